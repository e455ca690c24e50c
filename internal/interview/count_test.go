package interview

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// commonest are the filings whose questions are counted.
var commonest = []struct {
	name    lang.Text
	most    int // questions; 0 if no number was promised
	answers map[string]string
}{
	{lang.Text{ZH: "个人首次备案，电子化核验，一个网站", EN: "a person's initial filing, electronic, one website"}, 30, personalAnswers},
	{lang.Text{ZH: "企业首次备案，电子化核验，一个网站", EN: "an enterprise's initial filing, electronic, one website"}, 0, enterpriseAnswers},
	{lang.Text{ZH: "企业新增网站，电子化核验", EN: "an enterprise adds a website, electronic"}, 0, with(enterpriseAnswers, "主办单位备过案吗？（按证件号码认定，不论在哪家接入商）", filing.Yes, operationTitle.ZH, filing.AddSite)},
	{lang.Text{ZH: "个人变更主体信息，电子化核验", EN: "a person changes the subject's data, electronic"}, 0, with(personalAnswers, "主办单位备过案吗？（按证件号码认定，不论在哪家接入商）", filing.Yes, "网站域名备过案吗？", factOwn, operationTitle.ZH, filing.Change, "changes", filing.ChangesSubject)},
}

// optionalAnswers fill in optional questions too.
var optionalAnswers = map[string]string{
	"provider.name": "南岭云", "record.number": "粤ICP备2021000001号", "record.subject_name": "深圳市示例软件有限公司", "record.domains": "example-old.cn", "record.provider": "南岭云",
	"sites[0].registration.registrar": "南岭域名", "sites[0].registration.verified": "2026-10-01", "sites[0].registration.expires": "2028-10-01",
	"documents[0].files": "scans/1.png，scans/1-back.png", "documents[1].files": "scans/2.png，scans/2-back.png",
	"documents[2].files": "scans/3.png，scans/3-back.png", "documents[3].files": "scans/4.png，scans/4-back.png",
}

// Nobody is asked more than promised, or anything with only one possible answer, and the
// README gives the number.
func TestReadmeCounts(t *testing.T) {
	var counts, optional strings.Builder
	counts.WriteString("| filing | 备案 | questions | of these may be skipped |\n|---|---|---|---|\n")
	optional.WriteString("| question | 题目 | asked in | what skipping costs | 不填的后果 |\n|---|---|---|---|---|\n")
	type skippable struct {
		words *filing.Field
		in    []string
	}
	type costly struct { // skipping the same question may cost more in another filing
		name string
		cost lang.Text
	}
	var order []costly
	found := make(map[costly]*skippable)
	for i, c := range commonest {
		answers := maps.Clone(optionalAnswers)
		maps.Copy(answers, c.answers)
		b := &filing.Bundle{Version: filing.FormatVersion}
		asked, skipped := 0, 0
		p := &onlooker{&person{t: t, bundle: b, answers: answers}, nil}
		p.sees = func(prompt *Prompt) {
			asked++
			name := p.name(prompt)
			if len(prompt.Offers) == 1 {
				t.Errorf("%s: %s has one possible answer", c.name.EN, name)
			}
			if !prompt.Optional {
				return
			}
			skipped++
			key := costly{name, prompt.Words().Skipping}
			if found[key] == nil {
				found[key] = &skippable{words: prompt.Words()}
				order = append(order, key)
			}
			if in := fmt.Sprint(i + 1); !slices.Contains(found[key].in, in) {
				found[key].in = append(found[key].in, in)
			}
		}
		o := optionsFor(t, b)
		o.AskFacts = true
		if finished, err := Run(p, o); err != nil || !finished {
			t.Fatalf("%s: finished %v, %v", c.name.EN, finished, err)
		}
		if c.most > 0 && asked > c.most {
			t.Errorf("%s takes %d questions, more than %d: %q", c.name.EN, asked, c.most, p.asked())
		}
		fmt.Fprintf(&counts, "| %d. %s | %s | %d | %d |\n", i+1, c.name.EN, c.name.ZH, asked, skipped)
	}
	for _, key := range order {
		name, f := key.name, found[key]
		if f.words.Skipping.IsZero() {
			t.Errorf("nothing says why %s is asked", name)
		}
		fmt.Fprintf(&optional, "| `%s` %s | %s | %s | %s | %s |\n", strings.ReplaceAll(name, "[0]", "[]"), f.words.Label.EN, f.words.Label.ZH, strings.Join(f.in, ", "), f.words.Skipping.EN, f.words.Skipping.ZH)
	}
	const page = "README.md"
	written, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	want := between(t, between(t, string(written), "counts", counts.String()), "optional", optional.String())
	switch {
	case want == string(written):
	case os.Getenv("UPDATE") != "":
		if err := os.WriteFile(page, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("%s should hold (UPDATE=1 writes it)\n%s\n%s", page, &counts, &optional)
	}
}

// between puts a text between a pair of marks.
func between(t *testing.T, page, mark, text string) string {
	t.Helper()
	before, rest, opened := strings.Cut(page, "<!-- "+mark+" -->\n")
	_, after, closed := strings.Cut(rest, "<!-- /"+mark+" -->\n")
	if !opened || !closed {
		t.Fatalf("there is no place for %s", mark)
	}
	return before + "<!-- " + mark + " -->\n" + text + "<!-- /" + mark + " -->\n" + after
}

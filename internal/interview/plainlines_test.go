package interview

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/scan"
)

// namedLines is a whole personal filing, by names.
var namedLines = []string{
	"辽宁", "电子化核验", "南岭云", "个人",
	"林知远", "居民身份证", "21020219920815103X", "2019年6月12日", "2039年6月12日", "辽宁省大连市中山区示例路18号3单元502室", "辽宁省大连市沙河口区范例街6号2单元1103室",
	"13512340011", "13512340012", "lin@example.cn",
	"知远的读书笔记", "example-notes.cn", "", "学习笔记", "个人学习和读书笔记，不含企业、单位信息",
	"", "", "南岭域名", "2026年10月1日", "2028-10-01",
	"scans/id-front.png，scans/id-back.png", "scans/domain.png",
	"",
}

func changed(changes ...string) []string {
	all := append([]string(nil), namedLines...)
	for i := 0; i < len(changes); i += 2 {
		for j, line := range namedLines {
			if line == changes[i] {
				all[j] = changes[i+1]
				break
			}
		}
	}
	return all
}

// pipe answers line by line and returns what was said and what the file holds.
func pipe(t *testing.T, input string) (said string, saved *filing.Bundle, err error) {
	t.Helper()
	b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
	o := optionsFor(t, b)
	var out bytes.Buffer
	_, err = Run(NewPlainLines(strings.NewReader(input), &out, false, lang.ZH), o)
	data, readErr := os.ReadFile(o.Store.Path())
	if readErr != nil {
		t.Fatal(readErr)
	}
	reading := bundlefile.Parse(data)
	if len(reading.Faults) > 0 {
		t.Fatalf("the file cannot be read: %v\n%s", reading.Faults, data)
	}
	return out.String(), reading.Bundle, err
}

func joinLines(lines []string) string { return strings.Join(lines, "\n") + "\n" }

func TestLinesWhole(t *testing.T) {
	_, byName, err := pipe(t, joinLines(namedLines))
	if err != nil {
		t.Fatal(err)
	}
	if got := byName.Sites[0].Homepage; got != "www.example-notes.cn" {
		t.Errorf("an empty line gave the homepage %q", got)
	}
	if got := byName.Sites[0].Registration.Registrant; got != "林知远" {
		t.Errorf("an empty line gave the registrant %q", got)
	}
	if got := byName.Subject.Certificate.Expires; got != "2039-06-12" {
		t.Errorf("the date is written %q", got)
	}
	if got := len(byName.Documents); got != 2 {
		t.Errorf("%d documents", got)
	}
	for name, input := range map[string]string{
		"by numbers":             joinLines(changed("辽宁", "6", "电子化核验", "1", "个人", "1", "居民身份证", "1")),
		"without the last break": strings.TrimSuffix(joinLines(namedLines), "\n\n"),
		"with Windows breaks":    strings.ReplaceAll(joinLines(namedLines), "\n", "\r\n"),
		"? in between":           joinLines(changed("林知远", "?\n林知远", "个人", "？\n个人")),
		"- and again":            joinLines(changed("林知远", "-\n<\n林知远")),
		"< within a page":        joinLines(changed("21020219920815103X", "21020219920815103X\n<\n")),
		"refused, then right":    joinLines(changed("21020219920815103X", "21020219920815103x\n21020219920815103X", "example-notes.cn", "www.example-notes.cn\nexample-notes.cn")),
	} {
		t.Run(name, func(t *testing.T) {
			said, saved, err := pipe(t, input)
			if err != nil {
				t.Fatalf("%v\n%s", err, said)
			}
			if got, want := string(bundlefile.Write(saved, lang.ZH)), string(bundlefile.Write(byName, lang.ZH)); got != want {
				t.Errorf("the file differs:\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func TestLinesEnd(t *testing.T) {
	for _, input := range []string{joinLines(namedLines[:6]), strings.TrimSuffix(joinLines(namedLines[:6]), "\n")} {
		_, saved, err := pipe(t, input)
		if !errors.Is(err, ErrEndOfInput) {
			t.Errorf("the error is %v", err)
		}
		if saved.Subject.Name != "林知远" || saved.Subject.Certificate.Type != filing.ResidentID || saved.Subject.Certificate.Number != "" {
			t.Errorf("the file holds\n%s", bundlefile.Write(saved, lang.ZH))
		}
	}
}

func TestLinesRefused(t *testing.T) {
	tests := []struct {
		name, answer, says string
		before             int
		at                 func(*filing.Bundle) string
	}{
		{"lower-case x", "21020219920815103x", "大写", 6, func(b *filing.Bundle) string { return b.Subject.Certificate.Number }},
		{"wrong check digit", "210202199208151031", "末位", 6, func(b *filing.Bundle) string { return b.Subject.Certificate.Number }},
		{"host in place of the domain", "www.example-notes.cn", "www.example-notes.cn", 15, func(b *filing.Bundle) string { return b.Sites[0].Domain }},
		{"unknown province", "辽东", "辽东", 0, func(b *filing.Bundle) string { return b.Province }},
		{"number beyond the list", "32", "32", 0, func(b *filing.Bundle) string { return b.Province }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			said, saved, err := pipe(t, joinLines(append(append([]string(nil), namedLines[:tt.before]...), tt.answer)))
			if !errors.Is(err, ErrEndOfInput) {
				t.Fatalf("the error is %v", err)
			}
			if got := tt.at(saved); got != "" {
				t.Errorf("the file holds %q", got)
			}
			lines := strings.Split(strings.TrimSpace(said), "\n")
			last := strings.TrimRight(lines[len(lines)-1], "> ")
			refusal := said[strings.LastIndex(said, "  ! "):]
			if !strings.Contains(refusal, tt.says) {
				t.Errorf("the refusal does not say %q: %s", tt.says, refusal)
			}
			if strings.Count(said, last+"> ") != 2 {
				t.Errorf("%q is not asked again:\n%s", last, said)
			}
		})
	}
}

func TestLinesNotesDoNotBlock(t *testing.T) {
	said, saved, err := pipe(t, joinLines(changed("13512340012", "13512340011", "", "www.other-notes.cn")))
	if err != nil {
		t.Fatal(err)
	}
	if got := saved.Sites[0].Homepage; got != "www.other-notes.cn" {
		t.Errorf("the homepage is %q", got)
	}
	_, after, _ := strings.Cut(said, "网站首页网址")
	if noted, _, _ := strings.Cut(after, "网站内容"); !strings.Contains(noted, "www.other-notes.cn") {
		t.Errorf("nothing is said of a homepage elsewhere:\n%s", said)
	}
}

// From the first prompt of a page the way back leads to the page before,
// with its answers as they were.
func TestLinesBackAcrossPages(t *testing.T) {
	said, saved, _ := pipe(t, joinLines(append(append([]string(nil), namedLines[:4]...), "<")))
	if got := strings.Count(said, "== 备案概况（任务 1/"); got != 2 {
		t.Errorf("the first page is shown %d times", got)
	}
	if saved.Province != "辽宁" || saved.Subject.Type != filing.Personal {
		t.Errorf("going back lost answers:\n%s", bundlefile.Write(saved, lang.ZH))
	}
}

func TestLinesClear(t *testing.T) {
	said, saved, _ := pipe(t, joinLines(append(append([]string(nil), namedLines[:5]...), "<", "-", "<", "-")))
	if got := saved.Subject.Name; got != "" {
		t.Errorf("the cleared name is %q", got)
	}
	cleared, nothing := strings.Index(said, "· 已清空"), strings.Index(said, "· 本来就没有填")
	if cleared < 0 || nothing < cleared {
		t.Errorf("what became of the answer is not told:\n%s", said)
	}
}

func TestLinesExplain(t *testing.T) {
	said, _, _ := pipe(t, "?\n")
	for _, want := range []string{"个人一般选身份证地址所在省", "各省要求不同"} {
		if !strings.Contains(said, want) {
			t.Errorf("the explanation lacks %q", want)
		}
	}
}

// A refused address is not shown: masked it may be nothing but stars.
func TestLinesRefusedShort(t *testing.T) {
	said, _, _ := pipe(t, joinLines(changed("lin@example.cn", "2")))
	if !strings.Contains(said, "! 电子邮箱格式不正确") {
		t.Errorf("it says\n%s", said)
	}
}

// Back from the first prompt asks it again, and skips nothing.
func TestLinesBackFromTheFirst(t *testing.T) {
	said, _, _ := pipe(t, "辽宁\n<\n<\n<\n")
	if strings.Count(said, "备案省份> ")+strings.Count(said, "备案省份 [") != 2 || strings.Count(said, "备案类型 [") != 2 || strings.Contains(said, "主办单位名称") {
		t.Errorf("it says\n%s", said)
	}
}

// Papers that were given come again at the review, to be put right or taken out.
func TestLinesPapersAgain(t *testing.T) {
	begun := changed("scans/domain.png", "scans/no.png")
	again := append(begun[:len(begun)-1], reviewTasks, "材料", "-", "scans/domain.png", tasksReview, "", "")
	said, saved, err := pipe(t, joinLines(again))
	if err != nil {
		t.Fatal(err)
	}
	if len(saved.Documents) != 1 {
		t.Fatalf("%d documents are left", len(saved.Documents))
	}
	if got := saved.Documents[0]; got.Kind != "domain-certificate" || joined(got.Files) != "scans/domain.png" {
		t.Errorf("%s has the files %q", got.Kind, got.Files)
	}
	if !strings.Contains(said, "[scans/no.png]> ") {
		t.Errorf("the path that was given is not proposed:\n%s", said)
	}
}

// What is wrong with a document is shown below it.
func TestReviewRemarksBelowDocument(t *testing.T) {
	o := optionsFor(t, &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First})
	dir := t.TempDir()
	for from, name := range map[string]string{"id-front.png": "front.png", "id-back.png": "back.png", "domain.png": "domain.png"} {
		picture, err := os.ReadFile(filepath.Join("../../examples/personal/scans", from))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), picture, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	folder, err := scan.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer folder.Close()
	o.Surroundings.Folder, o.Surroundings.Scans = folder, rule.ScansQuick
	var out bytes.Buffer
	if _, err := Run(NewPlainLines(strings.NewReader(joinLines(changed("scans/id-front.png，scans/id-back.png", "front.png，back.png", "scans/domain.png", "none.png"))), &out, false, lang.ZH), o); err != nil {
		t.Fatal(err)
	}
	said, below := out.String(), ""
	lines := strings.Split(said, "\n")
	for i, line := range lines {
		if strings.HasSuffix(line, "：none.png") && strings.Contains(line, ") ") && i+1 < len(lines) {
			below = lines[i+1]
		}
	}
	if !strings.Contains(below, "? 找不到文件 none.png") {
		t.Errorf("below stands %q in\n%s", below, said)
	}
}

// A document that was written by hand and has no files yet is left alone.
func TestPaperBegunByHandStays(t *testing.T) {
	b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First, Documents: []*filing.Document{{Kind: "domain-certificate", Date: "2026-11-01"}}}
	o := optionsFor(t, b)
	input := joinLines(changed("scans/domain.png", ""))
	if _, err := Run(NewPlainLines(strings.NewReader(input), &bytes.Buffer{}, false, lang.ZH), o); err != nil {
		t.Fatal(err)
	}
	for _, d := range b.Documents {
		if d.Kind == "domain-certificate" && d.Date == "2026-11-01" {
			return
		}
	}
	t.Errorf("it is gone: %+v", b.Documents)
}

// Who goes back to the operation and confirms it keeps the answers, and the
// papers come again after going back from them.
func TestGoingOnKeepsAnswers(t *testing.T) {
	data, err := os.ReadFile("../../examples/personal/bundle.yaml")
	if err != nil {
		t.Fatal(err)
	}
	o := optionsFor(t, &filing.Bundle{Version: filing.FormatVersion})
	o.AskFacts, o.Earlier = true, bundlefile.Parse(data).Bundle
	const what = "要办的是 [变更备案]> "
	begun := []string{"", "", "", "变更备案", "", "主体信息", "辽ICP备2021000001号", "林致远"}
	input := joinLines(slices.Concat(begun, slices.Repeat([]string{"<"}, 11), []string{"变更备案"}))
	var out bytes.Buffer
	if _, err := Run(NewPlainLines(strings.NewReader(input), &out, false, lang.ZH), o); !errors.Is(err, ErrEndOfInput) {
		t.Fatal(err)
	}
	if _, after, _ := strings.Cut(out.String(), "主办单位名称 [林致远]> "); !strings.Contains(after, what) || strings.HasSuffix(after, what) {
		t.Errorf("it does not go back to the operation and on:\n%s", &out)
	}
	if got := o.Bundle.Subject.Name; got != "林致远" {
		t.Errorf("the name is %s again:\n%s", got, &out)
	}
}

func TestPapersComeAgainAfterGoingBack(t *testing.T) {
	back := slices.Insert(slices.Clone(namedLines), len(namedLines)-3, "<", "")
	said, saved, err := pipe(t, joinLines(back))
	if err != nil || len(saved.Documents) != 2 {
		t.Errorf("%v, and %d documents:\n%s", err, len(saved.Documents), said)
	}
}

// A paper that serves two websites is asked for once.
func TestSharedPaperIsAskedOnce(t *testing.T) {
	data, err := os.ReadFile("../../examples/enterprise/bundle.yaml")
	if err != nil {
		t.Fatal(err)
	}
	b := bundlefile.Parse(data).Bundle
	shared := &filing.Document{Kind: "domain-certificate", Files: []string{"scans/a.png", "scans/b.png"}}
	b.Documents = append(slices.DeleteFunc(b.Documents, func(d *filing.Document) bool { return d.Kind == shared.Kind }), shared)
	var out bytes.Buffer
	_, _ = Run(NewPlainLines(strings.NewReader(reviewTasks+"\n材料\n"+strings.Repeat("\n", 12)), &out, false, lang.ZH), optionsFor(t, b))
	if got := strings.Count(out.String(), "[scans/a.png, scans/b.png]> "); got != 1 {
		t.Errorf("it is asked for %d times:\n%s", got, &out)
	}
}

// What was left open on a page comes again when one goes back beyond it.
func TestOpenQuestionsComeAgain(t *testing.T) {
	whole, subject := namedLines[:4], namedLines[5:11] // whose address fills in city and district
	input := slices.Concat(whole, []string{""}, subject, slices.Repeat([]string{"<"}, 1+len(subject)+2+1), []string{"个人", "林知远"})
	_, saved, _ := pipe(t, joinLines(input))
	if saved.Subject.Name != "林知远" {
		t.Errorf("the name is not asked for again: %q", saved.Subject.Name)
	}
}

// An empty line takes what is in brackets, and nothing else from the list.
func TestLinesTakeTheProposal(t *testing.T) {
	for i := range 4 {
		b := halfAnswered()
		o := optionsFor(t, b)
		var out bytes.Buffer
		s := newSession(NewPlainLines(strings.NewReader("\n"), &out, true, lang.ZH), o)
		offers := []Offer{{ID: "0", Label: "甲"}, {ID: "1", Label: "乙"}, {ID: "2", Label: "丙"}, {ID: "3", Label: "丁"}}
		answer := offers[i].ID
		if _, err := s.put(s.choose(lang.Text{ZH: "选哪一项"}, nil, &answer, offers)); err != nil {
			t.Fatal(err)
		}
		if answer != offers[i].ID || !strings.Contains(out.String(), "["+offers[i].Label+"]") {
			t.Errorf("of %s it took %s:\n%s", offers[i].ID, answer, &out)
		}
	}
}

// A line in another encoding is no answer, and the next one is.
func TestLinesOfAnotherEncoding(t *testing.T) {
	said, saved, _ := pipe(t, "\xc1\xc9\xc4\xfe\n辽宁\n")
	if saved.Province != "辽宁" || !strings.Contains(said, "不是 UTF-8 编码") {
		t.Errorf("the province is %q:\n%s", saved.Province, said)
	}
}

// A review is not read out as a whole after each change: what has changed is.
func TestLinesListWhatHasChanged(t *testing.T) {
	o := optionsFor(t, readExample(t, "personal"))
	o.FromTasks, o.Person = true, true
	var out bytes.Buffer
	if _, err := Run(NewPlainLines(strings.NewReader("6\n网站名称\n知远的旅行笔记\n!\n"), &out, true, lang.ZH), o); !errors.Is(err, ErrStopped) {
		t.Fatal(err)
	}
	if n := strings.Count(out.String(), ") 网站域名："); n != 1 {
		t.Errorf("what stayed as it was is listed %d times:\n%s", n, &out)
	}
	if !strings.Contains(out.String(), ") 网站名称：知远的旅行笔记\n") || !strings.Contains(out.String(), "其余与上面所列相同") {
		t.Errorf("the change is not listed:\n%s", &out)
	}
}

// In English each choice also has its Chinese name, by which it is found on papers. It is
// chosen by either name, by both as in the list, or by its number, even in full-width digits.
func TestChineseNamesInEnglish(t *testing.T) {
	for _, answer := range []string{"Enterprise", "企业", "Enterprise 企业", "2", "２", "enterprise"} {
		b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First, Province: "辽宁", Verification: filing.Electronic}
		o := optionsFor(t, b)
		o.Voice.Lang = lang.EN
		var out bytes.Buffer
		if _, err := Run(NewPlainLines(strings.NewReader("\n"+answer+"\n"), &out, false, lang.EN), o); !errors.Is(err, ErrEndOfInput) {
			t.Fatal(err)
		}
		if b.Subject.Type != filing.Enterprise || !strings.Contains(out.String(), "  2) Enterprise 企业\n") {
			t.Errorf("%s gives %q after\n%s", answer, b.Subject.Type, out.String())
		}
	}
	offers := []Offer{{ID: "a"}, {ID: "b"}, {ID: "c"}}
	several := &Prompt{Several: true, Field: &filing.Field{}}
	if got := chosen(offers, several.Split("１，３")); !slices.Equal(got, []string{"a", "c"}) {
		t.Errorf("of wide digits it chooses %q", got)
	}
	if got := chosen(offers, several.Split("４ ０ -1")); !slices.Equal(got, []string{"４", "０", "-1"}) {
		t.Errorf("of numbers that are not in the list it makes %q", got)
	}
}

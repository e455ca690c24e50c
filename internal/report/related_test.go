package report

import (
	"encoding/json"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// twoPlaces is a bundle in which every rule finds something that looks at two
// places and shows both.
const twoPlaces = `version: 1
operation: first
province: 广东
verification: paper
subject:
  type: enterprise
  name: 深圳市示例软件有限公司
  certificate: {type: 营业执照, number: 91440300MA5FK3J75W, expires: 长期, address: 深圳市南山区高新南一道6号8楼801室}
  mailing_address: '广东省广州市天河区示例路1号101室'
  principal: {name: 周启明, role: 法定代表人, certificate: {type: 居民身份证, number: "440304199003071221", expires: 2038-05-01}, mobile: "13512340001", email: zhou@example.cn}
sites:
  - name: 示例软件官网
    domain: example.com.cn
    homepage: www.example.org
    registration: {registrant: 乙公司, registrant_number: 91440300MA5FK3J75W}
    principal: {name: 何秋白, certificate: {type: 居民身份证, number: "440305199511022369"}, mobile: "13512340001", email: Zhou@example.cn}
  - name: 示例软件帮助
    domain: example.com.cn
    registration: {registrant: 深圳市示例软件有限公司, registrant_number: "440304199003071221"}
    principal:
      name: 林知远
      certificate: {number: "440304199003071221", type: 居民身份证}
  - {name: 示例软件商城, principal: {name: 周启明, certificate: {type: 居民身份证, number: "440304199003071221"}, mobile: 13512340019, email: "qi@example.cn"}}
documents:
  - {kind: 网站备案信息真实性核验单, files: [a.png], date: 2026-11-20}
  - {kind: security-agreement, files: [b.png], date: "2026-11-18"}
`

// showsBoth says of each such finding of the bundle above where the other place is,
// what it is called and what begins above its mark on a terminal.
var showsBoth = []struct {
	rule, path   string
	see, related string
	zh, en       string
	marked       string
}{
	{"address-cities-differ", "subject.mailing_address", "8:79", "subject.certificate.address",
		"证件住所", "the address on the certificate", "深圳市南山区**"},
	{"homepage-mismatch", "sites[0].homepage", "13:13", "sites[0].domain",
		"网站域名", "the domain of the website", "example.com.cn"},
	{"registrant-differs", "sites[0].registration.registrant", "7:9", "subject.name",
		"主办单位名称", "the name of the subject", "深圳市示例软件有限公司"},
	{"phone-shared", "sites[0].principal.mobile", "10:126", "subject.principal.mobile",
		"主体负责人的手机号码", "the mobile of the subject's principal", `"135****0001", email`},
	{"email-shared", "sites[0].principal.email", "10:148", "subject.principal.email",
		"主体负责人的邮箱", "the e-mail address of the subject's principal", "z***@example.cn}"},
	{"domain-listed-twice", "sites[1].domain", "13:13", "sites[0].domain",
		"前面的网站", "the website listed before", "example.com.cn"},
	{"registrant-differs", "sites[1].registration.registrant_number", "8:37", "subject.certificate.number",
		"主办单位的证件号码", "the subject's certificate number", "914403********J75W, expires"},
	{"certificate-shared", "sites[1].principal.certificate.number", "10:74", "subject.principal.certificate.number",
		"主体负责人 周启明 的证件号码", "the certificate number of the subject's principal 周启明", `"440304********1221", expires`},
	{"certificate-shared", "sites[2].principal.certificate.number", "22:29", "sites[1].principal.certificate.number",
		"网站负责人 林知远 的证件号码", "the certificate number of the website's principal 林知远", `"440304********1221", type`},
	{"contact-inconsistent", "sites[2].principal.mobile", "10:126", "subject.principal.mobile",
		"主体负责人的手机号码", "the mobile of the subject's principal", `"135****0001", email`},
	{"contact-inconsistent", "sites[2].principal.email", "10:148", "subject.principal.email",
		"主体负责人的邮箱", "the e-mail address of the subject's principal", "z***@example.cn}"},
	{"document-dates-differ", "documents[1].date", "25:48", "documents[0].date",
		"网站备案信息真实性核验单的日期", "the date of the verification form for the filing's data", "2026-11-20}"},
}

// relatedIn judges a text and keeps the findings that name other places.
func relatedIn(text string) *File {
	file := judged(text)
	file.Findings = slices.DeleteFunc(file.Findings, func(f rule.Finding) bool { return len(f.Related) == 0 })
	return file
}

// Whoever reads of two places sees both, in a pipe as a place, on a terminal as a
// second line with a mark.
func TestRelatedText(t *testing.T) {
	file := relatedIn(twoPlaces)
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		lines := strings.Split(strings.TrimSpace(string(TextFormat{Voice: Voice{Lang: l}}.File(file))), "\n")
		frames := strings.Split(strings.TrimSpace(string(TextFormat{Voice: Voice{Lang: l}, Screen: Screen{Terminal: true, Width: 120}}.File(file))), "\n\n")
		if len(lines) != len(showsBoth) || len(frames) != len(showsBoth) {
			t.Fatalf("%d lines and %d frames for %d findings", len(lines), len(frames), len(showsBoth))
		}
		for i, want := range showsBoth {
			if end := " (see a.yaml:" + want.see + ") [" + want.rule + "]"; !strings.HasSuffix(lines[i], end) {
				t.Errorf("%s\ndoes not end in%s", lines[i], end)
			}
			head := "\n  a.yaml:" + want.see + ": " + lang.Text{ZH: want.zh, EN: want.en}.In(l) + "\n"
			first, second, found := strings.Cut(frames[i], head)
			if !found || strings.Contains(frames[i], "(see ") {
				t.Fatalf("no second place %q in\n%s", head, frames[i])
			}
			if _, marked := mark(t, second); !strings.HasPrefix(marked, want.marked) {
				t.Errorf("%s is marked in\n%s", marked, frames[i])
			}
			mark(t, first)
		}
	}
}

func TestRelatedJSON(t *testing.T) {
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		var got struct {
			Findings []struct {
				Rule, Path string
				Related    []struct {
					File          string
					Line, Column  int
					Path, Message string
				}
			}
		}
		if err := json.Unmarshal(document(JSONFormat{Voice{Lang: l}}, relatedIn(twoPlaces)), &got); err != nil {
			t.Fatal(err)
		}
		if len(got.Findings) != len(showsBoth) {
			t.Fatalf("%d findings", len(got.Findings))
		}
		for i, want := range showsBoth {
			f := got.Findings[i]
			if f.Rule != want.rule || f.Path != want.path || len(f.Related) != 1 {
				t.Errorf("%+v", f)
				continue
			}
			other := f.Related[0]
			see := located("", bundlefile.Place{Line: other.Line, Column: other.Column})
			if other.File != "a.yaml" || see != ":"+want.see || other.Path != want.related || other.Message != (lang.Text{ZH: want.zh, EN: want.en}).In(l) {
				t.Errorf("%s: related %+v", f.Rule, other)
			}
		}
	}
}

// A related place is as sensitive as what the finding is about.
func TestRelatedIsMasked(t *testing.T) {
	secrets := []string{"13512340001", "hou@example", "440304199003071221", "91440300MA5FK3J75W", "高新南一道", "示例路", "qi@"}
	text := strings.ReplaceAll(twoPlaces, "\nsites:", " # 13512340001 zhou@example.cn\nsites:")
	for _, show := range []bool{false, true} {
		voice := Voice{ShowValues: show}
		for name, out := range map[string]string{
			"pipe":     string(TextFormat{Voice: voice}.File(relatedIn(text))),
			"terminal": string(TextFormat{Voice: voice, Screen: Screen{Terminal: true, Width: 400}}.File(relatedIn(text))),
			"JSON":     string(JSONFormat{voice}.File(relatedIn(text))),
		} {
			for _, secret := range secrets {
				if !show && strings.Contains(out, secret) {
					t.Errorf("%s: %s stands in\n%s", name, secret, out)
				}
				if show && name == "terminal" && !strings.Contains(out, secret) {
					t.Errorf("%s: %s is not seen with values shown", name, secret)
				}
			}
		}
	}
}

// To print a finding changes nothing about it, and twice gives the same twice.
func TestPrintingLeavesFindings(t *testing.T) {
	for _, text := range []string{twoPlaces, checkedText} {
		file, untouched := judged(text), judged(text)
		for _, format := range []Format{
			TextFormat{}, TextFormat{Screen: Screen{Terminal: true, Width: 80}}, TextFormat{Voice: Voice{Lang: lang.EN, ShowValues: true}}, JSONFormat{},
		} {
			first, again := format.File(file), format.File(file)
			if string(first) != string(again) || len(first) == 0 {
				t.Errorf("%T: first\n%sthen\n%s", format, first, again)
			}
		}
		if !reflect.DeepEqual(file.Findings, untouched.Findings) {
			t.Error("the findings were changed")
		}
		fresh := rule.Check(file.Reading, rule.Surroundings{Today: time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)})
		if !reflect.DeepEqual(file.Findings, fresh) {
			t.Error("the findings are not those of another check")
		}
	}
}

// A place without a line is no place to go to. One in another file is named as that
// file is, and no line of the bundle is shown for it.
func TestRelatedElsewhere(t *testing.T) {
	file := checked(t, func(r *bundlefile.Reading) []rule.Finding {
		b := r.Bundle
		other := showing(&b.Subject.Name)
		other.Related = []rule.Related{
			{Where: rule.Where{At: new(string)}, Message: lang.Text{ZH: "不在文件里", EN: "in no file"}},
			{Where: rule.Where{Other: &rule.OtherFile{File: "public/13800138000.html", Place: bundlefile.Place{Line: 4, Column: 2}}}, Message: lang.Text{ZH: "网页", EN: "a page"}},
			{Where: rule.Where{At: &b.Subject.Principal.Mobile}, Message: shows, Args: []any{&b.Subject.Principal.Mobile}},
		}
		page := showing(nil)
		page.Args, page.FixArgs = []any{"x"}, []any{"x"}
		page.Where = rule.Where{Other: &rule.OtherFile{File: "public/index.html", Place: bundlefile.Place{Line: 4, Column: 2}}}
		return []rule.Finding{other, page}
	})
	voice := Voice{Lang: lang.EN}
	want := `a.yaml:4:9: error: 林知远（甲） is wrong (see public/138****8000.html:4:2, a.yaml:6:34) [made-up]
public/index.html:4:2: error: x is wrong [made-up]
`
	if got := string(TextFormat{Voice: voice}.File(file)); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	want = `a.yaml:4:9: error: 林知远（甲） is wrong [made-up]
      name: 林知远（甲）
            ^
  public/138****8000.html:4:2: a page
  a.yaml:6:34: 138****8000 is wrong
      principal: {name: 林知远, mobile: 138****8000, email: ***@example.cn}
                                        ^
  → mend 林知远（甲）

public/index.html:4:2: error: x is wrong [made-up]
  → mend x

`
	if got := string(TextFormat{Voice: voice, Screen: Screen{Terminal: true, Width: 80}}.File(file)); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	out := string(JSONFormat{voice}.File(file))
	for _, part := range []string{
		`{"file":"a.yaml","line":0,"column":0,"path":"","message":"in no file"},{"file":"public/138****8000.html","line":4,"column":2,"path":"","message":"a page"}`,
		`"rule":"made-up","severity":"error","file":"public/index.html","line":4,"column":2`,
		`"endLine":0,"endColumn":0,"related":[],"edits":[]}`,
	} {
		if !strings.Contains(out, part) {
			t.Errorf("no %s in\n%s", part, out)
		}
	}
}

// A bundle that is no file has findings with paths and without places.
func TestRelatedWithoutFile(t *testing.T) {
	r := bundlefile.ReadingOf(judged(twoPlaces).Reading.Bundle)
	file := &File{Name: "a.yaml", Reading: r, Findings: rule.Check(r, rule.Surroundings{Today: time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)})}
	for _, terminal := range []bool{false, true} {
		if out := string(TextFormat{Screen: Screen{Terminal: terminal, Width: 80}}.File(file)); regexp.MustCompile(`see|:0|a\.yaml:\d`).MatchString(out) || !strings.Contains(out, "phone-shared") {
			t.Errorf("got\n%s", out)
		}
	}
	out := string(JSONFormat{}.File(file))
	if !strings.Contains(out, `"endLine":0,"endColumn":0,"related":[{"file":"a.yaml","line":0,"column":0,"path":"subject.principal.mobile"`) {
		t.Errorf("got\n%s", out)
	}
}

// The end of a finding is after its last character, whatever comes before it on the line, ends
// the lines or begins the file.
func TestJSONEnds(t *testing.T) {
	at := map[string]func(b *filing.Bundle) *string{"number": number, "mobile": mobile, "password": password, "address": address}
	text := strings.Replace(strings.Replace(checkedText, "13800138000", `"13800138000"`, 1), "辽宁省大连市中山区示例路18号3单元502室", "'辽宁省大连市'", 1)
	for name, c := range map[string]struct {
		text, field, want string
	}{
		"flow after Chinese": {text, "number", `"line":5,"column":38,"path":"subject.certificate.number"|"endLine":5,"endColumn":56`},
		"double quotes":      {text, "mobile", `"line":6,"column":34,"path":"subject.principal.mobile"|"endLine":6,"endColumn":47`},
		"single quotes":      {text, "address", `"line":5,"column":67,"path":"subject.certificate.address"|"endLine":5,"endColumn":75`},
		"no quotes":          {text, "password", `"line":7,"column":46,"path":"record.password"|"endLine":7,"endColumn":54`},
		"carriage returns":   {strings.ReplaceAll(text, "\n", "\r\n"), "mobile", `"line":6,"column":34,|"endLine":6,"endColumn":47`},
		"byte order mark":    {"\ufeff" + text, "number", `"line":5,"column":38,|"endLine":5,"endColumn":56`},
		"the first line":     {"\ufeff{subject: {name: 甲, certificate: {number: '1'}}}", "number", `"line":1,"column":43,|"endLine":1,"endColumn":46`},
		"an empty value":     {"subject:\n  principal: {mobile: , name: 甲}\n", "mobile", `"line":2,"column":15,|"endLine":2,"endColumn":21`},
		"no key":             {"subject:\n  名字: x\n", "mobile", `"line":1,"column":1,|"endLine":1,"endColumn":8`},
		"several lines":      {"subject:\n  principal:\n    mobile: \"135\n\n      甲\"\n", "mobile", `"line":3,"column":13,|"endLine":5,"endColumn":9`},
	} {
		r := bundlefile.Parse([]byte(c.text))
		file := &File{Name: "a.yaml", Source: []byte(c.text), Reading: r, Findings: []rule.Finding{showing(at[c.field](r.Bundle))}}
		out := string(JSONFormat{}.File(file))
		for part := range strings.SplitSeq(c.want, "|") {
			if !strings.Contains(out, part) {
				t.Errorf("%s: no %s in\n%s", name, part, out)
			}
		}
	}
}

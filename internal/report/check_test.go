package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
)

const checkedText = `version: 1
operation: first
subject:
  name: 林知远（甲）
  certificate: {type: 居民身份证, number: 21020219920815103X, address: 辽宁省大连市中山区示例路18号3单元502室}
  principal: {name: 林知远, mobile: 13800138000, email: lin@example.cn}
record: {number: 辽ICP备2021000001号, password: hunter22, here: 是} # 尾
13900139000: x
`

var (
	odd    = rule.Rule{Name: "made-up", Severity: rule.Error}
	blank  = rule.Rule{Name: "left-open", Severity: rule.Warning, Open: true}
	vacant = rule.Rule{Name: "left-bare", Severity: rule.Error, Open: true}
)

var shows = lang.Text{ZH: "%s 不对", EN: "%s is wrong"}

// checked is a file of the text above with findings at addresses.
func checked(t *testing.T, find func(r *bundlefile.Reading) []rule.Finding) *File {
	t.Helper()
	r := bundlefile.Parse([]byte(checkedText))
	return &File{Name: "a.yaml", Source: []byte(checkedText), Reading: r, Findings: find(r)}
}

// showing is a finding whose message repeats the value.
func showing(at *string) rule.Finding {
	return rule.Finding{Rule: &odd, Severity: rule.Error, Where: rule.Where{At: at}, Message: shows, Args: []any{at},
		Fix: lang.Text{ZH: "改 %s", EN: "mend %s"}, FixArgs: []any{at}}
}

func one(at func(b *filing.Bundle) *string) func(r *bundlefile.Reading) []rule.Finding {
	return func(r *bundlefile.Reading) []rule.Finding { return []rule.Finding{showing(at(r.Bundle))} }
}

func password(b *filing.Bundle) *string { return &b.Record.Password }
func number(b *filing.Bundle) *string   { return &b.Subject.Certificate.Number }
func mobile(b *filing.Bundle) *string   { return &b.Subject.Principal.Mobile }
func email(b *filing.Bundle) *string    { return &b.Subject.Principal.Email }
func address(b *filing.Bundle) *string  { return &b.Subject.Certificate.Address }

func TestTextLines(t *testing.T) {
	file := checked(t, func(r *bundlefile.Reading) []rule.Finding {
		b := r.Bundle
		soft := showing(&b.Subject.Principal.Mobile)
		soft.Severity = rule.Warning
		missing := rule.Finding{Rule: &odd, Severity: rule.Advice, Where: rule.Where{At: &b.Province}, Message: lang.Text{ZH: "没有省份", EN: "no province"}}
		key := rule.Finding{Rule: &odd, Severity: rule.Error, Where: rule.Where{Fault: &r.Faults[0]}, Message: shows, Args: []any{r.Faults[0].Found}}
		whole := rule.Finding{Rule: &odd, Severity: rule.Error, Where: rule.Where{Fault: &bundlefile.Fault{Kind: bundlefile.Empty}}, Message: lang.Text{ZH: "空的", EN: "empty"}}
		shown := rule.Finding{Rule: &odd, Severity: rule.Error, Where: rule.Where{At: &b.Subject.Name}, Message: lang.Text{ZH: "%s 和 %d 和 %s", EN: "%s and %d and %s"},
			Args: []any{rule.Shown{Text: "21020219920815103X", Format: filing.Number}, 20, lang.Text{ZH: "甲", EN: "A"}}}
		return []rule.Finding{soft, showing(&b.Subject.Name), missing, key, whole, shown}
	})
	zh := `a.yaml:6:34: 警告：138****8000 不对 [made-up]
a.yaml:4:9: 错误：林知远（甲） 不对 [made-up]
a.yaml:1:1: 提示：没有省份 [made-up]
a.yaml:8:1: 错误：139****9000 不对 [made-up]
a.yaml: 错误：空的 [made-up]
a.yaml:4:9: 错误：210202********103X 和 20 和 甲 [made-up]
`
	en := `a.yaml:6:34: warning: 138****8000 is wrong [made-up]
a.yaml:4:9: error: 林知远（甲） is wrong [made-up]
a.yaml:1:1: advice: no province [made-up]
a.yaml:8:1: error: 139****9000 is wrong [made-up]
a.yaml: error: empty [made-up]
a.yaml:4:9: error: 210202********103X and 20 and A [made-up]
`
	for l, want := range map[lang.Lang]string{lang.ZH: zh, lang.EN: en} {
		if got := string(TextFormat{Voice: Voice{Lang: l}}.File(file)); got != want {
			t.Errorf("got\n%swant\n%s", got, want)
		}
	}
	if got := (TextFormat{}).File(checked(t, func(*bundlefile.Reading) []rule.Finding { return nil })); len(got) > 0 {
		t.Errorf("of no findings, got %q", got)
	}
}

// Why a finding is less grave than its rule follows its message, before what a province asks
// for.
func TestMessageSaysWhySofter(t *testing.T) {
	demand, _ := regulation.In(regulation.MinimumAge, "广东", regulation.Persons)
	because := lang.Text{ZH: "另有说法", EN: "told differently"}
	message := lang.Text{ZH: "不对", EN: "it is wrong"}
	for _, c := range []struct {
		finding rule.Finding
		zh, en  string
	}{
		{rule.Finding{Message: message}, "不对", "it is wrong"},
		{rule.Finding{Message: message, Softer: because}, "不对（另有说法）", "it is wrong (told differently)"},
		{rule.Finding{Message: message, Demand: demand, Province: "广东"},
			"不对（广东省：负责人须满 16 周岁；华为云备案知识库，2025-12）",
			"it is wrong (Guangdong: principals must be 16 or older; Huawei Cloud filing knowledge base, 2025-12)"},
		{rule.Finding{Message: message, Softer: because, Demand: demand, Province: "广东"},
			"不对（另有说法；广东省：负责人须满 16 周岁；华为云备案知识库，2025-12）",
			"it is wrong (told differently; Guangdong: principals must be 16 or older; Huawei Cloud filing knowledge base, 2025-12)"},
	} {
		r := bundlefile.Parse([]byte(checkedText))
		for l, want := range map[lang.Lang]string{lang.ZH: c.zh, lang.EN: c.en} {
			if got := (Voice{Lang: l}).Message(r, &c.finding); got != want {
				t.Errorf("got %s, want %s", got, want)
			}
		}
	}
}

// mark splits the text of a terminal: the source line, and what is above the caret.
func mark(t *testing.T, text string) (line, marked string) {
	t.Helper()
	lines := strings.Split(text, "\n")
	for i := range lines {
		if strings.TrimSpace(lines[i]) != "^" {
			continue
		}
		column := uniseg.StringWidth(lines[i]) - 1
		for cut := range lines[i-1] {
			if uniseg.StringWidth(lines[i-1][:cut]) == column {
				return lines[i-1], lines[i-1][cut:]
			}
		}
		t.Fatalf("the caret stands beside every character:\n%s", text)
	}
	t.Fatalf("no caret in\n%s", text)
	return "", ""
}

func TestTextExcerpt(t *testing.T) {
	tests := []struct {
		name   string
		at     func(b *filing.Bundle) *string
		marked string // what begins above the caret
		hidden string
	}{
		{"name", func(b *filing.Bundle) *string { return &b.Subject.Name }, "林知远（甲）", ""},
		{"number after Chinese", number, "210202********103X, address", "21020219920815103X"},
		{"address", address, "辽宁省大连市**", "示例路"},
		{"mobile after Chinese", mobile, "138****8000, email", "13800138000"},
		{"e-mail", email, "***@example.cn}", "lin@"},
		{"after a password", func(b *filing.Bundle) *string { return &b.Record.Here }, "是} # 尾", "hunter22"},
		{"password", password, "****", "hunter22"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			for _, width := range []int{0, 200, 60, 40, 24} {
				format := TextFormat{Screen: Screen{Terminal: true, Width: width}}
				text := string(format.File(checked(t, one(test.at))))
				_, marked := mark(t, text)
				want := test.marked
				if width != 0 && width < 100 {
					want = string([]rune(want)[:2])
				}
				if !strings.HasPrefix(marked, want) {
					t.Errorf("width %d: the caret marks %q, want %q:\n%s", width, marked, want, text)
				}
				for line := range strings.Lines(text) {
					if width > 0 && uniseg.StringWidth(strings.TrimSuffix(line, "\n")) > width {
						t.Errorf("width %d: %q is wider:\n%s", width, line, text)
					}
				}
				if test.hidden != "" && strings.Contains(text, test.hidden) {
					t.Errorf("width %d shows %q:\n%s", width, test.hidden, text)
				}
				if strings.Contains(text, "hunter22") {
					t.Errorf("width %d shows the password:\n%s", width, text)
				}
				if !strings.Contains(text, "  → 改") {
					t.Errorf("no fix:\n%s", text)
				}
			}
		})
	}
}

func TestShowValues(t *testing.T) {
	for _, test := range []struct {
		at    func(b *filing.Bundle) *string
		value string
	}{{number, "21020219920815103X"}, {mobile, "13800138000"}, {email, "lin@example.cn"}, {address, "示例路18号"}} {
		format := TextFormat{Voice: Voice{ShowValues: true}, Screen: Screen{Terminal: true}}
		text := string(format.File(checked(t, one(test.at))))
		if strings.Count(text, test.value) < 3 { // in the message, the line and the fix
			t.Errorf("%s is not shown:\n%s", test.value, text)
		}
	}
	for _, show := range []bool{false, true} {
		voice := Voice{ShowValues: show}
		file := checked(t, one(password))
		for _, text := range []string{
			string(TextFormat{Voice: voice}.File(file)),
			string(TextFormat{Voice: voice, Screen: Screen{Terminal: true, Width: 80}}.File(file)),
			string(JSONFormat{voice}.File(file)),
		} {
			if strings.Contains(text, "hunter22") || !strings.Contains(text, "****") {
				t.Errorf("with values shown %v:\n%s", show, text)
			}
		}
	}
}

// What a file says must not reach the terminal as commands.
func TestExcerptIsSafe(t *testing.T) {
	text := "subject:\n  name: \"\u202e林\u200b远\"\n"
	r := bundlefile.Parse([]byte(text))
	file := &File{Name: "a\x1b[2J.yaml", Source: []byte(text), Reading: r, Findings: []rule.Finding{showing(&r.Bundle.Subject.Name)}}
	for _, screen := range []Screen{{}, {Terminal: true}, {Terminal: true, Width: 40}} {
		out := string(TextFormat{Screen: screen}.File(file))
		if strings.ContainsFunc(out, func(r rune) bool { return r != '\n' && unsafeRune(r) }) {
			t.Errorf("got %q", out)
		}
	}
}

func TestExcerptWithByteOrderMark(t *testing.T) {
	text := "\ufeffoperation: 首\r\n"
	r := bundlefile.Parse([]byte(text))
	file := &File{Name: "a.yaml", Source: []byte(text), Reading: r, Findings: []rule.Finding{showing(&r.Bundle.Operation)}}
	out := string(TextFormat{Screen: Screen{Terminal: true}}.File(file))
	if line, marked := mark(t, out); line != "    operation: 首" || marked != "首" {
		t.Errorf("line %q, marked %q", line, marked)
	}
}

// A value written otherwise than it reads is hidden to the end of its line.
func TestExcerptOfEscapes(t *testing.T) {
	for _, written := range []string{`"\u4e2d山区示例路18号3单元"`, "'中山区示例路''18号3单元'", "中山区示例路18号\n    3单元", "|\n    中山区示例路18号"} {
		text := "subject:\n  name: 甲\n  mailing_address: " + written + "\n"
		r := bundlefile.Parse([]byte(text))
		file := &File{Name: "a.yaml", Source: []byte(text), Reading: r, Findings: []rule.Finding{showing(&r.Bundle.Subject.MailingAddress)}}
		out := string(TextFormat{Screen: Screen{Terminal: true}}.File(file))
		line, marked := mark(t, out)
		if strings.Contains(out, "示例路18") || !strings.HasPrefix(line, "      mailing_address: *") || strings.Trim(marked, "*") != "" {
			t.Errorf("%s: got\n%s", written, out)
		}
	}
}

// Places count lines as the parser does.
func TestExcerptAfterWideBreak(t *testing.T) {
	text := "version: 1\u2028operation: 首\u0085reason: x\n"
	r := bundlefile.Parse([]byte(text))
	file := &File{Name: "a.yaml", Source: []byte(text), Reading: r, Findings: []rule.Finding{showing(&r.Bundle.Operation)}}
	out := string(TextFormat{Screen: Screen{Terminal: true}}.File(file))
	if line, marked := mark(t, out); line != "    operation: 首" || marked != "首" {
		t.Errorf("line %q, marked %q", line, marked)
	}
}

func TestColour(t *testing.T) {
	file := checked(t, one(mobile))
	plainText := string(TextFormat{Screen: Screen{Terminal: true, Width: 30}}.File(file))
	colour := string(TextFormat{Screen: Screen{Terminal: true, Colour: true, Width: 30}}.File(file))
	for _, st := range []style{bold, red, dim} {
		code := "\x1b[" + string(st) + "m"
		if !strings.Contains(colour, code) {
			t.Errorf("no %q in %q", code, colour)
		}
		colour = strings.ReplaceAll(colour, code, "")
	}
	if colour = strings.ReplaceAll(colour, "\x1b[0m", ""); colour != plainText {
		t.Errorf("without its colours it is\n%s\nwant\n%s", colour, plainText)
	}
}

// openAt is a finding of something left open at each address.
func openAt(all ...*string) []rule.Finding {
	var found []rule.Finding
	for i, at := range all {
		by := &blank
		if i == 1 {
			by = &vacant
		}
		found = append(found, rule.Finding{Rule: by, Severity: by.Severity, Where: rule.Where{At: at}, Message: lang.Text{ZH: "第 %d 项没有填", EN: "thing %d is open"}, Args: []any{i + 1}})
	}
	return found
}

func TestTextUnfinished(t *testing.T) {
	b := func(r *bundlefile.Reading) *filing.Bundle { return r.Bundle }
	few := checked(t, func(r *bundlefile.Reading) []rule.Finding {
		return openAt(&b(r).Province, &b(r).Verification, &b(r).Subject.Type)
	})
	if got := string(TextFormat{}.File(few)); strings.Count(got, "\n") != 3 || strings.Count(got, "[left-open]") != 2 {
		t.Errorf("three open things read\n%s", got)
	}
	many := checked(t, func(r *bundlefile.Reading) []rule.Finding {
		return append(openAt(&b(r).Province, &b(r).Verification, &b(r).Subject.Type, &b(r).Subject.MailingAddress), showing(&b(r).Subject.Name))
	})
	if got := string(TextFormat{}.File(many)); len(many.Reading.Faults) == 0 || strings.Contains(got, "icp new") {
		t.Errorf("a file that icp new refuses reads\n%s", got)
	}
	many.Reading.Faults = nil
	lines := strings.Split(strings.TrimSpace(string(TextFormat{Voice: Voice{Lang: lang.EN}}.File(many))), "\n")
	if len(lines) != 7 {
		t.Fatalf("four open things and a fault read\n%s", strings.Join(lines, "\n"))
	}
	for i, want := range []string{
		"a.yaml:4:9: error: 林知远（甲） is wrong [made-up]",
		"a.yaml:1:1: error: ",
		"  - thing 1 is open (province)",
		"  - thing 2 is open (verification)",
		"  - thing 3 is open (subject.type)",
		"  - thing 4 is open (subject.mailing_address)",
		"icp new a.yaml",
	} {
		if !strings.Contains(lines[i], want) {
			t.Errorf("line %d is %q, want %q", i+1, lines[i], want)
		}
	}
	if !strings.Contains(lines[1], "4") || !strings.HasSuffix(lines[1], "[left-open, left-bare]") {
		t.Errorf("the heading is %q", lines[1])
	}
}

// document puts the parts of a JSON check together as check does.
func document(format Format, files ...*File) []byte {
	var out bytes.Buffer
	var totals Totals
	out.WriteString(format.Begin())
	some := false
	for _, f := range files {
		totals.Count(f.Name, f.Findings)
		text := format.File(f)
		if len(text) == 0 {
			continue
		}
		if some {
			out.WriteString(format.Between())
		}
		some = true
		out.Write(text)
	}
	out.WriteString(format.End(totals))
	return out.Bytes()
}

func TestJSON(t *testing.T) {
	none := checked(t, func(*bundlefile.Reading) []rule.Finding { return nil })
	two := checked(t, func(r *bundlefile.Reading) []rule.Finding {
		soft := showing(&r.Bundle.Subject.Name)
		soft.Severity = rule.Advice
		return []rule.Finding{showing(mobile(r.Bundle)), soft}
	})
	two.Name = "备案 <&>\"\x1b.yaml"
	key := checked(t, func(r *bundlefile.Reading) []rule.Finding {
		return []rule.Finding{
			{Rule: &odd, Severity: rule.Warning, Where: rule.Where{Fault: &r.Faults[0]}, Message: shows, Args: []any{r.Faults[0].Found}},
			{Rule: &odd, Severity: rule.Error, Where: rule.Where{Fault: &bundlefile.Fault{Kind: bundlefile.Empty}}, Message: lang.Text{ZH: "空的", EN: "empty"}},
		}
	})
	tests := []struct {
		name   string
		files  []*File
		places []string
		counts [3]float64
	}{
		{"nothing", nil, nil, [3]float64{}},
		{"no findings", []*File{none, none}, nil, [3]float64{}},
		{"some", []*File{none, two, none, key, none}, []string{"6:34 subject.principal.mobile", "4:9 subject.name", "8:1 139****9000", "0:0 "}, [3]float64{2, 1, 1}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			data := document(JSONFormat{}, test.files...)
			var got map[string]any
			if err := json.Unmarshal(data, &got); err != nil {
				t.Fatalf("%v in\n%s", err, data)
			}
			if keys := slices.Sorted(maps.Keys(got)); !slices.Equal(keys, []string{"errors", "files", "findings", "summary", "version"}) {
				t.Errorf("keys %q", keys)
			}
			if got["version"] != 1.0 || got["files"] != float64(len(test.files)) {
				t.Errorf("version %v, files %v", got["version"], got["files"])
			}
			summary := got["summary"].(map[string]any)
			if want := map[string]any{"errors": test.counts[0], "warnings": test.counts[1], "advice": test.counts[2]}; !maps.Equal(summary, want) {
				t.Errorf("summary %v, want %v", summary, want)
			}
			findings, isList := got["findings"].([]any)
			if !isList {
				t.Fatalf("findings are %v", got["findings"])
			}
			var places []string
			for _, f := range findings {
				f := f.(map[string]any)
				if keys := slices.Sorted(maps.Keys(f)); !slices.Equal(keys, []string{"column", "edits", "endColumn", "endLine", "file", "fix", "fixable", "line", "message", "path", "related", "rule", "severity"}) {
					t.Errorf("keys %q", keys)
				}
				places = append(places, fmt.Sprintf("%v:%v %v", f["line"], f["column"], f["path"]))
			}
			if !slices.Equal(places, test.places) {
				t.Errorf("places %q, want %q", places, test.places)
			}
			for _, secret := range []string{"13800138000", "13900139000", `\u003c`} {
				if bytes.Contains(data, []byte(secret)) {
					t.Errorf("%s stands in\n%s", secret, data)
				}
			}
		})
	}
}

// A file that could not be read is in the document, by a name that is masked and
// cleaned like any other.
func TestJSONUnread(t *testing.T) {
	end := JSONFormat{}.End(Totals{Unread: []Unread{{"a/13800138000\x1b[31m.yaml", "no such file"}, {"\xff.yaml", "no such file"}}})
	var got struct{ Errors []Unread }
	if err := json.Unmarshal([]byte(JSONFormat{}.Begin()+end), &got); err != nil {
		t.Fatalf("%v in %s", err, end)
	}
	if len(got.Errors) != 2 || !strings.HasPrefix(got.Errors[0].File, "a/138****8000") || strings.Contains(end, "\x1b") || !utf8.ValidString(end) || got.Errors[1].Message != "no such file" {
		t.Errorf("got %+v", got.Errors)
	}
	if empty := (JSONFormat{}).End(Totals{}); !strings.Contains(empty, `"errors":[],`) {
		t.Errorf("of none, got %s", empty)
	}
}

func TestTotals(t *testing.T) {
	var totals Totals
	of := func(r *rule.Rule, s rule.Severity) rule.Finding { return rule.Finding{Rule: r, Severity: s} }
	totals.Count("a.yaml", []rule.Finding{of(&vacant, rule.Advice), of(&blank, rule.Warning), of(&odd, rule.Error), of(&odd, rule.Warning)})
	totals.Count("a.yaml", nil)
	if !reflect.DeepEqual(totals, Totals{Files: 2, Errors: 1, Warnings: 2, Advice: 1, First: "made-up", first: rule.Error, rules: map[*rule.Rule]int{&vacant: 1, &blank: 1, &odd: 2}, states: []state{wrong, ready}}) {
		t.Errorf("got %+v", totals)
	}
	totals.CountAlso(1, "a.yaml", []rule.Finding{of(&odd, rule.Error)})
	if totals.Files != 2 || totals.Errors != 2 || !slices.Equal(totals.states, []state{wrong, wrong}) {
		t.Errorf("with more of the second: %+v", totals)
	}
	totals.Count("b.yaml", nil)
	totals.Count("c.yaml", nil)
	totals.Count("d.yaml", nil)
	both, softer := of(&odd, rule.Error), of(&odd, rule.Warning)
	both.Others, softer.Others = []int{2}, []int{3}
	totals.CountAlso(4, "d.yaml", []rule.Finding{both, softer})
	if !slices.Equal(totals.states, []state{wrong, wrong, wrong, ready, wrong}) {
		t.Errorf("with what is as much of others: %v", totals.states)
	}
}

// What makes a check fail is what is as grave as the file is held to, or graver.
func TestFailing(t *testing.T) {
	of := func(s rule.Severity) rule.Finding { return rule.Finding{Rule: &odd, Severity: s} }
	file := File{Findings: []rule.Finding{of(rule.Advice), of(rule.Warning), of(rule.Error), of(rule.Warning)}}
	for severity, want := range map[rule.Severity]int{rule.Error: 1, rule.Warning: 3, rule.Advice: 4} {
		if file.FailOn = severity; file.Failing() != want {
			t.Errorf("at least %s: %d, want %d", severity, file.Failing(), want)
		}
	}
}

// The rule that the next command names is that of the first error, else of the
// first warning, in whichever file; advice needs no explanation.
func TestFirst(t *testing.T) {
	other := rule.Rule{Name: "made-up-too"}
	of := func(r *rule.Rule, s rule.Severity) []rule.Finding { return []rule.Finding{{Rule: r, Severity: s}} }
	for _, c := range []struct {
		files [][]rule.Finding
		want  string
	}{
		{nil, ""},
		{[][]rule.Finding{of(&odd, rule.Advice)}, ""},
		{[][]rule.Finding{of(&odd, rule.Advice), of(&other, rule.Warning)}, "made-up-too"},
		{[][]rule.Finding{of(&odd, rule.Warning), of(&other, rule.Warning)}, "made-up"},
		{[][]rule.Finding{of(&odd, rule.Error), of(&other, rule.Error)}, "made-up"},
		{[][]rule.Finding{of(&odd, rule.Warning), of(&other, rule.Error), of(&odd, rule.Error)}, "made-up-too"},
		{[][]rule.Finding{slices.Concat(of(&odd, rule.Error), of(&other, rule.Error)), of(&other, rule.Error)}, "made-up"},
		{[][]rule.Finding{of(&odd, rule.Error), of(&other, rule.Warning)}, "made-up"},
	} {
		var totals Totals
		for _, findings := range c.files {
			totals.Count("a.yaml", findings)
		}
		if totals.First != c.want {
			t.Errorf("of %v it names %q, want %q", c.files, totals.First, c.want)
		}
	}
}

// Of a line that is wider than the screen a piece around the fault is shown: a
// quarter of the width before it, the rest from there on.
func TestExcerptWindow(t *testing.T) {
	digits := strings.Repeat("0123456789", 30)
	chinese := strings.Repeat("一二三四五六七八九十", 30)
	for _, c := range []struct {
		line   string
		column int // of the fault, from 0
		width  int
		before string
		shown  string
	}{
		{digits, 0, 20, "", digits[:20]},
		{digits, 4, 20, "0123", digits[:20]},
		{digits, 5, 20, "01234", digits[:20]},
		{digits, 6, 20, "12345", digits[1:21]},
		{digits, 155, 20, "01234", digits[150:170]},
		{digits, 299, 20, "45678", "456789"},
		{digits, 300, 20, "56789", "56789"}, // behind its end
		{chinese, 155, 20, "一二三四五", "一二三四五六七八九十"},
		{chinese, 155, 21, "一二三四五", "一二三四五六七八九十"},
		{strings.Repeat("a\u0301", 300), 0, 4, "", strings.Repeat("a\u0301", 4)},
		{"a" + strings.Repeat("\u0301", 300), 0, 4, "", "a" + strings.Repeat("\u0301", 15)}, // marks without end
	} {
		before, shown := window([]rune(c.line), c.column, c.width)
		if string(before) != c.before || string(shown) != c.shown {
			t.Errorf("at %d of %.12s… in %d cells it shows %q with %q before, want %q with %q", c.column, c.line, c.width, string(shown), string(before), c.shown, c.before)
		}
	}
}

// Text in place of a choice is not a label, and may be anything.
func TestLabelOfNoChoice(t *testing.T) {
	file := checked(t, func(r *bundlefile.Reading) []rule.Finding {
		f := showing(&r.Bundle.Subject.Name)
		f.Args = []any{filing.CertificateTypes.Label("440304199003071221\x1b[31m")}
		return []rule.Finding{f}
	})
	for _, screen := range []Screen{{}, {Terminal: true, Width: 80}} {
		if out := string(TextFormat{Screen: screen}.File(file)); strings.Contains(out, "440304199003071221") || strings.Contains(out, "\x1b") {
			t.Errorf("it is shown: %q", out)
		}
	}
}

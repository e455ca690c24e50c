package handover

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
)

func parsed(t testing.TB, path string) *filing.Bundle {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return bundlefile.Parse(data).Bundle
}

const (
	everyKey   = "../bundlefile/testdata/format.yaml"
	person     = "../../examples/personal/bundle.yaml"
	enterprise = "../../examples/enterprise/bundle.yaml"
)

// find returns the line on a path; of several the last.
func (s *Sheet) find(path string) (found Line, there bool) {
	for _, section := range s.Sections {
		for _, line := range section.Lines {
			if line.Path == path {
				found, there = line, true
			}
		}
	}
	return found, there
}

// pasted is what a line has to be pasted, as a list.
func pasted(l *Line) string {
	var all []string
	for _, v := range l.Paste {
		all = append(all, v.Text)
	}
	return strings.Join(all, "、")
}

// Every field of the bundle is on the sheet of some operation, except for these.
func TestSheetHoldsTheBundle(t *testing.T) {
	exceptions := map[string]string{
		"version":              "of the file, not of the form",
		"created":              "the console itself keeps that day",
		"verification":         "the console decides how it verifies",
		"account":              "what one logs in with",
		"declared":             "of the sheet as a whole, and told at its end",
		"record.here":          "decides the operation, and no form asks it",
		"documents[0].kind":    "documents are uploaded, and icp docs lists them",
		"documents[0].files":   "as above",
		"documents[0].date":    "as above",
		"documents[0].site":    "as above",
		"documents[0].person":  "as above",
		"sites[0].content_dir": "a folder on this machine",
	}
	element := regexp.MustCompile(`\[\d+\]$`)
	shown := make(map[string]bool)
	for _, operation := range filing.Operations.IDs() {
		b := parsed(t, everyKey)
		b.Operation, b.Subject.Principal.Role = operation, filing.Authorized
		b.Subject.Remarks, b.Reason = "无", "不再使用"
		sheet := NewSheet(b, someDay)
		for _, section := range sheet.Sections {
			for _, line := range section.Lines {
				shown[element.ReplaceAllString(line.Path, "")] = true
			}
		}
	}
	fields := 0
	for _, spot := range bundlefile.ReadingOf(parsed(t, everyKey)).Spots() {
		if spot.Field.Format == filing.Parts || element.MatchString(spot.Path) {
			continue
		}
		fields++
		if _, excepted := exceptions[spot.Path]; excepted == shown[spot.Path] {
			t.Errorf("%s is on a sheet: %v; has a reason not to be: %v", spot.Path, shown[spot.Path], excepted)
		}
		delete(exceptions, spot.Path)
	}
	if fields < 75 || len(exceptions) > 0 {
		t.Errorf("%d fields; exceptions to nothing: %v", fields, slices.Collect(maps.Keys(exceptions)))
	}
}

// sections lists the sections of a sheet with the number of their lines.
func sections(s *Sheet) string {
	var all []string
	for _, section := range s.Sections {
		name := section.Title.ZH
		if section.Site != "" {
			name += "(" + section.Site + ")"
		}
		all = append(all, name)
	}
	return strings.Join(all, " ")
}

func TestSheetSections(t *testing.T) {
	authorized := func(b *filing.Bundle) { b.Subject.Principal.Role = filing.Authorized }
	for _, test := range []struct {
		name, path string
		change     func(*filing.Bundle)
		want       string
	}{
		{"person", person, nil, "本次备案 主体信息 主体负责人 网站信息(example-notes.cn) 网站负责人(example-notes.cn) 接入信息(example-notes.cn)"},
		{"two sites", enterprise, nil, "本次备案 主体信息 主体负责人 网站信息(example.com.cn) 网站负责人(example.com.cn) 接入信息(example.com.cn) 网站信息(示例帮助.中国) 网站负责人(示例帮助.中国) 接入信息(示例帮助.中国)"},
		{"authorized", enterprise, func(b *filing.Bundle) { authorized(b); b.Sites = b.Sites[:1] }, "本次备案 主体信息 法定代表人 主体负责人 网站信息(example.com.cn) 网站负责人(example.com.cn) 接入信息(example.com.cn)"},
		{"no site yet", person, func(b *filing.Bundle) { b.Sites = nil }, "本次备案 主体信息 主体负责人 网站信息"},
		{"empty", person, func(b *filing.Bundle) { *b = filing.Bundle{} }, "本次备案 主体信息 主体负责人 网站信息"},
	} {
		b := parsed(t, test.path)
		if test.change != nil {
			test.change(b)
		}
		sheet := NewSheet(b, someDay)
		if got := sections(sheet); got != test.want {
			t.Errorf("%s:\ngot  %s\nwant %s", test.name, got, test.want)
		}
	}
}

// An operation on a record prints what it states and nothing more.
func TestSheetOfOtherOperations(t *testing.T) {
	record := filing.Record{Number: "粤ICP备2021000001号", SubjectName: "深圳市示例软件有限公司", Domains: []string{"a.cn", "b.cn"}, Password: "geheim"}
	cancel := &filing.Bundle{Operation: filing.CancelSite, Province: "广东", Record: record, Reason: "网站不再使用", Sites: []*filing.Site{{Domain: "a.cn"}}}
	cancel.Subject.Type, cancel.Subject.Name = filing.Enterprise, "深圳市示例软件有限公司"
	sheet := NewSheet(cancel, someDay)
	var got []string
	for _, section := range sheet.Sections {
		for _, line := range section.Lines {
			got = append(got, line.Path+"="+pasted(&line))
		}
	}
	want := []string{
		"operation=注销网站", "province=广东省", "record.number=粤ICP备2021000001号", "record.subject_name=深圳市示例软件有限公司",
		"record.domains[0]=a.cn", "record.domains[1]=b.cn", "record.password=geheim", "reason=网站不再使用",
		"subject.type=企业", "subject.name=深圳市示例软件有限公司", "sites[0].domain=a.cn",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}

	change := *cancel
	change.Operation, change.Changes, change.Reason = filing.Change, []string{filing.ChangesSubject, filing.ChangesAccess}, ""
	sheet = NewSheet(&change, someDay)
	if line, _ := sheet.find("changes"); pasted(&line) != "主体信息、接入信息" {
		t.Errorf("what changes is %+v", line)
	}
	for path, there := range map[string]bool{"subject.mailing_address": true, "sites[0].access.ips": true, "sites[0].name": false, "sites[0].content": false, "reason": false} {
		if _, found := sheet.find(path); found != there {
			t.Errorf("%s is on the sheet of a change: %v", path, found)
		}
	}

	cancel.Record, cancel.Reason = filing.Record{}, ""
	sheet = NewSheet(cancel, someDay)
	if got := strings.Join(sheet.Missing(), " "); got != "record.number record.subject_name record.domains reason" {
		t.Errorf("missing: %s", got)
	}
}

// Sensitive values stay as the bundle has them, with the format that says how to mask them;
// every line has its address.
func TestSheetIsRaw(t *testing.T) {
	b := parsed(t, enterprise)
	b.Sites[0].Access.IPs = []string{"119.29.29.1", "119.29.29.2-119.29.29.9"}
	sheet := NewSheet(b, someDay)
	for _, want := range []struct {
		path   string
		values []Value
		paste  []Value
	}{
		{"subject.certificate.number", []Value{{Text: "91440300MA5FK3J75W", Format: filing.Number}}, nil},
		{"subject.principal.mobile", []Value{{Text: "13512340001", Format: filing.Phone}}, nil},
		{"subject.mailing_address", []Value{{Text: "高新南一道6号8楼801室", Format: filing.Address, Tail: true}}, nil},
		{"subject.type", []Value{{Text: "enterprise", Format: filing.Choice, Label: filing.SubjectTypes.Label("enterprise")}}, []Value{named("企业")}},
		{"sites[1].domain", []Value{{Text: "示例帮助.中国", Format: filing.Host, Punycode: "xn--fsqv9e05nji1a.xn--fiqs8s"}}, []Value{{Text: "示例帮助.中国", Format: filing.Host}}},
		{
			"sites[0].access.ips",
			[]Value{{Text: "119.29.29.1", Format: filing.Host}, {Text: "119.29.29.2-119.29.29.9", Format: filing.Host}},
			[]Value{{Text: "119.29.29.1", Format: filing.Host, Range: true}, {Text: "119.29.29.2-119.29.29.9", Format: filing.Host}},
		},
	} {
		paste := want.paste
		if paste == nil {
			paste = want.values
		}
		if line, there := sheet.find(want.path); !there || !slices.Equal(line.Values, want.values) || !slices.Equal(line.Paste, paste) {
			t.Errorf("%s: %+v, pasted %+v", want.path, line.Values, line.Paste)
		}
	}
	reading := bundlefile.ReadingOf(b)
	for _, section := range sheet.Sections {
		for _, line := range section.Lines {
			if reading.Place(line.At).Path != line.Path {
				t.Errorf("%s stands at another address", line.Path)
			}
		}
	}
}

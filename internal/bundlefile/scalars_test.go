package bundlefile

import (
	"testing"

	"beian.example/icp/internal/filing"
)

// Values are text as written in the file, whatever YAML would make of them.
func TestScalarsAsWritten(t *testing.T) {
	tests := []struct{ text, want string }{
		{"0755-86013388", "0755-86013388"},
		{"0755", "0755"},
		{"0o17", "0o17"},
		{"0x1F", "0x1F"},
		{"440304199003071221", "440304199003071221"},
		{"91440300E5", "91440300E5"},
		{"1e5", "1e5"},
		{"12:30:45", "12:30:45"},
		{"+86 13512340001", "+86 13512340001"},
		{"1_000", "1_000"},
		{"1.0", "1.0"},
		{"yes", "yes"},
		{"No", "No"},
		{"true", "true"},
		{".inf", ".inf"},
		{"2026-1-31", "2026-1-31"},
		{"'null'", "null"},
		{"\"0755\"", "0755"},
		{"!!str 0755", "0755"},
		{"' 林 '", "林"},
		{"null", ""},
		{"~", ""},
		{"", ""},
	}
	for _, test := range tests {
		r := Parse([]byte("subject:\n  name: " + test.text + "\n"))
		if got := r.Bundle.Subject.Name; got != test.want || len(r.Faults) > 0 {
			t.Errorf("name: %s reads %q, want %q; faults %s", test.text, got, test.want, faults(r))
		}
		r = Parse([]byte("sites:\n  - access: {ips: [" + test.text + "]}\n"))
		if test.text == "" {
			continue
		}
		if got := r.Bundle.Sites[0].Access.IPs; len(got) != 1 || got[0] != test.want || len(r.Faults) > 0 {
			t.Errorf("ips: [%s] reads %q, want %q; faults %s", test.text, got, test.want, faults(r))
		}
	}
}

func TestDates(t *testing.T) {
	tests := []struct{ text, day, expiry string }{
		{"2026-01-31", "2026-01-31", ""},
		{"2026-1-31", "2026-01-31", ""},
		{"2026年11月20日", "2026-11-20", ""},
		{"2026年1月2日", "2026-01-02", ""},
		{"2026/11/20", "2026-11-20", ""},
		{"2026.1.2", "2026-01-02", ""},
		{"20261120", "2026-11-20", ""},
		{"2028-02-29", "2028-02-29", ""},
		{"长期", "长期", filing.LongTerm},
		{"长期有效", "长期有效", filing.LongTerm},
		{"永久", "永久", filing.LongTerm},
		{"无固定期限", "无固定期限", filing.LongTerm},
		{"long-term", "long-term", filing.LongTerm},
		{"9999-12-31", "9999-12-31", filing.LongTerm},
		{"9999年12月31日", "9999-12-31", filing.LongTerm},
		// A day that does not exist is not guessed.
		{"2026-02-30", "2026-02-30", ""},
		{"2026-13-01", "2026-13-01", ""},
		{"2026年2月29日", "2026年2月29日", ""},
		{"20261301", "20261301", ""},
		{"26-11-20", "26-11-20", ""},
		{"11/20/2026", "11/20/2026", ""},
		{"明天", "明天", ""},
	}
	for _, test := range tests {
		b := Parse([]byte("created: " + test.text + "\nsubject: {certificate: {expires: " + test.text + "}}\n")).Bundle
		if b.Created != test.day {
			t.Errorf("created: %s reads %q, want %q", test.text, b.Created, test.day)
		}
		want := test.expiry
		if want == "" {
			want = test.day
		}
		if got := b.Subject.Certificate.Expires; got != want {
			t.Errorf("expires: %s reads %q, want %q", test.text, got, want)
		}
	}
}

func TestUnderstands(t *testing.T) {
	day, expiry, count := filing.Field{Format: filing.Day}, filing.Field{Format: filing.Expiry}, filing.Field{Format: filing.Count}
	tests := []struct {
		f     *filing.Field
		value string
		want  bool
	}{
		{&day, "", true}, {&day, "2026-11-20", true}, {&day, "2028-02-29", true}, {&day, "2026年2月3日", true},
		{&day, "2026-02-29", false}, {&day, "2026-02-30", false}, {&day, "2026-04-31", false}, {&day, "2026-00-10", false},
		{&day, "2026年2月30日", false}, {&day, "长期", false}, {&day, "2026-11-2x", false}, {&day, " 2026-11-20", false},
		{&expiry, "长期", true}, {&expiry, "2038-05-01", true}, {&expiry, "2038-13-01", false}, {&expiry, "没有", false},
		{&count, "1", true}, {&count, "2", false},
		{&filing.Field{Format: filing.Number}, "x", true},
	}
	for _, test := range tests {
		if got := test.f.Understands(test.value); got != test.want {
			t.Errorf("%q is understood: %v", test.value, got)
		}
	}
}

// everySpot is the spots of a bundle with one element in each list.
func everySpot(b *filing.Bundle) []Spot {
	b.Sites = []*filing.Site{{Content: []string{""}, Languages: []string{""}, Access: filing.Access{IPs: []string{""}}, PreApprovals: []*filing.PreApproval{{}}}}
	b.Documents = []*filing.Document{{Files: []string{""}}}
	b.Record.Domains = []string{""}
	b.Changes = []string{""}
	return ReadingOf(b).Spots()
}

// Every name an option goes by is read as its id, in every field that takes it,
// and no name belongs to two options.
func TestOptionNames(t *testing.T) {
	choices := 0
	for _, spot := range everySpot(new(filing.Bundle)) {
		f := spot.Field
		if f.Format != filing.Choice {
			continue
		}
		choices++
		if len(f.Options) == 0 {
			t.Errorf("%s has no options", spot.Path)
		}
		owner := make(map[string]string)
		for _, o := range f.Options {
			if o.Label.ZH == "" || o.Label.EN == "" {
				t.Errorf("%s: %s lacks a label", spot.Path, o.ID)
			}
			for _, name := range append([]string{o.ID, o.Label.ZH, o.Label.EN}, o.Aliases...) {
				if first, taken := owner[name]; taken && first != o.ID {
					t.Errorf("%s: %q names both %s and %s", spot.Path, name, first, o.ID)
				}
				owner[name] = o.ID
				for _, written := range []string{name, " " + name + " "} {
					if got := f.Canonical(written); got != o.ID {
						t.Errorf("%s: %q reads %q, want %q", spot.Path, written, got, o.ID)
					}
				}
				if !f.Understands(name) {
					t.Errorf("%s does not understand %q", spot.Path, name)
				}
			}
		}
		if got := f.Canonical("没有这一项"); got != "没有这一项" {
			t.Errorf("%s reads an unknown value as %q", spot.Path, got)
		}
	}
	if choices < 15 {
		t.Errorf("met %d choices only", choices)
	}
}

func TestOptionsThroughAFile(t *testing.T) {
	b := Parse([]byte(`operation: 首次备案
province: 广东省
verification: 纸质核验
subject:
  type: Individual
  certificate: {type: 身份证}
  principal: {role: 本人}
sites:
  - content: [博客, 学习笔记, NOTES, 天文台]
    languages: [中文]
    access: {method: 云接入, location: CN-SC}
documents:
  - kind: 核验单
record: {here: 是}
changes: [主体信息]
`)).Bundle
	s := b.Sites[0]
	for _, test := range []struct{ got, want string }{
		{b.Operation, filing.First}, {b.Province, "广东"}, {b.Verification, filing.Paper}, {b.Subject.Type, filing.Personal},
		{b.Subject.Certificate.Type, filing.ResidentID}, {b.Subject.Principal.Role, filing.Self},
		{s.Content[0], "blog"}, {s.Content[1], "notes"}, {s.Content[2], "notes"}, {s.Content[3], "天文台"},
		{s.Languages[0], "zh"}, {s.Access.Method, "cloud"}, {s.Access.Location, "四川"},
		{b.Documents[0].Kind, "verification-form"}, {b.Record.Here, "yes"}, {b.Changes[0], "subject"},
	} {
		if test.got != test.want {
			t.Errorf("got %q, want %q", test.got, test.want)
		}
	}
}

func TestProvinceNames(t *testing.T) {
	if n := len(filing.Provinces); n != 31 {
		t.Errorf("%d provinces, want 31", n)
	}
	for written, want := range map[string]string{
		"广东省": "广东", "guangdong": "广东", "CN-GD": "广东", "粤": "广东",
		"川": "四川", "蜀": "四川", "贵": "贵州", "黔": "贵州", "云": "云南", "滇": "云南", "甘": "甘肃", "陇": "甘肃",
		"Shaanxi": "陕西", "Shanxi": "山西",
	} {
		if got, _ := filing.Provinces.ID(written); got != want {
			t.Errorf("%s is %q, want %q", written, got, want)
		}
	}
}

package rule

import (
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/regulation"
)

// MissingSentence returns what the rule about it would report.
func TestMissingSentence(t *testing.T) {
	const declaration = "本网站是个人网站，不含有企业、单位等非个人网站的信息，若在核实中发现网站中含有企业、单位等信息，本人愿接受以虚假信息进行备案，注销网站，并将主体和域名加入黑名单的处罚。"
	for _, test := range []struct {
		name, province, kind, subject, site string
		missing                             bool
	}{
		{"missing", "山东", filing.Personal, "", "读书笔记", true},
		{"there", "山东", filing.Personal, "", "读书笔记。" + declaration, false},
		{"in the subject's", "山东", filing.Personal, declaration, "读书笔记", false},
		{"of a unit", "山东", filing.Enterprise, "", "", false},
		{"elsewhere", "辽宁", filing.Personal, "", "", false},
		{"province unknown", "", filing.Personal, "", "", false},
		{"type unknown", "山东", "", "", "", false},
	} {
		b := &filing.Bundle{Operation: filing.First, Province: test.province}
		b.Subject.Type, b.Subject.Remarks = test.kind, test.subject
		site := &filing.Site{Remarks: test.site}
		b.Sites = []*filing.Site{site}
		line, missing := MissingSentence(b, site)
		if missing != test.missing || missing && line.Paste != declaration {
			t.Errorf("%s: %v", test.name, missing)
		}
		reported := false
		for _, f := range Check(bundlefile.ReadingOf(b), Surroundings{}) {
			reported = reported || f.Rule == &remarksSentenceMissing
		}
		if reported != missing {
			t.Errorf("%s: the rule reports %v", test.name, reported)
		}
	}
}

// RemarksDemand returns what the rule about missing remarks would report.
func TestRemarksDemand(t *testing.T) {
	for _, test := range []struct {
		name, province, kind, content, subject, site string
		want                                         regulation.Topic
		asked                                        bool
	}{
		{"of all content", "广东", filing.Personal, "notes", "", "", regulation.RemarkContent, true},
		{"there", "广东", filing.Personal, "notes", "", "读书笔记", 0, false},
		{"in the subject's", "广东", filing.Personal, "notes", "读书笔记", "", 0, false},
		{"of other content", "重庆", filing.Enterprise, filing.ContentOther, "", "", regulation.RemarkOther, true},
		{"of content with a name", "重庆", filing.Enterprise, "company", "", "", 0, false},
		{"type unknown", "广东", "", "notes", "", "", 0, false},
		{"province unknown", "", filing.Personal, "notes", "", "", 0, false},
	} {
		b := &filing.Bundle{Operation: filing.First, Province: test.province}
		b.Subject.Type, b.Subject.Remarks = test.kind, test.subject
		site := &filing.Site{Content: []string{test.content}, Remarks: test.site}
		b.Sites = []*filing.Site{site}
		line, asked := RemarksDemand(b, site)
		if asked != test.asked || asked && line.Topic != test.want {
			t.Errorf("%s: %v, %+v", test.name, asked, line)
		}
		var reported *regulation.Demand
		for _, f := range Check(bundlefile.ReadingOf(b), Surroundings{}) {
			if f.Rule == &remarksMissing {
				reported = f.Demand
			}
		}
		if reported != line {
			t.Errorf("%s: the rule reports %+v", test.name, reported)
		}
	}
}

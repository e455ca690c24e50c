package rule

import "testing"

// A person as the superior of a government body is an error only if it certainly is a person.
// If it only looks like a person's name it is a warning, and the name of a body is fine.
func TestSuperiorOfStateBodies(t *testing.T) {
	for _, c := range []struct{ kind, investor, province, want string }{
		{"government", "周启明", "广东", "error"},
		{"institution", "周启明", "山东", "error"},
		{"institution", "\"440304199003071221\"", "广东", "error"},
		{"government", "何秋白", "广东", "warning"},
		{"government", "王主任", "广东", "warning"},
		{"government", "周先生", "广东", "warning"},
		{"government", "教育部", "广东", ""},
		{"government", "金融办", "广东", ""},
		{"government", "万宁市", "广东", ""},
		{"institution", "深圳市教育局", "广东", ""},
		{"enterprise", "周启明", "广东", ""},
		{"enterprise", "周启明", "福建", "warning"},
		{"enterprise", "周启明", "宁夏", ""},
		{"enterprise", "深圳市示例软件有限公司", "宁夏", "warning"},
		{"enterprise", "深圳市示例软件有限公司", "福建", ""},
		{"personal", "周启明", "广东", ""},
	} {
		lines := "province: " + c.province + "\nsubject: {type: " + c.kind + ", investor: " + c.investor +
			", name: 深圳市示例软件有限公司, principal: {name: 周启明, role: legal-representative}}\n"
		reading, surroundings := overlay(t, lines)
		got := ""
		for _, f := range Check(reading, surroundings) {
			if f.Rule == &investorContradictsType {
				got = f.Severity.String()
			}
		}
		if got != c.want {
			t.Errorf("%s under %s in %s: %q, want %q", c.kind, c.investor, c.province, got, c.want)
		}
	}
}

package rule

import (
	"strings"
	"testing"
)

// A person who has left a subject is no longer its principal, and the holder of an office is
// one person only.
func TestPrincipalsComeAndGo(t *testing.T) {
	const codeA, codeB = "91440300MA5FK3J75W", "91310115MA1K3E7N4A"
	zhou, he := "    name: 周启明\n    certificate: {type: resident-id, number: '440304199003071221'}", "    name: 何秋白\n    certificate: {type: resident-id, number: '210202199511022361'}"
	unit := func(i int, operation, code, day, who string, instead ...string) string {
		m := map[string]string{
			"operation": "operation: " + operation + "\ncreated: " + day, "subject": "subject:\n  type: enterprise", "documents": "",
			"certificate": "  certificate: {type: business-license, number: " + code + "}",
			"name":        "  name: 示例" + code[14:] + "有限公司",
			"principal":   "  principal:\n    role: authorized\n" + who,
		}
		for i := 0; i < len(instead); i += 2 {
			m[instead[i]] = instead[i+1]
		}
		return client(i, m)
	}
	const record = "changes: [subject]\nrecord: {number: 粤ICP备2021000007号, subject_name: 示例J75W有限公司, domains: [example-1.cn], here: yes}"
	lin := "    name: 林知远\n    certificate: {type: resident-id, number: '21020219920815103X'}"
	site := func(i int, operation, code, day, who string, instead ...string) string { // its principal differs from the subject's
		own := "    principal:\n  " + strings.ReplaceAll(who, "\n", "\n  ")
		if who == "" {
			own = ""
		}
		return unit(i, operation, code, day, he, append(instead, "access", own)...)
	}
	change := func(day, who string) string { return unit(1, "change", codeA, day, who, "record", record) }
	for what, c := range map[string]struct {
		texts []string
		want  string
	}{
		"of both":                   {[]string{unit(1, "first", codeA, "2024-01-01", zhou), unit(2, "first", codeB, "2024-05-01", zhou)}, "across-agent advice"},
		"of one by its old code":    {[]string{unit(1, "first", codeA, "2024-01-01", zhou, "certificate", "  certificate: {type: organization-code, number: MA5FK3J7-5}"), unit(1, "add-access", codeA, "2024-05-01", zhou, "record", strings.Replace(record, "changes: [subject]\n", "", 1))}, ""},
		"followed in one subject":   {[]string{unit(1, "first", codeA, "2024-01-01", zhou), unit(1, "add-access", codeA, "2025-05-01", he, "record", strings.Replace(record, "changes: [subject]\n", "", 1))}, "across-mobile-shared warning, across-email-shared advice"},
		"beside whom it has":        {[]string{unit(1, "first", codeA, "2024-01-01", he), site(1, "add-access", codeA, "2025-05-01", zhou+"\n    mobile: 13512340001", "record", strings.Replace(record, "changes: [subject]\n", "", 1))}, "across-mobile-shared error"},
		"left before":               {[]string{unit(1, "first", codeA, "2024-01-01", zhou), change("2024-03-01", he), unit(2, "first", codeB, "2024-05-01", zhou)}, ""},
		"left later":                {[]string{unit(1, "first", codeA, "2024-01-01", zhou), change("2024-07-01", he), unit(2, "first", codeB, "2024-05-01", zhou)}, "across-agent advice"},
		"stayed through a change":   {[]string{unit(1, "first", codeA, "2024-01-01", zhou), change("2024-03-01", zhou), unit(2, "first", codeB, "2024-05-01", zhou)}, "across-agent advice"},
		"replaced on the website":   {[]string{site(1, "first", codeA, "2024-01-01", zhou), site(1, "change", codeA, "2024-03-01", lin, "record", strings.Replace(record, "subject]", "site]", 1)), unit(2, "first", codeB, "2024-05-01", zhou)}, ""},
		"left with the website":     {[]string{site(1, "first", codeA, "2024-01-01", zhou), site(1, "cancel-site", codeA, "2024-03-01", "", "record", strings.Replace(record, "changes: [subject]\n", "", 1)), unit(2, "first", codeB, "2024-05-01", zhou)}, ""},
		"stayed with the website":   {[]string{site(1, "first", codeA, "2024-01-01", zhou), change("2024-03-01", lin), unit(2, "first", codeB, "2024-05-01", zhou)}, "across-agent advice"},
		"of a website and oneself":  {[]string{strings.Replace(unit(1, "first", codeA, "2024-01-01", zhou, "province", "province: 江苏"), "authorized", "legal-representative", 1), client(2, map[string]string{"name": "  name: 周启明", "certificate": "  certificate: {type: resident-id, number: '440304199003071221'}", "mobile": "", "documents": ""})}, ""},
		"of websites in Jiangsu":    {[]string{unit(1, "first", codeA, "2024-01-01", zhou), unit(2, "first", codeB, "2024-05-01", zhou, "province", "province: 江苏")}, "across-agent warning"},
		"answers for another":       {[]string{unit(1, "first", codeA, "2024-01-01", zhou), unit(2, "first", codeB, "2024-05-01", he, "emergency", "    emergency_phone: 13512340001")}, "across-emergency-of-another warning"},
		"answers as its head":       {[]string{unit(1, "first", codeA, "2024-01-01", zhou), unit(2, "first", codeB, "2024-05-01", he, "emergency", "    emergency_phone: 13512340001\n  legal_representative:\n"+zhou)}, ""},
		"of the website of another": {[]string{unit(1, "first", codeA, "2024-01-01", zhou), unit(2, "first", codeB, "2024-05-01", he, "province", "province: 江苏", "access", "    principal:\n  "+strings.ReplaceAll(zhou, "\n", "\n  ")+"\n      mobile: 13512340001\n      email: c1@example.cn")}, "across-agent warning"},
	} {
		var got []string
		for _, f := range compareTexts(t, Selection{}, c.texts...) {
			got = append(got, f.rule+" "+f.severity.String())
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s: %q, want %q", what, got, c.want)
		}
	}
}

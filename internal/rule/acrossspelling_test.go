package rule

import (
	"fmt"
	"testing"

	"beian.example/icp/internal/bundlefile"
)

// Placeholders in drafts do not make two subjects contradict each other.
func TestDraftsHaveNothingInCommon(t *testing.T) {
	var texts []string
	for i := range 2 {
		texts = append(texts, client(i, map[string]string{"site": "sites:\n  - name: 请填写网站名称", "documents": "documents:\n  - {kind: subject-certificate, files: [TODO, scans/待扫描.png]}"}))
	}
	record := "record: {number: 粤ICP备00000000号, subject_name: %s, domains: [%s], here: yes}"
	texts = append(texts, client(3, change("add-site", fmt.Sprintf(record, "甲", "example-a.cn"))), client(4, change("cancel-subject", fmt.Sprintf(record, "乙", "example-b.cn"))))
	var g together // in one folder
	for i, text := range texts {
		g.add(fmt.Sprint(i, ".yaml"), text, bundlefile.Parse([]byte(text)))
	}
	if got := g.compare(t); len(got) > 0 {
		t.Errorf("%+v", got)
	}
}

// Values are compared as they were meant, however they are spelt.
func TestSpellingsAreOne(t *testing.T) {
	for _, c := range []struct{ rule, key, one, two string }{
		{"across-email-shared", "email", "    email: one@example.cn", "    email: mailto:One@example.cn"},
		{"across-email-shared", "email", "    email: one@example.cn", "    email: ｏｎｅ＠example。cn"},
		{"across-email-shared", "email", "    email: one@例子.中国", "    email: One@xn--fsqu00a.xn--fiqs8s"},
		{"across-email-shared", "email", "    email: one@mail.例子.中国", "    email: one@mail.xn--fsqu00a.xn--fiqs8s"},
		{"across-email-shared", "email", "    email: one@邮箱.例子.中国", "    email: one@xn--c0zu34b.xn--fsqu00a.xn--fiqs8s"},
		{"across-email-shared", "email", "    email: one@例子.github.io", "    email: one@xn--fsqu00a.github.io"},
		{"across-ip-of-two-providers", "access", "    access: {ips: [119.29.7.7]}", "    access: {ips: [１１９．29.7.7]}"},
		{"across-ip-of-two-providers", "access", "    access: {ips: ['240e:0:0::1']}", "    access: {ips: ['240E::0001']}"},
		{"across-mobile-shared", "mobile", "    mobile: 13512340077", "    mobile: （0086）１３５-1234 0077"},
	} {
		got := compareTexts(t, Selection{}, client(1, map[string]string{c.key: c.one}), client(2, map[string]string{c.key: c.two}))
		if len(got) != 1 || got[0].rule != c.rule {
			t.Errorf("%s: %+v", c.two, got)
		}
	}
}

// A renewed travel permit of Hong Kong or Macao still has the same holder.
func TestRenewedPermits(t *testing.T) {
	for _, numbers := range [][2]string{{"H0123456700", "H0123456701"}, {"m01234568", "M0123456802"}} {
		one := client(1, map[string]string{"certificate": "  certificate: {type: hk-macao-permit, number: " + numbers[0] + "}"})
		two := client(2, map[string]string{"certificate": "  certificate: {type: hk-macao-permit, number: " + numbers[1] + "}", "name": "  name: 示例乙一", "mobile": "    mobile: 13512340001"})
		got := compareTexts(t, Selection{}, one, two)
		if len(got) != 1 || got[0].rule != "across-first-filed-twice" || got[0].severity != Error {
			t.Errorf("%s: %+v", numbers, got)
		}
	}
}

package rule

import (
	"fmt"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
)

// An explanation in a file counts even if its settings skip the rule, and a change that occurs
// twice counts once.
func TestExplanations(t *testing.T) {
	g := together{own: map[string]Selection{"1.yaml": {Skip: []string{"across-names-differ"}}}}
	renamed := change("change", "changes: [subject]\n"+fmt.Sprintf(recordOf7, "example-1.cn"))
	renamed["certificate"] = "  certificate: {type: passport, number: E00000001}"
	for i, text := range []string{
		client(1, nil), client(1, renamed), client(1, map[string]string{"operation": "operation: add-access", "name": "  name: 别名"}),
		client(4, map[string]string{"name": "  name: 甲"}), client(4, map[string]string{"operation": "operation: add-access", "name": "  name: 乙"}),
	} {
		g.add(fmt.Sprint(i, ".yaml"), text, bundlefile.Parse([]byte(text)))
	}
	for _, f := range g.compare(t) {
		if f.rule == "across-names-differ" && f.file != "4.yaml" {
			t.Errorf("%+v", f)
		}
	}
}

// If a province objects to people who are in another subject's filing, the finding rests on
// that demand, whichever of the files is from that province.
func TestRefusedPrincipals(t *testing.T) {
	head := func(i int, province, number string) string {
		return client(i, map[string]string{
			"province": "province: " + province, "subject": "subject:\n  type: enterprise", "documents": "",
			"certificate": "  certificate: {type: business-license, number: " + number + "}",
			"principal":   "  principal:\n    role: legal-representative\n    name: 周启明\n    certificate: {type: resident-id, number: '440304199003071221'}",
			"mobile":      "    mobile: 13512340001", "email": "    email: zhou@example.cn",
		})
	}
	for _, provinces := range [][2]string{{"天津", "广东"}, {"广东", "天津"}} {
		got := compareTexts(t, Selection{}, head(1, provinces[0], "91440300MA5FK3J75W"), head(2, provinces[1], "91310115MA1K3E7N4A"))
		if len(got) != 1 || got[0].rule != "across-agent" || got[0].severity != Warning || got[0].softer || got[0].province != "天津" {
			t.Errorf("%v: %+v", provinces, got)
		} else if !strings.Contains(got[0].fix, "legal representative") { // who cannot be replaced
			t.Errorf("%v: another is to be named: %q", provinces, got[0].fix)
		}
	}
	authorized := strings.Replace(head(2, "天津", "91310115MA1K3E7N4A"), "legal-representative", "authorized", 1)
	if got := compareTexts(t, Selection{}, head(1, "天津", "91440300MA5FK3J75W"), authorized); len(got) != 1 || got[0].fix != "" {
		t.Errorf("of who is authorized: %+v", got)
	}
}

// A principal may have changed their name, which has to be filed as a change; otherwise it is
// a slip.
func TestPrincipalOfAnotherName(t *testing.T) {
	of := func(operation, name, record string) string {
		return client(1, map[string]string{
			"operation": operation, "subject": "subject:\n  type: enterprise", "documents": "", "name": "  name: 示例软件有限公司", "record": record,
			"certificate": "  certificate: {type: business-license, number: 91440300MA5FK3J75W}",
			"principal":   "  principal:\n    role: legal-representative\n    name: " + name + "\n    certificate: {type: resident-id, number: '440304199003071221'}",
		})
	}
	const record = "record: {number: 粤ICP备2021000007号, subject_name: 示例软件有限公司, domains: [example-1.cn], here: yes}"
	for operation, want := range map[string]Severity{"operation: change\nchanges: [subject]": Warning, "operation: change\nchanges: [access]": Error, "operation: add-access": Error} {
		got := compareTexts(t, Selection{}, of("operation: first", "周启明", ""), of(operation, "周启铭", record))
		if len(got) != 1 || got[0].rule != "across-names-differ" || got[0].severity != want {
			t.Errorf("%s: %+v", operation, got)
		}
	}
}

// Somebody who is on record in many bundles and makes an initial filing is reported once.
func TestOnRecordInMany(t *testing.T) {
	own := map[string]string{"name": "  name: 示例乙一", "certificate": "  certificate: {type: passport, number: E00000001}", "documents": ""}
	texts := []string{"created: 2024-08-01\n" + client(1, own)}
	for i := range 20 {
		own["operation"], own["domain"] = "operation: change\nchanges: [site]", fmt.Sprintf("    domain: example-%d.cn", i)
		own["record"] = "record: {number: 粤ICP备2021000007号, subject_name: 示例乙一, domains: [example-1.cn], here: yes}"
		texts = append(texts, fmt.Sprintf("created: 2024-01-%02d\n", i+1)+client(1, own))
	}
	var got []told
	for _, f := range compareTexts(t, Selection{}, texts...) {
		if f.rule == "across-first-filed-twice" {
			got = append(got, f)
		}
	}
	if len(got) != 1 || got[0].severity != Warning {
		t.Errorf("%+v", got)
	}
}

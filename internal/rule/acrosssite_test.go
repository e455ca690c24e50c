package rule

import (
	"fmt"
	"testing"

	"beian.example/icp/internal/bundlefile"
)

// If a bundle names no provider, its addresses belong to the usual one.
func TestAddressOfUsualProvider(t *testing.T) {
	for usual, want := range map[string]int{"": 0, "北江云": 1, "南岭云": 0} {
		var g together
		g.around.UsualProvider = usual
		for i, provider := range []string{"provider: {name: 南岭云}", ""} {
			text := client(i, map[string]string{"provider": provider, "access": "    access: {ips: [119.29.29.29]}"})
			g.add(fmt.Sprint(i, "/bundle.yaml"), text, bundlefile.Parse([]byte(text)))
		}
		if got := g.compare(t); len(got) != want {
			t.Errorf("with %q as the usual provider: %+v", usual, got)
		}
	}
}

// A change of the access states the addresses, though not the website.
func TestAddressOfChangedAccess(t *testing.T) {
	const record = "\nrecord: {number: 粤ICP备2021000007号, subject_name: 示例乙一, domains: [example-1.cn], here: yes}"
	for changes, want := range map[string]int{"access": 1, "site": 1, "subject": 0} {
		changed := client(1, map[string]string{
			"operation": "operation: change\nchanges: [" + changes + "]" + record, "documents": "", "access": "    access: {ips: [119.29.29.29]}",
		})
		other := client(2, map[string]string{"access": "    access: {ips: [119.29.29.29]}"})
		got := compareTexts(t, Selection{}, changed, other)
		if len(got) != want || want > 0 && got[0].rule != "across-ip-of-two-providers" {
			t.Errorf("changes: [%s]: %+v", changes, got)
		}
	}
}

package rule

import (
	"fmt"
	"slices"
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

// Scans are compared by their bytes even if no other selected rule reads them.
func TestScansComparedAlone(t *testing.T) {
	const scan = "documents:\n  - {kind: subject-certificate, files: [scans/%s.png, scans/id-back.png]}\n"
	for depth, want := range map[Scans]bool{ScansNone: false, ScansQuick: false, ScansFull: true} {
		var g together
		text, reading := whole(t, anotherPerson+fmt.Sprintf(scan, "form"))
		g.add("a/bundle.yaml", text, reading)
		text, reading = whole(t, fmt.Sprintf(scan, "agreement"))
		g.add("b/bundle.yaml", text, reading)
		_, g.around = overlay(t, "")
		g.around.Folder = alikeFolder{g.around.Folder, map[string]string{"scans/form.png": "scans/id-front.png", "scans/agreement.png": "scans/id-front.png", "scans/id-back.png": "scans/domain.png"}}
		g.around.Scans, g.around.Selection.Only = depth, []string{acrossScanShared.Name}
		told := slices.ContainsFunc(g.compare(t), func(f told) bool { return f.rule == acrossScanShared.Name })
		if told != want {
			t.Errorf("depth %d: told is %t", depth, told)
		}
	}
}

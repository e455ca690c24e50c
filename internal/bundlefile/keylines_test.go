package bundlefile

import (
	"reflect"
	"testing"
)

func TestKeyLines(t *testing.T) {
	text := "Fail-On: error\nexclude: [a,\n  b]\n# folders:\nfolders:\n  - in: x\n    severity:\n      y: off\n  - {in: z}\nmore: &m {k: 1}\nagain: *m\n"
	want := map[string]int{
		"fail-on": 1, "exclude": 2, "exclude[0]": 2, "exclude[1]": 3, "folders": 5, "folders[0]": 6, "folders[0].in": 6,
		"folders[0].severity": 7, "folders[0].severity.y": 8, "folders[1]": 9, "folders[1].in": 9, "more": 10, "more.k": 10, "again": 11,
	}
	if got := KeyLines([]byte(text)); !reflect.DeepEqual(got, want) {
		t.Errorf("got %v", got)
	}
	if got := KeyLines([]byte("a: [")); len(got) != 0 {
		t.Errorf("of no YAML: %v", got)
	}
}

package bundlefile

import (
	"reflect"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
)

func TestKeyLines(t *testing.T) {
	text := "Fail-On: error\nexclude: [a,\n  b]\n# folders:\nfolders:\n  - in: x\n    severity:\n      y: off\n  - {in: z}\nmore: &m {k: 1}\nagain: *m\n"
	want := map[string]int{
		"Fail-On": 1, "exclude": 2, "exclude[0]": 2, "exclude[1]": 3, "folders": 5, "folders[0]": 6, "folders[0].in": 6,
		"folders[0].severity": 7, "folders[0].severity.y": 8, "folders[1]": 9, "folders[1].in": 9, "more": 10, "more.k": 10, "again": 11,
	}
	if got, fault := KeyLines([]byte(text)); fault != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %v, %+v", got, fault)
	}
}

// A text that is not a single YAML document has a fault, at the line where it stops being one.
func TestKeyLinesRefuse(t *testing.T) {
	gbk := encoded(t, simplifiedchinese.GBK, "lang: zh\nprovider: 华为云\n")
	for _, test := range []struct {
		text string
		kind FaultKind
		line int
	}{
		{"a: [\n", BrokenSyntax, 2},
		{"lang: zh\n- a\n", BrokenSyntax, 2},
		{"lang: zh\n---\nlang: en\n", SecondDocument, 2},
		{"lang: zh\r\n---\r\nlang: en\r\n", SecondDocument, 2},
		{"lang: zh\r---\rlang: en\r", SecondDocument, 2},
		{"lang: zh\n...\nlang: en\n", SecondDocument, 3},
		{"---\nlang: zh\n---", SecondDocument, 3},
		{"---\n--- {lang: en}\n", SecondDocument, 2},
		{"{fail-on: error}\nseverity: {site-name-long: off}\nbogus: 1\n", BrokenSyntax, 2},
		{"{fail-on: error}\n}}} 林\n", BrokenSyntax, 2},
		{"[a]\nlang: zh\n", BrokenSyntax, 2},
		{"\"lang: zh\"\nlang: zh\n", BrokenSyntax, 2},
		{"  lang: zh\nfail-on: error\n", BrokenSyntax, 2},
		{"lang: zh\n%TAG ! x\nfail-on: error\n", BrokenSyntax, 3},
		{"severity:\n\tsite-name-long: off\n", TabIndent, 2},
		{"\t# a\nlang: zh\n", TabIndent, 1},
		{"\n\t\nlang: zh\n", TabIndent, 2},
		{"severity:\n\u3000site-name-long: off\n\u3000b: off\n", WideIndent, 2},
		{gbk, ForeignEncoding, 2},
		{"\xff\xfel\x00", ForeignEncoding, 0},
		{"lang: zh\n\xff\n", ForeignEncoding, 2},
		{"lang: zh\n# \x00\n", Binary, 2},
	} {
		if lines, fault := KeyLines([]byte(test.text)); len(lines) > 0 || fault == nil || fault.Kind != test.kind || fault.Place.Line != test.line {
			t.Errorf("%q: got %v and %+v, want kind %d on line %d", test.text, lines, fault, test.kind, test.line)
		}
	}
	for _, text := range []string{
		"", "# a\n", "~\n", "- a\n", "lang: zh\n", "---\nlang: zh\n", "# a\n\n  # b\n---\nlang: zh\n", bom + "# a\n---\nlang: zh\n",
		"%YAML 1.1\n--- # settings\nlang: zh\n", "lang: zh\nprovider: a\n  ---\n", "exclude:\n ---a\n", "exclude: [a,\n\tb]\n",
		"{lang: zh} # a\n...\n# b\n",
	} {
		if _, fault := KeyLines([]byte(text)); fault != nil {
			t.Errorf("%q has the fault %+v", text, fault)
		}
	}
}

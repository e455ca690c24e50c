package report

import (
	"encoding/xml"
	"strings"
	"testing"
)

// XMLText writes every character as encoding/xml does, even those that no text may contain.
func TestXMLText(t *testing.T) {
	like := func(text string) string {
		var out strings.Builder
		if err := xml.EscapeText(&out, []byte(text)); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	for r := range rune(0x20000) {
		if text := "a" + string(r) + "b"; XMLText(text) != like(text) {
			t.Errorf("%U is written %q", r, XMLText(text))
		}
	}
	for _, text := range []string{"", "\xff", "深\xe6\xb7", "\xed\xa0\x80", "𠮷"} {
		if XMLText(text) != like(text) {
			t.Errorf("%q is written %q", text, XMLText(text))
		}
	}
}

package report

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"
	"unicode"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// FuzzWholeCheck puts any value into any field of a clean filing and reads what a person or a
// script would get, including the filled-in form: checking ends, and nothing that would move a
// cursor or reverse text is printed raw.
func FuzzWholeCheck(f *testing.F) {
	for _, value := range []string{"", "林知远", "\x1b[31m", "\u202e5201", strings.Repeat("长", 3000), "😀\u200b", "﷽", "a\u0301\u0301", "2026-11-20", "%s%d", "中国人民\x00"} {
		for field := range 12 {
			f.Add(value, uint16(field*7))
		}
	}
	var clean [][]byte
	for _, name := range []string{"personal", "enterprise"} {
		data, err := os.ReadFile("../../examples/" + name + "/bundle.yaml")
		if err != nil {
			f.Fatal(err)
		}
		clean = append(clean, data)
	}
	f.Fuzz(func(t *testing.T, value string, field uint16) {
		bundle := bundlefile.Parse(clean[field%2]).Bundle
		var texts []*string
		for _, spot := range bundlefile.ReadingOf(bundle).Spots() {
			if at, isText := spot.At.(*string); isText {
				texts = append(texts, at)
			}
		}
		*texts[int(field/2)%len(texts)] = value
		source := bundlefile.Write(bundle, lang.ZH)
		reading := bundlefile.Parse(source)
		findings := rule.Check(reading, rule.Surroundings{Today: time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)})
		file := &File{Name: "a.yaml", Source: source, Reading: reading, Findings: findings}
		for _, l := range []lang.Lang{lang.ZH, lang.EN} {
			voice := Voice{Lang: l, ShowValues: field%3 == 0}
			out := TextFormat{Voice: voice, Screen: Screen{Terminal: true, Width: 60}}.File(file)
			for _, r := range string(out) {
				if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
					t.Fatalf("%q is printed raw: %q", r, out)
				}
			}
			sheet := NewSheet(handover.NewSheet(reading.Bundle, someDay), voice)
			for _, r := range string(sheet.Text(Screen{Width: 60})) + string(sheet.Markdown()) {
				if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r)) {
					t.Fatalf("%q is on the sheet raw", r)
				}
			}
			if _, err := csv.NewReader(bytes.NewReader(sheet.CSV())).ReadAll(); err != nil || !json.Valid(sheet.JSON()) {
				t.Fatalf("no CSV (%v) or no JSON: %s", err, sheet.JSON())
			}
			var all []map[string]any
			if err := json.Unmarshal([]byte("["+string(JSONFormat{voice}.File(file))+"]"), &all); err != nil {
				t.Fatalf("no JSON: %v", err)
			}
		}
	})
}

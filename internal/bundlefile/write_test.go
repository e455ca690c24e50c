package bundlefile

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

var nasty = []string{
	`"`, `'`, `''`, `a"b'c\d`, `a: b`, `a:`, `:a`, `: `, `a #b`, `#a`, `- a`, `-`, `--`, `---`, `...`, `?`, `? a`,
	`yes`, `No`, `on`, `y`, `null`, `NULL`, `~`, `true`, `.nan`, `.inf`, `nan`, `0755`, `0x1F`, `0o17`, `1e5`, `1_000`, `1.0`, `-1`, `+1`,
	`12:30:45`, `2026-11-20`, `2026-02-30`, `2026-1-2`, `440304199003071221`, `+86 135`,
	`[x]`, `]`, `{`, `}`, `{a: b}`, `*a`, `&a`, `!x`, `!!str`, `%`, `@`, `@a`, "`", `|`, `>`, `|-`, `,`, `a, b`, `a,b`, `=`, `<<`,
	`𠮷野家`, `林：远`, `（甲）`, `“引”`, `a\nb`, "a\nb", "a\n\n  b", "a\tb", "a\u00a0b", "a\u3000b", "a\u2028b", "a\u0085b",
	"a\ufeffb", "a\u200bb", "a\u202eb", "é", "👩‍👩‍👧", "./a", "../a", "/a", "a/b.png", "http://a.cn/?b=c&d#e", "a@b.cn", "(a)", "a(b)", "。", "，", "·", "《书》", "１２３", "a\u0301",
}

// fill puts texts into every field of a bundle, starting with the nth text, as reading would
// leave them.
func fill(b *filing.Bundle, texts []string, n int) {
	next := func(f *filing.Field) string {
		n++
		return f.Canonical(texts[n%len(texts)])
	}
	for _, spot := range everySpot(b) {
		switch at := spot.At.(type) {
		case *string:
			*at = next(spot.Field)
		}
	}
}

// dump lists every value with its path; a missing list and an empty one are the same.
func dump(b *filing.Bundle) string {
	var out strings.Builder
	for _, spot := range ReadingOf(b).Spots() {
		if value, ok := spot.At.(*string); ok {
			fmt.Fprintf(&out, "%s %q\n", spot.Path, *value)
		}
	}
	return out.String()
}

// roundTrip checks that what was written is read as the same bundle, and that writing that
// gives the same text.
func roundTrip(t *testing.T, b *filing.Bundle, l lang.Lang) []byte {
	t.Helper()
	written := Write(b, l)
	r := Parse(written)
	if len(r.Faults) > 0 {
		t.Fatalf("faults %s in\n%s", faults(r), written)
	}
	if got, want := dump(r.Bundle), dump(b); got != want {
		t.Fatalf("written\n%s\nfrom\n%s\nread\n%s", written, want, got)
	}
	if again := Write(r.Bundle, l); !bytes.Equal(again, written) {
		t.Fatalf("written again it is\n%s\nand was\n%s", again, written)
	}
	return written
}

func TestWriteKeepsEveryValue(t *testing.T) {
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		for n := range nasty {
			b := new(filing.Bundle)
			fill(b, nasty, n)
			roundTrip(t, b, l)
		}
	}
}

func TestWriteShape(t *testing.T) {
	b := new(filing.Bundle)
	fill(b, []string{"𠮷野"}, 0)
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		written := string(roundTrip(t, b, l))
		if !strings.HasPrefix(written, "# yaml-language-server: $schema="+SchemaName+"\n") {
			t.Errorf("begins %.60q", written)
		}
		if !strings.HasSuffix(written, "\n") || strings.Contains(written, "\t") {
			t.Error("no line end, or tabs")
		}
		if !strings.Contains(written, "name: 𠮷野  #") {
			t.Error("a rare character is escaped or quoted")
		}
		lines := strings.Split(written, "\n")
		r := Parse([]byte(written))
		for _, spot := range r.Spots() {
			if strings.HasSuffix(spot.Path, "]") {
				continue
			}
			line := lines[spot.Line-1]
			if !strings.HasSuffix(line, "  # "+spot.Field.Label.In(l)) || !strings.Contains(line, spot.Field.Key+":") {
				t.Errorf("%s stands on %q", spot.Path, line)
			}
		}
	}
}

// Required fields are left open to be filled in; others are left out.
func TestWriteEmpty(t *testing.T) {
	b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
	written := string(roundTrip(t, b, lang.ZH))
	for _, want := range []string{"\nversion: 1  #", "\noperation: first  #", "\nprovince:  #", "\nsubject:  #", "\n  name:  #", "\nsites: []  #", "\ndocuments: []  #"} {
		if !strings.Contains(written, want) {
			t.Errorf("lacks %q:\n%s", want, written)
		}
	}
	for _, key := range []string{"created:", "record:", "provider:", "investor:", "changes:", "account:"} {
		if strings.Contains(written, key) {
			t.Errorf("has %q:\n%s", key, written)
		}
	}
}

// An empty answer in a list keeps its place.
func TestWriteEmptyElements(t *testing.T) {
	for _, texts := range [][]string{{""}, {"", "a"}, {"a", "", "b"}, {"a", ""}} {
		b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First, Sites: []*filing.Site{{Languages: texts}}}
		roundTrip(t, b, lang.ZH)
	}
}

// Readable characters are not escaped in quotes.
func TestWriteReadable(t *testing.T) {
	for text, want := range map[string]string{
		"𠮷: 野":       `"𠮷: 野"`,
		"林，#甲":       `"林，#甲"`,
		`说"是"\`:      `"说\"是\"\\"`,
		"一行\n二行":     `"一行\n二行"`,
		"0755":       `"0755"`,
		"2026-11-20": "2026-11-20",
		"example.cn": "example.cn",
	} {
		if got := quote(text); got != want {
			t.Errorf("%q is written %s, want %s", text, got, want)
		}
	}
}

func TestWriteExamples(t *testing.T) {
	files, err := filepath.Glob("../../examples/*/bundle.yaml")
	if err != nil || len(files) < 2 {
		t.Fatalf("examples: %v, %v", files, err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		roundTrip(t, Parse(data).Bundle, lang.ZH)
		roundTrip(t, Parse(data).Bundle, lang.EN)
	}
}

func FuzzWriteParse(f *testing.F) {
	for i, text := range nasty {
		f.Add(text, nasty[(i*7+3)%len(nasty)])
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		if !utf8.ValidString(a) || !utf8.ValidString(b) || len(a)+len(b) > 4096 {
			t.Skip()
		}
		bundle := new(filing.Bundle)
		fill(bundle, []string{a, b}, 0)
		// Spaces around a value are not kept, so a first round removes them.
		settled := Parse(Write(bundle, lang.ZH))
		if len(settled.Faults) > 0 {
			t.Fatalf("faults %s in\n%s", faults(settled), Write(bundle, lang.ZH))
		}
		roundTrip(t, bundle, lang.ZH)
		roundTrip(t, settled.Bundle, lang.EN)
	})
}

func FuzzParse(f *testing.F) {
	files, err := filepath.Glob("../../examples/*/*.yaml")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range append(files, "testdata/format.yaml") {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	for _, input := range refusedInputs(f) {
		if len(input.text) < 4096 {
			f.Add([]byte(input.text))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r := Parse(data)
		for i := range r.Faults {
			if p := r.FaultPlace(&r.Faults[i]); p.Line < 0 || p.Column < 0 {
				t.Errorf("%+v", p)
			}
		}
		r.Spots()
		if len(r.Faults) > 0 {
			return
		}
		settled := Parse(Write(r.Bundle, lang.ZH))
		if len(settled.Faults) > 0 {
			t.Fatalf("faults %s in\n%s", faults(settled), Write(r.Bundle, lang.ZH))
		}
		if got, want := dump(settled.Bundle), dump(r.Bundle); got != want {
			t.Fatalf("from\n%s\nread\n%s", want, got)
		}
		roundTrip(t, settled.Bundle, lang.ZH)
	})
}

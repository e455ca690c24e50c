package report

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// Explain says everything there is to say about a rule.
func Explain(r *rule.Rule, v Voice, s Screen) []byte {
	var out bytes.Buffer
	fmt.Fprintf(&out, "%s  %s\n%s\n", s.paint(r.Name, bold), s.paint(r.Severity.Label().In(v.Lang), severityStyle(r.Severity)), s.wrap(sentence(r.Title.In(v.Lang)), 0, 0))
	paragraph := func(heading lang.Text, text string) {
		fmt.Fprintf(&out, "\n%s\n  %s\n", s.paint(heading.In(v.Lang), bold), s.wrap(sentence(text), 2, 2))
	}
	paragraph(lang.Text{ZH: "为什么", EN: "Why"}, r.Why.In(v.Lang))
	paragraph(lang.Text{ZH: "怎么改", EN: "How to fix it"}, r.Fix.In(v.Lang))
	example := func(heading lang.Text, lines string) {
		fmt.Fprintf(&out, "\n%s\n", s.paint(heading.In(v.Lang), bold))
		for line := range strings.Lines(lines) {
			fmt.Fprintf(&out, "    %s\n", v.exampleLine(strings.TrimRight(line, "\n")))
		}
	}
	example(lang.Text{ZH: "这样不对", EN: "Wrong"}, r.Bad)
	example(lang.Text{ZH: "这样才对", EN: "Right"}, r.Good)
	fmt.Fprintf(&out, "\n%s\n", s.paint(lang.Text{ZH: "依据", EN: "Sources"}.In(v.Lang), bold))
	for _, source := range r.Sources {
		fmt.Fprintf(&out, "  - %s\n", s.wrap(v.source(source), 4, 4))
	}
	return out.Bytes()
}

// sentence begins a text with a capital, which messages in mid-line do not.
func sentence(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}

// exampleLine shows a line of an example. The numbers in it are invented and
// make the point, so they are not masked; only a tab is made visible.
func (v Voice) exampleLine(line string) string {
	return strings.ReplaceAll(line, "\t", "⇥   ")
}

// Rules lists the catalogue, one rule a line, the name first.
func Rules(rules []*rule.Rule, v Voice, s Screen) []byte {
	longest := 0
	for _, r := range rules {
		longest = max(longest, len(r.Name))
	}
	var out bytes.Buffer
	for _, r := range rules {
		fmt.Fprintf(&out, "%s  %s  %s\n", pad(r.Name, longest), s.paint(pad(r.Severity.String(), 7), severityStyle(r.Severity)), r.Title.In(v.Lang))
	}
	return out.Bytes()
}

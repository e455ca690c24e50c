package report

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
)

// Text renders the list for reading.
func (c *Checklist) Text(s Screen) []byte {
	var out bytes.Buffer
	fmt.Fprintln(&out, s.paint(s.wrap(c.title(), 0, 2), bold))
	if client := c.client(); client != "" && !c.Headed {
		fmt.Fprintln(&out, s.wrap(client, 0, 2))
	}
	number := 0
	for _, section := range c.sections() {
		if section.heading != "" {
			fmt.Fprintf(&out, "\n%s\n", s.paint(s.wrap(section.heading, 0, 0), bold))
		}
		for _, e := range section.entries {
			number++
			heading := fmt.Sprintf("%2d. %s%s", number, c.label(e), starOf(e))
			status := ""
			if e.Status != handover.NotAsked {
				status = " " + c.voice.status(e)
			}
			heading = s.wrap(heading+status, 0, 4)
			if name, whole := strings.CutSuffix(heading, status); whole { // unless a line break splits it
				colours := map[handover.Status]style{handover.Have: dim, handover.Missing: red, handover.OutOfDate: yellow, handover.Unfit: yellow}
				heading = name + s.paint(status, colours[e.Status])
			}
			fmt.Fprintf(&out, "\n%s\n", heading)
			for _, d := range c.details(e) {
				label := d.label + lang.Colon.In(c.voice.Lang)
				hang := 4 + uniseg.StringWidth(label)
				fmt.Fprintf(&out, "    %s%s\n", s.paint(label, dim), s.wrap(d.text, hang, hang))
			}
		}
	}
	out.WriteByte('\n')
	for _, note := range c.notes() {
		fmt.Fprintln(&out, s.wrap(note, 0, 2))
	}
	return out.Bytes()
}

// Markdown renders the list as a page with boxes to tick.
func (c *Checklist) Markdown() []byte {
	var out bytes.Buffer
	fmt.Fprintf(&out, "# %s\n", c.title())
	if client := c.client(); client != "" && !c.Headed {
		fmt.Fprintf(&out, "\n%s\n", escapeMarkdown(client))
	}
	for _, section := range c.sections() {
		if section.heading != "" {
			fmt.Fprintf(&out, "\n## %s\n", section.heading)
		}
		out.WriteByte('\n')
		for _, e := range section.entries {
			box := " "
			if e.Status == handover.Have {
				box = "x"
			}
			fmt.Fprintf(&out, "- [%s] **%s**%s\n", box, escapeMarkdown(c.label(e)), strings.ReplaceAll(starOf(e), "*", `\*`))
			for _, d := range c.details(e) {
				fmt.Fprintf(&out, "  - %s%s%s\n", d.label, lang.Colon.In(c.voice.Lang), escapeMarkdown(d.text))
			}
		}
	}
	out.WriteByte('\n')
	for _, note := range c.notes() {
		fmt.Fprintf(&out, "%s\n", strings.Replace(note, "*", `\*`, 1))
	}
	return out.Bytes()
}

// escapeMarkdown keeps text from being read as markup or as a character reference. It changes
// nothing else: GitHub turns addresses into links, and would show and follow backslashes in
// them.
func escapeMarkdown(text string) string {
	if !strings.ContainsAny(text, "\\*_<[`&~") {
		return text
	}
	var out strings.Builder
	for i, r := range text {
		switch r {
		case '_':
			if !isWithinWord(text, i) {
				out.WriteByte('\\')
			}
		case '&':
			if isCharacterName(text[i:]) {
				out.WriteByte('\\')
			}
		case '\\', '*', '<', '[', '`', '~':
			out.WriteByte('\\')
		}
		out.WriteRune(r)
	}
	return out.String()
}

// longestCharacterName is longer than the name of any character reference.
const longestCharacterName = 40

// isCharacterName reports whether text begins with a character reference of Markdown, such as
// &lt; or &#60;.
func isCharacterName(text string) bool {
	name, _, ends := strings.Cut(text[len("&"):min(len(text), len("&")+longestCharacterName)], ";")
	return ends && name != "" && !strings.ContainsFunc(strings.TrimPrefix(name, "#"), func(r rune) bool {
		return !('0' <= r && r <= '9' || 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z')
	})
}

// isWithinWord reports whether the underscore at a place is between letters or digits, where
// it is not markup.
func isWithinWord(text string, at int) bool {
	isInWord := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at+len("_"):])
	return isInWord(before) && isInWord(after)
}

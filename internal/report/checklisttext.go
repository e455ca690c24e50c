package report

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
)

// Text renders the list for reading.
func (c *Checklist) Text(s Screen) []byte {
	var out bytes.Buffer
	fmt.Fprintln(&out, s.paint(s.wrap(c.title(), 0, 2), bold))
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
			if name, whole := strings.CutSuffix(heading, status); whole { // it may be broken
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

// escapeMarkdown keeps text from being taken for markup, or for the name of a character.
func escapeMarkdown(text string) string {
	return strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "<", `\<`, "[", `\[`, "`", "\\`", "&", `\&`, "~", `\~`).Replace(text)
}

package cli

import (
	"cmp"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
	"github.com/spf13/cobra"

	"beian.example/icp/internal/report"
)

// help prints what a command is for and how to use it. The texts are broken into lines for a
// pipe; a terminal gets them broken again to fit.
func (a *app) help(cmd *cobra.Command) {
	describeFlags(cmd.Root()) // only here, since it would slow down every other start
	text := strings.TrimRightFunc(cmp.Or(cmd.Long, cmd.Short), unicode.IsSpace) + "\n\n" + a.usage(cmd)
	if !cmd.HasParent() && !a.named {
		text += "\n" + getEnglish + "\n"
	}
	if screen := a.screen(a.Out); screen.Width > 0 {
		text = fitted(text, screen)
	}
	out := output{w: a.Out}
	out.text(text)
	a.unhelped = a.written(out.err)
}

// belowName is how far a description is indented if it has no room in its column.
const belowName = 8

// fitted breaks a help text at the edge of the screen.
func fitted(text string, s report.Screen) string {
	// A line of a list has a name and, in a column, a description. Compiling this here only
	// costs those who ask for help.
	listed := regexp.MustCompile(`^( +\S.*?  +)(\S.*)$`)
	var out strings.Builder
	for line := range strings.Lines(filled(text)) {
		line = strings.TrimSuffix(line, "\n")
		content := strings.TrimLeft(line, " ")
		indent := len(line) - len(content)
		switch entry := listed.FindStringSubmatch(line); {
		case entry != nil:
			line = s.Entry(strings.TrimRight(entry[1], " "), entry[2], uniseg.StringWidth(entry[1]), belowName)
		case indent > 0:
			line = s.Wrap(content, indent, indent+2)
		default:
			line = s.Wrap(line, 0, 0)
		}
		out.WriteString(line + "\n")
	}
	return out.String()
}

// filled joins the lines of a paragraph. A paragraph ends where a sentence ends with its line,
// or where the next line is indented.
func filled(text string) string {
	var out strings.Builder
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		next := text[len(line):]
		text = strings.TrimPrefix(next, "\n")
		out.WriteString(line)
		if last, first := endOf(line), startOf(text); strings.ContainsRune("\n :.。：", last) ||
			unicode.IsSpace(first) || unicode.IsSpace(startOf(line)) {
			out.WriteString("\n")
		} else if spaced(last, first) {
			out.WriteString(" ")
		}
	}
	return out.String()
}

func startOf(line string) rune {
	first, size := utf8.DecodeRuneInString(line)
	if size == 0 {
		return '\n'
	}
	return first
}

func endOf(line string) rune {
	last, size := utf8.DecodeLastRuneInString(line)
	if size == 0 {
		return '\n'
	}
	return last
}

// spaced reports whether there is a space between two characters: between words, but not
// within Chinese or next to its punctuation.
func spaced(before, after rune) bool {
	isWord := func(r rune) bool { return r < utf8.RuneSelf || unicode.IsLetter(r) }
	return isWord(before) && isWord(after) && (before < utf8.RuneSelf || after < utf8.RuneSelf)
}

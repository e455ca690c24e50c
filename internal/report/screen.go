package report

import (
	"strings"

	"github.com/rivo/uniseg"
)

// Screen is what is known about where the text goes.
type Screen struct {
	Terminal bool // a person is looking on
	Colour   bool
	Width    int // in cells; 0 if lines may be of any length
}

// widest is the most cells for a line of text: longer lines are hard to read.
const widest = 100

// ScreenWidth is the width of text on a terminal with this many cells.
func ScreenWidth(cells int) int { return min(cells, widest) }

type style string

const (
	plain  style = ""
	bold   style = "1"
	red    style = "31"
	yellow style = "33"
	blue   style = "34"
	dim    style = "2"
)

// paint colours text if there is colour.
func (s Screen) paint(text string, st style) string {
	if !s.Colour || st == plain || text == "" {
		return text
	}
	return "\x1b[" + string(st) + "m" + text + "\x1b[0m"
}

// wrap breaks text at the screen's width, and indents every line after the first by hang
// cells. Breaks follow the Unicode rules, so that Chinese breaks between any two characters
// but no line begins with a comma. Addresses, which the rules would break after a slash, and
// filing numbers are not broken if they fit a line.
func (s Screen) wrap(text string, first, hang int) string {
	if s.Width <= 0 {
		return text
	}
	width := max(s.Width, hang+16)
	var out strings.Builder
	column, state := first, -1
	tooLong := 0 // how many bytes of the text are a run that fits no line, and breaks where the rules allow
	for len(text) > 0 {
		var segment string
		if tooLong > 0 {
			segment, text, _, state = uniseg.FirstLineSegmentInString(text, state)
		} else {
			segment, text, state, tooLong = firstSegment(text, state, width-hang)
		}
		tooLong -= len(segment)
		cells := uniseg.StringWidth(strings.TrimRight(segment, " "))
		if column+cells > width && column > hang {
			out.WriteString("\n" + strings.Repeat(" ", hang))
			column = hang
		}
		out.WriteString(segment)
		column += uniseg.StringWidth(segment)
	}
	return trimLines(out.String())
}

// Wrap breaks a line that begins with indent spaces at the screen's width, and indents the
// rest by hang.
func (s Screen) Wrap(line string, indent, hang int) string {
	return strings.Repeat(" ", indent) + s.wrap(line, indent, hang)
}

// WrapAround is Wrap for a text with a command in it, which is left in one piece because it is
// copied to be run: if it does not fit, it begins the next line, and if it is wider than that,
// the terminal breaks it and it can still be copied as one line.
func (s Screen) WrapAround(command Command, line string, indent, hang int) string {
	before, after, found := strings.Cut(line, string(command))
	if s.Width <= 0 || command == "" || !found {
		return s.Wrap(line, indent, hang)
	}
	before = s.Wrap(before, indent, hang)
	column := uniseg.StringWidth(before[strings.LastIndexByte(before, '\n')+1:])
	cells := uniseg.StringWidth(string(command))
	if column+cells > s.Width && column > hang {
		before = strings.TrimRight(before, " ") + "\n" + strings.Repeat(" ", hang)
		column = hang
	}
	return before + string(command) + s.wrap(after, column+cells, hang)
}

// narrowest is the width of a column that can still be read.
const narrowest = 24

// Entry sets text in a column beside its name or, if the screen leaves too little room for
// that, below the name, indented by below.
func (s Screen) Entry(name, text string, column, below int) string {
	return s.entry(name, text, column, below, plain)
}

func (s Screen) entry(name, text string, column, below int, st style) string {
	if s.Width > 0 && s.Width-column < narrowest {
		return s.paint(name, st) + "\n" + s.Wrap(text, below, below)
	}
	return s.paint(pad(name, column), st) + s.wrap(text, column, column)
}

// firstSegment is the first part of text that should stay whole if it fits this many cells. If
// it does not fit, it is what the rules make of it, with the length of the whole in bytes, so
// that it is measured only once.
func firstSegment(text string, state, cells int) (segment, rest string, after, tooLong int) {
	segment, rest, _, after = uniseg.FirstLineSegmentInString(text, state)
	end, tail, then := len(segment), rest, after
	width := uniseg.StringWidth(segment)
	for len(tail) > 0 && (isGraphic(text[end-1]) && isGraphic(tail[0]) || isInFilingNumber(text[:end], tail)) {
		var more string
		more, tail, _, then = uniseg.FirstLineSegmentInString(tail, then)
		end += len(more)
		width += uniseg.StringWidth(more)
		trailing := len(more) - len(strings.TrimRight(more, " "))
		if width-trailing > cells {
			tooLong = end
		}
	}
	if tooLong > 0 {
		return segment, rest, after, end
	}
	return text[:end], tail, then, 0
}

// isInFilingNumber reports whether the place between two texts may be inside a number such as
// 粤ICP备2021000001号.
func isInFilingNumber(before, after string) bool {
	last := before[len(before)-1]
	for _, sign := range []string{"备", "证"} {
		if isGraphic(last) && strings.HasPrefix(after, sign) || strings.HasSuffix(before, sign) && isGraphic(after[0]) {
			return true
		}
	}
	return last > 0x7f && strings.HasPrefix(after, "ICP") || isGraphic(last) && strings.HasPrefix(after, "号")
}

func isGraphic(c byte) bool { return c > ' ' && c < 0x7f }

// trimLines drops spaces that breaking left at the ends of lines.
func trimLines(text string) string {
	lines := strings.Split(text, "\n")
	for i := range lines[:len(lines)-1] {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n")
}

// pad fills text with spaces to a width in cells.
func pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-uniseg.StringWidth(text)))
}

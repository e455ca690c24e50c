package paper

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// No character and no property keeps a Chinese name on one line of a document and
// leaves it a name: what forbids a break is copied along with it, and a search does
// not find it. Hence the lines are measured here, and one with a value that is to stay
// whole begins where it is told to.

// em is the size of the type, in twentieths of a point.
const em = 240

// settled is a paragraph with the line ends that its whole values need. The indent is
// that of the first line, in twentieths of a point.
func settled(runs []run, indent int) []run {
	var ends []int
	pieces := piecesOf(runs)
	used, first, told := indent, 0, true
	for i, p := range pieces {
		if used+p.width > textWidth && i > first {
			used, first, told = 0, i, false
		}
		// Where no end is told, the line may begin later than measured, and what stands
		// at its beginning at the end of the line before.
		if begin := pieces[first]; p.whole && !told {
			const doubt = 4 * em
			switch {
			case !begin.inValue:
				ends, told = append(ends, begin.at), true
			case used < doubt:
				ends, told, used, first = append(ends, p.at), true, 0, i
			}
		}
		used += p.width
	}
	return endedAt(ends, runs)
}

// piece is a part of a paragraph within which no line ends.
type piece struct {
	at      int // where it begins, in bytes
	width   int // in twentieths of a point, rather too much than too little
	whole   bool
	inValue bool // it begins within a value that may be broken
}

// piecesOf takes a paragraph apart where its lines may end.
func piecesOf(runs []run) (all []piece) {
	var text strings.Builder
	var parts []part
	for _, r := range runs {
		from := text.Len()
		text.WriteString(seen(r))
		parts = append(parts, part{run: r, from: from, to: text.Len()})
	}
	rest, state, from, to := text.String(), -1, 0, 0
	for rest != "" {
		var segment string
		segment, rest, _, state = uniseg.FirstLineSegmentInString(rest, state)
		to += len(segment)
		if slices.ContainsFunc(parts, func(p part) bool { return p.isWhole() && p.from < to && to < p.to }) {
			continue
		}
		next := piece{at: from, width: measured(text.String()[:from], text.String()[from:to])}
		for _, p := range parts {
			next.whole = next.whole || p.isWhole() && p.from < to && from < p.to
			next.inValue = next.inValue || p.kind == value && p.from < from && from < p.to
		}
		all, from = append(all, next), to
	}
	return all
}

// part is a part of a paragraph and where it stands in it, in bytes.
type part struct {
	run
	from, to int
}

func (p *part) isWhole() bool { return p.whole || p.kind == blank }

// measured is how wide a text is after another: a Chinese character has the width of
// an em, others have at most that in Times New Roman or what stands in for it, and the
// two are set a quarter apart.
func measured(before, text string) (width int) {
	last, _ := utf8.DecodeLastRuneInString(before)
	wasNarrow, begun := last < 0x80, before != ""
	for _, r := range text {
		isNarrow := r < 0x80
		switch {
		case unicode.Is(unicode.M, r):
			continue
		case r == '\u00a0':
			width += em / 3
		case !isNarrow, strings.ContainsRune("mwMW%@", r):
			width += em
		case unicode.IsUpper(r):
			width += em * 4 / 5
		default:
			width += em * 16 / 25
		}
		if begun && isNarrow != wasNarrow {
			width += em / 4
		}
		wasNarrow, begun = isNarrow, true
	}
	return width
}

// seen is what stands on the paper of a part.
func seen(r run) string {
	if r.kind == blank {
		return blankLine + "（" + r.text + "）"
	}
	return r.text
}

// endedAt ends lines at some places of a paragraph, in bytes.
func endedAt(ends []int, runs []run) (all []run) {
	at := 0
	for _, r := range runs {
		next := at + len(seen(r))
		for len(ends) > 0 && ends[0] < next {
			if ends[0] > at {
				all = append(all, run{kind: r.kind, text: r.text[:ends[0]-at]})
				r.text = r.text[ends[0]-at:]
			}
			all = append(all, run{kind: lineEnd})
			at, ends = ends[0], ends[1:]
		}
		all, at = append(all, r), next
	}
	return all
}

package paper

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// No character and no property keeps a Chinese name on one line of a document and leaves it a
// name: what forbids a break is copied along with it, and a search does not find it. So lines
// are measured here, and a line with a value that has to stay in one piece gets an explicit
// beginning.

// em is the type size, in twentieths of a point.
const em = 240

// settled is a paragraph with the line ends that keep its values in one piece. The indent is
// that of the first line, in twentieths of a point.
func settled(runs []run, indent int) []run {
	var ends []int
	pieces := piecesOf(runs)
	wide, narrow := newSetting(standIn, indent), newSetting(times, indent)
	for i, p := range pieces {
		wide.begin(i, &p)
		narrow.begin(i, &p)
		if p.whole && !wide.told {
			if at, isToEnd := endBefore(pieces, i, wide, narrow); isToEnd {
				ends = append(ends, pieces[at].at)
				wide.tell(at, pieces[at:i])
				narrow.tell(at, pieces[at:i])
			}
		}
		wide.used += p.width[standIn]
		narrow.used += p.width[times]
	}
	return endedAt(ends, runs)
}

// endBefore says before which piece to end a line, for the sake of another piece on it.
// Without an explicit beginning, the line may begin earlier or later than measured.
func endBefore(pieces []piece, whole int, wide, narrow *setting) (at int, isToEnd bool) {
	for _, at := range []int{wide.first, narrow.first} {
		if !pieces[at].inValue && wide.isFull(at) && narrow.isFull(at) && areOneLine(pieces[at:whole+1]) {
			return at, true // the line ends here anyway
		}
	}
	return whole, wide.lines != narrow.lines || !wide.hasRoom(&pieces[whole]) || !narrow.hasRoom(&pieces[whole])
}

// areOneLine reports whether pieces fit on one line in each face.
func areOneLine(pieces []piece) bool {
	width := 0
	for _, p := range pieces {
		width += p.width[standIn]
	}
	return len(pieces) == 1 || width <= textWidth
}

// setting is how a paragraph is set in a face.
type setting struct {
	face
	used, first int   // of the current line: its width, and the piece that it begins with
	told        bool  // the line has an explicit beginning
	lines       int   // lines begun since an explicit beginning
	before      []int // how much of its line was used before each piece
}

func newSetting(f face, indent int) *setting {
	return &setting{face: f, used: indent, told: true}
}

// begin goes to the next line if a piece does not fit on this one.
func (s *setting) begin(i int, p *piece) {
	if s.used+p.width[s.face] > textWidth && i > s.first {
		s.used, s.first, s.told = 0, i, false
		s.lines++
	}
	s.before = append(s.before, s.used)
}

// tell begins a line explicitly with pieces, some of which are already on it.
func (s *setting) tell(first int, pieces []piece) {
	s.used, s.first, s.told, s.lines = 0, first, true, 0
	for i, p := range pieces {
		s.before[first+i] = s.used
		s.used += p.width[s.face]
	}
}

// isFull reports whether a line that ends before a piece is nearly as long as others.
func (s *setting) isFull(first int) bool {
	return s.before[first] == 0 || s.before[first] > textWidth*4/5
}

// hasRoom reports whether a piece is far enough from both ends of its line to stay in one
// piece even if the line begins somewhat earlier or later.
func (s *setting) hasRoom(p *piece) bool {
	doubt := (s.lines + 1) * em / 2
	return s.used >= doubt && s.used+p.width[s.face]+doubt <= textWidth
}

// piece is a part of a paragraph inside which no line ends.
type piece struct {
	at      int        // where it begins, in bytes
	width   [faces]int // in twentieths of a point
	whole   bool       // a program would break it
	inValue bool       // it begins inside a value that may be broken
}

// piecesOf splits a paragraph where its lines may end.
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
		next := piece{at: from}
		for f := range faces {
			next.width[f] = f.measured(text.String()[:from], text.String()[from:to])
		}
		for _, p := range parts {
			next.whole = next.whole || p.isWhole() && isBreakable(seen(p.run)) && p.from < to && from < p.to
			next.inValue = next.inValue || p.kind == value && p.from < from && from < p.to
		}
		all, from = append(all, next), to
	}
	return all
}

// part is a part of a paragraph and where it is, in bytes.
type part struct {
	run
	from, to int
}

func (p *part) isWhole() bool { return p.whole || p.kind == blank }

// isBreakable reports whether some programs break a text: none breaks a plain number or
// domain.
func isBreakable(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool {
		return r >= utf8.RuneSelf || !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '.'
	})
}

// face is a font for what is not Chinese.
type face int

const (
	times   face = iota // the one that a letter asks for
	standIn             // the widest of its usual substitutes
	faces
)

// widths are those of a face's thin letters and signs, its digits and small letters, its
// capitals and its widest characters, in hundredths of an em: the averages for Times New
// Roman, and for its substitutes rather too much than too little.
var widths = [faces]struct{ thin, small, capital, broad int }{{31, 48, 67, 82}, {41, 64, 80, 100}}

// measured is the width of a text that follows another: a Chinese character is an em wide, and
// others are set a quarter of an em apart from it.
func (f face) measured(before, text string) (width int) {
	last, _ := utf8.DecodeLastRuneInString(before)
	w, wasNarrow, begun := widths[f], isNarrow(last), before != ""
	for _, r := range text {
		narrow := isNarrow(r)
		switch {
		case unicode.Is(unicode.M, r):
			continue
		case r == '\u00a0':
			width += em / 3
		case !narrow:
			width += em
		case strings.ContainsRune("fijltI.,:;!'|()[]/- ", r):
			width += em * w.thin / 100
		case strings.ContainsRune("mwMW%@&", r), r >= utf8.RuneSelf && unicode.IsUpper(r):
			width += em * w.broad / 100
		case unicode.IsUpper(r), r >= utf8.RuneSelf:
			width += em * w.capital / 100
		default:
			width += em * w.small / 100
		}
		if begun && narrow != wasNarrow {
			width += em / 4
		}
		wasNarrow, begun = narrow, true
	}
	return width
}

// isNarrow reports whether a character is narrower than a Chinese one.
func isNarrow(r rune) bool {
	return r < utf8.RuneSelf || unicode.In(r, unicode.Latin, unicode.Cyrillic, unicode.Greek) && (r < '\uff00' || r > '\uffef')
}

// seen is what a part looks like on paper.
func seen(r run) string {
	if r.kind == blank {
		return blankLine + "（" + r.text + "）"
	}
	return r.text
}

// endedAt ends lines at some places of a paragraph, given in bytes.
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

package paper

import (
	"slices"
	"strings"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// Page is a letter about to be laid out.
type Page struct {
	letter *handover.Letter
	voice  report.Voice // its language says whether there is an English reading
}

// New prepares a letter in the voice of the run.
func New(letter *handover.Letter, v report.Voice) *Page {
	v.ShowValues = true
	return &Page{letter, v}
}

// runKind is the kind of a part of a sentence.
type runKind uint8

const (
	words runKind = iota
	value
	blank   // the text is its label
	lineEnd // an explicit one, for a document
)

// run is a part of a sentence.
type run struct {
	kind  runKind
	text  string
	whole bool // it is not broken across lines
}

// widest is how wide a value may be to be kept on one line of running text, in half-width
// characters. A longer name would leave half a line empty before it, while a domain has no
// better place for a break than its beginning.
func widest(f filing.Format) int {
	if f == filing.Host {
		return 66
	}
	return 40
}

// runs are the parts of a sentence in a language.
func (p *Page) runs(says lang.Text, args []handover.Slot, l lang.Lang) []run {
	var all []run
	rest, next := says.In(l), 0
	for {
		before, after, found := strings.Cut(rest, "%")
		if before != "" {
			all = append(all, run{text: before})
		}
		if !found {
			return all
		}
		at := next
		if strings.HasPrefix(after, "[") { // %[2]s
			at, after = int(after[1]-'1'), after[3:]
		} else {
			next++
		}
		rest = strings.TrimPrefix(after, "s")
		all = append(all, p.slot(&args[at], l)...)
	}
}

// slot is the contents of a place in a letter.
func (p *Page) slot(s *handover.Slot, l lang.Lang) []run {
	if s.IsBlank() {
		return []run{{kind: blank, text: s.Label.In(l)}}
	}
	all := []run{p.value(s.Value, l)}
	for _, more := range s.More {
		all = append(all, run{text: lang.Comma.In(l)}, p.value(more, l))
	}
	return all
}

// value is a value as it is printed.
func (p *Page) value(v handover.Value, l lang.Lang) run {
	r := run{kind: value}
	switch {
	case !v.Label.IsZero():
		r.text = v.Label.In(l)
	case v.Format == filing.Day:
		r.text = p.day(v.Text, l)
	default:
		r.text = p.plain(v.Text)
	}
	// What is chosen is in our own words, some of them long.
	r.whole = v.Label.IsZero() && uniseg.StringWidth(r.text) <= widest(v.Format) && v.Format != filing.Prose && v.Format != filing.Address
	return r
}

// markWidth is how much fits on the line of a mark, in half-width characters.
const markWidth = 60

// markName is whose mark it is; it is kept in one piece if it fits on a line, even the next
// one.
func (p *Page) markName(m *handover.Mark, l lang.Lang) run {
	name := p.value(m.Name, l)
	name.whole = name.text != "" && uniseg.StringWidth(name.text) <= markWidth
	return name
}

// plain is a value on one line, without anything unsafe.
func (p *Page) plain(text string) string {
	return p.voice.Text(strings.Join(strings.Fields(text), " "))
}

// day writes a day in the form of the language.
func (p *Page) day(text string, l lang.Lang) string {
	day, isDay := filing.ParseDay(text)
	switch {
	case !isDay:
		return p.plain(text)
	case l == lang.EN:
		return filing.FormatDay(day)
	}
	return day.Format("2006年1月2日")
}

// penned is the blank for a date.
const penned = "　　　　年　　　月　　　日"

// columns are the widths of a table's columns, in hundredths. The labels next to the values
// fit on one line.
func columns(b *handover.Block) []int {
	const roomForLabel = 23 // half-width characters in the narrower column
	switch {
	case len(b.Head) == 2:
		return []int{9, 91}
	case len(b.Head) > 0 && b.Head[0].EN == "no.":
		return []int{9, 28, 35, 28}
	case len(b.Head) > 0:
		return []int{34, 22, 16, 28}
	case slices.ContainsFunc(b.Rows, func(r handover.Row) bool { return uniseg.StringWidth(r.Label.ZH) > roomForLabel }):
		return []int{42, 58}
	}
	return []int{34, 66}
}

// hints are what the filer reads on the screen but is not printed.
func (p *Page) hints(l lang.Lang) []string {
	all := []string{report.LetterFirst.In(l)}
	v := p.voice
	v.Lang = l
	all = append(all, strings.Join(v.ByHand(p.letter), lang.Semicolon.In(l)))
	for _, hint := range p.letter.Hints {
		all = append(all, hint.In(l))
	}
	return all
}

// copyThis precedes a sentence that is to be copied by hand.
var copyThis = lang.Text{ZH: "请在下面的横线上手抄：", EN: "Copy by hand onto the lines below: "}

// end is the first of the blocks that stay with the signatures: the last sentence that is
// signed, and what stands below it, so that no page has signatures alone, or only with what
// the other side fills in.
func (p *Page) end() int {
	for i := len(p.letter.Blocks) - 1; i >= 0; i-- {
		if style := p.letter.Blocks[i].Style; style == handover.Paragraph || style == handover.Clause {
			return i
		}
	}
	return max(0, len(p.letter.Blocks)-1)
}

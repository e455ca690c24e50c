package paper

import (
	"strconv"

	"github.com/rivo/uniseg"
	g "maragu.dev/gomponents"
	"maragu.dev/gomponents/html"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// sheet is the letter as an HTML page.
type sheet struct{ *Page }

// HTML is the letter as a single file to be printed, which loads nothing.
func (p *Page) HTML() []byte {
	w := sheet{p}
	return []byte(report.Rendered(report.HTMLPage(lang.ZH, p.letter.Title.In(lang.ZH), style, "",
		g.If(w.isBoth(), html.Class("both")),
		html.Aside(html.Class("hint"), g.Map(p.hints(p.voice.Lang), func(hint string) g.Node { return html.P(g.Text(hint)) })),
		html.Main(
			w.pair(func(l lang.Lang) g.Node {
				return g.El(map[lang.Lang]string{lang.ZH: "h1", lang.EN: "p"}[l], g.Text(p.letter.Title.In(l)))
			}),
			w.blocks(),
		),
	)))
}

// isBoth reports whether there is an English reading next to the letter.
func (w sheet) isBoth() bool { return w.voice.Lang == lang.EN }

// pair is something in Chinese and, if wanted, its English reading next to it.
func (w sheet) pair(in func(lang.Lang) g.Node) g.Node {
	newline := g.Raw("\n")
	if !w.isBoth() {
		return g.Group{in(lang.ZH), newline}
	}
	return g.Group{html.Div(html.Class("pair"), html.Div(in(lang.ZH)), html.Div(html.Class("en"), html.Lang("en"), in(lang.EN))), newline}
}

// blocks are the body of the letter; its end is kept together with the signatures.
func (w sheet) blocks() g.Node {
	var all g.Group
	clause := 0
	for i := range w.letter.Blocks {
		b := &w.letter.Blocks[i]
		if b.Style == handover.Clause {
			clause++
		}
		all = append(all, w.pair(func(l lang.Lang) g.Node { return w.block(b, clause, l) }))
	}
	end := w.end()
	return append(all[:end:end], html.Div(html.Class("end"), all[end:], w.pair(w.marks)))
}

func (w sheet) block(b *handover.Block, clause int, l lang.Lang) g.Node {
	says := w.runs(w.Page.runs(b.Says, b.Args, l))
	switch b.Style {
	case handover.Addressee:
		return html.P(html.Class("to"), says)
	case handover.Heading:
		return html.H2(says)
	case handover.Clause:
		return html.P(g.Textf("%d. ", clause), says)
	case handover.ByHand:
		return html.Div(html.Class("copy"), html.P(g.Text(copyThis.In(l)), says), g.If(l == lang.ZH, room(2)))
	case handover.Room:
		return g.If(l == lang.ZH, room(b.Lines))
	case handover.Table:
		return w.table(b, l)
	default:
		return html.P(says)
	}
}

// room is a space for lines written by hand.
func room(lines int) g.Node {
	var all g.Group
	for range lines {
		all = append(all, html.Div(html.Class("room")))
	}
	return all
}

// runs are the parts of a sentence; a blank is followed by its label.
func (w sheet) runs(all []run) g.Node {
	return g.Map(all, func(r run) g.Node {
		switch {
		case r.kind == blank:
			return kept(html.Span(html.Class("blank")), html.Span(html.Class("label"), g.Text("（"+r.text+"）")))
		case r.kind == value && r.whole:
			return kept(g.Text(r.text))
		default:
			return g.Text(r.text)
		}
	})
}

// kept is not broken across lines.
func kept(parts ...g.Node) g.Node { return html.Span(html.Class("v"), g.Group(parts)) }

func (w sheet) table(b *handover.Block, l lang.Lang) g.Node {
	widths := columns(b)
	return html.Table(
		html.ColGroup(g.Map(widths, func(width int) g.Node { return html.Col(html.Class("w" + strconv.Itoa(width))) })),
		g.If(len(b.Head) > 0, html.THead(html.Tr(g.Map(b.Head, func(head lang.Text) g.Node { return heading("col", head.In(l)) })))),
		html.TBody(g.Map(b.Rows, func(row handover.Row) g.Node {
			var cells g.Group
			if len(b.Head) == 0 {
				cells = append(cells, heading("row", row.Label.In(l)))
			}
			for i := range row.Cells {
				isNarrow := widths[min(i, len(widths)-1)] < 10
				cells = append(cells, html.Td(g.If(isNarrow, html.Class("n")), w.cell(&row.Cells[i], l)))
			}
			return html.Tr(cells)
		})),
	)
}

// heading is the heading of a column or a row of a table.
func heading(scope, text string) g.Node { return html.Th(g.Attr("scope", scope), g.Text(text)) }

// cell is the contents of a cell: nothing for a blank, whose label is next to it or above it.
func (w sheet) cell(cell *handover.Slot, l lang.Lang) g.Node {
	switch {
	case cell.IsBlank():
		return nil
	case cell.Value.Format == filing.Host:
		return w.hosts(cell, l)
	}
	return w.runs(w.inCell(w.slot(cell, l)))
}

// hosts are domains or addresses in a cell. The comma stays with the one before it, and one that
// is wider than the cell is broken anywhere, because a hyphen at the end of a line might not be
// its own.
func (w sheet) hosts(cell *handover.Slot, l lang.Lang) g.Node {
	runs := w.inCell(w.slot(cell, l))
	var all g.Group
	for i, r := range runs {
		if r.kind != value {
			continue
		}
		comma := ""
		if i+1 < len(runs) {
			comma = runs[i+1].text
		}
		class := "d"
		if r.whole {
			class = "v d"
		}
		all = append(all, html.Span(html.Class(class), g.Text(r.text+comma)))
	}
	return all
}

// inCell allows breaking what fits on no line of a cell, rather than leaving the rest of the
// line before it empty.
func (w sheet) inCell(all []run) []run {
	const widestInCell = 46
	for i := range all {
		all[i].whole = all[i].whole && uniseg.StringWidth(all[i].text) <= widestInCell
	}
	return all
}

// marks are the places for signature, fingerprint, seal and date.
func (w sheet) marks(l lang.Lang) g.Node {
	var lines g.Group
	for i := range w.letter.Marks {
		lines = append(lines, w.mark(&w.letter.Marks[i], l))
	}
	day := g.Node(g.Text(penned))
	if !w.letter.Day.IsBlank() {
		day = w.runs(w.slot(&w.letter.Day, l))
	}
	lines = append(lines, html.P(html.Span(g.Text(dateLabel.In(l)+lang.Colon.In(l))), kept(day)))
	return g.Group{
		html.Div(html.Class("sign"), lines),
		g.If(!w.letter.Rule.IsZero(), html.P(html.Class("rule"), g.Text(w.letter.Rule.In(l)))),
	}
}

func (w sheet) mark(m *handover.Mark, l lang.Lang) g.Node {
	name := w.markName(m, l)
	place := html.Span(html.Class("line"))
	switch {
	case m.Kind == handover.Fingerprinted:
		place = html.Span(html.Class("box"))
	case m.Kind == handover.Sealed && m.Name.Text != "":
		place = html.Span(html.Class("who"), w.runs([]run{name}))
	}
	return html.P(g.If(name.whole, html.Class("wrap")), html.Span(g.Text(m.Label.In(l)+lang.Colon.In(l))), place)
}

var dateLabel = lang.Text{ZH: "日期", EN: "Date"}

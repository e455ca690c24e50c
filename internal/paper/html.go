package paper

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"html"
	"strings"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
)

// policy allows nothing but the style sheet of the page itself.
var policy = func() string {
	sum := sha256.Sum256([]byte(style))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'"
}()

// sheet is an HTML page while it is being written. All text passes its escape.
type sheet struct {
	*Page
	out strings.Builder
}

// HTML is the letter as one file to be printed, with no part outside it.
func (p *Page) HTML() []byte {
	w := &sheet{Page: p}
	title := p.letter.Title.In(lang.ZH)
	w.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
	w.rawf("<meta http-equiv=\"Content-Security-Policy\" content=\"%s\">\n", html.EscapeString(policy))
	w.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
	w.rawf("<title>%s</title>\n<style>%s</style>\n</head>\n", html.EscapeString(title), style)
	if w.isBoth() {
		w.raw("<body class=\"both\">\n")
	} else {
		w.raw("<body>\n")
	}
	w.raw("<aside class=\"hint\">\n")
	for _, hint := range p.hints(p.voice.Lang) {
		w.raw("<p>")
		w.text(hint)
		w.raw("</p>\n")
	}
	w.raw("</aside>\n<main>\n")
	w.pair(func(l lang.Lang) {
		tag := map[lang.Lang]string{lang.ZH: "h1", lang.EN: "p"}[l]
		w.rawf("<%s>", tag)
		w.text(p.letter.Title.In(l))
		w.rawf("</%s>", tag)
	})
	w.blocks()
	w.raw("</main>\n</body>\n</html>\n")
	return []byte(w.out.String())
}

// isBoth reports whether an English reading stands beside.
func (w *sheet) isBoth() bool { return w.voice.Lang == lang.EN }

func (w *sheet) raw(markup string) { w.out.WriteString(markup) }
func (w *sheet) rawf(markup string, args ...any) {
	fmt.Fprintf(&w.out, markup, args...)
}
func (w *sheet) text(text string) { w.out.WriteString(html.EscapeString(text)) }

// pair writes something in Chinese, and beside it the English reading where there
// is one.
func (w *sheet) pair(write func(lang.Lang)) {
	if !w.isBoth() {
		write(lang.ZH)
		w.raw("\n")
		return
	}
	w.raw("<div class=\"pair\"><div>")
	write(lang.ZH)
	w.raw("</div><div class=\"en\" lang=\"en\">")
	write(lang.EN)
	w.raw("</div></div>\n")
}

// blocks writes the body of the letter; what stands last is kept together with the
// signatures.
func (w *sheet) blocks() {
	clause := 0
	for i := range w.letter.Blocks {
		b := &w.letter.Blocks[i]
		last := i == len(w.letter.Blocks)-1
		if last {
			w.raw("<div class=\"end\">\n")
		}
		if b.Style == handover.Clause {
			clause++
		}
		w.pair(func(l lang.Lang) { w.block(b, clause, l) })
	}
	w.pair(w.marks)
	w.raw("</div>\n")
}

func (w *sheet) block(b *handover.Block, clause int, l lang.Lang) {
	switch b.Style {
	case handover.Addressee:
		w.raw("<p class=\"to\">")
		w.runs(w.Page.runs(b.Says, b.Args, l))
		w.raw("</p>")
	case handover.Heading:
		w.raw("<h2>")
		w.runs(w.Page.runs(b.Says, b.Args, l))
		w.raw("</h2>")
	case handover.Clause:
		w.rawf("<p>%d. ", clause)
		w.runs(w.Page.runs(b.Says, b.Args, l))
		w.raw("</p>")
	case handover.ByHand:
		w.raw("<div class=\"copy\"><p>")
		w.text(copyThis.In(l))
		w.runs(w.Page.runs(b.Says, b.Args, l))
		w.raw("</p>")
		if l == lang.ZH {
			w.room(2)
		}
		w.raw("</div>")
	case handover.Room:
		if l == lang.ZH {
			w.room(b.Lines)
		}
	case handover.Table:
		w.table(b, l)
	default:
		w.raw("<p>")
		w.runs(w.Page.runs(b.Says, b.Args, l))
		w.raw("</p>")
	}
}

func (w *sheet) room(lines int) { w.raw(strings.Repeat("<div class=\"room\"></div>", lines)) }

// runs writes the parts of a sentence; a blank has its label behind it.
func (w *sheet) runs(all []run) {
	for _, r := range all {
		switch {
		case r.kind == blank:
			w.raw("<span class=\"v\"><span class=\"blank\"></span><span class=\"label\">（")
			w.text(r.text)
			w.raw("）</span></span>")
		case r.kind == value && r.whole:
			w.raw("<span class=\"v\">")
			w.text(r.text)
			w.raw("</span>")
		default:
			w.text(r.text)
		}
	}
}

func (w *sheet) table(b *handover.Block, l lang.Lang) {
	widths := columns(b)
	w.raw("<table><colgroup>")
	for _, width := range widths {
		w.rawf("<col class=\"w%d\">", width)
	}
	w.raw("</colgroup>")
	if len(b.Head) > 0 {
		w.raw("<thead><tr>")
		for _, head := range b.Head {
			w.raw("<th scope=\"col\">")
			w.text(head.In(l))
			w.raw("</th>")
		}
		w.raw("</tr></thead>")
	}
	w.raw("<tbody>")
	for i := range b.Rows {
		row := &b.Rows[i]
		w.raw("<tr>")
		if len(b.Head) == 0 {
			w.raw("<th scope=\"row\">")
			w.text(row.Label.In(l))
			w.raw("</th>")
		}
		for j := range row.Cells {
			class := ""
			if widths[min(j, len(widths)-1)] < 10 {
				class = " class=\"n\""
			}
			w.rawf("<td%s>", class)
			if cell := &row.Cells[j]; !cell.IsBlank() { // the label of a blank is beside or above it
				w.runs(w.inCell(w.slot(cell, l)))
			}
			w.raw("</td>")
		}
		w.raw("</tr>")
	}
	w.raw("</tbody></table>")
}

// inCell lets be broken what fits on no line of a cell, rather than leave the rest of
// the line before it empty.
func (w *sheet) inCell(all []run) []run {
	const widestInCell = 46
	for i := range all {
		all[i].whole = all[i].whole && uniseg.StringWidth(all[i].text) <= widestInCell
	}
	return all
}

// marks writes the places for signature, fingerprint, seal and date.
func (w *sheet) marks(l lang.Lang) {
	w.raw("<div class=\"sign\">")
	for i := range w.letter.Marks {
		m := &w.letter.Marks[i]
		name := w.markName(m, l)
		if name.whole {
			w.raw("<p class=\"wrap\"><span>")
		} else {
			w.raw("<p><span>")
		}
		w.text(m.Label.In(l) + lang.Colon.In(l))
		w.raw("</span>")
		switch {
		case m.Kind == handover.Fingerprinted:
			w.raw("<span class=\"box\"></span>")
		case m.Kind == handover.Sealed && m.Name.Text != "":
			w.raw("<span class=\"who\">")
			w.runs([]run{name})
			w.raw("</span>")
		default:
			w.raw("<span class=\"line\"></span>")
		}
		w.raw("</p>")
	}
	w.raw("<p><span>")
	w.text(dateLabel.In(l) + lang.Colon.In(l))
	w.raw("</span><span class=\"v\">")
	if w.letter.Day.IsBlank() {
		w.text(penned)
	} else {
		w.runs(w.slot(&w.letter.Day, l))
	}
	w.raw("</span></p></div>")
	if !w.letter.Rule.IsZero() {
		w.raw("<p class=\"rule\">")
		w.text(w.letter.Rule.In(l))
		w.raw("</p>")
	}
}

var dateLabel = lang.Text{ZH: "日期", EN: "Date"}

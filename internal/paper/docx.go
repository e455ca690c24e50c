package paper

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"time"

	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// textWidth is the space between the margins, in twentieths of a point.
const textWidth = 8960

// DOCX is the letter as a document for Word, LibreOffice and WPS. It is in Chinese only; what
// is for the screen is hidden text, which is not printed.
func (p *Page) DOCX() []byte {
	w := &document{Page: p}
	w.write()
	packed := time.Date(1980, time.January, 1, 0, 0, 0, 0, time.UTC) // always, so that the same letter gives the same file
	var out bytes.Buffer
	archive := zip.NewWriter(&out)
	for _, part := range []struct{ name, text string }{
		{"[Content_Types].xml", contentTypes},
		{"_rels/.rels", packageRelations},
		{"word/document.xml", w.out.String()},
		{"word/_rels/document.xml.rels", documentRelations},
		{"word/styles.xml", styles},
		{"word/settings.xml", settings},
		{"word/fontTable.xml", fontTable},
	} {
		// A buffer takes everything.
		file, _ := archive.CreateHeader(&zip.FileHeader{Name: part.name, Method: zip.Deflate, Modified: packed})
		_, _ = file.Write([]byte(part.text))
	}
	_ = archive.Close()
	return out.Bytes()
}

// document is the main part of a DOCX while it is being written. All text is escaped by its
// escape.
type document struct {
	*Page
	out strings.Builder
}

func (w *document) raw(markup string) { w.out.WriteString(markup) }

func (w *document) write() {
	w.raw(declaration + `<w:document ` + wordNamespace + `><w:body>`)
	for _, hint := range w.hints(lang.ZH) {
		w.raw(`<w:p><w:pPr><w:pStyle w:val="Rule"/><w:rPr><w:vanish/></w:rPr></w:pPr>`)
		w.run(`<w:vanish/>`, hint)
		w.raw(`</w:p>`)
	}
	w.paragraph("Title", "", []run{{text: w.letter.Title.In(lang.ZH)}})
	clause := 0
	for i := range w.letter.Blocks {
		b := &w.letter.Blocks[i]
		if b.Style == handover.Clause {
			clause++
		}
		w.block(b, clause, i >= w.end())
	}
	w.marks()
	w.raw(`<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1361" w:right="1417" w:bottom="1134" w:left="1529" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`)
	w.raw(`</w:body></w:document>`)
}

// block writes one block; those of the end are kept together with the signatures.
func (w *document) block(b *handover.Block, clause int, ends bool) {
	more := ""
	if ends {
		more = `<w:keepNext/><w:keepLines/>`
	}
	runs := w.runs(b.Says, b.Args, lang.ZH)
	switch b.Style {
	case handover.Addressee:
		w.paragraph("Normal", more, settled(runs, 0))
	case handover.Heading:
		w.paragraph("Heading1", more, runs)
	case handover.Clause:
		w.body(more, append([]run{{text: fmt.Sprintf("%d. ", clause)}}, runs...))
	case handover.ByHand:
		w.body(`<w:keepNext/><w:keepLines/>`, append([]run{{text: copyThis.In(lang.ZH)}}, runs...))
		w.room(2, more)
	case handover.Room:
		w.room(b.Lines, more)
	case handover.Table:
		w.table(b, more)
	default:
		w.body(more, runs)
	}
}

// body writes a paragraph of running text, which its style indents by two characters.
func (w *document) body(more string, runs []run) {
	w.paragraph("Body", more, settled(runs, 2*em))
}

func (w *document) paragraph(style, more string, runs []run) {
	w.raw(`<w:p><w:pPr><w:pStyle w:val="` + style + `"/>` + more + `</w:pPr>`)
	for _, r := range runs {
		w.part(r)
	}
	w.raw(`</w:p>`)
}

// blankLine is a space to write in by hand, with a line drawn under it.
const blankLine = "\u00a0\u00a0\u00a0\u00a0" + "\u00a0\u00a0\u00a0\u00a0" + "\u00a0\u00a0\u00a0\u00a0" + "\u00a0\u00a0\u00a0\u00a0"

// part writes a part of a sentence; a blank is followed by its label.
func (w *document) part(r run) {
	switch r.kind {
	case lineEnd:
		w.raw(newLine)
	case blank:
		w.run(`<w:u w:val="single"/>`, blankLine)
		w.run(`<w:sz w:val="18"/>`, "（"+r.text+"）")
	default:
		w.run("", r.text)
	}
}

// run writes a run of text with its properties.
func (w *document) run(properties, text string) {
	w.raw(`<w:r>`)
	if properties != "" {
		w.raw(`<w:rPr>` + properties + `</w:rPr>`)
	}
	w.raw(`<w:t xml:space="preserve">`)
	w.raw(report.XMLText(text))
	w.raw(`</w:t></w:r>`)
}

func (w *document) room(lines int, more string) {
	for range lines {
		w.paragraph("Room", more, nil)
	}
}

func (w *document) table(b *handover.Block, more string) {
	const border = ` w:val="single" w:sz="4" w:space="0" w:color="000000"/>`
	w.raw(`<w:tbl><w:tblPr><w:tblW w:w="` + fmt.Sprint(textWidth) + `" w:type="dxa"/><w:tblBorders>`)
	for _, side := range []string{"top", "left", "bottom", "right", "insideH", "insideV"} {
		w.raw(`<w:` + side + border)
	}
	w.raw(`</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>`)
	widths := columns(b)
	for _, width := range widths {
		w.raw(fmt.Sprintf(`<w:gridCol w:w="%d"/>`, textWidth*width/100))
	}
	w.raw(`</w:tblGrid>`)
	if len(b.Head) > 0 {
		w.raw(`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>`)
		for i, head := range b.Head {
			w.tableCell(widths[i], `<w:keepNext/><w:jc w:val="center"/>`, []run{{text: head.In(lang.ZH)}})
		}
		w.raw(`</w:tr>`)
	}
	for i := range b.Rows {
		row := &b.Rows[i]
		w.raw(`<w:tr><w:trPr><w:cantSplit/></w:trPr>`)
		column := 0
		if len(b.Head) == 0 {
			w.tableCell(widths[0], more, []run{{text: row.Label.In(lang.ZH)}})
			column = 1
		}
		for j := range row.Cells {
			width, more := widths[min(column+j, len(widths)-1)], more
			if width < 10 {
				more += `<w:jc w:val="center"/>`
			}
			w.tableCell(width, more, w.lines(&row.Cells[j]))
		}
		w.raw(`</w:tr>`)
	}
	w.raw(`</w:tbl>`)
	w.paragraph("Gap", more, nil) // without one in between, two tables would become one
}

// lines are the contents of a cell; a list has each value on its own line, because no style in
// a document keeps a text with hyphens together.
func (w *document) lines(s *handover.Slot) []run {
	if s.IsBlank() { // its label is next to it or above it
		return nil
	}
	all := []run{w.value(s.Value, lang.ZH)}
	for _, more := range s.More {
		all = append(all, w.value(more, lang.ZH))
	}
	return all
}

// tableCell writes a cell with some lines. A line of its own keeps a value in one piece.
func (w *document) tableCell(width int, more string, lines []run) {
	w.raw(fmt.Sprintf(`<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>`, textWidth*width/100))
	w.raw(`<w:p><w:pPr><w:pStyle w:val="Cell"/>` + more + `</w:pPr>`)
	for i, line := range lines {
		if i > 0 {
			w.raw(newLine)
		}
		w.part(line)
	}
	w.raw(`</w:p></w:tc>`)
}

const newLine = `<w:r><w:br/></w:r>`

// sealed writes whose seal it is next to the label, or on the next line if that keeps the name
// in one piece.
func (w *document) sealed(label string, name run) {
	const room = textWidth - 1600 // the style's indent
	if name.whole && standIn.measured("", label+name.text) > room {
		w.raw(newLine)
	}
	w.part(name)
}

// marks writes the places for signature, fingerprint, seal and date.
func (w *document) marks() {
	w.paragraph("Gap", `<w:keepNext/>`, nil)
	for i := range w.letter.Marks {
		m := &w.letter.Marks[i]
		room := ""
		if m.Kind == handover.Fingerprinted {
			room = `<w:spacing w:before="800" w:after="160"/>` // space for a thumb
		}
		w.raw(`<w:p><w:pPr><w:pStyle w:val="Mark"/>` + room + `</w:pPr>`)
		label := m.Label.In(lang.ZH) + lang.Colon.In(lang.ZH)
		w.run("", label)
		switch {
		case m.Kind == handover.Sealed && m.Name.Text != "":
			w.sealed(label, w.markName(m, lang.ZH))
		default:
			w.raw(`<w:r><w:tab/></w:r>`) // its leader is the line
		}
		w.raw(`</w:p>`)
	}
	day := []run{{text: dateLabel.In(lang.ZH) + lang.Colon.In(lang.ZH)}, {text: penned}}
	if !w.letter.Day.IsBlank() {
		day = append(day[:1], w.slot(&w.letter.Day, lang.ZH)...)
	}
	if w.letter.Rule.IsZero() {
		w.raw(`<w:p><w:pPr><w:pStyle w:val="Mark"/><w:keepNext w:val="0"/></w:pPr>`)
		for _, r := range day {
			w.part(r)
		}
		w.raw(`</w:p>`)
		return
	}
	w.paragraph("Mark", "", day)
	w.paragraph("Rule", "", []run{{text: w.letter.Rule.In(lang.ZH)}})
}

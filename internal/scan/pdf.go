package scan

import (
	"bytes"
	"slices"
	"strconv"
)

const (
	pdfTail  = 8 << 10  // bytes at the end where readers look for the way into a PDF
	pdfDict  = 4 << 10  // bytes that hold the dictionary of a compressed table
	pdfTable = 64 << 10 // bytes that hold a table and the dictionary behind it, unless the file ends with both
)

// readPDF looks at the end of a PDF, where readers begin: startxref leads to a table, and the
// properties of the whole follow the table, or precede it if it is compressed.
func (h *Head) readPDF(p *peek) {
	tail := p.at(max(0, p.size-pdfTail), pdfTail)
	behind, hasStart := afterLast(tail, "startxref")
	h.Broken = !hasStart || !bytes.Contains(behind, []byte("%%EOF"))
	if !hasStart {
		return
	}
	at := number(behind)
	if at < 0 || at >= p.size {
		h.Broken = true
		return
	}
	said := p.at(at, pdfDict)
	if !bytes.HasPrefix(bytes.TrimLeft(said, " \r\n\t"), []byte("xref")) {
		said, _, _ = bytes.Cut(said, []byte("stream"))
	} else {
		// A file ends with its table, or begins with it so that it can be shown before all of it
		// has arrived.
		_, said, _ = bytes.Cut(p.at(at, pdfTable), []byte("trailer"))
		said, _, _ = bytes.Cut(said, []byte("startxref")) // what is behind it is of the pages
		last, _ := afterLast(tail, "trailer")
		said = slices.Concat(said, last)
	}
	h.Encrypted = bytes.Contains(said, []byte("/Encrypt"))
}

// afterLast is what follows the last occurrence of a word.
func afterLast(b []byte, word string) (after []byte, found bool) {
	i := bytes.LastIndex(b, []byte(word))
	if i < 0 {
		return nil, false
	}
	return b[i+len(word):], true
}

// number is the number at the beginning; -1 if there is none.
func number(b []byte) int64 {
	fields := bytes.Fields(b[:min(len(b), 64)])
	if len(fields) == 0 {
		return -1
	}
	n, err := strconv.ParseInt(string(fields[0]), 10, 64)
	if err != nil {
		return -1
	}
	return n
}

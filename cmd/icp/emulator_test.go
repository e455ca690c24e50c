package main

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/rivo/uniseg"
)

// emulator is as much of a terminal as the wizard needs: it keeps what is on the screen, wide
// characters in two cells, and wraps lines like a terminal.
type emulator struct {
	rows, columns int
	cells         [][]string // "" right of a wide character
	row, column   int        // column may equal columns: then the next character begins a line
}

func newEmulator(rows, columns int) *emulator {
	e := &emulator{}
	e.resize(rows, columns)
	return e
}

// resize keeps what fits, from the top left.
func (e *emulator) resize(rows, columns int) {
	cells := make([][]string, rows)
	for i := range cells {
		cells[i] = blankRow(columns)
		if i < len(e.cells) {
			copy(cells[i], e.cells[i])
		}
	}
	e.rows, e.columns, e.cells = rows, columns, cells
	e.row, e.column = min(e.row, rows-1), min(e.column, columns-1)
}

func blankRow(columns int) []string {
	row := make([]string, columns)
	for i := range row {
		row[i] = " "
	}
	return row
}

// write takes the output of a program, in complete sequences.
func (e *emulator) write(text string) {
	for text != "" {
		switch text[0] {
		case '\r':
			e.column, text = 0, text[1:]
		case '\n':
			e.feed()
			text = text[1:]
		case '\b':
			e.column, text = max(0, e.column-1), text[1:]
		case 0x1b:
			text = e.obey(text[1:])
		default:
			if text[0] < ' ' {
				text = text[1:]
				continue
			}
			cluster, rest, _, _ := uniseg.FirstGraphemeClusterInString(text, -1)
			e.put(cluster)
			text = rest
		}
	}
}

// feed moves down a line; at the bottom of the screen all lines move up.
func (e *emulator) feed() {
	if e.row++; e.row == e.rows {
		e.cells = append(e.cells[1:], blankRow(e.columns))
		e.row--
	}
}

func (e *emulator) put(cluster string) {
	width := uniseg.StringWidth(cluster)
	if width == 0 {
		return
	}
	if e.column+width > e.columns {
		e.column = 0
		e.feed()
	}
	e.cells[e.row][e.column] = cluster
	for i := 1; i < width; i++ {
		e.cells[e.row][e.column+i] = ""
	}
	e.column += width
}

// obey executes what follows an Escape, and returns what comes after that.
func (e *emulator) obey(text string) string {
	if text == "" || text[0] != '[' {
		_, n := utf8.DecodeRuneInString(text)
		return text[n:]
	}
	end := strings.IndexFunc(text[1:], func(r rune) bool { return r >= '@' && r <= '~' }) + 1
	if end == 0 {
		return ""
	}
	n, _ := strconv.Atoi(text[1:end])
	times := max(1, n)
	switch text[end] {
	case 'A':
		e.row = max(0, e.row-times)
	case 'B':
		e.row = min(e.rows-1, e.row+times)
	case 'C':
		e.column = min(e.columns-1, e.column+times)
	case 'D':
		e.column = max(0, min(e.column, e.columns-1)-times)
	case 'H':
		e.row, e.column = 0, 0
	case 'J':
		e.eraseBelow(n)
	case 'K':
		e.eraseLine(n)
	}
	return text[end+1:]
}

func (e *emulator) eraseBelow(n int) {
	if n == 0 {
		e.eraseLine(0)
	}
	for i := range e.cells {
		if n == 2 || i > e.row {
			e.cells[i] = blankRow(e.columns)
		}
	}
}

func (e *emulator) eraseLine(n int) {
	from := min(e.column, e.columns)
	if n == 2 {
		from = 0
	}
	copy(e.cells[e.row][from:], blankRow(e.columns-from))
}

// text is what is on the screen, without trailing blanks.
func (e *emulator) text() string {
	lines := make([]string, e.rows)
	for i, row := range e.cells {
		lines[i] = strings.TrimRight(strings.Join(row, ""), " ")
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n") + "\n"
}

package report

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/lang"
)

// CSVFormat writes a table for a spreadsheet, one finding per row. Column names are in the
// reader's language.
type CSVFormat struct{ Voice }

// Begin writes the names of the columns.
func (c CSVFormat) Begin() string {
	return csvHead(c.Lang, []lang.Text{
		{ZH: "文件", EN: "file"}, {ZH: "主办单位", EN: "subject"}, {ZH: "程度", EN: "severity"}, {ZH: "项目", EN: "field"},
		{ZH: "问题", EN: "problem"}, {ZH: "怎么改", EN: "what to do"}, {ZH: "行", EN: "line"}, {ZH: "列", EN: "column"},
		{ZH: "规则", EN: "rule"}, {ZH: "路径", EN: "path"},
	})
}

func (CSVFormat) Between() string   { return "" }
func (CSVFormat) End(Totals) string { return "" }

// File renders the findings of one bundle.
func (c CSVFormat) File(f *File) []byte {
	var rows [][]string
	subject := c.client(f)
	for _, t := range c.tell(f) {
		line, column := "", ""
		if t.Line > 0 {
			line, column = strconv.Itoa(t.Line), strconv.Itoa(t.Column)
		}
		rows = append(rows, []string{
			t.File, subject, t.found.Severity.Label().In(c.Lang), c.fieldWithin(t.Path),
			t.besideFor(c.Voice), t.Fix, line, column, t.Rule, t.Path,
		})
	}
	return csvRows(rows)
}

// csvHead writes the column names after the byte order mark by which Excel recognises UTF-8.
func csvHead(l lang.Lang, columns []lang.Text) string {
	names := make([]string, len(columns))
	for i, column := range columns {
		names[i] = column.In(l)
	}
	return byteOrderMark + string(csvRows([][]string{names}))
}

// csvRows writes cells so that a spreadsheet leaves them alone.
func csvRows(rows [][]string) []byte {
	var out bytes.Buffer
	table := csv.NewWriter(&out)
	for _, row := range rows {
		for i := range row {
			row[i] = asText(inert(row[i]))
		}
		_ = table.Write(row) // a buffer takes everything
	}
	table.Flush()
	return out.Bytes()
}

// longestNumber is the most digits of a cell that may pass as a number: more than any line or
// count has, and fewer than any personal number.
const longestNumber = 9

// asText keeps a spreadsheet from reading text as a number. It would drop the last digits of
// more than fifteen and the leading 0 of a phone number, and read an E among the digits of a
// credit code as a power of ten. East Asian versions read full-width digits as well.
func asText(cell string) string {
	digits := strings.TrimFunc(cell, unicode.IsDigit) == ""
	isWide := len(cell) > utf8.RuneCountInString(cell) // lines and counts never are
	if digits && (isWide || len(cell) > longestNumber || len(cell) > 1 && cell[0] == '0') || isTakenForNumber(cell) {
		return "\t" + cell
	}
	return cell
}

// isTakenForNumber reports whether a spreadsheet would read what is not only digits as a
// number, a time or part of a date, and write it differently. Complete dates are safe.
func isTakenForNumber(cell string) bool {
	parts := strings.FieldsFunc(cell, func(r rune) bool { return !unicode.IsDigit(r) })
	if len(parts) == 0 || !strings.HasPrefix(cell, parts[0]) {
		return false
	}
	longest := len(slices.MaxFunc(parts, func(a, b string) int { return cmp.Compare(len(a), len(b)) }))
	switch signs := strings.Trim(strings.Map(withoutDigits, strings.ToUpper(cell)), " "); signs {
	case "E", "E+", "E-", ".E", ".E+", ".E-", ".", "%", ".%":
		return true
	case ",", ",,", ",,,":
		return len(parts) > 1
	case "-", "/":
		return len(parts) > 1 && longest <= len("2026")
	case "--", "//":
		return longest <= len("2026") && len(parts[0]) < len("2026")
	case ":", "::":
		return len(parts) > 1 && longest <= len("59")
	}
	return false
}

func withoutDigits(r rune) rune {
	if unicode.IsDigit(r) {
		return -1
	}
	return r
}

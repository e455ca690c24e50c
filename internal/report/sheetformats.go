package report

import (
	"bytes"
	"fmt"
	"strings"

	"beian.example/icp/internal/lang"
)

// Markdown renders the sheet as a page with a table for each section.
func (s *Sheet) Markdown() []byte {
	var out bytes.Buffer
	fmt.Fprintf(&out, "# %s\n", escapeCell(s.title))
	for i := range s.sections {
		section := &s.sections[i]
		fmt.Fprintf(&out, "\n## %s\n\n%s\n|---|---|---|---|\n", escapeCell(s.heading(section)),
			lang.Text{ZH: "| 项目 | 填写 | 代码 | 说明 |", EN: "| field | value | code | note |"}.In(s.voice.Lang))
		for j := range section.lines {
			l := &section.lines[j]
			entry := escapeCell(s.entry(l))
			if l.missing {
				entry = "**" + entry + "**"
			}
			fmt.Fprintf(&out, "| %s | %s | %s | %s |\n", escapeCell(l.label), entry, l.code, escapeCell(l.note))
		}
	}
	for _, note := range s.notes() {
		fmt.Fprintf(&out, "\n%s\n", escapeCell(note))
	}
	return out.Bytes()
}

// escapeCell keeps text from being read as markup or as the end of a cell.
func escapeCell(text string) string {
	return strings.ReplaceAll(escapeMarkdown(text), "|", `\|`)
}

// sheetColumns are the columns of the table.
var sheetColumns = []lang.Text{
	{ZH: "部分", EN: "section"}, {ZH: "网站", EN: "site"}, {ZH: "项目", EN: "item"}, {ZH: "填写", EN: "value"}, {ZH: "选项", EN: "choice"},
	{ZH: "代码", EN: "code"}, {ZH: "未填", EN: "missing"}, {ZH: "复制", EN: "copy"}, {ZH: "说明", EN: "note"}, {ZH: "路径", EN: "path"},
}

// CSV renders the sheet for spreadsheets, one line of the form per row.
func (s *Sheet) CSV() []byte {
	var rows [][]string
	for i := range s.sections {
		section := &s.sections[i]
		for j := range section.lines {
			l := &section.lines[j]
			missing := ""
			if l.missing {
				missing = lang.Text{ZH: "未填", EN: "missing"}.In(s.voice.Lang)
			}
			rows = append(rows, []string{section.title, section.site, l.label, l.value, l.choice, l.code, missing, l.copy, l.note, l.path})
		}
	}
	return append([]byte(csvHead(s.voice.Lang, sheetColumns)), csvRows(rows)...)
}

// inert keeps a spreadsheet from reading a cell as a formula: a tab before the sign makes it
// text. Chinese versions accept full-width signs too.
func inert(cell string) string {
	for _, sign := range []string{"=", "+", "-", "@", "＝", "＋", "－", "＠"} {
		if strings.HasPrefix(strings.TrimLeft(cell, " \u3000"), sign) {
			return "\t" + cell
		}
	}
	return cell
}

// jsonSheet is the sheet as scripts read it; its names are a contract.
type jsonSheet struct {
	Version   int           `json:"version"`
	Operation string        `json:"operation"`
	Made      string        `json:"made"`     // the day
	Declared  string        `json:"declared"` // the day; empty if the filer has not declared
	Console   string        `json:"console"`  // its id; empty if the order is the form's
	Sections  []jsonSection `json:"sections"`
}

type jsonSection struct {
	Title    string          `json:"title"`
	Site     string          `json:"site"`
	Unplaced bool            `json:"unplaced"`
	Lines    []jsonSheetLine `json:"lines"`
}

type jsonSheetLine struct {
	Path    string `json:"path"`
	Label   string `json:"label"`
	Value   string `json:"value"`
	Code    string `json:"code"`
	Missing bool   `json:"missing"`
	Copy    string `json:"copy"`
	Choice  string `json:"choice"`
	Note    string `json:"note"`
}

// JSON renders the sheet for scripts.
func (s *Sheet) JSON() []byte {
	document := jsonSheet{Version: 1, Operation: s.operation, Made: s.made, Declared: s.declared, Sections: []jsonSection{}}
	if s.console != nil {
		document.Console = s.console.ID
	}
	for i := range s.sections {
		section := jsonSection{Title: s.sections[i].title, Site: s.sections[i].site, Unplaced: s.sections[i].unplaced, Lines: []jsonSheetLine{}}
		for j := range s.sections[i].lines {
			l := &s.sections[i].lines[j]
			section.Lines = append(section.Lines, jsonSheetLine{
				Path: l.path, Label: l.label, Value: l.value, Code: l.code, Missing: l.missing, Copy: l.copy, Choice: l.choice, Note: l.note,
			})
		}
		document.Sections = append(document.Sections, section)
	}
	var out bytes.Buffer
	writeIndentedJSON(&out, document)
	return out.Bytes()
}

package report

import (
	"bytes"
	"fmt"
	"strings"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
)

// MarkdownFormat writes a page with a table for each bundle that has findings, such as for a
// comment on a pull request.
type MarkdownFormat struct{ Voice }

func (m MarkdownFormat) Begin() string {
	return "# " + checkTitle.In(m.Lang) + "\n"
}

func (MarkdownFormat) Between() string { return "" }

// compared heads what comparing a bundle with the others found.
var compared = lang.Text{ZH: "与其他备案文件比对", EN: "compared with the other bundles"}

// checkTitle heads every format that is a page.
var checkTitle = lang.Text{ZH: "备案文件检查结果", EN: "Check of the filings"}

// File renders the findings of one bundle.
func (m MarkdownFormat) File(f *File) []byte {
	findings := m.tell(f)
	if len(findings) == 0 {
		return nil
	}
	var out bytes.Buffer
	heading := m.heading(f)
	if f.Together {
		heading += lang.Colon.In(m.Lang) + compared.In(m.Lang)
	}
	fmt.Fprintf(&out, "\n## %s\n\n%s\n|---|---|---|---|---|\n", oneCell(heading),
		lang.Text{ZH: "| 位置 | 程度 | 问题 | 怎么改 | 规则 |", EN: "| place | severity | problem | what to do | rule |"}.In(m.Lang))
	for _, t := range findings {
		place := ""
		switch {
		case t.found.Other != nil:
			place = located(t.File, t.place())
		case t.Line > 0:
			place = strings.TrimPrefix(located("", t.place()), ":")
		}
		fmt.Fprintf(&out, "| %s | %s | %s | %s | `%s` |\n", oneCell(place), t.found.Severity.Label().In(m.Lang), oneCell(t.besideFor(m.Voice)), oneCell(t.Fix), t.Rule)
	}
	if more := m.untold(f); more != "" {
		fmt.Fprintf(&out, "\n%s\n", oneCell(more))
	}
	return out.Bytes()
}

// End closes the page with the counts and what could not be read.
func (m MarkdownFormat) End(t Totals) string {
	var out strings.Builder
	for i, unread := range t.Unread {
		if i == 0 {
			fmt.Fprintf(&out, "\n## %s\n\n", couldNotRead.In(m.Lang))
		}
		fmt.Fprintf(&out, "- %s%s%s\n", oneCell(m.Text(unread.File)), lang.Colon.In(m.Lang), oneCell(unread.Message))
	}
	fmt.Fprintf(&out, "\n%s\n", m.sums(t))
	return out.String()
}

// couldNotRead heads the files that could not be checked.
var couldNotRead = lang.Text{ZH: "无法读取的文件", EN: "Files that could not be read"}

// oneCell puts text on one line, for a cell of a table or a heading.
func oneCell(text string) string {
	return escapeCell(strings.Join(strings.Fields(text), " "))
}

func (t *told) place() bundlefile.Place {
	return bundlefile.Place{Line: t.Line, Column: t.Column}
}

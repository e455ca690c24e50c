package report

import (
	"strings"

	"beian.example/icp/internal/lang"
)

// Manual is a page of the manual: of the program, or of one of its commands. Its texts are in
// the reader's language.
type Manual struct {
	Name        string // such as icp-check
	Short       string
	Program     string // with its version
	Synopsis    []Command
	Description string // each line is a paragraph, unless it is indented
	Commands    []ManualEntry
	Options     []ManualEntry
	Exit        []ManualEntry
	Files       []ManualEntry
	Environment []ManualEntry
	Examples    []string
	See         []string // other pages
}

// ManualEntry is a name, such as an option's, and what it means. An option may take an
// argument.
type ManualEntry struct{ Name, Argument, Text string }

// ManualSection is the section of the manual that commands are in.
const ManualSection = "1"

// The headings are the ones that readers of manuals know in either language.
var (
	manualTitle       = lang.Text{ZH: "icp 手册", EN: "icp manual"}
	manualName        = lang.Text{ZH: "名称", EN: "NAME"}
	manualSynopsis    = lang.Text{ZH: "概要", EN: "SYNOPSIS"}
	manualDescription = lang.Text{ZH: "描述", EN: "DESCRIPTION"}
	manualCommands    = lang.Text{ZH: "命令", EN: "COMMANDS"}
	manualOptions     = lang.Text{ZH: "选项", EN: "OPTIONS"}
	manualExit        = lang.Text{ZH: "退出状态", EN: "EXIT STATUS"}
	manualFiles       = lang.Text{ZH: "文件", EN: "FILES"}
	manualEnvironment = lang.Text{ZH: "环境变量", EN: "ENVIRONMENT"}
	manualExamples    = lang.Text{ZH: "示例", EN: "EXAMPLES"}
	manualSee         = lang.Text{ZH: "参见", EN: "SEE ALSO"}
)

// Roff returns the page in the language that man reads.
func (m *Manual) Roff(l lang.Lang) []byte {
	var p roff
	p.line(`'\" -*- coding: UTF-8 -*-`)
	p.line(`.TH ` + strings.Join([]string{
		roffWord(strings.ToUpper(m.Name)), ManualSection, `""`, roffWord(m.Program), roffWord(manualTitle.In(l)),
	}, " "))
	p.line(".nh") // text with hyphens added cannot be copied
	p.line(".ad l")
	p.section(manualName.In(l))
	p.line(roffEscape(m.Name) + ` \- ` + roffEscape(m.Short)) // apropos reads this line
	p.section(manualSynopsis.In(l))
	for i, line := range m.Synopsis {
		if i > 0 {
			p.line(".br")
		}
		p.text(string(line))
	}
	p.section(manualDescription.In(l))
	p.paragraphs(m.Description)
	for _, part := range []struct {
		title   lang.Text
		entries []ManualEntry
	}{
		{manualCommands, m.Commands}, {manualOptions, m.Options}, {manualExit, m.Exit}, {manualFiles, m.Files}, {manualEnvironment, m.Environment},
	} {
		p.entries(part.title.In(l), part.entries)
	}
	if len(m.Examples) > 0 {
		p.section(manualExamples.In(l))
		p.verbatim(m.Examples)
	}
	p.section(manualSee.In(l))
	pages := make([]string, len(m.See))
	for i, page := range m.See {
		pages[i] = `\fB` + roffEscape(page) + `\fR(` + ManualSection + `)`
	}
	p.line(strings.Join(pages, ",\n"))
	return []byte(p.out.String())
}

// roff puts a page together.
type roff struct{ out strings.Builder }

func (p *roff) line(line string) { p.out.WriteString(line + "\n") }

func (p *roff) section(title string) { p.line(".SH " + roffWord(title)) }

// text sets words that may run over several lines.
func (p *roff) text(text string) { p.line(roffBreakable(text)) }

func (p *roff) paragraphs(text string) {
	var block []string
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(line, " ") {
			block = append(block, line)
			continue
		}
		p.verbatim(block)
		block = nil
		if line != "" {
			p.line(".PP")
			p.text(line)
		}
	}
	p.verbatim(block)
}

// verbatim sets lines unchanged.
func (p *roff) verbatim(lines []string) {
	if len(lines) == 0 {
		return
	}
	p.line(".PP")
	p.line(".nf")
	for _, line := range lines {
		p.line(roffEscape(strings.TrimPrefix(line, "  ")))
	}
	p.line(".fi")
}

func (p *roff) entries(title string, entries []ManualEntry) {
	if len(entries) == 0 {
		return
	}
	p.section(title)
	for _, e := range entries {
		p.line(".TP")
		name := `\fB` + roffEscape(e.Name) + `\fR`
		if e.Argument != "" {
			name += ` \fI` + roffEscape(e.Argument) + `\fR`
		}
		p.line(name)
		p.text(e.Text)
	}
}

// roffSpecial escapes what roff would act on or set as another character: a plain hyphen could
// not be copied as part of an option, and an apostrophe or a full stop at the beginning of a
// line makes the line a request.
var roffSpecial = strings.NewReplacer(
	`\`, `\e`, `-`, `\-`, `'`, `\(aq`, "`", "\\(ga", `^`, `\(ha`, `~`, `\(ti`,
)

func roffEscape(text string) string {
	escaped := roffSpecial.Replace(text)
	if strings.HasPrefix(escaped, ".") {
		escaped = `\&` + escaped
	}
	return escaped
}

// roffWord is the argument of a request.
func roffWord(text string) string {
	return `"` + strings.ReplaceAll(roffEscape(text), `"`, `\(dq`) + `"`
}

// endlessLine is wider than any text, in cells.
const endlessLine = 1 << 20

// roffBreakable marks the places in a text where a line may end. Without the marks it takes
// macros for Chinese, which most systems lack.
func roffBreakable(text string) string {
	var out strings.Builder
	for state := -1; len(text) > 0; {
		var segment string
		segment, text, state, _ = firstSegment(text, state, endlessLine)
		out.WriteString(roffSpecial.Replace(segment))
		if len(text) > 0 && !strings.HasSuffix(segment, " ") {
			out.WriteString(`\:`)
		}
	}
	if strings.HasPrefix(out.String(), ".") {
		return `\&` + out.String()
	}
	return out.String()
}

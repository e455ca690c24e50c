package report

import (
	"crypto/sha256"
	_ "embed" // its style and script
	"encoding/hex"
	"fmt"
	"strconv"

	g "maragu.dev/gomponents"
	"maragu.dev/gomponents/html"

	"beian.example/icp/internal/lang"
)

// worksheet is a page with a list to work through beside a provider's console: one file that holds all
// its parts, asks nothing of any network, and remembers what was ticked but no value.
type worksheet struct {
	Lang     lang.Lang
	Title    string
	Notice   string // what has to be known first; empty where that is nothing
	Sections []worksheetSection
	Notes    []string
}

type worksheetSection struct {
	Title string
	Rows  []worksheetRow
}

// worksheetRow is one thing to enter, or to prepare.
type worksheetRow struct {
	At      string // by which it is known again when the page is opened anew
	Label   string // in Chinese, as the console has it
	Other   string // in English
	Value   string
	Code    string
	Note    string
	Copy    string // what the button copies; empty where there is none
	Off     bool   // the button does nothing, since the value is masked
	Picked  bool   // it is one of the form's choices, whose names are not broken
	Missing bool

	voice Voice
}

// name is what a screen reader calls the row.
func (r worksheetRow) name() string {
	if r.voice.Lang == lang.EN && r.Other != "" {
		return r.Other
	}
	return r.Label
}

// tick names the box.
func (r worksheetRow) tick() string {
	return lang.Text{ZH: "已完成：%s", EN: "Done: %s"}.Format(r.voice.Lang, r.name())
}

// copyName names the button.
func (r worksheetRow) copyName() string {
	return lang.Text{ZH: "复制：%s", EN: "Copy: %s"}.Format(r.voice.Lang, r.name())
}

// worksheetWords are what the page itself says.
type worksheetWords struct{ Search, Progress, Copy, Copied, Failed, Keys string }

func wordsOf(l lang.Lang) worksheetWords {
	return worksheetWords{
		Search:   lang.Text{ZH: "查找", EN: "Find"}.In(l),
		Progress: lang.Text{ZH: "已勾的项数", EN: "Items ticked"}.In(l),
		Copy:     lang.Text{ZH: "复制", EN: "Copy"}.In(l),
		Copied:   lang.Text{ZH: "已复制：", EN: "Copied:"}.In(l),
		Failed:   lang.Text{ZH: "浏览器不让复制，请选中后手工复制：", EN: "The browser does not allow copying; select the text and copy it by hand:"}.In(l),
		Keys:     lang.Text{ZH: "键盘：j、k 下一项、上一项，c 复制，x 打勾，/ 查找。打的勾只记在本机浏览器里，不记内容。", EN: "Keys: j and k go down and up, c copies, x ticks, / searches. What you tick is kept in this browser only, and no value is."}.In(l),
	}
}

//go:embed worksheet/worksheet.css
var worksheetStyle string

//go:embed worksheet/worksheet.js
var worksheetScript string

// html renders the page.
func (p *worksheet) html() []byte {
	words, rows := wordsOf(p.Lang), 0
	for _, s := range p.Sections {
		rows += len(s.Rows)
	}
	return []byte(Rendered(HTMLPage(p.Lang, p.Title, worksheetStyle, worksheetScript,
		html.Data("key", p.key()), html.Data("copied", words.Copied), html.Data("failed", words.Failed),
		html.Header(
			html.H1(g.Text(p.Title)),
			html.Div(html.Class("bar"),
				html.Label(g.Text(words.Search+" "), html.Input(html.Type("search"))),
				html.Span(
					html.Progress(html.Max(strconv.Itoa(rows)), html.Value("0"), html.Aria("label", words.Progress)), g.Text(" "),
					html.Span(html.ID("count"), g.Textf("0 / %d", rows)),
				),
			),
			html.P(html.ID("said"), html.Role("status"), html.Aria("live", "polite"), html.Class("label")),
		),
		html.Main(
			g.If(p.Notice != "", html.P(html.Class("notice"), g.Text(p.Notice))),
			g.Map(p.Sections, func(s worksheetSection) g.Node {
				return html.Section(html.H2(g.Text(s.Title)), html.Ul(g.Map(s.Rows, func(r worksheetRow) g.Node { return r.html(words) })))
			}),
		),
		html.Footer(
			html.P(html.Class("keys"), g.Text(words.Keys)),
			g.Map(p.Notes, func(note string) g.Node { return html.P(g.Text(note)) }),
		),
	)))
}

// html is the row with its box, its names, its value and what is said of that, and its
// button.
func (r worksheetRow) html(words worksheetWords) g.Node {
	value := "value"
	if r.Picked {
		value += " picked"
	}
	if r.Missing {
		value += " missing"
	}
	return g.Group{g.Raw(newline), html.Li(html.TabIndex("-1"), html.Data("at", r.At), html.Data("name", r.name()),
		html.Input(html.Type("checkbox"), html.Aria("label", r.tick())),
		html.Span(html.Class("label"),
			html.Span(html.Lang(tag(lang.ZH)), g.Text(r.Label)), g.Text(" "),
			g.If(r.Other != "", html.Span(html.Class("other"), html.Lang(tag(lang.EN)), g.Text(r.Other))),
		),
		html.Span(html.Class(value), g.Text(r.Value), inSpan("code", r.Code), inSpan("note", r.Note)),
		g.If(r.Copy != "", html.Button(html.Type("button"), html.Data("copy", r.Copy), html.Aria("label", r.copyName()),
			g.If(r.Off, html.Disabled()), g.Text(words.Copy))),
	)}
}

// key tells the page from those of other bundles: what was ticked in one is not ticked
// in another. It is made of nothing but what the page shows, since what is masked could
// be guessed from a digest.
func (p *worksheet) key() string {
	digest := sha256.New()
	for _, section := range p.Sections {
		for _, row := range section.Rows {
			fmt.Fprintf(digest, "%q %q\n", row.At, row.Copy)
		}
	}
	return hex.EncodeToString(digest.Sum(nil)[:8])
}

package report

import (
	"crypto/sha256"
	_ "embed" // its style and script
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"

	g "maragu.dev/gomponents"
	"maragu.dev/gomponents/html"

	"beian.example/icp/internal/lang"
)

// worksheet is a list to work through next to a provider's console, as a page in a single
// file. It loads nothing from any network, and remembers what was ticked but no values.
type worksheet struct {
	lang     lang.Lang
	title    string
	client   string   // whose it is; empty if it is for nobody
	filing   []string // which of the client's filings it is for, unless its rows tell that
	notice   string   // what to know first; may be empty
	sections []worksheetSection
	notes    []string
}

type worksheetSection struct {
	title string
	rows  []worksheetRow
}

// worksheetRow is one thing to enter or to prepare.
type worksheetRow struct {
	at      string // by which it is known again when the page is opened anew
	state   string // in which a tick from another state no longer counts; empty if any tick does
	label   string // in Chinese, as the console has it
	other   string // in English
	value   string
	code    string
	note    string
	copy    string // what the button copies; empty for no button
	off     bool   // the button does nothing, since the value is masked
	picked  bool   // it is one of the form's choices, whose names are not broken
	missing bool

	voice Voice
}

// name is what a screen reader calls the row.
func (r worksheetRow) name() string {
	if r.voice.Lang == lang.EN && r.other != "" {
		return r.other
	}
	return r.label
}

// tick names the box.
func (r worksheetRow) tick() string {
	return lang.Text{ZH: "已完成：%s", EN: "Done: %s"}.Format(r.voice.Lang, r.name())
}

// copyName names the button.
func (r worksheetRow) copyName() string {
	return lang.Text{ZH: "复制：%s", EN: "Copy: %s"}.Format(r.voice.Lang, r.name())
}

// worksheetWords are the page's own words.
type worksheetWords struct{ search, progress, copy, copied, failed, keys string }

func wordsOf(l lang.Lang, copies bool) worksheetWords {
	copying := lang.Text{}
	if copies {
		copying = lang.Text{ZH: "，c 复制", EN: ", c copies"}
	}
	return worksheetWords{
		search:   lang.Text{ZH: "查找", EN: "Find"}.In(l),
		progress: lang.Text{ZH: "已勾的项数", EN: "Items ticked"}.In(l),
		copy:     lang.Text{ZH: "复制", EN: "Copy"}.In(l),
		copied:   lang.Text{ZH: "已复制：", EN: "Copied:"}.In(l),
		failed:   lang.Text{ZH: "浏览器不让复制，请选中后手工复制：", EN: "The browser does not allow copying; select the text and copy it by hand:"}.In(l),
		keys: lang.Text{
			ZH: "键盘：j、k 下一项、上一项%s，x 打勾，/ 查找。打的勾只记在本机浏览器里，不记内容。",
			EN: "Keys: j and k go down and up%s, x ticks, / searches. Ticks are kept in this browser only; values are not stored.",
		}.Format(l, copying.In(l)),
	}
}

//go:embed worksheet/worksheet.css
var worksheetStyle string

//go:embed worksheet/worksheet.js
var worksheetScript string

// name is what the browser calls the page, among those of other clients.
func (p *worksheet) name() string {
	if p.client == "" {
		return p.title
	}
	return p.title + " · " + p.client
}

// html renders the page.
func (p *worksheet) html() []byte {
	rows, copies := 0, false
	for _, s := range p.sections {
		rows += len(s.rows)
		copies = copies || slices.ContainsFunc(s.rows, func(r worksheetRow) bool { return r.copy != "" })
	}
	words := wordsOf(p.lang, copies)
	return []byte(Rendered(HTMLPage(p.lang, p.name(), worksheetStyle, worksheetScript,
		html.Data("key", p.key()), html.Data("copied", words.copied), html.Data("failed", words.failed),
		html.Header(
			html.H1(g.Text(p.title)),
			html.Div(html.Class("bar"),
				html.Label(g.Text(words.search+" "), html.Input(html.Type("search"))),
				html.Span(
					html.Progress(html.Max(strconv.Itoa(rows)), html.Value("0"), html.Aria("label", words.progress)), g.Text(" "),
					html.Span(html.ID("count"), g.Textf("0 / %d", rows)),
				),
			),
			html.P(html.ID("said"), html.Role("status"), html.Aria("live", "polite"), html.Class("label")),
		),
		html.Main(
			g.If(p.client != "", html.P(html.Class("client"), g.Text(p.client))),
			g.If(p.notice != "", html.P(html.Class("notice"), g.Text(p.notice))),
			g.Map(p.sections, func(s worksheetSection) g.Node {
				return html.Section(html.H2(g.Text(s.title)), html.Ul(g.Map(s.rows, func(r worksheetRow) g.Node { return r.html(words) })))
			}),
		),
		html.Footer(
			html.P(html.Class("keys"), g.Text(words.keys)),
			g.Map(p.notes, func(note string) g.Node { return html.P(g.Text(note)) }),
		),
	)))
}

// html is the row: its box, its names, its value with notes, and its button.
func (r worksheetRow) html(words worksheetWords) g.Node {
	value := "value"
	if r.picked {
		value += " picked"
	}
	if r.missing {
		value += " missing"
	}
	return g.Group{g.Raw(newline), html.Li(html.TabIndex("-1"), html.Data("at", r.at+r.state), html.Data("name", r.name()),
		html.Input(html.Type("checkbox"), html.Aria("label", r.tick())),
		html.Span(html.Class("label"),
			html.Span(html.Lang(tag(lang.ZH)), g.Text(r.label)), g.Text(" "),
			g.If(r.other != "", html.Span(html.Class("other"), html.Lang(tag(lang.EN)), g.Text(r.other))),
		),
		html.Span(html.Class(value), g.Text(r.value), inSpan("code", r.code), inSpan("note", r.note)),
		g.If(r.copy != "", html.Button(html.Type("button"), html.Data("copy", r.copy), html.Aria("label", r.copyName()),
			g.If(r.off, html.Disabled()), g.Text(words.copy))),
	)}
}

// key tells the page from those of other bundles: what was ticked in one is not ticked
// in another. It is made of nothing that is masked on a page, since that could be guessed
// from a digest.
func (p *worksheet) key() string {
	digest := sha256.New()
	fmt.Fprintf(digest, "%q %q\n", p.client, p.filing)
	for _, section := range p.sections {
		for _, row := range section.rows {
			fmt.Fprintf(digest, "%q %q\n", row.at, row.copy)
		}
	}
	return hex.EncodeToString(digest.Sum(nil)[:8])
}

package report

import (
	"bytes"
	"crypto/sha256"
	_ "embed" // the parts of the page
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"html/template"
	"strings"

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
	Copy    string // what the button copies
	CanCopy bool   // there is a button
	Off     bool   // and it does nothing, since the value is masked
	Picked  bool   // it is one of the form's choices, whose names are not broken
	Missing bool

	voice Voice
}

// Name is what a screen reader calls the row.
func (r worksheetRow) Name() string {
	if r.voice.Lang == lang.EN && r.Other != "" {
		return r.Other
	}
	return r.Label
}

// Tick names the box.
func (r worksheetRow) Tick() string {
	return lang.Text{ZH: "已完成：%s", EN: "Done: %s"}.Format(r.voice.Lang, r.Name())
}

// CopyName names the button.
func (r worksheetRow) CopyName() string {
	return lang.Text{ZH: "复制：%s", EN: "Copy: %s"}.Format(r.voice.Lang, r.Name())
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

//go:embed worksheet/worksheet.html
var worksheetHTML string

//go:embed worksheet/worksheet.css
var worksheetStyle string

//go:embed worksheet/worksheet.js
var worksheetScript string

// html renders the page. It may do nothing but what its own script and style do.
func (p *worksheet) html() []byte {
	rows := 0
	for _, s := range p.Sections {
		rows += len(s.Rows)
	}
	var out bytes.Buffer
	// It is made of nothing but what is here, so that it cannot fail.
	_ = template.Must(template.New("page").Parse(worksheetHTML)).Execute(&out, struct {
		*worksheet
		Tag    string
		Key    string
		Count  int
		Words  worksheetWords
		Policy string
		Style  template.CSS
		Script template.JS
	}{p, tag(p.Lang), p.key(), rows, wordsOf(p.Lang), policy(worksheetStyle, worksheetScript), template.CSS(worksheetStyle), template.JS(worksheetScript)})
	return out.Bytes()
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

// policy allows a page's own style and script, and nothing from anywhere.
func policy(style, script string) string {
	return strings.Join([]string{
		"default-src 'none'", "style-src " + hashOf(style), "script-src " + hashOf(script),
		"base-uri 'none'", "form-action 'none'",
	}, "; ")
}

func hashOf(source string) string {
	sum := sha256.Sum256([]byte(source))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// tag is the language as HTML names it.
func tag(l lang.Lang) string {
	return lang.Text{ZH: "zh-CN", EN: "en"}.In(l)
}

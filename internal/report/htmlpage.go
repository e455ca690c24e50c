package report

import (
	"crypto/sha256"
	"encoding/base64"
	"strings"

	g "maragu.dev/gomponents"
	"maragu.dev/gomponents/html"

	"beian.example/icp/internal/lang"
)

// HTMLPage is a page in a single file, which loads nothing from any network and does nothing
// but what its own style and script say. An empty script is left out.
//
// Pages are values rather than templates. Templates look methods up by name at run time, and a
// program that does so keeps every method of every linked type: a seventh of its size and of
// the time of each start.
func HTMLPage(l lang.Lang, title, style, script string, body ...g.Node) g.Node {
	return g.Group{html.Doctype(html.HTML(html.Lang(tag(l)),
		html.Head(
			html.Meta(html.Charset("utf-8")),
			html.Meta(g.Attr("http-equiv", "Content-Security-Policy"), html.Content(policy(style, script))),
			html.Meta(html.Name("viewport"), html.Content("width=device-width, initial-scale=1")),
			html.Meta(html.Name("referrer"), html.Content("no-referrer")),
			html.TitleEl(g.Text(title)),
			html.StyleEl(g.Raw(style)),
		),
		html.Body(g.Group(body), g.If(script != "", html.Script(g.Raw(script)))),
	)), g.Raw(newline)}
}

// Rendered returns a part of a page as HTML.
func Rendered(part g.Node) string {
	var out strings.Builder
	_ = part.Render(&out) // a builder takes everything
	return out.String()
}

// newline ends a line where someone reading the source would want it.
const newline = "\n"

// inSpan puts a class around a text for the style; nothing if the text is empty.
func inSpan(class, text string) g.Node {
	return g.Iff(text != "", func() g.Node { return html.Span(html.Class(class), g.Text(text)) })
}

// policy allows a page's own style and script, and nothing from anywhere else.
func policy(style, script string) string {
	allowed := []string{"default-src 'none'", "style-src " + hashOf(style)}
	if script != "" {
		allowed = append(allowed, "script-src "+hashOf(script))
	}
	return strings.Join(append(allowed, "base-uri 'none'", "form-action 'none'"), "; ")
}

func hashOf(source string) string {
	sum := sha256.Sum256([]byte(source))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// tag is HTML's name for the language.
func tag(l lang.Lang) string {
	return lang.Text{ZH: "zh-CN", EN: "en"}.In(l)
}

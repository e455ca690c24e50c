package report

import (
	_ "embed" // its style and script
	"slices"
	"strconv"
	"strings"
	"time"

	g "maragu.dev/gomponents"
	"maragu.dev/gomponents/html"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// HTMLFormat writes a page for the clients whose filings they are: by client, then by rule,
// the gravest first, in the words of the form. It is a single file that loads nothing from any
// network.
type HTMLFormat struct {
	Voice
	Day time.Time // as of which it was checked
}

var (
	//go:embed checkpage/page.css
	checkStyle string
	//go:embed checkpage/page.js
	checkScript string
)

// clientsHere marks where the clients go on the page. No text can contain it, because markup
// in text is escaped.
const clientsHere = "<!-- clients -->"

// page is what comes before the clients on the page, and what comes after them.
func (h HTMLFormat) page(t Totals) (above, below string) {
	above, below, _ = strings.Cut(Rendered(HTMLPage(h.Lang, checkTitle.In(h.Lang), checkStyle, checkScript,
		html.Header(
			html.H1(g.Text(checkTitle.In(h.Lang))),
			html.P(g.Text(lang.Text{ZH: "按 %s 的要求检查", EN: "Judged as of %s"}.Format(h.Lang, h.Day.Format(time.DateOnly)))),
			h.choices(),
			g.El("noscript", html.P(g.Text(untoldToOthers.In(h.Lang)))),
		),
		html.Main(g.Raw(clientsHere), h.unread(t.Unread)),
		html.Footer(html.P(g.Text(h.sums(t))), html.P(g.Text(notChecked(t.Scans).In(h.Lang)))),
	)), clientsHere)
	return above, below
}

// untoldToOthers is shown where scripts are off. Only a script can add what comparing two
// bundles found to both: the part of the first was written before that was known.
var untoldToOthers = lang.Text{
	ZH: "本页的脚本没有运行：与其他备案文件比对发现的问题列在后面，每个问题只列在有关文件中的一份之下；其余有关文件可能仍写着「没有发现问题」。",
	EN: "Scripts are off: what was found by comparing bundles is listed further down, each under one of the bundles that it concerns. Others that it concerns may still say \"nothing found\".",
}

// choices is the form for hiding parts of the page. It is itself hidden where scripts are off.
func (h HTMLFormat) choices() g.Node {
	find := func(label lang.Text, with g.Node) g.Node {
		return html.Label(html.Class("find"), g.Text(label.In(h.Lang)+" "), with)
	}
	show := func(name, label string) g.Node {
		return g.Group{g.Raw(newline), html.Span( // a label holds one control, and the count is another
			html.Label(
				html.Input(html.Type("checkbox"), html.Name("show"), html.Value(name), html.Checked()), g.Text(" "),
				html.Span(html.Class(name), g.Text(label)),
			), g.Text(" "), g.El("output", html.Name(name)),
		)}
	}
	return html.Form(html.Class("bar"), g.Attr("hidden"),
		find(lang.Text{ZH: "查找", EN: "Find"}, html.Input(html.Type("search"), html.Name("find"))),
		find(lang.Text{ZH: "问题种类", EN: "Kind"}, html.Select(html.Name("rule"), html.Option(html.Value(""), g.Text(lang.Text{ZH: "全部", EN: "all"}.In(h.Lang))))),
		g.Map([]rule.Severity{rule.Error, rule.Warning, rule.Advice}, func(s rule.Severity) g.Node {
			return show(s.String(), s.Label().In(h.Lang))
		}),
		show("clean", lang.Text{ZH: "没有问题的", EN: "nothing found"}.In(h.Lang)),
		g.Raw(newline), html.Span(g.Text(lang.Text{ZH: "现显示的文件：", EN: "Files shown: "}.In(h.Lang)), g.El("output", html.Name("shown"))),
	)
}

// Begin writes what comes before the clients.
func (h HTMLFormat) Begin() string {
	above, _ := h.page(Totals{})
	return above
}

func (HTMLFormat) Between() string { return "" }

// checkedClient is a bundle on the page.
type checkedClient struct {
	number       int  // the file's
	together     bool // it has a part already, and this one is from comparing
	client, file string
	isClean      bool
	sums         string // counts the findings, or says that there are none
	more         string // how many are left out
	groups       []*checkedGroup
}

// checkedGroup is what one rule found in a bundle with one severity.
type checkedGroup struct {
	rule, severity, label, title, why string
	items                             []checkedItem
	others                            []int32 // the numbers of the other bundles that it concerns
	see, counted                      string  // tells those where to find it, and why their counts leave it out
	found                             *rule.Finding
}

type checkedItem struct {
	field, message, fix string
	related             []string
}

// File renders one bundle, even one without findings.
func (h HTMLFormat) File(f *File) []byte {
	c := checkedClient{number: f.Number, together: f.Together, client: h.client(f), file: h.Of(f.Reading.Bundle).Text(f.Name), more: h.untold(f)}
	if c.client == "" {
		c.client, c.file = c.file, ""
	}
	if f.Together {
		c.number = f.Earlier
	}
	if len(f.Findings) == 0 {
		c.isClean, c.sums = true, lang.Text{ZH: "没有发现问题", EN: "nothing found"}.In(h.Lang)
		return []byte(Rendered(c.html()))
	}
	var counts Totals
	counts.CountBeside(f.Name, f.Findings)
	c.sums = lang.Text{ZH: "错误 %d，警告 %d，提示 %d", EN: "errors: %d, warnings: %d, advice: %d"}.Format(h.Lang, counts.Errors, counts.Warnings, counts.Advice)
	if f.Together {
		c.sums = compared.In(h.Lang) + lang.Colon.In(h.Lang) + c.sums
	}
	for _, t := range h.tell(f) {
		item := checkedItem{field: h.fieldWithin(t.Path), message: h.clientWords(t.Message), fix: h.clientWords(t.byHand)}
		for _, r := range t.Related {
			item.related = append(item.related, h.besides(&t, &r))
		}
		group := h.group(&c, t.found)
		group.items = append(group.items, item)
		for _, other := range t.found.Others {
			group.others = append(group.others, f.Numbers[other])
		}
	}
	for _, group := range c.groups {
		group.see = lang.Text{ZH: "与其他备案文件比对时发现，详见%s", EN: "found when compared with the other bundles; see %s"}.Format(h.Lang, h.heading(f))
		group.counted = countedElsewhere.In(h.Lang)
		slices.Sort(group.others)
		group.others = slices.Compact(group.others)
	}
	slices.SortStableFunc(c.groups, func(a, b *checkedGroup) int { return int(b.found.Severity) - int(a.found.Severity) })
	return []byte(Rendered(c.html()))
}

// countedElsewhere is shown for a bundle whose finding is counted under another.
var countedElsewhere = lang.Text{
	ZH: "与其他备案文件比对发现的问题也列在下面，但只计入对方的数目",
	EN: "findings from comparing bundles are listed below as well, but counted only under the other bundle",
}

// besides says what else a finding is about, and where that is if it is elsewhere.
func (h HTMLFormat) besides(t *told, r *toldRelated) string {
	said := alsoSee.Format(h.Lang, r.Message)
	place := h.fieldWithin(r.Path)
	if r.File != t.File {
		place = r.File
	}
	if place == "" || place == r.Message {
		return said
	}
	return said + h.brackets(place)
}

// group returns the group of a finding.
func (h HTMLFormat) group(c *checkedClient, f *rule.Finding) *checkedGroup {
	i := slices.IndexFunc(c.groups, func(g *checkedGroup) bool { return g.found.Rule == f.Rule && g.found.Severity == f.Severity })
	if i >= 0 {
		return c.groups[i]
	}
	group := &checkedGroup{
		rule: f.Rule.Name, severity: f.Severity.String(), label: f.Severity.Label().In(h.Lang),
		title: h.clientWords(f.Rule.Title.In(h.Lang)), why: h.clientWords(f.Rule.Why.In(h.Lang)), found: f,
	}
	c.groups = append(c.groups, group)
	return group
}

// End closes the page with what could not be read, the counts, and what no check can find.
func (h HTMLFormat) End(t Totals) string {
	_, below := h.page(t)
	return below
}

func (h HTMLFormat) unread(files []Unread) g.Node {
	return g.Iff(len(files) > 0, func() g.Node {
		return html.Section(html.Data("state", "unread"),
			html.H2(g.Text(couldNotRead.In(h.Lang))),
			html.Ul(g.Map(files, func(u Unread) g.Node {
				return html.Li(inSpan("field", h.Text(u.File)), inSpan("message", u.Message))
			})),
		)
	})
}

// html is the client's part of the page.
func (c *checkedClient) html() g.Node {
	state, sums := "findings", "sums"
	if c.isClean {
		state, sums = "clean", "clean"
	}
	return g.Group{html.Section(html.Data("state", state), html.Data("file", strconv.Itoa(c.number)), g.If(c.together, g.Attr("data-together")),
		html.H2(g.Text(c.client+" "), html.Span(html.Class("file"), g.Text(c.file))),
		html.P(html.Class(sums), g.Text(c.sums)),
		g.Map(c.groups, (*checkedGroup).html),
		g.If(c.more != "", html.P(html.Class("more"), g.Text(c.more))),
	), g.Raw(newline)}
}

func (c *checkedGroup) html() g.Node {
	article := func(items g.Node) g.Node {
		return html.Article(html.Data("rule", c.rule), html.Data("severity", c.severity),
			html.H3(html.Span(html.Class("badge "+c.severity), g.Text(c.label)), g.Text(" "), inSpan("title", c.title)),
			html.P(html.Class("why"), g.Text(c.why)),
			html.Ul(items),
		)
	}
	return g.Group{g.Raw(newline), article(g.Map(c.items, checkedItem.html)), g.Iff(len(c.others) > 0, func() g.Node {
		var others []string
		for _, number := range c.others {
			others = append(others, strconv.Itoa(int(number)))
		}
		return html.Template(html.Data("others", strings.Join(others, " ")), article(html.Li(g.Attr("data-beside"), inSpan("related", c.see))), html.P(html.Class("sums"), g.Text(c.counted)))
	})}
}

func (i checkedItem) html() g.Node {
	fix := i.fix
	if fix != "" {
		fix = "→ " + fix
	}
	return html.Li(inSpan("field", i.field), inSpan("message", i.message),
		g.Map(i.related, func(related string) g.Node { return inSpan("related", related) }),
		inSpan("fix", fix),
	)
}

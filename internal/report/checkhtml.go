package report

import (
	"bytes"
	_ "embed" // the parts of the page
	"html/template"
	"slices"
	"sync"
	"time"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// HTMLFormat writes a page for those whose filings they are: by client, then by rule, the
// gravest first, in the words of the form. It is one file that asks nothing of any
// network.
type HTMLFormat struct {
	Voice
	Day time.Time // on which it was judged
}

var (
	//go:embed checkpage/begin.html
	checkBegin string
	//go:embed checkpage/client.html
	checkClient string
	//go:embed checkpage/end.html
	checkEnd string
	//go:embed checkpage/page.css
	checkStyle string
	//go:embed checkpage/page.js
	checkScript string
)

// checkPage holds the parts of the page, which are written one after the other.
var checkPage = sync.OnceValue(func() *template.Template {
	page := template.Must(template.New("begin").Parse(checkBegin))
	template.Must(page.New("client").Parse(checkClient))
	return template.Must(page.New("end").Parse(checkEnd))
})

func part(name string, data any) []byte {
	var out bytes.Buffer
	// It is made of nothing but what is here, so that it cannot fail.
	_ = checkPage().ExecuteTemplate(&out, name, data)
	return out.Bytes()
}

// shownKind is what can be shown or hidden on the page.
type shownKind struct{ Name, Label string }

// Begin writes what stands above the clients.
func (h HTMLFormat) Begin() string {
	kinds := []shownKind{}
	for _, s := range []rule.Severity{rule.Error, rule.Warning, rule.Advice} {
		kinds = append(kinds, shownKind{s.String(), s.Label().In(h.Lang)})
	}
	kinds = append(kinds, shownKind{"clean", lang.Text{ZH: "没有问题的", EN: "nothing found"}.In(h.Lang)})
	return string(part("begin", struct {
		Tag, Title, Judged, Policy string
		Style                      template.CSS
		Words                      struct{ Search, Rule, AllRules string }
		Severities                 []shownKind
	}{
		Tag: tag(h.Lang), Title: checkTitle.In(h.Lang), Policy: policy(checkStyle, checkScript), Style: template.CSS(checkStyle),
		Judged: lang.Text{ZH: "按 %s 的要求检查", EN: "Judged as of %s"}.Format(h.Lang, h.Day.Format(time.DateOnly)),
		Words: struct{ Search, Rule, AllRules string }{
			lang.Text{ZH: "查找", EN: "Find"}.In(h.Lang), lang.Text{ZH: "问题种类", EN: "Kind"}.In(h.Lang), lang.Text{ZH: "全部", EN: "all"}.In(h.Lang),
		},
		Severities: kinds,
	}))
}

func (HTMLFormat) Between() string { return "" }

// checkedClient is a bundle on the page.
type checkedClient struct {
	Number                                 int  // of the file
	Together                               bool // it is told of again
	State, Client, File, Sums, Clean, More string
	Groups                                 []*checkedGroup
}

// checkedGroup is what one rule found in it, as grave each time.
type checkedGroup struct {
	Rule, Severity, Label, Title, Why string
	Items                             []checkedItem
	found                             *rule.Finding
}

type checkedItem struct {
	Field, Message, Fix string
	Related             []string
}

// File renders one bundle, also one that has no findings.
func (h HTMLFormat) File(f *File) []byte {
	c := checkedClient{State: "findings", Client: h.client(f), File: h.Of(f.Reading.Bundle).Text(f.Name), More: h.untold(f)}
	if c.Client == "" {
		c.Client, c.File = c.File, ""
	}
	c.Number, c.Together = f.Number, f.Together
	if f.Together {
		c.Number = f.Earlier
	}
	if len(f.Findings) == 0 {
		c.State, c.Clean = "clean", lang.Text{ZH: "没有发现问题", EN: "nothing found"}.In(h.Lang)
		return part("client", c)
	}
	var counts Totals
	counts.Count(f.Name, f.Findings)
	c.Sums = lang.Text{ZH: "错误 %d，警告 %d，提示 %d", EN: "errors: %d, warnings: %d, advice: %d"}.Format(h.Lang, counts.Errors, counts.Warnings, counts.Advice)
	if f.Together {
		c.Sums = compared.In(h.Lang) + lang.Colon.In(h.Lang) + c.Sums
	}
	for _, t := range h.tell(f) {
		item := checkedItem{Field: h.fieldWithin(t.Path), Message: t.Message, Fix: t.Fix}
		for _, r := range t.Related {
			item.Related = append(item.Related, h.alsoSee(&t, &r))
		}
		group := c.group(h.Lang, t.found)
		group.Items = append(group.Items, item)
	}
	slices.SortStableFunc(c.Groups, func(a, b *checkedGroup) int { return int(b.found.Severity) - int(a.found.Severity) })
	return part("client", c)
}

// alsoSee says what else a finding is about, and where that is unless that is the same.
func (h HTMLFormat) alsoSee(t *told, r *toldRelated) string {
	said := lang.Text{ZH: "另见%s", EN: "see also %s"}.Format(h.Lang, r.Message)
	place := h.fieldWithin(r.Path)
	if r.File != t.File {
		place = r.File
	}
	if place == "" || place == r.Message {
		return said
	}
	return said + h.brackets(place)
}

// group is that of a finding.
func (c *checkedClient) group(l lang.Lang, f *rule.Finding) *checkedGroup {
	i := slices.IndexFunc(c.Groups, func(g *checkedGroup) bool { return g.found.Rule == f.Rule && g.found.Severity == f.Severity })
	if i >= 0 {
		return c.Groups[i]
	}
	group := &checkedGroup{
		Rule: f.Rule.Name, Severity: f.Severity.String(), Label: f.Severity.Label().In(l),
		Title: f.Rule.Title.In(l), Why: f.Rule.Why.In(l), found: f,
	}
	c.Groups = append(c.Groups, group)
	return group
}

// End closes the page with what could not be read, the counts and what no check finds.
func (h HTMLFormat) End(t Totals) string {
	var unread []Unread
	for _, u := range t.Unread {
		unread = append(unread, Unread{h.Text(u.File), u.Message})
	}
	return string(part("end", struct {
		UnreadTitle, Sums, Limits string
		Unread                    []Unread
		Script                    template.JS
	}{couldNotRead.In(h.Lang), h.sums(t), notChecked(t.Scans).In(h.Lang), unread, template.JS(checkScript)}))
}

package report

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
)

// Request is a support request, filled in from a bundle and ready to be pasted.
// The provider's staff read it, so that in English the Chinese stays beside
// what is a label or a choice.
type Request struct {
	Missing int  // how many places and documents of the bundle are still to be filled in
	Masked  bool // some value is not shown in full

	voice          Voice
	category, name string
	assumed        string // what was taken for granted, empty for nothing
	source         string
	groups         []requestGroup
}

// requestGroup is the items under one heading.
type requestGroup struct {
	title string
	items []requestItem
}

type requestItem struct {
	letter, label, value string
	missing              bool
	absent               bool      // the bundle names files that are not there
	path                 string    // where it stands or is to be filled in
	proviso              lang.Text // what a missing document depends on
}

// RecordAssumed says that a request was chosen for a record elsewhere.
var RecordAssumed = lang.Text{
	ZH: "没有写明备案是不是在本接入商（record.here），按不在处理",
	EN: "the bundle does not say whether the record is at this provider (record.here); it is taken to be elsewhere",
}

// NewRequest fills a request in on a day. A folder lets it see whether the files
// that go along are there.
func NewRequest(v Voice, r *regulation.Request, assumed bool, reading *bundlefile.Reading, today time.Time, folder rule.Folder) *Request {
	b := reading.Bundle
	c := composer{voice: v, reading: reading, today: today, folder: folder, open: make(map[string]bool)}
	request := &Request{voice: v, category: v.both(r.Category), name: v.both(r.Case), source: v.source(r.Source)}
	if assumed {
		request.assumed = RecordAssumed.In(v.Lang)
	}
	further := lang.Text{ZH: "另需提供", EN: "to be given besides"}
	if len(r.Required) == 0 {
		further = lang.Text{ZH: "需提供", EN: "to be given"}
	}
	request.add(v.both(lang.Text{ZH: "必填", EN: "required"}), c.items(r.Required))
	request.add(v.both(further), c.items(r.Further))
	if len(r.Persons) > 0 {
		for _, sites := range sitesByPrincipal(b) {
			title := v.both(lang.Text{ZH: "另需提供：网站负责人基本情况", EN: "the website's principal"})
			request.add(c.about(title, sites...), c.persons(r.Persons, sites[0]))
		}
	}
	request.add(v.both(lang.Text{ZH: "补充说明", EN: "also said"}), c.items(r.Beside))
	if !r.Bare {
		request.add(v.both(lang.Text{ZH: "随附材料", EN: "documents that go along"}), c.attachments())
	}
	request.Missing, request.Masked = len(c.open), c.masked
	return request
}

func (r *Request) add(title string, items []requestItem) {
	if len(items) > 0 {
		r.groups = append(r.groups, requestGroup{title, items})
	}
}

// sitesByPrincipal groups the sites by who looks after them; without a site
// there is the subject's principal to tell of.
func sitesByPrincipal(b *filing.Bundle) [][]*filing.Site {
	var groups [][]*filing.Site
	var heads []*filing.Person
	for _, site := range b.Sites {
		p := regulation.PrincipalFor(b, site)
		i := slices.Index(heads, p)
		if i < 0 {
			i = len(groups)
			heads, groups = append(heads, p), append(groups, nil)
		}
		groups[i] = append(groups[i], site)
	}
	if groups == nil {
		return [][]*filing.Site{{nil}}
	}
	return groups
}

// composer fills in the items of a request.
type composer struct {
	voice   Voice
	reading *bundlefile.Reading
	today   time.Time
	folder  rule.Folder
	open    map[string]bool // the paths where something is missing, and the documents that are
	masked  bool
}

func (c *composer) items(all []regulation.Item) []requestItem {
	b := c.reading.Bundle
	var filled []requestItem
	for _, item := range all {
		for _, site := range item.Sites(b) {
			statement := item.Read(b, site)
			if statement.IsZero() {
				continue
			}
			label := c.voice.both(item.Label)
			if site != nil {
				label = c.about(label, site)
			}
			filled = append(filled, c.item(item.Letter, label, statement))
		}
	}
	return filled
}

func (c *composer) persons(all []regulation.Item, site *filing.Site) []requestItem {
	var filled []requestItem
	for _, item := range all {
		filled = append(filled, c.item(item.Letter, c.voice.both(item.Label), item.Read(c.reading.Bundle, site)))
	}
	return filled
}

// about adds to a text which of several sites it is about.
func (c *composer) about(text string, sites ...*filing.Site) string {
	var names []string
	for _, site := range sites {
		if len(c.reading.Bundle.Sites) > 1 && site.Domain != "" {
			names = append(names, site.Domain)
		}
	}
	return c.with(text, names)
}

// named is the name of a value within brackets.
func (c *composer) named(name lang.Text) string {
	if c.voice.Lang == lang.ZH {
		return name.ZH
	}
	return name.ZH + "/" + name.EN
}

func (c *composer) brackets(text string) string {
	return lang.Text{ZH: "（%s）", EN: " (%s)"}.Format(c.voice.Lang, text)
}

// with adds names in brackets to a text.
func (c *composer) with(text string, names []string) string {
	if len(names) == 0 {
		return text
	}
	for i := range names {
		names[i] = c.voice.Text(names[i])
	}
	return text + c.brackets(c.join(names))
}

func (c *composer) join(values []string) string {
	return strings.Join(values, lang.Comma.In(c.voice.Lang))
}

// item words a statement.
func (c *composer) item(letter, label string, s regulation.Statement) requestItem {
	item := requestItem{letter: letter, label: label, value: c.value(s.Parts), missing: s.Lacking}
	if s.At != nil {
		item.path = c.reading.Place(s.At).Path
	}
	if !item.missing && c.lacksFile(s.Parts) {
		item.missing, item.absent = true, true
	}
	if item.missing {
		c.open[item.path] = true
	}
	return item
}

// value joins what a statement is made of, what is empty left out.
func (c *composer) value(parts []any) string {
	var shown []string
	add := func(text string) {
		if text != "" {
			shown = append(shown, text)
		}
	}
	for _, part := range parts {
		switch p := part.(type) {
		case *string:
			add(c.show(c.reading.Field(p), *p))
		case *[]string:
			for _, value := range *p {
				add(c.show(c.reading.Field(p), value))
			}
		case regulation.Named:
			if text := c.show(c.reading.Field(p.At), *p.At); text != "" && len(shown) > 0 {
				shown[len(shown)-1] += c.brackets(c.named(p.Name) + " " + text)
			}
		case lang.Text:
			add(c.voice.both(p))
		}
	}
	return c.join(shown)
}

// show shows one value in full length, and remembers if a mask hides some of it.
func (c *composer) show(f *filing.Field, value string) string {
	if value == "" {
		return ""
	}
	if f != nil && f.Format == filing.Choice {
		if label := f.Options.Label(value); label.ZH != value {
			return c.voice.both(label)
		}
	}
	shown := c.voice.whole(f, value)
	c.masked = c.masked || shown != c.voice.revealed().whole(f, value)
	return shown
}

// lacksFile reports whether a file among the parts of a statement is known not
// to be there.
func (c *composer) lacksFile(parts []any) bool {
	if c.folder == nil {
		return false
	}
	for _, part := range parts {
		files, isList := part.(*[]string)
		if !isList || c.reading.Field(files).Format != filing.File {
			continue
		}
		for _, file := range *files {
			if file != "" && !c.folder.Has(file) {
				return true
			}
		}
	}
	return false
}

// attachments lists the documents that go along: what the operation needs, and
// what else the bundle has.
func (c *composer) attachments() []requestItem {
	b := c.reading.Bundle
	listed := make(map[*filing.Document]bool)
	var items []requestItem
	add := func(d *filing.Document) {
		if !listed[d] {
			listed[d] = true
			items = append(items, c.document(d))
		}
	}
	for _, need := range regulation.Documents(b, c.today) {
		if b.IsCancellation() && !need.Certain() {
			continue
		}
		given := need.Given(b)
		for _, d := range given {
			add(d)
		}
		if len(given) > 0 || !need.Certain() {
			continue
		}
		begun := slices.IndexFunc(b.Documents, func(d *filing.Document) bool {
			return !listed[d] && len(d.Files) == 0 && need.Answers(d.Kind) && (need.Site == nil || d.Site == "" || d.IsFor(need.Site))
		})
		if begun >= 0 {
			add(b.Documents[begun])
			continue
		}
		label := c.voice.both(need.Label())
		if need.Site != nil {
			label = c.about(label, need.Site)
		}
		item := requestItem{label: label, missing: true, path: c.reading.Place(&b.Documents).Path}
		switch {
		case need.Binding():
			c.open[label] = true // several documents are missing at one place
		case need.Required:
			item.proviso = lang.Text{ZH: "省里仍这样要求", EN: "the province still asks for it"}
		default:
			item.proviso = lang.Text{ZH: "接入商要", EN: "the provider asks for it"}
		}
		items = append(items, item)
	}
	for _, d := range b.Documents {
		if !regulation.IsBeside(b, d.Kind) {
			add(d)
		}
	}
	return items
}

// document is one document of the bundle.
func (c *composer) document(d *filing.Document) requestItem {
	var names []string
	if d.Site != "" && len(c.reading.Bundle.Sites) > 1 {
		names = append(names, d.Site)
	}
	if d.Person != "" {
		names = append(names, d.Person)
	}
	label := c.voice.both(filing.DocumentKinds.Label(d.Kind))
	lacking := !slices.ContainsFunc(d.Files, func(file string) bool { return file != "" })
	return c.item("", c.with(c.voice.Text(label), names), regulation.Statement{At: &d.Files, Parts: []any{&d.Files}, Lacking: lacking})
}

// title names the request as a ticket does.
func (r *Request) title() string {
	if r.category == r.name {
		return r.category
	}
	return r.category + " · " + r.name
}

// heading is an item's letter and label.
func (i *requestItem) heading() string {
	if i.letter == "" {
		return i.label
	}
	return i.letter + ". " + i.label
}

// lack words what is missing, given how its path is to be shown.
func (i *requestItem) lack(l lang.Lang, path string) (mark, advice string) {
	mark = Voice{Lang: l}.status(handover.Missing)
	if i.absent {
		return mark, lang.Text{ZH: "没有这个文件，见 %s", EN: "no such file, see %s"}.Format(l, path)
	}
	if !i.proviso.IsZero() {
		return mark, lang.Text{ZH: "填 %s（条件：%s）", EN: "fill in %s (only if %s)"}.Format(l, path, i.proviso.In(l))
	}
	return mark, lang.Text{ZH: "填 %s", EN: "fill in %s"}.Format(l, path)
}

// Text renders the request for pasting.
func (r *Request) Text(s Screen) []byte {
	var out bytes.Buffer
	l := r.voice.Lang
	colon := lang.Colon.In(l)
	fmt.Fprintln(&out, s.paint(s.wrap(r.title(), 0, 2), bold))
	for _, group := range r.groups {
		fmt.Fprintf(&out, "\n%s\n", s.paint(s.wrap("【"+group.title+"】", 0, 2), bold))
		for _, item := range group.items {
			parts := []string{item.value}
			if item.missing {
				mark, advice := item.lack(l, item.path)
				parts = append(parts, mark, advice)
			}
			fmt.Fprintln(&out, s.wrap(item.heading()+colon+joinNonEmpty(parts), 0, 2))
		}
	}
	return out.Bytes()
}

func joinNonEmpty(parts []string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " ")
}

// Markdown renders the request for tickets that take markup.
func (r *Request) Markdown() []byte {
	var out bytes.Buffer
	l := r.voice.Lang
	colon := lang.Colon.In(l)
	fmt.Fprintf(&out, "# %s\n", escapeMarkdown(r.title()))
	for _, group := range r.groups {
		fmt.Fprintf(&out, "\n## %s\n\n", escapeMarkdown(group.title))
		for _, item := range group.items {
			parts := []string{escapeMarkdown(item.value)}
			if item.missing {
				mark, advice := item.lack(l, "`"+item.path+"`")
				parts = append(parts, "**"+escapeMarkdown(mark)+"**", advice)
			}
			fmt.Fprintf(&out, "- **%s**%s%s\n", escapeMarkdown(item.heading()), colon, joinNonEmpty(parts))
		}
	}
	return out.Bytes()
}

// jsonRequest is the request as scripts read it; its names are a contract.
type jsonRequest struct {
	Version  int         `json:"version"`
	Category string      `json:"category"`
	Case     string      `json:"case"`
	Assumed  string      `json:"assumed"`
	Source   string      `json:"source"`
	Groups   []jsonGroup `json:"groups"`
}

type jsonGroup struct {
	Title string     `json:"title"`
	Items []jsonItem `json:"items"`
}

type jsonItem struct {
	Letter  string `json:"letter"`
	Label   string `json:"label"`
	Value   string `json:"value"`
	Missing bool   `json:"missing"`
	Path    string `json:"path"`
	OnlyIf  string `json:"only_if"` // what a missing document depends on, empty where it is needed in any case
}

// JSON renders the request for scripts.
func (r *Request) JSON() []byte {
	document := jsonRequest{Version: 1, Category: r.category, Case: r.name, Assumed: r.assumed, Source: r.source, Groups: []jsonGroup{}}
	for _, group := range r.groups {
		items := []jsonItem{}
		for _, item := range group.items {
			items = append(items, jsonItem{item.letter, item.label, item.value, item.missing, item.path, item.proviso.In(r.voice.Lang)})
		}
		document.Groups = append(document.Groups, jsonGroup{group.title, items})
	}
	var out bytes.Buffer
	writeIndentedJSON(&out, document)
	return out.Bytes()
}

package report

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/source"
)

// Checklist is the documents a filing hands in, as far as its bundle tells.
type Checklist struct {
	Bundle  *filing.Bundle
	Entries []Entry
}

// Entry is one document of the list.
type Entry struct {
	regulation.Requirement
	Status Status
}

// Status says whether a document is there.
type Status string

const (
	NotAsked  Status = ""            // there is no bundle to look into, or nothing tells whether it is needed
	Have      Status = "have"        // given, and its files are there as far as that is known
	Missing   Status = "missing"     // not given, or a file of it is not there
	OutOfDate Status = "out-of-date" // given, and to be renewed before handing in
)

// NewChecklist lists the documents that a case needs on a day, as it is
// described.
func NewChecklist(b *filing.Bundle, today time.Time) Checklist {
	list := Checklist{Bundle: b}
	for _, need := range regulation.Documents(b, today) {
		list.Entries = append(list.Entries, Entry{Requirement: need})
	}
	return list
}

// LookFor tells which of the documents the bundle has. A folder lets it see
// whether the files are there too; whether one is out of date is for the rules
// to say.
func (c *Checklist) LookFor(today time.Time, folder rule.Folder) {
	outdated := make(map[any]bool)
	for _, f := range rule.Check(bundlefile.ReadingOf(c.Bundle), rule.Surroundings{Today: today}) {
		if f.Rule.Outdates {
			outdated[f.At] = true
		}
	}
	for i := range c.Entries {
		c.Entries[i].Status = c.statusOf(&c.Entries[i].Requirement, outdated, folder)
	}
}

func (c *Checklist) statusOf(need *regulation.Requirement, outdated map[any]bool, folder rule.Folder) Status {
	given := need.Given(c.Bundle)
	for _, d := range given {
		for _, file := range d.Files {
			if folder != nil && !folder.Has(file) {
				return Missing
			}
		}
	}
	switch {
	case len(given) == 0 && !need.Certain():
		return NotAsked // whether it is needed is not known
	case len(given) == 0:
		return Missing
	}
	for _, d := range given {
		if outdated[&d.Date] {
			return OutOfDate
		}
	}
	if shown := c.certificateOf(need); shown != nil && outdated[&shown.Expires] {
		return OutOfDate
	}
	return Have
}

// IsComplete reports whether no document is missing or out of date.
func (c *Checklist) IsComplete() bool {
	return !slices.ContainsFunc(c.Entries, func(e Entry) bool { return e.Status == Missing || e.Status == OutOfDate })
}

// certificateOf is the certificate that a document shows, nil where it is
// another paper.
func (c *Checklist) certificateOf(need *regulation.Requirement) *filing.Certificate {
	switch {
	case need.Kind == "subject-certificate":
		return &c.Bundle.Subject.Certificate
	case need.Kind == "principal-certificate":
		if c.Bundle.IsPersonal() {
			return &c.Bundle.Subject.Certificate
		}
		return &c.Bundle.Subject.Principal.Certificate
	case need.Kind == "site-principal-certificate" && need.Site != nil:
		return &need.Site.Principal.Certificate
	}
	return nil
}

// required says whether the filing is refused without the document: yes, no,
// or conditional where that depends on what is not known yet.
func (e *Entry) required() string {
	switch {
	case !e.Certain(), e.restsOnProvince():
		return "conditional"
	case e.Binding():
		return "yes"
	}
	return "no"
}

// restsOnProvince reports whether the document is required for as long as the
// province asks for it, which is known of a year gone by only.
func (e *Entry) restsOnProvince() bool { return e.Required && !e.Binding() }

// condition words what a conditional document depends on.
func (e *Entry) condition(l lang.Lang) string {
	var parts []string
	for _, fact := range e.Open {
		parts = append(parts, fact.ConditionBy(e.Line).In(l))
	}
	if e.restsOnProvince() {
		parts = append(parts, stillAsked.In(l))
	}
	return strings.Join(parts, lang.Text{ZH: "，且", EN: ", and "}.In(l))
}

// stillAsked is what a document depends on that a province asks for by the word
// of providers.
var stillAsked = lang.Text{ZH: "省里仍这样要求", EN: "the province still asks for it"}

// label names the document, with the site where there are several.
func (c *Checklist) label(v Voice, e *Entry) string {
	label := e.Label().In(v.Lang)
	if e.Site != nil && len(c.Bundle.Sites) > 1 && e.Site.Domain != "" {
		return label + lang.Text{ZH: "（%s）", EN: " (%s)"}.Format(v.Lang, v.Text(e.Site.Domain))
	}
	return label
}

// source names where an entry was read.
func (v Voice) source(s source.Source) string {
	text := s.Name.In(v.Lang)
	if s.Date != "" {
		text += lang.Text{ZH: "（%s）", EN: " (%s)"}.Format(v.Lang, s.Date)
	}
	if !s.Part.IsZero() {
		text += lang.Text{ZH: " %s", EN: ", %s"}.Format(v.Lang, s.Part.In(v.Lang))
	}
	return text
}

// section is a group of entries under one heading.
type section struct {
	heading string
	entries []*Entry
}

var (
	paperHeading = lang.Text{
		ZH: "纸质核验的材料（2014 年手册的做法，接入商要求时才交）",
		EN: "Documents for paper verification (as of 2014; only where the access provider asks for them)",
	}
	faceNote = lang.Text{
		ZH: "电子化核验不交核验单、协议书和现场照片：由负责人按接入商小程序或 App 的提示做人脸核验。",
		EN: "Electronic verification has no form, agreement or photo: the principal's face is verified in the access provider's app.",
	}
	starNote = lang.Text{
		ZH: "* 必交，缺了会被退回。",
		EN: "* required; a filing without it is sent back.",
	}
	provinceHeading = lang.Text{
		ZH: "%s另要的材料（接入商转述，以所注年份为准）",
		EN: "What %s asks for besides (as access providers tell it, as of the year given)",
	}
	noPaperNote = lang.Text{
		ZH: "这一项变更不用交材料，在接入商的系统里改。",
		EN: "This change takes no documents; it is made in the access provider's system.",
	}
	provinceNote = lang.Text{
		ZH: "各省另有要求的材料没有列在内：加上 --province。",
		EN: "What single provinces ask for besides is not listed: add --province.",
	}
	approvalNote = lang.Text{
		ZH: "网站内容涉及新闻、出版、视听节目、宗教等前置审批的，另交批准文件（见 icp explain pre-approval-missing）。",
		EN: "Content such as news, publishing, audiovisual programmes or religion needs a permit besides (see icp explain pre-approval-missing).",
	}
)

// sections parts what every filing needs from what only paper verification
// does and what the province adds.
func (c *Checklist) sections(l lang.Lang) []section {
	common, paper, province := section{}, section{heading: paperHeading.In(l)}, section{
		heading: provinceHeading.Format(l, filing.Provinces.Label(c.Bundle.Province).In(l)),
	}
	for i := range c.Entries {
		switch e := &c.Entries[i]; {
		case e.Line != nil:
			province.entries = append(province.entries, e)
		case e.PaperOf && c.Bundle.Verification != filing.Paper: // chosen, they stand in the handbook's order
			paper.entries = append(paper.entries, e)
		default:
			common.entries = append(common.entries, e)
		}
	}
	if len(paper.entries) > 0 {
		common.heading = lang.Text{ZH: "各种核验方式都要的材料", EN: "For either way of verification"}.In(l)
	}
	return slices.DeleteFunc([]section{common, paper, province}, func(s section) bool { return len(s.entries) == 0 })
}

// title says whose documents these are.
func (c *Checklist) title(l lang.Lang) string {
	parts := []string{filing.Operations.Label(c.Bundle.FiledAs()).In(l)}
	for _, part := range []struct {
		options filing.Options
		id      string
	}{{filing.SubjectTypes, c.Bundle.Subject.Type}, {filing.Provinces, c.Bundle.Province}, {filing.Verifications, c.Bundle.Verification}} {
		if _, known := part.options.ID(part.id); known {
			parts = append(parts, part.options.Label(part.id).In(l))
		}
	}
	return counted(len(c.Entries), lang.Text{ZH: "材料清单：%s（%d 项）", EN: "Documents: %s (%d entry)"}, "Documents: %s (%d entries)").Format(l, strings.Join(parts, " · "), len(c.Entries))
}

// notes are the sentences after the list.
func (c *Checklist) notes(v Voice) []string {
	var notes []string
	add := func(applies bool, note lang.Text) {
		if applies {
			notes = append(notes, note.In(v.Lang))
		}
	}
	files := c.Bundle.FilesSites()
	add(len(c.Entries) == 0 && c.Bundle.FiledAs() == filing.Change, noPaperNote)
	add(slices.ContainsFunc(c.Entries, func(e Entry) bool { return e.star() != "" }), starNote)
	add(files && c.Bundle.Verification != filing.Paper, faceNote)
	add(files && !c.Bundle.IsPersonal(), approvalNote)
	for _, p := range regulation.PracticesOf(c.Bundle) {
		notes = append(notes, v.practice(p))
	}
	add(c.Bundle.Province == "" && !c.Bundle.IsCancellation(), provinceNote)
	return notes
}

// practice words a practice with where it was read.
func (v Voice) practice(p regulation.Practice) string {
	return lang.Text{ZH: "%s。依据：%s。", EN: "%s. Source: %s."}.Format(v.Lang, sentence(p.Says.In(v.Lang)), v.source(p.Source))
}

// Preparing says what a document is and how it is scanned.
func Preparing(need *regulation.Requirement) lang.Text {
	return lang.Text{ZH: need.Note.ZH + "。" + need.Scan.ZH, EN: sentence(need.Note.EN) + ". " + sentence(need.Scan.EN)}
}

// detail is one labelled line about an entry.
type detail struct{ label, text string }

func (v Voice) details(e *Entry) []detail {
	var all []detail
	add := func(label lang.Text, text string) {
		if text != "" {
			all = append(all, detail{label.In(v.Lang), text})
		}
	}
	add(lang.Text{ZH: "条件", EN: "only if"}, e.condition(v.Lang))
	add(lang.Text{ZH: "说明", EN: "what"}, sentence(e.Note.In(v.Lang)))
	add(lang.Text{ZH: "签字", EN: "sign"}, e.Sign.Words().In(v.Lang))
	add(lang.Text{ZH: "盖章", EN: "seal"}, e.Seal.Words().In(v.Lang))
	add(lang.Text{ZH: "日期", EN: "date"}, e.Date.In(v.Lang))
	add(lang.Text{ZH: "扫描", EN: "scan"}, e.Scan.In(v.Lang))
	if e.Line != nil {
		add(lang.Text{ZH: "另有说法", EN: "otherwise"}, e.Line.But.In(v.Lang))
	}
	add(lang.Text{ZH: "依据", EN: "source"}, v.source(e.Source))
	return all
}

func (s Status) label(l lang.Lang) string {
	switch s {
	case Have:
		return lang.Text{ZH: "[有]", EN: "[have]"}.In(l)
	case Missing:
		return lang.Text{ZH: "[缺]", EN: "[missing]"}.In(l)
	case OutOfDate:
		return lang.Text{ZH: "[过期，要换新]", EN: "[out of date]"}.In(l)
	}
	return ""
}

func (e *Entry) star() string {
	if e.required() == "yes" {
		return " *"
	}
	return ""
}

// Text renders the list for reading.
func (c *Checklist) Text(v Voice, s Screen) []byte {
	var out bytes.Buffer
	fmt.Fprintln(&out, s.paint(s.wrap(c.title(v.Lang), 0, 2), bold))
	number := 0
	for _, section := range c.sections(v.Lang) {
		if section.heading != "" {
			fmt.Fprintf(&out, "\n%s\n", s.paint(s.wrap(section.heading, 0, 0), bold))
		}
		for _, e := range section.entries {
			number++
			heading := fmt.Sprintf("%2d. %s%s", number, c.label(v, e), e.star())
			status := ""
			if e.Status != NotAsked {
				status = " " + e.Status.label(v.Lang)
			}
			heading = s.wrap(heading+status, 0, 4)
			if name, whole := strings.CutSuffix(heading, status); whole { // it may be broken
				heading = name + s.paint(status, map[Status]style{Have: dim, Missing: red, OutOfDate: yellow}[e.Status])
			}
			fmt.Fprintf(&out, "\n%s\n", heading)
			for _, d := range v.details(e) {
				label := d.label + lang.Colon.In(v.Lang)
				hang := 4 + uniseg.StringWidth(label)
				fmt.Fprintf(&out, "    %s%s\n", s.paint(label, dim), s.wrap(d.text, hang, hang))
			}
		}
	}
	out.WriteByte('\n')
	for _, note := range c.notes(v) {
		fmt.Fprintln(&out, s.wrap(note, 0, 2))
	}
	return out.Bytes()
}

// Markdown renders the list as a page with boxes to tick.
func (c *Checklist) Markdown(v Voice) []byte {
	var out bytes.Buffer
	fmt.Fprintf(&out, "# %s\n", c.title(v.Lang))
	for _, section := range c.sections(v.Lang) {
		if section.heading != "" {
			fmt.Fprintf(&out, "\n## %s\n", section.heading)
		}
		out.WriteByte('\n')
		for _, e := range section.entries {
			box := " "
			if e.Status == Have {
				box = "x"
			}
			fmt.Fprintf(&out, "- [%s] **%s**%s\n", box, escapeMarkdown(c.label(v, e)), strings.ReplaceAll(e.star(), "*", `\*`))
			for _, d := range v.details(e) {
				fmt.Fprintf(&out, "  - %s%s%s\n", d.label, lang.Colon.In(v.Lang), escapeMarkdown(d.text))
			}
		}
	}
	out.WriteByte('\n')
	for _, note := range c.notes(v) {
		fmt.Fprintf(&out, "%s\n", strings.Replace(note, "*", `\*`, 1))
	}
	return out.Bytes()
}

// escapeMarkdown keeps text from being taken for markup.
func escapeMarkdown(text string) string {
	return strings.NewReplacer("*", `\*`, "_", `\_`, "<", `\<`, "[", `\[`, "`", "\\`").Replace(text)
}

// jsonChecklist is the list as scripts read it; its names are a contract.
type jsonChecklist struct {
	Version      int         `json:"version"`
	Operation    string      `json:"operation"`
	Type         string      `json:"type"`
	Province     string      `json:"province"`
	Verification string      `json:"verification"`
	Documents    []jsonEntry `json:"documents"`
}

type jsonEntry struct {
	Kind         string   `json:"kind"`
	Label        string   `json:"label"`
	Required     string   `json:"required"`
	Condition    string   `json:"condition"`
	Status       *Status  `json:"status"`
	Sign         string   `json:"sign"`
	Seal         string   `json:"seal"`
	Date         string   `json:"date"`
	Note         string   `json:"note"`
	Scan         string   `json:"scan"`
	Source       string   `json:"source"`
	Star         bool     `json:"star"`
	Alternatives []string `json:"alternatives"`
	Site         string   `json:"site"`
}

// JSON renders the list for scripts.
func (c *Checklist) JSON(v Voice) []byte {
	list := jsonChecklist{
		Version: 1, Operation: v.Text(c.Bundle.FiledAs()), Type: v.Text(c.Bundle.Subject.Type),
		Province: v.Text(c.Bundle.Province), Verification: v.Text(c.Bundle.Verification), Documents: []jsonEntry{},
	}
	for i := range c.Entries {
		e := &c.Entries[i]
		entry := jsonEntry{
			Kind: e.Kind, Label: e.Label().In(v.Lang), Required: e.required(), Condition: e.condition(v.Lang),
			Sign: e.Sign.Words().In(v.Lang), Seal: e.Seal.Words().In(v.Lang), Date: e.Date.In(v.Lang), Note: e.Note.In(v.Lang),
			Scan: e.Scan.In(v.Lang), Source: v.source(e.Source), Star: e.Star, Alternatives: e.Alternatives,
		}
		if entry.Alternatives == nil {
			entry.Alternatives = []string{}
		}
		if e.Status != NotAsked {
			entry.Status = &e.Status
		}
		if e.Site != nil {
			entry.Site = v.Text(e.Site.Domain)
		}
		list.Documents = append(list.Documents, entry)
	}
	var out bytes.Buffer
	writeIndentedJSON(&out, list)
	return out.Bytes()
}

package report

import (
	"slices"
	"strings"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
)

// Checklist is a list of documents in one language, ready to be written.
type Checklist struct {
	*handover.Checklist
	Headed  bool // what stands above it names the client
	voice   Voice
	reading *bundlefile.Reading // of its bundle, for wording what was found in scans
}

// NewChecklist puts a list into words.
func NewChecklist(list *handover.Checklist, v Voice) *Checklist {
	return &Checklist{Checklist: list, voice: v, reading: bundlefile.ReadingOf(list.Bundle)}
}

// label names the document, and the site if there are several.
func (c *Checklist) label(e *handover.Entry) string {
	label := e.Label().In(c.voice.Lang)
	if e.Site != nil && len(c.Bundle.Sites) > 1 && e.Site.Domain != "" {
		return label + lang.Text{ZH: "（%s）", EN: " (%s)"}.Format(c.voice.Lang, c.voice.Text(e.Site.Domain))
	}
	return label
}

// section is a group of entries under one heading.
type section struct {
	heading string
	entries []*handover.Entry
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
	noStarNote = lang.Text{
		ZH: "未标 *（必交）的材料，并非各地、各接入商都要求提交，以接入商的要求为准。",
		EN: "Documents not marked * (required) are not asked for everywhere; check with the access provider.",
	}
	provinceHeading = lang.Text{
		ZH: "%s另行要求的材料（接入商转述，以所注年份为准）",
		EN: "Also asked for in %s (as access providers report it, as of the year given)",
	}
	noPaperNote = lang.Text{
		ZH: "这一项变更不用交材料，在接入商的系统里改。",
		EN: "This change takes no documents; it is made in the access provider's system.",
	}
	provinceNote = lang.Text{
		ZH: "未列各省另行要求的材料，加 --province 查看。",
		EN: "Additional documents that a province asks for are not listed: add --province.",
	}
	nothingOwedNote = lang.Text{
		ZH: "没有还要交的材料。",
		EN: "Nothing is owed.",
	}
	owedNote = lang.Text{
		ZH: "已有的材料，以及备案文件中看不出是否要交的材料，未列入本清单。",
		EN: "Not on this list: documents that are there, and any that the bundle does not show to be needed.",
	}
	approvalNote = lang.Text{
		ZH: "网站内容涉及新闻、出版、视听节目、宗教等前置审批的，另交批准文件（见 icp explain pre-approval-missing）。",
		EN: "Content such as news, publishing, audiovisual programmes or religion also needs a permit (see icp explain pre-approval-missing).",
	}
)

// TrustedNote goes with a list for which nobody looked for the files.
var TrustedNote = lang.Text{
	ZH: "没有查看文件是否都在：备案文件中写了文件名的材料，算作已有。",
	EN: "No files were looked for: documents whose files the bundle names count as present.",
}

// sections separates what every filing needs from what only verification on paper needs, and
// from what the province adds.
func (c *Checklist) sections() []section {
	common, paper, province := section{}, section{heading: paperHeading.In(c.voice.Lang)}, section{
		heading: provinceHeading.Format(c.voice.Lang, filing.Provinces.Label(c.Bundle.Province).In(c.voice.Lang)),
	}
	for i := range c.Entries {
		switch e := &c.Entries[i]; {
		case e.Demand != nil:
			province.entries = append(province.entries, e)
		case e.PaperOf && c.Bundle.Verification != filing.Paper: // if chosen, they stay in the handbook's order
			paper.entries = append(paper.entries, e)
		default:
			common.entries = append(common.entries, e)
		}
	}
	if len(paper.entries) > 0 {
		common.heading = lang.Text{ZH: "各种核验方式都要的材料", EN: "For either kind of verification"}.In(c.voice.Lang)
	}
	return slices.DeleteFunc([]section{common, paper, province}, func(s section) bool { return len(s.entries) == 0 })
}

// title says whose documents these are.
func (c *Checklist) title() string {
	parts := []string{filing.Operations.Label(c.Bundle.FiledAs()).In(c.voice.Lang)}
	for _, part := range []struct {
		options filing.Options
		id      string
	}{{filing.SubjectTypes, c.Bundle.Subject.Type}, {filing.Provinces, c.Bundle.Province}, {filing.Verifications, c.Bundle.Verification}} {
		if _, known := part.options.ID(part.id); known {
			parts = append(parts, part.options.Label(part.id).In(c.voice.Lang))
		}
	}
	if c.Owed {
		return counted(len(c.Entries), lang.Text{ZH: "还要交的材料：%s（%d 项）", EN: "Still owed: %s (%d document)"}, "Still owed: %s (%d documents)").
			Format(c.voice.Lang, strings.Join(parts, " · "), len(c.Entries))
	}
	return counted(len(c.Entries), lang.Text{ZH: "材料清单：%s（%d 项）", EN: "Documents: %s (%d document)"}, "Documents: %s (%d documents)").
		Format(c.voice.Lang, strings.Join(parts, " · "), len(c.Entries))
}

// manyDomains is the most domains that a list names to be told from others.
const manyDomains = 3

// client names the subject and its websites, because many clients need the same documents.
func (c *Checklist) client() string {
	var parts []string
	if name := c.voice.client(&File{Reading: c.reading}); name != "" {
		parts = append(parts, name)
	}
	for i, site := range c.Bundle.Sites {
		if i == manyDomains {
			parts = append(parts, "…")
			break
		}
		if site.Domain != "" {
			parts = append(parts, c.voice.Text(site.Domain))
		}
	}
	return strings.Join(parts, " · ")
}

// notes are the sentences after the list.
func (c *Checklist) notes() []string {
	var notes []string
	add := func(applies bool, note lang.Text) {
		if applies {
			notes = append(notes, note.In(c.voice.Lang))
		}
	}
	if c.Owed {
		add(len(c.Entries) == 0, nothingOwedNote)
		c.addStars(add)
		add(true, owedNote)
		add(c.Trusted, TrustedNote)
		return notes
	}
	files := c.Bundle.FilesSites()
	add(c.Trusted, TrustedNote)
	add(len(c.Entries) == 0 && c.Bundle.FiledAs() == filing.Change, noPaperNote)
	c.addStars(add)
	add(files && c.Bundle.Verification != filing.Paper, faceNote)
	add(files && !c.Bundle.IsPersonal(), approvalNote)
	for _, p := range regulation.PracticesOf(c.Bundle) {
		notes = append(notes, c.voice.practice(p))
	}
	add(c.Bundle.Province == "" && !c.Bundle.IsCancellation(), provinceNote)
	return notes
}

// addStars says what a star after a document means, and what it means that one has neither a
// star nor a condition.
func (c *Checklist) addStars(add func(bool, lang.Text)) {
	is := func(n handover.Necessity) bool {
		return slices.ContainsFunc(c.Entries, func(e handover.Entry) bool { return e.Necessity() == n })
	}
	add(is(handover.Required), starNote)
	add(is(handover.Optional), noStarNote)
}

// Preparing says what a document is and how to scan it.
func Preparing(r *regulation.Requirement) lang.Text {
	note := r.Note()
	return lang.Text{ZH: note.ZH + "。" + r.Scan.ZH, EN: sentence(note.EN) + ". " + sentence(r.Scan.EN)}
}

// detail is one labelled line about an entry.
type detail struct{ label, text string }

func (c *Checklist) details(e *handover.Entry) []detail {
	var all []detail
	add := func(label lang.Text, text string) {
		if text != "" {
			all = append(all, detail{label.In(c.voice.Lang), text})
		}
	}
	for i := range e.Faults {
		add(lang.Text{ZH: "问题", EN: "fault"}, c.voice.Message(c.reading, &e.Faults[i]))
	}
	add(lang.Text{ZH: "条件", EN: "only if"}, c.condition(e))
	add(lang.Text{ZH: "说明", EN: "what"}, sentence(e.Note().In(c.voice.Lang)))
	add(lang.Text{ZH: "签字", EN: "sign"}, e.Sign.Words().In(c.voice.Lang))
	add(lang.Text{ZH: "盖章", EN: "seal"}, e.Seal.Words().In(c.voice.Lang))
	add(lang.Text{ZH: "日期", EN: "date"}, e.Date.In(c.voice.Lang))
	add(lang.Text{ZH: "扫描", EN: "scan"}, e.Scan.In(c.voice.Lang))
	if letter := c.letterOf(e); letter != nil {
		writes := lang.Text{ZH: "icp forms 可写出%s（%s）", EN: "icp forms writes it: %s (%s)"}
		if !e.Certain() { // it is only written on request
			writes = lang.Text{ZH: "需要时可写出%s：icp forms --only %s", EN: "if it is needed: %s, icp forms --only %s"}
		}
		add(lang.Text{ZH: "文书", EN: "letter"}, writes.Format(c.voice.Lang, letter.Label.Within().In(c.voice.Lang), letter.Kind))
	}
	if e.Demand != nil {
		add(lang.Text{ZH: "另有说法", EN: "otherwise"}, e.Demand.Dissent().In(c.voice.Lang))
	}
	add(lang.Text{ZH: "依据", EN: "source"}, c.voice.source(e.Source))
	return all
}

// condition says what a conditional document depends on.
func (c *Checklist) condition(e *handover.Entry) string {
	var parts []string
	for _, condition := range e.Conditions() {
		parts = append(parts, condition.In(c.voice.Lang))
	}
	return strings.Join(parts, lang.Text{ZH: "，且", EN: ", and "}.In(c.voice.Lang))
}

// status says whether a document is there; empty if there is nothing to say.
func (v Voice) status(e *handover.Entry) string {
	isRefused := slices.ContainsFunc(e.Faults, func(f rule.Finding) bool { return f.Severity == rule.Error })
	if e.Status == handover.Unfit && !isRefused {
		return lang.Text{ZH: "[可能不合格，见问题]", EN: "[may be unfit]"}.In(v.Lang)
	}
	return v.statusName(e.Status)
}

func (v Voice) statusName(s handover.Status) string {
	switch s {
	case handover.Have:
		return lang.Text{ZH: "[有]", EN: "[have]"}.In(v.Lang)
	case handover.Missing:
		return lang.Text{ZH: "[缺]", EN: "[missing]"}.In(v.Lang)
	case handover.OutOfDate:
		return lang.Text{ZH: "[过期，要换新]", EN: "[out of date]"}.In(v.Lang)
	case handover.Unfit:
		return lang.Text{ZH: "[不合格，要换]", EN: "[unfit]"}.In(v.Lang)
	}
	return ""
}

func starOf(e *handover.Entry) string {
	if e.Necessity() == handover.Required {
		return " *"
	}
	return ""
}

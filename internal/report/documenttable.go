package report

import (
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
)

// DocumentTable makes one table of the checklists of several bundles, for a person who sends
// them on: names and answers are in the reader's language. Its rows are Checklist.Rows.
type DocumentTable struct{ Voice }

// Begin writes the names of the columns, behind the mark by which Excel knows UTF-8.
func (d DocumentTable) Begin() string {
	var names []string
	for _, name := range []lang.Text{
		{ZH: "文件", EN: "file"}, {ZH: "主办单位", EN: "subject"}, {ZH: "备案类型", EN: "operation"}, {ZH: "省份", EN: "province"},
		{ZH: "材料", EN: "document"}, {ZH: "状态", EN: "status"}, {ZH: "是否必交", EN: "required"}, {ZH: "条件", EN: "only if"},
		{ZH: "问题", EN: "fault"}, {ZH: "签字", EN: "sign"}, {ZH: "盖章", EN: "seal"}, {ZH: "日期", EN: "date"}, {ZH: "说明", EN: "what"},
		{ZH: "扫描", EN: "scan"}, {ZH: "依据", EN: "source"}, {ZH: "网站", EN: "site"}, {ZH: "文书", EN: "letter"}, {ZH: "材料代码", EN: "kind"},
	} {
		names = append(names, name.In(d.Lang))
	}
	return byteOrderMark + string(csvRows([][]string{names}))
}

func (DocumentTable) Between() string                    { return "" }
func (DocumentTable) Bundle(_ *File, rows []byte) []byte { return rows }
func (DocumentTable) End([]Unread) string                { return "" }

// Rows are the documents of a bundle in such a table.
func (c *Checklist) Rows(f *File) []byte {
	v, l := c.voice, c.voice.Lang
	file, subject := v.Of(c.Bundle).Text(f.Name), v.client(f)
	operation, province := v.choice(filing.Operations, c.Bundle.FiledAs()), v.choice(filing.Provinces, c.Bundle.Province)
	var rows [][]string
	for i := range c.Entries {
		e := &c.Entries[i]
		site, letter := "", ""
		if e.Site != nil {
			site = v.Text(e.Site.Domain)
		}
		if l := c.letterOf(e); l != nil {
			letter = l.Kind
		}
		rows = append(rows, []string{
			file, subject, operation, province, e.Label().In(l), v.answer(e), necessityWords[e.Necessity()].In(l), c.condition(e),
			c.faults(e), e.Sign.Words().In(l), e.Seal.Words().In(l), e.Date.In(l), e.Note.In(l), e.Scan.In(l), v.source(e.Source), site, letter, e.Kind,
		})
	}
	return csvRows(rows)
}

// choice is the label of one of options; what is none of them stands as it was written.
func (v Voice) choice(options filing.Options, id string) string {
	if _, known := options.ID(id); known {
		return options.Label(id).In(v.Lang)
	}
	return v.Text(id)
}

// answer is the status of a document in a word or two, without the brackets it has elsewhere.
func (v Voice) answer(e *handover.Entry) string { return strings.Trim(v.status(e), "[]") }

// faults are what is wrong with the scans of a document.
func (c *Checklist) faults(e *handover.Entry) string {
	var all []string
	for i := range e.Faults {
		all = append(all, c.voice.Message(c.reading, &e.Faults[i]))
	}
	return strings.Join(all, lang.Text{ZH: "；", EN: "; "}.In(c.voice.Lang))
}

var necessityWords = [...]lang.Text{
	handover.Optional:    {ZH: "否", EN: "no"},
	handover.Required:    {ZH: "是", EN: "yes"},
	handover.Conditional: {ZH: "视条件", EN: "conditional"},
}

package report

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
)

// DocumentTable makes one table of the checklists of several bundles, for someone who sends
// them on: names and answers are in the reader's language. Its rows come from Checklist.Rows.
type DocumentTable struct{ Voice }

// bundleColumns tell bundles apart in such a table.
var bundleColumns = []lang.Text{{ZH: "文件", EN: "file"}, {ZH: "主办单位", EN: "subject"}}

// documentColumns say what is known of each document, there and in the table of one bundle.
var documentColumns = []lang.Text{
	{ZH: "备案类型", EN: "operation"}, {ZH: "省份", EN: "province"},
	{ZH: "材料", EN: "document"}, {ZH: "状态", EN: "status"}, {ZH: "是否必交", EN: "required"}, {ZH: "条件", EN: "only if"},
	{ZH: "问题", EN: "fault"}, {ZH: "签字", EN: "sign"}, {ZH: "盖章", EN: "seal"}, {ZH: "日期", EN: "date"}, {ZH: "说明", EN: "what"},
	{ZH: "扫描", EN: "scan"}, {ZH: "依据", EN: "source"}, {ZH: "网站", EN: "site"}, {ZH: "文书", EN: "letter"}, {ZH: "材料代码", EN: "kind"},
}

// Begin writes the names of the columns.
func (d DocumentTable) Begin() string {
	return csvHead(d.Lang, slices.Concat(bundleColumns, documentColumns))
}

func (DocumentTable) Between() string                    { return "" }
func (DocumentTable) Bundle(_ *File, rows []byte) []byte { return rows }
func (DocumentTable) End([]Unread) string                { return "" }

// Rows returns a bundle's documents as rows of such a table.
func (c *Checklist) Rows(f *File) []byte {
	return csvRows(c.rows(c.voice.Of(c.Bundle).Text(f.Name), c.voice.client(f)))
}

// CSV renders the list for a spreadsheet, one document per row.
func (c *Checklist) CSV() []byte {
	return append([]byte(csvHead(c.voice.Lang, documentColumns)), csvRows(c.rows())...)
}

// rows returns the documents, each preceded by the columns of its bundle.
func (c *Checklist) rows(bundle ...string) (rows [][]string) {
	v, l := c.voice, c.voice.Lang
	operation, province := v.choice(filing.Operations, c.Bundle.FiledAs()), v.choice(filing.Provinces, c.Bundle.Province)
	for i := range c.Entries {
		e := &c.Entries[i]
		site, letter := "", ""
		if e.Site != nil {
			site = v.Text(e.Site.Domain)
		}
		if l := c.letterOf(e); l != nil {
			letter = l.Kind
		}
		rows = append(rows, append(slices.Clone(bundle),
			operation, province, e.Label().In(l), v.answer(e), necessityWords[e.Necessity()].In(l), c.condition(e),
			c.faults(e), e.Sign.Words().In(l), e.Seal.Words().In(l), e.Date.In(l), e.Note().In(l), e.Scan.In(l), v.source(e.Source), site, letter, e.Kind,
		))
	}
	return rows
}

// choice is the label of an option; text that is not an option stays as written.
func (v Voice) choice(options filing.Options, id string) string {
	if _, known := options.ID(id); known {
		return options.Label(id).In(v.Lang)
	}
	return v.Text(id)
}

// answer is the status of a document in a word or two, without the usual brackets.
func (v Voice) answer(e *handover.Entry) string { return strings.Trim(v.status(e), "[]") }

// faults says what is wrong with the scans of a document.
func (c *Checklist) faults(e *handover.Entry) string {
	var all []string
	for i := range e.Faults {
		all = append(all, c.voice.Message(c.reading, &e.Faults[i]))
	}
	return strings.Join(all, lang.Semicolon.In(c.voice.Lang))
}

var necessityWords = [...]lang.Text{
	handover.Optional:    {ZH: "否", EN: "no"},
	handover.Required:    {ZH: "是", EN: "yes"},
	handover.Conditional: {ZH: "视条件", EN: "conditional"},
}

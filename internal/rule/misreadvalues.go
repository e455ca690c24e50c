package rule

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var unknownValue = Rule{
	Name: "unknown-value", Severity: Error,
	Title:   lang.Text{ZH: "选项里没有这个值", EN: "a value that is none of the options"},
	Why:     lang.Text{ZH: "表单里选不到的值无法提交", EN: "what the form does not offer cannot be submitted"},
	Fix:     lang.Text{ZH: "从可选的值里挑一个；中文名称也可以", EN: "choose one of the options; their Chinese names will do as well"},
	Sources: []source.Source{source.MinistryForm, source.Format},
	Bad:     "verification: eletronic # ✗\n",
	Good:    "verification: electronic\n",
	check: func(c *Case) {
		for _, odd := range c.misread {
			if odd.field.Format == filing.Choice {
				reportUnknownValue(c, odd.at, odd.field)
			}
		}
	},
}

// hinted is for how many findings it is worth finding out what was meant; nobody
// reads that many.
const hinted = 1000

func reportUnknownValue(c *Case, at *string, f *filing.Field) {
	switch {
	case f.Format == filing.Count:
		c.report(at, lang.Text{ZH: "格式版本 %s 本程序读不了，只能读 %s", EN: "unsupported format version %s; this program reads %s"}, at, filing.FormatVersion).
			Advising(lang.Text{ZH: "用更新的程序打开；手写的文件请写 version: %s", EN: "use a newer program; in a file written by hand put version: %s"}, filing.FormatVersion)
	case f.Open:
		c.report(at, lang.Text{ZH: "%s里没有「%s」，请确认写法", EN: "%s does not list %s; see that it is meant"}, f.Label, at).
			Softened(Warning, lang.Text{ZH: "这一项也可以填名单以外的", EN: "values off the list may be given here"})
	default:
		found := c.report(at, lang.Text{ZH: "%s没有「%s」这一选项", EN: "%s has no option %s"}, f.Label, at)
		if len(c.findings) > hinted {
			return
		}
		ids := f.Options.IDs()
		if near := filing.Nearest(*at, ids); near != "" {
			found.Advising(lang.Text{ZH: "是不是 %s（%s）？", EN: "did you mean %s (%s)?"}, near, f.Options.Label(near))
		} else if len(ids) <= 8 {
			found.Advising(lang.Text{ZH: "可选 %s", EN: "the options are %s"}, f.Options.Listed())
		} else {
			found.Advising(lang.Text{ZH: "从 icp schema 列出的值里挑一个，如 %s；中文名称也可以", EN: "choose one that icp schema lists, such as %s; Chinese names will do as well"}, f.Options[:4].Listed())
		}
	}
}

var malformedDate = Rule{
	Name: "malformed-date", Severity: Error,
	Title:   lang.Text{ZH: "日期写得不对，或没有这一天", EN: "a date that is none"},
	Why:     lang.Text{ZH: "读不懂的日期无法比较先后，也填不进表单", EN: "a date that cannot be read can be neither compared nor entered"},
	Fix:     lang.Text{ZH: "写成 2026-11-20 这样的年-月-日", EN: "write year, month and day as in 2026-11-20"},
	Sources: []source.Source{source.Format},
	Bad:     "created: 2026-02-30 # ✗\n",
	Good:    "created: 2026-02-28\n",
	check: func(c *Case) {
		for _, odd := range c.misread {
			if odd.field.Format != filing.Day && odd.field.Format != filing.Expiry {
				continue
			}
			found := c.report(odd.at, lang.Text{ZH: "%s「%s」不是一个日期", EN: "%s: %s is not a calendar date"}, odd.field.Label, odd.at)
			if odd.field.Format == filing.Expiry {
				found.Advising(lang.Text{ZH: "写成 2026-11-20 这样的年-月-日；没有期限的写「长期」", EN: "write year, month and day as in 2026-11-20, or long-term where there is no end"})
			}
		}
	},
}

// misreading is a value that its field does not understand.
type misreading struct {
	at    *string
	field *filing.Field
}

// misreadings is the visitor that collects them, for the rules of this file
// together: a walk costs more than they do.
type misreadings []misreading

func (m *misreadings) Text(at *string, f *filing.Field, _ filing.Need) {
	if !f.Understands(*at) {
		*m = append(*m, misreading{at, f})
	}
}

func (m *misreadings) Texts(at *[]string, f *filing.Field, need filing.Need) {
	for i := range *at {
		m.Text(&(*at)[i], f, need)
	}
}

func (m *misreadings) Enter(any, *filing.Field, filing.Need) bool { return true }
func (m *misreadings) Leave()                                     {}
func (m *misreadings) Item(any, int) bool                         { return true }
func (m *misreadings) List(_ any, _ *filing.Field, _ filing.Need, length int) int {
	return length
}

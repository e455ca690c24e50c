package rule

import (
	"iter"
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var unknownValue = Rule{
	Name: "unknown-value", Severity: Error,
	Title:   lang.Text{ZH: "选项中没有该值", EN: "a value that is not one of the options"},
	Why:     lang.Text{ZH: "表单中没有的选项无法提交", EN: "a value that the form does not offer cannot be submitted"},
	Fix:     lang.Text{ZH: "从可选的值中选一个；也可填中文名称", EN: "choose one of the options; their Chinese names work too"},
	Tool:    lang.Text{ZH: "icp schema 列出全部", EN: "icp schema lists all options"},
	Sources: []source.Source{source.MinistryForm.Whole(), source.Format.Whole()},
	Bad:     "verification: eletronic # ✗\n",
	Good:    "verification: electronic\n",
	check: func(c *Case) {
		for at, field := range c.misread(filing.Choice) {
			reportUnknownValue(c, at, field)
		}
	},
}

// hinted is for how many findings a suggestion is looked for; nobody reads more of them.
const hinted bound = 1000

func reportUnknownValue(c *Case, at *string, f *filing.Field) {
	switch {
	case f.Format == filing.Count:
		c.report(at, lang.Text{ZH: "本程序不支持格式版本 %s，只支持 %s", EN: "unsupported format version %s; this program supports %s"}, at, filing.FormatVersion).
			Advising(lang.Text{ZH: "用更新的程序打开；手写的文件请写 version: %s", EN: "use a newer program; in a file written by hand, set version: %s"}, filing.FormatVersion)
	case f.Open:
		c.report(at, lang.Text{ZH: "%s的常用名单中没有「%s」，请确认写法无误", EN: "the common values of %s do not include %s; check that it is right"}, f.Label, at).
			Softened(Warning, lang.Text{ZH: "此项也可填名单以外的值", EN: "other values are allowed here"})
	default:
		found := c.report(at, lang.Text{ZH: "%s没有「%s」这一选项", EN: "%s has no option %s"}, f.Label, at)
		if len(c.findings) > hinted {
			return
		}
		if f.Key == "location" && isAbroad(*at) {
			found.Advising(lang.Text{ZH: "只有内地的服务器才备案；放在内地以外的，既不用也不能备案", EN: "only servers on the mainland are filed; a website elsewhere needs no filing and cannot have one"})
			return
		}
		if f.Key == "province" || f.Key == "location" { // a city is not a misspelt province
			where := filing.WhereaboutsOf(*at)
			if hint := where.Hint(); !hint.IsZero() {
				found.Advising(hint)
				return
			}
		}
		ids := f.Options.IDs()
		if near := filing.Nearest(*at, ids); near != "" {
			found.Advising(lang.Text{ZH: "是否为 %s（%s）？", EN: "did you mean %s (%s)?"}, near, f.Options.Label(near))
		} else if len(ids) <= 8 {
			found.Advising(lang.Text{ZH: "可选 %s", EN: "the options are %s"}, f.Options.Listed())
		} else {
			found.Advising(lang.Text{ZH: "从 %d 个选项中选一个，如 %s；也可填中文名称", EN: "choose one of the %d options, such as %s; Chinese names work too"}, len(ids), f.Options[:4].Listed())
		}
	}
}

// abroad lists the places outside the mainland where servers are most often located.
var abroad = []string{"香港", "澳门", "台湾", "海外", "境外", "国外", "美国", "日本", "新加坡", "韩国", "德国", "英国", "hong kong", "hongkong", "taiwan", "singapore", "overseas", "usa", "japan"}

// isAbroad reports whether a place is outside the mainland.
func isAbroad(place string) bool {
	lower := strings.ToLower(place)
	return slices.ContainsFunc(abroad, func(known string) bool { return strings.Contains(lower, known) })
}

var malformedDate = Rule{
	Name: "malformed-date", Severity: Error,
	Title:   lang.Text{ZH: "日期格式不正确，或没有这一天", EN: "not a valid date"},
	Why:     lang.Text{ZH: "无法识别的日期不能比较先后，也无法填入表单", EN: "a date that cannot be read can be neither compared nor entered in the form"},
	Fix:     lang.Text{ZH: "按年-月-日填写，如 2026-11-20", EN: "write the date as year-month-day, such as 2026-11-20"},
	Sources: []source.Source{source.Format.Whole()},
	Bad:     "created: 2026-02-30 # ✗\n",
	Good:    "created: 2026-02-28\n",
	check: func(c *Case) {
		for at, field := range c.misread(filing.Day, filing.Expiry) {
			if c.reportTerm(at, field) {
				continue
			}
			found := c.report(at, lang.Text{ZH: "%s「%s」不是有效日期", EN: "%s: %s is not a valid date"}, field.Label, at)
			if field.Format == filing.Expiry {
				found.Advising(lang.Text{ZH: "按年-月-日填写，如 2026-11-20；没有期限的填「长期」", EN: "write the date as year-month-day, such as 2026-11-20, or long-term if there is no end"})
			}
		}
	},
}

// misread yields the values of the given formats that their fields do not understand.
func (c *Case) misread(formats ...filing.Format) iter.Seq2[*string, *filing.Field] {
	return func(yield func(*string, *filing.Field) bool) {
		for i := range c.entries {
			e := &c.entries[i]
			if e.Kind != filing.Value || !slices.Contains(formats, e.Field.Format) {
				continue
			}
			if at := e.At.(*string); !e.Field.Understands(*at) && !yield(at, e.Field) {
				return
			}
		}
	}
}

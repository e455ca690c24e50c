package rule

import (
	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var listTooLong = Rule{
	Name: "list-too-long", Severity: Error,
	Title:   lang.Text{ZH: "列表过长，不像一份备案", EN: "a list too long for one filing"},
	Why:     lang.Text{ZH: "一份备案不会有这么多，多半是几份合在了一起，或重复粘贴；文件超过本程序的上限便不再检查，其余问题都没有列出", EN: "no filing has that many: several were probably put into one file, or something was pasted many times. A file over this program's limit is not checked any further, so nothing else that is wrong with it is listed"},
	Fix:     lang.Text{ZH: "删去重复的内容，或分成几份备案文件", EN: "delete what is repeated, or split the file into several bundles"},
	Sources: []source.Source{source.Format.Whole()},
	Bad:     "sites: # ✗\n" + hundredSites + hundredSites + hundredSites + hundredSites + hundredSites + oneSite,
	Good:    "sites:\n  - content: [notes]\n",
	check: func(c *Case) {
		for i := range c.faults {
			fault := &c.faults[i]
			switch fault.Kind {
			case bundlefile.TooManyItems:
				c.reportFault(fault, lang.Text{ZH: "%s 有 %d 项，一份备案最多 %d 项", EN: "%s has %d items, and one filing at most %d"}, longList(fault), fault.Count, fault.Most).
					Advising(lang.Text{ZH: "删去重复的内容，或分成几份备案文件，每份不超过 %d 项", EN: "delete what is repeated, or split the file into several bundles of no more than %d each"}, fault.Most)
			case bundlefile.TooManyInAll:
				c.reportFault(fault, lang.Text{ZH: "各列表共有 %d 项，一份备案最多 %d 项", EN: "all lists together have %d items, and one filing at most %d"}, fault.Count, fault.Most)
			}
		}
	},
}

// A list with one item more than bundlefile.MaxItems. It is made of constants, because
// otherwise the text would be built at every start.
const (
	oneSite      = "  - content: [notes]\n"
	tenSites     = oneSite + oneSite + oneSite + oneSite + oneSite + oneSite + oneSite + oneSite + oneSite + oneSite
	hundredSites = tenSites + tenSites + tenSites + tenSites + tenSites + tenSites + tenSites + tenSites + tenSites + tenSites
)

// longList is what to call a list: its path, if known.
func longList(fault *bundlefile.Fault) any {
	if fault.Place.Path == "" {
		return lang.Text{ZH: "此列表", EN: "this list"}
	}
	return fault.Place.Path
}

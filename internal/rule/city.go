package rule

import (
	"strings"
	"unicode"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/postal"
	"beian.example/icp/internal/source"
)

// A city that is not in the table may still be a city: abbreviated, abolished, or directly
// below its province. A value that holds more than a name is not.
var cityMalformed = Rule{
	Name: "city-malformed", Severity: Warning,
	Title:   lang.Text{ZH: "所属市填的不只是市名", EN: "more than the name of a city"},
	Why:     lang.Text{ZH: "控制台的所属市从名单中选，多写的对不上；填报单也按它拆分通信地址", EN: "the console has a list of cities, in which nothing else is found, and the sheet takes the mailing address apart by it"},
	Fix:     lang.Text{ZH: "只填市名，如大连市；区县和详细地址填在各自的栏目", EN: "enter the Chinese name of the city alone, such as 大连市; district and address have fields of their own"},
	Sources: []source.Source{source.GB2260.Whole()},
	Notices: []string{"所属市一栏填成了详细地址", "所属市多填了区县，只填市名"},
	Bad:     "subject:\n  city: 大连市沙河口区 # ✗\n",
	Good:    "subject:\n  city: 大连市\n",
	check: func(c *Case) {
		at := &c.Subject.City
		if *at == "" || len(postal.AreasOfCity(*at)) > 0 { // as for nearly all
			return
		}
		read := postal.RegionsOf(*at)
		isNamed := read.City != "" && strings.Contains(*at, strings.TrimSuffix(read.City, "市")) // 义乌市 is the county-level city itself
		isMore := isNamed && read.District+read.Rest != "" && !c.hasFoundAt(&addressGenericDistrict, at)
		switch {
		case isMore, strings.ContainsFunc(*at, unicode.IsDigit):
			c.report(at, lang.Text{ZH: "所属市「%s」不只是市名", EN: "the city %s is more than the name of a city"}, at)
		case !strings.ContainsFunc(*at, isHan):
			c.report(at, lang.Text{ZH: "所属市「%s」没有汉字", EN: "the city %s has no Chinese characters"}, at)
		}
	},
}

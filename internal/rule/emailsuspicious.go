package rule

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var emailSuspicious = Rule{
	Name: "email-suspicious", Severity: Advice,
	Title:   lang.Text{ZH: "电子邮箱的后缀像是写错了", EN: "an e-mail address that looks mistyped"},
	Why:     lang.Text{ZH: "退回原因会发到此邮箱，写错了就收不到", EN: "the reasons for a rejection are sent there; a mistyped address receives nothing"},
	Fix:     lang.Text{ZH: "核对邮箱的后缀", EN: "check the part after the @"},
	Sources: []source.Source{source.MinistryForm.Whole()},
	Bad:     "subject:\n  principal:\n    email: lin@gmial.com # ✗\n",
	Good:    "subject:\n  principal:\n    email: lin@gmail.com\n",
	check: func(c *Case) {
		for i := range c.officials {
			c.checkMailHost(&c.officials[i].Email)
		}
		c.checkMailHost(&c.Account)
	},
}

// mailHosts are where most people have their mail. otherHosts differ from one of them by a
// letter or so, but exist.
var (
	mailHosts = []string{
		"qq.com", "163.com", "126.com", "yeah.net", "foxmail.com", "gmail.com", "outlook.com", "hotmail.com", "icloud.com",
		"aliyun.com", "sina.com", "sohu.com", "139.com", "189.cn", "yahoo.com",
	}
	otherHosts = []string{
		"sina.cn", "163.net", "188.com", "136.com", "mail.com", "email.com", "ymail.com", "gmx.com", "me.com", "live.com", "live.cn",
		"outlook.cn", "yahoo.cn", "hotmail.cn", "tom.com", "21cn.com", "wo.cn", "qq.cn", "aliyun.cn", "foxmail.cn",
	}
)

func (c *Case) checkMailHost(at *string) {
	_, host, found := strings.Cut(strings.ToLower(*at), "@")
	if !found || slices.Contains(mailHosts, host) || slices.Contains(otherHosts, host) {
		return
	}
	if meant := meantHost(host); meant != "" && readMail(*at).isRight {
		c.report(at, lang.Text{ZH: "邮箱后缀是 %s，是否为 %s？", EN: "the address ends in %s; did you mean %s?"}, host, meant)
	}
}

// meantHost is the known mail host that another one is probably a typo of: one letter added,
// missing, changed or swapped. For short names, only a typo in the ending can be recognised.
func meantHost(host string) string {
	name, ending, _ := strings.Cut(host, ".")
	for _, known := range mailHosts {
		knownName, knownEnding, _ := strings.Cut(known, ".")
		switch {
		case name == knownName && ending != knownEnding && len(ending) <= len("comm") && filing.Apart(ending, knownEnding) == 1:
			return known
		case ending == knownEnding && len(knownName) >= len("gmail") && filing.Apart(name, knownName) == 1:
			return known
		}
	}
	return ""
}

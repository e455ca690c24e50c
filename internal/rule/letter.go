package rule

import (
	"slices"
	"time"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// letterKinds are documents that keep the date of their signature, unlike those that the rule
// on dates covers.
var letterKinds = []string{filing.AuthorizationLetter, filing.DomainAuthorization, filing.CommitmentLetter}

// eachLetter calls visit for the letters whose date can be read.
func (c *Case) eachLetter(visit func(d *filing.Document, day time.Time)) {
	for _, d := range c.Documents {
		if !slices.Contains(letterKinds, d.Kind) {
			continue
		}
		if day, ok := filing.ParseDay(d.Date); ok {
			visit(d, day)
		}
	}
}

// letterExample adds a letter to the documents of the enterprise's example; the letter's date
// follows.
const letterExample = "subject: {type: enterprise}\ndocuments:\n" +
	"  - {kind: subject-certificate, files: [scans/license.png]}\n" +
	"  - {kind: principal-certificate, files: [scans/zhou-front.png, scans/zhou-back.png]}\n" +
	"  - {kind: site-principal-certificate, files: [scans/he-front.png, scans/he-back.png]}\n" +
	"  - {kind: domain-certificate, files: [scans/domain-1.png], site: example.com.cn}\n" +
	"  - {kind: domain-certificate, files: [scans/domain-2.png], site: 示例帮助.中国}\n" +
	"  - {kind: commitment-letter, files: [scans/commitment.png], date: "

var letterStale = Rule{
	Name: "letter-stale", Severity: Warning, Outdates: true,
	Title:   lang.Text{ZH: "授权书或承诺书签署已超过三个月", EN: "a letter signed more than three months ago"},
	Why:     lang.Text{ZH: "授权书、承诺书从签署到提交一般不能超过三个月", EN: "letters of authorization or commitment are usually accepted for three months from signing"},
	Fix:     lang.Text{ZH: "重新签署，日期写签署当天", EN: "have it signed anew, with the date of that day"},
	Sources: []source.Source{regulation.LetterAge.Source},
	Demands: []regulation.Topic{regulation.LetterTerm},
	Notices: []string{"授权书日期超过三个月", "授权书已过期", "自办理日起至提交日期应小于或等于三个月"},
	Bad:     letterExample + "2026-06-01} # ✗\n",
	Good:    letterExample + "2026-11-01}\n",
	check: func(c *Case) {
		c.eachLetter(func(d *filing.Document, day time.Time) {
			months := regulation.LetterAge.Value
			if demand, longer := c.demand(regulation.LetterTerm); longer && d.Kind == filing.AuthorizationLetter {
				months = demand.Number
			}
			if day.AddDate(0, months, 0).Before(c.Today) {
				c.report(&d.Date, lang.Text{ZH: "%s签于 %s，已超过 %d 个月，一般不再接受", EN: "the %s was signed on %s, more than %d months ago, and is usually no longer accepted"}, filing.DocumentKinds.Label(d.Kind).Within(), &d.Date, months).
					With(&c.Province)
			}
		})
	},
}

var letterDateInFuture = Rule{
	Name: "letter-date-in-future", Severity: Warning,
	Title:   lang.Text{ZH: "授权书或承诺书的日期晚于今天", EN: "a letter dated in the future"},
	Why:     lang.Text{ZH: "授权书、承诺书的日期不能晚于提交日", EN: "a letter may not be dated after the day of submission"},
	Fix:     lang.Text{ZH: "填实际签署的日期，不晚于提交当天", EN: "use the day it was signed, no later than the day of submission"},
	Sources: []source.Source{source.Tencent.At("备案材料模板下载", "templates of documents")},
	Notices: []string{"授权日期应不晚于备案申请提交时间", "授权书日期晚于提交日期", "声明日期应不晚于提交时间"},
	Bad:     letterExample + "2027-03-01} # ✗\n",
	Good:    letterExample + "2026-11-20}\n",
	check: func(c *Case) {
		c.eachLetter(func(d *filing.Document, day time.Time) {
			if day.After(c.Today) {
				c.report(&d.Date, lang.Text{ZH: "%s的日期 %s 晚于今天（%s）", EN: "the date of the %s, %s, is in the future (today is %s)"}, filing.DocumentKinds.Label(d.Kind).Within(), &d.Date, filing.FormatDay(c.Today))
			}
		})
	},
}

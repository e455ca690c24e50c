package rule

import (
	"time"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// The rule on dates (handbook, part 1, other questions 6): the verification form, the
// agreement and the photo bear the same date, no earlier than the day the record was created,
// and updated when they are uploaded. It says nothing about other papers, and electronic
// verification needs none of the three.

// datedDocument is one of the three, with its date parsed.
type datedDocument struct {
	*filing.Document
	day time.Time
}

func (d datedDocument) label() lang.Text { return filing.DocumentKinds.Label(d.Kind).Within() }

var dateSources = []source.Source{source.Handbook.At("一、其它问题 6", "part 1, other questions 6")}

// datedExample begins the examples of the rules on dates: paper verification, and the
// documents without a date.
const datedExample = "verification: paper\ndocuments:\n" +
	"  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n" +
	"  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n" +
	"  - {kind: domain-certificate, files: [scans/domain.png]}\n"

var documentDatesDiffer = Rule{
	Name: "document-dates-differ", Severity: Error, Outdates: true,
	Title:   lang.Text{ZH: "核验单、协议书、照片的日期不是同一天", EN: "the form, agreement and photo have different dates"},
	Why:     lang.Text{ZH: "三份材料的日期须为同一天，不一致会被退回", EN: "all three must have the same date, or the filing is sent back"},
	Fix:     lang.Text{ZH: "三份均重新签署，写同一天的日期，以提交当天为宜", EN: "sign all three anew with the same date, preferably the day of submission"},
	Sources: dateSources,
	Notices: []string{"核验单日期与照片日期不一致", "材料日期不一致"},
	Bad:     datedExample + "  - {kind: verification-form, files: [scans/form.png], date: 2026-11-20}\n  - {kind: security-agreement, files: [scans/agreement.png], date: 2026-11-18} # ✗\n  - {kind: onsite-photo, files: [scans/photo.png], date: 2026-11-20}\n",
	Good:    datedExample + "  - {kind: verification-form, files: [scans/form.png], date: 2026-11-20}\n  - {kind: security-agreement, files: [scans/agreement.png], date: 2026-11-20}\n  - {kind: onsite-photo, files: [scans/photo.png], date: 2026-11-20}\n",
	check: func(c *Case) {
		dated := c.datedDocuments()
		if len(dated) == 0 {
			return
		}
		latest := dated[0]
		for _, d := range dated {
			if d.day.After(latest.day) {
				latest = d
			}
		}
		for _, d := range dated {
			if !d.day.Equal(latest.day) {
				found := c.report(&d.Date, lang.Text{ZH: "%s的日期 %s 与%s的 %s 不是同一天", EN: "the date of the %s, %s, differs from that of the %s, %s"}, d.label(), &d.Date, latest.label(), &latest.Date).
					Beside(&latest.Date, lang.Text{ZH: "%s的日期", EN: "the date of the %s"}, latest.label()).With(&c.Verification)
				if !latest.day.After(c.Today) {
					found.Advising(lang.Text{ZH: "%s重新签署，日期写 %s", EN: "sign the %s anew, dated %s"}, d.label(), &latest.Date)
				}
			}
		}
	},
}

var documentDateBeforeCreated = Rule{
	Name: "document-date-before-created", Severity: Error, Outdates: true,
	Title:   lang.Text{ZH: "材料日期早于创建备案信息的日期", EN: "a document dated before the record was created"},
	Why:     lang.Text{ZH: "核验单、协议书、照片的日期不能早于创建备案信息的日期", EN: "the form, agreement and photo may not be dated earlier than the record"},
	Fix:     lang.Text{ZH: "重新签署，日期写提交当天", EN: "sign it anew, dated the day you submit"},
	Sources: dateSources,
	Notices: []string{"核验单日期早于提交日期", "材料日期早于备案提交时间"},
	Bad:     "created: 2026-11-18\n" + datedExample + "  - {kind: verification-form, files: [scans/form.png], date: 2026-11-17} # ✗\n  - {kind: security-agreement, files: [scans/agreement.png]}\n  - {kind: onsite-photo, files: [scans/photo.png]}\n",
	Good:    "created: 2026-11-18\n" + datedExample + "  - {kind: verification-form, files: [scans/form.png], date: 2026-11-20}\n  - {kind: security-agreement, files: [scans/agreement.png]}\n  - {kind: onsite-photo, files: [scans/photo.png]}\n",
	check: func(c *Case) {
		created, ok := filing.ParseDay(c.Created)
		if !ok {
			return
		}
		for _, d := range c.datedDocuments() {
			if d.day.Before(created) {
				c.report(&d.Date, lang.Text{ZH: "%s的日期 %s 早于创建备案信息的日期 %s", EN: "the date of the %s, %s, is before the record was created, %s"}, d.label(), &d.Date, &c.Created).
					With(&c.Created, &c.Verification).
					Advising(lang.Text{ZH: "%s重新签署，日期不早于 %s，写提交当天", EN: "sign the %s anew, dated the day you submit and no earlier than %s"}, d.label(), &c.Created)
			}
		}
	},
}

var documentDateInFuture = Rule{
	Name: "document-date-in-future", Severity: Error,
	Title:   lang.Text{ZH: "材料日期晚于今天", EN: "a document dated in the future"},
	Why:     lang.Text{ZH: "材料日期在提交日之后的会被退回", EN: "a document with a date in the future is sent back"},
	Fix:     lang.Text{ZH: "改为实际签署的日期，不晚于提交当天", EN: "use the day it was signed, no later than the day of submission"},
	Sources: dateSources,
	Notices: []string{"核验单日期有误", "材料日期晚于提交日期"},
	Bad:     datedExample + "  - {kind: verification-form, files: [scans/form.png], date: 2031-01-01} # ✗\n  - {kind: security-agreement, files: [scans/agreement.png]}\n  - {kind: onsite-photo, files: [scans/photo.png]}\n",
	Good:    datedExample + "  - {kind: verification-form, files: [scans/form.png], date: 2026-11-20}\n  - {kind: security-agreement, files: [scans/agreement.png]}\n  - {kind: onsite-photo, files: [scans/photo.png]}\n",
	check: func(c *Case) {
		created, hasCreated := filing.ParseDay(c.Created)
		for _, d := range c.datedDocuments() {
			// Papers may be prepared for a day on which the record will be created.
			prepared := hasCreated && !created.Before(d.day)
			if d.day.After(c.Today) && !prepared {
				c.report(&d.Date, lang.Text{ZH: "%s的日期 %s 晚于今天（%s）", EN: "the date of the %s, %s, is in the future (today is %s)"}, d.label(), &d.Date, filing.FormatDay(c.Today)).
					With(&c.Verification)
			}
		}
	},
}

var documentDateStale = Rule{
	Name: "document-date-stale", Severity: Advice, // it does not outdate them: such papers can be handed in
	Title:   lang.Text{ZH: "材料日期不是提交当天", EN: "documents not dated on the day of submission"},
	Why:     lang.Text{ZH: "手册建议上传扫描件时日期为最新", EN: "the handbook advises bringing the dates up to date when uploading the scans"},
	Fix:     lang.Text{ZH: "提交当日重新签署，日期写当天", EN: "sign them anew on the day you submit, with that day's date"},
	Sources: dateSources,
	Notices: []string{"材料日期过早", "请更新核验单日期"},
	Bad:     datedExample + "  - {kind: verification-form, files: [scans/form.png], date: 2026-11-02} # ✗\n  - {kind: security-agreement, files: [scans/agreement.png], date: 2026-11-02}\n  - {kind: onsite-photo, files: [scans/photo.png], date: 2026-11-02}\n",
	Good:    datedExample + "  - {kind: verification-form, files: [scans/form.png], date: 2026-11-20}\n  - {kind: security-agreement, files: [scans/agreement.png], date: 2026-11-20}\n  - {kind: onsite-photo, files: [scans/photo.png], date: 2026-11-20}\n",
	check: func(c *Case) {
		dated := c.datedDocuments()
		if len(dated) == 0 || !dated[0].day.Before(c.Today) {
			return
		}
		for _, d := range dated[1:] {
			if !d.day.Equal(dated[0].day) {
				return // document dates that differ are already reported
			}
		}
		if created, ok := filing.ParseDay(c.Created); ok && dated[0].day.Before(created) {
			return // and so are dates that are too early
		}
		c.report(&dated[0].Date, lang.Text{ZH: "材料日期为 %s，建议提交当日重新签署，日期写当天", EN: "the documents are dated %s; better to sign them anew on the day of submission, with that day's date"}, &dated[0].Date).
			With(&c.Verification)
	},
}

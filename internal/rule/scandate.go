package rule

import (
	"time"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var scanDate = Rule{
	Name: "scan-date", Severity: Warning, Looks: ScansQuick,
	Title:   lang.Text{ZH: "拍摄日期与材料日期对不上", EN: "a photo taken on a day that does not fit its document"},
	Why:     lang.Text{ZH: "签署之前不会有照片，旧照片也说明不了现状；审核人能看到照片里的拍摄日期", EN: "no paper is photographed before it is signed, and an old photo does not show how things are now; a reviewer can see in the file when it was taken"},
	Fix:     lang.Text{ZH: "重新拍摄，或改正材料日期；相机的钟不准的，可忽略", EN: "take it again, or correct the document's date; ignore this if the camera's clock was wrong"},
	Sources: dateSourcesOfPhotos,
	Bad:     datedExample + "  - {kind: verification-form, files: [scans/early.jpg], date: 2026-11-20} # ✗\n  - {kind: security-agreement, files: [scans/agreement.png], date: 2026-11-20}\n  - {kind: onsite-photo, files: [scans/photo.png], date: 2026-11-20}\n",
	Good:    datedExample + "  - {kind: verification-form, files: [scans/form.png], date: 2026-11-20}\n  - {kind: security-agreement, files: [scans/agreement.png], date: 2026-11-20}\n  - {kind: onsite-photo, files: [scans/photo.png], date: 2026-11-20}\n",
	check: func(c *Case) {
		created, hasCreated := filing.ParseDay(c.Created)
		for _, s := range c.scans() {
			if s.err != nil || s.Taken.IsZero() || s.isSaidToBeNone() {
				continue
			}
			taken := time.Date(s.Taken.Year(), s.Taken.Month(), s.Taken.Day(), 0, 0, 0, 0, time.UTC)
			if taken.After(c.Today.AddDate(0, 0, 1)) || taken.Year() < firstPhones {
				continue // the camera's clock was never set
			}
			dated, isDated := filing.ParseDay(s.document.Date)
			switch {
			case isDated && taken.Before(dated.AddDate(0, 0, -clockDays)):
				c.report(s.at, lang.Text{ZH: "%s 拍摄于 %s，早于材料日期 %s", EN: "%s was taken on %s, before the document's date, %s"}, s.at, filing.FormatDay(taken), &s.document.Date).With(&s.document.Date)
			case isDated && s.document.Kind == filing.OnsitePhoto && taken.After(dated.AddDate(0, 0, clockDays)):
				c.report(s.at, lang.Text{ZH: "%s 拍摄于 %s，晚于材料日期 %s", EN: "%s was taken on %s, after the document's date, %s"}, s.at, filing.FormatDay(taken), &s.document.Date).With(&s.document.Date, &s.document.Kind)
			case isDated && isDatedOnTheDay(s.document) && taken.After(dated.AddDate(0, 0, clockDays)):
				c.report(s.at, lang.Text{ZH: "%s 拍摄于 %s，晚于材料日期 %s", EN: "%s was taken on %s, after the document's date, %s"}, s.at, filing.FormatDay(taken), &s.document.Date).With(&s.document.Date, &s.document.Kind).
					Softened(Advice, lang.Text{ZH: "补拍的，可以用", EN: "it will do if the paper was only photographed later"}).
					Advising(lang.Text{ZH: "日期写错的，改正；核验单、协议书一般写提交当天", EN: "correct the date if it is wrong; the form and the agreement are usually dated the day they are submitted"})
			case hasCreated && taken.Before(created.AddDate(0, -oldMonths, 0)):
				c.report(s.at, lang.Text{ZH: "%s 拍摄于 %s，比创建备案信息的日期 %s 早了几个月", EN: "%s was taken on %s, months before the record was created, %s"}, s.at, filing.FormatDay(taken), &c.Created).With(&c.Created).
					Softened(Advice, lang.Text{ZH: "证件没有换过的，可以用", EN: "it will do if the certificate is still the same"}).
					Advising(lang.Text{ZH: "证件换过的，重新拍摄", EN: "take it again if the certificate has been replaced"})
			}
		}
	},
}

// isDatedOnTheDay reports whether a document bears the day on which it is handed in, and so
// was photographed on that day at the latest.
func isDatedOnTheDay(d *filing.Document) bool {
	return d.Kind == filing.VerificationForm || d.Kind == filing.SecurityAgreement
}

var dateSourcesOfPhotos = []source.Source{source.Handbook.At("一、其它问题 6", "part 1, other questions 6"), source.Tencent.At("办理拍照", "on photos")}

package rule

import (
	"slices"
	"time"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var certificateTermImpossible = Rule{
	Name: "certificate-term-impossible", Severity: Error,
	Title:   lang.Text{ZH: "证件有效期起止不合理", EN: "an impossible period of validity"},
	Why:     lang.Text{ZH: "起止日期填反、早于出生或与证件的有效年限不符的，与证件核对不上，会被退回", EN: "dates that are swapped, before birth, or not as long as such certificates run do not match the certificate, and the filing is sent back"},
	Fix:     lang.Text{ZH: "按证件原文填写有效期起止", EN: "enter both dates as the certificate prints them"},
	Sources: []source.Source{regulation.CardAdult.Source, regulation.ResidencePermit.Source, source.MinistryForm.Whole()},
	Notices: []string{"证件有效期填写错误", "证件有效期与证件不一致", "有效期起止日期有误"},
	Bad:     "subject:\n  certificate:\n    valid_from: 2040-06-12 # ✗\n    expires: 2039-06-12\n",
	Good:    "subject:\n  certificate:\n    valid_from: 2019-06-12\n    expires: 2039-06-12\n",
	check: func(c *Case) {
		for i := range c.holders {
			c.checkTerm(&c.holders[i])
		}
	},
}

// checkTerm reports only the first problem with a certificate's dates; the others would follow
// from the same slip.
func (c *Case) checkTerm(h *holder) {
	at, ends := &h.certificate.ValidFrom, &h.certificate.Expires
	from, begins := filing.ParseDay(*at)
	to, limited := filing.ParseDay(*ends)
	born, isBorn := ident.Born(h.text)
	isBorn = isBorn && regulation.IsPersonal(h.certificate.Type) && h.isRight() // a miscopied number tells no birthday
	switch {
	case isBorn && ident.Age(born, c.Today) > oldest:
		c.report(&h.certificate.Number, lang.Text{ZH: "按证件号码，%s已 %d 岁，请核对号码", EN: "by the certificate's number, %s is %d years old; check the number"}, h.who, ident.Age(born, c.Today)).
			Softened(Warning, lang.Text{ZH: "极少数人确有如此高龄", EN: "a few people are that old"})
	case !begins:
	case limited && !from.Before(to):
		c.report(at, lang.Text{ZH: "%s的证件有效期起 %s 不早于有效期止 %s", EN: "the certificate of %s is valid from %s, which is not before it expires on %s"}, h.who, at, ends).
			Beside(ends, lang.Text{ZH: "有效期止", EN: "when it expires"})
	case from.After(c.Today):
		c.report(at, lang.Text{ZH: "%s的证件有效期起 %s 晚于今天（%s）", EN: "the certificate of %s is valid from %s, which is in the future (today is %s)"}, h.who, at, filing.FormatDay(c.Today))
	case isBorn && from.Before(born):
		c.report(at, lang.Text{ZH: "%s的证件有效期起 %s 早于出生日期", EN: "the certificate of %s is valid from %s, before the person was born"}, h.who, at).
			With(&h.certificate.Number)
	case limited && to.Year() < endless && to.After(c.Today.AddDate(0, regulation.CertificateLeft.Value, 0)): // otherwise another rule reports the end
		c.checkYears(h, from, to)
	case isBorn && *ends == filing.LongTerm && h.certificate.Type == filing.ResidentID && ident.Age(born, from) < regulation.CardForLifeFrom.Value:
		c.report(ends, lang.Text{ZH: "%s领证时 %d 周岁，未满 %d 周岁的居民身份证不会是长期", EN: "%s was %d when the card was issued; before %d no identity card is issued for life"}, h.who, ident.Age(born, from), regulation.CardForLifeFrom.Value).
			With(at, &h.certificate.Number, &h.certificate.Type).
			Softened(Warning, lang.Text{ZH: "早年签发的证件可能有例外", EN: "cards of earlier years may differ"})
	}
}

// oldest is an age that hardly anybody exceeds. It is not from a source: above it, a slip in
// the number is more likely.
const oldest bound = 110

// endless is the year that people enter for "no end" when a form requires a date.
const endless bound = 9999

// checkYears compares how long a certificate is valid with the terms that its type is issued
// for. It tolerates two days, because a card issued on 29 February ends on another day of the
// month.
func (c *Case) checkYears(h *holder, from, to time.Time) {
	terms := yearsOf(h.certificate.Type)
	fits := func(t regulation.Term) bool {
		apart := to.Sub(from.AddDate(t.Value, 0, 0)).Abs()
		return apart <= 48*time.Hour
	}
	if len(terms) == 0 || slices.ContainsFunc(terms, fits) {
		return
	}
	c.report(&h.certificate.Expires, lang.Text{ZH: "%s的证件由 %s 至 %s，与该种证件的有效年限不符", EN: "the certificate of %s runs from %s to %s, which is not as long as such certificates are issued for"}, h.who, &h.certificate.ValidFrom, &h.certificate.Expires).
		Beside(&h.certificate.ValidFrom, lang.Text{ZH: "有效期起", EN: "when it begins"}).With(&h.certificate.Type).
		Softened(Warning, lang.Text{ZH: "早年签发的证件可能有例外", EN: "cards of earlier years may differ"})
}

// yearsOf returns the terms that a type of certificate is issued for; none if the law does not
// set any.
func yearsOf(certificateType string) []regulation.Term {
	switch certificateType {
	case filing.ResidentID:
		return []regulation.Term{regulation.CardChild, regulation.CardYoung, regulation.CardAdult}
	case filing.HKMacaoResidence, filing.TaiwanResidence:
		return []regulation.Term{regulation.ResidencePermit}
	}
	return nil
}

package rule

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// reportTerm reports a field that holds both dates of a certificate, and returns whether it
// does. A repair is offered only if the other date is already in its own field, so that
// nothing gets lost.
func (c *Case) reportTerm(at *string, field *filing.Field) bool {
	certificate, isOfTerm := c.CertificateAt(at)
	term, isTerm := filing.ParseTerm(*at)
	if !isOfTerm || !isTerm {
		return false
	}
	own, other, others := term.From, &certificate.Expires, term.Expires
	if at == other {
		own, other, others = term.Expires, &certificate.ValidFrom, term.From
	}
	found := c.report(at, lang.Text{ZH: "%s中写了起止两个日期", EN: "%s holds two dates, the beginning and the end"}, field.Label).
		Advising(lang.Text{ZH: "有效期起填 %s，有效期止填 %s", EN: "enter %s as the beginning and %s as the end"}, term.From, expiryLabel(term.Expires))
	if *other == others {
		found.Repairing(own)
	}
	return true
}

// expiryLabel is the end of a certificate's term in words.
func expiryLabel(expires string) lang.Text {
	if expires == filing.LongTerm {
		return lang.Text{ZH: "长期", EN: filing.LongTerm}
	}
	return lang.Text{ZH: expires, EN: expires}
}

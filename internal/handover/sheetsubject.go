package handover

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/postal"
	"beian.example/icp/internal/regulation"
)

// heading says what is filed and, unless it is an initial filing, on which record.
func (w *sheetWriter) heading() {
	w.begin(lang.Text{ZH: "本次备案", EN: "This filing"}, "")
	w.whole = false
	w.text(&w.Operation)
	w.text(&w.Province)
	w.text(&w.Provider.Name)
	w.whole = w.isAsked(&w.Record)
	w.text(&w.Record.Number)
	w.text(&w.Record.SubjectName)
	w.domains(&w.Record.Domains)
	w.whole = false
	w.text(&w.Record.Provider)
	w.text(&w.Record.Password)
	w.names(&w.Changes)
	w.text(&w.Reason)
}

// subject is the page of the subject (主体信息).
func (w *sheetWriter) subject() {
	s := &w.Subject
	w.begin(lang.Text{ZH: "主体信息", EN: "Subject"}, "")
	w.whole = w.isAsked(&s.Certificate)
	w.choice(&s.Type, &s.Type, regulation.SubjectChoice)
	w.choice(&s.Certificate.Type, &s.Certificate.Type, w.certificate)
	w.text(&s.Certificate.Number)
	w.text(&s.Name)
	w.text(&s.Certificate.Address)
	w.text(&s.Certificate.ValidFrom)
	w.text(&s.Certificate.Expires)
	w.mailingAddress()
	w.text(&s.Investor)
	w.text(&s.Remarks)
}

func (w *sheetWriter) certificate(id string) (regulation.FormChoice, bool) {
	return regulation.CertificateChoice(id, w.Subject.Type)
}

// provincePart is what the sheet calls the first part of a mailing address, which has no field
// of its own in the bundle.
const provincePart = "subject.mailing_address.province"

// mailingAddress splits the address as the form does. Province, city and district reveal too
// little to need a mask.
func (w *sheetWriter) mailingAddress() {
	s := &w.Subject
	parts := postal.Split(s.MailingAddress, s.City, s.District)
	provinceCode, cityCode, districtCode := parts.Codes()
	province := w.blank(&s.MailingAddress)
	province.Label = lang.Text{ZH: "通信地址所在省", EN: "Province of the mailing address"}
	province.Missing, province.help, province.asks = false, lang.Text{}, provincePart
	province.give(Value{Text: parts.Province})
	province.Code = provinceCode
	w.add(province)

	city := w.blank(&s.City)
	city.give(Value{Text: parts.City})
	city.Code = cityCode
	w.add(city)

	district := w.blank(&s.District)
	district.give(Value{Text: parts.District})
	district.Code = districtCode
	w.add(district)

	rest := w.blank(&s.MailingAddress)
	rest.give(Value{Text: parts.Rest, Format: filing.Address, Tail: true})
	if parts.Rest != "" && parts.City+parts.District != "" {
		rest.Note.Says = lang.Text{ZH: "省、市、区县另选，这里写其后的部分", EN: "choose province, city and district from their lists and enter only the rest here"}
	}
	w.add(rest)
}

// legalRepresentative is who authorizes a principal other than themselves.
func (w *sheetWriter) legalRepresentative() {
	p := &w.Subject.LegalRepresentative
	w.begin(w.spots[p].Field.Label, "")
	w.whole = w.isAsked(p)
	w.text(&p.Name)
	w.personalCertificate(&p.Certificate, &p.Certificate)
}

// subjectPrincipal is the page of the subject's principal (主体负责人).
func (w *sheetWriter) subjectPrincipal() {
	p := &w.Subject.Principal
	w.begin(w.spots[p].Field.Label, "")
	w.whole = w.isAsked(p)
	w.text(&p.Role)
	w.person(p, w.IsPersonal())
}

// person adds what the form asks about a principal. Someone who files for themselves has
// already given name and certificate as the subject.
func (w *sheetWriter) person(p *filing.Person, isSubject bool) {
	name, certificate := &p.Name, &p.Certificate
	if isSubject {
		name, certificate = &w.Subject.Name, &w.Subject.Certificate
	}
	w.inherited(&p.Name, name)
	w.personalCertificate(&p.Certificate, certificate)
	w.text(&p.Mobile)
	w.text(&p.EmergencyPhone)
	w.given(&p.OfficePhone)
	w.text(&p.Email)
}

func (w *sheetWriter) personalCertificate(c, other *filing.Certificate) {
	w.choice(&c.Type, &other.Type, w.certificate)
	w.inherited(&c.Number, &other.Number)
	w.inherited(&c.ValidFrom, &other.ValidFrom)
	w.inherited(&c.Expires, &other.Expires)
	w.given(&c.Address)
}

// given adds a line only if there is a value: the current form no longer has the field,
// though some consoles do.
func (w *sheetWriter) given(at *string) {
	if *at != "" || w.open[at] {
		w.text(at)
	}
}

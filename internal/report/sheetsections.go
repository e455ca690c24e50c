package report

import (
	"strings"
	"unicode/utf8"

	"beian.example/icp/internal/domainname"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/postal"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/source"
)

// heading is what is filed and, for all but an initial filing, on which record.
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

func (w *sheetWriter) certificate(id string) (regulation.Choice, bool) {
	return regulation.CertificateChoice(id, w.Subject.Type)
}

// mailingAddress splits the address as the form does. Province, city and
// district tell too little to be masked.
func (w *sheetWriter) mailingAddress() {
	s := &w.Subject
	parts := postal.Split(s.MailingAddress, s.City, s.District)
	provinceCode, cityCode, districtCode := parts.Codes()
	province := w.blank(&s.MailingAddress)
	province.Label = lang.Text{ZH: "通信地址所在省", EN: "Province of the mailing address"}
	province.Value, province.Copy, province.Missing = parts.Province, parts.Province, false
	province.help, province.Code = lang.Text{}, provinceCode
	w.add(province)

	city := w.blank(&s.City)
	city.Value = w.show(filing.Line, parts.City)
	city.Copy, city.Code = city.Value, cityCode
	w.add(city)

	district := w.blank(&s.District)
	district.Value = w.show(filing.Line, parts.District)
	district.Copy, district.Code = district.Value, districtCode
	w.add(district)

	rest := w.blank(&s.MailingAddress)
	rest.Value = w.streetOf(parts.Rest)
	rest.Copy = rest.Value
	if rest.Value != "" && parts.City+parts.District != "" {
		rest.Note = w.say(lang.Text{ZH: "省、市、区县另选，这里写其后的部分", EN: "province, city and district are chosen apart; here stands what follows"})
	}
	w.add(rest)
}

// streetOf shows what follows the district in an address; where it is masked
// nothing but its length, since a mask of the whole would show its beginning.
func (w *sheetWriter) streetOf(rest string) string {
	if rest == "" || !w.sheet.voice.hides(filing.Address) {
		return w.show(filing.Address, rest)
	}
	w.sheet.Masked = true
	return keep(rest, 0, 0)
}

// legalRepresentative is who authorizes a principal that is someone else.
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

// person writes what the form asks of a principal. One who files for
// themselves has given name and certificate as the subject.
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

// given adds a line only where there is a value: today's form has no such
// field any more, though some consoles do.
func (w *sheetWriter) given(at *string) {
	if *at != "" || w.open[at] {
		w.text(at)
	}
}

func (w *sheetWriter) sites() {
	if len(w.Sites) == 0 && w.open[&w.Sites] {
		w.begin(siteTitle, "")
		w.add(w.blank(&w.Sites))
	}
	for _, s := range w.Sites {
		w.site(s)
		w.sitePrincipal(s)
		w.access(s)
	}
	w.end()
}

var siteTitle = lang.Text{ZH: "网站信息", EN: "Website"}

// site is the page of a website (网站信息).
func (w *sheetWriter) site(s *filing.Site) {
	w.begin(siteTitle, w.domain(s.Domain).Copy)
	w.whole = w.isAsked(&s.Registration)
	w.text(&s.Name)
	domain := w.blank(&s.Domain)
	shown := w.domain(s.Domain)
	domain.Value, domain.Copy, domain.Note = shown.Value, shown.Copy, shown.Note
	w.add(domain)
	w.text(&s.Homepage)
	w.content(s)
	w.names(&s.Languages)
	w.siteRemarks(s)
	r := &s.Registration
	for _, at := range []*string{&r.Registrant, &r.RegistrantNumber, &r.Registrar, &r.Verified, &r.Expires} {
		w.text(at)
	}
	w.approvals(s)
}

// domain spells a domain as it is filed, with the punycode beside a Chinese
// one.
func (w *sheetWriter) domain(typed string) SheetLine {
	var line SheetLine
	reading := domainname.Read(typed)
	filed := reading.Native()
	if filed == "" {
		filed = typed
	}
	line.Copy = w.show(filing.Host, filed)
	line.Value = line.Copy
	if reading.ASCII != "" && filed != reading.ASCII && reading.Filed() == reading.Registrable {
		line.Value += w.say(lang.Text{ZH: "（punycode：%s）", EN: " (punycode: %s)"}, w.show(filing.Host, reading.ASCII))
	}
	if reading.Filed() != "" && reading.Fault != domainname.Sound && reading.Fault != domainname.Government {
		line.Note = w.say(lang.Text{ZH: "备案文件里写的是 %s", EN: "the bundle has %s"}, w.show(filing.Host, typed))
	}
	return line
}

// domains adds a line for each domain of a list.
func (w *sheetWriter) domains(at *[]string) {
	if len(*at) == 0 {
		w.add(w.blank(at))
	}
	for i := range *at {
		line := w.domain((*at)[i])
		line.Path, line.Label = w.spots[&(*at)[i]].Path, w.spots[at].Field.Label
		w.add(line)
	}
}

// names adds the line of a list of choices that the form knows by name only.
func (w *sheetWriter) names(at *[]string) {
	line := w.blank(at)
	f := w.spots[at].Field
	var values, choices []string
	for _, id := range *at {
		var one SheetLine
		w.choose(&one, f, id, regulation.Choice{Name: f.Options.Label(id).ZH}, f.Understands(id))
		values, choices = append(values, one.Value), append(choices, one.Copy)
		if one.Note != "" {
			line.Note = one.Value + w.say(lang.Colon) + one.Note
		}
	}
	line.Value = strings.Join(values, w.say(lang.Comma))
	line.Choice = strings.Join(choices, "、")
	line.Copy = line.Choice
	w.add(line)
}

// content adds a line for each of the ministry's service types that the
// contents of a site come under.
func (w *sheetWriter) content(s *filing.Site) {
	if len(s.Content) == 0 {
		w.add(w.blank(&s.Content))
		return
	}
	f := w.spots[&s.Content].Field
	var lines []SheetLine
	for i := range s.Content {
		line := w.blank(&s.Content)
		about := regulation.ContentOf(s.Content[i])
		types := about.Services(w.Province, regulation.AskedOf(w.Subject.Type))
		w.choose(&line, f, s.Content[i], types[0], f.Understands(s.Content[i]))
		switch {
		case line.Choice == "":
		case len(types) > 1:
			line.Choice, line.Code, line.Copy = "", "", ""
			line.Note = w.say(lang.Text{ZH: "服务内容类型按实际业务选：%s", EN: "choose the service type that fits: %s"}, w.listed(types))
		case w.IsPersonal():
			if refused, found := about.RefusedService(); found {
				line.Note = w.say(lang.Text{ZH: "个人一般只能选「其他」，不能选「%s」，内容在备注里写明（%s）", EN: "persons may usually choose only 其他 (other) and not %s, with the content in the remarks (%s)"}, refused.Name, w.sheet.voice.source(source.Huawei))
			}
		}
		lines = merged(lines, line, w.say(lang.Text{ZH: "；", EN: "; "}))
	}
	for _, line := range lines {
		w.add(line)
	}
}

// merged adds a line to those of the same choice.
func merged(lines []SheetLine, line SheetLine, between string) []SheetLine {
	for i := range lines {
		if line.Choice != "" && lines[i].Choice == line.Choice {
			lines[i].Value += between + line.Value
			return lines
		}
	}
	return append(lines, line)
}

func (w *sheetWriter) listed(choices []regulation.Choice) string {
	parts := make([]string, len(choices))
	for i, c := range choices {
		parts[i] = c.Name + w.say(lang.Text{ZH: "（代码 %s）", EN: " (code %s)"}, code(c))
	}
	return strings.Join(parts, w.say(lang.Comma))
}

// siteRemarks adds the remarks ready to paste, with the sentence that the
// province demands.
func (w *sheetWriter) siteRemarks(s *filing.Site) {
	line := w.blank(&s.Remarks)
	text := strings.TrimSpace(s.Remarks)
	if demand, missing := rule.MissingSentence(w.Bundle, s); missing && w.whole {
		if last, _ := utf8.DecodeLastRuneInString(text); text != "" && !strings.ContainsRune("。！？；.!?;", last) {
			text += "。"
		}
		text += demand.Paste
		line.Note = w.say(lang.Text{ZH: "已加上备案文件里没有、所在省要求的声明", EN: "with the declaration that the province demands and the bundle lacks"}) +
			w.sheet.voice.demand(w.Province, demand)
	} else if demand, asked := rule.RemarksDemand(w.Bundle, s); asked {
		line.Note = w.say(line.help) + w.sheet.voice.demand(w.Province, demand)
	}
	line.Value = w.show(filing.Prose, text)
	line.Copy = line.Value
	w.add(line)
}

// approvals adds the permits of a site, or the entry for none where none is
// asked for as far as is known.
func (w *sheetWriter) approvals(s *filing.Site) {
	for _, p := range s.PreApprovals {
		w.choice(&p.Kind, &p.Kind, regulation.ApprovalChoice)
		w.text(&p.Number)
		w.text(&p.Issuer)
		w.text(&p.Expires)
	}
	if len(s.PreApprovals) > 0 || !w.whole {
		return
	}
	line := w.blank(&s.PreApprovals)
	asked := regulation.PermitsAsked(s.Content, w.Province)
	switch {
	case len(asked) > 0:
		var permits []string
		for i := range asked {
			permits = append(permits, w.permit(&asked[i]))
			line.Missing = line.Missing || asked[i].Approval == regulation.Required
		}
		listed := strings.Join(permits, w.say(lang.Text{ZH: "；", EN: "; "}))
		if line.Note = w.say(lang.Text{ZH: "要先取得许可：%s", EN: "a permit comes first: %s"}, listed); !line.Missing {
			line.Note = w.say(lang.Text{ZH: "可能要许可，没有时才选「%s」：%s", EN: "a permit may be asked for; choose %s only if none is: %s"}, regulation.NoApproval, listed)
		}
	case len(s.Content) > 0:
		line.Value = w.say(lang.Text{ZH: regulation.NoApproval, EN: "none of the above"})
		line.Choice, line.Copy = regulation.NoApproval, regulation.NoApproval
	}
	w.add(line)
}

// permit names the content that takes a permit, and the permit.
func (w *sheetWriter) permit(c *regulation.Content) string {
	what := c.Permit
	if what.IsZero() {
		what = c.Note
	}
	return w.say(lang.Text{ZH: "%s（%s）", EN: "%s (%s)"}, w.say(filing.Contents.Label(c.ID)), w.say(what))
}

// sitePrincipal is the page of a website's principal (网站负责人), who is the
// subject's where the site names none.
func (w *sheetWriter) sitePrincipal(s *filing.Site) {
	own := &s.Principal
	title := w.spots[own].Field.Label
	site := w.domain(s.Domain).Copy
	w.whole = w.isAsked(&s.Registration)
	if s.HasPrincipal() {
		w.begin(title, site)
		w.person(own, false)
		return
	}
	if !w.whole {
		return
	}
	w.begin(title, site)
	w.person(&w.Subject.Principal, w.IsPersonal())
	w.last().Lines[0].Note = w.say(lang.Text{ZH: "网站负责人与主体负责人相同", EN: "the website's principal is the subject's"})
}

// access is the page of how a site reaches the network (接入信息).
func (w *sheetWriter) access(s *filing.Site) {
	a := &s.Access
	w.begin(w.spots[a].Field.Label, w.domain(s.Domain).Copy)
	w.whole = w.isAsked(&s.Registration) || w.isAsked(a)
	w.choice(&a.Method, &a.Method, regulation.AccessChoice)
	ips := w.blank(&a.IPs)
	var shown, ranges []string
	for _, ip := range a.IPs {
		one := w.show(filing.Host, ip)
		shown = append(shown, one)
		if !strings.Contains(one, "-") {
			one += "-" + one
		}
		ranges = append(ranges, one)
	}
	ips.Value = strings.Join(shown, w.say(lang.Comma))
	ips.Copy = strings.Join(ranges, ";")
	if ips.Value != "" {
		ips.Note = w.say(lang.Text{ZH: "表单写法：%s", EN: "as the form has it: %s"}, ips.Copy)
	}
	w.add(ips)
	w.text(&a.Location)
}

// title says whose sheet it is.
func (w *sheetWriter) title() string {
	parts := []string{w.say(filing.Operations.Label(w.sheet.Operation))}
	for _, part := range []struct {
		options filing.Options
		id      string
	}{{filing.SubjectTypes, w.Subject.Type}, {filing.Provinces, w.Province}} {
		if _, known := part.options.ID(part.id); known {
			parts = append(parts, w.say(part.options.Label(part.id)))
		}
	}
	return w.say(lang.Text{ZH: "备案填报单：%s", EN: "Filing sheet: %s"}, strings.Join(parts, " · "))
}

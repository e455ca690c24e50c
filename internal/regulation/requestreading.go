package regulation

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// How the items of requests read a bundle. A site is nil if the bundle has none yet.

// stated is the statement of one field.
func stated(at *string) Statement {
	return Statement{At: at, Parts: []any{at}, Lacking: *at == ""}
}

// statedList is the statement of a list of values.
func statedList(at *[]string) Statement {
	filled := slices.ContainsFunc(*at, func(s string) bool { return s != "" })
	return Statement{At: at, Parts: []any{at}, Lacking: !filled}
}

// said is a statement that is not from a field.
func said(at any, text lang.Text) Statement { return Statement{At: at, Parts: []any{text}} }

// unstated is the statement of something without a place yet: it goes into the list.
func unstated(list any) Statement { return Statement{At: list, Lacking: true} }

// readSubjectName states the name under which the provider finds the record, and the present
// name if that differs.
func readSubjectName(b *filing.Bundle, _ *filing.Site) Statement {
	filed, now := &b.Record.SubjectName, &b.Subject.Name
	if *filed == "" {
		return stated(now)
	}
	s := stated(filed)
	switch {
	case *now == "" && b.IsChanging(filing.ChangesSubject):
		s.At, s.Lacking = now, true
	case *now != "" && !filing.SameName(*now, *filed):
		s.Parts = append(s.Parts, Named{lang.Text{ZH: "现名称", EN: "present name"}, now})
	}
	return s
}

func readFiledName(b *filing.Bundle, _ *filing.Site) Statement { return stated(&b.Record.SubjectName) }

func readRecordNumber(b *filing.Bundle, _ *filing.Site) Statement { return stated(&b.Record.Number) }

func readReason(b *filing.Bundle, _ *filing.Site) Statement { return stated(&b.Reason) }

// readChange states what is to happen to the record: which parts change, or that a site is
// added.
func readChange(b *filing.Bundle, _ *filing.Site) Statement {
	if b.Operation == filing.AddSite {
		return stated(&b.Operation)
	}
	return statedList(&b.Changes)
}

func readAccount(b *filing.Bundle, _ *filing.Site) Statement { return stated(&b.Account) }

func readFiledDomains(b *filing.Bundle, _ *filing.Site) Statement {
	return statedList(&b.Record.Domains)
}

// readSiteDomains states the domains of all sites.
func readSiteDomains(b *filing.Bundle, _ *filing.Site) Statement {
	if len(b.Sites) == 0 {
		return unstated(&b.Sites)
	}
	all := stated(&b.Sites[0].Domain)
	for _, site := range b.Sites[1:] {
		all.Parts = append(all.Parts, &site.Domain)
		if site.Domain == "" && !all.Lacking {
			all.At, all.Lacking = &site.Domain, true
		}
	}
	return all
}

// readDomains states the domains that the operation is about: those of its sites or, if a
// change names no site, all on the record.
func readDomains(b *filing.Bundle, s *filing.Site) Statement {
	if b.Operation == filing.Change && len(b.Sites) == 0 {
		return readFiledDomains(b, s)
	}
	return readSiteDomains(b, s)
}

// readRecordOrSiteDomains states the domains of the whole record.
func readRecordOrSiteDomains(b *filing.Bundle, s *filing.Site) Statement {
	filed := readFiledDomains(b, s)
	if filed.Lacking && len(b.Sites) > 0 {
		return readSiteDomains(b, s)
	}
	return filed
}

func readSiteName(b *filing.Bundle, s *filing.Site) Statement {
	if s == nil {
		return unstated(&b.Sites)
	}
	return stated(&s.Name)
}

func readIPs(b *filing.Bundle, s *filing.Site) Statement {
	if s == nil {
		return unstated(&b.Sites)
	}
	return statedList(&s.Access.IPs)
}

// readNewIPs states the addresses of a site whose access changes.
func readNewIPs(b *filing.Bundle, s *filing.Site) Statement {
	if !b.IsChanging(filing.ChangesAccess) {
		return Statement{}
	}
	return readIPs(b, s)
}

// The password is not among the parts of its statement, so that nothing prints it.
var (
	passwordInFile = lang.Text{
		ZH: "2020-08-17 起由短信核验代替，此处不写密码；贵司仍需要的，请告知在何处填写",
		EN: "replaced by text-message verification on 2020-08-17 and not given here; if you still need it, please say where to enter it",
	}
	noPasswordInFile = lang.Text{ZH: "2020-08-17 起由短信核验代替", EN: "replaced by text-message verification on 2020-08-17"}
)

func readPassword(b *filing.Bundle, _ *filing.Site) Statement {
	if b.Record.Password != "" {
		return said(&b.Record.Password, passwordInFile)
	}
	return said(&b.Record.Password, noPasswordInFile)
}

// readPreApprovals says whether a site needs a pre-approval, which has to be stated even if it
// needs none.
func readPreApprovals(b *filing.Bundle, s *filing.Site) Statement {
	switch {
	case s == nil:
		return unstated(&b.Sites)
	case len(s.PreApprovals) > 0:
		return statedPermits(s)
	}
	content := statedList(&s.Content)
	if content.Lacking {
		return content
	}
	declared := said(&s.PreApprovals, lang.Text{ZH: "不涉及", EN: "none applies"})
	for i := range s.Content {
		c := ContentOf(s.Content[i])
		named := Named{lang.Text{ZH: "网站内容", EN: "content"}, &s.Content[i]}
		switch level := c.ApprovalIn(b.Province); {
		case level == Required:
			return Statement{At: &s.PreApprovals, Parts: []any{lang.Text{ZH: "涉及", EN: "applies"}, named}, Lacking: true}
		case level == Doubted && len(declared.Parts) == 1:
			declared.Parts = []any{lang.Text{ZH: "没有审批文件，是否涉及请核实", EN: "no permit; please check whether a pre-approval applies"}, named}
		case level == Doubted:
			declared.Parts = append(declared.Parts, named)
		}
	}
	return declared
}

// statedPermits states the permits of a site, each with its number.
func statedPermits(s *filing.Site) Statement {
	all := said(&s.PreApprovals, lang.Text{ZH: "涉及", EN: "applies"})
	for _, p := range s.PreApprovals {
		all.Parts = append(all.Parts, &p.Kind, Named{lang.Text{ZH: "许可证编号", EN: "permit number"}, &p.Number}, &p.Issuer)
		for _, at := range []*string{&p.Kind, &p.Number} {
			if *at == "" && !all.Lacking {
				all.At, all.Lacking = at, true
			}
		}
	}
	return all
}

// An individual has given name and certificate with the subject.

func readPersonName(b *filing.Bundle, s *filing.Site) Statement {
	p := PrincipalFor(b, s)
	if p.Name == "" && p == &b.Subject.Principal && b.IsPersonal() {
		return stated(&b.Subject.Name)
	}
	return stated(&p.Name)
}

func certificateFor(b *filing.Bundle, s *filing.Site) *filing.Certificate {
	p := PrincipalFor(b, s)
	if p.Certificate.Number == "" && p == &b.Subject.Principal && b.IsPersonal() {
		return &b.Subject.Certificate
	}
	return &p.Certificate
}

func readCertificateType(b *filing.Bundle, s *filing.Site) Statement {
	return stated(&certificateFor(b, s).Type)
}

func readCertificateNumber(b *filing.Bundle, s *filing.Site) Statement {
	return stated(&certificateFor(b, s).Number)
}

// readOfficePhone says so if there is none: it is not required.
func readOfficePhone(b *filing.Bundle, s *filing.Site) Statement {
	at := &PrincipalFor(b, s).OfficePhone
	if *at == "" {
		return said(at, lang.Text{ZH: "无", EN: "none"})
	}
	return stated(at)
}

func readMobile(b *filing.Bundle, s *filing.Site) Statement {
	return stated(&PrincipalFor(b, s).Mobile)
}

func readPHS(*filing.Bundle, *filing.Site) Statement {
	return said(nil, lang.Text{ZH: "无（小灵通已停止服务）", EN: "none; the service has ended"})
}

func readEmail(b *filing.Bundle, s *filing.Site) Statement { return stated(&PrincipalFor(b, s).Email) }

// readScans states the files that show the certificates of the subject and, if they are there,
// of its principal.
func readScans(b *filing.Bundle, _ *filing.Site) Statement {
	all := unstated(&b.Documents)
	var listed [][]string
	for _, d := range b.Documents {
		files := statedList(&d.Files)
		switch {
		case d.Kind == filing.SubjectCertificate && all.Lacking:
			all.At, all.Lacking = files.At, files.Lacking
		case d.Kind != filing.SubjectCertificate && d.Kind != filing.PrincipalCertificate:
			continue
		}
		// An individual's two certificates are one card.
		if !slices.ContainsFunc(listed, func(earlier []string) bool { return slices.Equal(earlier, d.Files) }) {
			listed = append(listed, d.Files)
			all.Parts = append(all.Parts, files.Parts...)
		}
	}
	return all
}

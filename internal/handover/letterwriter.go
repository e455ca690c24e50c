package handover

import (
	"slices"
	"strings"
	"time"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// letterWriter puts one letter together.
type letterWriter struct {
	*filing.Bundle
	Letter
	site      *filing.Site   // the website it is about; nil if it is about all
	sites     []*filing.Site // the websites it mentions
	signatory *filing.Person // the principal who signs it for a website; nil if none does
	today     time.Time
}

// texts maps each kind of letter to the method that writes it.
func texts() map[string]func(*letterWriter) {
	return map[string]func(*letterWriter){
		regulation.PrincipalAuthorization:     (*letterWriter).principalAuthorization,
		regulation.SitePrincipalAuthorization: (*letterWriter).sitePrincipalAuthorization,
		filing.DomainAuthorization:            (*letterWriter).domainAuthorization,
		filing.SecurityAgreement:              (*letterWriter).securityAgreement,
		filing.VerificationForm:               (*letterWriter).verificationForm,
		regulation.Commitment:                 (*letterWriter).commitment,
		filing.ResponsibilityNotice:           (*letterWriter).responsibilityNotice,
		regulation.NoPreApproval:              (*letterWriter).noPreApproval,
		regulation.NoTraining:                 (*letterWriter).noTraining,
		filing.SitesStatement:                 (*letterWriter).sitesStatement,
		filing.SitePlan:                       (*letterWriter).sitePlan,
		filing.CancellationForm:               (*letterWriter).cancellationForm,
		filing.CancellationStatement:          (*letterWriter).cancellationStatement,
		regulation.NameChangeExplanation:      (*letterWriter).nameChangeExplanation,
	}
}

// write writes a letter for a requirement, which may be nil. It writes one, or one for each
// signing principal of a website, or one for each domain if a demand wants that.
func write(b *filing.Bundle, letter *regulation.Letter, r *regulation.Requirement, order Order) []Letter {
	asked := r
	var site *filing.Site
	if r != nil {
		site = r.Site
		if r.Document == nil { // it is only there to carry the site
			asked = nil
		}
	}
	bears := letter.Bears(asked, b)
	groups := []*letterWriter{{Bundle: b, site: site, sites: b.Sites}}
	if bears.Sign.By == regulation.SitePrincipal {
		groups = bySitePrincipal(b)
	} else if asked != nil && asked.Demand != nil && asked.Demand.ForEveryDomain() {
		groups = bySite(b)
	}
	var all []Letter
	for _, w := range groups {
		w.today = order.Today
		w.Letter = Letter{Letter: letter, Title: letter.Label, Asked: asked, Bears: bears}
		w.Day = Slot{Label: lang.Text{ZH: "日期", EN: "date"}, Pen: true}
		if !order.Day.IsZero() {
			w.Day.Value = Value{Text: filing.FormatDay(order.Day), Format: filing.Day}
		}
		switch {
		case site != nil && len(b.Sites) > 1:
			w.About = site.Domain
		case len(groups) > 1 && w.signatory != nil:
			w.About = w.signatory.Name
		case len(groups) > 1:
			w.About = w.sites[0].Domain
		}
		if asked != nil {
			if note := asked.Note(); !note.IsZero() {
				w.hint(note)
			}
		}
		texts()[letter.Kind](w)
		w.Marks = w.marks()
		all = append(all, w.Letter)
	}
	return all
}

// bySitePrincipal groups the websites by their principal.
func bySitePrincipal(b *filing.Bundle) []*letterWriter {
	var groups []*letterWriter
	for _, site := range b.Sites {
		principal := principalOf(b, site)
		same := slices.IndexFunc(groups, func(w *letterWriter) bool {
			return w.signatory.Name == principal.Name && w.signatory.Certificate.Number == principal.Certificate.Number
		})
		if same < 0 {
			groups = append(groups, &letterWriter{Bundle: b, signatory: principal})
			same = len(groups) - 1
		}
		groups[same].sites = append(groups[same].sites, site)
	}
	if len(groups) == 0 {
		groups = append(groups, &letterWriter{Bundle: b, signatory: &b.Subject.Principal})
	}
	return groups
}

// bySite puts each website into a group of its own.
func bySite(b *filing.Bundle) []*letterWriter {
	var groups []*letterWriter
	for _, site := range b.Sites {
		groups = append(groups, &letterWriter{Bundle: b, sites: []*filing.Site{site}})
	}
	if len(groups) == 0 {
		groups = append(groups, &letterWriter{Bundle: b})
	}
	return groups
}

// principalOf returns who looks after a site.
func principalOf(b *filing.Bundle, s *filing.Site) *filing.Person {
	if s.HasPrincipal() {
		return &s.Principal
	}
	return &b.Subject.Principal
}

func (w *letterWriter) hint(says lang.Text) { w.Hints = append(w.Hints, says) }

func (w *letterWriter) add(style Style, says lang.Text, args []Slot) {
	w.Blocks = append(w.Blocks, Block{Style: style, Says: says, Args: args})
}

func (w *letterWriter) say(says lang.Text, args ...Slot)    { w.add(Paragraph, says, args) }
func (w *letterWriter) to(says lang.Text, args ...Slot)     { w.add(Addressee, says, args) }
func (w *letterWriter) heading(says lang.Text)              { w.add(Heading, says, nil) }
func (w *letterWriter) clause(says lang.Text)               { w.add(Clause, says, nil) }
func (w *letterWriter) copied(says lang.Text, args ...Slot) { w.add(ByHand, says, args) }
func (w *letterWriter) room(lines int)                      { w.Blocks = append(w.Blocks, Block{Style: Room, Lines: lines}) }
func (w *letterWriter) table(head []lang.Text, rows ...Row) {
	w.Blocks = append(w.Blocks, Block{Style: Table, Head: head, Rows: rows})
}

// longestInCell is how many values a cell has at most. A row does not go over two pages.
const longestInCell = 8

// details is a table of a value a line. A long list gets a table of its own below it.
func (w *letterWriter) details(rows ...Row) {
	var lists []Row
	for i, r := range rows {
		if count := 1 + len(r.Cells[0].More); count > longestInCell {
			lists = append(lists, r)
			says := lang.Text{ZH: "共 %d 个，见下表", EN: "%d, listed below"}.With(count)
			rows[i] = Row{Label: r.Label, Cells: []Slot{fixed(says)}}
		}
	}
	w.table(nil, rows...)
	for _, list := range lists {
		all := list.Cells[0]
		var numbered []Row
		for i, value := range append([]Value{all.Value}, all.More...) {
			numbered = append(numbered, Row{Cells: []Slot{fixed(counted(i + 1)), {Value: value, Label: list.Label}}})
		}
		w.table([]lang.Text{serialLabel, list.Label}, numbered...)
	}
}

// slot is a place for a value of the bundle.
func slot(label lang.Text, format filing.Format, text string) Slot {
	return Slot{Value: Value{Text: text, Format: format}, Label: label}
}

// choice is a place for a value chosen from options.
func choice(label lang.Text, options filing.Options, id string) Slot {
	s := slot(label, filing.Words, id)
	if named := options.Label(id); named.ZH != id {
		s.Value = Value{Text: id, Format: filing.Choice, Label: named}
	}
	return s
}

// pen is a place that the bundle cannot fill.
func pen(label lang.Text) Slot { return Slot{Label: label, Pen: true} }

// fixed is a place filled with words of ours.
func fixed(words lang.Text) Slot { return Slot{Value: Value{Label: words}} }

// row is a line of a table with a single value.
func row(s Slot) Row { return Row{Label: s.Label, Cells: []Slot{s}} }

// The labels that several letters have.
var (
	subjectLabel     = lang.Text{ZH: "主办单位名称", EN: "name of the subject"}
	nameLabel        = lang.Text{ZH: "姓名", EN: "name"}
	certificateLabel = lang.Text{ZH: "证件类型", EN: "type of certificate"}
	numberLabel      = lang.Text{ZH: "证件号码", EN: "certificate number"}
	addressLabel     = lang.Text{ZH: "通信地址", EN: "mailing address"}
	mobileLabel      = lang.Text{ZH: "手机号码", EN: "mobile number"}
	phoneLabel       = lang.Text{ZH: "联系电话", EN: "telephone"}
	siteLabel        = lang.Text{ZH: "网站名称", EN: "name of the website"}
	domainLabel      = lang.Text{ZH: "域名", EN: "domain"}
	contentLabel     = lang.Text{ZH: "网站内容", EN: "content"}
	filingLabel      = lang.Text{ZH: "备案号", EN: "filing number"}
	serialLabel      = lang.Text{ZH: "序号", EN: "no."}
)

func (w *letterWriter) subject() Slot {
	return slot(subjectLabel, filing.Words, w.Subject.Name)
}

func (w *letterWriter) subjectCertificate() Slot {
	return choice(certificateLabel, filing.CertificateTypes, w.Subject.Certificate.Type)
}

func (w *letterWriter) subjectNumber() Slot {
	return slot(numberLabel, filing.Number, w.Subject.Certificate.Number)
}

// head is who represents an organisation: its legal representative, who may also be its
// principal.
func (w *letterWriter) head() *filing.Person {
	if w.Subject.Principal.Role == filing.LegalRepresentative {
		return &w.Subject.Principal
	}
	return &w.Subject.LegalRepresentative
}

func personName(p *filing.Person) Slot { return slot(nameLabel, filing.Words, p.Name) }
func personCertificate(p *filing.Person) Slot {
	return choice(certificateLabel, filing.CertificateTypes, p.Certificate.Type)
}
func personNumber(p *filing.Person) Slot {
	return slot(numberLabel, filing.Number, p.Certificate.Number)
}

// provider is who provides access.
func (w *letterWriter) provider() Slot {
	s := slot(lang.Text{ZH: "接入商名称", EN: "name of the access provider"}, filing.Words, w.Provider.Name)
	s.Pen = true // optional in the bundle
	return s
}

// administration addresses a letter to the authority.
func (w *letterWriter) administration() {
	if _, known := filing.Provinces.ID(w.Province); known {
		w.to(lang.Text{ZH: "%s通信管理局：", EN: "To the communications administration of %s:"}, Slot{Value: Value{Label: filing.Provinces.Label(w.Province)}})
		return
	}
	w.to(lang.Text{ZH: "%s通信管理局：", EN: "To the communications administration of %s:"}, pen(lang.Text{ZH: "省份", EN: "province"}))
}

// sitesTable lists websites, each with its domain, name and content.
func (w *letterWriter) sitesTable(sites []*filing.Site) {
	var rows []Row
	for i, site := range sites {
		rows = append(rows, Row{Cells: []Slot{
			fixed(counted(i + 1)), slot(siteLabel, filing.Words, site.Name), slot(domainLabel, filing.Host, site.Domain), contentOf(site),
		}})
	}
	if len(rows) == 0 {
		rows = append(rows, Row{Cells: []Slot{fixed(counted(1)), slot(siteLabel, filing.Words, ""), slot(domainLabel, filing.Host, ""), slot(contentLabel, filing.Words, "")}})
	}
	w.table([]lang.Text{serialLabel, siteLabel, domainLabel, contentLabel}, rows...)
}

// contentOf is what a website is about, by the labels of its content.
func contentOf(s *filing.Site) Slot {
	var named []Value
	for _, id := range s.Content {
		named = append(named, choice(contentLabel, filing.Contents, id).Value)
	}
	return several(contentLabel, named)
}

// several is a place for values of one kind, leaving out empty ones.
func several(label lang.Text, values []Value) Slot {
	values = slices.DeleteFunc(values, func(v Value) bool { return v.isZero() })
	if len(values) == 0 {
		return Slot{Label: label}
	}
	return Slot{Label: label, Value: values[0], More: values[1:]}
}

// domains is a place for domains.
func domains(names []string) Slot {
	var values []Value
	for _, name := range names {
		values = append(values, Value{Text: name, Format: filing.Host})
	}
	return several(domainLabel, values)
}

func domainsOf(sites []*filing.Site) []string {
	var names []string
	for _, site := range sites {
		names = append(names, site.Domain)
	}
	return names
}

// counted is a small number as text.
func counted(n int) lang.Text {
	digits := ""
	for ; n > 0; n /= 10 {
		digits = string(rune('0'+n%10)) + digits
	}
	return lang.Text{ZH: digits, EN: digits}
}

// sameDay is the handbook's rule for verification on paper, as printed on one of the two
// papers: both have the same date, and the on-site photo was taken that day.
func sameDay(other string) lang.Text {
	return lang.Text{
		ZH: "日期与%s、现场照片为同一天，不早于创建备案信息之日。",
		EN: "Dated the same day as the %s and the on-site photo, and no earlier than the day the record was created.",
	}.With(otherPaper()[other])
}

// otherPaper has short names for the two papers that are signed.
func otherPaper() map[string]lang.Text {
	return map[string]lang.Text{
		filing.VerificationForm:  {ZH: "核验单", EN: "verification form"},
		filing.SecurityAgreement: {ZH: "协议书", EN: "agreement"},
	}
}

// marks are the places where the letter is signed and sealed.
func (w *letterWriter) marks() []Mark {
	var marks []Mark
	sign, seal := w.Bears.Sign, w.Bears.Seal
	hasSeal := seal.Of != regulation.Nobody && !(seal.UnitsOnly && w.isOfPerson(seal.Of))
	if sign.By != regulation.Nobody && !(hasSeal && seal.Where == regulation.ForSignature) {
		label, name := w.signer(sign)
		marks = append(marks, Mark{Kind: Signed, Party: sign.By, Label: label, Name: name})
		if sign.Fingerprint {
			marks = append(marks, Mark{Kind: Fingerprinted, Party: sign.By, Label: lang.Text{ZH: "手印", EN: "Fingerprint"}})
		}
	}
	if hasSeal {
		mark := Mark{Kind: Sealed, Party: seal.Of, Name: Value{Text: w.Subject.Name}, Over: seal.Where == regulation.OnSignature}
		mark.Label = lang.Text{ZH: "主办单位（盖章）", EN: "The subject (seal)"}
		switch {
		case seal.Of == regulation.DomainOwner:
			mark.Label, mark.Name = lang.Text{ZH: "域名所有者（所有者为单位的，盖其公章）", EN: "The domain's owner (official seal, if it is an organisation)"}, Value{Text: w.owner()}
		case mark.Over:
			mark.Label = lang.Text{ZH: "主办单位（公章盖在签名处）", EN: "The subject (official seal over the signature)"}
		case seal.Official:
			mark.Label = lang.Text{ZH: "主办单位（盖公章）", EN: "The subject (official seal)"}
		}
		marks = append(marks, mark)
	}
	return marks
}

// isOfPerson reports whether a party is known to be an individual, who has no seal.
func (w *letterWriter) isOfPerson(party regulation.Party) bool {
	if party == regulation.DomainOwner {
		return w.isOwnedByPerson()
	}
	return w.IsPersonal()
}

// isOwnedByPerson reports whether the domain is plainly an individual's: by its owner's name or
// number, or because the filing knows the owner as one.
func (w *letterWriter) isOwnedByPerson() bool {
	if w.site == nil || w.owner() == "" {
		return false
	}
	known := []*filing.Person{&w.Subject.Principal, &w.Subject.LegalRepresentative}
	for _, site := range w.Sites {
		known = append(known, &site.Principal)
	}
	return regulation.IsPlainlyPersonal(w.owner(), w.site.Registration.RegistrantNumber, w.today) ||
		slices.ContainsFunc(known, func(p *filing.Person) bool {
			sounds, _ := regulation.SoundsLikeUnit(p.Name)
			return !sounds && filing.SameName(p.Name, w.owner())
		})
}

func (w *letterWriter) owner() string {
	if w.site == nil {
		return ""
	}
	return w.site.Registration.Registrant
}

// signer names who signs.
func (w *letterWriter) signer(s regulation.Signature) (label lang.Text, name Value) {
	switch s.By {
	case regulation.LegalRepresentative:
		return lang.Text{ZH: "法定代表人（签字）", EN: "Legal representative (signature)"}, Value{Text: w.head().Name}
	case regulation.SubjectPrincipal:
		label = lang.Text{ZH: "主体负责人（签名）", EN: "Principal of the subject (signature)"}
		if s.Blank != "" {
			label = lang.Text{ZH: "网站负责人（主体负责人签名）", EN: "Principal of the website (signature of the subject's principal)"}
		}
		return label, Value{Text: w.Subject.Principal.Name}
	case regulation.SitePrincipal:
		return lang.Text{ZH: "网站负责人（签名）", EN: "Principal of the website (signature)"}, Value{Text: w.signatory.Name}
	case regulation.DomainOwner:
		return lang.Text{ZH: "域名所有者（签字）", EN: "The domain's owner (signature)"}, Value{Text: w.owner()}
	case regulation.AsAgreed:
		return lang.Text{ZH: "甲方法定代表人或其授权的人（签字）", EN: "For party A: legal representative or authorized person (signature)"}, Value{}
	}
	label = lang.Text{ZH: "本人（签名）", EN: "The individual (signature)"}
	if s.Blank != "" {
		label = lang.Text{ZH: "网站负责人（本人签名）", EN: "Principal of the website (signature of the individual)"}
	}
	return label, Value{Text: strings.TrimSpace(w.Subject.Name)}
}

package providerdata

import (
	"slices"
	"strconv"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/postal"
	"beian.example/icp/internal/regulation"
)

// importing is a record that is being imported.
type importing struct {
	*Record
	within  string // where the record is in the response
	table   []row
	sites   map[string]*filing.Site // by their place in the record
	pending map[string][]leaf       // by our paths: values to read once the rest is known
}

func (f *found) read() *Record {
	im := importing{
		Record: &Record{Bundle: &filing.Bundle{}}, within: f.path, table: f.table,
		sites: make(map[string]*filing.Site), pending: make(map[string][]leaf),
	}
	for _, l := range f.node.leaves() {
		if !slices.Contains(envelope, l.path) { // WeChat puts these among a record's own keys
			im.take(l)
		}
	}
	im.settleAddress(im.settleRegions())
	im.settleProvince()
	im.settlePeople()
	return im.Record
}

// reading imports a value, or says why it is left.
type reading func(im *importing, l leaf, r *row) (why lang.Text)

func (im *importing) take(l leaf) {
	r := im.row(bare(l.path))
	why := noField
	switch {
	case strings.HasPrefix(l.path, "icp_applets"):
		why = ofApplet
	case strings.HasPrefix(l.path, "RiskList"):
		why = isRisk
	case r == nil:
	case r.as == nil:
		why = isPaper
	case isMaskedValue(l.text, r.field()):
		why = isMasked
	default:
		why = r.as(im, l, r)
	}
	im.leave(l, r.field(), why)
}

// row returns the row of a key; nil if the table has none.
func (im *importing) row(key string) *row {
	i := slices.IndexFunc(im.table, func(r row) bool { return r.key == key })
	if i < 0 {
		return nil
	}
	return &im.table[i]
}

// leave notes that a value was not imported, if there is a reason.
func (im *importing) leave(l leaf, f *filing.Field, why lang.Text) {
	if why.IsZero() {
		return
	}
	key := l.path
	if im.within != "" {
		key = im.within + "." + key
	}
	im.Left = append(im.Left, Left{Key: key, Value: l.text, Field: f, Why: why})
}

// isMaskedValue reports whether a provider has hidden part of a value. Remarks may contain
// stars of their own.
func isMaskedValue(value string, f *filing.Field) bool {
	if f != nil && f.Format == filing.Prose {
		return strings.Contains(value, "**")
	}
	return strings.ContainsAny(value, "*＊●•")
}

// set puts a value at the address of a path, within its website if it belongs to one.
func (im *importing) set(l leaf, path, value string) (why lang.Text) {
	b := im.Bundle
	if strings.HasPrefix(path, "sites[].") {
		b = &filing.Bundle{Sites: []*filing.Site{im.site(l)}}
	}
	all := b.Entries()
	for i := range all {
		at, isText := all[i].At.(*string)
		if !isText || filing.AnyElement(all.Path(i)) != path {
			continue
		}
		if *at != "" && *at != value {
			return isTaken
		}
		*at = value
		return lang.Text{}
	}
	return noField
}

// site is the website that a value is about; there is a single one if they are not in a list.
func (im *importing) site(l leaf) *filing.Site {
	place, _, listed := strings.Cut(l.path, "].")
	if !listed {
		place = ""
	}
	if im.sites[place] == nil {
		im.sites[place] = &filing.Site{}
		im.Bundle.Sites = append(im.Bundle.Sites, im.sites[place])
	}
	return im.sites[place]
}

// word imports a value as written.
func word(im *importing, l leaf, r *row) lang.Text { return im.set(l, r.path, l.text) }

// siteDomain imports a domain as one on record and, if it is the first of its website, as the
// website's.
func siteDomain(im *importing, l leaf, r *row) lang.Text {
	if filed := &im.Bundle.Record.Domains; !slices.Contains(*filed, l.text) {
		*filed = append(*filed, l.text)
	}
	if im.set(l, r.path, l.text) == isTaken {
		return isFurther
	}
	return lang.Text{}
}

// day imports a date, or a term without end.
func day(im *importing, l leaf, r *row) lang.Text {
	f := r.field()
	if !f.Understands(l.text) {
		return notDay
	}
	return im.set(l, r.path, f.Canonical(l.text))
}

func subjectCode(im *importing, l leaf, r *row) lang.Text {
	code, _ := strconv.ParseInt(l.text, 10, 64)
	id, known := regulation.SubjectOfCode(code)
	if !known {
		return codeUnknown
	}
	return im.set(l, r.path, id)
}

// subjectNature imports a subject type by its name or its code.
func subjectNature(im *importing, l leaf, r *row) lang.Text {
	if id, known := filing.SubjectTypes.ID(l.text); known {
		return im.set(l, r.path, id)
	}
	return subjectCode(im, l, r)
}

func certificateCode(im *importing, l leaf, r *row) lang.Text {
	code, _ := strconv.ParseInt(l.text, 10, 64)
	id, known := regulation.CertificateOfCode(code)
	if !known {
		return codeUnknown
	}
	return im.set(l, r.path, id)
}

// later keeps a value until the rest is known.
func later(im *importing, l leaf, r *row) lang.Text {
	im.pending[r.path] = append(im.pending[r.path], l)
	return lang.Text{}
}

// settleRegions imports province, city and district by their codes and returns their names;
// fewer than three if one is missing or not within the one before it.
func (im *importing) settleRegions() (names []string) {
	var province, city string
	fits := func(path, code string) bool {
		switch path {
		case "province":
			return code[2:] == "0000"
		case "subject.city":
			return code[2:4] != "00" && code[4:] == "00" && code[:2] == province
		}
		return code[4:] != "00" && code[:4] == city
	}
	for _, path := range []string{"province", "subject.city", "subject.district"} {
		for _, l := range im.pending[path] {
			f := fieldsByPath()[path]
			place, known := postal.RegionOf(l.text)
			if !known || !fits(path, place.Code) {
				im.leave(l, f, regionUnknown)
				continue
			}
			why := im.set(l, path, f.Canonical(place.Name))
			im.leave(l, f, why)
			if why.IsZero() {
				province, city, names = place.Code[:2], place.Code[:4], append(names, place.Name)
			}
		}
	}
	return names
}

// settleAddress writes the address as bundles have it, with its region, which WeChat keeps
// separate.
func (im *importing) settleAddress(region []string) {
	const path = "subject.mailing_address"
	for _, l := range im.pending[path] {
		f := fieldsByPath()[path]
		switch {
		case beginsWithProvince(l.text):
			im.leave(l, f, im.set(l, path, l.text))
		case len(region) == 3:
			im.leave(l, f, im.set(l, path, strings.Join(slices.Compact(region), "")+l.text))
		default:
			im.leave(l, f, noRegion)
		}
	}
}

// beginsWithProvince reports whether an address includes its province.
func beginsWithProvince(address string) bool {
	return slices.ContainsFunc(postal.Provinces[:], func(p postal.Province) bool { return strings.HasPrefix(address, p.Name) })
}

// settleProvince derives the province from the filing number if nothing else gives it: the
// number begins with the character of the administration in charge.
func (im *importing) settleProvince() {
	n, isNumber := ident.ParseFilingNumber(im.Bundle.Record.Number)
	if !isNumber || n.Licence || im.Bundle.Province != "" {
		return
	}
	if id, known := filing.Provinces.ID(n.Province); known {
		im.Bundle.Province = id
	}
}

// settlePeople fills in what follows from who is who. If the subject and its principal have
// the same certificate, the subject's takes its term from the principal's.
func (im *importing) settlePeople() {
	s := &im.Bundle.Subject
	own, shown := &s.Certificate, s.Principal.Certificate
	if im.Bundle.IsPersonal() && own.Number != "" && own.Number == shown.Number && own.Type == shown.Type {
		own.ValidFrom, own.Expires = shown.ValidFrom, shown.Expires
	}
	legal := s.LegalRepresentative
	switch {
	case !im.Bundle.IsUnit() || legal.Name == "" || s.Principal.Name == "":
	case legal.Name != s.Principal.Name:
		s.Principal.Role = filing.Authorized
	case legal.Certificate.Number == "" || legal.Certificate.Number == shown.Number:
		s.Principal.Role, s.LegalRepresentative = filing.LegalRepresentative, filing.Person{}
	}
	for _, site := range im.Bundle.Sites {
		if site.Principal == (filing.Person{Name: s.Principal.Name}) {
			site.Principal = filing.Person{} // the subject's principal is also the website's
		}
	}
}

package answers

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"beian.example/icp/internal/filing"
)

// whose says which people and websites a notice about a bundle is about.
type whose struct {
	bundle *filing.Bundle
	sites  []int            // those named, or all
	people []*filing.Person // those named; none if it may be anybody
	owners []owner          // those that its words name
}

func whoseIs(b *filing.Bundle, notice string) *whose {
	text := normal(notice)
	w := &whose{bundle: b, sites: sitesNamed(b, text)}
	people := []*filing.Person{&b.Subject.Principal, &b.Subject.LegalRepresentative}
	for _, site := range b.Sites {
		people = append(people, &site.Principal)
	}
	for _, p := range people {
		known := []string{p.Name, p.Mobile, p.EmergencyPhone, p.OfficePhone, p.Email, p.Certificate.Number}
		if slices.ContainsFunc(known, func(value string) bool { return speaksOf(text, value) }) {
			w.people = append(w.people, p)
		}
	}
	for _, t := range termsIn(text) {
		if t.field == nil && !isComparedWith(text, t) {
			w.owners = append(w.owners, t.owner)
		}
	}
	return w
}

// sitesNamed lists the websites that a normal text names: by domain, name or number; all if it
// names none. The subject's name, which may contain a website's, names none.
func sitesNamed(b *filing.Bundle, text string) (sites []int) {
	var all []int
	if name := normal(b.Subject.Name); name != "" {
		text = strings.ReplaceAll(text, name, "")
	}
	for i, site := range b.Sites {
		all = append(all, i)
		isLonger := func(other *filing.Site) bool {
			return len(other.Name) > len(site.Name) && strings.Contains(other.Name, site.Name) && speaksOf(text, other.Name)
		}
		switch {
		case speaksOf(text, site.Name) && !slices.ContainsFunc(b.Sites, isLonger), speaksOf(text, site.Domain), isPlace(text, i):
			sites = append(sites, i)
		}
	}
	if len(sites) == 0 {
		return all
	}
	return sites
}

// isPlace reports whether a text names a website by its number: 第2个网站.
func isPlace(text string, index int) bool {
	number := strconv.Itoa(index + 1)
	names := []string{"第" + number + "个网站", "网站" + number, "website " + number, "site " + number}
	if han := []rune(hanNumbers); index < len(han) {
		names = append(names, "第"+string(han[index])+"个网站", "网站"+string(han[index]))
	}
	return slices.ContainsFunc(names, func(name string) bool { return speaksOf(text, name) })
}

// speaksOf reports whether a normal text contains a name or value of the bundle, and not only
// as part of a longer one.
func speaksOf(text, name string) bool {
	const shortest = 2 // characters of a name
	name = normal(name)
	if utf8.RuneCountInString(name) < shortest {
		return false
	}
	goesOn := func(r rune) bool { return r < utf8.RuneSelf && isLatin(byte(r)) || r == '-' }
	for at := 0; ; {
		i := strings.Index(text[at:], name)
		if i < 0 {
			return false
		}
		start, end := at+i, at+i+len(name)
		before, _ := utf8.DecodeLastRuneInString(text[:start])
		after, width := utf8.DecodeRuneInString(text[end:])
		next, _ := utf8.DecodeRuneInString(text[end+width:])
		isLatinName := isLatin(name[0]) && goesOn(before) || isLatin(name[len(name)-1]) && (goesOn(after) || after == '.' && goesOn(next))
		if !isLatinName {
			return true
		}
		at = end
	}
}

// places are the paths in the bundle of the fields that the notice means, given paths with []
// for any element.
func (w *whose) places(paths []string) (places []string) {
	for _, path := range paths {
		for _, place := range w.placesOf(path) {
			if !slices.Contains(places, place) {
				places = append(places, place)
			}
		}
	}
	return places
}

func (w *whose) placesOf(path string) (places []string) {
	if !w.means(path) {
		return nil
	}
	if key, isOfSite := strings.CutPrefix(path, "sites[]."); isOfSite {
		for _, i := range w.sites {
			place := "sites[" + strconv.Itoa(i) + "]." + key
			if of, isOfPerson := strings.CutPrefix(key, "principal."); isOfPerson && !w.bundle.Sites[i].HasPrincipal() {
				place = w.ofSubject("principal." + of) // who is the website's principal too
			} else if isOfPerson && !w.isNamed(&w.bundle.Sites[i].Principal) {
				continue
			}
			places = append(places, place)
		}
		return slices.DeleteFunc(places, func(place string) bool { return place == "" })
	}
	if key, isOfSubject := strings.CutPrefix(path, "subject."); isOfSubject {
		path = w.ofSubject(key)
	}
	if path == "" {
		return nil
	}
	return []string{path}
}

// ofSubject is the path of a field of the subject in this bundle: the legal representative is
// the principal unless somebody else is, and someone who files for themselves has given name
// and card as the subject. It is empty if the notice names another person.
func (w *whose) ofSubject(key string) string {
	of, isOfLegal := strings.CutPrefix(key, "legal_representative.")
	person := &w.bundle.Subject.LegalRepresentative
	if isOfLegal && !w.bundle.PrincipalIsOther() {
		key, isOfLegal = "principal."+of, false
	}
	of, isOfPrincipal := strings.CutPrefix(key, "principal.")
	if isOfPrincipal {
		person = &w.bundle.Subject.Principal
	}
	if w.bundle.IsPersonal() && isOfPrincipal && (of == "name" || strings.HasPrefix(of, "certificate.")) {
		return "subject." + of
	}
	if (isOfPrincipal || isOfLegal) && !w.bundle.IsPersonal() && !w.isNamed(person) {
		return ""
	}
	return "subject." + key
}

// isNamed reports whether a person may be meant: nobody is named, or they are.
func (w *whose) isNamed(p *filing.Person) bool {
	return len(w.people) == 0 || slices.Contains(w.people, p)
}

// means reports whether the owners named allow a field: 负责人 of a website is not the
// subject's, and someone with an identity card is a person.
func (w *whose) means(path string) bool {
	isOfCertificate := strings.HasPrefix(path, "subject.certificate.")
	office := slices.IndexFunc(offices, func(o string) bool { return strings.HasPrefix(path, o) })
	if !isOfCertificate && office < 0 {
		return true
	}
	var persons []owner
	last := noOwner
	for _, o := range w.owners {
		switch o {
		case theSite: // in a notice about websites, anything may belong to one
			continue
		case theSubjectsPrincipal, theSitesPrincipal, theLegalRepresentative:
			persons = append(persons, o)
		}
		last = narrower(last, o)
	}
	isCertificate := isOfCertificate || strings.Contains(path, ".certificate.")
	isPersonal := w.bundle.IsPersonal()
	switch {
	case isOfCertificate:
		return isPersonal || last == noOwner || last == theSubject
	case last == theSubject && isCertificate:
		return false
	case last == theSubject && len(persons) == 0 && !slices.Contains(w.owners, anyPerson):
		return offices[office] == officesOf(theSubject)[0]
	case len(persons) == 0:
		return true
	}
	return slices.ContainsFunc(persons, func(o owner) bool {
		return slices.Contains(officesOf(o), offices[office])
	})
}

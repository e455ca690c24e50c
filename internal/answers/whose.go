package answers

import (
	"slices"
	"strconv"
	"strings"

	"beian.example/icp/internal/filing"
)

// whose is of whom and of which websites a notice on a bundle speaks.
type whose struct {
	bundle *filing.Bundle
	sites  []int    // that are named, or all
	people []string // that are named; none where it may be anybody
	owners []owner  // that its words tell
}

func whoseIs(b *filing.Bundle, notice string) *whose {
	text := normal(notice)
	w := &whose{bundle: b}
	for i, site := range b.Sites {
		if speaksOf(text, site.Domain) || speaksOf(text, site.Name) {
			w.sites = append(w.sites, i)
		}
	}
	if len(w.sites) == 0 {
		for i := range b.Sites {
			w.sites = append(w.sites, i)
		}
	}
	names := []string{b.Subject.Principal.Name, b.Subject.LegalRepresentative.Name}
	for _, site := range b.Sites {
		names = append(names, site.Principal.Name)
	}
	for _, name := range names {
		if speaksOf(text, name) {
			w.people = append(w.people, name)
		}
	}
	for _, t := range termsIn(text) {
		if t.field == nil && !isComparedWith(text, t) {
			w.owners = append(w.owners, t.owner)
		}
	}
	return w
}

// speaksOf reports whether a normal text has a name of the bundle.
func speaksOf(text, name string) bool {
	const shortest = 2 // characters of a name
	name = normal(name)
	return len([]rune(name)) >= shortest && strings.Contains(text, name)
}

// places are where in the bundle fields stand that the notice means, of those at some
// paths with [] for whichever element.
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
				place = w.ofSubject("principal." + of) // who looks after the website too
			} else if isOfPerson && !w.isNamed(w.bundle.Sites[i].Principal.Name) {
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

// ofSubject is the path of a field of the subject as this bundle has it: the legal
// representative is the principal unless somebody else is, and who files for
// themselves has given name and card with the subject. It is empty where the notice
// names another person.
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
	if (isOfPrincipal || isOfLegal) && !w.bundle.IsPersonal() && !w.isNamed(person.Name) {
		return ""
	}
	return "subject." + key
}

// isNamed reports whether a person may be meant: nobody is named, or they are.
func (w *whose) isNamed(name string) bool {
	return len(w.people) == 0 || slices.Contains(w.people, name)
}

// means reports whether the owners that are told leave room for a field: 负责人 of a
// website does not speak of the subject's, and who has an identity card is a person.
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
		case theSite: // in a notice on websites anything may be of one
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

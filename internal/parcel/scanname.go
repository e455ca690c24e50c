package parcel

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/scan"
)

// mostOfName is how many bytes of a label, a domain or a person go into a name: all of them
// together must make a name that every system allows.
const mostOfName = 66

// scanName says what a scan is: its number in the parcel, the document's label, which of
// several domains or persons it is about, and which side or page. The front of a card comes
// first, unless the names of the files say otherwise. The number makes the name unique.
func scanName(b *filing.Bundle, number, digits int, d *filing.Document, page int, ending string) string {
	parts := []string{fmt.Sprintf("%0*d", digits, number), plainPart(filing.DocumentKinds.Label(d.Kind).ZH)}
	if d.Site != "" && len(b.Sites) > 1 {
		parts = append(parts, plainPart(d.Site))
	}
	if d.Person != "" {
		parts = append(parts, plainPart(d.Person))
	}
	switch {
	case len(d.Files) == 2 && isCard(b, d):
		sides := []string{"正面", "反面"}
		if scan.AreTurned(d.Files) {
			slices.Reverse(sides)
		}
		parts = append(parts, sides[page])
	case len(d.Files) > 1:
		parts = append(parts, fmt.Sprint(page+1))
	}
	return strings.Join(parts, "-") + ending
}

// isScanName reports whether a name begins with a number and ends in an extension as the names
// of scans do.
func isScanName(name string) bool {
	number, _, isNumbered := strings.Cut(name, "-")
	return isNumbered && len(number) >= 2 && strings.Trim(number, "0123456789") == "" && slices.Contains(scanEndings, path.Ext(name))
}

// isCard reports whether a document shows a card, which has two sides.
func isCard(b *filing.Bundle, d *filing.Document) bool {
	card := ""
	switch d.Kind {
	case filing.SubjectCertificate:
		card = b.Subject.Certificate.Type
	case filing.PrincipalCertificate:
		card = b.Subject.Principal.Certificate.Type
		if b.IsPersonal() {
			card = b.Subject.Certificate.Type
		}
	case filing.SitePrincipalCertificate:
		for _, site := range b.Sites {
			isMeant := d.Site == "" || d.IsFor(site)
			if d.Person != "" {
				isMeant = d.Person == site.Principal.Name
			}
			if isMeant {
				card = site.Principal.Certificate.Type
				break
			}
		}
	}
	switch card {
	case filing.ResidentID, filing.HKMacaoResidence, filing.TaiwanResidence, filing.ForeignResident:
		return true
	}
	return false
}

// plainPart is a text as part of a file name for any system.
func plainPart(text string) string {
	text = strings.Map(func(r rune) rune {
		if isRefusedInNames(r) {
			return '_'
		}
		return r
	}, norm.NFC.String(text))
	if len(text) > mostOfName {
		text = text[:mostOfName]
		for !utf8.ValidString(text) {
			text = text[:len(text)-1]
		}
	}
	if text = strings.Trim(text, " ."); text == "" {
		return "_"
	}
	return text
}

// isRefusedInNames reports whether a character is not allowed in names, or would be invisible
// there.
func isRefusedInNames(r rune) bool {
	return r == utf8.RuneError || !unicode.IsPrint(r) || strings.ContainsRune(`\/:*?"<>|`, r)
}

package rule

import (
	"path"
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var documentSideMissing = Rule{
	Name: "document-side-missing", Severity: Warning,
	Title:   lang.Text{ZH: "证件只有一面的文件", EN: "one file for a card that has two sides"},
	Why:     lang.Text{ZH: "身份证、居住证等须交正反两面，一般要求分成两个文件；只交一面的会被退回", EN: "both sides of an identity card or permit are required, usually in separate files; a filing with one side is sent back"},
	Fix:     lang.Text{ZH: "补上另一面的文件；两面拍在一张图里的，分成两个文件更稳妥", EN: "add the file with the other side; if one picture shows both, two files are the safer choice"},
	Sources: []source.Source{source.Handbook.At("一、企业 2)、个人 1)", "part 1, enterprise 2), person 1)"), source.Tencent.At("备案材料清单", "list of documents")},
	Notices: []string{"身份证缺少反面", "请上传身份证正反面", "证件正反面请分开上传"},
	Bad:     "documents:\n  - {kind: subject-certificate, files: [scans/id-front.png]} # ✗\n  - {kind: principal-certificate, files: [scans/id-front.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n",
	Good:    "documents:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n",
	check: func(c *Case) {
		var told []*holder
		for _, d := range c.Documents {
			h := c.shownBy(d)
			switch {
			case h == nil || !isTwoSided(h.certificate.Type) || slices.ContainsFunc(told, h.isSame):
				continue
			case len(d.Files) != 1, d.Kind == filing.SubjectCertificate && !c.IsPersonal(), regulation.IsBeside(c.Bundle, d.Kind):
				continue
			}
			told = append(told, h)
			if c.countSides(h) == 1 {
				c.report(&d.Files, lang.Text{ZH: "%s只有一个文件，证件须有正反两面", EN: "the %s is one file only, but the card has two sides"}, filing.DocumentKinds.Label(d.Kind).Within()).
					With(&h.certificate.Type)
			}
		}
	},
}

// isTwoSided reports whether a certificate is a card. Passports are booklets, as are older
// travel permits.
func isTwoSided(certificateType string) bool {
	switch certificateType {
	case filing.ResidentID, filing.HKMacaoResidence, filing.TaiwanResidence, filing.ForeignResident:
		return true
	}
	return false
}

// countSides counts the files that show a certificate, in whichever entries they are. A file
// that is not a picture may have several pages, and counts as two.
func (c *Case) countSides(h *holder) int {
	var files []string
	for _, d := range c.Documents {
		if other := c.shownBy(d); other != nil && other.isSame(h) {
			for _, file := range d.Files {
				if file == "" || !isPicture(file) {
					return 2
				}
				if !slices.Contains(files, path.Clean(file)) {
					files = append(files, path.Clean(file))
				}
			}
		}
	}
	return len(files)
}

// isSame reports whether two holders are the same one, or have the same certificate, such as
// the subject and the principal of an individual's filing.
func (h *holder) isSame(other *holder) bool {
	return h == other || h.text != "" && h.text == other.text
}

// shownBy is the holder of the personal certificate that a document shows; nil if it shows
// none, or it is not known whose.
func (c *Case) shownBy(d *filing.Document) *holder {
	switch d.Kind {
	case filing.SubjectCertificate:
		if c.IsPersonal() || regulation.IsPersonal(c.Subject.Certificate.Type) {
			return c.ofSubject
		}
	case filing.PrincipalCertificate:
		if c.IsPersonal() && c.ofPrincipal.text == "" {
			return c.ofSubject
		}
		return c.ofPrincipal
	case filing.SitePrincipalCertificate:
		return c.ofSitePrincipal(d)
	}
	return nil
}

// ofSitePrincipal is the holder of the website principal's certificate that a document shows:
// the person whom the document names, the principal of the website that it names, or the only
// one there is.
func (c *Case) ofSitePrincipal(d *filing.Document) (found *holder) {
	for i, site := range c.Sites {
		h := &c.holders[len(c.holders)-len(c.Sites)+i]
		if h.text == "" || d.Person != "" && !filing.SameName(d.Person, *h.name) || d.Site != "" && !d.IsFor(site) {
			continue
		}
		if found != nil && !found.isSame(h) {
			return nil
		}
		found = h
	}
	return found
}

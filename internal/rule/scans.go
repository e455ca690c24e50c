package rule

import (
	"context"
	"path"
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/scan"
)

// Files tells which files there are with a bundle. Paths are written as in the bundle.
type Files interface {
	// Has reports whether a file of that path is there.
	Has(path string) bool
}

// Folder also tells what is in those files.
type Folder interface {
	Files
	// Head tells from the beginning of a file what it is.
	Head(path string) (scan.Head, error)
	// Look tells what can be seen in a picture.
	Look(ctx context.Context, path string) (*scan.Look, error)
}

// Scans is how closely the files of documents are looked at.
type Scans uint8

const (
	ScansNone  Scans = iota // not at all
	ScansQuick              // whether they exist, and what their first bytes say
	ScansFull               // the pictures in them
)

// IsOfScan reports whether a finding is about the content of a file, rather than about
// what the bundle says.
func (f *Finding) IsOfScan() bool {
	return f.Rule == &documentNotPicture || f.Rule.Looks > ScansNone && f.Rule != &fileNotFound
}

// IsOf reports whether a finding is about one of some files, which the bundle may name in
// several places.
func (f *Finding) IsOf(files []string) bool {
	at, isText := f.At.(*string)
	return isText && slices.ContainsFunc(files, func(file string) bool { return path.Clean(file) == path.Clean(*at) })
}

// ScansOf is how closely files have to be looked at for the selected rules, but no closer
// than asked. Skipped rules count: a comment may name one, and has an effect or not. If
// only some rules are selected, the others do not.
func ScansOf(asked Scans, s Selection) Scans {
	if len(s.Only) == 0 || slices.Contains(s.Only, ignoreWithoutEffect.Name) {
		return asked
	}
	closest := ScansNone
	for _, r := range catalogue {
		switch {
		case !slices.Contains(s.Only, r.Name):
		case r == &acrossScanShared: // it has paths to compare, but bytes if it may read them
			return asked
		default:
			closest = max(closest, r.Looks)
		}
	}
	return min(asked, closest)
}

// isUnseen reports whether a rule found nothing because files were not looked at closely
// enough for it, or because it compares several bundles.
func (c *Case) isUnseen(r *Rule) bool {
	return r.IsAcross() || r.Looks > ScansNone && (c.Folder == nil || c.Scans < r.Looks)
}

// ScanFiles lists the files of a bundle that are looked at, each once.
func ScanFiles(b *filing.Bundle) []string {
	var files []string
	eachScan(b, func(_ *filing.Document, _ *string, name string) { files = append(files, name) })
	return files
}

// eachScan visits each file of a bundle that should be a scan, where it is first named, with
// its cleaned-up name.
func eachScan(b *filing.Bundle, visit func(d *filing.Document, file *string, name string)) {
	seen := make(map[string]bool)
	for _, d := range b.Documents {
		if d.Kind == filing.CommitmentVideo {
			continue
		}
		for i := range d.Files {
			file := &d.Files[i]
			if name := path.Clean(*file); *file != "" && !seen[name] && staysInside(*file) {
				seen[name] = true
				visit(d, file, name)
			}
		}
	}
}

// scanned is a file of a document, and what was found in it.
type scanned struct {
	*scan.Look
	document *filing.Document
	at       *string
	isLooked bool  // in full, and not only its head
	err      error // why nothing is known
}

// scans looks at the files of the bundle as closely as asked, once for all rules. It returns
// none if they are not to be looked at.
func (c *Case) scans() []scanned {
	if c.Folder == nil || c.depth == ScansNone || len(c.Documents) == 0 {
		return nil
	}
	if c.looked != nil {
		return *c.looked
	}
	var all []scanned
	eachScan(c.Bundle, func(d *filing.Document, file *string, _ string) {
		if c.Folder.Has(*file) {
			all = append(all, c.scan(d, file))
		}
	})
	c.looked = &all
	return all
}

func (c *Case) scan(d *filing.Document, file *string) scanned {
	s := scanned{Look: new(scan.Look), document: d, at: file}
	if s.Head, s.err = c.Folder.Head(*file); s.err != nil || c.depth < ScansFull || !s.Format.IsPicture() {
		return s
	}
	look, err := c.Folder.Look(context.Background(), *file)
	if err != nil {
		s.err = err
		return s
	}
	s.Look, s.isLooked = look, true
	return s
}

// isTakenAsPages reports whether a document may be a file with pages: a site plan has pages,
// and 湖南 accepts it as PDF.
func isTakenAsPages(d *filing.Document) bool { return d.Kind == filing.SitePlan }

// isSaidToBeNone reports whether a file is not a picture and does not claim to be one by its
// name. document-not-picture reports that.
func (s *scanned) isSaidToBeNone() bool {
	return !isPicture(*s.at) && !isTakenAsPages(s.document) && !s.isMisnamed()
}

// isMisnamed reports whether a file is a picture with the wrong file name extension.
func (s *scanned) isMisnamed() bool { return s.Format.IsPicture() && !s.NameFits }

// isSound reports whether a file is the picture that its name promises, as far as is known.
func (s *scanned) isSound() bool {
	return s.err == nil && !s.isSaidToBeNone() && s.Format.IsPicture() && s.NameFits && !s.isDamaged()
}

// isDamaged reports whether the file holds no complete picture.
func (s *scanned) isDamaged() bool {
	if s.isLooked && (s.Seen == scan.Truncated || s.Seen == scan.Corrupt) {
		return true
	}
	return s.Bytes == 0 || s.Format.IsPicture() && s.Width == 0 // without a size there is no head
}

// isSeen reports whether the picture was looked at and is not blank.
func (s *scanned) isSeen() bool {
	return s.isLooked && s.isSound() && s.Seen == scan.Whole && s.blank() < sure
}

// paper is the kind of paper for which providers set different limits.
func (c *Case) paper(d *filing.Document) regulation.ScanPaper {
	switch {
	case c.isCard(d):
		return regulation.CardPaper
	case d.Kind == filing.SubjectCertificate && c.Subject.Certificate.Type == filing.BusinessLicense:
		return regulation.PermitPaper
	}
	return regulation.OtherPaper
}

// isCard reports whether a document shows a person's certificate.
func (c *Case) isCard(d *filing.Document) bool {
	switch d.Kind {
	case filing.SubjectCertificate:
		return c.IsPersonal() || regulation.IsPersonal(c.Subject.Certificate.Type)
	case filing.PrincipalCertificate, filing.SitePrincipalCertificate:
		return true
	}
	return false
}

// isCertificate reports whether a document shows the certificate of the subject or a person.
func isCertificate(d *filing.Document) bool {
	return slices.Contains([]string{filing.SubjectCertificate, filing.PrincipalCertificate, filing.SitePrincipalCertificate}, d.Kind)
}

// isPhoto reports whether a document is a photograph of a person.
func isPhoto(d *filing.Document) bool {
	return d.Kind == filing.OnsitePhoto || d.Kind == filing.HoldingPhoto
}

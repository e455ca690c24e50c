package rule

import (
	"path"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var documentReused = Rule{
	Name: "document-reused", Severity: Warning,
	Title:   lang.Text{ZH: "一个文件当作两份材料", EN: "one file for two documents"},
	Why:     lang.Text{ZH: "每份材料各有文件：执照不能代替身份证，两个人的证件也不是同一个；重复的文件会被当作缺材料退回。同一份证书、授权书用于几个网站的不算重复，例如一份域名证书列有几个域名", EN: "each document has a file of its own: a licence does not stand for a card, nor one person's card for another's; a repeated file counts as a missing document. One certificate or letter may serve several websites, such as a domain certificate that lists several domains"},
	Fix:     lang.Text{ZH: "换成该材料自己的文件，重复的删去", EN: "give the document its own file, and delete what is repeated"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 3", "part 1, filing data 3"), source.Tencent.At("备案材料清单", "list of documents")},
	Notices: []string{"重复上传同一张图片", "证件图片与材料不对应", "上传的材料与要求不符"},
	Bad:     "documents:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/id-front.png]} # ✗\n",
	Good:    "documents:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n",
	check: func(c *Case) {
		type use struct {
			document *filing.Document
			file     *string
		}
		first := make(map[string]use)
		for _, d := range c.Documents {
			var told *filing.Document // the document that shares further files with this one
			for i := range d.Files {
				at := &d.Files[i]
				if *at == "" {
					continue
				}
				earlier, used := first[path.Clean(*at)]
				switch {
				case !used:
					first[path.Clean(*at)] = use{d, at}
				case earlier.document == d:
					c.report(at, lang.Text{ZH: "文件 %s 列了两次", EN: "the file %s is listed twice"}, at).
						Beside(earlier.file, lang.Text{ZH: "前一次", EN: "the first time"}).
						Advising(lang.Text{ZH: "删去重复的一个；两面的证件，换成另一面的文件", EN: "delete one of them; for a card, put the other side"})
				case told != earlier.document && c.areTwoPapers(earlier.document, d):
					told = earlier.document
					c.report(at, lang.Text{ZH: "文件 %s 已作为%s，又作为%s", EN: "the file %s is already the %s and is given as the %s too"}, at, filing.DocumentKinds.Label(earlier.document.Kind).Within(), filing.DocumentKinds.Label(d.Kind).Within()).
						Beside(earlier.file, lang.Text{ZH: "前一份材料", EN: "the other document"}).With(&earlier.document.Kind, &d.Kind)
				case c.fitsAny(earlier.document):
					first[path.Clean(*at)] = use{d, at} // the next document is compared with this one
				}
			}
		}
	},
}

// areTwoPapers reports whether two documents cannot be the same paper. Several letters may be
// written on one sheet, one letter or permit may serve several people or websites, and one
// card is shown for every role of its holder. Two domain certificates in one file may be one
// that lists several domains; that cannot be checked here, and doubting it would bother
// everyone who has such a certificate.
func (c *Case) areTwoPapers(a, b *filing.Document) bool {
	one, other := c.shownBy(a), c.shownBy(b)
	switch {
	case one != nil && other != nil:
		return one.text != "" && other.text != "" && one.text != other.text
	case a.Kind == b.Kind:
		return false
	case a.Kind == filing.ResidenceProof || b.Kind == filing.ResidenceProof:
		return false // a residence permit is both
	case c.isOpenWhose(a, one), c.isOpenWhose(b, other):
		return false
	}
	return isByItself(a.Kind) || isByItself(b.Kind)
}

// fitsAny reports whether, as far as is known, a document may be the same paper as any other.
func (c *Case) fitsAny(d *filing.Document) bool {
	return d.Kind == filing.ResidenceProof || c.isOpenWhose(d, c.shownBy(d))
}

// isOpenWhose reports whether it is not known yet whose certificate a document shows, or what
// kind of document it is.
func (c *Case) isOpenWhose(d *filing.Document, h *holder) bool {
	switch d.Kind {
	case filing.SitePrincipalCertificate:
		return h == nil
	case filing.SubjectCertificate:
		return h == nil && !c.IsUnit()
	}
	_, known := filing.DocumentKinds.ID(d.Kind)
	return !known
}

// isByItself reports whether documents of a kind never share a paper with one of another kind.
func isByItself(kind string) bool {
	switch kind {
	case filing.SubjectCertificate, filing.PrincipalCertificate, filing.SitePrincipalCertificate, filing.DomainCertificate, filing.VerificationForm, filing.OnsitePhoto:
		return true
	}
	return false
}

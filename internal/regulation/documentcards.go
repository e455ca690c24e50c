package regulation

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// holder says whose card a document is a scan of.
type holder struct {
	whose lang.Text
	card  func(in Setting) string // its type; empty as long as it is unknown
}

var (
	ofUnit = &holder{
		whose: lang.Text{ZH: "主办单位", EN: "the subject"},
		card:  func(in Setting) string { return in.Subject.Certificate.Type },
	}
	ofSelf = &holder{
		whose: lang.Text{ZH: "本人", EN: "the person who files"},
		card:  func(in Setting) string { return in.Subject.Certificate.Type },
	}
	ofPrincipal = &holder{
		whose: lang.Text{ZH: "主体负责人", EN: "the subject's principal"},
		card:  func(in Setting) string { return in.Subject.Principal.Certificate.Type },
	}
	ofSitePrincipal = &holder{
		whose: lang.Text{ZH: "网站负责人", EN: "the website's principal"},
		card: func(in Setting) string {
			if in.Site == nil {
				return ""
			}
			return in.Site.Principal.Certificate.Type
		},
	}
)

// noteIn says what to scan of a card of a known type, in place of the general words; zero if
// the type is unknown.
func (h *holder) noteIn(in Setting) lang.Text {
	card := h.card(in)
	switch {
	case h == ofUnit && isAbroad(in.Subject.Type, card):
		return lang.Text{
			ZH: "中国政府颁发的境外机构证件的原件。公司在境外的注册证件不能用来备案（华为云备案知识库，2025-12），须由内地的公司、分公司或常驻代表机构备案",
			EN: "The original of a certificate that the Chinese government issued to an institution from abroad (境外机构证件). A company's registration papers from abroad cannot be used (Huawei Cloud filing knowledge base, 2025-12); a company, branch or representative office in mainland China has to file",
		}
	case h == ofUnit:
		return unitNote(card)
	case !IsPersonal(card):
		return lang.Text{}
	case card == filing.Passport:
		return lang.Text{
			ZH: "%s护照上有照片和号码的一页，两者不在同一页的都交",
			EN: "From the passport of %s, the page with the photo and the number, or both pages if they are apart",
		}.With(h.whose)
	}
	kind := filing.CertificateTypes.Label(card)
	kind.EN = kind.Within().EN + " (" + kind.ZH + ")"
	return lang.Text{ZH: "%[1]s的%[2]s原件正反两面", EN: "Both sides of the original %[2]s of %[1]s"}.With(h.whose, kind)
}

// isAbroad reports whether a subject files with a certificate of bodies abroad, by the type of
// its card, or of the subject as long as that is unknown.
func isAbroad(subject, card string) bool {
	if card == "" {
		cards := CertificatesOf(subject)
		return len(cards) == 1 && IsFromAbroad(cards[0])
	}
	return IsFromAbroad(card)
}

// unitNote names the certificate of a unit, which for some is no business licence; zero for the
// business licence and for what is none of a unit's.
func unitNote(card string) lang.Text {
	if _, known := filing.CertificateTypes.ID(card); !known || card == filing.BusinessLicense || IsPersonal(card) {
		return lang.Text{}
	}
	kind := filing.CertificateTypes.Label(card)
	kind.EN = kind.Within().EN + " (" + kind.ZH + ")"
	return lang.Text{ZH: "与主办单位名称一致的%s原件", EN: "The original of this certificate, in the subject's name: %s"}.With(kind)
}

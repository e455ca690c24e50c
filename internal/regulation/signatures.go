package regulation

import "beian.example/icp/internal/lang"

// Party is someone whose signature or seal a document bears.
type Party uint8

const (
	Nobody              Party = iota + 1 // zero is an unknown party
	ThePerson                            // 本人, the subject if an individual files
	TheSubject                           // 主办单位
	SubjectPrincipal                     // 主体负责人
	SitePrincipal                        // 网站负责人
	LegalRepresentative                  // 法定代表人 of the subject
	DomainOwner                          // 域名所有者
	PermitIssuer                         // 发证机关
	SubjectRegister                      // 登记机关, where the subject is registered
	CyberspaceOffice                     // 网信办
	ProofIssuer                          // whoever issues a proof: employer, school or guardian
	AsAgreed                             // whoever the agreement to be signed names
	AsPrinted                            // whoever the form to be filled in names
)

// Signature says who signs a document, and how.
type Signature struct {
	By            Party
	Blank         string // on a form: the words next to the place, in Chinese like the form
	Fingerprint   bool   // with a fingerprint
	OfAlternative bool   // on the document that may be handed in instead, not on this one
}

// Seal says whose seal a document bears, and how.
type Seal struct {
	Of            Party
	Official      bool // it must be the official seal (公章)
	Where         SealPosition
	UnitsOnly     bool // an individual has none and needs none
	OfAlternative bool // on the document that may be handed in instead, not on this one
}

// SealPosition is where the seal goes on a document.
type SealPosition uint8

const (
	OnDocument   SealPosition = iota
	OnSignature               // over the signature
	ForSignature              // where an individual would sign
	OnCopy                    // on the copy that is handed in
)

// principalBlank is where the verification form is signed, whoever signs it.
const principalBlank = "网站负责人"

// Words says who signs in the words of the lists; zero for a signature that they do not have.
func (s Signature) Words() lang.Text {
	switch s {
	case Signature{By: Nobody}:
		return lang.Text{ZH: "无需签字", EN: "no signature"}
	case Signature{By: ThePerson}:
		return lang.Text{ZH: "本人签名", EN: "signed by the individual"}
	case Signature{By: ThePerson, Blank: principalBlank}:
		return lang.Text{ZH: "本人在「网站负责人」处签名", EN: "the individual signs where it says 网站负责人"}
	case Signature{By: ThePerson, Fingerprint: true}:
		return lang.Text{ZH: "个人签名并按手印", EN: "signed by the individual, with a fingerprint"}
	case Signature{By: SubjectPrincipal}:
		return lang.Text{ZH: "主体负责人签名", EN: "signed by the subject's principal"}
	case Signature{By: SubjectPrincipal, Blank: principalBlank}:
		return lang.Text{ZH: "主体负责人在「网站负责人」处签名", EN: "the subject's principal signs where it says 网站负责人"}
	case Signature{By: SitePrincipal}:
		return lang.Text{ZH: "网站负责人签名", EN: "signed by the website's principal"}
	case Signature{By: LegalRepresentative}:
		return lang.Text{ZH: "法定代表人签字", EN: "signed by the legal representative"}
	case Signature{By: DomainOwner, OfAlternative: true}:
		return lang.Text{ZH: "证书无需签字；授权书由域名所有者签字", EN: "certificate: none; letter: signed by the domain's owner"}
	case Signature{By: ProofIssuer}:
		return lang.Text{ZH: "证明由出具人签字；证件无需签字", EN: "proof: signed by whoever issues it; certificates: none"}
	case Signature{By: AsPrinted}:
		return asOnForm
	case Signature{By: AsAgreed}:
		return lang.Text{ZH: "按协议书的要求签署", EN: "as the agreement requires"}
	}
	return lang.Text{}
}

// Words says whose seal it is in the words of the lists; zero for a seal that they do not
// have.
func (s Seal) Words() lang.Text {
	switch s {
	case Seal{Of: Nobody}:
		return lang.Text{ZH: "无需盖章", EN: "no seal"}
	case Seal{Of: TheSubject}:
		return lang.Text{ZH: "主办单位盖章", EN: "sealed by the subject"}
	case Seal{Of: TheSubject, Official: true}:
		return lang.Text{ZH: "盖公章", EN: "sealed with the official seal"}
	case Seal{Of: TheSubject, Official: true, Where: OnSignature}:
		return lang.Text{ZH: "签名处盖公章", EN: "the official seal over the signature"}
	case Seal{Of: TheSubject, Official: true, UnitsOnly: true}:
		return lang.Text{ZH: "单位的盖公章", EN: "sealed if it is an organisation's"}
	case Seal{Of: TheSubject, Official: true, UnitsOnly: true, Where: ForSignature}:
		return lang.Text{ZH: "单位盖公章", EN: "sealed with the organisation's official seal"}
	case Seal{Of: TheSubject, Official: true, UnitsOnly: true, Where: OnCopy}:
		return lang.Text{ZH: "单位的复印件盖公章", EN: "for an organisation, its official seal on the copy"}
	case Seal{Of: DomainOwner, Official: true, UnitsOnly: true, OfAlternative: true}:
		return lang.Text{ZH: "证书无需盖章；所有者为单位的，授权书盖其公章", EN: "certificate: none; letter: the owner's official seal if it is an organisation"}
	case Seal{Of: PermitIssuer}:
		return lang.Text{ZH: "发证机关盖章", EN: "sealed by the issuing authority"}
	case Seal{Of: SubjectRegister}:
		return lang.Text{ZH: "登记机关盖章", EN: "sealed by the registration authority"}
	case Seal{Of: CyberspaceOffice}:
		return lang.Text{ZH: "网信办盖章", EN: "sealed by the cyberspace administration"}
	case Seal{Of: ProofIssuer}:
		return lang.Text{ZH: "证明由出具单位盖章；证件无需盖章", EN: "proof: the seal of the organisation that issues it; certificates: none"}
	case Seal{Of: AsPrinted}:
		return asOnForm
	}
	return lang.Text{}
}

var asOnForm = lang.Text{ZH: "按表上的栏目", EN: "where the form asks for it"}

package regulation

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// provinceDocuments are the papers that some provinces ask for. The demand says what each
// paper is; here is only whom and what it concerns.
func provinceDocuments() []Document {
	return []Document{
		{
			Kind: filing.ResidenceProof, Operations: states, When: []*Fact{&personal, &outsider, &subjectStated},
			Asked: &Asking{Topic: OutsiderWithProof}, Required: true, OwnRule: true,
			Sign: unsigned, Seal: unsealed, Scan: cardScan,
		},
		{
			Kind: filing.AgeProof, Operations: states, When: []*Fact{&young, &subjectStated},
			Asked: &Asking{Topic: AgeProof, IDs: []string{
				"age-proof-guangdong", "age-proof-jiangsu", "age-proof-sichuan", "age-proof-yunnan", "age-proof-chongqing",
				"age-proof-fujian", "age-proof-guardian", "age-proof-jilin", "age-proof-qinghai",
			}},
			Required: true, OwnRule: true,
			Sign: Signature{By: ProofIssuer}, Seal: Seal{Of: ProofIssuer}, Scan: pagesScan,
		},
		{
			Kind: filing.AuthorizationLetter, Operations: filesSite, When: []*Fact{&unit, &sitePrincipalIsAuthorized},
			Asked: &Asking{Topic: SitePrincipalLetter}, Required: true, PerSite: true, OwnRule: true,
			Sign: representativeSigns,
			Seal: sealed,
			Date: authorizationDate,
			Scan: originalScan,
		},
		{
			Kind: filing.SitePlan, Operations: filesSite, When: []*Fact{&manySites},
			Asked: &Asking{Topic: SitePlan, IDs: []string{
				"site-plan-shanghai", "site-plan-jiangsu-organisations", "site-plan-jiangsu-persons",
				"site-plan-guangdong-organisations", "site-plan-guangdong-persons", "site-plan-guangxi-persons", "site-plan-hunan",
				"site-plan-chongqing-organisations", "site-plan-chongqing-persons",
			}},
			Required: true,
			Sign:     unsigned, Seal: Seal{Of: TheSubject, Official: true, UnitsOnly: true}, Scan: pagesScan,
		},
		{
			Kind: filing.CommitmentLetter, Operations: filesSite, When: []*Fact{&personal, &manySites},
			Asked: &Asking{Topic: SitePlan, IDs: []string{"site-plan-chongqing-persons"}}, Required: true,
			Sign: Signature{By: ThePerson}, Seal: unsealed, Scan: pagesScan,
		},
		{
			Kind: filing.SitesStatement, Operations: filesSite, When: []*Fact{&unit, &manySites},
			Asked: &Asking{Topic: SitePlan, IDs: []string{"sites-statement-guangxi-organisations"}}, Required: true,
			Sign: unsigned, Seal: sealed, Scan: pagesScan,
		},
		{
			Kind: filing.SitesStatement, Operations: filesSite, When: []*Fact{&manySites},
			Asked: &Asking{Topic: SitePlan, IDs: []string{"sites-statement-sichuan"}}, Required: true,
			Sign: fingerprint, Seal: sealForUnit, Scan: pagesScan,
		},
		{
			Kind: filing.SitesStatement, Operations: filesSite, When: []*Fact{&personal, &manySites},
			Asked: &Asking{Topic: SitePlan, IDs: []string{"sites-statement-ningxia-persons"}}, Required: true,
			Sign: Signature{By: ThePerson}, Seal: unsealed, Scan: pagesScan,
		},
		{
			Kind: filing.ResponsibilityNotice, Operations: states, When: []*Fact{&siteStated},
			Asked: &Asking{Topic: ExtraPaper, IDs: []string{"notice-and-pledge-jiangsu"}}, Required: true,
			Sign: sitePrincipalSigns, Seal: unsealed, Date: letterDate, Scan: templateScan,
		},
		{
			Kind: filing.CommitmentLetter, Operations: states, When: []*Fact{&siteStated},
			Asked: &Asking{Topic: ExtraPaper, IDs: []string{"notice-and-pledge-jiangsu"}}, Required: true,
			Sign: sitePrincipalSigns, Seal: unsealed, Date: letterDate, Scan: templateScan,
		},
		{
			Kind: filing.CommitmentVideo, Operations: states, When: []*Fact{&siteStated},
			Asked: &Asking{Topic: ExtraPaper, IDs: []string{"pledge-video-jiangsu"}}, Required: true,
			Sign: unsigned, Seal: unsealed, Scan: lang.Text{ZH: "内容看得清的视频", EN: "a video in which everything can be read"},
		},
		{
			Kind: filing.CommitmentLetter, Operations: states, When: []*Fact{&unit},
			Asked: &Asking{Topic: ExtraPaper, IDs: []string{"pledge-guangdong-organisations"}}, Required: true,
			Sign: Signature{By: SubjectPrincipal}, Seal: sealed, Date: letterDate, Scan: templateScan,
		},
		{
			Kind: filing.CommitmentLetter, Operations: states, When: []*Fact{&personal},
			Asked: &Asking{Topic: ExtraPaper, IDs: []string{"pledge-guangdong-persons"}}, Required: true,
			Sign: fingerprint, Seal: unsealed, Date: letterDate, Scan: templateScan,
		},
		{
			Kind: filing.PartyConfirmation, Operations: states, When: []*Fact{&siteStated},
			Asked: &Asking{Topic: ExtraPaper, IDs: []string{"party-confirmation-xinjiang"}}, Required: true,
			Sign: unsigned, Seal: Seal{Of: CyberspaceOffice}, Scan: pagesScan,
		},
		{
			Kind: filing.PartyConfirmation, Operations: first,
			Asked: &Asking{Topic: ExtraPaper, IDs: []string{"party-confirmation-tibet"}}, Required: true,
			Sign: Signature{By: AsPrinted}, Seal: Seal{Of: AsPrinted}, Scan: pagesScan,
		},
		{
			Kind: filing.LicencePages, Operations: states, When: []*Fact{&lawFirm, &subjectStated},
			Asked: &Asking{Topic: ExtraPaper, IDs: []string{"law-firm-licence-pages-beijing"}}, Required: true,
			Sign: unsigned, Seal: unsealed, Scan: pagesScan,
		},
		{
			Kind: filing.HoldingPhoto, Operations: states, When: []*Fact{&outsideRepresentative, &subjectStated},
			Asked: &Asking{Topic: ExtraPaper, IDs: []string{"representative-photo-inner-mongolia"}}, Required: true,
			Sign: unsigned, Seal: unsealed, Scan: lang.Text{ZH: "人和证件都须清晰", EN: "both the person and the certificates must be clear"},
		},
		{
			Kind: filing.CommitmentLetter, Operations: states, When: []*Fact{&soundsApproved, &siteStated},
			Asked: &Asking{Topic: ExtraPaper, IDs: []string{"pre-approval-enquiry-anhui"}}, Required: true,
			Sign: Signature{By: AsPrinted}, Seal: Seal{Of: AsPrinted}, Date: letterDate, Scan: templateScan,
		},
		{
			Kind: filing.CommitmentLetter, Operations: states, When: []*Fact{&unit, &soundsApproved, &siteStated},
			Asked: &Asking{Topic: ExtraPaper, IDs: []string{"no-pre-approval-letter-henan"}}, Required: true,
			Sign: unsigned, Seal: sealed, Date: letterDate, Scan: templateScan,
		},
		{
			Kind: filing.CommitmentLetter, Operations: states, When: []*Fact{&unit, &soundsLikeTraining, &siteStated},
			Asked: &Asking{Topic: ExtraPaper, IDs: []string{"no-training-letter"}}, Required: true,
			Sign: representativeSigns, Seal: sealed, Date: letterDate, Scan: templateScan,
		},
		{
			Kind: filing.CommitmentLetter, Operations: states, When: []*Fact{&unit, &soundsLikeFinance, &siteStated},
			Asked: &Asking{Topic: ExtraPaper, IDs: []string{"no-finance-letter"}}, Required: true,
			Sign: representativeSigns, Seal: sealed, Date: letterDate, Scan: templateScan,
		},
		{
			Kind: filing.CommitmentLetter, Operations: states, When: []*Fact{&unit, &soundsCultural, &siteStated},
			Asked: &Asking{Topic: ExtraPaper, IDs: []string{"culture-letter-jiangxi"}}, Required: true,
			Sign: Signature{By: AsPrinted}, Seal: Seal{Of: AsPrinted}, Date: letterDate, Scan: templateScan,
		},
		{
			Kind: filing.IndustryLicence, Operations: states, When: []*Fact{&specialTrade, &siteStated},
			Asked: &Asking{Topic: ExtraPaper, IDs: []string{"special-trade-licence-shanghai", "book-licence-shandong"}}, Required: true,
			Sign: unsigned, Seal: unsealed, Scan: pagesScan,
		},
		{
			Kind: filing.StaffingApproval, Operations: firstOrAdd, When: []*Fact{&stateBody},
			Asked: &Asking{Topic: ExtraPaper, IDs: []string{"staffing-approval-jiangxi", "staffing-application-heilongjiang"}}, Required: true,
			Sign: unsigned, Seal: Seal{Of: PermitIssuer}, Scan: pagesScan,
		},
		{
			Kind: filing.InstitutionApplication, Operations: firstOrAdd, When: []*Fact{&institution},
			Asked: &Asking{Topic: ExtraPaper, IDs: []string{"institution-application-inner-mongolia"}}, Required: true,
			Sign: Signature{By: AsPrinted}, Seal: Seal{Of: AsPrinted}, Scan: pagesScan,
		},
	}
}

package regulation

import "beian.example/icp/internal/lang"

// provinceDocuments are the papers that single provinces ask for. What each is
// stands in the demand; here is only whom and what it concerns.
var provinceDocuments = []Document{
	{
		Kind: "residence-proof", Operations: states, When: []*Fact{&personal, &outsider, &subjectStated},
		Asked: &Asking{Topic: OutsiderWithProof}, Required: true, OwnRule: true,
		Sign: unsigned, Seal: unsealed, Scan: cardScan,
	},
	{
		Kind: "age-proof", Operations: states, When: []*Fact{&young, &subjectStated},
		Asked:    &Asking{Topic: AgeProof, Clauses: []string{"9.3c", "9.3f", "9.3j", "9.3l", "9.3m", "9.3o", "9.3q", "9.3u"}},
		Required: true, OwnRule: true,
		Sign: signedAsSaid, Seal: sealedAsSaid, Scan: pagesScan,
	},
	{
		Kind: "authorization-letter", Operations: filesSite, When: []*Fact{&unit, &sitePrincipalIsOther},
		Asked: &Asking{Topic: SitePrincipalLetter}, Required: true, PerSite: true, OwnRule: true,
		Sign: representativeSigns,
		Seal: sealed,
		Date: authorizationDate,
		Scan: originalScan,
	},
	{
		Kind: "site-plan", Operations: filesSite, When: []*Fact{&manySites},
		Asked:    &Asking{Topic: SitePlan, Clauses: []string{"9.9q", "9.9r", "9.9s", "9.9t", "9.9u", "9.9w", "9.9x", "9.9y"}},
		Required: true,
		Sign:     unsigned, Seal: Seal{Of: TheSubject, Official: true, UnitsOnly: true}, Scan: pagesScan,
	},
	{
		Kind: "sites-statement", Operations: filesSite, When: []*Fact{&manySites},
		Asked:    &Asking{Topic: SitePlan, Clauses: []string{"9.9v", "9.9z", "9.9aa"}},
		Required: true,
		Sign:     signedAsSaid, Seal: sealedAsSaid, Scan: pagesScan,
	},
	{
		Kind: "responsibility-notice", Operations: states, When: []*Fact{&siteStated},
		Asked: &Asking{Topic: ExtraPaper, Clauses: []string{"9.10a"}}, Required: true,
		Sign: sitePrincipalSigns, Seal: unsealed, Date: letterDate, Scan: pagesScan,
	},
	{
		Kind: "commitment-letter", Operations: states, When: []*Fact{&siteStated},
		Asked: &Asking{Topic: ExtraPaper, Clauses: []string{"9.10a"}}, Required: true,
		Sign: sitePrincipalSigns, Seal: unsealed, Date: letterDate, Scan: pagesScan,
	},
	{
		Kind: "commitment-video", Operations: states, When: []*Fact{&siteStated},
		Asked: &Asking{Topic: ExtraPaper, Clauses: []string{"9.10b"}}, Required: true,
		Sign: unsigned, Seal: unsealed, Scan: lang.Text{ZH: "内容看得清的视频", EN: "a video in which everything can be read"},
	},
	{
		Kind: "commitment-letter", Operations: states,
		Asked: &Asking{Topic: ExtraPaper, Clauses: []string{"9.10c"}}, Required: true,
		Sign: signedAsSaid, Seal: sealedAsSaid, Date: letterDate, Scan: pagesScan,
	},
	{
		Kind: "party-confirmation", Operations: states, When: []*Fact{&siteStated},
		Asked: &Asking{Topic: ExtraPaper, Clauses: []string{"9.10e"}}, Required: true,
		Sign: unsigned, Seal: Seal{Of: CyberspaceOffice}, Scan: pagesScan,
	},
	{
		Kind: "party-confirmation", Operations: first,
		Asked: &Asking{Topic: ExtraPaper, Clauses: []string{"9.10f"}}, Required: true,
		Sign: signedAsSaid, Seal: sealedAsSaid, Scan: pagesScan,
	},
	{
		Kind: "licence-pages", Operations: states, When: []*Fact{&lawFirm, &subjectStated},
		Asked: &Asking{Topic: ExtraPaper, Clauses: []string{"9.10h"}}, Required: true,
		Sign: unsigned, Seal: unsealed, Scan: pagesScan,
	},
	{
		Kind: "holding-photo", Operations: states, When: []*Fact{&outsideRepresentative, &subjectStated},
		Asked: &Asking{Topic: ExtraPaper, Clauses: []string{"9.10i"}}, Required: true,
		Sign: unsigned, Seal: unsealed, Scan: lang.Text{ZH: "人和证件都须清晰", EN: "both the person and the certificates must be clear"},
	},
	{
		Kind: "commitment-letter", Operations: states, When: []*Fact{&soundsApproved, &siteStated},
		Asked: &Asking{Topic: ExtraPaper, Clauses: []string{"9.10j"}}, Required: true,
		Sign: signedAsSaid, Seal: sealedAsSaid, Date: letterDate, Scan: pagesScan,
	},
	{
		Kind: "industry-licence", Operations: states, When: []*Fact{&specialTrade, &siteStated},
		Asked: &Asking{Topic: ExtraPaper, Clauses: []string{"9.10l"}}, Required: true,
		Sign: unsigned, Seal: unsealed, Scan: pagesScan,
	},
}

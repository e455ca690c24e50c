package regulation

import (
	"slices"
	"sync"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// The operations that documents belong to: those that file a website here, and those that also
// state what is on record.
var (
	first      = []string{filing.First}
	addSite    = []string{filing.AddSite}
	addAccess  = []string{filing.AddAccess}
	change     = []string{filing.Change}
	filesSite  = []string{filing.First, filing.AddSite, filing.AddAccess}
	states     = []string{filing.First, filing.AddSite, filing.AddAccess, filing.Change}
	statesAnew = []string{filing.First, filing.AddSite, filing.Change} // at another provider, a letter is already on file
	newHere    = []string{filing.First, filing.AddAccess}
	takesAway  = []string{filing.CancelSubject, filing.CancelSite}
	firstOrAdd = []string{filing.First, filing.AddSite}
)

// documents are the entries of the lists: the handbook's in its order, what was added since,
// and what some provinces ask for.
var documents = sync.OnceValue(func() []Document {
	all := slices.Concat(commonDocuments(), provinceDocuments())
	for i := range all {
		if asked := all[i].Asked; asked != nil {
			asked.lookUp()
		}
	}
	return all
})

func commonDocuments() []Document {
	return []Document{
		{
			Kind: filing.SubjectCertificate, Operations: states, When: []*Fact{&unit, &subjectStated},
			Star: true, Required: true,
			Note: lang.Text{ZH: "与主办单位名称一致的登记证件原件，企业为营业执照，正本或副本均可", EN: "The original registration certificate in the subject's name; for an enterprise, the business licence (营业执照), original (正本) or duplicate (副本)"}, Holder: ofUnit,
			Sign: unsigned, Seal: unsealed,
			Scan:   lang.Text{ZH: "原件彩色扫描或拍照，四角完整，文字清晰；不用复印件、截图", EN: "the original scanned or photographed in colour, all four corners visible, text legible; no photocopies or screenshots"},
			Source: source.Handbook.At("一、企业 1)", "part 1, enterprise 1)"),
		},
		{
			Kind: filing.SubjectCertificate, Operations: states, When: []*Fact{&personal, &subjectStated},
			Star: true, Required: true,
			Note: lang.Text{ZH: "本人身份证原件的正反两面；用护照的，交有照片和号码的一页，两者不在同一页的都交", EN: "Both sides of the person's own identity card (居民身份证); for a passport, the page with the photo and the number, or both pages if they are apart"}, Holder: ofSelf,
			Sign: unsigned, Seal: unsealed,
			Scan:   cardScan,
			Source: source.Handbook.At("一、个人 1)", "part 1, person 1)"),
		},
		{
			Kind: filing.PrincipalCertificate, Operations: states, When: []*Fact{&unit, &subjectStated, &principalStated},
			Star: true, Required: true,
			Note: lang.Text{ZH: "主体负责人的身份证原件正反两面，用护照的交有照片和号码的一页；负责人是被授权人的，交被授权人的", EN: "Both sides of the identity card (居民身份证) of the subject's principal, or for a passport the page with photo and number; if the principal is an authorized person, that person's card"}, Holder: ofPrincipal,
			Sign: unsigned, Seal: unsealed,
			Scan:   cardScan,
			Source: source.Handbook.At("一、企业 2)", "part 1, enterprise 2)"),
		},
		{
			Kind: filing.PrincipalCertificate, Operations: states, When: []*Fact{&personal, &subjectStated, &principalStated},
			Star: true, Required: true, Alternatives: []string{filing.SubjectCertificate}, // one card, for which one entry is enough
			Note: lang.Text{ZH: "与上一项是同一证件，可用同样的文件", EN: "The same certificate as above, so the same files can be used"},
			Sign: unsigned, Seal: unsealed,
			Scan:   lang.Text{ZH: "与上一项相同", EN: "as for the item above"},
			Source: source.Handbook.At("一、个人 2)", "part 1, person 2)"),
		},
		{
			Kind: filing.AuthorizationLetter, Operations: statesAnew, When: []*Fact{&unit, &principalIsOther, &subjectStated},
			Required: true, OwnRule: true,
			Note:   lang.Text{ZH: "法定代表人授权本单位人员担任主体负责人；只能授权本单位人员，不能授权代理商。现在多数省要求由法定代表人本人担任", EN: "The legal representative authorizes a member of the organisation, never an agency, as principal. Most provinces now require the legal representative in person"},
			Sign:   representativeSigns,
			Seal:   sealed,
			Date:   authorizationDate,
			Scan:   originalScan,
			Source: source.Handbook.At("一、企业 3)", "part 1, enterprise 3)"),
		},
		{
			Kind: filing.SecurityAgreement, Operations: newHere, When: []*Fact{&unit, &paper},
			Star: true, Required: true,
			Note: lang.Text{ZH: "甲方填主办单位名称", EN: "Party A is the subject's name"},
			Sign: Signature{By: AsAgreed}, Seal: Seal{Of: TheSubject},
			Date:   agreementDate,
			Scan:   pagesScan,
			Source: source.Handbook.At("一、企业 4)", "part 1, enterprise 4)"),
		},
		{
			Kind: filing.SecurityAgreement, Operations: newHere, When: []*Fact{&personal, &paper},
			Star: true, Required: true,
			Note: lang.Text{ZH: "甲方处由本人签名即可", EN: "The person signs as party A"},
			Sign: Signature{By: ThePerson}, Seal: unsealed,
			Date:   agreementDate,
			Scan:   pagesScan,
			Source: source.Handbook.At("一、个人 3)", "part 1, person 3)"),
		},
		{
			Kind: filing.VerificationForm, Operations: newHere, When: []*Fact{&unit, &paper},
			Star: true, Required: true,
			Note:   lang.Text{ZH: "只填「网站主办者基本信息」，其余由接入商填写", EN: "Fill in only the basic information of the website's subject (网站主办者基本信息); the access provider fills in the rest"},
			Sign:   principalSigns,
			Seal:   sealOnSignature,
			Date:   formDate,
			Scan:   formScan,
			Source: source.Handbook.At("一、企业 5)", "part 1, enterprise 5)"),
		},
		{
			Kind: filing.VerificationForm, Operations: newHere, When: []*Fact{&personal, &paper},
			Star: true, Required: true,
			Note: lang.Text{ZH: "只填「网站主办者基本信息」，其余由接入商填写", EN: "Fill in only the basic information of the website's subject (网站主办者基本信息); the access provider fills in the rest"},
			Sign: personSigns, Seal: unsealed,
			Date:   formDate,
			Scan:   formScan,
			Source: source.Handbook.At("一、个人 4)", "part 1, person 4)"),
		},
		{
			Kind: filing.VerificationForm, Operations: addSite, When: []*Fact{&unit, &paper},
			Star: true, Required: true,
			Note:   newFormNote,
			Sign:   principalSigns,
			Seal:   sealOnSignature,
			Date:   newFormDate,
			Scan:   formScan,
			Source: source.Handbook.At("二、变更备案资料 1", "part 2, filing data 1"),
		},
		{
			Kind: filing.VerificationForm, Operations: addSite, When: []*Fact{&personal, &paper},
			Star: true, Required: true,
			Note: newFormNote,
			Sign: personSigns, Seal: unsealed,
			Date:   newFormDate,
			Scan:   formScan,
			Source: source.Handbook.At("二、变更备案资料 1", "part 2, filing data 1"),
		},
		{
			Kind: filing.DomainCertificate, Operations: firstOrAdd,
			Star: true, Required: true, PerSite: true, Alternatives: []string{filing.DomainAuthorization},
			Note:   lang.Text{ZH: "域名证书；域名所有者不是主办单位的，改交域名授权书，授权人是域名所有者，被授权人是主办单位。2018 年起域名所有者应与主办单位一致，授权书多数不再接受", EN: "The domain certificate (域名证书); if the owner is not the subject, a letter of authorization from the owner to the subject instead. Since 2018 the owner should be the subject, and such letters are mostly no longer accepted"},
			Sign:   Signature{By: DomainOwner, OfAlternative: true},
			Seal:   Seal{Of: DomainOwner, Official: true, UnitsOnly: true, OfAlternative: true},
			Date:   lang.Text{ZH: "授权书按实际签署日期，不晚于提交日", EN: "letter: the day it was signed, no later than the day of submission"},
			Scan:   domainScan,
			Source: source.Handbook.At("一、企业 6)、个人 5)", "part 1, enterprise 6), person 5)"),
		},
		{
			Kind: filing.DomainCertificate, Operations: addAccess, PerSite: true,
			Note: lang.Text{ZH: "要接入的域名的证书；域名在本接入商注册的，一般无需提交", EN: "The certificate (域名证书) of the domain to be given access; usually not required if the domain is registered with this provider"},
			Sign: unsigned, Seal: unsealed,
			Scan:   domainScan,
			Source: source.Tencent.At("备案材料清单", "list of documents"),
		},
		{
			Kind: filing.DomainCertificate, Operations: change, When: []*Fact{&siteStated, &domainAdded}, PerSite: true,
			Note: lang.Text{ZH: "网站新增域名的，交新域名的证书；更名的，域名先按新名称重新实名认证", EN: "If a domain is added to a website, the certificate of the new domain; after a change of name, first have the domain verified again in the new name"},
			Sign: unsigned, Seal: unsealed,
			Scan:   domainScan,
			Source: source.Huawei.At("备案变更咨询", "on changes"),
		},
		{
			Kind: filing.OnsitePhoto, Operations: filesSite, When: []*Fact{&paper},
			Note: lang.Text{ZH: "主体负责人的现场照片，写明拍照日期；不能用证件上的照片。手册的做法是把照片合成到背景图上，现在合成照片一律不接受，多数接入商已改为人脸核验", EN: "A photo of the subject's principal taken on site, with its date; not the photo on the certificate. The handbook's practice was to edit the photo onto a backdrop; edited photos are no longer accepted at all, and most access providers now use face verification"},
			Sign: unsigned, Seal: unsealed,
			Date:   lang.Text{ZH: "与核验单、协议书同一天，不早于创建备案信息的日期，提交时更新为最新日期", EN: "the same day as the form and agreement, no earlier than the record's creation; use an up-to-date one when submitting"},
			Scan:   lang.Text{ZH: "半身正面、光线均匀、背景按接入商要求，原图不修改", EN: "upper body from the front, even light, the backdrop the access provider requires, unedited original"},
			Source: source.Handbook.At("一、企业 7)、个人 6)", "part 1, enterprise 7), person 6)"),
		},
		{
			Kind: filing.SitePrincipalCertificate, Operations: states, When: []*Fact{&unit, &sitePrincipalIsOther, &siteStated},
			PerSite: true,
			Note:    lang.Text{ZH: "网站负责人的身份证原件正反两面，用护照的交有照片和号码的一页", EN: "Both sides of the identity card (居民身份证) of the website's principal, or for a passport the page with photo and number"}, Holder: ofSitePrincipal,
			Sign: unsigned, Seal: unsealed,
			Scan:   cardScan,
			Source: source.Tencent.At("备案材料清单", "list of documents"),
		},
		{
			Kind: filing.PreApprovalPermit, Operations: states, When: []*Fact{&contentNeedsApproval, &siteStated},
			Required: true, PerSite: true, OfContent: true, OwnRule: true,
			Note: lang.Text{ZH: "主管部门的许可证或批准文件，与网站内容对应", EN: "The permit or approval of the competent authority for the website's content"},
			Sign: unsigned, Seal: Seal{Of: PermitIssuer},
			Scan:   lang.Text{ZH: "原件彩色扫描，在有效期内", EN: "the original scanned in colour, still valid"},
			Source: source.Handbook.At("一、其它问题 9", "part 1, other questions 9"),
		},
		{
			Kind: filing.NameChangeLetter, Operations: change, When: []*Fact{&unit, &subjectStated, &renamed},
			Asked: &Asking{Topic: RenameLetter}, Required: true,
			Sign: unsigned, Seal: Seal{Of: SubjectRegister},
			Scan: originalScan,
		},
		{
			Kind: filing.CancellationForm, Operations: takesAway, When: []*Fact{&noProvider}, Required: true,
			Note:   lang.Text{ZH: "已没有接入商的，填备案所在省管局的注销申请表，写明备案号、域名和原因；表格各省不同，从管局网站下载", EN: "If there is no access provider left to file it, the cancellation form of the administration of the record's province, with filing number, domains and reason; forms differ by province and can be downloaded from the administration's website"},
			Sign:   fingerprint,
			Seal:   sealForUnit,
			Date:   daySigned,
			Scan:   lang.Text{ZH: "按管局的要求寄原件或扫描", EN: "mail the original or send a scan, as the administration requires"},
			Source: source.Handbook.At("四、注销主体 1", "part 4, cancelling a subject 1"),
		},
		{
			Kind: filing.SubjectCertificate, Operations: takesAway, When: []*Fact{&noProvider}, Required: true,
			Note: lang.Text{ZH: "随注销申请表交主办单位证件的复印件", EN: "A copy of the subject's certificate goes with the cancellation form"},
			Sign: unsigned, Seal: Seal{Of: TheSubject, Official: true, UnitsOnly: true, Where: OnCopy},
			Scan:   lang.Text{ZH: "按管局的要求", EN: "as the administration requires"},
			Source: source.Huawei.At("备案注销咨询", "on cancelling"),
		},
		{
			Kind: filing.CancellationStatement, Operations: takesAway, When: []*Fact{&phoneLost}, Required: true,
			Note:   lang.Text{ZH: "收不到短信、无法核验的，交注销声明函，并附手持证件的照片、主办单位证件和申请人证件", EN: "If the text message cannot be received and verified, a statement of cancellation, together with a photo of the applicant holding their certificate, the subject's certificate and the applicant's certificate"},
			Sign:   fingerprint,
			Seal:   sealForUnit,
			Date:   daySigned,
			Scan:   originalScan,
			Source: source.Huawei.At("备案注销咨询", "on cancelling"),
		},
	}
}

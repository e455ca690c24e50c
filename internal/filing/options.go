package filing

import (
	"strings"
	"unicode"

	"beian.example/icp/internal/lang"
)

// Option is one value of an enumeration: the id that files and scripts use, the name on the
// form, and other spellings that are understood.
type Option struct {
	ID      string
	Label   lang.Text
	Help    lang.Text // what it covers and what not, if the name may mislead
	Aliases []string
}

// Options is an enumeration in the order in which a form offers it.
type Options []Option

// ID returns the id of the option that value names: by id, by its label in either language or
// by another spelling, in either case.
func (o Options) ID(value string) (string, bool) {
	if value == "" {
		return "", false
	}
	for i := range o {
		if o[i].ID == value {
			return value, true
		}
	}
	for i := range o {
		if o[i].names(value) {
			return o[i].ID, true
		}
	}
	return "", false
}

func (o *Option) names(value string) bool {
	if value == o.Label.ZH || sameLetters(value, o.Label.EN) || sameLetters(value, o.ID) {
		return true
	}
	for _, alias := range o.Aliases {
		if sameLetters(value, alias) {
			return true
		}
	}
	return false
}

// sameLetters compares texts without regard to case; most differ in length, and need no
// reading.
func sameLetters(a, b string) bool { return len(a) == len(b) && strings.EqualFold(a, b) }

// Label returns the name of the option with the given id, or the id itself if there is no such
// option.
func (o Options) Label(id string) lang.Text {
	for i := range o {
		if o[i].ID == id {
			return o[i].Label
		}
	}
	return lang.Text{ZH: id, EN: id}
}

// IDs lists the ids in order.
func (o Options) IDs() []string {
	ids := make([]string, len(o))
	for i := range o {
		ids[i] = o[i].ID
	}
	return ids
}

// Nearest is the id or the label, in either language, that value was most likely meant to be;
// "" if none is near enough to suggest.
func (o Options) Nearest(value string) string {
	names := o.IDs()
	for i := range o {
		names = append(names, o[i].Label.ZH, o[i].Label.EN)
	}
	return Nearest(value, names)
}

// Listed names the options for someone to choose from: by their ids and, in English, with the
// English name before a Chinese id, which is understood as well.
func (o Options) Listed() lang.Text {
	english := o.IDs()
	for i := range o {
		if strings.ContainsFunc(o[i].ID, func(r rune) bool { return unicode.Is(unicode.Han, r) }) {
			english[i] = o[i].Label.EN + " " + o[i].ID
		}
	}
	return lang.Text{ZH: strings.Join(o.IDs(), ", "), EN: strings.Join(english, ", ")}
}

// option makes the usual Option: an id with its two names.
func option(id, zh, en string, aliases ...string) Option {
	return Option{ID: id, Label: lang.Text{ZH: zh, EN: en}, Aliases: aliases}
}

// The ids that code refers to by name; the others only occur in tables.
const (
	First         = "first"
	AddSite       = "add-site"
	AddAccess     = "add-access"
	Change        = "change"
	CancelSubject = "cancel-subject"
	CancelSite    = "cancel-site"
	CancelAccess  = "cancel-access"

	ChangesSubject = "subject"
	ChangesSite    = "site"
	ChangesAccess  = "access"

	Yes = "yes"
	No  = "no"

	Paper      = "paper"
	Electronic = "electronic"

	Personal           = "personal"
	Enterprise         = "enterprise"
	IndividualBusiness = "individual-business"
	Government         = "government"
	Institution        = "institution"
	MassOrganization   = "mass-organization"
	LawFirm            = "law-firm"
	Military           = "military"

	LegalRepresentative = "legal-representative"
	Authorized          = "authorized"
	Self                = "self"

	ResidentID       = "resident-id"
	Passport         = "passport"
	HKMacaoPermit    = "hk-macao-permit"
	TaiwanPermit     = "taiwan-permit"
	HKMacaoResidence = "hk-macao-residence"
	TaiwanResidence  = "taiwan-residence"
	ForeignResident  = "foreign-permanent-resident"
	BusinessLicense  = "business-license"
	OrganizationCode = "organization-code"
	MedicalLicense   = "medical-license"

	SubjectCertificate       = "subject-certificate"
	PrincipalCertificate     = "principal-certificate"
	SitePrincipalCertificate = "site-principal-certificate"
	AuthorizationLetter      = "authorization-letter"
	SecurityAgreement        = "security-agreement"
	VerificationForm         = "verification-form"
	DomainCertificate        = "domain-certificate"
	DomainAuthorization      = "domain-authorization"
	OnsitePhoto              = "onsite-photo"
	PreApprovalPermit        = "pre-approval"
	CommitmentLetter         = "commitment-letter"
	NameChangeLetter         = "name-change-letter"
	ResidenceProof           = "residence-proof"
	SitePlan                 = "site-plan"
	CancellationForm         = "cancellation-form"
	CancellationStatement    = "cancellation-statement"
	AgeProof                 = "age-proof"
	SitesStatement           = "sites-statement"
	ResponsibilityNotice     = "responsibility-notice"
	CommitmentVideo          = "commitment-video"
	PartyConfirmation        = "party-confirmation"
	LicencePages             = "licence-pages"
	HoldingPhoto             = "holding-photo"
	IndustryLicence          = "industry-licence"
	StaffingApproval         = "staffing-approval"
	InstitutionApplication   = "institution-application"
)

// Operations are the kinds of filing (备案类型).
var Operations = Options{
	option(First, "首次备案", "Initial filing", "首次", "新增备案"),
	option(AddSite, "新增网站", "Add a website", "新增互联网信息服务"),
	option(AddAccess, "新增接入", "Add an access provider", "接入备案"),
	option(Change, "变更备案", "Change a filing", "变更"),
	option(CancelSubject, "注销主体", "Cancel the whole filing"),
	option(CancelSite, "注销网站", "Cancel a website", "注销互联网信息服务"),
	option(CancelAccess, "取消接入", "Cancel the access"),
}

// Verifications are the ways the filer's identity is verified.
var Verifications = Options{
	option(Electronic, "电子化核验", "Electronic verification", "电子核验", "电子"),
	option(Paper, "纸质核验", "Paper verification", "纸质"),
}

// SubjectTypes are the kinds of subjects (主办单位性质), as on the ministry's form; 个体工商户
// counts as 企业 there.
var SubjectTypes = Options{
	option(Personal, "个人", "Person", "individual", "自然人"),
	option(Enterprise, "企业", "Enterprise", "company", "公司"),
	option(IndividualBusiness, "个体工商户", "Individual business", "个体户"),
	option(Government, "政府机关", "Government body", "党政机关"),
	option(Institution, "事业单位", "Public institution"),
	option("social-organization", "社会团体", "Social organization"),
	option("private-non-enterprise", "民办非企业单位", "Private non-enterprise unit", "社会服务机构", "民办非企业单位(社会服务机构)", "民办非企业"),
	option("foundation", "基金会", "Foundation"),
	option(LawFirm, "律师执业机构", "Law firm", "律师事务所"),
	option(MassOrganization, "群众性团体组织", "Mass organization"),
	option("forensic-institution", "司法鉴定机构", "Forensic institution"),
	option("religious-body", "宗教团体", "Religious body"),
	option("foreign-culture-center", "外国在华文化中心", "Foreign culture center in China"),
	option("foreign-institution", "境外机构", "Foreign institution"),
	option("medical-institution", "医疗机构", "Medical institution"),
	option("notary", "公证机构", "Notary office"),
	option("collective-economy", "农村集体经济组织", "Rural collective economic organization", "集体经济"),
	option("arbitration", "仲裁机构", "Arbitration institution"),
	option(Military, "国防机构", "National defence institution"),
}

// CertificateTypes are the certificates of individuals and of organisations. Which of them a
// subject may file with is up to regulation.
var CertificateTypes = Options{
	option(ResidentID, "居民身份证", "Resident identity card", "身份证"),
	option(Passport, "护照", "Passport"),
	option(HKMacaoPermit, "港澳居民来往内地通行证", "Mainland travel permit for Hong Kong and Macao residents", "港澳通行证", "回乡证"),
	option(TaiwanPermit, "台湾居民来往大陆通行证", "Mainland travel permit for Taiwan residents", "台胞证"),
	option(HKMacaoResidence, "港澳居民居住证", "Residence permit for Hong Kong and Macao residents"),
	option(TaiwanResidence, "台湾居民居住证", "Residence permit for Taiwan residents"),
	option(ForeignResident, "外国人永久居留身份证", "Foreign permanent resident identity card", "永久居留身份证"),
	option(BusinessLicense, "营业执照", "Business licence", "企业法人营业执照"),
	option("credit-code-certificate", "统一社会信用代码证书", "Unified social credit code certificate"),
	option("institution-certificate", "事业单位法人证书", "Public institution legal person certificate"),
	option("social-organization-certificate", "社会团体法人登记证书", "Social organization registration certificate"),
	option("private-non-enterprise-certificate", "民办非企业单位登记证书", "Private non-enterprise unit registration certificate"),
	option("social-service-certificate", "社会服务机构登记证书", "Social service institution registration certificate"),
	option("private-school-license", "民办学校办学许可证", "Private school licence"),
	option("foundation-certificate", "基金会法人登记证书", "Foundation registration certificate"),
	option("law-firm-license", "律师事务所执业许可证", "Law firm licence"),
	option("foreign-representative-certificate", "外国(地区)企业常驻代表机构登记证", "Registration certificate of a foreign enterprise's representative office", "外国企业常驻代表机构登记证"),
	option("military-code", "部队代号", "Military unit code"),
	option("military-service-license", "军队单位对外有偿服务许可证", "Military unit paid service licence"),
	option("foreign-culture-center-certificate", "外国在华文化中心登记证", "Foreign culture center registration certificate"),
	option("foreign-tourism-office-certificate", "外国政府旅游部门常驻代表机构批准登记证", "Registration certificate of a foreign government tourism office"),
	option("embassy-school-license", "北京市外国驻华使馆人员子女学校办学许可证", "Licence of a school for children of embassy staff in Beijing"),
	option("forensic-license", "司法鉴定许可证", "Forensic licence"),
	option("religious-venue-certificate", "宗教活动场所登记证", "Religious venue registration certificate"),
	option("foreign-institution-certificate", "境外机构证件", "Certificate of a foreign institution"),
	option(MedicalLicense, "医疗机构执业许可证", "Medical institution licence"),
	option("notary-license", "公证机构执业证", "Notary office licence"),
	option("collective-economy-certificate", "农村集体经济组织登记证", "Rural collective economic organization certificate"),
	option("arbitration-certificate", "仲裁委员会登记证", "Arbitration commission certificate"),
	option(OrganizationCode, "组织机构代码证", "Organization code certificate (superseded)"),
}

// Roles are the capacities in which a principal acts (负责人身份).
var Roles = Options{
	option(LegalRepresentative, "法定代表人", "Legal representative", "法人", "法人代表"),
	option(Authorized, "被授权的本单位人员", "Authorized member of the organisation", "被授权人", "Authorized member of the unit"),
	option(Self, "本人", "The person filing"),
}

// AccessMethods are the ways in which a server is connected (接入方式).
var AccessMethods = Options{
	option("dedicated-line", "专线", "Dedicated line"),
	option("colocation", "主机托管", "Colocation"),
	option("virtual-host", "虚拟主机", "Virtual host"),
	option("cloud", "云接入", "Cloud"),
	option("other", "其他", "Other"),
}

// Languages are the languages of a website as BCP 47 tags. The ministry's own list could not
// be found, so that a tag missing here only leads to a question.
var Languages = Options{
	option("zh", "中文简体", "Chinese (simplified)", "中文", "zh-CN", "zh-Hans"),
	option("zh-Hant", "中文繁体", "Chinese (traditional)", "zh-TW", "zh-HK"),
	option("en", "英语", "English", "英文"),
	option("ja", "日语", "Japanese", "日文"),
	option("ko", "韩语/朝鲜语", "Korean", "韩语", "朝鲜语"),
	option("fr", "法语", "French"),
	option("de", "德语", "German"),
	option("es", "西班牙语", "Spanish"),
	option("ru", "俄语", "Russian"),
	option("ar", "阿拉伯语", "Arabic"),
	option("pt", "葡萄牙语", "Portuguese"),
	option("it", "意大利语", "Italian"),
	option("ug", "维吾尔语", "Uyghur"),
	option("kk", "哈萨克语", "Kazakh"),
	option("bo", "藏语", "Tibetan"),
	option("mn", "蒙古语", "Mongolian"),
	option("za", "壮语", "Zhuang"),
	option("other", "其他", "Other"),
}

// DocumentKinds are the papers that a filing may need (材料).
var DocumentKinds = Options{
	option(SubjectCertificate, "主办单位有效证件", "Certificate of the subject"),
	option(PrincipalCertificate, "主办单位负责人有效证件", "Certificate of the subject's principal", "主体负责人有效证件"),
	option(SitePrincipalCertificate, "网站负责人有效证件", "Certificate of the website's principal"),
	option(AuthorizationLetter, "法定代表人授权书", "Letter of authorization from the legal representative", "法人授权书"),
	option(SecurityAgreement, "信息安全管理协议书", "Information security agreement"),
	option(VerificationForm, "网站备案信息真实性核验单", "Verification form for the filing's data", "核验单"),
	option(DomainCertificate, "域名证书", "Domain certificate"),
	option(DomainAuthorization, "域名授权书", "Letter of authorization from the domain's owner"),
	option(OnsitePhoto, "负责人现场拍照相片", "Photo of the principal taken on site", "现场照片"),
	option(PreApprovalPermit, "前置审批文件", "Pre-approval"),
	option(CommitmentLetter, "承诺书", "Letter of commitment"),
	option(NameChangeLetter, "更名证明", "Proof of a change of name"),
	option(ResidenceProof, "居住证明", "Proof of residence"),
	option(SitePlan, "网站建设方案书", "Website plan"),
	option(CancellationForm, "注销申请表", "Cancellation form"),
	option(CancellationStatement, "注销声明函", "Statement of cancellation"),
	option(AgeProof, "年龄证明材料", "Additional proof for young principals", "就业证明", "监护人材料"),
	option(SitesStatement, "网站情况说明", "Statement on several websites", "情况说明"),
	option(ResponsibilityNotice, "真实性责任告知书", "Notice of responsibility", "告知书"),
	option(CommitmentVideo, "手持承诺书的视频", "Video holding the letter of commitment", "承诺视频"),
	option(PartyConfirmation, "党建确认函", "Confirmation of party building"),
	option(LicencePages, "执业许可证各页", "Pages of the practice licence"),
	option(HoldingPhoto, "手持证件照片", "Photo holding the certificates"),
	option(IndustryLicence, "行业许可证", "Industry licence"),
	option(StaffingApproval, "机构编制部门的批准文件", "Approval of the staffing office", "编办批准文件", "编办前置审批"),
	option(InstitutionApplication, "事业单位网站开办审核申请表", "Application form for a public institution's website"),
}

// ChangeAreas are the parts of a record that a change touches.
var ChangeAreas = Options{
	option(ChangesSubject, "主体信息", "The subject"),
	option(ChangesSite, "网站信息", "A website"),
	option(ChangesAccess, "接入信息", "The access"),
}

// YesNo is for questions that are answered with yes or no.
var YesNo = Options{
	option(Yes, "是", "Yes", "true", "y"),
	option(No, "否", "No", "false", "n", "不是"),
}

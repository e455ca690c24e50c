package regulation

import (
	"strconv"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// FormChoice is one choice of the ministry's form: its name there, only in Chinese like the
// form, and the number that the form stores for it. Providers base their consoles on that
// form; most only show the names.
type FormChoice struct {
	Code int64 // 0 if the form's number is unknown
	Name string
}

// Number is the code as on the form, empty if unknown.
func (c FormChoice) Number() string {
	if c.Code == 0 {
		return ""
	}
	return strconv.FormatInt(c.Code, 10)
}

// CodeSource is where the choices and their numbers were read. An older list has other numbers
// for some subject types, so the names are what counts.
var CodeSource = source.MinistryForm.Whole()

// subjectChoices are the kinds of subjects (主办单位性质) on the form, which has none for an
// individual business.
var subjectChoices = []struct {
	subject string
	FormChoice
}{
	{filing.Personal, FormChoice{5, "个人"}},
	{filing.Enterprise, FormChoice{4, "企业"}},
	{"individual-business", FormChoice{4, "企业"}},
	{filing.Government, FormChoice{2, "政府机关"}},
	{filing.Institution, FormChoice{3, "事业单位"}},
	{"social-organization", FormChoice{6, "社会团体"}},
	{"private-non-enterprise", FormChoice{9, "民办非企业"}},
	{"foundation", FormChoice{10, "基金会"}},
	{"law-firm", FormChoice{11, "律师执业机构"}},
	{filing.MassOrganization, FormChoice{13, "群众性团体组织"}},
	{"forensic-institution", FormChoice{14, "司法鉴定机构"}},
	{"religious-body", FormChoice{15, "宗教团体"}},
	{"foreign-culture-center", FormChoice{12, "外国在华文化中心"}},
	{"foreign-institution", FormChoice{16, "境外机构"}},
	{"medical-institution", FormChoice{17, "医疗机构"}},
	{"notary", FormChoice{18, "公证机构"}},
	{"collective-economy", FormChoice{19, "集体经济"}},
	{"arbitration", FormChoice{20, "仲裁机构"}},
	{filing.Military, FormChoice{1, "国防机构"}},
}

// SubjectChoice returns what the form calls a subject type.
func SubjectChoice(subjectType string) (FormChoice, bool) {
	for i := range subjectChoices {
		if subjectChoices[i].subject == subjectType {
			return subjectChoices[i].FormChoice, true
		}
	}
	return FormChoice{}, false
}

// certificateCodes are the form's numbers for certificates. A certificate that several subject
// types file with has a number for each of them; one without a subject has the same number for
// all.
var certificateCodes = []struct {
	certificate, subject string
	code                 int64
}{
	{filing.ResidentID, "", 2},
	{filing.Passport, "", 7},
	{filing.TaiwanPermit, "", 11},
	{filing.HKMacaoPermit, "", 14},
	{filing.ForeignResident, "", 30},
	{filing.HKMacaoResidence, "", 41},
	{filing.TaiwanResidence, "", 42},
	{filing.BusinessLicense, "", 1},
	{"foreign-representative-certificate", "", 27},
	{"credit-code-certificate", filing.Government, 13},
	{"credit-code-certificate", filing.Institution, 15},
	{"credit-code-certificate", filing.MassOrganization, 24},
	{"institution-certificate", "", 4},
	{"social-organization-certificate", "", 6},
	{"private-non-enterprise-certificate", "", 17},
	{"social-service-certificate", "", 36},
	{"private-school-license", "", 37},
	{"foundation-certificate", "", 19},
	{"law-firm-license", "", 21},
	{"foreign-culture-center-certificate", "", 22},
	{"foreign-tourism-office-certificate", "", 34},
	{"embassy-school-license", "", 40},
	{"forensic-license", "", 28},
	{"religious-venue-certificate", "", 25},
	{"foreign-institution-certificate", "", 35},
	{filing.MedicalLicense, "", 38},
	{"notary-license", "", 39},
	{"collective-economy-certificate", "", 43},
	{"arbitration-certificate", "", 44},
	{"military-code", "", 5},
	{"military-service-license", "", 23},
	{filing.OrganizationCode, filing.Enterprise, 12},
	{filing.OrganizationCode, filing.Government, 9},
	{filing.OrganizationCode, filing.Institution, 3},
	{filing.OrganizationCode, "social-organization", 10},
	{filing.OrganizationCode, "private-non-enterprise", 16},
	{filing.OrganizationCode, "foundation", 18},
	{filing.OrganizationCode, "law-firm", 20},
}

// CertificateChoice returns the form's choice for a certificate of a subject of the given
// type; for an individual's, the type does not matter. A certificate that the subject cannot
// file with has a name but no number.
func CertificateChoice(certificateType, subjectType string) (FormChoice, bool) {
	if _, known := filing.CertificateTypes.ID(certificateType); !known {
		return FormChoice{}, false
	}
	choice := FormChoice{Name: filing.CertificateTypes.Label(certificateType).ZH}
	for i := range certificateCodes {
		c := &certificateCodes[i]
		if c.certificate == certificateType && (c.subject == "" || c.subject == subjectType) {
			choice.Code = c.code
		}
	}
	return choice, true
}

// SubjectOfCode returns the subject type for a number of the form; false if there is none, or
// lists disagree about it. All known lists agree up to 6. There, an individual business is an
// enterprise.
func SubjectOfCode(code int64) (string, bool) {
	const agreed = 6
	for i := range subjectChoices {
		if subjectChoices[i].Code == code && code <= agreed {
			return subjectChoices[i].subject, true
		}
	}
	return "", false
}

// CertificateOfCode returns the certificate for a number of the form, whoever it belongs to.
func CertificateOfCode(code int64) (string, bool) {
	for i := range certificateCodes {
		if certificateCodes[i].code == code {
			return certificateCodes[i].certificate, true
		}
	}
	return "", false
}

// accessChoices are the form's ways of access (接入方式), one bit each.
var accessChoices = []struct {
	method string
	code   int64
}{
	{"dedicated-line", 1},
	{"colocation", 2},
	{"virtual-host", 4},
	{"cloud", 16},
	{"other", 8},
}

// AccessChoice returns the form's choice for an access method.
func AccessChoice(method string) (FormChoice, bool) {
	for i := range accessChoices {
		if accessChoices[i].method == method {
			return FormChoice{accessChoices[i].code, filing.AccessMethods.Label(method).ZH}, true
		}
	}
	return FormChoice{}, false
}

// approvalChoices are the entries in the form's list of pre-approvals (前置审批项), by the
// contents that fall under them. Each has its own bit; 电子公告服务 (32) is still there,
// though nothing has needed it since 2010. Games and travel agencies have no entry.
var approvalChoices = []struct {
	content string
	FormChoice
}{
	{"news", FormChoice{1, "新闻"}},
	{"publishing", FormChoice{2, "出版"}},
	{"education", FormChoice{4, "教育"}},
	{"medical", FormChoice{8, "医疗保健"}},
	{"drugs-devices", FormChoice{16, "药品和医疗器械"}},
	{"culture", FormChoice{256, "文化"}},
	{"audiovisual", FormChoice{512, "广播电影电视节目"}},
	{"ride-hailing", FormChoice{2048, "网络预约车"}},
	{"finance", FormChoice{4096, "互联网金融"}},
	{"tutoring", FormChoice{8192, "校外培训（高中及以下阶段）"}},
	{"religion", FormChoice{16384, "宗教"}},
}

// NoApproval is that list's entry for a site that needs none.
const NoApproval = "以上都不涉及"

// ApprovalChoice returns the entry for a kind of content; content without an entry is given
// its own name.
func ApprovalChoice(content string) (FormChoice, bool) {
	for i := range approvalChoices {
		if approvalChoices[i].content == content {
			return approvalChoices[i].FormChoice, true
		}
	}
	if _, known := filing.Contents.ID(content); !known {
		return FormChoice{}, false
	}
	return FormChoice{Name: filing.Contents.Label(content).ZH}, true
}

// PermitsAsked lists which of the contents are known to need a permit in the province, so that
// the entry for "none" cannot be chosen for them.
func PermitsAsked(contents []string, province string) []Content {
	var asked []Content
	for _, id := range contents {
		if c := ContentOf(id); c.ApprovalIn(province) >= Doubted {
			asked = append(asked, c)
		}
	}
	return asked
}

// Services returns the form's service types (服务内容类型) for the content: the one it is
// filed under, or those to pick from if the form distinguishes more kinds. The numbers are
// bits; a site's number is the sum of its types.
func (c *Content) Services(province string, who Who) []FormChoice {
	var all []FormChoice
	for _, code := range c.serviceCodes(province, who) {
		all = append(all, FormChoice{code, serviceName(code).ZH})
	}
	return all
}

func (c *Content) serviceCodes(province string, who Who) []int64 {
	if c.ID == filing.ContentBlog {
		if _, refused := In(BlogRefused, province, who); refused {
			return []int64{otherService}
		}
	} else if who == Persons {
		return []int64{otherService} // the others are refused to them (Huawei)
	}
	for i := range services {
		if services[i].content == c.ID {
			return services[i].types
		}
	}
	return []int64{otherService}
}

// Service returns the ministry's service type for the content.
func (c *Content) Service() lang.Text {
	codes := c.serviceCodes("", Anyone)
	if len(codes) > 1 {
		return financialServices
	}
	return serviceName(codes[0])
}

func serviceName(code int64) lang.Text {
	for i := range serviceTypes {
		if serviceTypes[i].code == code {
			return serviceTypes[i].name
		}
	}
	return lang.Text{}
}

// RefusedService returns the form's service type for the content that individuals usually may
// not choose (Huawei); false if there is none.
func (c *Content) RefusedService() (FormChoice, bool) {
	code := c.serviceCodes("", Units)[0]
	return FormChoice{code, serviceName(code).ZH}, code != otherService && code != blogService
}

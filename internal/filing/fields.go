package filing

import "beian.example/icp/internal/lang"

// The fields of the format, in the order of the walk. The Chinese labels are
// those of the ministry's and the providers' forms.

var (
	version = Field{
		Key: "version", Format: Count, Own: true, Example: FormatVersion,
		Label: lang.Text{ZH: "格式版本", EN: "Format version"},
		Help:  lang.Text{ZH: "本程序的格式版本，固定为 1", EN: "The version of this file format, always 1"},
		Why:   lang.Text{ZH: "以后格式有变化时，旧文件仍能读懂", EN: "So that old files stay readable when the format grows"},
	}
	operation = Field{
		Key: "operation", Format: Choice, Options: Operations, Example: First,
		Label: lang.Text{ZH: "备案类型", EN: "Filing operation"},
		Help:  lang.Text{ZH: "首次、新增网站、新增接入、变更、注销、取消接入", EN: "Initial filing, adding a website or an access provider, change, cancellation"},
		Why:   lang.Text{ZH: "备案类型决定填哪些内容、交哪些材料；选错会被退回", EN: "It decides what is asked and which documents are needed; with a wrong one, the filing is sent back"},
	}
	created = Field{
		Key: "created", Format: Day, Example: "2026-11-18",
		Label:    lang.Text{ZH: "创建备案信息的日期", EN: "Date the record was created"},
		Help:     lang.Text{ZH: "在接入商备案系统中建立本条备案的日期；未建立可不填。核验单、协议书、照片的日期不得早于它", EN: "The day you created this record in the access provider's system; leave it out if you have not yet. The verification form, agreement and photo may not be dated earlier"},
		Why:      lang.Text{ZH: "纸质材料的日期须与它相符", EN: "The dates on the paper documents are compared with it"},
		Skipping: lang.Text{ZH: "不填则无法查材料日期是否早于它", EN: "Without it, we cannot check whether a document is dated too early"},
	}
	province = Field{
		Key: "province", Format: Choice, Options: Provinces, Example: "广东",
		Label: lang.Text{ZH: "备案省份", EN: "Province"},
		Help:  lang.Text{ZH: "单位选证件住所所在省；个人一般选身份证地址所在省，有的省也收居住证", EN: "For an organisation, that of its certificate's address (住所); for an individual, usually that of the identity card's (住址)"},
		Why:   lang.Text{ZH: "由该省通信管理局审核，各省要求不同", EN: "That province's communications administration reviews the filing by rules of its own (icp explain PROVINCE)"},
	}
	verification = Field{
		Key: "verification", Format: Choice, Options: Verifications, Example: Electronic,
		Label: lang.Text{ZH: "核验方式", EN: "Verification"},
		Help:  lang.Text{ZH: "多数接入商已采用电子化核验；接入商要求时才选纸质核验", EN: "Most access providers verify electronically (电子化核验) today; choose paper (纸质核验) only if yours asks for it"},
		Why:   lang.Text{ZH: "纸质核验须另交核验单、协议书和现场照片", EN: "Paper verification also needs a verification form, an agreement and an on-site photo"},
	}
	provider = Field{
		Key: "provider", Format: Parts,
		Label: lang.Text{ZH: "接入商", EN: "Access provider"},
		Help:  lang.Text{ZH: "向您出售服务器或空间的公司，不是域名注册商", EN: "The company that sells you the server or web space (接入商), not the domain registrar (域名注册商)"},
		Why:   lang.Text{ZH: "备案由接入商代为提交", EN: "It submits the filing on your behalf"},
	}
	providerName = Field{
		Key: "name", Format: Words, Example: "南岭云",
		Label:    lang.Text{ZH: "接入商", EN: "Access provider"},
		Help:     lang.Text{ZH: "向您出售服务器或空间的公司，不是域名注册商", EN: "The company that sells you the server or web space (接入商), not the domain registrar (域名注册商); by its Chinese name"},
		Why:      lang.Text{ZH: "备案由接入商代为提交", EN: "It submits the filing on your behalf"},
		Skipping: lang.Text{ZH: "不填则按各家最严的要求查扫描件，也无法核对备案是否在这家接入商", EN: "Without it, scans are held to the limits of the strictest provider, and nothing checks whether this one holds the record"},
	}
)

// The subject (主办单位).
var (
	subject = Field{
		Key: "subject", Format: Parts,
		Label: lang.Text{ZH: "主办单位", EN: "Subject"},
		Help:  lang.Text{ZH: "办网站的单位或个人", EN: "The organisation or person that runs the website (主办单位)"},
		Why:   lang.Text{ZH: "网站由谁负责，以其证件为准", EN: "It is responsible for the website, and its certificate shows who it is"},
	}
	subjectType = Field{
		Key: "type", Format: Choice, Options: SubjectTypes, Example: Enterprise,
		Label: lang.Text{ZH: "主办单位性质", EN: "Subject type"},
		Help:  lang.Text{ZH: "外资企业属于「企业」，个体工商户在工信部系统中也归「企业」；外国公司以在内地登记的公司、分公司或代表机构办理", EN: "A foreign-invested company registered in mainland China (WFOE, joint venture) is an enterprise (企业), and so in the ministry's system is an individual business (个体工商户); a company abroad files through its company, branch or representative office registered in mainland China"},
		Why:   lang.Text{ZH: "性质决定用什么证件、可办什么内容", EN: "It decides which certificate is used and what the site may publish"},
	}
	subjectName = Field{
		Key: "name", Format: Words, Named: true, Example: "深圳市示例软件有限公司",
		Label: lang.Text{ZH: "主办单位名称", EN: "Subject name"},
		Help:  lang.Text{ZH: "与证件逐字一致，括号也要一致；个人填姓名", EN: "The Chinese name (名称) exactly as on the certificate, brackets included: copy it, do not translate it; for an individual, the person's name (姓名)"},
		Why:   lang.Text{ZH: "审核时与证件逐字比对", EN: "It is compared with the certificate character by character"},
	}
	subjectCertificate = Field{
		Key: "certificate", Format: Parts,
		Label: lang.Text{ZH: "主办单位证件", EN: "Certificate of the subject"},
		Help:  lang.Text{ZH: "单位用营业执照等登记证件，个人用身份证", EN: "For an organisation, its registration certificate, such as a business licence (营业执照); for an individual, the identity card (居民身份证)"},
		Why:   lang.Text{ZH: "主体以证件类型和号码识别", EN: "Its type and number together identify the subject"},
	}
	subjectCertificateType = Field{
		Key: "type", Format: Choice, Options: CertificateTypes, Example: BusinessLicense,
		Label: lang.Text{ZH: "主办单位证件类型", EN: "Certificate type"},
		Help:  lang.Text{ZH: "个人多用居民身份证，企业用营业执照，其他单位用各自的登记证书", EN: "Individuals mostly use a resident identity card (居民身份证), enterprises a business licence (营业执照), other organisations their own registration certificate"},
		Why:   lang.Text{ZH: "主体以证件类型和号码识别", EN: "Its type and number together identify the subject"},
	}
	subjectCertificateNumber = Field{
		Key: "number", Format: Number, Example: "91440300MA5FK3J75W",
		Label: lang.Text{ZH: "主办单位证件号码", EN: "Certificate number"},
		Help:  lang.Text{ZH: "有统一社会信用代码的，填 18 位代码；字母大写", EN: "If there is a unified social credit code (统一社会信用代码), its 18 characters; letters in capitals"},
		Why:   lang.Text{ZH: "系统据此查询是否已备过案", EN: "The system uses it to check whether the subject has filed before"},
	}
	certificateType = Field{
		Key: "type", Format: Choice, Options: CertificateTypes, Example: ResidentID,
		Label: lang.Text{ZH: "证件类型", EN: "Certificate type"},
		Help:  lang.Text{ZH: "个人证件，一般为居民身份证", EN: "A personal certificate, usually the resident identity card (居民身份证)"},
		Why:   lang.Text{ZH: "核实本人身份", EN: "It proves who the person is"},
	}
	certificateNumber = Field{
		Key: "number", Format: Number, Example: "440304199003071221",
		Label: lang.Text{ZH: "证件号码", EN: "Certificate number"},
		Help:  lang.Text{ZH: "按证件填写；末位字母 X 须大写", EN: "The number (号码) as on the certificate; a final X in capitals"},
		Why:   lang.Text{ZH: "系统据此区分是否为同一人", EN: "The system tells people apart by it"},
	}
	validFrom = Field{
		Key: "valid_from", Format: Day, Example: "2018-05-01",
		Label:    lang.Text{ZH: "证件有效期起", EN: "Valid from"},
		Help:     lang.Text{ZH: "证件上「有效期限」的前一个日期，或签发日期，如 2018-05-01", EN: "The first date under 有效期限 (period of validity) on the certificate, or its date of issue, such as 2018-05-01"},
		Why:      lang.Text{ZH: "部分接入商的表单须填", EN: "Some access providers' forms ask for it"},
		Skipping: lang.Text{ZH: "不填则无法查有效期起止是否合理", EN: "Without it, we cannot check whether the period of validity makes sense"},
	}
	expires = Field{
		Key: "expires", Format: Expiry, Example: "2038-05-01",
		Label: lang.Text{ZH: "证件有效期止", EN: "Valid until"},
		Help:  lang.Text{ZH: "证件上有效期的截止日期，如 2038-05-01；写「长期」或没有截止日期的填「长期」", EN: "The last date under 有效期限 (period of validity) or 营业期限 (business term) on the certificate, such as 2038-05-01; enter long-term if it says 长期 or gives no end date"},
		Why:   lang.Text{ZH: "过期的证件会被退回", EN: "A filing with an expired certificate is sent back"},
	}
	certificateAddress = Field{
		Key: "address", Format: Address, Example: "深圳市南山区高新南一道6号8楼801室",
		Label: lang.Text{ZH: "证件住所", EN: "Address on the certificate"},
		Help:  lang.Text{ZH: "请按证件原文填写，一字不差", EN: "The Chinese address (住所 on a business licence, 住址 on an identity card) exactly as on the certificate, character for character: copy it, do not translate it"},
		Why:   lang.Text{ZH: "与证件比对，并确定由哪个省审核", EN: "It is compared with the certificate and determines which province reviews the filing"},
	}
	mailingAddress = Field{
		Key: "mailing_address", Format: Address, Example: "深圳市南山区高新南一道6号8楼801室",
		Label: lang.Text{ZH: "通信地址", EN: "Mailing address"},
		Help:  lang.Text{ZH: "企业填办公地址，个人填现住址；写到门牌号、室", EN: "An organisation's office or an individual's present home, in Chinese, down to house number and room; copy it, from a lease (租赁合同) for instance"},
		Why:   lang.Text{ZH: "管局据此与您联系", EN: "The administration uses it to contact you"},
	}
	city = Field{
		Key: "city", Format: Words, Example: "深圳市",
		Label: lang.Text{ZH: "所属市", EN: "City"},
		Help:  lang.Text{ZH: "选实际行政区，不选「市辖区」", EN: "The actual city in Chinese, such as 深圳市 (Shenzhen), not the placeholder 市辖区"},
		Why:   lang.Text{ZH: "表单分省、市、区县填写", EN: "The form asks for province, city and district separately"},
	}
	district = Field{
		Key: "district", Format: Words, Example: "南山区",
		Label: lang.Text{ZH: "所属区县", EN: "District"},
		Help:  lang.Text{ZH: "选实际行政区，不选「市辖区」", EN: "The actual district or county in Chinese, such as 南山区 (Nanshan), not the placeholder 市辖区"},
		Why:   lang.Text{ZH: "表单分省、市、区县填写", EN: "The form asks for province, city and district separately"},
	}
	investor = Field{
		Key: "investor", Format: Words, Example: "深圳市示例软件有限公司",
		Label: lang.Text{ZH: "投资者或上级主管单位", EN: "Investor or superior unit"},
		Help:  lang.Text{ZH: "企业一般填本单位全称；政府机关、事业单位填上级单位", EN: "In Chinese: usually an enterprise's own full name; for government bodies and public institutions, the body above them (上级主管单位)"},
		Why:   lang.Text{ZH: "部分省会核对", EN: "Some provinces check it"},
	}
	subjectRemarks = Field{
		Key: "remarks", Format: Prose, Example: "",
		Label:    lang.Text{ZH: "备注", EN: "Remarks"},
		Help:     lang.Text{ZH: "一般不用填；接入商或管局要求写明的，照要求填", EN: "Usually left empty; if the access provider or the administration wants something stated here, enter it in Chinese"},
		Why:      lang.Text{ZH: "个别情况须在此说明", EN: "Now and then something has to be explained here"},
		Skipping: lang.Text{ZH: "不填则对地址的提示仍在", EN: "Without it, what was said of the address remains"},
	}
	legalRepresentative = Field{
		Key: "legal_representative", Format: Parts,
		Label: lang.Text{ZH: "法定代表人", EN: "Legal representative"},
		Help:  lang.Text{ZH: "以证件登载为准；个体工商户填经营者", EN: "The person named on the certificate as 法定代表人; for an individual business, its owner (经营者)"},
		Why:   lang.Text{ZH: "由其授权主体负责人", EN: "They authorize the principal"},
	}
	principal = Field{
		Key: "principal", Format: Parts,
		Label: lang.Text{ZH: "主体负责人", EN: "Principal of the subject"},
		Help:  lang.Text{ZH: "单位一般为法定代表人；个人必须是本人", EN: "For an organisation usually the legal representative (法定代表人); for an individual always the person filing"},
		Why:   lang.Text{ZH: "对备案信息负责，审核时会联系", EN: "This person answers for the filing and is called during the review"},
	}
)

// Persons.
var (
	personName = Field{
		Key: "name", Format: Words, Named: true, Example: "周启明",
		Label: lang.Text{ZH: "姓名", EN: "Name"},
		Help:  lang.Text{ZH: "与证件逐字一致", EN: "The name (姓名) exactly as on the certificate"},
		Why:   lang.Text{ZH: "审核时与证件比对", EN: "It is compared with the certificate"},
	}
	role = Field{
		Key: "role", Format: Choice, Options: Roles, Example: LegalRepresentative,
		Label: lang.Text{ZH: "负责人身份", EN: "Capacity"},
		Help:  lang.Text{ZH: "单位为法定代表人，或被授权的本单位人员；个人为本人", EN: "For an organisation, the legal representative (法定代表人 on its certificate) or an authorized member, never an agency; for an individual, the person filing"},
		Why:   lang.Text{ZH: "不是法定代表人的须有授权书，且不能授权代理商", EN: "Anyone but the legal representative needs a letter of authorization, and agencies may not be authorized"},
	}
	personCertificate = Field{
		Key: "certificate", Format: Parts,
		Label: lang.Text{ZH: "个人证件", EN: "Personal certificate"},
		Help:  lang.Text{ZH: "一般为居民身份证", EN: "Usually the resident identity card (居民身份证)"},
		Why:   lang.Text{ZH: "核实本人身份", EN: "It proves who the person is"},
	}
	mobile = Field{
		Key: "mobile", Format: Phone, Example: "13512340001",
		Label: lang.Text{ZH: "手机号码", EN: "Mobile"},
		Help:  lang.Text{ZH: "本人在用的 11 位大陆手机号码", EN: "The person's own mainland China mobile number, 11 digits"},
		Why:   lang.Text{ZH: "审核来电和短信核验都用此号码；打不通会被退回", EN: "Used for the review call and the text-message verification; the filing is sent back if nobody answers"},
	}
	emergencyPhone = Field{
		Key: "emergency_phone", Format: Phone, Example: "13512340002",
		Label:    lang.Text{ZH: "应急联系电话", EN: "Emergency phone"},
		Help:     lang.Text{ZH: "另一个能联系到本人的号码，不能与手机号码相同", EN: "Another number at which the person can be reached, not the mobile number again"},
		Why:      lang.Text{ZH: "手机打不通时，审核人员打这个号码", EN: "The reviewer calls it when the mobile cannot be reached"},
		Skipping: lang.Text{ZH: "不填则无法查它是否与手机号码重复，填报单上这一项空着", EN: "Without it, we cannot check whether it repeats a mobile number, and the sheet leaves it blank"},
	}
	officePhone = Field{
		Key: "office_phone", Format: Phone, Example: "0755-86013388",
		Label: lang.Text{ZH: "办公电话", EN: "Office phone"},
		Help:  lang.Text{ZH: "区号-号码；没有可不填（江苏的单位须有座机）", EN: "Area code, dash and number, such as 0755-86013388; leave it out if there is none (organisations in Jiangsu need a landline)"},
		Why:   lang.Text{ZH: "个别省要求座机", EN: "Some provinces ask for a landline"},
	}
	email = Field{
		Key: "email", Format: Mail, Example: "zhou@example.cn",
		Label: lang.Text{ZH: "电子邮箱", EN: "E-mail"},
		Help:  lang.Text{ZH: "负责人经常查看的邮箱", EN: "An address that the person checks often"},
		Why:   lang.Text{ZH: "退回原因会发到此邮箱", EN: "The reasons for a rejection are sent there"},
	}
)

// Sites.
var (
	sites = Field{
		Key: "sites", Format: Parts,
		Label: lang.Text{ZH: "网站", EN: "Websites"},
		Help:  lang.Text{ZH: "一个域名一项，有几个写几项", EN: "One entry per domain"},
		Why:   lang.Text{ZH: "每个网站单独审核、单独给号", EN: "Each website is reviewed and numbered separately"},
	}
	siteName = Field{
		Key: "name", Format: Words, Example: "示例软件官网",
		Label: lang.Text{ZH: "网站名称", EN: "Website name"},
		Help:  lang.Text{ZH: "中文名称，说明网站是什么；不能是域名、网址；个人网站名称不得含企业、机构字样", EN: "A Chinese name that says what the site is; not a domain or web address; the name of an individual's site may not suggest a company or institution"},
		Why:   lang.Text{ZH: "名称不合适是最常见的退回原因之一", EN: "An unsuitable name is among the commonest reasons for rejection"},
	}
	domain = Field{
		Key: "domain", Format: Host, Example: "example.com.cn",
		Label: lang.Text{ZH: "网站域名", EN: "Domain"},
		Help:  lang.Text{ZH: "填主域名（注册时的域名），如 hao.com，不带 www", EN: "The domain as it was registered, such as hao.com, without www"},
		Why:   lang.Text{ZH: "备案以主域名为单位，子域名随主域名", EN: "A filing covers a registered domain and all its subdomains"},
	}
	homepage = Field{
		Key: "homepage", Format: Host, Example: "www.example.com.cn",
		Label: lang.Text{ZH: "网站首页网址", EN: "Homepage"},
		Help:  lang.Text{ZH: "一般为 www.加域名，如域名 hao.com 填 www.hao.com", EN: "Usually www. plus the domain, such as www.hao.com for hao.com"},
		Why:   lang.Text{ZH: "通过以后会按它打开检查；新域名在通过以前须打不开（停止解析或关闭网站），否则会被退回", EN: "Once approved, the site is opened there and checked. Until then a new domain must not be reachable: stop its DNS resolution or take the site down, or the filing is sent back"},
	}
	content = Field{
		Key: "content", Format: Choice, Options: Contents, Example: "company",
		Label: lang.Text{ZH: "网站内容", EN: "Content"},
		Help:  lang.Text{ZH: "按实际内容选，可多选", EN: "What the site actually contains; you can choose several"},
		Why:   lang.Text{ZH: "有的内容个人不能办理，有的须先取得许可", EN: "Some content is closed to individuals, some needs a permit first"},
	}
	languages = Field{
		Key: "languages", Format: Choice, Options: Languages, Open: true, Example: "zh",
		Label: lang.Text{ZH: "网站语言", EN: "Languages"},
		Help:  lang.Text{ZH: "网站使用的语言，可多选", EN: "The languages the site is written in; you can choose several"},
		Why:   lang.Text{ZH: "接入商的表单里有这一项", EN: "Access providers' forms have this item"},
	}
	siteRemarks = Field{
		Key: "remarks", Format: Prose, Example: "个人学习笔记，不含企业信息",
		Label:    lang.Text{ZH: "备注", EN: "Remarks"},
		Help:     lang.Text{ZH: "个人写明网站放什么内容、给谁看；单位的内容选了「其他」的，写明是什么内容", EN: "In Chinese: an individual says what the site shows and to whom, an organisation what the site contains if its content is \"other\""},
		Why:      lang.Text{ZH: "有的省要求写明，不写会被退回", EN: "Some provinces ask for it and send the filing back without it"},
		Skipping: lang.Text{ZH: "不填则无法查备注是否符合所在省的要求", EN: "Without them, we cannot check the remarks against what the province asks for"},
	}
	sitePrincipal = Field{
		Key: "principal", Format: Parts,
		Label: lang.Text{ZH: "网站负责人", EN: "Principal of the website"},
		Help:  lang.Text{ZH: "管理维护网站的本单位人员；与主体负责人相同可不填", EN: "The member of the organisation who runs the site (网站负责人); leave it out if it is the subject's principal"},
		Why:   lang.Text{ZH: "网站内容由其负责", EN: "This person answers for what the site publishes"},
	}
	registration = Field{
		Key: "registration", Format: Parts,
		Label: lang.Text{ZH: "域名注册信息", EN: "Registration of the domain"},
		Help:  lang.Text{ZH: "按域名证书填写", EN: "As on the domain certificate (域名证书), which the registrar's console offers for download"},
		Why:   lang.Text{ZH: "域名所有者应与主办单位一致", EN: "The domain's owner should be the subject"},
	}
	registrant = Field{
		Key: "registrant", Format: Words, Named: true, Example: "深圳市示例软件有限公司",
		Label: lang.Text{ZH: "域名所有者(持有者)", EN: "Registrant"},
		Help:  lang.Text{ZH: "按域名证书填写，证书在域名注册商的控制台下载", EN: "The owner (域名所有者, 持有者 or 注册者) exactly as on the domain certificate (域名证书), which the registrar's console offers for download"},
		Why:   lang.Text{ZH: "域名所有者应与主办单位一致", EN: "The domain's owner should be the subject"},
	}
	registrantNumber = Field{
		Key: "registrant_number", Format: Number, Example: "91440300MA5FK3J75W",
		Label:    lang.Text{ZH: "域名所有者证件号码", EN: "Registrant's certificate number"},
		Help:     lang.Text{ZH: "域名所有者实名认证所用的证件号码", EN: "The number of the certificate with which the owner passed the real-name verification (实名认证) at the registrar"},
		Why:      lang.Text{ZH: "与主办单位证件号码比对", EN: "It is compared with the subject's number"},
		Skipping: lang.Text{ZH: "不填则无法查域名是否用主办单位的证件实名", EN: "Without it, we cannot check whether the domain was verified with the subject's certificate"},
	}
	registrar = Field{
		Key: "registrar", Format: Words, Example: "南岭域名",
		Label:    lang.Text{ZH: "域名注册商", EN: "Registrar"},
		Help:     lang.Text{ZH: "向您出售域名的公司，须经工信部批准", EN: "The company you registered the domain with (域名注册商), by its Chinese name; it must be approved by the ministry"},
		Why:      lang.Text{ZH: "境外注册商的域名要先转入境内", EN: "A domain at a foreign registrar must first be transferred to one in mainland China"},
		Skipping: lang.Text{ZH: "不填则无法查注册商是否在境外", EN: "Without it, we cannot check whether the registrar is abroad"},
	}
	verified = Field{
		Key: "verified", Format: Day, Example: "2026-10-01",
		Label:    lang.Text{ZH: "实名认证通过日期", EN: "Real-name verified on"},
		Help:     lang.Text{ZH: "域名所有者通过实名认证的日期，在域名注册商的控制台查看；满 3 个工作日后再提交", EN: "The day on which the domain owner's real-name verification (实名认证) passed, as the registrar's console shows it; submit no sooner than three working days later"},
		Why:      lang.Text{ZH: "域名信息同步到工信部需要几天", EN: "It takes a few days until the ministry has the verification"},
		Skipping: lang.Text{ZH: "不填则无法查实名认证是否已满三个工作日", EN: "Without it, we cannot check whether three working days have passed since the verification"},
	}
	domainExpires = Field{
		Key: "expires", Format: Day, Example: "2028-10-01",
		Label:    lang.Text{ZH: "域名到期日", EN: "Expires"},
		Help:     lang.Text{ZH: "按域名证书或注册商控制台填写，如 2028-10-01", EN: "The expiry date (到期日期) on the domain certificate or in the registrar's console, such as 2028-10-01"},
		Why:      lang.Text{ZH: "即将到期的域名须先续费", EN: "A domain about to expire must be renewed first"},
		Skipping: lang.Text{ZH: "不填则无法查域名是否过期、是否即将到期", EN: "Without it, we cannot check whether the domain has expired or is about to"},
	}
	access = Field{
		Key: "access", Format: Parts,
		Label: lang.Text{ZH: "接入信息", EN: "Access"},
		Help:  lang.Text{ZH: "由接入商提供，不清楚可不填", EN: "Your access provider can tell you; leave it out if you do not know"},
		Why:   lang.Text{ZH: "接入商提交备案时填写", EN: "The access provider fills it in when it submits the filing"},
	}
	accessMethod = Field{
		Key: "method", Format: Choice, Options: AccessMethods, Example: "cloud",
		Label: lang.Text{ZH: "接入方式", EN: "Access method"},
		Help:  lang.Text{ZH: "由接入商提供，不清楚可不填", EN: "Your access provider can tell you; leave it out if you do not know"},
		Why:   lang.Text{ZH: "接入商提交备案时填写", EN: "The access provider fills it in when it submits the filing"},
	}
	ips = Field{
		Key: "ips", Format: Host, Example: "119.29.29.29",
		Label:    lang.Text{ZH: "IP 地址", EN: "IP addresses"},
		Help:     lang.Text{ZH: "由接入商提供，不清楚可不填", EN: "Your access provider can tell you; leave it out if you do not know"},
		Why:      lang.Text{ZH: "接入商提交备案时填写", EN: "The access provider fills it in when it submits the filing"},
		Skipping: lang.Text{ZH: "不填则写给接入商的请求里没有 IP 地址，接入商须再来询问", EN: "Without them, the request to the access provider lacks the addresses, and they have to ask for them"},
	}
	location = Field{
		Key: "location", Format: Choice, Options: Provinces, Example: "广东",
		Label: lang.Text{ZH: "服务器放置地", EN: "Server location"},
		Help:  lang.Text{ZH: "由接入商提供，不清楚可不填", EN: "Your access provider can tell you; leave it out if you do not know"},
		Why:   lang.Text{ZH: "接入商提交备案时填写", EN: "The access provider fills it in when it submits the filing"},
	}
	preApprovals = Field{
		Key: "pre_approvals", Format: Parts,
		Label: lang.Text{ZH: "前置审批", EN: "Pre-approvals"},
		Help:  lang.Text{ZH: "没有的不填，接入商的表单中选「以上都不涉及」", EN: "Leave it out if none applies; in the provider's form, choose 以上都不涉及 (none of the above)"},
		Why:   lang.Text{ZH: "新闻、出版等内容须先取得主管部门许可", EN: "News, publishing and the like first need a permit from the competent authority"},
	}
	approvalKind = Field{
		Key: "kind", Format: Choice, Options: Contents, Example: "publishing",
		Label: lang.Text{ZH: "审批项目", EN: "Kind"},
		Help:  lang.Text{ZH: "与网站内容中需要审批的一项一致", EN: "The same as the website content that needs the approval"},
		Why:   lang.Text{ZH: "说明许可对应哪一项内容", EN: "It says which content the permit covers"},
	}
	approvalNumber = Field{
		Key: "number", Format: Number, Example: "（署）网出证（粤）字第001号",
		Label: lang.Text{ZH: "许可证编号", EN: "Permit number"},
		Help:  lang.Text{ZH: "按许可证填写", EN: "The number (编号 or 证号) exactly as on the permit"},
		Why:   lang.Text{ZH: "管局据此核对", EN: "The administration checks it"},
	}
	approvalIssuer = Field{
		Key: "issuer", Format: Words, Example: "广东省新闻出版局",
		Label: lang.Text{ZH: "审批机关", EN: "Issuer"},
		Help:  lang.Text{ZH: "发证机关的全称", EN: "The full Chinese name of the issuing authority (发证机关)"},
		Why:   lang.Text{ZH: "管局据此核对", EN: "The administration checks it"},
	}
	approvalExpires = Field{
		Key: "expires", Format: Expiry, Example: "2030-01-01",
		Label: lang.Text{ZH: "许可证有效期止", EN: "Valid until"},
		Help:  lang.Text{ZH: "许可证上有效期的截止日期，如 2030-01-01；写「长期」的填「长期」", EN: "The last date under 有效期 (validity) on the permit, such as 2030-01-01; enter long-term if it says 长期"},
		Why:   lang.Text{ZH: "过期的许可无效", EN: "An expired permit is not valid"},
	}
	contentDir = Field{
		Key: "content_dir", Format: File, Example: "./public",
		Label: lang.Text{ZH: "网站文件夹", EN: "Folder of the built site"},
		Help:  lang.Text{ZH: "做好的网页所在的文件夹，可不填", EN: "The folder with the built pages; optional"},
		Why:   lang.Text{ZH: "以便在本机查看网页内容", EN: "So that the pages can be checked on this machine"},
	}
)

// Documents, and what only later operations need.
var (
	documents = Field{
		Key: "documents", Format: Parts,
		Label: lang.Text{ZH: "材料", EN: "Documents"},
		Help:  lang.Text{ZH: "要交的材料及其扫描件；icp docs 列出需要哪些", EN: "The documents to hand in, with their scans; icp docs lists what is needed"},
		Why:   lang.Text{ZH: "缺材料会被退回", EN: "A filing with a document missing is sent back"},
	}
	documentKind = Field{
		Key: "kind", Format: Choice, Options: DocumentKinds, Example: SubjectCertificate,
		Label: lang.Text{ZH: "材料种类", EN: "Kind"},
		Help:  lang.Text{ZH: "这份材料是什么", EN: "What this document is"},
		Why:   lang.Text{ZH: "对应材料清单上的哪一项", EN: "It says which item on the list of documents this is"},
	}
	files = Field{
		Key: "files", Format: File, Example: "scans/license.png",
		Label: lang.Text{ZH: "扫描件", EN: "Files"},
		Help:  lang.Text{ZH: "相对于本文件的路径；正反面分成两个文件", EN: "Paths relative to this file; front and back in separate files"},
		Why:   lang.Text{ZH: "提交时上传", EN: "They are uploaded with the filing"},
	}
	documentDate = Field{
		Key: "date", Format: Day, Example: "2026-11-20",
		Label: lang.Text{ZH: "材料日期", EN: "Date"},
		Help:  lang.Text{ZH: "材料上写的日期", EN: "The date written on the document"},
		Why:   lang.Text{ZH: "纸质核验时，核验单、协议书、照片的日期须为同一天", EN: "With paper verification, the form, agreement and photo must have the same date"},
	}
	documentSite = Field{
		Key: "site", Format: Host, Again: true, Example: "example.com.cn",
		Label: lang.Text{ZH: "所属网站", EN: "Website"},
		Help:  lang.Text{ZH: "有几个网站时，填它属于哪个域名", EN: "If there are several websites, the domain it belongs to"},
		Why:   lang.Text{ZH: "每个域名各要一份域名证书", EN: "Each domain needs its own certificate"},
	}
	documentPerson = Field{
		Key: "person", Format: Words, Named: true, Example: "周启明",
		Label: lang.Text{ZH: "所属人员", EN: "Person"},
		Help:  lang.Text{ZH: "有几个负责人时，填它属于谁", EN: "If there are several principals, whose document it is"},
		Why:   lang.Text{ZH: "每个负责人各要一份证件", EN: "Each principal needs a certificate"},
	}
	record = Field{
		Key: "record", Format: Parts,
		Label: lang.Text{ZH: "已有备案", EN: "Existing record"},
		Help:  lang.Text{ZH: "首次备案以外的各类备案都须填写", EN: "Needed for every operation except the initial filing"},
		Why:   lang.Text{ZH: "新的内容加在原备案上", EN: "Anything new is added to this record"},
	}
	recordNumber = Field{
		Key: "number", Format: Words, Example: "粤ICP备2021000001号",
		Label: lang.Text{ZH: "备案号", EN: "Filing number"},
		Help:  lang.Text{ZH: "见网站页脚和接入商控制台；也可在 https://beian.miit.gov.cn 的备案信息查询按名称、证件号码或域名（不带 www）查", EN: "Shown in the website's footer and the access provider's console; you can also look it up at https://beian.miit.gov.cn under 备案信息查询 (search of filings) by the Chinese name, the certificate number or the domain without www"},
		Why:   lang.Text{ZH: "首字是省份简称，表明归哪个管局", EN: "Its first character stands for the province in charge"},
	}
	recordSubjectName = Field{
		Key: "subject_name", Format: Words, Named: true, Example: "深圳市示例软件有限公司",
		Label: lang.Text{ZH: "原备案主办单位名称", EN: "Subject name on the record"},
		Help:  lang.Text{ZH: "原备案登记的名称，见接入商控制台", EN: "The subject's Chinese name (主办单位名称) on the existing record, as the access provider's console shows it"},
		Why:   lang.Text{ZH: "与现在的名称比对", EN: "It is compared with the present name"},
	}
	recordDomains = Field{
		Key: "domains", Format: Host, Again: true, Example: "example.com.cn",
		Label:    lang.Text{ZH: "原备案域名", EN: "Filed domains"},
		Help:     lang.Text{ZH: "原备案下的全部域名，见接入商控制台", EN: "All domains on the existing record, as the access provider's console lists them"},
		Why:      lang.Text{ZH: "表明哪些已备过案", EN: "They show what has already been filed"},
		Skipping: lang.Text{ZH: "不填则无法查域名是否已备过案", EN: "Without them, we cannot check whether the domain has already been filed"},
	}
	recordProvider = Field{
		Key: "provider", Format: Words, Example: "南岭云",
		Label:    lang.Text{ZH: "原接入商", EN: "Access provider of the record"},
		Help:     lang.Text{ZH: "当初代为提交原备案的公司", EN: "The company that submitted the existing filing, by its Chinese name"},
		Why:      lang.Text{ZH: "决定是变更还是新增接入", EN: "It decides between a change and adding an access"},
		Skipping: lang.Text{ZH: "不填则无法核对备案是否在这次要找的接入商", EN: "Without it, we cannot check whether the record is with the provider you file through"},
	}
	recordHere = Field{
		Key: "here", Format: Choice, Options: YesNo, Example: "yes",
		Label:    lang.Text{ZH: "备案在这次要找的接入商", EN: "Record held by the provider you file through"},
		Help:     lang.Text{ZH: "这次代您提交备案的接入商是否持有本条备案；取消接入、注销须由持有备案的接入商办理", EN: "Whether the provider that submits this filing for you holds the record; a cancellation must go through one that does"},
		Why:      lang.Text{ZH: "决定是变更还是新增接入", EN: "It decides between a change and adding an access"},
		Skipping: lang.Text{ZH: "不填则无法查备案类型是否选对", EN: "Without it, we cannot check whether this is the right operation"},
	}
	recordPassword = Field{
		Key: "password", Format: Password, Example: "",
		Label: lang.Text{ZH: "备案密码", EN: "Filing password"},
		Help:  lang.Text{ZH: "2020-08-17 起以短信核验代替备案密码", EN: "Replaced by text-message verification since 2020-08-17"},
		Why:   lang.Text{ZH: "个别接入商仍会要求", EN: "Some access providers still ask for it"},
	}
	changes = Field{
		Key: "changes", Format: Choice, Options: ChangeAreas, Example: "subject",
		Label: lang.Text{ZH: "变更内容", EN: "What changes"},
		Help:  lang.Text{ZH: "主体、网站、接入，可多选", EN: "The subject, a website, the access; you can choose several"},
		Why:   lang.Text{ZH: "决定要交哪些材料", EN: "It decides which documents are needed"},
	}
	reason = Field{
		Key: "reason", Format: Prose, Example: "网站不再使用",
		Label: lang.Text{ZH: "注销(取消)原因", EN: "Reason"},
		Help:  lang.Text{ZH: "用一句话说明", EN: "One sentence in Chinese, such as 网站不再使用 (the website is no longer used)"},
		Why:   lang.Text{ZH: "申请时必须说明", EN: "The application must give a reason"},
	}
	account = Field{
		Key: "account", Format: Mail, Example: "zhou@example.cn",
		Label:    lang.Text{ZH: "会员账号邮箱", EN: "Account e-mail"},
		Help:     lang.Text{ZH: "您登录接入商网站所用的邮箱", EN: "The e-mail address with which you sign in at the access provider"},
		Why:      lang.Text{ZH: "写给接入商的请求要注明账号", EN: "Requests to the access provider state the account"},
		Skipping: lang.Text{ZH: "不填则写给接入商的请求里没有账号，接入商须再来询问", EN: "Without it, the request to the access provider lacks the account, and they have to ask for it"},
	}
	declared = Field{
		Key: "declared", Format: Day, Own: true, Example: "2026-11-20",
		Label: lang.Text{ZH: "声明日期", EN: "Declared on"},
		Help:  lang.Text{ZH: "您在 icp new 中声明内容属实、所涉人员均已同意的日期，由程序填写；内容再有改动，须重新声明", EN: "The day you declared in icp new that the data are true and the people named agree; the program writes it, and an answer changed later needs a new declaration"},
		Why:   lang.Text{ZH: "填报单据此注明内容在哪一天核对过；不提交给任何人", EN: "The sheet says by it on which day the data were declared true; nobody is sent it"},
	}
)

// DocumentsLabel is what the documents of a filing are called as a whole.
func DocumentsLabel() lang.Text { return documents.Label }

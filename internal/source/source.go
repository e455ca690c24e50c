// Package source names where facts were read, and as of when.
//
// Whatever the program says about the law, a province or a provider's practice has a Source.
// Rules, demands, terms, answers and forms cite the same values, so that a date is corrected
// in one place. Long sources are cited by passage.
package source

import "beian.example/icp/internal/lang"

// Source is where a fact was read: a publication, or a passage of one. The zero value is no
// source, which IsZero reports.
type Source struct {
	*Publication
	Part lang.Text // the passage, if the publication is long
}

// IsZero reports whether there is no source.
func (s Source) IsZero() bool { return s.Publication == nil }

// Publication is something published under a name, and when it was true.
//
// A Source refers to it rather than copying it, so that the compiler can lay out the tables of
// facts, which would otherwise be built at every start of the program. Nobody changes it.
type Publication struct {
	Kind Kind
	Name lang.Text
	Date string // a year, month, day or range of years; with a trailing +, undated and read then
}

// At returns a passage of the publication.
func (p *Publication) At(zh, en string) Source { return Source{p, lang.Text{ZH: zh, EN: en}} }

// Whole returns the whole publication as a source.
func (p *Publication) Whole() Source { return Source{Publication: p} }

// Kind is who speaks in a source. Laws and rules are valid until others replace them; what is
// only reported may have changed since.
type Kind uint8

const (
	OfLaw      Kind = iota + 1 // set nationally: laws, the ministry's rules and forms, standards, registries' lists
	OfHandbook                 // the handbook, whose rules are valid unless practice is known to have changed
	OfProvider                 // reported by access providers, filing agents and other private parties
	OfProvince                 // published by a provincial administration itself
	OfProgram                  // decided by this program
)

// String returns the kind's name in output.
func (k Kind) String() string {
	return [...]string{"", "law", "handbook", "provider", "province", "program"}[k]
}

// The sources that facts and rules cite.
var (
	Handbook = Publication{
		Kind: OfHandbook,
		Name: lang.Text{ZH: "接入商《ICP备案常规问题知识库》", EN: "A hosting provider's ICP filing handbook"},
		Date: "2014-07-02",
	}
	Order33 = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "《非经营性互联网信息服务备案管理办法》（信息产业部令第33号）", EN: "Measures for the filing of non-commercial internet information services (MII Order 33)"},
		Date: "2005",
	}
	Decree292 = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "《互联网信息服务管理办法》（国务院令第292号）", EN: "Measures for internet information services (State Council Decree 292)"},
		Date: "2000",
	}
	RetirementDecision = Publication{
		Name: lang.Text{ZH: "全国人大常委会《关于实施渐进式延迟法定退休年龄的决定》", EN: "NPC Standing Committee decision on raising the statutory retirement age"},
		Kind: OfLaw,
		Date: "2025-01-01",
	}
	DomainNotice = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "工信部《关于规范互联网信息服务使用域名的通知》", EN: "MIIT notice on the domains used for internet information services"},
		Date: "2018-01-01",
	}
	PoliceMeasures = Publication{
		Name: lang.Text{ZH: "《计算机信息网络国际联网安全保护管理办法》（公安部令第33号）", EN: "Measures for the security of international networking (Ministry of Public Security Order 33)"},
		Kind: OfLaw,
		Date: "1997",
	}
	AppNotice = Publication{
		Name: lang.Text{ZH: "工信部《关于开展移动互联网应用程序备案工作的通知》（信管〔2023〕105号）", EN: "MIIT notice on the filing of apps (2023-105)"},
		Kind: OfLaw,
		Date: "2023",
	}
	FifthBatch = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "国务院第五批取消和下放管理层级行政审批项目的决定", EN: "State Council decision cancelling administrative approvals, fifth batch"},
		Date: "2010",
	}
	GB11643 = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "国家标准 GB 11643《公民身份号码》", EN: "Standard GB 11643, citizen identification number"},
		Date: "1999",
	}
	GB32100 = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "国家标准 GB 32100《法人和其他组织统一社会信用代码编码规则》", EN: "Standard GB 32100, unified social credit code"},
		Date: "2015",
	}
	GB2260 = Publication{
		Name: lang.Text{ZH: "国家标准 GB/T 2260《中华人民共和国行政区划代码》（mumuy/data_location 整理）", EN: "Standard GB/T 2260, codes of regions (as compiled by mumuy/data_location)"},
		Kind: OfLaw,
		Date: "2026-04-18",
	}
	IdentityCardLaw = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "《中华人民共和国居民身份证法》", EN: "Resident Identity Card Law"},
		Date: "2012-01-01",
	}
	ResidenceMeasures = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "《港澳台居民居住证申领发放办法》（国办发〔2018〕81号）", EN: "Measures for residence permits of residents of Hong Kong, Macao and Taiwan (State Council 2018-81)"},
		Date: "2018-09-01",
	}
	FormDemands = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "《网站备案信息填报规范性与真实性的有关要求》（转载）", EN: "Requirements on how filing data are entered (as reposted)"},
		Date: "2021-05-24",
	}
	CompanyNames = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "《企业名称登记管理规定》（国务院令第734号）", EN: "Regulations on company names (State Council Decree 734)"},
		Date: "2021-03-01",
	}
	PermitNotice = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "公安部关于启用新版往来内地通行证号码的公告", EN: "Ministry of Public Security notice on the numbers of travel permits to the mainland"},
		Date: "2010-03-10",
	}
	DrugNotice = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "国家药监局公告 2025 年第 123 号", EN: "National Medical Products Administration, announcement 123 of 2025"},
		Date: "2025-12-22",
	}
	ResidenceRules = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "国家移民管理局关于新版外国人永久居留身份证的公告", EN: "National Immigration Administration on the new foreign permanent resident card"},
		Date: "2023-12-01",
	}
	Huawei = Publication{
		Kind: OfProvider,
		Name: lang.Text{ZH: "华为云备案知识库", EN: "Huawei Cloud filing knowledge base"},
		Date: "2025-12",
	}
	HuaweiFaults = Publication{
		Kind: OfProvider,
		Name: lang.Text{ZH: "华为云备案常见报错问答", EN: "Huawei Cloud, common errors of filings"},
		Date: "2026-05-19",
	}
	HuaweiRules = Publication{
		Name: lang.Text{ZH: "华为云备案规则", EN: "Huawei Cloud filing rules"},
		Kind: OfProvider,
		Date: "2026-07",
	}
	HuaweiStatus = Publication{
		Name: lang.Text{ZH: "华为云《备案状态》", EN: "Huawei Cloud, states of an order"},
		Kind: OfProvider,
		Date: "2026-05-27",
	}
	HuaweiGuide = Publication{
		Name: lang.Text{ZH: "华为云《首次备案》", EN: "Huawei Cloud, initial filing"},
		Kind: OfProvider,
		Date: "2024-11-21",
	}
	HuaweiScreens = Publication{
		Name: lang.Text{ZH: "华为云备案知识库《备案流程咨询》", EN: "Huawei Cloud filing knowledge base, on the filing process"},
		Kind: OfProvider,
		Date: "2026-05-19",
	}
	PhoneLengths = Publication{
		Name: lang.Text{ZH: "libphonenumber 号码数据（中国固定电话）", EN: "libphonenumber, fixed lines in China"},
		Kind: OfProvider,
		Date: "2018",
	}
	Tencent = Publication{
		Kind: OfProvider,
		Name: lang.Text{ZH: "腾讯云备案文档", EN: "Tencent Cloud filing documentation"},
		Date: "2021-2023",
	}
	TencentConsole = Publication{
		Name: lang.Text{ZH: "腾讯云旧文档《使用控制台进行首次备案》", EN: "Tencent Cloud, a retired page on initial filing with the console"},
		Kind: OfProvider,
		Date: "~2018",
	}
	TencentApplet = Publication{
		Name: lang.Text{ZH: "腾讯云旧文档《使用小程序进行首次备案》", EN: "Tencent Cloud, a retired page on initial filing with the mini-program"},
		Kind: OfProvider,
		Date: "~2018",
	}
	InspurConsole = Publication{
		Name: lang.Text{ZH: "浪潮云备案控制台", EN: "Inspur Cloud filing console"},
		Kind: OfProvider,
		Date: "2018-2019",
	}
	Aliyun = Publication{
		Kind: OfProvider,
		Name: lang.Text{ZH: "阿里云《ICP备案流程》", EN: "Alibaba Cloud, ICP filing process"},
		Date: "2026-03-16",
	}
	AliyunBasics = Publication{
		Name: lang.Text{ZH: "阿里云《什么是ICP备案》（转载）", EN: "Alibaba Cloud, what an ICP filing is (as reposted)"},
		Kind: OfProvider,
		Date: "2026+",
	}
	AliyunAccess = Publication{
		Name: lang.Text{ZH: "阿里云《ICP备案信息接入准确性核查》（转述）", EN: "Alibaba Cloud, checks of the access on record (as quoted)"},
		Kind: OfProvider,
		Date: "2024-08-13",
	}
	AliyunChecks = Publication{
		Name: lang.Text{ZH: "阿里云《ICP备案信息专项核查》（转载）", EN: "Alibaba Cloud, checks of filings on record (as reposted)"},
		Kind: OfProvider,
		Date: "2023-04-30",
	}
	AliyunCodes = Publication{
		Name: lang.Text{ZH: "阿里云备案服务号接口文档", EN: "Alibaba Cloud, API of service numbers for filings"},
		Kind: OfProvider,
		Date: "2026+",
	}
	AliyunScreens = Publication{
		Name: lang.Text{ZH: "一位用户记录的阿里云个人备案页面", EN: "a user's account of Alibaba Cloud's pages for individuals"},
		Kind: OfProvider,
		Date: "2026-09-30",
	}
	AliyunSteps = Publication{
		Name: lang.Text{ZH: "阿里云《ICP备案流程》（转述）", EN: "Alibaba Cloud, ICP filing process (as quoted)"},
		Kind: OfProvider,
		Date: "2024",
	}
	AliyunCDN = Publication{
		Name: lang.Text{ZH: "阿里云 CDN 接口文档 CheckCdnDomainICP", EN: "Alibaba Cloud, CDN API CheckCdnDomainICP"},
		Kind: OfProvider,
		Date: "2026+",
	}
	WestDigital = Publication{
		Name: lang.Text{ZH: "西部数码《域名whois保护功能说明》", EN: "West.cn, on the privacy protection of domains"},
		Kind: OfProvider,
		Date: "2026+",
	}
	SpotCalls = Publication{
		Name: lang.Text{ZH: "一家接入商《关于各省通管局对于备案抽查工作》", EN: "a provider's notice on the administrations' spot checks by telephone"},
		Kind: OfProvider,
		Date: "2022-12-23",
	}
	Xinnet = Publication{
		Kind: OfProvider,
		Name: lang.Text{ZH: "新网《服务名称填写要求》", EN: "Xinnet, how to name a service"},
		Date: "2026+",
	}
	MinistryForm = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "工信部备案系统表单", EN: "Form of the ministry's filing system"},
		Date: "2023-2024",
	}
	WeChatForm = Publication{
		Kind: OfProvider,
		Name: lang.Text{ZH: "微信小程序备案接口字段说明", EN: "Fields of WeChat's filing interface"},
		Date: "2024-08",
	}
	WeChatGuide = Publication{
		Kind: OfProvider,
		Name: lang.Text{ZH: "微信小程序备案教程", EN: "WeChat's guide to filing mini-programs"},
		Date: "2023-2024",
	}
	AlipayUpload = Publication{
		Kind: OfProvider,
		Name: lang.Text{ZH: "支付宝小程序备案接口（上传图片）", EN: "Alipay's filing interface, uploads of pictures"},
		Date: "2024-08",
	}
	RegistryAgreement = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "ICANN《通用顶级域注册局协议》", EN: "ICANN, registry agreement of generic top-level domains"},
		Date: "2024",
	}
	SpecialAddresses = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "IANA 特殊用途地址登记表（RFC 6890）", EN: "IANA special-purpose address registries (RFC 6890)"},
		Date: "2013",
	}
	SuffixList = Publication{
		Kind: OfProvider,
		Name: lang.Text{ZH: "各接入商的域名后缀批复名单", EN: "access providers' lists of approved suffixes"},
		Date: "2022-08-30",
	}
	GovernmentServices = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "《互联网政务应用安全管理规定》", EN: "Provisions on the security of government internet applications"},
		Date: "2024-07-01",
	}
	YAML = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "YAML 1.2 规范", EN: "YAML 1.2 specification"},
		Date: "2021",
	}
	Format = Publication{
		Kind: OfProgram,
		Name: lang.Text{ZH: "本程序的文件格式", EN: "This program's file format"},
		Date: "2026",
	}
	PublicSuffix = Publication{
		Kind: OfLaw,
		Name: lang.Text{ZH: "公共后缀列表（ICANN 部分）", EN: "Public Suffix List (ICANN section)"},
		Date: "2026-02-06",
	}
)

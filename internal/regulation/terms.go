package regulation

import "beian.example/icp/internal/source"

// Term is a limit for filings wherever no demand of a province says otherwise: how long, how
// old, how many.
type Term struct {
	Value  int
	Counts Counted
	Source source.Source
}

// Counted is what a term counts.
type Counted uint8

const (
	Years Counted = iota + 1 // full years of age
	Months
	Days
	WorkingDays
	Characters
	Websites
)

// How long something must still be valid, or how old it may be, on the day of submission.
var (
	// CertificateLeft is how long a certificate should still be valid.
	CertificateLeft = Term{3, Months, source.Tencent.At("备案材料上传", "uploading documents")}
	// DomainLeft is how long a domain should still be registered.
	DomainLeft = Term{1, Months, source.Tencent.At("备案域名", "the domain")}
	// DomainMost is how long a domain can be registered for.
	DomainMost = Term{10, Years, source.RegistryAgreement.Whole()}
	// LetterAge is how long after signing a letter is accepted.
	LetterAge = Term{3, Months, source.Tencent.At("备案材料模板下载", "templates of documents")}
)

// How long certificates of individuals are valid. From an age on, a card is issued for life.
var (
	CardChild       = Term{5, Years, cardTerms()}
	CardYoung       = Term{10, Years, cardTerms()}
	CardAdult       = Term{20, Years, cardTerms()}
	CardForLifeFrom = Term{46, Years, cardTerms()}
	ResidencePermit = Term{5, Years, source.ResidenceMeasures.Whole()}
)

// cardTerms and nameAnswers are functions, because the compiler does not lay out variables
// that refer to others: they would be set at every start of the program.
func cardTerms() source.Source { return source.IdentityCardLaw.At("第五条", "art. 5") }

// How long something takes.
var (
	// VerificationSync is how long it takes until the ministry knows that a domain was
	// verified.
	VerificationSync = Term{3, WorkingDays, source.Huawei.At("备案前准备咨询", "before filing")}
	// Review is how long an administration has once it has all documents.
	Review = Term{20, WorkingDays, source.Order33.At("第十二条", "art. 12")}
)

// PrincipalAge is how old principals must be.
var PrincipalAge = Term{18, Years, source.Tencent.At("各省管局要求", "provincial requirements")}

// How old a website's principal may be if a province asks for somebody who has not retired, as
// of the time of that demand: the ages have been rising since 2025.
var (
	RetiredMan   = Term{60, Years, source.Tencent.At("各省管局要求", "provincial requirements")}
	RetiredWoman = Term{55, Years, source.Tencent.At("各省管局要求", "provincial requirements")}
)

func nameAnswers() source.Source {
	return source.Huawei.At("备案驳回咨询：网站名称", "questions on rejections: the website's name")
}

// How long texts should be.
var (
	// NameLeast is the fewest characters of a website's name.
	NameLeast = Term{3, Characters, nameAnswers()}
	// NameMostOfUnit and NameMostOfPerson are the most characters advised.
	NameMostOfUnit   = Term{30, Characters, nameAnswers()}
	NameMostOfPerson = Term{10, Characters, nameAnswers()}
	// RemarksLeast is how much forms want to read about an individual's website.
	RemarksLeast = Term{20, Characters, source.WeChatForm.Whole()}
)

// How many websites a filing may hold.
var (
	SitesOfUnit   = Term{10, Websites, source.Tencent.At("各省管局要求", "provincial requirements")}
	SitesOfPerson = Term{1, Websites, source.Tencent.At("各省管局要求", "provincial requirements")}
)

// What access providers accept. Each only speaks for its own service.
var (
	// ServerRented is for how long in all a server must be rented, at both Huawei Cloud and
	// Tencent Cloud.
	ServerRented = Term{3, Months, source.Huawei.At("备案条件咨询", "on the conditions")}
	// ServerLeft is how long that rent must still run at Tencent Cloud.
	ServerLeft = Term{1, Months, source.Tencent.At("备案云服务", "servers for a filing")}
	// SitesOfServer is how many websites can be filed with one server.
	SitesOfServer = Term{5, Websites, source.HuaweiRules.At("服务器备案数量限制", "filings of a server")}
	// ServicesOfPerson is how many websites and apps an individual can have on
	// record.
	ServicesOfPerson = Term{5, Websites, source.HuaweiRules.At("备案数量限制", "how many can be filed")}
	// OrderKept is how long an order may wait for its filer at Tencent Cloud.
	OrderKept = Term{45, Days, source.Tencent.At("流程其他问题", "on the procedure")}
	// CheckExtended is by how long Tencent Cloud extends, once, the deadline for correcting a
	// record.
	CheckExtended = Term{7, WorkingDays, source.Tencent.At("收到腾讯云备案信息核查通知的相关问题", "on notices of checks")}
)

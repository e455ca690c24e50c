package regulation

import "beian.example/icp/internal/lang"

// Topic is what a demand is about. If nothing is known of a province on a topic, the common
// practice applies.
type Topic uint8

// The topics, in the order in which a person meets them in the form.
const (
	LegalRepresentativeOnly Topic = iota // the principal of a unit is its legal representative
	LetterAccepted                       // someone else may be, with a letter of authorization
	AnyPrincipal                         // someone else may be
	SamePrincipal                        // if so, the website's principal is the same person
	ForeignRepresentative                // who may replace a foreign legal representative
	ForeignersRefused                    // foreigners cannot file, nor be principals
	IdentityCardOnly                     // individuals file with a resident identity card
	SitePrincipalLetter                  // a website's principal needs a letter
	LetterTerm                           // Number: months that a letter of authorization is valid

	OutsiderRefused   // an individual whose ID is from another province cannot file
	OutsiderWithProof // they can, with proof of living there
	OutsiderFree      // they can

	MinimumAge // Number: full years of a principal
	AgeProof   // Number: full years below which more is required

	EmergencyDiffers     // the emergency phone is not a principal's mobile
	EmergencyMayEqual    // it may be the person's own mobile
	EmergencyMayCross    // it may be the other principal's mobile
	EmergencyThirdPerson // it belongs to someone who is not a principal
	PhonesAlone          // Number: different phone numbers if one person is principal of both
	PhonesTogether       // Number: different phone numbers if there are two principals
	MainsDiffer          // two principals have two mobiles
	LocalPhone           // the mobile is from the province
	PhoneOfOneSubject    // the number is in no other subject's filing
	Landline             // an office phone is required

	LicenceTerm  // Number: months a business licence must still run
	SameCity     // mailing address and certificate address are in one city
	RealDistrict // how the district is given
	InvestorName // who is named as investor or superior unit

	IndividualBusinessAsEnterprise // always files as an enterprise
	IndividualBusinessTradeName    // needs a trade name (字号), a seal or both
	IndividualBusinessAsPerson     // files as an individual unless it has what the demand says

	LatinNameRefused // no Latin letters in a website's name
	BlogRefused      // 博客/个人空间 cannot be chosen

	RemarkSentence    // Paste: the sentence for the remarks
	RemarkLength      // Number: characters of the remarks
	RemarkContent     // the remarks describe the content
	RemarkOther       // they do if the content is 其他
	RemarkMiniProgram // they say so if a domain only serves a mini-program
	RemarkManyDomains // they mention several domains
	RemarkManyIPs     // they mention several addresses or servers

	RegistrantUnitOnly // the domain's holder is the unit, not its legal representative
	RegistrantByLetter // the legal representative may hold it, with a letter
	DomainTerm         // Number: months a domain must still be registered for
	SuffixRefused      // Suffixes that cannot be filed
	StateSuffix        // the suffixes of government and public institutions
	OneDomainPerSite   // a website has one domain

	SitesPerOrder   // Number: the most in one application
	DomainsPerOrder // Number: the most in one application
	SitesPerSubject // Number: the most, with those on record
	OneAtATime      // Number: with more on record, domains are added one at a time
	SitePlan        // Number: from this many on, with those on record, a plan or a statement is required

	RenameLetter       // a change of name needs the registrar's letter
	SubjectSwapAllowed // a record may pass to another subject
	SubjectSwapRefused // it may not

	ExtraPaper  // papers that other provinces do not ask for
	OtherDemand // anything that belongs to no other topic

	EarlierDemand // what only a source of 2018 and 2019 says

	topicCount
)

// topicLabels are the headings of the topics.
var topicLabels = [topicCount]lang.Text{
	LegalRepresentativeOnly: {ZH: "主体负责人限法定代表人", EN: "Only the legal representative as principal"},
	LetterAccepted:          {ZH: "主体负责人可以授权", EN: "Another principal with a letter of authorization"},
	AnyPrincipal:            {ZH: "主体负责人不限", EN: "Any principal"},
	SamePrincipal:           {ZH: "两个负责人须是同一人", EN: "The same person as both principals"},
	ForeignRepresentative:   {ZH: "法定代表人是境外人员", EN: "A legal representative from outside the mainland"},
	ForeignersRefused:       {ZH: "外国人不能办理", EN: "Foreigners cannot file"},
	IdentityCardOnly:        {ZH: "个人只能用居民身份证", EN: "Individuals need a resident identity card"},
	SitePrincipalLetter:     {ZH: "网站负责人的授权书", EN: "Letter of authorization for the website's principal"},
	LetterTerm:              {ZH: "授权书的有效期", EN: "How long a letter of authorization is valid"},

	OutsiderRefused:   {ZH: "外省个人不能备案", EN: "Individuals from other provinces not accepted"},
	OutsiderWithProof: {ZH: "外省个人须交证明", EN: "Individuals from other provinces with proof"},
	OutsiderFree:      {ZH: "外省个人可以备案", EN: "Individuals from other provinces accepted"},

	MinimumAge: {ZH: "负责人的年龄", EN: "Age of principals"},
	AgeProof:   {ZH: "年轻负责人另交的证明", EN: "Additional proof for young principals"},

	EmergencyDiffers:     {ZH: "应急联系电话须不同", EN: "A different emergency phone"},
	EmergencyMayEqual:    {ZH: "应急联系电话可以相同", EN: "The emergency phone may be the same"},
	EmergencyMayCross:    {ZH: "应急联系电话可以互填", EN: "Principals as each other's emergency contact"},
	EmergencyThirdPerson: {ZH: "应急联系人须是第三人", EN: "A third person as emergency contact"},
	PhonesAlone:          {ZH: "一人兼任时的号码数", EN: "Phone numbers needed with one principal"},
	PhonesTogether:       {ZH: "两人分任时的号码数", EN: "Phone numbers needed with two principals"},
	MainsDiffer:          {ZH: "两个负责人的号码须不同", EN: "Different mobiles for the two principals"},
	LocalPhone:           {ZH: "本地号码", EN: "Local phone number"},
	PhoneOfOneSubject:    {ZH: "号码只用于一个主体", EN: "Phone numbers used for one subject only"},
	Landline:             {ZH: "办公电话", EN: "Office phone"},

	LicenceTerm:  {ZH: "营业执照的剩余有效期", EN: "Remaining validity of the business licence"},
	SameCity:     {ZH: "通信地址与证件住所同城", EN: "Both addresses in the same city"},
	RealDistrict: {ZH: "所属区县的写法", EN: "How to enter the district"},
	InvestorName: {ZH: "投资者或上级主管单位", EN: "Investor or superior unit"},

	IndividualBusinessAsEnterprise: {ZH: "个体工商户按企业备案", EN: "Individual businesses file as enterprises"},
	IndividualBusinessTradeName:    {ZH: "个体工商户的字号和公章", EN: "Trade name and seal of individual businesses"},
	IndividualBusinessAsPerson:     {ZH: "个体工商户按个人备案", EN: "Individual businesses file as individuals"},

	LatinNameRefused: {ZH: "网站名称不能有英文", EN: "No Latin letters in website names"},
	BlogRefused:      {ZH: "不能选博客", EN: "Blog cannot be chosen as content"},

	RemarkSentence:    {ZH: "备注里的声明", EN: "Declaration in the remarks"},
	RemarkLength:      {ZH: "备注的字数", EN: "Length of the remarks"},
	RemarkContent:     {ZH: "备注里的内容说明", EN: "Content described in the remarks"},
	RemarkOther:       {ZH: "选其他时的备注", EN: "Remarks for content of type other"},
	RemarkMiniProgram: {ZH: "小程序、公众号的备注", EN: "Remarks for mini-programs and official accounts"},
	RemarkManyDomains: {ZH: "多个域名的备注", EN: "Remarks for several domains"},
	RemarkManyIPs:     {ZH: "多个 IP 或资源的备注", EN: "Remarks for several IP addresses or resources"},

	RegistrantUnitOnly: {ZH: "域名持有者限本单位", EN: "Only the organisation as registrant"},
	RegistrantByLetter: {ZH: "域名由法定代表人持有", EN: "Domain held by the legal representative"},
	DomainTerm:         {ZH: "域名的剩余有效期", EN: "Remaining validity of the domain"},
	SuffixRefused:      {ZH: "不能备案的后缀", EN: "Suffixes that cannot be filed"},
	StateSuffix:        {ZH: "机关和事业单位的域名", EN: "Domains of state bodies"},
	OneDomainPerSite:   {ZH: "一个网站一个域名", EN: "One domain per website"},

	SitesPerOrder:   {ZH: "一次备几个网站", EN: "Websites per filing"},
	DomainsPerOrder: {ZH: "一次备几个域名", EN: "Domains per filing"},
	SitesPerSubject: {ZH: "一个主体的网站数", EN: "Websites per subject"},
	OneAtATime:      {ZH: "网站较多时一次一个域名", EN: "One domain at a time with many websites"},
	SitePlan:        {ZH: "网站较多时的方案书或说明", EN: "Plan or statement for many websites"},

	RenameLetter:       {ZH: "更名函", EN: "Name-change letter"},
	SubjectSwapAllowed: {ZH: "可以变更主体", EN: "The subject can be changed"},
	SubjectSwapRefused: {ZH: "不能变更主体", EN: "The subject cannot be changed"},

	ExtraPaper:  {ZH: "另交的材料", EN: "Additional documents"},
	OtherDemand: {ZH: "其他要求", EN: "Other requirements"},

	EarlierDemand: {ZH: "2018-2019 年的要求", EN: "Requirements of 2018 and 2019"},
}

// Label returns the topic's heading.
func (t Topic) Label() lang.Text {
	if t >= topicCount {
		return lang.Text{}
	}
	return topicLabels[t]
}

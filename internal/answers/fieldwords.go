package answers

import (
	"strings"

	"beian.example/icp/internal/lang"
)

// fieldWord is what notices call a field, and where the field is: within its owner (of), which
// the words before it name, or at a fixed path of the format.
type fieldWord struct {
	words lang.Text // alternatives separated by |, in lower case
	of    fieldOf
	keys  string // paths separated by spaces: within the owner, or from the top
}

// fieldOf is what a field belongs to.
type fieldOf uint8

const (
	ofFormat  fieldOf = iota // there is only one, and its words say everything
	ofAnybody                // every person has one
	ofHolder                 // every person has one, and so does the subject
	ofNamed                  // the subject and every website have one, and the word alone names no field
	ofRemarks                // the subject and every website have one, and mostly the website's is meant
	nothing                  // words that hide a field's words inside them
)

// fieldWords are the fields as reviewers and consoles call them. A longer word hides the
// shorter ones inside it.
var fieldWords = []fieldWord{
	// Of the subject.
	{lang.Text{ZH: "主办单位性质|主办单位类型|单位性质|单位类型|主体性质|主体类型|主办者性质|企业性质|备案性质", EN: "subject type|type of subject|entity type|type of entity|organisation type|organization type"}, ofFormat, "subject.type"},
	{lang.Text{ZH: "主办单位名称|主办者名称|主体名称|单位名称|公司名称|企业名称|单位全称|公司全称", EN: "subject name|subject's name|name of the subject|company name|company's name|name of the company|entity name|organisation name|organization name"}, ofFormat, "subject.name"},
	{lang.Text{ZH: "统一社会信用代码|社会信用代码|信用代码|营业执照号码|营业执照号|执照号码|执照号|营业执照注册号", EN: "credit code|licence number|license number|registration number"}, ofFormat, "subject.certificate.number"},
	{lang.Text{ZH: "通信地址|通讯地址|联系地址|邮寄地址|办公地址", EN: "mailing address|postal address|correspondence address|contact address"}, ofFormat, "subject.mailing_address"},
	{lang.Text{ZH: "投资者或上级主管单位|投资者|投资人|上级主管单位名称|投资者名称|上级主管单位|上级主管", EN: "investor|superior unit|parent organisation"}, ofFormat, "subject.investor"},
	{lang.Text{ZH: "所属市|所在市|地市|所属城市", EN: "city"}, ofFormat, "subject.city"},
	{lang.Text{ZH: "所属区县|所在区县|区县|所属区域", EN: "district"}, ofFormat, "subject.district"},

	// Of a certificate.
	{lang.Text{ZH: "证件号码|证件号|证件编号|身份证号码|身份证号|公民身份号码", EN: "certificate number|id number|id card number|identity number|identity card number"}, ofHolder, "certificate.number"},
	{lang.Text{ZH: "证件类型|证件种类|证照类型", EN: "certificate type|type of certificate|id type"}, ofHolder, "certificate.type"},
	{lang.Text{ZH: "有效期起|有效期开始日期|起始日期", EN: "valid from"}, ofHolder, "certificate.valid_from"},
	{lang.Text{ZH: "证件有效期|有效期限|有效期至|有效期止|有效期|证件到期日|身份证有效期", EN: "validity|expiry date|expiration date|valid until|period of validity"}, ofHolder, "certificate.expires"},
	{lang.Text{ZH: "证件住所|证件地址|证件住址|注册地址|营业执照地址|执照住所|营业执照住所|住所|身份证地址|身份证住址", EN: "certificate address|address on the certificate|registered address|address on the licence|address on the license"}, ofFormat, "subject.certificate.address"},

	// Of a person.
	{lang.Text{ZH: "姓名|名字|负责人名称", EN: "person's name|full name|principal's name|name of the principal|representative's name|name of the legal representative"}, ofAnybody, "name"},
	{lang.Text{ZH: "手机号码|手机号|手机|移动电话|联系电话|联系方式|电话号码|电话", EN: "mobile number|mobile phone number|mobile phone|mobile|phone number|cell phone|telephone|phone"}, ofAnybody, "mobile"},
	{lang.Text{ZH: "应急联系电话|应急联系方式|应急联系手机|应急电话号码|应急电话|应急手机号码|应急手机号|应急手机|应急号码|应急联系人电话|紧急联系电话|紧急电话|备用电话|备用手机", EN: "emergency phone number|emergency phone|emergency number|emergency mobile|emergency contact number|emergency contact|backup phone"}, ofAnybody, "emergency_phone"},
	{lang.Text{ZH: "办公电话|办公室电话|座机号码|座机号|座机|固定电话|固话", EN: "office phone number|office phone|landline number|landline|office telephone"}, ofAnybody, "office_phone"},
	{lang.Text{ZH: "电子邮箱地址|电子邮箱|邮箱地址|邮箱|电子邮件地址|电子邮件|邮件地址|email|e-mail", EN: "email address|e-mail address|mail box|mailbox|email|e-mail"}, ofAnybody, "email"},
	{lang.Text{ZH: "负责人身份", EN: "capacity of the principal"}, ofFormat, "subject.principal.role"},

	// Of a website.
	{lang.Text{ZH: "网站名称|网站名字|网站名|站点名称|站点名|站名|服务名称|网站的名称|网站的名字", EN: "website name|website's name|site name|site's name|name of the website|name of the site|service name"}, ofFormat, "sites[].name"},
	{lang.Text{ZH: "名称", EN: "name"}, ofNamed, "name"},
	{lang.Text{ZH: "网站域名|域名", EN: "domain name|domain"}, ofFormat, "sites[].domain"},
	{lang.Text{ZH: "网站首页网址|首页网址|首页地址|首页url|首页|网址|主页地址", EN: "homepage address|homepage|home page|homepage url"}, ofFormat, "sites[].homepage"},
	{lang.Text{ZH: "网站服务内容|网站内容|服务内容|内容类型|服务类型|网站类型|内容|栏目|前置审批文件|前置审批号|前置审批|专项审批", EN: "website content|content of the website|content of the site|site content|service content|content type|service type|content|pre-approval"}, ofFormat, "sites[].content"},
	{lang.Text{ZH: "网站语言类别|语言类别|网站语言|网站语种|语言种类|语种|语言", EN: "website language|site language|languages|language"}, ofFormat, "sites[].languages"},
	{lang.Text{ZH: "备注内容|备注信息|备注栏|备注项|备注说明|备注|网站用途|用途说明", EN: "remarks|remark|comments field|notes field|purpose of the website|purpose of the site"}, ofRemarks, "remarks"},
	{lang.Text{ZH: "域名所有者|域名持有者|域名所有人|域名持有人|域名注册人|域名注册者|域名所有权|域名归属|域名注册信息|域名实名信息", EN: "registrant|domain owner|domain's owner|domain holder|owner of the domain|holder of the domain"}, ofFormat, "sites[].registration.registrant"},
	{lang.Text{ZH: "域名所有者证件号码|域名所有者证件号|域名持有者证件号码|域名持有者证件号", EN: "registrant's certificate number|registrant number"}, ofFormat, "sites[].registration.registrant_number"},
	{lang.Text{ZH: "域名注册商|注册商|域名注册服务机构|域名注册机构", EN: "registrar"}, ofFormat, "sites[].registration.registrar"},
	{lang.Text{ZH: "域名有效期|域名到期日|域名到期时间|域名到期", EN: "domain expiry|domain's expiry|expiry of the domain"}, ofFormat, "sites[].registration.expires"},
	{lang.Text{ZH: "实名认证日期|实名认证通过日期|实名认证时间", EN: "date of the real-name verification"}, ofFormat, "sites[].registration.verified"},
	{lang.Text{ZH: "网站接入方式|接入方式", EN: "access method|method of access"}, ofFormat, "sites[].access.method"},
	{lang.Text{ZH: "ip 地址|ip地址|ip", EN: "ip address|ip addresses|ip"}, ofFormat, "sites[].access.ips"},
	{lang.Text{ZH: "服务器放置地点|服务器放置地|服务器所在地|放置地点|放置地", EN: "server location|location of the server"}, ofFormat, "sites[].access.location"},

	// Of the filing.
	{lang.Text{ZH: "备案省份|备案省|所属省份|省份", EN: "province"}, ofFormat, "province"},
	{lang.Text{ZH: "核验方式", EN: "verification method"}, ofFormat, "verification"},
	{lang.Text{ZH: "备案类型|办理类型|订单类型", EN: "filing type|type of filing|operation type"}, ofFormat, "operation"},
	{lang.Text{ZH: "主体备案号|网站备案号|备案号", EN: "filing number|icp number"}, ofFormat, "record.number"},

	// Not fields, though words for fields occur in them.
	{lang.Text{ZH: "负责人身份证|域名证书|域名注册证书|域名实名认证|域名实名|域名后缀|服务名称证书|电话核实|电话回访|邮件通知|短信|手机短信|企业信用信息公示系统|姓名章|服务内容变更", EN: "domain certificate|certificate of the domain|domain suffix|phone call|text message"}, nothing, ""},
}

// owner is what a field may belong to.
type owner uint8

const (
	noOwner owner = iota
	theSubject
	theSite
	anyPerson
	theSubjectsPrincipal
	theSitesPrincipal
	theLegalRepresentative
)

// ownerWords say whom a notice is about.
var ownerWords = []struct {
	owner owner
	words lang.Text
}{
	{theSubject, lang.Text{ZH: "主办单位|主办者|备案主体|主体信息|主体|营业执照|执照|单位|企业|公司|法人证书|登记证书|企业法人", EN: "subject|subject's|business licence|business license|licence|license|company|organisation|organization|entity"}},
	{theSite, lang.Text{ZH: "网站信息|网站|站点", EN: "website|website's|site|site's"}},
	{anyPerson, lang.Text{ZH: "负责人|联系人|身份证|居民身份证|护照|个人证件|本人", EN: "principal|principal's|person in charge|id card|identity card|passport"}},
	{theSubjectsPrincipal, lang.Text{ZH: "主体负责人|主办单位负责人|单位负责人|企业负责人|主办者负责人|主体信息负责人", EN: "subject's principal|subject principal|principal of the subject"}},
	{theSitesPrincipal, lang.Text{ZH: "网站负责人|站点负责人|网站信息负责人|服务负责人", EN: "website's principal|website principal|site's principal|site principal|principal of the website|principal of the site|person in charge of the website"}},
	{theLegalRepresentative, lang.Text{ZH: "法定代表人|法人代表|法人", EN: "legal representative|legal representative's|legal person"}},
}

// alternatives lists the words of both languages.
func alternatives(words lang.Text) []string {
	return strings.Split(words.ZH+"|"+words.EN, "|")
}

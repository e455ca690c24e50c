package answers

import "beian.example/icp/internal/lang"

// things are what texts about filings speak of: the fields of the form as six
// consoles call them, the documents, the people and what surrounds a website.
// A longer word hides the shorter ones within it, and a concept stands for the
// more general ones that it is one of.
func things() []concept {
	return []concept{
		// Who files.
		{name: "subject", words: lang.Text{ZH: "主办单位|主办者|主办方|备案主体|主体信息|主体|主办人|备案单位|备案人|开办者|开办单位", EN: "subject|organizer|organiser|sponsor|filing entity|entity|filer|applicant"}},
		{name: "unit", words: lang.Text{ZH: "单位|企业|公司|机构|团体|组织|法人单位", EN: "company|companies|enterprise|business|organization|organisation|firm|corporate|corporation"}},
		{name: "individual", words: lang.Text{ZH: "个人|自然人|以我自己的名义|我自己|个人姓名", EN: "individual|personal|natural person|private person|as a person|myself|in my own name|under my own name|hobby"}},
		{name: "individual-business", words: lang.Text{ZH: "个体工商户|个体户|个体|小店|经营者", EN: "individual business|sole trader|sole proprietor|self-employed|getihu"}},
		{name: "government", words: lang.Text{ZH: "政府机关|政府|党政机关|党政|事业单位|机关", EN: "government|public institution|state body|party organ"}, of: "unit"},
		{name: "principal", words: lang.Text{ZH: "负责人|主要负责人|联系人|责任人", EN: "person in charge|principal|responsible person|contact person|the contact|individual contact|main contact"}},
		{name: "subject-principal", words: lang.Text{ZH: "主体负责人|单位负责人|企业负责人|主办单位负责人|主办者负责人|主办单位的负责人|主体责任人|备案负责人", EN: "subject's principal|subject principal|entity's principal|entity principal|organizer's principal|entity contact"}, of: "principal"},
		{name: "site-principal", words: lang.Text{ZH: "网站负责人|互联网信息服务负责人|信息服务负责人|服务负责人|icp负责人|icp 负责人|app负责人|站点负责人", EN: "website's principal|website principal|site principal|site's principal|service principal|website contact|person in charge of the website|person in charge of the site"}, of: "principal"},
		{name: "legal-representative", words: lang.Text{ZH: "法定代表人|法人代表|法人|法代|老板", EN: "legal representative|legal person|legal rep|boss|owner of the company|company owner|director"}},
		{name: "oneself", words: lang.Text{ZH: "本人|自己|亲自", EN: "himself|herself|themselves|yourself|oneself|in person"}},
		{name: "other-person", words: lang.Text{ZH: "他人|别人|其他人|第三人|别的人|同事|员工|朋友|家人|亲戚|合伙人", EN: "someone else|somebody else|another person|other person|other people|colleague|employee|friend|staff member|a third person|wife|husband"}},
		{name: "agent", words: lang.Text{ZH: "代理商|代理公司|代理|代办|建站公司|外包|网络公司|中介", EN: "agency|agent|third-party|third party|web studio|proxy"}},
		{name: "foreigner", words: lang.Text{ZH: "外籍人士|外籍人员|外籍|外国人|老外|境外人员|境外人士|国外人|外宾|港澳台居民|港澳台|香港人|台湾人|澳门人|台胞|非中国籍|外国国籍|非大陆居民|非内地居民", EN: "foreigner|foreign national|foreign person|foreign citizen|non-chinese|expat|foreign passport|hong kong resident|taiwanese|foreign representative|foreign|overseas person|not chinese|american|german|british"}},
		{name: "foreign-company", words: lang.Text{ZH: "外国公司|外企|外资|境外公司|海外公司|国外公司|香港公司|外国企业", EN: "foreign company|foreign companies|overseas company|overseas entity|offshore company|our company abroad|gmbh|inc.|ltd|wfoe|non-chinese company"}},
		{name: "minor", words: lang.Text{ZH: "未成年人|未成年|未满十八|未满18|不满18|不满十八|未满~周岁|不满~周岁|未满~岁|未满十八周岁|16岁|17岁|15岁|14岁|16周岁|17周岁|还没成年|没成年|没到18|高中生|初中生|成年|监护人|周岁|才15|才16|才14|才17|儿子|女儿|小孩|孩子", EN: "minor|underage|under age|under 18|under eighteen|below 18|younger than 18|16 years old|17 years old|15 years old|my son is|my daughter is|years of age|16-year-old|17-year-old|guardian|age of the|aged|my son|my daughter|my kid|my child|teenager|15|16|17"}},
		{name: "student", words: lang.Text{ZH: "学生|大学生|在校|研究生|学校里|宿舍|读书|上学", EN: "student|at university|college|dorm|dormitory|campus"}},

		// Certificates.
		{name: "certificate", words: lang.Text{ZH: "证件|证照|有效证件|身份证件|主体证件", EN: "certificate|identification|id document|identity document|document of identity"}},
		{name: "id-card", words: lang.Text{ZH: "身份证|居民身份证|二代证|身份证件照", EN: "id card|identity card|resident id|resident identity|id"}, of: "certificate personal-certificate"},
		{name: "licence", words: lang.Text{ZH: "营业执照|执照|工商执照|法人证书|事业单位法人证书|登记证书|登记证", EN: "business licence|business license|license|licence"}, of: "certificate"},
		{name: "passport", words: lang.Text{ZH: "护照|通行证|台胞证|回乡证|永久居留|永居证|港澳台居民居住证", EN: "passport|travel permit|permanent residence|foreign resident card|mainland travel"}, of: "certificate personal-certificate"},
		{name: "personal-certificate", words: lang.Text{ZH: "个人证件", EN: "personal certificate"}, of: "certificate"},
		{name: "certificate-number", words: lang.Text{ZH: "证件号码|证件号|证件编号|证号", EN: "certificate number|document number|certificate no|number of the certificate"}, of: "certificate"},
		{name: "id-number", words: lang.Text{ZH: "身份证号码|身份证号|身份证证件号码|公民身份号码|身份号码", EN: "id number|id card number|identity number|identity card number|identification number|resident id number|id no"}, of: "certificate-number id-card"},
		{name: "credit-code", words: lang.Text{ZH: "统一社会信用代码|社会信用代码|信用代码|注册号|执照号码|执照号|营业执照号码|营业执照号|营业执照注册号|组织机构代码|主办单位证件号码|主办单位证件号|单位证件号码|主体证件号码|企业证件号", EN: "credit code|social credit|registration number|licence number|license number|uscc"}, of: "certificate-number"},
		{name: "certificate-type", words: lang.Text{ZH: "证件类型|证件种类|证照类型|证件类别", EN: "certificate type|type of certificate|id type|document type|type of id|kind of certificate"}, of: "certificate"},
		{name: "subject-type", words: lang.Text{ZH: "主办单位性质|单位性质|主体性质|主办者性质|主办单位类型|主体类型|单位类型|备案性质|企业性质|个人性质", EN: "subject type|type of subject|entity type|type of entity|nature of the entity|nature of the organisation|nature of the organization|organization type|organisation type|company type"}},
		{name: "subject-name", words: lang.Text{ZH: "主办单位名称|主办者名称|主体名称|单位名称|公司名称|企业名称|主办人名称|公司名|单位全称|公司全称|主办单位全称|企业名|公司名字|公司的名字", EN: "company name|company names|name of the company|name of the entity|entity name|subject's name|subject name|organizer name|organiser name|organisation name|organization name|business name|name of the organisation|name of the organization|name of the subject"}},
		{name: "person-name", words: lang.Text{ZH: "姓名|真实姓名|名字|负责人名称|人名", EN: "full name|person's name|name of the person|principal's name|my name|given name|surname|applicant name"}},
		{name: "validity", words: lang.Text{ZH: "有效期|有效期限|有效日期|有效期至|有效期止|证件有效期|营业期限|期限|到期日期|到期日|到期时间|截止日期", EN: "validity|valid until|expiry date|expiration date|expiry|expiration|period of validity|valid for"}},
		{name: "old-certificate", words: lang.Text{ZH: "旧版|旧证|老版|旧营业执照|旧执照|老执照|原营业执照|三证合一|五证合一|旧的营业执照|最新证件|最新的证件|最新营业执照|最新的营业执照|换发|换证|换了新证|新版营业执照", EN: "old licence|old license|outdated license|outdated licence|outdated certificate|superseded|old version|previous version of|latest certificate|latest license|newest certificate"}, of: "certificate"},
		{name: "side-of-card", words: lang.Text{ZH: "正反面|正反两面|双面|背面|反面|国徽面|人像面|正面", EN: "both sides|back side|front side|front and back|reverse side|only one side"}, of: "scan"},
		{name: "residence-permit", words: lang.Text{ZH: "居住证|暂住证|居住证明|社保证明|居住登记|租房合同|户口在|老家", EN: "residence permit|proof of residence|residency permit|local residence|social insurance record|living there|live in|living in|lives here|proves i live|where i live"}},

		// Addresses and regions.
		{name: "certificate-address", words: lang.Text{ZH: "证件住所|证件地址|证件住址|住所|注册地址|营业执照地址|身份证地址|户籍地址|户籍|身份证住址", EN: "address on the certificate|certificate address|registered address|address on the id|address on the licence|address on the license|address on my id|household registration|hukou"}, of: "address"},
		{name: "mailing-address", words: lang.Text{ZH: "通信地址|通讯地址|联系地址|邮寄地址|实际地址|办公地址", EN: "mailing address|postal address|correspondence address|contact address|office address"}, of: "address"},
		{name: "address", words: lang.Text{ZH: "详细地址|地址|住址|办公地点", EN: "address|addresses"}},
		{name: "house-number", words: lang.Text{ZH: "门牌号码|门牌号|门牌|房号|室号|楼层|房间号|几号楼|楼栋", EN: "house number|room number|street number|floor|building number|door number"}},
		{name: "generic-district", words: lang.Text{ZH: "市辖区|实际城区|行政区划|所属区域|区县|所在区|宣武区|崇文区|已并入|撤并|新划分", EN: "district|administrative division|municipal district|county"}},
		{name: "other-province", words: lang.Text{ZH: "跨省|外省|其他省份|其他省|别的省|另一个省|外地|异地|非本省|不在本省|非本地|非本市|非~省|非~市|不是本地|不是本省|非备案省|户口不在|省外", EN: "another province|different province|other province|cross-province|out of province|outside the province|not local|from elsewhere|not in the province|a province other than|different region"}},
		{name: "province", words: lang.Text{ZH: "省份|本省|省|所在地|本地|备案地|备案省|籍贯|管辖|地区|相应的地区", EN: "province|provincial|region|local|jurisdiction"}},
		{name: "other-city", words: lang.Text{ZH: "跨市|同省同市|同一城市|同一个城市|不同城市|同市|所在市|不是一个城市|不在一个城市", EN: "different city|different cities|another city|same city"}},

		// Phones and mail.
		{name: "phone", words: lang.Text{ZH: "电话|电话号码|联系电话|联系方式|号码|预留电话|来电|联系电话数量", EN: "phone|phone number|telephone|telephone number|contact number|contact details"}},
		{name: "mobile", words: lang.Text{ZH: "手机号码|手机号|手机|移动电话|联系方式1|手机联系方式", EN: "mobile|mobile number|mobile phone|cell phone|cellphone|cell number"}, of: "phone"},
		{name: "carrier", words: lang.Text{ZH: "联通|移动|电信|运营商", EN: "china mobile|china unicom|carrier|china telecom"}},
		{name: "emergency", words: lang.Text{ZH: "应急联系电话|应急联系方式|应急联系人电话|应急联系人|应急电话|应急号码|应急手机|紧急联系电话|紧急联系人|紧急电话|紧急联系方式|应急|紧急联系", EN: "emergency phone|emergency contact|emergency number|emergency telephone|emergency mobile|emergency"}, of: "phone"},
		{name: "landline", words: lang.Text{ZH: "办公电话|座机号码|座机|固定电话|固话|单位电话|公司电话|区号|办公座机", EN: "landline|office phone|office number|office telephone|fixed line|area code|fixed-line"}, of: "phone"},
		{name: "email", words: lang.Text{ZH: "电子邮箱|电子邮件|邮箱地址|邮箱|email|e-mail|邮件地址|电邮", EN: "email|e-mail|mail address"}},
		{name: "foreign-number", words: lang.Text{ZH: "国外手机号|国外号码|境外手机号|境外号码|海外号码|美国号码|香港号码|香港手机|国内手机号|大陆手机号|大陆号码|国内号码|中国手机号|内地手机号|本省号段|本省号码|号段|归属地", EN: "foreign number|foreign phone|foreign mobile|us number|hong kong number|chinese number|chinese phone|chinese mobile|mainland number|mainland mobile|mainland phone|overseas number|+1|+44|+49|+852|+86|local number"}, of: "phone"},

		// The website.
		{name: "site", words: lang.Text{ZH: "网站|站点|网页|信息服务|互联网信息服务|服务|网址|小站|站|page", EN: "website|web site|site|webpage|web page|homepage|blog|page|site's"}},
		{name: "site-name", words: lang.Text{ZH: "网站名称|网站名字|网站名|服务名称|服务名|信息服务名称|互联网信息服务名称|小程序名称|站点名称|站名|命名|取名|起名|网站的名字|网站的名称|名称", EN: "website name|site name|name of the website|name of the site|name of my site|name of my website|name for the site|name for my website|name for the website|service name|name of the service|site's name|website's name|site title|naming|names|name"}},
		{name: "personal-site-name", words: lang.Text{ZH: "个人网站名称|个人网站名|个人备案的网站名称", EN: "personal site name|personal website name|name of a personal site|name of a personal website"}, of: "site-name individual"},
		{name: "content", words: lang.Text{ZH: "网站内容|服务内容|内容类型|网站服务内容|内容|信息服务内容|栏目|板块|业务", EN: "content|contents|content type|service content|type of service|service type"}},
		{name: "language", words: lang.Text{ZH: "语言类别|网站语言|语种|语言", EN: "language"}},
		{name: "remarks", words: lang.Text{ZH: "备注|网站备注|备注信息|备注栏|备注项|备注说明|其他说明", EN: "remark|remarks|note field|notes field|comments field"}},
		{name: "homepage", words: lang.Text{ZH: "首页网址|首页地址|首页url|网站首页|网站首页地址|网站首页url|主页地址|首页|url", EN: "homepage|home page|homepage address|homepage url|landing page"}},
		{name: "footer", words: lang.Text{ZH: "页脚|网站底部|底部|底端|页面底部|悬挂|挂备案号|版权|最下方|最下面|下方|页面底下|网站底下|底下", EN: "footer|bottom of the page|bottom of the site|bottom of the homepage|bottom of my site|bottom of every page|display the number|show the number|bottom"}},
		{name: "subdomain", words: lang.Text{ZH: "子域名|二级域名|2级域名|三级域名|子站|泛域名", EN: "subdomain|sub-domain|second-level domain|third-level domain|wildcard"}, of: "domain"},
		{name: "root-domain", words: lang.Text{ZH: "顶级域名|一级域名|主域名|根域名|www", EN: "root domain|apex domain|main domain|top-level domain|www"}, of: "domain"},
		{name: "reach", words: lang.Text{ZH: "访问|打开", EN: "reach|access|open|load"}, weak: true},

		// The domain.
		{name: "domain", words: lang.Text{ZH: "域名|域 名|网域", EN: "domain|domains|domain name"}},
		{name: "registrant", words: lang.Text{ZH: "域名持有者|域名持有人|域名所有者|域名所有人|域名注册人|域名注册者|域名所有权|域名归属|域名权属|域名注册信息|域名实名信息|域名实名认证信息|域名信息|域名所属|持有者|持有人|所有者|所有人|注册人|注册者|域名主体|域名实名|域名实名认证证件|注册人证件", EN: "registrant|domain owner|domain holder|domain's owner|domain's holder|owner of the domain|holder of the domain|whois|domain ownership|domain registration|owns the domain|ownership of the domain|domain registrant|domain name holder|domain name owner|holder of the domain name|owner of the domain name|registered under"}, of: "domain"},
		{name: "domain-certificate", words: lang.Text{ZH: "域名证书|域名注册证书|域名注册证|域名证", EN: "domain certificate|certificate of the domain|domain registration certificate"}, of: "domain"},
		{name: "suffix", words: lang.Text{ZH: "域名后缀|后缀|.com|.org|.io|.me|.hk|.ai|.xyz|.dev|.app|.net|.co|新顶级域名|后缀名", EN: "suffix|tld|domain extension|extension|domain suffix|.io|.ai|.dev|.org|.com|ending"}, of: "domain"},
		{name: "state-suffix", words: lang.Text{ZH: "gov.cn|.gov|.政务|.公益|edu.cn|ac.cn", EN: "gov.cn|edu.cn|ac.cn"}, of: "domain"},
		{name: "registrar", words: lang.Text{ZH: "注册商|域名注册商|域名注册服务机构|注册服务机构|域名注册机构|注册机构|域名商", EN: "registrar|godaddy|namecheap|cloudflare registrar|registration provider|registration service provider|gandi|porkbun"}, of: "domain"},
		{name: "abroad-registered", words: lang.Text{ZH: "境外注册商|国外注册商|境外注册|国外注册|海外注册|境外域名|国外买的域名|国外域名|境外的注册商|国外的域名", EN: "overseas registrar|foreign registrar|registered abroad|registered overseas|bought abroad|registrar abroad|registrar outside"}, of: "registrar"},
		{name: "real-name", words: lang.Text{ZH: "实名认证|实名制|实名信息|实名核验|域名实名认证|实名|命名审核|认证", EN: "real-name verification|real name verification|real-name|real name|realname|verified|verification of the domain|domain verification|authentication"}},
		{name: "registry", words: lang.Text{ZH: "入库|验证库|域名库|同步|工信部数据库|信息库更新|同步到工信部", EN: "synced|sync|synchronised|synchronized|registry database|database of the ministry|miit database|propagate"}},
		{name: "privacy", words: lang.Text{ZH: "隐私保护|隐私服务|whois保护|信息隐藏|whois隐藏|域名隐私", EN: "privacy protection|whois privacy|domain privacy|private registration|hidden whois|redacted"}},
		{name: "dns", words: lang.Text{ZH: "解析|域名解析|a记录|dns|指向", EN: "dns|resolve|resolution|resolving|points to|pointing|a record|resolves"}},

		// Hosting.
		{name: "ip", words: lang.Text{ZH: "ip地址|ip 地址|ip|起始ip|终止ip", EN: "ip|ip address|ip addresses|ipv4|ipv6"}},
		{name: "server", words: lang.Text{ZH: "服务器|云服务器|主机|空间|虚拟主机|云主机|实例|ecs|轻量|机器|vps|机房|轻量服务器|空间商", EN: "server|hosting|host|vps|instance|virtual machine|ecs|machine|web space|hosting yet|origin"}},
		{name: "abroad", words: lang.Text{ZH: "境外|海外|国外|香港|美国|新加坡|日本|大陆以外|港澳台地区|放置地点|放在国外", EN: "abroad|overseas|outside china|outside the mainland|hong kong|singapore|offshore|outside mainland|aws|us-based|in the us|frankfurt|tokyo"}},
		{name: "cdn", words: lang.Text{ZH: "cdn|waf|加速|对象存储|oss|cos|高防|负载均衡|slb", EN: "cdn|waf|object storage|cloudfront|load balancer|bucket"}},
		{name: "provider", words: lang.Text{ZH: "接入商|接入服务商|云服务商|服务商|接入单位|阿里云|腾讯云|华为云|百度云|百度智能云|西部数码|云厂商|接入服务提供者|移动云|天翼云|京东云|西数|云商|客服|华为|腾讯|阿里", EN: "access provider|provider|aliyun|alibaba cloud|tencent cloud|huawei cloud|hosting company|cloud vendor|isp|huawei|tencent|alibaba|baidu cloud"}},
		{name: "other-provider", words: lang.Text{ZH: "其他接入商|别的接入商|另一家|别家|原接入商|其他服务商|别的服务商|其他平台|别的平台|别的云|他处|其他云", EN: "another provider|other provider|different provider|other hosting|previous provider|old provider|new provider|elsewhere|new host"}, of: "provider"},
		{name: "access", words: lang.Text{ZH: "接入|接入备案|转接入|备案迁移|新增接入|接入信息", EN: "access|transfer the filing|add access|access information"}},
		{name: "service-code", words: lang.Text{ZH: "备案服务号|备案服务码|备案授权码|授权码|服务码|服务号|备案码", EN: "service code|authorization code|authorisation code|service number|filing code|'authorization code'"}},
		{name: "bare-ip", words: lang.Text{ZH: "裸ip|ip直接访问|直接用ip|用ip访问|只用ip|纯ip|ip访问|内网|局域网|测试站|测试环境|公司内部|内部系统|端口访问|端口|ip加端口", EN: "bare ip|by ip|ip only|just the ip|intranet|internal site|internal tool|staging|test server|test site|test environment|without a domain|raw ip|with a port|ip address only|in-house"}},
		{name: "private-ip", words: lang.Text{ZH: "内网ip|私有ip|私网|保留地址|局域网ip|非公网|公网ip|公网|回环", EN: "private ip|internal ip|reserved address|public ip|lan address|loopback"}, of: "ip"},
		{name: "by-the-hour", words: lang.Text{ZH: "按量付费|按量计费|按小时|后付费|竞价实例|抢占式|试用|轻量|按量", EN: "pay-as-you-go|pay as you go|by the hour|hourly|spot instance|postpaid|trial instance"}, of: "server"},
		{name: "rent", words: lang.Text{ZH: "租期|购买时长|包年包月|剩余时长|续费|使用期限|时长|三个月以上的服务器|到期的服务器", EN: "rental|rented|subscription|prepaid|renew the server|remaining months"}, of: "server"},

		// Documents.
		{name: "document", words: lang.Text{ZH: "材料|资料|文件|附件|证明文件|证明|凭证|扫描件|证书|东西|手续", EN: "document|documents|material|materials|paperwork|attachment|paper|papers|proof|file|supporting"}},
		{name: "letter", words: lang.Text{ZH: "授权书|委托书|授权委托书|法人授权书|法人授权委托书|授权函|负责人授权书|法人授权|授权证明|授权日期|被授权人|被授权", EN: "letter of authorization|letter of authorisation|authorization letter|authorisation letter|power of attorney|authorization|authorisation"}, of: "document"},
		{name: "commitment", words: lang.Text{ZH: "承诺书|承诺函|备案承诺书|声明|声明函|告知书", EN: "commitment|letter of commitment|undertaking|statement|pledge|declaration"}, of: "document"},
		{name: "verification-form", words: lang.Text{ZH: "核验单|真实性核验单|核验表|备案核验单|登记表|信息安全协议|安全协议书|协议书|托管协议|协议|审核表|审批表|申请表", EN: "verification form|security agreement|agreement|application form|signed form"}, of: "document"},
		{name: "photo", words: lang.Text{ZH: "幕布照片|幕布|现场照片|现场照|当面核验照片|照片|相片|拍照|头像|人像|核验照片|背景|蓝布|拍照不|白墙|照相", EN: "photo|photograph|picture|selfie|portrait|curtain|backdrop|background|blue sheet|pose|photo session"}},
		{name: "face-check", words: lang.Text{ZH: "人脸识别|人脸核验|人脸比对|人脸|刷脸|活体检测|活体|人证比对|人证|视频核验|视频认证|真人核验|当面核验|真实性核验|扫脸|视频", EN: "face verification|face recognition|facial recognition|facial|liveness|face scan|video verification|face check|video check|video call"}, of: "photo"},
		{name: "scan", words: lang.Text{ZH: "图片|扫描件|影印件|照片文件|原件|复印件|电子版|截图|彩色|黑白|翻拍|隔屏", EN: "scan|scanned|scans|image|images|copy|copies|photocopy|upload|uploads|screenshot|original"}},
		{name: "scan-format", words: lang.Text{ZH: "jpg|jpeg|png|bmp|gif|pdf|格式的图片|图片格式|文件格式|大小不超过|图片大小|文件大小|像素|dpi|分辨率|4m|5m|2m|10m|200k|100k|kb|mb|不超过~m|小于~m", EN: "jpg|jpeg|png|pdf|file size|too large|mb|kb|pixel|pixels|resolution|file format|dpi"}, of: "scan"},
		{name: "seal", words: lang.Text{ZH: "公章|盖章|印章|签字|签名|手印|加盖|落款|骑缝章", EN: "seal|stamp|stamped|signature|signed|sign|chop|unsigned"}},
		{name: "approval", words: lang.Text{ZH: "前置审批|前置|专项审批|审批文件|批准文件|批文|许可证|经营许可证|经营许可|行业主管部门|主管部门|审批|资质|许可|资质证明", EN: "pre-approval|preapproval|prior approval|approval document|special permit|special license|special licence|permit|industry license|industry licence|qualification|approval from|approvals|regulator"}},
		{name: "regulated", words: lang.Text{ZH: "新闻|出版|药品|医疗器械|医疗|保健|教育培训|教育|培训|金融|贷款|理财|宗教|视听|影视|游戏|网约车|直播|烟草|彩票|互联网金融|旅行社|校外培训|文化", EN: "news|publishing|medicine|drugs|medical|pharmacy|education|training|finance|financial|religion|religious|audio-visual|live streaming|streaming|games|gambling|lottery|insurance|loans"}},
		{name: "forms-page", words: lang.Text{ZH: "模板|模版|下载|样本|范本|哪里下|空白表|样板", EN: "template|download|sample form|blank form|where can i get the form"}},

		// The procedure.
		{name: "filing", words: lang.Text{ZH: "网站备案|icp备案|icp 备案|备案申请|备案信息|备案|报备|管局|通信管理局|工信部|beian", EN: "icp filing|icp|filing|filed|beian|miit|administration|ministry|file|icp registration|record-filing"}},
		{name: "other-filing", words: lang.Text{ZH: "医保备案|合同备案|竣工备案|竣工验收备案|购房备案|房屋备案|预售备案|软著|著作权|商标局|建筑|施工|车辆|机动车|驾照|车牌|海关备案|海关|异地就医|就医|税务备案|税务|外贸备案|进出口|劳动合同|租赁备案|租房|网签|食品备案|化妆品备案|私募|基金备案|融资租赁|保安|特种设备|企业标准|学籍|入学|签证|快递|包裹|论文|稿件|退货|退款|公积金|社保卡|医院|疫苗|民宿备案|犬只|无人机|电梯|消防|环评|高新技术|毕业|报名|考试|户口迁移|房产|产权证|高考|志愿|教师资格|贷款申请|信用卡|航班|机票|酒店|订房|菜谱|股票|债券|专利|诉讼|仲裁|开庭", EN: "visa|patent|trademark office|tax|court|customs|refund|parcel|shipping|enrolment|enrollment|manuscript|mortgage|lease|driving licence|driver's license|vehicle|insurance claim|hotel|flight|booking|recipe|prescription|passport renewal|tenancy|credit card|interview|warranty|gdpr|privacy policy"}},
		{name: "tls", words: lang.Text{ZH: "ssl|https证书|tls|证书链|ca证书|https", EN: "ssl|tls|https|certificate chain|let's encrypt|certbot|x509"}},
		{name: "software", words: lang.Text{ZH: "502|504|404|500错误|nginx|数据库|mysql|git|docker|代码|编译|函数|变量|接口报错|内存|cpu|磁盘|smtp|邮件服务器|收件人|发件人|k8s|python|java|报错", EN: "502|504|404|nginx|database error|mysql|docker|kubernetes|compile|compiler|python|javascript|java|null pointer|exception|merge conflict|pull request|commit|smtp|inbox|timeout|stack trace|api key|segfault|postgres|react|css|html tag|npm"}},
		{name: "operation", words: lang.Text{ZH: "备案类型|订单类型|备案种类|备案方式|办理类型|首次备案|变更备案|新增网站|备案流程", EN: "operation type|filing type|type of filing|kind of filing|initial filing|order type|application type"}, of: "filing"},
		{name: "record", words: lang.Text{ZH: "备案记录|原备案|已备案信息|备案库|备案信息库|历史备案|老备案|以前的备案|之前的备案|原备案信息", EN: "existing record|record|on record|existing filing|earlier filing|previous filing|old filing"}, of: "filing"},
		{name: "number", words: lang.Text{ZH: "备案号|备案编号|主体备案号|网站备案号|icp备案号|icp号|备案许可证号|许可证号|icp备案/许可证号|备案许可证", EN: "filing number|icp number|record number|licence no|icp no|beian number|the number"}, of: "filing"},
		{name: "number-suffix", words: lang.Text{ZH: "-1|-2|号-1|号后面|横杠|后面的数字|减1|尾号", EN: "-1|-2|dash|suffix of the number|after the number"}, of: "number"},
		{name: "password", words: lang.Text{ZH: "备案密码|密码", EN: "filing password|password|icp password"}},
		{name: "order", words: lang.Text{ZH: "订单|备案订单|申请单|备案申请|申请", EN: "order|application|submission"}},
		{name: "sms", words: lang.Text{ZH: "短信核验|短信验证|短信|验证码|核验短信|短信验证码", EN: "sms|text message|verification code|text-message|sms code"}},
		{name: "call", words: lang.Text{ZH: "拨打|来电|致电|电联|回访|打电话|电话核实|电话回访|接听|接电话|核实电话", EN: "call|calls|called|phone call|verification call|calling|ring"}},
		{name: "review", words: lang.Text{ZH: "审核|初审|管局审核|审批流程|复审|审查", EN: "review|reviewer|under review|examination|reviewed"}},
		{name: "police", words: lang.Text{ZH: "公安备案|公安联网备案|网安备案|公网安备|公安局|网警|公安|联网备案", EN: "public security|police|psb|gongan|police filing|public security bureau"}},
		{name: "licence-icp", words: lang.Text{ZH: "icp许可证|icp证|经营性icp|增值电信|经营性|icp经营许可证|edi|经营许可证|经营性的证", EN: "icp licence|icp license|commercial licence|commercial license|value-added|vat licence|edi licence"}},
		{name: "app", words: lang.Text{ZH: "app|小程序|手机应用|公众号|安卓|ios|快应用|应用程序", EN: "app|mini-program|mini program|miniprogram|mobile application|wechat mini|android app"}},
		{name: "data", words: lang.Text{ZH: "泄露|隐私|个人信息|数据安全|信息安全吗|谁能看到|谁看得到|被卖|保存多久", EN: "privacy|leak|who sees|who can see|my data|data safe|stored|personal data"}},
		{name: "subject-conflict", words: lang.Text{ZH: "主体冲突|主办单位冲突|主办者冲突|网站主办者冲突|主体重复|冲突的主体", EN: "subject conflict|entity conflict|organizer conflict|conflicting subject"}},
		{name: "domain-conflict", words: lang.Text{ZH: "域名冲突|网站域名冲突|域名被占", EN: "domain conflict|conflicting domain"}, of: "domain"},
		{name: "console", words: lang.Text{ZH: "控制台|后台|系统提示|提示|弹窗|页面显示|账号|会员中心", EN: "console|dashboard|the system says|account|pop-up|message says|says"}, weak: true},
		{name: "another", words: lang.Text{ZH: "再加|增加|添加|加一个|新增|多一个|另一个网站|另外一个|新站|再备|又做了|再搭|新网站|多加", EN: "add another|another website|another domain|second website|second domain|one more|add a|add one|additional|a new site|a new website|new site|extra"}},
		{name: "move", words: lang.Text{ZH: "搬家|迁移|搬到|迁到|换服务商|换接入商|转接入|换云|换到|从~换到|从~搬到|从~迁到|搬过来|转过来|挪到", EN: "move to|moved to|moving to|migrate|migrating|migrated|switch from|switched from|switching from|change provider|change providers|changed provider|changed hosting|from tencent|from aliyun|from alibaba|new provider|new host"}},
		{name: "old-place", words: lang.Text{ZH: "转走|搬走|取消接入|原来的接入|老的那家|原来那家|旧的那家|以前那家|搬到别家|原服务商", EN: "moved away|old host|old provider|former provider|previous provider|leaving the old|cancel the access|cancelling the access|cancel access|the access"}, of: "provider"},
		{name: "cost", words: lang.Text{ZH: "收费|费用|多少钱|花钱|免费|价格|要钱|收钱|花多少|贵|八百|几百", EN: "cost|fee|free of charge|price|pay for|how much|charge|free|money|expensive|paid"}},
		{name: "penalty", words: lang.Text{ZH: "罚款|处罚|罚|后果|违法|不备案会|会被封|不备案行|被查|关停", EN: "fine|penalty|punish|fined|penalties|consequence|illegal|what happens if|get in trouble"}},
		{name: "yearly", words: lang.Text{ZH: "年审|年检|每年|一年一次|年度|多久过期|有没有期限|永久|会过期|会失效", EN: "annual|yearly|every year|each year|expire by itself|renew the filing|does a filing expire|forever|renewal"}},
		{name: "links", words: lang.Text{ZH: "链接|外链|跳转|友情链接|友链|跳到", EN: "link|links|linking|redirect|redirects|hyperlink"}},
	}
}

package regulation

import "beian.example/icp/internal/lang"

// Reasons why no bundle shows whether a demand is met, in a few words.
var (
	onScan          = lang.Text{ZH: "要看扫描件或公章", EN: "it is on a scan or a seal"}
	betweenFilings  = lang.Text{ZH: "单看一份文件看不出，几个主体的文件一起检查时会比较", EN: "a single bundle does not show it; those of several subjects that are checked together are compared"}
	inOtherFilings  = lang.Text{ZH: "要看其他主体的备案", EN: "it takes the filings of other subjects"}
	onlyOnline      = lang.Text{ZH: "要上网查", EN: "it takes a look-up online"}
	numberHome      = lang.Text{ZH: "手机号码归属地查不到", EN: "where a mobile number is from cannot be told"}
	whoseNumber     = lang.Text{ZH: "号码是谁的查不到", EN: "whose number it is cannot be told"}
	addressKind     = lang.Text{ZH: "看不出地址在不在农村", EN: "whether an address is rural cannot be told"}
	whoStudies      = lang.Text{ZH: "看不出是不是学生", EN: "who is a student cannot be told"}
	cardKind        = lang.Text{ZH: "临时身份证与身份证号码相同", EN: "a temporary card has the same number"}
	oneDomain       = lang.Text{ZH: "本程序的文件里一个网站只有一个域名和首页", EN: "a website has one domain and one homepage in a bundle anyway"}
	whatDomainIsFor = lang.Text{ZH: "看不出域名只供小程序使用", EN: "that a domain only serves a mini-program cannot be told"}
	whereAddressIs  = lang.Text{ZH: "看不出 IP 地址属于哪个省、哪个资源", EN: "the province or resource of an IP address cannot be told"}
	whichForm       = lang.Text{ZH: "看不出在接入商处提交哪种申请", EN: "which form goes in at the access provider cannot be told"}
	oneOperation    = lang.Text{ZH: "一份文件只办一种备案", EN: "a bundle is for one operation"}
	oldCertificate  = lang.Text{ZH: "文件里没有原备案的证件", EN: "a bundle does not hold the certificate on record"}
	ofItsOwnType    = lang.Text{ZH: "个体工商户在文件里自成一类，本来就按企业备案", EN: "in a bundle an individual business is a type that files as an enterprise anyway"}
	liveSite        = lang.Text{ZH: "要看开通后的网站", EN: "it takes the website once it is open"}
	whoseCard       = lang.Text{ZH: "看不出法定代表人的身份证是哪里的", EN: "where the legal representative's card is from cannot be told"}
	onceAsked       = lang.Text{ZH: "资料太旧，请问接入商是否仍有此要求", EN: "it is too old; ask the access provider whether it still holds"}
	whosePassport   = lang.Text{ZH: "看不出护照是哪里签发的", EN: "where a passport was issued cannot be told"}
	whatIsOffered   = lang.Text{ZH: "看不出网站实际提供什么", EN: "what the website really offers cannot be told"}
	oneNumber       = lang.Text{ZH: "文件里只有一个备案号", EN: "a bundle holds one filing number"}
	businessScope   = lang.Text{ZH: "文件里没有经营范围", EN: "a bundle does not hold the business scope"}
)

package regulation

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

func otherOfSubjects() []Demand {
	return []Demand{
		{
			ID: "name-brackets-beijing", Who: Units, Provinces: []string{"北京"},
			Says:      lang.Text{ZH: "名称里的括号须与营业执照一致，全角、半角不能互换", EN: "the brackets in a name must match the licence; full-width and half-width are not interchangeable"},
			Unchecked: onScan,
			Source:    tencentPages,
		},
		{
			ID: "seal-shows-name-beijing", Who: Units, Provinces: []string{"北京"},
			Says:      lang.Text{ZH: "公章上须有主办单位名称的每一个字", EN: "the seal must show every character of the subject's name"},
			Unchecked: onScan,
			Source:    tencentPages,
		},
		{
			ID: "village-address-jiangsu", Who: Anyone, Provinces: []string{"江苏"},
			Says:      lang.Text{ZH: "通信地址在农村的，须写到村", EN: "a mailing address in a rural area must include the village"},
			Unchecked: addressKind,
			Source:    tencentPages,
		},
		{
			ID: "student-address-tianjin", Who: Persons, Provinces: []string{"天津"},
			Says:      lang.Text{ZH: "在校学生的通信地址须写明学校、院系和班级", EN: "a student's mailing address must include school, department and class"},
			Unchecked: whoStudies,
			Source:    tencentPages,
		},
		{
			ID: "abnormal-subject-shanghai", Who: Units, Provinces: []string{"上海"},
			Says:      lang.Text{ZH: "经营异常、已吊销或注销的单位不能备案，请先在国家企业信用信息公示系统查询", EN: "an organisation that is listed as abnormal, revoked or dissolved cannot file; look it up in the national enterprise credit system"},
			Unchecked: onlyOnline,
			Source:    tencentPages,
		},
		{
			ID: "licence-numbers", Who: Units, Provinces: []string{"上海", "北京"},
			Says:      lang.Text{ZH: "营业执照上须看得到统一社会信用代码和证照编号", EN: "the business licence must show the credit code and the number of the licence itself"},
			Unchecked: onScan,
			Source:    tencentPages,
		},
		{
			ID: "licence-duplicate-zhejiang", Who: Units, Provinces: []string{"浙江"},
			Says:      lang.Text{ZH: "交营业执照副本的，统一社会信用代码后须有「（1/1）」，没有的另交证明", EN: "a duplicate of the business licence must show （1/1） after the credit code, or come with a certificate"},
			Unchecked: onScan,
			Source:    tencentPages,
		},
		{
			ID: "medical-licence-refused-guangdong", Who: Units, Provinces: []string{"广东"},
			Says:   lang.Text{ZH: "医疗机构执业许可证不能作为主办单位证件，医疗机构用营业执照或事业单位法人证书", EN: "a medical institution's licence is not accepted as the subject's certificate; the institution files with its business licence or its certificate of a public institution"},
			Source: tencentPages,
		},
		{
			ID: "one-record-number", Who: Anyone, Provinces: []string{"北京", "天津"},
			Says:      lang.Text{ZH: "一个主体有几个备案号的，先注销到只剩一个，再新增网站或接入", EN: "a subject with several filing numbers first cancels all but one, before it adds a website or an access provider"},
			Unchecked: oneNumber,
			Source:    tencentPages,
		},
		{
			ID: "licence-seal-hainan", Who: Units, Provinces: []string{"海南"},
			Says:      lang.Text{ZH: "营业执照须盖市场监督管理局商事登记专用章，并有「琼」字头的编号", EN: "the business licence must bear the registry's own seal (商事登记专用章) and a number that begins with 琼"},
			Unchecked: onScan,
			Source:    huaweiPages,
		},
	}
}

func otherOfPrincipals() []Demand {
	return []Demand{
		{
			ID: "card-of-hong-kong-shanghai", Who: Anyone, Provinces: []string{"上海"},
			Says:      lang.Text{ZH: "港澳居民用港澳居民居住证，没有的用港澳居民来往内地通行证；不收香港、澳门的身份证和护照", EN: "people from Hong Kong and Macao use the residence permit, or else the mainland travel permit; identity cards and passports of Hong Kong and Macao are not accepted"},
			Unchecked: whosePassport,
			Source:    tencentPages,
		},
		{
			ID: "taiwan-permit-number-jiangsu", Who: Anyone, Provinces: []string{"江苏"},
			Says:      lang.Text{ZH: "用台湾居民来往大陆通行证的，证件号码填证件下方带英文字母的号码", EN: "of a mainland travel permit for Taiwan residents, enter the number with letters at the bottom of the card"},
			Unchecked: onScan,
			Source:    tencentPages,
		},
		{
			ID: "temporary-id-inner-mongolia", Who: Persons, Provinces: []string{"内蒙古"},
			Says:      lang.Text{ZH: "临时身份证不能用来备案", EN: "a temporary identity card is not accepted"},
			Unchecked: cardKind,
			Source:    huaweiPages,
			Also:      consoleAgrees(),
		},
		{
			ID: "phone-of-site-builder-qinghai", Who: Units, Provinces: []string{"青海"},
			Says:      lang.Text{ZH: "手机号码须是实际负责网站的人的，不能是建站公司的", EN: "the mobile must belong to the person who is really in charge of the website, not of the company that builds it"},
			Unchecked: whoseNumber,
			Source:    tencentPages,
		},
		{
			ID: "site-principal-of-one-unit", Who: Units, Provinces: []string{"江苏", "江西"},
			Says:      lang.Text{ZH: "一个人只能担任一家单位的网站负责人", EN: "one person can be the website's principal for only one organisation"},
			Unchecked: betweenFilings,
			Source:    tencentPages,
		},
		{
			ID: "retirement-age-tianjin", Who: Units, Provinces: []string{"天津"},
			Says:   lang.Text{ZH: "网站负责人不能过退休年龄（男 60 岁，女 55 岁）", EN: "the website's principal must be below the age of retirement (men 60, women 55)"},
			Source: tencentPages,
		},
	}
}

func otherOfNames() []Demand {
	return []Demand{
		{
			ID: "site-name-no-domain-or-person", Who: Anyone, Provinces: []string{"山东", "四川"},
			Says:   lang.Text{ZH: "网站名称不能是域名、英文或人名", EN: "a website's name cannot be a domain, in English or a person's name"},
			Source: tencentPages,
		},
		{
			ID: "site-name-no-digits-persons", Who: Persons, Provinces: []string{"山东", "四川"},
			Says:   lang.Text{ZH: "个人的网站名称也不能是数字", EN: "nor can the name of an individual's website be digits"},
			Source: tencentPages,
		},
		{
			ID: "site-name-not-latin-shanghai-persons", Who: Persons, Provinces: []string{"上海"},
			Says:   lang.Text{ZH: "个人的网站名称不能全是英文", EN: "the name of an individual's website cannot be entirely in English"},
			Source: tencentPages,
		},
		{
			ID: "site-name-official-guangdong", Who: Units, Provinces: []string{"广东"},
			Says:   lang.Text{ZH: "网站名称建议用单位的全称或简称加「官网」", EN: "the best name of a website is the organisation's, in full or short, followed by 官网"},
			Source: source.Xinnet.Whole(),
		},
		{
			ID: "site-name-of-subject-beijing", Who: Units, Provinces: []string{"北京"},
			Says:   lang.Text{ZH: "网站名称建议与主办单位名称一致", EN: "the website's name should be the subject's own"},
			Source: tencentPages,
		},
		{
			ID: "site-name-hobby-words", Who: Anyone, Provinces: []string{"天津", "山东"},
			Says:   lang.Text{ZH: "网站名称不能用「爱好者」「作品展示」「分享」这类字样", EN: "a website's name cannot use words like 爱好者, 作品展示 or 分享"},
			But:    Dissent{Says: lang.Text{ZH: "也有资料把带「分享」的名称当作通过的例子", EN: "other sources show names with 分享 that passed"}},
			Source: tencentPages,
		},
		{
			ID: "site-name-approval-words", Who: Anyone, Provinces: []string{"天津", "山东"},
			Says:   lang.Text{ZH: "网站名称要带「博客」「在线」「交流」的，须先有前置审批文件", EN: "a website's name with 博客, 在线 or 交流 takes a pre-approval"},
			Source: tencentPages,
		},
		{
			ID: "site-name-no-place-hainan", Who: Anyone, Provinces: []string{"海南"},
			Says:   lang.Text{ZH: "网站名称不能用地名；单位有相应授权的除外", EN: "a website's name cannot be a place name, unless an organisation has the authority for it"},
			Source: tencentPages,
		},
		{
			ID: "site-name-no-area-yunnan", Who: Anyone, Provinces: []string{"云南"},
			Says:   lang.Text{ZH: "网站名称不能像行政区划的网站，如「怒江网」", EN: "a website's name cannot sound like that of an administrative area, such as 怒江网"},
			Source: tencentPages,
		},
		{
			ID: "site-name-as-shown", Who: Anyone, Provinces: []string{"浙江", "海南", "四川"},
			Says:      lang.Text{ZH: "备案的网站名称须与开通后网站上的名称一致", EN: "the name that is filed must be the one the website shows once it is open"},
			Unchecked: liveSite,
			Source:    tencentPages,
		},
		{
			ID: "site-name-twice", Who: Anyone, Provinces: []string{"陕西", "青海"},
			Says:   lang.Text{ZH: "一个主体有同名网站的，内容须不同，并说明各自的用途", EN: "websites of one subject with the same name must differ in content, and say what each is for"},
			Source: tencentPages,
		},
		{
			ID: "site-name-academy-guangdong", Who: Units, Provinces: []string{"广东"},
			Says:   lang.Text{ZH: "网站名称带「学院」、又没有在民政部门登记的，须加「（内部学院）」或「（非独立机构）」", EN: "a website's name with 学院 (academy) that is not registered with civil affairs must add （内部学院） or （非独立机构）"},
			Source: tencentPages,
		},
	}
}

func otherOfSites() []Demand {
	return []Demand{
		{
			ID: "content-portal-jiangxi", Who: Units, Provinces: []string{"江西"},
			Says:   lang.Text{ZH: "单位的网站服务内容选「单位门户网站」", EN: "organisations choose 单位门户网站 (organisation's website) as their content"},
			Source: tencentPages,
		},
		{
			ID: "one-homepage-guangdong", Who: Anyone, Provinces: []string{"广东"},
			Says:      lang.Text{ZH: "一个网站只能有一个首页网址", EN: "a website has one homepage"},
			Unchecked: oneDomain,
			Source:    tencentPages,
		},
		{
			ID: "homepage-on-listed-domain-shandong", Who: Anyone, Provinces: []string{"山东"},
			Says:   lang.Text{ZH: "首页网址须用域名列表里的一个域名", EN: "the homepage is on one of the domains listed"},
			Source: tencentPages,
		},
		{
			ID: "domain-national-words-beijing", Who: Anyone, Provinces: []string{"北京"},
			Says:   lang.Text{ZH: "不是国家机关的，域名里不能有「中国」「国家」", EN: "a subject that is no state body cannot have 中国 or 国家 in its domain"},
			Source: tencentPages,
		},
		{
			ID: "domain-national-idn-jilin", Who: Anyone, Provinces: []string{"吉林"},
			Says:   lang.Text{ZH: "「中国某某.中国」这样的域名只有国家级单位能备案", EN: "domains such as 中国某某.中国 are for state bodies only"},
			Source: tencentPages,
		},
		{
			ID: "content-other-refused-heilongjiang", Who: Units, Provinces: []string{"黑龙江"},
			Says:   lang.Text{ZH: "单位的网站服务内容不能选「其他」", EN: "organisations cannot choose 其他 (other) as their content"},
			Source: tencentPages,
		},
		{
			ID: "footer-number-guangdong", Who: Anyone, Provinces: []string{"广东"},
			Says:      lang.Text{ZH: "网站底部挂主体备案号，不带「-1」；别的省挂网站备案号", EN: "the footer shows the subject's filing number, without the -1; elsewhere it is the website's"},
			Unchecked: liveSite,
			Source:    source.Huawei.At("备案成功后咨询", "after the filing"),
		},
		{
			ID: "online-treatment-guangdong", Who: Units, Provinces: []string{"广东"},
			Says:      lang.Text{ZH: "网站提供网上诊疗的，须交诊疗科目含「互联网诊疗」的医疗机构执业许可证", EN: "a website that offers treatment online takes a medical institution's licence that includes online treatment (互联网诊疗)"},
			Unchecked: whatIsOffered,
			Source:    tencentPages,
		},
		{
			ID: "game-number-guangdong", Who: Units, Provinces: []string{"广东"},
			Says:      lang.Text{ZH: "网站有游戏的，备注里须写游戏版号，如「网络游戏出版物号：ISBN 978-7-7979-xxxx-x」", EN: "the remarks of a website with games give the number under which they were published, such as 「网络游戏出版物号：ISBN 978-7-7979-xxxx-x」"},
			Unchecked: whatIsOffered,
			Source:    tencentPages,
		},
		{
			ID: "domain-resolves-to-filed-ip-hunan", Who: Anyone, Provinces: []string{"湖南"},
			Says:      lang.Text{ZH: "已备案域名解析到的 IP 地址须与备案的一致", EN: "a domain on record must resolve to the IP address that was filed"},
			Unchecked: onlyOnline,
			Source:    tencentPages,
		},
		{
			ID: "online-shop-domain-sichuan", Who: Units, Provinces: []string{"四川"},
			Says:   lang.Text{ZH: "营业执照住所是网店网址的，备案的域名须与它一致", EN: "where the business licence gives an online shop as address, the domain must be the one it names"},
			Source: tencentPages,
		},
	}
}

var (
	// ChangedFirst are the provinces that, after a new certificate, want the filing changed
	// before an access is added.
	ChangedFirst = []string{"河北", "宁夏"}
	// AccessedFirst are the provinces that want the access first.
	AccessedFirst = []string{"福建", "山西", "西藏"}
)

func otherOfOperations() []Demand {
	return []Demand{
		{
			ID: "change-of-whole-record", Who: Anyone, Provinces: []string{"江苏", "河南", "贵州"},
			Says:      lang.Text{ZH: "变更只能提交「变更备案」，不能提交「变更网站」", EN: "a change goes in as 变更备案 (of the whole record), never as 变更网站 (of a website)"},
			Unchecked: whichForm,
			Source:    tencentPages,
		},
		{
			ID: "change-of-principal", Who: Units, Provinces: []string{"湖南", "贵州"},
			Says:      lang.Text{ZH: "换主体负责人须提交「变更备案」，并交新的授权书", EN: "a change of the principal goes in as 变更备案 (of the whole record), with a new letter of authorization"},
			Unchecked: whichForm,
			Source:    source.Huawei.At("备案变更咨询", "on changes"),
		},
		{
			ID: "add-apart-from-change-hebei", Who: Anyone, Provinces: []string{"河北"},
			Says:      lang.Text{ZH: "新增接入、新增网站不能与变更一起提交，先变更再新增", EN: "an access provider or website cannot be added together with a change, but after it"},
			Unchecked: oneOperation,
			Source:    huaweiPages,
		},
		{
			ID: "old-certificate-change-first", Who: Units, Provinces: ChangedFirst,
			Says:      lang.Text{ZH: "用旧证件备的案、证件已换新的，先到原接入商变更证件（或注销），再新增接入或网站", EN: "a record under an old certificate is first changed to the new one at the old access provider, or cancelled, before an access provider or website is added"},
			Unchecked: oldCertificate,
			Source:    tencentPages,
			Also:      consoleAgrees(),
		},
		{
			ID: "old-certificate-access-first", Who: Units, Provinces: AccessedFirst,
			Says:      lang.Text{ZH: "用旧证件备的案、证件已换新的，可以用旧证件号码新增接入，通过后再到原接入商变更", EN: "with a record under an old certificate, add the access provider under the old number first, and change to the new certificate at the old access provider afterwards"},
			Unchecked: oldCertificate,
			Source:    tencentPages,
			Also:      consoleAgrees("山西"),
			Before:    []Denial{consoleDenies(lang.Text{ZH: "名称或证件号码与原备案不同的，先到原接入商变更或注销", EN: "where name or number differ from the record, it is first changed or cancelled at the old access provider"}, "福建", "西藏")},
		},
	}
}

package regulation

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

func legalRepresentativeOnly() []Demand {
	return []Demand{
		{
			ID: "legal-representative-only", Who: Units,
			Provinces: []string{"天津", "河北", "内蒙古", "上海", "福建", "江西", "山东", "河南", "湖北", "湖南", "广西", "贵州", "陕西", "宁夏"},
			Says:      lang.Text{ZH: "主体负责人须由法定代表人担任", EN: "the principal must be the legal representative"},
			Source:    huaweiPages,
			Also:      consoleAgrees("天津", "河北", "内蒙古", "上海", "福建", "江西", "山东", "河南", "湖北", "湖南", "贵州", "陕西", "宁夏"),
		},
		{
			ID: "legal-representative-only-tencent", Who: Units, Provinces: []string{"重庆", "云南", "西藏"},
			Says:   lang.Text{ZH: "主体负责人须由法定代表人担任", EN: "the principal must be the legal representative"},
			Source: tencentPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "legal-representative-only-disputed", Who: Units, Provinces: []string{"北京", "山西"},
			Says:   lang.Text{ZH: "主体负责人须由法定代表人担任", EN: "the principal must be the legal representative"},
			But:    Dissent{Source: source.Tencent.Whole(), Says: lang.Text{ZH: "可以由他人担任", EN: "it may be someone else"}},
			Source: huaweiPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "legal-representative-only-heilongjiang", Who: Units, Provinces: []string{"黑龙江"},
			Says:   lang.Text{ZH: "主体负责人须由法定代表人担任；委托股东或高级管理人员的，须交公司章程或任职证明，和法定代表人签字、盖公章的委托函", EN: "the principal must be the legal representative, or else a shareholder or executive, with the articles or proof of office and a letter of entrustment that the legal representative signed and sealed"},
			Source: tencentPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "legal-representative-only-zhejiang", Who: Units, Provinces: []string{"浙江"},
			Says:   lang.Text{ZH: "主体负责人须由法定代表人担任，不收授权书", EN: "the principal must be the legal representative, and no letter of authorization is accepted"},
			Source: huaweiPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "legal-representative-only-xinjiang", Who: Units, Provinces: []string{"新疆"},
			Says:   lang.Text{ZH: "主体负责人须由法定代表人担任，不收授权书", EN: "the principal must be the legal representative, and no letter of authorization is accepted"},
			Source: tencentPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "legal-representative-only-guangdong", Who: Units, Provinces: []string{"广东"}, Operations: firstOrAdd,
			Says:   lang.Text{ZH: "首次备案和新增网站时，主体负责人须由法定代表人担任", EN: "in an initial filing and for an added website, the principal must be the legal representative"},
			Source: huaweiPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "legal-representative-only-qinghai", Who: Units, Provinces: []string{"青海"},
			Says:   lang.Text{ZH: "主体负责人须由法定代表人担任；只有政府机关和事业单位可以凭授权书由他人担任", EN: "the principal must be the legal representative; only government bodies and public institutions may name another person, by letter of authorization"},
			Source: tencentPages,
			Also:   consoleAgrees(),
		},
	}
}

func letterAccepted() []Demand {
	return []Demand{
		{
			ID: "letter-accepted", Who: Units, Provinces: []string{"江苏", "安徽", "甘肃"},
			Says:   lang.Text{ZH: "主体负责人可以不是法定代表人，须交法定代表人授权书", EN: "someone other than the legal representative may be the principal, with a letter of authorization"},
			Source: huaweiPages,
			Also:   consoleAgrees("江苏", "甘肃"),
			Before: []Denial{consoleDenies(lang.Text{ZH: "主体负责人须由法定代表人担任", EN: "the principal must be the legal representative"}, "安徽")},
		},
		{
			ID: "letter-accepted-tencent", Who: Units, Provinces: []string{"吉林", "四川"},
			Says:   lang.Text{ZH: "主体负责人可以不是法定代表人，须交法定代表人授权书", EN: "someone other than the legal representative may be the principal, with a letter of authorization"},
			Source: tencentPages,
			Also:   consoleAgrees("四川"),
			Before: []Denial{consoleDenies(lang.Text{ZH: "主体负责人须由法定代表人担任", EN: "the principal must be the legal representative"}, "吉林")},
		},
		{
			ID: "letter-accepted-hainan", Who: Units, Provinces: []string{"海南"},
			Says:   lang.Text{ZH: "主体负责人可以不是法定代表人，须交法定代表人授权书", EN: "someone other than the legal representative may be the principal, with a letter of authorization"},
			But:    Dissent{Source: source.Tencent.Whole(), Says: lang.Text{ZH: "可以由他人担任，没有提到授权书", EN: "it may be someone else, with no mention of a letter"}},
			Source: huaweiPages,
			Before: []Denial{consoleDenies(lang.Text{ZH: "主体负责人须由法定代表人担任", EN: "the principal must be the legal representative"})},
		},
	}
}

func anyPrincipal() []Demand {
	return []Demand{
		{
			ID: "any-principal-liaoning", Who: Units, Provinces: []string{"辽宁"},
			Says:   lang.Text{ZH: "主体负责人可以不是法定代表人", EN: "someone other than the legal representative may be the principal"},
			Source: source.Tencent.At("主体信息", "the subject"),
		},
	}
}

func samePrincipal() []Demand {
	return []Demand{
		{
			ID: "same-principal", Who: Units, Provinces: []string{"江苏", "安徽"},
			Says:   lang.Text{ZH: "主体负责人不是法定代表人的，网站负责人须是同一个人", EN: "where the principal is not the legal representative, the website's principal must be the same person"},
			Source: huaweiPages,
			Also:   consoleAgrees("江苏"),
		},
		{
			ID: "same-principal-tencent", Who: Units, Provinces: []string{"黑龙江", "海南"},
			Says:   lang.Text{ZH: "主体负责人不是法定代表人的，网站负责人须是同一个人", EN: "where the principal is not the legal representative, the website's principal must be the same person"},
			Source: tencentPages,
		},
	}
}

// The certificates of foreigners, and of all who are not from the mainland.
var (
	foreignCards  = []string{filing.Passport, filing.ForeignResident}
	outsiderCards = []string{filing.Passport, filing.ForeignResident, filing.HKMacaoPermit, filing.HKMacaoResidence, filing.TaiwanPermit, filing.TaiwanResidence}
)

func foreignRepresentative() []Demand {
	return []Demand{
		{
			ID: "foreign-representative", Who: Units, Provinces: []string{"河北"}, Cards: foreignCards,
			Says:   lang.Text{ZH: "法定代表人是外籍的，须授权一名持内地居民身份证的人担任主体负责人", EN: "a foreign legal representative must authorize the holder of a mainland identity card as principal"},
			Source: tencentPages,
		},
		{
			ID: "foreign-representative-shandong", Who: Units, Provinces: []string{"山东"}, Cards: outsiderCards,
			Says:   lang.Text{ZH: "主体负责人须持大陆证件；法定代表人是外籍或港澳台居民的，须授权一名大陆人员担任主体负责人，并交授权书", EN: "the principal must hold a mainland certificate; a legal representative who is a foreigner or from Hong Kong, Macao or Taiwan must authorize someone from the mainland as principal, with a letter of authorization"},
			Source: huaweiPages,
			Also:   []Reading{{Source: tencentPages}}, // for foreigners
		},
		{
			ID: "foreign-representative-shanxi", Who: Units, Provinces: []string{"山西"}, Cards: outsiderCards,
			Says:   lang.Text{ZH: "法定代表人是外籍或港澳台居民的，须授权一名持内地居民身份证的人担任主体负责人，并交授权书", EN: "a legal representative who is a foreigner or from Hong Kong, Macao or Taiwan must authorize the holder of a mainland identity card as principal, with a letter of authorization"},
			Source: huaweiPages,
		},
		{
			ID: "foreign-representative-fujian", Who: Units, Provinces: []string{"福建"}, Cards: foreignCards,
			Says:   lang.Text{ZH: "法定代表人是外籍的，网站负责人须授权一名持居民身份证的境内人员担任", EN: "with a foreign legal representative, the website's principal must be an authorized holder of a mainland identity card"},
			Source: tencentPages,
		},
	}
}

func foreignersRefused() []Demand {
	return []Demand{
		{
			ID: "foreigners-refused-hebei", Who: Anyone, Provinces: []string{"河北"},
			Says:   lang.Text{ZH: "不受理外国人的备案", EN: "filings of foreigners are not accepted"},
			Source: source.Huawei.At("备案管局咨询", "on the administrations"),
			Also:   consoleAgrees(),
		},
	}
}

func identityCardOnly() []Demand {
	return []Demand{
		{
			ID: "identity-card-only-fujian", Who: Persons, Provinces: []string{"福建"},
			Says:   lang.Text{ZH: "个人只能用居民身份证备案", EN: "individuals file with a resident identity card only"},
			Source: tencentPages,
		},
	}
}

func sitePrincipalLetter() []Demand {
	return []Demand{
		{
			ID: "site-principal-letter", Who: Units,
			Provinces: []string{"天津", "安徽", "福建", "江西", "湖南", "湖北", "重庆", "四川", "贵州"},
			Says:      lang.Text{ZH: "网站负责人不是法定代表人的，须交网站负责人授权书", EN: "a website's principal who is not the legal representative needs a letter of authorization"},
			Source:    tencentPages,
			Also:      consoleAgrees("福建", "湖北", "湖南", "贵州"),
		},
		{
			ID: "site-principal-letter-shanghai", Who: Units, Provinces: []string{"上海"},
			Says:   lang.Text{ZH: "网站负责人不是法定代表人的，须交本地格式的授权书，写明职务和域名", EN: "a website's principal who is not the legal representative needs a letter of authorization in the local form, with their post and the domain"},
			Source: huaweiPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "site-principal-letter-inner-mongolia", Who: Units, Provinces: []string{"内蒙古"},
			Says:   lang.Text{ZH: "网站负责人不是法定代表人的，须交网站负责人授权书", EN: "a website's principal who is not the legal representative needs a letter of authorization"},
			Source: huaweiPages,
		},
		{
			ID: "site-principal-letter-ningxia", Who: Units, Provinces: []string{"宁夏"},
			Says:   lang.Text{ZH: "网站负责人不是法定代表人的，须交网站负责人授权书", EN: "a website's principal who is not the legal representative needs a letter of authorization"},
			Source: tencentPages,
		},
		{
			ID: "site-principal-letter-shaanxi", Who: Units, Provinces: []string{"陕西"},
			Says:   lang.Text{ZH: "网站负责人不是主体负责人的，须交法定代表人签字、盖公章的授权书", EN: "a website's principal who is not the subject's principal needs a letter of authorization, signed by the legal representative and sealed"},
			Source: tencentPages,
		},
	}
}

func letterTerm() []Demand {
	return []Demand{
		{
			ID: "letter-term-hebei", Who: Units, Number: 6, Provinces: []string{"河北"},
			Says:   lang.Text{ZH: "授权书从签署到提交不超过六个月即可，别处一般是三个月", EN: "a letter of authorization is valid for six months, where three are usual"},
			Source: source.Tencent.At("备案材料模板下载", "templates of documents"),
		},
	}
}

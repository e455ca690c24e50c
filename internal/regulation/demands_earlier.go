package regulation

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// A third provider's console of 2018 and 2019 covered all provinces. Its words are partly
// those of Alibaba Cloud at that time, which some of them name. Where it agrees, a demand
// cites it; where it does not, the newer source counts; what only this console says is shown
// on a province's page and checked in no filing. The table in testdata/console.csv has a
// verdict on each of its lines.

// consoleAgrees cites the console for some provinces of a demand, or for all.
func consoleAgrees(provinces ...string) []Reading {
	return []Reading{{Source: source.InspurConsole.Whole(), Provinces: provinces}}
}

func consoleDenies(says lang.Text, provinces ...string) Denial {
	return Denial{Reading: Reading{Source: source.InspurConsole.Whole(), Provinces: provinces}, Says: says}
}

func earlierDemand() []Demand {
	return []Demand{
		{
			ID: "earlier-deputy-in-remarks", Who: Units, Provinces: []string{"甘肃"},
			Says:      lang.Text{ZH: "主体负责人不是法定代表人的，须在主体备注中说明", EN: "where the principal is not the legal representative, the subject's remarks say so"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-domain-privacy", Who: Anyone, Provinces: []string{"天津", "上海", "四川"},
			Says:      lang.Text{ZH: "域名设置了隐私保护的，备案期间须关闭", EN: "the privacy protection of a domain is switched off during the filing"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-domain-term", Who: Anyone, Provinces: []string{"辽宁", "吉林", "黑龙江", "福建", "江西", "山东", "湖北", "湖南", "广东", "广西", "海南", "重庆", "四川", "云南", "西藏", "陕西", "青海", "宁夏", "新疆"},
			Says:      lang.Text{ZH: "域名有效期须还有 3 个月以上", EN: "the domain must still be registered for more than 3 months"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-domains-of-new-unit", Who: Persons, Provinces: []string{"天津"},
			Says:      lang.Text{ZH: "个人变更为企业的，须交其所有域名在该企业名下的证书", EN: "a change from an individual to an enterprise takes the certificates of all its domains in the enterprise's name"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-finance-principals", Who: Units, Provinces: []string{"辽宁"},
			Says:      lang.Text{ZH: "单位名称含投资管理、担保、典当、贷款、理财的，两个负责人都须由法定代表人担任", EN: "where the name speaks of investment, guarantees, pawning, loans or wealth management, the legal representative must be both principals"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-huayuan", Who: Anyone, Provinces: []string{"天津"},
			Says:      lang.Text{ZH: "通信地址在华苑的，环内选南开区，环外选西青区", EN: "for a mailing address in 华苑, the district is 南开区 within the ring road and 西青区 outside"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-identity-card", Who: Persons, Provinces: []string{"北京", "黑龙江", "海南", "西藏"},
			Says:      lang.Text{ZH: "中国公民须用身份证备案", EN: "citizens of China must file with their identity card"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-local-phone", Who: Anyone, Provinces: []string{"天津", "江苏", "湖南", "广西", "陕西", "甘肃"},
			Says:      lang.Text{ZH: "负责人的手机号码须是本地的", EN: "the mobile number of a principal must be local"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-number-stays", Who: Units, Provinces: []string{"河南"},
			Says:      lang.Text{ZH: "只有名称可以变更，证件号码变了的不能变更", EN: "only the name can be changed, not the certificate number"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-one-subject", Who: Units, Provinces: []string{"黑龙江"},
			Says:      lang.Text{ZH: "网站负责人不能在其他主体的备案里出现", EN: "the website's principal must not stand in another subject's filing"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-open-website", Who: Anyone, Provinces: []string{"云南"},
			Says:      lang.Text{ZH: "新增接入的网站须能访问，不能访问的，先在原接入商取消接入", EN: "a website that gets another access provider must be open, or its access is first cancelled at the old one"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-person-stays", Who: Persons, Provinces: []string{"陕西", "甘肃"},
			Says:      lang.Text{ZH: "个人的备案不能变更给其他个人或单位", EN: "an individual's record cannot pass to another individual or an organisation"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-person-to-own-organisation", Who: Persons, Provinces: []string{"内蒙古", "辽宁", "吉林", "黑龙江", "上海", "江苏", "浙江", "福建", "江西", "河南", "广西"},
			Says:      lang.Text{ZH: "个人的备案只能变更给其任法定代表人的单位", EN: "an individual's record can pass only to an organisation whose legal representative they are"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-personal-names", Who: Persons, Provinces: []string{"江苏"},
			Says:      lang.Text{ZH: "网站名称只能用「某某的个人博客」或「某某的个人主页」", EN: "the website's name can only be 「某某的个人博客」 or 「某某的个人主页」 (somebody's personal blog or page)"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-phone-bills", Who: Anyone, Provinces: []string{"黑龙江"},
			Says:      lang.Text{ZH: "须交手机号码（单位还有办公电话）近三个月的交费单或账单，户名须是负责人", EN: "bills of the last three months are handed in for the mobile, and for an organisation's office phone, in the principal's name"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-related-names", Who: Units, Provinces: []string{"辽宁", "江苏", "浙江", "陕西"},
			Says:      lang.Text{ZH: "变更前后的单位名称须有关联", EN: "the names before and after a change must be related"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-rename-letter", Who: Units, Provinces: []string{"黑龙江", "甘肃"},
			Says:      lang.Text{ZH: "单位名称或证件号码变更的，须交发证机关的变更证明", EN: "a change of an organisation's name or number takes the issuing authority's proof"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-rename-persons", Who: Persons, Provinces: []string{"北京"},
			Says:      lang.Text{ZH: "姓名或证件号码变更的，须交发证机关的变更证明", EN: "a change of name or number takes the issuing authority's proof"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-residence-of-principal", Who: Units, Provinces: []string{"江西"},
			Says:      lang.Text{ZH: "网站负责人的身份证在外省的，须交本地的暂住证或居住证", EN: "a website's principal whose ID is from elsewhere hands in a local residence permit, permanent or temporary"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-several-domains", Who: Anyone, Provinces: []string{"北京"},
			Says:      lang.Text{ZH: "一个网站有多个域名的，备注里须写「域名指向同一网站」；指向不同网站或前缀不同的，分为不同的网站", EN: "where a website has several domains, the remarks must say 「域名指向同一网站」 (the domains lead to one website); those of different names are several websites"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-subject-swap", Who: Anyone, Provinces: []string{"吉林", "上海", "安徽", "山东", "湖北", "四川", "贵州", "云南", "西藏", "宁夏"},
			Says:      lang.Text{ZH: "备案可以变更到另一个主体名下", EN: "a record may be transferred to another subject by a change"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-temporary-card", Who: Persons, Provinces: []string{"上海", "海南"},
			Says:      lang.Text{ZH: "临时身份证不能用来备案", EN: "a temporary identity card is not accepted"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-two-principals", Who: Units, Provinces: []string{"天津"},
			Says:      lang.Text{ZH: "两个负责人不能是同一人", EN: "the two principals cannot be one person"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
		{
			ID: "earlier-unit-to-person", Who: Units, Provinces: []string{"天津", "辽宁", "黑龙江", "河南", "湖北", "广西", "陕西", "甘肃"},
			Says:      lang.Text{ZH: "单位的备案不能变更为个人的", EN: "an organisation's record cannot become an individual's"},
			Unchecked: onceAsked, Source: source.InspurConsole.Whole(),
		},
	}
}

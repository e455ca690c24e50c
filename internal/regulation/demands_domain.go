package regulation

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

func registrantUnitOnly() []Demand {
	return []Demand{
		{
			ID: "registrant-unit-only-ningxia", Who: Units, Provinces: []string{"宁夏"},
			Says:   lang.Text{ZH: "域名持有者须是主办单位，不能是法定代表人", EN: "the domain must be held by the subject itself, not by its legal representative"},
			Source: huaweiPages,
			Before: []Denial{consoleDenies(lang.Text{ZH: "也可以由法定代表人持有", EN: "the legal representative may hold it too"})},
		},
		{
			ID: "registrant-unit-only", Who: Units, Provinces: []string{"西藏", "青海", "湖南", "吉林"},
			Says:   lang.Text{ZH: "域名持有者须是主办单位，不能是法定代表人", EN: "the domain must be held by the subject itself, not by its legal representative"},
			Source: tencentPages,
			Also:   consoleAgrees("湖南"),
			Before: []Denial{consoleDenies(lang.Text{ZH: "也可以由法定代表人持有", EN: "the legal representative may hold it too"}, "吉林", "西藏", "青海")},
		},
		{
			ID: "registrant-unit-only-fujian", Who: Units, Provinces: []string{"福建"},
			Says:   lang.Text{ZH: "域名持有者须是主办单位，不能是法定代表人", EN: "the domain must be held by the subject itself, not by its legal representative"},
			But:    Dissent{Source: source.Huawei.Whole(), Says: lang.Text{ZH: "也可以是法定代表人", EN: "the legal representative may hold it too"}},
			Source: tencentPages,
			Before: []Denial{consoleDenies(lang.Text{ZH: "也可以由法定代表人持有", EN: "the legal representative may hold it too"})},
		},
	}
}

func registrantByLetter() []Demand {
	return []Demand{
		{
			ID: "registrant-by-letter-chongqing", Who: Units, Provinces: []string{"重庆"},
			Says:   lang.Text{ZH: "域名持有者须是主办单位；由法定代表人持有的，须交单位授权书", EN: "the domain must be held by the subject itself, or by its legal representative with a letter of authorization from the organisation"},
			Source: tencentPages,
			Before: []Denial{consoleDenies(lang.Text{ZH: "也可以由法定代表人、股东或高级管理人员持有，没有提到授权书", EN: "the legal representative, a shareholder or an executive may hold it too, with no mention of a letter"})},
		},
	}
}

func domainTerm() []Demand {
	return []Demand{
		{
			ID: "domain-term", Who: Anyone, Number: 3,
			Provinces: []string{"北京", "天津", "河北", "山西", "内蒙古", "上海", "浙江", "江苏", "甘肃", "贵州"},
			Says:      lang.Text{ZH: "域名有效期须还有 3 个月以上", EN: "the domain must still be registered for more than 3 months"},
			Source:    huaweiPages,
			Also:      consoleAgrees(),
		},
		{
			ID: "domain-term-tencent", Who: Anyone, Number: 3, Provinces: []string{"安徽", "河南"},
			Says:   lang.Text{ZH: "域名有效期须还有 3 个月以上", EN: "the domain must still be registered for more than 3 months"},
			Source: tencentPages,
			Also:   consoleAgrees(),
		},
	}
}

func suffixRefused() []Demand {
	return []Demand{
		{
			ID: "suffix-refused-beijing", Who: Anyone, Provinces: []string{"北京"},
			Suffixes: []string{"hk", "tw", "asia", "jp", "io", "me", "win", "org"},
			Says:     lang.Text{ZH: ".hk、.tw、.asia、.jp、.io、.me、.win、.org 的域名不能备案，只有 2018 年以前备过案的 .org 可以接入", EN: ".hk, .tw, .asia, .jp, .io, .me, .win and .org domains cannot be filed; only a .org on record before 2018 may add an access provider"},
			Source:   source.Tencent.At("省管局要求相关：可以备案什么域名", "on the administrations: which domains may be filed"),
			Also:     consoleAgrees(),
		},
	}
}

func stateSuffix() []Demand {
	return []Demand{
		{
			ID: "state-suffix", Who: Units, Provinces: []string{"内蒙古", "上海", "江苏", "浙江", "湖北"},
			Says:   lang.Text{ZH: "党政机关的域名须以 .gov.cn 或 .政务 结尾，事业单位的须以 .cn 或 .公益 结尾", EN: "domains of government bodies must end in .gov.cn or .政务, those of public institutions in .cn or .公益"},
			Source: huaweiPages,
		},
	}
}

func oneDomainPerSite() []Demand {
	return []Demand{
		{
			ID: "one-domain-per-site-xinjiang", Who: Anyone, Provinces: []string{"新疆"},
			Says:      lang.Text{ZH: "一个网站只能有一个域名，多个域名要分成多个网站", EN: "a website has one domain, and several domains are several websites"},
			Unchecked: oneDomain,
			Source:    huaweiPages,
		},
		{
			ID: "one-domain-per-site", Who: Anyone, Provinces: []string{"河南", "广西", "重庆"},
			Says:      lang.Text{ZH: "一个网站只能有一个域名，多个域名要分成多个网站", EN: "a website has one domain, and several domains are several websites"},
			Unchecked: oneDomain,
			Source:    tencentPages,
			Also:      consoleAgrees("广西", "重庆"),
		},
	}
}

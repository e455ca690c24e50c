package regulation

import "beian.example/icp/internal/lang"

// PersonalDeclaration is what some provinces want in the remarks of an individual's website,
// word for word.
const PersonalDeclaration = "本网站是个人网站，不含有企业、单位等非个人网站的信息，若在核实中发现网站中含有企业、单位等信息，本人愿接受以虚假信息进行备案，注销网站，并将主体和域名加入黑名单的处罚。"

func remarkSentence() []Demand {
	return []Demand{
		{
			ID: "remark-sentence", Who: Persons, Provinces: []string{"天津", "内蒙古", "山东", "广西", "甘肃"},
			Says:   lang.Text{ZH: "网站备注里须有一句固定的声明：网站不含企业、单位的信息", EN: "the website's remarks must contain a set declaration that the site has no company or organisation information"},
			Paste:  PersonalDeclaration,
			Source: tencentPages,
		},
	}
}

func remarkLength() []Demand {
	return []Demand{
		{
			ID: "remark-length-inner-mongolia", Who: Persons, Number: 30, Provinces: []string{"内蒙古"},
			Says:   lang.Text{ZH: "网站备注不少于 30 个字", EN: "the website's remarks must have at least 30 characters"},
			Source: tencentPages,
		},
	}
}

func remarkContent() []Demand {
	return []Demand{
		{
			ID: "remark-content-gansu", Who: Persons, Provinces: []string{"甘肃"},
			Says:   lang.Text{ZH: "网站备注里须写明网站内容和预计开站的时间，如「记录本人学习编程的笔记和代码示例，预计备案通过后一个月内开站」", EN: "the website's remarks must describe its content and say when it is to open, as in 「记录本人学习编程的笔记和代码示例，预计备案通过后一个月内开站」 (notes and code from learning to program, to open within a month of approval)"},
			Source: tencentPages,
		},
		{
			ID: "remark-content", Who: Persons,
			Provinces: []string{"北京", "河北", "山东", "河南", "江苏", "黑龙江", "青海", "广东", "重庆"},
			Says:      lang.Text{ZH: "网站备注里须写明网站内容和访问对象，如「记录本人学习编程的笔记和代码示例，供自己和同学查阅」", EN: "the website's remarks must say what it shows and to whom, as in 「记录本人学习编程的笔记和代码示例，供自己和同学查阅」 (notes and code from learning to program, for fellow students)"},
			Source:    tencentPages,
			Also:      consoleAgrees("江苏"),
		},
		{
			ID: "remark-content-hubei", Who: Persons, Provinces: []string{"湖北"},
			Says:   lang.Text{ZH: "除「博客/个人空间」外，网站备注里须写明网站内容和访问对象，如「记录本人学习编程的笔记和代码示例，供自己和同学查阅」", EN: "unless the content is 博客/个人空间, the website's remarks must say what it shows and to whom, as in 「记录本人学习编程的笔记和代码示例，供自己和同学查阅」 (notes and code from learning to program, for fellow students)"},
			Source: tencentPages,
		},
	}
}

func remarkOther() []Demand {
	return []Demand{
		{
			ID: "remark-other", Who: Anyone, Provinces: []string{"湖北", "重庆"},
			Says:   lang.Text{ZH: "网站服务内容选「其他」的，备注里须写明内容", EN: "where the content is 其他 (other), the remarks must describe it"},
			Source: tencentPages,
		},
		{
			ID: "remark-other-hubei-organisations", Who: Units, Provinces: []string{"湖北"},
			Says:   lang.Text{ZH: "网站服务内容不是「单位门户网站」的，备注里须写明内容", EN: "where the content is not 单位门户网站 (an organisation's own site), the remarks must describe it"},
			Source: tencentPages,
		},
	}
}

func remarkMiniProgram() []Demand {
	return []Demand{
		{
			ID: "remark-mini-program", Who: Anyone, Provinces: []string{"广西", "江西", "河南", "广东", "陕西"},
			Says:      lang.Text{ZH: "域名只供小程序或公众号使用、没有网站内容的，备注里须写明用途", EN: "where a domain only serves a mini-program or an official account, the remarks must say so"},
			Unchecked: whatDomainIsFor,
			Source:    tencentPages,
		},
	}
}

func remarkManyDomains() []Demand {
	return []Demand{
		{
			ID: "remark-many-domains", Who: Anyone, Provinces: []string{"山东", "广东", "黑龙江"},
			Says:      lang.Text{ZH: "一个网站有多个域名的，备注里须写「域名指向同一网站」", EN: "where a website has several domains, the remarks must say 「域名指向同一网站」 (the domains lead to one website)"},
			Unchecked: oneDomain,
			Source:    tencentPages,
			Also:      consoleAgrees("山东"),
		},
	}
}

func remarkManyIPs() []Demand {
	return []Demand{
		{
			ID: "remark-many-ips-tianjin", Who: Anyone, Provinces: []string{"天津"},
			Says:      lang.Text{ZH: "一个网站有几个 IP 地址、又不在同一省的，备注里须说明", EN: "where a website has several IP addresses in different provinces, the remarks must explain them"},
			Unchecked: whereAddressIs,
			Source:    tencentPages,
		},
		{
			ID: "remark-many-ips-hebei", Who: Anyone, Provinces: []string{"河北"},
			Says:      lang.Text{ZH: "一个网站用了多个云资源的，备注里须说明用途，最多 5 个", EN: "where a website uses several cloud resources, five at most, the remarks must say what for"},
			Unchecked: whereAddressIs,
			Source:    tencentPages,
		},
	}
}

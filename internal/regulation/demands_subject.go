package regulation

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

func licenceTerm() []Demand {
	return []Demand{
		{
			ID: "licence-term-shanghai", Who: Units, Number: 12, Provinces: []string{"上海"},
			Says:   lang.Text{ZH: "营业执照的有效期须还有一年以上", EN: "the business licence must still run for a year or more"},
			Source: tencentPages,
		},
	}
}

func sameCity() []Demand {
	return []Demand{
		{
			ID: "same-city", Who: Units, Provinces: []string{"河北", "河南", "贵州"},
			Says:   lang.Text{ZH: "通信地址和证件住所须在同一个地级市", EN: "the mailing address and the address on the certificate must be in the same prefecture-level city"},
			Source: huaweiPages,
		},
		{
			ID: "same-city-guangdong", Who: Units, Provinces: []string{"广东"},
			Says:   lang.Text{ZH: "通信地址和证件住所须在同一个地级市", EN: "the mailing address and the address on the certificate must be in the same prefecture-level city"},
			Source: tencentPages,
		},
	}
}

func realDistrict() []Demand {
	return []Demand{
		{
			ID: "real-district", Who: Anyone, Provinces: []string{"上海", "浙江", "广西"},
			Says:   lang.Text{ZH: "所属区县要选实际的区，不能写「市辖区」", EN: "choose the actual district, never 市辖区"},
			Source: tencentPages,
		},
		{
			ID: "real-district-beijing", Who: Anyone, Provinces: []string{"北京"},
			Says:   lang.Text{ZH: "所属区县要按现在的区划写，不能写「市辖区」，如宣武区写西城区", EN: "enter the district as it is today, never 市辖区; the former 宣武区, for example, is 西城区"},
			Source: tencentPages,
		},
		{
			ID: "real-district-tianjin", Who: Anyone, Provinces: []string{"天津"},
			Says:   lang.Text{ZH: "所属区县要选实际的区，不能写「市辖区」；自贸区、空港经济区写滨海新区", EN: "choose the actual district, never 市辖区; the free-trade zone and the airport zone are 滨海新区"},
			Source: tencentPages,
		},
	}
}

func investorName() []Demand {
	return []Demand{
		{
			ID: "investor-name-fujian", Who: Units, Provinces: []string{"福建"},
			Says:   lang.Text{ZH: "投资者或上级主管单位，企业须填本企业全称，其他单位填上级单位全称", EN: "as investor or superior unit, an enterprise gives its own full name, others that of the unit above them"},
			Source: tencentPages,
		},
		{
			ID: "investor-name-ningxia", Who: Units, Provinces: []string{"宁夏"},
			Says:   lang.Text{ZH: "投资者或上级主管单位，企业须填法定代表人，其他单位填上级单位全称", EN: "as investor or superior unit, an enterprise names its legal representative, others the unit above them"},
			Source: tencentPages,
		},
		{
			ID: "investor-name-state-bodies", Who: Units, Provinces: []string{"山东", "广西", "甘肃", "云南"},
			Says:   lang.Text{ZH: "政府机关和事业单位的上级主管单位须填上一级单位全称，不能填个人", EN: "government bodies and public institutions give the full name of the unit above them, never an individual"},
			Source: tencentPages,
		},
	}
}

func renameLetter() []Demand {
	return []Demand{
		{
			ID: "rename-letter", Who: Units,
			Provinces: []string{"吉林", "辽宁", "北京", "天津", "内蒙古", "陕西", "湖北", "河南", "上海", "浙江", "江苏", "福建", "江西", "贵州", "云南", "四川", "广西"},
			Says:      lang.Text{ZH: "单位更名的，变更备案时须交市场监管部门出具的更名函", EN: "an organisation that has changed its name must add the market regulator's name-change letter to the change"},
			Source:    source.Tencent.At("变更信息", "on changes"),
			Also:      consoleAgrees("北京", "天津", "内蒙古", "辽宁", "吉林", "上海", "江苏", "浙江", "福建", "江西", "湖北", "广西", "陕西"),
		},
	}
}

func subjectSwapAllowed() []Demand {
	return []Demand{
		{
			ID: "subject-swap-allowed", Who: Anyone, Provinces: []string{"河北", "山西", "湖南", "广东", "重庆", "新疆", "青海"},
			Says:      lang.Text{ZH: "备案可以变更到另一个主体名下", EN: "a record may be transferred to another subject by a change"},
			Unchecked: oldCertificate,
			Source:    tencentPages,
			Also:      consoleAgrees(),
		},
	}
}

func subjectSwapRefused() []Demand {
	return []Demand{
		{
			ID: "subject-swap-refused", Who: Anyone, Provinces: []string{"北京", "内蒙古", "江西", "福建", "海南"},
			Says:      lang.Text{ZH: "备案不能变更到另一个主体名下，只能注销后重新备案", EN: "a record cannot be transferred to another subject; it must be cancelled and filed anew"},
			Unchecked: oldCertificate,
			Source:    tencentPages,
			Also:      consoleAgrees("北京", "福建", "江西"),
			Before: []Denial{
				consoleDenies(lang.Text{ZH: "单位和个人的备案都可以变更到另一个主体名下", EN: "a record may pass to another subject"}, "海南"),
				consoleDenies(lang.Text{ZH: "单位的备案可以变更给本单位的法定代表人", EN: "an organisation's record may pass to its legal representative"}, "内蒙古"),
			},
		},
		{
			ID: "subject-swap-refused-anhui", Who: Units, Provinces: []string{"安徽"},
			Says:      lang.Text{ZH: "单位的备案不能变更到另一个单位名下，只能注销后重新备案", EN: "an organisation's record cannot be transferred to another organisation; it must be cancelled and filed anew"},
			Unchecked: oldCertificate,
			Source:    tencentPages,
			Before:    []Denial{consoleDenies(lang.Text{ZH: "可以变更到另一个主体名下", EN: "a record may pass to another subject"})},
		},
	}
}

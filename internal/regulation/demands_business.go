package regulation

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

func individualBusinessAsEnterprise() []Demand {
	return []Demand{
		{
			ID: "individual-business-as-enterprise-beijing", Who: IndividualBusinesses, Provinces: []string{"北京"},
			Says:      lang.Text{ZH: "个体工商户一律按企业备案，须有公章", EN: "an individual business always files as an enterprise, and needs a seal"},
			Unchecked: onScan,
			Source:    tencentPages,
		},
		{
			ID: "individual-business-as-enterprise-liaoning", Who: IndividualBusinesses, Provinces: []string{"辽宁"},
			Says:      lang.Text{ZH: "个体工商户一律按企业备案", EN: "an individual business always files as an enterprise"},
			Unchecked: ofItsOwnType,
			Source:    tencentPages,
		},
		{
			ID: "individual-business-as-enterprise-heilongjiang", Who: IndividualBusinesses, Provinces: []string{"黑龙江"},
			Says:   lang.Text{ZH: "个体工商户一律按企业备案，负责人须是经营者本人", EN: "an individual business always files as an enterprise, with its owner as principal"},
			Source: tencentPages,
		},
		{
			ID: "individual-business-as-enterprise-anhui", Who: IndividualBusinesses, Provinces: []string{"安徽"},
			Says:   lang.Text{ZH: "个体工商户一律按企业备案；没有字号的，主办单位名称填经营者姓名，备注「无字号无公章个体工商户」", EN: "an individual business always files as an enterprise; without a trade name, its name is the owner's and the remarks say 「无字号无公章个体工商户」"},
			Source: huaweiPages,
		},
		{
			ID: "individual-business-as-enterprise-hubei", Who: IndividualBusinesses, Provinces: []string{"湖北"},
			Says:      lang.Text{ZH: "个体工商户一律按企业备案", EN: "an individual business always files as an enterprise"},
			Unchecked: ofItsOwnType,
			Source:    tencentPages,
		},
	}
}

func individualBusinessTradeName() []Demand {
	return []Demand{
		{
			ID: "individual-business-trade-name-hubei", Who: IndividualBusinesses, Provinces: []string{"湖北"},
			Says:   lang.Text{ZH: "个体工商户须有字号和公章；没有字号的，主办单位名称填经营者姓名，并备注原因", EN: "an individual business needs a trade name and a seal; without a trade name, its name is the owner's and the remarks say why"},
			Source: tencentPages,
		},
		{
			ID: "individual-business-trade-name-zhejiang", Who: IndividualBusinesses, Provinces: []string{"浙江"},
			Says:   lang.Text{ZH: "个体工商户须有公章，按企业备案；没有字号的，主办单位名称填经营者姓名加「（个体工商户）」", EN: "an individual business needs a seal and files as an enterprise; without a trade name, its name is the owner's followed by 「（个体工商户）」"},
			But:    Dissent{Source: source.Tencent.Whole(), Says: lang.Text{ZH: "营业执照上须有字号", EN: "the licence must show a trade name"}},
			Source: huaweiPages,
		},
		{
			ID: "individual-business-trade-name", Who: IndividualBusinesses, Provinces: []string{"福建", "山东", "贵州"},
			Says:   lang.Text{ZH: "个体工商户须有字号和公章；没有的，先换领营业执照", EN: "an individual business needs a trade name and a seal; without them it must first renew its licence"},
			Source: tencentPages,
		},
		{
			ID: "individual-business-seal-shanghai", Who: IndividualBusinesses, Provinces: []string{"上海"},
			Says:      lang.Text{ZH: "个体工商户须有公章", EN: "an individual business needs a seal"},
			Unchecked: onScan,
			Source:    tencentPages,
		},
		{
			ID: "individual-business-trade-name-shaanxi", Who: IndividualBusinesses, Provinces: []string{"陕西"},
			Says:   lang.Text{ZH: "个体工商户须有字号，按企业备案；没有的，先去登记字号", EN: "an individual business needs a trade name and files as an enterprise; without one it must register one first"},
			Source: tencentPages,
		},
	}
}

func individualBusinessAsPerson() []Demand {
	return []Demand{
		{
			ID: "individual-business-as-person-hebei", Who: IndividualBusinesses, Provinces: []string{"河北"},
			Says:   lang.Text{ZH: "没有字号的个体工商户按个人备案，附营业执照，备注「个体工商户无工商字号」", EN: "an individual business without a trade name files as an individual, with its licence, and the remarks say 「个体工商户无工商字号」"},
			Source: tencentPages,
		},
		{
			ID: "individual-business-as-person", Who: IndividualBusinesses, Provinces: []string{"山西", "广东"},
			Says:   lang.Text{ZH: "没有字号的个体工商户按个人备案，附营业执照", EN: "an individual business without a trade name files as an individual, with its licence"},
			Source: tencentPages,
		},
		{
			ID: "individual-business-as-person-jiangsu", Who: IndividualBusinesses, Provinces: []string{"江苏"},
			Says:      lang.Text{ZH: "在国家企业信用信息公示系统查得到的个体工商户按企业备案，查不到的按个人备案", EN: "an individual business that the national enterprise credit system lists files as an enterprise, any other as an individual"},
			Unchecked: onlyOnline,
			Source:    tencentPages,
		},
	}
}

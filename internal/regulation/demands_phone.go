package regulation

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

func emergencyDiffers() []Demand {
	return []Demand{
		{
			ID: "emergency-differs-tianjin", Who: Anyone, Provinces: []string{"天津"},
			Says:   lang.Text{ZH: "应急联系电话不能与主体负责人或网站负责人的手机号码相同", EN: "the emergency phone must not be the mobile number of either principal"},
			Source: tencentPages,
		},
		{
			ID: "emergency-differs", Who: Anyone, Provinces: []string{"广西", "重庆", "海南"},
			Says:   lang.Text{ZH: "应急联系电话不能与手机号码相同", EN: "the emergency phone must not be the same as the mobile number"},
			Source: tencentPages,
		},
		{
			ID: "emergency-differs-ningxia", Who: Anyone, Provinces: []string{"宁夏"},
			Says:   lang.Text{ZH: "应急联系电话不能与主体负责人或网站负责人的手机号码相同，可以是本人的另一号码、家人或同事的", EN: "the emergency phone must not be the mobile number of either principal; a second number of their own, of family or of a colleague will do"},
			Source: tencentPages,
		},
		{
			ID: "emergency-differs-hubei", Who: Anyone, Provinces: []string{"湖北"},
			Says:   lang.Text{ZH: "每个负责人的应急联系电话不能与自己的手机号码相同", EN: "the emergency phone of each principal must not be their own mobile number"},
			Source: tencentPages,
		},
	}
}

func emergencyMayEqual() []Demand {
	return []Demand{
		{
			ID: "emergency-may-equal-beijing", Who: Persons, Provinces: []string{"北京"},
			Says:   lang.Text{ZH: "手机号码和应急联系电话都要填，可以相同", EN: "mobile and emergency phone must both be given, and may be the same"},
			Source: tencentPages,
		},
	}
}

func emergencyMayCross() []Demand {
	return []Demand{
		{
			ID: "emergency-may-cross-hubei", Who: Anyone, Provinces: []string{"湖北"},
			Says:   lang.Text{ZH: "两个负责人可以互为应急联系人，各填对方的手机号码", EN: "two principals may be each other's emergency contact, each with the other's mobile"},
			Source: tencentPages,
		},
	}
}

func emergencyThirdPerson() []Demand {
	return []Demand{
		{
			ID: "emergency-third-person-tianjin-organisations", Who: Units, Provinces: []string{"天津"},
			Says:   lang.Text{ZH: "应急联系电话填另一名员工的，并在备注里写明「应急联系电话使用人为某公司员工某某」", EN: "the emergency phone is that of another member of staff, whom the remarks name as 「应急联系电话使用人为某公司员工某某」"},
			Source: tencentPages,
		},
		{
			ID: "emergency-third-person-tianjin-persons", Who: Persons, Provinces: []string{"天津"},
			Says:   lang.Text{ZH: "应急联系电话填亲属的，并在备注里写明使用人的姓名和与本人的关系", EN: "the emergency phone is that of a relative, whom the remarks name with the relation"},
			Source: tencentPages,
		},
		{
			ID: "emergency-third-person-gansu", Who: Units, Provinces: []string{"甘肃"},
			Says:   lang.Text{ZH: "应急联系电话填两个负责人以外的第三名员工的，并在备注里写明其姓名和职务", EN: "the emergency phone is that of a third member of staff besides the principals, whom the remarks name with their post"},
			Source: tencentPages,
		},
	}
}

func phonesAlone() []Demand {
	return []Demand{
		{
			ID: "phones-alone-beijing", Who: Units, Number: 2, Provinces: []string{"北京"},
			Says:   lang.Text{ZH: "主体负责人和网站负责人是同一人的，手机号码和应急联系电话须不同", EN: "if one person is both principals, mobile and emergency phone must differ"},
			Source: tencentPages,
		},
		{
			ID: "phones-alone-liaoning", Who: Anyone, Number: 2, Provinces: []string{"辽宁"},
			Says:   lang.Text{ZH: "主体负责人和网站负责人是同一人的，要填两个不同的号码，应急联系电话必填", EN: "if one person is both principals, two different numbers are asked for, and the emergency phone must be given"},
			Source: tencentPages,
		},
		{
			ID: "phones-alone-guangdong", Who: Anyone, Number: 2, Provinces: []string{"广东"},
			Says:   lang.Text{ZH: "主体负责人和网站负责人是同一人的，要有两个不同的号码，可以填在应急联系电话里", EN: "if one person is both principals, two different numbers are asked for, the second as emergency phone"},
			Source: tencentPages,
		},
	}
}

func phonesTogether() []Demand {
	return []Demand{
		{
			ID: "phones-together-beijing", Who: Units, Number: 3, Provinces: []string{"北京"},
			Says:   lang.Text{ZH: "主体负责人和网站负责人不是同一人的，两处手机号码和两处应急联系电话里，至少要有三个不同的号码", EN: "if the principals are two people, at least three different numbers are needed among the two mobiles and two emergency phones"},
			Source: tencentPages,
		},
		{
			ID: "phones-together-liaoning", Who: Anyone, Number: 3, Provinces: []string{"辽宁"},
			Says:   lang.Text{ZH: "主体负责人和网站负责人不是同一人的，两人的手机号码须不同，应急联系电话填第三个号码", EN: "if the principals are two people, their mobiles must differ, and the emergency phone is a third number"},
			Source: tencentPages,
		},
		{
			ID: "phones-together-guangdong", Who: Anyone, Number: 2, Provinces: []string{"广东"},
			Says:   lang.Text{ZH: "主体负责人和网站负责人不是同一人的，两处手机号码和两处应急联系电话里，至少要有两个不同的号码", EN: "if the principals are two people, at least two different numbers are needed among the two mobiles and two emergency phones"},
			Source: tencentPages,
		},
	}
}

func mainsDiffer() []Demand {
	return []Demand{
		{
			ID: "mains-differ-guangdong", Who: Anyone, Provinces: []string{"广东"},
			Says:   lang.Text{ZH: "主体负责人和网站负责人不是同一人的，手机号码须不同", EN: "if the principals are two people, their mobiles must differ"},
			Source: tencentPages,
		},
	}
}

func localPhone() []Demand {
	return []Demand{
		{
			ID: "local-phone-liaoning", Who: Anyone, Provinces: []string{"辽宁"},
			Says:      lang.Text{ZH: "建议用本地的手机号码", EN: "a local mobile number is advised"},
			Unchecked: numberHome,
			Source:    tencentPages,
			Also:      consoleAgrees(),
		},
		{
			ID: "local-phone-hebei", Who: Persons, Provinces: []string{"河北"},
			Says:      lang.Text{ZH: "证件地址在外省的，须用本地的手机号码", EN: "those whose ID is from elsewhere must use a local mobile number"},
			Unchecked: numberHome,
			Source:    tencentPages,
		},
		{
			ID: "local-phone-persons", Who: Persons, Provinces: []string{"陕西", "甘肃"},
			Says:      lang.Text{ZH: "手机号码须是本地的", EN: "the mobile number must be local"},
			Unchecked: numberHome,
			Source:    tencentPages,
			Also:      consoleAgrees(),
		},
		{
			ID: "local-phone-xinjiang", Who: Anyone, Provinces: []string{"新疆"},
			Says:      lang.Text{ZH: "手机号码须是本地的", EN: "the mobile number must be local"},
			Unchecked: numberHome,
			Source:    tencentPages,
		},
		{
			ID: "local-phone-hunan", Who: Persons, Provinces: []string{"湖南"},
			Says:      lang.Text{ZH: "手机号码须是本地的", EN: "the mobile number must be local"},
			Unchecked: numberHome,
			Source:    huaweiPages,
			Also:      consoleAgrees(),
		},
	}
}

func phoneOfOneSubject() []Demand {
	return []Demand{
		{
			ID: "phone-of-one-subject", Who: Anyone, Provinces: []string{"天津", "山东", "河南", "云南", "江西", "新疆", "重庆"},
			Says:      lang.Text{ZH: "负责人的手机号码和证件号码不能在其他主体的备案里用过", EN: "the mobile and ID number of a principal must not have been used in another subject's filing"},
			Unchecked: betweenFilings,
			Source:    tencentPages,
		},
		{
			ID: "phone-of-one-subject-sichuan", Who: Anyone, Provinces: []string{"四川"},
			Says:      lang.Text{ZH: "网站负责人的手机号码不能在其他主体的备案里用过", EN: "the mobile of a website's principal must not have been used in another subject's filing"},
			Unchecked: inOtherFilings,
			Source:    tencentPages,
		},
	}
}

func landline() []Demand {
	return []Demand{
		{
			ID: "landline-jiangsu", Who: Units, Provinces: []string{"江苏"},
			Says:   lang.Text{ZH: "须填办公电话（座机）", EN: "an office phone (landline) must be given"},
			Source: source.Tencent.At("主体信息", "the subject"),
		},
	}
}

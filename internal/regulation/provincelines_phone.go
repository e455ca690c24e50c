package regulation

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var emergencyDiffers = []Line{
	{
		Clause: "9.4d", Who: Anyone, Provinces: []string{"天津"},
		Says:   lang.Text{ZH: "应急联系电话不能与主体负责人或网站负责人的手机号码相同", EN: "the emergency phone must not be the mobile number of either principal"},
		Source: tencentPages,
	},
	{
		Clause: "9.4k", Who: Anyone, Provinces: []string{"广西", "重庆", "海南"},
		Says:   lang.Text{ZH: "应急联系电话不能与手机号码相同", EN: "the emergency phone must not be the same as the mobile number"},
		Source: tencentPages,
	},
	{
		Clause: "9.4l", Who: Anyone, Provinces: []string{"宁夏"},
		Says:   lang.Text{ZH: "应急联系电话不能与主体负责人或网站负责人的手机号码相同，可以是本人的另一号码、家人或同事的", EN: "the emergency phone must not be the mobile number of either principal; a second number of their own, of family or of a colleague will do"},
		Source: tencentPages,
	},
	{
		Clause: "9.4m", Who: Anyone, Provinces: []string{"湖北"},
		Says:   lang.Text{ZH: "每个负责人的应急联系电话不能与自己的手机号码相同", EN: "the emergency phone of each principal must not be their own mobile number"},
		Source: tencentPages,
	},
}

var emergencyMayEqual = []Line{
	{
		Clause: "9.4c", Who: Persons, Provinces: []string{"北京"},
		Says:   lang.Text{ZH: "手机号码和应急联系电话都要填，可以相同", EN: "mobile and emergency phone must both be given, and may be the same"},
		Source: tencentPages,
	},
}

var emergencyMayCross = []Line{
	{
		Clause: "9.4n", Who: Anyone, Provinces: []string{"湖北"},
		Says:   lang.Text{ZH: "两个负责人可以互为应急联系人，各填对方的手机号码", EN: "two principals may be each other's emergency contact, each with the other's mobile"},
		Source: tencentPages,
	},
}

var emergencyThirdPerson = []Line{
	{
		Clause: "9.4e", Who: Units, Provinces: []string{"天津"},
		Says:   lang.Text{ZH: "应急联系电话填另一名员工的，并在备注里写明「应急联系电话使用人为某公司员工某某」", EN: "the emergency phone is that of another member of staff, whom the remarks name as 「应急联系电话使用人为某公司员工某某」"},
		Source: tencentPages,
	},
	{
		Clause: "9.4f", Who: Persons, Provinces: []string{"天津"},
		Says:   lang.Text{ZH: "应急联系电话填亲属的，并在备注里写明使用人的姓名和与本人的关系", EN: "the emergency phone is that of a relative, whom the remarks name with the relation"},
		Source: tencentPages,
	},
	{
		Clause: "9.4o", Who: Units, Provinces: []string{"甘肃"},
		Says:   lang.Text{ZH: "应急联系电话填两个负责人以外的第三名员工的，并在备注里写明其姓名和职务", EN: "the emergency phone is that of a third member of staff besides the principals, whom the remarks name with their post"},
		Source: tencentPages,
	},
}

var phonesAlone = []Line{
	{
		Clause: "9.4a", Who: Units, Number: 2, Provinces: []string{"北京"},
		Says:   lang.Text{ZH: "主体负责人和网站负责人是同一人的，手机号码和应急联系电话要不同", EN: "if one person is both principals, mobile and emergency phone must differ"},
		Source: tencentPages,
	},
	{
		Clause: "9.4g", Who: Anyone, Number: 2, Provinces: []string{"辽宁"},
		Says:   lang.Text{ZH: "主体负责人和网站负责人是同一人的，要填两个不同的号码，应急联系电话必填", EN: "if one person is both principals, two different numbers are asked for, and the emergency phone must be given"},
		Source: tencentPages,
	},
	{
		Clause: "9.4i", Who: Anyone, Number: 2, Provinces: []string{"广东"},
		Says:   lang.Text{ZH: "主体负责人和网站负责人是同一人的，要有两个不同的号码，可以填在应急联系电话里", EN: "if one person is both principals, two different numbers are asked for, the second as emergency phone"},
		Source: tencentPages,
	},
}

var phonesTogether = []Line{
	{
		Clause: "9.4b", Who: Units, Number: 3, Provinces: []string{"北京"},
		Says:   lang.Text{ZH: "主体负责人和网站负责人不是同一人的，两处手机号码和两处应急联系电话里，至少要有三个不同的号码", EN: "if the principals are two people, at least three different numbers are needed among the two mobiles and two emergency phones"},
		Source: tencentPages,
	},
	{
		Clause: "9.4g", Who: Anyone, Number: 3, Provinces: []string{"辽宁"},
		Says:   lang.Text{ZH: "主体负责人和网站负责人不是同一人的，两人的手机号码要不同，应急联系电话填第三个号码", EN: "if the principals are two people, their mobiles must differ, and the emergency phone is a third number"},
		Source: tencentPages,
	},
	{
		Clause: "9.4i", Who: Anyone, Number: 2, Provinces: []string{"广东"},
		Says:   lang.Text{ZH: "主体负责人和网站负责人不是同一人的，两处手机号码和两处应急联系电话里，至少要有两个不同的号码", EN: "if the principals are two people, at least two different numbers are needed among the two mobiles and two emergency phones"},
		Source: tencentPages,
	},
}

var mainsDiffer = []Line{
	{
		Clause: "9.4j", Who: Anyone, Provinces: []string{"广东"},
		Says:   lang.Text{ZH: "主体负责人和网站负责人不是同一人的，手机号码要不同", EN: "if the principals are two people, their mobiles must differ"},
		Source: tencentPages,
	},
}

var localPhone = []Line{
	{
		Clause: "9.4h", Who: Anyone, Provinces: []string{"辽宁"},
		Says:   lang.Text{ZH: "建议用本地的手机号码", EN: "a local mobile number is advised"},
		Source: tencentPages,
	},
	{
		Clause: "9.4p", Who: Persons, Provinces: []string{"河北"},
		Says:   lang.Text{ZH: "证件地址在外省的，须用本地的手机号码", EN: "those whose ID is from elsewhere must use a local mobile number"},
		Source: tencentPages,
	},
	{
		Clause: "9.4q", Who: Persons, Provinces: []string{"陕西", "甘肃"},
		Says:   lang.Text{ZH: "手机号码须是本地的", EN: "the mobile number must be local"},
		Source: tencentPages,
	},
	{
		Clause: "9.4r", Who: Anyone, Provinces: []string{"新疆"},
		Says:   lang.Text{ZH: "手机号码须是本地的", EN: "the mobile number must be local"},
		Source: tencentPages,
	},
	{
		Clause: "9.4s", Who: Persons, Provinces: []string{"湖南"},
		Says:   lang.Text{ZH: "手机号码须是本地的", EN: "the mobile number must be local"},
		Source: huaweiPages,
	},
}

var phoneOfOneSubject = []Line{
	{
		Clause: "9.4t", Who: Anyone, Provinces: []string{"天津", "山东", "河南", "云南", "江西", "新疆", "重庆"},
		Says:   lang.Text{ZH: "负责人的手机号码和证件号码不能在其他主体的备案里用过", EN: "the mobile and ID number of a principal must not have been used in another subject's filing"},
		Source: tencentPages,
	},
	{
		Clause: "3.4e", Who: Anyone, Provinces: []string{"四川"},
		Says:   lang.Text{ZH: "网站负责人的手机号码不能在其他主体的备案里用过", EN: "the mobile of a website's principal must not have been used in another subject's filing"},
		Source: tencentPages,
	},
}

var landline = []Line{
	{
		Clause: "9.4u", Who: Units, Provinces: []string{"江苏"},
		Says:   lang.Text{ZH: "须填办公电话（座机）", EN: "an office phone (landline) must be given"},
		Source: source.Tencent.At("主体信息", "the subject"),
	},
}

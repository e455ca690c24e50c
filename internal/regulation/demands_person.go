package regulation

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

func outsiderRefused() []Demand {
	return []Demand{
		{
			ID: "outsider-refused", Who: Persons, Provinces: []string{"山西", "内蒙古", "甘肃", "青海", "新疆"},
			Says:   lang.Text{ZH: "证件地址在外省的个人不能备案，应在证件地址所在省备案", EN: "an individual whose ID is from elsewhere cannot file here and must file where the ID is from"},
			Source: huaweiPages,
			Also:   consoleAgrees("山西", "甘肃", "青海", "新疆"),
			Before: []Denial{consoleDenies(lang.Text{ZH: "有暂住证或居住证的可以备案", EN: "those with a residence permit, permanent or temporary, may file"}, "内蒙古")},
		},
		{
			ID: "outsider-refused-tencent", Who: Persons, Provinces: []string{"黑龙江", "河南"},
			Says:   lang.Text{ZH: "证件地址在外省的个人不能备案，应在证件地址所在省备案", EN: "an individual whose ID is from elsewhere cannot file here and must file where the ID is from"},
			Source: tencentPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "outsider-refused-tibet-guangxi", Who: Persons, Provinces: []string{"西藏", "广西"},
			Says:   lang.Text{ZH: "证件地址在外省的个人不能备案，应在证件地址所在省备案", EN: "an individual whose ID is from elsewhere cannot file here and must file where the ID is from"},
			Source: huaweiPages,
			Also:   consoleAgrees("西藏"),
		},
		{
			ID: "outsider-refused-ningxia", Who: Persons, Provinces: []string{"宁夏"},
			Says:   lang.Text{ZH: "证件地址在外省的个人不能备案，应在证件地址所在省备案", EN: "an individual whose ID is from elsewhere cannot file here and must file where the ID is from"},
			But:    Dissent{Source: source.Tencent.Whole(), Says: lang.Text{ZH: "有一年以上的租房协议或购房证明的可以", EN: "a lease of a year or more or a deed will do"}},
			Source: huaweiPages,
			Also:   consoleAgrees(),
		},
	}
}

func outsiderWithProof() []Demand {
	return []Demand{
		{
			ID: "outsider-with-proof-jiangxi", Who: Persons, Provinces: []string{"江西"},
			Says:   lang.Text{ZH: "证件地址在外省的，须交本地的居住证", EN: "an individual whose ID is from elsewhere must hand in a local residence permit"},
			But:    Dissent{Source: source.Tencent.Whole(), Says: lang.Text{ZH: "只收本省的证件", EN: "only a local ID is accepted"}},
			Source: huaweiPages,
			Before: []Denial{consoleDenies(lang.Text{ZH: "只收本省的证件", EN: "only a local ID is accepted"})},
		},
		{
			ID: "outsider-with-proof-shanghai", Who: Persons, Provinces: []string{"上海"},
			Says:   lang.Text{ZH: "证件地址在外地的，须交有效期还有一个月以上的居住证或临时居住证，并附居住证状态的打印件；不收学生证", EN: "an individual whose ID is from elsewhere must hand in a residence permit, permanent or temporary, with over a month to run, and a print of its status; a student card is not accepted"},
			But:    Dissent{Source: source.Tencent.Whole(), Says: lang.Text{ZH: "在校学生可以交在校证明", EN: "a student may hand in a certificate of enrolment"}},
			Source: huaweiPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "outsider-with-proof-permit", Who: Persons, Provinces: []string{"浙江", "湖北"},
			Says:   lang.Text{ZH: "证件地址在外省的，须交本地的居住证", EN: "an individual whose ID is from elsewhere must hand in a local residence permit"},
			Source: huaweiPages,
			Also:   consoleAgrees("湖北"),
		},
		{
			ID: "outsider-with-proof-any", Who: Persons, Provinces: []string{"安徽", "吉林", "贵州", "云南"},
			Says:   lang.Text{ZH: "证件地址在外省的，须交有效期内的居住证明", EN: "an individual whose ID is from elsewhere must hand in a valid proof of residence"},
			Source: tencentPages,
			Also:   consoleAgrees("吉林", "贵州"),
		},
		{
			ID: "outsider-with-proof-fujian", Who: Persons, Provinces: []string{"福建"},
			Says:   lang.Text{ZH: "证件地址在外省的，须交居住证明", EN: "an individual whose ID is from elsewhere must hand in a proof of residence"},
			Source: tencentPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "outsider-with-proof-guangdong", Who: Persons, Provinces: []string{"广东"},
			Says:   lang.Text{ZH: "证件地址在外省的，须交房产证、社保证明、暂住证、居住证中的一种；不收学生证，学生回户籍地备案", EN: "an individual whose ID is from elsewhere must hand in a title deed, proof of social insurance or a residence permit, permanent or temporary; a student card is not accepted, and students file where they are registered"},
			Source: tencentPages,
		},
		{
			ID: "outsider-with-proof-jiangsu", Who: Persons, Provinces: []string{"江苏"},
			Says:   lang.Text{ZH: "证件地址在外省的，须交居住证或产权证", EN: "an individual whose ID is from elsewhere must hand in a residence permit or a title deed"},
			Source: tencentPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "outsider-with-proof-shandong", Who: Persons, Provinces: []string{"山东"},
			Says:   lang.Text{ZH: "证件地址在外省的，须交本地的居住证，或有效期内的学生证", EN: "an individual whose ID is from elsewhere must hand in a local residence permit or a valid student card"},
			But:    Dissent{Source: source.Tencent.Whole(), Says: lang.Text{ZH: "暂住证、社保证明、购房合同也可以，没有提到学生证", EN: "a temporary permit, proof of social insurance or a purchase contract will do too, with no mention of student cards"}},
			Source: huaweiPages,
		},
		{
			ID: "outsider-with-proof-sichuan", Who: Persons, Provinces: []string{"四川"},
			Says:   lang.Text{ZH: "证件地址在外省的，须证明在本地学习、工作或生活，如学生证、社保证明、聘用合同、居住证", EN: "an individual whose ID is from elsewhere must prove that they study, work or live here, as by a student card, social insurance, a contract of employment or a residence permit"},
			Source: tencentPages,
			Also:   consoleAgrees(),
		},
	}
}

func outsiderFree() []Demand {
	return []Demand{
		{
			ID: "outsider-free-unmentioned", Who: Persons, Provinces: []string{"北京", "辽宁", "湖南", "海南", "重庆"},
			Says:   lang.Text{ZH: "对证件地址在外省的个人，没有查到限制", EN: "no restriction is known for individuals whose ID is from elsewhere"},
			Source: tencentPages,
			Before: []Denial{consoleDenies(lang.Text{ZH: "外省个人不能备案", EN: "individuals from other provinces cannot file"}, "重庆")},
		},
		{
			ID: "outsider-free", Who: Persons, Provinces: []string{"天津", "陕西"},
			Says:   lang.Text{ZH: "证件地址在外省的个人也可以备案", EN: "individuals whose ID is from elsewhere may file"},
			Source: huaweiPages,
		},
		{
			ID: "outsider-free-hebei", Who: Persons, Provinces: []string{"河北"},
			Says:   lang.Text{ZH: "证件地址在外省的个人也可以备案，但要用本地的手机号码", EN: "individuals whose ID is from elsewhere may file, with a local mobile number"},
			Source: tencentPages,
		},
	}
}

func minimumAge() []Demand {
	return []Demand{
		{
			ID: "minimum-age", Who: Anyone, Number: 18,
			Provinces: []string{"北京", "河北", "山西", "内蒙古", "辽宁", "黑龙江", "上海", "浙江", "湖北", "湖南", "广西", "贵州", "西藏", "陕西", "甘肃", "宁夏", "新疆"},
			Says:      lang.Text{ZH: "负责人须满 18 周岁", EN: "principals must be 18 or older"},
			Source:    tencentPages,
			Also:      consoleAgrees("内蒙古", "辽宁", "浙江", "湖北", "湖南"),
		},
		{
			ID: "minimum-age-organisations", Who: Units, Number: 18, Provinces: []string{"江苏", "安徽", "河南", "四川"},
			Says:   lang.Text{ZH: "单位的负责人须满 18 周岁", EN: "an organisation's principals must be 18 or older"},
			Source: tencentPages,
			Also:   consoleAgrees("河南", "四川"),
			Before: []Denial{consoleDenies(lang.Text{ZH: "不满 18 周岁的，交就业或收入证明即可，法定代表人不用交", EN: "those under 18 hand in a proof of employment or income, unless they are the legal representative"}, "江苏")},
		},
		{
			ID: "minimum-age-guangdong", Who: Anyone, Number: 16, Provinces: []string{"广东"},
			Says:   lang.Text{ZH: "负责人须满 16 周岁", EN: "principals must be 16 or older"},
			Source: huaweiPages,
		},
		{
			ID: "minimum-age-jiangsu-persons", Who: Persons, Number: 16, Provinces: []string{"江苏"},
			Says:   lang.Text{ZH: "不满 16 周岁的个人不能备案", EN: "individuals under 16 cannot file"},
			Source: huaweiPages,
		},
		{
			ID: "minimum-age-hainan", Who: Anyone, Number: 16, Provinces: []string{"海南"},
			Says:   lang.Text{ZH: "负责人须满 16 周岁", EN: "principals must be 16 or older"},
			Source: tencentPages,
		},
		{
			ID: "minimum-age-jiangxi-persons", Who: Persons, Number: 16, Provinces: []string{"江西"},
			Says:   lang.Text{ZH: "个人须满 16 周岁", EN: "individuals must be 16 or older"},
			Source: tencentPages,
		},
		{
			ID: "minimum-age-sichuan-persons", Who: Persons, Number: 16, Provinces: []string{"四川"},
			Says:   lang.Text{ZH: "个人须满 16 周岁", EN: "individuals must be 16 or older"},
			Source: tencentPages,
			Before: []Denial{consoleDenies(lang.Text{ZH: "不满 18 周岁的不能备案", EN: "nobody under 18 can file"})},
		},
		{
			ID: "minimum-age-yunnan", Who: Anyone, Number: 16, Provinces: []string{"云南"},
			Says:   lang.Text{ZH: "负责人须满 16 周岁", EN: "principals must be 16 or older"},
			Source: tencentPages,
		},
		{
			ID: "minimum-age-chongqing-persons", Who: Persons, Number: 16, Provinces: []string{"重庆"},
			Says:   lang.Text{ZH: "个人须满 16 周岁", EN: "individuals must be 16 or older"},
			Source: tencentPages,
		},
		{
			ID: "minimum-age-fujian-organisations", Who: Units, Number: 18, Provinces: []string{"福建"},
			Says:   lang.Text{ZH: "单位的负责人须满 18 周岁", EN: "an organisation's principals must be 18 or older"},
			Source: huaweiPages,
		},
		{
			ID: "minimum-age-shandong-persons", Who: Persons, Number: 17, Provinces: []string{"山东"},
			Says:   lang.Text{ZH: "不满 17 周岁的个人不能备案", EN: "individuals under 17 cannot file"},
			Source: huaweiPages,
			Before: []Denial{consoleDenies(lang.Text{ZH: "不满 18 周岁的不能备案", EN: "nobody under 18 can file"})},
		},
		{
			ID: "minimum-age-tianjin-persons", Who: Persons, Number: 18, Provinces: []string{"天津"},
			Says:   lang.Text{ZH: "个人须满 18 周岁", EN: "individuals must be 18 or older"},
			But:    Dissent{Source: source.Tencent.Whole(), Says: lang.Text{ZH: "16 至 18 周岁的填写监护人即可", EN: "those aged 16 and 17 give their guardian's details"}},
			Source: huaweiPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "minimum-age-tianjin-site-principal", Who: Units, Number: 18, Provinces: []string{"天津"},
			Says:   lang.Text{ZH: "网站负责人须满 18 周岁", EN: "a website's principal must be 18 or older"},
			But:    Dissent{Source: source.Tencent.Whole(), Says: lang.Text{ZH: "16 至 18 周岁的填写监护人，并交户口本相关页", EN: "those aged 16 and 17 give their guardian's details and hand in the pages of the household register"}},
			Source: huaweiPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "minimum-age-qinghai", Who: Anyone, Number: 18, Provinces: []string{"青海"},
			Says:   lang.Text{ZH: "负责人须满 18 周岁", EN: "principals must be 18 or older"},
			Source: tencentPages,
		},
	}
}

func ageProof() []Demand {
	return []Demand{
		{
			ID: "age-proof-guangdong", Who: Anyone, Number: 18, Provinces: []string{"广东"},
			Says:   lang.Text{ZH: "16 至 18 周岁的负责人须交就业证明，写明入职时间和职务，盖单位公章", EN: "principals aged 16 and 17 hand in a proof of employment with date of entry and post, sealed by the employer"},
			Source: tencentPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "age-proof-guangdong-students", Who: Persons, Number: 18, Provinces: []string{"广东"},
			Says:   lang.Text{ZH: "在校学生须满 18 周岁", EN: "students must be 18 or older"},
			Source: tencentPages,
		},
		{
			ID: "age-proof-jiangsu", Who: Persons, Number: 18, Provinces: []string{"江苏"},
			Says:   lang.Text{ZH: "16 至 18 周岁的个人须交就业或收入证明", EN: "individuals aged 16 and 17 hand in a proof of employment or income"},
			Source: huaweiPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "age-proof-sichuan", Who: Persons, Number: 18, Provinces: []string{"四川"},
			Says:   lang.Text{ZH: "16 至 18 周岁的个人，靠自己的劳动收入生活的交工作证明；不是的，交监护人身份证正反面、双方户口簿页和监护人的同意说明", EN: "individuals aged 16 and 17 who live on what they earn hand in a proof of work; others, both sides of their guardian's ID, the pages of the household register of both, and the guardian's consent"},
			Source: tencentPages,
		},
		{
			ID: "age-proof-yunnan", Who: Anyone, Number: 18, Provinces: []string{"云南"},
			Says:   lang.Text{ZH: "16 至 18 周岁的负责人须交就业或收入证明", EN: "principals aged 16 and 17 hand in a proof of employment or income"},
			Source: tencentPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "age-proof-chongqing", Who: Persons, Number: 18, Provinces: []string{"重庆"},
			Says:   lang.Text{ZH: "16 至 18 周岁的个人须交就业或收入证明", EN: "individuals aged 16 and 17 hand in a proof of employment or income"},
			Source: tencentPages,
		},
		{
			ID: "age-proof-fujian", Who: Persons, Number: 18, Provinces: []string{"福建"},
			Says:   lang.Text{ZH: "16 至 18 周岁的个人须交监护人声明、监护人身份证正反面和双方的户口本页", EN: "individuals aged 16 and 17 hand in a statement of their guardian, both sides of the guardian's ID, and the pages of the household register of both"},
			Source: tencentPages,
		},
		{
			ID: "age-proof-guardian", Who: Persons, Number: 18, Provinces: []string{"安徽", "河南", "山东"},
			Says:   lang.Text{ZH: "未满 18 周岁的个人须交监护人身份证，并在备注里写明与监护人的关系", EN: "individuals under 18 hand in their guardian's ID and say in the remarks how they are related"},
			Source: tencentPages,
			Also:   consoleAgrees("河南"),
		},
		{
			ID: "age-proof-jilin", Who: Anyone, Number: 18, Provinces: []string{"吉林"},
			Says:   lang.Text{ZH: "未满 18 周岁的负责人须交收入证明", EN: "principals under 18 hand in a proof of income"},
			Source: tencentPages,
			Before: []Denial{consoleDenies(lang.Text{ZH: "单位的负责人不满 18 周岁的不能备案", EN: "an organisation cannot file with a principal under 18"})},
		},
		{
			ID: "age-proof-qinghai", Who: Persons, Number: 22, Provinces: []string{"青海"},
			Says:   lang.Text{ZH: "未满 22 周岁的个人须交在学或在职证明，如学生证", EN: "individuals under 22 hand in a proof of study or work, such as a student card"},
			Source: tencentPages,
		},
	}
}

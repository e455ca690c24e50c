package regulation

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

func extraPaper() []Demand {
	return []Demand{
		{
			ID: "notice-and-pledge-jiangsu", Who: Anyone, Provinces: []string{"江苏"},
			Says:   lang.Text{ZH: "须交网站负责人本人签署的《ICP备案信息真实性责任告知书》和《ICP备案信息真实性承诺书》（2021-06-01 起）", EN: "the website's principal signs and hands in a notice of responsibility and a letter of commitment that the data are true (《ICP备案信息真实性责任告知书》, 《ICP备案信息真实性承诺书》, since 2021-06-01)"},
			Source: source.Huawei.At("备案政策咨询", "on filing policy"),
		},
		{
			ID: "pledge-video-jiangsu", Who: Anyone, Provinces: []string{"江苏"},
			Says:   lang.Text{ZH: "须交网站负责人手持填好的承诺书的视频，内容要看得清（2021-06-01 起）", EN: "a video shows the website's principal with the completed letter of commitment, clearly readable (since 2021-06-01)"},
			Source: tencentPages,
		},
		{
			ID: "pledge-guangdong-organisations", Who: Units, Provinces: []string{"广东"},
			Says:   lang.Text{ZH: "须交单位网站备案承诺书，主体负责人手写签名和日期，盖公章，不能用签名章（2021-06-21 起）", EN: "an organisation's letter of commitment is required, signed and dated by the principal's own hand and sealed; a name stamp will not do (since 2021-06-21)"},
			But:    Dissent{Source: source.Tencent.Whole(), Says: lang.Text{ZH: "签名章也可以", EN: "a name stamp will do"}},
			Source: huaweiPages,
		},
		{
			ID: "pledge-guangdong-persons", Who: Persons, Provinces: []string{"广东"},
			Says:   lang.Text{ZH: "须交个人网站备案承诺书，本人手写签名、证件号码和日期，按手印（2021-06-21 起）", EN: "an individual's letter of commitment is required, with signature, ID number and date in their own hand and a fingerprint (since 2021-06-21)"},
			Source: huaweiPages,
		},
		{
			ID: "party-confirmation-xinjiang", Who: Anyone, Provinces: []string{"新疆"},
			Says:   lang.Text{ZH: "除注销、取消接入和不涉及域名的变更外，须交网信办出具的党建确认函", EN: "the cyberspace administration's confirmation of party building (党建确认函) is required, except to cancel or to change anything but domains"},
			Source: tencentPages,
		},
		{
			ID: "party-confirmation-tibet", Who: Anyone, Provinces: []string{"西藏"},
			Says:   lang.Text{ZH: "首次备案须交《网站党建备案信息确认函》", EN: "an initial filing takes a confirmation of party building (《网站党建备案信息确认函》)"},
			Source: tencentPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "law-firm-licence-pages-beijing", Who: Units, Provinces: []string{"北京"},
			Says:   lang.Text{ZH: "律师事务所须交执业许可证副本的首页、登记事项首页、最新年检页和变更页，字迹清楚", EN: "a law firm hands in its licence with the first page, the first page of entries, the latest annual review and the changes, all readable"},
			Source: tencentPages,
		},
		{
			ID: "representative-photo-inner-mongolia", Who: Units, Provinces: []string{"内蒙古"},
			Says:      lang.Text{ZH: "法定代表人的身份证在外地的，须交其手持身份证和营业执照的照片", EN: "a legal representative whose ID is from elsewhere hands in a photo of themselves with ID and business licence in hand"},
			Unchecked: whoseCard,
			Source:    tencentPages,
		},
		{
			ID: "pre-approval-enquiry-anhui", Who: Units, Provinces: []string{"安徽"},
			Says:      lang.Text{ZH: "名称或经营范围有前置审批字样、实际不涉及的，先打电话问主管部门，把电话、部门和答复写进备注和承诺书", EN: "where name or business scope sounds like a pre-approval and none applies, ask the authority by phone, and put its number, its name and its answer into the remarks and a letter of commitment"},
			Unchecked: businessScope,
			Source:    tencentPages,
		},
		{
			ID: "no-pre-approval-letter-henan", Who: Units, Provinces: []string{"河南"},
			Says:      lang.Text{ZH: "名称或经营范围有前置审批字样、实际不涉及的，须交盖公章的不涉及前置审批承诺书", EN: "where name or business scope sounds like a pre-approval and none applies, a sealed letter says so (不涉及前置审批承诺书)"},
			Unchecked: businessScope,
			Source:    source.Tencent.At("备案材料模板下载", "templates of documents"),
		},
		{
			ID: "no-training-letter", Who: Units, Provinces: []string{
				"北京", "陕西", "宁夏", "江苏", "山东", "广西", "河北", "云南", "吉林",
				"内蒙古", "辽宁", "江西", "海南", "甘肃", "安徽", "河南", "四川", "福建",
			},
			Says:      lang.Text{ZH: "名称、经营范围或网站内容像校外培训、实际不涉及的，须交不涉及校外培训承诺书，法定代表人签字，盖公章", EN: "where name, business scope or content sounds like after-school training (校外培训) and none is offered, a letter says so, signed by the legal representative and sealed (不涉及校外培训承诺书)"},
			Unchecked: businessScope,
			Source:    trainingTemplates,
		},
		{
			ID: "special-trade-licence-shanghai", Who: Units, Provinces: []string{"上海"},
			Says:      lang.Text{ZH: "旅行社须交旅行社业务经营许可证；名称或经营范围涉及金融的，须交金融主管部门的批准文件；电商类的，先问接入商要交什么", EN: "a travel agency hands in its licence, a name or business scope of finance takes the regulator's approval, and e-commerce asks the access provider what it takes"},
			Unchecked: businessScope,
			Source:    tencentPages,
		},
		{
			ID: "staffing-approval-jiangxi", Who: Units, Provinces: []string{"江西"}, Operations: firstOrAdd,
			Says:   lang.Text{ZH: "党政机关和事业单位开办网站，须先到机构编制办公室（编办）办理前置审批", EN: "government bodies and public institutions need the approval of the staffing office (机构编制办公室) before they open a website"},
			Source: huaweiPages,
		},
		{
			ID: "staffing-application-heilongjiang", Who: Units, Provinces: []string{"黑龙江"}, Operations: firstOrAdd,
			Says:   lang.Text{ZH: "党政机关和事业单位开办网站，须交同级机构编制部门（编办）批复的《网站开办资格申请表》", EN: "government bodies and public institutions that open a website hand in the application 《网站开办资格申请表》, approved by the staffing office (机构编制部门) of their level"},
			Source: tencentPages,
		},
		{
			ID: "book-licence-shandong", Who: Units, Provinces: []string{"山东"},
			Says:      lang.Text{ZH: "经营范围有图书、期刊、音像制品销售的，须先到省新闻出版局办理出版物经营许可证", EN: "with the sale of books, periodicals or recordings in its business scope, an organisation first obtains the licence to sell publications (出版物经营许可证)"},
			Unchecked: businessScope,
			Source:    tencentPages,
		},
		{
			ID: "no-finance-letter", Who: Units, Provinces: []string{"浙江", "广东", "山东"},
			Says:      lang.Text{ZH: "名称或经营范围像金融、实际不涉及的，须交金融类承诺书，法定代表人签字，盖公章", EN: "where name or business scope sounds like finance and none is offered, a letter of commitment says so, signed by the legal representative and sealed"},
			Unchecked: businessScope,
			Source:    source.Tencent.At("备案材料模板下载", "templates of documents"),
		},
		{
			ID: "culture-letter-jiangxi", Who: Units, Provinces: []string{"江西"},
			Says:      lang.Text{ZH: "名称或经营范围有「文化」二字、实际不涉及文化类前置审批的，可以交文化承诺书；带音乐、动漫等字样的不行", EN: "where name or business scope has the word 文化 and no cultural permit applies, a letter of commitment (文化承诺书) will do; with words such as 音乐 or 动漫 it will not"},
			Unchecked: businessScope,
			Source:    tencentPages,
		},
		{
			ID: "institution-application-inner-mongolia", Who: Units, Provinces: []string{"内蒙古"}, Operations: firstOrAdd,
			Says:   lang.Text{ZH: "事业单位须交事业单位网站开办审核申请表", EN: "a public institution hands in the application form for opening a website (事业单位网站开办审核申请表)"},
			Source: huaweiPages,
		},
		{
			ID: "five-pictures-qinghai", Who: Units, Provinces: []string{"青海"},
			Says:      lang.Text{ZH: "变更时五类材料图片（五图）须重新传全，只能提交变更备案", EN: "a change takes all five pictures of the papers (五图) anew, and goes in as a change of the whole record"},
			Unchecked: onScan,
			Source:    huaweiPages,
		},
	}
}

package providerdata

import (
	"slices"
	"sync"
)

// weChat is what the keys of WeChat's filing interfaces mean. Its forms are for mini-programs,
// with the same questions about the subject and principals as for websites. Of the questions
// about the mini-program itself, the table has only those that websites have too.
// get_online_icp_order and apply_icp_filing have the same keys; rejections name a field by its
// Chinese name or by its key (docs of getIcpEntranceInfo, queryAuthAndIcp and applyIcpFiling,
// read 2026-11-28).
var weChat = sync.OnceValue(func() []row {
	return slices.Concat([]row{
		{"icp_subject.base_info.type", "subject.type", subjectCode, []string{"主体性质", "单位性质", "主办单位性质"}},
		{"icp_subject.base_info.name", "subject.name", word, []string{"主办单位名称", "主体名称", "单位名称"}},
		{"icp_subject.base_info.province", "province", later, []string{"备案省份", "主体备案省份"}},
		{"icp_subject.base_info.city", "subject.city", later, []string{"备案城市", "主体备案城市"}},
		{"icp_subject.base_info.district", "subject.district", later, []string{"备案县区", "主体备案县区"}},
		{"icp_subject.base_info.address", "subject.mailing_address", later, []string{"通讯地址", "通信地址", "主体通讯地址", "主体通信地址", "主办单位通讯地址", "主办单位通信地址"}},
		{"icp_subject.base_info.comment", "subject.remarks", word, []string{"主体信息备注", "主体备注"}},
		{"icp_subject.base_info.record_number", "record.number", word, []string{"主体备案号"}},
		{"icp_subject.personal_info.residence_permit", "documents", nil, []string{"临时居住证明照片", "临时居住证明", "居住证明"}},
		{"icp_subject.organize_info.certificate_type", "subject.certificate.type", certificateCode, []string{"主体证件类型", "主办单位证件类型"}},
		{"icp_subject.organize_info.certificate_number", "subject.certificate.number", word, []string{"主体证件号码", "主办单位证件号码"}},
		{"icp_subject.organize_info.certificate_address", "subject.certificate.address", word, []string{"主体证件住所", "主体证件地址", "主办单位证件住所"}},
		{"icp_subject.organize_info.certificate_photo", "documents", nil, []string{"主体证件照片", "主办单位证件照片"}},
		{"icp_subject.legal_person_info.name", "subject.legal_representative.name", word, []string{"法人代表姓名", "法人姓名", "法定代表人姓名"}},
		{"icp_subject.legal_person_info.certificate_number", "subject.legal_representative.certificate.number", word, []string{"法人证件号码", "法定代表人证件号码"}},
		{"icp_applets.base_info.comment", "sites[].remarks", nil, []string{"小程序备注"}},
		{"icp_applets.base_info.nrlx_details", "sites[].pre_approvals", nil, []string{"前置审批项", "小程序前置审批项"}},
		{"icp_applets.base_info.nrlx_details.type", "sites[].pre_approvals[].kind", nil, []string{"前置审批类型"}},
		{"icp_applets.base_info.nrlx_details.code", "sites[].pre_approvals[].number", nil, []string{"前置审批号"}},
		{"icp_applets.base_info.nrlx_details.media", "documents", nil, []string{"前置审批媒体材料", "前置审批材料"}},
	},
		person("icp_subject.principal_info.", "subject.principal.", true, "主体负责人", "主办单位负责人"),
		person("icp_applets.principal_info.", "sites[].principal.", false, "小程序负责人", "网站负责人"),
		materials(),
	)
})

// person returns the rows of a principal. A mini-program's principal is not imported, because
// it is not a website's.
func person(theirs, ours string, taken bool, titles ...string) []row {
	rows := []row{
		{"name", "name", word, []string{"姓名", "真实姓名"}},
		{"mobile", "mobile", word, []string{"联系方式", "手机号码", "手机号"}},
		{"email", "email", word, []string{"电子邮件", "电子邮箱", "邮箱"}},
		{"emergency_contact", "emergency_phone", word, []string{"应急联系方式", "应急联系电话", "应急电话"}},
		{"certificate_type", "certificate.type", certificateCode, []string{"证件类型"}},
		{"certificate_number", "certificate.number", word, []string{"证件号码"}},
		{"certificate_validity_date_start", "certificate.valid_from", day, []string{"证件有效期起始日期"}},
		{"certificate_validity_date_end", "certificate.expires", day, []string{"证件有效期终止日期", "证件有效期"}},
		{"certificate_photo_front", "", nil, []string{"证件正面照片", "证件照片"}},
		{"certificate_photo_back", "", nil, []string{"证件背面照片"}},
		{"authorization_letter", "", nil, []string{"授权书"}},
	}
	for i := range rows {
		r := &rows[i]
		var names []string
		for _, title := range titles {
			for _, name := range r.names {
				names = append(names, title+name)
			}
		}
		r.key, r.names = theirs+r.key, names
		if r.path == "" {
			r.path = "documents"
		} else {
			r.path = ours + r.path
		}
		if !taken {
			r.as = nil
		}
	}
	return rows
}

// materials returns the rows of the documents that are submitted.
func materials() (rows []row) {
	for _, m := range []struct{ key, name string }{
		{"commitment_letter", "互联网信息服务承诺书"},
		{"business_name_change_letter", "主体更名函"},
		{"party_building_confirmation_letter", "党建确认函"},
		{"promise_video", "承诺视频"},
		{"authenticity_responsibility_letter", "网站备案信息真实性责任告知书"},
		{"authenticity_commitment_letter", "小程序备案信息真实性承诺书"},
		{"website_construction_proposal", "小程序建设方案书"},
		{"subject_other_materials", "主体其它附件"},
		{"applets_other_materials", "小程序其它附件"},
		{"holding_certificate_photo", "手持证件照"},
	} {
		rows = append(rows, row{"icp_materials." + m.key, "documents", nil, []string{m.name}})
	}
	return rows
}

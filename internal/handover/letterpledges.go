package handover

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// blackPen says how to write what a province wants by hand.
var blackPen = lang.Text{
	ZH: "签名和日期须本人用黑色笔手写，不能用签名章代替。",
	EN: "Signature and date must be in the person's own hand, in black; a name stamp will not do.",
}

// commitment is the letter that some provinces ask for, each in its own way.
func (w *letterWriter) commitment() {
	if w.Bears.Sign.By == regulation.SitePrincipal {
		w.truth()
		return
	}
	w.administration()
	if w.IsPersonal() {
		w.Title = lang.Text{ZH: "个人网站备案承诺书", EN: "Individual's letter of commitment for the filing"}
		w.say(lang.Text{
			ZH: "本人%s，为下列网站办理ICP备案，现郑重承诺：",
			EN: "I, %s, make the ICP filing of the websites below and declare:",
		}, w.subject())
	} else {
		w.Title = lang.Text{ZH: "单位网站备案承诺书", EN: "Organisation's letter of commitment for the filing"}
		w.say(lang.Text{
			ZH: "%s（%s号码：%s）为下列网站办理ICP备案，现郑重承诺：",
			EN: "%s (%s, number %s) makes the ICP filing of the websites below and declares:",
		}, w.subject(), w.subjectCertificate(), w.subjectNumber())
	}
	w.sitesTable(w.Sites)
	w.clause(lang.Text{
		ZH: "备案信息和所交证件真实、准确、有效；信息有变的，及时办理变更。",
		EN: "The data of the filing and the certificates are true, exact and valid, and a change will be filed when they change.",
	})
	w.clause(lang.Text{
		ZH: "网站内容与备案的内容一致；未经批准，不从事须前置审批或经营许可的服务。",
		EN: "The websites show what is filed, and no service that needs a pre-approval or a licence is offered without it.",
	})
	w.clause(lang.Text{
		ZH: "遵守法律法规，不发布、不传播违法信息，不将备案号出租、出借、转让给他人。",
		EN: "The law is kept, nothing unlawful is published or spread, and the filing number is not let, lent or given to others.",
	})
	w.clause(lang.Text{
		ZH: "负责人的电话保持畅通，配合通信管理局和接入商的核查。",
		EN: "The principal can be reached by phone, and inspections by the administration and the access provider are supported.",
	})
	w.clause(lang.Text{
		ZH: "如有违反，愿承担相应责任，接受包括注销备案在内的处理。",
		EN: "Whoever breaks this answers for it and accepts what follows, the cancellation of the filing included.",
	})
	if w.IsPersonal() {
		w.table(nil, row(pen(lang.Text{ZH: "证件号码（本人手写）", EN: "certificate number (in your own hand)"})))
	}
	w.Day.Value = Value{} // it has to be written by hand
	w.hint(blackPen)
}

// truth is Jiangsu's letter, which the website's principal signs.
func (w *letterWriter) truth() {
	w.Title = lang.Text{ZH: "ICP备案信息真实性承诺书", EN: "Letter of commitment that the filing's data are true"}
	w.administration()
	w.say(lang.Text{
		ZH: "本人%s（%s号码：%s）是%s下列网站的网站负责人，现承诺：",
		EN: "I, %s (%s, number %s), am the principal of the websites of %s below and declare:",
	}, personName(w.signatory), personCertificate(w.signatory), personNumber(w.signatory), w.subject())
	w.sitesTable(w.sites)
	w.clause(lang.Text{
		ZH: "为上述网站提交的ICP备案信息真实、准确、完整，本人的证件和联系方式均为本人所有。",
		EN: "The ICP filing's data of these websites are true, exact and complete; certificate and contact data are my own.",
	})
	w.clause(lang.Text{
		ZH: "本人实际负责上述网站的管理；信息有变的，及时办理变更。",
		EN: "I am really in charge of these websites and will have a change filed when the data change.",
	})
	w.clause(lang.Text{
		ZH: "如提供虚假信息，本人愿承担由此产生的法律责任。",
		EN: "If the information is false, I answer for it before the law.",
	})
	w.hint(lang.Text{
		ZH: "江苏另交网站负责人手持签好的承诺书的视频，内容要看得清。",
		EN: "Jiangsu also wants a video of the website's principal holding this letter, signed and clearly readable.",
	})
}

// responsibilityNotice tells the website's principal what they answer for; their signature
// says that they know.
func (w *letterWriter) responsibilityNotice() {
	w.Title = lang.Text{ZH: "ICP备案信息真实性责任告知书", EN: "Notice of responsibility for the truth of the filing's data"}
	w.say(lang.Text{
		ZH: "%s：您是%s下列网站的网站负责人。办理ICP备案前，请了解以下责任：",
		EN: "To %s: you are the principal of the websites of %s below. Before the ICP filing is made, know what you answer for:",
	}, personName(w.signatory), w.subject())
	w.sitesTable(w.sites)
	w.clause(lang.Text{
		ZH: "备案信息须真实、准确、完整；负责人的姓名、证件和电话须为本人的，不得借用、冒用他人信息。",
		EN: "The data of the filing must be true, exact and complete; name, certificate and phone of the principal must be their own and nobody else's.",
	})
	w.clause(lang.Text{
		ZH: "备案后信息有变的，须及时变更；网站不再使用的，须及时注销。",
		EN: "Changes must be filed without delay, and a website no longer used must be cancelled.",
	})
	w.clause(lang.Text{
		ZH: "填报虚假信息或不履行备案手续的，主管部门可依法责令改正、罚款、关闭网站并注销备案。",
		EN: "Where data are false or the filing is not kept up, the authority may order correction, impose a fine, close the website and cancel the filing.",
	})
	w.say(lang.Text{
		ZH: "本人已阅读并了解以上内容，愿承担相应责任。",
		EN: "I have read and understood the above and accept the responsibility.",
	})
}

// enquiry records which office an organisation asked whether it needs a permit, and the
// office's answer.
func (w *letterWriter) enquiry(office lang.Text) {
	w.table(nil, row(pen(office)),
		row(pen(lang.Text{ZH: "该部门的电话", EN: "its telephone"})),
		row(pen(lang.Text{ZH: "询问的日期", EN: "day of the enquiry"})),
		row(pen(lang.Text{ZH: "该部门的答复", EN: "its answer"})))
}

// particulars are what the province expects of this letter.
func (w *letterWriter) particulars() regulation.Particulars {
	return regulation.ParticularsOf(w.Kind, w.Province)
}

// noPreApproval says that the website does less than a name or business scope suggests.
func (w *letterWriter) noPreApproval() {
	w.administration()
	w.say(lang.Text{
		ZH: "%s（%s号码：%s）的名称或经营范围中有下列字样，但备案的网站不涉及相应的前置审批项目：",
		EN: "The name or business scope of %s (%s, number %s) has the words below, but the websites filed offer nothing that needs the pre-approval:",
	}, w.subject(), w.subjectCertificate(), w.subjectNumber())
	w.table(nil,
		row(pen(lang.Text{ZH: "名称或经营范围中的字样", EN: "words in the name or scope"})),
		row(pen(lang.Text{ZH: "不涉及的前置审批项目", EN: "pre-approval that does not apply"})))
	w.sitesTable(w.Sites)
	if w.particulars().Enquiry {
		w.say(lang.Text{ZH: "就此已电话询问主管部门，情况如下：", EN: "The authority in charge was asked by phone:"})
		w.enquiry(lang.Text{ZH: "询问的主管部门", EN: "authority asked"})
	}
	w.say(lang.Text{
		ZH: "本单位承诺：网站不提供上述须前置审批的互联网信息服务；今后要开展的，先取得主管部门的批准并变更备案。如有违反，愿承担法律责任。",
		EN: "The organisation declares that the websites offer no such service; before it ever does, it obtains the approval and files a change. If it breaks this, it answers for it before the law.",
	})
}

// noTraining says that no after-school training is offered.
func (w *letterWriter) noTraining() {
	w.administration()
	w.say(lang.Text{
		ZH: "%s（%s号码：%s）为下列网站办理ICP备案，现说明网站的实际内容：",
		EN: "%s (%s, number %s) makes the ICP filing of the websites below, which show:",
	}, w.subject(), w.subjectCertificate(), w.subjectNumber())
	w.sitesTable(w.Sites)
	wanted := w.particulars()
	rows := []Row{row(pen(lang.Text{ZH: "本单位所属行业", EN: "the organisation's industry"}))}
	if wanted.Addresses {
		var ips []Value
		for _, site := range w.Sites {
			for _, ip := range site.Access.IPs {
				ips = append(ips, Value{Text: ip, Format: filing.Host})
			}
		}
		s := several(lang.Text{ZH: "网站的 IP 地址", EN: "IP addresses of the websites"}, ips)
		s.Pen = true // the provider knows it
		rows = append(rows, row(s))
	}
	w.table(nil, rows...)
	if wanted.Enquiry {
		w.enquiry(lang.Text{ZH: "询问的教育主管部门", EN: "education authority asked"})
	}
	w.say(lang.Text{
		ZH: "本单位承诺：网站不提供面向中小学生和学龄前儿童的校外培训，不发布相关招生和广告信息；今后要开展的，先取得教育主管部门的批准并变更备案。如有违反，愿承担法律责任，接受注销备案的处理。",
		EN: "The organisation declares that the websites offer no after-school training to pupils or children below school age and advertise none; before it ever does, it obtains the approval of the education authority and files a change. If it breaks this, it answers for it before the law and accepts that the filing is cancelled.",
	})
	if wanted.Copied {
		w.copied(lang.Text{
			ZH: "本单位网站不涉及校外培训，如有违反，愿承担一切责任。",
			EN: "The organisation's websites have nothing to do with after-school training; it answers for any breach.",
		})
		w.hint(lang.Text{
			ZH: "该省须手抄一句话，原话以接入商的模板为准。",
			EN: "The province wants a sentence copied by hand; its wording is that of the access provider's template.",
		})
	}
}

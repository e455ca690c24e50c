package rule

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var acrossMobileShared = Rule{
	Name: "across-mobile-shared", Severity: Error,
	Title:   lang.Text{ZH: "不同文件中两人的手机号码相同", EN: "two people in different bundles with the same mobile number"},
	Why:     lang.Text{ZH: "审核人员按手机号码联系本人；两人不能共用一个号码，填写其他主体已用的号码会被退回", EN: "the reviewer reaches a person by the mobile; two people cannot share one, and one that another subject uses is sent back"},
	Fix:     lang.Text{ZH: "各填本人的手机号码，不填代办人的；确为同一人的，核对两处证件号码", EN: "give each person their own number, not the agent's; if they are the same person, compare the certificate numbers"},
	Sources: []source.Source{source.Huawei.At("备案驳回咨询 1-3", "questions on rejections 1-3"), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection")},
	Beside:  "subject: {type: enterprise}\n",
	Bad:     "subject:\n  principal:\n    mobile: \"13512340001\" # ✗\n",
	Good:    "subject:\n  principal:\n    mobile: \"13512340011\"\n",
	about:   ofPhone,
	compare: func(m *meeting) comparison {
		return m.shared(func(e *entry) bool { return !e.traits.has(isEmergency) }, Warning, words{
			message: lang.Text{ZH: "此手机号码在另一份文件中是另一人的，两人不能共用", EN: "this mobile number is somebody else's in a different file; two people cannot share one"},
			beside:  lang.Text{ZH: "另一人的手机号码", EN: "the other person's mobile number"},
		})
	},
}

var acrossEmailShared = Rule{
	Name: "across-email-shared", Severity: Warning,
	Title:   lang.Text{ZH: "不同文件中两人的电子邮箱相同", EN: "two people in different bundles with the same e-mail address"},
	Why:     lang.Text{ZH: "不同的负责人应填各自的邮箱，退回原因会发到此邮箱", EN: "each principal must give an e-mail address of their own; the reasons for a rejection are sent there"},
	Fix:     lang.Text{ZH: "各填本人的邮箱，不填代办人的；确为同一人的，核对两处证件号码", EN: "give each person their own, not the agent's; if they are the same person, compare the certificate numbers"},
	Sources: []source.Source{source.Huawei.At("备案驳回咨询 1-3", "questions on rejections 1-3")},
	Beside:  "subject: {type: enterprise}\n",
	Bad:     "subject:\n  principal:\n    email: zhou@example.cn # ✗\n",
	Good:    "subject:\n  principal:\n    email: lin@example.cn\n",
	about:   ofMail,
	compare: func(m *meeting) comparison {
		return m.shared(func(*entry) bool { return true }, Advice, words{
			message: lang.Text{ZH: "此邮箱在另一份文件中是另一人的", EN: "this e-mail address is somebody else's in a different file"},
			beside:  lang.Text{ZH: "另一人的邮箱", EN: "the other person's e-mail address"},
		})
	},
}

// shared compares people with the same contact. Namesakes, and people who may have succeeded
// each other, are told as softly as is said.
func (m *meeting) shared(isMeant func(*entry) bool, asSofter Severity, w words) comparison {
	isTurning := m.isTurning() // then it matters which subject people belong to
	return comparison{
		groupOf: func(e *entry) group {
			switch {
			case !isMeant(e):
				return group{}
			case !isTurning:
				return group{who: uint64(e.owner)}
			}
			return group{who: uint64(e.owner), in: e.subject}
		},
		contradict: func(a, b *entry) bool {
			isToldInEach := func() bool { return m.has(a.file, b.owner, isMeant) && m.has(b.file, a.owner, isMeant) }
			return a.owner != b.owner && !m.isPassedOn(a, b) && !isToldInEach()
		},
		say: func(later, earlier *entry) words {
			w := w
			m.softenNamesakes(&w, later, earlier, asSofter)
			m.softenSuccessors(&w, later, earlier, asSofter)
			return w
		},
	}
}

var acrossEmergencyOfAnother = Rule{
	Name: "across-emergency-of-another", Severity: Warning,
	Title:   lang.Text{ZH: "应急联系电话是另一主体负责人的手机号码", EN: "an emergency phone that is the mobile of another subject's principal"},
	Why:     lang.Text{ZH: "应急联系电话须能联系到本主体人员；号码在另一主体的备案中是他人的手机号码，审核时会视为共用", EN: "it must reach somebody of this subject; the number is another person's mobile in another subject's filing, which a reviewer takes for a shared one"},
	Fix:     lang.Text{ZH: "改填本主体人员的号码", EN: "enter the number of somebody of this subject"},
	Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection")},
	Beside:  "subject: {type: enterprise}\n",
	Bad:     "subject:\n  principal:\n    emergency_phone: \"13512340001\" # ✗\n",
	Good:    "subject:\n  principal:\n    emergency_phone: 13512340012\n",
	about:   ofPhone,
	compare: func(m *meeting) comparison {
		type ownMobile struct{ owner, subject uint32 }
		own := make(map[ownMobile]bool)
		for i := range m.alike {
			if e := &m.alike[i]; !e.traits.has(isEmergency) {
				own[ownMobile{e.owner, e.subject}] = true
			}
		}
		return comparison{
			groupOf: func(e *entry) group {
				if e.owner == 0 || e.subject == 0 {
					return group{}
				}
				return group{who: uint64(e.owner), in: e.subject, kind: e.traits & isEmergency}
			},
			contradict: func(a, b *entry) bool {
				if b.traits.has(isEmergency) {
					a, b = b, a
				}
				return a.subject != b.subject && a.owner != b.owner && a.traits.has(isEmergency) && !b.traits.has(isEmergency) &&
					!own[ownMobile{b.owner, a.subject}] && !m.isPassedOn(a, b) && !m.witness.isOf(a.file, b.owner) // unless its owner is of this subject too
			},
			say: func(later, earlier *entry) words {
				w := words{
					message: lang.Text{ZH: "另一主体将此手机号码填作应急联系电话", EN: "this mobile number is given as the emergency phone of another subject"},
					beside:  lang.Text{ZH: "另一主体的应急联系电话", EN: "the emergency phone of the other subject"},
					fix:     lang.Text{ZH: "另一份文件的应急联系电话改填该主体人员的号码", EN: "give the other bundle an emergency phone of its own subject"},
				}
				if later.traits.has(isEmergency) {
					w = words{
						message: lang.Text{ZH: "此应急联系电话是另一主体负责人的手机号码", EN: "this emergency phone is the mobile of another subject's principal"},
						beside:  lang.Text{ZH: "另一主体负责人的手机号码", EN: "the mobile of the other subject's principal"},
					}
				}
				m.softenNamesakes(&w, later, earlier, Advice)
				return w
			},
		}
	},
}

// softenNamesakes softens what is said of two people with the same name: they may be one person
// with a new passport, or with a number mistyped in one of the files. It does not look at many
// people, since all their files would have to be read again.
func (m *meeting) softenNamesakes(w *words, later, earlier *entry, as Severity) {
	if m.areFewPeople() && m.witness.haveOneName(later, earlier) {
		w.soft, w.softAs = lang.Text{ZH: "姓名相同，可能是同一人换了证件，或一处证件号码有误", EN: "the names are the same: it may be one person with a new certificate, or one of the numbers is wrong"}, as
	}
}

// softenSuccessors softens what is said of two people of one subject, neither of whom is in the
// other's file: one may have succeeded the other by a change that was filed elsewhere.
func (m *meeting) softenSuccessors(w *words, later, earlier *entry, as Severity) {
	isOneSubject := later.subject != 0 && later.subject == earlier.subject
	if w.soft.IsZero() && isOneSubject && m.areFewPeople() && !m.witness.isOf(later.file, earlier.owner) && !m.witness.isOf(earlier.file, later.owner) {
		w.soft, w.softAs = lang.Text{ZH: "同一主体，其间可能已变更负责人", EN: "they are of one subject, whose principal may have been changed in between"}, as
	}
}

// areFewPeople reports whether there are few enough people to tell them one by one.
func (m *meeting) areFewPeople() bool {
	people := make(map[uint32]bool)
	for i := range m.alike {
		if people[m.alike[i].owner] = true; len(people) > mostTold {
			return false
		}
	}
	return true
}

// isPassedOn reports whether a telephone or a mailbox may have passed from one to the other:
// within a subject or along with its record after any change, since a successor takes them over;
// to another subject only if the days say that it was given up before.
func (m *meeting) isPassedOn(a, b *entry) bool {
	return m.acted(a, b, func(act *recordState, from, to *entry) bool {
		switch {
		case act.cancels && !m.ends(act, from, to):
			return false
		case from.subject == to.subject, to.subject != 0 && to.subject == m.facts.subjects[act.file]:
			return true
		}
		return (act.cancels || act.changes && !m.isIn(act.file)) && m.isDated(act, from, to)
	})
}

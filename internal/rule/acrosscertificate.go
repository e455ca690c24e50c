package rule

import (
	"slices"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// anotherPerson is an initial filing that has nothing in common with the personal
// example, and anotherWebsite one of the same person.
const (
	anotherPerson  = "subject:\n  name: 何秋白\n  certificate:\n    number: 210202199511022361\n  principal: {mobile: \"13512340013\", emergency_phone: \"13512340014\", email: he@example.cn}\nsites:\n  - name: 秋白的读书笔记\n    domain: example-photos.cn\n    homepage: www.example-photos.cn\n    registration: {registrant: 何秋白, registrant_number: 210202199511022361}\n"
	anotherWebsite = "sites:\n  - name: 知远的摄影笔记\n    domain: example-photo.cn\n    homepage: www.example-photo.cn\n"
)

var acrossFirstFiledTwice = Rule{
	Name: "across-first-filed-twice", Severity: Error,
	Title:   lang.Text{ZH: "同一证件办了两次首次备案", EN: "two initial filings with the same certificate"},
	Why:     lang.Text{ZH: "一个主体只有一个备案号：证件类型和号码相同即为同一主体，第二份首次备案会因主体冲突被退回", EN: "a subject has one record, and is known by the type and number of its certificate: the second initial filing is sent back as a subject conflict"},
	Fix:     lang.Text{ZH: "两份合为一份；或将第二份改为新增网站（add-site），待第一份通过后办理，已有备案的可直接办理；草稿和多余的副本移出文件夹", EN: "make one bundle of the two, or turn the second into add-site once the first is approved or where there is a record; move drafts and copies out of the folder"},
	Sources: []source.Source{source.Handbook.At("一、备案冲突", "part 1, conflicts"), source.Huawei.At("备案驳回咨询", "questions on rejections")},
	Beside:  anotherWebsite,
	Bad:     "subject:\n  certificate:\n    number: 21020219920815103X # ✗\n",
	Good:    anotherPerson,
	about:   ofCertificate,
	compare: func(m *meeting) comparison {
		// After a cancellation the same subject makes another initial filing, but only one.
		areTooMany := m.areFirstsTooMany()
		return comparison{
			groupOf: func(e *entry) group {
				switch {
				case !e.traits.has(isOfSubject):
					return group{}
				case e.traits.has(isFirstFiling):
					return group{who: m.contents[e.file], kind: isFirstFiling}
				}
				return group{who: uint64(e.subject)} // on record, in all of these bundles
			},
			contradict: func(a, b *entry) bool {
				if areTooMany && (a.traits & b.traits).has(isFirstFiling) {
					return !m.acted(a, b, func(act *recordState, from, to *entry) bool {
						return m.isDated(act, from, to) && m.loses(act, from, to)
					})
				}
				isTwice := (a.traits & b.traits).has(isFirstFiling) || m.isOnRecordBefore(a, b) || m.isOnRecordBefore(b, a)
				return isTwice && !m.lostBetween(a, b)
			},
			say: func(later, earlier *entry) words {
				mayBeGone := words{soft: lang.Text{ZH: "其间可能已注销备案", EN: "the record may have been cancelled in between"}, softAs: Warning}
				switch {
				case !later.traits.has(isFirstFiling):
					mayBeGone.message = lang.Text{ZH: "此主体已有备案，日期更晚的另一份文件却为它办理首次备案", EN: "this subject is on record, and a later bundle makes an initial filing for it"}
					mayBeGone.beside = lang.Text{ZH: "日期更晚的首次备案", EN: "the later initial filing"}
					return mayBeGone
				case !earlier.traits.has(isFirstFiling):
					mayBeGone.message = lang.Text{ZH: "按日期更早的另一份文件，此主体已有备案，不能再办理首次备案", EN: "this subject is on record in an earlier bundle; no initial filing can be made for it"}
					mayBeGone.beside = lang.Text{ZH: "写明已有备案的文件", EN: "the bundle that is on record"}
					return mayBeGone
				}
				w := words{
					message: lang.Text{ZH: "另一份文件也为此主体办理首次备案，一个主体只能办理一次", EN: "this subject has another initial filing in a different file; a subject makes only one"},
					beside:  lang.Text{ZH: "另一份首次备案", EN: "the other initial filing"},
				}
				if m.lostBetween(later, earlier) {
					w.soft, w.softAs = lang.Text{ZH: "其间可能已注销备案，但注销的次数少于首次备案的次数", EN: "the record may have been cancelled in between, but not as often as it was made"}, Warning
				}
				return w
			},
			repeatsOf: func(e *entry) group {
				isFirst := e.traits.has(isOfSubject) && e.traits.has(isFirstFiling)
				if !isFirst || m.days[e.file] == 0 && m.acted(e, e, m.ends) { // undated, it may be filed again after a cancellation; of one day it is a copy
					return group{}
				}
				return group{who: m.contents[e.file]}
			},
			ofRepeats: words{
				message: lang.Text{ZH: "此文件与另一份首次备案文件的内容完全相同", EN: "this bundle says the same as another initial filing in all it says"},
				beside:  lang.Text{ZH: "内容相同的文件", EN: "the bundle that says the same"},
				fix:     lang.Text{ZH: "只提交一份，多余的副本移出文件夹", EN: "submit one of them, and move the copies out of the folder"},
			},
		}
	},
}

// areFirstsTooMany reports whether a subject makes more initial filings than its cancellations and
// handovers leave room for, whenever those were. Copies count once.
func (m *meeting) areFirstsTooMany() bool {
	firsts, ends := make(map[uint64]bool), make(map[uint64]bool)
	for i := range m.alike {
		e := &m.alike[i]
		if !e.traits.has(isOfSubject) || !e.traits.has(isFirstFiling) {
			continue
		}
		firsts[m.contents[e.file]] = true
		for act := range m.actsOf(e.subject) {
			if act.cancels || m.handsOver(act, e.subject) {
				ends[m.contents[act.file]] = true
			}
		}
	}
	return len(firsts) > len(ends)+1
}

// isOnRecordBefore reports whether, by the days, the subject was on record long before an
// initial filing of its own.
func (m *meeting) isOnRecordBefore(e, first *entry) bool {
	_, builds := m.recordAt(e.file)
	before, day := m.days[e.file], m.days[first.file]
	return builds && first.traits.has(isFirstFiling) && before != 0 && day > before+atOneTime()
}

var acrossNamesDiffer = Rule{
	Name: "across-names-differ", Severity: Error,
	Title:   lang.Text{ZH: "同一证件号码在两份文件中的姓名或名称不同", EN: "one certificate number under two names in different bundles"},
	Why:     lang.Text{ZH: "一个证件号码只属于一人或一个单位；姓名或名称与号码不符的会被退回，两处至少有一处有误或已不是现名", EN: "a certificate number belongs to one person or organisation; a filing in which name and number do not match is sent back, and one of the two is wrong or out of date"},
	Fix:     lang.Text{ZH: "对照证件原件改正姓名、名称或号码；已更名的，先办理变更备案（change）", EN: "correct the name or the number against the certificate; if the name itself was changed, file the change first"},
	Sources: []source.Source{source.GB11643.Whole(), source.GB32100.Whole()},
	Beside:  anotherWebsite,
	Bad:     "operation: add-site\nrecord: {number: 辽ICP备2021000001号, subject_name: 林致远, domains: [example-old.cn], here: yes}\nsubject:\n  certificate:\n    number: 21020219920815103X # ✗\n  name: 林致远\nsites:\n  - registration: {registrant: 林致远}\n",
	Good:    "operation: add-site\nrecord: {number: 辽ICP备2021000001号, subject_name: 林知远, domains: [example-old.cn], here: yes}\nsubject:\n  certificate:\n    number: 21020219920815103X\n  name: 林知远\n",
	about:   ofCertificate,
	compare: func(m *meeting) comparison {
		renaming := m.filesWith(isChanged)
		kinds := isAsRecorded
		if m.isTurning() {
			kinds |= isOfSubject
		}
		isOfChangedPrincipal := func(e *entry) bool { // whose former name no record tells
			i, builds := m.recordAt(e.file)
			return builds && !e.traits.has(isOfSubject) && (m.records[i].changes || m.records[i].changesSites)
		}
		return comparison{
			groupOf: func(e *entry) group {
				return group{who: uint64(e.owner), kind: e.traits & kinds}
			},
			contradict: func(a, b *entry) bool {
				isRenamed := func(file uint32) bool { return m.mayLieBetween(a, file, b) || m.mayLieBetween(b, file, a) }
				isFiledAnew := (a.traits & b.traits).has(isOfSubject) && m.lostBetween(a, b)
				return a.owner != b.owner && !isFiledAnew && !slices.ContainsFunc(renaming, isRenamed)
			},
			say: func(later, earlier *entry) words {
				w := words{
					message: lang.Text{ZH: "此证件号码在另一份文件中对应另一个姓名或名称", EN: "this certificate number stands under another name in a different file"},
					beside:  lang.Text{ZH: "另一姓名或名称下的同一号码", EN: "the same number under the other name"},
				}
				if (later.traits | earlier.traits).has(isAsRecorded) || isOfChangedPrincipal(later) || isOfChangedPrincipal(earlier) {
					w.soft, w.softAs = lang.Text{ZH: "其间可能已更名", EN: "the name may have been changed in between"}, Warning
				}
				return w
			},
		}
	},
}

// Nobody minds that the head of two companies is principal of both. One who looks after the
// websites of several may be an agent, which the handbook does not allow.
var acrossAgent = Rule{
	Name: "across-agent", Severity: Warning,
	Title:   lang.Text{ZH: "一人担任多个主体的负责人", EN: "one person as principal of several subjects"},
	Why:     lang.Text{ZH: "手册两处写明不能授权给代理商：负责人须为本单位人员；有的省不接受已在其他主体备案中出现的负责人", EN: "the handbook says twice that an agent cannot be authorized: a principal belongs to the organisation; some provinces refuse one who stands in another subject's filing"},
	Fix:     lang.Text{ZH: "改由本单位人员担任负责人；确在两家单位任职的，备好在职证明", EN: "name somebody of the organisation itself; if the person does work for both, keep proof of it at hand"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 1", "part 1, filing data 1"), source.Tencent.At("各省管局要求", "requirements by province")},
	Beside:  "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      name: 林知远\n      certificate: {type: resident-id, number: 21020219920815103X, valid_from: 2019-06-12, expires: 2039-06-12}\n      mobile: 13512340011\n      emergency_phone: 13512340012\n      email: lin@example.cn\ndocuments:\n  - {kind: subject-certificate}\n  - {kind: principal-certificate}\n  - {kind: site-principal-certificate, person: 林知远}\n  - {kind: domain-certificate}\n  - {kind: domain-certificate}\n  - {kind: commitment-letter}\n",
	Bad:     "subject:\n  certificate:\n    number: 21020219920815103X # ✗\n",
	Good:    anotherPerson,
	about:   ofCertificate,
	compare: func(m *meeting) comparison {
		const kinds = isAgent | isRefused
		return comparison{
			groupOf: func(e *entry) group {
				if !e.traits.has(isPrincipal) || e.subject == 0 {
					return group{}
				}
				return group{who: uint64(e.subject), kind: e.traits & kinds}
			},
			contradict: func(a, b *entry) bool {
				isMinded := (a.traits | b.traits).has(isAgent) || m.witness.isRefused(a, b)
				isAnother := a.subject != b.subject && !m.haveOneSubjectName(a, b) && !m.takenOver(a, b) // nor the same one with a new certificate, or its heir
				return isAnother && (a.traits | b.traits).has(kinds) && isMinded && !m.witness.hasLeft(a, b)
			},
			say: func(later, earlier *entry) words {
				w := words{
					message: lang.Text{ZH: "此人在另一份文件中是另一主体的负责人", EN: "this person is a principal of another subject in a different file"},
					beside:  lang.Text{ZH: "同一人，另一主体的负责人", EN: "the same person, as principal of the other subject"},
				}
				switch w.refused = m.witness.isRefused(later, earlier); {
				case !w.refused:
					w.soft = lang.Text{ZH: "未查到所在省有不接受的规定", EN: "neither province is known to refuse it"}
				case !(later.traits | earlier.traits).has(isAgent): // who heads both, and may have to be principal of both
					w.fix = lang.Text{ZH: "能换人的，改由本单位其他人员担任；须由法定代表人或本人担任、换不了的，提交前先问接入商所在省是否受理", EN: "where somebody else can do it, name another member of the organisation; where it has to be the legal representative or the individual, ask the access provider before submitting whether the province accepts it"}
				}
				return w
			},
		}
	},
}

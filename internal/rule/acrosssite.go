package rule

import (
	"slices"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Two additions of one website to one record are the same order put together anew. A
// domain that a subject gives up may be filed by whoever has it next, and that is one.
var acrossDomainTwice = Rule{
	Name: "across-domain-filed-twice", Severity: Error,
	Title:   lang.Text{ZH: "同一域名在两份文件中备案", EN: "one domain filed in two bundles"},
	Why:     lang.Text{ZH: "一个域名只能备在一个主体名下、只备一次；另一份会因域名冲突被退回", EN: "a domain is on one subject's record, and once; the other filing is sent back as a domain conflict"},
	Fix:     lang.Text{ZH: "核对域名归谁，从另一份中删去；换了持有者的，原主体先注销该网站", EN: "find out whose domain it is and take it out of the other bundle; if it has changed hands, the former subject cancels the website first"},
	Sources: []source.Source{source.Handbook.At("一、备案冲突", "part 1, conflicts"), source.Tencent.At("网站信息", "the website")},
	Beside:  "subject: {type: enterprise}\n",
	Bad:     "sites:\n  - domain: example.com.cn # ✗\n    homepage: www.example.com.cn\n",
	Good:    "sites:\n  - domain: example-notes.cn\n    homepage: www.example-notes.cn\n",
	about:   ofDomain,
	compare: func(m *meeting) {
		var givenUp []*entry
		filedBy := make(map[uint32]bool)
		for i := range m.alike {
			switch e := &m.alike[i]; {
			case e.traits.has(isCancelled):
				givenUp = append(givenUp, e)
			case !e.traits.has(isAsRecorded):
				filedBy[e.subject] = true
			}
		}
		isFree := func(a, b *entry) bool {
			return len(givenUp) > mostGivenUp || m.endedBetween(a, b) || slices.ContainsFunc(givenUp, func(e *entry) bool {
				return m.mayBeOf(e, a) && m.mayLieBetween(a, e.file, b) || m.mayBeOf(e, b) && m.mayLieBetween(b, e.file, a)
			})
		}
		m.tell(func(e *entry) group {
			switch {
			case e.traits.has(isCancelled):
				return group{}
			case e.traits.has(isAsRecorded) && (e.subject == 0 || filedBy[e.subject]): // it may be anybody's, or is told of already
				return group{}
			case e.subject == 0:
				return group{who: m.contents[e.file]}
			}
			return group{who: uint64(e.subject), kind: e.traits & (isFirstFiling | isAsRecorded)}
		}, func(a, b *entry) bool {
			isSame := a.subject != 0 && a.subject == b.subject
			switch {
			case isFree(a, b):
				return false
			case (a.traits | b.traits).has(isAsRecorded):
				isOneRecord := a.owner != 0 && a.owner == b.owner // whose certificate has changed
				isOneName := m.called[a.file] != 0 && m.called[a.file] == m.called[b.file]
				return !isSame && !isOneRecord && !isOneName && a.subject != 0 && b.subject != 0
			}
			return !isSame || a.traits != b.traits
		}, func(later, earlier *entry) words {
			w := words{
				message: lang.Text{ZH: "此域名在另一份文件中也备案，一个域名只能备一次", EN: "this domain is filed in a different file too; a domain is filed once"},
				beside:  lang.Text{ZH: "另一份文件中的同一域名", EN: "the same domain in the other bundle"},
			}
			switch {
			case earlier.traits.has(isAsRecorded):
				w.message = lang.Text{ZH: "此域名在另一份文件中已在另一主体的备案里", EN: "in a different file this domain is on another subject's record"}
			case later.traits.has(isAsRecorded):
				w.message = lang.Text{ZH: "此域名已在本备案里，另一份文件又以另一主体备案", EN: "this domain is on this record, and a different file files it for another subject"}
			default:
				return w
			}
			w.soft, w.softAs = lang.Text{ZH: "网站可能已在此期间注销", EN: "the website may have been cancelled in the meantime"}, Warning
			return w
		})
	},
}

// mayBeOf reports whether what is given up may be of the subject of an entry.
func (m *meeting) mayBeOf(given, e *entry) bool {
	owners := m.owners[given.file]
	switch {
	case given.subject != 0 && e.subject != 0:
		return given.subject == e.subject
	case e.subject != 0 && len(owners) > 0:
		return slices.Contains(owners, e.subject)
	}
	i, builds := m.recordAt(given.file)
	isAnothers := builds && m.records[i].before != 0 && m.called[e.file] != 0 && m.records[i].before != m.called[e.file]
	return given.subject != 0 || !isAnothers
}

var acrossSiteNameShared = Rule{
	Name: "across-site-name-shared", Severity: Warning,
	Title:   lang.Text{ZH: "两个主体的网站名称相同", EN: "the same website name for two subjects"},
	Why:     lang.Text{ZH: "网站名称应与主办单位和网站内容相关；两个主体同名，审核会怀疑照抄模板或冒用", EN: "a website's name must relate to its subject and content; where two subjects have the same, a reviewer suspects a template or somebody else's name"},
	Fix:     lang.Text{ZH: "各取与本主体相关的名称", EN: "give each a name that relates to its own subject"},
	Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections")},
	Beside:  "subject: {type: enterprise}\nsites:\n  - name: 示例软件读书笔记\n",
	Bad:     "sites:\n  - name: 示例软件读书笔记 # ✗\n",
	Good:    "sites:\n  - name: 知远的读书笔记\n",
	about:   ofSiteName,
	compare: func(m *meeting) {
		m.tell(func(e *entry) group { return group{who: uint64(e.subject)} }, func(a, b *entry) bool {
			return !m.acted(a, b, func(act *recordState, from, to *entry) bool {
				isRenamed := act.changesSites && slices.Contains(act.worksOn, from.owner) && !m.isIn(act.file)
				return isRenamed || slices.Contains(act.gives, from.owner) || m.ends(act, from, to)
			})
		}, either(words{
			message: lang.Text{ZH: "另一主体的网站也叫这个名称", EN: "a website of another subject has this name too"},
			beside:  lang.Text{ZH: "另一主体的网站名称", EN: "the website of the other subject"},
		}))
	},
}

var acrossAddressShared = Rule{
	Name: "across-ip-of-two-providers", Severity: Warning,
	Title:   lang.Text{ZH: "同一 IP 地址填在两家接入商名下", EN: "one IP address with two access providers"},
	Why:     lang.Text{ZH: "IP 地址由一家接入商分配；与接入商不符的，接入信息核查时会被取消接入", EN: "an IP address is one access provider's; a website whose address is not of its provider loses its access in the checks of what is on record"},
	Fix:     lang.Text{ZH: "向接入商核对 IP 地址；换了接入商的，改填新的地址", EN: "ask the access provider for the address; after a move, enter the new one"},
	Sources: []source.Source{source.AliyunAccess.Whole()},
	Beside:  "subject: {type: enterprise}\n",
	Bad:     "provider: {name: 北江云}\nsites:\n  - access:\n      ips: [119.29.29.29] # ✗\n",
	Good:    "provider: {name: 南岭云}\nsites:\n  - access:\n      ips: [119.29.29.29]\n",
	about:   ofAddress,
	compare: func(m *meeting) {
		m.tell(func(e *entry) group { return group{who: uint64(e.owner)} }, always, either(words{
			message: lang.Text{ZH: "此 IP 地址在另一份文件中属于另一家接入商", EN: "this IP address is another access provider's in a different file"},
			beside:  lang.Text{ZH: "另一家接入商的同一地址", EN: "the same address with the other provider"},
		}))
	},
}

var acrossScanShared = Rule{
	Name: "across-scan-shared", Severity: Warning,
	Title:   lang.Text{ZH: "两份文件中不同的人用了同一个扫描件", EN: "one scan for two people in different bundles"},
	Why:     lang.Text{ZH: "证件照片各人各有；用了别人的，等于没有交，还泄露了别人的证件", EN: "everyone has a certificate of their own; with somebody else's the document counts as missing, and theirs is given away"},
	Fix:     lang.Text{ZH: "换成该人、该主体自己的文件；确为同一人的，核对两处证件号码", EN: "give each person and subject their own file; if they are the same person, compare the certificate numbers"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 3", "part 1, filing data 3"), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection")},
	Beside:  anotherPerson + "documents:\n  - {kind: subject-certificate, files: [scans/form.png, scans/agreement.png]}\n  - {kind: principal-certificate, files: [scans/form.png, scans/agreement.png]}\n  - {kind: domain-certificate, files: [scans/domain-photos.png]}\n",
	Bad:     "documents:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain-photos.png]} # ✗\n",
	Good:    "documents:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n",
	about:   ofScan,
	compare: func(m *meeting) {
		m.tell(func(e *entry) group { return group{who: uint64(e.owner)} }, always, either(words{
			message: lang.Text{ZH: "此文件在另一份备案文件中是另一人或另一主体的材料", EN: "this file is a document of another person or subject in a different bundle"},
			beside:  lang.Text{ZH: "另一人或另一主体的材料", EN: "the document of the other person or subject"},
		}))
	},
}

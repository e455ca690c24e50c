package rule

import (
	"slices"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var acrossSiteNameShared = Rule{
	Name: "across-site-name-shared", Severity: Warning,
	Title:   lang.Text{ZH: "两个主体的网站名称相同", EN: "the same website name for two subjects"},
	Why:     lang.Text{ZH: "网站名称应与主办单位和网站内容相关；两个主体的网站同名，审核时会怀疑照搬模板或冒用他人名称", EN: "a website's name must relate to its subject and content; where two subjects have the same, a reviewer suspects a template or somebody else's name"},
	Fix:     lang.Text{ZH: "各自改用与本主体相关的名称", EN: "give each a name that relates to its own subject"},
	Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections")},
	Beside:  "subject: {type: enterprise}\nsites:\n  - name: 示例软件读书笔记\n",
	Bad:     "sites:\n  - name: 示例软件读书笔记 # ✗\n",
	Good:    "sites:\n  - name: 知远的读书笔记\n",
	about:   ofSiteName,
	compare: func(m *meeting) comparison {
		return comparison{
			groupOf: func(e *entry) group { return group{who: uint64(e.subject)} },
			contradict: func(a, b *entry) bool {
				isOneSite := a.owner != 0 && a.owner == b.owner && m.haveOneSubjectName(a, b) // of one subject with a new certificate
				return !isOneSite && !m.takenOver(a, b) && !m.acted(a, b, func(act *recordState, from, to *entry) bool {
					isRenamed := act.changesSites && slices.Contains(act.worksOn, from.owner) && !m.isIn(act.file)
					return isRenamed || slices.Contains(act.gives, from.owner) || m.ends(act, from, to)
				})
			},
			say: either(words{
				message: lang.Text{ZH: "另一主体的网站也用此名称", EN: "a website of another subject has this name too"},
				beside:  lang.Text{ZH: "另一主体的网站名称", EN: "the website of the other subject"},
			}),
		}
	},
}

var acrossIPOfTwoProviders = Rule{
	Name: "across-ip-of-two-providers", Severity: Warning,
	Title:   lang.Text{ZH: "同一 IP 地址填在两家接入商名下", EN: "one IP address with two access providers"},
	Why:     lang.Text{ZH: "一个 IP 地址只由一家接入商分配；网站的 IP 地址不属于其接入商的，核查时会被取消接入", EN: "an IP address is one access provider's; a website whose address is not of its provider loses its access in the checks of what is on record"},
	Fix:     lang.Text{ZH: "向接入商核对 IP 地址；已更换接入商的，改填新的地址", EN: "ask the access provider for the address; after a move, enter the new one"},
	Sources: []source.Source{source.AliyunAccess.Whole()},
	Beside:  "subject: {type: enterprise}\n",
	Bad:     "provider: {name: 北江云}\nsites:\n  - access:\n      ips: [119.29.29.29] # ✗\n",
	Good:    "provider: {name: 南岭云}\nsites:\n  - access:\n      ips: [119.29.29.29]\n",
	about:   ofIP,
	compare: func(*meeting) comparison {
		return comparison{groupOf: byOwner, contradict: always, say: either(words{
			message: lang.Text{ZH: "此 IP 地址在另一份文件中属于另一家接入商", EN: "this IP address is another access provider's in a different file"},
			beside:  lang.Text{ZH: "另一家接入商的同一地址", EN: "the same address with the other provider"},
		})}
	},
}

var acrossScanShared = Rule{
	Name: "across-scan-shared", Severity: Warning,
	Title:   lang.Text{ZH: "两份文件中不同的人使用同一扫描件", EN: "one scan for two people in different bundles"},
	Why:     lang.Text{ZH: "证件各有其人；用了他人的证件，等于没有交，还会泄露他人的证件", EN: "everyone has a certificate of their own; with somebody else's the document counts as missing, and theirs is given away"},
	Fix:     lang.Text{ZH: "换成本人、本主体自己的文件；确为同一人的，核对两处证件号码", EN: "give each person and subject their own file; if they are the same person, compare the certificate numbers"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 3", "part 1, filing data 3"), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection")},
	Beside:  anotherPerson + "documents:\n  - {kind: subject-certificate, files: [scans/form.png, scans/agreement.png]}\n  - {kind: principal-certificate, files: [scans/form.png, scans/agreement.png]}\n  - {kind: domain-certificate, files: [scans/domain-photos.png]}\n",
	Bad:     "documents:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain-photos.png]} # ✗\n",
	Good:    "documents:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n",
	about:   ofScan,
	compare: func(m *meeting) comparison {
		return comparison{groupOf: byOwner, contradict: always, say: func(later, earlier *entry) words {
			w := words{
				message: lang.Text{ZH: "此文件在另一份备案文件中是另一人或另一主体的材料", EN: "this file is a document of another person or subject in a different bundle"},
				beside:  lang.Text{ZH: "另一人或另一主体的材料", EN: "the document of the other person or subject"},
			}
			m.softenNamesakes(&w, later, earlier, Advice)
			return w
		}}
	},
}

package rule

import (
	"slices"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Two additions of one website to one record may be one order, put together again: that is
// advice. A domain that a subject gives up may be filed by its next holder, but by one only.
var acrossDomainFiledTwice = Rule{
	Name: "across-domain-filed-twice", Severity: Error,
	Title:   lang.Text{ZH: "两份文件为同一域名办理备案", EN: "one domain filed in two bundles"},
	Why:     lang.Text{ZH: "一个域名只能备案一次，归在一个主体名下；另一份会因域名冲突被退回", EN: "a domain is on one subject's record, and once; the other filing is sent back as a domain conflict"},
	Fix:     lang.Text{ZH: "核对域名归谁所有，从另一份中删去；域名已换持有者的，由原主体先注销该网站", EN: "find out whose domain it is and take it out of the other bundle; if it has changed hands, the former subject cancels the website first"},
	Sources: []source.Source{source.Handbook.At("一、备案冲突", "part 1, conflicts"), source.Tencent.At("网站信息", "the website")},
	Beside:  "subject: {type: enterprise}\n",
	Bad:     "sites:\n  - domain: example.com.cn # ✗\n    homepage: www.example.com.cn\n",
	Good:    "sites:\n  - domain: example-notes.cn\n    homepage: www.example-notes.cn\n",
	about:   ofDomain,
	compare: func(m *meeting) comparison {
		d := m.onDomain()
		return comparison{
			groupOf: d.whose, contradict: d.contradict, say: d.say, isBeside: d.isFiledToo, isPair: d.contradictAlone,
			repeatsOf: d.addedBy,
			ofRepeats: words{
				message: lang.Text{ZH: "另一份文件也为此主体新增这个网站", EN: "a different file adds this website for the same subject too"},
				beside:  lang.Text{ZH: "新增同一网站的文件", EN: "the bundle that adds the same website"},
				fix:     lang.Text{ZH: "只提交一份，旧稿和多余的副本移出文件夹；换接入商的，原备案通过后改办新增接入（add-access）", EN: "submit one of them, and move drafts and copies out of the folder; for another access provider, make it add-access once the website is on record"},
				soft:    lang.Text{ZH: "可能是同一申请重新整理过", EN: "it may be one order, put together again"}, softAs: Advice,
			},
		}
	},
}

// domainMeeting is what several bundles say of one domain.
type domainMeeting struct {
	*meeting
	givenUp []*entry          // the entries that give it up
	givers  map[uint64]bool   // what their bundles say, by contents
	filedBy map[uint32]traits // the subjects that file it: isFirstFiling if by initial filings only
}

func (m *meeting) onDomain() *domainMeeting {
	d := &domainMeeting{meeting: m, givers: make(map[uint64]bool), filedBy: make(map[uint32]traits)}
	for i := range m.alike {
		switch e := &m.alike[i]; {
		case e.traits.has(isCancelled):
			d.givenUp = append(d.givenUp, e)
			d.givers[m.contents[e.file]] = true
		case !e.traits.has(isAsRecorded):
			kind := e.traits & isFirstFiling
			if known, isKnown := d.filedBy[e.subject]; isKnown {
				kind &= known
			}
			d.filedBy[e.subject] = kind
		}
	}
	return d
}

// whose tells to whom an entry gives the domain. On a record of an unnamed subject it may be
// anybody's. If the subject also files the domain, what is on its record belongs to that party:
// whatever contradicts the one contradicts the other.
func (d *domainMeeting) whose(e *entry) group {
	kind, files := d.filedBy[e.subject]
	isRecorded := e.traits.has(isAsRecorded)
	switch {
	case e.traits.has(isCancelled), isRecorded && e.subject == 0:
		return group{}
	case e.subject == 0:
		return group{who: d.contents[e.file]}
	case !isRecorded || !files:
		kind = e.traits & (isFirstFiling | isAsRecorded)
	}
	return group{who: uint64(e.subject), kind: kind}
}

// isFiledToo reports whether an entry has the domain on record while its subject also files it.
func (d *domainMeeting) isFiledToo(e *entry) bool {
	_, files := d.filedBy[e.subject]
	return files && e.traits.has(isAsRecorded)
}

// addedBy tells which subject an entry adds the domain to, unless the website may have been
// given up before it was added again.
func (d *domainMeeting) addedBy(e *entry) group {
	isGivenUp := func(act *recordState) bool { return act.cancels || d.handsOver(act, e.subject) }
	switch {
	case e.subject == 0, e.traits.has(isFirstFiling | isAsRecorded | isCancelled), len(d.givenUp) > 0:
		return group{}
	case slices.ContainsFunc(slices.Collect(d.actsOf(e.subject)), isGivenUp):
		return group{}
	}
	return group{who: uint64(e.subject)}
}

func (d *domainMeeting) contradict(a, b *entry) bool {
	return d.contradictAlone(a, b) && !d.isFreeBetween(a, b)
}

// contradictAlone reports whether two entries contradict each other, regardless of what else
// their subjects file or did.
func (d *domainMeeting) contradictAlone(a, b *entry) bool {
	isSame := a.subject != 0 && a.subject == b.subject
	if (a.traits | b.traits).has(isAsRecorded) {
		isOneRecord := a.owner != 0 && a.owner == b.owner // of one subject with a new certificate
		return !isSame && !isOneRecord && !d.haveOneSubjectName(a, b) && a.subject != 0 && b.subject != 0
	}
	return !isSame || a.traits != b.traits
}

// isFreeBetween reports whether the subject of one of two entries may have given the domain up
// before the other files it, or the other has it with the record.
func (d *domainMeeting) isFreeBetween(a, b *entry) bool {
	isTakenOver := (a.traits | b.traits).has(isAsRecorded) && d.takenOver(a, b)
	isGivenUp := func(act *recordState, from, to *entry) bool {
		return d.givers[d.contents[act.file]] || d.ends(act, from, to)
	}
	return isTakenOver || len(d.givenUp) > mostGivenUp || d.acted(a, b, isGivenUp) || slices.ContainsFunc(d.givenUp, func(e *entry) bool {
		return d.mayBeOf(e, a) && d.mayLieBetween(a, e.file, b) || d.mayBeOf(e, b) && d.mayLieBetween(b, e.file, a)
	})
}

func (d *domainMeeting) say(later, earlier *entry) words {
	w := words{
		message: lang.Text{ZH: "另一份文件也为此域名办理备案，一个域名只能备案一次", EN: "this domain is filed in a different file too; a domain is filed once"},
		beside:  lang.Text{ZH: "另一份文件中的同一域名", EN: "the same domain in the other bundle"},
	}
	switch {
	case earlier.traits.has(isAsRecorded):
		w.message = lang.Text{ZH: "按另一份文件所写，此域名已在另一主体的备案中", EN: "in a different file this domain is on another subject's record"}
	case later.traits.has(isAsRecorded):
		w.message = lang.Text{ZH: "此域名已在本备案中，另一份文件又把它备案到另一主体名下", EN: "this domain is on this record, and a different file files it for another subject"}
	default:
		return w
	}
	w.soft, w.softAs = lang.Text{ZH: "其间网站可能已注销", EN: "the website may have been cancelled in the meantime"}, Warning
	return w
}

// mayBeOf reports whether the domain that is given up may be that of an entry's subject, as far
// as one of the two subjects is unknown; if both are known, their acts tell.
func (d *domainMeeting) mayBeOf(given, e *entry) bool {
	if e.subject != 0 && (given.subject != 0 || d.isAttributed[given.file]) {
		return false
	}
	i, builds := d.recordAt(given.file)
	isOther := builds && d.records[i].before != 0 && d.called[e.file] != 0 && d.records[i].before != d.called[e.file]
	return given.subject != 0 || !isOther
}

package rule

import (
	"slices"

	"beian.example/icp/internal/domainname"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// recordState is what a bundle takes its record to be, and what it does with it. All values
// are digests, 0 where they are not known.
type recordState struct {
	file   uint32
	number uint32

	// The record before the operation.
	before  uint32 // the subject's name
	domains []uint32

	// The operation.
	after        uint32   // the subject's name when it is done
	cancels      bool     // the whole record
	changes      bool     // the subject
	changesSites bool     // those that it works on
	adds         []uint32 // domains that it adds to the record
	gives        []uint32 // domains that it gives up
	isWorking    bool     // it goes on with the record: changes it, or adds an access
	worksOn      []uint32 // domains that it goes on with
}

// record notes what a bundle takes the record that it builds on to be; nil where it builds on
// none.
func (n *noting) record() *recordState {
	if !n.HasRecord() {
		return nil
	}
	s := &recordState{before: n.name(n.Record.SubjectName), cancels: n.Operation == filing.CancelSubject}
	if number := n.recordNumber(); number != "" {
		n.add(ofRecord, &n.Record.Number, entry{}, number)
		s.number = n.shortOf(number)
		n.holdsRecord(s)
	}
	s.after = s.before
	if n.IsChanging(filing.ChangesSubject) {
		s.after, s.changes = n.name(n.Subject.Name), true
	}
	for _, domain := range n.Record.Domains {
		s.domains = n.appendDomain(s.domains, domainname.Read(domain).ASCII)
	}
	for i := range n.Sites {
		domain := n.siteReadings[i].domain.ASCII
		switch n.Operation {
		case filing.AddSite:
			s.adds = n.appendDomain(s.adds, domain)
		case filing.CancelSite:
			s.gives = n.appendDomain(s.gives, domain)
		case filing.Change, filing.AddAccess:
			s.worksOn = n.appendDomain(s.worksOn, domain)
		}
	}
	s.changesSites = n.IsChanging(filing.ChangesSite)
	s.isWorking = n.Operation == filing.Change || n.Operation == filing.AddAccess
	return s
}

// holdsRecord notes which record the subject has.
func (n *noting) holdsRecord(s *recordState) {
	e := entry{owner: s.number}
	if s.cancels {
		e.traits = isCancelled
	}
	if holder := n.ofSubject.identity; holder != "" {
		n.add(ofRecordHolder, &n.Record.Number, e, n.Subject.Certificate.Type, holder)
	}
}

// name is a digest of a name, the same for all spellings of it; 0 of an empty one.
func (n *noting) name(name string) uint32 { return n.shortOf(filing.FoldedName(name)) }

// shortOf is a short digest of a text; 0 of an empty one.
func (n *noting) shortOf(text string) uint32 {
	if text == "" {
		return 0
	}
	return short(n.digest(0, text))
}

func (n *noting) appendDomain(all []uint32, domain string) []uint32 {
	if domain == "" {
		return all
	}
	return append(all, n.shortOf(domain))
}

// canPrecede reports whether this operation can leave the record as the next bundle takes it
// to be. Domains that another bundle may add again or give up in between are no evidence
// against it.
func (s *recordState) canPrecede(next *recordState, between turnover) bool {
	isListed := func(domain uint32) bool { return slices.Contains(next.domains, domain) }
	// What both of them do is one order put together anew.
	isAddedTwice := func(domain uint32) bool { return slices.Contains(next.adds, domain) }
	isGivenTwice := func(domain uint32) bool { return slices.Contains(next.gives, domain) }
	switch {
	case s.cancels && !next.cancels:
		return false
	case s.after != 0 && next.before != 0 && s.after != next.before && (s.before != next.before || s.after != next.after):
		return false
	case slices.ContainsFunc(s.gives, func(d uint32) bool { return isListed(d) && !isGivenTwice(d) && !between.adds(d) }):
		return false
	case len(next.domains) > 0 && slices.ContainsFunc(s.adds, func(d uint32) bool { return !isListed(d) && !isAddedTwice(d) && !between.gives(d) }):
		return false
	}
	return true
}

// areSideBySide reports whether two bundles that add or give up websites take the record to be
// the same: they were put together at one time, and neither reckons with the other.
func areSideBySide(s, t *recordState) bool {
	moves := func(r *recordState) bool { return len(r.adds)+len(r.gives) > 0 }
	lacks := func(r *recordState) func(uint32) bool {
		return func(domain uint32) bool { return !slices.Contains(r.domains, domain) }
	}
	return moves(s) && moves(t) && s.before == t.before && !slices.ContainsFunc(s.domains, lacks(t)) && !slices.ContainsFunc(t.domains, lacks(s))
}

// givesUpWorkOf reports whether a bundle gives up something that another goes on with.
func (s *recordState) givesUpWorkOf(other *recordState) bool {
	return s.cancels && other.isWorking || slices.ContainsFunc(s.gives, func(d uint32) bool { return slices.Contains(other.worksOn, d) })
}

// Records move on, so that two bundles contradict each other only where neither can
// have been done before the other, or where their dates say that it was not.
var acrossRecordContradicted = Rule{
	Name: "across-record-contradicted", Severity: Warning,
	Title:   lang.Text{ZH: "两份文件所写的同一备案互相矛盾", EN: "two bundles that contradict each other on one record"},
	Why:     lang.Text{ZH: "同一备案的业务须逐笔办理，后一笔按前一笔办结后的备案填写：网站新增、变更或注销后，原备案的名称和域名随之改变", EN: "operations on one record are done one at a time, and the later has to state the record as the earlier leaves it: with the website added, changed or cancelled"},
	Fix:     lang.Text{ZH: "确定先后次序，后办的一份按前一份办结后的情况填写原备案（record）；两份都有日期的，核对创建备案信息的日期（created）", EN: "settle which goes first, and in the later one state the record as the first leaves it; where both have dates, check created"},
	Sources: []source.Source{source.Huawei.At("备案驳回咨询", "questions on rejections"), source.Huawei.At("备案变更咨询", "on changes")},
	Beside:  "operation: cancel-subject\nrecord: {number: 辽ICP备2021000001号, subject_name: 林知远, domains: [example-old.cn], here: yes}\nreason: 网站不再使用\n",
	Bad:     "operation: add-site\nrecord:\n  number: 辽ICP备2021000001号 # ✗\n  subject_name: 林知远\n  domains: [example-old.cn]\n  here: yes\n",
	Good:    "operation: add-site\nrecord:\n  number: 辽ICP备2021000002号\n  subject_name: 林知远\n  domains: [example-old.cn]\n  here: yes\n",
	about:   ofRecord,
	compare: func(m *meeting) comparison {
		moves, renames := m.moves()
		verdict := func(a, b *entry) (contradict, isSure bool) {
			s, t := *m.stateOf(a), *m.stateOf(b)
			if m.isRenamedBetween(renames, a, b) {
				s.before, s.after = 0, 0 // so that the names are not compared
			}
			day, other := m.days[a.file], m.days[b.file]
			first, second := s.canPrecede(&t, turnover{moves, day, other}), t.canPrecede(&s, turnover{moves, other, day})
			areDated, areApart := day != 0 && other != 0, m.areApart(a, b)
			switch {
			case areApart && day < other:
				return !first, true
			case areApart:
				return !second, true
			case areSideBySide(&s, &t), areDated && (day <= other && first || other <= day && second):
				return false, false
			case !first && !second:
				return true, true
			}
			return s.givesUpWorkOf(&t) || t.givesUpWorkOf(&s), false
		}
		return comparison{
			groupOf: func(e *entry) group { return group{who: m.contents[e.file]} },
			contradict: func(a, b *entry) bool {
				contradict, _ := verdict(a, b)
				return contradict
			},
			say: func(later, earlier *entry) words {
				w := words{
					message: lang.Text{ZH: "另一份文件所写的此备案与这里矛盾", EN: "a different file contradicts what is said of this record here"},
					beside:  lang.Text{ZH: "另一份文件所写的同一备案", EN: "what the other bundle says of the record"},
				}
				if _, isSure := verdict(later, earlier); !isSure {
					w.message = lang.Text{ZH: "两份文件中，一份要注销的，另一份仍在办理", EN: "one of two files cancels what the other goes on with"}
					w.soft = lang.Text{ZH: "可能先后办理，但没有日期可以判断先后", EN: "they may be done one after the other; no dates say which goes first"}
				}
				return w
			},
		}
	},
}

// Whoever has two records cancels one of them. Without that, one record whose number is
// mistyped looks the same; only where much time lies between may the earlier be gone.
var acrossRecordNumbersDiffer = Rule{
	Name: "across-record-numbers-differ", Severity: Warning,
	Title:   lang.Text{ZH: "同一主体在两份文件中备案号不同", EN: "one subject with two filing numbers in different bundles"},
	Why:     lang.Text{ZH: "一个主体只能有一个备案号；号码写错的查不到备案，确有两个的，须保留一个、注销另一个", EN: "a subject has one filing number; a mistyped one is found nowhere, and a subject that has two keeps one and cancels the other"},
	Fix:     lang.Text{ZH: "按备案查询结果改正备案号；确有两个备案号的，保留一个，另一个办理注销主体（cancel-subject），其域名在保留的备案号下新增", EN: "correct the number as the public register has it; if there are two records, keep one, cancel the other (cancel-subject) and add its domains to the one that stays"},
	Sources: []source.Source{source.Huawei.At("备案注销咨询", "on cancellations"), source.Handbook.At("二、其它问题 6", "part 2, other questions 6")},
	Beside:  "operation: add-site\nrecord: {number: 辽ICP备2021000001号, subject_name: 林知远, domains: [example-old.cn], here: yes}\n" + anotherWebsite,
	Bad:     "operation: add-site\nrecord:\n  number: 辽ICP备2021000010号 # ✗\n  subject_name: 林知远\n  domains: [example-old.cn]\n  here: yes\n",
	Good:    "operation: add-site\nrecord:\n  number: 辽ICP备2021000001号\n  subject_name: 林知远\n  domains: [example-old.cn]\n  here: yes\n",
	about:   ofRecordHolder,
	compare: func(m *meeting) comparison {
		return comparison{
			groupOf: byOwner,
			contradict: func(a, b *entry) bool {
				isCancelledEver := func(act *recordState) bool {
					return act.cancels && (act.number == 0 || act.number == a.owner || act.number == b.owner)
				}
				isHandedOver := func(act *recordState, from, _ *entry) bool {
					return act.number == from.owner && m.handsOver(act, from.subject)
				}
				return a.owner != b.owner && !(a.traits | b.traits).has(isCancelled) && !slices.ContainsFunc(m.acts[a.subject], isCancelledEver) && !m.acted(a, b, isHandedOver)
			},
			say: func(later, earlier *entry) words {
				w := words{
					message: lang.Text{ZH: "此主体在另一份文件中的备案号与这里不同，一个主体只能有一个备案号", EN: "this subject has another filing number in a different file; a subject has only one"},
					beside:  lang.Text{ZH: "另一个备案号", EN: "the other filing number"},
				}
				if m.areApart(later, earlier) {
					w.soft = lang.Text{ZH: "其间可能已注销后重新备案", EN: "the record may have been cancelled and made anew in between"}
				}
				return w
			},
		}
	},
}

// stateOf is what the file of an entry takes its record to be.
func (m *meeting) stateOf(e *entry) *recordState {
	i, _ := m.recordAt(e.file)
	return &m.records[i]
}

// moves are the days of the bundles that add a domain to the record, and of those that give it
// up; 0 of one without a day.
type moves struct{ adding, giving map[uint32][]int32 }

// mostMoves is how many days are remembered on which one domain is added or given up; where there
// are more, that is taken to be possible at any time.
const mostMoves bound = 16

// moves finds the domains that are added to the record or given up, and the entries that
// change the subject's name.
func (m *meeting) moves() (found moves, renames []*entry) {
	found = moves{make(map[uint32][]int32), make(map[uint32][]int32)}
	note := func(of map[uint32][]int32, domains []uint32, day int32) {
		for _, domain := range domains {
			if len(of[domain]) <= mostMoves && !slices.Contains(of[domain], day) {
				of[domain] = append(of[domain], day)
			}
		}
	}
	known := make(map[[3]uint32]bool) // so that copies count once, as they do by their days
	for i := range m.alike {
		s := m.stateOf(&m.alike[i])
		day := m.days[s.file]
		note(found.adding, s.adds, day)
		note(found.giving, s.gives, day)
		rename := [3]uint32{s.before, s.after, uint32(day)}
		if s.before != 0 && s.after != 0 && s.before != s.after && !known[rename] {
			known[rename] = true
			renames = append(renames, &m.alike[i])
		}
	}
	return found, renames
}

// turnover is what may have happened to the record's domains between two bundles.
type turnover struct {
	moves         moves
	before, after int32 // the days of the two
}

func (t turnover) adds(domain uint32) bool  { return t.has(t.moves.adding[domain]) }
func (t turnover) gives(domain uint32) bool { return t.has(t.moves.giving[domain]) }

// has reports whether what bundles of these days do may have been done between the two. Bundles of
// one time may be filed in either order.
func (t turnover) has(days []int32) bool {
	return len(days) > mostMoves || slices.ContainsFunc(days, func(day int32) bool {
		return day == 0 || (t.before == 0 || t.before <= day+atOneTime()) && (t.after == 0 || day <= t.after+atOneTime())
	})
}

// mostRenames is how many changes of name of one record are followed; where there are more,
// any name may lead to any other.
const mostRenames bound = 16

// isRenamedBetween reports whether changes of name in other bundles may lead from the name in
// one of two bundles to that in the other.
func (m *meeting) isRenamedBetween(renames []*entry, a, b *entry) bool {
	from, to := m.stateOf(a), m.stateOf(b)
	switch {
	case from.before == to.before || len(renames) == 0:
		return false
	case len(renames) > mostRenames:
		return true
	}
	reached := []uint32{from.before, from.after}
	for grown := true; grown; {
		grown = false
		for _, e := range renames {
			s := m.stateOf(e)
			if e.file == a.file || e.file == b.file || slices.Contains(reached, s.before) == slices.Contains(reached, s.after) ||
				!m.mayLieBetween(a, e.file, b) && !m.mayLieBetween(b, e.file, a) {
				continue
			}
			reached, grown = append(reached, s.before, s.after), true
		}
	}
	return slices.Contains(reached, to.before) || slices.Contains(reached, to.after)
}

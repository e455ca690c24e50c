package rule

import (
	"cmp"
	"hash/maphash"
	"slices"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
)

// Across compares many bundles with each other; the comment on the package says how.
type Across struct {
	seed      maphash.Seed
	today     time.Time
	isWanted  bool // any of the rules that compare is asked for
	noIgnores bool // comments are not obeyed
	names     fileNames
	contents  []uint64 // a digest of all that a file says, in the order of the files
	judged    int      // of these
	facts     factStore
	records   []recordState // of those that build on one, in the order of the files
	ignoring  []uint32      // the files with a comment on a rule across bundles
	walked    []uint32      // those of them whose folder is checked whole
}

// NewAcross begins a comparison of what is judged on a day, of which no more is asked for
// than a selection leaves.
func NewAcross(today time.Time, s Selection) *Across {
	a := &Across{seed: maphash.MakeSeed(), today: today, noIgnores: s.NoIgnores}
	for _, r := range catalogue {
		a.isWanted = a.isWanted || r.DependsOnOthers() && s.asksFor(r)
	}
	return a
}

// Anew begins another comparison of the same kind. What was noted for this one may be
// added to it again, so that a bundle that has not changed need not be judged again.
func (a *Across) Anew() *Across {
	return &Across{seed: a.seed, today: a.today, isWanted: a.isWanted, noIgnores: a.noIgnores}
}

// Facts are what one bundle says that another may contradict.
type Facts struct {
	// IsWalked is that the folder it is in is checked whole. Of a file that is named by
	// itself, the bundles that its comments speak of may be others that are not.
	IsWalked bool

	content  uint64
	all      []entry
	record   *recordState
	isJudged bool
	ignores  bool
}

// Check judges a bundle as the function Check does, and notes its facts. The folder
// is where the file is, by its whole name; "" for one that is in none. It may be called
// from several goroutines at once.
func (a *Across) Check(r *bundlefile.Reading, s Surroundings, folder string) (findings []Finding, facts Facts) {
	if !a.isWanted {
		return Check(r, s), facts
	}
	c := newCase(r, s)
	findings = c.check(func() { facts, _ = a.note(c, folder) })
	return findings, facts
}

// subject is whose bundle it is, as all its facts have it.
func (f *Facts) subject() uint32 {
	if len(f.all) == 0 {
		return 0
	}
	return f.all[0].subject
}

// Add takes the facts of the next file. Of one that could not be judged there are none.
func (a *Across) Add(file string, f Facts) {
	if !a.isWanted {
		return
	}
	index := uint32(len(a.contents))
	a.names.add(file)
	a.contents = append(a.contents, f.content)
	if f.isJudged {
		a.judged++
	}
	a.facts.subjects = append(a.facts.subjects, f.subject())
	for i := range f.all {
		e := f.all[i]
		e.file = index
		a.facts.add(e)
	}
	if f.record != nil {
		f.record.file = index
		a.records = append(a.records, *f.record)
	}
	if f.ignores && !a.noIgnores {
		a.ignoring = append(a.ignoring, index)
		if f.IsWalked {
			a.walked = append(a.walked, index)
		}
	}
}

// Size is about how many bytes of memory the comparison takes.
func (a *Across) Size() int { return a.facts.size() + a.names.size() + 8*cap(a.contents) }

// Compared is what the comparison found in one file.
type Compared struct {
	Nth      int // of the files that were added, from 0 on
	File     string
	Source   []byte              // as it was read again
	Reading  *bundlefile.Reading // of that; of nothing where it could not be
	Findings []Finding
}

// Compare yields what contradicts, file by file in their order. It reads the files
// again that it tells of, and asks for each what is to be heard of it. Of a single bundle
// nothing is said.
func (a *Across) Compare(read func(file string) ([]byte, error), selection func(file string) Selection, yield func(*Compared)) {
	if a.judged < 2 {
		return
	}
	again := rereading{Across: a, read: read, selection: selection}
	again.listen()
	told := again.clashes()
	again.look(told)
	files := slices.Clone(a.ignoring)
	for i := range told {
		files = append(files, told[i].later.file)
	}
	slices.Sort(files)
	for _, file := range slices.Compact(files) {
		var here []clash
		for len(told) > 0 && told[0].later.file == file {
			here, told = append(here, told[0]), told[1:]
		}
		if c := again.tell(file, here); len(c.Findings) > 0 {
			yield(c)
		}
	}
}

// clash is a place that contradicts earlier ones.
type clash struct {
	rule    *Rule
	later   spot
	earlier []spot   // never empty, as many as are told
	files   int      // that are concerned in all, where not all are told
	crowd   []uint32 // all files, where they are many or one of those that contradict is in several
	words
}

// spot is a fact of a file.
type spot struct {
	file uint32
	nth  int
}

// words are what is said of a clash.
type words struct {
	message lang.Text
	beside  lang.Text // of each earlier place
	fix     lang.Text // where that is not the rule's
	soft    lang.Text // why it is only advice, where the rule is graver
	refused bool      // only a province minds, and does
}

// clashes lists the contradictions in the order of the files, between the places that
// nothing asks to be silent about.
func (r *rereading) clashes() []clash {
	comparing := make(map[matter][]*Rule)
	order := make(map[*Rule]int)
	for i, rule := range catalogue {
		if order[rule] = i; rule.IsAcross() {
			comparing[rule.about] = append(comparing[rule.about], rule)
		}
	}
	var found []clash
	r.facts.eachKey(func(alike []entry) {
		for _, rule := range comparing[alike[0].traits.matter()] {
			before := len(found)
			rule.compare(&meeting{Across: r.Across, rule: rule, alike: alike, found: &found})
			if len(found) == before {
				continue
			}
			if heard := r.heard(alike, rule); len(heard) < len(alike) {
				found = found[:before]
				rule.compare(&meeting{Across: r.Across, rule: rule, alike: heard, found: &found})
			}
		}
	})
	slices.SortFunc(found, func(x, y clash) int {
		return cmp.Or(cmp.Compare(x.later.file, y.later.file), cmp.Compare(x.later.nth, y.later.nth), cmp.Compare(order[x.rule], order[y.rule]))
	})
	return found
}

// meeting is what several bundles say alike, before a rule that compares.
type meeting struct {
	*Across
	rule  *Rule
	alike []entry // in the order of the files
	found *[]clash
}

// crowd is from how many that share a value on the first clash is told alone, with how
// many files there are: they have one cause.
const crowd = 10

// group tells the entries of a meeting apart: those of one group do not contradict
// each other, and those of none are left out.
type group uint64

const none group = 0

// tell reports those that contradict an earlier one. Each group stands in for its
// entries with that of the first file by name, so that the order of the files changes
// nothing.
func (m *meeting) tell(groupOf func(*entry) group, contradict func(a, b *entry) bool, say func(later, earlier *entry) words) {
	grouped, files, isShared := m.grouped(groupOf)
	isCrowd := len(grouped) > crowd
	var all []uint32
	if isCrowd || isShared {
		all = m.filesOf(groupOf)
	}
	for j := 1; j < len(grouped); j++ {
		c := clash{rule: m.rule, later: grouped[j].spot(), crowd: all}
		if isCrowd {
			c.files = files
		}
		for i := 0; i < min(j, 20*crowd) && len(c.earlier) < crowd; i++ {
			a, b := grouped[i], grouped[j]
			if a.file == b.file || !contradict(a, b) {
				continue // what contradicts in one file is for its own rules
			}
			if len(c.earlier) == 0 {
				c.words = say(b, a)
			}
			c.earlier = append(c.earlier, a.spot())
		}
		if len(c.earlier) == 0 {
			continue
		}
		*m.found = append(*m.found, c)
		if isCrowd {
			break
		}
	}
}

// grouped picks an entry of each group, in the order of the files, and counts the
// files that any is in. It tells whether a group is shared by several files.
func (m *meeting) grouped(groupOf func(*entry) group) (picked []*entry, files int, isShared bool) {
	at := make(map[group]int, min(len(m.alike), 2*crowd))
	last := -1
	for i := range m.alike {
		e := &m.alike[i]
		g := groupOf(e)
		if g == none {
			continue
		}
		if int(e.file) != last {
			files, last = files+1, int(e.file)
		}
		k, known := at[g]
		isShared = isShared || known && picked[k].file != e.file
		switch {
		case !known:
			at[g] = len(picked)
			picked = append(picked, e)
		case m.names.less(e.file, picked[k].file):
			picked[k] = e
		}
	}
	slices.SortFunc(picked, func(a, b *entry) int { return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.nth, b.nth)) })
	return picked, files, isShared
}

// tellCopies reports the second of bundles that say the same in all they say.
func (m *meeting) tellCopies(groupOf func(*entry) group, w words) {
	grouped, files, _ := m.grouped(groupOf)
	if len(grouped) != 1 || files < 2 {
		return
	}
	var copies []spot
	for i := range m.alike {
		if e := &m.alike[i]; groupOf(e) != none && len(copies) <= crowd {
			copies = append(copies, e.spot())
		}
	}
	// The finding stands in the second, and has the first and those behind beside it.
	*m.found = append(*m.found, clash{rule: m.rule, later: copies[1], earlier: slices.Delete(slices.Clone(copies), 1, 2), files: files, crowd: m.filesOf(groupOf), words: w})
}

// filesOf are the files that any entry of a group is in.
func (m *meeting) filesOf(groupOf func(*entry) group) (files []uint32) {
	for i := range m.alike {
		if e := &m.alike[i]; groupOf(e) != none && (len(files) == 0 || files[len(files)-1] != e.file) {
			files = append(files, e.file)
		}
	}
	return files
}

// always is for groups that contradict each other by there being two.
func always(_, _ *entry) bool { return true }

// either says the same whichever of the two is the later.
func either(w words) func(_, _ *entry) words { return func(_, _ *entry) words { return w } }

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
	// TellsEach is that each place is told by itself, also where many have one cause: a
	// comment is to be written at each.
	TellsEach bool

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
	return &Across{TellsEach: a.TellsEach, seed: a.seed, today: a.today, isWanted: a.isWanted, noIgnores: a.noIgnores}
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
	crowd   []uint32 // all files, where they are many or what contradicts is in several of them
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
	softAs  Severity  // and it is rather this than advice
	refused bool      // only a province minds, and does
}

func (w *words) isSoft() bool { return !w.soft.IsZero() }

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
			if heard, isHushed := r.heard(alike, rule); len(heard) < len(alike) || isHushed != nil {
				found = found[:before]
				rule.compare(&meeting{Across: r.Across, rule: rule, alike: heard, isHushed: isHushed, found: &found})
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
	rule     *Rule
	alike    []entry             // in the order of the files
	isHushed func(e *entry) bool // a comment asks for silence about it; nil where none does
	found    *[]clash
}

// crowd is how many that share a value are told one by one. Where more contradict each other,
// which many pairs do then, the first clash is told alone, with how many files there are:
// they have one cause.
const (
	crowd     = 10
	manyPairs = crowd * (crowd + 1) / 2
)

// group tells the entries of a meeting apart: those of one group do not contradict
// each other, and those of none are left out.
type group uint64

const none group = 0

// tell reports those that contradict an earlier one. Each group stands in for its
// entries with that of the first file by name, so that the order of the files changes
// nothing.
func (m *meeting) tell(groupOf func(*entry) group, contradict func(a, b *entry) bool, say func(later, earlier *entry) words) {
	picked := m.picked(groupOf)
	var told []clash
	pairs, clashing := 0, make([]bool, len(picked))
	for j := 1; j < len(picked); j++ {
		c := clash{rule: m.rule, later: picked[j].spot()}
		for i := 0; i < min(j, 20*crowd) && (len(c.earlier) < crowd || pairs < manyPairs); i++ {
			a, b := picked[i], picked[j]
			if a.file == b.file || !contradict(a, b) {
				continue // what contradicts in one file is for its own rules
			}
			pairs++
			clashing[i], clashing[j] = true, true
			if len(c.earlier) == crowd {
				continue
			}
			if w := say(b, a); len(c.earlier) == 0 || c.isSoft() && !w.isSoft() {
				c.words = w
			}
			c.earlier = append(c.earlier, a.spot())
		}
		if len(c.earlier) > 0 && (m.TellsEach || pairs < manyPairs || len(told) == 0) {
			told = append(told, c)
		}
	}
	if len(told) == 0 {
		return
	}
	isCrowd := pairs >= manyPairs && !m.TellsEach
	groups, named := make(map[group]bool), make(map[uint32]bool)
	for i, e := range picked {
		if clashing[i] {
			groups[groupOf(e)], named[e.file] = true, true
		}
	}
	files := m.filesOf(func(e *entry) bool { return groups[groupOf(e)] })
	if isCrowd {
		told = told[:1]
		told[0].files = len(files)
	}
	if isCrowd || len(files) > len(named) {
		for i := range told {
			told[i].crowd = files
		}
	}
	*m.found = append(*m.found, told...)
}

// picked is an entry of each group, in the order of the files: that of the first file by
// name. Whoever asks for silence about one of a group has it about all.
func (m *meeting) picked(groupOf func(*entry) group) []*entry {
	var picked []*entry
	at := make(map[group]int, min(len(m.alike), 2*crowd))
	hushed := make(map[group]bool)
	for i := range m.alike {
		e := &m.alike[i]
		g := groupOf(e)
		if g == none {
			continue
		}
		if m.isHushed != nil && m.isHushed(e) {
			hushed[g] = true
		}
		switch k, known := at[g]; {
		case !known:
			at[g] = len(picked)
			picked = append(picked, e)
		case m.names.less(e.file, picked[k].file):
			picked[k] = e
		}
	}
	picked = slices.DeleteFunc(picked, func(e *entry) bool { return hushed[groupOf(e)] })
	slices.SortFunc(picked, func(a, b *entry) int { return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.nth, b.nth)) })
	return picked
}

// tellCopies reports the second of bundles that say the same in all they say.
func (m *meeting) tellCopies(groupOf func(*entry) group, w words) {
	copies := make(map[group][]spot)
	files := make(map[group][]uint32)
	for i := range m.alike {
		e := &m.alike[i]
		g := groupOf(e)
		if g == none {
			continue
		}
		if all := files[g]; len(all) == 0 || all[len(all)-1] != e.file {
			files[g] = append(all, e.file)
		}
		if len(copies[g]) <= crowd {
			copies[g] = append(copies[g], e.spot())
		}
	}
	for _, e := range m.picked(groupOf) {
		all, in := copies[groupOf(e)], files[groupOf(e)]
		if len(in) > 1 {
			// The finding stands in the second, and has the first and those behind beside it.
			*m.found = append(*m.found, clash{rule: m.rule, later: all[1], earlier: slices.Delete(slices.Clone(all), 1, 2), files: len(in), crowd: in, words: w})
		}
	}
}

// filesOf are the files that any of some entries is in.
func (m *meeting) filesOf(isMeant func(*entry) bool) (files []uint32) {
	for i := range m.alike {
		if e := &m.alike[i]; isMeant(e) && (len(files) == 0 || files[len(files)-1] != e.file) {
			files = append(files, e.file)
		}
	}
	return files
}

// always is for groups that contradict each other by there being two.
func always(_, _ *entry) bool { return true }

// either says the same whichever of the two is the later.
func either(w words) func(_, _ *entry) words { return func(_, _ *entry) words { return w } }

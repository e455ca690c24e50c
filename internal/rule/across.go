package rule

import (
	"cmp"
	"hash/maphash"
	"slices"
	"time"

	"beian.example/icp/internal/bundlefile"
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
	days      []int32  // on which a file says that its record was created, 0 where it does not
	called    []uint32 // a digest of the subject's name, 0 where there is none
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
	day      int32
	called   uint32
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
	a.days, a.called = append(a.days, f.day), append(a.called, f.called)
	if f.isJudged {
		a.judged++
	}
	if index >= mostFiles {
		f.all = nil
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
func (a *Across) Size() int {
	return a.facts.size() + a.names.size() + 8*cap(a.contents) + 4*cap(a.days) + 4*cap(a.called)
}

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
	r := rereading{Across: a, read: read, selection: selection, past: a.history(), offices: make(map[uint32]*offices)}
	r.listen()
	told := r.clashes()
	r.look(told)
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
		if c := r.tell(file, here); len(c.Findings) > 0 {
			yield(c)
		}
	}
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
			m := &meeting{history: r.past, rule: rule, alike: alike, witness: nobody{}}
			m.comparison = rule.compare(m)
			if m.isAny() { // which there hardly ever is, so that settings and files are asked now only
				m.witness = r
				found = append(found, m.clashes()...)
			}
		}
	})
	slices.SortFunc(found, func(x, y clash) int {
		return cmp.Or(cmp.Compare(x.later.file, y.later.file), cmp.Compare(x.later.nth, y.later.nth), cmp.Compare(order[x.rule], order[y.rule]))
	})
	return found
}

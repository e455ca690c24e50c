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
	// TellsEach makes every place a finding of its own even where many have one cause, so
	// that a comment can be written at each.
	TellsEach bool

	seed      maphash.Seed
	today     time.Time
	isWanted  bool // whether any of the rules that compare is selected
	noIgnores bool // whether ignore comments are disregarded
	judged    int  // how many of the files could be judged
	facts     factStore

	// Of each file, in their order.
	names    fileNames
	contents []uint64 // a digest of everything that it says
	days     []int32  // since 1970, on which it says that its record was created; 0 where it does not say
	called   []uint32 // a digest of the subject's name; 0 where there is none

	// Of some files, in their order.
	records  []recordState // of those that build on a record
	ignoring []uint32      // those with a comment that ignores a rule across bundles
	walked   []uint32      // those of these whose folder is checked as a whole
}

// NewAcross begins a comparison of bundles that are judged as of a day by the selected
// rules.
func NewAcross(today time.Time, s Selection) *Across {
	a := &Across{seed: maphash.MakeSeed(), today: today, noIgnores: s.NoIgnores}
	for _, r := range catalogue {
		a.isWanted = a.isWanted || r.DependsOnOthers() && s.asksFor(r)
	}
	return a
}

// Anew begins another comparison of the same kind. Facts that were noted for this one can
// be added to it too, so that a bundle that has not changed need not be judged again.
func (a *Across) Anew() *Across {
	return &Across{TellsEach: a.TellsEach, seed: a.seed, today: a.today, isWanted: a.isWanted, noIgnores: a.noIgnores}
}

// Facts are what one bundle says that another may contradict.
type Facts struct {
	// IsWalked tells that its folder is checked as a whole. If a file is named by itself,
	// its ignore comments may be about bundles that are not checked now.
	IsWalked bool

	content  uint64
	day      int32
	called   uint32
	all      []entry
	record   *recordState
	isJudged bool
	ignores  bool
}

// Check judges a bundle as the function Check does, and notes its facts. The folder is the
// full path of the one that the file is in, "" if it is in none. Check may be called from
// several goroutines at once.
func (a *Across) Check(r *bundlefile.Reading, s Surroundings, folder string) (findings []Finding, facts Facts) {
	if !a.isWanted {
		return Check(r, s), facts
	}
	c := newCase(r, s)
	findings = c.check(func() { facts, _ = a.note(c, folder) })
	return findings, facts
}

// subject is the digest of the subject that all facts of a bundle have in common.
func (f *Facts) subject() uint32 {
	if len(f.all) == 0 {
		return 0
	}
	return f.all[0].subject
}

// Add takes the facts of the next file, the zero Facts if it could not be judged.
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

// Size estimates the memory that the comparison takes, in bytes.
func (a *Across) Size() int {
	return a.facts.size() + a.names.size() + 8*cap(a.contents) + 4*cap(a.days) + 4*cap(a.called)
}

// Compared is what the comparison found in one file.
type Compared struct {
	Nth      int // which of the added files it is, from 0
	File     string
	Source   []byte              // its text, read again
	Reading  *bundlefile.Reading // of Source; of an empty bundle if it could not be read again
	Findings []Finding
}

// Compare yields the contradictions file by file, in the order of the files. Those that it
// tells of it reads again, and asks for the selection that holds for each. A single bundle
// contradicts nothing.
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

// clashes lists the contradictions in the order of the files, less those that settings or
// comments ignore.
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
			if m.isAny() { // which is rare: only then are settings asked and files read again
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

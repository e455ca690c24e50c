package cli

import (
	"os"
	"path/filepath"

	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// listing is a baseline in use.
type listing struct {
	*report.Baseline
	path    string
	folder  string                // that the names in it are counted from, without links
	roots   []string              // the folders that are checked, without links
	judged  map[string]judgedFile // the files it lists that are part of this run
	crowded map[*rule.Rule]bool   // what compares, and found too many to name

	namesakes
}

// judgedFile is a file as it is shown, and which of those that were counted it is.
type judgedFile struct {
	name     string
	number   int
	isWalked bool // found in a folder, as all beside it
}

func newListing(path string, b *report.Baseline, targets []string) *listing {
	l := &listing{
		Baseline: b, path: path, folder: resolved(filepath.Dir(path)),
		judged: make(map[string]judgedFile), crowded: make(map[*rule.Rule]bool),
	}
	for _, target := range targets {
		if info, err := os.Stat(target); err == nil && info.IsDir() {
			l.roots = append(l.roots, resolved(target))
		}
	}
	return l
}

// called is a file's name as it stands in the baseline, whatever folder the program runs in.
func (l *listing) called(whole string) string { return l.apart(l.inside(whole), whole) }

func (l *listing) inside(whole string) string {
	if inside, err := filepath.Rel(l.folder, whole); err == nil {
		return inside
	}
	return whole
}

// next takes the next file of a run.
func (l *listing) next(in *input) {
	if l != nil && in.whole != "" {
		l.meet(l.inside(in.whole), in.whole)
	}
}

// calling tells what files are called while one is looked at.
func (l *listing) calling(in *input) func(string) string {
	return func(file string) string {
		if file == in.name {
			return l.called(in.whole)
		}
		return l.called(resolved(file))
	}
}

// markedFinding is a finding as a baseline takes it.
type markedFinding struct {
	rule  *rule.Rule
	marks []report.Mark
}

// setAside is what a baseline did to the findings of a file.
type setAside struct {
	known  int // that are left out
	used   []report.Use
	marked []markedFinding // that a new one is to take
}

// setAside takes from a file the findings that the baseline lists, and marks those that a
// new one is to take.
func (c *checker) setAside(in *input, f *report.File) (aside setAside) {
	if in.whole == "" { // it is no file that a baseline could name
		return aside
	}
	if c.baseline != nil {
		all := len(f.Findings)
		f.Findings, aside.used = c.baseline.Split(f, c.baseline.calling(in))
		aside.known = all - len(f.Findings)
	}
	if c.taking != nil {
		for i := range f.Findings {
			if found := &f.Findings[i]; found.Rule.CanBeListed() {
				aside.marked = append(aside.marked, markedFinding{found.Rule, report.MarksOf(f, found, c.taking.calling(in))})
			}
		}
	}
	return aside
}

// count counts what was left out, and adds what was marked to the baseline that is to be
// written.
func (r *results) count(aside setAside) {
	r.totals.Known += aside.known
	if r.baseline != nil {
		r.baseline.Count(aside.used)
	}
	for _, m := range aside.marked {
		r.taking.Take(m.rule, m.marks)
	}
}

// setComparedAside takes from what came of comparing what is not to be told.
func (r *results) setComparedAside(f *report.File) {
	in := inputOf(f.Name)
	if in.name != "-" {
		in.whole = resolved(in.name)
	}
	if r.baseline != nil {
		for i := range f.Findings {
			if found := &f.Findings[i]; found.Crowd != nil {
				r.baseline.crowded[found.Rule] = true
			}
		}
	}
	r.count(r.setAside(&in, f))
}

func (l *listing) size() int {
	if l == nil {
		return 0
	}
	return l.Size() + 200*len(l.judged)
}

// note says that a file was judged, so that what is listed of it can be in vain. A masked name
// may be that of another file, which is not of this run.
func (l *listing) note(in *input, number int) {
	if l == nil || in.whole == "" {
		return
	}
	if name := report.NameOf(l.called(in.whole)); l.Has(name) && !isMasked(name) {
		l.judged[name] = judgedFile{in.name, number, in.inTree}
	}
}

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
	folder  string                // the names in it are relative to this folder, without links
	roots   []string              // the folders being checked, without links
	judged  map[string]judgedFile // by name, the listed files that were judged in this run
	crowded map[*rule.Rule]bool   // the rules that found a crowd in this run

	namesakes
}

// judgedFile is a file that was judged.
type judgedFile struct {
	name     string // as it is shown
	number   int    // how many bundles came before it
	isWalked bool   // found in a folder, together with everything next to it
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

// called is the name of a file in the baseline, which does not depend on the working
// directory.
func (l *listing) called(whole string) string { return l.apart(l.inside(whole), whole) }

func (l *listing) inside(whole string) string {
	if inside, err := filepath.Rel(l.folder, whole); err == nil {
		return inside
	}
	return whole
}

// next notes the next file of a run.
func (l *listing) next(in *input) {
	if l != nil && in.whole != "" {
		l.meet(l.inside(in.whole), in.whole)
	}
}

// calling returns a function that maps the names of files as shown to those in the baseline.
func (l *listing) calling(in *input) func(string) string {
	return func(file string) string {
		if file == in.name {
			return l.called(in.whole)
		}
		return l.called(resolved(file))
	}
}

// markedFinding is a finding that goes into a baseline.
type markedFinding struct {
	rule  *rule.Rule
	marks []report.Mark
}

// setAside is what a baseline did to the findings of a file.
type setAside struct {
	known  int             // how many it lists, which are therefore left out
	used   []report.Use    // of its entries
	marked []markedFinding // for the baseline to be written
}

// setAside removes from a file the findings that the baseline lists, and marks those for the
// baseline to be written.
func (c *checker) setAside(in *input, f *report.File) (aside setAside) {
	if in.whole == "" { // no baseline can name it
		return aside
	}
	if c.baseline != nil {
		all := len(f.Findings)
		f.Findings, aside.used = c.baseline.Split(f, c.baseline.calling(in))
		aside.known = all - len(f.Findings)
	}
	if c.taking != nil {
		for i := range f.Findings {
			if found := &f.Findings[i]; found.CanBeListed() {
				aside.marked = append(aside.marked, markedFinding{found.Rule, report.MarksOf(f, found, c.taking.calling(in))})
			}
		}
	}
	return aside
}

// count counts what was set aside, and adds what was marked to the baseline to be written.
func (r *results) count(aside setAside) {
	r.totals.Known += aside.known
	if r.baseline != nil {
		r.baseline.Count(aside.used)
	}
	for _, m := range aside.marked {
		r.taking.Take(m.rule, m.marks)
	}
}

// setComparedAside is setAside for the contradictions of a file, and counts them.
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

// note notes that a file was judged, so that its entries may turn out to be in vain. It skips
// masked names, which may stand for a file that is not in this run.
func (l *listing) note(in *input, number int) {
	if l == nil || in.whole == "" {
		return
	}
	if name := report.NameOf(l.called(in.whole)); l.Has(name) && !isMasked(name) {
		l.judged[name] = judgedFile{in.name, number, in.inTree}
	}
}

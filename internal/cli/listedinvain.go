package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// isGone reports whether a file no longer exists in a folder that is checked. If its name is
// masked, that is unknown.
func (l *listing) isGone(name string) bool {
	whole := filepath.Join(l.folder, filepath.FromSlash(name))
	isBelow := func(root string) bool {
		_, found := within(whole, root)
		return found
	}
	if isMasked(name) || !slices.ContainsFunc(l.roots, isBelow) {
		return false
	}
	_, err := os.Lstat(whole)
	return errors.Is(err, fs.ErrNotExist)
}

// tellInVain reports what the baseline lists in vain, as far as this run would have found it:
// at the file, or at the baseline if the file is gone.
func (r *results) tellInVain() {
	if r.baseline == nil || r.diff {
		return
	}
	var of string
	var here, gone []rule.Listed
	tell := func() {
		if file := r.baseline.judged[of]; len(here) > 0 {
			r.tellListed(file.name, here, func(name string, f []rule.Finding) { r.totals.CountAlso(file.number, name, f) })
		}
		here = nil
	}
	byName := make(map[string]int)
	for _, vain := range r.baseline.InVain() {
		listed, isTold := r.baseline.listedInVain(&vain)
		switch {
		case !isTold || !r.hears(&vain, listed.Gone != ""):
		case listed.Gone == "":
			if vain.File != of {
				tell()
				of = vain.File
			}
			here = append(here, listed)
		default:
			at, known := byName[listed.Gone]
			if !known {
				at = len(gone)
				byName[listed.Gone], gone = at, append(gone, rule.Listed{Gone: listed.Gone})
			}
			gone[at].Count += listed.Count
		}
	}
	tell()
	r.tellListed(r.baseline.path, gone, r.totals.CountBeside)
}

// tellListed reports what is listed in vain for a file.
func (r *results) tellListed(name string, listed []rule.Listed, count func(string, []rule.Finding)) {
	held := r.conductFor(name)
	findings := held.selection.NotFound(listed)
	if len(findings) == 0 {
		return
	}
	count(name, findings)
	f := &report.File{Name: name, Reading: bundlefile.ReadingOf(new(filing.Bundle)), Findings: findings, FailOn: held.failOn, Number: r.totals.Looked}
	r.failing += f.Failing()
	r.put(r.texts(f), f.MayRecur())
	r.totals.Looked++
}

// hears reports whether the rule of an entry is selected for its file. If a file is gone, it
// does not matter how closely scans are looked at.
func (r *results) hears(v *report.Vain, isGone bool) bool {
	name := r.baseline.path
	if file, isJudged := r.baseline.judged[v.File]; isJudged {
		name = file.name
	}
	held := r.conductFor(name)
	scans := held.asked
	if isGone {
		scans = rule.ScansFull
	}
	return held.selection.Hears(v.Rule, scans)
}

// listedInVain is what to report about an entry. isTold says whether to: only if all its files
// were judged, or one is gone.
func (l *listing) listedInVain(v *report.Vain) (listed rule.Listed, isTold bool) {
	listed = rule.Listed{Rule: v.Rule, Count: v.Count}
	r, known := rule.Named(v.Rule)
	if known && r.IsAcross() && (v.With == "" || l.crowded[r]) {
		return listed, false // the entry does not list the rest of the crowd
	}
	if file, isJudged := l.judged[v.File]; known && !r.IsAcross() && r.DependsOnOthers() && isJudged && !file.isWalked {
		return listed, false // it may be about bundles that are not being checked
	}
	for _, file := range []string{v.File, v.With} {
		if _, isJudged := l.judged[file]; isJudged || file == "" {
			continue
		}
		if !l.isGone(file) {
			return listed, false
		}
		listed.Gone = file
	}
	return listed, true
}

package cli

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// baselineOptions name the file of findings that are not told, and the one to write.
type baselineOptions struct{ known, write string }

func (a *app) baselineVar(cmd *cobra.Command, o *baselineOptions) {
	cmd.Flags().StringVar(&o.known, "baseline", "", a.say(lang.Text{ZH: "不列出 `FILE`（基准）中已有的问题，只看新的", EN: "leave out the findings that `FILE` (a baseline) lists, and show the new ones only"}))
	cmd.Flags().StringVar(&o.write, "write-baseline", "", a.say(lang.Text{ZH: "把现有的问题写成基准 `FILE`，不列出；其中没有填写的内容", EN: "write today's findings to `FILE` as a baseline instead of listing them; it holds nothing of what bundles say"}))
}

// possibleBaseline refuses what cannot be written, or is of no use, before the work is done.
func (a *app) possibleBaseline(cmd *cobra.Command, o *checkOptions, targets []string) error {
	b := &o.baseline
	for _, flag := range []struct{ name, value string }{{"baseline", b.known}, {"write-baseline", b.write}} {
		if cmd.Flags().Changed(flag.name) && (flag.value == "" || flag.value == "-") {
			return usage(lang.Text{ZH: "--%s 后面须写文件名", EN: "--%s needs the name of a file"}, flag.name)
		}
	}
	if b.known != "" && slices.ContainsFunc(o.outlets.all, func(one *outlet) bool { return one.isFile() && isSameFile(one.path, b.known) }) {
		return usage(lang.Text{ZH: "-o %s 就是 --baseline 的文件", EN: "-o %s is the file of --baseline"}, b.known)
	}
	if b.write == "" {
		return nil
	}
	for _, name := range []string{"baseline", "format", "output", "statistics", "diff"} {
		if cmd.Flags().Changed(name) {
			return usage(lang.Text{ZH: "--write-baseline 写下所有问题，不列出，不能与 --%s 同时用", EN: "--write-baseline takes all findings and lists none, and cannot be used with --%s"}, name)
		}
	}
	if slices.Contains(targets, "-") && o.stdinName == "" {
		return usage(lang.Text{ZH: "标准输入没有文件名，不能写入基准；用 --stdin-filename 指定", EN: "standard input has no name to stand in a baseline; give one with --stdin-filename"})
	}
	if slices.ContainsFunc(o.named(targets), func(target string) bool { return isChecked(b.write, target) }) {
		return usage(lang.Text{ZH: "--write-baseline %s 就是要检查的文件", EN: "--write-baseline %s is the file that is to be checked"}, b.write)
	}
	_, err := bundlefile.OutPlace(b.write, o.outlets.force)
	return a.unwritten(b.write, err)
}

// listing is a baseline in use.
type listing struct {
	*report.Baseline
	path    string
	folder  string                // that the names in it are counted from, without links
	roots   []string              // the folders that are checked, without links
	judged  map[string]judgedFile // the files it lists that are part of this run
	crowded map[*rule.Rule]bool   // what compares, and found too many to name
}

// judgedFile is a file as it is shown, and which of those that were counted it is.
type judgedFile struct {
	name   string
	number int
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

// openBaseline reads the baseline that is named, nil where none is.
func (a *app) openBaseline(path string, targets []string) (*listing, error) {
	if path == "" {
		return nil, nil
	}
	data, err := bundlefile.ReadRegular(path, report.MaxBaseline, nil)
	switch {
	case err != nil:
		return nil, failed(lang.Text{ZH: "无法读取基准 %s：%s", EN: "cannot read the baseline %s: %s"}, path, a.voice().Reason(err))
	case len(data) > report.MaxBaseline:
		return nil, failed(lang.Text{ZH: "基准 %s 过大，最多 %d MB", EN: "the baseline %s is too large; the limit is %d MB"}, path, report.MaxBaseline>>20)
	}
	b, err := report.ReadBaseline(data)
	var fault *report.BaselineFault
	if !errors.As(err, &fault) {
		return newListing(path, b, targets), err
	}
	refuse := usage
	if fault.Unreadable {
		refuse = failed
	}
	return nil, refuse(lang.Text{ZH: "基准 %s：%s", EN: "baseline %s: %s"}, path, fault.Text.Format(a.lang, fault.Args...))
}

// called is a file's name as it stands in the baseline, whatever folder the program runs in.
func (l *listing) called(whole string) string {
	if inside, err := filepath.Rel(l.folder, whole); err == nil {
		return inside
	}
	return whole
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

// note says that a file was judged, so that what is listed of it can be in vain.
func (l *listing) note(in *input, number int) {
	if l == nil || in.whole == "" {
		return
	}
	if name := report.NameOf(l.called(in.whole)); l.Has(name) {
		l.judged[name] = judgedFile{in.name, number}
	}
}

// isGone reports whether a file is missing from a folder that is checked. Of one whose name
// is masked that is not known.
func (l *listing) isGone(name string) bool {
	whole := filepath.Join(l.folder, filepath.FromSlash(name))
	isWithin := func(root string) bool {
		inside, err := filepath.Rel(root, whole)
		return err == nil && filepath.IsLocal(inside)
	}
	if strings.Contains(name, "*") || !slices.ContainsFunc(l.roots, isWithin) {
		return false
	}
	_, err := os.Lstat(whole)
	return errors.Is(err, fs.ErrNotExist)
}

// tellInVain tells of what the baseline lists and is not there, where this run would have
// found it: at the file, or at the baseline where the file is gone.
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
		case !isTold || !r.hears(&vain):
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

// tellListed tells of what is listed in vain in a file.
func (r *results) tellListed(name string, listed []rule.Listed, count func(string, []rule.Finding)) {
	held := r.conductFor(name)
	findings := held.selection.NotFound(listed)
	if len(findings) == 0 {
		return
	}
	count(name, findings)
	f := &report.File{Name: name, Reading: bundlefile.ReadingOf(new(filing.Bundle)), Findings: findings, FailOn: held.failOn, Number: r.totals.Looked}
	r.failing += f.Failing()
	r.put(r.texts(f))
	r.totals.Looked++
}

// hears reports whether the rule of an entry was asked for where its file is.
func (r *results) hears(v *report.Vain) bool {
	name := r.baseline.path
	if file, isJudged := r.baseline.judged[v.File]; isJudged {
		name = file.name
	}
	held := r.conductFor(name)
	return held.selection.Hears(v.Rule, held.asked)
}

// listedInVain is what to tell of an entry, and whether to: only where its files were all
// judged, or one is gone.
func (l *listing) listedInVain(v *report.Vain) (listed rule.Listed, isTold bool) {
	listed = rule.Listed{Rule: v.Rule, Count: v.Count}
	r, known := rule.Named(v.Rule)
	if known && r.IsAcross() && (v.With == "" || l.crowded[r]) {
		return listed, false // who else is of the crowd is not listed
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

// saveBaseline writes the baseline of a run, which is only done where all could be read.
func (a *app) saveBaseline(o *checkOptions, l *listing, totals *report.Totals, troubled bool) error {
	if troubled {
		a.complain(lang.Text{ZH: "有文件无法读取，未写基准", EN: "not all files could be read, and no baseline was written"})
		return errFailed
	}
	var text bytes.Buffer
	if err := l.Write(&text); err != nil {
		return a.unwritten(l.path, err)
	}
	if text.Len() > report.MaxBaseline {
		return failed(lang.Text{ZH: "问题过多，基准会超过 %d MB，未写；请分几次检查，各写一份", EN: "these are too many findings for a baseline of %d MB, and none was written; check fewer bundles at a time, with a baseline each"}, report.MaxBaseline>>20)
	}
	if err := a.unwritten(l.path, writeBytes(l.path, o.outlets.force, text.Bytes())); err != nil || o.quiet {
		return err
	}
	a.complain(lang.Text{ZH: "已写入 %s：备案文件 %d 份，问题 %d 个", EN: "wrote %s; bundles: %d, findings: %d"}, l.path, totals.Files, l.Taken)
	if left := totals.Found() - l.Taken; left > 0 {
		a.complain(lang.Text{ZH: "另有 %d 份文件无法作为备案文件读取，不写入基准，须先改好", EN: "files that cannot be read as a bundle are in no baseline and have to be fixed first: %d"}, left)
	}
	return nil
}

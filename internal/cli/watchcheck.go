package cli

import (
	"context"
	"path/filepath"
	"reflect"
	"slices"
	"sync"
	"time"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/rule"
)

// watch is a check that is repeated whenever something changes. It keeps the outcome of each
// input, and judges again only those that a change may affect. All are compared anew each
// time, which reads only the files with a contradiction.
type watch struct {
	*app
	options *checkOptions
	targets []string
	roots   []string
	folders *watched
	kept    map[string]keptOutcome // by the names of the inputs; nil before the first check
	today   time.Time              // of the last check
	width   int                    // of the screen in the last check
	across  *rule.Across
	told    map[string]string // the contradictions in the last check, by the names of the files
	last    error             // how the last check ended

	mu    sync.Mutex
	files map[string][]string // the files of each bundle's documents
}

// keptOutcome is the outcome of an input, with the files that it depends on.
type keptOutcome struct {
	outcome
	files []string // by their whole paths; first the input itself
	isNew bool     // from this check
}

func newWatch(a *app, o *checkOptions, targets []string, n notifier) *watch {
	return &watch{app: a, options: o, targets: targets, roots: watchRoots(targets), folders: newWatched(n), last: errInterrupted}
}

// end ends the watch on a signal, and says how the last check ended.
func (w *watch) end() error {
	if w.screen(w.Out).Terminal {
		out := output{w: w.Out}
		out.text("\n") // after the ^C that the terminal shows
	}
	return w.last
}

// check looks for bundles, judges those that are new or may have changed, and shows the result.
func (w *watch) check(ctx context.Context, c changes) error {
	if err := w.lost(); err != nil {
		return err
	}
	day, width := w.dayOr(w.options.on), w.screen(w.Out).Width
	if w.across == nil || !day.Equal(w.today) || width != w.width {
		w.across = w.options.newAcross(day)
		w.today, w.width, c.all = day, width, true
	}
	w.folders.begin(c)
	inputs := w.list()
	if err := w.folders.failed(); err != nil {
		return w.unwatchable(err)
	}
	v := newWatchView(w)
	checked := w.checkStale(ctx, v.checker, inputs, c)
	if ctx.Err() != nil {
		return nil
	}
	if err := w.folders.failed(); err != nil { // this time for the folders of documents
		return w.unwatchable(err)
	}
	w.folders.end()
	isFirst := w.kept == nil
	changed := w.keep(inputs, checked)
	v.gather(inputs, isFirst)
	v.conclude()
	if isFirst || changed > 0 || v.isNews || v.screen.Terminal {
		return v.show(isFirst, changed)
	}
	return nil
}

// list lists what there is to check, and watches the folders where it looked.
func (w *watch) list() (all []input) {
	conducted := conducting(w.options.conductOf)
	w.inputs(w.targets, "", w.folders, func(in input) bool {
		conducted(&in)
		all = append(all, in)
		return true
	})
	for _, root := range w.roots {
		w.folders.follow(root)
		nearest := newNearestSettings(w.app)
		for folder := nearest.whole(root); ; folder = filepath.Dir(folder) {
			w.folders.pass(folder)
			if folder == filepath.Dir(folder) || nearest.isTop(folder) {
				break
			}
		}
	}
	if own := w.configFolder(); own != "" {
		file := filepath.Join(resolved(own), "icp", settingsName)
		w.folders.need(file, resolved(own))
		w.folders.follow(file)
	}
	return all
}

// checkStale checks the inputs that are new or depend on what has changed.
func (w *watch) checkStale(ctx context.Context, checker *checker, inputs []input, c changes) map[string]outcome {
	w.files = make(map[string][]string)
	stale := func(yield func(input) bool) {
		for _, in := range inputs {
			kept, known := w.kept[in.name]
			if known && w.isSame(&kept, &in) && !slices.ContainsFunc(kept.files, c.touches) {
				for _, file := range kept.files {
					w.folders.need(file, filepath.Dir(kept.files[0]))
				}
				continue
			}
			for _, file := range w.own(&in) {
				w.folders.need(file, filepath.Dir(file))
			}
			if !yield(in) {
				return
			}
		}
	}
	checked := make(map[string]outcome)
	checker.checkEach(stale, func(o outcome) bool {
		checked[o.in.name] = slimmed(o)
		return ctx.Err() == nil
	})
	w.line.clear()
	liftMemoryLimit() // the limit for a single check leaves no room for what is kept
	return checked
}

// isSame reports whether an input is the same as before, with the same settings.
func (w *watch) isSame(kept *keptOutcome, in *input) bool {
	was := &kept.in
	if was.problem != nil || in.problem != nil {
		return was.problem != nil && in.problem != nil && w.reason(was.problem) == w.reason(in.problem)
	}
	if was.excluded || in.excluded {
		return was.excluded && in.excluded
	}
	return was.whole == in.whole && reflect.DeepEqual(was.conduct, in.conduct)
}

// own lists the paths that an input depends on: its own, and if it is a link or links lead to
// it, theirs and what they lead to.
func (w *watch) own(in *input) []string {
	if in.inTree && !in.isLink && in.whole != "" {
		return []string{in.whole}
	}
	own := []string{unfollowed(in.name)}
	for _, file := range trail(in.name) {
		if file != own[0] {
			own = append(own, file)
		}
	}
	return own
}

// parsed watches for the files of a bundle's documents, before they are looked at.
func (w *watch) parsed(in *input, b *filing.Bundle) {
	folder := resolved(filepath.Dir(in.name))
	var files []string
	for _, d := range b.Documents {
		for _, name := range d.Files {
			file := filepath.Join(folder, filepath.FromSlash(name))
			if !isWithin(file, folder) {
				continue
			}
			files = append(files, file)
			for _, other := range trail(file) {
				if other != file && isWithin(other, folder) {
					files = append(files, other)
				}
			}
		}
	}
	for _, file := range files {
		w.folders.need(file, folder)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.files[in.name] = files
}

// slimmed is an outcome with only as much of its findings as is counted, so that the memory of
// the bundle can be freed.
func slimmed(o outcome) outcome {
	counted := make([]rule.Finding, 0, len(o.findings))
	for _, f := range o.findings {
		counted = append(counted, rule.Finding{Rule: f.Rule, Severity: f.Severity, Repair: f.Repair})
	}
	o.findings = counted
	return o
}

// keep keeps the outcomes of the inputs, and returns how many bundles have changed, appeared
// or disappeared since the last check.
func (w *watch) keep(inputs []input, checked map[string]outcome) (changed int) {
	matters := func(o *outcome) bool { return !o.passed && !o.in.excluded }
	kept := make(map[string]keptOutcome, len(inputs))
	for i := range inputs {
		in := &inputs[i]
		before, known := w.kept[in.name]
		delete(w.kept, in.name)
		o, isNew := checked[in.name]
		if !isNew {
			before.isNew = false
			kept[in.name] = before
			continue
		}
		kept[in.name] = keptOutcome{o, slices.Concat(w.own(in), w.files[in.name]), true}
		if matters(&o) || known && matters(&before.outcome) {
			changed++
		}
	}
	for _, gone := range w.kept {
		if matters(&gone.outcome) {
			changed++
		}
	}
	w.kept, w.files = kept, nil
	return changed
}

package cli

import (
	"io"
	"iter"
	"runtime"
	"slices"
	"sync/atomic"
	"time"

	"github.com/sourcegraph/conc/stream"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// checker checks many bundles at once and writes the results in the order of the arguments.
// Only a few bundles are in memory at any time.
type checker struct {
	*app
	today     time.Time
	outlets   []*outlet
	conductOf func(*settings) *conduct
	looking   *looking
	across    *rule.Across
	fix, diff bool
	stdinName string   // what to call the standard input; may be empty
	baseline  *listing // findings not to report; nil if there is no baseline
	taking    *listing // the baseline to write; nil if none is written
	ignoreFor string   // the reason in the comments that --add-ignores writes; empty if it is not given

	bundlesOnly bool // skip named files that are not bundles

	replaced []place // the places for results where a file exists

	// parsed, unless nil, is called with each bundle before it is judged.
	parsed func(*input, *filing.Bundle)
}

func (c *checker) run(targets []string) (*results, error) {
	collectSeldom(c.baseline.size())
	r := &results{checker: c, streams: make(map[string][]byte)}
	isWritten := c.taking != nil || slices.ContainsFunc(c.outlets, (*outlet).isFile)
	if (isWritten || c.rewrites()) && !slices.Contains(targets, "-") { // where the input is typed, Ctrl+C simply ends the program
		r.signals = heedSignals()
	}
	r.totals.Scans = rule.ScansFull
	c.replaced = c.replacedBy()
	if err := c.spareAll(targets); err != nil {
		return r, err
	}
	err := c.into(c.outlets, func() error {
		r.write(targets)
		if r.stop != nil {
			return r.stop
		}
		return c.failure(c.outlets)
	})
	return r, err
}

// write checks the targets and writes the results to all outlets.
func (r *results) write(targets []string) {
	for _, o := range r.outlets {
		if !o.isFile() {
			o.open(clearing{r.Out, r.line})
		}
		o.out.text(o.format.Begin())
	}
	r.checkAll(targets, r.add)
	r.line.clear()
	if r.stop != nil {
		return
	}
	r.compare()
	if r.signals.came() {
		r.stop = r.interrupted()
		return
	}
	r.tellInVain()
	if r.totals.Files == 0 && !r.troubled && !r.bundlesOnly {
		for _, target := range targets {
			r.totals.Unread = append(r.totals.Unread, report.Unread{File: target, Message: r.say(noBundle)})
		}
	}
	for _, o := range r.outlets {
		o.end(o.format.End(r.totals))
	}
}

// checkAll checks the targets, as many at a time as there are processors, and calls add with
// the outcome of each, in order. It stops early if add returns false.
func (c *checker) checkAll(targets []string, add func(outcome) bool) {
	c.checkEach(func(yield func(input) bool) { c.inputs(targets, c.stdinName, nil, yield) }, add)
}

// checkEach does the same for given inputs.
func (c *checker) checkEach(inputs iter.Seq[input], add func(outcome) bool) {
	workers := make(chan *worker, runtime.GOMAXPROCS(0)) // the idle ones
	for range cap(workers) {
		workers <- &worker{checker: c}
	}
	var stopped atomic.Bool
	tell := func(checked []outcome) {
		for _, result := range checked {
			if !stopped.Load() {
				stopped.Store(!add(result))
			}
		}
	}
	ordered := stream.New().WithMaxGoroutines(cap(workers))
	for some := range inGroups(c.conducted(inputs)) {
		ordered.Go(func() stream.Callback {
			w := <-workers
			checked := w.check(some)
			workers <- w
			return func() { tell(checked) }
		})
		if stopped.Load() {
			break
		}
	}
	ordered.Wait()
	for range cap(workers) {
		(<-workers).leave()
	}
}

// conducted gives each input its number and how it is judged.
func (c *checker) conducted(inputs iter.Seq[input]) iter.Seq[input] {
	return func(yield func(input) bool) {
		number := 0
		conduct := conducting(c.conductOf)
		for in := range inputs {
			in.number = number
			in.excluded = in.excluded || in.unwanted && c.bundlesOnly
			number++
			c.baseline.next(&in)
			c.taking.next(&in)
			conduct(&in)
			if !yield(in) {
				return
			}
		}
	}
}

// inGroups puts inputs into groups, as workers take them. If scans are looked at, which takes
// far longer than anything else, each input is a group of its own, so that all workers get
// some.
func inGroups(inputs iter.Seq[input]) iter.Seq[[]input] {
	return func(yield func([]input) bool) {
		var group []input
		for in := range inputs {
			group = append(group, in)
			if len(group) == together || in.conduct == nil || in.conduct.scans != rule.ScansNone {
				if !yield(group) {
					return
				}
				group = nil
			}
		}
		if len(group) > 0 {
			yield(group)
		}
	}
}

// results collects the outcomes of the inputs.
type results struct {
	*checker
	totals   report.Totals
	troubled bool              // one could not be read
	stop     error             // why nothing is to be written after all
	signals  interruption      // heeded while results are written into files
	failing  int               // findings that make the check fail
	nearest  *nearestSettings  // for looking settings up again; nil until then
	streams  map[string][]byte // by name, the texts of inputs that cannot be read again
	numbers  []int32           // of the inputs that are bundles

	lacking   bool         // one did not get all the comments that were to be written
	commented map[int]bool // the bundles that comments were written into
}

// add counts and writes the outcome of an input. It reports whether to go on.
func (r *results) add(o outcome) bool {
	r.totals.Looked++
	switch {
	case o.spoils != nil:
		r.stop = o.spoils
		return false
	case r.signals.came():
		r.stop = r.interrupted()
		return false
	case o.err != nil:
		r.unread(o.in.name, r.reason(o.err))
		return true
	case o.in.excluded:
		r.totals.Excluded++
		return true
	case o.passed:
		r.totals.Passed++
		return true
	}
	r.countBundle(&o)
	if o.isFull {
		r.lacking = true
		r.complain(lang.Text{ZH: "%s 已接近 1 MiB 的上限，写不下更多注释", EN: "%s has no room for more comments; the limit is 1 MiB"}, o.in.name)
	}
	if o.unwritten != nil {
		r.lacking = true
		r.unread(o.in.name, r.voice().WriteReason(o.unwritten))
	}
	if o.isJudged {
		r.baseline.note(&o.in, r.totals.Files-1)
	}
	r.across.Add(o.in.name, o.facts)
	if o.source != nil {
		r.streams[o.in.name] = o.source
	}
	r.limitMemory()
	return r.put(o.texts, o.recurs)
}

// countBundle counts what was found in a bundle.
func (r *results) countBundle(o *outcome) {
	if r.totals.Files == 0 {
		r.totals.Bundle = o.in.name
	}
	r.totals.Count(o.in.name, o.findings)
	r.numbers = append(r.numbers, int32(o.in.number))
	r.looking.bundle(r.totals.Files)
	r.totals.CountProvince(o.province)
	r.totals.Mended += o.mended
	r.totals.Scans = min(r.totals.Scans, o.in.conduct.asked)
	r.failing += o.failing
	r.count(o.aside)
	r.silenced(r.totals.Files-1, o.silenced)
}

// interrupted is said if a signal came in before the results were in their files.
var interrupted = lang.Text{ZH: "已中断，没有写出结果文件", EN: "interrupted; no file of results was written"}

// interrupted says what is left of a run that a signal ended.
func (c *checker) interrupted() error {
	if c.rewrites() {
		return failed(lang.Text{
			ZH: "已中断；此前改写的备案文件已经保存，没有写出结果文件", EN: "interrupted; the bundles rewritten until then are saved, and no file of results was written",
		})
	}
	return failed(interrupted)
}

// rewrites reports whether the bundles themselves are written.
func (c *checker) rewrites() bool { return c.fix || c.ignoreFor != "" }

// becauseOf names a file or folder that cannot be worked on, and why.
var becauseOf = lang.Text{ZH: "%s：%s", EN: "%s: %s"}

// unread reports why a file could not be worked on.
func (r *results) unread(name, why string) {
	r.troubled = true
	r.totals.Unread = append(r.totals.Unread, report.Unread{File: name, Message: why})
	r.complain(becauseOf, name, why)
}

// put writes the texts about a bundle to the outlets, and reports whether that worked for all.
func (r *results) put(texts [][]byte, recurs bool) bool {
	written := true
	for i, text := range texts {
		r.outlets[i].add(text, recurs)
		written = written && r.outlets[i].out.err == nil
	}
	return written
}

// compare writes the contradictions between the bundles. They are known only after all bundles
// have been read, so they follow the findings in each bundle.
func (r *results) compare() {
	if r.diff {
		return // it shows repairs, and no contradiction can be repaired
	}
	if r.totals.Files >= limitedEvery {
		collectComparing()
	}
	r.compared(func(f *report.File) { r.put(r.texts(f), f.MayRecur()) })
}

// compared counts the contradictions between the bundles, and reports them file by file.
func (r *results) compared(tell func(*report.File)) {
	selectionFor := func(file string) rule.Selection { return r.conductFor(file).selection }
	r.across.Compare(r.again, selectionFor, func(c *rule.Compared) {
		f := &report.File{
			Name: c.File, Source: c.Source, Reading: c.Reading, Findings: c.Findings, Together: true, Earlier: int(r.numbers[c.Nth]), Numbers: r.numbers,
		}
		r.setComparedAside(f)
		if r.ignoreFor != "" {
			if err := r.silenceCompared(c.Nth, f); err != nil {
				r.lacking = true
				r.unread(f.Name, r.voice().WriteReason(err))
			}
		}
		r.totals.CountAlso(c.Nth, c.File, f.Findings)
		for _, part := range r.byFailOn(f) {
			part.Number = r.totals.Looked
			r.failing += part.Failing()
			tell(&part)
			r.totals.Looked++
		}
	})
}

// byFailOn splits the contradictions of a file by how grave they have to be for the check to
// fail.
func (r *results) byFailOn(f *report.File) (parts []report.File) {
	for i := range f.Findings {
		failOn := r.failOnOf(&f.Findings[i], f.Name)
		at := slices.IndexFunc(parts, func(part report.File) bool { return part.FailOn == failOn })
		if at < 0 {
			at = len(parts)
			parts = append(parts, *f)
			parts[at].FailOn, parts[at].Findings = failOn, nil
		}
		parts[at].Findings = append(parts[at].Findings, f.Findings[i])
	}
	return parts
}

// failOnOf is how grave a finding has to be: by the milder of the settings of any two files
// that contradict each other, since either may come last in the order of the arguments. The
// rules themselves are graded in the same way.
func (r *results) failOnOf(found *rule.Finding, file string) rule.Severity {
	of := func(file string) rule.Severity { return r.conductFor(file).failOn }
	var all []rule.Severity
	switch {
	case len(found.Crowd) > 1: // any two of them contradict each other
		for _, other := range found.Crowd {
			all = append(all, of(other))
		}
		slices.Sort(all)
		return all[1]
	case len(found.Pairs) > 0:
		for _, two := range found.Pairs {
			all = append(all, max(of(two[0]), of(two[1])))
		}
		return slices.Min(all)
	}
	return of(file)
}

// again reads a file once more.
func (r *results) again(name string) ([]byte, error) {
	if said, isStream := r.streams[name]; isStream {
		return said, nil
	}
	return readFile(name, nil)
}

// output remembers the first error of writing, so that it need not be asked
// about after every line.
type output struct {
	w   io.Writer
	err error
}

func (o *output) bytes(data []byte) {
	if o.err == nil && len(data) > 0 {
		_, o.err = o.w.Write(data)
	}
}

func (o *output) text(s string) { o.bytes([]byte(s)) }

package cli

import (
	"bufio"
	"io"
	"runtime"
	"runtime/debug"
	"sync/atomic"
	"time"

	"github.com/sourcegraph/conc/stream"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// noBundle is said of a folder without any.
var noBundle = lang.Text{ZH: "没有备案文件", EN: "no bundle is there"}

// checker checks many bundles at once and writes the results in the order of
// the arguments. No more than a few are in memory at any time.
type checker struct {
	*app
	today     time.Time
	format    report.Format
	selection rule.Selection
	scans     rule.Scans
	looking   *looking
	fix, diff bool
}

// collectEvery is by how many percent memory may grow between two collections.
// The trees of a bundle die young; collecting them less often saves a third of
// the work, until fresh memory costs more than that.
const collectEvery = 400

func (c *checker) run(targets []string) (totals report.Totals, troubled bool, err error) {
	// Not set back: that would set off a collection just before the end.
	debug.SetGCPercent(collectEvery)
	buffered := bufio.NewWriterSize(clearing{c.Out, c.looking}, 1<<16)
	r := results{checker: c, out: &output{w: buffered}}
	r.out.text(c.format.Begin())
	c.checkAll(targets, r.add)
	c.looking.clear()
	if r.totals.Files == 0 && !r.troubled {
		for _, target := range targets {
			r.totals.Unread = append(r.totals.Unread, report.Unread{File: target, Message: c.say(noBundle)})
		}
	}
	r.out.text(c.format.End(r.totals))
	if r.out.err == nil {
		r.out.err = buffered.Flush()
	}
	return r.totals, r.troubled, r.out.err
}

// checkAll checks what the targets name, as many at a time as there are
// processors, and calls add with what became of each in their order. It ends
// early where add returns false.
func (c *checker) checkAll(targets []string, add func(outcome) bool) {
	workers := make(chan *worker, runtime.GOMAXPROCS(0)) // those that have nothing to do
	for range cap(workers) {
		workers <- &worker{checker: c}
	}
	var stopped atomic.Bool
	ordered := stream.New().WithMaxGoroutines(cap(workers))
	inputs(targets, func(in input) bool {
		ordered.Go(func() stream.Callback {
			w := <-workers
			result := w.check(in)
			workers <- w
			return func() {
				if !stopped.Load() {
					stopped.Store(!add(result))
				}
			}
		})
		return !stopped.Load()
	})
	ordered.Wait()
	for range cap(workers) {
		(<-workers).leave()
	}
}

// results gathers what became of the inputs.
type results struct {
	*checker
	out      *output
	totals   report.Totals
	troubled bool // one could not be read
	wrote    bool
}

// add counts and writes what became of an input. It reports whether more can be
// written.
func (r *results) add(o outcome) bool {
	switch {
	case o.err != nil:
		r.troubled = true
		why := r.voice().Reason(o.err)
		if o.unwritten {
			why = r.voice().WriteReason(o.err)
		}
		r.totals.Unread = append(r.totals.Unread, report.Unread{File: o.in.name, Message: why})
		r.complain(lang.Text{ZH: "%s：%s", EN: "%s: %s"}, o.in.name, why)
		return true
	case o.passed:
		r.totals.Passed++
		return true
	}
	if r.totals.Files == 0 {
		r.totals.Bundle = o.in.name
	}
	r.totals.Count(o.in.name, o.findings)
	r.totals.Mended += o.mended
	if len(o.text) > 0 {
		if r.wrote {
			r.out.text(r.format.Between())
		}
		r.out.bytes(o.text)
		r.wrote = true
	}
	return r.out.err == nil
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

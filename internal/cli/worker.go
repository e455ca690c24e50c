package cli

import (
	"fmt"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/scan"
)

// together is how many bundles a worker reads before it judges the first of them, unless they
// hold more than textTogether bytes. Reading and judging push each other out of the
// processor's caches, so that changing from one to the other for each bundle costs a twelfth
// of the time; with more of them it is their memory that costs more than it saves.
const (
	together     = 4
	textTogether = 64 << 10
)

// worker checks bundles a few at a time, and keeps what the next can use: the memory it
// read into, and the folder, since bundles come folder by folder.
type worker struct {
	*checker
	seats      [together]seat
	folder     *scan.Folder
	folderName string
}

// seat is where a worker keeps one of the bundles it has read.
type seat struct {
	data    []byte
	parser  bundlefile.Parser
	reading *bundlefile.Reading // nil where there is nothing to judge
}

// check checks a few inputs.
func (w *worker) check(inputs []input) []outcome {
	results := make([]outcome, 0, len(inputs))
	for len(results) < len(inputs) {
		results = append(results, w.checkSome(inputs[len(results):])...)
	}
	return results
}

// checkSome reads as many of the inputs as may be kept at a time, and then finishes those.
func (w *worker) checkSome(inputs []input) []outcome {
	var results []outcome
	for text := 0; len(results) < len(inputs) && text <= textTogether; {
		s := &w.seats[len(results)]
		results = append(results, guarded(inputs[len(results)], s, w.take))
		text += len(s.data)
	}
	for i := range results {
		if s := &w.seats[i]; s.reading != nil {
			results[i] = guarded(inputs[i], s, w.finish)
		}
		if s := &w.seats[i]; i > 0 && cap(s.data) > textTogether {
			*s = seat{} // only the first keeps the memory of a long bundle
		}
	}
	return results
}

// guarded does some work on an input. If that panics, the outcome says so.
func guarded(in input, s *seat, work func(input, *seat) outcome) (result outcome) {
	defer func() {
		if cause := recover(); cause != nil {
			s.reading = nil
			result = outcome{in: in, unjudged: unjudged{err: failed(internalError, fmt.Sprint(cause))}}
		}
	}()
	return work(in, s)
}

// enter opens a folder, unless it is open already.
func (w *worker) enter(name string) rule.Folder {
	if w.folder == nil || w.folderName != name {
		w.leave()
		opened, err := scan.Open(name)
		if err != nil {
			return nil // no files can be looked for
		}
		w.folder, w.folderName = opened, name
	}
	return w.folder
}

func (w *worker) leave() {
	if w.folder != nil {
		w.folder.Close()
		w.folder = nil
	}
}

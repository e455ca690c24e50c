package cli

import (
	"fmt"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/scan"
)

// together is how many bundles a worker reads before it judges the first of them, unless they
// hold more than textTogether bytes. Reading and judging displace each other from the
// processor's caches, and alternating for each bundle costs a twelfth of the time; with more
// bundles, their memory costs more than that saves.
const (
	together     = 4
	textTogether = 64 << 10
)

// worker checks a few bundles at a time, and keeps what the next ones can use: the memory they
// are read into, and the folder, since bundles come folder by folder.
type worker struct {
	*checker
	seats      [together]seat
	folder     *scan.Folder
	folderName string
}

// seat is where a worker keeps one of the bundles that it has read.
type seat struct {
	data    []byte
	parser  bundlefile.Parser
	reading *bundlefile.Reading // nil if there is nothing to judge
}

// check checks a few inputs.
func (w *worker) check(inputs []input) []outcome {
	results := make([]outcome, 0, len(inputs))
	for len(results) < len(inputs) {
		results = append(results, w.checkSome(inputs[len(results):])...)
	}
	return results
}

// checkSome reads as many of the inputs as can be kept at once, and then finishes those.
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
			*s = seat{} // only the first seat keeps the memory of a long bundle
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

// enter opens a folder, unless it is already open.
func (w *worker) enter(name string) rule.Folder {
	if w.folder == nil || w.folderName != name {
		w.leave()
		opened, err := scan.Open(name)
		if err != nil {
			return nil // files cannot be looked for
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

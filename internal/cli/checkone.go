package cli

import (
	"path/filepath"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// outcome is what became of one input.
type outcome struct {
	in        input
	texts     [][]byte // one for each outlet
	recurs    bool     // and other bundles may have fingerprints of this one
	findings  []rule.Finding
	facts     rule.Facts // for comparing it with the others
	source    []byte     // of what cannot be read again
	province  string     // in which it is filed
	passed    bool       // a YAML file that is no bundle
	mended    int        // how many values were repaired
	failing   int        // findings that make the check fail
	silenced  int        // how many findings got a comment
	isFull    bool       // and has no room for more of them
	isJudged  bool       // and was not refused as a whole
	aside     setAside   // by a baseline
	spoils    error      // a result would replace it, or one of its documents' files
	err       error      // why it could not be read
	unwritten error      // why what was to be written into it is not; it is checked as it is
}

// take reads a bundle to its seat, or says what became of an input that is none.
func (w *worker) take(in input, s *seat) outcome {
	s.reading = nil
	if in.excluded {
		return outcome{in: in}
	}
	data, err := w.read(in, s.data)
	if err != nil {
		return outcome{in: in, err: err}
	}
	s.data = data
	if (in.inTree || w.bundlesOnly) && !bundlefile.IsBundle(data) {
		return outcome{in: in, passed: true}
	}
	s.reading = s.parser.Parse(data)
	return outcome{in: in}
}

// finish judges and words the bundle that was taken.
func (w *worker) finish(in input, s *seat) outcome {
	data, reading := s.data, s.reading
	s.reading = nil
	for _, out := range w.replaced {
		if err := spareBundle(out, in.name, reading.Bundle); err != nil {
			return outcome{in: in, spoils: err}
		}
	}
	if w.parsed != nil {
		w.parsed(&in, reading.Bundle)
	}
	folder := rule.Folder(nil)
	if (!in.stdin || w.stdinName != "") && len(reading.Bundle.Documents) > 0 {
		folder = w.enter(filepath.Dir(in.name))
	}
	if folder != nil && in.conduct.scans == rule.ScansFull && !isPastMending(reading) {
		w.looking.ahead(w.folder, reading)
	}
	findings, facts := w.judge(in, data, reading, folder)
	var unwritten error
	mended := 0
	if (w.fix || w.diff) && !isPastMending(reading) {
		after := w.repair(in, data, reading, findings, folder)
		if w.diff {
			text := w.voice().Diff(w.screen(w.Out), in.name, data, after.text, reading, after.reading)
			return outcome{in: in, texts: [][]byte{text}, findings: findings, province: report.ProvinceOf(reading.Bundle), mended: after.count}
		}
		if after.count > 0 {
			if unwritten = bundlefile.Rewrite(in.name, data, after.text); unwritten == nil {
				data, reading, findings, facts, mended = after.text, after.reading, after.findings, after.facts, after.count
			}
		}
	}
	silenced, isFull := 0, false
	if w.ignoreFor != "" && !isPastMending(reading) {
		after := w.silence(&in, data, reading, findings, folder)
		isFull = after.isFull
		if after.count > 0 {
			if unwritten = bundlefile.Rewrite(in.name, data, after.text); unwritten == nil {
				data, reading, findings, facts, silenced = after.text, after.reading, after.findings, after.facts, after.count
			}
		}
	}
	facts.IsWalked = in.inTree
	f := &report.File{Name: in.name, Source: data, Reading: reading, Findings: findings, Number: in.number, FailOn: in.conduct.failOn}
	aside := w.setAside(&in, f)
	result := outcome{in: in, findings: f.Findings, facts: facts, province: report.ProvinceOf(reading.Bundle), mended: mended, silenced: silenced, isFull: isFull, aside: aside, unwritten: unwritten}
	result.isJudged, result.failing = rule.IsJudged(reading), f.Failing()
	result.texts = w.texts(f)
	result.recurs = len(f.Findings) > 0 && (w.stdinName != "" || f.MayRecur()) // that name may be one of a file
	if in.stdin || isOpenStream(in.name) {
		result.source, s.data = data, nil
	}
	return result
}

// texts words what is found in a bundle for each outlet.
func (c *checker) texts(f *report.File) [][]byte {
	texts := make([][]byte, len(c.outlets))
	for i, o := range c.outlets {
		texts[i] = o.format.File(f)
	}
	return texts
}

// judge checks what was read of a text, and notes what it says that other bundles may
// contradict; folder may be nil.
func (w *worker) judge(in input, data []byte, reading *bundlefile.Reading, folder rule.Folder) ([]rule.Finding, rule.Facts) {
	past := isPastMending(reading)
	return w.across.Check(reading, rule.Surroundings{
		Today: w.today, Folder: folder, Scans: in.conduct.scans, Selection: in.conduct.selection, UsualProvider: in.conduct.provider,
		CanWrite: func(at *string) bool { return !past && reading.CanReplace(data, at) },
	}, in.folder())
}

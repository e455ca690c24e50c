package cli

import (
	"path/filepath"
	"slices"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// outcome is what became of an input: why it was not judged, or everything about it.
type outcome struct {
	in input
	unjudged
	verdict
	rewriting
	aside setAside // by a baseline
	comparing
}

// unjudged is why an input was not judged; at most one of these is set. The input itself
// knows whether settings exclude it.
type unjudged struct {
	passed bool  // a result would replace it, or a file of one of its documents
	spoils error // a result would replace it, or one of its documents' files
	err    error // why it could not be read
}

// verdict is what was found in a bundle and what to write about it.
type verdict struct {
	findings []rule.Finding
	failing  int      // how many of them make the check fail
	province string   // in which it is filed
	texts    [][]byte // one for each outlet
	recurs   bool     // other bundles may have the same fingerprints
	isJudged bool     // by all rules: it was not refused as a whole
}

// rewriting is what was written into the file of a bundle: repairs or comments, never both.
type rewriting struct {
	mended    int   // how many values were repaired, or would be
	silenced  int   // how many findings got a comment
	isFull    bool  // the file has no room for more comments
	unwritten error // why it could not be written; it was checked as it is
}

// comparing is what is kept of a bundle for comparing it with the others.
type comparing struct {
	facts  rule.Facts
	source []byte // its text, if it cannot be read again
}

// take reads a bundle into its seat, or says why it is not to be judged.
func (w *worker) take(in input, s *seat) outcome {
	s.reading = nil
	if in.excluded {
		return outcome{in: in}
	}
	data, err := w.read(in, s.data)
	if err == nil {
		s.data = data
		if w.passesOver(&in, data) {
			return outcome{in: in, unjudged: unjudged{passed: true}}
		}
		err = in.problem
	}
	if err != nil {
		return outcome{in: in, unjudged: unjudged{err: err}}
	}
	s.reading = s.parser.Parse(data)
	return outcome{in: in}
}

// passesOver reports whether an input is not a bundle, and need not be one.
func (c *checker) passesOver(in *input, data []byte) bool {
	return (in.inTree || c.bundlesOnly) && !bundlefile.IsBundle(data)
}

// judged is a text as read, with what was found in it.
type judged struct {
	text     []byte
	reading  *bundlefile.Reading
	findings []rule.Finding
	facts    rule.Facts // for comparing it with others
}

// finish judges a bundle that was taken, and writes the texts about it.
func (w *worker) finish(in input, s *seat) outcome {
	now := judged{text: s.data, reading: s.reading}
	s.reading = nil
	if err := w.spareFromResults(in.name, now.reading.Bundle); err != nil {
		return outcome{in: in, unjudged: unjudged{spoils: err}}
	}
	if w.parsed != nil {
		w.parsed(&in, now.reading.Bundle)
	}
	folder := w.documentsFolder(&in, now.reading)
	now = w.judge(in, now.text, now.reading, folder)
	result := outcome{in: in}
	if (w.fix || w.diff) && !isPastMending(now.reading) {
		after := w.repair(in, now, folder)
		if w.diff {
			text := w.voice().Diff(w.screen(w.Out), in.name, now.text, after.text, now.reading, after.reading)
			result.verdict = verdict{texts: [][]byte{text}, findings: now.findings, province: report.ProvinceOf(now.reading.Bundle)}
			result.mended = after.count
			return result
		}
		result.mended, result.unwritten = now.become(after, in.name)
	}
	if w.ignoreFor != "" && !isPastMending(now.reading) {
		after := w.silence(&in, now, folder)
		result.isFull = after.isFull
		result.silenced, result.unwritten = now.become(after, in.name)
	}
	f := &report.File{Name: in.name, Source: now.text, Reading: now.reading, Findings: now.findings, Number: in.number, FailOn: in.conduct.failOn}
	result.aside = w.setAside(&in, f)
	texts := w.texts(f)
	isAny := slices.ContainsFunc(texts, func(text []byte) bool { return len(text) > 0 }) // most formats say nothing of clean bundles
	result.verdict = verdict{
		findings: f.Findings, failing: f.Failing(), province: report.ProvinceOf(now.reading.Bundle), texts: texts,
		recurs:   isAny && (w.stdinName != "" || f.MayRecur()), // a file may have the name given to standard input
		isJudged: rule.IsJudged(now.reading),
	}
	result.facts = now.facts
	result.facts.IsWalked = in.inTree
	if in.stdin || isOpenStream(in.name) {
		result.source, s.data = now.text, nil
	}
	return result
}

// documentsFolder opens the folder in which a bundle's documents are looked for; nil if there is
// none, or nothing is looked for. With full scans it starts to look at the pictures ahead.
func (w *worker) documentsFolder(in *input, reading *bundlefile.Reading) rule.Folder {
	if in.stdin && w.stdinName == "" || len(reading.Bundle.Documents) == 0 || in.conduct.scans == rule.ScansNone {
		return nil
	}
	folder := w.enter(filepath.Dir(in.name))
	if folder != nil && in.conduct.scans == rule.ScansFull && !isPastMending(reading) {
		w.looking.ahead(w.folder, reading)
	}
	return folder
}

// become writes a repaired text into its file and replaces its own text with it. It returns
// how many values were repaired; if the file cannot be written, nothing changes.
func (j *judged) become(after mended, name string) (count int, err error) {
	if after.count <= 0 {
		return 0, nil
	}
	if err := bundlefile.Rewrite(name, j.text, after.text); err != nil {
		return 0, err
	}
	*j = after.judged
	return after.count, nil
}

// texts describes what was found in a bundle, for each outlet.
func (c *checker) texts(f *report.File) [][]byte {
	texts := make([][]byte, len(c.outlets))
	for i, o := range c.outlets {
		texts[i] = o.format.File(f)
	}
	return texts
}

// judge checks what was read of a text, and notes the facts that other bundles may
// contradict; folder may be nil.
func (w *worker) judge(in input, text []byte, reading *bundlefile.Reading, folder rule.Folder) judged {
	past := isPastMending(reading)
	findings, facts := w.across.Check(reading, rule.Surroundings{
		Today: w.today, Folder: folder, Scans: in.conduct.scans, Selection: in.conduct.selection, UsualProvider: in.conduct.provider,
		CanWrite: func(at *string) bool { return !past && reading.CanReplace(text, at) },
	}, in.folder())
	return judged{text, reading, findings, facts}
}

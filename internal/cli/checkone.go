package cli

import (
	"fmt"
	"path/filepath"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/scan"
)

// outcome is what became of one input.
type outcome struct {
	in        input
	texts     [][]byte // one for each outlet
	findings  []rule.Finding
	facts     rule.Facts // for comparing it with the others
	source    []byte     // of the standard input, which cannot be read again
	province  string     // in which it is filed
	passed    bool       // a YAML file that is no bundle
	mended    int        // how many values were repaired
	failing   int        // findings that make the check fail
	silenced  int        // how many findings got a comment
	isFull    bool       // and has no room for more of them
	isJudged  bool       // and was not refused as a whole
	aside     setAside   // by a baseline
	spoils    error      // a result would replace one of its documents' files
	err       error
	unwritten bool // and the error is one of writing
}

// worker checks one bundle after the other, and keeps what the next can use:
// the memory it read into, and the folder, since bundles come folder by folder.
type worker struct {
	*checker
	buffer     []byte
	parser     bundlefile.Parser
	folder     *scan.Folder
	folderName string
}

// check reads, judges and words one bundle.
func (w *worker) check(in input) (result outcome) {
	defer func() {
		if cause := recover(); cause != nil {
			result = outcome{in: in, err: fmt.Errorf("internal error: %v", cause)}
		}
	}()
	if in.excluded {
		return outcome{in: in}
	}
	data, err := w.read(in, w.buffer)
	if err != nil {
		return outcome{in: in, err: err}
	}
	w.buffer = data
	if (in.inTree || w.bundlesOnly) && !bundlefile.IsBundle(data) {
		return outcome{in: in, passed: true}
	}
	reading := w.parser.Parse(data)
	for _, out := range w.replaced {
		if err := spareScans(out, in.name, reading.Bundle); err != nil {
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
	mended := 0
	if (w.fix || w.diff) && !isPastMending(reading) {
		after := w.repair(in, data, reading, findings, folder)
		if w.diff {
			text := w.voice().Diff(w.screen(w.Out), in.name, data, after.text, reading, after.reading)
			return outcome{in: in, texts: [][]byte{text}, findings: findings, province: report.ProvinceOf(reading.Bundle), mended: after.count}
		}
		if after.count > 0 {
			if err := bundlefile.Rewrite(in.name, data, after.text); err != nil {
				return outcome{in: in, err: err, unwritten: true}
			}
			data, reading, findings, facts, mended = after.text, after.reading, after.findings, after.facts, after.count
		}
	}
	silenced, isFull := 0, false
	if w.ignoreFor != "" && !isPastMending(reading) {
		after := w.silence(&in, data, reading, findings, folder)
		isFull = after.isFull
		if after.count > 0 {
			if err := bundlefile.Rewrite(in.name, data, after.text); err != nil {
				return outcome{in: in, err: err, unwritten: true}
			}
			data, reading, findings, facts, silenced = after.text, after.reading, after.findings, after.facts, after.count
		}
	}
	f := &report.File{Name: in.name, Source: data, Reading: reading, Findings: findings, Number: in.number, FailOn: in.conduct.failOn}
	aside := w.setAside(&in, f)
	result = outcome{in: in, findings: f.Findings, facts: facts, province: report.ProvinceOf(reading.Bundle), mended: mended, silenced: silenced, isFull: isFull, aside: aside}
	result.isJudged, result.failing = rule.IsJudged(reading), f.Failing()
	result.texts = w.texts(f)
	if in.stdin {
		result.source = data // it is read once, so that the buffer is not used again
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

// enter opens a folder, or stays in the one that is open.
func (w *worker) enter(name string) rule.Folder {
	if w.folder == nil || w.folderName != name {
		w.leave()
		opened, err := scan.Open(name)
		if err != nil {
			return nil // the files cannot be looked for
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

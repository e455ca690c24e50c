package cli

import (
	"bytes"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// watchView is the result of one check of a watch, put together so that it can be shown at
// once. On a terminal it shows all files, with those that have changed last, right above the
// summary, in case not everything fits on the screen; elsewhere only those that have changed.
type watchView struct {
	results
	watch  *watch
	screen report.Screen
	out    *page // the findings
	notes  *page // everything else; on a terminal the same page
	said   *page // what is said of one input, before it goes to either
	isNews bool  // contradictions have appeared or gone
}

func newWatchView(w *watch) *watchView {
	v := &watchView{watch: w, screen: w.screen(w.Out), out: &page{on: w.Out}, notes: &page{on: w.Err}, said: &page{on: w.Err}}
	if v.screen.Terminal {
		v.notes, v.said.on = v.out, w.Out
	}
	v.checker = w.writingTo(v.out, v.said).newChecker(w.options, w.today, w.across)
	v.outlets, v.parsed = []*outlet{{name: w.options.outlets.all[0].name}}, w.parsed
	v.totals.Scans = rule.ScansFull
	v.chooseFormats(false)
	return v
}

// gather counts the outcomes of the inputs and their contradictions, and puts together what is
// shown.
func (v *watchView) gather(inputs []input, isFirst bool) {
	v.across = v.watch.across.Anew()
	var news bytes.Buffer // what goes to the end of a terminal's page
	for i := range inputs {
		kept := v.watch.kept[inputs[i].name]
		o := kept.outcome
		o.texts = nil
		v.add(o)
		switch {
		case kept.isNew && v.screen.Terminal && !isFirst:
			news.Write(v.said.Bytes())
			news.Write(kept.text())
		case kept.isNew || v.screen.Terminal:
			v.notes.Buffer.Write(v.said.Bytes())
			v.out.Buffer.Write(kept.text())
		}
		v.said.Reset()
	}
	v.compareAnew()
	v.out.Buffer.Write(news.Bytes())
}

// compareAnew compares the bundles, and puts new contradictions after the old ones.
func (v *watchView) compareAnew() {
	told, before := make(map[string]string), v.watch.told
	var newOnes bytes.Buffer
	v.compared(func(f *report.File) {
		text := string(v.texts(f)[0])
		told[f.Name] = text
		switch isNew := before[f.Name] != text; {
		case isNew:
			newOnes.WriteString(text)
		case v.screen.Terminal || v.watch.kept[f.Name].isNew:
			v.out.Buffer.WriteString(text)
		}
	})
	v.isNews = newOnes.Len() > 0 || len(told) < len(before)
	v.out.Buffer.Write(newOnes.Bytes())
	v.watch.told = told
}

// text is the text about a bundle; nil if nothing was found in it.
func (k *keptOutcome) text() []byte {
	if len(k.texts) == 0 {
		return nil
	}
	return k.texts[0]
}

// show writes the page.
func (v *watchView) show(isFirst bool, changed int) error {
	if v.totals.Files > 0 && !v.watch.options.quiet {
		v.voice().Summary(v.notes, v.screen, v.totals, v.nextAfterCheck(v.totals, v.watch.targets))
	}
	if v.screen.Terminal || !v.watch.options.quiet {
		v.notes.Buffer.WriteString(v.screen.Wrap(v.state(isFirst, changed), 0, 2) + "\n")
	}
	out, notes := output{w: v.out.on}, output{w: v.notes.on}
	switch {
	case v.screen.Colour:
		out.text(clearScreen)
	case v.screen.Terminal && !isFirst:
		out.text("\n")
	}
	out.bytes(v.out.Bytes())
	if v.notes != v.out {
		notes.bytes(v.notes.Bytes())
	}
	return v.written(out.err)
}

// clearScreen moves to the first line of a terminal and clears the screen. It keeps the
// scrollback, which is not ours.
const clearScreen = "\x1b[H\x1b[J"

// conclude notes how the check ends, as results.conclude does for a single one.
func (v *watchView) conclude() {
	switch {
	case v.totals.Files == 0 && !v.troubled:
		v.tellNone(v.watch.targets, v.totals.Passed, v.totals.Excluded)
		v.notes.Buffer.Write(v.said.Bytes())
		v.watch.last = errFailed
	case v.troubled:
		v.watch.last = errFailed
	case v.failing > 0 && !v.watch.options.exitZero:
		v.watch.last = errFindings
	default:
		v.watch.last = nil
	}
}

// state tells when the check was made and how to end the watch.
func (v *watchView) state(isFirst bool, changed int) string {
	now := v.Now().Format("15:04:05")
	if isFirst {
		return v.say(lang.Text{ZH: "%s 检查完毕，有变动时重新检查；按 Ctrl+C 结束", EN: "%s: checked; watching for changes, press Ctrl+C to stop"}, now)
	}
	if changed == 1 {
		return v.say(lang.Text{ZH: "%s 已重新检查，变动 1 份；按 Ctrl+C 结束", EN: "%s: checked again, 1 bundle changed; press Ctrl+C to stop"}, now)
	}
	return v.say(lang.Text{ZH: "%s 已重新检查，变动 %d 份；按 Ctrl+C 结束", EN: "%s: checked again, %d bundles changed; press Ctrl+C to stop"}, now, changed)
}

package cli

import (
	"fmt"

	"beian.example/icp/internal/lang"
)

// progress shows a person at a terminal how far a long task has come, and lets a signal end it
// in good order, so that nothing is left half-done.
type progress struct {
	*app
	label   lang.Text
	total   int64
	isShown bool
	signals interruption
}

// shownFrom is the number of bytes from which a task takes long enough to show progress.
const shownFrom = 32 << 20

func (a *app) newProgress(label lang.Text, total int64) *progress {
	a.line.clear()
	return &progress{app: a, label: label, total: total, isShown: total >= shownFrom, signals: heedSignals()}
}

// newCount shows how many of several bundles are done, if neither results nor anything else on
// the screen are in the way. It leaves signals alone: whenever one comes, everything is in
// order.
func (a *app) newCount(total int, toFiles bool) *progress {
	return &progress{
		app: a, label: lang.Text{ZH: "备案文件", EN: "bundles"}, total: int64(total),
		isShown: total > 1 && (toFiles || !a.screen(a.Out).Terminal),
	}
}

// count shows how many are done.
func (p *progress) count(done int) {
	if p.isShown {
		p.line.tell(func() string { return fmt.Sprintf("%s %d/%d", p.say(p.label), done, p.total) })
	}
}

// errInterrupted ends work that was interrupted by a signal.
var errInterrupted = failed(lang.Text{ZH: "已中断，什么也没有留下", EN: "interrupted; nothing was left behind"})

func (p *progress) step(done int64) error {
	if p.signals.came() {
		return errInterrupted
	}
	if p.isShown {
		p.line.tell(func() string { return fmt.Sprintf("%s %d%%", p.say(p.label), min(100, done*100/max(1, p.total))) })
	}
	return nil
}

// end clears the line.
func (p *progress) end() {
	p.signals.end()
	p.line.clear()
}

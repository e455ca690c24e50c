package cli

import (
	"fmt"
	"strings"
	"time"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/lang"
)

// progress tells a person at a terminal how far long work has come, and lets a signal
// end it in order, so that nothing is left half-done.
type progress struct {
	*app
	label   lang.Text
	total   int64
	isShown bool
	next    time.Time
	width   int // of what stands on the screen
	signals interruption
}

// shownFrom is from how many bytes on it takes long enough to be shown.
const shownFrom = 32 << 20

func (a *app) newProgress(label lang.Text, total int64) *progress {
	p := &progress{app: a, label: label, total: total, signals: heedSignals()}
	p.isShown = total >= shownFrom && a.screen(a.Err).Terminal
	a.wipe()
	return p
}

// newCount tells how many bundles of several are done, where neither results nor anything
// else that stands on the screen is in its way. What a signal finds is in order as it is.
func (a *app) newCount(total int, toFiles bool) *progress {
	p := &progress{app: a, label: lang.Text{ZH: "备案文件", EN: "bundles"}, total: int64(total)}
	p.isShown = total > 1 && a.screen(a.Err).Terminal && (toFiles || !a.screen(a.Out).Terminal)
	return p
}

// count shows that so many are done.
func (p *progress) count(done int) {
	if now := time.Now(); p.isShown && now.After(p.next) {
		p.next = now.Add(100 * time.Millisecond)
		p.draw(fmt.Sprintf("%s %d/%d", p.say(p.label), done, p.total))
	}
}

// wipe takes away what is counted, for something else to be told in its place.
func (a *app) wipe() {
	if p := a.counting; p != nil && p.width > 0 {
		p.draw("")
		p.draw("\r")
	}
}

// errInterrupted ends work that a signal came in on.
var errInterrupted = failed(lang.Text{ZH: "已中断，什么也没有留下", EN: "interrupted; nothing was left behind"})

func (p *progress) step(done int64) error {
	if p.signals.came() {
		return errInterrupted
	}
	if now := time.Now(); p.isShown && now.After(p.next) {
		p.next = now.Add(100 * time.Millisecond)
		p.draw(fmt.Sprintf("%s %d%%", p.say(p.label), min(100, done*100/max(1, p.total))))
	}
	return nil
}

// draw puts a text in the place of the last one.
func (p *progress) draw(text string) {
	width := uniseg.StringWidth(text)
	fmt.Fprint(p.Err, "\r"+text+strings.Repeat(" ", max(0, p.width-width)))
	p.width = width
}

// end wipes what stands on the screen.
func (p *progress) end() {
	p.signals.end()
	if p.width > 0 {
		p.draw("")
		p.draw("\r")
	}
}

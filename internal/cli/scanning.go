package cli

import (
	"context"
	"path"
	"runtime"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/scan"
)

// scansFull is how closely files are looked at by default.
const scansFull = "full"

// scansOptions are the ways of looking at files.
var scansOptions = filing.Options{
	{ID: scansFull, Label: lang.Text{ZH: "查看图片内容", EN: "look at the pictures"}},
	{ID: "quick", Label: lang.Text{ZH: "只看文件开头", EN: "read only the beginning of each file"}},
	{ID: "none", Label: lang.Text{ZH: "不查看", EN: "do not look for them"}},
}

// scansNamed is the depth that an option means.
func scansNamed(id string) rule.Scans {
	switch id {
	case "quick":
		return rule.ScansQuick
	case "none":
		return rule.ScansNone
	}
	return rule.ScansFull
}

// scansVar adds the flag for how closely files are looked at.
func (a *app) scansVar(cmd *cobra.Command, scans *string) {
	*scans = scansFull
	a.choiceVar(cmd, scans, "scans", scansOptions, a.say(lang.Text{
		ZH: "材料文件的查看方式 `HOW`：full（查看图片内容，默认）、quick（只看文件开头）、none（不查看）",
		EN: "how closely to look at the documents' files: `HOW` is full (the pictures, default), quick (only their beginning) or none (not at all)",
	}))
}

// looking is shared by the workers that look at pictures. It allows as many at a time as there
// are processors, and counts how many are done.
type looking struct {
	slots chan struct{}
	line  *progressLine // to show progress on; nil if nobody sees it
	lang  lang.Lang
	name  func(path string) string // how to show a file's name
	now   func() time.Time

	mu          sync.Mutex
	started     time.Time // when the run started
	began       time.Time // when looking at pictures began
	done, total int
}

func newLooking(a *app) *looking {
	l := &looking{slots: make(chan struct{}, runtime.GOMAXPROCS(0)), line: a.line, lang: a.lang, now: time.Now, started: time.Now()}
	l.name = func(file string) string { return a.voice().Text(path.Base(file)) }
	return l
}

// fewPictures is the number of pictures from which it is worth looking at several at a time.
const fewPictures = 2

// ahead looks at the pictures of a bundle, several at a time, before the bundle is judged.
func (l *looking) ahead(folder *scan.Folder, reading *bundlefile.Reading) {
	files := rule.ScanFiles(reading.Bundle)
	if len(files) < fewPictures {
		return
	}
	limitMemoryOfPictures()
	l.add(len(files))
	folder.LookAhead(context.Background(), files, l.slots, l.step)
}

func (l *looking) add(files int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.total == 0 {
		l.began = l.now()
	}
	l.total += files
}

// hasBegun reports whether pictures are being looked at, which sets its own memory limit.
func (l *looking) hasBegun() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.total > 0
}

// patience is how long it takes until progress is shown.
const patience = time.Second

// step counts a file, and now and then shows how many are done.
func (l *looking) step(file string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.done++
	spent := l.now().Sub(l.began)
	left := spent / time.Duration(l.done) * time.Duration(l.total-l.done)
	if spent < patience || left < patience && !l.line.isShown() {
		return // too little to wait for
	}
	l.line.tell(func() string {
		return lang.Text{ZH: "查看图片：%d/%d，约剩 %d 秒，%s", EN: "looking at pictures: %d of %d, about %d s left, %s"}.Format(l.lang, l.done, l.total, int(left.Seconds())+1, l.name(file))
	})
}

// bundle counts a bundle, and now and then shows how many are done, unless progress on
// pictures is shown, which take longer. While folders are walked, the total is not known.
func (l *looking) bundle(done int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.total > 0 || l.now().Sub(l.started) < patience {
		return
	}
	l.line.tell(func() string {
		return lang.Text{ZH: "已检查 %d 份备案文件", EN: "bundles checked: %d"}.Format(l.lang, done)
	})
}

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

// scansOptions say how closely files can be looked at.
var scansOptions = filing.Options{
	{ID: scansFull, Label: lang.Text{ZH: "查看图片内容", EN: "look at the pictures"}},
	{ID: "quick", Label: lang.Text{ZH: "只看文件开头", EN: "read only the beginning of each file"}},
	{ID: "none", Label: lang.Text{ZH: "不查看", EN: "do not look for them"}},
}

// scansNamed is what an option means.
func scansNamed(id string) rule.Scans {
	switch id {
	case "quick":
		return rule.ScansQuick
	case "none":
		return rule.ScansNone
	}
	return rule.ScansFull
}

// scansVar adds the flag for it.
func (a *app) scansVar(cmd *cobra.Command, scans *string) {
	*scans = scansFull
	a.choiceVar(cmd, scans, "scans", scansOptions, a.say(lang.Text{
		ZH: "材料文件的查看方式 `HOW`：full（查看图片内容，默认）、quick（只看文件开头）、none（不查看）",
		EN: "how closely to look at the documents' files: `HOW` is full (the pictures, default), quick (only their beginning) or none (not at all)",
	}))
}

// looking is what the workers share who look at pictures: as many at a time as there
// are processors, and how far they have come.
type looking struct {
	slots chan struct{}
	line  *progressLine // to show it on; nil where nobody sees it
	lang  lang.Lang
	name  func(path string) string // of a file, as it may be shown
	now   func() time.Time

	mu          sync.Mutex
	started     time.Time // the run
	began       time.Time // looking
	done, total int
}

func newLooking(a *app) *looking {
	l := &looking{slots: make(chan struct{}, runtime.GOMAXPROCS(0)), line: a.line, lang: a.lang, now: time.Now, started: time.Now()}
	l.name = func(file string) string { return a.voice().Text(path.Base(file)) }
	return l
}

// fewPictures are looked at by whoever judges them.
const fewPictures = 2

// ahead looks at the pictures of a bundle, several at a time, before it is judged.
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

// hasBegun reports whether pictures are looked at, which set a limit of their own.
func (l *looking) hasBegun() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.total > 0
}

// patience is how long it takes until progress is shown.
const patience = time.Second

// step counts a file, and now and then shows how far they have come.
func (l *looking) step(file string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.done++
	spent := l.now().Sub(l.began)
	left := spent / time.Duration(l.done) * time.Duration(l.total-l.done)
	if spent < patience || left < patience && !l.line.isShown() {
		return // there is too little to wait for
	}
	l.line.tell(func() string {
		return lang.Text{ZH: "查看图片：%d/%d，约剩 %d 秒，%s", EN: "looking at pictures: %d of %d, about %d s left, %s"}.Format(l.lang, l.done, l.total, int(left.Seconds())+1, l.name(file))
	})
}

// bundle counts a bundle, and now and then shows how many there were, where no pictures are
// told of, which take longer. How many there will be nobody knows while folders are walked.
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

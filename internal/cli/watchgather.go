package cli

import (
	"time"

	"github.com/fsnotify/fsnotify"
)

// Programs write a file in several steps: they empty it first, or replace it. So a check waits
// until nothing has happened for a while, but not forever.
const (
	quietFor = 100 * time.Millisecond
	longest  = 10 * time.Second
)

// changes are what has happened since the last check.
type changes struct {
	names map[string]bool // files and folders, by their whole paths
	all   bool            // anything may have changed
}

// gather collects changes, and hands them over once things are quiet. Until they are taken,
// more are added. It ends when the events do.
func gather(events <-chan fsnotify.Event, failures <-chan error, matters func(fsnotify.Event) bool, over chan<- changes) {
	var (
		gathered changes
		began    time.Time // when the first of them came; zero if there are none
		quiet    <-chan time.Time
		ready    chan<- changes // over, if there is something to hand over
	)
	more := func() {
		if began.IsZero() {
			began = time.Now()
		}
		if time.Since(began) < longest {
			ready, quiet = nil, time.After(quietFor)
		}
	}
	for {
		select {
		case e, isOne := <-events:
			switch {
			case !isOne:
				return
			case !matters(e):
			default:
				if gathered.names == nil {
					gathered.names = make(map[string]bool)
				}
				gathered.names[e.Name] = true
				more()
			}
		case _, isOne := <-failures:
			if !isOne {
				failures = nil // the events end as well
				continue
			}
			gathered.all = true // some were lost
			more()
		case <-quiet:
			ready, quiet = over, nil
		case ready <- gathered:
			gathered, began, ready = changes{}, time.Time{}, nil
		}
	}
}

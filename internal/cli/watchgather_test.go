package cli

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/fsnotify/fsnotify"
)

// happening is an event, or a loss of events, and how long after the previous one it comes.
type happening struct {
	after time.Duration
	name  string // empty for a loss
	op    fsnotify.Op
}

// When an editor saves a file, that is one change, handed over once things are quiet. What
// does not matter delays nothing, and endless changes are not waited for.
func TestGather(t *testing.T) {
	const ms = time.Millisecond
	var endless []happening
	for range 300 {
		endless = append(endless, happening{50 * ms, "long.yaml", fsnotify.Write})
	}
	for name, test := range map[string]struct {
		happenings []happening
		want       string // the names of each change, and when it was handed over
	}{
		"truncate and write": {
			[]happening{{0, "a.yaml", fsnotify.Write}, {60 * ms, "a.yaml", fsnotify.Write}, {60 * ms, "a.yaml", fsnotify.Write}},
			"a.yaml 220ms",
		},
		"vim": {
			[]happening{
				{0, "4913", fsnotify.Create}, {ms, "4913", fsnotify.Remove}, {ms, "a.yaml", fsnotify.Rename}, {ms, "a.yaml~", fsnotify.Create},
				{ms, "a.yaml", fsnotify.Create}, {ms, "a.yaml", fsnotify.Write}, {ms, "a.yaml", fsnotify.Chmod}, {ms, "a.yaml~", fsnotify.Remove}, {150 * ms, ".a.yaml.swp", fsnotify.Write},
			},
			"a.yaml 106ms",
		},
		"gone and back":    {[]happening{{0, "a.yaml", fsnotify.Remove}, {90 * ms, "a.yaml", fsnotify.Create}}, "a.yaml 190ms"},
		"two at once":      {[]happening{{0, "b.yaml", fsnotify.Write}, {ms, "a.yaml", fsnotify.Write}}, "a.yaml b.yaml 101ms"},
		"one after other":  {[]happening{{0, "b.yaml", fsnotify.Write}, {300 * ms, "a.yaml", fsnotify.Write}}, "b.yaml 100ms, a.yaml 400ms"},
		"some are lost":    {[]happening{{0, "a.yaml", fsnotify.Write}, {10 * ms, "", 0}}, "a.yaml and more 110ms"},
		"nothing of ours":  {[]happening{{0, "notes.txt", fsnotify.Write}}, ""},
		"it does not stop": {endless, "long.yaml 10.1s, long.yaml 15.1s"},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				events, failures, over := make(chan fsnotify.Event), make(chan error), make(chan changes)
				matters := func(e fsnotify.Event) bool { return strings.HasSuffix(e.Name, ".yaml") }
				go gather(events, failures, matters, over)
				var told []string
				began := time.Now()
				done := make(chan struct{})
				go func() {
					defer close(done)
					for {
						select {
						case c := <-over:
							said := strings.Join(slices.Sorted(maps.Keys(c.names)), " ")
							if c.all {
								said += " and more"
							}
							told = append(told, said+" "+time.Since(began).String())
						case <-time.After(time.Minute):
							return
						}
					}
				}()
				for _, h := range test.happenings {
					time.Sleep(h.after)
					if h.name == "" {
						failures <- fsnotify.ErrEventOverflow
						continue
					}
					events <- fsnotify.Event{Name: h.name, Op: h.op}
				}
				<-done
				close(events)
				if got := strings.Join(told, ", "); got != test.want {
					t.Errorf("told %q, want %q", got, test.want)
				}
			})
		})
	}
}

// What happens during a check comes with the next one, all at once and once things are quiet.
func TestGatherMeanwhile(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		events, over := make(chan fsnotify.Event), make(chan changes)
		go gather(events, nil, func(fsnotify.Event) bool { return true }, over)
		for _, name := range []string{"a", "b", "c"} {
			events <- fsnotify.Event{Name: name, Op: fsnotify.Write}
			time.Sleep(time.Second)
		}
		events <- fsnotify.Event{Name: "c", Op: fsnotify.Write}
		last := time.Now()
		if c := <-over; len(c.names) != 3 || time.Since(last) != quietFor {
			t.Errorf("the change is of %v, after %v", c.names, time.Since(last))
		}
		close(events)
	})
}

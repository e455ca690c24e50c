package cli

import (
	"bytes"
	"path"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/lang"
)

// Progress is shown after a second of work, now and then, and taken away before
// anything else is written.
func TestProgressOfPictures(t *testing.T) {
	var screen bytes.Buffer
	now := time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)
	clock := func() time.Time { return now }
	l := &looking{line: lineOn(&screen, clock), lang: lang.EN, name: path.Base, now: clock}
	l.add(40)
	for range 10 {
		now = now.Add(90 * time.Millisecond)
		l.step("scans/front.jpg")
	}
	if screen.Len() > 0 {
		t.Errorf("%q within a second", screen.String())
	}
	for range 10 {
		now = now.Add(100 * time.Millisecond)
		l.step("scans/front.jpg")
	}
	if n := strings.Count(screen.String(), "\r"); n < 4 || n > 6 {
		t.Errorf("it is shown %d times", n)
	}
	if !strings.Contains(screen.String(), "looking at pictures: 11 of 40, about 3 s left, front.jpg") {
		t.Errorf("%q", screen.String())
	}
	var out bytes.Buffer
	if _, err := (clearing{&out, l.line}).Write([]byte("found")); err != nil || out.String() != "found" || !strings.HasSuffix(screen.String(), "\r"+emptyRest+"\r") {
		t.Errorf("%q after %q", out.String(), screen.String())
	}
	unseen := &looking{now: clock}
	unseen.add(1)
	now = now.Add(time.Minute)
	unseen.step("scans/front.jpg")
	unseen.line.clear()
}

// Without pictures it is the bundles that are counted.
func TestProgressOfBundles(t *testing.T) {
	var screen bytes.Buffer
	now := time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)
	clock := func() time.Time { return now }
	l := &looking{line: lineOn(&screen, clock), lang: lang.EN, now: clock, started: now}
	for done := range 100 {
		now = now.Add(20 * time.Millisecond)
		l.bundle(done)
	}
	if n := strings.Count(screen.String(), "\r"); n < 4 || n > 6 || !strings.HasPrefix(screen.String(), "\rbundles checked: 49") {
		t.Errorf("it is shown %d times: %q", n, screen.String())
	}
	l.add(3)
	screen.Reset()
	now = now.Add(time.Minute)
	l.bundle(101)
	(&looking{now: clock}).bundle(1)
	if screen.Len() > 0 {
		t.Errorf("%q in the place of pictures", screen.String())
	}
}

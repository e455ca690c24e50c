package main

import (
	"bufio"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"
)

// browser is a Chromium without a window, controlled over a pair of pipes.
type browser struct {
	t       *testing.T
	to      *os.File
	session string

	mu      sync.Mutex
	sent    int
	answers map[int]chan json.RawMessage
	asked   []string // the addresses that the page requested from the network or the disk
}

// startBrowser starts a browser. If there is none, the test is skipped, unless ICP_BROWSER
// requires it.
func startBrowser(t *testing.T) *browser {
	t.Helper()
	name := ""
	for _, candidate := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(candidate); err == nil && name == "" {
			name = path
		}
	}
	switch {
	case name == "" && os.Getenv("ICP_BROWSER") != "":
		t.Fatal("there is no Chromium")
	case name == "":
		t.Skip("there is no Chromium")
	}
	inRead, inWrite, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	outRead, outWrite, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	profile, err := os.MkdirTemp("", "icp-browser")
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(name, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--user-data-dir="+profile, "about:blank")
	cmd.ExtraFiles = []*os.File{inRead, outWrite} // its file descriptors 3 and 4
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	inRead.Close()
	outWrite.Close()
	b := &browser{t: t, to: inWrite, answers: make(map[int]chan json.RawMessage)}
	listened := make(chan struct{})
	go func() {
		defer close(listened)
		b.listen(outRead)
	}()
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		inWrite.Close()
		<-listened
		outRead.Close()
		for range 50 { // its helper processes write a little longer than it lives
			if os.RemoveAll(profile) == nil {
				break
			}
			time.Sleep(100 * time.Millisecond)
		}
	})
	var targets struct {
		TargetInfos []struct{ TargetID, Type string }
	}
	for range 50 { // until the first tab exists
		b.call("Target.getTargets", nil, &targets)
		for _, target := range targets.TargetInfos {
			if target.Type != "page" {
				continue
			}
			var attached struct{ SessionID string }
			b.call("Target.attachToTarget", map[string]any{"targetId": target.TargetID, "flatten": true}, &attached)
			b.session = attached.SessionID
			b.call("Page.enable", nil, nil)
			b.call("Network.enable", nil, nil)
			return b
		}
		time.Sleep(100 * time.Millisecond)
	}
	t.Fatal("the browser opens no tab")
	return nil
}

// listen passes answers on and records the requested addresses.
func (b *browser) listen(from *os.File) {
	lines := bufio.NewReader(from)
	for {
		text, err := lines.ReadBytes(0)
		if err != nil {
			return
		}
		var message struct {
			ID     int
			Result json.RawMessage
			Error  json.RawMessage
			Method string
			Params struct{ Request struct{ URL string } }
		}
		if json.Unmarshal(text[:len(text)-1], &message) != nil {
			continue
		}
		b.mu.Lock()
		if message.Method == "Network.requestWillBeSent" {
			b.asked = append(b.asked, message.Params.Request.URL)
		}
		if waiting := b.answers[message.ID]; waiting != nil {
			if message.Error != nil {
				message.Result = nil
			}
			waiting <- message.Result
			delete(b.answers, message.ID)
		}
		b.mu.Unlock()
	}
}

func (b *browser) call(method string, params, result any) {
	b.t.Helper()
	b.mu.Lock()
	b.sent++
	id, waiting := b.sent, make(chan json.RawMessage, 1)
	b.answers[id] = waiting
	b.mu.Unlock()
	message := map[string]any{"id": id, "method": method}
	if params != nil {
		message["params"] = params
	}
	if b.session != "" {
		message["sessionId"] = b.session
	}
	text, err := json.Marshal(message)
	if err != nil {
		b.t.Fatal(err)
	}
	if _, err := b.to.Write(append(text, 0)); err != nil {
		b.t.Fatal(err)
	}
	select {
	case answer := <-waiting:
		if answer == nil {
			b.t.Fatalf("%s is refused", method)
		}
		if result != nil {
			if err := json.Unmarshal(answer, result); err != nil {
				b.t.Fatal(err)
			}
		}
	case <-time.After(30 * time.Second):
		b.t.Fatalf("%s gets no answer", method)
	}
}

// open opens a file as a page and waits until it is loaded.
func (b *browser) open(file string) {
	b.t.Helper()
	path, err := filepath.Abs(file)
	if err != nil {
		b.t.Fatal(err)
	}
	b.call("Page.navigate", map[string]any{"url": "file://" + filepath.ToSlash(path)}, nil)
	for range 100 {
		if b.text("document.readyState + location.protocol") == "completefile:" {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	b.t.Fatal("the page does not come")
}

// text is the value of an expression, as text.
func (b *browser) text(expression string) string {
	b.t.Helper()
	var answer struct {
		Result struct{ Value any }
	}
	b.call("Runtime.evaluate", map[string]any{"expression": "(async () => String(" + expression + "))()", "awaitPromise": true, "returnByValue": true, "userGesture": true}, &answer)
	text, _ := answer.Result.Value.(string)
	return text
}

// press presses a key that types a character.
func (b *browser) press(key string) {
	b.t.Helper()
	b.call("Input.dispatchKeyEvent", map[string]any{"type": "keyDown", "key": key, "text": key}, nil)
	b.call("Input.dispatchKeyEvent", map[string]any{"type": "keyUp", "key": key}, nil)
}

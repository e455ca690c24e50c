package main

import (
	"bytes"
	"os/exec"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/creack/pty"
)

// mostAtStart is how many bytes a room may allocate before main. A table would take more.
const mostAtStart = 4 << 10

// No tables are decoded that the command may not need, and rules are laid out when the program
// is built.
func TestNoTableAtStart(t *testing.T) {
	cmd := exec.Command(build(t, "."), "version")
	cmd.Env = append(silentEnvironment(t), "GODEBUG=inittrace=1")
	var trace bytes.Buffer
	cmd.Stderr = &trace
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	rooms := regexp.MustCompile(`(?m)^init \S+/icp/internal/(\w+) .* (\d+) bytes, \d+ allocs$`).FindAllStringSubmatch(trace.String(), -1)
	if len(rooms) < 5 {
		t.Fatalf("only %d rooms are in\n%s", len(rooms), &trace)
	}
	for _, room := range rooms {
		allocated, err := strconv.Atoi(room[2])
		if err != nil {
			t.Fatal(err)
		}
		if allocated > mostAtStart || room[1] == "rule" && allocated > 0 {
			t.Errorf("%s allocates %d bytes at every start", room[1], allocated)
		}
	}
}

// slowestStart is the longest time until the first question is on the screen.
const slowestStart = 100 * time.Millisecond

// BenchmarkFirstQuestion measures the median time from the start of a conversation on a
// terminal to its first question. It needs a quiet machine.
func BenchmarkFirstQuestion(b *testing.B) {
	if runtime.GOOS == "windows" {
		b.Skip("pseudo-terminals are made otherwise on Windows")
	}
	icp := build(b, ".")
	env := silentEnvironment(b, "ICP_LANG=zh")
	var times, cpus []time.Duration
	for b.Loop() {
		cmd := exec.Command(icp, "new")
		cmd.Dir, cmd.Env = b.TempDir(), env
		start := time.Now()
		tty, err := pty.StartWithSize(cmd, &pty.Winsize{Rows: 24, Cols: 80})
		if err != nil {
			b.Fatal(err)
		}
		var out []byte
		chunk := make([]byte, 4096)
		for !bytes.Contains(out, []byte(asked)) {
			n, err := tty.Read(chunk)
			if err != nil {
				b.Fatalf("%v after\n%s", err, out)
			}
			out = append(out, chunk[:n]...)
		}
		times = append(times, time.Since(start))
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		cpus = append(cpus, cmd.ProcessState.UserTime()+cmd.ProcessState.SystemTime())
		tty.Close()
	}
	slices.Sort(times)
	median := times[len(times)/2]
	slices.Sort(cpus)
	b.ReportMetric(float64(cpus[len(cpus)/2].Microseconds())/1000, "cpu-ms/start")
	b.ReportMetric(float64(median.Microseconds())/1000, "ms/start")
	if median > slowestStart {
		b.Errorf("%v to the first question, more than %v", median, slowestStart)
	}
}

package main

import (
	"context"
	"errors"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

// slowest is the longest time a command may take for any bundle.
const slowest = 2 * time.Second

// TestSlow runs every command on every shape, on a terminal and into a pipe. It takes minutes
// and needs a quiet machine, so that it has to be asked for:
//
//	ICP_SLOW=1 go test -run TestSlow -timeout 1h ./cmd/icp
func TestSlow(t *testing.T) {
	if os.Getenv("ICP_SLOW") == "" {
		t.Skip("ICP_SLOW is not set")
	}
	icp := build(t, ".")
	texts := shapes()
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		t.Run(name, func(t *testing.T) {
			for _, args := range [][]string{
				{"check", "FILE"}, {"check", "FILE", "--show-values"}, {"check", "FILE", "--format", "json"},
				{"check", "FILE", "--diff"}, {"check", "FILE", "--diff", "--show-values"}, {"check", "FILE", "--fix"},
				{"check", "FILE", "--fix", "--show-values"}, {"docs", "FILE"}, {"sheet", "FILE"}, {"sheet", "FILE", "--show-values"},
				{"request", "FILE"}, {"request", "claim", "FILE", "--show-values"}, {"pack", "FILE", "-o", "PARCEL", "--force"}, {"new", "FILE", "--no-input"},
				{"new", "NEW", "--from", "FILE", "--operation", "change", "--no-input"}, {"explain", "TEXT"},
			} {
				for _, terminal := range []bool{false, true} {
					if terminal && runtime.GOOS == "windows" {
						continue
					}
					if took := timed(t, icp, args, texts[name], terminal); took > slowest {
						t.Errorf("%s takes %v, on a terminal: %v", strings.Join(args, " "), took.Round(time.Millisecond), terminal)
					}
				}
			}
		})
	}
}

// timed runs a command on a text and returns how long it took. An argument holds as much of
// the text as the system allows.
func timed(t *testing.T, icp string, args []string, text string, terminal bool) time.Duration {
	t.Helper()
	const longestArgument = 100_000
	file := filepath.Join(t.TempDir(), "bundle.yaml")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	asked := strings.ReplaceAll(strings.ToValidUTF8(text[:min(len(text), longestArgument)], ""), "\x00", "")
	args = slices.Clone(args)
	for i := range args {
		switch args[i] {
		case "FILE":
			args[i] = file
		case "PARCEL":
			args[i] = file + ".zip"
		case "NEW":
			args[i] = file + ".new.yaml"
		case "TEXT":
			args[i] = asked
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), 10*slowest)
	defer cancel()
	cmd := exec.CommandContext(ctx, icp, args...)
	cmd.Env = silentEnvironment(t, "ICP_LANG=zh")
	start := time.Now()
	if terminal {
		onTerminal(t, cmd)
		return time.Since(start)
	}
	var exit *exec.ExitError
	if out, err := cmd.CombinedOutput(); err != nil && !errors.As(err, &exit) {
		t.Fatalf("%v: %s", err, out)
	}
	return time.Since(start)
}

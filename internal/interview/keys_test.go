package interview

import (
	"context"
	"io"
	"slices"
	"strings"
	"testing"
	"time"
)

// Input that arrives at once is split into keys; a paste counts as one.
func TestKeysAreTakenApart(t *testing.T) {
	for _, keys := range [][]string{
		{"辽", "宁", "\r", "a", " ", "\t", "\x03", "\x7f", "\x00", "　"},
		{"\x1b[A", "\x1b[Z", "\x1b[1;5C", "\x1b[3~", "\x1bOP", "\x1b[[A", "\r"},
		{"\x1b", "\r", "\x1b", "\x1b[B", "\x1b", "辽", "\x1b\x7f", "\x1bb"},
		{"\x1b[200~辽宁\r大连\x1b[A\r\x1b[201~", "\r"},
		{"\xe9", "a", "\xff", "\xe8", "\r", "\x1b[2", "\r", "\x1bO", "\r"},
		{"\x1b[2", "\x1b[200~\r\x1b[201~", "x"},
		{"a", "\x1b"}, // Escape is recognised if nothing follows it
		{"a", "\x1b["},
		{"a", "\xe8\xbe"},
	} {
		in, out := io.Pipe()
		k := newKeyboard(in)
		go func() { _, _ = out.Write([]byte(strings.Join(keys, ""))) }()
		var got []string
		for range keys {
			key, err := k.key(context.Background())
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, string(key))
		}
		if !slices.Equal(got, keys) {
			t.Errorf("%q are read as %q", keys, got)
		}
		out.Close()
		if _, err := k.key(context.Background()); err != io.EOF {
			t.Errorf("after the last key comes %v", err)
		}
		k.close()
	}
}

// The rest of a character may arrive late, as on a busy machine; it is still one key.
func TestLateCharacter(t *testing.T) {
	in, out := io.Pipe()
	k := newKeyboard(in)
	defer k.close()
	go func() {
		_, _ = out.Write([]byte("\xe9"))
		time.Sleep(4 * unfinished)
		_, _ = out.Write([]byte("\x99\x90"))
		_ = out.Close()
	}()
	if key, err := k.key(context.Background()); err != nil || string(key) != "限" {
		t.Errorf("%q, %v", key, err)
	}
}

// A form that ends while waiting swallows nothing, not even half a key.
func TestKeyWaitsForNextForm(t *testing.T) {
	in, out := io.Pipe()
	k := newKeyboard(in)
	defer k.close()
	ctx, end := context.WithCancel(context.Background())
	over := make(chan error)
	go func() {
		_, err := k.key(ctx)
		over <- err
	}()
	_, _ = out.Write([]byte("\xe8\xbe"))
	end()
	if err := <-over; err != io.EOF {
		t.Fatalf("the form that ends reads %v", err)
	}
	go func() { _, _ = out.Write([]byte("\xbd\r")) }()
	for _, want := range []string{"辽", "\r"} {
		if key, err := k.key(context.Background()); err != nil || string(key) != want {
			t.Errorf("the next form reads %q, %v, not %q", key, err, want)
		}
	}
}

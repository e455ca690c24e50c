package interview

import (
	"context"
	"io"
	"slices"
	"time"
	"unicode/utf8"

	tea "github.com/charmbracelet/bubbletea"
)

// keyboard passes what is typed at a terminal to one form after the other, each key to the
// form that is there when its turn comes. It reads byte by byte and no further than it has to,
// so that what is typed ahead waits in the terminal, and finally for whatever program comes
// next.
type keyboard struct {
	wanted  chan struct{} // asks for a byte
	bytes   chan byte     // closed if no more come
	err     error         // why no more come
	waiting bool          // one was asked for and has not come yet
	read    []byte        // what has come but was not given to a form yet
	free    chan struct{} // holds one element while no form reads
}

func newKeyboard(in io.Reader) *keyboard {
	k := &keyboard{wanted: make(chan struct{}, 1), bytes: make(chan byte, 1), free: make(chan struct{}, 1)}
	k.free <- struct{}{}
	go func() {
		defer close(k.bytes)
		var b [1]byte
		for range k.wanted {
			if _, k.err = io.ReadFull(in, b[:]); k.err != nil {
				return
			}
			k.bytes <- b[0]
		}
	}()
	return k
}

// close ends reading, once a read in progress has ended. No form reads any more when the last
// one has let go.
func (k *keyboard) close() {
	<-k.free
	close(k.wanted)
}

// unfinished is how long the rest of a key may take after its first byte: what the Escape key
// sends is how other keys begin.
const unfinished = 50 * time.Millisecond

// halfRune is how long the rest of a character may take: a busy machine makes it wait, and a
// character that is given up is lost.
const halfRune = 2 * time.Second

// key waits for the next key as long as ctx allows.
func (k *keyboard) key(ctx context.Context) ([]byte, error) {
	<-k.free
	defer func() { k.free <- struct{}{} }()
	for ctx.Err() == nil {
		if n := firstKey(k.read); n > 0 {
			return k.take(n), nil
		}
		var late <-chan time.Time
		switch {
		case len(k.read) == 0 || isPaste(k.read):
		case k.read[0] >= utf8.RuneSelf:
			late = time.After(halfRune)
		default:
			late = time.After(unfinished)
		}
		if !k.waiting {
			k.wanted <- struct{}{}
			k.waiting = true
		}
		select {
		case b, open := <-k.bytes:
			if !open {
				return nil, k.err
			}
			k.waiting = false
			k.read = append(k.read, b)
		case <-late:
			return k.take(len(k.read)), nil
		case <-ctx.Done():
		}
	}
	return nil, io.EOF
}

func (k *keyboard) take(n int) []byte {
	key := slices.Clone(k.read[:n])
	k.read = slices.Delete(k.read, 0, n)
	return key
}

// turn is the keyboard while one form has it. It gives a key only when the form has dealt with
// the one before and wants another.
type turn struct {
	ctx     context.Context // of the form
	keys    *keyboard
	program *tea.Program
	rest    []byte // of a key too long for one read
}

// wants asks a form whether it wants another key, after all it was given.
type wants chan bool

// answerWants lets a program answer when a turn asks its form.
func answerWants(m tea.Model, msg tea.Msg) tea.Msg {
	if asked, isAsked := msg.(wants); isAsked {
		asked <- m.(*form).end == pending
		return nil
	}
	return msg
}

func (t *turn) Read(p []byte) (int, error) {
	if len(t.rest) == 0 {
		more := make(wants, 1)
		t.program.Send(more)
		select {
		case wanted := <-more:
			if !wanted {
				return 0, io.EOF
			}
		case <-t.ctx.Done():
			return 0, io.EOF
		}
		key, err := t.keys.key(t.ctx)
		if err != nil {
			return 0, err
		}
		t.rest = key
	}
	n := copy(p, t.rest)
	t.rest = t.rest[n:]
	return n, nil
}

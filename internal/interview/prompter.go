package interview

import (
	"context"
	"errors"
)

// Prompter shows a page to a person. Accepted answers are passed to Prompt.Give one by one, so
// that none is lost if Ask returns an error; what was typed but not confirmed is not an
// answer. It records in the page which prompt is being asked.
type Prompter interface {
	Ask(ctx context.Context, p *Page) (Move, error)
}

// Move is where a person goes after a page.
type Move uint8

const (
	Next   Move = iota // every prompt was passed, answered or not
	Back               // to the page before
	Switch             // nowhere: the same prompt again, in the other language
)

// errSwitched leaves a page so that it is made again in the other language.
var errSwitched = errors.New("the language was switched")

// ErrStopped is returned if the person broke off. All answers so far are saved.
var ErrStopped = errors.New("the interview was stopped")

// ErrEndOfInput is returned if the input ended before the last prompt. All answers so far are
// saved.
var ErrEndOfInput = errors.New("the input ended before the last question")

// ErrLineTooLong is returned for input that cannot be a person's answer. All answers before it
// are saved.
var ErrLineTooLong = errors.New("a line of the input is too long")

// ErrNoProgress is returned for input that goes on without answering anything. All answers so
// far are saved.
var ErrNoProgress = errors.New("the input answers nothing")

// NotSavedError is returned if the answers could not be put into their file.
type NotSavedError struct {
	Err     error  // why
	Rescued string // the file that holds them instead; empty if none could be written
}

func (e *NotSavedError) Error() string { return "the answers were not saved: " + e.Err.Error() }

// Unwrap returns the reason.
func (e *NotSavedError) Unwrap() error { return e.Err }

package interview

import (
	"context"
	"errors"
)

// Prompter puts a page to a person. Answers that hold are handed to
// Question.Give one by one, so that none is lost when Ask returns an error.
type Prompter interface {
	Ask(ctx context.Context, p *Page) (Move, error)
}

// Move is where a person goes after a page.
type Move uint8

const (
	Next Move = iota // every question was passed, answered or not
	Back             // to the page before
)

// ErrStopped is returned when the person broke off. All answers so far are
// saved.
var ErrStopped = errors.New("the interview was stopped")

// ErrEndOfInput is returned when the input ended before the last question. All
// answers so far are saved.
var ErrEndOfInput = errors.New("the input ended before the last question")

package interview

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"reflect"
	"slices"
	"syscall"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/scan"
)

// Options say what a conversation is about.
type Options struct {
	Bundle       *filing.Bundle    // filled in as the answers come
	Store        *bundlefile.Store // where it is saved after every answer
	Surroundings rule.Surroundings
	Voice        report.Voice
	AskFacts     bool            // derive an operation that is not given from what is on record
	FromTasks    bool            // begin with the list of tasks, if there is an operation
	Person       bool            // somebody reads the messages and may reconsider; a script goes on with its next answer
	Earlier      *filing.Bundle  // what was filed before and is continued; nil if there is none
	Concerns     []Concern       // what a notice refused; only this is asked
	Switched     func(lang.Lang) // called when the person changes the language; nil if not needed
}

// session is one conversation. Everything that is asked follows from the bundle and the place;
// apart from that, it remembers what the person put off.
type session struct {
	bundle   *filing.Bundle
	store    *bundlefile.Store
	around   rule.Surroundings
	voice    report.Voice
	lang     lang.Lang
	prompter Prompter

	place     place
	fromTasks bool
	person    bool
	passed    map[any]bool // what was asked and left open, or left unchanged, by its key
	begun     map[any]bool // the elements made for asking about them

	settled  string                    // the subject type that the rest was last fitted to
	setAside map[string]filing.Subject // what was cleared for another type, by the type it fits
	besides  map[any][]filling         // what answers filled in elsewhere, by the address of the answer
	doubted  map[any]bool              // the addresses of answers asked again because the type has changed

	deriving  bool // the operation is derived from facts
	facts     facts
	earlier   *filing.Bundle // what was filed before; nil if there is none
	carriedTo string         // the operation that was begun with what stays the same in it

	concerns []Concern

	opened   *scan.Folder    // the bundle's, if the session had to open it; nil until then
	told     func() []string // what the next page begins with; nil for nothing
	notices  []string        // what the next page has to say first
	standing *standing       // nil if an answer was given since
	lacking  []any           // the addresses of what the request to the provider lacked when last looked up
	switched func(lang.Lang) // called when the language changes
	staying  any             // the key of the prompt at which the language was switched; nil otherwise
	signals  chan os.Signal
	killed   bool // by a signal other than a person's Ctrl-C
	keepFile bool // what is removed from the file is to be kept in another
	unsaved  bool // the last answer is in no file

	declarable []string // the answers as last saved
	warned     bool     // that leaving now would lose it
}

// Run asks until the person ends the review or breaks off. It reports whether nothing is open
// any more. Answers that could not be saved are a *NotSavedError; an error that is not of this
// package is about the input.
func Run(p Prompter, o Options) (finished bool, err error) {
	s := newSession(p, o)
	// A hang-up or a kill must not lose the answers of the page.
	signal.Notify(s.signals, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT)
	defer signal.Stop(s.signals)
	if t, isTerminal := p.(*terminal); isTerminal {
		defer t.leave() // however it ends
	}
	defer s.letGo()
	if err := s.converse(); err != nil {
		return false, err
	}
	return s.finished(), nil
}

func newSession(p Prompter, o Options) *session {
	s := &session{
		bundle: o.Bundle, store: o.Store, around: o.Surroundings, voice: o.Voice.Of(o.Bundle), lang: o.Voice.Lang, prompter: p,
		passed: make(map[any]bool), begun: make(map[any]bool),
		settled: o.Bundle.Subject.Type, setAside: make(map[string]filing.Subject), doubted: make(map[any]bool),
		deriving: o.AskFacts && o.Bundle.Operation == "", earlier: o.Earlier, fromTasks: o.FromTasks && o.Bundle.Operation != "", person: o.Person,
		concerns: o.Concerns, switched: o.Switched, signals: make(chan os.Signal, 1),
	}
	if n := len(o.Bundle.Sites); n > 0 && len(o.Bundle.Documents) == 0 {
		s.passed[any(o.Bundle.Sites[n-1])] = true // an earlier sitting ended before the papers
	}
	s.declarable = answers(s.bundle)
	switch {
	case len(s.concerns) > 0:
		s.place = place{stage: atConcern, at: 0}
	case s.fromTasks:
		s.place.stage = atTasks
	}
	return s
}

// converse shows page after page until the person ends the conversation.
func (s *session) converse() error {
	for s.place.stage != atEnd {
		s.dropBlankPapers()
		s.settle()
		s.standing = nil
		if err := s.visit(); err != nil && !errors.Is(err, errSwitched) {
			return err
		}
	}
	return nil
}

// put shows a page to the person and saves the answers.
func (s *session) put(page *Page) (Move, error) {
	for {
		page.Notices, s.notices = s.notices, nil
		if s.told != nil {
			page.Text = slices.Concat(s.told(), page.Text)
		}
		page.Unsaved, s.standing = s.unsaved, nil
		page.kept = func() {
			if len(page.at.Answer()) == 0 {
				s.passed[page.at.key()] = true // it counts as dealt with
			}
			s.keep()
		}
		if s.staying != nil {
			page.startAt(page.keyed(s.staying))
			s.staying = nil
		}
		move, err := s.attend(page)
		if lost := s.save(); lost != nil {
			if lost.Rescued != "" || err != nil && !s.mayStay(err) {
				return move, lost
			}
			if err != nil {
				page.startAt(page.at)
				continue
			}
		}
		if err == nil {
			s.warned = false // whoever continues has decided to stay
		}
		if err == nil && move == Switch {
			s.switchLanguage(page)
			return move, errSwitched
		}
		s.told = nil
		return move, err
	}
}

// switchLanguage changes the language of everything from now on; the person stays at the same
// prompt.
func (s *session) switchLanguage(page *Page) {
	s.lang = s.lang.Other()
	s.voice.Lang = s.lang
	if s.switched != nil {
		s.switched(s.lang)
	}
	if page.at == nil {
		return
	}
	s.staying = page.at.key()
	isAnswered := len(page.at.Answer()) > 0
	switch {
	case s.place.stage == atSection, s.place.stage == onward && isAnswered && sectionAt(sectionsOf(s.bundle), page.at.at) != nil:
		s.place.stage, s.place.at = atSection, page.at.at // a person who had come back to an answer stays there
	}
}

// attend lets the prompter show a page while it listens for signals, none of which may be lost
// between two pages.
func (s *session) attend(page *Page) (Move, error) {
	ctx, leave := context.WithCancel(context.Background())
	heard := make(chan os.Signal, 1)
	go func() {
		select {
		case sig := <-s.signals:
			leave()
			heard <- sig
		case <-ctx.Done():
			heard <- nil
		}
	}()
	move, err := s.prompter.Ask(ctx, page)
	if isOfInput(err) { // reading from a closed terminal fails, and it hangs up
		select {
		case sig := <-heard:
			heard <- sig
		case <-time.After(hangUp):
		}
	}
	leave()
	if sig := <-heard; sig != nil {
		s.killed = sig != os.Interrupt
		if err == nil || isOfInput(err) { // caused by a terminal that hung up
			err = ErrStopped
		}
	}
	return move, err
}

// hangUp is how long after the last read the signal of a closed terminal may come.
const hangUp = time.Second

// isOfInput reports whether an error comes from the input and not from this package.
func isOfInput(err error) bool {
	return err != nil && !slices.ContainsFunc([]error{ErrStopped, ErrEndOfInput, ErrLineTooLong, ErrNoProgress}, func(own error) bool { return errors.Is(err, own) })
}

// isBlank reports whether nothing about a site is answered.
func isBlank(site *filing.Site) bool { return reflect.DeepEqual(*site, filing.Site{}) }

// noYes offers no first, since it is the usual answer.
func noYes() filing.Options { return filing.Options{filing.YesNo[1], filing.YesNo[0]} }

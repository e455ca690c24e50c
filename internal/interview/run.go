package interview

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"reflect"
	"slices"
	"syscall"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// Options are what a conversation is about.
type Options struct {
	Bundle       *filing.Bundle // filled in as the answers come
	Store        *filing.Store  // where it is kept after every page
	Surroundings rule.Surroundings
	Voice        report.Voice
	AskFacts     bool           // derive an operation that is not given from what is on record
	Earlier      *filing.Bundle // what was filed before and is gone on from; nil where there is none
}

// session is one conversation.
type session struct {
	bundle     *filing.Bundle
	store      *filing.Store
	around     rule.Surroundings
	voice      report.Voice
	lang       lang.Lang
	prompter   Prompter
	asked      map[any]bool              // the addresses that were put already
	followed   map[*filing.Site]bool     // the sites after which it was asked for another
	passing    map[*filing.Document]bool // the papers that go again where they have no files
	papers     bool                      // the papers were asked for
	again      bool                      // they are asked for again, also those that were given
	done       bool                      // the person has ended the review
	settled    string                    // the subject type that the rest was last fitted to
	deriving   bool                      // the operation is to be derived from facts
	earlier    *filing.Bundle            // what was filed before; nil where there is none
	begun      string                    // the operation that was begun with what stays the same of it
	facts      facts
	factsKnown bool   // they were put
	past       []step // what was asked so far, for going back
}

// step puts one page to the person and saves what came of it.
type step func(context.Context) error

// Run asks until the person ends the review or breaks off. It reports whether
// nothing is open any more. An error other than ErrStopped and ErrEndOfInput
// is one of saving.
func Run(p Prompter, o Options) (finished bool, err error) {
	// A hang-up or a kill must not cost the answers of the page.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	s := &session{
		bundle: o.Bundle, store: o.Store, around: o.Surroundings, voice: o.Voice, lang: o.Voice.Lang,
		prompter: p, asked: make(map[any]bool),
		followed: make(map[*filing.Site]bool), passing: make(map[*filing.Document]bool), settled: o.Bundle.Subject.Type, deriving: o.AskFacts, earlier: o.Earlier,
	}
	if err := s.converse(ctx); err != nil {
		return false, err
	}
	return s.finished(), nil
}

// converse asks page by page what is open, then about further sites, the
// papers, and whether all is right.
func (s *session) converse(ctx context.Context) error {
	for !s.done {
		s.settle()
		if err := s.nextStep()(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) nextStep() step {
	if s.deriving && s.bundle.Operation == "" {
		if !s.factsKnown {
			return s.askFacts
		}
		return s.askOperation
	}
	if page := s.nextPage(); page != nil {
		return func(ctx context.Context) error { return s.put(ctx, page) }
	}
	// Providers take the cancellation of one website at a time.
	if n := len(s.bundle.Sites); s.bundle.IsAboutSites() && s.bundle.Operation != filing.CancelSite && n > 0 && s.asked[any(&s.bundle.Sites[n-1].Domain)] && !s.followed[s.bundle.Sites[n-1]] {
		return s.askForAnotherSite
	}
	if !s.papers {
		return func(ctx context.Context) error { return s.askPapers(ctx, s.again) }
	}
	return s.review
}

// put asks a page of the bundle.
func (s *session) put(ctx context.Context, page *Page) error {
	return s.ask(ctx, page, func() {
		for _, q := range page.Questions {
			if q.Applies() {
				s.asked[q.at] = true
			}
		}
		s.past = append(s.past, func(ctx context.Context) error {
			page.FromEnd = true
			return s.put(ctx, page)
		})
	})
}

// ask puts a page to the person and saves whatever came of it. Going on, it
// calls next; going back, it asks again what came before.
func (s *session) ask(ctx context.Context, page *Page, next func()) error {
	move, err := s.prompter.Ask(ctx, page)
	s.dropEmptyPapers()
	if saved := s.store.Save(s.withoutBlankSites()); saved != nil {
		return errors.Join(saved, err)
	}
	switch {
	case err != nil:
		return err
	case move == Next:
		next()
		return nil
	case len(s.past) == 0: // there is nothing before, and to go on would skip the page
		page.FromEnd = false
		return s.ask(ctx, page, next)
	}
	for _, q := range page.Questions {
		delete(s.asked, q.at) // what was left open here is asked when the page's turn comes again
	}
	before := s.past[len(s.past)-1]
	s.past = s.past[:len(s.past)-1]
	return before(ctx)
}

// withoutBlankSites returns the bundle as it goes into the file: a site that was
// only begun for asking about it is not there yet.
func (s *session) withoutBlankSites() *filing.Bundle {
	saved := *s.bundle
	saved.Sites = slices.DeleteFunc(slices.Clone(s.bundle.Sites), isBlank)
	return &saved
}

// isBlank reports whether nothing of a site is answered.
func isBlank(site *filing.Site) bool { return reflect.DeepEqual(*site, filing.Site{}) }

// askForAnotherSite asks once after the last site whether there are more.
func (s *session) askForAnotherSite(ctx context.Context) error {
	last := s.bundle.Sites[len(s.bundle.Sites)-1]
	answer := "no"
	page := s.choose(lang.Text{ZH: "还有别的网站要一起办吗", EN: "Is there another website to file along"}, nil, &answer, noYes)
	return s.ask(ctx, page, func() {
		s.followed[last] = true
		s.past = append(s.past, s.askForAnotherSite)
		if answer == "yes" {
			s.bundle.Sites = append(s.bundle.Sites, new(filing.Site))
		}
	})
}

// noYes offers no first, being the usual answer.
var noYes = filing.Options{filing.YesNo[1], filing.YesNo[0]}

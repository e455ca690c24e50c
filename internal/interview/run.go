package interview

import (
	"context"
	"errors"
	"os"
	"os/signal"
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
}

// session is one conversation.
type session struct {
	bundle   *filing.Bundle
	store    *filing.Store
	around   rule.Surroundings
	voice    report.Voice
	lang     lang.Lang
	prompter Prompter
	asked    map[any]bool              // the addresses that were put already
	papers   bool                      // the papers were asked for
	added    map[*filing.Document]bool // entries made for asking about them
	settled  string                    // the subject type that the rest was last fitted to
	past     []*Page                   // the pages so far, for going back
}

// Run asks until the person ends the review or breaks off. It reports whether
// nothing is open any more. An error other than ErrStopped and ErrEndOfInput
// is one of saving.
func Run(p Prompter, o Options) (finished bool, err error) {
	// A hang-up or a kill must not cost the answers of the page.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	s := &session{
		bundle: o.Bundle, store: o.Store, around: o.Surroundings, voice: o.Voice, lang: o.Voice.Lang,
		prompter: p, asked: make(map[any]bool), added: make(map[*filing.Document]bool), settled: o.Bundle.Subject.Type,
	}
	if err := s.converse(ctx); err != nil {
		return false, err
	}
	return s.finished(), nil
}

// converse asks page by page what is open, then about further sites, the
// papers, and whether all is right.
func (s *session) converse(ctx context.Context) error {
	for {
		s.settle()
		if page := s.nextPage(); page != nil {
			if err := s.put(ctx, page); err != nil {
				return err
			}
			continue
		}
		more, err := s.anotherSite(ctx)
		if err != nil {
			return err
		}
		if more {
			continue
		}
		if !s.papers {
			s.papers = true
			if err := s.askPapers(ctx); err != nil {
				return err
			}
		}
		done, err := s.review(ctx)
		if done || err != nil {
			return err
		}
	}
}

// put asks a page and saves. Going back asks the pages before once more.
func (s *session) put(ctx context.Context, page *Page) error {
	move, err := s.ask(ctx, page)
	if err != nil {
		return err
	}
	if move == Back {
		return s.putBefore(ctx)
	}
	for _, q := range page.Questions {
		if q.Applies() {
			s.asked[q.at] = true
		}
	}
	s.past = append(s.past, page)
	return nil
}

// putBefore asks the last page once more, if there was one.
func (s *session) putBefore(ctx context.Context) error {
	if len(s.past) == 0 {
		return nil
	}
	before := s.past[len(s.past)-1]
	s.past = s.past[:len(s.past)-1]
	return s.put(ctx, before)
}

// ask puts a page to the person and saves whatever came of it.
func (s *session) ask(ctx context.Context, page *Page) (Move, error) {
	move, err := s.prompter.Ask(ctx, page)
	if saved := s.store.Save(s.bundle); saved != nil {
		return move, errors.Join(saved, err)
	}
	return move, err
}

// anotherSite asks once after the last site whether there are more.
func (s *session) anotherSite(ctx context.Context) (more bool, err error) {
	n := len(s.bundle.Sites)
	if n == 0 || !s.bundle.HasSites() || !s.asked[any(&s.bundle.Sites[n-1].Domain)] {
		return false, nil
	}
	answer := "no"
	page := s.choose(lang.Text{ZH: "还有别的网站要一起备案吗", EN: "Is there another website to file along"}, nil, &answer, noYes)
	move, err := s.ask(ctx, page)
	switch {
	case err != nil:
		return false, err
	case move == Back:
		return true, s.putBefore(ctx)
	}
	delete(s.asked, any(&s.bundle.Sites[n-1].Domain)) // not to be asked again
	if answer == "yes" {
		s.bundle.Sites = append(s.bundle.Sites, new(filing.Site))
	}
	return answer == "yes", nil
}

// noYes offers no first, being the usual answer.
var noYes = filing.Options{filing.YesNo[1], filing.YesNo[0]}

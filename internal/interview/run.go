package interview

import (
	"context"
	"os"
	"os/signal"
	"reflect"
	"syscall"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// Options are what a conversation is about.
type Options struct {
	Bundle       *filing.Bundle    // filled in as the answers come
	Store        *bundlefile.Store // where it is kept after every page
	Surroundings rule.Surroundings
	Voice        report.Voice
	AskFacts     bool           // derive an operation that is not given from what is on record
	Earlier      *filing.Bundle // what was filed before and is gone on from; nil where there is none
}

// session is one conversation.
type session struct {
	bundle      *filing.Bundle
	store       *bundlefile.Store
	around      rule.Surroundings
	voice       report.Voice
	lang        lang.Lang
	prompter    Prompter
	asked       map[any]bool              // the addresses that were put already
	followed    map[*filing.Site]bool     // the sites after which it was asked for another
	passing     map[*filing.Document]bool // the papers that go again where they have no files
	papers      bool                      // the papers were asked for
	again       bool                      // they are asked for again, also those that were given
	done        bool                      // the person has ended the review
	midway      bool                      // an earlier sitting broke off before the papers
	settled     string                    // the subject type that the rest was last fitted to
	setAside    map[string]filing.Subject // what was cleared for another type, by the type it fits
	doubted     map[any]bool              // the addresses of answers that are put again, for the type changed under them
	deriving    bool                      // the operation is to be derived from facts
	earlier     *filing.Bundle            // what was filed before; nil where there is none
	begun       string                    // the operation that was begun with what stays the same of it
	facts       facts
	factsKnown  bool // they were put
	chosen      bool // the operation is
	backInFacts bool // the person came back to them
	menus       menus
	past        []step   // what was asked so far, for going back
	notices     []string // what the next page has to say first

	besides        map[any][]filling            // what answers filled in of other fields, by the address of the answer
	begunApprovals map[*filing.PreApproval]bool // that were made for asking about them
	signals        chan os.Signal
	standing       *standing // nil where an answer was given since
	lacking        []any     // the addresses of what the request to the provider lacks, as last looked
	killed         bool      // by a signal other than a person's Ctrl-C
	keepFile       bool      // what goes from the file is to be kept in another
	unsaved        bool      // what was answered last is in no file
	warned         bool      // that leaving now loses it
}

// menus are the answers that are about the conversation and not about the filing.
type menus struct{ operation, another, review string }

// step puts one page to the person and saves what came of it.
type step func() error

// Run asks until the person ends the review or breaks off. It reports whether
// nothing is open any more. Answers that could not be saved are a
// *NotSavedError; an error that is none of this package is one of the input.
func Run(p Prompter, o Options) (finished bool, err error) {
	s := &session{
		bundle: o.Bundle, store: o.Store, around: o.Surroundings, voice: o.Voice.Of(o.Bundle), lang: o.Voice.Lang,
		prompter: p, asked: make(map[any]bool),
		followed: make(map[*filing.Site]bool), passing: make(map[*filing.Document]bool),
		begunApprovals: make(map[*filing.PreApproval]bool), setAside: make(map[string]filing.Subject), doubted: make(map[any]bool),
		midway: len(o.Bundle.Sites) > 0 && len(o.Bundle.Documents) == 0, settled: o.Bundle.Subject.Type,
		deriving: o.AskFacts, chosen: o.Bundle.Operation != "", earlier: o.Earlier, signals: make(chan os.Signal, 1),
	}
	// A hang-up or a kill must not cost the answers of the page.
	signal.Notify(s.signals, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT)
	defer signal.Stop(s.signals)
	if err := s.converse(); err != nil {
		return false, err
	}
	return s.finished(), nil
}

// converse asks page by page what is open, then about further sites, the
// papers, and whether all is right.
func (s *session) converse() error {
	for !s.done {
		s.settle()
		if err := s.nextStep()(); err != nil {
			return err
		}
	}
	return nil
}

func (s *session) nextStep() step {
	if s.deriving && !s.chosen {
		if !s.factsKnown {
			return s.askFacts
		}
		return s.askOperation
	}
	if page := s.nextPage(); page != nil {
		return func() error { return s.put(page) }
	}
	if s.mayFollow() {
		return s.askForAnotherSite
	}
	if !s.papers {
		return func() error { return s.askPapers(s.again) }
	}
	return s.review
}

// put asks a page of the bundle.
func (s *session) put(page *Page) error {
	return s.ask(page, func() {
		for _, prompt := range page.Prompts {
			if prompt.Applies() {
				s.asked[prompt.at] = true
			}
		}
		s.past = append(s.past, func() error {
			page.FromEnd = true
			return s.put(page)
		})
	})
}

// ask puts a page to the person and saves whatever came of it. Going on, it
// calls next; going back, it asks again what came before.
func (s *session) ask(page *Page, next func()) error {
	page.Notices, s.notices = s.notices, nil
	page.Unsaved, s.standing = s.unsaved, nil
	move, err := s.attend(page)
	s.dropEmptyPapers()
	if lost := s.save(); lost != nil {
		if lost.Rescued != "" || err != nil && !s.mayStay(err) {
			return lost
		}
		if err != nil {
			page.startAt(page.at)
			return s.ask(page, next)
		}
	}
	if err == nil {
		s.warned = false // whoever goes on means to stay
	}
	switch {
	case err != nil:
		return err
	case move == Next:
		next()
		return nil
	}
	for _, prompt := range page.Prompts {
		delete(s.asked, prompt.at) // what was left open here is asked when the page's turn comes again
	}
	if last := len(s.past) - 1; last >= 0 {
		before := s.past[last]
		s.past = s.past[:last]
		return before()
	}
	if before := s.before(page); before != nil {
		return s.put(before)
	}
	page.startAt(nil) // there is nothing before, and to go on would skip the page
	return s.ask(page, next)
}

// attend lets the prompter put a page while it listens for signals, none of
// which may be lost between two pages.
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
	leave()
	if sig := <-heard; sig != nil {
		s.killed = sig != os.Interrupt
		if err == nil {
			err = ErrStopped
		}
	}
	return move, err
}

// mayFollow reports whether it is time to ask for another website: once after
// the last one, be it that an earlier sitting broke off there.
func (s *session) mayFollow() bool {
	n := len(s.bundle.Sites)
	if n == 0 || !s.bundle.TakesSeveralSites() {
		return false
	}
	last := s.bundle.Sites[n-1]
	return !s.followed[last] && (s.midway || s.asked[any(&last.Domain)])
}

// isBlank reports whether nothing of a site is answered.
func isBlank(site *filing.Site) bool { return reflect.DeepEqual(*site, filing.Site{}) }

// askForAnotherSite asks once after the last site whether there are more.
func (s *session) askForAnotherSite() error {
	s.dropLastBlankSite()
	last := s.bundle.Sites[len(s.bundle.Sites)-1]
	s.menus.another = filing.No
	page := s.choose(lang.Text{ZH: "还有其他网站要一起办理吗", EN: "Is there another website to file with this one"}, nil, &s.menus.another, noYes)
	return s.ask(page, func() {
		s.followed[last] = true
		s.past = append(s.past, s.askForAnotherSite)
		if s.menus.another == filing.Yes {
			s.addSite()
		}
	})
}

// dropLastBlankSite takes a further site out again that was begun by mistake: the
// person went back from it.
func (s *session) dropLastBlankSite() {
	last := len(s.bundle.Sites) - 1
	if last > 0 && isBlank(s.bundle.Sites[last]) && !s.asked[any(&s.bundle.Sites[last].Domain)] {
		s.bundle.Sites = s.bundle.Sites[:last]
	}
}

// addSite begins another website, whose prompts and papers are still to come.
func (s *session) addSite() {
	s.bundle.Sites = append(s.bundle.Sites, new(filing.Site))
	s.papers, s.again = false, false
}

// noYes offers no first, being the usual answer.
var noYes = filing.Options{filing.YesNo[1], filing.YesNo[0]}

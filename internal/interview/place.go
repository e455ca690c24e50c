package interview

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// place is where a person is: the kind of page, and what it is about. Going forward and back
// moves it; the pages themselves are computed from the bundle.
type place struct {
	stage stage
	at    any // the field to begin with, or the answer to return to in the review
	task  any // the task that was opened from the list, which the person returns to; nil on the way through all
}

// stage is a kind of page.
type stage uint8

const (
	onward        stage = iota // the next page that has something open
	atFacts                    // what is on record
	atOperation                // which operation follows from it
	atSection                  // a section as a whole, when looked at again
	atAnswer                   // a single answer, chosen in the review
	atPapers                   // all papers, when looked at again
	atTasks                    // the list of tasks
	atElements                 // what can be added and removed
	atNewPaper                 // a paper that is not required
	atConcern                  // what a notice refused
	atReview                   // every answer with what the rules say about it
	atDeclaration              // the person's word that the answers are true
	atExit                     // why the filing cannot be made at all, and the ways out
	atEnd
)

// visit shows the page of the person's place, and moves forward or back.
func (s *session) visit() error {
	switch s.place.stage {
	case atFacts:
		return s.askFacts()
	case atOperation:
		return s.askOperation()
	case atSection:
		return s.lookAgain()
	case atAnswer:
		return s.changeAnswer()
	case atPapers:
		return s.lookAtPapers()
	case atTasks:
		return s.askTask()
	case atElements:
		return s.askElement()
	case atNewPaper:
		return s.askNewPaper()
	case atConcern:
		return s.askConcern()
	case atReview:
		return s.review()
	case atDeclaration:
		return s.declare()
	case atExit:
		return s.askExit()
	}
	return s.goOn()
}

// goOn asks what is open next in the task that was opened, or in the whole filing. If nothing
// is, it leads to the list or to the review.
func (s *session) goOn() error {
	b := s.bundle
	if s.barred() != nil {
		s.place.stage = atExit
		return nil
	}
	if s.deriving && b.Operation == "" {
		s.place = place{stage: atFacts}
		return nil
	}
	sections := sectionsOf(b)
	if s.place.task != nil {
		sections = sectionsOfTask(b, s.place.task)
	}
	if page := s.openPage(sections); page != nil {
		return s.putFields(page)
	}
	if s.place == (place{}) && s.mayFollow() {
		return s.askForAnotherSite()
	}
	if s.place.task == nil || s.place.task == any(&b.Documents) {
		if page := s.openPapers(); page != nil {
			return s.putFields(page)
		}
	}
	switch {
	case s.place.task != nil:
		s.place = place{stage: atTasks, at: s.place.task}
	default:
		s.place = place{stage: atReview, at: s.place.at}
	}
	return nil
}

// putFields shows a page of fields. What was passed is not asked again unless the person comes
// back to it.
func (s *session) putFields(page *Page) error {
	page.First = s.isFirst(page)
	move, err := s.put(page)
	switch {
	case err != nil:
		return err
	case move == Back:
		s.goBack(page)
	default:
		s.pass(page)
	}
	return nil
}

// isFirst reports whether the conversation began with a page of fields.
func (s *session) isFirst(page *Page) bool {
	hasBegun := s.place.task != nil || s.fromTasks || s.facts != (facts{})
	return !hasBegun && sectionsOf(s.bundle)[0].has(page.Prompts[0].at) && s.before(page) == nil
}

func (s *session) pass(page *Page) {
	for _, prompt := range page.Prompts {
		if prompt.Applies() {
			s.passed[prompt.key()] = true
		}
		if page.cut && prompt == page.at {
			return // the rest was not asked
		}
	}
}

// goBack moves to what comes before a page: the section with the field before its first
// prompt, or the page that the person came from.
func (s *session) goBack(page *Page) {
	for _, prompt := range page.Prompts {
		delete(s.passed, prompt.key()) // what was left open here is asked when the page's turn comes again
	}
	before := s.before(page)
	s.dropLastBlankSite()
	switch {
	case s.place.task != nil && (before == nil || taskAt(s.bundle, before) != s.place.task):
		s.place = place{stage: atTasks, at: s.taskBefore(s.place.task)} // the list points at the task after this one
	case before == any(&s.bundle.Operation) && s.facts != (facts{}):
		s.place = place{stage: atOperation}
		if len(s.facts.situation().Operations) == 1 {
			s.place = place{stage: atFacts, at: &s.facts} // it was shown, not asked
		}
	case before != nil:
		s.place = place{stage: atSection, at: before, task: s.place.task}
	case s.fromTasks:
		s.place = place{stage: atTasks}
	default: // there is nothing before, and moving on would skip the page
	}
}

// lookAgain shows a section as a whole, beginning with the field of the place. Coming from the
// list of tasks, the other sections of the task follow.
func (s *session) lookAgain() error {
	at, task := s.place.at, s.place.task
	section := sectionAt(sectionsOf(s.bundle), at)
	if section == nil { // for example because the field has gone
		s.place = place{task: task}
		return nil
	}
	page := s.wholePage(section)
	if s.facts != (facts{}) { // these follow from the facts, and are not asked themselves
		page.Prompts = slices.DeleteFunc(page.Prompts, func(p *Prompt) bool {
			return p.at == any(&s.bundle.Operation) || p.at == any(&s.bundle.Record.Here)
		})
	}
	page.from = at
	page.First = s.isFirst(page)
	move, err := s.put(page)
	if err != nil {
		return err
	}
	if move == Back {
		if !s.dropAddedPermit(at) {
			s.goBack(page)
		}
		return nil
	}
	s.pass(page)
	s.place = place{task: task}
	if task != nil {
		if next := sectionAfter(sectionsOfTask(s.bundle, task), section); next != nil {
			s.place = place{stage: atSection, at: next.at, task: task}
		}
	}
	return nil
}

// changeAnswer asks for one answer, and then for what it has opened.
func (s *session) changeAnswer() error {
	at := s.place.at
	prompt := s.promptAt(at)
	if prompt == nil {
		s.place = place{stage: atReview}
		return nil
	}
	page := s.pageOf(at)
	page.Prompts = []*Prompt{prompt}
	move, err := s.put(page)
	if err != nil {
		return err
	}
	s.place = place{at: prompt.at, task: s.place.task}
	if move == Back {
		s.place = place{stage: atReview, at: prompt.at}
	}
	s.pass(page)
	return nil
}

// promptAt is the prompt of an answer in the review; nil if it has gone.
func (s *session) promptAt(at any) *Prompt {
	if entry, found := s.entryAt(at); found {
		prompt := s.prompt(entry)
		prompt.applies = nil
		return prompt
	}
	for _, prompt := range s.kindPrompts() {
		if at == prompt.at {
			return prompt
		}
	}
	for _, d := range s.bundle.Documents {
		if at == any(&d.Files) {
			return s.filesPrompt(filing.DocumentKinds.Label(d.Kind), lang.Text{}, nil, d)
		}
	}
	for _, requirement := range s.requirements() {
		if at == any(keyOfPaper(&requirement)) {
			return s.paperQuestions(&requirement, s.documentFor(&requirement))[0]
		}
	}
	return nil
}

// putOff leaves what is open for later. Someone at the review sees what is missing, and is
// only asked for what they choose or their answers bring up.
func (s *session) putOff() {
	for _, section := range sectionsOf(s.bundle) {
		for _, e := range section.entries {
			if s.isAsked(e) {
				s.passed[e.At] = true
			}
		}
	}
	for _, requirement := range s.requirements() {
		s.passed[keyOfPaper(&requirement)] = true
	}
	if n := len(s.bundle.Sites); n > 0 {
		s.passed[another{s.bundle.Sites[n-1]}] = true
	}
}

// Package interview is the conversation that fills in a bundle.
//
// It has no list of prompts and no rules of its own. Before every page, what to ask is
// computed from the bundle itself: a walk over its fields says what belongs together and what
// applies, rule.OpenFields says what is still open, rule.Try judges each answer in its place,
// and rule.Mend says what the answer should have been. A field added to the walk, or a rule
// added to the catalogue, is therefore part of the conversation at once.
//
// A person's position is a place: a kind of page and the first field on it. The tasks (what is
// filed, the subject, its people, each website, the papers) and their progress are computed
// from the bundle too. Going on leads to the next open place, and going back to the field
// before. A bundle in any state can be continued, even if it was written by hand or is half
// finished. The conversation only remembers what the person put off and, for as long as it
// lasts, what an answer added or removed, so that it can be restored.
//
// A Page is the open prompts of one section of the bundle. A Prompter shows a page to a
// person, and can do nothing else: a yes-or-no prompt, the papers and the menu of the review
// are pages too. So the Prompters for a terminal, for pipes and screen readers, and for tests
// cannot differ in what they ask.
//
// An answer goes into the bundle as it is given, and into the file before the next prompt
// appears. The bundle is the only draft there is: a person who stops continues from the file.
package interview

// Package interview is the conversation that fills in a bundle.
//
// It has no list of prompts and no rule of its own. What is asked is
// computed anew before every page from the bundle itself: a walk over its
// fields says what belongs together and what applies, rule.OpenFields says
// what is still open, rule.Try judges each answer in its place, rule.Mend tells
// what it should have been. A field that is added to the walk, or a rule to the
// catalogue, is therefore in the conversation the day it exists.
//
// Where a person is, is a place: a kind of page and the field that comes first on
// it. Tasks (what is filed, the subject, its people, each website, the papers) and
// how far they have come are computed from the bundle too. Going on leads to the
// next that is open, going back to the field before, and whatever state a bundle is
// in, written by hand or half, can be gone on from. All that is remembered is what
// the person put off, and for as long as a sitting lasts what an answer took along or
// away, so that it can be had back.
//
// A Page is the open prompts of one section of the bundle. A Prompter puts a
// page to a person, and that is all it can do: a yes-or-no prompt, the
// papers and the menu of the review are pages too. So the one on a terminal,
// the one for pipes and screen readers and the one of the tests cannot come to
// differ in what they ask.
//
// Answers go into the bundle as they are given and into the file before the next
// prompt is put. The bundle is the only draft there is: a person who stops
// continues from the file.
package interview

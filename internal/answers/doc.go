// Package answers finds the answer to what a reader asks, or says that it has none: to a
// question, to a conflict with what is on record, or to the words of a console or a rejection
// notice, which mean a rule or something that no program can see.
//
// Answers name their sources and when these were read; what the handbook said in 2014 is given
// next to what applies today. Answers quote the tables of regulation instead of copying them.
//
// A text is read in two ways, and the results are added up. A small grammar recognises what
// the text is about (a field, a document, a website) and what it says about that (empty,
// malformed, expired, the same as another); meanings are combinations of these, such as
// "domain expired". Examples show how meanings are worded, and a text is compared with them by
// its characters, its words and the concepts that the grammar recognises, which are the same
// in both languages. Examples of texts about something else show when to say nothing: a text
// that fits no meaning well has no answer. How well this works is measured on phrases that
// nothing was tuned for.
package answers

// Package answers finds the answer to what a reader asks, or says that it has
// none: to a question, to a conflict with what is on record, or to the words of a
// console or a rejection notice, which mean a rule or something no program can see.
//
// Answers name their sources and the dates these were read; what the handbook said
// in 2014 stands beside what holds today. They quote the tables of regulation
// instead of copying them.
//
// A text is read in two ways that are added up. A small grammar hears of which
// things it speaks (a field, a document, a website) and what it says of them (that
// one is empty, malformed, expired, the same as another), and meanings are forms
// made of these, such as "domain expired". Examples show how meanings are worded,
// and a text is compared with them by its characters, its words and the concepts
// that the grammar hears, by which both languages are alike. Examples of texts
// about something else tell when to say nothing: what fits no meaning well has no
// answer. How well that works is measured on phrases nobody tuned for.
package answers

// Package answers finds the answer to what a reader asks, or says that it has
// none: to a question, to a conflict with what is on record, or to the words of a
// rejection notice, which point to a rule or to something no program can see.
//
// Answers name their sources and the dates these were read; what the handbook said
// in 2014 stands beside what holds today. They quote the tables of regulation
// instead of copying them. Words are compared by pairs of Chinese characters,
// because nothing separates the words of a Chinese sentence and nobody asks in
// the words of an index.
package answers

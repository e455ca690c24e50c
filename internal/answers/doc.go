// Package answers finds the answer to what a reader asks, or says that it has
// none: to a question, to a collision with what is on record, or to the words of
// a rejection notice, which mean a rule or something that no program can see.
//
// Answers are written for the day they were read, with their sources; what the
// handbook said in 2014 stands beside what holds today. They quote the tables of
// regulation and are never a second copy of them. Words are compared by pairs of
// Chinese characters, since nothing parts the words of a Chinese sentence and
// nobody asks in the words of an index.
package answers

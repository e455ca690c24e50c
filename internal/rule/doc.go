// Package rule is the judge.
//
// A Rule is one value that holds everything said about one fault: its name and
// severity, why it matters and how to fix it, the sources, the words of
// rejection notices that mean it, an example of it and of the same thing done
// right, and the check itself. The catalogue is a literal list of rules; tests
// hold laws over it and run every example.
//
// A check names a place by the address of a field and hands over facts. A
// Finding therefore has no language, no colour and no line; whoever prints it
// adds those.
//
// Anything that needs to know whether something is right asks here: the checker,
// the wizard through Try, the lists of documents. Nothing else has an opinion.
package rule

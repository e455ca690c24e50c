// Package rule is the judge.
//
// A Rule is one value that holds everything said about one fault: its name and
// severity, why it matters and how to fix it, the sources, the words of rejection
// notices that mean it, an example of the fault and one of the same thing done right,
// and the check itself. The catalogue is a literal list of rules; tests check laws
// that hold for all of them, and run every example.
//
// A check names a place by the address of a field and hands over facts. A Finding
// therefore has no language, no colour and no line; whoever prints it adds those.
//
// Bundles are judged together in three steps, so that a hundred thousand of them take
// little memory and none of their values is kept:
//
//  1. Across.Check judges each bundle by itself and notes what it says as facts: a
//     digest of a value in its canonical spelling, salted anew in each run, and whose
//     value it is.
//  2. Across.Add takes the facts in the order of the files.
//  3. Across.Compare, once all files are known, brings facts with the same digest
//     together in a meeting. Bundles that contradict each other, unless a change or a
//     cancellation in between explains it, are read once more, for the places and for
//     the comments that ignore a finding. A finding stands in the later file, with the
//     earlier places beside it.
//
// In a meeting, the rule on that matter puts the facts into parties, such as the people
// who give one mobile number. Two parties that contradict each other are a pair. All
// pairs with the same later place are told as one clash, and so is a crowd, of which
// there are too many to tell one by one.
//
// So what is found does not depend on the order of the files, a thousand copies are
// one finding that counts them, and a value that contradicts nothing costs 16 bytes
// per fact.
//
// Anything that needs to know whether something is right asks here: the checker, the
// wizard through Try, the lists of documents. Nothing else has an opinion.
package rule

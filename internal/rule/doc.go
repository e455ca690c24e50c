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
// Bundles are judged together in three steps, so that a hundred thousand of them take
// little memory and none of their values is kept:
//
//  1. Across.Check judges each bundle by itself and notes what it says as facts: a
//     digest of a value in its canonical spelling, salted anew in each run, and whose
//     it is.
//  2. Across.Add takes the facts in the order of the files.
//  3. Across.Compare brings the facts of one digest together when all files are known.
//     What contradicts, and is not explained by what was changed or cancelled in
//     between, is read once more, for the places and the comments that ask for
//     silence; a finding stands in the later file and has the earlier ones beside it.
//
// So what is found does not depend on the order of the files, a thousand copies are
// one finding that counts them, and what contradicts nothing costs 16 bytes a fact.
//
// Anything that needs to know whether something is right asks here: the checker,
// the wizard through Try, the lists of documents. Nothing else has an opinion.
package rule

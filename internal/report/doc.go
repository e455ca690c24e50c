// Package report is the voice of the program: it turns findings, lists and
// explanations into text, Markdown, CSV, JSON and the other formats.
//
// Results are written for whoever reads them. A script gets one line per finding or
// one JSON document and nothing else; a person at a terminal also gets the line of
// the file with a mark under the fault, what to do about it, and the next command.
// Only here do findings get a language, a colour and a width.
//
// The package also keeps secrets. Certificate and telephone numbers, e-mail and
// postal addresses are masked on their way out, whether they come from a field known
// to hold them or are only recognised by their form; control characters never reach a
// terminal. A mask keeps the number of characters, so that a fault in a masked line
// is still at its column.
package report

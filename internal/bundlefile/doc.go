// Package bundlefile is the YAML file that holds a bundle: reading and writing it, the places
// of its fields, edits that change nothing else, keeping the file safe while it is worked on,
// the comments in it that silence the judge, and its schema. No other room knows that the
// format is YAML.
//
// A Reading is the result of reading a file: the bundle, the faults of the text as facts,
// which the rules put into words, and, on request, the place of each field. Reading continues
// after a fault, so that a person can fix all faults in one pass. A bundle that was never a
// file has a Reading too, with paths but no lines, so that the wizard is judged by the same
// rules as files.
//
// A file is written whole or not at all, for its owner only, and never over content that was
// not read before. Only regular files are read, and no more of them than the largest size of a
// bundle.
package bundlefile

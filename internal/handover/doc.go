// Package handover holds what is made of a bundle for others: the form as it is typed into a
// provider's console, the documents that go along, and the support request.
//
// It builds values: text as the bundle has it, unmasked, with the filing.Format that says how
// to mask it, and words in both languages. Nothing here knows the reader's language, whether
// values may be shown, or the output format, so that a page, a table, a letter and an archive
// can be made from the same values. Package report words, masks and formats them.
//
// How a provider's console asks for the form is data as well; each page names the source where
// it was read. A sheet can be put into a console's order and words, and lists what no known
// page asks for instead of guessing.
//
// Which documents and which items of a request are asked for, and where a bundle answers them,
// is left to regulation: the rules use the same lists to judge what is missing, and must not
// depend on what is handed over.
package handover

// Package handover holds what a bundle becomes for others: the form as it is typed
// into a provider's console, the documents that go along, and the support request.
//
// It builds values: text is as the bundle has it, unmasked, with the filing.Format
// that says how to mask it; words are in both languages. Nothing here knows the
// reader's language, whether values may be shown, or the output format, so that a
// page, a table, a letter and an archive can be made of the same values. Package
// report words, masks and formats them.
//
// How a provider's console asks for the form is data too, each page with the source
// in which it was read: a sheet can be put into its order and words, and lists what
// was found on no page instead of guessing.
//
// Which documents and which items of a request are asked for, and where a bundle
// answers them, stays in regulation: the rules use the same lists to judge what is
// missing, and must not depend on what is handed over.
package handover

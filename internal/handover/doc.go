// Package handover holds what a bundle becomes for others: the form as it is
// typed into a provider's console, the documents that go along, and the support
// request.
//
// What it builds are values: text is as the bundle has it, unmasked, with the
// filing.Format that says how it is to be masked; words stand in both languages.
// Nothing here knows which language is read, whether values may be seen or which
// format is written, so that a page, a table, a letter and an archive can be made
// of the same values. The report words, masks and formats them.
//
// How a provider's console asks for a form is data too, each page with the source in
// which it was read: a sheet can be put into its order and words, and says what was
// found on no page instead of guessing.
//
// Which documents and which items of a request are asked for, and where a bundle
// answers them, stays in regulation: the rules judge by the same lists what is
// missing, and they must not depend on what is handed over.
package handover

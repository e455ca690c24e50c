// Package filing holds the nouns of a filing.
//
// A Bundle is plain structs: groups are values, so that an absent one is its
// zero value and every field always has an address; list elements are
// pointers, so that ranging copies nothing and growing moves nothing; scalars
// are strings, so that a telephone number keeps its leading zero and an
// identity number all its digits.
//
// One method, Bundle.Walk, goes over the fields in the order a person meets
// them. Whoever has to know the fields is a Visitor of that walk, as the reader
// and the writer of the file and the JSON Schema are, or loops over the list of
// Entries that one visitor makes, as the wizard does and the rules on empty and
// unknown values. A field is therefore written down in one place and
// cannot be forgotten in another.
//
// The address of a field, such as &site.Domain, is its identity everywhere:
// rules report addresses, and only what prints a finding turns an address into
// a path, a line and a column.
//
// The package knows no file format and judges nothing.
package filing

// Package filing holds the nouns of a filing.
//
// A Bundle is plain structs: groups are values, so that an absent one is its zero
// value and every field always has an address; list elements are pointers, so that
// ranging copies nothing and growing moves nothing; scalars are strings, so that a
// telephone number keeps its leading zero and an identity number all its digits.
//
// One method, Bundle.Walk, visits the fields in the order in which a person meets them. Code
// that has to know the fields is either a Visitor of that walk, such as the reader and the
// writer of the file and the JSON Schema, or loops over the list of Entries that one visitor
// makes, such as the wizard and the rules on empty and unknown values. A field is therefore
// defined in one place and cannot be forgotten in another.
//
// The address of a field, such as &site.Domain, is its identity everywhere: rules report
// addresses, and only what prints a finding turns an address into a path, a line and a column.
//
// The package knows no file format and judges nothing.
package filing

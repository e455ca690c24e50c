// Package postal knows the addresses of the mainland: its provinces, cities and districts with
// their codes, where an address is by its beginning, how an address splits into the parts that
// a form asks for, and how to find addresses in running text.
//
// The table of regions is read once, when a region is first looked up by name. A name that is
// missing from it, such as that of a zone, is not taken to be in another city. Abolished names
// lead to today's regions that replaced them.
//
// The package is pure, and silent about what it does not know. Districts of the same name are
// in several cities, streets are named after provinces, and zones such as 高新区 are not
// regions of the standard: what only such a name suggests is not reported here.
//
// There are two readings of an address. LocalityOf and Locate return only what is certain
// enough to base a fault on; RegionsOf also reads short names, for values that are filled in
// where a person can see them. Where they overlap, they agree.
package postal

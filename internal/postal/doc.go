// Package postal knows the addresses of the mainland: its provinces, cities and
// districts with their codes, what the beginning of an address tells of where it
// is, an address taken apart as a form asks for it, and addresses found in
// running text.
//
// The table of regions is read where somebody asks for a region by its name, and
// once; what it does not know, such as zones, is in no other city for that. Names that
// were given up lead to the regions of today that took them over.
//
// It is pure, and silent where it does not know. Districts of one name lie in
// several cities, streets are called after provinces, and zones such as 高新区
// are no regions of the standard: what is told by such a name alone is not told
// here.
//
// There are two readings of an address. LocalityOf and Locate take for certain what a
// fault may be found by; RegionsOf reads short names too, for what is filled in before
// a person's eyes. Where they overlap they agree.
package postal

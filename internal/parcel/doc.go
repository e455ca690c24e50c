// Package parcel packs what goes to the access provider into one archive, and takes
// such an archive apart again.
//
// A parcel is a zip with the bundle, the scans that its documents name, the sheet, the
// checklist, the request and a manifest, which has the size and the SHA-256 of each.
// Everything is stored as it is: scans are compressed already, and an archive in which
// nothing is compressed cannot unfold into more than it has. Nothing in it depends on
// when or where it was packed, so that the same filing gives the same bytes. Values
// stand in it in full, since it is made for those who need them; it can be encrypted
// so that the age program opens it.
//
// A scan is packed once, under a name that says what it is, however many documents show
// it; the bundle in the parcel names it so, and is the filer's own in all else. What a
// check finds where the parcel is unpacked is what it found before, but for what packing
// mends: the ending of a name that belied the content, and what a photo told of the
// place and time it was taken.
//
// Letters to be signed are not in it: the provider receives them signed, as scans of
// documents, and a blank beside its signed scan would only raise the question which of
// the two counts. icp forms writes them for the filer before that.
//
// The manifest shows that nothing was damaged on the way. Who packed the parcel it
// does not show: somebody who changes a file can write another manifest.
//
// Files are streamed, so that memory does not depend on their size. What is read of
// others, pictures as well as parcels, is not trusted.
package parcel

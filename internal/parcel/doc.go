// Package parcel packs what goes to the access provider into one archive, and unpacks such an
// archive.
//
// A parcel is a zip with the bundle, the scans that its documents name, the sheet, the
// checklist, the request and a manifest with the size and the SHA-256 of each. Everything is
// stored uncompressed: scans are already compressed, and an archive without compression cannot
// unpack into more than its own size. Nothing in it depends on when or where it was packed, so
// that the same filing gives the same bytes. Values are in full, since the parcel is made for
// those who need them; it can be encrypted so that the age program opens it.
//
// A scan is packed once, under a name that says what it is, however many documents show it.
// The bundle in the parcel uses that name, and is otherwise the filer's own. A check of the
// unpacked parcel finds what it found before, except for what packing fixes: a file extension
// that did not match the content, and data in a photo about where and when it was taken.
//
// Letters to be signed are not in the parcel: the provider receives them signed, as scans of
// documents, and a blank letter next to its signed scan would only raise the question which of
// the two counts. icp forms writes them for the filer before that.
//
// The manifest shows that nothing was damaged on the way. It does not show who packed the
// parcel: somebody who changes a file can write another manifest.
//
// Files are streamed, so that memory does not depend on their size. Input from others,
// pictures as well as parcels, is not trusted.
package parcel

package parcel

// How much a parcel may hold. These limits are checked before any work, for packing and for
// unpacking.
const (
	mostFiles    = 15_000
	mostBytes    = 2 << 30 // all files together; beyond 4 GB the format would differ
	mostManifest = 8 << 20
)

package parcel

// How much a parcel may hold. It is asked before any work, of what is packed and of
// what is unpacked.
const (
	mostFiles    = 15_000
	mostBytes    = 2 << 30 // all files together; beyond 4 GB the format would be another
	mostManifest = 8 << 20
)

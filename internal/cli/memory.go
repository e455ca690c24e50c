package cli

import (
	"math"
	"runtime/debug"
)

// A run over a hundred thousand bundles has to do with little memory, and one over a few is
// not to spend its time on collecting it. These are all places that say how much there is.

// collectEvery is by how many percent memory may grow between two collections.
// The trees of a bundle die young; collecting them less often saves a third of
// the work, until fresh memory costs more than that.
const collectEvery = 250

// A baseline stays all the time: memory grows between two collections by no more than it
// would without one of that size.
const (
	besideBaseline    = 8 << 20
	leastCollectEvery = 50
)

// collectSeldom is for reading and judging beside a baseline of so many bytes. It is not set
// back: that would set off a collection just before the end.
func collectSeldom(baseline int) {
	debug.SetGCPercent(max(leastCollectEvery, collectEvery*besideBaseline/(besideBaseline+baseline)))
}

// What was noted for comparing stays until the end. Were the rest let grow in
// proportion to it, a run over a hundred thousand bundles would take several times the
// memory it needs: so there is a limit beside it, which is set anew every so many files,
// and first after a few, since to list a large folder takes much at once.
const (
	leastMemory  = 50 << 20
	besideFacts  = 13 << 20
	limitedEvery = 4096
	limitedFrom  = 256
)

// limitMemory sets the limit anew, unless pictures have one of their own.
func (r *results) limitMemory() {
	if r.totals.Files%limitedEvery == limitedFrom && !r.looking.hasBegun() {
		debug.SetMemoryLimit(int64(max(leastMemory, besideFacts+r.across.Size()) + r.baseline.size() + r.taking.size() + r.seenSize()))
	}
}

// seenSize is about how much memory the fingerprints take that were written.
func (r *results) seenSize() (size int) {
	for _, o := range r.outlets {
		size += o.seen.Size()
	}
	return size
}

// whileComparing is by how many percent memory may grow while many bundles are compared.
const whileComparing = 10

// collectComparing is for comparing many bundles, without a limit: tens of thousands that
// contradict each other take more than that leaves, and half the time would go into looking
// for memory that is in use.
func collectComparing() {
	debug.SetGCPercent(whileComparing)
	liftMemoryLimit()
}

// Pictures that are looked at take much memory for a short time, which is given back
// early, so that it does not grow with their number.
const pictureMemory = 256 << 20

func limitMemoryOfPictures() { debug.SetMemoryLimit(pictureMemory) }

func liftMemoryLimit() { debug.SetMemoryLimit(math.MaxInt64) }

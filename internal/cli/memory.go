package cli

import (
	"math"
	"runtime/debug"
)

// A run over a hundred thousand bundles has to manage with little memory, and one over a few
// must not spend its time on collecting it. All that limits memory is in this file.

// collectEvery is by how many percent memory may grow between two collections. The trees of a
// bundle die young; collecting them less often saves a third of the work, until fresh memory
// costs more than that.
const collectEvery = 250

// A baseline stays in memory: between two collections, memory grows by no more than it would
// without one of that size.
const (
	besideBaseline    = 8 << 20
	leastCollectEvery = 50
)

// collectSeldom is for reading and judging with a baseline of this many bytes. It is not
// reset, because that would set off a collection just before the end.
func collectSeldom(baseline int) {
	debug.SetGCPercent(max(leastCollectEvery, collectEvery*besideBaseline/(besideBaseline+baseline)))
}

// What was noted for comparing stays until the end. If everything else could grow in
// proportion to it, a run over a hundred thousand bundles would take several times the memory
// that it needs. So there is also a limit, which is set again every so many files. The first
// time comes early, since listing a large folder takes much at once.
const (
	leastMemory  = 50 << 20
	besideFacts  = 13 << 20
	limitedEvery = 4096
	limitedFrom  = 256
)

// limitMemory sets the limit again, unless pictures have a limit of their own.
func (r *results) limitMemory() {
	if r.totals.Files%limitedEvery == limitedFrom && !r.looking.hasBegun() {
		debug.SetMemoryLimit(int64(max(leastMemory, besideFacts+r.across.Size()) + r.baseline.size() + r.taking.size() + r.seenSize()))
	}
}

// seenSize is roughly how much memory the fingerprints already written take.
func (r *results) seenSize() (size int) {
	for _, o := range r.outlets {
		size += o.seen.Size()
	}
	return size
}

// whileComparing is by how many percent memory may grow while many bundles are compared.
const whileComparing = 10

// collectComparing is for comparing many bundles, without a limit: tens of thousands that
// contradict each other need more than the limit leaves, and half the time would go into
// collecting memory that is in use.
func collectComparing() {
	debug.SetGCPercent(whileComparing)
	liftMemoryLimit()
}

// Pictures that are looked at take much memory for a short time. It is given back early, so
// that it does not grow with their number.
const pictureMemory = 256 << 20

func limitMemoryOfPictures() { debug.SetMemoryLimit(pictureMemory) }

func liftMemoryLimit() { debug.SetMemoryLimit(math.MaxInt64) }

package answers

import (
	_ "embed"
	"encoding/binary"
	"math"
	"slices"
	"strings"
	"sync"
)

// profileTable is made from examples.csv and the words of rules, limits and questions, and
// written by UPDATE=1.
//
//go:embed profiles.bin
var profileTable []byte

// resemblance says what a text is like. The examples of a meaning are added up into one
// profile, which is corrected where it attracts the examples of others. A text resembles the
// profile that has most of its features, where rare ones count most.
type resemblance struct {
	all    int      // examples
	here   int      // of them, about filings
	names  []string // of meanings
	ids    []uint32 // of features, in order
	uses   []use    // of each feature
	shares []share
}

// use is where a feature occurs, and which of the shares are its own.
type use struct {
	here, there int // examples about filings, and about something else
	from, to    int
}

// share is the weight of a feature in the profile of a meaning: below 0 if it suggests others.
type share struct {
	meaning int
	weight  float64
}

// finest is the number of steps into which stored weights are divided.
const finest = 1 << 12

var theResemblance = sync.OnceValue(func() *resemblance { return readProfiles(profileTable) })

// readProfiles reads data that are part of the program and checked by a test, so it does not
// look for faults.
func readProfiles(data []byte) *resemblance {
	next := func() int {
		n, size := binary.Uvarint(data)
		data = data[size:]
		return int(n)
	}
	r := &resemblance{all: next(), here: next()}
	length := next()
	r.names = strings.Split(string(data[:length]), "\n")
	data = data[length:]
	r.ids = make([]uint32, next())
	r.uses = make([]use, len(r.ids))
	r.shares = make([]share, 0, len(data)/3) // most have three bytes
	var id uint32
	for at := range r.ids {
		id += uint32(next())
		r.ids[at] = id
		u := use{here: next(), there: next(), from: len(r.shares)}
		for range next() {
			meaning := next()
			weight, size := binary.Varint(data)
			data = data[size:]
			r.shares = append(r.shares, share{meaning, float64(weight) / finest})
		}
		u.to = len(r.shares)
		r.uses[at] = u
	}
	return r
}

// weighed is a feature of a text: where it is kept, and its weight in the text.
type weighed struct {
	at     int
	weight float64
}

// nowhere is where features are kept that too few examples have.
const nowhere = -1

// scaled weighs the features of a text by how few examples have them, and scales them to
// length 1.
func (r *resemblance) scaled(features []feature) []weighed {
	scaled, sum := make([]weighed, len(features)), 0.0
	for i, f := range features {
		at, seen := nowhere, 0
		if found, known := slices.BinarySearch(r.ids, f.id); known {
			at, seen = found, r.uses[found].here+r.uses[found].there
		}
		weight := f.weight * math.Log(float64(r.all+1)/(float64(seen)+0.5))
		scaled[i] = weighed{at, weight}
		sum += weight * weight
	}
	for i := range scaled {
		scaled[i].weight /= math.Sqrt(sum)
	}
	return scaled
}

// of says how much a text is like each meaning, mostly from 0 to 1, and how much likelier it
// is to be about filings than about something else.
func (r *resemblance) of(features []feature) (like map[string]float64, belongs float64) {
	scaled := r.scaled(features)
	likeness := make([]float64, len(r.names))
	for _, f := range scaled {
		if f.at != nowhere {
			for _, s := range r.shares[r.uses[f.at].from:r.uses[f.at].to] {
				likeness[s.meaning] += f.weight * s.weight
			}
		}
	}
	like = make(map[string]float64, len(likeness))
	for meaning, much := range likeness {
		like[r.names[meaning]] = much
	}
	return like, r.belongs(scaled)
}

// belongs is the logarithm of how much likelier a text is to be about filings, averaged over
// its features. Most texts are between -5 and 5.
func (r *resemblance) belongs(features []weighed) float64 {
	sum, known := 0.0, 0.0
	for _, f := range features {
		if f.at != nowhere {
			u := r.uses[f.at]
			sum += math.Log((float64(u.here)+0.5)/float64(r.here+1)) - math.Log((float64(u.there)+0.5)/float64(r.all-r.here+1))
			known++
		}
	}
	return sum / math.Sqrt(known+1)
}

package answers

import (
	"encoding/binary"
	"math"
	"slices"
	"strings"
)

// learn makes the profiles of examples. They are made by the tests and kept in
// profiles.bin, since it takes a tenth of a second: no run of the program pays
// for it.
func learn(g *grammar, all []example) *resemblance {
	features := make([][]feature, len(all))
	counts := make(map[uint32]*use)
	r := &resemblance{all: len(all)}
	for i, e := range all {
		text := normal(e.phrase)
		features[i] = g.features(text, g.listen(text))
		if e.isAboutFilings() {
			r.here++
		}
		for _, f := range features[i] {
			u := counts[f.id]
			if u == nil {
				u = new(use)
				counts[f.id] = u
			}
			if e.isAboutFilings() {
				u.here++
			} else {
				u.there++
			}
		}
	}
	const rare = 2 // what but one example has tells little of others
	for id, u := range counts {
		if u.here+u.there >= rare {
			r.ids = append(r.ids, id)
		}
	}
	slices.Sort(r.ids)
	for _, id := range r.ids {
		r.uses = append(r.uses, *counts[id])
	}
	r.learnProfiles(all, features)
	return r
}

func (r *resemblance) learnProfiles(all []example, features [][]feature) {
	meanings := make(map[string]int)
	profiles := make([]map[int]float64, len(r.uses)) // by feature, then meaning
	var norms []float64
	for i, e := range all {
		if !e.isAboutFilings() {
			continue
		}
		meaning, known := meanings[e.meanings[0]]
		if !known {
			meaning = len(r.names)
			meanings[e.meanings[0]] = meaning
			r.names = append(r.names, e.meanings[0])
			norms = append(norms, 0)
		}
		for _, f := range r.scaled(features[i]) {
			if f.at != nowhere {
				if profiles[f.at] == nil {
					profiles[f.at] = make(map[int]float64)
				}
				profiles[f.at][meaning] += f.weight
			}
		}
	}
	for _, profile := range profiles {
		for meaning, weight := range profile {
			norms[meaning] += weight * weight
		}
	}
	for at := range r.uses {
		r.uses[at].from = len(r.shares)
		for meaning := range r.names {
			if weight := profiles[at][meaning]; weight > 0 {
				r.shares = append(r.shares, share{meaning, math.Round(weight/math.Sqrt(norms[meaning])*finest) / finest})
			}
		}
		r.uses[at].to = len(r.shares)
	}
}

// bytes writes the profiles as readProfiles reads them.
func (r *resemblance) bytes() []byte {
	out := binary.AppendUvarint(nil, uint64(r.all))
	out = binary.AppendUvarint(out, uint64(r.here))
	names := strings.Join(r.names, "\n")
	out = binary.AppendUvarint(out, uint64(len(names)))
	out = append(out, names...)
	out = binary.AppendUvarint(out, uint64(len(r.ids)))
	var last uint32
	for at, id := range r.ids {
		u := r.uses[at]
		for _, n := range []uint32{id - last, uint32(u.here), uint32(u.there), uint32(u.to - u.from)} {
			out = binary.AppendUvarint(out, uint64(n))
		}
		last = id
		for _, s := range r.shares[u.from:u.to] {
			out = binary.AppendUvarint(out, uint64(s.meaning))
			out = binary.AppendUvarint(out, uint64(math.Round(s.weight*finest)))
		}
	}
	return out
}

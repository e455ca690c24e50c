package answers

import (
	"encoding/binary"
	"math"
	"slices"
	"strings"
)

// learn makes the profiles from examples. Only the tests do that, and keep them in
// profiles.bin: it takes seconds, which no run of the program should cost.
func learn(g *grammar, all []example) *resemblance {
	r := &resemblance{all: len(all)}
	texts, features := make([]string, len(all)), make([][]feature, len(all))
	for i, e := range all {
		texts[i] = normal(e.phrase)
		features[i] = g.features(texts[i], g.listen(texts[i]))
		if e.isAboutFilings() {
			r.here++
		}
	}
	r.count(all, features)
	l := newLesson(r, all)
	for i, e := range all {
		l.teach(r, e.meanings, kindOf(texts[i]), features[i])
	}
	l.correct()
	l.keep(r)
	return r
}

// count counts how many examples have each feature.
func (r *resemblance) count(all []example, features [][]feature) {
	counts := make(map[uint32]*use)
	for i, e := range all {
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
	const rare = 2 // a feature of only one example says little about others
	for id, u := range counts {
		if u.here+u.there >= rare {
			r.ids = append(r.ids, id)
		}
	}
	slices.Sort(r.ids)
	for _, id := range r.ids {
		r.uses = append(r.uses, *counts[id])
	}
}

// bytes writes the profiles for readProfiles.
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
			out = binary.AppendVarint(out, int64(math.Round(s.weight*finest)))
		}
	}
	return out
}

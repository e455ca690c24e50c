package answers

import (
	"math"
	"slices"
)

// lesson is the profiles while they are learned. Its numbers are multiples of small powers of
// two, so that sums are exact and every processor learns the same.
type lesson struct {
	weights [][]float64      // of each feature, by meaning
	ids     map[string]int   // of meanings
	beliefs [kinds][]float64 // in each meaning, by the kind of text
	taught  []taught
	scores  []float64 // of the current example, by meaning
}

// taught is an example: its features, and what it means; nothing if it is about something
// else.
type taught struct {
	features []weighed
	means    []int
	kind     kind
}

func newLesson(r *resemblance, all []example) *lesson {
	l := &lesson{weights: make([][]float64, len(r.uses)), ids: make(map[string]int)}
	for _, e := range all {
		if _, known := l.ids[e.meanings[0]]; !known && e.isAboutFilings() {
			l.ids[e.meanings[0]] = len(r.names)
			r.names = append(r.names, e.meanings[0])
		}
	}
	for at := range l.weights {
		l.weights[at] = make([]float64, len(r.names))
	}
	for k := range kinds {
		for _, name := range r.names {
			l.beliefs[k] = append(l.beliefs[k], k.belief(meanings()[name]))
		}
	}
	l.scores = make([]float64, len(r.names))
	return l
}

// teach adds an example to the profile of its first meaning.
func (l *lesson) teach(r *resemblance, names []string, k kind, features []feature) {
	t := taught{kind: k}
	for _, f := range r.scaled(features) {
		if f.at != nowhere {
			t.features = append(t.features, weighed{f.at, rounded(f.weight)})
		}
	}
	for _, name := range names {
		if meaning, known := l.ids[name]; known {
			t.means = append(t.means, meaning)
		}
	}
	if l.taught = append(l.taught, t); len(t.means) > 0 {
		l.add(t.means[0], t.features, 1)
	}
}

func rounded(weight float64) float64 { return math.Round(weight*finest) / finest }

// add adds the features of an example to a profile, or removes them.
func (l *lesson) add(meaning int, features []weighed, times float64) {
	for _, f := range features {
		l.weights[f.at][meaning] += times * f.weight
	}
}

// correct scales the sums to profiles of length 1, and then corrects them where they get the
// examples wrong.
func (l *lesson) correct() {
	l.toLengthOne()
	const rounds = 10
	for range rounds {
		for i := range l.taught {
			l.correctBy(&l.taught[i])
		}
	}
}

func (l *lesson) toLengthOne() {
	norms := make([]float64, len(l.scores))
	for _, weights := range l.weights {
		for meaning, weight := range weights {
			norms[meaning] += weight * weight
		}
	}
	for _, weights := range l.weights {
		for meaning := range weights {
			weights[meaning] = rounded(weights[meaning] / math.Sqrt(norms[meaning]))
		}
	}
}

// correctBy pulls the profile of an example's meaning towards it, and pushes away the nearest
// other profile, unless the first is already much nearer. Examples about something else push
// every profile away.
func (l *lesson) correctBy(t *taught) {
	const (
		much = 0.4
		away = 0.2
		step = 0.125
	)
	clear(l.scores)
	for _, f := range t.features {
		for meaning, weight := range l.weights[f.at] {
			l.scores[meaning] += f.weight * weight
		}
	}
	right, other := nowhere, nowhere
	for meaning := range l.scores {
		l.scores[meaning] *= l.beliefs[t.kind][meaning]
		nearest := &other
		if slices.Contains(t.means, meaning) {
			nearest = &right
		}
		if *nearest == nowhere || l.scores[meaning] > l.scores[*nearest] {
			*nearest = meaning
		}
	}
	switch {
	case right == nowhere && l.scores[other] > away:
		l.add(other, t.features, -2*step)
	case right != nowhere && l.scores[right]-l.scores[other] < much:
		l.add(right, t.features, step)
		l.add(other, t.features, -step)
	}
}

// keep keeps the weights that are large enough to matter.
func (l *lesson) keep(r *resemblance) {
	const slight = 0.02
	for at, weights := range l.weights {
		r.uses[at].from = len(r.shares)
		for meaning, weight := range weights {
			if math.Abs(weight) > slight {
				r.shares = append(r.shares, share{meaning, rounded(weight)})
			}
		}
		r.uses[at].to = len(r.shares)
	}
}

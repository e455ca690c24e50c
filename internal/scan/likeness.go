package scan

import "math/bits"

// Likeness is what a picture looks like from afar: where it gets brighter or darker, to the
// right and downward. It hardly changes when the picture is saved again, made smaller, or
// brighter. The zero Likeness is that of a picture too uniform to say.
type Likeness struct {
	brighter, darker slopes
}

// slopes say where it gets brighter, or darker: clearly, and at least a little. A slope
// between the two may count as either without making a difference.
type slopes struct {
	clearly, little [2 * side * side / 64]uint64
}

const (
	side      = 32 // places in a row, and rows
	minSlopes = 64 // clear ones, of 2,048; with fewer, a picture is too uniform
	minSlope  = 3  // levels
)

// IsKnown reports whether there is enough in the picture to tell it from others.
func (l Likeness) IsKnown() bool { return l != Likeness{} }

// Distance is how unlike two pictures are, from 0 to 1: up to 0.03 if one is the other saved
// again, made smaller or brighter; 0.06 and more for the same paper of two people, scanned in
// the same way; 0.2 and more for others. It is 1 if one of them is unknown.
func (l Likeness) Distance(other Likeness) float64 {
	if !l.IsKnown() || !other.IsKnown() {
		return 1
	}
	differ, all := 0, 0
	for _, s := range [2][2]slopes{{l.brighter, other.brighter}, {l.darker, other.darker}} {
		for i := range s[0].clearly {
			one, two := s[0].clearly[i], s[1].clearly[i]
			differ += bits.OnesCount64(one&^s[1].little[i]) + bits.OnesCount64(two&^s[0].little[i])
			all += bits.OnesCount64(one | two)
		}
	}
	return float64(differ) / float64(all)
}

// likeness records what a view looks like.
func (v view) likeness() Likeness {
	if v.w <= side || v.h <= side {
		return Likeness{}
	}
	places := v.places()
	var differences [2 * side * side]float64
	mean := 0.0
	for y := range side {
		for x := range side {
			right, down := places[y][x+1]-places[y][x], places[y+1][x]-places[y][x]
			differences[y*side+x], differences[side*side+y*side+x] = right, down
			mean += (abs(right) + abs(down)) / float64(len(differences))
		}
	}
	clearly := max(minSlope, mean)
	var l Likeness
	n := 0
	for i, d := range differences {
		to := &l.brighter
		if d < 0 {
			to = &l.darker
		}
		bit := uint64(1) << (i % 64)
		if abs(d) >= clearly {
			to.clearly[i/64] |= bit
			n++
		}
		if abs(d) >= clearly/3 {
			to.little[i/64] |= bit
		}
	}
	if n < minSlopes {
		return Likeness{}
	}
	return l
}

// places are the averages of a grid over the view.
func (v view) places() (places [side + 1][side + 1]float64) {
	for j := range places {
		top, bottom := j*v.h/(side+1), (j+1)*v.h/(side+1)
		for i := range places[j] {
			left, right := i*v.w/(side+1), (i+1)*v.w/(side+1)
			sum := 0
			for y := top; y < bottom; y++ {
				for _, g := range v.grey[y*v.w+left : y*v.w+right] {
					sum += int(g)
				}
			}
			places[j][i] = float64(sum) / float64((bottom-top)*(right-left))
		}
	}
	return places
}

func abs(x float64) float64 { return max(x, -x) }

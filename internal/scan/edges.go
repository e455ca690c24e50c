package scan

import "slices"

// Edges is how sharp a picture is.
type Edges struct {
	// Width is over how many pixels, of 1,000 on the longer side of the picture, half of
	// its clearest edges go from dark to light: across the picture or down, whichever takes
	// longer, since what was moved is blurred in one direction only. Sharp print has 1 to
	// 2.5, what is soft but can be read 3, and what is out of focus 5 and more. It is 0
	// where there are too few edges. A picture with fewer pixels is measured in its own.
	Width float64

	// Count is on how many places that rests.
	Count int
}

const (
	minStep  = 24 // levels that an edge has at least
	minEdges = 12 // places without which nothing is said
)

// edges measures how sharp a view is.
func (v view) edges() Edges {
	across, down := v.widths(v.w, v.h, 1, v.w), v.widths(v.h, v.w, v.w, 1)
	widths := across
	if median(down) > median(across) {
		widths = down
	}
	return Edges{Width: median(widths), Count: len(widths)}
}

// median is the middle one of what is sorted, and 0 where there is none.
func median(sorted []float64) float64 {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[len(sorted)/2]
}

// widths are those of the clearest edges in one direction, the smallest first: along lines
// of a length, whose pixels are step apart, and which are side by side.
//
// Where a line rises by some levels within a cell, the steepest step of one pixel tells
// over how many it would rise if it were as steep everywhere.
func (v view) widths(length, lines, step, aside int) []float64 {
	type edge struct{ rise, steepest int }
	var found []edge
	for first := 0; first+cell <= lines; first += cell {
		for start := 0; start+cell < length; start += cell {
			var clearest edge
			for line := first + 1; line < first+cell-1; line += 2 {
				// Three lines together have less noise.
				i := line*aside + start*step
				last := int(v.grey[i-aside]) + int(v.grey[i]) + int(v.grey[i+aside])
				e, low, high := edge{}, last, last
				for range cell {
					i += step
					g := int(v.grey[i-aside]) + int(v.grey[i]) + int(v.grey[i+aside])
					e.steepest = max(e.steepest, g-last, last-g)
					low, high, last = min(low, g), max(high, g), g
				}
				if e.rise = high - low; e.rise > clearest.rise {
					clearest = e
				}
			}
			if clearest.rise >= 3*minStep {
				found = append(found, clearest)
			}
		}
	}
	if len(found) < minEdges {
		return nil
	}
	// The clearest are ink; what is half as clear as that may still be.
	slices.SortFunc(found, func(a, b edge) int { return b.rise - a.rise })
	enough := found[len(found)/20].rise / 2
	var widths []float64
	for _, e := range found {
		if e.rise >= enough {
			widths = append(widths, float64(e.rise)/float64(e.steepest))
		}
	}
	slices.Sort(widths)
	return widths
}

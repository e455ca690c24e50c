package scan

import "slices"

// Edges is how sharp a picture is.
type Edges struct {
	// Width is the number of pixels, of 1,000 on the longer side of the picture, over which
	// half of its clearest edges go from dark to light. Of across and down, the greater
	// counts, since motion blurs in one direction only. Sharp print has 1 to 2.5, soft but
	// readable print 3, and what is out of focus 5 and more. It is 0 if there are too few
	// edges. A picture with fewer pixels is measured in its own.
	Width float64

	// Count is the number of places that were measured.
	Count int
}

const (
	minStep  = 24 // levels that an edge must have
	minEdges = 12 // the least places for a result
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

// median is the middle of a sorted list; 0 if it is empty.
func median(sorted []float64) float64 {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[len(sorted)/2]
}

// widths returns those of the clearest edges in one direction, the smallest first: along lines
// of a length, whose pixels are step apart, and which are aside apart.
//
// Where a line rises by some levels within a cell, dividing them by the steepest rise from one
// pixel to the next gives the width of the edge.
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
	// The clearest are ink; those half as clear may be ink too.
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

package scan

import "slices"

// Tone is how bright and dark a picture is.
type Tone struct {
	// Middle is the median brightness, from 0 for black to 255 for white.
	Middle int

	// Same is the share, from 0 to 1, of what is about as bright as most of the picture,
	// within 8 levels. White paper with print on it has 0.6 to 0.97, a photograph 0.1 to 0.6.
	Same float64

	// Contrast is by how many levels, from 0 to 255, the clearest marks differ from what is
	// close to them: the average of the clearest hundredth of the picture. Ink on paper has
	// 130 and more, what can hardly be seen 10 to 30, and a picture of nothing up to 20, from
	// noise and grain.
	Contrast float64

	// Marked is the share, from 0 to 1, of the picture where there is anything to see: where
	// brightness differs by at least 24 levels nearby. A page with a few lines has 0.05, a
	// page of text 0.4.
	Marked float64
}

const (
	cell         = 16 // pixels a side of what counts as nearby
	sameTone     = 8
	markedLevels = 24
)

// tone measures how bright and dark a view is.
func (v view) tone() Tone {
	var count [256]int
	for _, g := range v.grey {
		count[g]++
	}
	t := Tone{Middle: middle(count, len(v.grey))}
	most := 0
	for i := range count {
		within := 0
		for _, n := range count[max(0, i-sameTone):min(256, i+sameTone+1)] {
			within += n
		}
		most = max(most, within)
	}
	t.Same = float64(most) / float64(len(v.grey))

	ranges := v.ranges()
	slices.Sort(ranges)
	clearest := ranges[len(ranges)-max(1, len(ranges)/100):]
	for _, r := range clearest {
		t.Contrast += float64(r) / float64(len(clearest))
	}
	under, _ := slices.BinarySearch(ranges, markedLevels)
	t.Marked = float64(len(ranges)-under) / float64(len(ranges))
	return t
}

// middle is the level that half of n do not exceed.
func middle(count [256]int, n int) int {
	for i, c := range count {
		if n -= 2 * c; n <= 0 {
			return i
		}
	}
	return 255
}

// ranges are by how many levels each cell differs within itself, once the noise is smoothed.
func (v view) ranges() []int {
	smooth := v.smooth()
	var found []int
	for top := 0; top < v.h; top += cell {
		for left := 0; left < v.w; left += cell {
			low, high := uint8(255), uint8(0)
			for y := top; y < min(top+cell, v.h); y++ {
				for _, g := range smooth[y*v.w+left : y*v.w+min(left+cell, v.w)] {
					low, high = min(low, g), max(high, g)
				}
			}
			found = append(found, int(high)-int(low))
		}
	}
	return found
}

// smooth is the brightness with each pixel averaged with those around it, except at the
// border.
func (v view) smooth() []uint8 {
	smooth := slices.Clone(v.grey)
	for y := 1; y < v.h-1; y++ {
		above, here, below := v.grey[(y-1)*v.w:y*v.w], v.grey[y*v.w:(y+1)*v.w], v.grey[(y+1)*v.w:(y+2)*v.w]
		to := smooth[y*v.w : (y+1)*v.w]
		if v.w < 3 {
			continue
		}
		left, middle := column(above, here, below, 0), column(above, here, below, 1)
		for x := 1; x < v.w-1; x++ {
			right := column(above, here, below, x+1)
			to[x] = uint8((left + 2*middle + right + 8) / 16)
			left, middle = middle, right
		}
	}
	return smooth
}

func column(above, here, below []uint8, x int) int {
	return int(above[x]) + 2*int(here[x]) + int(below[x])
}

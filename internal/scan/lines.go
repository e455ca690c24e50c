package scan

// Lines is the direction in which lines of text run.
type Lines struct {
	// Across and Down are the numbers of places in the picture where there seem to be lines
	// from side to side, or from top to bottom.
	Across, Down int
}

// Lean is 1 if all lines run from side to side, -1 if all run from top to bottom, and 0 if
// unknown. Papers have 0.4 and more, in 40 to 250 places. With fewer places, or in a picture
// that is not of a paper, it means nothing.
func (l Lines) Lean() float64 {
	if l.Across+l.Down == 0 {
		return 0
	}
	return float64(l.Across-l.Down) / float64(l.Across+l.Down)
}

const (
	window    = 80 // pixels a side of a place where lines are looked for
	inkLevels = 14 // the least number of levels by which ink is darker than the paper around it
	inkShare  = 5  // and the part of the picture's contrast that it needs, which excludes grain
	surround  = 12 // pixels on each side that count as around
	beside    = 24 // pixels of a place before its lines, and after them
	maxGaps   = 8  // the most gap pixels of a ruled line in a place
	maxStroke = 12 // the longest average of strokes of characters, in pixels
)

// lines finds out in which direction lines of text run. Between lines there is more space than
// between characters, so that ink summed up along the lines varies more.
func (v view) lines(contrast float64) Lines {
	var l Lines
	enough := max(inkLevels, int(contrast)/inkShare)
	ink := v.ink(enough)
	for top := 0; top+window <= v.h; top += window / 2 {
		for left := 0; left+window <= v.w; left += window / 2 {
			switch lean := leanIn(ink, v.w, left, top); {
			case lean > 0 && v.differ(left, top, left, top+window-beside, window, beside) < enough:
				l.Across++
			case lean < 0 && v.differ(left, top, left+window-beside, top, beside, window) < enough:
				l.Down++
			}
		}
	}
	return l
}

// differ is by how many levels the papers of two places of the same size differ. Before and
// after lines of text there is the same paper, but not at the border of a paper.
func (v view) differ(left, top, otherLeft, otherTop, w, h int) int {
	one, two := v.paper(left, top, w, h), v.paper(otherLeft, otherTop, w, h)
	return max(one-two, two-one)
}

// paper is how bright the brightest quarter of a place is, judged by every third pixel.
func (v view) paper(left, top, w, h int) int {
	var count [256]int
	n := 0
	for y := top; y < top+h; y += 3 {
		for x := left; x < left+w; x += 3 {
			count[v.grey[y*v.w+x]]++
			n++
		}
	}
	level := len(count)
	for left := n / 4; left >= 0; {
		level--
		left -= count[level]
	}
	return level
}

// ink says where a view is darker than the average around it, by some levels. The average
// comes from sums of everything above and to the left. To avoid a division, the sum is
// compared with the least that it would have to be.
func (v view) ink(enough int) []uint8 {
	stride := v.w + 1
	sums := make([]uint32, stride*(v.h+1))
	for y := range v.h {
		row := uint32(0)
		above, here := sums[y*stride+1:(y+1)*stride], sums[(y+1)*stride+1:(y+2)*stride]
		for x, g := range v.grey[y*v.w : (y+1)*v.w] {
			row += uint32(g)
			here[x] = above[x] + row
		}
	}
	ink := make([]uint8, len(v.grey))
	for y := range v.h {
		top, bottom := max(0, y-surround), min(v.h, y+surround+1)
		above, below := sums[top*stride:(top+1)*stride], sums[bottom*stride:(bottom+1)*stride]
		marks := ink[y*v.w : (y+1)*v.w]
		for x, g := range v.grey[y*v.w : (y+1)*v.w] {
			left, right := max(0, x-surround), min(v.w, x+surround+1)
			sum := below[right] - above[right] - below[left] + above[left]
			if sum >= uint32((int(g)+enough)*(bottom-top)*(right-left)) {
				marks[x] = 1
			}
		}
	}
	return ink
}

// leanIn is the direction of the lines in a window: 1 across, -1 down, 0 if that is unclear.
// It ignores the rules of a table, and what has no gaps, such as the border of a paper or the
// grain of a desk.
func leanIn(ink []uint8, stride, left, top int) int {
	var rows, columns [window]int
	var ruledRow, ruledColumn [window]bool
	for i := range window {
		ruledRow[i] = isRuled(ink, top*stride+left+i*stride, 1, stride, i)
		ruledColumn[i] = isRuled(ink, top*stride+left+i, stride, 1, i)
	}
	var before [window]bool // whether there was ink in the row above
	all, acrossRuns, downRuns := 0, 0, 0
	for y := range window {
		inRow := false
		for x := range window {
			is := ink[(top+y)*stride+left+x] > 0 && !ruledRow[y] && !ruledColumn[x]
			if is {
				rows[y]++
				columns[x]++
				all++
				if !inRow {
					acrossRuns++
				}
				if !before[x] {
					downRuns++
				}
			}
			inRow, before[x] = is, is
		}
	}
	if all < window*window/50 || all > window*window/2 {
		return 0
	}
	across, down := unevenness(rows), unevenness(columns)
	switch {
	case across > 1.5*down && all <= maxStroke*acrossRuns:
		return 1
	case down > 1.5*across && all <= maxStroke*downRuns:
		return -1
	}
	return 0
}

// isRuled reports whether a line of a window, with those next to it, is ink nearly all along.
func isRuled(ink []uint8, from, step, aside, i int) bool {
	before, behind := aside, aside
	if i == 0 {
		before = 0
	}
	if i == window-1 {
		behind = 0
	}
	gaps := 0
	for range window {
		if ink[from]|ink[from-before]|ink[from+behind] == 0 {
			if gaps++; gaps > maxGaps {
				return false
			}
		}
		from += step
	}
	return true
}

// unevenness is how much sums vary, once single strokes are smoothed out.
func unevenness(sums [window]int) float64 {
	const even = 2 // to each side
	var mean, square float64
	for i := even; i < window-even; i++ {
		s := 0.0
		for _, n := range sums[i-even : i+even+1] {
			s += float64(n)
		}
		mean += s
		square += s * s
	}
	n := float64(window - 2*even)
	return square/n - mean/n*mean/n
}

package scan

import "math"

// Chroma is how much colour there is in a picture, in levels between the colour and grey, from
// 0 to about 180. Pure red has 160, a seal on paper 40 to 120, skin 15 to 40.
type Chroma struct {
	// Mean is the average of the picture.
	Mean float64

	// Most is the least that the most coloured thousandth of the picture has. A picture that
	// was made grey has 0, or 1 to 2 after compression.
	Most float64

	// Tint is the colour that the light gave to everything alike, and that white paper would
	// have.
	Tint float64

	// Beside is Most with the tint taken away: the colours of the things themselves. Even a
	// small seal makes it high.
	Beside float64
}

// chroma measures how much colour there is. Colour in a single pixel is the camera's noise, so
// it is averaged over several.
func (v view) chroma() Chroma {
	const block = 4
	type colour struct{ grey, blue, red float64 }
	blocks := make([]colour, 0, (v.h/block+1)*(v.w/block+1))
	for top := 0; top == 0 || top+block <= v.h; top += block {
		for left := 0; left == 0 || left+block <= v.w; left += block {
			grey, blue, red := 0, 0, 0
			bottom, right := min(top+block, v.h), min(left+block, v.w)
			for y := top; y < bottom; y++ {
				for i := y*v.w + left; i < y*v.w+right; i++ {
					grey += int(v.grey[i])
					blue += int(v.blue[i])
					red += int(v.red[i])
				}
			}
			n := float64((bottom - top) * (right - left))
			blocks = append(blocks, colour{float64(grey) / n, float64(blue) / n, float64(red) / n})
		}
	}

	// Light gives bright things more colour than dark ones, in the same ratio.
	var blues, reds ratios
	for _, c := range blocks {
		if c.grey >= 32 {
			blues.add(c.blue / c.grey)
			reds.add(c.red / c.grey)
		}
	}
	blue, red := blues.median(), reds.median()
	c := Chroma{Tint: math.Hypot(blue, red) * 255}
	var most, beside levels
	for _, b := range blocks {
		far := math.Hypot(b.blue, b.red)
		c.Mean += far / float64(len(blocks))
		most.add(far)
		beside.add(math.Hypot(b.blue-blue*b.grey, b.red-red*b.grey))
	}
	c.Most, c.Beside = most.upper(0.001), beside.upper(0.001)
	return c
}

// ratios counts numbers between -1 and 1, to a thousandth.
type ratios struct {
	count [2001]int
	n     int
}

func (r *ratios) add(x float64) {
	r.count[int(math.Round((min(max(x, -1), 1)+1)*1000))]++
	r.n++
}

func (r *ratios) median() float64 {
	n := r.n
	for i, c := range r.count {
		if n -= 2 * c; n <= 0 && r.n > 0 {
			return float64(i)/1000 - 1
		}
	}
	return 0
}

// levels counts numbers from 0 to 255, to a quarter.
type levels struct {
	count [1024]int
	n     int
}

func (l *levels) add(x float64) {
	l.count[min(int(x*4+0.5), len(l.count)-1)]++
	l.n++
}

// upper is the number that a share of all numbers reach.
func (l *levels) upper(share float64) float64 {
	left := int(float64(l.n) * share)
	for i := len(l.count) - 1; i >= 0; i-- {
		if left -= l.count[i]; left < 0 {
			return float64(i) / 4
		}
	}
	return 0
}

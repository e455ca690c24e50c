package scan

import (
	"context"
	"image"
	"image/color"
	"image/draw"
)

// maxView is how many pixels a view has on its longer side. Whatever a person looking at the
// whole page can read can be told at this size, and noise is averaged out.
const maxView = 1000

// view is a picture as it is measured: reduced, in levels of brightness (0 to 255) and of how
// far its colour is from grey, towards blue and towards red (-128 to 127 each).
type view struct {
	w, h      int
	grey      []uint8
	blue, red []int8
}

func newView(w, h int) view {
	return view{w: w, h: h, grey: make([]uint8, w*h), blue: make([]int8, w*h), red: make([]int8, w*h)}
}

// reduce makes a view of a picture. Each pixel is the average of what it covers, including
// parts of pixels, so that edges keep their width. Transparent parts are seen on white.
func reduce(ctx context.Context, picture image.Image) (view, error) {
	b := picture.Bounds()
	longer := max(b.Dx(), b.Dy(), maxView)
	v := newView(max(1, b.Dx()*maxView/longer), max(1, b.Dy()*maxView/longer))
	across, down := sharesOf(b.Dx(), v.w), sharesOf(b.Dy(), v.h)

	// Two rows of the view are filled at a time: a row of the picture may belong to both.
	row, now, next := make([]float32, 3*v.w+3), make([]float32, 3*v.w+3), make([]float32, 3*v.w+3)
	const rows = 16 // of the picture, converted to RGB at a time
	strip := image.NewRGBA(image.Rect(0, 0, b.Dx(), rows))
	how := draw.Src
	if opaque, knows := picture.(interface{ Opaque() bool }); !knows || !opaque.Opaque() {
		how = draw.Over
	}
	at := 0 // the row being filled
	for y := range b.Dy() {
		if y%rows == 0 {
			if err := ctx.Err(); err != nil {
				return view{}, err
			}
			if how == draw.Over {
				draw.Draw(strip, strip.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
			}
			draw.Draw(strip, image.Rect(0, 0, b.Dx(), min(rows, b.Dy()-y)), picture, b.Min.Add(image.Pt(0, y)), how)
		}
		average(row, strip.Pix[y%rows*strip.Stride:], across)
		s := down[y]
		if s.to > at {
			v.put(at, now)
			at, now, next = s.to, next, now
			clear(next)
		}
		for i, level := range row {
			now[i] += level * s.first
			next[i] += level * s.rest
		}
	}
	v.put(at, now)
	return v, nil
}

// share says to which pixel of a smaller row a pixel belongs, and in which parts to that one
// and the next.
type share struct {
	to          int
	first, rest float32
}

// sharesOf distributes n pixels among fewer. The parts that one gets add up to 1.
func sharesOf(n, among int) []share {
	shares := make([]share, n)
	each := float64(among) / float64(n)
	for i := range shares {
		from, to := float64(i)*each, float64(i+1)*each
		s := share{to: min(i*among/n, among-1), first: float32(each)}
		if border := float64(s.to + 1); to > border {
			s.first, s.rest = float32(border-from), float32(to-border)
		}
		shares[i] = s
	}
	return shares
}

// average distributes a row of RGB.
func average(row []float32, pix []uint8, across []share) {
	clear(row)
	for i, s := range across {
		p, to := pix[4*i:4*i+3:4*i+3], row[3*s.to:3*s.to+6:3*s.to+6]
		r, g, b := float32(p[0]), float32(p[1]), float32(p[2])
		to[0] += r * s.first
		to[1] += g * s.first
		to[2] += b * s.first
		if s.rest > 0 {
			to[3] += r * s.rest
			to[4] += g * s.rest
			to[5] += b * s.rest
		}
	}
}

// put takes a finished row into the view, in brightness and colour as in JPEG.
func (v *view) put(y int, row []float32) {
	for x := range v.w {
		r, g, b := row[3*x], row[3*x+1], row[3*x+2]
		grey := 0.299*r + 0.587*g + 0.114*b
		v.grey[y*v.w+x] = uint8(min(grey+0.5, 255))
		v.blue[y*v.w+x] = level((b - grey) * 0.564)
		v.red[y*v.w+x] = level((r - grey) * 0.713)
	}
}

func level(x float32) int8 {
	if x < 0 {
		return int8(max(x-0.5, -128))
	}
	return int8(min(x+0.5, 127))
}

// upright turns a view by the orientation that EXIF gives.
func (v view) upright(orientation int) view {
	if orientation <= 1 {
		return v
	}
	to := newView(v.w, v.h)
	if orientation >= 5 {
		to = newView(v.h, v.w)
	}
	right, bottom := v.w-1, v.h-1
	for y := range to.h {
		for x := range to.w {
			fx, fy := x, y
			switch orientation {
			case 2:
				fx, fy = right-x, y
			case 3:
				fx, fy = right-x, bottom-y
			case 4:
				fx, fy = x, bottom-y
			case 5:
				fx, fy = y, x
			case 6:
				fx, fy = y, bottom-x
			case 7:
				fx, fy = right-y, bottom-x
			case 8:
				fx, fy = right-y, x
			}
			i, from := y*to.w+x, fy*v.w+fx
			to.grey[i], to.blue[i], to.red[i] = v.grey[from], v.blue[from], v.red[from]
		}
	}
	return to
}

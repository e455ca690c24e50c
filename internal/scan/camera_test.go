package scan

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"math"
	"math/rand/v2"
)

// shot is how a picture of a paper comes into being.
type shot struct {
	w, h    int
	fill    float64    // how much of the picture the paper takes, 1 for a flatbed
	turn    float64    // in degrees
	lean    float64    // how much nearer one end is than the other, 0.1 for a tenth
	desk    color.RGBA // what the paper lies on
	grain   float64    // levels by which that varies
	shade   float64    // by which share one side is darker
	corners float64    // and the corners
	light   [3]float64 // what there is of red, green and blue
	soft    float64    // radius of the blur (sigma) at a width of 1,200
	moved   float64    // pixels, at a width of 1,200
	noise   float64    // levels
	marked  bool       // with a watermark over it
	quality int        // of the JPEG
}

var desks = []color.RGBA{
	{40, 38, 36, 255}, {120, 85, 55, 255}, {150, 150, 150, 255}, {225, 225, 222, 255}, {60, 80, 100, 255},
}

// photographed is how a phone takes a paper: somewhat askew, noisy and uneven.
func photographed(r *rand.Rand, p paper) shot {
	scale := math.Sqrt(between(r, 0.8e6, 1.6e6) / float64(p.w*p.h))
	warm := between(r, 0, 0.12)
	return shot{
		w: int(float64(p.w) * scale), h: int(float64(p.h) * scale), fill: between(r, 0.8, 0.95),
		turn: between(r, -4, 4), lean: between(r, -0.08, 0.08), desk: desks[r.IntN(len(desks))], grain: between(r, 2, 14),
		shade: between(r, 0, 0.3), corners: between(r, 0, 0.25), light: [3]float64{1, 1 - warm/2, 1 - warm},
		soft: between(r, 0.4, 0.9), noise: between(r, 1, 5), quality: 60 + r.IntN(36),
	}
}

// scanned is how a flatbed takes a paper.
func scanned(r *rand.Rand, p paper) shot {
	scale := math.Sqrt(between(r, 0.8e6, 1.8e6) / float64(p.w*p.h))
	return shot{
		w: int(float64(p.w) * scale), h: int(float64(p.h) * scale), fill: 1, turn: between(r, -0.6, 0.6),
		desk: color.RGBA{250, 250, 250, 255}, light: [3]float64{1, 0.995, 0.985}, soft: between(r, 0.3, 0.6), noise: between(r, 0.5, 2), quality: 70 + r.IntN(26),
	}
}

// take takes a picture.
func (s shot) take(r *rand.Rand, sheet *image.RGBA) *image.RGBA {
	picture := image.NewRGBA(image.Rect(0, 0, s.w, s.h))
	sin, cos := math.Sincos(s.turn * math.Pi / 180)
	fit := s.fill * min(float64(s.w)/float64(sheet.Rect.Dx()), float64(s.h)/float64(sheet.Rect.Dy()))
	phase := r.Float64() * 100
	shadeX, shadeY := math.Sincos(r.Float64() * 2 * math.Pi)
	for y := range s.h {
		fy := float64(y)/float64(s.h) - 0.5
		for x := range s.w {
			fx := float64(x)/float64(s.w) - 0.5
			near := (1 + s.lean*fx*2) * fit
			px, py := float64(x)-float64(s.w)/2, float64(y)-float64(s.h)/2
			sx, sy := (px*cos+py*sin)/near+float64(sheet.Rect.Dx())/2, (py*cos-px*sin)/near+float64(sheet.Rect.Dy())/2
			c, on := sample(sheet, sx, sy)
			if !on {
				g := s.grain * (math.Sin(float64(y)/3+4*math.Sin(float64(x)/60+phase)) + math.Sin(float64(x)/17+phase)*0.5)
				c = [3]float64{float64(s.desk.R) + g, float64(s.desk.G) + g, float64(s.desk.B) + g}
			}
			bright := (1 - s.shade*(0.5+fx*shadeX+fy*shadeY)) * (1 - s.corners*(fx*fx+fy*fy)*2)
			at := picture.PixOffset(x, y)
			for i := range 3 {
				picture.Pix[at+i] = clamp(c[i] * bright * s.light[i])
			}
			picture.Pix[at+3] = 255
		}
	}
	unit := float64(max(s.w, s.h)) / 1200
	if s.soft > 0 {
		blur(picture, s.soft*unit)
	}
	if s.moved > 0 {
		move(picture, s.moved*unit, r.Float64()*math.Pi)
	}
	if s.noise > 0 {
		addNoise(picture, r, s.noise)
	}
	if s.marked {
		watermark(picture, r)
	}
	return picture
}

// watermark says, pale and slanting, what a picture is for, as people are advised to write
// over one that they hand in.
func watermark(m *image.RGBA, r *rand.Rand) {
	over := &pen{image.NewRGBA(m.Rect), r}
	copy(over.Pix, m.Pix)
	size := float64(m.Rect.Dx()) / 28
	for row := range 3 {
		for i := range 10 {
			x := size * (3 + 1.8*float64(i))
			over.character(x, float64(m.Rect.Dy())*(0.35+0.25*float64(row))-x/2.5, size, color.RGBA{90, 90, 90, 255})
		}
	}
	for i, level := range over.Pix {
		m.Pix[i] = uint8((2*int(m.Pix[i]) + int(level)) / 3)
	}
}

// sample is the colour of a sheet at a place, and whether that is on the sheet.
func sample(sheet *image.RGBA, x, y float64) (c [3]float64, on bool) {
	x0, y0 := int(math.Floor(x)), int(math.Floor(y))
	if x0 < 0 || y0 < 0 || x0+1 >= sheet.Rect.Dx() || y0+1 >= sheet.Rect.Dy() {
		return c, false
	}
	fx, fy := x-float64(x0), y-float64(y0)
	at := sheet.PixOffset(x0, y0)
	a, b := sheet.Pix[at:at+8], sheet.Pix[at+sheet.Stride:at+sheet.Stride+8]
	for i := range c {
		above := float64(a[i])*(1-fx) + float64(a[i+4])*fx
		below := float64(b[i])*(1-fx) + float64(b[i+4])*fx
		c[i] = above*(1-fy) + below*fy
	}
	return c, true
}

func clamp(x float64) uint8 { return uint8(min(max(x, 0), 255) + 0.5) }

// blur blurs by a Gaussian.
func blur(m *image.RGBA, sigma float64) {
	reach := int(math.Ceil(sigma * 2.5))
	kernel, sum := make([]float32, 2*reach+1), float32(0)
	for i := range kernel {
		d := float64(i - reach)
		kernel[i] = float32(math.Exp(-d * d / (2 * sigma * sigma)))
		sum += kernel[i]
	}
	for i := range kernel {
		kernel[i] /= sum
	}
	w, h := m.Rect.Dx(), m.Rect.Dy()
	blurLines(m.Pix, w, h, 4, m.Stride, kernel)
	blurLines(m.Pix, h, w, m.Stride, 4, kernel)
}

func blurLines(pix []uint8, length, lines, step, aside int, kernel []float32) {
	reach := len(kernel) / 2
	line := make([]float32, length+2*reach)
	for l := range lines {
		for channel := range 3 {
			from := l*aside + channel
			for i := range line {
				line[i] = float32(pix[from+min(max(i-reach, 0), length-1)*step])
			}
			for i := range length {
				sum := float32(0.5)
				for j, k := range kernel {
					sum += k * line[i+j]
				}
				pix[from+i*step] = uint8(min(sum, 255))
			}
		}
	}
}

// move blurs along a line.
func move(m *image.RGBA, length, angle float64) {
	from := image.NewRGBA(m.Rect)
	copy(from.Pix, m.Pix)
	sin, cos := math.Sincos(angle)
	n := int(length) + 1
	for y := range m.Rect.Dy() {
		for x := range m.Rect.Dx() {
			var sum [3]int
			for i := range n {
				d := float64(i) - length/2
				sx := min(max(x+int(math.Round(d*cos)), 0), m.Rect.Dx()-1)
				sy := min(max(y+int(math.Round(d*sin)), 0), m.Rect.Dy()-1)
				p := from.Pix[from.PixOffset(sx, sy):]
				sum[0] += int(p[0])
				sum[1] += int(p[1])
				sum[2] += int(p[2])
			}
			p := m.Pix[m.PixOffset(x, y):]
			for i := range sum {
				p[i] = uint8(sum[i] / n)
			}
		}
	}
}

// addNoise makes it grainy, each colour for itself as cameras do.
func addNoise(m *image.RGBA, r *rand.Rand, levels float64) {
	var some [4096]float64
	for i := range some {
		some[i] = r.NormFloat64() * levels
	}
	for i := 0; i < len(m.Pix); i += 4 {
		n := r.Uint64()
		for c := range 3 {
			m.Pix[i+c] = clamp(float64(m.Pix[i+c]) + some[n&4095])
			n >>= 12
		}
	}
}

// toned changes how bright each level is.
func toned(m *image.RGBA, tone func(float64) float64) *image.RGBA {
	to := image.NewRGBA(m.Rect)
	for i, level := range m.Pix {
		to.Pix[i] = level
		if i%4 != 3 {
			to.Pix[i] = clamp(tone(float64(level)))
		}
	}
	return to
}

func greyed(m *image.RGBA) *image.Gray {
	g := image.NewGray(m.Rect)
	for i := range g.Pix {
		p := m.Pix[4*i:]
		g.Pix[i] = clamp(0.299*float64(p[0]) + 0.587*float64(p[1]) + 0.114*float64(p[2]))
	}
	return g
}

// colouredAgain is a grey picture kept as one of colours, toned by ratios.
func colouredAgain(g *image.Gray, light [3]float64) *image.RGBA {
	m := image.NewRGBA(g.Rect)
	for i, level := range g.Pix {
		for c := range 3 {
			m.Pix[4*i+c] = clamp(float64(level) * light[c])
		}
		m.Pix[4*i+3] = 255
	}
	return m
}

// quarterTurned lies on its side.
func quarterTurned(m *image.RGBA, clockwise bool) *image.RGBA {
	w, h := m.Rect.Dx(), m.Rect.Dy()
	to := image.NewRGBA(image.Rect(0, 0, h, w))
	for y := range h {
		for x := range w {
			tx, ty := y, w-1-x
			if clockwise {
				tx, ty = h-1-y, x
			}
			copy(to.Pix[to.PixOffset(tx, ty):], m.Pix[m.PixOffset(x, y):m.PixOffset(x, y)+4])
		}
	}
	return to
}

// shrunk is smaller by a ratio, averaged as programs do.
func shrunk(m *image.RGBA, ratio float64) *image.RGBA {
	w, h := int(float64(m.Rect.Dx())*ratio), int(float64(m.Rect.Dy())*ratio)
	to := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			c, _ := sample(m, (float64(x)+0.5)/ratio-0.5, (float64(y)+0.5)/ratio-0.5)
			at := to.PixOffset(x, y)
			to.Pix[at], to.Pix[at+1], to.Pix[at+2], to.Pix[at+3] = clamp(c[0]), clamp(c[1]), clamp(c[2]), 255
		}
	}
	return to
}

func asJPEG(m image.Image, quality int) []byte {
	var b bytes.Buffer
	if err := jpeg.Encode(&b, m, &jpeg.Options{Quality: quality}); err != nil {
		panic(err)
	}
	return b.Bytes()
}

func asPNG(m image.Image) []byte {
	var b bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestSpeed}).Encode(&b, m); err != nil {
		panic(err)
	}
	return b.Bytes()
}

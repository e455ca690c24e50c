package scan

import (
	"image"
	"image/color"
	"image/draw"
	"math"
	"math/rand/v2"
)

// A paper is drawn as a flatbed would see it: what matters to the measures is in it, and
// no person's data.
type paper struct {
	name string
	draw func(p *pen) // onto a white sheet
	w, h int
	grey bool // has no colour of its own
}

// papers are the kinds that are handed in.
var papers = []paper{
	{"identity card, front", (*pen).cardFront, 1400, 882, false},
	{"identity card, back", (*pen).cardBack, 1400, 882, false},
	{"licence", (*pen).licence, 1400, 1000, false},
	{"licence on grey", (*pen).greyLicence, 1400, 1000, false},
	{"form with a seal", (*pen).form, 1000, 1414, false},
	{"letter with a seal", (*pen).letter, 1000, 1414, false},
	{"form with little on it", (*pen).emptyForm, 1000, 1414, false},
	{"letter in black", (*pen).blackLetter, 1000, 1414, true},
	{"screenshot of a domain certificate", (*pen).screenshot, 1400, 900, false},
}

func (p paper) drawn(r *rand.Rand) *image.RGBA {
	sheet := image.NewRGBA(image.Rect(0, 0, p.w, p.h))
	draw.Draw(sheet, sheet.Bounds(), image.White, image.Point{}, draw.Src)
	p.draw(&pen{sheet, r})
	return sheet
}

var (
	black  = color.RGBA{25, 25, 30, 255}
	blue   = color.RGBA{60, 110, 170, 255}
	red    = color.RGBA{205, 40, 45, 255}
	yellow = color.RGBA{235, 190, 60, 255}
	skin   = color.RGBA{225, 185, 160, 255}
	pale   = color.RGBA{190, 215, 225, 255}
)

// pen draws on a sheet.
type pen struct {
	*image.RGBA
	r *rand.Rand
}

// between is a number from a range.
func between(r *rand.Rand, low, high float64) float64 { return low + r.Float64()*(high-low) }

// mix puts a colour on a pixel, covering a part of it.
func (p *pen) mix(x, y int, c color.RGBA, part float64) {
	if part <= 0 || !(image.Point{X: x, Y: y}.In(p.Rect)) {
		return
	}
	part = min(part, 1)
	pix := p.Pix[p.PixOffset(x, y):]
	for i, level := range [3]uint8{c.R, c.G, c.B} {
		pix[i] = uint8(float64(pix[i])*(1-part) + float64(level)*part + 0.5)
	}
}

// shape fills what is inside, which is determined by the distance from its border.
func (p *pen) shape(left, top, right, bottom float64, c color.RGBA, cover float64, outside func(x, y float64) float64) {
	for y := int(top) - 1; y <= int(bottom)+1; y++ {
		for x := int(left) - 1; x <= int(right)+1; x++ {
			p.mix(x, y, c, cover*min(max(0.5-outside(float64(x), float64(y)), 0), 1))
		}
	}
}

func (p *pen) line(x0, y0, x1, y1, thick float64, c color.RGBA) {
	dx, dy := x1-x0, y1-y0
	square := max(dx*dx+dy*dy, 1e-9)
	p.shape(min(x0, x1)-thick, min(y0, y1)-thick, max(x0, x1)+thick, max(y0, y1)+thick, c, 1, func(x, y float64) float64 {
		t := min(max(((x-x0)*dx+(y-y0)*dy)/square, 0), 1)
		return math.Hypot(x-x0-t*dx, y-y0-t*dy) - thick/2
	})
}

func (p *pen) oval(x, y, rx, ry float64, c color.RGBA, cover float64) {
	p.shape(x-rx, y-ry, x+rx, y+ry, c, cover, func(px, py float64) float64 {
		return (math.Hypot((px-x)/rx, (py-y)/ry) - 1) * min(rx, ry)
	})
}

func (p *pen) block(x, y, w, h float64, c color.RGBA) {
	draw.Draw(p.RGBA, image.Rect(int(x), int(y), int(x+w), int(y+h)), image.NewUniform(c), image.Point{}, draw.Src)
}

// character draws strokes as a Chinese character has them.
func (p *pen) character(x, y, size float64, c color.RGBA) {
	thick := max(size*between(p.r, 0.06, 0.1), 1.2)
	in := func() float64 { return size * (0.08 + 0.8*float64(p.r.IntN(5))/4) }
	for range 4 + p.r.IntN(6) {
		a, b := in(), in()
		long := size * between(p.r, 0.35, 0.85)
		switch p.r.IntN(5) {
		case 0, 1:
			p.line(x+min(a, size*0.9-long), y+b, x+min(a+long, size*0.9), y+b, thick, c)
		case 2, 3:
			p.line(x+a, y+min(b, size*0.9-long), x+a, y+min(b+long, size*0.9), thick, c)
		default:
			p.line(x+a, y+b, x+in(), y+min(b+long*0.6, size*0.9), thick, c)
		}
	}
}

func (p *pen) text(x, y, size float64, n int, c color.RGBA) {
	for i := range n {
		p.character(x+float64(i)*size*1.08, y, size, c)
	}
}

// latin draws digits and capitals, which are half as wide.
func (p *pen) latin(x, y, size float64, n int, c color.RGBA) {
	thick := size * 0.1
	for i := range n {
		left := x + float64(i)*size*0.58
		p.line(left, y, left, y+size*0.85, thick, c)
		end := y + size*0.85*float64(p.r.IntN(3))/2
		p.line(left, end, left+size*0.4, end, thick, c)
		p.line(left+size*0.4, y+size*0.1, left+size*0.4*p.r.Float64(), y+size*0.8, thick, c)
	}
}

// waves are the fine lines of a background that is hard to copy.
func (p *pen) waves(c color.RGBA, cover float64) {
	phase := p.r.Float64() * 6
	for y := range p.Rect.Dy() {
		for x := range p.Rect.Dx() {
			fx, fy := float64(x), float64(y)
			a := math.Sin(fx/9+4*math.Sin(fy/70+phase)) * math.Sin(fy/11+3*math.Sin(fx/90+phase))
			p.mix(x, y, c, cover*(0.5+0.5*a))
		}
	}
}

func (p *pen) portrait(x, y, w, h float64) {
	p.oval(x+w/2, y+h*0.95, w*0.45, h*0.22, color.RGBA{60, 60, 80, 255}, 1)
	p.oval(x+w/2, y+h*0.38, w*0.31, h*0.31, color.RGBA{40, 35, 35, 255}, 1)
	p.oval(x+w/2, y+h*0.45, w*0.27, h*0.3, skin, 1)
	for _, at := range []float64{0.38, 0.62} {
		p.oval(x+w*at, y+h*0.42, w*0.04, h*0.015, black, 0.9)
	}
	p.oval(x+w/2, y+h*0.6, w*0.08, h*0.015, color.RGBA{180, 100, 100, 255}, 0.8)
}

func (p *pen) emblem(x, y, radius float64) {
	p.oval(x, y, radius, radius, red, 1)
	for i := range 5 {
		a := float64(i) * 1.25
		p.oval(x+radius*0.5*math.Cos(a), y+radius*0.5*math.Sin(a), radius*0.15, radius*0.15, yellow, 1)
	}
}

// seal is a ring with a star, stamped unevenly.
func (p *pen) seal(x, y, radius float64) {
	p.shape(x-radius, y-radius, x+radius, y+radius, red, between(p.r, 0.5, 0.85), func(px, py float64) float64 {
		d := math.Hypot(px-x, py-y)
		return max(d-radius, radius*0.92-d)
	})
	p.oval(x, y, radius*0.22, radius*0.22, red, 0.7)
	for i := range 12 {
		a := 2.4 + float64(i)*0.38
		p.character(x+radius*0.7*math.Cos(a)-radius*0.1, y+radius*0.7*math.Sin(a)-radius*0.1, radius*0.2, red)
	}
}

func (p *pen) cardFront() {
	p.block(0, 0, 1400, 882, color.RGBA{228, 236, 240, 255})
	p.waves(pale, 0.6)
	for i, n := range []int{3, 1, 6} {
		y := 95 + float64(i)*112
		p.text(90, y, 42, 2, blue)
		p.text(240, y, 50, n, black)
	}
	for i := range 2 + p.r.IntN(2) {
		p.text(240, 440+float64(i)*66, 46, 9+p.r.IntN(3), black)
	}
	p.text(90, 440, 42, 2, blue)
	p.text(90, 750, 42, 5, blue)
	p.latin(470, 745, 62, 18, black)
	p.portrait(920, 110, 400, 540)
}

func (p *pen) cardBack() {
	p.block(0, 0, 1400, 882, color.RGBA{232, 236, 232, 255})
	p.waves(color.RGBA{235, 200, 200, 255}, 0.7)
	p.emblem(200, 200, 120)
	p.text(420, 110, 74, 9, black)
	p.text(480, 270, 100, 6, black)
	p.text(360, 620, 42, 4, black)
	p.text(600, 620, 46, 8, black)
	p.text(360, 740, 42, 4, black)
	p.latin(600, 738, 50, 21, black)
}

func (p *pen) licence() {
	p.block(0, 0, 1400, 1000, color.RGBA{250, 248, 238, 255})
	p.licenceOn(color.RGBA{190, 160, 90, 255})
}

func (p *pen) greyLicence() {
	p.block(0, 0, 1400, 1000, color.RGBA{205, 205, 203, 255})
	p.waves(color.RGBA{180, 182, 180, 255}, 0.6)
	p.licenceOn(color.RGBA{150, 150, 140, 255})
}

func (p *pen) licenceOn(border color.RGBA) {
	for i := range 4 {
		in := 20 + float64(i)*11
		p.line(in, in, 1400-in, in, 5, border)
		p.line(in, 1000-in, 1400-in, 1000-in, 5, border)
		p.line(in, in, in, 1000-in, 5, border)
		p.line(1400-in, in, 1400-in, 1000-in, 5, border)
	}
	p.emblem(700, 130, 60)
	p.text(480, 220, 84, 5, black)
	p.latin(110, 340, 30, 18, black)
	for i := range 5 {
		y := 410 + float64(i)*72
		p.text(110, y, 30, 4, black)
		p.text(270, y, 32, 6+p.r.IntN(8), black)
		p.text(790, y, 30, 4, black)
		p.text(950, y, 32, 4+p.r.IntN(6), black)
	}
	p.text(270, 770, 28, 30, black)
	p.text(270, 812, 28, 10+p.r.IntN(18), black)
	for y := range 25 {
		for x := range 25 {
			if p.r.IntN(2) == 0 {
				p.block(1150+float64(x)*6, 160+float64(y)*6, 6, 6, black)
			}
		}
	}
	p.seal(1100, 860, 95)
}

func (p *pen) table(top float64, rows int) {
	bottom := top + float64(rows)*60
	for i := range rows + 1 {
		y := top + float64(i)*60
		p.line(80, y, 920, y, 2, black)
	}
	for _, x := range []float64{80, 270, 560, 700, 920} {
		p.line(x, top, x, bottom, 2, black)
	}
}

func (p *pen) form() {
	p.text(230, 90, 46, 11, black)
	p.table(200, 13)
	for i := range 13 {
		y := 218 + float64(i)*60
		p.text(95, y, 22, 4+p.r.IntN(3), black)
		p.text(285, y, 22, 4+p.r.IntN(7), black)
		p.text(570, y, 22, 4, black)
		p.latin(715, y, 24, 8+p.r.IntN(6), black)
	}
	p.text(100, 1030, 22, 34, black)
	p.text(100, 1066, 22, 20, black)
	p.text(560, 1210, 24, 5, black)
	p.seal(700, 1230, 90)
}

func (p *pen) letter() {
	p.blackLetter()
	p.seal(720, 1180, 95)
}

func (p *pen) blackLetter() {
	p.text(360, 110, 52, 5, black)
	for i := range 12 {
		n := 28
		if i%4 == 3 {
			n = 6 + p.r.IntN(20)
		}
		p.text(100, 240+float64(i)*58, 26, n, black)
	}
	p.text(560, 1120, 28, 10, black)
	p.text(620, 1190, 28, 8, black)
}

// emptyForm is white for the most part, and only a fingerprint has a colour.
func (p *pen) emptyForm() {
	p.text(330, 110, 44, 7, black)
	for i := range 3 + p.r.IntN(3) {
		p.text(120, 260+float64(i)*70, 24, 4+p.r.IntN(18), black)
	}
	p.text(600, 1100, 26, 4, black)
	for i := range 6 {
		p.line(760, 1090+float64(i)*6, 795, 1094+float64(i)*6, 3, red)
	}
}

func (p *pen) screenshot() {
	p.block(0, 0, 1400, 70, color.RGBA{40, 90, 180, 255})
	p.text(40, 18, 32, 6, color.RGBA{255, 255, 255, 255})
	p.text(520, 120, 40, 8, black)
	for i := range 8 {
		y := 230 + float64(i)*70
		p.line(120, y-20, 1280, y-20, 1.2, color.RGBA{210, 210, 210, 255})
		p.text(150, y, 24, 4+p.r.IntN(3), color.RGBA{110, 110, 110, 255})
		p.text(470, y, 24, 6+p.r.IntN(12), black)
	}
}

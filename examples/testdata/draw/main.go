// Draw makes the placeholders that stand for scans in the examples. From the
// repository's root:
//
//	go run ./examples/testdata/draw
//
// They have the size in pixels and bytes that providers ask of scans. They are not
// compressed, so that they have it without taking room in the repository's history.
package main

import (
	"bytes"
	"hash/fnv"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
)

// Four colours take two bits a pixel.
var (
	paper = color.RGBA{251, 248, 240, 255}
	ink   = color.RGBA{60, 60, 70, 255}
	blue  = color.RGBA{70, 112, 172, 255}
	red   = color.RGBA{200, 58, 50, 255}
)

// scans are the names of what is drawn, without .png; those on one line belong to one
// document.
var scans = [][]string{
	{"enterprise/scans/license", "operations/scans/license"},
	{"operations/scans/license-new"},
	{"enterprise/scans/zhou-front", "operations/scans/zhou-front"},
	{"enterprise/scans/zhou-back", "operations/scans/zhou-back"},
	{"enterprise/scans/he-front"}, {"enterprise/scans/he-back"},
	{"enterprise/scans/domain-1", "operations/scans/domain-software"}, {"enterprise/scans/domain-2"},
	{"enterprise/scans/commitment", "operations/scans/commitment"}, {"operations/scans/rename"},
	{"enterprise/scans/approval"}, {"enterprise/scans/letter"}, {"enterprise/scans/notice"},
	{"personal/scans/id-front", "operations/scans/id-front", "broken/blog/scans/id-front"},
	{"personal/scans/id-back", "operations/scans/id-back", "broken/blog/scans/id-back"},
	{"personal/scans/domain", "operations/scans/domain-photos", "broken/blog/scans/domain"}, {"personal/scans/domain-photos"},
	{"personal/scans/form"}, {"personal/scans/agreement"}, {"personal/scans/photo"},
}

func main() {
	encoder := png.Encoder{CompressionLevel: png.NoCompression}
	for _, names := range scans {
		var data bytes.Buffer
		if err := encoder.Encode(&data, drawn(names[0])); err != nil {
			log.Fatal(err)
		}
		for _, name := range names {
			if err := os.WriteFile(filepath.Join("examples", name+".png"), data.Bytes(), 0o644); err != nil {
				log.Fatal(err)
			}
		}
	}
	for name, data := range broken() {
		if err := os.WriteFile(filepath.Join("examples/broken/scans/scans", name), data, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

// drawn is a sheet with a heading, lines and a picture or a seal, at places that depend on its
// name.
func drawn(name string) image.Image {
	w, h := 1300, 820
	switch {
	case strings.Contains(name, "license"), strings.Contains(name, "zhou-"), strings.Contains(name, "id-"), strings.HasSuffix(name, "form"): // which examples of rules take for one
		w, h = 1500, 1100
	case strings.HasSuffix(name, "photo"):
		return portrait()
	}
	sum := fnv.New64()
	sum.Write([]byte(name))
	r := rand.New(rand.NewPCG(sum.Sum64(), 0))
	sheet := image.NewPaletted(image.Rect(0, 0, w, h), color.Palette{paper, ink, blue, red})
	block := func(x, y, w, h int, c color.Color) {
		draw.Draw(sheet, image.Rect(x, y, x+w, y+h), image.NewUniform(c), image.Point{}, draw.Src)
	}
	head := 60 + r.IntN(80)
	block(0, 0, w, head, blue)
	side := 170 + r.IntN(110) // of the picture
	left := w - side - 70 - r.IntN(60)
	top := head + 60 + r.IntN(h-head-side-160)
	block(left, top, side, side, red)
	block(left+side/4, top+side/4, side/2, side/3, paper)
	for y := head + 50 + r.IntN(40); y < h-70; y += 46 + r.IntN(34) {
		block(90, y, 70+r.IntN(50), 22, blue)
		for x := 240; x < left-120-r.IntN(360); {
			block(x, y, 20, 24, ink) // a character, with two or three horizontal strokes
			block(x+4, y+4, 16, 5, paper)
			block(x+4*r.IntN(2), y+14, 16, 5, paper)
			x += 26
		}
	}
	return sheet
}

// portrait is a person before a backdrop.
func portrait() image.Image {
	const w, h = 1300, 900
	sheet := image.NewPaletted(image.Rect(0, 0, w, h), color.Palette{paper, ink, blue, red})
	for y := range h {
		for x := range w {
			dx, dy := float64(x-w/2), float64(y-360)
			c := color.Color(blue)
			switch {
			case dx*dx+dy*dy*0.7 < 150*150:
				c = paper
			case dx*dx+dy*dy*0.7 < 185*185 && dy < 40:
				c = ink
			case y > 560 && dx*dx < float64(y-500)*800:
				c = red
			case x%325 < 8: // folds
				c = ink
			}
			sheet.Set(x, y, c)
		}
	}
	return sheet
}

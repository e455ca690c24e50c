package scan

import (
	"image"
	"image/color"
	"image/gif"
	"image/png"
	"io"
	"time"

	"golang.org/x/image/bmp"
	"golang.org/x/image/tiff"
	"golang.org/x/image/webp"
)

// Head is what the beginning of a file says about it, and the end for a PDF. It need not be
// true: a file that was cut off has the head of a whole one.
type Head struct {
	Format   Format
	NameFits bool  // the extension fits the format
	Bytes    int64 // of the file

	// Width and Height are those of a picture in pixels, as it is stored; 0 if unknown.
	// Upright has those of the picture as shown.
	Width, Height int

	Colours     Colours
	Progressive bool // a JPEG in several passes, which some consoles refuse

	// Orientation says how to turn a picture so that it is upright, numbered from 1 to 8 as in
	// EXIF; 1, also the default, is not at all. Like Taken and HasPlace, it is read from JPEG,
	// PNG, WebP and TIFF.
	Orientation int

	// Taken is the camera's own date and time, in an unknown zone; zero if there is none.
	Taken time.Time

	HasPlace bool // it says where it was taken

	Encrypted bool // a PDF that needs a password, or restricts what may be done without
	Broken    bool // a PDF without the end that every PDF has
}

// Upright is the picture's size in pixels as it is shown.
func (h Head) Upright() (width, height int) {
	if h.Orientation >= 5 {
		return h.Height, h.Width
	}
	return h.Width, h.Height
}

// Colours is how a picture stores its colours, which does not say whether it has any.
type Colours int

// How pictures store their colours.
const (
	ColoursUnknown Colours = iota
	Grey                   // has no colours
	Palette                // one of at most 256 for each pixel
	RGB                    // any colour, however it is written
	CMYK                   // for print, and shown wrongly by browsers
)

// head reads what a file of the folder is.
func (f *Folder) head(path string) (Head, error) {
	file, info, err := f.open(path)
	if err != nil {
		return Head{}, err
	}
	defer file.Close()
	return headOf(file, info.Size(), path), nil
}

// headOf works out what a file is from its bytes and its name.
func headOf(file io.ReaderAt, size int64, name string) Head {
	p := &peek{from: file, size: size, left: maxHead}
	h := Head{Format: formatOf(p), Bytes: size, Orientation: 1}
	h.NameFits = h.Format.Fits(name)
	switch h.Format {
	case JPEG:
		h.readJPEG(p)
	case PNG:
		h.readConfig(p, png.DecodeConfig)
		h.readExif(pngExif(p))
	case GIF:
		h.readConfig(p, gif.DecodeConfig)
	case BMP:
		h.readConfig(p, bmp.DecodeConfig)
	case WebP:
		h.readConfig(p, webp.DecodeConfig)
		h.readExif(webpExif(p))
	case TIFF:
		h.readConfig(p, tiff.DecodeConfig)
		h.readExif(&peek{from: p, size: size, left: maxExif})
	case HEIC, AVIF:
		h.Width, h.Height = largestIn(p)
	case PDF:
		h.readPDF(p)
	}
	return h
}

// readConfig takes a picture's size and colours from its decoder; they stay unknown if that
// fails.
func (h *Head) readConfig(p *peek, decode func(io.Reader) (image.Config, error)) {
	config, err := decode(io.NewSectionReader(p, 0, p.size))
	if err != nil {
		return
	}
	h.Width, h.Height, h.Colours = config.Width, config.Height, coloursOf(config.ColorModel)
}

func coloursOf(model color.Model) Colours {
	switch model {
	case color.GrayModel, color.Gray16Model:
		return Grey
	case color.CMYKModel:
		return CMYK
	}
	if _, isPalette := model.(color.Palette); isPalette {
		return Palette
	}
	return RGB
}

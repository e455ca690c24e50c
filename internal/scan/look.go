package scan

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"io"
	"strings"

	"golang.org/x/image/bmp"
	"golang.org/x/image/tiff"
	"golang.org/x/image/webp"
)

// MostLooked is the largest size of a file whose picture is looked at, in bytes.
const MostLooked = 30 << 20

// The limits for looking. Scans and photographs of papers are far below all of them.
const (
	maxPixels  = 60e6   // that a picture claims to have
	maxLong    = 65_535 // on either side, the most that a JPEG can have
	maxDecoded = 256 << 20
	maxParts   = 10_000 // that the PNG decoder passes over; it takes 4 KB for each
)

// Look is what is seen if a file is looked at as a whole.
type Look struct {
	Head
	Seen Seen

	// SHA256 is that of the file's bytes, zero if Seen is TooLarge.
	SHA256 [sha256.Size]byte

	// The rest is measured on the picture as it is shown, reduced to no more than 1,000 pixels
	// a side. It is zero unless Seen is Whole.

	Tone     Tone
	Chroma   Chroma
	Edges    Edges
	Lines    Lines
	Likeness Likeness
}

// Seen is how much of a picture there was to see.
type Seen int

// How much there was to see.
const (
	Whole     Seen = iota
	NoPicture      // the file is not a picture, or is one that cannot be read here, such as HEIC
	TooLarge       // more than 30 MB, more than 60 million pixels, or too much for memory
	Truncated      // the file ends before the picture does
	Corrupt        // the file is damaged
)

// look reads a file of the folder and measures the picture in it.
func (f *Folder) look(ctx context.Context, path string) (Look, error) {
	file, info, err := f.open(path)
	if err != nil {
		return Look{}, err
	}
	defer file.Close()
	if info.Size() > MostLooked {
		return Look{Head: headOf(file, info.Size(), path), Seen: TooLarge}, nil
	}
	buf := bytes.NewBuffer(make([]byte, 0, info.Size()+bytes.MinRead))
	if _, err := buf.ReadFrom(io.LimitReader(file, MostLooked+1)); err != nil {
		return Look{}, err
	}
	if buf.Len() > MostLooked { // it has grown
		return Look{Head: headOf(file, int64(buf.Len()), path), Seen: TooLarge}, nil
	}
	return lookAt(ctx, buf.Bytes(), path)
}

// lookAt looks at a file that has been read.
func lookAt(ctx context.Context, data []byte, name string) (Look, error) {
	l := Look{Head: headOf(bytes.NewReader(data), int64(len(data)), name), SHA256: sha256.Sum256(data)}
	picture, seen := decode(ctx, data, l.Head)
	l.Seen = seen
	if err := ctx.Err(); err != nil {
		return Look{}, err
	}
	if seen != Whole {
		return l, nil
	}
	v, err := reduce(ctx, picture)
	if err != nil {
		return Look{}, err
	}
	v = v.upright(l.Orientation)
	l.Tone = v.tone()
	l.Chroma = v.chroma()
	l.Edges = v.edges()
	l.Lines = v.lines(l.Tone.Contrast)
	l.Likeness = v.likeness()
	return l, ctx.Err()
}

// decoder reads the pictures of a format.
type decoder struct {
	config func(io.Reader) (image.Config, error)
	decode func(io.Reader) (image.Image, error)
}

func decoderOf(format Format) (d decoder, known bool) {
	switch format {
	case JPEG:
		return decoder{jpeg.DecodeConfig, jpeg.Decode}, true
	case PNG:
		return decoder{png.DecodeConfig, png.Decode}, true
	case GIF:
		return decoder{gif.DecodeConfig, gif.Decode}, true
	case BMP:
		return decoder{bmp.DecodeConfig, bmp.Decode}, true
	case WebP:
		return decoder{webp.DecodeConfig, webp.Decode}, true
	case TIFF:
		return decoder{tiff.DecodeConfig, tiff.Decode}, true
	}
	return decoder{}, false
}

// decode reads the picture in a file, if it is one and not too large.
func decode(ctx context.Context, data []byte, h Head) (image.Image, Seen) {
	decoder, known := decoderOf(h.Format)
	if !known || isAnimated(h.Format, data) {
		return nil, NoPicture
	}
	if h.Format == PNG && hasManyParts(data) {
		return nil, TooLarge
	}
	// The decoder's own reading of the size counts, since it decides what is allocated.
	from := &watched{r: bytes.NewReader(data), ctx: ctx}
	config, err := decoder.config(from)
	if err != nil {
		return nil, damage(err, from.ended)
	}
	pixels := float64(config.Width) * float64(config.Height)
	if max(config.Width, config.Height) > maxLong || pixels > maxPixels || pixels*bytesPerPixel(config.ColorModel, h) > maxDecoded {
		return nil, TooLarge
	}
	from = &watched{r: bytes.NewReader(data), ctx: ctx}
	picture, err := decoder.decode(from)
	if err != nil && from.ended && mayLackOnlyItsEnd(h, data) {
		if whole, err := decoder.decode(io.MultiReader(&watched{r: bytes.NewReader(data), ctx: ctx}, strings.NewReader(endOfJPEG))); err == nil {
			return whole, Whole
		}
	}
	switch {
	case err != nil:
		return nil, damage(err, from.ended)
	case picture.Bounds().Empty():
		return nil, Corrupt
	}
	return picture, Whole
}

const endOfJPEG = "\xff\xd9"

// mayLackOnlyItsEnd reports whether a JPEG may be complete except for the marker at its end,
// which viewers do without. A JPEG in passes may lack the last ones, and zeros are where
// nothing has been copied yet.
func mayLackOnlyItsEnd(h Head, data []byte) bool {
	return h.Format == JPEG && !h.Progressive && !bytes.HasSuffix(data, []byte{0, 0})
}

// bytesPerPixel is how much memory a pixel takes while it is decoded.
func bytesPerPixel(model color.Model, h Head) float64 {
	switch {
	case h.Progressive && h.Colours == Grey: // passes are collected first
		return 5
	case h.Progressive:
		return 20
	case coloursOf(model) == Palette, model == color.GrayModel:
		return 1
	case model == color.YCbCrModel:
		return 3
	case model == color.RGBA64Model, model == color.NRGBA64Model:
		return 8
	}
	return 4
}

// hasManyParts reports whether a PNG consists of more than maxParts chunks besides its pixels.
func hasManyParts(data []byte) bool {
	others := 0
	for at := uint64(8); at+8 <= uint64(len(data)) && others <= maxParts; {
		if string(data[at+4:at+8]) != "IDAT" {
			others++
		}
		at += 12 + uint64(be32(data[at:])) // including its checksum
	}
	return others > maxParts
}

// damage says what is wrong with a picture, by its decoder's error and by whether the decoder
// wanted to read beyond the end of the file.
func damage(err error, ended bool) Seen {
	var (
		unknownJPEG jpeg.UnsupportedError
		unknownPNG  png.UnsupportedError
		unknownTIFF tiff.UnsupportedError
		formatTIFF  tiff.FormatError
	)
	switch {
	case ended:
		return Truncated
	case errors.As(err, &unknownJPEG), errors.As(err, &unknownPNG), errors.As(err, &unknownTIFF), errors.Is(err, bmp.ErrUnsupported):
		return NoPicture
	case errors.As(err, &formatTIFF): // stricter than the programs that write it
		return NoPicture
	}
	return Corrupt
}

// isAnimated reports whether a WebP is animated, which its decoder cannot read.
func isAnimated(format Format, data []byte) bool {
	const moves = 2
	return format == WebP && len(data) > 20 && string(data[12:16]) == "VP8X" && data[20]&moves != 0
}

// watched is a file in memory that can no longer be read once the context is done. It notes
// attempts to read beyond its end.
type watched struct {
	r     *bytes.Reader
	ctx   context.Context
	ended bool
}

// Read is for most decoders.
func (w *watched) Read(buf []byte) (int, error) {
	if err := w.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := w.r.Read(buf)
	w.ended = w.ended || err == io.EOF
	return n, err
}

// ReadAt is for the TIFF decoder.
func (w *watched) ReadAt(buf []byte, at int64) (int, error) {
	if err := w.ctx.Err(); err != nil {
		return 0, err
	}
	n, err := w.r.ReadAt(buf, at)
	w.ended = w.ended || err == io.EOF
	return n, err
}

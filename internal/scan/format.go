package scan

import (
	"bytes"
	"path"
	"slices"
	"strings"
)

// Format is what a file is by its content, as people call it. It is empty if unknown.
type Format string

// The formats that can be told apart.
const (
	JPEG Format = "JPEG"
	PNG  Format = "PNG"
	GIF  Format = "GIF"
	BMP  Format = "BMP"
	WebP Format = "WebP"
	TIFF Format = "TIFF"
	HEIC Format = "HEIC" // what phones store photographs in, HEIF of any kind
	AVIF Format = "AVIF"
	PSD  Format = "PSD"
	PDF  Format = "PDF"
	OFD  Format = "OFD"
	DOC  Format = "DOC" // of Office before 2007, including XLS and WPS
	DOCX Format = "DOCX"
	XLSX Format = "XLSX"
	ZIP  Format = "ZIP"
	RAR  Format = "RAR"
	SevZ Format = "7z"
	MP4  Format = "MP4"
	MOV  Format = "MOV"
	HTML Format = "HTML"
	Text Format = "text"
)

// endings are the extensions of each format, including those of formats with the same bytes.
// It is not a map, which would be built at every start.
var endings = []struct {
	format Format
	known  []string
}{
	{JPEG, []string{".jpg", ".jpeg", ".jpe", ".jfif"}},
	{PNG, []string{".png"}},
	{GIF, []string{".gif"}},
	{BMP, []string{".bmp", ".dib"}},
	{WebP, []string{".webp"}},
	{TIFF, []string{".tif", ".tiff", ".dng", ".nef", ".arw", ".cr2"}},
	{HEIC, []string{".heic", ".heif"}},
	{AVIF, []string{".avif"}},
	{PSD, []string{".psd"}},
	{PDF, []string{".pdf"}},
	{OFD, []string{".ofd"}},
	{DOC, []string{".doc", ".xls", ".ppt", ".wps", ".et", ".dps"}},
	{DOCX, []string{".docx"}},
	{XLSX, []string{".xlsx"}},
	{ZIP, []string{".zip", ".pptx", ".odt", ".ods"}},
	{RAR, []string{".rar"}},
	{SevZ, []string{".7z"}},
	{MP4, []string{".mp4", ".m4v", ".3gp"}},
	{MOV, []string{".mov", ".qt"}},
	{HTML, []string{".html", ".htm"}},
	{Text, []string{".txt", ".text", ".md", ".csv", ".yaml", ".yml", ".json", ".xml", ".svg"}},
}

// Fits reports whether the extension of a name fits the format. Every name fits an unknown
// format.
func (f Format) Fits(name string) bool {
	ending := strings.ToLower(path.Ext(name))
	for _, e := range endings {
		if e.format == f {
			return slices.Contains(e.known, ending)
		}
	}
	return true
}

// Promised is the format that the extension of a name stands for, or empty if that is not known.
func Promised(name string) Format {
	ending := strings.ToLower(path.Ext(name))
	for _, e := range endings {
		if slices.Contains(e.known, ending) {
			return e.format
		}
	}
	return ""
}

// magics are the beginnings of formats that can be recognised by that alone.
var magics = []struct {
	begins string
	format Format
}{
	{"\xff\xd8\xff", JPEG},
	{"\x89PNG\r\n\x1a\n", PNG},
	{"GIF87a", GIF},
	{"GIF89a", GIF},
	{"II*\x00", TIFF},
	{"MM\x00*", TIFF},
	{"8BPS", PSD},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", DOC},
	{"Rar!\x1a\x07", RAR},
	{"7z\xbc\xaf\x27\x1c", SevZ},
}

const (
	sniffed = 1024     // bytes at the beginning that show the format
	listed  = 16 << 10 // bytes at either end of an archive that name its contents
)

// formatOf is the format of a file.
func formatOf(p *peek) Format {
	head := p.at(0, sniffed)
	for _, m := range magics {
		if bytes.HasPrefix(head, []byte(m.begins)) {
			return m.format
		}
	}
	switch {
	case len(head) >= 26 && string(head[:2]) == "BM" && head[14] <= 124 && string(head[15:18]) == "\x00\x00\x00":
		return BMP
	case len(head) >= 12 && string(head[:4]) == "RIFF" && string(head[8:12]) == "WEBP":
		return WebP
	case len(head) >= 12 && string(head[4:8]) == "ftyp":
		return formatOfBrands(head)
	case len(head) >= 8 && slices.Contains([]string{"moov", "mdat", "wide"}, string(head[4:8])):
		return MOV // as written before there were brands
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")):
		return formatInside(p)
	case bytes.Contains(head, []byte("%PDF-")):
		return PDF // readers allow some bytes before it
	case isText(head):
		return formatOfText(head)
	}
	return ""
}

// formatOfBrands distinguishes formats stored in boxes like MP4: by their own brand or, if
// that is a general one, by those that they are compatible with.
func formatOfBrands(head []byte) Format {
	size := min(max(int(be32(head)), 12), len(head), 128)
	brands := string(head[8:size])
	switch own := brands[:4]; {
	case own == "avif", own == "avis":
		return AVIF
	case own == "qt  ":
		return MOV
	case own == "mif1", own == "msf1":
		if strings.Contains(brands, "avif") {
			return AVIF
		}
		return HEIC
	case slices.Contains([]string{"heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs"}, own):
		return HEIC
	}
	return MP4
}

// formatInside says what a ZIP archive is, by the names of files in it.
func formatInside(p *peek) Format {
	names := append(p.at(0, listed), p.at(max(0, p.size-listed), listed)...)
	for _, in := range []struct {
		name   string
		format Format
	}{{"word/document.xml", DOCX}, {"xl/workbook.xml", XLSX}, {"OFD.xml", OFD}} {
		if bytes.Contains(names, []byte(in.name)) {
			return in.format
		}
	}
	return ZIP
}

// isText reports whether data may be the beginning of a text, in any encoding: it has no
// control characters that texts never have.
func isText(head []byte) bool {
	for _, b := range head {
		if b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != '\x1b' {
			return false
		}
	}
	return len(head) > 0
}

func formatOfText(head []byte) Format {
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \t\r\n\f")
	begin := strings.ToLower(string(head[:min(len(head), 16)]))
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<script", "<title"} {
		if strings.HasPrefix(begin, tag) {
			return HTML
		}
	}
	return Text
}

func be16(b []byte) uint16 { return uint16(b[0])<<8 | uint16(b[1]) }
func be32(b []byte) uint32 { return uint32(be16(b))<<16 | uint32(be16(b[2:])) }

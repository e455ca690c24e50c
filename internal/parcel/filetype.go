package parcel

import (
	"bytes"

	"beian.example/icp/internal/lang"
)

// headSize is how much of a file is needed to see what it is.
const headSize = 16

// filetype is a kind of file by its content.
type filetype struct {
	ending string // the extension, with the dot
	clean  cleaner
}

// typeOf says what a file is by its first bytes. If they do not show it, the extension counts,
// as far as a scan may have it.
func typeOf(head []byte, name string) filetype {
	has := func(at int, magic string) bool {
		return len(head) >= at+len(magic) && string(head[at:at+len(magic)]) == magic
	}
	switch {
	case has(0, "\xff\xd8\xff"):
		return filetype{".jpg", cleanJPEG}
	case has(0, pngSignature):
		return filetype{".png", cleanPNG}
	case has(0, "RIFF") && has(8, "WEBP"):
		return filetype{".webp", cleanWebP}
	case has(0, "%PDF-"):
		return filetype{ending: ".pdf"}
	case has(0, "GIF8"):
		return filetype{ending: ".gif"}
	case has(0, "BM") && has(6, "\x00\x00\x00\x00"):
		return filetype{ending: ".bmp"}
	case has(0, "II*\x00"), has(0, "MM\x00*"):
		return filetype{ending: ".tif"}
	case has(4, "ftyphe"), has(4, "ftypmif1"), has(4, "ftypmsf1"):
		return filetype{ending: ".heic"}
	case has(4, "ftypavif"):
		return filetype{ending: ".avif"}
	case has(4, "ftypqt"):
		return filetype{ending: ".mov"}
	case has(4, "ftyp"):
		return filetype{ending: ".mp4"}
	}
	return filetype{ending: endingOf(name)}
}

// Metadata says what happened to a file's data about place, device and author.
type Metadata string

const (
	Removed Metadata = "removed" // the copy has none
	Absent  Metadata = "absent"  // there were none to remove
	Kept    Metadata = "kept"    // the file was copied unchanged, with any such data
	Ours    Metadata = "none"    // written by this program
)

// Label is that for readers.
func (m Metadata) Label() lang.Text {
	switch m {
	case Removed:
		return lang.Text{ZH: "已去掉拍摄地点、设备等附带信息", EN: "place, device and other added data removed"}
	case Absent:
		return lang.Text{ZH: "没有拍摄地点、设备等附带信息", EN: "no place, device or other added data in it"}
	case Kept:
		return lang.Text{ZH: "原样复制，未作清理", EN: "copied as it is, nothing removed"}
	}
	return lang.Text{}
}

// isTIFF reports whether data begins like a TIFF file, which is the format of EXIF data.
func isTIFF(data []byte) bool {
	return bytes.HasPrefix(data, []byte("II*\x00")) || bytes.HasPrefix(data, []byte("MM\x00*"))
}

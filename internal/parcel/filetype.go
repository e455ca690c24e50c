package parcel

import (
	"bytes"

	"beian.example/icp/internal/lang"
)

// headSize is how much of a file tells what it is.
const headSize = 16

// filetype is a kind of file by its content.
type filetype struct {
	ending string // with the dot
	clean  cleaner
}

// typeOf tells what a file is from its first bytes. What they do not tell is
// called as its name calls it, if a scan may be.
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

// Metadata says what became of a file's data on place, device and author.
type Metadata string

const (
	Removed Metadata = "removed" // the copy has none
	Absent  Metadata = "absent"  // there are none to be removed
	Kept    Metadata = "kept"    // the file was copied as it is, with what there may be
	Ours    Metadata = "none"    // written by this program
)

// Label says it for readers.
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

// isTIFF reports whether data begins as a TIFF file, which EXIF data are.
func isTIFF(data []byte) bool {
	return bytes.HasPrefix(data, []byte("II*\x00")) || bytes.HasPrefix(data, []byte("MM\x00*"))
}

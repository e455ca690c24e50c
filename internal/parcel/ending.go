package parcel

import (
	"path"
	"slices"
	"strings"
)

// scanEndings are what the names of scans in a parcel may end in: files that are shown
// or read, and none that a double click runs.
var scanEndings = []string{
	".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".heif", ".avif", ".psd",
	".pdf", ".ofd", ".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".txt",
	".mov", ".mp4", ".m4v", ".avi", ".wmv", ".3gp", ".zip", ".rar", ".7z",
	unknownEnding,
}

// unknownEnding is that of a file of which neither the content nor the name tells any
// of these.
const unknownEnding = ".bin"

// endingOf is the ending of a name where a scan may have it, in small letters.
func endingOf(name string) string {
	ending := strings.ToLower(path.Ext(name))
	if !slices.Contains(scanEndings, ending) {
		return unknownEnding
	}
	return ending
}

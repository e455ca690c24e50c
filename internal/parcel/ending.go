package parcel

import (
	"path"
	"slices"
	"strings"
)

// scanEndings are the extensions that scans in a parcel may have: of files that are shown or
// read, and never run by a double click.
var scanEndings = []string{
	".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".heif", ".avif", ".psd",
	".pdf", ".ofd", ".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".txt",
	".mov", ".mp4", ".m4v", ".avi", ".wmv", ".3gp", ".zip", ".rar", ".7z",
	unknownEnding,
}

// unknownEnding is for files whose content and name suggest none of these.
const unknownEnding = ".bin"

// endingOf is the extension of a name if a scan may have it, in lower case.
func endingOf(name string) string {
	ending := strings.ToLower(path.Ext(name))
	if !slices.Contains(scanEndings, ending) {
		return unknownEnding
	}
	return ending
}

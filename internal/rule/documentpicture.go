package rule

import (
	"path"
	"strings"
)

// isPicture reports whether a file is a picture by its name; one that does not say is
// given the benefit of the doubt.
func isPicture(file string) bool {
	switch strings.ToLower(path.Ext(file)) {
	case ".pdf", ".doc", ".docx", ".wps", ".ofd", ".zip", ".rar", ".7z", ".tif", ".tiff", ".heic", ".webp", ".mp4", ".mov", ".txt", ".psd":
		return false
	}
	return true
}

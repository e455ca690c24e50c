package scan

import (
	"cmp"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// The limits of Pictures: a bundle may be in the folder that holds everything its owner has.
const (
	maxDepth   = 2 // folders below the bundle's
	maxListed  = 200
	maxEntries = 2000 // in one folder
	maxFolders = 200
)

// Pictures lists the pictures and PDFs in the folder and not far below it, by their paths, the
// nearest first. It does not follow links, and skips the paths that passOver names, folders
// with everything in them.
func (f *Folder) Pictures(passOver func(path string) bool) []string {
	type level struct {
		name  string
		depth int
	}
	var found []string
	folders := []level{{".", 0}}
	for i := 0; i < len(folders) && i < maxFolders; i++ {
		at := folders[i]
		for _, e := range f.entries(at.name) {
			name := path.Join(at.name, e.Name())
			switch {
			case strings.HasPrefix(e.Name(), ".") || strings.Contains(name, `\`) || passOver(name):
			case e.IsDir() && at.depth < maxDepth:
				folders = append(folders, level{name, at.depth + 1})
			case e.Type().IsRegular() && isScan(name):
				f.has[name] = true // it may be newer than the remembered answer
				if found = append(found, name); len(found) == maxListed {
					return found
				}
			}
		}
	}
	return found
}

// entries are the contents of a folder, ordered by name; none if it cannot be read.
func (f *Folder) entries(name string) []fs.DirEntry {
	folder, err := f.root.Open(filepath.FromSlash(name))
	if err != nil {
		return nil
	}
	defer folder.Close()
	entries, _ := folder.ReadDir(maxEntries)
	slices.SortFunc(entries, func(a, b fs.DirEntry) int { return cmp.Compare(a.Name(), b.Name()) })
	return entries
}

// isScan reports whether a file is a picture or a PDF by its name.
func isScan(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".jpg", ".jpeg", ".png", ".bmp", ".gif", ".webp", ".heic", ".tif", ".tiff", ".pdf":
		return true
	}
	return false
}

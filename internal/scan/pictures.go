package scan

import (
	"cmp"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// Where Pictures looks, and how much of it: a bundle may have been put into the
// folder that holds everything else of its owner.
const (
	maxDepth   = 2 // folders below the bundle's
	maxListed  = 200
	maxEntries = 2000 // of one folder
	maxFolders = 200
)

// Pictures lists the pictures and PDFs in the folder and not far below it, by their
// paths, the nearest first. It follows no links, and passes over what it is told to
// by its path, a folder with all that is in it.
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
				f.has[name] = true // it may have come since it was asked for
				if found = append(found, name); len(found) == maxListed {
					return found
				}
			}
		}
	}
	return found
}

// entries are what a folder holds, in the order of their names; none where it
// cannot be read.
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

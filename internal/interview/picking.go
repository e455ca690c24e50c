package interview

import (
	"path"
	"path/filepath"
	"strings"
	"unicode"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// Existing files are picked from a list; the path of any other can be typed or dropped, even
// in the list.

// pickable offers the files of the folder for a paper: those that it has, and those that no
// paper has yet. It offers nothing if there are none of the latter.
func (s *session) pickable(d *filing.Document) []Offer {
	folder := s.folder()
	if folder == nil {
		return nil
	}
	taken := make(map[string]bool)
	for _, other := range s.bundle.Documents {
		for _, file := range other.Files {
			taken[path.Clean(file)] = true
		}
	}
	for _, site := range s.bundle.Sites {
		if site.ContentDir != "" { // its pictures are not scans
			taken[path.Clean(filepath.ToSlash(site.ContentDir))] = true
		}
	}
	free := folder.Pictures(func(name string) bool { return taken[name] })
	if len(free) == 0 {
		return nil
	}
	var offers []Offer
	for _, file := range append(append([]string(nil), d.Files...), free...) {
		offers = append(offers, Offer{ID: file, Label: s.voice.Text(file)})
	}
	return offers
}

// elsewhere is the last entry of a list of files, which leads to a line for paths.
func elsewhere(l lang.Lang) Offer {
	return Offer{leadsOn: true, Label: lang.Text{ZH: "改为输入路径（可拖入文件）", EN: "Type or drop a path instead"}.In(l)}
}

// isPathDropped reports whether characters that came all at once, unlike when typing, are a
// path.
func isPathDropped(runes []rune) bool {
	return len(runes) > 1 && strings.ContainsAny(string(runes), `/\`) && !strings.ContainsFunc(string(runes), unicode.IsControl)
}

package cli

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"beian.example/icp/internal/lang"
)

// emptyFolders lists the patterns in settings that match no folder, because they are mistyped
// or a folder was renamed. It searches only until each has a match.
func (s *settings) emptyFolders() (empty []pattern) {
	for _, f := range s.folders {
		empty = append(empty, f.in...)
	}
	if len(empty) == 0 {
		return nil
	}
	// The function never returns an error of its own.
	_ = filepath.WalkDir(empty[0].root, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil: // a folder that cannot be read may contain any of them
			empty = nil
		case entry.IsDir() && entry.Name() == topName:
			return fs.SkipDir
		case entry.IsDir() || leadsToFolder(path, entry):
			empty = slices.DeleteFunc(empty, func(p pattern) bool { return p.matches(path) })
		}
		if len(empty) == 0 {
			return fs.SkipAll
		}
		return nil
	})
	return empty
}

// leadsToFolder reports whether an entry is a link to a folder. The bundles in it are judged
// by the settings at the link.
func leadsToFolder(path string, entry fs.DirEntry) bool {
	if entry.Type()&fs.ModeSymlink == 0 {
		return false
	}
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// tellEmptyFolders reports what settings say about folders that do not exist, each once.
func (a *app) tellEmptyFolders(found *settings, told map[said]bool, out *output) {
	for _, p := range found.emptyFolders() {
		if told[p.said] {
			continue
		}
		told[p.said] = true
		text := lang.Text{ZH: "# %s：没有名称或路径为 %s 的文件夹", EN: "# %s: %s matches no folder"}
		out.text(text.Format(a.lang, a.voice().Text(p.by), a.voice().Text(strconv.Quote(p.value))) + "\n")
	}
}

package bundlefile

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// ErrNowhere is returned for a link to a file that does not exist.
var ErrNowhere = errors.New("a link that leads nowhere")

// MissingFolder says why nothing is written into a folder that does not exist. Its name is
// more often misspelt than new, and nobody would find a result in a folder of that name.
type MissingFolder struct{ Name string }

func (m *MissingFolder) Error() string { return "no folder " + m.Name }

// OutPlace returns where to write a result that is meant for a path: it follows a link to a
// file. It fails if the folder is missing, if something other than a file is there, or if a
// file is there and must not be replaced.
func OutPlace(path string, replace bool) (string, error) {
	if err := CheckFolderOf(path); err != nil {
		return "", err
	}
	entry, err := os.Lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && os.IsPathSeparator(path[len(path)-1]): // a folder is meant
		return "", ErrFolder
	case errors.Is(err, fs.ErrNotExist):
		return path, nil
	case err != nil:
		return "", err
	}
	isLink := entry.Mode()&fs.ModeSymlink != 0
	info, err := os.Stat(path)
	if isLink && errors.Is(err, fs.ErrNotExist) {
		return "", ErrNowhere
	}
	switch err := isRegular(info, err); {
	case err != nil:
		return "", err
	case !replace:
		return "", ErrExists
	case isLink:
		return filepath.EvalSymlinks(path)
	}
	return path, nil
}

// MakeFolder makes a folder for results, for the owner only, unless it exists. Its parent has
// to exist. It reports whether it made the folder, so that a caller who then fails to write
// can remove it again.
func MakeFolder(path string) (made bool, err error) {
	if err := CheckFolderOf(path); err != nil {
		return false, err
	}
	switch err := os.Mkdir(path, 0o700); {
	case err == nil:
		return true, nil
	case !errors.Is(err, fs.ErrExist):
		return false, err
	}
	return false, nil
}

// CheckFolderOf makes sure that the folder of a path exists, and otherwise names the first
// folder that does not.
func CheckFolderOf(path string) error {
	missing := ""
	for folder := filepath.Dir(filepath.Clean(path)); ; folder = filepath.Dir(folder) {
		_, err := os.Stat(folder)
		switch {
		case errors.Is(err, fs.ErrNotExist) && folder != filepath.Dir(folder):
			missing = folder
		case missing != "":
			return &MissingFolder{missing}
		default:
			return err
		}
	}
}

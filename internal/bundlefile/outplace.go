package bundlefile

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// ErrNowhere is returned for a link in the place of a file that leads to nothing.
var ErrNowhere = errors.New("a link that leads nowhere")

// MissingFolder is why nothing is written into a folder that is not there: its name is
// misspelt more often than it is new, and a result in a folder of that name is not found.
type MissingFolder struct{ Name string }

func (m *MissingFolder) Error() string { return "no folder " + m.Name }

// OutPlace tells where a result goes that is to be written to a path: a link to a file is
// followed. It is an error where the folder is missing, where something is that is no
// file, and where one is that is not to be replaced.
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

// MakeFolder makes a folder for results, for the owner only, unless it is there. The one
// that it is in has to be. It reports whether it made it, so that who cannot write into a
// new one can take it away.
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

// CheckFolderOf makes sure that the folder a path is in is there, and names the first that is
// not.
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

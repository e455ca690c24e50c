package cli

import (
	"os"
	"path/filepath"
	"strings"
)

// nearestSettings finds the settings of folders: those of the nearest settings file from a
// folder upward, over the user's own. The search ends in a folder that has a .git, which is
// the top of what is kept together, and in the user's home.
//
// It remembers the folders from the last one it was asked about upward, since bundles come
// folder by folder, and there may be as many folders as bundles.
type nearestSettings struct {
	*app
	here  string // the working folder
	home  string
	user  *settings // nil before they were read
	chain []settledFolder
}

// settledFolder is a folder by its whole path, with the settings there, or what is wrong
// with them.
type settledFolder struct {
	name     string
	settings *settings // that hold for all folders below where nothing nearer does
	narrowed *settings // and for this one
	err      error
}

func newNearestSettings(a *app) *nearestSettings {
	here, err := os.Getwd()
	if err != nil { // it is gone, and nothing is above it
		here = "."
	}
	n := &nearestSettings{app: a, here: here}
	if home := a.Getenv("HOME"); home != "" {
		n.home = n.whole(home)
	}
	return n
}

// whole is the whole path of a file or folder, as it is named.
func (n *nearestSettings) whole(path string) string {
	if filepath.IsAbs(path) {
		return filepath.Clean(path)
	}
	return filepath.Join(n.here, path)
}

// at returns the settings of a folder.
func (n *nearestSettings) at(folder string) (*settings, error) {
	found := n.folder(n.whole(folder))
	return found.narrowed, found.err
}

func (n *nearestSettings) folder(name string) settledFolder {
	for len(n.chain) > 0 {
		last := n.chain[len(n.chain)-1]
		if last.name == name {
			return last
		}
		if isWithin(name, last.name) {
			break
		}
		n.chain = n.chain[:len(n.chain)-1]
	}
	found := settledFolder{name: name}
	found.settings, found.err = n.own(name)
	if found.err == nil && found.settings == nil {
		above := filepath.Dir(name)
		if above == name || n.isTop(name) {
			found.settings, found.err = n.users()
		} else {
			of := n.folder(above)
			found.settings, found.err = of.settings, of.err
		}
	}
	if found.err == nil {
		found.narrowed = found.settings.of(name)
	}
	n.chain = append(n.chain, found)
	return found
}

// isWithin reports whether a folder is below another, by their whole paths.
func isWithin(folder, above string) bool {
	inside, found := within(folder, above)
	return found && inside != ""
}

// within is the path of what is in a folder, or is that folder itself, from there on.
func within(whole, folder string) (inside string, found bool) {
	inside, found = strings.CutPrefix(whole, folder)
	atRoot := strings.HasSuffix(folder, string(filepath.Separator))
	if !found || inside != "" && !atRoot && !os.IsPathSeparator(inside[0]) {
		return "", false
	}
	return strings.TrimPrefix(inside, string(filepath.Separator)), true
}

// topName is that of what stands in the top folder of what is kept together.
const topName = ".git"

// isTop reports whether nothing above a folder belongs to it.
func (n *nearestSettings) isTop(name string) bool {
	if name == n.home {
		return true
	}
	_, err := os.Lstat(filepath.Join(name, topName))
	return err == nil
}

// own returns the settings of the file in a folder; nil where there is none.
func (n *nearestSettings) own(folder string) (*settings, error) {
	near, err := n.readSettings(filepath.Join(folder, settingsName), nearKeys)
	if near == nil || err != nil {
		return nil, err
	}
	user, err := n.users()
	if err != nil {
		return nil, err
	}
	return near.over(user), nil
}

// users returns the settings of the user's own file, of none where there is none.
func (n *nearestSettings) users() (*settings, error) {
	if n.user != nil {
		return n.user, nil
	}
	user := new(settings)
	if folder := n.configFolder(); folder != "" {
		own, err := n.readSettings(filepath.Join(folder, "icp", settingsName), userKeys)
		if err != nil {
			return nil, err
		}
		if own != nil {
			user = own
		}
	}
	n.user = user
	return user, nil
}

// configFolder is where the user's settings of programs are; empty where nothing says that.
func (a *app) configFolder() string {
	if folder := a.Getenv("XDG_CONFIG_HOME"); folder != "" {
		return folder
	}
	if home := a.Getenv("HOME"); home != "" {
		return filepath.Join(home, ".config")
	}
	return ""
}

// excludes reports whether the settings of the folder that a file or folder is in pass it
// over.
func (n *nearestSettings) excludes(path string, isFolder bool) bool {
	s, err := n.at(filepath.Dir(path))
	if err != nil || len(s.exclude) == 0 && len(s.include) == 0 {
		return false
	}
	whole := n.whole(path)
	return matchesAny(s.exclude, whole) || !isFolder && len(s.include) > 0 && !matchesAny(s.include, whole)
}

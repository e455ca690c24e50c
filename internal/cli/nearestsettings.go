package cli

import (
	"os"
	"path/filepath"
	"strings"
)

// nearestSettings finds the settings of folders: those of the nearest settings file from a
// folder upward, over the user's own. The search ends in a folder with a .git, which is the
// top of a repository, and in the user's home.
//
// It remembers only the folders from the last one asked about upward: bundles come folder by
// folder, and there may be as many folders as bundles.
type nearestSettings struct {
	*app
	here  string // the working directory
	home  string
	user  *settings // nil until read
	chain []settledFolder
}

// settledFolder is a folder, by its full path, with its settings or what is wrong with them.
type settledFolder struct {
	name     string
	settings *settings // for this folder and those below, unless something nearer applies
	narrowed *settings // for this folder only
	err      error
}

func newNearestSettings(a *app) *nearestSettings {
	here, err := os.Getwd()
	if err != nil { // it is gone, and so is everything above
		here = "."
	}
	n := &nearestSettings{app: a, here: here}
	if home := a.Getenv("HOME"); home != "" {
		n.home = n.whole(home)
	}
	return n
}

// whole is the full path of a file or folder as it is named.
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

// isWithin reports whether a folder is below another, by their full paths.
func isWithin(folder, above string) bool {
	inside, found := within(folder, above)
	return found && inside != ""
}

// within is the rest of a path below a folder; empty for the folder itself.
func within(whole, folder string) (inside string, found bool) {
	inside, found = strings.CutPrefix(whole, folder)
	atRoot := strings.HasSuffix(folder, string(filepath.Separator))
	if !found || inside != "" && !atRoot && !os.IsPathSeparator(inside[0]) {
		return "", false
	}
	return strings.TrimPrefix(inside, string(filepath.Separator)), true
}

// topName is found in the top folder of a repository.
const topName = ".git"

// isTop reports whether the search for settings ends at a folder.
func (n *nearestSettings) isTop(name string) bool {
	if name == n.home {
		return true
	}
	_, err := os.Lstat(filepath.Join(name, topName))
	return err == nil
}

// own returns the settings of the file in a folder; nil if there is none.
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

// users returns the settings of the user's own file; empty if there is none.
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

// configFolder is where programs keep the user's settings; empty if nothing says so.
func (a *app) configFolder() string {
	if folder := a.Getenv("XDG_CONFIG_HOME"); folder != "" {
		return folder
	}
	if home := a.Getenv("HOME"); home != "" {
		return filepath.Join(home, ".config")
	}
	return ""
}

// excludes reports whether the settings of the folder around a file or folder exclude it.
func (n *nearestSettings) excludes(path string, isFolder bool) bool {
	s, err := n.at(filepath.Dir(path))
	if err != nil || len(s.exclude) == 0 && len(s.include) == 0 {
		return false
	}
	whole := n.whole(path)
	return matchesAny(s.exclude, whole) || !isFolder && len(s.include) > 0 && !matchesAny(s.include, whole)
}

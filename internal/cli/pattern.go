package cli

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// pattern names files and folders as .gitignore does: by their names wherever they are
// where it has no slash, else by their paths from the folder of the settings file. What is
// in a folder that it names is named with it.
type pattern struct {
	root string // the whole path of that folder
	glob string
	said // as it is written
}

// patternOf reads a pattern. It reports whether it is one: whole paths, and what begins
// with ! as an exception in .gitignore does, would silently name nothing.
func patternOf(root string, written said) (pattern, bool) {
	glob := strings.TrimSuffix(written.value, "/")
	if strings.HasPrefix(glob, "!") || isWithin(filepath.FromSlash(glob), root) && filepath.Dir(root) != root {
		return pattern{}, false
	}
	if strings.Contains(glob, "/") {
		glob = strings.TrimPrefix(strings.TrimPrefix(glob, "./"), "/")
	} else {
		glob = "**/" + glob
	}
	names := glob != "" && glob != "**/" && glob != "**/." && !slices.Contains(strings.Split(glob, "/"), "..")
	return pattern{root, glob, written}, names && doublestar.ValidatePattern(glob)
}

// matches reports whether it names a file or folder, by its whole path.
func (p pattern) matches(whole string) bool {
	inside, found := within(whole, p.root)
	if !found || inside == "" {
		return false
	}
	inside = filepath.ToSlash(inside)
	return doublestar.MatchUnvalidated(p.glob, inside) || doublestar.MatchUnvalidated(p.glob+"/**", inside)
}

func matchesAny(all []pattern, whole string) bool {
	return slices.ContainsFunc(all, func(p pattern) bool { return p.matches(whole) })
}

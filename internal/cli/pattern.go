package cli

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// pattern matches files and folders like .gitignore: by name anywhere if it has no slash, and
// otherwise by path from the folder of the settings file. It also matches everything in a
// folder that it matches.
type pattern struct {
	root string // the full path of that folder
	glob string
	said // as it is written
}

// patternOf reads a pattern. It reports whether it is valid: full paths, and exceptions that
// begin with ! as in .gitignore, would silently match nothing.
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

// matches reports whether it matches a file or folder, by its full path.
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

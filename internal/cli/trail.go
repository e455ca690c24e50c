package cli

import (
	"os"
	"path/filepath"
	"strings"
)

// mostLinks is how many links are followed, since they may form a circle.
const mostLinks = 40

// trail lists the links that lead from a name to a file or folder, by their full paths,
// followed by the place they lead to, whether anything is there or not.
func trail(name string) (all []string) {
	at, rest := "", []string(nil)
	lead := func(path string) {
		if filepath.IsAbs(path) {
			volume := filepath.VolumeName(path)
			at, path = volume+string(filepath.Separator), path[len(volume):]
		}
		isSeparator := func(r rune) bool { return r < 0x80 && os.IsPathSeparator(uint8(r)) }
		rest = append(strings.FieldsFunc(path, isSeparator), rest...)
	}
	whole, err := filepath.Abs(name)
	if err != nil {
		return []string{name}
	}
	lead(whole)
	for len(rest) > 0 {
		next := filepath.Join(at, rest[0])
		rest = rest[1:]
		target, err := os.Readlink(next)
		if err != nil || len(all) == mostLinks {
			at = next
			continue
		}
		all = append(all, next)
		lead(target)
	}
	return append(all, at)
}

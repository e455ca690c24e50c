package cli

import (
	"bytes"
	"path"
	"regexp"
	"strings"

	"beian.example/icp/internal/bundlefile"
)

// ignorePattern is a line of a .gitignore, as far as this program understands them.
type ignorePattern struct {
	folder  string // the folder of the file, from the top of the work tree; empty for the top
	match   *regexp.Regexp
	takesIn bool // the line begins with !
	folders bool // it matches only folders
}

// parseIgnores reads the lines of an ignore file. It reports whether it understood all of
// them.
func parseIgnores(folder string, data []byte) (patterns []ignorePattern, understood bool) {
	for line := range bytes.Lines(bytes.TrimPrefix(data, []byte("\ufeff"))) {
		text := strings.TrimRight(string(line), "\r\n")
		for strings.HasSuffix(text, " ") && !strings.HasSuffix(text, `\ `) {
			text = strings.TrimSuffix(text, " ")
		}
		if text == "" || text[0] == '#' {
			continue
		}
		p := ignorePattern{folder: folder}
		text, p.takesIn = strings.CutPrefix(text, "!")
		text, p.folders = strings.CutSuffix(text, "/")
		var err error
		if p.match, err = regexp.Compile(globExpression(text)); err != nil {
			return nil, false
		}
		patterns = append(patterns, p)
	}
	return patterns, true
}

// globExpression is the regular expression for a pattern. A pattern without a slash before its
// end matches a name in any folder; the others match a path.
func globExpression(glob string) string {
	var out strings.Builder
	out.WriteString("^")
	if !strings.Contains(glob, "/") {
		out.WriteString("(?:.*/)?")
	}
	glob = strings.TrimPrefix(glob, "/")
	for i := 0; i < len(glob); i++ {
		rest := glob[i:]
		begins := i == 0 || glob[i-1] == '/'
		switch {
		case begins && strings.HasPrefix(rest, "**/"):
			out.WriteString("(?:.*/)?")
			i += len("**/") - 1
		case begins && rest == "**":
			out.WriteString(".*")
			i++
		case rest[0] == '*':
			out.WriteString("[^/]*")
		case rest[0] == '?':
			out.WriteString("[^/]")
		case rest[0] == '[' && strings.Contains(rest[1:], "]"):
			class, _, _ := strings.Cut(rest[1:], "]")
			i += len("[]") + len(class) - 1
			if negated, isNegated := strings.CutPrefix(class, "!"); isNegated {
				class = "^" + negated
			}
			out.WriteString("[" + class + "]")
		case rest[0] == '\\' && len(rest) > 1:
			i++
			out.WriteString(regexp.QuoteMeta(rest[1:2]))
		default:
			out.WriteString(regexp.QuoteMeta(rest[:1]))
		}
	}
	return out.String() + "$"
}

// isIgnored reports whether the patterns ignore a path from the top of the work tree, or a
// folder on the way to it. Later patterns override earlier ones.
func isIgnored(patterns []ignorePattern, name string, isFolder bool) bool {
	if parent := path.Dir(name); parent != "." && isIgnored(patterns, parent, true) {
		return true // nothing in it can be included again
	}
	for i := len(patterns) - 1; i >= 0; i-- {
		p := &patterns[i]
		inside := name
		if p.folder != "" {
			var isInside bool
			if inside, isInside = strings.CutPrefix(name, p.folder+"/"); !isInside {
				continue
			}
		}
		if (isFolder || !p.folders) && p.match.MatchString(inside) {
			return !p.takesIn
		}
	}
	return false
}

// ignoreLine is the line for the .gitignore at the top of a work tree that ignores one path
// only.
func ignoreLine(name string, isFolder bool) string {
	special := regexp.MustCompile(`[*?[\\]| $`)
	line := "/" + special.ReplaceAllString(name, `\$0`)
	if isFolder {
		line += "/"
	}
	return line
}

// ignoreLines are the lines that ignore a bundle with all that is written beside it.
func ignoreLines(name string) (lines []string) {
	folder, base := path.Split(name)
	for _, beginning := range bundlefile.BeginningsBeside(base) {
		lines = append(lines, ignoreLine(folder+beginning, false)+"*")
	}
	return lines
}

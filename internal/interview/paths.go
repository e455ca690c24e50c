package interview

import (
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"unicode"
)

// Paths come as file managers drop them: in quotes, with escapes, as file:// addresses, and
// absolute; people type them from their home directory.

// relative is a dropped path as the bundle writes it: relative to the bundle's folder if the
// file is inside it, and otherwise unchanged, for the judge to refuse.
func (s *session) relative(path string) string {
	path = fromHome(fromAddress(path))
	if !filepath.IsAbs(path) {
		return filepath.ToSlash(path)
	}
	folder, err := filepath.Abs(filepath.Dir(s.store.Path()))
	if err != nil {
		return path
	}
	// Both may contain links, as temporary folders do on a Mac.
	for _, base := range []string{folder, resolved(folder)} {
		for _, file := range []string{path, resolved(path)} {
			if inside, err := filepath.Rel(base, file); err == nil && filepath.IsLocal(inside) {
				return filepath.ToSlash(inside)
			}
		}
	}
	return path
}

// isFile reports whether a path, as it was typed or dropped, is that of a file.
func (s *session) isFile(text string) bool {
	path := s.relative(text)
	if source, isOutside := s.isOutside(path); isOutside {
		info, err := os.Stat(source)
		return err == nil && info.Mode().IsRegular()
	}
	return s.around.Folder != nil && s.around.Folder.Has(path)
}

// quotePath writes a path so that it is read as one again.
func quotePath(path string) string {
	if !strings.ContainsFunc(path, func(r rune) bool {
		return unicode.IsSpace(r) || isComma(r) || strings.ContainsRune(`\'"“”‘’`, r)
	}) {
		return path
	}
	if !strings.ContainsAny(path, `'`) {
		return "'" + path + "'"
	}
	if !strings.ContainsAny(path, `"`) {
		return `"` + path + `"`
	}
	return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
}

// resolved follows links as far as a path exists.
func resolved(path string) string {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real
	}
	return path
}

// fromAddress turns a file:// address into its path.
func fromAddress(path string) string {
	if len(path) < len("file:/") || !strings.EqualFold(path[:len("file:/")], "file:/") {
		return path
	}
	address, err := url.Parse(path)
	if err != nil || address.Host != "" && address.Host != "localhost" {
		return path
	}
	local := address.Path
	if runtime.GOOS == "windows" { // file:///C:/Users
		local = strings.TrimPrefix(local, "/")
	}
	return filepath.FromSlash(local)
}

// fromHome replaces a leading ~ as a shell does. The homes of others, as in ~user, stay as
// typed.
func fromHome(path string) string {
	rest, isHome := strings.CutPrefix(path, "~")
	if !isHome || rest != "" && !os.IsPathSeparator(rest[0]) {
		return path
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return path
	}
	return filepath.Join(home, rest)
}

// splitPaths splits several paths at commas if there are any outside quotes, and otherwise at
// spaces.
func splitPaths(text string) []string {
	if words, commas := words(text, isComma); commas {
		return words
	}
	split, _ := words(text, unicode.IsSpace)
	return split
}

// unquotePath is the single path in a text, without quotes and escapes.
func unquotePath(text string) string {
	whole, _ := words(text, func(rune) bool { return false })
	return strings.Join(whole, "")
}

// words splits a text at separators as a shell does: not inside quotes, nor after a backslash
// that escapes a character. It reports whether there were any. A quote in the middle of a
// name, as in O'Brien.png, is part of the name.
func words(text string, separates func(rune) bool) (all []string, any bool) {
	var word strings.Builder
	runes := []rune(text)
	flush := func() {
		if value := strings.TrimSpace(word.String()); value != "" {
			all = append(all, value)
		}
		word.Reset()
	}
	for i := 0; i < len(runes); i++ {
		r := runes[i]
		switch {
		case separates(r):
			any = true
			flush()
		case r == '\\' && i+1 < len(runes) && isEscaped(runes[i+1]):
			i++
			word.WriteRune(runes[i])
		case closer(r) != 0:
			end := closing(runes, i, separates)
			if end < 0 {
				word.WriteRune(r)
				continue
			}
			word.WriteString(string(runes[i+1 : end]))
			i = end
		default:
			word.WriteRune(r)
		}
	}
	flush()
	return all, any
}

// closer is the quote that closes another one: a shell's, or those of a Chinese input method.
// It is 0 for anything else.
func closer(opener rune) rune {
	switch opener {
	case '"', '\'':
		return opener
	case '“':
		return '”'
	case '‘':
		return '’'
	}
	return 0
}

// isEscaped reports whether a backslash before a character was put there by a shell. On
// Windows it separates the folders of a path.
func isEscaped(r rune) bool {
	return filepath.Separator != '\\' && (unicode.IsSpace(r) || r < unicode.MaxASCII && (unicode.IsPunct(r) || unicode.IsSymbol(r)))
}

// closing is where the quotes that begin at i end; -1 if they are not quotes. Quotes begin a
// word, or follow others, and end before a separator.
func closing(runes []rune, i int, separates func(rune) bool) int {
	begins := i == 0 || separates(runes[i-1]) || unicode.IsSpace(runes[i-1]) || strings.ContainsRune(`'"”’`, runes[i-1])
	if !begins {
		return -1
	}
	for end := i + 1; end < len(runes); end++ {
		if runes[end] != closer(runes[i]) {
			continue
		}
		if end+1 == len(runes) || separates(runes[end+1]) || unicode.IsSpace(runes[end+1]) || runes[end+1] == '\\' {
			return end
		}
	}
	return -1
}

package interview

import (
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"unicode"
)

// Paths come as file managers drop them: in quotes, with escapes, as file://
// addresses, and from the root of the disk; people type them from their home on.

// relative is a dropped path as the bundle writes it: from the bundle's folder on
// where the file is inside it, else as it stands, for the judge to refuse.
func (s *session) relative(path string) string {
	path = fromHome(fromAddress(path))
	if !filepath.IsAbs(path) {
		return filepath.ToSlash(path)
	}
	folder, err := filepath.Abs(filepath.Dir(s.store.Path()))
	if err != nil {
		return path
	}
	// Either may lead through links, as temporary folders do on a Mac.
	for _, base := range []string{folder, resolved(folder)} {
		for _, file := range []string{path, resolved(path)} {
			if inside, err := filepath.Rel(base, file); err == nil && filepath.IsLocal(inside) {
				return filepath.ToSlash(inside)
			}
		}
	}
	return path
}

// isFile reports whether there is a file of a path, as it was typed or dropped.
func (s *session) isFile(text string) bool {
	path := s.relative(text)
	if source, isOutside := s.isOutside(path); isOutside {
		info, err := os.Stat(source)
		return err == nil && info.Mode().IsRegular()
	}
	return s.around.Folder != nil && s.around.Folder.Has(path)
}

// quotePath writes a path so that it is taken for one again.
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

// fromAddress takes a file:// address for the path it leads to.
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

// fromHome takes a path that begins with ~ for what a shell makes of it. The homes
// of others, as in ~user, stay as they are typed.
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

// splitPaths takes apart several paths, between commas where there are any
// outside quotes, else between spaces.
func splitPaths(text string) []string {
	if words, commas := words(text, isComma); commas {
		return words
	}
	split, _ := words(text, unicode.IsSpace)
	return split
}

// unquotePath is the one path that a text is, without its quotes and escapes.
func unquotePath(text string) string {
	whole, _ := words(text, func(rune) bool { return false })
	return strings.Join(whole, "")
}

// words takes a text apart at the characters that separate, as a shell reads
// it: not within quotes, nor where a backslash takes a character for itself. It
// reports whether any separated. A quote in the middle of a name, as in
// O'Brien.png, is a part of it.
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

// closer is the quote that ends what another begins: a shell's, and those that a Chinese
// input method writes. It is 0 for what is no quote.
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

// isEscaped reports whether a backslash before a character is one that a shell
// put there. On Windows it parts the folders of a path.
func isEscaped(r rune) bool {
	return filepath.Separator != '\\' && (unicode.IsSpace(r) || r < unicode.MaxASCII && (unicode.IsPunct(r) || unicode.IsSymbol(r)))
}

// closing is where the quotes end that begin at i; -1 where they are none: quotes
// begin a word, or go on after others, and end before what separates.
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

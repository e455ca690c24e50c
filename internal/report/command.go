package report

import (
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/lang"
)

// Command is a command line that may be shown and typed. Only Voice.Command makes those that
// contain what a person wrote.
type Command string

// Command puts a command of this program on one line. File names are masked like all text,
// quoted where a shell needs it, and escaped where they are not safe to print. If a name is
// masked it says so, because the command will not work as shown.
func (v Voice) Command(words ...string) Command {
	shown := make([]string, len(words))
	isMasked := false
	for i, word := range words {
		masked := v.masked(word)
		isMasked = isMasked || masked != word
		shown[i] = quoted(notAnOption(masked))
	}
	command := Command("icp " + strings.Join(shown, " "))
	if isMasked {
		command += Command("  # " + nameMasked.In(v.Lang))
	}
	return command
}

var nameMasked = lang.Text{ZH: "名称已遮盖，请换成实际的", EN: "the name is masked: put the real one in its place"}

// notAnOption prefixes a file name that begins with a dash with its folder: otherwise the
// program would take it for options. Options of our own are written in full, such as
// --show-values.
func notAnOption(word string) string {
	if !strings.HasPrefix(word, "-") || word == "-" || isOption(word) {
		return word
	}
	return "./" + word
}

// isOption reports whether a word is an option as this program writes them.
func isOption(word string) bool {
	name, full := strings.CutPrefix(word, "--")
	return full && !strings.ContainsFunc(name, func(r rune) bool { return r != '-' && !('a' <= r && r <= 'z') })
}

// quoted writes a word so that a shell takes it as one: unchanged, or in quotes if part of it
// has a meaning to the shell. In zsh, a leading equals sign stands for the path of a program.
func quoted(word string) string {
	if strings.ContainsFunc(word, isUnsafe) {
		return escaped(word)
	}
	if word != "" && word[0] != '~' && word[0] != '=' && !strings.ContainsFunc(word, isShells) {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}

// escaped writes a word that is not safe to print so that it is, and so that a shell still
// reads the same bytes: a line break in a file name would otherwise end the command.
func escaped(word string) string {
	var out strings.Builder
	out.WriteString("$'")
	for len(word) > 0 {
		r, n := utf8.DecodeRuneInString(word)
		switch {
		case r == '\'' || r == '\\':
			out.WriteByte('\\')
			out.WriteRune(r)
		case r == '\n':
			out.WriteString(`\n`)
		case r == '\t':
			out.WriteString(`\t`)
		case isUnsafe(r):
			for i := range n { // always three digits, so that a digit after them is not read as one of them
				fmt.Fprintf(&out, `\%03o`, word[i])
			}
		default:
			out.WriteRune(r)
		}
		word = word[n:]
	}
	return out.String() + "'"
}

// isShells reports whether a character may have a meaning to a shell. The stars of a mask are
// among them.
func isShells(r rune) bool {
	if r >= 0x80 {
		return unicode.IsSpace(r)
	}
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("-_./:@%+=,~", r)
}

// Next names the next command, if there is one, on a terminal only. A command wider than the
// screen is broken by the terminal, and can still be copied as one line.
func (v Voice) Next(w io.Writer, s Screen, next Command) {
	if s.Terminal && next != "" {
		fmt.Fprintf(w, "%s %s\n", s.paint(lang.Text{ZH: "接下来：", EN: "next:"}.In(v.Lang), dim), next)
	}
}

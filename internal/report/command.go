package report

import (
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/lang"
)

// Command is a command line as a person may see it, and type it. Those that name
// what a person wrote are made by Voice.Command alone.
type Command string

// Command words a command of this program to go on with, on one line: file names masked
// as all text is, in quotes where a shell needs them, and as its escapes what is not safe
// to print. Of a name that is masked it is said that it is, since the command does not work
// as it stands.
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

// notAnOption leads to a file whose name begins with a dash by its folder: the program
// would take the name for options, and these are named in full here, as --show-values.
func notAnOption(word string) string {
	if !strings.HasPrefix(word, "-") || word == "-" || isOption(word) {
		return word
	}
	return "./" + word
}

// isOption reports whether a word is an option as the commands here have it.
func isOption(word string) bool {
	name, full := strings.CutPrefix(word, "--")
	return full && !strings.ContainsFunc(name, func(r rune) bool { return r != '-' && !('a' <= r && r <= 'z') })
}

// quoted writes a word so that a shell takes it for one: as it is, or in quotes
// where something in it means something else there. In zsh a word that begins with an equals
// sign is the path of a program.
func quoted(word string) string {
	if strings.ContainsFunc(word, isUnsafe) {
		return escaped(word)
	}
	if word != "" && word[0] != '~' && word[0] != '=' && !strings.ContainsFunc(word, isShells) {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}

// escaped writes a word that is not safe to print so that it is, and a shell still takes it
// for the same bytes: a line break in a file's name would otherwise end the command there.
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
			for i := range n { // in three digits, so that one behind them is none of theirs
				fmt.Fprintf(&out, `\%03o`, word[i])
			}
		default:
			out.WriteRune(r)
		}
		word = word[n:]
	}
	return out.String() + "'"
}

// isShells reports whether a shell may take a character for more than itself. The
// stars of a mask are among them.
func isShells(r rune) bool {
	if r >= 0x80 {
		return unicode.IsSpace(r)
	}
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("-_./:@%+=,~", r)
}

// Next names the command to go on with, if any, on a terminal only. Where it is longer than
// the screen is wide, the terminal breaks it, and it is still copied as one line.
func (v Voice) Next(w io.Writer, s Screen, next Command) {
	if s.Terminal && next != "" {
		fmt.Fprintf(w, "%s %s\n", s.paint(lang.Text{ZH: "接下来：", EN: "next:"}.In(v.Lang), dim), next)
	}
}

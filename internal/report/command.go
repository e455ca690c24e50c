package report

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/lang"
)

// Command is a command line as a person may see it, and type it. Those that name
// what a person wrote are made by Voice.Command alone.
type Command string

// Command words a command of this program to go on with: file names masked and
// made safe to print as all text is, and in quotes where a shell needs them.
func (v Voice) Command(words ...string) Command {
	shown := make([]string, len(words))
	for i, word := range words {
		shown[i] = quoted(notAnOption(v.Text(word)))
	}
	return Command("icp " + strings.Join(shown, " "))
}

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
// where something in it means something else there.
func quoted(word string) string {
	if word != "" && word[0] != '~' && !strings.ContainsFunc(word, isShells) {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}

// isShells reports whether a shell may take a character for more than itself. The
// stars of a mask are among them, and the brackets of <U+202E>.
func isShells(r rune) bool {
	if r >= 0x80 {
		return unicode.IsSpace(r)
	}
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("-_./:@%+=,~", r)
}

// Next names the command to go on with, if any, on a terminal only.
func (v Voice) Next(w io.Writer, s Screen, next Command) {
	if s.Terminal && next != "" {
		label := lang.Text{ZH: "接下来：", EN: "next:"}.In(v.Lang)
		fmt.Fprintf(w, "%s %s\n", s.paint(label, dim), s.wrap(string(next), uniseg.StringWidth(label)+1, 2))
	}
}

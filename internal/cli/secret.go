package cli

import (
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
)

// secretOptions say where a passphrase comes from. It is never an argument itself, because
// other users of the machine can see those.
type secretOptions struct {
	ask  bool
	file string
}

func (a *app) secretVar(cmd *cobra.Command, o *secretOptions, ask lang.Text) {
	cmd.Flags().BoolVar(&o.ask, "passphrase", false, a.say(ask))
	cmd.Flags().StringVar(&o.file, "passphrase-file", "", a.say(lang.Text{ZH: "口令是 `FILE` 的第一行，- 为标准输入", EN: "the passphrase is the first line of `FILE`, - for standard input"}))
}

func (o *secretOptions) isWanted() bool { return o.ask || o.file != "" }

func (o *secretOptions) check() error {
	if o.ask && o.file != "" {
		return usage(lang.Text{ZH: "--passphrase 和 --passphrase-file 只能用一种", EN: "give either --passphrase or --passphrase-file, not both"})
	}
	return nil
}

// shortSecret is the length in characters below which a passphrase is quickly guessed.
const shortSecret = 12

// secret is a passphrase that exists already, from where the options say, or typed in.
func (a *app) secret(o *secretOptions) (string, error) {
	if o.file != "" {
		return a.secretOf(o.file)
	}
	return a.askSecret(a.typed)
}

// newSecret is one that is used for the first time: it has to be typed twice, and should not be
// too short.
func (a *app) newSecret(o *secretOptions) (word string, err error) {
	if o.file != "" {
		word, err = a.secretOf(o.file)
	} else {
		word, err = a.askSecret(a.typedTwice)
	}
	if n := utf8.RuneCountInString(word); err == nil && 0 < n && n < shortSecret {
		a.complain(lang.Text{ZH: "口令只有 %d 个字，容易被试出来；最好用几个词，不少于 %d 个字", EN: "the passphrase has only %d characters and could be found by trying; several words of %d or more are better"}, n, shortSecret)
	}
	return word, err
}

// secretOf reads the first line of a file.
func (a *app) secretOf(name string) (string, error) {
	data, err := []byte(nil), error(nil)
	if name == "-" {
		data, err = bundlefile.Read(a.In, nil)
	} else {
		data, err = readFile(name, nil)
	}
	if err != nil {
		return "", failed(lang.Text{ZH: "无法读取 %s：%s", EN: "cannot read %s: %s"}, name, a.voice().Reason(err))
	}
	line, _, _ := strings.Cut(string(data), "\n")
	return strings.TrimSuffix(line, "\r"), nil
}

// askSecret asks at the terminal and hides what is typed. Echo is turned off before the
// question appears, and not only when the answer is read, because a fast typist begins
// earlier.
func (a *app) askSecret(read func(*term.Terminal) (string, error)) (string, error) {
	in, isTerminal := terminal(a.In)
	if !isTerminal || isOutOfSight(a.Err) {
		return "", usage(lang.Text{ZH: "没有终端可以输入口令，请用 --passphrase-file", EN: "there is no terminal to type the passphrase at; use --passphrase-file"})
	}
	a.line.clear()
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer signal.Stop(signals)
	before, err := term.MakeRaw(int(in.Fd()))
	if err != nil {
		return "", err
	}
	defer func() { _ = term.Restore(int(in.Fd()), before) }()
	type answer struct {
		word string
		err  error
	}
	typed := make(chan answer, 1)
	go func() {
		screen := term.NewTerminal(struct {
			io.Reader
			io.Writer
		}{in, a.Err}, "")
		word, err := read(screen)
		typed <- answer{word, err}
	}()
	select {
	case got := <-typed:
		if got.err == io.EOF { // what Ctrl-C and Ctrl-D read as
			break
		}
		return got.word, got.err
	case <-signals:
	}
	fmt.Fprint(a.Err, "\r\n")
	return "", errInterrupted
}

// typed is what is typed once, typedTwice what is typed the same way twice.
func (a *app) typed(screen *term.Terminal) (string, error) {
	return screen.ReadPassword(a.say(lang.Text{ZH: "口令：", EN: "passphrase: "}))
}

func (a *app) typedTwice(screen *term.Terminal) (string, error) {
	word, err := a.typed(screen)
	if err != nil {
		return "", err
	}
	again, err := screen.ReadPassword(a.say(lang.Text{ZH: "再输入一次：", EN: "once more: "}))
	if err == nil && again != word {
		err = failed(lang.Text{ZH: "两次输入的口令不同", EN: "the two passphrases differ"})
	}
	return word, err
}

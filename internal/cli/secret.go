package cli

import (
	"fmt"
	"os"
	"os/signal"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
)

// secretOptions say where a passphrase comes from. It is never an argument itself:
// other users of the machine see those.
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

// shortSecret is below how many characters a passphrase is soon found by trying.
const shortSecret = 12

// secret is a passphrase from where the options say, or asked for. A new one is asked
// for twice.
func (a *app) secret(o *secretOptions, isNew bool) (string, error) {
	word, err := "", error(nil)
	switch {
	case o.file != "":
		word, err = a.secretOf(o.file)
	default:
		word, err = a.askSecret(lang.Text{ZH: "口令：", EN: "passphrase: "})
	}
	if err != nil || !isNew {
		return word, err
	}
	if o.file == "" {
		again, err := a.askSecret(lang.Text{ZH: "再输入一次：", EN: "once more: "})
		if err != nil {
			return "", err
		}
		if again != word {
			return "", failed(lang.Text{ZH: "两次输入的口令不同", EN: "the two passphrases differ"})
		}
	}
	if n := utf8.RuneCountInString(word); 0 < n && n < shortSecret {
		a.complain(lang.Text{ZH: "口令只有 %d 个字，容易被试出来；最好用几个词，不少于 %d 个字", EN: "the passphrase has only %d characters and could be found by trying; several words of %d or more are better"}, n, shortSecret)
	}
	return word, nil
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

// askSecret asks at the terminal, where what is typed does not show.
func (a *app) askSecret(prompt lang.Text) (string, error) {
	in, isTerminal := terminal(a.In)
	if !isTerminal || isOutOfSight(a.Err) {
		return "", usage(lang.Text{ZH: "没有终端可以输入口令，请用 --passphrase-file", EN: "there is no terminal to type the passphrase at; use --passphrase-file"})
	}
	before, err := term.GetState(int(in.Fd()))
	if err != nil {
		return "", err
	}
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt)
	defer signal.Stop(signals)
	fmt.Fprint(a.Err, a.say(prompt))
	type line struct {
		text []byte
		err  error
	}
	typed := make(chan line, 1)
	go func() {
		text, err := term.ReadPassword(int(in.Fd()))
		typed <- line{text, err}
	}()
	select {
	case got := <-typed:
		fmt.Fprintln(a.Err)
		return string(got.text), got.err
	case <-signals: // the reader would leave the terminal without an echo
		_ = term.Restore(int(in.Fd()), before)
		fmt.Fprintln(a.Err)
		return "", errInterrupted
	}
}

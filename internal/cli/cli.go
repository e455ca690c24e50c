// Package cli is the command line: commands, flags, settings and exit codes.
//
// It is thin. A command turns flags into options, asks the rooms below for the
// answer and hands it to report; it holds no rule and no wording of results.
// Every command is built by a constructor from one Program, which carries the
// streams, the environment and the clock, so that the whole program can run
// inside a test. Results go to the standard output, everything else to the
// standard error, and one function turns what happened into an exit code.
package cli

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// Program is what the command line runs with.
type Program struct {
	Args   []string // without the program's own name
	In     io.Reader
	Out    io.Writer
	Err    io.Writer
	Getenv func(string) string
	Now    func() time.Time
	// SystemLanguage names the language of the user's interface, such as zh-Hans-CN; if it is
	// nil or names none, only the locale counts.
	SystemLanguage func() string
}

// internalError is reported if the program is at fault.
var internalError = lang.Text{ZH: "程序内部错误：%s", EN: "internal error: %s"}

// Main runs the program and returns its exit code.
func Main(p Program) (code int) {
	a := &app{Program: p}
	defer func() {
		if cause := recover(); cause != nil {
			a.complain(internalError, fmt.Sprint(cause))
			code = exitFailed
		}
	}()
	a.line, a.language = newProgressLine(a), a.startLanguage()
	root := newRoot(a)
	root.SetArgs(p.Args)
	err := root.Execute()
	if err == nil {
		err = a.unhelped
	}
	return a.exitCode(err)
}

// app is the running program, with the settings that all commands share.
type app struct {
	Program
	language
	showValues bool
	settings   *settings      // of the folder that the command works in
	taken      lang.Text      // how a place given as the province was understood; zero if none was
	about      *filing.Bundle // the bundle that the command is about; nil if there is none, or many
	aboutFile  string         // the file of that bundle
	among      string         // the one of several bundles that messages are about now; empty if there is only one
	remarks    []lang.Text    // what is to be said of several bundles once
	line       *progressLine  // nil if nobody sees it
	inWorkflow bool           // GitHub's runner reads standard error, too
	unhelped   error          // why a help text is not written, for which the command library has no room
}

// writingTo is the same program with other streams.
func (a *app) writingTo(out, err io.Writer) *app {
	other := *a
	other.Out, other.Err = out, err
	return &other
}

func (a *app) voice() report.Voice {
	return report.Voice{Lang: a.lang, ShowValues: a.showValues}.Of(a.about)
}

// say puts a text into the language of the run.
func (a *app) say(t lang.Text, args ...any) string { return t.Format(a.lang, args...) }

// voiced is what a voice has put into words. The values in it are already masked, and our own
// examples, such as an e-mail address, must not be.
type voiced string

// complain writes a line to standard error. Arguments such as a file name, or what somebody
// typed, are masked and made safe to print here: strings may be anything; only texts, commands
// and what a voice has said are the program's own. It names the bundle it is about if there
// are several.
func (a *app) complain(t lang.Text, args ...any) {
	a.line.clear()
	about := ""
	if a.among != "" && !slices.Contains(args, any(a.among)) {
		about = a.voice().Text(a.among) + a.say(lang.Colon)
	}
	text := "icp: " + about + a.shown(t, args...)
	if a.inWorkflow { // anywhere in a line, this may begin a command to the runner
		text = strings.ReplaceAll(text, "##[", "# #[")
	}
	fmt.Fprintln(a.Err, a.screen(a.Err).WrapAround(commandAmong(args), text, 0, 5))
}

// commandAmong is the command that a text shows; empty if it shows none.
func commandAmong(args []any) report.Command {
	for _, arg := range args {
		if command, isCommand := arg.(report.Command); isCommand {
			return command
		}
	}
	return ""
}

// shown formats a text so that it can be shown.
func (a *app) shown(t lang.Text, args ...any) string {
	shown := make([]any, len(args))
	for i, arg := range args {
		shown[i] = arg
		if text, isText := arg.(string); isText {
			shown[i] = a.voice().Text(text)
		}
	}
	return a.say(t, shown...)
}

package cli

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/parcel"
)

// The ways a run ends.
const (
	exitClean    = 0 // nothing at or above --fail-on
	exitFindings = 1 // findings, an unfinished bundle, a question without an answer
	exitUsage    = 2 // wrong usage, unknown option values included
	exitFailed   = 3 // could not work: missing or unreadable file, no bundle found
)

// errFindings ends a run that has said everything and did not come out clean.
var errFindings = errors.New("findings")

// errFailed ends a run that has already said what it could not do.
var errFailed = errors.New("failed")

// usageError is a command line that cannot be run.
type usageError struct {
	text lang.Text
	args []any
}

func (e *usageError) Error() string { return e.text.Format(lang.EN, e.args...) }

func usage(text lang.Text, args ...any) error { return &usageError{text, args} }

// workError is something the program could not do.
type workError struct {
	text lang.Text
	args []any
}

func (e *workError) Error() string { return e.text.Format(lang.EN, e.args...) }

func failed(text lang.Text, args ...any) error { return &workError{text, args} }

// exitCode says what went wrong, if anything did, and how the run ends.
func (a *app) exitCode(err error) int {
	var wrong *usageError
	var broken *workError
	var invalid *pflag.InvalidValueError
	var refused *refusedError
	switch {
	case err == nil:
		return exitClean
	case errors.Is(err, errFindings):
		return exitFindings
	case errors.Is(err, errFailed):
		return exitFailed
	case errors.As(err, &wrong):
		a.complain(wrong.text, wrong.args...)
		return exitUsage
	case errors.As(err, &broken):
		a.complain(broken.text, broken.args...)
		return exitFailed
	}
	if errors.As(err, &invalid) && errors.As(err, &refused) {
		return a.exitCode(refused.at("--" + invalid.GetFlag().Name))
	}
	text, word := flagText(err)
	a.complain(text, word)
	return exitUsage
}

// reason says what went wrong, in the error's own words if it has any.
func (a *app) reason(err error) string {
	var wrong *usageError
	var broken *workError
	var refusal *parcel.Refusal
	switch {
	case errors.As(err, &wrong):
		return a.shown(wrong.text, wrong.args...)
	case errors.As(err, &broken):
		return a.shown(broken.text, broken.args...)
	case errors.As(err, &refusal):
		return a.shown(refusal.Text, refusal.Args...)
	}
	return a.voice().Reason(err)
}

// writeReason says why writing failed, and what to do.
func (a *app) writeReason(err error) string {
	var refusal *parcel.Refusal
	if isWorded(err) || errors.As(err, &refusal) {
		return a.reason(err)
	}
	return a.voice().WriteReason(err)
}

// isWorded reports whether an error has words of its own.
func isWorded(err error) bool {
	var wrong *usageError
	var broken *workError
	return errors.As(err, &wrong) || errors.As(err, &broken)
}

// written turns an error of writing the results into one with words.
func (a *app) written(err error) error {
	if err == nil {
		return nil
	}
	return failed(lang.Text{ZH: "无法写出结果：%s", EN: "cannot write the result: %s"}, a.voice().WriteReason(err))
}

// flagText puts the errors of the flag parser into words; no other errors are neither ours nor
// in words already.
func flagText(err error) (lang.Text, string) {
	var unknown *pflag.NotExistError
	var lacking *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	hint := lang.Text{ZH: "；用 --help 查看用法", EN: "; see --help"}
	of := func(zh, en string) lang.Text { return lang.Text{ZH: zh + hint.ZH, EN: en + hint.EN} }
	switch {
	case errors.As(err, &unknown) && isWording(unknown.GetSpecifiedShortnames()):
		return lang.Text{ZH: "以 - 开头的文字须放在 %s 之后，如 icp explain -- \"文字\"", EN: "put words that begin with - after %s, as in icp explain -- \"words\""}, "--"
	case errors.As(err, &unknown) && unknown.GetSpecifiedShortnames() == "":
		return of("没有 %s 这个选项", "unknown option %s"), "--" + unknown.GetSpecifiedName()
	case errors.As(err, &unknown):
		return of("没有 %s 这个选项", "unknown option %s"), flagName(unknown.GetSpecifiedName())
	case errors.As(err, &lacking):
		return of("选项 %s 后面须有一个值", "option %s needs a value"), flagName(lacking.GetSpecifiedName())
	case errors.As(err, &invalid):
		return of("选项的值有误：%s", "invalid option value: %s"), fmt.Sprintf("--%s %s", invalid.GetFlag().Name, invalid.GetValue())
	}
	return lang.Text{ZH: "%s", EN: "%s"}, err.Error()
}

// nearOption names the option that an unknown one was most likely meant to be.
func nearOption(cmd *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	if !errors.As(err, &unknown) || unknown.GetSpecifiedShortnames() != "" {
		return err
	}
	var known []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if !f.Hidden {
			known = append(known, f.Name)
		}
	})
	name := unknown.GetSpecifiedName()
	if near := filing.Nearest(strings.ToLower(name), known); near != "" {
		return usage(lang.Text{ZH: "没有 %s 这个选项，是否为 %s？", EN: "unknown option %s; did you mean %s?"}, flagName(name), flagName(near))
	}
	return err
}

// isWording reports whether what follows a single dash is text, which no short option looks
// like.
func isWording(behind string) bool {
	return behind != "" && (behind[0] >= utf8.RuneSelf || behind[0] == ' ' || '0' <= behind[0] && behind[0] <= '9')
}

func flagName(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}

package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// settingsName is the settings file, beside the bundle or in the user's
// configuration folder.
const settingsName = "icp.yaml"

// settle completes the flags of a command from the settings: the user's file,
// the one beside the bundle, the environment, and the flags themselves, later
// wins. Settings are only ever about how the program works, never about a
// filing.
func (a *app) settle(cmd *cobra.Command, beside string) error {
	v := viper.NewWithOptions(viper.KeyDelimiter(keyDelimiter))
	v.SetConfigType("yaml")
	for _, path := range a.settingsFiles(beside) {
		if err := a.readSettings(v, path); err != nil {
			return err
		}
	}
	v.SetEnvPrefix("ICP")
	v.SetEnvKeyReplacer(strings.NewReplacer("-", "_"))
	var wrong error
	cmd.Flags().VisitAll(func(flag *pflag.Flag) {
		if flag.Changed || !isSetting(flag.Name) || wrong != nil {
			return
		}
		// The environment is asked through the program, not the process.
		value := a.Getenv(variableOf(flag.Name))
		if value == "" {
			value = settingText(v.Get(flag.Name))
		}
		if value != "" && flag.Value.Set(value) != nil {
			wrong = usage(lang.Text{ZH: "设置 %s 的值 %s 有误", EN: "the setting %s cannot be %s"}, flag.Name, value)
		}
	})
	if wrong != nil {
		return wrong
	}
	return a.applyCommon(cmd)
}

// settingText is a setting's value as it was written. YAML takes a bare date for
// a moment.
func settingText(value any) string {
	if moment, isMoment := value.(time.Time); isMoment {
		if day := moment.Format(time.DateOnly); moment.Equal(filing.DayOf(moment)) {
			return day
		}
		return moment.Format(time.RFC3339)
	}
	if value == nil {
		return ""
	}
	return fmt.Sprint(value)
}

// isSetting reports whether a flag may be set ahead. What a filing is about
// and what gives values away is said each time.
func isSetting(name string) bool {
	switch name {
	case "lang", "fail-on", "on":
		return true
	}
	return false
}

func (a *app) settingsFiles(beside string) []string {
	var files []string
	home := a.Getenv("XDG_CONFIG_HOME")
	if home == "" && a.Getenv("HOME") != "" {
		home = filepath.Join(a.Getenv("HOME"), ".config")
	}
	if home != "" {
		files = append(files, filepath.Join(home, "icp", settingsName))
	}
	return append(files, filepath.Join(beside, settingsName))
}

// maxSettings is how large a settings file may be, in bytes: every rule graded
// in it takes a tenth of that.
const maxSettings = 64 << 10

func (a *app) readSettings(v *viper.Viper, path string) error {
	data, err := bundlefile.ReadRegular(path, maxSettings, nil)
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR), errors.Is(err, fs.ErrPermission) && filepath.Dir(path) != ".":
		return nil
	case err != nil:
		return failed(lang.Text{ZH: "无法读取设置文件 %s：%s", EN: "cannot read the settings file %s: %s"}, path, a.voice().Reason(err))
	case len(data) > maxSettings:
		return failed(lang.Text{ZH: "设置文件 %s 过大，最多 %d KB", EN: "the settings file %s is too large; the limit is %d KB"}, path, maxSettings>>10)
	}
	if err := v.MergeConfig(bytes.NewReader(data)); err != nil {
		return failed(lang.Text{ZH: "设置文件 %s 不是有效的 YAML", EN: "the settings file %s is not valid YAML"}, path)
	}
	for _, key := range v.AllKeys() {
		if name, graded := strings.CutPrefix(key, severityKey+keyDelimiter); graded {
			if err := a.grade(path, name, settingText(v.Get(key))); err != nil {
				return err
			}
			continue
		}
		if key == severityKey && v.Get(key) != nil {
			return usage(lang.Text{ZH: "设置文件 %s：severity 下每行一条规则，如 address-cities-differ: off", EN: "settings file %s: list one rule per line under severity, such as address-cities-differ: off"}, path)
		}
		if !isSetting(key) && key != severityKey {
			return usage(lang.Text{ZH: "设置文件 %s 中的 %s 不是可设的项；可设 lang、fail-on、on、severity", EN: "settings file %s: unknown key %s; the keys are lang, fail-on, on and severity"}, path, key)
		}
	}
	return nil
}

const (
	keyDelimiter = "::"       // no key has it
	severityKey  = "severity" // a map from rules to severities
	severityOff  = "off"      // the rule is not to be heard of
)

// grade sets how grave a rule's findings are to be.
func (a *app) grade(path, name, value string) error {
	if _, known := rule.Named(name); !known {
		return a.unknownRule(path, name)
	}
	a.off = slices.DeleteFunc(a.off, func(s string) bool { return s == name })
	delete(a.severity, name)
	switch severity, known := rule.ParseSeverity(value); {
	case known:
		if a.severity == nil {
			a.severity = make(map[string]rule.Severity)
		}
		a.severity[name] = severity
	case value == severityOff, value == "false": // YAML takes off for false
		a.off = append(a.off, name)
	default:
		return usage(lang.Text{ZH: "设置文件 %s：%s 只能是 error、warning、advice 或 off，不是 %s", EN: "settings file %s: %s must be error, warning, advice or off, not %s"}, path, name, value)
	}
	return nil
}

// applyCommon puts the flags that all commands share into effect.
func (a *app) applyCommon(cmd *cobra.Command) error {
	if flag := cmd.Flags().Lookup("lang"); flag != nil {
		l, ok := lang.Parse(flag.Value.String())
		if !ok {
			return usage(lang.Text{ZH: "%s 只能是 zh 或 en，不是 %s", EN: "%s must be zh or en, not %s"}, a.source(flag), flag.Value.String())
		}
		a.lang = l
	}
	if flag := cmd.Flags().Lookup("show-values"); flag != nil {
		a.showValues = flag.Value.String() == "true"
	}
	return nil
}

// source names where the value of a flag comes from: the command line, the
// environment or a settings file.
func (a *app) source(flag *pflag.Flag) string {
	variable := variableOf(flag.Name)
	switch {
	case flag.Changed:
		return "--" + flag.Name
	case a.Getenv(variable) != "":
		return variable
	}
	return settingsName + " " + flag.Name
}

// variableOf is the environment variable that sets a flag.
func variableOf(flag string) string {
	return "ICP_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

// addOn adds the flag for another day than today.
func (a *app) addOn(cmd *cobra.Command) {
	cmd.Flags().String("on", "", a.say(lang.Text{ZH: "按 `DAY` 这一天判断，如 2026-11-20（默认今天，北京时间）", EN: "check as of `DAY`, such as 2026-11-20 (default: today in Beijing)"}))
}

// today is the day to judge by.
func (a *app) today(cmd *cobra.Command) (time.Time, error) {
	value := cmd.Flag("on").Value.String()
	if value == "" {
		return filing.DayOf(a.Now()), nil
	}
	day, ok := filing.ParseDay(value)
	if !ok {
		return time.Time{}, usage(lang.Text{ZH: "%s 须为日期，如 2026-11-20，不是 %s", EN: "%s must be a date such as 2026-11-20, not %s"}, a.source(cmd.Flag("on")), value)
	}
	return day, nil
}

// addShowValues adds the flag that takes the masks off.
func (a *app) addShowValues(cmd *cobra.Command) {
	cmd.Flags().Bool("show-values", false, a.say(lang.Text{ZH: "完整显示号码、电话、地址（密码除外）", EN: "show numbers, phones and addresses in full (never passwords)"}))
}

var languageOptions = filing.Options{
	{ID: "zh", Label: lang.Text{ZH: "中文", EN: "Chinese"}},
	{ID: "en", Label: lang.Text{ZH: "英文", EN: "English"}},
}

var severityOptions = filing.Options{
	{ID: rule.Error.String(), Label: rule.Error.Label()},
	{ID: rule.Warning.String(), Label: rule.Warning.Label()},
	{ID: rule.Advice.String(), Label: rule.Advice.Label()},
}

// complete offers the options of a flag, each with its name.
func (a *app) complete(cmd *cobra.Command, flag string, options filing.Options) {
	a.completeFrom(cmd, flag, func() filing.Options { return options })
}

// completeFrom does the same for options that are put together only when
// somebody asks for them.
func (a *app) completeFrom(cmd *cobra.Command, flag string, options func() filing.Options) {
	offer := func(*cobra.Command, []string, string) ([]cobra.Completion, cobra.ShellCompDirective) {
		var described []cobra.Completion
		for _, o := range options() {
			described = append(described, cobra.CompletionWithDesc(o.ID, o.Label.In(a.lang)))
		}
		return described, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder
	}
	// It fails only for a flag that does not exist, which a test would show.
	if err := cmd.RegisterFlagCompletionFunc(flag, offer); err != nil {
		panic(err)
	}
}

// choice reads a flag whose value is one of options, by id or by name; empty
// where the flag was not given.
func (a *app) choice(cmd *cobra.Command, flag string, options filing.Options) (string, error) {
	value := cmd.Flag(flag).Value.String()
	if value == "" && !cmd.Flag(flag).Changed {
		return "", nil
	}
	id, ok := options.ID(value)
	if !ok {
		return "", usage(lang.Text{ZH: "%s 没有「%s」这一选项；可选 %s", EN: "%s cannot be \"%s\"; the options are %s"}, a.source(cmd.Flag(flag)), value, a.say(options.Listed()))
	}
	return id, nil
}

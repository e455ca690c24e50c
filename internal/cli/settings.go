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

// settled is how a command runs: its options completed first, from the settings
// beside what it is given.
func (a *app) settled(run func(args []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		if err := a.settle(cmd, folderOf(args)); err != nil {
			return err
		}
		a.tellTaken()
		return run(args)
	}
}

// settle completes the flags of a command from the settings: the user's file,
// the one beside the bundle, the environment, and the flags themselves, later
// wins. Settings are only ever about how the program works, never about a
// filing.
func (a *app) settle(cmd *cobra.Command, beside string) error {
	found, err := a.settings(beside)
	if err != nil {
		return err
	}
	a.severity, a.off = found.severity, found.off
	if !cmd.Flags().Changed("lang") { // what it began with may have come from another folder
		a.language = a.spoken()
	}
	var wrong error
	cmd.Flags().VisitAll(func(flag *pflag.Flag) {
		if flag.Changed || !isSetting(flag.Name) {
			return
		}
		// The environment is asked through the program, not the process.
		source, value := variableOf(flag.Name), a.Getenv(variableOf(flag.Name))
		if value == "" {
			source, value = settingsName+" "+flag.Name, found.value(flag.Name)
		}
		if value == "" {
			return
		}
		var refused *refusedError
		if errors.As(flag.Value.Set(value), &refused) && wrong == nil {
			wrong = refused.at(source)
		}
	})
	return wrong
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
	case "lang", "fail-on", "on", "scans":
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

// settings are what the settings files say, the later having won.
type settings struct {
	read     *viper.Viper             // nil where there is no file
	severity map[string]rule.Severity // of rules that are graded
	off      []string                 // the rules that are turned off
}

// value is what the files say of an option.
func (s *settings) value(name string) string {
	if s.read == nil {
		return ""
	}
	return settingText(s.read.Get(name))
}

// settings reads the user's file and the one in a folder.
func (a *app) settings(beside string) (*settings, error) {
	found := new(settings)
	for _, path := range a.settingsFiles(beside) {
		if err := a.readSettings(found, path); err != nil {
			return nil, err
		}
	}
	return found, nil
}

func (a *app) readSettings(s *settings, path string) error {
	data, err := bundlefile.ReadRegular(path, maxSettings, nil)
	switch {
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR), errors.Is(err, fs.ErrPermission) && filepath.Dir(path) != ".":
		return nil
	case err != nil:
		return failed(lang.Text{ZH: "无法读取设置文件 %s：%s", EN: "cannot read the settings file %s: %s"}, path, a.voice().Reason(err))
	case len(data) > maxSettings:
		return failed(lang.Text{ZH: "设置文件 %s 过大，最多 %d KB", EN: "the settings file %s is too large; the limit is %d KB"}, path, maxSettings>>10)
	}
	if s.read == nil {
		s.read = viper.NewWithOptions(viper.KeyDelimiter(keyDelimiter))
		s.read.SetConfigType("yaml")
	}
	if err := s.read.MergeConfig(bytes.NewReader(data)); err != nil {
		return failed(lang.Text{ZH: "设置文件 %s 不是有效的 YAML", EN: "the settings file %s is not valid YAML"}, path)
	}
	for _, key := range s.read.AllKeys() {
		if name, graded := strings.CutPrefix(key, severityKey+keyDelimiter); graded {
			if err := s.grade(path, name, settingText(s.read.Get(key))); err != nil {
				return err
			}
			continue
		}
		if key == severityKey && s.read.Get(key) != nil {
			return usage(lang.Text{ZH: "设置文件 %s：severity 下每行一条规则，如 address-cities-differ: off", EN: "settings file %s: list one rule per line under severity, such as address-cities-differ: off"}, path)
		}
		if !isSetting(key) && key != severityKey {
			return usage(lang.Text{ZH: "设置文件 %s 中的 %s 不是可设的项；可设 lang、fail-on、on、scans、severity", EN: "settings file %s: unknown key %s; the keys are lang, fail-on, on, scans and severity"}, path, key)
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
func (s *settings) grade(path, name, value string) error {
	if _, known := rule.Named(name); !known {
		return unknownRule(path, name)
	}
	s.off = slices.DeleteFunc(s.off, func(other string) bool { return other == name })
	delete(s.severity, name)
	switch severity, known := rule.ParseSeverity(value); {
	case known:
		if s.severity == nil {
			s.severity = make(map[string]rule.Severity)
		}
		s.severity[name] = severity
	case value == severityOff, value == "false": // YAML takes off for false
		s.off = append(s.off, name)
	default:
		return usage(lang.Text{ZH: "设置文件 %s：%s 只能是 error、warning、advice 或 off，不是 %s", EN: "settings file %s: %s must be error, warning, advice or off, not %s"}, path, name, value)
	}
	return nil
}

// variableOf is the environment variable that sets a flag.
func variableOf(flag string) string {
	return "ICP_" + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

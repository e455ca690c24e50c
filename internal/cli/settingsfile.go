package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"time"

	"github.com/spf13/pflag"
	"github.com/spf13/viper"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// settingsName is the name of settings files.
const settingsName = "icp.yaml"

// maxSettings is the largest size of a settings file, in bytes: a file that grades every rule
// takes a tenth of it.
const maxSettings = 64 << 10

// The keys of a settings file other than those named like an option.
const (
	severityKey = "severity" // a map from rules to severities
	severityOff = "off"      // the rule is turned off
	providerKey = "provider" // for bundles that name none
	includeKey  = "include"
	excludeKey  = "exclude"
	foldersKey  = "folders" // a list of settings for some folders only
	inKey       = "in"      // which folders these are
)

// optionKeys are the options that settings can have, each with what parses it. What a filing
// is about, and what reveals values, has to be said each time.
var optionKeys = []optionKey{
	{"lang", func() pflag.Value { return languageValue{new(language)} }},
	{"fail-on", func() pflag.Value { return choiceValue{new(string), severityOptions()} }},
	{"on", func() pflag.Value { return dayValue{new(time.Time)} }},
	{"scans", func() pflag.Value { return choiceValue{new(string), scansOptions} }},
}

// The keys that each part of a settings file has.
var (
	folderKeys = []string{inKey, "fail-on", "scans", providerKey, severityKey}
	nearKeys   = []string{"lang", "fail-on", "on", "scans", providerKey, severityKey, includeKey, excludeKey, foldersKey}
	userKeys   = []string{"lang", "fail-on", "on", "scans", providerKey, severityKey}
)

type optionKey struct {
	name  string
	value func() pflag.Value
}

func isOptionKey(name string) bool {
	return slices.ContainsFunc(optionKeys, func(k optionKey) bool { return k.name == name })
}

// settingsFile is a settings file being read.
type settingsFile struct {
	path  string // as it is shown
	root  string // the full path of its folder
	lines map[string]int
}

// readSettings reads a settings file that may have these keys; nil if there is none.
func (a *app) readSettings(whole string, keys []string) (*settings, error) {
	switch _, err := os.Lstat(whole); { // most folders have none, and this is all they cost
	case errors.Is(err, fs.ErrNotExist), errors.Is(err, syscall.ENOTDIR), errors.Is(err, fs.ErrPermission): // or it cannot be seen
		return nil, nil
	case err != nil:
		return nil, failed(cannotReadSettings, shortPath(whole), a.voice().Reason(err))
	}
	data, err := bundlefile.ReadRegular(whole, maxSettings, nil)
	switch {
	case errors.Is(err, fs.ErrNotExist) && isLink(whole): // whoever made the link believes that it works
		return nil, failed(cannotReadSettings, shortPath(whole), a.voice().Reason(bundlefile.ErrNowhere))
	case errors.Is(err, fs.ErrNotExist): // it has just been removed
		return nil, nil
	}
	f := settingsFile{path: shortPath(whole), root: filepath.Dir(whole)}
	switch {
	case err != nil:
		return nil, failed(cannotReadSettings, f.path, a.voice().Reason(err))
	case len(data) > maxSettings:
		return nil, failed(lang.Text{ZH: "设置文件 %s 过大，最多 %d KB", EN: "the settings file %s is too large; the limit is %d KB"}, f.path, maxSettings>>10)
	}
	// Viper's parser stops where the text is no longer YAML, without an error.
	var fault *bundlefile.Fault
	if f.lines, fault = bundlefile.KeyLines(data); fault != nil {
		return nil, f.broken(fault)
	}
	all := make(map[string]any)
	if err := decode(data, all); err != nil {
		return nil, f.unreadable(err)
	}
	return f.settings(all, keys)
}

// decode reads a YAML text and keeps its keys as written. The rest of viper takes keys that
// differ only in case for the same key, and the last one wins.
func decode(data []byte, all map[string]any) error {
	decoder, err := viper.NewCodecRegistry().Decoder("yaml")
	if err != nil {
		return err
	}
	return decoder.Decode(data, all)
}

// isLink reports whether there is a link, wherever it leads.
func isLink(whole string) bool {
	info, err := os.Lstat(whole)
	return err == nil && info.Mode()&fs.ModeSymlink != 0
}

// shortPath is a path as one would write it in the current folder.
func shortPath(whole string) string {
	if here, err := os.Getwd(); err == nil {
		if inside, err := filepath.Rel(here, whole); err == nil && len(inside) < len(whole) {
			return inside
		}
	}
	return whole
}

// at is where a key is in the file, by its path.
func (f *settingsFile) at(path string) string {
	if line, found := f.lines[path]; found {
		return f.path + ":" + strconv.Itoa(line)
	}
	return f.path
}

func (f *settingsFile) settings(all map[string]any, keys []string) (*settings, error) {
	s := &settings{options: make(map[string]said), grades: make(map[string]graded)}
	if err := f.read(all, "", keys, s.options, s.grades); err != nil {
		return nil, err
	}
	var err error
	if s.include, err = f.patterns(includeKey, all[includeKey]); err != nil {
		return nil, err
	}
	if s.exclude, err = f.patterns(excludeKey, all[excludeKey]); err != nil {
		return nil, err
	}
	s.folders, err = f.folders(all[foldersKey])
	return s, err
}

// read takes the settings for all bundles, or for those in some folders. The paths of its keys
// begin with within.
func (f *settingsFile) read(all map[string]any, within string, keys []string, options map[string]said, grades map[string]graded) error {
	for _, key := range slices.Sorted(maps.Keys(all)) {
		value, at := all[key], f.at(within+key)
		switch {
		case !slices.Contains(keys, key):
			return unknownKey(at, key, keys)
		case value == nil:
		case key == severityKey:
			if err := f.grade(value, within+key, grades); err != nil {
				return err
			}
		case key == providerKey:
			name, isName := value.(string)
			if !isName {
				return usage(lang.Text{ZH: "%s：provider 须为接入商名称", EN: "%s: provider must be the name of an access provider"}, at)
			}
			options[key] = said{name, at}
		case isOptionKey(key):
			if err := takeOption(key, said{settingText(value), at}, options); err != nil {
				return err
			}
		}
	}
	return nil
}

// takeOption takes the value of an option, which must be a valid one.
func takeOption(name string, s said, options map[string]said) error {
	if s.value == "" {
		return nil
	}
	for _, key := range optionKeys {
		var refused *refusedError
		if key.name == name && errors.As(key.value().Set(s.value), &refused) {
			return refused.in(s.by, name)
		}
	}
	options[name] = s
	return nil
}

// settingText is a setting's value as it was written. YAML reads a bare date as a time.
func settingText(value any) string {
	if moment, isMoment := value.(time.Time); isMoment {
		if day := moment.Format(time.DateOnly); moment.Equal(filing.DayOf(moment)) {
			return day
		}
		return moment.Format(time.RFC3339)
	}
	switch value.(type) {
	case nil:
		return ""
	case map[string]any:
		return "{…}"
	}
	return fmt.Sprint(value)
}

// shownSetting is a setting's value as a message shows it.
func shownSetting(value string) string {
	if value == "" {
		return `""`
	}
	return value
}

// grade takes the severities of rules from the value at a path.
func (f *settingsFile) grade(value any, path string, grades map[string]graded) error {
	all, isMap := value.(map[string]any)
	if !isMap {
		return usage(lang.Text{ZH: "%s：severity 下每行一条规则，如 address-cities-differ: off", EN: "%s: list one rule per line under severity, such as address-cities-differ: off"}, f.at(path))
	}
	for _, name := range slices.Sorted(maps.Keys(all)) {
		at, said := f.at(path+"."+name), settingText(all[name])
		if _, known := rule.Named(name); !known {
			return unknownRule(at, name)
		}
		if all[name] == nil {
			continue
		}
		severity, known := rule.ParseSeverity(said)
		isOff := said == severityOff || said == "false" // YAML reads off as false
		if !known && !isOff {
			return usage(lang.Text{ZH: "%s：%s 只能是 error、warning、advice 或 off，不是 %s", EN: "%s: %s must be error, warning, advice or off, not %s"}, at, name, said)
		}
		grades[name] = graded{severity, isOff, at}
	}
	return nil
}

// patterns takes one pattern or a list of them, from the value at a path.
func (f *settingsFile) patterns(path string, value any) (all []pattern, err error) {
	var texts []any
	switch value := value.(type) {
	case nil:
		return nil, nil
	case []any:
		texts = value
	default:
		texts = []any{value}
	}
	for i, text := range texts {
		at := f.at(path)
		if _, isList := value.([]any); isList {
			at = f.at(path + "[" + strconv.Itoa(i) + "]")
		}
		written := said{settingText(text), at}
		p, isPattern := patternOf(f.root, written)
		switch text.(type) {
		case []any, map[string]any:
			isPattern = false
		}
		if !isPattern {
			return nil, usage(lang.Text{
				ZH: "%s：须为文件或文件夹的名称，或从 icp.yaml 所在文件夹算起的路径，如 archive、clients/*/old，不是 %s",
				EN: "%s: this takes names of files and folders, or paths from the folder of icp.yaml, such as archive or clients/*/old, not %s",
			}, written.by, shownSetting(written.value))
		}
		all = append(all, p)
	}
	return all, nil
}

// folders takes the settings for some folders only.
func (f *settingsFile) folders(value any) (all []folderSettings, err error) {
	if value == nil {
		return nil, nil
	}
	list, isList := value.([]any)
	for i, one := range list {
		within := foldersKey + "[" + strconv.Itoa(i) + "]."
		keys, isMap := one.(map[string]any)
		if !isMap || keys[inKey] == nil {
			isList = false
			break
		}
		these := folderSettings{options: make(map[string]said), grades: make(map[string]graded)}
		if err := f.read(keys, within, folderKeys, these.options, these.grades); err != nil {
			return nil, err
		}
		if these.in, err = f.patterns(within+inKey, keys[inKey]); err != nil {
			return nil, err
		}
		all = append(all, these)
	}
	if !isList {
		return nil, usage(lang.Text{
			ZH: "%s：folders 是一个列表，每项以 in 写明文件夹，如 - in: clients/old",
			EN: "%s: folders is a list, and each item names its folders with in, as in - in: clients/old",
		}, f.at(foldersKey))
	}
	return all, nil
}

package cli

import (
	"cmp"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// showSettings writes the settings for what the targets name in the form of a settings file,
// each with where it comes from.
func (a *app) showSettings(cmd *cobra.Command, o *checkOptions, args []string) error {
	if err := o.showable(args); err != nil {
		return err
	}
	there := a.present(args)
	if len(args) == 0 {
		there = []string{"."}
	}
	nearest, told := newNearestSettings(a), make(map[said]bool)
	out := &output{w: a.Out}
	for i, target := range o.named(there) {
		found, err := nearest.at(folderOf([]string{target}))
		if err != nil {
			return err
		}
		if i > 0 {
			out.text("\n")
		}
		out.text("# " + a.voice().Text(target) + "\n")
		for _, line := range a.effective(cmd, o, found) {
			out.text(line.yaml(a))
		}
		a.tellEmptyFolders(found, told, out)
		if err := a.settingsBelow(cmd, o, nearest, target, out); err != nil {
			return err
		}
	}
	if out.err == nil && len(there) < len(args) {
		return errFailed
	}
	return a.written(out.err)
}

// showable refuses a format or a file for the settings, which are written in the form of a
// settings file, and also anything that would do more than show them, and empty names.
func (o *checkOptions) showable(args []string) error {
	if err := o.alone("--show-settings"); err != nil {
		return err
	}
	for _, one := range o.outlets.all {
		if one.name != textFormat {
			return usage(lang.Text{ZH: "--show-settings 只输出文字；请去掉 --format %s", EN: "--show-settings only prints text; leave out --format %s"}, one.name)
		}
	}
	switch {
	case len(o.outlets.stray) > 0, slices.ContainsFunc(o.outlets.all, (*outlet).isFile):
		return usage(lang.Text{ZH: "--show-settings 不写到文件；请去掉 -o", EN: "--show-settings is not written to a file; leave out -o"})
	case len(o.only)+len(o.skip) > 0:
		return usage(lang.Text{ZH: "--show-settings 显示每次检查都用的设置，不含 --only 和 --skip；请去掉", EN: "--show-settings shows the settings of every check, which --only and --skip are not; leave them out"})
	case slices.Contains(args, ""):
		return emptyName
	}
	return nil
}

// present returns the arguments that exist, and reports the others. The file that standard
// input is named after need not exist.
func (a *app) present(args []string) (there []string) {
	for _, arg := range args {
		if _, err := os.Stat(arg); err != nil && arg != "-" {
			a.complain(becauseOf, arg, a.reason(err))
			continue
		}
		there = append(there, arg)
	}
	return there
}

// settingsBelow names the folders below a target whose settings differ from those of the
// folder around them: whoever names a folder wants to know about all of its bundles.
func (a *app) settingsBelow(cmd *cobra.Command, o *checkOptions, nearest *nearestSettings, target string, out *output) error {
	if folderOf([]string{target}) != target {
		return nil // a file
	}
	var wrong error
	compare := func(folder string) {
		if folder == target || folder == followed(target) || wrong != nil {
			return
		}
		above, err := nearest.at(filepath.Dir(folder))
		if err != nil {
			return // already reported
		}
		found, err := nearest.at(folder)
		if err != nil {
			wrong = err
			return
		}
		if slices.Equal(a.effective(cmd, o, above), a.effective(cmd, o, found)) {
			return
		}
		see := a.voice().Command("check", "--show-settings", folder)
		out.text(lang.Text{ZH: "# %s 另有设置，见 %s", EN: "# other settings apply in %s: %s"}.Format(a.lang, a.voice().Text(folder), see) + "\n")
	}
	nearest.inputs(target, compare, func(input) bool { return wrong == nil })
	return wrong
}

// settingLine is a line that shows one setting.
type settingLine struct {
	before string // what comes before the value: a key, or the mark of a list item
	said          // by is empty if it is the default
}

func (l settingLine) yaml(a *app) string {
	if l.value == "" {
		return l.before + "\n"
	}
	by := cmp.Or(l.by, a.say(lang.Text{ZH: "默认", EN: "default"}))
	return strings.TrimRight(l.before+" "+a.voice().Text(l.value)+"  # "+a.voice().Text(by), " ") + "\n"
}

// effective lists the settings for a folder, given those that were found. Language and day are
// those of the run, from the folder of the first target.
func (a *app) effective(cmd *cobra.Command, o *checkOptions, found *settings) []settingLine {
	option := func(name, otherwise string, from *settings) settingLine {
		by := said{value: otherwise}
		switch flag, given := cmd.Flag(name), a.given(name); {
		case flag.Changed:
			by = said{flag.Value.String(), "--" + name}
		case given.value != "":
			by = given
		case from.value(name) != "":
			by = from.options[name]
		}
		return settingLine{name + ":", by}
	}
	lines := []settingLine{
		option("lang", a.lang.String(), a.settings),
		option("on", a.dayOr(o.on).Format(time.DateOnly), a.settings),
		option("fail-on", rule.Error.String(), found),
		option("scans", scansFull, found),
	}
	if provider := found.options[providerKey]; provider.value != "" {
		lines = append(lines, settingLine{providerKey + ":", said{strconv.Quote(provider.value), provider.by}})
	}
	for i, name := range slices.Sorted(maps.Keys(found.grades)) {
		if i == 0 {
			lines = append(lines, settingLine{before: severityKey + ":"})
		}
		grade := found.grades[name]
		value := grade.severity.String()
		if grade.isOff {
			value = severityOff
		}
		lines = append(lines, settingLine{"  " + name + ":", said{value, grade.by}})
	}
	for _, list := range []struct {
		key      string
		patterns []pattern
	}{{includeKey, found.include}, {excludeKey, found.exclude}} {
		for i, p := range list.patterns {
			if i == 0 {
				lines = append(lines, settingLine{before: list.key + ":"})
			}
			lines = append(lines, settingLine{"  -", said{strconv.Quote(p.value), p.by}})
		}
	}
	return lines
}

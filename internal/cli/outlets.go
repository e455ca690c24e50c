package cli

import (
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// outlet is one of the formats that a check writes, and where it goes. No more than one goes
// to standard output.
type outlet struct {
	name string // of the format
	outFile
	format report.Format
	out    *output
	flush  func() error
	wrote  bool // whether the text about any bundle was written
	seen   report.Fingerprints
}

// outlets are those named by the flags, each a format followed by its file.
type outlets struct {
	all   []*outlet
	stray []string // files that do not follow a format
	force bool
}

// outletsVar adds the flags for formats and their files.
func (a *app) outletsVar(cmd *cobra.Command, o *outlets, options filing.Options) {
	a.namedFormatVar(cmd, formatsValue{o, options}, options, a.say(lang.Text{ZH: "；可写多次，各跟一个 -o", EN: "; may be repeated, each followed by -o"}))
	cmd.Flags().VarP(pathsValue{o}, "output", "o", a.say(lang.Text{ZH: "把前面紧接的 --format 格式写到 `FILE`，不输出到屏幕", EN: "write the format before it to `FILE` instead of the screen"}))
	a.forceVar(cmd, &o.force)
}

// formatsValue is the option that adds a format.
type formatsValue struct {
	*outlets
	options filing.Options
}

func (formatsValue) String() string { return "" }
func (formatsValue) Type() string   { return "choice" }

func (v formatsValue) Set(value string) error {
	var id string
	if err := (choiceValue{&id, v.options}).Set(value); err != nil {
		return err
	}
	v.all = append(v.all, &outlet{name: id})
	return nil
}

// pathsValue is the option that names the file of the format before it.
type pathsValue struct{ *outlets }

func (pathsValue) String() string { return "" }
func (pathsValue) Type() string   { return "string" }

func (v pathsValue) Set(value string) error {
	if value == "" {
		return unnamedOutput
	}
	if last := len(v.all) - 1; last >= 0 && v.all[last].path == "" {
		v.all[last].path = value
		return nil
	}
	v.stray = append(v.stray, value)
	return nil
}

// settle makes sure that each format has its own destination. A single format and a single
// file may come in either order.
func (o *outlets) settle() error {
	if len(o.all) == 1 && len(o.stray) == 1 && o.all[0].path == "" {
		o.all[0].path, o.stray = o.stray[0], nil
	}
	if len(o.stray) > 0 {
		return usage(lang.Text{
			ZH: "-o %s 前面没有对应的格式；请先写格式，再写文件，如 --format html -o %[1]s",
			EN: "-o %s has no format before it; name the format first, as in --format html -o %[1]s",
		}, o.stray[0])
	}
	if len(o.all) == 0 {
		o.all = []*outlet{{name: textFormat}}
	}
	var shown *outlet
	for _, one := range o.all {
		one.force = o.force
		switch {
		case one.isFile():
		case shown != nil:
			return usage(lang.Text{
				ZH: "%s 和 %s 不能都输出到屏幕；请在其中一个后面写 -o 文件名",
				EN: "%s and %s cannot both go to the screen; put -o FILE after one of them",
			}, shown.name, one.name)
		default:
			shown = one
		}
	}
	return nil
}

// showText makes sure that text goes to standard output, whatever goes into files.
func (o *outlets) showText() error {
	for _, one := range o.all {
		switch {
		case one.isFile():
		case one.name == textFormat:
			return nil
		default:
			return usage(lang.Text{
				ZH: "--statistics 输出文字；请在 --format %s 后面写 -o 文件名",
				EN: "--statistics prints text; put -o FILE after --format %s",
			}, one.name)
		}
	}
	o.all = append(o.all, &outlet{name: textFormat})
	return nil
}

// isForPersons reports whether to add a summary to the result: if it is text, or if all of it
// goes into files.
func (o *outlets) isForPersons() bool {
	for _, one := range o.all {
		if !one.isFile() {
			return one.name == textFormat || one.name == conciseFormat
		}
	}
	return true
}

// mayWriteAll makes sure, before the work is done, that each file can be written, that no two are the
// same, and that none is to be checked itself.
func (a *app) mayWriteAll(o *outlets, targets []string) error {
	taken := make(map[string]bool)
	for _, one := range o.all {
		if !one.isFile() {
			continue
		}
		for _, target := range targets {
			if isChecked(one.path, target) {
				return usage(lang.Text{ZH: "-o %s 就是要检查的文件", EN: "-o %s is the file that is to be checked"}, one.path)
			}
		}
		if err := spareSettings("-o", one.path); err != nil {
			return err
		}
		place, err := bundlefile.OutPlace(one.path, one.force)
		if err != nil {
			return a.unwritten(one.path, err)
		}
		place = identityOf(place)
		if taken[place] {
			return usage(lang.Text{ZH: "两种格式都写到 %s；请给其中一种换个文件名", EN: "two formats go to %s; choose another file for one of them"}, one.path)
		}
		taken[place] = true
	}
	return nil
}

// isChecked reports whether a file exists and is a target, or is checked in a target that is a
// folder. That applies to a link and to what it leads to.
func isChecked(path, target string) bool {
	if isSameFile(path, target) {
		return true
	}
	if _, err := os.Lstat(path); err != nil {
		return false
	}
	return isLookedAt(unfollowed(path), target) || isLookedAt(resolved(path), target)
}

// isLookedAt reports whether a file, by its full path, is among those checked in a folder.
func isLookedAt(whole, target string) bool {
	if !isYAMLName(whole) {
		return false
	}
	for folder := filepath.Dir(whole); ; folder = filepath.Dir(folder) {
		if isSameFile(folder, target) {
			return true
		}
		if folder == filepath.Dir(folder) {
			return false
		}
	}
}

func isSameFile(a, b string) bool {
	one, err := os.Stat(a)
	if err != nil {
		return false
	}
	other, err := os.Stat(b)
	return err == nil && os.SameFile(one, other)
}

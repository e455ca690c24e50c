package cli

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// together says which options of icp new are impossible, alone or together, before any file is
// looked at.
func (o *newOptions) together(flags *pflag.FlagSet) error {
	empty := func(name, value string) bool { return flags.Changed(name) && strings.TrimSpace(value) == "" }
	switch {
	case empty("from", o.from): // perhaps from an empty variable in a script
		return usage(lang.Text{ZH: "--from 后面须有文件名", EN: "--from needs the name of a file"})
	case empty("rejected", o.rejected):
		return usage(lang.Text{ZH: "--rejected 后面须有通知的原文或文件名", EN: "--rejected needs the words of the notice, or the name of a file"})
	case o.from != "" && o.rejected != "":
		return usage(lang.Text{ZH: "--from 用于另写一份，--rejected 用于修改已提交的一份，不能同时使用", EN: "--from starts another bundle and --rejected corrects one that was submitted; use one of them"})
	case isInput(o.from) && !o.noInput:
		return usage(lang.Text{ZH: "--from %s 须同时加 --no-input：提问时标准输入用来回答", EN: "--from %s needs --no-input: otherwise standard input answers the questions"}, o.from)
	}
	readers := 0
	for _, name := range append(slices.Clone(o.setFiles()), o.from, o.rejected) {
		if isInput(name) {
			readers++
		}
	}
	if readers > 1 {
		return usage(lang.Text{ZH: "标准输入只能用于 --from、--rejected、--set 中的一处", EN: "only one of --from, --rejected and --set can read standard input"})
	}
	return nil
}

// isInput reports whether a name stands for standard input.
func isInput(name string) bool { return name == "-" || name == "/dev/stdin" || name == "/dev/fd/0" }

// namesNoFile says that a path to write to names a folder, whether it exists or not.
func namesNoFile(path string) error {
	info, err := os.Stat(path)
	if isFolder := err == nil && info.IsDir(); !isFolder && !os.IsPathSeparator(path[len(path)-1]) {
		return nil
	}
	return failed(lang.Text{ZH: "%s 是文件夹，不是文件；请写出其中的文件名，如 %s", EN: "%s is a folder, not a file; name a file in it, such as %s"}, path, filepath.Join(path, filing.DefaultName))
}

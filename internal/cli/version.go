package cli

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// version is the program's release.
const version = "0.1.0"

var versionShort = lang.Text{ZH: "显示版本", EN: "print the version"}

func newVersion(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: a.say(versionShort),
		Long: a.say(lang.Text{
			ZH: "显示程序版本、能读写的格式版本和构建所用的提交。",
			EN: "Print the program's version, the bundle format it reads and writes, and the commit it\nwas built from.",
		}),
		Args: a.atMost(0),
		RunE: func(*cobra.Command, []string) error { return a.printVersion() },
	}
}

func (a *app) printVersion() error {
	out := output{w: a.Out}
	out.text(fmt.Sprintf("icp %s%s\n%s\n", version, commit(),
		a.say(lang.Text{ZH: "备案文件格式 %s", EN: "bundle format %s"}, filing.FormatVersion)))
	a.voice().Next(a.Err, a.screen(a.Out), "icp new")
	return a.written(out.err)
}

// commit names the commit that the program was built from, if the build knows it.
func commit() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	for _, setting := range info.Settings {
		if setting.Key == "vcs.revision" && len(setting.Value) >= 12 {
			return " (" + setting.Value[:12] + ")"
		}
	}
	return ""
}

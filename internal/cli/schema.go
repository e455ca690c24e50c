package cli

import (
	"github.com/spf13/cobra"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
)

func newSchema(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: a.say(lang.Text{ZH: "打印备案文件的 JSON Schema", EN: "print the JSON Schema of bundles"}),
		Long: a.say(lang.Text{
			ZH: "打印备案文件格式的 JSON Schema。存为备案文件旁边的 icp.schema.json，编辑器即可补全和提示。",
			EN: "Print the JSON Schema of the bundle format. Stored beside a bundle as icp.schema.json,\nit lets editors complete and check as you type.",
		}),
		Example: "  icp schema > icp.schema.json",
		Args:    a.atMost(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := a.settle(cmd, "."); err != nil {
				return err
			}
			out := output{w: a.Out}
			out.bytes(bundlefile.Schema(a.lang))
			a.voice().Next(a.Err, a.screen(a.Out), "icp schema > "+bundlefile.SchemaName)
			return a.written(out.err)
		},
	}
}

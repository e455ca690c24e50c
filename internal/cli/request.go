package cli

import (
	"errors"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/report"
)

// requestOptions are the options of icp request.
type requestOptions struct {
	claim    bool // it is icp request claim
	conflict bool
	format   string
	out      outFile
}

func newRequest(a *app) *cobra.Command {
	var o requestOptions
	cmd := &cobra.Command{
		Use:   "request [FILE|DIR|-]...",
		Short: a.say(lang.Text{ZH: "写出给接入商的服务支持请求", EN: "write the support request to the access provider"}),
		Long: a.say(lang.Text{
			ZH: "按备案类型写出给接入商的服务支持请求，可直接贴进工单：必填的、另需提供的、随附的材料。\n缺少的项会注明在备案文件的何处填写。标题为 2014 年手册的工单分类，接入商另有分类的，按接入商的选。\n不写文件名时用 bundle.yaml，- 为标准输入。\n可给出多个文件或文件夹：依次写出，或用 -o 写到一个文件夹，每份一个文件。\n退出码：0 齐全，1 有缺少的、有错误的，或不是备案文件，2 用法有误，3 文件无法读取。",
			EN: "Write the support request for the bundle's operation, ready to be pasted into the\nprovider's ticket: the required data, the additional data, and the documents to\nattach. Anything missing is listed with its place in the bundle. The title is a\nticket category from the 2014 handbook; if the provider has its own categories,\nchoose one of those. Reads bundle.yaml if no file is named, and standard input\nfor -. Several files and folders may be named: their requests are printed one after\nanother, or written to the folder that -o names, one file per bundle.\nExit codes: 0 complete, 1 something is missing or wrong, or the file is not a bundle,\n2 wrong usage, 3 unreadable file.",
		}),
		Example: "  icp request\n  icp request bundle.yaml --show-values\n  icp request bundle.yaml --conflict\n  icp request claim bundle.yaml --format json",
		Args:    a.requestArgs,
		RunE:    a.settled(func(args []string) error { return runRequest(a, &o, args) }),
	}
	a.requestVar(cmd, &o)
	cmd.AddCommand(newClaim(a))
	return cmd
}

// requestArgs refuses a misspelt claim, which would be taken for a file.
func (a *app) requestArgs(_ *cobra.Command, args []string) error {
	if len(args) > 0 && filing.Nearest(args[0], []string{"claim"}) != "" {
		if _, err := os.Stat(args[0]); errors.Is(err, fs.ErrNotExist) {
			return failed(lang.Text{ZH: "没有 %s 这个文件，是否为 icp request claim？", EN: "there is no file %s; did you mean icp request claim?"}, args[0])
		}
	}
	return nil
}

func newClaim(a *app) *cobra.Command {
	o := requestOptions{claim: true}
	cmd := &cobra.Command{
		Use:   "claim [FILE|DIR|-]...",
		Short: a.say(lang.Text{ZH: "备案归属：请接入商把备案归到自己的账号", EN: "ask the access provider to assign a record to your account"}),
		Long: a.say(lang.Text{
			ZH: "写出备案归属的请求：备案不在自己的账号下时，请接入商归过来。\n退出码：0 齐全，1 还有缺少的，2 用法有误，3 文件无法读取。",
			EN: "Write the request to assign a record to your own account if it is under another one.\nExit codes: 0 complete, 1 something is missing, 2 wrong usage, 3 the file could not be\nread.",
		}),
		Example: "  icp request claim\n  icp request claim bundle.yaml --show-values",
		Args:    cobra.ArbitraryArgs,
		RunE:    a.settled(func(args []string) error { return runRequest(a, &o, args) }),
	}
	a.requestVar(cmd, &o)
	_ = cmd.Flags().MarkHidden("conflict") // accepted only to say that it is another request
	return cmd
}

// requestVar adds the flags that both requests take.
func (a *app) requestVar(cmd *cobra.Command, o *requestOptions) {
	cmd.Flags().BoolVar(&o.conflict, "conflict", false, a.say(lang.Text{ZH: "改为备案冲突的请求（用于首次备案、新增网站、变更备案）", EN: "write the request about a conflict with a record instead (for a new filing or a change)"}))
	a.formatVar(cmd, &o.format, requestFormats().options())
	a.outVar(cmd, &o.out)
	a.showValuesVar(cmd)
}

func runRequest(a *app, o *requestOptions, args []string) error {
	if o.claim && o.conflict {
		return usage(lang.Text{ZH: "备案归属（claim）和备案冲突（--conflict）是两种请求，请分开写", EN: "a claim and a conflict (--conflict) are two different requests; ask for one at a time"})
	}
	command := "request"
	if o.claim {
		command = "claim"
	}
	request := func(opened *opened, name string, to tray) error { return a.makeRequest(o, opened, name, to) }
	return a.hand(args, &o.out, wanted{command, o.format, a.joined(o.format, &o.out)}, request)
}

// makeRequest puts the request about a bundle where it goes, and says what to know about it.
func (a *app) makeRequest(o *requestOptions, opened *opened, name string, to tray) error {
	made, assumed := regulation.ClaimRequest(), false
	if !o.claim {
		var err error
		if made, assumed, err = a.requestFor(opened.reading, name, o.conflict); err != nil {
			return err
		}
	}
	filled := handover.NewRequest(made, assumed, opened.reading, filing.DayOf(a.Now()), opened.beside())
	request := report.NewRequest(filled, a.voice())
	if err := to.put(requestFormats().named(o.format)(request, to.screen)); err != nil {
		return err
	}
	if o.format == textFormat && a.screen(a.Err).Terminal {
		a.remark(lang.Text{ZH: "标题为 2014 年手册的工单分类；接入商另有分类的，按接入商的选", EN: "the title is a ticket category from the 2014 handbook; if the provider has its own categories, choose one of those"})
	}
	if request.Masked {
		a.remark(lang.Text{ZH: "号码、电话、邮箱、地址已打码；要发送时加 --show-values", EN: "numbers, phones, e-mail and addresses are masked; add --show-values for the version to send"})
	}
	if !o.claim {
		a.tellElsewhere(opened.reading, name)
		a.caution(opened.reading.Bundle)
	}
	if filled.Missing > 0 {
		a.complain(lang.Text{ZH: "还缺 %d 处", EN: "still missing: %d"}, filled.Missing)
	}
	if !o.claim && a.tellErrors(opened.reading, name) || filled.Missing > 0 {
		return errFindings
	}
	return nil
}

// requestFor picks the request for a bundle's operation, and says on standard error what to
// know about that choice.
func (a *app) requestFor(reading *bundlefile.Reading, name string, conflict bool) (wanted *regulation.Request, assumed bool, err error) {
	b := reading.Bundle
	if _, known := filing.Operations.ID(b.Operation); !known {
		a.complain(lang.Text{ZH: "%s 未写明备案类型（operation），无法确定是哪种请求", EN: "%s has no operation, so it is not clear which request to write"}, name)
		return nil, false, errFindings
	}
	choose := regulation.RequestFor
	if conflict {
		choose = regulation.ConflictRequestFor
	}
	wanted, assumed, found := choose(b)
	if !found {
		return nil, false, usage(lang.Text{
			ZH: "%s没有备案冲突这一类请求；只有首次备案、变更备案和在本接入商（record.here: yes）新增网站才有",
			EN: "there is no conflict request for “%s”, only for an initial filing, a change, and a website added to a record at this provider (record.here: yes)",
		}, filing.Operations.Label(b.Operation).In(a.lang))
	}
	if assumed {
		a.complain(report.RecordAssumed)
	}
	return wanted, assumed, nil
}

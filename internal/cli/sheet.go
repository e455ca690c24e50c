package cli

import (
	"strings"
	"time"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// sheetOptions are the options of icp sheet.
type sheetOptions struct {
	console string // the id of the console whose order and names are wanted; empty for the form's
	format  string
	on      time.Time
	out     outFile
}

func newSheet(a *app) *cobra.Command {
	var o sheetOptions
	cmd := &cobra.Command{
		Use:   "sheet [FILE|DIR|-]...",
		Short: a.say(lang.Text{ZH: "打印填报单，供填入接入商的备案系统", EN: "print the form, ready to be typed into the access provider's console"}),
		Long: a.say(lang.Text{
			ZH: "按接入商备案系统的顺序打印要填的每一项：主体、主体负责人，再是每个网站、网站负责人和接入信息，\n并附工信部表单的选项名称和代码；末尾注明打印和声明的日期。不写文件名时读取 bundle.yaml，- 为标准输入。\n可给出多个文件或文件夹：依次打印，或用 -o 写到一个文件夹，每份一个文件。\n号码、电话、地址默认打码，要照着填请加 --show-values。\n--for 改按一家接入商的页面排列、命名，以查到的资料为限；不知在哪一页的放在最后，一项不少。\n--format html 写成一个网页，逐项复制、打勾，不联网；用 -o 写到文件，用浏览器打开。\n退出码：0 已打印，1 有缺少的、有错误的（照样打印），或不是备案文件，2 用法有误，3 文件无法读取。",
			EN: "Print everything to be typed into the access provider's console, in its order: the\nsubject and its principal, then each website with its principal and access, with the\nnames and codes of the ministry's form; the end gives the day it was printed and the\nday the answers were declared true. Reads bundle.yaml if no file is named, and\nstandard input for -. Several files and folders may be named: their forms are printed\none after another, or written to the folder that -o names, one file per bundle.\nNumbers, phones and addresses are masked; to type them in, add --show-values.\nWith --for it follows the pages of one provider and uses their names, as far as they are\nknown; what is on no known page comes last, and nothing is left out.\nWith --format html it is a page with a button that copies each value and a box to tick,\nwhich opens no connection: write it to a file with -o and open that in a browser.\nExit codes: 0 printed, 1 something is missing or wrong (printed all the same), or\nthe file is not a bundle, 2 wrong usage, 3 the file could not be read.",
		}),
		Example: "  icp sheet\n  icp sheet bundle.yaml --show-values\n  icp sheet bundle.yaml --format html --show-values -o sheet.html\n  icp sheet bundle.yaml --for aliyun\n  icp sheet clients/ --format html --show-values -o sheets\n  icp sheet bundle.yaml --format csv > sheet.csv",
		Args:    cobra.ArbitraryArgs,
		RunE:    a.settled(func(args []string) error { return runSheet(a, &o, args) }),
	}
	a.choiceVar(cmd, &o.console, "for", handover.ConsoleOptions(), a.say(lang.Text{
		ZH: "按 `PROVIDER` 的页面排列：%s；默认按表单",
		EN: "in the order of `PROVIDER`'s pages (%s); the form's by default",
	}, strings.Join(handover.ConsoleOptions().IDs(), lang.Comma.In(a.lang))))
	a.formatVar(cmd, &o.format, sheetFormats().options())
	a.outVar(cmd, &o.out)
	a.onVar(cmd, &o.on)
	a.showValuesVar(cmd)
	return cmd
}

func runSheet(a *app, o *sheetOptions, args []string) error {
	sheet := func(opened *opened, name string, to tray) error { return a.makeSheet(o, opened, name, to) }
	return a.hand(args, &o.out, wanted{"sheet", o.format, a.joined(o.format, &o.out)}, sheet)
}

// makeSheet puts the sheet of a bundle where it goes, and says what to know about it.
func (a *app) makeSheet(o *sheetOptions, opened *opened, name string, to tray) error {
	filled := handover.NewSheet(opened.reading.Bundle, a.dayOr(o.on))
	shown := filled
	if console := handover.ConsoleNamed(o.console); console != nil {
		shown = filled.For(console)
	}
	sheet := report.NewSheet(shown, a.voice())
	if err := to.put(sheetFormats().named(o.format)(sheet, to.screen)); err != nil {
		return err
	}
	if sheet.Masked {
		a.remark(lang.Text{ZH: "号码、电话、地址已打码；加 --show-values 显示全文", EN: "numbers, phones and addresses are masked; --show-values shows them in full"})
	}
	a.offerConsole(o, opened.reading.Bundle)
	a.tellElsewhere(opened.reading, name)
	a.caution(opened.reading.Bundle)
	if missing := filled.Missing(); len(missing) > 0 {
		a.complain(lang.Text{ZH: "缺 %d 个必填项：%s", EN: "required values missing (%d): %s"}, len(missing), strings.Join(missing, ", "))
	}
	if a.tellErrors(opened.reading, name) || len(filled.Missing()) > 0 {
		return errFindings
	}
	if (o.format == textFormat || o.out.path != "") && name != "-" {
		a.goOn(a.voice().Command("pack", name))
	}
	return nil
}

// offerConsole mentions that the sheet can be in the order of the provider's console. That is
// not the default: scripts rely on the order and the labels, what is known about a console is
// partly old, and the name of a provider is free text, which may be a reseller's.
func (a *app) offerConsole(o *sheetOptions, b *filing.Bundle) {
	console := handover.ConsoleOf(b.Provider.Name)
	if o.console != "" || console == nil || !console.Knows(b.FiledAs()) || o.format == jsonFormat || o.format == csvFormat {
		return
	}
	a.remark(lang.Text{ZH: "按%s的页面顺序排列，加 --for %s", EN: "for the order of %s's pages, add --for %s"}.With(console.Name, console.ID))
}

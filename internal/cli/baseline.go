package cli

import (
	"bytes"
	"errors"
	"slices"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// baselineOptions name the file of findings that are not reported, and the one to write.
type baselineOptions struct{ known, write string }

func (a *app) baselineVar(cmd *cobra.Command, o *baselineOptions) {
	cmd.Flags().StringVar(&o.known, "baseline", "", a.say(lang.Text{ZH: "不列出 `FILE`（基准）中已有的问题，只看新的", EN: "leave out the findings listed in the baseline `FILE`, and show only new ones"}))
	cmd.Flags().StringVar(&o.write, "write-baseline", "", a.say(lang.Text{ZH: "把现有的问题写成基准 `FILE`，不逐条列出；基准不含备案文件中所填的内容", EN: "write today's findings to `FILE` as a baseline instead of listing them; it holds no values of bundles"}))
}

// possibleBaseline refuses what cannot be written, or would be useless, before the work is
// done.
func (a *app) possibleBaseline(cmd *cobra.Command, o *checkOptions, targets []string) error {
	b := &o.baseline
	for _, flag := range []struct{ name, value string }{{"baseline", b.known}, {"write-baseline", b.write}} {
		if cmd.Flags().Changed(flag.name) && (flag.value == "" || flag.value == "-") {
			return usage(lang.Text{ZH: "--%s 后面须写文件名", EN: "--%s needs the name of a file"}, flag.name)
		}
	}
	if b.known != "" && slices.ContainsFunc(o.outlets.all, func(one *outlet) bool { return one.isFile() && isSameFile(one.path, b.known) }) {
		return usage(lang.Text{ZH: "-o %s 就是 --baseline 的文件", EN: "-o %s is the file of --baseline"}, b.known)
	}
	if b.write == "" {
		return nil
	}
	for _, name := range []string{"baseline", "format", "output", "statistics", "diff"} {
		if cmd.Flags().Changed(name) {
			return usage(lang.Text{ZH: "--write-baseline 把所有问题写成基准，不逐条列出，不能与 --%s 同时用", EN: "--write-baseline takes all findings and lists none, and cannot be used with --%s"}, name)
		}
	}
	if slices.Contains(targets, "-") && o.stdinName == "" {
		return usage(lang.Text{ZH: "标准输入没有文件名，不能写入基准；用 --stdin-filename 指定", EN: "standard input has no name that a baseline could list; give one with --stdin-filename"})
	}
	if slices.ContainsFunc(o.named(targets), func(target string) bool { return isChecked(b.write, target) }) {
		return usage(lang.Text{ZH: "--write-baseline %s 就是要检查的文件", EN: "--write-baseline %s is the file that is to be checked"}, b.write)
	}
	if err := spareSettings("--write-baseline", b.write); err != nil {
		return err
	}
	_, err := bundlefile.OutPlace(b.write, o.outlets.force)
	return a.unwritten(b.write, err)
}

// openBaseline reads the baseline that was named; nil if none was.
func (a *app) openBaseline(path string, targets []string) (*listing, error) {
	if path == "" {
		return nil, nil
	}
	data, err := bundlefile.ReadRegular(path, report.MaxBaseline, nil)
	switch {
	case err != nil:
		return nil, failed(lang.Text{ZH: "无法读取基准 %s：%s", EN: "cannot read the baseline %s: %s"}, path, a.voice().Reason(err))
	case len(data) > report.MaxBaseline:
		return nil, failed(lang.Text{ZH: "基准 %s 过大，最多 %d MB", EN: "the baseline %s is too large; the limit is %d MB"}, path, report.MaxBaseline>>20)
	}
	b, err := report.ReadBaseline(data)
	var fault *report.BaselineFault
	if !errors.As(err, &fault) {
		return newListing(path, b, targets), err
	}
	refuse := usage
	if fault.Unreadable {
		refuse = failed
	}
	return nil, refuse(lang.Text{ZH: "基准 %s：%s", EN: "baseline %s: %s"}, path, fault.Text.Format(a.lang, fault.Args...))
}

// saveBaseline writes the baseline of a run, but only if everything could be read.
func (a *app) saveBaseline(o *checkOptions, l *listing, totals *report.Totals, troubled bool) error {
	if troubled {
		a.complain(lang.Text{ZH: "有文件无法读取，未写入基准", EN: "not all files could be read, and no baseline was written"})
		return errFailed
	}
	var text bytes.Buffer
	if err := l.Write(&text); err != nil {
		return a.unwritten(l.path, err)
	}
	if text.Len() > report.MaxBaseline {
		return failed(lang.Text{ZH: "问题过多，基准会超过 %d MB，未写入；请分几次检查，各写一份基准", EN: "there are too many findings for a baseline of %d MB, so none was written; check fewer bundles at a time, with a baseline for each run"}, report.MaxBaseline>>20)
	}
	if err := a.unwritten(l.path, writeBytes(l.path, o.outlets.force, text.Bytes())); err != nil || o.quiet {
		return err
	}
	a.complain(lang.Text{ZH: "已写入 %s：备案文件 %d 份，问题 %d 个", EN: "wrote %s; bundles: %d, findings: %d"}, l.path, totals.Files, l.Taken)
	if left := totals.Found() - l.Taken; left > 0 {
		a.complain(lang.Text{ZH: "另有 %d 份文件无法作为备案文件读取，不写入基准，须先改好", EN: "files that cannot be read as a bundle are in no baseline and have to be fixed first: %d"}, left)
	}
	return nil
}

package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// ignoresOptions say what happens to ignore comments.
type ignoresOptions struct {
	reason string // of those to write; empty if none are written
	none   bool   // existing ones are ignored
}

func (a *app) ignoresVar(cmd *cobra.Command, o *ignoresOptions) {
	cmd.Flags().StringVar(&o.reason, "add-ignores", "", a.say(lang.Text{ZH: "给每个问题所在的行写上忽略它的注释，原因为 `REASON`；写不了注释的照常列出", EN: "ignore each finding by a comment on its line, with `REASON`, and report what no comment can ignore"}))
	cmd.Flags().BoolVar(&o.none, "no-ignores", false, a.say(lang.Text{ZH: "不采用文件中的忽略注释，列出所有问题", EN: "disregard comments that ignore findings, and report everything"}))
}

// possibleIgnores refuses comments that cannot be written, and cleans up the reason.
func (a *app) possibleIgnores(cmd *cobra.Command, o *checkOptions, targets []string) error {
	if !cmd.Flags().Changed("add-ignores") {
		return nil
	}
	for _, name := range []string{"fix", "diff", "no-ignores", "write-baseline"} {
		if cmd.Flags().Changed(name) {
			return usage(lang.Text{ZH: "--add-ignores 和 --%s 不能同时用", EN: "--add-ignores and --%s cannot be used together"}, name)
		}
	}
	if slices.Contains(targets, "-") {
		return usage(lang.Text{ZH: "标准输入不能写注释", EN: "no comments can be written into standard input"})
	}
	reason, ok := bundlefile.CleanReason(o.ignores.reason)
	if !ok {
		return usage(lang.Text{ZH: "--add-ignores 须写明原因：一行以内、不超过 200 字，说明为何忽略", EN: "--add-ignores needs a reason that says why, in one line of at most 200 characters"})
	}
	o.ignores.reason = reason
	return nil
}

// wishesFor returns the comments to write for those findings of a file that comments can
// silence, line by line.
func wishesFor(findings []rule.Finding, reading *bundlefile.Reading) []bundlefile.Silence {
	if !rule.IsJudged(reading) {
		return nil
	}
	var wishes []bundlefile.Silence
	at := make(map[int]int) // the wish of a line
	for i := range findings {
		f := &findings[i]
		line := f.Place(reading).Line
		if f.Other != nil || line == 0 || !f.Rule.CanBeIgnored() {
			continue
		}
		n, known := at[line]
		if !known {
			n = len(wishes)
			at[line], wishes = n, append(wishes, bundlefile.Silence{Line: line})
		}
		if name := f.Rule.Name; !slices.Contains(wishes[n].Rules, name) {
			wishes[n].Rules = append(wishes[n].Rules, name)
		}
	}
	return wishes
}

// silence writes comments into a text for all findings that are not in the baseline, just as
// repair writes repairs.
func (w *worker) silence(in *input, before judged, folder rule.Folder) mended {
	result := mended{judged: before}
	f := &report.File{Name: in.name, Reading: before.reading, Findings: before.findings}
	w.setAside(in, f)
	text, left := before.reading.AddIgnores(before.text, wishesFor(f.Findings, before.reading), w.ignoreFor)
	result.isFull = len(left) > 0 && !bundlefile.HasRoom(text, left[0], w.ignoreFor)
	if len(text) == len(before.text) {
		return result
	}
	result.judged = w.judge(*in, text, bundlefile.Parse(text), folder)
	result.count = len(before.findings) - len(result.findings)
	return result
}

// silenceCompared writes comments into a file for its contradictions, and leaves it the
// findings that no comment can silence.
func (r *results) silenceCompared(nth int, f *report.File) error {
	across := slices.DeleteFunc(slices.Clone(f.Findings), func(f rule.Finding) bool { return !f.Rule.IsAcross() })
	wishes := wishesFor(across, f.Reading)
	text, left := f.Reading.AddIgnores(f.Source, wishes, r.ignoreFor)
	if len(text) == len(f.Source) {
		return nil
	}
	if err := bundlefile.Rewrite(f.Name, f.Source, text); err != nil {
		return err
	}
	all := len(f.Findings)
	f.Findings = slices.DeleteFunc(f.Findings, func(found rule.Finding) bool {
		line := found.Place(f.Reading).Line
		isIn := func(s bundlefile.Silence) bool { return s.Line == line && slices.Contains(s.Rules, found.Rule.Name) }
		return slices.ContainsFunc(wishes, isIn) && !slices.ContainsFunc(left, isIn)
	})
	r.silenced(nth, all-len(f.Findings))
	return nil
}

// silenced counts findings for which comments were written.
func (r *results) silenced(nth, findings int) {
	if findings == 0 {
		return
	}
	if r.commented == nil {
		r.commented = make(map[int]bool)
	}
	r.commented[nth] = true
	r.totals.Silenced += findings
	r.totals.SilencedIn = len(r.commented)
}

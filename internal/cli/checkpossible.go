package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// possible rejects what cannot be done before anything is done.
func (o *checkOptions) possible(a *app, cmd *cobra.Command, targets []string) error {
	if o.stdinName != "" && !slices.Contains(targets, "-") {
		return usage(lang.Text{ZH: "--stdin-filename 只用于标准输入，请同时写 -", EN: "--stdin-filename is for standard input; add - as the file"})
	}
	if err := o.outlets.settle(); err != nil {
		return err
	}
	if o.statistics {
		if err := o.outlets.showText(); err != nil {
			return err
		}
	}
	if err := o.watchable(targets); err != nil {
		return err
	}
	if err := o.mendable(targets); err != nil {
		return err
	}
	if err := a.mayWriteAll(&o.outlets, o.named(targets)); err != nil {
		return err
	}
	if err := a.possibleBaseline(cmd, o, targets); err != nil {
		return err
	}
	return a.possibleIgnores(cmd, o, targets)
}

// alone rejects the other options that change what check does: the given one goes with none of
// them.
func (o *checkOptions) alone(option string) error {
	for _, other := range []struct {
		flag    string
		isGiven bool
	}{
		{"--fix", o.fix},
		{"--diff", o.diff},
		{"--statistics", o.statistics},
		{"--baseline", o.baseline.known != ""},
		{"--write-baseline", o.baseline.write != ""},
		{"--add-ignores", o.ignores.reason != ""},
		{"--watch", o.watch},
	} {
		if other.isGiven && other.flag != option {
			return usage(lang.Text{ZH: "%s 和 %s 不能同时用", EN: "%s and %s cannot be used together"}, option, other.flag)
		}
	}
	return nil
}

// nameRules takes the spaces from around the rules that flags name, and makes sure that they
// are known.
func (o *checkOptions) nameRules() error {
	for _, said := range []struct {
		flag  string
		names []string
	}{{"--only", o.only}, {"--skip", o.skip}} {
		for i, name := range said.names {
			name = strings.TrimSpace(name)
			said.names[i] = name
			if name == "" {
				return usage(lang.Text{ZH: "%s：有一条规则的名称是空的", EN: "%s: the name of a rule is empty"}, said.flag)
			}
			if _, known := rule.Named(name); !known {
				return unknownRule(said.flag, name)
			}
		}
	}
	return nil
}

// unknownRule refuses the name of a rule that does not exist.
func unknownRule(where, name string) error {
	if near := filing.Nearest(strings.ToLower(name), ruleOptions().IDs()); near != "" {
		return usage(lang.Text{ZH: "%s：没有 %s 这条规则，是否为 %s？", EN: "%s: there is no rule called %s; did you mean %s?"}, where, name, near)
	}
	return usage(lang.Text{ZH: "%s：没有 %s 这条规则；用 icp rules 列出所有规则", EN: "%s: there is no rule called %s; icp rules lists all rules"}, where, name)
}

// mendable rejects --diff if its result cannot be shown, and --fix on the standard input.
func (o *checkOptions) mendable(targets []string) error {
	switch {
	case o.diff:
		return o.diffable()
	case o.fix && slices.Contains(targets, "-"):
		return usage(lang.Text{ZH: "标准输入不能修改；用 --diff 查看会如何修改", EN: "standard input cannot be fixed in place; use --diff to see what would change"})
	}
	return nil
}

// diffable rejects showing repairs other than as text on the screen.
func (o *checkOptions) diffable() error {
	if o.statistics {
		return usage(lang.Text{ZH: "--diff 和 --statistics 不能同时用", EN: "--diff and --statistics cannot be used together"})
	}
	for _, one := range o.outlets.all {
		switch {
		case one.isFile():
			return usage(lang.Text{ZH: "--diff 不写到文件；请去掉 -o", EN: "--diff is not written to a file; leave out -o"})
		case one.name != textFormat:
			return usage(lang.Text{ZH: "--diff 只输出文字；请去掉 --format %s", EN: "--diff only prints text; leave out --format %s"}, one.name)
		}
	}
	return nil
}

// named replaces the standard input among the targets by the name it is to be called.
func (o *checkOptions) named(targets []string) []string {
	named := slices.Clone(targets)
	if i := slices.Index(named, "-"); i >= 0 && o.stdinName != "" {
		named[i] = o.stdinName
	}
	return named
}

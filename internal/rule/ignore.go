package rule

import (
	"slices"
	"strings"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// A comment may ignore what rules find on the line it ends:
//
//	expires: 2026-06-12  # icp: ignore[certificate-expired] renewed, card to come
//
// It must say which rules and why, and one that hides nothing is itself a finding:
// otherwise such comments would outlive their reasons.

var ignoreWithoutReason = Rule{
	Name: "ignore-without-reason", Severity: Warning,
	Title:   lang.Text{ZH: "忽略规则的注释未写明规则或原因", EN: "an ignore comment without a rule or a reason"},
	Why:     lang.Text{ZH: "不写原因，日后无人知道当时为何忽略；这样的注释不起作用", EN: "without a reason, nobody will know later why it was ignored; such a comment has no effect"},
	Fix:     lang.Text{ZH: "写作 # icp: ignore[规则名] 原因", EN: "write # icp: ignore[rule-name] followed by the reason"},
	Sources: []source.Source{source.Format.Whole()},
	Bad:     "province: 辽宁 # icp: ignore[province-differs] # ✗\n",
	Good:    "province: 辽宁\nsubject:\n  certificate:\n    expires: 2026-06-12 # icp: ignore[certificate-expired] 已换新证，照片待拍\n",
	check: func(c *Case) {
		for i := range c.reading.Ignores {
			switch ignore := &c.reading.Ignores[i]; {
			case len(ignore.Rules) == 0:
				c.reportIgnore(ignore, lang.Text{ZH: "未写明忽略哪条规则，这条注释不起作用", EN: "this comment does not say which rule to ignore and has no effect"})
			case ignore.Reason == "":
				c.reportIgnore(ignore, lang.Text{ZH: "未写明忽略 %s 的原因，这条注释不起作用", EN: "this comment does not say why to ignore %s and has no effect"}, strings.Join(ignore.Rules, ", "))
			}
		}
	},
}

var ignoreWithoutEffect = Rule{
	Name: "ignore-without-effect", Severity: Warning,
	Title:   lang.Text{ZH: "忽略的问题并不存在", EN: "an ignore comment with nothing to ignore"},
	Why:     lang.Text{ZH: "问题已不存在，留着的注释日后可能掩盖真正的问题", EN: "the problem it ignored is gone; left in place, it could hide a real one later"},
	Fix:     lang.Text{ZH: "删去这条注释，或改正规则名", EN: "delete the comment, or correct the rule name"},
	Sources: []source.Source{source.Format.Whole()},
	Bad:     "province: 辽宁 # icp: ignore[province-differs] 已迁入本省 # ✗\n",
	Good:    "province: 辽宁\n",
	check: func(c *Case) {
		c.silenceAsWritten()
		if len(c.reading.Ignores) == 0 || c.Selection.NoIgnores {
			return
		}
		s := c.silencer()
		for i := range c.reading.Ignores {
			ignore := &c.reading.Ignores[i]
			if !hasEffect(ignore) {
				continue // it has no effect, which ignore-without-reason reports
			}
			for _, name := range ignore.Rules {
				at := slices.IndexFunc(c.rules, func(r *Rule) bool { return r.Name == name })
				switch {
				case at < 0:
					c.reportIgnore(ignore, lang.Text{ZH: "没有名为 %s 的规则，这条注释不起作用", EN: "there is no rule called %s, so this comment has no effect"}, name)
				case !s.silence(name, ignore.Line) && !c.isUnseen(c.rules[at]):
					c.reportIgnore(ignore, lang.Text{ZH: "这一行没有 %s 的问题，无需忽略", EN: "this line has no %s finding to ignore"}, name)
				}
			}
		}
		s.finish()
	},
}

// hasEffect reports whether a comment says which rules to ignore, and why.
func hasEffect(ignore *bundlefile.Ignore) bool { return len(ignore.Rules) > 0 && ignore.Reason != "" }

// silenceAsWritten takes away what the comments of a file ignore that the bundle is to be
// written to. They hold for whatever their line says, as in a check of that file: if they ended
// with the value, icp new would refuse what icp check accepts of the file that it saves.
func (c *Case) silenceAsWritten() {
	if c.Ignored == nil || c.Selection.NoIgnores || len(c.findings) == 0 {
		return
	}
	ignored := c.Ignored(c.Bundle)
	if len(ignored) == 0 {
		return
	}
	c.findings = slices.DeleteFunc(c.findings, func(f Finding) bool {
		return f.Other == nil && slices.ContainsFunc(ignored[f.Place(c.reading).Path], func(ignore bundlefile.Ignore) bool {
			return hasEffect(&ignore) && slices.Contains(ignore.Rules, f.Rule.Name)
		})
	})
}

// CanBeIgnored reports whether a comment can ignore findings of the rule, which must be about
// the line and not about the comments on it.
func (r *Rule) CanBeIgnored() bool {
	return r != &notYAML && r != &baselineWithoutEffect && r != &ignoreWithoutReason && r != &ignoreWithoutEffect
}

func (c *Case) reportIgnore(ignore *bundlefile.Ignore, message lang.Text, args ...any) {
	place := bundlefile.Place{Line: ignore.Line, Column: ignore.Column}
	c.reportFault(&bundlefile.Fault{Kind: bundlefile.VainIgnore, Place: place}, message, args...)
}

// silencer takes away the findings that comments ignore. It looks at each finding once,
// however many comments there are.
type silencer struct {
	*Case
	seen   int                // how many findings were looked at
	open   map[utterance]bool // what was found and is not ignored
	silent map[utterance]int  // what is ignored, up to the finding of that number
}

// utterance is what one rule found on one line.
type utterance struct {
	rule string
	line int
}

func (c *Case) silencer() *silencer {
	return &silencer{Case: c, open: make(map[utterance]bool), silent: make(map[utterance]int)}
}

func (s *silencer) of(f *Finding) utterance {
	line, _ := f.position(s.reading)
	return utterance{f.Rule.Name, line}
}

// silence ignores what a rule has found on a line so far, and reports whether there is
// anything.
func (s *silencer) silence(name string, line int) bool {
	for ; s.seen < len(s.findings); s.seen++ {
		s.open[s.of(&s.findings[s.seen])] = true
	}
	u := utterance{name, line}
	if !s.open[u] {
		return false
	}
	delete(s.open, u)
	s.silent[u] = len(s.findings)
	return true
}

// finish takes the ignored findings away.
func (s *silencer) finish() {
	i := -1
	s.findings = slices.DeleteFunc(s.findings, func(f Finding) bool {
		i++
		return i < s.silent[s.of(&f)]
	})
}

package rule

import (
	"slices"
	"strings"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// A comment may ask for silence about the line it ends:
//
//	expires: 2026-06-12  # icp: ignore[certificate-expired] renewed, card to come
//
// It must say which rules and why, and one that hides nothing is itself a
// finding: else such comments outlive their reasons.

var ignoreWithoutReason = Rule{
	Name: "ignore-without-reason", Severity: Warning,
	Title:   lang.Text{ZH: "要求忽略某条规则，却没有写明规则和原因", EN: "an ignore without its rules or its reason"},
	Why:     lang.Text{ZH: "不写原因，以后没有人知道当时为什么不理会；这样的忽略不起作用", EN: "without a reason nobody knows later why it was ignored; such a comment has no effect"},
	Fix:     lang.Text{ZH: "写成 # icp: ignore[规则名] 原因", EN: "write # icp: ignore[rule-name] and the reason"},
	Sources: []source.Source{source.Format},
	Bad:     "province: 辽宁 # icp: ignore[province-differs] # ✗\n",
	Good:    "province: 辽宁\nsubject:\n  certificate:\n    expires: 2026-06-12 # icp: ignore[certificate-expired] 已换新证，照片待拍\n",
	check: func(c *Case) {
		for i := range c.reading.Ignores {
			switch ignore := &c.reading.Ignores[i]; {
			case len(ignore.Rules) == 0:
				c.reportIgnore(ignore, lang.Text{ZH: "没有写明忽略哪条规则", EN: "this does not say which rule to ignore"})
			case ignore.Reason == "":
				c.reportIgnore(ignore, lang.Text{ZH: "没有写明为什么忽略 %s", EN: "this does not say why to ignore %s"}, strings.Join(ignore.Rules, ", "))
			}
		}
	},
}

var ignoreWithoutEffect = Rule{
	Name: "ignore-without-effect", Severity: Warning,
	Title:   lang.Text{ZH: "要忽略的问题并不存在", EN: "an ignore that hides nothing"},
	Why:     lang.Text{ZH: "问题已经没有了，留着的忽略以后会掩盖真正的问题", EN: "what it hid is gone; left standing, it would hide a real fault one day"},
	Fix:     lang.Text{ZH: "删去这条忽略，或改正规则名", EN: "delete the comment, or correct the rule's name"},
	Sources: []source.Source{source.Format},
	Bad:     "province: 辽宁 # icp: ignore[province-differs] 已迁入本省 # ✗\n",
	Good:    "province: 辽宁\n",
	check: func(c *Case) {
		if len(c.reading.Ignores) == 0 {
			return
		}
		s := c.silencer()
		for i := range c.reading.Ignores {
			ignore := &c.reading.Ignores[i]
			if len(ignore.Rules) == 0 || ignore.Reason == "" {
				continue // it does not count, and that is said already
			}
			for _, name := range ignore.Rules {
				switch {
				case !slices.ContainsFunc(c.rules, func(r *Rule) bool { return r.Name == name }):
					c.reportIgnore(ignore, lang.Text{ZH: "没有 %s 这条规则", EN: "no rule is called %s"}, name)
				case !s.silence(name, ignore.Line):
					c.reportIgnore(ignore, lang.Text{ZH: "这一行没有 %s 的问题", EN: "this line has no finding of %s"}, name)
				}
			}
		}
		s.finish()
	},
}

func (c *Case) reportIgnore(ignore *bundlefile.Ignore, message lang.Text, args ...any) {
	c.reportFault(&bundlefile.Fault{Kind: bundlefile.VainIgnore, Place: bundlefile.Place{Line: ignore.Line, Column: ignore.Column}}, message, args...)
}

// silencer takes away what rules found on lines. It looks at each finding once,
// however many comments ask for silence.
type silencer struct {
	*Case
	seen   int                // how many findings were looked at
	open   map[utterance]bool // what was found and not silenced
	silent map[utterance]int  // before which finding
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

// silence asks for silence about what a rule found on a line, and reports
// whether there was anything. What is found afterwards is told all the same.
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

// finish takes away what is to be silent.
func (s *silencer) finish() {
	i := -1
	s.findings = slices.DeleteFunc(s.findings, func(f Finding) bool {
		i++
		return i < s.silent[s.of(&f)]
	})
}

package cli

import (
	"slices"
	"time"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// runCheck makes sure that everything asked for can be done, does it, and sums it up.
func runCheck(a *app, cmd *cobra.Command, o *checkOptions, args []string) error {
	if err := o.nameRules(); err != nil {
		return err
	}
	targets, err := targetsOf(args)
	if err != nil && (len(args) > 0 || !o.bundlesOnly || o.watch) { // a git hook may run without any file
		return err
	}
	if err := o.possible(a, cmd, targets); err != nil {
		return err
	}
	if o.watch {
		return a.watch(o, targets)
	}
	c, err := a.checkerFor(o, targets)
	if err != nil {
		return err
	}
	r, err := c.run(targets)
	defer r.signals.end() // not earlier: a baseline is written last
	if err != nil {
		return err
	}
	return r.conclude(o, targets)
}

// checkerFor makes the checker that the options ask for.
func (a *app) checkerFor(o *checkOptions, targets []string) (*checker, error) {
	baseline, err := a.openBaseline(o.baseline.known, targets)
	if err != nil {
		return nil, err
	}
	today := a.dayOr(o.on)
	c := a.newChecker(o, today, o.newAcross(today))
	c.fix, c.diff = o.fix && !o.diff, o.diff
	c.stdinName, c.baseline, c.ignoreFor = o.stdinName, baseline, o.ignores.reason
	c.across.TellsEach = c.ignoreFor != ""
	if o.baseline.write != "" { // instead of listing findings
		c.taking = newListing(o.baseline.write, report.NewBaseline(), nil)
		return c, nil
	}
	c.outlets = o.outlets.all
	c.chooseFormats(o.statistics)
	return c, nil
}

// newChecker makes a checker for a day that does nothing but check.
func (a *app) newChecker(o *checkOptions, today time.Time, across *rule.Across) *checker {
	return &checker{app: a, today: today, conductOf: o.conductOf, looking: newLooking(a), across: across, bundlesOnly: o.bundlesOnly}
}

// newAcross begins a comparison of the bundles that are checked as of a day.
func (o *checkOptions) newAcross(today time.Time) *rule.Across {
	return rule.NewAcross(today, rule.Selection{Only: o.only, Skip: o.skip, NoIgnores: o.ignores.none})
}

// chooseFormats sets how each outlet is written; with --statistics, counts replace the text on
// the screen.
func (c *checker) chooseFormats(statistics bool) {
	for _, one := range c.outlets {
		m := manner{voice: c.voice(), today: c.today}
		if !one.isFile() {
			m.screen = c.app.screen(c.Out)
		}
		one.format = checkFormats.named(one.name)(m)
		if statistics && !one.isFile() {
			one.format = report.StatisticsFormat{Voice: m.voice, Screen: m.screen}
		}
	}
}

// conclude sums up a check, and says how the run ends.
func (r *results) conclude(o *checkOptions, targets []string) error {
	for _, one := range r.outlets {
		if one.isFile() && !o.quiet {
			r.tellResultWritten(one.path)
		}
	}
	r.tellOmitted()
	isNothing := r.totals.Files == 0 && !r.troubled
	switch {
	case isNothing && o.bundlesOnly:
		return nil
	case isNothing:
		r.tellNone(targets, r.totals.Passed, r.totals.Excluded)
		return errFailed
	case r.taking != nil:
		return r.saveBaseline(o, r.taking, &r.totals, r.troubled)
	case r.diff:
		return r.afterDiff(o, targets)
	}
	r.summarize(o, targets)
	switch {
	case r.troubled:
		return errFailed
	case r.failing > 0 && !o.exitZero:
		return errFindings
	}
	return nil
}

// tellOmitted says that not all findings are listed, for formats that have no place to say so.
func (r *results) tellOmitted() {
	left := r.totals.Omitted()
	if left == 0 {
		return
	}
	for _, one := range r.outlets {
		if slices.Contains([]string{conciseFormat, jsonLinesFormat, gitlabFormat, csvFormat}, one.name) {
			r.complain(lang.Text{
				ZH: "%s 格式每份文件最多列出 1,000 个问题，另有 %d 个未列出；请先改好已列出的",
				EN: "%s holds at most 1,000 findings of each file, and leaves out %d; fix the others first",
			}, one.name, left)
		}
	}
}

// summarize writes a summary of the findings to the standard error.
func (r *results) summarize(o *checkOptions, targets []string) {
	if r.totals.Files == 1 && slices.ContainsFunc(o.only, isAcross) {
		r.complain(lang.Text{ZH: "只有一份备案文件，无从相互比对", EN: "there is only one bundle, and nothing to compare it with"})
	}
	if o.quiet {
		return
	}
	if r.totals.Files > 0 && o.outlets.isForPersons() {
		r.voice().Summary(r.Err, r.screen(r.Out), r.totals, r.nextAfterCheck(r.totals, targets))
	}
	if left := r.totals.Found(); r.ignoreFor != "" && left > 0 {
		text := lang.Text{ZH: "有 %d 个问题不能用注释忽略，仍在文件中", EN: "findings left that no comment can ignore: %d"}
		if r.lacking {
			text = lang.Text{ZH: "有 %d 个问题没有写上注释，仍在文件中", EN: "findings left without a comment: %d"}
		}
		r.complain(text, left)
	}
}

// isAcross reports whether a rule, given by its name, compares bundles.
func isAcross(name string) bool {
	r, known := rule.Named(name)
	return known && r.IsAcross()
}

// afterDiff ends a run that only showed repairs. Its result is whether there are any.
func (r *results) afterDiff(o *checkOptions, targets []string) error {
	switch {
	case r.troubled:
		return errFailed
	case r.totals.Mended == 0 && o.quiet:
		return nil
	case r.totals.Mended == 0:
		r.complain(lang.Text{ZH: "没有可以自动改的地方", EN: "nothing can be fixed automatically"})
		return nil
	}
	if !o.quiet {
		r.voice().Next(r.Err, r.screen(r.Out), r.voice().Command(append([]string{"check", "--fix"}, targets...)...))
	}
	if o.exitZero {
		return nil
	}
	return errFindings
}

// nextAfterCheck suggests the command to run next.
func (a *app) nextAfterCheck(t report.Totals, targets []string) report.Command {
	switch {
	case t.Fixable > 0:
		return a.voice().Command(append([]string{"check", "--diff"}, targets...)...)
	case t.IsUnfinished() && t.Bundle != "-":
		return a.voice().Command("new", t.Bundle)
	case t.First != "":
		return a.voice().Command("explain", t.First)
	case t.Files == 1 && t.Bundle != "-": // standard input cannot be read again
		return a.voice().Command("docs", t.Bundle)
	}
	return ""
}

package cli

import (
	"cmp"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/rule"
)

// conduct is how the bundles are judged that some settings hold for.
type conduct struct {
	selection rule.Selection
	asked     rule.Scans // how closely files were to be looked at
	scans     rule.Scans // and are, for the rules that are selected
	failOn    rule.Severity
	provider  string // of bundles that name none
}

// pinned are the options that hold for all bundles, whatever the settings of their folders
// say: those that the command line or the environment gives.
type pinned struct{ failOn, scans bool }

func (a *app) pinnedBy(cmd *cobra.Command) pinned {
	isGiven := func(name string) bool { return cmd.Flags().Changed(name) || a.given(name).value != "" }
	return pinned{failOn: isGiven("fail-on"), scans: isGiven("scans")}
}

// conductOf is how bundles are judged that settings hold for.
func (o *checkOptions) conductOf(s *settings) *conduct {
	failOn, scans := cmp.Or(s.value("fail-on"), rule.Error.String()), cmp.Or(s.value("scans"), scansFull)
	if o.pinned.failOn {
		failOn = o.failOn
	}
	if o.pinned.scans {
		scans = o.scans
	}
	c := &conduct{selection: s.selection(), asked: scansNamed(scans), provider: s.value(providerKey)}
	c.selection.Only, c.selection.Skip = o.only, slices.Concat(o.skip, c.selection.Skip)
	c.selection.NoIgnores = o.ignores.none
	c.scans = rule.ScansOf(c.asked, c.selection)
	c.failOn, _ = rule.ParseSeverity(failOn) // it was let pass by the flag or the file
	return c
}

// conducting says how inputs are judged, one after the other. Those of one folder have the
// same settings, so that this is worked out once for each folder.
func conducting(of func(*settings) *conduct) func(*input) {
	var last *settings
	var judged *conduct
	return func(in *input) {
		if in.settings != nil && (in.settings != last || judged == nil) {
			last, judged = in.settings, of(in.settings)
		}
		in.conduct = judged
	}
}

// conductFor is how a file is judged whose folder is asked about once more.
func (r *results) conductFor(file string) *conduct {
	if r.nearest == nil {
		r.nearest = newNearestSettings(r.app)
	}
	found, err := r.nearest.at(filepath.Dir(file))
	if err != nil { // it has gone bad since the file was judged
		found = r.settings
	}
	return r.conductOf(found)
}

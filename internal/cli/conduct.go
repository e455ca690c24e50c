package cli

import (
	"cmp"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/rule"
)

// conduct is how bundles are judged according to the settings of their folder.
type conduct struct {
	selection rule.Selection
	asked     rule.Scans // how closely files are to be looked at
	scans     rule.Scans // how closely the selected rules need them to be looked at
	failOn    rule.Severity
	provider  string // for bundles that name none
}

// pinned says which options were given on the command line or in the environment. Those hold
// for all bundles, whatever the settings of their folders say.
type pinned struct{ failOn, scans bool }

func (a *app) pinnedBy(cmd *cobra.Command) pinned {
	isGiven := func(name string) bool { return cmd.Flags().Changed(name) || a.given(name).value != "" }
	return pinned{failOn: isGiven("fail-on"), scans: isGiven("scans")}
}

// conductOf is how bundles are judged by these settings.
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
	c.failOn, _ = rule.ParseSeverity(failOn) // the flag and the settings file allow no other values
	return c
}

// conducting notes in each input how it is judged. Inputs come folder by folder, so it only
// works that out again if the settings change.
func conducting(of func(*settings) *conduct) func(*input) {
	var last *settings
	var current *conduct
	return func(in *input) {
		if in.settings != nil && (in.settings != last || current == nil) {
			last, current = in.settings, of(in.settings)
		}
		in.conduct = current
	}
}

// conductFor looks up again how a file is judged.
func (r *results) conductFor(file string) *conduct {
	if r.nearest == nil {
		r.nearest = newNearestSettings(r.app)
	}
	found, err := r.nearest.at(filepath.Dir(file))
	if err != nil { // the settings were damaged after the file was judged
		found = r.settings
	}
	return r.conductOf(found)
}

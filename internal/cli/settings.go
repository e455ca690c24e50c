package cli

import (
	"maps"
	"slices"

	"beian.example/icp/internal/rule"
)

// settings are what settings files say of how the program works, the user's own file and
// the one that is nearest to a bundle, of which the later wins. They are never about a
// filing.
type settings struct {
	options map[string]said   // of flags, by their names
	grades  map[string]graded // of rules, by their names
	include []pattern         // of the files in folders that are looked at; empty for all
	exclude []pattern         // of files and folders that are passed over
	folders []folderSettings  // what they say of some folders alone, later wins
}

// said is a value and what says so: a file and line, or an environment variable.
type said struct{ value, by string }

// graded is how grave a rule's findings are to be.
type graded struct {
	severity rule.Severity
	isOff    bool // the rule is not to be heard of
	by       string
}

// folderSettings are what a settings file says of some folders alone.
type folderSettings struct {
	in      []pattern
	options map[string]said
	grades  map[string]graded
}

// value is what the files say of an option; empty where they say nothing.
func (s *settings) value(name string) string { return s.options[name].value }

// over returns these settings laid over others.
func (s *settings) over(others *settings) *settings {
	all := &settings{options: maps.Clone(others.options), grades: maps.Clone(others.grades), include: s.include, exclude: s.exclude, folders: s.folders}
	all.lay(s.options, s.grades)
	return all
}

func (s *settings) lay(options map[string]said, grades map[string]graded) {
	if s.options == nil {
		s.options = make(map[string]said)
	}
	if s.grades == nil {
		s.grades = make(map[string]graded)
	}
	maps.Copy(s.options, options)
	maps.Copy(s.grades, grades)
}

// of returns the settings that hold for a folder, by its whole path: these, or where they
// say something of that folder alone, others.
func (s *settings) of(folder string) *settings {
	narrowed := s
	for _, f := range s.folders {
		if !matchesAny(f.in, folder) {
			continue
		}
		if narrowed == s {
			narrowed = s.over(new(settings))
		}
		narrowed.lay(f.options, f.grades)
	}
	return narrowed
}

// selection is what is to be heard of a bundle.
func (s *settings) selection() rule.Selection {
	var selection rule.Selection
	for name, grade := range s.grades {
		if grade.isOff {
			selection.Skip = append(selection.Skip, name)
			continue
		}
		if selection.Severity == nil {
			selection.Severity = make(map[string]rule.Severity)
		}
		selection.Severity[name] = grade.severity
	}
	slices.Sort(selection.Skip)
	return selection
}

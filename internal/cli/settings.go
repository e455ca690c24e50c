package cli

import (
	"maps"
	"slices"

	"beian.example/icp/internal/rule"
)

// settings are what settings files say about how the program works: the user's own file and,
// overriding it, the one nearest to a bundle. They never hold any data of a filing.
type settings struct {
	options map[string]said   // values for flags, by name
	grades  map[string]graded // severities of rules, by name
	include []pattern         // the files to look at in folders; empty for all
	exclude []pattern         // the files and folders to leave out
	folders []folderSettings  // for some folders only; a later one overrides an earlier
}

// said is a value and where it is set: a file and line, or an environment variable.
type said struct{ value, by string }

// graded says how grave a rule's findings are to be.
type graded struct {
	severity rule.Severity
	isOff    bool // the rule is turned off
	by       string
}

// folderSettings are what a settings file says for some folders only.
type folderSettings struct {
	in      []pattern
	options map[string]said
	grades  map[string]graded
}

// value is what the files set an option to; empty if they do not.
func (s *settings) value(name string) string { return s.options[name].value }

// over returns others overridden by these settings.
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

// of returns the settings for a folder, by its full path: these, with what they say about that
// folder.
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

// selection says which rules these settings select, and how they grade them.
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

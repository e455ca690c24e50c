package cli

import (
	"os"
	"slices"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// several runs a command over several bundles, with only one of them in memory at a time.
type several struct {
	*app
	args    []string
	members []*member
	folder  string // that the results go into; empty if they go elsewhere
	unread  []report.Unread
	done    int          // how many results are written
	signals interruption // heeded while all results are written into one file
	failed  bool         // a bundle could not be read, or a result not be written
	found   bool         // something is missing or wrong in a bundle
}

// member is one of the bundles.
type member struct {
	input
	place string // of its result in the folder: a file, or a folder of letters
}

// isLost reports whether it could not be looked at, so that there is no result for it.
func (m *member) isLost() bool { return m.problem != nil && m.settings == nil }

// isSeveral reports whether arguments may name several bundles: there are several, or the only
// one is a folder. How many bundles a folder holds does not matter, so that scripts always get
// the same kind of result.
func isSeveral(args []string) bool {
	if len(args) != 1 || args[0] == "-" {
		return len(args) > 1
	}
	info, err := os.Stat(args[0])
	return err == nil && info.IsDir()
}

// severalOf finds the bundles that the arguments name. Each comes once.
func (a *app) severalOf(args []string) (*several, error) {
	if slices.Contains(args, "-") {
		return nil, usage(lang.Text{ZH: "标准输入（-）不能和其他文件一起给出", EN: "standard input (-) cannot be given together with other files"})
	}
	if slices.Contains(args, "") {
		return nil, emptyName
	}
	s := &several{app: a, args: args}
	passed, excluded := 0, 0
	var buffer []byte
	a.inputs(args, "", nil, func(in input) bool {
		switch {
		case in.excluded:
			excluded++
			return true
		case in.inTree:
			// What cannot be read is reported in its turn.
			if data, err := a.read(in, buffer); err == nil {
				if buffer = data; !bundlefile.IsBundle(data) {
					passed++
					return true
				}
			}
		}
		s.members = append(s.members, &member{input: in})
		return true
	})
	if len(s.members) == 0 {
		s.failed = true
		for _, arg := range args {
			s.unread = append(s.unread, report.Unread{File: arg, Message: a.say(noBundle)})
		}
		a.tellNone(args, passed, excluded)
	}
	return s, nil
}

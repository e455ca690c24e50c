package cli

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// input is one thing to check: a file, the standard input, or what keeps it
// from being either.
type input struct {
	name    string // as it is shown
	stdin   bool
	whole   string // its whole path without links
	inTree  bool   // found in a folder, so that it may be no bundle at all
	isLink  bool   // which leads to it
	number  int    // of the inputs before it
	problem error
}

// folder is where a file is, by its whole path; empty for what is in none.
func (in *input) folder() string {
	if in.whole == "" {
		return ""
	}
	return filepath.Dir(in.whole)
}

// inputOf is the input that an argument names.
func inputOf(arg string) input { return input{name: arg, stdin: arg == "-"} }

// inputs calls yield for everything the arguments name, folders walked in the
// order of their names. It stops when yield says so.
//
// A file that is named several times, or linked to, comes once.
func inputs(args []string, yield func(input) bool) {
	known := newKnownFiles()
	once := func(in input) bool { return in.problem == nil && !in.stdin && !known.isNew(&in) || yield(in) }
	for _, arg := range args {
		if arg == "-" {
			if !once(inputOf(arg)) {
				return
			}
			continue
		}
		info, err := os.Stat(arg)
		switch {
		case err != nil:
			if !yield(input{name: arg, problem: err}) {
				return
			}
		case info.IsDir():
			known.walk(arg)
			if !folderInputs(arg, once) {
				return
			}
		default:
			if !once(inputOf(arg)) {
				return
			}
		}
	}
}

// folderInputs walks a folder. Hidden folders hold no filings, and what is no
// regular file, such as a pipe that nobody writes to, is a fault only where it
// is named.
func folderInputs(folder string, yield func(input) bool) bool {
	goOn := true
	// The function never returns an error of its own.
	_ = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			goOn = yield(input{name: path, problem: err})
		case entry.IsDir():
			if path != folder && strings.HasPrefix(entry.Name(), ".") {
				return fs.SkipDir
			}
		case isYAMLName(entry.Name()):
			if regular, err := isRegular(path, entry); err != nil {
				goOn = yield(input{name: path, problem: err})
			} else if regular {
				goOn = yield(input{name: path, inTree: true, isLink: entry.Type()&fs.ModeSymlink != 0})
			}
		}
		if !goOn {
			return fs.SkipAll
		}
		return nil
	})
	return goOn
}

// isRegular reports whether an entry is a regular file, or a link to one.
func isRegular(path string, entry fs.DirEntry) (bool, error) {
	if entry.Type()&fs.ModeSymlink == 0 {
		return entry.Type().IsRegular(), nil
	}
	info, err := os.Stat(path)
	if err != nil {
		return false, err
	}
	return info.Mode().IsRegular(), nil
}

func isYAMLName(name string) bool {
	ext := strings.ToLower(filepath.Ext(name))
	return ext == ".yaml" || ext == ".yml"
}

// read returns the text of an input, using buffer where it is large enough.
func (a *app) read(in input, buffer []byte) ([]byte, error) {
	if in.problem != nil {
		return nil, in.problem
	}
	switch {
	case in.stdin:
		return bundlefile.Read(a.In, buffer)
	case in.inTree:
		return bundlefile.ReadSeen(in.name, bundlefile.MaxSize, buffer)
	}
	return readFile(in.name, buffer)
}

// readFile reads a bundle's file up to the size a bundle may have: a regular
// one, or a stream that a shell has opened for the program, as with <(…).
func readFile(name string, buffer []byte) ([]byte, error) {
	if !isOpenStream(name) {
		return bundlefile.ReadRegular(name, bundlefile.MaxSize, buffer)
	}
	stream, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer stream.Close()
	return bundlefile.Read(stream, buffer)
}

func isOpenStream(name string) bool {
	return name == "/dev/stdin" || strings.HasPrefix(name, "/dev/fd/")
}

// folderOf is the folder an input's files and settings are in.
func folderOf(args []string) string {
	if len(args) == 0 || args[0] == "-" {
		return "."
	}
	if info, err := os.Stat(args[0]); err == nil && info.IsDir() {
		return args[0]
	}
	return filepath.Dir(args[0])
}

// targetsOf is what the arguments name, or the bundle of the current folder. A
// folder without one has nothing to work on.
func targetsOf(args []string) ([]string, error) {
	targets := defaultInput(args)
	if len(targets) == 0 {
		return nil, failed(lang.Text{ZH: "当前文件夹没有 %s；请给出文件名，或用 icp new 新建", EN: "there is no %s here; name a file, or create one with icp new"}, filing.DefaultName)
	}
	return targets, nil
}

// defaultInput is the bundle of the current folder, when no file is named.
func defaultInput(args []string) []string {
	if len(args) > 0 {
		return args
	}
	if _, err := os.Stat(filing.DefaultName); err == nil {
		return []string{filing.DefaultName}
	}
	return nil
}

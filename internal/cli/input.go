package cli

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// input is one thing to check: a file, the standard input, or what keeps it
// from being either.
type input struct {
	name   string // as it is shown
	stdin  bool
	whole  string // its whole path without links; empty if it is no file
	inTree bool   // found in a folder, so that it may be no bundle at all
	isLink bool   // found there as a link
	number int    // of the inputs before it

	settings *settings // of the folder it is in; nil if there is a problem
	conduct  *conduct  // how it is judged by them
	excluded bool      // a file or folder that the settings exclude
	unwanted bool      // a file that they would exclude if it were not named
	problem  error
}

// folder is where a file is, by its whole path; empty if it is no file.
func (in *input) folder() string {
	if in.whole == "" {
		return ""
	}
	return filepath.Dir(in.whole)
}

// inputOf is the input that an argument names.
func inputOf(arg string) input { return input{name: arg, stdin: arg == "-"} }

// stdinAs is the standard input under the name of a file, which may be empty.
func stdinAs(name string) input {
	if name == "" {
		return inputOf("-")
	}
	return input{name: name, stdin: true, whole: resolved(name)}
}

// inputs calls yield for everything the arguments name, folders walked in the
// order of their names, less what the settings exclude. It stops when yield says so.
//
// A file that is named several times, or linked to, comes once. Each has the settings of
// its folder; what is wrong with those is the file's problem. Unless w is nil, it watches
// each folder before that is read, and also where links lead: a link that does not come now,
// because its file did before, may lead to another one later.
func (a *app) inputs(args []string, stdinName string, w *watched, yield func(input) bool) {
	known, nearest := newKnownFiles(), newNearestSettings(a)
	var enter func(folder string)
	if w != nil {
		enter = w.enter
	}
	once := func(in input) bool {
		switch {
		case in.excluded:
			return yield(in)
		case in.problem != nil:
			return !known.add(resolved(in.name)) || yield(in)
		}
		if w != nil && (in.isLink || !in.inTree) {
			w.follow(in.name)
		}
		if !in.stdin && !known.isNew(&in) {
			return true
		}
		in.unwanted = !in.inTree && in.name != "-" && nearest.excludes(in.name, false)
		in.settings, in.problem = nearest.at(filepath.Dir(in.name))
		return yield(in)
	}
	stdin := stdinAs(stdinName)
	if slices.Contains(args, "-") && stdin.whole != "" {
		known.add(stdin.whole) // an editor's text stands for the file that it is to become
	}
	isRead := false
	for _, arg := range args {
		if arg == "-" {
			if isRead { // it cannot be read twice
				continue
			}
			isRead = true
			if !once(stdin) {
				return
			}
			continue
		}
		info, err := os.Stat(arg)
		switch {
		case err != nil:
			if !once(input{name: arg, problem: err}) {
				return
			}
		case info.IsDir():
			known.walk(arg)
			if !nearest.inputs(arg, enter, once) {
				return
			}
		default:
			if !once(inputOf(arg)) {
				return
			}
		}
	}
}

// inputs walks a folder. Hidden folders hold no filings, and what is no
// regular file, such as a pipe that nobody writes to, is a fault only where it
// is named.
func (n *nearestSettings) inputs(folder string, enter func(string), yield func(input) bool) bool {
	goOn := true
	folder = followed(folder)
	// The function never returns an error of its own.
	_ = filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			goOn = yield(input{name: path, problem: err})
		case entry.IsDir():
			switch {
			case path == folder:
			case strings.HasPrefix(entry.Name(), "."):
				return fs.SkipDir
			case n.excludes(path, true):
				goOn = yield(input{name: path, excluded: true})
				if goOn {
					return fs.SkipDir
				}
			}
			if enter != nil && goOn {
				enter(path)
			}
		case entry.Name() == settingsName, isEditorsLock(entry.Name()):
		case isYAMLName(entry.Name()) && n.excludes(path, false):
			goOn = yield(input{name: path, excluded: true})
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

// followed is the name of a folder by which a walk lists its entries even if it is a link,
// which a walk does not follow otherwise.
func followed(folder string) string {
	info, err := os.Lstat(folder)
	if err != nil || info.Mode()&fs.ModeSymlink == 0 {
		return folder
	}
	return folder + string(filepath.Separator)
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

// isEditorsLock reports whether a name is that of the link by which Emacs marks a file that is
// being edited. It has the file's extension and leads nowhere.
func isEditorsLock(name string) bool { return strings.HasPrefix(name, ".#") }

// read returns the text of an input, using buffer where it is large enough. What was found in a
// folder is read although its settings are faulty: they matter to bundles only.
func (a *app) read(in input, buffer []byte) ([]byte, error) {
	if in.problem != nil && !in.inTree {
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

// targetsOf is what the arguments name, or else the bundle of the current folder, which it is
// an error not to have.
func targetsOf(args []string) ([]string, error) {
	if slices.Contains(args, "") {
		return nil, emptyName
	}
	targets := defaultInput(args)
	if len(targets) == 0 {
		return nil, failed(lang.Text{ZH: "当前文件夹没有 %s；请给出文件名，或用 icp new 新建", EN: "there is no %s here; name a file, or create one with icp new"}, filing.DefaultName)
	}
	return targets, nil
}

// emptyName refuses a file that has no name, as a script's variable that was never set.
var emptyName = usage(lang.Text{ZH: "有一个文件名是空的", EN: "the name of a file is empty"})

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

// noBundle is said of a folder without bundles.
var noBundle = lang.Text{ZH: "没有备案文件", EN: "there is no bundle here"}

// tellNone says that there is no bundle in what the arguments name, and what was skipped.
func (a *app) tellNone(args []string, passed, excluded int) {
	a.complain(lang.Text{
		ZH: "%s 中没有找到备案文件（跳过 %d 个 YAML 文件；备案文件须有 operation 一项）",
		EN: "no bundle found in %s (YAML files skipped: %d; a bundle has the key operation)",
	}, strings.Join(args, ", "), passed)
	if excluded > 0 {
		a.complain(lang.Text{
			ZH: "%s 的 exclude 和 include 略过了 %d 处；icp check --show-settings 显示所用的设置",
			EN: "exclude and include in %s left out files or folders (%d); icp check --show-settings shows the settings",
		}, settingsName, excluded)
	}
}

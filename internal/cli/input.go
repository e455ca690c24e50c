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

// input is one thing to check: a file, standard input, or the reason why it is neither.
type input struct {
	name   string // as it is shown
	stdin  bool
	whole  string // its full path without links; empty if it is no file
	inTree bool   // found in a folder, so it may not be a bundle at all
	isLink bool   // found there as a link
	number int    // how many inputs came before it

	settings *settings // of its folder; nil if there is a problem
	conduct  *conduct  // how these settings judge it
	excluded bool      // a file or folder that the settings exclude
	unwanted bool      // a file that they would exclude if it had not been named
	problem  error
}

// folder is the full path of the folder that a file is in; empty if it is no file.
func (in *input) folder() string {
	if in.whole == "" {
		return ""
	}
	return filepath.Dir(in.whole)
}

// inputOf is the input that an argument names.
func inputOf(arg string) input { return input{name: arg, stdin: arg == "-"} }

// stdinAs is standard input under the name of a file, which may be empty.
func stdinAs(name string) input {
	if name == "" {
		return inputOf("-")
	}
	return input{name: name, stdin: true, whole: resolved(name)}
}

// inputs calls yield for everything that the arguments name, walking folders in the order of
// names and leaving out what the settings exclude. It stops when yield says so.
//
// A file that is named several times, or that is also linked to, comes once. Each has the
// settings of its folder; what is wrong with those becomes the file's problem. Unless w is
// nil, it watches each folder before reading it, and also where links lead: a link that is
// left out because its file came first may lead to another file later.
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
		known.add(stdin.whole) // an editor's text stands in for the file to be saved
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

// inputs walks a folder. Hidden folders hold no filings, and something other than a regular
// file, such as a pipe that nobody writes to, is only a fault if it was named.
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

// followed is a name of a folder that makes a walk list its entries even if it is a link,
// which a walk would not follow otherwise.
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

// isEditorsLock reports whether a name is that of the link with which Emacs marks a file being
// edited. It has the file's extension and leads nowhere.
func isEditorsLock(name string) bool { return strings.HasPrefix(name, ".#") }

// read returns the text of an input, using buffer if it is large enough. Files found in a
// folder are read even if its settings are faulty, because those only matter if the file is a
// bundle.
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

// readFile reads a bundle's file up to the largest size of a bundle: a regular file, or a
// stream that the shell has opened for the program, as with <(…).
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

// folderOf is the folder that an input's files and settings are in.
func folderOf(args []string) string {
	if len(args) == 0 || args[0] == "-" {
		return "."
	}
	if info, err := os.Stat(args[0]); err == nil && info.IsDir() {
		return args[0]
	}
	return filepath.Dir(args[0])
}

// targetsOf is what the arguments name, or else the bundle of the current folder. It is an
// error if there is none.
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

// emptyName refuses an empty file name, such as from a variable that a script never set.
var emptyName = usage(lang.Text{ZH: "有一个文件名是空的", EN: "the name of a file is empty"})

// defaultInput is the bundle of the current folder if no file is named.
func defaultInput(args []string) []string {
	if len(args) > 0 {
		return args
	}
	if _, err := os.Stat(filing.DefaultName); err == nil {
		return []string{filing.DefaultName}
	}
	return nil
}

// noBundle is the message for a folder without bundles.
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

package cli

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// maxIgnores is the largest size of an ignore file that is read, in bytes.
const maxIgnores = 256 << 10

// written are the files that this run has written for a draft.
func (d *draft) written() (files []string) {
	if !d.resumed && !d.store.IsNew() { // otherwise it was said when the file was created
		files = append(files, d.store.Path())
	}
	if kept := d.store.Kept(); kept != "" {
		files = append(files, kept)
	}
	return files
}

// made is something that a command has just made in a folder, or is about to name there.
type made struct {
	name     string // relative to that folder
	isFolder bool
	of       string // the bundle that it is ignored with, if it is that or next to it
}

// tellDraftExposed warns about files just written for a draft, and about the scans that it
// names and that no earlier run has seen.
func (a *app) tellDraftExposed(d *draft, written []string) {
	folder := filepath.Dir(d.store.Path())
	if len(written) > 0 {
		folder = filepath.Dir(written[0]) // a link may lead into another folder
	}
	var all []made
	for _, file := range written {
		m := made{name: filepath.Base(file)}
		if bundle := filepath.Base(d.store.Path()); strings.HasPrefix(m.name, bundle) { // otherwise a link leads to it
			m.of = bundle
		}
		all = append(all, m)
	}
	for _, scans := range d.newScanFolders() {
		all = append(all, made{name: filepath.FromSlash(scans), isFolder: true})
	}
	a.tellExposed(folder, all...)
}

// tellExposed warns that git would add what was just made in a folder, and says what to write
// where to prevent that. If it is unknown whether git ignores it, nothing is said.
func (a *app) tellExposed(at string, all ...made) {
	tree := a.treeAround(at)
	if tree == nil {
		return
	}
	var exposed, lines []string
	for _, m := range all {
		if tree.ignores(m.name, m.isFolder) {
			continue
		}
		exposed = append(exposed, filepath.Join(at, m.name))
		ignoring := []string{ignoreLine(tree.path(m.name), m.isFolder)}
		if m.of != "" {
			ignoring = ignoreLines(tree.path(m.of))
		}
		for _, line := range ignoring {
			if !slices.Contains(lines, line) {
				lines = append(lines, line)
			}
		}
	}
	if len(lines) == 0 {
		return
	}
	a.complain(lang.Text{
		ZH: "%s 含证件号码等个人信息，位于 git 工作区内且未被忽略；请在 %s 中加入：",
		EN: "git does not ignore %s, so identity numbers could be committed; add to %s:",
	}, strings.Join(exposed, lang.Comma.In(a.lang)), shownFromHere(filepath.Join(tree.top, ".gitignore")))
	for _, line := range lines {
		a.complain(lang.Text{ZH: "  %s", EN: "  %s"}, line)
	}
}

// workFolder is a folder of a git work tree, with what is ignored there.
type workFolder struct {
	top, within string
	patterns    []ignorePattern
}

// treeAround is the work tree around a folder; nil if there is none, or if it is unknown what
// is ignored there.
func (a *app) treeAround(folder string) *workFolder {
	folder, err := filepath.Abs(folder)
	if err == nil {
		folder, err = filepath.EvalSymlinks(folder)
	}
	if err != nil {
		return nil
	}
	top := workTree(folder)
	if top == "" {
		return nil
	}
	within, err := filepath.Rel(top, folder)
	if err != nil {
		return nil
	}
	within = filepath.ToSlash(within)
	patterns, known := a.ignoresOf(top, within)
	if !known {
		return nil
	}
	return &workFolder{top, within, patterns}
}

// path is where a file of the folder is, from the top of the work tree.
func (f *workFolder) path(name string) string { return path.Join(f.within, filepath.ToSlash(name)) }

func (f *workFolder) ignores(name string, isFolder bool) bool {
	return isIgnored(f.patterns, f.path(name), isFolder)
}

// workTree is the top of the git work tree around a folder; empty if there is none.
func workTree(folder string) string {
	for {
		if _, err := os.Stat(filepath.Join(folder, ".git")); err == nil {
			return folder
		}
		parent := filepath.Dir(folder)
		if parent == folder {
			return ""
		}
		folder = parent
	}
}

// ignoreFile is a file of patterns, with the folder they apply to, from the top of the work
// tree.
type ignoreFile struct{ name, folder string }

// ignoresOf are the patterns that apply in a folder of a work tree, the stronger ones later:
// the user's own, those of this copy of the repository, and the files from the top down. It
// reports whether all could be read.
func (a *app) ignoresOf(top, within string) ([]ignorePattern, bool) {
	git := gitFolder(top)
	own, known := a.ownIgnores(git)
	files := []ignoreFile{{own, ""}, {filepath.Join(git, "info", "exclude"), ""}, {filepath.Join(top, ".gitignore"), ""}}
	if within != "." {
		parts := strings.Split(within, "/")
		for i := range parts {
			folder := path.Join(parts[:i+1]...)
			files = append(files, ignoreFile{filepath.Join(top, filepath.FromSlash(folder), ".gitignore"), folder})
		}
	}
	var all []ignorePattern
	for _, file := range files {
		data, err := bundlefile.ReadRegular(file.name, maxIgnores, nil)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		patterns, understood := parseIgnores(file.folder, data)
		known = known && err == nil && len(data) <= maxIgnores && understood
		all = append(all, patterns...)
	}
	return all, known
}

// ownIgnores is the file of what a user wants to be ignored everywhere. Only git's default
// place is looked at; if settings name another file, it is unknown.
func (a *app) ownIgnores(git string) (name string, known bool) {
	home, config := a.Getenv("HOME"), a.Getenv("XDG_CONFIG_HOME")
	if config == "" {
		config = filepath.Join(home, ".config")
	}
	for _, settings := range []string{filepath.Join(git, "config"), filepath.Join(home, ".gitconfig"), filepath.Join(config, "git", "config")} {
		data, err := bundlefile.ReadRegular(settings, maxIgnores, nil)
		if err != nil && !errors.Is(err, fs.ErrNotExist) || bytes.Contains(bytes.ToLower(data), []byte("excludesfile")) {
			return "", false
		}
	}
	return filepath.Join(config, "git", "ignore"), true
}

// gitFolder is where git keeps what all work trees of a repository share. If .git is a file,
// it names the folder of its work tree, which in turn may name the shared one.
func gitFolder(top string) string {
	folder := filepath.Join(top, ".git")
	named := func(file, after string) {
		data, err := bundlefile.ReadRegular(file, maxIgnores, nil)
		text, isNamed := strings.CutPrefix(strings.TrimSpace(string(data)), after)
		if err != nil || !isNamed {
			return
		}
		if text = strings.TrimSpace(text); !filepath.IsAbs(text) {
			text = filepath.Join(filepath.Dir(file), text)
		}
		folder = text
	}
	named(folder, "gitdir:")
	named(filepath.Join(folder, "commondir"), "")
	return folder
}

// scanFolders are the folders next to the bundle that its documents are in.
func scanFolders(b *filing.Bundle) []string {
	var folders []string
	for _, document := range b.Documents {
		for _, file := range document.Files {
			folder := path.Dir(path.Clean(file))
			if folder != "." && filepath.IsLocal(folder) && !slices.Contains(folders, folder) {
				folders = append(folders, folder)
			}
		}
	}
	return folders
}

// newScanFolders are the scan folders that no earlier run has seen, and the one that scans
// usually go into, if it already exists.
func (d *draft) newScanFolders() []string {
	folders := scanFolders(d.bundle)
	const usual = "scans"
	info, err := os.Stat(filepath.Join(filepath.Dir(d.store.Path()), usual))
	if !d.resumed && err == nil && info.IsDir() && !slices.Contains(folders, usual) {
		folders = append(folders, usual)
	}
	return slices.DeleteFunc(folders, func(folder string) bool { return slices.Contains(d.scansIn, folder) })
}

// shownFromHere is a path as a person in the current folder would write it.
func shownFromHere(name string) string {
	here, err := os.Getwd()
	if err == nil {
		here, err = filepath.EvalSymlinks(here)
	}
	if err != nil {
		return name
	}
	if short, err := filepath.Rel(here, name); err == nil {
		return short
	}
	return name
}

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

// maxIgnores is how large an ignore file may be that is still read, in bytes.
const maxIgnores = 256 << 10

// tellExposed says of a file that was just made that git would take it in, and the
// scans it names, and what to write where so that it does not. Where it cannot be
// told whether git ignores them, nothing is said.
func (a *app) tellExposed(d *draft) {
	if d.resumed { // it was said when the file was made
		return
	}
	file := d.store.Path()
	folder, err := filepath.Abs(filepath.Dir(file))
	if err == nil {
		folder, err = filepath.EvalSymlinks(folder)
	}
	if err != nil {
		return
	}
	top := workTree(folder)
	if top == "" {
		return
	}
	within, err := filepath.Rel(top, folder)
	if err != nil {
		return
	}
	within = filepath.ToSlash(within)
	patterns, known := a.ignoresOf(top, within)
	if !known {
		return
	}
	var exposed, lines []string
	expose := func(name string, isFolder bool) {
		if inTree := path.Join(within, filepath.ToSlash(name)); !isIgnored(patterns, inTree, isFolder) {
			exposed = append(exposed, filepath.Join(filepath.Dir(file), name))
			lines = append(lines, ignoreLine(inTree, isFolder))
		}
	}
	expose(filepath.Base(file), false)
	for _, folder := range scanFolders(d.bundle) {
		expose(filepath.FromSlash(folder), true)
	}
	if len(lines) == 0 {
		return
	}
	a.complain(lang.Text{
		ZH: "%s 含证件号码等个人信息，位于 git 工作区内且未被忽略；请在 %s 中加入：",
		EN: "git does not ignore %s, so identity numbers could be committed; add to %s:",
	}, strings.Join(exposed, lang.Comma.In(a.lang)), shownFromHere(filepath.Join(top, ".gitignore")))
	for _, line := range lines {
		a.complain(lang.Text{ZH: "  %s", EN: "  %s"}, line)
	}
}

// workTree is the top of the git work tree that a folder is in; empty where it is
// in none.
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

// ignoreFile is a file of patterns, with the folder that they are about, from the
// top of the work tree.
type ignoreFile struct{ name, folder string }

// ignoresOf are the patterns that hold in a folder of a work tree, the stronger
// later: the user's own, those of this copy of the repository, and the files from
// the top down. It reports whether all could be read.
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

// ownIgnores is the file of what a user wants ignored everywhere. Git looks for it
// in one place; settings that name another are not read, and so it is not known.
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

// gitFolder is where git keeps what belongs to all work trees of a repository. A
// .git that is a file names the folder of one, which in turn may name it.
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

// scanFolders are the folders beside the bundle that its documents are in.
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

// shownFromHere is a path as a person in the current folder writes it.
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

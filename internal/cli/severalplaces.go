package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// resultEndings are the extensions by which a name is meant for a file, and not for a folder.
// They include some that are never written: a folder of tables called owed.xlsx would be
// opened as a table, and a folder called icp.yaml taken for the settings.
var resultEndings = []string{".txt", ".md", ".html", ".csv", ".json", ".docx", ".zip", ".age", ".pdf", ".xlsx", ".yaml", ".yml"}

// namesResult reports whether a name is meant for a file, unless there is a folder of that
// name.
func namesResult(path string) bool {
	if !slices.Contains(resultEndings, strings.ToLower(filepath.Ext(path))) {
		return false
	}
	info, err := os.Stat(path)
	return err != nil || !info.IsDir()
}

// wantsFolder refuses several results without a folder to go into.
func wantsFolder(path string) error {
	switch {
	case path == "" || path == "-":
		return usage(lang.Text{ZH: "给出几个文件或文件夹时，请用 -o 指定一个文件夹，每份备案文件各写一个", EN: "for several files or a folder, name a folder with -o, which gets a result for each"})
	case namesResult(path):
		return usage(lang.Text{ZH: "给出几个文件或文件夹时，-o 须为文件夹，不是 %s 这样的文件", EN: "for several files or a folder, -o takes a folder for the results, not a file like %s"}, path)
	}
	return nil
}

// makesFolder refuses a name meant for a file, or for settings, as the folder that results
// will create. What exists already is reported when something is written.
func makesFolder(path string) error {
	if _, err := os.Lstat(path); err == nil {
		return nil
	}
	if namesResult(path) {
		return usage(lang.Text{ZH: "-o 须为文件夹，不是 %s 这样的文件", EN: "-o takes a folder for the results, not a file like %s"}, path)
	}
	return spareSettings("-o", path)
}

// placeIn decides where in a folder the result for each bundle goes. The results are laid out
// like the bundles below the folder that all arguments are in, so that no place depends on
// another bundle. A bundle with the default name stands for its folder, which is named after
// the client: clients/甲/bundle.yaml becomes 甲-sheet.html, and clients/甲/2.yaml becomes
// 甲/2-sheet.html.
func (s *several) placeIn(folder, suffix string) {
	s.folder = folder
	top := topOf(s.args)
	for _, m := range s.members {
		if m.isLost() { // it may be a folder that could not be read
			continue
		}
		parts := partsOf(m.name)
		last := len(parts) - 1
		stem := strings.TrimSuffix(parts[last], filepath.Ext(parts[last]))
		if isDefault := strings.EqualFold(stem, strings.TrimSuffix(filing.DefaultName, ".yaml")); isDefault && last > 0 {
			last--
			stem = parts[last]
		}
		below := parts[min(len(top), last):last]
		m.place = filepath.Join(append(append([]string{folder}, below...), stem+suffix)...)
	}
}

// topOf is the deepest folder that holds everything that the arguments name.
func topOf(args []string) (top []string) {
	for i, arg := range args {
		parts := partsOf(arg)
		if info, err := os.Stat(arg); err != nil || !info.IsDir() {
			parts = parts[:len(parts)-1]
		}
		if i == 0 {
			top = parts
		}
		n := 0
		for n < min(len(top), len(parts)) && top[n] == parts[n] {
			n++
		}
		top = top[:n]
	}
	return top
}

// partsOf splits the full path of a file. A drive becomes its letter.
func partsOf(path string) []string {
	if whole, err := filepath.Abs(path); err == nil {
		path = whole
	}
	isEnd := func(r rune) bool {
		return r < 0x80 && os.IsPathSeparator(uint8(r)) || r == ':' && filepath.VolumeName(path) != ""
	}
	return strings.FieldsFunc(path, isEnd)
}

// obstacles are why the results cannot all be written, so that none is.
type obstacles struct {
	*several
	force  bool
	owners map[string]string // by place, in lower case because some file systems ignore case
	inputs map[string]bool
	over   map[string]string // by identity, in lower case likewise: existing files that would be replaced
	count  int
}

// mayPlace makes sure, before anything is written, that each result has a place of its own that
// is below the folder and not taken. files are what is written for a bundle.
func (s *several) mayPlace(force bool, files func(m *member) []string) error {
	o := obstacles{several: s, force: force, owners: make(map[string]string), inputs: make(map[string]bool), over: make(map[string]string)}
	for _, m := range s.members {
		o.inputs[identityOf(m.name)] = true
	}
	if err := bundlefile.CheckFolderOf(s.folder); err != nil {
		return s.notPut(s.folder, err)
	}
	for _, folder := range []string{filepath.Dir(filepath.Clean(s.folder)), s.folder} {
		switch info, err := os.Stat(folder); {
		case err == nil && !info.IsDir():
			return failed(lang.Text{ZH: "%s 不是文件夹", EN: "%s is not a folder"}, folder)
		case err != nil && !errors.Is(err, fs.ErrNotExist): // otherwise it would be reported for each bundle
			return s.notPut(folder, err)
		}
	}
	written := make(map[string]string) // by place, like owners
	for _, m := range s.members {
		if m.isLost() {
			continue
		}
		o.claim(m)
		for _, file := range files(m) {
			written[strings.ToLower(file)] = m.name
			o.look(file)
		}
	}
	o.nest(written)
	o.spareDocuments()
	switch {
	case o.count == 0:
		return nil
	case o.count > mostObstacles:
		s.complain(lang.Text{ZH: "还有 %d 处", EN: "and %d more"}, o.count-mostObstacles)
	}
	s.complain(lang.Text{ZH: "什么也没有写", EN: "nothing was written"})
	return errFailed
}

// mostObstacles is how many are told.
const mostObstacles = 20

func (o *obstacles) tell(t lang.Text, args ...any) {
	if o.count++; o.count <= mostObstacles {
		o.complain(t, args...)
	}
}

// claim makes sure that no two bundles have one place.
func (o *obstacles) claim(m *member) {
	key := strings.ToLower(m.place)
	if other, isTaken := o.owners[key]; isTaken {
		o.tell(lang.Text{ZH: "%s 和 %s 都要写到 %s，请分开处理或改名", EN: "%s and %s would both be written to %s; run them separately, or rename one"}, other, m.name, m.place)
		return
	}
	o.owners[key] = m.name
}

// nest makes sure that the result on no bundle is where the folder of another's has to be.
func (o *obstacles) nest(written map[string]string) {
	for _, m := range o.members {
		for folder := filepath.Dir(m.place); len(folder) > len(o.folder); folder = filepath.Dir(folder) {
			if other, isFile := written[strings.ToLower(folder)]; isFile {
				o.tell(lang.Text{ZH: "%s 的结果要写成文件 %s，%s 的结果却要写到同名的文件夹中；请分开处理或改名", EN: "the result for %s is %s, and the one for %s would be inside it; run them separately, or rename one"}, other, folder, m.name)
			}
		}
	}
}

// look makes sure that a file can be written.
func (o *obstacles) look(file string) {
	below, err := filepath.Rel(o.folder, file)
	if err != nil {
		below = filepath.Base(file)
	}
	folder := o.folder
	parts := strings.Split(below, string(filepath.Separator))
	for _, part := range parts[:len(parts)-1] {
		folder = filepath.Join(folder, part)
		switch info, err := os.Lstat(folder); {
		case errors.Is(err, fs.ErrNotExist): // nor is anything in it
			o.measure(file)
			return
		case err != nil:
			o.tell(cannotSave, file, o.voice().WriteReason(err))
			return
		case !info.IsDir(): // a link would lead out of the folder
			o.tell(lang.Text{ZH: "%s 不是文件夹", EN: "%s is not a folder"}, folder)
			return
		}
	}
	switch info, err := os.Lstat(file); {
	case errors.Is(err, fs.ErrNotExist):
		o.measure(file)
	case err != nil:
		o.tell(cannotSave, file, o.voice().WriteReason(err))
	case !info.Mode().IsRegular():
		o.tell(lang.Text{ZH: "%s 不是普通文件，不能覆盖", EN: "%s is not a regular file and cannot be replaced"}, file)
	case o.inputs[identityOf(file)]:
		o.tell(lang.Text{ZH: "%s 是要处理的备案文件，不能覆盖", EN: "%s is one of the bundles and cannot be replaced"}, file)
	case !o.force:
		o.tell(lang.Text{ZH: "%s 已存在，未覆盖；加 --force 覆盖", EN: "%s exists already and was not replaced; --force replaces it"}, file)
	default:
		o.over[strings.ToLower(identityOf(file))] = file
	}
}

// spareDocuments makes sure that no result replaces a file that the documents of any of the bundles
// name. All are read for it only where something would be replaced: by then it may be a result of
// another bundle that is written first.
func (o *obstacles) spareDocuments() {
	if len(o.over) == 0 {
		return
	}
	endings := make(map[string]bool)
	for at := range o.over {
		endings[filepath.Ext(at)] = true
	}
	var parser bundlefile.Parser
	for _, m := range o.members {
		if isOpenStream(m.name) { // which is read once
			continue
		}
		data, err := o.read(m.input, nil)
		if err != nil { // reported in its turn
			continue
		}
		for file := range documentFiles(m.name, parser.Parse(data).Bundle) {
			if !endings[strings.ToLower(filepath.Ext(file))] {
				continue
			}
			if result, taken := o.over[strings.ToLower(identityOf(file))]; taken && isSameFile(result, file) {
				o.tell(lang.Text{ZH: "%s 是 %s 的材料文件，不能覆盖", EN: "%s is a document file of %s and cannot be replaced"}, result, m.name)
			}
		}
	}
}

// measure makes sure that no name is too long for a file whose folder may be missing. Which
// names are, the system only says of what would be in a folder that is there: it is asked for
// each part of the path in the one that the folder of the results is in.
func (o *obstacles) measure(file string) {
	top := filepath.Dir(filepath.Clean(o.folder))
	below, err := filepath.Rel(top, file)
	if err != nil {
		return
	}
	asked := []string{file} // the path as a whole may also be too long
	for _, part := range strings.Split(below, string(filepath.Separator)) {
		asked = append(asked, filepath.Join(top, part))
	}
	for _, path := range asked {
		if _, err := os.Lstat(path); errors.Is(err, syscall.ENAMETOOLONG) {
			o.tell(cannotSave, file, o.voice().WriteReason(err))
			return
		}
	}
}

// makeFolders makes the folder for a result, and those above it.
func (s *several) makeFolders(file string) error {
	var missing []string
	for folder := filepath.Dir(file); ; folder = filepath.Dir(folder) {
		missing = append(missing, folder)
		if folder == filepath.Clean(s.folder) || folder == filepath.Dir(folder) {
			break
		}
	}
	for i := len(missing) - 1; i >= 0; i-- {
		if _, err := bundlefile.MakeFolder(missing[i]); err != nil {
			return s.notPut(missing[i], err)
		}
	}
	return nil
}

package parcel

import (
	"archive/zip"
	"encoding/binary"
	"errors"
	"io"
	"path"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"beian.example/icp/internal/lang"
)

// Archive is an opened parcel. Its files are known to be those of its manifest; only their
// hashes have not been checked yet.
type Archive struct {
	Entries []Entry
	files   []*zip.File // of the entries
}

var (
	errNotParcel  = refuse(lang.Text{ZH: "不是 icp pack 打的资料包，或不完整", EN: "it is not a parcel of icp pack, or it is cut off"})
	errNoManifest = refuse(lang.Text{ZH: "里面没有清单 manifest.json，不是 icp pack 打的资料包", EN: "it has no manifest.json, so it is not a parcel of icp pack"})
)

// OpenArchive reads what a parcel says about itself. It accepts only what Write writes: any
// other way to write the same is refused, and with it anything that another program might
// understand differently.
func OpenArchive(r io.ReaderAt, size int64) (*Archive, error) {
	directory, err := checkDirectory(r, size)
	if err != nil {
		return nil, err
	}
	archive, err := zip.NewReader(r, size)
	if err != nil {
		return nil, foreign(err, errNotParcel)
	}
	if err := checkOrigin(archive.File); err != nil {
		return nil, err
	}
	at := int64(0)
	for _, file := range archive.File {
		if err := checkFile(file); err != nil {
			return nil, err
		}
		if at, err = checkPlace(r, file, at); err != nil {
			return nil, err
		}
	}
	if at != directory {
		return nil, errAdded
	}
	last := len(archive.File) - 1
	manifest, err := readManifest(archive.File[last])
	if err != nil {
		return nil, err
	}
	a := &Archive{Entries: manifest.Files, files: archive.File[:last]}
	return a, a.check()
}

// The end of a zip, which says where its directory is.
const (
	endSize     = 22
	endMark     = "PK\x05\x06"
	longEndMark = "PK\x06\x07" // before the end of an archive above 4 GB
	longEndSize = 20
)

// checkDirectory checks how much there is before any of it is read. It returns where the
// directory begins.
func checkDirectory(r io.ReaderAt, size int64) (start int64, err error) {
	if size < endSize {
		return 0, errNotParcel
	}
	end := make([]byte, endSize)
	if _, err := r.ReadAt(end, size-endSize); err != nil && err != io.EOF {
		return 0, foreign(err, errNotParcel)
	}
	files := binary.LittleEndian.Uint16(end[10:])
	length := int64(binary.LittleEndian.Uint32(end[12:]))
	start = int64(binary.LittleEndian.Uint32(end[16:]))
	switch {
	case string(end[:4]) != endMark:
		return 0, errNotParcel
	case files > mostFiles+1 || length > mostManifest:
		return 0, refuse(lang.Text{ZH: "里面的文件太多，最多 %d 个", EN: "it holds too many files; the limit is %d"}, mostFiles)
	case start+length != size-endSize:
		return 0, errNotParcel
	case size < endSize+longEndSize:
		return start, nil
	}
	long := make([]byte, 4)
	if _, err := r.ReadAt(long, size-endSize-longEndSize); err != nil {
		return 0, foreign(err, errNotParcel)
	}
	if string(long) == longEndMark {
		return 0, errNotParcel
	}
	return start, nil
}

// foreign puts a library's error about a file into our words; a refusal already is.
func foreign(err, ours error) error {
	var refusal *Refusal
	if errors.As(err, &refusal) {
		return refusal
	}
	return ours
}

func changed(how lang.Text, args ...any) error {
	return refuse(lang.Text{
		ZH: "已被其他程序改过（" + how.ZH + "）；请解开 icp pack 打出的原文件",
		EN: "another program has changed it (" + how.EN + "); unpack the file as icp pack wrote it",
	}, args...)
}

// checkOrigin tells an archive that never was a parcel from a parcel that somebody unpacked
// and zipped again, or added something to: Write stores everything, with the manifest last.
func checkOrigin(files []*zip.File) error {
	called := func(name string) func(*zip.File) bool {
		return func(f *zip.File) bool { return path.Base(f.Name) == name }
	}
	at := slices.IndexFunc(files, func(f *zip.File) bool { return f.Name == manifestName })
	switch {
	case at < 0 && slices.ContainsFunc(files, called(manifestName)) && slices.ContainsFunc(files, called(BundleName)):
		return changed(lang.Text{ZH: "文件都在包里的一个文件夹中", EN: "its files are in a folder inside"})
	case at < 0:
		return errNoManifest
	case slices.ContainsFunc(files, isCompressed):
		return changed(lang.Text{ZH: "内容被压缩", EN: "its files are compressed"})
	case at+1 < len(files):
		return changed(lang.Text{ZH: "「%s」排在清单之后", EN: "\"%s\" comes after the manifest"}, files[at+1].Name)
	}
	return nil
}

func isCompressed(f *zip.File) bool {
	return f.Method != zip.Store || f.UncompressedSize64 != f.CompressedSize64
}

// checkFile refuses an entry that Write would have written differently.
func checkFile(f *zip.File) error {
	const streamed, utf8 = 0x8, 0x800
	switch {
	case !isPlainName(f.Name):
		return refuse(lang.Text{ZH: "文件名「%s」不安全", EN: "the file name \"%s\" is not safe"}, f.Name)
	case !f.Mode().IsRegular():
		return refuse(lang.Text{ZH: "「%s」不是普通文件，而是链接、文件夹或设备", EN: "\"%s\" is not a regular file but a link, a folder or a device"}, f.Name)
	case f.Flags&^(streamed|utf8) != 0:
		return changed(lang.Text{ZH: "内容用 zip 的口令加密", EN: "its files have a zip password"})
	case len(f.Extra) > 0 || f.Comment != "":
		return errAdded
	}
	return nil
}

var errAdded = changed(lang.Text{ZH: "有附加的数据", EN: "data were added to it"})

const (
	localSize      = 30 // before a file, without its name
	localMark      = "PK\x03\x04"
	descriptorSize = 16 // after a file
	descriptorMark = "PK\x07\x08"
)

// checkPlace refuses a file that does not begin where the one before it ends, or whose own
// header says something else than the directory: some programs rely on the one, and some on
// the other. It returns where the file ends.
func checkPlace(r io.ReaderAt, f *zip.File, at int64) (end int64, err error) {
	begin, err := f.DataOffset()
	if err != nil {
		return 0, foreign(err, errNotParcel)
	}
	if begin != at+localSize+int64(len(f.Name)) {
		return 0, changed(lang.Text{ZH: "文件不是一个接着一个", EN: "its files do not follow one another"})
	}
	local, behind := make([]byte, begin-at), make([]byte, descriptorSize)
	if _, err := r.ReadAt(local, at); err != nil {
		return 0, foreign(err, errNotParcel)
	}
	end = begin + int64(f.UncompressedSize64)
	if _, err := r.ReadAt(behind, end); err != nil {
		return 0, foreign(err, errNotParcel)
	}
	switch {
	case string(local[:len(localMark)]) != localMark || string(local[localSize:]) != f.Name:
		return 0, changed(lang.Text{ZH: "同一个文件有两个名字", EN: "a file has two names"})
	case string(local[:localSize]) != string(localOf(f)) || string(behind) != string(descriptorOf(f)):
		return 0, changed(lang.Text{ZH: "同一文件前后记载不一致", EN: "two records of a file disagree"})
	}
	return end + descriptorSize, nil
}

// localOf is what Write puts before a file, up to its name: size and checksum are not known
// there.
func localOf(f *zip.File) []byte {
	header := []byte(localMark)
	for _, field := range []uint16{f.ReaderVersion, f.Flags, f.Method, 0, f.ModifiedDate, 0, 0, 0, 0, 0, 0, uint16(len(f.Name)), 0} {
		header = binary.LittleEndian.AppendUint16(header, field)
	}
	return header
}

// descriptorOf is what Write puts after a file.
func descriptorOf(f *zip.File) []byte {
	descriptor := []byte(descriptorMark)
	for _, field := range []uint32{f.CRC32, uint32(f.CompressedSize64), uint32(f.UncompressedSize64)} {
		descriptor = binary.LittleEndian.AppendUint32(descriptor, field)
	}
	return descriptor
}

// isPlainName reports whether scanName could have made a name, so that it is safe on any
// system.
func isPlainName(name string) bool {
	return name != "" && len(name) < 256 && !strings.ContainsFunc(name, isRefusedInNames) && norm.NFC.IsNormalString(name) &&
		strings.Trim(name, " .") == name && !isDeviceName(name)
}

// isDeviceName reports whether Windows takes a name for a device, whatever its extension.
func isDeviceName(name string) bool {
	stem, _, _ := strings.Cut(name, ".")
	switch stem = strings.ToUpper(strings.TrimSpace(stem)); stem {
	case "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$":
		return true
	}
	port := []rune(stem)
	return len(port) == 4 && (strings.HasPrefix(stem, "COM") || strings.HasPrefix(stem, "LPT")) && strings.ContainsRune("0123456789¹²³", port[3])
}

func readManifest(file *zip.File) (*Manifest, error) {
	if file.UncompressedSize64 > mostManifest {
		return nil, errEdited
	}
	r, err := file.Open()
	if err != nil {
		return nil, foreign(err, errNotParcel)
	}
	defer r.Close()
	data, err := io.ReadAll(io.LimitReader(r, mostManifest))
	if err != nil {
		return nil, foreign(err, errEdited)
	}
	return parseManifest(data)
}

// oneName is the same for all names that some system takes for the same: in another case, or
// in another Unicode composition.
func oneName(name string) string {
	name = strings.Map(func(r rune) rune {
		least := r
		for other := unicode.SimpleFold(r); other != r; other = unicode.SimpleFold(other) {
			least = min(least, other)
		}
		return least
	}, norm.NFKC.String(name))
	return norm.NFKC.String(strings.ReplaceAll(name, "ß", "SS"))
}

// check compares the files with the manifest: the same ones, in the same order.
func (a *Archive) check() error {
	if err := a.checkNames(); err != nil {
		return err
	}
	seen := map[string]bool{oneName(manifestName): true}
	total := int64(0)
	for i := range a.Entries {
		e, file := &a.Entries[i], a.files[i]
		if !e.hasOwnName() || (i == 0) != (e.Name == BundleName) {
			return refuse(lang.Text{ZH: "「%s」不是 icp pack 会放进资料包的文件", EN: "\"%s\" is not a file that icp pack packs there"}, e.Name)
		}
		if e.Size < 0 || uint64(e.Size) != file.UncompressedSize64 {
			return refuse(lang.Text{ZH: "「%s」的大小和清单不符", EN: "\"%s\" does not have the size that the manifest gives"}, e.Name)
		}
		key := oneName(e.Name)
		if seen[key] {
			return refuse(lang.Text{ZH: "有两个文件名相同：「%s」", EN: "two files have the name \"%s\""}, e.Name)
		}
		seen[key] = true
		total += e.Size
	}
	if total > mostBytes {
		return refuse(lang.Text{ZH: "文件总共超过 %d GB", EN: "the files are larger than %d GB together"}, mostBytes>>30)
	}
	return nil
}

// checkNames refuses an archive whose files are not those in its manifest, and says which one
// is too many or missing.
func (a *Archive) checkNames() error {
	listed, there := make(map[string]bool), make(map[string]bool)
	for i := range a.Entries {
		listed[a.Entries[i].Name] = true
	}
	for _, file := range a.files {
		there[file.Name] = true
		if !listed[file.Name] {
			return refuse(lang.Text{ZH: "清单里没有「%s」，是后来放进去的", EN: "the manifest does not list \"%s\", which was put in later"}, file.Name)
		}
	}
	for i := range a.Entries {
		if name := a.Entries[i].Name; !there[name] {
			return refuse(lang.Text{ZH: "清单列有「%s」，里面没有", EN: "the manifest lists \"%s\", which is not there"}, name)
		}
	}
	inOrder := func(e Entry, f *zip.File) int { return strings.Compare(e.Name, f.Name) }
	if slices.CompareFunc(a.Entries, a.files, inOrder) != 0 {
		return refuse(lang.Text{ZH: "文件的次序或数量和清单不符", EN: "the files are not in the order of the manifest, or one is there twice"})
	}
	return nil
}

// Size is the total size of the files, in bytes.
func (a *Archive) Size() (size int64) {
	for i := range a.Entries {
		size += a.Entries[i].Size
	}
	return size
}

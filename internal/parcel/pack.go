package parcel

import (
	"archive/zip"
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"path"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/scan"
)

// BundleName is the name of the bundle in every parcel.
const BundleName = "bundle.yaml"

// Parcel is what is to be packed.
type Parcel struct {
	Lacking []Lacking // scans that the bundle names and that cannot be packed

	parts []part
	names map[string]bool
	size  int64
}

// Lacking is a scan that cannot be packed properly.
type Lacking struct {
	Path string
	Err  error
}

// part is one file to be packed: a text, or a scan in the folder.
type part struct {
	Entry
	text   []byte
	folder *scan.Folder // of a scan
	clean  cleaner      // nil if it is copied unchanged
}

// New looks at everything that goes into a bundle's parcel; text is the bundle's file, and
// folder the one it is in. Missing scans are left out and reported; damaged ones, which cannot
// be cleaned, are reported and packed unchanged. The bundle in the parcel uses the names that
// the scans have there, so that it can be checked where it is unpacked; nothing else in it
// changes.
func New(reading *bundlefile.Reading, text []byte, today time.Time, folder *scan.Folder) (*Parcel, error) {
	p, scans := &Parcel{}, &Parcel{}
	names, err := scans.addScans(reading.Bundle, folder)
	if err != nil {
		return nil, err
	}
	text, renamed, left := reading.Replace(text, names)
	for _, stays := range left {
		if path := *stays.At; !scans.names[path] {
			scans.Lacking = append(scans.Lacking, Lacking{path, errNotRenamed})
			scans.names[path] = true // the papers know it by that path
		}
	}
	p.add(part{Entry: Entry{Name: BundleName, What: IsBundle, Metadata: Ours}, text: text}, int64(len(text)))
	for _, paper := range papers(renamed, today, scans) {
		p.add(part{Entry: Entry{Name: paper.name, What: paper.what, Metadata: Ours}, text: paper.text}, int64(len(paper.text)))
	}
	p.parts, p.size, p.Lacking = append(p.parts, scans.parts...), p.size+scans.size, scans.Lacking
	return p, nil
}

// errNotRenamed is returned for a scan whose path is not a token of its own in the bundle, so
// that it cannot be replaced.
var errNotRenamed = errors.New("the path cannot be replaced")

// addScans adds every scan once, however many documents show it, and returns the names that
// the bundle has to use.
func (p *Parcel) addScans(b *filing.Bundle, folder *scan.Folder) (names []bundlefile.Replacement, err error) {
	number, digits := 0, max(2, len(fmt.Sprint(countFiles(b))))
	known := make(map[string]string)
	for _, d := range b.Documents {
		for page := range d.Files {
			at := &d.Files[page]
			if *at == "" {
				continue
			}
			name, isKnown := known[path.Clean(*at)]
			if !isKnown {
				number++
				if name, err = p.addScan(b, d, page, number, digits, folder); err != nil {
					return nil, err
				}
				known[path.Clean(*at)] = name
			}
			if name != "" {
				names = append(names, bundlefile.Replacement{At: at, Value: name})
			}
		}
	}
	return names, nil
}

// Has reports whether a file of that name is packed.
func (p *Parcel) Has(name string) bool { return p.names[name] }

func countFiles(b *filing.Bundle) (n int) {
	for _, d := range b.Documents {
		n += len(d.Files)
	}
	return n
}

func (p *Parcel) add(part part, size int64) {
	if p.names == nil {
		p.names = make(map[string]bool)
	}
	p.parts = append(p.parts, part)
	p.names[part.Name] = true
	p.size += size
}

// addScan adds a scan and returns its name; none if it cannot be packed.
func (p *Parcel) addScan(b *filing.Bundle, d *filing.Document, page, number, digits int, folder *scan.Folder) (string, error) {
	from := d.Files[page]
	kind, metadata, size, err := inspect(folder, from)
	if err != nil {
		p.Lacking = append(p.Lacking, Lacking{from, err})
		if !errors.Is(err, errDamaged) {
			return "", nil
		}
	}
	entry := Entry{Name: scanName(b, number, digits, d, page, kind.ending), What: d.Kind, From: from, Metadata: metadata}
	p.add(part{Entry: entry, folder: folder, clean: kind.clean}, size)
	switch {
	case len(p.parts) > mostFiles-4: // with the bundle and the papers
		return "", refuse(lang.Text{ZH: "文件太多，一个资料包最多 %d 个", EN: "too many files; a parcel holds at most %d"}, mostFiles)
	case p.size > mostBytes-(64<<20):
		return "", refuse(lang.Text{ZH: "文件总共超过 %d GB，装不进一个资料包", EN: "the files are larger than %d GB together, which no parcel holds"}, mostBytes>>30)
	}
	return entry.Name, nil
}

// inspect says what a scan is, and what happens to its data when it is copied. A damaged
// picture cannot be cleaned.
func inspect(folder *scan.Folder, name string) (filetype, Metadata, int64, error) {
	file, err := folder.OpenFile(name)
	if err != nil {
		return filetype{}, Kept, 0, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return filetype{}, Kept, 0, err
	}
	head := make([]byte, headSize)
	n, err := io.ReadFull(file, head)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return filetype{}, Kept, 0, err
	}
	kind := typeOf(head[:n], name)
	if kind.clean == nil {
		return kind, Kept, info.Size(), nil
	}
	if _, err := file.Seek(0, io.SeekStart); err != nil {
		return filetype{}, Kept, 0, err
	}
	before := newComparison(file, info.Size())
	err = kind.clean(before, file)
	switch {
	case errors.Is(err, errDamaged):
		kind.clean = nil
		return kind, Kept, info.Size(), err
	case before.isSame():
		return kind, Absent, info.Size(), err
	}
	return kind, Removed, info.Size(), err
}

// IsDamaged reports whether a scan is packed anyway, with all its data.
func (l Lacking) IsDamaged() bool { return errors.Is(l.Err, errDamaged) }

// IsNotRenamed reports whether a scan is packed, but the bundle in the parcel has its old
// path.
func (l Lacking) IsNotRenamed() bool { return errors.Is(l.Err, errNotRenamed) }

// Size is roughly how many bytes are packed.
func (p *Parcel) Size() int64 { return p.size }

// IsOneOf reports whether a file is one of those that are packed.
func (p *Parcel) IsOneOf(info os.FileInfo) bool {
	for _, part := range p.parts {
		if part.folder == nil {
			continue
		}
		if file, err := part.folder.OpenFile(part.From); err == nil {
			own, err := file.Stat()
			file.Close()
			if err == nil && os.SameFile(own, info) {
				return true
			}
		}
	}
	return false
}

// Write packs everything and returns what is in the parcel. Every so many bytes it reports how
// many it has read, and stops if that returns an error.
func (p *Parcel) Write(dst io.Writer, progress func(done int64) error) ([]Entry, error) {
	buffered := bufio.NewWriterSize(dst, bufferSize)
	archive := zip.NewWriter(buffered)
	counted := &counter{progress: progress}
	manifest := Manifest{Version: Version}
	for _, part := range p.parts {
		entry, err := part.pack(archive, counted)
		if err != nil {
			return nil, err
		}
		manifest.Files = append(manifest.Files, entry)
	}
	text, err := manifest.encode()
	if err != nil {
		return nil, err
	}
	if err := storeText(archive, manifestName, text); err != nil {
		return nil, err
	}
	if err := archive.Close(); err != nil {
		return nil, err
	}
	return manifest.Files, buffered.Flush()
}

func (p *part) pack(archive *zip.Writer, counted *counter) (Entry, error) {
	to, err := store(archive, p.Name)
	if err != nil {
		return Entry{}, err
	}
	sum := &summed{dst: to, hash: sha256.New(), counter: counted}
	if err := p.copyTo(sum); err != nil {
		return Entry{}, err
	}
	entry := p.Entry
	entry.Size, entry.SHA256 = sum.size, hex.EncodeToString(sum.hash.Sum(nil))
	return entry, nil
}

func (p *part) copyTo(dst io.Writer) error {
	if p.folder == nil {
		_, err := dst.Write(p.text)
		return err
	}
	file, err := p.folder.OpenFile(p.From)
	if err != nil {
		return err
	}
	defer file.Close()
	if p.clean != nil {
		err := p.clean(dst, file)
		if errors.Is(err, errDamaged) { // it was whole when it was inspected
			return refuse(lang.Text{ZH: "%s 打包时被其他程序改动，请重新打包", EN: "%s was changed by another program while it was being packed; pack again"}, p.From)
		}
		return err
	}
	_, err = io.CopyBuffer(struct{ io.Writer }{dst}, struct{ io.Reader }{file}, make([]byte, bufferSize))
	return err
}

func storeText(archive *zip.Writer, name string, text []byte) error {
	to, err := store(archive, name)
	if err != nil {
		return err
	}
	_, err = io.Copy(to, bytes.NewReader(text))
	return err
}

// store begins an entry stored without compression, dated the first day of the format.
func store(archive *zip.Writer, name string) (io.Writer, error) {
	//lint:ignore SA1019 a time in Modified would add a field to each entry
	header := &zip.FileHeader{Name: name, Method: zip.Store, ModifiedDate: 1<<5 | 1}
	header.SetMode(0o600)
	return archive.CreateHeader(header)
}

// summed records size and hash of what is written.
type summed struct {
	dst  io.Writer
	hash hash.Hash
	size int64
	*counter
}

func (s *summed) Write(data []byte) (int, error) {
	n, err := s.dst.Write(data)
	s.hash.Write(data[:n])
	s.size += int64(n)
	if err == nil {
		err = s.count(n)
	}
	return n, err
}

// counter reports progress.
type counter struct {
	done, told int64
	progress   func(done int64) error
}

// toldEvery is after how many bytes progress is reported.
const toldEvery = 1 << 20

func (c *counter) count(n int) error {
	c.done += int64(n)
	if c.done-c.told < toldEvery || c.progress == nil {
		return nil
	}
	c.told = c.done
	return c.progress(c.done)
}

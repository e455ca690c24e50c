package parcel

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"beian.example/icp/internal/lang"
)

// Verify reads every file and reports for each whether it matches the manifest.
func (a *Archive) Verify(progress func(done int64) error) (holds []bool, err error) {
	counted := &counter{progress: progress}
	for i := range a.Entries {
		err := a.copyTo(io.Discard, i, counted)
		if err != nil && !errors.Is(err, errNotAsSaid) {
			return nil, err
		}
		holds = append(holds, err == nil)
	}
	return holds, nil
}

// errNotAsSaid is returned for a file that does not match the manifest.
var errNotAsSaid = errors.New("not as the manifest says")

// copyTo copies a file up to the size in the manifest, and compares the hash.
func (a *Archive) copyTo(dst io.Writer, i int, counted *counter) error {
	// The checksum of the zip says less than the hash, and would give another error.
	r, err := a.files[i].OpenRaw()
	if err != nil {
		return foreign(err, errNotAsSaid)
	}
	sum := &summed{dst: dst, hash: sha256.New(), counter: counted}
	n, err := io.CopyBuffer(sum, struct{ io.Reader }{io.LimitReader(r, a.Entries[i].Size)}, make([]byte, bufferSize))
	switch {
	case err != nil:
		return err
	case n != a.Entries[i].Size || hex.EncodeToString(sum.hash.Sum(nil)) != a.Entries[i].SHA256:
		return errNotAsSaid
	}
	return nil
}

// Unpack writes all files into a new folder. They are first written next to it, and the folder
// only appears once all of them match the manifest.
func (a *Archive) Unpack(folder string, progress func(done int64) error) (err error) {
	folder = filepath.Clean(folder) // so that the name is last, whatever it ends in
	if err := isFree(folder); err != nil {
		return err
	}
	staging, err := newStaging(filepath.Dir(folder))
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(staging))
		}
	}()
	if err := a.writeInto(staging, progress); err != nil {
		return err
	}
	if err := isFree(folder); err != nil { // unpacking took a while
		return err
	}
	return os.Rename(staging, folder)
}

// ErrFolderExists is returned if the folder to unpack into already exists.
var ErrFolderExists = refuse(lang.Text{ZH: "已存在，未改动；请用 -o 换一个文件夹", EN: "already exists and was left alone; choose another folder with -o"})

func isFree(folder string) error {
	switch _, err := os.Lstat(folder); {
	case err == nil:
		return ErrFolderExists
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	return nil
}

func (a *Archive) writeInto(staging string, progress func(done int64) error) error {
	root, err := os.OpenRoot(staging)
	if err != nil {
		return err
	}
	defer root.Close()
	counted := &counter{progress: progress}
	for i := range a.Entries {
		if err := a.writeFile(root, i, counted); err != nil {
			return err
		}
	}
	return nil
}

func (a *Archive) writeFile(root *os.Root, i int, counted *counter) (err error) {
	file, err := root.OpenFile(a.Entries[i].Name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	if err := a.copyTo(file, i, counted); err != nil {
		if errors.Is(err, errNotAsSaid) {
			return refuse(lang.Text{ZH: "「%s」和清单不符", EN: "\"%s\" does not match the manifest"}, a.Entries[i].Name)
		}
		return err
	}
	return file.Sync()
}

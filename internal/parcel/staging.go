package parcel

import (
	"os"
	"path/filepath"
	"strings"
	"time"
)

// stagingPrefix begins the names of the folders that files are written to before they are put
// in place; digits follow.
const stagingPrefix = ".icp-unpack-"

const (
	// sweptAfter is the age at which such a folder must be from a run that was killed: no
	// single file, after which its time is updated, takes that long.
	sweptAfter = time.Hour
	// sweptAmong is the most entries of a folder to look through, so that not every run next
	// to thousands reads all of them.
	sweptAmong = 2000
)

// newStaging makes such a folder, for the owner only.
func newStaging(parent string) (string, error) {
	sweep(parent, time.Now())
	return os.MkdirTemp(parent, stagingPrefix+"*")
}

// sweep removes what killed runs left in a folder, because it holds somebody's papers. It is
// done in passing: what cannot be removed stays.
func sweep(parent string, now time.Time) {
	folder, err := os.Open(parent)
	if err != nil {
		return
	}
	defer folder.Close()
	entries, _ := folder.ReadDir(sweptAmong)
	for _, entry := range entries {
		number, isOurs := strings.CutPrefix(entry.Name(), stagingPrefix)
		if !isOurs || number == "" || strings.Trim(number, "0123456789") != "" || !entry.IsDir() {
			continue
		}
		if info, err := entry.Info(); err == nil && now.Sub(info.ModTime()) >= sweptAfter {
			_ = os.RemoveAll(filepath.Join(parent, entry.Name()))
		}
	}
}

package cli

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// packEach packs each of several bundles.
func (a *app) packEach(o *packOptions, args []string) error {
	if err := wantsFolder(o.out); err != nil {
		return err
	}
	lock, err := a.recipients(o)
	if err != nil {
		return err
	}
	s, err := a.severalOf(args)
	switch {
	case err != nil:
		return err
	case len(s.members) == 0:
		return errFailed
	}
	ending := parcelEnding
	if !lock.IsOpen() || o.secret.isWanted() {
		ending += lockedEnding
	}
	s.placeIn(o.out, ending)
	if err := s.mayPlace(o.force, func(m *member) []string { return []string{m.place} }); err != nil {
		return err
	}
	err = s.each(func(opened *opened, m *member) error {
		err := a.packOne(o, opened, m.name, m.place, lock, func() error { return s.makeFolders(m.place) })
		if err == nil {
			s.done++
		}
		return err
	})
	if lock.IsOpen() {
		s.tellFolderExposed()
	}
	return s.ended(err)
}

// parcelOf is a parcel as a list of several shows it.
func parcelOf(files []report.Packed, bundle, path string) report.Packed {
	whole := report.Packed{Name: path, From: bundle, Notes: []lang.Text{{ZH: "%d 个文件", EN: "files: %d"}}}
	whole.Notes[0] = whole.Notes[0].With(len(files))
	for _, f := range files {
		whole.Size += f.Size
	}
	return whole
}

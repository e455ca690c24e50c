package cli

import (
	"beian.example/icp/internal/bundlefile"
)

// formsOfEach writes the letters of several bundles, each bundle's into a folder of its own.
func (a *app) formsOfEach(o *formsOptions, args []string) error {
	if err := wantsFolder(o.folder); err != nil {
		return err
	}
	s, err := a.severalOf(args)
	switch {
	case err != nil:
		return err
	case len(s.members) == 0:
		return errFailed
	}
	s.placeIn(o.folder, "")
	if err := s.mayPlace(o.force, func(m *member) []string { return s.letterFiles(o, m) }); err != nil {
		return err
	}
	err = s.each(func(opened *opened, m *member) error {
		if err := a.fitLetter(opened.reading.Bundle, o.only); err != nil {
			return err
		}
		letters := a.lettersOf(o, opened.reading.Bundle)
		if len(letters.All) > 0 {
			if err := s.makeFolders(m.place); err != nil {
				return err
			}
		}
		written, files := a.layOut(letters.All, m.place, formsFormats().named(o.format))
		if err := a.putLetters(files, o.force); err != nil {
			return err
		}
		if len(files) > 0 {
			s.done++
		}
		return a.tellLetters(letters, written, o, opened, m.name)
	})
	s.tellFolderExposed()
	return s.ended(err)
}

// letterFiles are the files about to be written for a bundle's letters. A bundle that cannot
// be read is reported when its turn comes.
func (s *several) letterFiles(o *formsOptions, m *member) (files []string) {
	if isOpenStream(m.name) { // it can be read only once
		return nil
	}
	data, err := readFile(m.name, nil)
	if err != nil {
		return nil
	}
	reading := bundlefile.Parse(data)
	if reading.Refused() {
		return nil
	}
	letters := s.lettersOf(o, reading.Bundle)
	for _, letter := range nameFiles(letters.All, m.place, formsFormats().named(o.format)) {
		files = append(files, letter.Files...)
	}
	return files
}

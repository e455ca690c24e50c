package cli

import (
	"path/filepath"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// isToWorkOn is said of a place for a result.
var isToWorkOn = lang.Text{ZH: "-o %s 就是要处理的文件", EN: "-o %s is one of the files to work on"}

// spare refuses a place for a result in which the bundle is that it is about, one of that
// bundle's scans, or settings: --force is for results of earlier runs, and what is lost
// there is not made anew.
func (a *app) spare(out string) error {
	if err := spareSettings("-o", out); err != nil || a.about == nil {
		return err
	}
	if isSameFile(out, a.aboutFile) {
		return usage(isToWorkOn, out)
	}
	return spareScans(out, a.aboutFile, a.about)
}

// replacedBy lists the files that are there in the places of results, which is hardly ever
// one: a bundle's scans are known when it is read, and looked for among these.
func replacedBy(all []*outlet) (files []string) {
	for _, one := range all {
		if one.isFile() && isSameFile(one.path, one.path) {
			files = append(files, one.path)
		}
	}
	return files
}

// spareSettings refuses to replace a settings file by what an option puts there.
func spareSettings(option, out string) error {
	if filepath.Base(resolved(out)) != settingsName || !isSameFile(out, out) {
		return nil
	}
	return usage(lang.Text{ZH: "%s %s 是设置文件，请换一个文件名", EN: "%s %s is a settings file; choose another name"}, option, out)
}

// spareScans refuses to replace a file that a bundle's documents name.
func spareScans(out, file string, b *filing.Bundle) error {
	for _, document := range b.Documents {
		for _, scan := range document.Files {
			if strings.EqualFold(filepath.Ext(scan), filepath.Ext(resolved(out))) && isSameFile(out, filepath.Join(filepath.Dir(file), filepath.FromSlash(scan))) {
				return usage(lang.Text{ZH: "-o %s 是 %s 的材料文件，请换一个文件名", EN: "-o %s is a document file of %s; choose another name"}, out, file)
			}
		}
	}
	return nil
}

package cli

import (
	"iter"
	"path/filepath"
	"strings"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// isToWorkOn refuses a place for a result.
var isToWorkOn = lang.Text{ZH: "%s %s 就是要处理的文件", EN: "%s %s is one of the files to work on"}

// spare refuses a place for a result that is the bundle itself, one of its scans, or settings:
// --force is for results of earlier runs, and these could not be made again.
func (a *app) spare(out string) error {
	if err := spareSettings("-o", out); err != nil || a.about == nil {
		return err
	}
	return spareBundle(place{"-o", out}, a.aboutFile, a.about)
}

// place is where an option puts a result.
type place struct{ option, path string }

// replacedBy lists the places of results where a file already is, which is rare. Only these
// are compared with a bundle's scans, which are known once it is read.
func (c *checker) replacedBy() (all []place) {
	var places []place
	for _, one := range c.outlets {
		if one.isFile() {
			places = append(places, place{"-o", one.path})
		}
	}
	if c.taking != nil {
		places = append(places, place{"--write-baseline", c.taking.path})
	}
	for _, one := range places {
		if isSameFile(one.path, one.path) {
			all = append(all, one)
		}
	}
	return all
}

// spareSettings refuses a result in the place of a settings file, whether one exists or not:
// it would be read as settings from then on.
func spareSettings(option, out string) error {
	if filepath.Base(resolved(out)) != settingsName {
		return nil
	}
	return usage(lang.Text{ZH: "%s %s 是设置文件的名称，请换一个文件名", EN: "%s %s is the name of settings files; choose another one"}, option, out)
}

// spareAll refuses to write results over any bundle or its scans, if bundles are rewritten:
// none is rewritten before this is known about all of them.
func (c *checker) spareAll(targets []string) (err error) {
	if len(c.replaced) == 0 || !c.fix && c.ignoreFor == "" {
		return nil
	}
	var parser bundlefile.Parser
	c.inputs(targets, c.stdinName, nil, func(in input) bool {
		if in.excluded || in.stdin || isOpenStream(in.name) {
			return true
		}
		data, unread := c.read(in, nil)
		if unread != nil || c.passesOver(&in, data) { // reported when its turn comes
			return true
		}
		err = c.spareFromResults(in.name, parser.Parse(data).Bundle)
		return err == nil
	})
	return err
}

// spareFromResults refuses to let any of the results replace a bundle or its documents' files.
func (c *checker) spareFromResults(file string, b *filing.Bundle) error {
	for _, out := range c.replaced {
		if err := spareBundle(out, file, b); err != nil {
			return err
		}
	}
	return nil
}

// spareBundle refuses to replace a bundle, even through a link, or a file that its documents
// name.
func spareBundle(out place, file string, b *filing.Bundle) error {
	if isSameFile(out.path, file) {
		return usage(isToWorkOn, out.option, out.path)
	}
	if isDocument(out.path, file, b) {
		return usage(lang.Text{ZH: "%s %s 是 %s 的材料文件，请换一个文件名", EN: "%s %s is a document file of %s; choose another name"}, out.option, out.path, file)
	}
	return nil
}

// isDocument reports whether a result would replace a file that a bundle's documents name.
func isDocument(path, file string, b *filing.Bundle) bool {
	ending := filepath.Ext(resolved(path))
	for scan := range documentFiles(file, b) {
		if strings.EqualFold(filepath.Ext(scan), ending) && isSameFile(path, scan) {
			return true
		}
	}
	return false
}

// documentFiles yields the files that the documents of a bundle name, from the bundle's
// folder.
func documentFiles(file string, b *filing.Bundle) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, document := range b.Documents {
			for _, scan := range document.Files {
				if !yield(filepath.Join(filepath.Dir(file), filepath.FromSlash(scan))) {
					return
				}
			}
		}
	}
}

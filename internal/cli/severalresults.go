package cli

import (
	"bufio"
	"errors"
	"io"
	"path/filepath"
	"strings"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// tray is where the result for a bundle goes.
type tray struct {
	put      func(result []byte) error
	screen   report.Screen // that it is shown on
	isJoined bool          // with those for other bundles
}

// trayFor is where the result on a single bundle goes.
func (a *app) trayFor(o *outFile) tray {
	return tray{screen: a.screenOf(o), put: func(result []byte) error { return a.put(o, result) }}
}

// screenOf is the screen that a result is shown on; none if it goes into a file.
func (a *app) screenOf(o *outFile) report.Screen {
	if o.isFile() {
		return report.Screen{}
	}
	return a.screen(a.Out)
}

// wanted is the kind of result that a command makes for each bundle.
type wanted struct {
	command string
	format  string
	joined  report.Joined // how to join them into one; nil if they cannot be joined
}

// endings are the extensions of the files for each format.
func endings() map[string]string {
	return map[string]string{textFormat: ".txt", markdownFormat: ".md", jsonFormat: ".json", csvFormat: ".csv", htmlFormat: ".html"}
}

// joined says how to join results in the formats that all commands share; nil if they cannot
// be joined.
func (a *app) joined(format string, out *outFile) report.Joined {
	switch format {
	case textFormat:
		return report.JoinedText{Voice: a.voice(), Screen: a.screenOf(out)}
	case markdownFormat:
		return report.JoinedMarkdown{Voice: a.voice()}
	case jsonFormat:
		return report.JoinedJSON{Voice: a.voice()}
	}
	return nil
}

// hand makes the result for the one bundle that a command is about, or for each of several.
func (a *app) hand(args []string, out *outFile, w wanted, work func(o *opened, name string, to tray) error) error {
	if isSeveral(args) {
		return a.handEach(args, out, w, work)
	}
	opened, name, err := a.loadOnly(args)
	if err != nil {
		return err
	}
	defer opened.Close()
	return work(opened, name, a.trayFor(out))
}

// handEach makes a result for each bundle that the arguments name: a file each in the folder
// that -o names, or else all joined into one.
func (a *app) handEach(args []string, out *outFile, w wanted, work func(o *opened, name string, to tray) error) error {
	isOne := !out.isFile() || w.joined != nil && namesResult(out.path) && strings.EqualFold(filepath.Ext(out.path), endings()[w.format])
	switch {
	case !isOne && w.joined != nil && namesResult(out.path):
		return usage(lang.Text{ZH: "--format %s 要合成一个文件，-o 的文件名须以 %s 结尾，不是 %s；要每份备案文件各写一个，-o 须为文件夹", EN: "with --format %s, -o takes a name that ends in %s, for one file with all results, or a folder, for one file each; %s is neither"},
			w.format, endings()[w.format], out.path)
	case !isOne || w.joined == nil:
		if err := wantsFolder(out.path); err != nil {
			return err
		}
	}
	s, err := a.severalOf(args)
	if err != nil {
		return err
	}
	switch {
	case isOne:
		return s.ended(s.join(out, w.joined, work))
	case len(s.members) == 0:
		return errFailed
	}
	s.placeIn(out.path, "-"+w.command+endings()[w.format])
	if err := s.mayPlace(out.force, func(m *member) []string { return []string{m.place} }); err != nil {
		return err
	}
	if a.showValues {
		defer s.tellFolderExposed()
	}
	return s.ended(s.each(func(o *opened, m *member) error {
		return work(o, m.name, tray{put: func(result []byte) error {
			if err := s.makeFolders(m.place); err != nil {
				return err
			}
			err := a.unwritten(m.place, writeBytes(m.place, out.force, result))
			if err == nil {
				s.done++
			}
			return err
		}})
	}))
}

// join makes one result for all bundles, one bundle after the other.
func (s *several) join(out *outFile, joined report.Joined, work func(o *opened, name string, to tray) error) error {
	if !out.isFile() {
		return s.joinInto(s.Out, s.screenOf(out), joined, s.written, work)
	}
	for _, arg := range s.args {
		if isChecked(out.path, arg) {
			return usage(isToWorkOn, "-o", out.path)
		}
	}
	if err := spareSettings("-o", out.path); err != nil {
		return err
	}
	s.signals = heedSignals()
	defer s.signals.end()
	lost := func(err error) error { return s.unwritten(out.path, err) }
	err := bundlefile.WriteOut(out.path, out.force, func(w io.Writer) error {
		buffered := bufio.NewWriterSize(w, outletBuffer)
		spared := func(o *opened, name string, to tray) error {
			if err := spareBundle(place{"-o", out.path}, name, o.reading.Bundle); err != nil {
				return &runError{err}
			}
			return work(o, name, to)
		}
		return errors.Join(s.joinInto(buffered, report.Screen{}, joined, lost, spared), buffered.Flush())
	})
	var ends *runError
	if errors.As(err, &ends) {
		return err
	}
	if err := s.unwritten(out.path, err); err != nil {
		return err
	}
	s.tellResultWritten(out.path)
	return nil
}

// joinInto writes the single result for all bundles; lost puts an error of writing it into
// words.
func (s *several) joinInto(w io.Writer, screen report.Screen, joined report.Joined, lost func(error) error, work func(o *opened, name string, to tray) error) error {
	out, isFirst := output{w: w}, true
	out.text(joined.Begin())
	err := s.each(func(o *opened, m *member) error {
		return work(o, m.name, tray{screen: screen, isJoined: true, put: func(result []byte) error {
			s.line.clear()
			if !isFirst {
				out.text(joined.Between())
			}
			isFirst = false
			out.bytes(joined.Bundle(&report.File{Name: m.name, Source: o.text, Reading: o.reading}, result))
			if out.err != nil {
				return &runError{lost(out.err)}
			}
			return nil
		}})
	})
	if err != nil {
		return err
	}
	out.text(joined.End(s.unread))
	return lost(out.err)
}

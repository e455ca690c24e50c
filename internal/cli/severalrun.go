package cli

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// runError is an error that is not about a single bundle, and therefore ends the run.
type runError struct{ error }

func (e *runError) Unwrap() error { return e.error }

// each does the work on one bundle after the other.
func (s *several) each(work func(o *opened, m *member) error) error {
	counting := s.newCount(len(s.members), s.folder != "")
	defer s.line.clear()
	if s.folder != "" {
		s.signals = heedSignals()
		defer s.signals.end()
	}
	for i, m := range s.members {
		counting.count(i)
		if s.signals.came() {
			return s.interrupted(i)
		}
		switch err := s.one(m, work); {
		case errors.Is(err, errInterrupted):
			return s.interrupted(i)
		case err != nil:
			return err
		}
	}
	return nil
}

// interrupted says what was done if a signal comes after this many bundles.
func (s *several) interrupted(done int) error {
	if s.folder == "" {
		return failed(interrupted)
	}
	return failed(lang.Text{ZH: "已中断，%d 份中已完成 %d 份", EN: "interrupted; %[2]d of %[1]d bundles were done"}, len(s.members), done)
}

// one does the work on one bundle. An error that it returns ends the run; it reports others
// itself.
func (s *several) one(m *member, work func(o *opened, m *member) error) error {
	s.among = m.name
	defer func() {
		if cause := recover(); cause != nil { // the other bundles can still be worked on
			s.complain(internalError, fmt.Sprint(cause))
			s.failed = true
		}
		s.among, s.about = "", nil
	}()
	opened, err := s.loadOne(m)
	if err != nil {
		s.failed = true
		s.unread = append(s.unread, report.Unread{File: m.name, Message: s.whyUnread(err)})
		s.exitCode(err)
		return nil
	}
	defer opened.Close()
	err = work(opened, m)
	var ends *runError
	if errors.As(err, &ends) || errors.Is(err, errInterrupted) {
		return err
	}
	switch s.exitCode(err) {
	case exitClean:
	case exitFailed:
		s.failed = true
	case exitUsage: // which concerns only this bundle here
		s.found = true
		s.unread = append(s.unread, report.Unread{File: m.name, Message: s.reason(err)})
	default:
		s.found = true
	}
	return nil
}

// whyUnread says why a bundle could not be read.
func (s *several) whyUnread(err error) string {
	var broken *workError
	switch {
	case errors.Is(err, errFindings):
		return s.say(lang.Text{ZH: "不是可以读取的备案文件，用 icp check 查看原因", EN: "not a bundle that can be read; icp check shows why"})
	case errors.As(err, &broken) && broken.text == cannotRead: // the message names the file
		return fmt.Sprint(broken.args[1])
	}
	return s.reason(err)
}

// ended says what applies to all bundles and how many are done, and how the run ends.
func (s *several) ended(err error) error {
	if err != nil {
		return err
	}
	for _, text := range s.remarks {
		s.complain(text)
	}
	if s.folder != "" {
		s.complain(lang.Text{ZH: "%[2]d 份备案文件中，%[1]d 份已写入 %[3]s", EN: "bundles written: %d of %d, to %s"}, s.done, len(s.members), s.folder)
	}
	switch {
	case s.failed:
		return errFailed
	case s.found:
		return errFindings
	}
	return nil
}

// tellFolderExposed warns about results that git would add.
func (s *several) tellFolderExposed() {
	if s.done > 0 {
		folder := filepath.Clean(s.folder)
		s.tellExposed(filepath.Dir(folder), made{name: filepath.Base(folder), isFolder: true})
	}
}

// remark says something that may apply to many bundles. With several bundles it is said once,
// at the end.
func (a *app) remark(text lang.Text) {
	switch {
	case a.among == "":
		a.complain(text)
	case !slices.Contains(a.remarks, text):
		a.remarks = append(a.remarks, text)
	}
}

// show writes a result for a bundle to the screen, under the bundle's name if there are
// several.
func (a *app) show(o *opened, name string, text []byte) error {
	a.line.clear()
	out := output{w: a.Out}
	if a.among == "" {
		out.bytes(text)
		return a.written(out.err)
	}
	joined := report.JoinedText{Voice: a.voice(), Screen: a.screen(a.Out)}
	out.bytes(joined.Bundle(&report.File{Name: name, Source: o.text, Reading: o.reading}, text))
	out.text(joined.Between())
	if out.err != nil {
		return &runError{a.written(out.err)}
	}
	return nil
}

// goOn names the next command, unless there are several bundles.
func (a *app) goOn(next report.Command) {
	if a.among == "" {
		a.voice().Next(a.Err, a.screen(a.Err), next)
	}
}

// loadOne loads a bundle, which is judged by the settings of its own folder.
func (s *several) loadOne(m *member) (*opened, error) {
	if m.isLost() { // it may be a folder that cannot be read
		if isWorded(m.problem) {
			return nil, m.problem
		}
		return nil, failed(cannotRead, m.name, s.voice().Reason(m.problem))
	}
	if m.settings != nil {
		s.settings = m.settings
	}
	return s.load(m.name)
}

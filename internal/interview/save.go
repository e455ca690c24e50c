package interview

import (
	"errors"
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// save puts the answers so far into the file. If that fails, they go into a file next to it;
// if nothing can be written, the next page says so.
func (s *session) save() *NotSavedError {
	s.undeclareChanged()
	b := s.withoutBlanks()
	if s.store.IsNew() && b.Operation == "" {
		return nil // what is on record leads to an operation, and is not an answer of the filing
	}
	var err error
	if s.keepFile {
		err = s.store.Keep()
	}
	if err == nil {
		err = s.store.Save(b)
	}
	if err == nil {
		s.keepFile = false
		if s.unsaved {
			s.notices = append(s.notices, lang.Text{ZH: "现已存好", EN: "saved now"}.In(s.lang))
		}
		s.unsaved, s.warned = false, false
		return nil
	}
	lost := &NotSavedError{Err: err}
	if rescued, failed := s.store.Rescue(b); failed == nil {
		lost.Rescued = rescued
		return lost
	}
	s.unsaved = true
	s.notices = append(s.notices, lang.Text{
		ZH: "无法保存：%s。已填内容尚未写入文件，请先腾出空间或改好权限；继续填写，每一步都会再次保存",
		EN: "cannot save: %s. Your answers are not in any file yet; free some space or fix the permissions and go on: every step tries to save again",
	}.Format(s.lang, s.voice.Reason(err)))
	return lost
}

// keep saves an answer before the next prompt appears, so that nothing confirmed can be lost.
// If it cannot be saved, the end of the page says so.
func (s *session) keep() {
	s.undeclareChanged()
	b := s.withoutBlanks()
	if s.keepFile || s.unsaved || s.store.IsNew() && b.Operation == "" {
		return
	}
	_ = s.store.Save(b)
}

// mayStay reports whether a person who breaks off should stay for now, since leaving would
// lose the answers. Those who insist may leave.
func (s *session) mayStay(broke error) bool {
	if !errors.Is(broke, ErrStopped) || s.killed || s.warned {
		return false
	}
	s.warned = true
	s.notices = append(s.notices, lang.Text{ZH: "再按一次 ctrl+c 将不保存而退出，答案会丢失", EN: "ctrl+c once more leaves without saving, and the answers are lost"}.In(s.lang))
	return true
}

// withoutBlanks returns the bundle as it goes into the file, without what was only begun for
// asking about it.
func (s *session) withoutBlanks() *filing.Bundle {
	saved := *s.bundle
	saved.Sites = slices.DeleteFunc(slices.Clone(saved.Sites), isBlank)
	saved.Documents = slices.DeleteFunc(slices.Clone(saved.Documents), s.isBlankPaper)
	return &saved
}

// dropBlankPapers removes papers that were begun for asking about them and left without files.
func (s *session) dropBlankPapers() {
	s.bundle.Documents = slices.DeleteFunc(s.bundle.Documents, s.isBlankPaper)
}

// dropLastBlankSite removes another site that was begun by mistake: the person went back from
// it.
func (s *session) dropLastBlankSite() {
	last := len(s.bundle.Sites) - 1
	if last > 0 && isBlank(s.bundle.Sites[last]) && !s.passed[any(&s.bundle.Sites[last].Domain)] {
		s.bundle.Sites = s.bundle.Sites[:last]
	}
}

// isBlankPaper reports whether a paper has no files and was not written that way by a person.
func (s *session) isBlankPaper(d *filing.Document) bool { return s.begun[d] && len(d.Files) == 0 }

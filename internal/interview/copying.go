package interview

import (
	"errors"
	"path"
	"path/filepath"
	"slices"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/scan"
)

// copying is what Enter copies into the folder of the bundle, instead of an answer that was
// refused because its files are elsewhere. Nothing is copied before that, and the originals
// stay.
type copying struct {
	says lang.Text
	do   func() (answer []string, refused []Remark)
}

// judgeFiles asks the rules about files, and offers to copy those that are elsewhere.
func (s *session) judgeFiles(at *[]string, answer []string) Verdict {
	verdict := s.judge(at, answer)
	outside := s.outside(answer)
	folder := s.folder()
	if len(outside) == 0 || len(verdict.Refused) == 0 || folder == nil {
		return verdict
	}
	places := slices.Clone(answer)
	var impossible []Remark
	there := 0
	for i, source := range outside {
		place, isThere, err := folder.Place(source)
		if err != nil {
			impossible = append(impossible, s.notCopied(source, err))
			continue
		}
		if places[i] = place; isThere {
			there++
		}
	}
	if len(impossible) > 0 {
		verdict.Refused = impossible // the rules would have it copied, which is impossible
		return verdict
	}
	if better := s.judge(at, places); len(better.Refused) > 0 {
		return verdict
	}
	for i := range verdict.Refused {
		verdict.Refused[i].Fix = "" // it is offered
	}
	verdict.Mended = nil
	verdict.copying = &copying{
		says: saysCopying(places, outside, there),
		do:   func() ([]string, []Remark) { return s.copyInto(folder, answer, outside) },
	}
	return verdict
}

// saysCopying says what Enter does.
func saysCopying(places []string, outside map[int]string, there int) lang.Text {
	if len(outside) > 1 {
		return lang.Text{ZH: "回车把 %d 个文件复制到 scans/", EN: "Enter copies the %d files to scans/"}.With(len(outside))
	}
	for i := range outside {
		place := report.Printable(places[i])
		if there > 0 {
			return lang.Text{ZH: "回车改用 %s（内容相同，已在文件夹内）", EN: "Enter uses %s, the same file, already in the folder"}.With(place)
		}
		return lang.Text{ZH: "回车复制到 %s", EN: "Enter copies it to %s"}.With(place)
	}
	return lang.Text{}
}

// copyInto copies files into the folder, all or none, and returns the answer with their new
// paths.
func (s *session) copyInto(folder *scan.Folder, answer []string, outside map[int]string) ([]string, []Remark) {
	answer = slices.Clone(answer)
	var fresh []string
	for i := range answer {
		source, isOutside := outside[i]
		if !isOutside {
			continue
		}
		place, isNew, err := folder.Take(source)
		if err != nil {
			for _, place := range fresh {
				_ = folder.Discard(place)
			}
			return nil, []Remark{s.notCopied(source, err)}
		}
		if answer[i] = place; isNew {
			fresh = append(fresh, place)
		}
	}
	return answer, nil
}

// outside maps the positions in an answer of those files that are not in the folder of the
// bundle to where they are.
func (s *session) outside(answer []string) map[int]string {
	outside := make(map[int]string)
	for i, name := range answer {
		if source, isOutside := s.isOutside(name); isOutside {
			outside[i] = source
		}
	}
	return outside
}

// isOutside reports whether a file is outside the folder of the bundle, and where.
func (s *session) isOutside(name string) (source string, isOutside bool) {
	local := filepath.FromSlash(name)
	if filepath.IsAbs(local) {
		return local, true
	}
	if !filepath.IsLocal(path.Clean(name)) && filepath.VolumeName(local) == "" {
		return filepath.Join(filepath.Dir(s.store.Path()), local), true
	}
	return "", false
}

// folder is the folder of the bundle; nil if it cannot be opened. The session opens it itself
// if it was only created along with the bundle.
func (s *session) folder() *scan.Folder {
	if folder, isFolder := s.around.Folder.(*scan.Folder); isFolder {
		return folder
	}
	if s.opened == nil {
		s.opened, _ = scan.Open(filepath.Dir(s.store.Path()))
	}
	return s.opened
}

// letGo closes the folder if the session opened it.
func (s *session) letGo() {
	if s.opened != nil {
		_ = s.opened.Close()
	}
}

// notCopied says why a file cannot be copied.
func (s *session) notCopied(source string, err error) Remark {
	reason := s.voice.Reason(err)
	switch {
	case errors.Is(err, scan.ErrFolder):
		reason = lang.Text{ZH: "是文件夹，不是文件；请填写其中的文件", EN: "a folder, not a file; name the files in it"}.In(s.lang)
	case errors.Is(err, scan.ErrNotFile):
		reason = lang.Text{ZH: "是管道或设备，不是普通文件", EN: "a pipe or a device, not a regular file"}.In(s.lang)
	case errors.Is(err, scan.ErrTooLarge):
		reason = lang.Text{ZH: "超过 100 MB，请先压缩或缩小", EN: "larger than 100 MB; make it smaller first"}.In(s.lang)
	case errors.Is(err, scan.ErrLeadsOut):
		reason = lang.Text{ZH: "备案文件旁的 scans 是链接，指向文件夹之外", EN: "the scans folder beside the bundle is a link that leads elsewhere"}.In(s.lang)
	}
	return Remark{
		Severity: rule.Error,
		Message:  lang.Text{ZH: "无法使用 %s：%s", EN: "cannot use %s: %s"}.Format(s.lang, s.voice.Text(source), reason),
	}
}

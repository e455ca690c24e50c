package report

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// source names where an entry was read.
func (v Voice) source(s source.Source) string {
	text := s.Name.In(v.Lang)
	if s.Date != "" {
		text += lang.Text{ZH: "（%s）", EN: " (%s)"}.Format(v.Lang, s.Date)
	}
	if !s.Part.IsZero() {
		text += lang.Text{ZH: " %s", EN: ", %s"}.Format(v.Lang, s.Part.In(v.Lang))
	}
	return text
}

// practice words a practice with where it was read.
func (v Voice) practice(p regulation.Practice) string {
	return lang.Text{ZH: "%s。依据：%s。", EN: "%s. Source: %s."}.Format(v.Lang, sentence(p.Says.In(v.Lang)), v.source(p.Source))
}

package report

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// source names where an entry was read.
func (v Voice) source(s source.Source) string {
	date := ""
	if s.Date != "" {
		date = lang.Text{ZH: "（%s）", EN: " (%s)"}.Format(v.Lang, s.Date)
	}
	return s.Name.In(v.Lang) + date + v.passage(s)
}

// undated does the same without the date, which has its own column.
func (v Voice) undated(s source.Source) string { return s.Name.In(v.Lang) + v.passage(s) }

func (v Voice) passage(s source.Source) string {
	if s.Part.IsZero() {
		return ""
	}
	return lang.Text{ZH: " %s", EN: ", %s"}.Format(v.Lang, s.Part.In(v.Lang))
}

// notConfirmed says since when nothing has confirmed a fact.
func (v Voice) notConfirmed(since int) string { return source.NotConfirmed.Format(v.Lang, since) }

// age goes in brackets after sources: it says that nothing has confirmed for years what is
// based on them. It is empty if they are recent.
func (v Voice) age(sources ...source.Source) string {
	since := source.UnconfirmedSince(sources, v.Today)
	if since == 0 {
		return ""
	}
	return lang.Semicolon.In(v.Lang) + v.notConfirmed(since)
}

// practice is a practice in words, with its source.
func (v Voice) practice(p regulation.Practice) string {
	return lang.Text{ZH: "%s。依据：%s。", EN: "%s. Source: %s."}.Format(v.Lang, sentence(p.Says.In(v.Lang)), v.source(p.Source))
}

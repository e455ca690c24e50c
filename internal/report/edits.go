package report

import (
	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/rule"
)

// toldEdit is a stretch of a file and what --fix would put there; its names are a contract.
type toldEdit struct {
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
	Text      string `json:"text"`
}

// edits lists the edits of each finding, never null. An edit contains a value in full, so that
// there is none if values are masked.
func (v Voice) edits(f *File, findings []rule.Finding) [][]toldEdit {
	all := make([][]toldEdit, len(findings))
	var changes []bundlefile.Replacement
	var of []int // the finding of each change
	for i := range findings {
		all[i] = []toldEdit{}
		found := &findings[i]
		at, isText := found.At.(*string)
		if !v.ShowValues || !isText || !found.Fixable() {
			continue
		}
		if field := f.Reading.Field(at); field != nil && !v.hides(field.Format) {
			changes, of = append(changes, bundlefile.Replacement{At: at, Value: found.Repair}), append(of, i)
		}
	}
	if len(changes) == 0 {
		return all
	}
	for i, edit := range f.Reading.Edits(f.Source, changes) {
		if edit.Line > 0 && v.hidePasswords(edit.Text) == edit.Text {
			all[of[i]] = append(all[of[i]], toldEdit(edit))
		}
	}
	return all
}

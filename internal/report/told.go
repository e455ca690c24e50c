package report

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// told is a finding in words, masked as usual. All formats except text are made from it. Its
// JSON keys are a contract.
type told struct {
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
	File     string `json:"file"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	Path     string `json:"path"`
	Message  string `json:"message"`
	Fix      string `json:"fix"`
	Fixable  bool   `json:"fixable"`

	EndLine   int           `json:"endLine"`
	EndColumn int           `json:"endColumn"`
	Related   []toldRelated `json:"related"`
	Edits     []toldEdit    `json:"edits"`

	found  *rule.Finding
	byHand string // the fix for someone who does not run icp
}

// tell puts the findings of a file into words for scripts.
func (v Voice) tell(f *File) []told {
	v = v.viewed(f, false).voice
	name, findings := v.Text(f.Name), gravest(f.Findings, mostInPipe)
	edits := v.edits(f, findings)
	all := make([]told, len(findings))
	for i := range all {
		found := &findings[i]
		place := found.Place(f.Reading)
		endLine, endColumn := found.End(f.Reading, f.Source)
		all[i] = told{
			Rule: found.Rule.Name, Severity: found.Severity.String(), File: v.fileOf(found.Other, name),
			Line: place.Line, Column: place.Column, Path: v.Text(place.Path),
			Message: v.Message(f.Reading, found), Fix: v.Fix(f.Reading, found), Fixable: found.Fixable(),
			EndLine: endLine, EndColumn: endColumn, Related: v.toldRelated(f, name, found), Edits: edits[i],
			found: found, byHand: v.fixByHand(f.Reading, found),
		}
	}
	return all
}

// withPlaces is the message with its related places, as in the text format.
func (t *told) withPlaces() string {
	var all []relatedPlace
	for i := range t.Related {
		if r := &t.Related[i]; r.Line > 0 {
			all = append(all, relatedPlace{at: r.at()})
		}
	}
	return t.Message + seeAlso(all)
}

// besideFor is the message with its related places in the reader's words.
func (t *told) besideFor(v Voice) string {
	message := t.Message
	for i := range t.Related {
		r := &t.Related[i]
		also := alsoSee.Format(v.Lang, r.Message)
		if r.Line > 0 {
			also += lang.Text{ZH: "，%s", EN: ", %s"}.Format(v.Lang, r.at())
		}
		message += v.brackets(also)
	}
	return message
}

// alsoSee names another place that a finding is about.
var alsoSee = lang.Text{ZH: "另见%s", EN: "see also %s"}

// withFix is the message and, on a line of its own, what to do.
func (t *told) withFix() string {
	if t.Fix == "" {
		return t.withPlaces()
	}
	return t.withPlaces() + "\n" + t.Fix
}

// untold says how many findings of a file are left out; empty if none are.
func (v Voice) untold(f *File) string {
	if more := len(f.Findings) - mostInPipe; more > 0 {
		return moreFindings(more).Format(v.Lang, thousands(more))
	}
	return ""
}

// sums is the counts of a check in one line.
func (v Voice) sums(t Totals) string {
	return lang.Text{
		ZH: "备案文件 %d 份：错误 %d，警告 %d，提示 %d",
		EN: "bundles: %d; errors: %d, warnings: %d, advice: %d",
	}.Format(v.Lang, t.Files, t.Errors, t.Warnings, t.Advice)
}

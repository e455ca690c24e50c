package report

import (
	"bytes"
	"path"
	"path/filepath"

	"beian.example/icp/internal/rule"
)

// GitLabFormat writes a GitLab code quality report.
type GitLabFormat struct{ Voice }

// gitlabIssue is one finding; its keys are GitLab's.
type gitlabIssue struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string `json:"path"`
	Lines struct {
		Begin int `json:"begin"`
		End   int `json:"end"`
	} `json:"lines"`
}

func (GitLabFormat) Begin() string     { return "[" }
func (GitLabFormat) Between() string   { return "," }
func (GitLabFormat) End(Totals) string { return "\n]\n" }

// File renders the findings of one bundle as elements of the list.
func (g GitLabFormat) File(f *File) []byte {
	var out bytes.Buffer
	findings := g.tell(f)
	fingerprints := g.fingerprints(f, findings)
	for i, t := range findings {
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteByte('\n')
		issue := gitlabIssue{Description: t.withFix(), CheckName: t.Rule, Fingerprint: fingerprints[i], Severity: gitlabSeverity(t.found.Severity)}
		issue.Location.Path = path.Clean(filepath.ToSlash(t.File)) // GitLab finds none that begins with ./
		issue.Location.Lines.Begin = max(t.Line, 1)
		issue.Location.Lines.End = max(t.EndLine, issue.Location.Lines.Begin)
		writeJSON(&out, issue)
	}
	return out.Bytes()
}

// Distinguish makes the fingerprints in the text of a file unique.
func (GitLabFormat) Distinguish(text []byte, seen *Fingerprints) []byte {
	seen.distinguish(text, "fingerprint")
	return text
}

func gitlabSeverity(s rule.Severity) string {
	return [...]string{"info", "minor", "major"}[s]
}

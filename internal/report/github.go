package report

import (
	"bytes"
	"path"
	"path/filepath"
	"strconv"
	"strings"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// GitHubFormat writes the commands with which a GitHub Actions workflow shows findings next to
// the lines of a change.
type GitHubFormat struct{ Voice }

func (GitHubFormat) Begin() string   { return "" }
func (GitHubFormat) Between() string { return "" }

// File renders the findings of one bundle.
func (g GitHubFormat) File(f *File) []byte {
	var out bytes.Buffer
	for _, t := range g.tell(f) {
		a := annotation{level: githubLevel(t.found.Severity), message: t.withFix()}
		if t.File != "-" {
			a.file(t.File)
		}
		a.number("line", t.Line)
		a.number("endLine", t.EndLine)
		if t.EndLine == t.Line { // columns only make sense on one line
			a.number("col", t.Column)
			a.number("endColumn", t.EndColumn)
		}
		a.add("title", lang.Text{ZH: "%s：%s", EN: "%s: %s"}.Format(g.Lang, t.Rule, t.found.Rule.Title.In(g.Lang)))
		a.write(&out)
	}
	if more := g.untold(f); more != "" {
		a := annotation{level: "notice", message: more}
		a.file(g.Text(f.Name))
		a.write(&out)
	}
	return out.Bytes()
}

// End reports the files that could not be read.
func (g GitHubFormat) End(t Totals) string {
	var out bytes.Buffer
	for _, unread := range t.Unread {
		a := annotation{level: "error", message: unread.Message}
		a.file(g.Text(unread.File))
		a.write(&out)
	}
	return out.String()
}

func githubLevel(s rule.Severity) string {
	return [...]string{"notice", "warning", "error"}[s]
}

// annotation is one such command.
type annotation struct {
	level, message string
	properties     []string
}

var (
	githubMessage  = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubProperty = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func (a *annotation) add(name, value string) {
	a.properties = append(a.properties, name+"="+githubProperty.Replace(value))
}

// file names a file relative to the top of the repository: GitHub finds none that begins with
// ./
func (a *annotation) file(name string) {
	a.add("file", path.Clean(filepath.ToSlash(name)))
}

func (a *annotation) number(name string, n int) {
	if n > 0 {
		a.add(name, strconv.Itoa(n))
	}
}

func (a *annotation) write(out *bytes.Buffer) {
	out.WriteString("::" + a.level)
	if len(a.properties) > 0 {
		out.WriteString(" " + strings.Join(a.properties, ","))
	}
	out.WriteString("::" + githubMessage.Replace(a.message) + "\n")
}

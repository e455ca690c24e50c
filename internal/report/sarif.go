package report

import (
	"bytes"
	"cmp"
	"maps"
	"net/url"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// SARIFFormat writes a SARIF 2.1.0 log (OASIS) for GitHub and editors.
type SARIFFormat struct {
	Voice
	Version string // of the program
}

// The parts of a log. Their keys are the standard's.
type (
	sarifText struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown,omitempty"`
	}
	sarifResult struct {
		RuleID       string            `json:"ruleId"`
		Level        string            `json:"level"`
		Message      sarifText         `json:"message"`
		Locations    []sarifLocation   `json:"locations"`
		Related      []sarifLocation   `json:"relatedLocations,omitempty"`
		Fingerprints map[string]string `json:"partialFingerprints"`
		Fixes        []sarifFix        `json:"fixes,omitempty"`
	}
	sarifLocation struct {
		ID       int            `json:"id,omitempty"`
		Physical sarifPhysical  `json:"physicalLocation"`
		Logical  []sarifLogical `json:"logicalLocations,omitempty"`
		Message  *sarifText     `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn,omitempty"`
		EndLine     int `json:"endLine,omitempty"`
		EndColumn   int `json:"endColumn,omitempty"`
	}
	sarifLogical struct {
		Name string `json:"fullyQualifiedName"`
	}
	sarifFix struct {
		Description sarifText     `json:"description"`
		Changes     []sarifChange `json:"artifactChanges"`
	}
	sarifChange struct {
		Artifact     sarifArtifact      `json:"artifactLocation"`
		Replacements []sarifReplacement `json:"replacements"`
	}
	sarifReplacement struct {
		Deleted  sarifRegion `json:"deletedRegion"`
		Inserted sarifText   `json:"insertedContent"`
	}
	sarifRule struct {
		ID       string         `json:"id"`
		Short    sarifText      `json:"shortDescription"`
		Full     sarifText      `json:"fullDescription"`
		Help     sarifText      `json:"help"`
		Defaults sarifDefaults  `json:"defaultConfiguration"`
		Extra    map[string]any `json:"properties"`
	}
	sarifDefaults struct {
		Level string `json:"level"`
	}
	sarifDriver struct {
		Name     string      `json:"name"`
		Version  string      `json:"version,omitempty"`
		Language string      `json:"language"`
		Rules    []sarifRule `json:"rules"`
	}
	sarifInvocation struct {
		Successful    bool                `json:"executionSuccessful"`
		Notifications []sarifNotification `json:"toolExecutionNotifications,omitempty"`
	}
	sarifNotification struct {
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations,omitempty"`
	}
)

// Begin opens the log with the results: the rules come last, because only then it is known
// which of them have results. Lines end where they do in YAML.
func (SARIFFormat) Begin() string {
	return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"unicodeCodePoints","newlineSequences":["\r\n","\n","\r","\u0085","\u2028","\u2029"],"results":[`
}

func (SARIFFormat) Between() string { return "," }

// File renders the findings of one bundle as results.
func (s SARIFFormat) File(f *File) []byte {
	var out bytes.Buffer
	findings := s.tell(f)
	fingerprints := s.fingerprints(f, findings)
	for i := range findings {
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteByte('\n')
		writeJSON(&out, s.result(&findings[i], fingerprints[i]))
	}
	return out.Bytes()
}

// sarifFingerprint is the name that GitHub looks for.
const sarifFingerprint = "primaryLocationLineHash"

// Distinguish makes the fingerprints in the text of a file unique.
func (SARIFFormat) Distinguish(text []byte, seen *Fingerprints) []byte {
	seen.distinguish(text, sarifFingerprint)
	return text
}

func (s SARIFFormat) result(t *told, fingerprint string) sarifResult {
	where := locationOf(t.File, sarifRegion{t.Line, t.Column, t.EndLine, t.EndColumn})
	if t.Path != "" {
		where.Logical = []sarifLogical{{t.Path}}
	}
	message := t.Message
	if t.Fix != "" {
		message += "\n" + t.Fix
	}
	r := sarifResult{
		RuleID: t.Rule, Level: sarifLevel(t.found.Severity), Message: sarifText{Text: message}, Locations: []sarifLocation{where},
		Fingerprints: map[string]string{sarifFingerprint: fingerprint},
	}
	for i, related := range t.Related {
		other := locationOf(related.File, sarifRegion{StartLine: related.Line, StartColumn: related.Column})
		other.ID, other.Message = i+1, &sarifText{Text: related.Message}
		r.Related = append(r.Related, other)
	}
	for _, e := range t.Edits {
		r.Fixes = append(r.Fixes, sarifFix{sarifText{Text: cmp.Or(t.Fix, t.Message)}, []sarifChange{{where.Physical.Artifact,
			[]sarifReplacement{{sarifRegion{e.Line, e.Column, e.EndLine, e.EndColumn}, sarifText{Text: e.Text}}}}}})
	}
	return r
}

// End closes the log with the rules of the results and with what could not be read.
func (s SARIFFormat) End(t Totals) string {
	driver := sarifDriver{Name: "icp", Version: s.Version, Language: lang.Text{ZH: "zh-CN", EN: "en-US"}.In(s.Lang), Rules: []sarifRule{}}
	byName := func(a, b *rule.Rule) int { return strings.Compare(a.Name, b.Name) }
	for _, r := range slices.SortedFunc(maps.Keys(t.rules), byName) {
		driver.Rules = append(driver.Rules, s.rule(r))
	}
	run := sarifInvocation{Successful: len(t.Unread) == 0}
	for _, unread := range t.Unread {
		run.Notifications = append(run.Notifications, s.notification("error", unread.File, unread.Message))
	}
	for _, o := range t.omitted {
		run.Notifications = append(run.Notifications, s.notification("note", o.File, moreFindings(o.Findings).Format(s.Lang, thousands(o.Findings))))
	}
	var out bytes.Buffer
	out.WriteString("],\n\"tool\":{\"driver\":")
	writeJSON(&out, driver)
	out.WriteString("},\n\"invocations\":")
	writeJSON(&out, []sarifInvocation{run})
	return out.String() + "}]}\n"
}

func (s SARIFFormat) notification(level, file, message string) sarifNotification {
	return sarifNotification{level, sarifText{Text: message}, []sarifLocation{locationOf(s.Text(file), sarifRegion{})}}
}

// rule describes a rule, with help in both languages: whoever reads an alert rarely is the one
// who set the language of the pipeline.
func (s SARIFFormat) rule(r *rule.Rule) sarifRule {
	var plain, marked []string
	for _, l := range []lang.Lang{s.Lang, s.Lang.Other()} {
		title, why, fix := r.Title.In(l), r.Why.In(l), r.Remedy().In(l)
		plain = append(plain, strings.Join([]string{title, why, fix}, "\n"))
		marked = append(marked, "### "+escapeMarkdown(title)+"\n\n"+escapeMarkdown(why)+"\n\n"+escapeMarkdown(fix))
	}
	return sarifRule{
		ID: r.Name, Short: sarifText{Text: r.Title.In(s.Lang)}, Full: sarifText{Text: r.Why.In(s.Lang)},
		Help:     sarifText{Text: strings.Join(plain, "\n\n"), Markdown: strings.Join(marked, "\n\n")},
		Defaults: sarifDefaults{sarifLevel(r.Severity)},
		Extra:    map[string]any{"problem.severity": [...]string{"recommendation", "warning", "error"}[r.Severity]},
	}
}

func sarifLevel(s rule.Severity) string {
	return [...]string{"note", "warning", "error"}[s]
}

// locationOf is a place in a file, or the file if it has no line.
func locationOf(file string, region sarifRegion) sarifLocation {
	where := sarifLocation{Physical: sarifPhysical{Artifact: sarifArtifact{uriOf(file)}}}
	if region.StartLine > 0 {
		where.Physical.Region = &region
	}
	return where
}

// uriOf is the URI of a file. A relative name stays relative, since GitHub resolves it from
// the top of the repository.
func uriOf(file string) string {
	name := path.Clean(filepath.ToSlash(file))
	if !filepath.IsAbs(file) {
		return (&url.URL{Path: name}).String()
	}
	if !strings.HasPrefix(name, "/") {
		name = "/" + name // C:/…
	}
	return (&url.URL{Scheme: "file", Path: name}).String()
}

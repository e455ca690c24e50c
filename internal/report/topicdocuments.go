package report

import (
	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

type jsonQuestion struct {
	Named
	Now         lang.Text    `json:"now"`
	Then        lang.Text    `json:"then"`
	See         []string     `json:"see"`
	ThenSources []jsonSource `json:"thenSources"`
	jsonSources
}

func (q QuestionEntry) document(v Voice) any {
	return jsonQuestion{
		Named: q.Named(), Now: q.Now, Then: q.Then, See: q.See,
		ThenSources: jsonList(q.places()), jsonSources: v.jsonSources(q.Sources...),
	}
}

type jsonLimit struct {
	Named
	Advice lang.Text `json:"advice"`
	jsonSources
}

func (l LimitEntry) document(v Voice) any { return l.json(v) }

func (l LimitEntry) json(v Voice) jsonLimit {
	return jsonLimit{l.Named(), l.Advice, v.jsonSources(l.Sources...)}
}

type jsonLimits struct {
	Named
	Limits []jsonLimit `json:"limits"`
}

func (e LimitsEntry) document(v Voice) any {
	limits := jsonLimits{Named: e.Named()}
	for _, l := range answers.Limits() {
		limits.Limits = append(limits.Limits, LimitEntry{l}.json(v))
	}
	return limits
}

type jsonConflict struct {
	Named
	Means  lang.Text   `json:"means"`
	LookUp []lang.Text `json:"lookUp"`
	Cases  []jsonWay   `json:"cases"`
	jsonSources
}

type jsonWay struct {
	If lang.Text `json:"if"`
	Do lang.Text `json:"do"`
}

func (c ConflictEntry) document(v Voice) any {
	conflict := jsonConflict{Named: c.Named(), Means: c.Means, LookUp: c.LookUp, jsonSources: v.jsonSources(c.Sources...)}
	for _, way := range c.Cases {
		conflict.Cases = append(conflict.Cases, jsonWay(way))
	}
	return conflict
}

type jsonTopics struct {
	Named
	Topics []Named `json:"topics"`
}

func (entries TopicsEntry) document(Voice) any { return jsonTopics{entries.Named(), entries} }

type jsonField struct {
	Named
	Help    lang.Text `json:"help"`
	Why     lang.Text `json:"why"`
	Options []Named   `json:"options"`
	Open    bool      `json:"open"`
	Parts   []Named   `json:"parts"`
	Example string    `json:"example"`
	Rules   []Named   `json:"rules"`
}

func (f FieldEntry) document(Voice) any {
	field := jsonField{
		Named: f.Named(), Help: f.Field.Help, Why: f.Field.Why, Options: []Named{}, Open: f.Field.Open,
		Parts: []Named{}, Example: f.Field.Example, Rules: []Named{},
	}
	for _, o := range f.Field.Options {
		field.Options = append(field.Options, Named{"option", o.ID, o.Label})
	}
	for _, part := range partsOf(f.FieldPath) {
		field.Parts = append(field.Parts, FieldEntry{FieldPath: part}.Named())
	}
	for _, r := range f.Rules {
		field.Rules = append(field.Rules, RuleEntry{r}.Named())
	}
	return field
}

type jsonContents struct {
	Named
	Contents []jsonContent `json:"contents"`
}

type jsonContent struct {
	Named
	Service   lang.Text `json:"service"`
	Persons   string    `json:"persons"`
	Approval  string    `json:"approval"`
	Permit    lang.Text `json:"permit"`
	Issuer    lang.Text `json:"issuer"`
	Note      lang.Text `json:"note"`
	Provinces []string  `json:"provinces"`
	jsonSources
}

// The names that scripts get for how firmly a content is refused to individuals, and a permit
// required.
var (
	refusalNames  = [...]string{regulation.Free: "allowed", regulation.Doubted: "doubted", regulation.Required: "refused"}
	approvalNames = [...]string{
		regulation.Free: "none", regulation.Advised: "advised", regulation.Doubted: "doubted", regulation.Required: "required",
	}
)

func (e ContentsEntry) document(v Voice) any {
	contents := jsonContents{Named: e.Named()}
	for _, c := range regulation.Contents() {
		content := jsonContent{
			Named: Named{"content", c.ID, filing.Contents.Label(c.ID)}, Service: c.Service(), Persons: refusalNames[c.Person],
			Approval: approvalNames[c.Approval], Permit: c.Permit, Issuer: c.Issuer, Note: c.Note, Provinces: listed(c.Stricter),
			jsonSources: jsonSources{Sources: []jsonSource{}},
		}
		if c.IsSourced() {
			content.jsonSources = v.jsonSources(c.Source)
		}
		contents.Contents = append(contents.Contents, content)
	}
	return contents
}

type jsonOperations struct {
	Named
	Situations []jsonSituation `json:"situations"`
	Shell      jsonShell       `json:"shell"`
	jsonSources
}

type jsonSituation struct {
	Subject    string    `json:"subject"`
	Domain     string    `json:"domain"`
	Here       string    `json:"here"`
	Operations []string  `json:"operations"`
	After      string    `json:"after"`
	Why        lang.Text `json:"why"`
	Then       lang.Text `json:"then"`
}

// jsonShell is about a record that has no website left.
type jsonShell struct {
	Says      lang.Text `json:"says"`
	Provinces []string  `json:"provinces"`
}

// The names that scripts get for whether a fact is known, and for whose record a domain is on.
var (
	factNames    = [...]string{regulation.Unknown: "unknown", regulation.No: "no", regulation.Yes: "yes"}
	holdingNames = [...]string{regulation.OnNone: "none", regulation.OnOwn: "own", regulation.OnOther: "other"}
)

func (e OperationsEntry) document(v Voice) any {
	operations := jsonOperations{
		Named: e.Named(), Shell: jsonShell{regulation.Shell.Says, regulation.Shell.Adding}, jsonSources: v.jsonSources(e.sources()...),
	}
	for _, s := range regulation.Situations() {
		operations.Situations = append(operations.Situations, jsonSituation{
			Subject: factNames[s.Subject], Domain: holdingNames[s.Domain], Here: factNames[s.Here],
			Operations: listed(s.Operations), After: s.After, Why: s.Why, Then: s.Then,
		})
	}
	return operations
}

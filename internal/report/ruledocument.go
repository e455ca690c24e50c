package report

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

type jsonRule struct {
	Named
	Severity string       `json:"severity"`
	Why      lang.Text    `json:"why"`
	Fix      lang.Text    `json:"fix"`
	Field    string       `json:"field"`
	Beside   string       `json:"beside"`
	Bad      string       `json:"bad"`
	Good     string       `json:"good"`
	Demands  []jsonDemand `json:"demands"`
	jsonSources
}

func (r RuleEntry) document(v Voice) any { return r.json(v) }

func (r RuleEntry) json(v Voice) jsonRule {
	rule := jsonRule{
		Named: r.Named(), Severity: r.Severity.String(), Why: r.Why, Fix: r.Remedy(), Field: r.fieldPath(), Beside: r.Beside, Bad: r.Bad, Good: r.Good,
		Demands: []jsonDemand{}, jsonSources: v.jsonSources(r.Sources...),
	}
	for _, demand := range regulation.ByAge(r.Asked()) {
		rule.Demands = append(rule.Demands, DemandEntry{&demand}.json(v))
	}
	return rule
}

// fieldPath is the path of the field that the rule is about, without indices; "" if the rule
// is about the file as such.
func (r RuleEntry) fieldPath() string {
	spot, found := r.Rule.Field()
	if !found {
		return ""
	}
	return filing.AnyElement(spot.Path)
}

type jsonDemand struct {
	Named
	Provinces  []string  `json:"provinces"`
	Who        string    `json:"who"`
	Operations []string  `json:"operations"`
	Number     int       `json:"number"`
	Suffixes   []string  `json:"suffixes"`
	Says       lang.Text `json:"says"`
	Paste      string    `json:"paste"`
	But        lang.Text `json:"but"`
	jsonSources
}

// whoNames are the names that scripts get for the kinds of subjects.
var whoNames = [...]string{
	regulation.Anyone: "anyone", regulation.Persons: "persons", regulation.Units: "organisations",
	regulation.IndividualBusinesses: "individual-businesses",
}

func (d DemandEntry) document(v Voice) any { return d.json(v) }

func (d DemandEntry) json(v Voice) jsonDemand {
	return jsonDemand{
		Named: d.Named(), Provinces: d.Provinces, Who: whoNames[d.Who], Operations: listed(d.Operations), Number: d.Number,
		Suffixes: listed(d.Suffixes), Says: d.Says, Paste: d.Paste, But: d.But.Words(), jsonSources: v.jsonSources(d.SourcesIn("")...),
	}
}

type jsonProvince struct {
	Named
	Demands []jsonDemand `json:"demands"`
	jsonSources
}

func (id ProvinceEntry) document(v Voice) any {
	province := jsonProvince{Named: id.Named(), Demands: []jsonDemand{}, jsonSources: v.jsonSources(id.sources()...)}
	for _, demand := range regulation.DemandsFor(string(id)) {
		province.Demands = append(province.Demands, DemandEntry{&demand}.json(v))
	}
	return province
}

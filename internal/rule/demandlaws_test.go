package rule

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/regulation"
)

// violation is a bundle that does not meet a demand, and the rule that reports it. The test
// fills in each of the demand's provinces in turn.
type violation struct {
	rule  string
	lines string // put over an example; the rule's own bad example if empty
	// national is set if the rule refuses it everywhere, so that the finding need not rest on
	// the demand.
	national bool
	// permits is set for a demand that allows something: the rule reports the bundle in this
	// province, but not in those of the demand.
	permits string
}

// Identity numbers of children and young people, on the day of the examples.
const (
	fourteen  = "21020220120815103X"
	seventeen = "210202200908151036"
	twentyOne = "210202200508151037"
)

const (
	aged       = "subject: {certificate: {number: \"%s\"}}\n"
	chiefOf    = "subject: {type: enterprise, principal: {certificate: {number: \"%s\"}}}\n"
	deputed    = "subject:\n  type: enterprise\n  principal:\n    role: authorized\n" + deputy
	fromAbroad = "subject: {certificate: {type: passport, number: X1234567}}\n"
	fromElse   = "subject: {certificate: {address: 吉林省长春市朝阳区示例路1号101室}}\n"
	paperless  = "subject: {type: %s}\ndocuments: []\n"
	sameMain   = "subject: {principal: {emergency_phone: \"13512340011\"}}\n"
	crossed    = "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal: {emergency_phone: \"13512340001\"}\n"
	oneOfTwo   = "subject: {type: enterprise, principal: {emergency_phone: }}\nsites:\n  - name: 示例软件官网\n" +
		"  - principal: {name: 周启明, certificate: {number: \"440304199003071221\"}, mobile: \"13512340001\", emergency_phone: }\n"
	twoWithOne = "subject: {type: enterprise, principal: {emergency_phone: }}\nsites:\n  - name: 示例软件官网\n" +
		"  - principal: {mobile: \"13512340001\", emergency_phone: }\n"
)

// violations has a row for every demand that a rule checks, by the name of its topic or by its
// own name, which takes precedence.
var violations = map[string]violation{
	"legal-representative-only": {rule: "principal-not-legal-representative", lines: deputed},
	"letter-accepted":           {rule: "principal-not-legal-representative", lines: deputed, permits: "广东"},
	"any-principal":             {rule: "principal-not-legal-representative", lines: deputed, permits: "广东"},
	"same-principal":            {rule: "principals-differ"},
	"foreign-representative":    {rule: "principal-foreign"},
	"foreigners-refused":        {rule: "principal-foreign", lines: fromAbroad},
	"identity-card-only":        {rule: "principal-foreign", lines: fromAbroad},
	"site-principal-letter":     {rule: "site-authorization-missing"},
	"letter-term":               {rule: "letter-stale", permits: "广东", lines: "subject: {type: enterprise}\ndocuments: [{kind: authorization-letter, files: [scans/license.png], date: 2026-06-20}]\n"},

	"outsider-refused":    {rule: "province-differs", lines: fromElse},
	"outsider-with-proof": {rule: "province-differs", lines: strings.Replace(fromElse, "吉林省长春市", "辽宁省大连市", 1)},
	"outsider-free":       {rule: "province-differs", lines: fromElse, permits: "山西"},

	"minimum-age":                        {rule: "principal-underage", lines: fmt.Sprintf(aged, fourteen)},
	"minimum-age-organisations":          {rule: "principal-underage", lines: fmt.Sprintf(chiefOf, fourteen)},
	"minimum-age-fujian-organisations":   {rule: "principal-underage", lines: fmt.Sprintf(chiefOf, fourteen)},
	"minimum-age-tianjin-site-principal": {rule: "principal-underage", lines: fmt.Sprintf(chiefOf, fourteen)},
	"age-proof":                          {rule: "principal-underage", lines: fmt.Sprintf(aged, seventeen)},
	"age-proof-guangdong":                {rule: "principal-underage", lines: fmt.Sprintf(chiefOf, seventeen)},
	"age-proof-guangdong-students":       {rule: "principal-underage", lines: fmt.Sprintf(aged, seventeen)},
	"age-proof-qinghai":                  {rule: "principal-underage", lines: fmt.Sprintf(aged, twentyOne)},

	"emergency-differs":                      {rule: "emergency-equals-mobile", lines: sameMain},
	"emergency-may-equal":                    {rule: "emergency-equals-mobile", lines: sameMain, permits: "天津"},
	"emergency-may-cross":                    {rule: "emergency-equals-mobile", lines: crossed, permits: "天津"},
	"emergency-third-person":                 {rule: "emergency-equals-mobile", lines: crossed},
	"emergency-third-person-tianjin-persons": {rule: "remarks-missing", lines: "subject: {type: personal}\n"},
	"phones-alone":                           {rule: "phones-too-few", lines: oneOfTwo},
	"phones-together":                        {rule: "phones-too-few", lines: twoWithOne},
	"mains-differ":                           {rule: "phone-shared", national: true},
	"landline":                               {rule: "landline-missing"},
	"licence-term":                           {rule: "certificate-expiring", lines: "subject: {type: enterprise, certificate: {expires: 2027-06-01}}\n"},
	"same-city":                              {rule: "address-cities-differ"},
	"real-district":                          {rule: "address-generic-district"},
	"investor-name":                          {rule: "investor-contradicts-type", lines: "subject: {type: enterprise, investor: 示例投资有限公司}\n"},
	"investor-name-state-bodies":             {rule: "investor-contradicts-type", national: true, lines: "subject: {type: government, investor: 周启明, principal: {name: 周启明}}\n"},
	"individual-business":                    {rule: "trade-name-missing"},
	"individual-business-as-enterprise-heilongjiang": {rule: "principal-not-legal-representative", national: true, lines: strings.Replace(deputed, "enterprise", "individual-business", 1)},

	"latin-name-refused":               {rule: "site-name-latin", lines: "sites: [{name: 知远的Go笔记}]\n"},
	"blogs-refused":                    {rule: "blog-refused"},
	"remark-sentence":                  {rule: "remarks-sentence-missing"},
	"remark-length":                    {rule: "remarks-short"},
	"remark-content":                   {rule: "remarks-missing", lines: "sites: [{remarks: " + regulation.PersonalDeclaration + "}]\n"},
	"remark-other":                     {rule: "remarks-missing", lines: "sites: [{content: [other], remarks: }]\n"},
	"remark-other-hubei-organisations": {rule: "remarks-missing", lines: "subject: {type: enterprise}\nsites: [{content: [shop], remarks: }]\n"},

	"registrant":     {rule: "registrant-differs", lines: "subject: {type: enterprise}\nsites: [{registration: {registrant: 周启明}}]\n"},
	"domain-term":    {rule: "domain-expiring", lines: "sites: [{registration: {expires: 2027-01-10}}]\n"},
	"suffix-refused": {rule: "domain-suffix-refused-locally"},
	"state-suffix":   {rule: "domain-suffix-of-state", lines: "subject: {type: enterprise}\nsites: [{domain: example.gov.cn}]\n"},

	"sites-per-order":                            {rule: "sites-too-many", lines: many("personal", 0, 6)},
	"sites-per-order-guizhou":                    {rule: "sites-too-many", lines: many("enterprise", 0, 6)},
	"sites-per-order-heilongjiang-organisations": {rule: "sites-too-many", lines: many("enterprise", 0, 6)},
	"domains-per-order":                          {rule: "sites-too-many", lines: many("personal", 0, 6)},
	"domains-per-order-henan-organisations":      {rule: "sites-too-many", lines: many("enterprise", 0, 6)},
	"sites-per-subject":                          {rule: "sites-too-many", lines: many("enterprise", 0, 36)},
	"sites-per-subject-shaanxi-persons":          {rule: "sites-too-many", lines: many("personal", 0, 6)},
	"one-domain-at-a-time-jiangxi-persons":       {rule: "sites-too-many", lines: many("personal", 8, 2)},
	"one-domain-at-a-time-jiangxi-organisations": {rule: "sites-too-many", lines: many("enterprise", 16, 2)},
	"site-plan":                             {rule: "missing-document", lines: many("personal", 0, 36)},
	"site-plan-shanghai":                    {rule: "missing-document", lines: many("enterprise", 0, 36)},
	"site-plan-jiangsu-organisations":       {rule: "missing-document", lines: many("enterprise", 0, 36)},
	"site-plan-guangdong-organisations":     {rule: "missing-document", lines: many("enterprise", 0, 36)},
	"site-plan-chongqing-organisations":     {rule: "missing-document", lines: many("enterprise", 0, 36)},
	"sites-statement":                       {rule: "missing-document", lines: many("personal", 0, 36)},
	"sites-statement-guangxi-organisations": {rule: "missing-document", lines: many("enterprise", 0, 36)},

	"rename-letter": {rule: "missing-document", lines: "operation: change\nchanges: [subject]\nsubject: {type: enterprise}\n" +
		"record: {number: 粤ICP备2021000001号, subject_name: 深圳市旧名软件有限公司, here: yes}\ndocuments: []\n"},
	"notice-and-pledge":              {rule: "missing-document", lines: fmt.Sprintf(paperless, "personal")},
	"pledge":                         {rule: "missing-document", lines: fmt.Sprintf(paperless, "personal")},
	"pledge-guangdong-organisations": {rule: "missing-document", lines: fmt.Sprintf(paperless, "enterprise")},
	"party-confirmation":             {rule: "missing-document", lines: fmt.Sprintf(paperless, "personal")},
	"law-firm-licence-pages":         {rule: "missing-document", lines: fmt.Sprintf(paperless, "law-firm")},
	"staffing-application":           {rule: "missing-document", lines: fmt.Sprintf(paperless, "government")},
	"medical-licence-refused":        {rule: "certificate-type-mismatch", lines: "subject: {type: medical-institution, certificate: {type: medical-license}}\n"},
	"staffing-approval":              {rule: "missing-document", lines: fmt.Sprintf(paperless, "government")},
	"institution-application":        {rule: "missing-document", lines: fmt.Sprintf(paperless, "institution")},

	"retirement-age":                       {rule: "principal-retired"},
	"site-name-no-domain-or-person":        {rule: "site-name-refused-locally", lines: "sites: [{name: 林知远}]\n"},
	"site-name-no-digits-persons":          {rule: "site-name-digits", national: true},
	"site-name-not-latin-shanghai-persons": {rule: "site-name-latin", national: true},
	"site-name-official":                   {rule: "site-name-unrelated", national: true},
	"site-name-of-subject":                 {rule: "site-name-unrelated", national: true},
	"site-name-hobby-words":                {rule: "site-name-refused-locally"},
	"site-name-approval-words":             {rule: "site-name-pre-approval", lines: "subject: {type: enterprise}\nsites: [{name: 示例软件在线交流}]\n"},
	"site-name-no-place":                   {rule: "site-name-refused-locally", lines: "sites: [{name: 海口读书笔记}]\n"},
	"site-name-no-area":                    {rule: "site-name-refused-locally", lines: "sites: [{name: 怒江网}]\n"},
	"site-name-twice":                      {rule: "site-name-refused-locally", lines: "subject: {type: enterprise}\nsites: [{name: 示例软件官网}, {name: 示例软件官网}]\n"},
	"site-name-academy":                    {rule: "site-name-refused-locally", lines: "subject: {type: enterprise}\nsites: [{name: 示例软件学院}]\n"},
	"content-portal":                       {rule: "content-refused-locally", lines: "subject: {type: enterprise}\nsites: [{content: [shop]}]\n"},
	"content-other-refused":                {rule: "content-refused-locally"},
	"homepage-on-listed-domain":            {rule: "homepage-mismatch", national: true},
	"domain-national-words":                {rule: "domain-national"},
	"domain-national-idn":                  {rule: "domain-national", lines: "sites: [{domain: 中国示例.中国}]\n"},
	"online-shop-domain":                   {rule: "domain-not-of-licence"},
}

// many is a filing with a number of websites, and a number of others on record.
func many(subject string, onRecord, added int) string {
	var lines strings.Builder
	fmt.Fprintf(&lines, "subject: {type: %s}\nsites:\n", subject)
	for i := range added {
		fmt.Fprintf(&lines, "  - {name: 示例, domain: example-%d.cn}\n", i)
	}
	if onRecord > 0 {
		var domains []string
		for i := range onRecord {
			domains = append(domains, fmt.Sprintf("example-old-%d.cn", i))
		}
		fmt.Fprintf(&lines, "operation: add-site\nrecord: {domains: [%s]}\n", strings.Join(domains, ", "))
	}
	return lines.String() + "documents: []\n"
}

// violationOf finds the row of a demand: its own, or the one with the longest prefix of its
// id.
func violationOf(id string) (violation, string, bool) {
	for name := id; name != ""; name = name[:max(strings.LastIndexByte(name, '-'), 0)] {
		if v, found := violations[name]; found {
			return v, name, true
		}
	}
	return violation{}, "", false
}

// everyDemand lists the demands on the provinces' pages, each once.
func everyDemand() []regulation.Demand {
	var all []regulation.Demand
	seen := make(map[string]bool)
	for _, province := range filing.Provinces.IDs() {
		for _, demand := range regulation.DemandsFor(province) {
			if !seen[demand.ID] {
				seen[demand.ID] = true
				all = append(all, demand)
			}
		}
	}
	return all
}

// Every demand is checked by a rule, or has a reason why no bundle can show it. For the
// former, a bundle that does not meet the demand proves it: in each of its provinces a rule
// that lists the demand reports it.
func TestDemandsAreLookedAt(t *testing.T) {
	used := make(map[string]bool)
	for _, demand := range everyDemand() {
		if !demand.Unchecked.IsZero() {
			continue
		}
		v, name, found := violationOf(demand.ID)
		if !found {
			t.Errorf("%s: no bundle that does not meet it, and no reason why there is none", demand.ID)
			continue
		}
		used[name] = true
		proveLookedAt(t, &demand, v)
	}
	for name := range violations {
		if !used[name] {
			t.Errorf("the row of %s is of no demand", name)
		}
	}
}

// Adding a demand changes this count, so that none moves to the other side unnoticed.
func TestDemandCounts(t *testing.T) {
	checked, permitted, unchecked := 0, 0, 0
	for _, demand := range everyDemand() {
		v, _, found := violationOf(demand.ID)
		switch {
		case !demand.Unchecked.IsZero():
			unchecked++
		case found && v.permits != "":
			permitted++
		case found:
			checked++
		}
	}
	if checked != 163 || permitted != 10 || unchecked != 79 {
		t.Errorf("%d demands are checked, %d permit something, %d cannot be checked", checked, permitted, unchecked)
	}
}

// proveLookedAt checks the bundle of a demand in its provinces.
func proveLookedAt(t *testing.T, demand *regulation.Demand, v violation) {
	t.Helper()
	r, known := Named(v.rule)
	if !known || !slices.ContainsFunc(r.Asked(), func(d regulation.Demand) bool { return d.ID == demand.ID }) {
		t.Errorf("%s does not list %s among what it looks at", v.rule, demand.ID)
		return
	}
	draws := func(province string) (found, resting bool) {
		lines := v.lines
		if lines == "" {
			lines = r.Bad
		}
		reading, surroundings := overlay(t, lines)
		reading.Bundle.Province = province
		for _, f := range Check(reading, surroundings) {
			if f.Rule == r {
				found = true
				resting = resting || f.Demand != nil && f.Demand.ID == demand.ID
			}
		}
		return found, resting
	}
	if v.permits != "" {
		if found, _ := draws(v.permits); !found {
			t.Errorf("%s: the bundle does not draw %s in %s either", demand.ID, v.rule, v.permits)
		}
	}
	for _, province := range demand.Provinces {
		found, resting := draws(province)
		switch {
		case v.permits != "" && found:
			t.Errorf("%s permits what draws %s in %s", demand.ID, v.rule, province)
		case v.permits == "" && (!found || !v.national && !resting):
			t.Errorf("%s: in %s the bundle draws %s: %t, by this demand: %t", demand.ID, province, v.rule, found, resting)
		}
	}
}

// A rule lists only demands that exist, and a topic only if at least one of its demands can be
// checked.
func TestRulesListDemands(t *testing.T) {
	for _, r := range Catalogue() {
		for _, id := range r.Asks {
			if demand, known := regulation.DemandCalled(id); !known || !demand.Unchecked.IsZero() || slices.Contains(r.Demands, demand.Topic) {
				t.Errorf("%s asks for %s, which is no demand of its own that can be checked", r.Name, id)
			}
		}
		for _, topic := range r.Demands {
			if !slices.ContainsFunc(regulation.DemandsOn(topic), func(d regulation.Demand) bool { return d.Unchecked.IsZero() }) {
				t.Errorf("%s looks at %s, of which nothing can be checked", r.Name, topic.Label().EN)
			}
		}
	}
}

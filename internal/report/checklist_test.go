package report

import (
	"encoding/csv"
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// someDay is the day the lists are made for.
var someDay = time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)

func entries(b *filing.Bundle) []Entry { return NewChecklist(b, someDay).Entries }

// listed words a list as kinds, a star where the handbook has one.
func listed(all []Entry) string {
	var out []string
	for i := range all {
		kind := all[i].Kind
		if all[i].Star {
			kind += "*"
		}
		out = append(out, kind)
	}
	return strings.Join(out, " ")
}

func bundle(operation, kind, verification, role string) *filing.Bundle {
	b := &filing.Bundle{Operation: operation, Verification: verification}
	b.Subject.Type, b.Subject.Principal.Role = kind, role
	return b
}

func TestChecklistKinds(t *testing.T) {
	tests := []struct{ name, kind, verification, role, want string }{
		{"person on paper", filing.Personal, filing.Paper, filing.Self,
			"subject-certificate* principal-certificate* security-agreement* verification-form* domain-certificate* onsite-photo"},
		{"enterprise on paper", filing.Enterprise, filing.Paper, "",
			"subject-certificate* principal-certificate* authorization-letter security-agreement* verification-form* domain-certificate* onsite-photo"},
		{"legal representative", filing.Enterprise, filing.Paper, filing.LegalRepresentative,
			"subject-certificate* principal-certificate* security-agreement* verification-form* domain-certificate* onsite-photo"},
		{"authorized", filing.Enterprise, filing.Paper, filing.Authorized,
			"subject-certificate* principal-certificate* authorization-letter security-agreement* verification-form* domain-certificate* onsite-photo"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := listed(entries(bundle(filing.First, test.kind, test.verification, test.role))); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestChecklistElectronic(t *testing.T) {
	paperOnly := []string{"security-agreement", "verification-form", "onsite-photo"}
	kinds := func(all []Entry) []string {
		var out []string
		for i := range all {
			out = append(out, all[i].Kind)
		}
		return out
	}
	for _, kind := range []string{filing.Personal, filing.Enterprise, "government"} {
		paper := kinds(entries(bundle(filing.First, kind, filing.Paper, "")))
		want := slices.DeleteFunc(slices.Clone(paper), func(k string) bool { return slices.Contains(paperOnly, k) })
		if len(paper)-len(want) != len(paperOnly) {
			t.Errorf("%s: on paper %q", kind, paper)
		}
		if got := kinds(entries(bundle(filing.First, kind, filing.Electronic, ""))); !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", kind, got, want)
		}

		both := entries(bundle(filing.First, kind, "", ""))
		if got := kinds(both); !slices.Equal(got, paper) {
			t.Errorf("%s, either way: got %q, want %q", kind, got, paper)
		}
		for i := range both {
			e := &both[i]
			open := slices.Contains(paperOnly, e.Kind) || e.Kind == "authorization-letter" && kind != filing.Personal
			if got := e.required() == "conditional"; got != open {
				t.Errorf("%s, %s: required %s", kind, e.Kind, e.required())
			}
			if (e.condition(lang.ZH) != "") != open || (e.condition(lang.EN) != "") != open {
				t.Errorf("%s, %s: condition %q", kind, e.Kind, e.condition(lang.ZH))
			}
			if e.PaperOf != slices.Contains(paperOnly, e.Kind) {
				t.Errorf("%s, %s: paper only %v", kind, e.Kind, e.PaperOf)
			}
		}
	}
}

func TestChecklistRequired(t *testing.T) {
	find := func(role, kind string) string {
		all := entries(bundle(filing.First, filing.Enterprise, filing.Paper, role))
		for i := range all {
			if all[i].Kind == kind {
				return all[i].required()
			}
		}
		return "absent"
	}
	tests := []struct{ role, kind, want string }{
		{"", "authorization-letter", "conditional"},
		{filing.LegalRepresentative, "authorization-letter", "absent"},
		{filing.Authorized, "authorization-letter", "yes"},
		{"", "subject-certificate", "yes"},
		{"", "verification-form", "yes"},
		{"", "onsite-photo", "no"},
	}
	for _, test := range tests {
		if got := find(test.role, test.kind); got != test.want {
			t.Errorf("%s with role %q: %s, want %s", test.kind, test.role, got, test.want)
		}
	}
}

func TestChecklistJSON(t *testing.T) {
	b := bundle(filing.First, filing.Enterprise, filing.Paper, "")
	b.Province = "广东"
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		list := NewChecklist(b, someDay)
		var got struct {
			Documents []map[string]any `json:"documents"`
		}
		var top map[string]any
		data := list.JSON(Voice{Lang: l})
		if err := json.Unmarshal(data, &top); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(data, &got); err != nil {
			t.Fatal(err)
		}
		for key, want := range map[string]any{
			"version": 1.0, "operation": "first", "type": "enterprise", "province": "广东", "verification": "paper",
		} {
			if top[key] != want {
				t.Errorf("%s is %v, want %v", key, top[key], want)
			}
		}
		if len(got.Documents) != 10 { // the handbook's seven, the pledge of 广东, and two that depend
			t.Errorf("%d documents", len(got.Documents))
		}
		for _, d := range got.Documents {
			for _, key := range []string{"kind", "label", "required", "condition", "status", "sign", "seal", "date", "note", "source"} {
				if _, there := d[key]; !there {
					t.Errorf("%v lacks %s; it has %v", d["kind"], key, slices.Sorted(maps.Keys(d)))
				}
			}
			if d["status"] != nil {
				t.Errorf("%v: status %v without a bundle to look into", d["kind"], d["status"])
			}
			if d["label"] == "" || d["source"] == "" {
				t.Errorf("%v lacks words", d["kind"])
			}
		}
	}
	empty := NewChecklist(&filing.Bundle{Operation: filing.CancelAccess}, someDay)
	if data := string(empty.JSON(Voice{})); len(empty.Entries) == 0 && !strings.Contains(data, `"documents": []`) {
		t.Errorf("no documents are written as\n%s", data)
	}
}

// folder has the files it names.
type folder []string

func (f folder) Has(path string) bool { return slices.Contains(f, path) }

func filed() *filing.Bundle {
	b := bundle(filing.First, filing.Personal, filing.Paper, filing.Self)
	b.Sites = []*filing.Site{{Domain: "a.cn"}, {Domain: "b.cn"}}
	b.Documents = []*filing.Document{
		{Kind: "subject-certificate", Files: []string{"id.png"}},
		{Kind: "principal-certificate", Files: []string{"gone.png"}},
		{Kind: "security-agreement"},
		{Kind: "domain-authorization", Files: []string{"letter.png"}, Site: "b.cn"},
	}
	return b
}

func TestChecklistStatus(t *testing.T) {
	tests := []struct {
		name   string
		folder interface{ Has(string) bool }
		want   string
	}{
		{"files unknown", nil, "have have missing missing missing have missing"},
		{"files known", folder{"id.png", "letter.png"}, "have missing missing missing missing have missing"},
	}
	for _, test := range tests {
		list := NewChecklist(filed(), someDay)
		list.LookFor(someDay, test.folder)
		var got []string
		for i := range list.Entries {
			got = append(got, string(list.Entries[i].Status))
		}
		if s := strings.Join(got, " "); s != test.want {
			t.Errorf("%s: got %s, want %s for %s", test.name, s, test.want, listed(list.Entries))
		}
	}
}

func TestChecklistMarkdown(t *testing.T) {
	list := NewChecklist(filed(), someDay)
	list.LookFor(someDay, nil)
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		page := string(list.Markdown(Voice{Lang: l}))
		if got := strings.Count(page, "\n- [x] **"); got != 3 {
			t.Errorf("%d boxes are ticked:\n%s", got, page)
		}
		if got := strings.Count(page, "\n- [ ] **"); got != 4 {
			t.Errorf("%d boxes are open:\n%s", got, page)
		}
		if !strings.HasPrefix(page, "# ") || !strings.Contains(page, "a.cn") || !strings.Contains(page, "b.cn") || !strings.Contains(page, `** \*`) {
			t.Errorf("the page is\n%s", page)
		}
	}
}

func TestChecklistText(t *testing.T) {
	list := NewChecklist(filed(), someDay)
	list.LookFor(someDay, nil)
	text := string(list.Text(Voice{Lang: lang.ZH}, Screen{}))
	for _, want := range []string{" 1. 主办单位有效证件 * [有]", " 5. 域名证书（a.cn） * [缺]", "2014", "必交"} {
		if !strings.Contains(text, want) {
			t.Errorf("lacks %q:\n%s", want, text)
		}
	}
	if strings.Contains(text, "\x1b") {
		t.Error("colours without colour")
	}
	english := string(list.Text(Voice{Lang: lang.EN}, Screen{}))
	if !strings.Contains(english, "[missing]") || !strings.Contains(english, "[have]") {
		t.Errorf("in English:\n%s", english)
	}
	electronic := NewChecklist(bundle(filing.First, filing.Personal, filing.Electronic, filing.Self), someDay)
	if got := string(electronic.Text(Voice{Lang: lang.ZH}, Screen{})); strings.Contains(got, "2014 年手册的做法") || !strings.Contains(got, "人脸核验") {
		t.Errorf("electronic:\n%s", got)
	}
}

// The title counts the documents, of which there may be one.
func TestChecklistCounts(t *testing.T) {
	list := NewChecklist(bundle(filing.First, filing.Personal, filing.Electronic, filing.Self), someDay)
	for n, want := range []string{"(0 entries)", "(1 entry)", "(2 entries)"} {
		few := Checklist{Bundle: list.Bundle, Entries: list.Entries[:n]}
		if text := string(few.Text(Voice{Lang: lang.EN}, Screen{})); !strings.Contains(text, want) {
			t.Errorf("lacks %q:\n%s", want, text)
		}
	}
}

// What the rules call out of date is so in the list: a letter by its date, a
// certificate by its term.
func TestChecklistOutOfDate(t *testing.T) {
	b := bundle(filing.First, filing.Enterprise, filing.Electronic, filing.Authorized)
	b.Subject.Certificate.Expires = "2020-01-01"
	b.Subject.Principal.Certificate.Expires = "2040-01-01"
	b.Documents = []*filing.Document{
		{Kind: "subject-certificate", Files: []string{"a.png"}},
		{Kind: "principal-certificate", Files: []string{"a.png"}},
		{Kind: "authorization-letter", Files: []string{"a.png"}, Date: "2026-01-01"},
	}
	list := NewChecklist(b, someDay)
	list.LookFor(someDay, nil)
	var got []string
	for i := range list.Entries {
		got = append(got, string(list.Entries[i].Status))
	}
	if want := "out-of-date have out-of-date missing"; strings.Join(got, " ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
	if text := string(list.Text(Voice{Lang: lang.EN}, Screen{})); strings.Count(text, "[out of date]") != 2 {
		t.Errorf("in words:\n%s", text)
	}
}

// The list for spreadsheets holds what the one for scripts does.
func TestChecklistCSV(t *testing.T) {
	list := NewChecklist(filed(), someDay)
	list.LookFor(someDay, nil)
	rows, err := csv.NewReader(strings.NewReader(string(list.CSV(Voice{})))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 1+len(list.Entries) || rows[0][0] != "kind" || rows[1][0] != "subject-certificate" || rows[1][4] != "have" {
		t.Errorf("got %q", rows)
	}
}

func TestPreparing(t *testing.T) {
	need := regulation.Requirement{Document: &regulation.Document{Scan: lang.Text{ZH: "扫描", EN: "scan it"}}, Note: lang.Text{ZH: "证书", EN: "a certificate"}}
	if got := Preparing(&need); got.EN != "A certificate. Scan it" || got.ZH != "证书。扫描" {
		t.Errorf("%+v", got)
	}
}

// No line is wider than the screen, the title among them.
func TestChecklistFits(t *testing.T) {
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		b := bundle(filing.Change, filing.Enterprise, filing.Electronic, "")
		b.Province = "内蒙古"
		list := NewChecklist(b, someDay)
		for line := range strings.Lines(string(list.Text(Voice{Lang: l}, Screen{Terminal: true, Width: 40}))) {
			if line = strings.TrimRight(line, "\n"); uniseg.StringWidth(line) > 40 {
				t.Errorf("%q is too wide", line)
			}
		}
	}
}

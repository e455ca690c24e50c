package interview

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// hurried gives a fitting answer to everything that is required, and skips the rest.
type hurried struct {
	t       *testing.T
	bundle  *filing.Bundle
	changes string // what a change changes
	role    string // of a unit's principal
	asked   map[any]string
	order   []any // the addresses of the answers, in order
}

func (h *hurried) Ask(_ context.Context, page *Page) (Move, error) {
	for _, prompt := range page.Prompts {
		if !prompt.Applies() || prompt.isMenu { // a menu only suggests how to go on
			continue
		}
		reading := bundlefile.ReadingOf(h.bundle)
		path := reading.Place(prompt.at).Path
		if h.asked[prompt.at] != "" {
			h.t.Errorf("%s is asked again", path)
		}
		h.asked[prompt.at] = path
		if isOut(h.bundle, prompt.at) {
			h.t.Errorf("%s is asked and does not apply", path)
		}
		if prompt.Optional {
			continue
		}
		answer := h.answer(prompt, path)
		if verdict := prompt.Judge(answer); len(verdict.Refused) > 0 {
			h.t.Errorf("%s: %q is refused: %s", path, answer, verdict.Refused[0].Message)
		}
		prompt.Give(answer)
		h.order = append(h.order, prompt.at)
	}
	return Next, nil
}

// isOut reports whether a field, or something around it, makes no sense in a bundle.
func isOut(b *filing.Bundle, at any) bool {
	entries := b.Entries()
	i := slices.IndexFunc(entries, func(e filing.Entry) bool { return e.At == at })
	for ; i > 0; i = entries[i].Parent() {
		if entries[i].Need == filing.Inapplicable {
			return true
		}
	}
	return i < 0 // no longer part of it
}

// answer is a fitting one: a special one for answers that depend on each other, otherwise the
// first one offered, or the example.
func (h *hurried) answer(prompt *Prompt, path string) []string {
	answers := map[string]string{
		"province":                          "广东",
		"record.number":                     "粤ICP备2021000001号",
		"record.domains":                    "example.com.cn",
		"changes":                           h.changes,
		"subject.principal.role":            h.role,
		"subject.legal_representative.name": "何秋白",
		"subject.legal_representative.certificate.number": "440305199511022369",
		"documents[].files": fmt.Sprintf("scans/%d.png，scans/%d-back.png", len(h.order), len(h.order)),
	}
	if h.bundle.IsPersonal() { // where the person in the examples lives
		answers["province"], answers["record.number"] = "辽宁", "辽ICP备2021000001号"
	}
	answer, known := answers[filing.AnyElement(path)]
	switch {
	case known:
	case path == "subject.certificate.number" && prompt.Words().Example == "":
		answer = "SL2021000001" // with a form that nothing knows
	case prompt.Words().Example == "" && prompt.Field.Named:
		answer = "示例部队"
	case len(prompt.Offers) > 0:
		answer = prompt.Offers[0].ID
	default:
		answer = prompt.Words().Example
	}
	if answer == "" {
		h.t.Errorf("there is no answer to %s", path)
	}
	return prompt.Split(answer)
}

// However a filing begins, answering only what is required gives one that passes the check.
// Nothing was asked twice, and nothing in vain: without any of the answers, the check misses
// it.
func TestShortestWalks(t *testing.T) {
	for _, operation := range filing.Operations.IDs() {
		areas := []string{""}
		if operation == filing.Change {
			areas = filing.ChangeAreas.IDs()
		}
		for _, kind := range filing.SubjectTypes.IDs() {
			roles := []string{filing.LegalRepresentative, filing.Authorized}
			if kind == filing.Personal {
				roles = roles[:1]
			}
			for _, verification := range filing.Verifications.IDs() {
				for _, area := range areas {
					for _, role := range roles {
						name := fmt.Sprint(operation, area, "/", kind, "/", verification, "/", role)
						t.Run(name, func(t *testing.T) {
							t.Parallel()
							walkShortest(t, operation, area, kind, verification, role)
						})
					}
				}
			}
		}
	}
}

// ofTheHurry are findings that remain nevertheless and only ask to have a look: about what was
// skipped, and about the made-up case.
var ofTheHurry = map[string]bool{
	"phones-too-few":                     true,
	"request-incomplete":                 true,
	"operation-contradicted":             true, // which provider the record is with was skipped
	"principal-not-legal-representative": true,
	"domain-suffix-of-state":             true, // a government under .com.cn
	"certificate-type-mismatch":          true, // a body abroad with papers from there
}

func walkShortest(t *testing.T, operation, area, kind, verification, role string) {
	b := newBundle(kind, verification)
	b.Operation, b.Province = operation, ""
	h := &hurried{t: t, bundle: b, changes: area, role: role, asked: make(map[any]string)}
	o := optionsFor(t, b)
	finished, err := Run(h, o)
	if err != nil || !finished {
		t.Fatalf("finished %v, %v", finished, err)
	}
	reading := bundlefile.Parse(read(t, o.Store.Path()))
	for _, f := range rule.Check(reading, o.Surroundings) {
		if isOfTheHurry := ofTheHurry[f.Rule.Name] && f.Severity < rule.Error; !isOfTheHurry {
			t.Errorf("%s at %s: %v", f.Rule.Name, f.Place(reading).Path, f.Severity)
		}
	}
	entries := b.Entries()
	for i := range entries {
		if !entries[i].IsEmpty() && isOut(b, entries[i].At) {
			t.Errorf("%s is filled in and does not apply", entries.Path(i))
		}
	}
	for _, at := range h.order {
		if !isMissed(b, at) {
			t.Errorf("nothing misses %s", h.asked[at])
		}
	}
}

// isMissed reports whether the check has more findings without the answer at an address than
// with it.
func isMissed(b *filing.Bundle, at any) bool {
	before := said(b)
	switch at := at.(type) {
	case *string:
		answer := *at
		defer func() { *at = answer }()
		*at = ""
	case *[]string:
		answer := *at
		defer func() { *at = answer }()
		*at = nil
	}
	for message := range said(b) {
		if !before[message] {
			return true
		}
	}
	return false
}

// said is what the check says about a bundle.
func said(b *filing.Bundle) map[string]bool {
	r := bundlefile.ReadingOf(b)
	all := make(map[string]bool)
	for _, f := range rule.Check(r, rule.Surroundings{Today: today}) {
		all[f.Place(r).Path+": "+report.Voice{Lang: lang.ZH}.Message(r, &f)] = true
	}
	return all
}

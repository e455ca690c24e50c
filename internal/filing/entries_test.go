package filing

import (
	"slices"
	"testing"
)

// The list has every field of every element once, each after what is around it.
func TestEntries(t *testing.T) {
	b := &Bundle{Changes: []string{"site", ""}, Sites: []*Site{{}, {Content: []string{"blog"}, PreApprovals: []*PreApproval{{}, {}}}}}
	all := b.Entries()
	seen := make(map[any]bool)
	for i := range all {
		e := &all[i]
		if seen[e.At] {
			t.Errorf("%s is listed twice", all.Path(i))
		}
		if seen[e.At] = true; i > 0 && !seen[all[e.Parent()].At] {
			t.Errorf("%s stands before what it is in", all.Path(i))
		}
	}
	for _, c := range []struct {
		at   any
		path string
		kind Kind
		in   int
	}{
		{b, "", Group, 0},
		{&b.Operation, "operation", Value, 0},
		{&b.Changes, "changes", Values, 2},
		{&b.Changes[1], "changes[1]", Value, 0},
		{&b.Sites, "sites", Groups, 2},
		{b.Sites[1], "sites[1]", Group, 0},
		{&b.Sites[1].Content[0], "sites[1].content[0]", Value, 0},
		{&b.Sites[1].PreApprovals, "sites[1].pre_approvals", Groups, 2},
		{&b.Sites[1].PreApprovals[1].Kind, "sites[1].pre_approvals[1].kind", Value, 0},
		{&b.Documents, "documents", Groups, 0},
	} {
		i := slices.IndexFunc(all, func(e Entry) bool { return e.At == c.at })
		if i < 0 || all.Path(i) != c.path || all[i].Kind != c.kind {
			t.Errorf("%s is not listed as what it is: %d", c.path, i)
			continue
		}
		if got := all.CountIn(i); c.kind != Group && got != c.in {
			t.Errorf("%s has %d elements, want %d", c.path, got, c.in)
		}
	}
}

// The bundle that fields are listed by has an element in every list of groups.
func TestOneOfEach(t *testing.T) {
	all := oneOfEach().Entries()
	for i, e := range all {
		if e.Kind == Groups && all.CountIn(i) == 0 {
			t.Errorf("there is no element in %s", all.Path(i))
		}
	}
}

// What is no option or no date is misread, also in a list; what may be anything, or is
// empty, is not.
func TestIsMisread(t *testing.T) {
	b := &Bundle{Operation: "fist", Province: "辽宁", Created: "2026-02-30", Sites: []*Site{{Content: []string{"notes", "zzz"}, Languages: []string{"klingon"}, Name: "fist"}}}
	var misread []string
	all := b.Entries()
	for i := 1; i < len(all); i++ {
		if all[i].IsMisread() {
			misread = append(misread, all.Path(i))
		}
	}
	if want := []string{"operation", "created", "sites[0].content", "sites[0].content[1]"}; !slices.Equal(misread, want) {
		t.Errorf("misread are %q, want %q", misread, want)
	}
}

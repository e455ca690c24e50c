package filing

import "testing"

// Every value of the format can be reached from an empty bundle, with the elements in order.
func TestReach(t *testing.T) {
	for _, p := range FieldPaths() {
		if p.Field.Format == Parts {
			continue
		}
		b := new(Bundle)
		path := firstOfEach(p.Path)
		all, i, _ := b.Reach(path)
		if i < 0 || all[i].Field != p.Field {
			t.Fatalf("%s is not reached", path)
		}
		if !p.Texts {
			continue
		}
		if all, i, _ = b.Reach(path + "[0]"); i < 0 || all[i].Kind != Value {
			t.Errorf("%s[0] is not reached", path)
		}
	}
}

func TestReachInOrder(t *testing.T) {
	for path, want := range map[string]string{
		"sites[0].domain":                  "",
		"sites[1].domain":                  "sites[0]",
		"sites[999999999999].domain":       "sites[0]",
		"sites[0].content[1]":              "sites[0].content[0]",
		"sites[0].pre_approvals[2].kind":   "sites[0].pre_approvals[0]",
		"documents[3].files":               "documents[0]",
		"sites[00].domain":                 "sites[0]",
		"sites[0].pre_approvals[0].issuer": "",
	} {
		_, i, before := new(Bundle).Reach(path)
		if before != want || (i >= 0) != (want == "") {
			t.Errorf("%s: index %d, first %q, want %q", path, i, before, want)
		}
	}
	b := &Bundle{Sites: []*Site{{Domain: "example.cn", Content: []string{"notes"}}}}
	all, i, _ := b.Reach("sites[1].domain")
	if i < 0 || all[i].At != any(&b.Sites[1].Domain) || len(b.Sites) != 2 || b.Sites[0].Domain != "example.cn" {
		t.Errorf("the next site is not added: %d sites", len(b.Sites))
	}
	if all, i, _ = b.Reach("sites[0].content[1]"); i < 0 || all[i].At != any(&b.Sites[0].Content[1]) || b.Sites[0].Content[0] != "notes" {
		t.Errorf("the next content is not added: %q", b.Sites[0].Content)
	}
	for _, path := range []string{"", "]", "[0]", "x[0]", "subject[0].name", "subject.name[0]", "sites[].domain", "sites[0]]", "sites[0", "sites[-1].domain"} {
		if _, i, _ := new(Bundle).Reach(path); i >= 0 {
			t.Errorf("%q is reached", path)
		}
	}
}

// firstOfEach names the first element of every list in a path.
func firstOfEach(path string) string {
	var out []byte
	for i := range len(path) {
		if path[i] == ']' {
			out = append(out, '0')
		}
		out = append(out, path[i])
	}
	return string(out)
}

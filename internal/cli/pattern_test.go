package cli

import (
	"path/filepath"
	"testing"
)

func TestPatterns(t *testing.T) {
	root := filepath.FromSlash("/clients")
	for _, c := range []struct {
		glob, path string
		want       bool
	}{
		{"archive", "/clients/archive", true},
		{"archive", "/clients/a/archive/2025/bundle.yaml", true},
		{"archive", "/clients/archives", false},
		{"archive/", "/clients/a/archive", true},
		{"/archive", "/clients/archive", true},
		{"/archive", "/clients/a/archive", false},
		{"./a/old", "/clients/a/old/bundle.yaml", true},
		{"*.draft.yaml", "/clients/甲/b.draft.yaml", true},
		{"*/bundle.yaml", "/clients/a/bundle.yaml", true},
		{"*/bundle.yaml", "/clients/a/b/bundle.yaml", false},
		{"**/bundle.yaml", "/clients/a/b/bundle.yaml", true},
		{"a/**/old", "/clients/a/old", true},
		{"甲?", "/clients/甲乙", true},
		{"{a,b}", "/clients/b", true},
		{"archive", "/archive", false},
		{"*", "/clients", false},
		{"**", "/other/a", false},
	} {
		p, isPattern := patternOf(root, said{value: c.glob})
		if !isPattern {
			t.Errorf("%s is no pattern", c.glob)
		} else if got := p.matches(filepath.FromSlash(c.path)); got != c.want {
			t.Errorf("%s names %s: %v", c.glob, c.path, got)
		}
	}
	if p, isPattern := patternOf(string(filepath.Separator), said{value: "/archive"}); !isPattern || !p.matches(filepath.FromSlash("/archive/a")) {
		t.Errorf("below the top folder nothing is anchored: %v", p)
	}
	for _, glob := range []string{"", "/", "../a", "a/../../b", "a[", "{a", "!archive", "/clients/a/archive"} {
		if _, isPattern := patternOf(root, said{value: glob}); isPattern {
			t.Errorf("%q is a pattern", glob)
		}
	}
}

func TestIsWithin(t *testing.T) {
	for _, c := range []struct {
		folder, above string
		want          bool
	}{
		{"/a/b", "/a", true}, {"/a/b", "/", true}, {"/a", "/a", false}, {"/ab", "/a", false}, {"/", "/", false}, {"/a", "/a/b", false},
	} {
		if got := isWithin(filepath.FromSlash(c.folder), filepath.FromSlash(c.above)); got != c.want {
			t.Errorf("%s in %s: %v", c.folder, c.above, got)
		}
	}
}

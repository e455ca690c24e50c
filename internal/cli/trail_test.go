package cli

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestTrail(t *testing.T) {
	root := resolved(t.TempDir())
	if err := os.MkdirAll(filepath.Join(root, "real/deep"), 0o700); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(root, "real/a"), "")
	for link, target := range map[string]string{
		"one": "real/a", "two": "one", "folder": "real/deep", "real/deep/up": "../a",
		"whole": filepath.Join(root, "two"), "lost": "gone/b", "circle": "circle",
	} {
		if err := os.Symlink(target, filepath.Join(root, link)); err != nil {
			t.Skip(err)
		}
	}
	for name, want := range map[string]string{
		"real/a":       "real/a",
		"one":          "one real/a",
		"whole":        "whole two one real/a",
		"folder/up":    "folder real/deep/up real/a",
		"lost":         "lost gone/b",
		"lost/c":       "lost gone/b/c",
		"nothing/../x": "x",
		"circle":       strings.Repeat("circle ", mostLinks) + "circle",
	} {
		var got []string
		for _, path := range trail(filepath.Join(root, name)) {
			got = append(got, strings.TrimPrefix(path, root+string(filepath.Separator)))
		}
		if !slices.Equal(got, strings.Fields(want)) {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

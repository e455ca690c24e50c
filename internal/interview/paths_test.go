package interview

import (
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// What a file manager drops is read as the file it means: absolute paths inside the bundle's
// folder become relative, and others are left to the rules.
func TestDroppedPaths(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("paths are dropped otherwise on Windows")
	}
	parent := t.TempDir()
	folder := filepath.Join(parent, "客户 甲")
	if err := os.MkdirAll(filepath.Join(folder, "scans"), 0o700); err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(folder, "scans", "id front.png"), "a scan")
	if err := os.Symlink(folder, filepath.Join(parent, "link")); err != nil {
		t.Fatal(err)
	}
	t.Setenv("HOME", parent)
	s := &session{store: bundlefile.Create(filepath.Join(folder, "bundle.yaml"), lang.ZH)}
	var files []string
	prompt := &Prompt{Field: &filing.Field{Format: filing.File}, Several: true, at: &files, tidy: s.relative}
	escaped := strings.ReplaceAll(folder, " ", `\ `)
	for typed, want := range map[string][]string{
		folder + "/scans/a.png":                                                        nil, // an unquoted space separates, as in a shell
		"'" + folder + "/scans/a.png'":                                                 {"scans/a.png"},
		`"` + folder + `/scans/id front.png"`:                                          {"scans/id front.png"},
		escaped + `/scans/id\ front.png ` + escaped + `/scans/b.png`:                   {"scans/id front.png", "scans/b.png"},
		"'" + folder + "/a.png' '" + folder + "/b.png'":                                {"a.png", "b.png"},
		"file://" + strings.ReplaceAll(folder, " ", "%20") + "/scans/a.png":            {"scans/a.png"},
		"file://localhost" + strings.ReplaceAll(folder, " ", "%20") + "/%E6%AD%A3.png": {"正.png"},
		parent + "/link/scans/id\\ front.png":                                          {"scans/id front.png"},
		"'" + folder + `/O'\''Brien.png'`:                                              {"O'Brien.png"},
		"scans/O'Brien.png":                                                            {"scans/O'Brien.png"},
		"scans/a.png，scans/b c.png":                                                    {"scans/a.png", "scans/b c.png"},
		`"scans/a, b.png"、scans/c.png`:                                                 {"scans/a, b.png", "scans/c.png"},
		"scans/a.png scans/b.png":                                                      {"scans/a.png", "scans/b.png"},
		`~/客户\ 甲/scans/a.png`:                                                          {"scans/a.png"},
		`"~/客户 甲/scans/id front.png" scans/b.png`:                                      {"scans/id front.png", "scans/b.png"},
		"~":                               {parent},
		"~/a.png":                         {parent + "/a.png"},
		"~user/a.png":                     {"~user/a.png"},
		"scans/~/a.png":                   {"scans/~/a.png"},
		"/etc/passwd":                     {"/etc/passwd"},
		"'" + parent + "/客户 乙/a.png'":     {parent + "/客户 乙/a.png"},
		"'" + folder + "/../other/a.png'": {folder + "/../other/a.png"},
		"file://elsewhere/a.png":          {"file://elsewhere/a.png"},
		"https://example.com/a.png":       {"https://example.com/a.png"},
	} {
		got := prompt.Split(typed)
		if want != nil && !slices.Equal(got, want) {
			t.Errorf("%s is taken for %q, want %q", typed, got, want)
		}
	}
	single := &Prompt{Field: &filing.Field{Format: filing.File}, at: new(string), tidy: s.relative}
	if got := single.Split(folder + "/public"); !slices.Equal(got, []string{"public"}) {
		t.Errorf("one path with a space is taken for %q", got)
	}
}

func FuzzWords(f *testing.F) {
	for _, text := range []string{`'a b' c\ d "e`, `''`, `'\''`, "，，", `\`} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, value := range splitPaths(text) {
			if value == "" || len(value) > len(text)+3*len(text) {
				t.Errorf("%q holds %q", text, value)
			}
		}
		_ = unquotePath(text)
		_ = fromHome(fromAddress(text))
	})
}

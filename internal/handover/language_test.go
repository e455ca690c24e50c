package handover

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/regulation"
)

// Values depend on no language, mask or format, because nothing here can ask for one: the only
// language data are texts with both languages, no text is formatted in one, and nothing that
// writes a format is imported.
func TestNothingHereKnowsTheReader(t *testing.T) {
	library := []string{"slices", "strings", "time", "unicode/utf8"}
	words := []string{"Text", "Comma", "Colon"}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, spec := range file.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			if !strings.HasPrefix(imported, "beian.example/") && !slices.Contains(library, imported) {
				t.Errorf("%s imports %s", name, imported)
			}
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				if method, is := n.Fun.(*ast.SelectorExpr); is && (method.Sel.Name == "In" || method.Sel.Name == "Format") {
					t.Errorf("%s puts a text into a language", name)
				}
			case *ast.SelectorExpr:
				seen++
				if of, is := n.X.(*ast.Ident); is && of.Name == "lang" && !slices.Contains(words, n.Sel.Name) {
					t.Errorf("%s knows lang.%s", name, n.Sel.Name)
				}
				if n.Sel.Name == "EN" || n.Sel.Name == "ShowValues" { // ZH is what the form, which is in Chinese, calls a choice
					t.Errorf("%s knows %s", name, n.Sel.Name)
				}
			}
			return true
		})
	}
	if seen < 200 {
		t.Errorf("only %d selectors were seen", seen)
	}
}

// all is everything that is handed over for a bundle.
func all(b *filing.Bundle, folder folder) []any {
	built := []any{NewSheet(b, someDay), NewChecklist(b, someDay), ticked(b, folder), NewLetters(b, Order{Today: someDay, Day: someDay})}
	for _, requestFor := range []func(*filing.Bundle) (*regulation.Request, bool, bool){regulation.RequestFor, regulation.ConflictRequestFor} {
		if asked, assumed, found := requestFor(b); found {
			built = append(built, NewRequest(asked, assumed, bundlefile.ReadingOf(b), someDay, folder))
		}
	}
	return append(built, NewRequest(regulation.ClaimRequest(), false, bundlefile.ReadingOf(b), someDay, folder))
}

// The same bundle gives the same values, and is left unchanged.
func TestValuesComeFromTheBundleAlone(t *testing.T) {
	count := 0
	err := filepath.WalkDir("../../examples", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".yaml") {
			return err
		}
		count++
		b := parsed(t, path)
		once := all(b, folder{"scans/license.png"})
		if !reflect.DeepEqual(once, all(b, folder{"scans/license.png"})) {
			t.Errorf("%s gives one thing and then another", path)
		}
		if !reflect.DeepEqual(once, all(parsed(t, path), folder{"scans/license.png"})) {
			t.Errorf("%s read again gives other values", path)
		}
		if !reflect.DeepEqual(b, parsed(t, path)) {
			t.Errorf("%s is not what it was", path)
		}
		return nil
	})
	if err != nil || count < 10 {
		t.Errorf("%d bundles, %v", count, err)
	}
}

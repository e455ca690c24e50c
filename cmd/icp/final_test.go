package main

import (
	"bytes"
	"go/ast"
	gobuild "go/build"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Findings that rule.Check has returned are final: no other room assigns to them, or takes the
// address of anything in them.
func TestFindingsAreFinal(t *testing.T) {
	fset := token.NewFileSet()
	imports := importer.ForCompiler(fset, "gc", exported(t))
	rooms := make(map[string][]*ast.File)
	paths, err := filepath.Glob("../../internal/*/*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		if here, err := gobuild.Default.MatchFile(filepath.Split(path)); err != nil || !here {
			continue // for another system
		}
		file, err := parser.ParseFile(fset, path, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		if room := filepath.Base(filepath.Dir(path)); room != "rule" && !strings.HasSuffix(path, "_test.go") {
			rooms[room] = append(rooms[room], file)
		}
	}
	for room, files := range rooms {
		for _, change := range changes(t, fset, imports, room, files) {
			t.Errorf("%s: a finding is changed", fset.Position(change))
		}
	}
	const meddling = `package meddling

import "beian.example/icp/internal/rule"

func f(all []rule.Finding, one *rule.Finding) {
	all[0].Severity = rule.Advice
	all[0] = *one
	one.Args[0], one.Repair = 1, ""
	one.At = nil
	p := &one.Fix
	p.ZH = ""
	*one = rule.Finding{}
	for i := range all {
		f := &all[i]
		f.Reads = nil
		beside := &f.Related[0]
		beside.Message.EN = ""
	}
	_, _ = one.Severity, all[0].Rule
}
`
	file, err := parser.ParseFile(fset, "meddling.go", meddling, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	if found := changes(t, fset, imports, "meddling", []*ast.File{file}); len(found) != 9 {
		t.Errorf("of 9 changes %d were seen", len(found))
	}
}

// exported opens the compiler's export data of a package.
func exported(t *testing.T) importer.Lookup {
	t.Helper()
	command := exec.Command("go", "list", "-export", "-deps", "-f", "{{.ImportPath}} {{.Export}}", "./...")
	command.Dir = "../.."
	list, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	files := make(map[string]string)
	for line := range bytes.Lines(list) {
		path, file, _ := strings.Cut(strings.TrimSpace(string(line)), " ")
		files[path] = file
	}
	return func(path string) (io.ReadCloser, error) { return os.Open(files[path]) }
}

// changes finds where the code of a package changes a finding.
func changes(t *testing.T, fset *token.FileSet, imports types.Importer, room string, files []*ast.File) (found []token.Pos) {
	t.Helper()
	info := types.Info{Types: make(map[ast.Expr]types.TypeAndValue)}
	config := types.Config{Importer: imports}
	if _, err := config.Check(module+room, fset, files, &info); err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.AssignStmt:
				for _, to := range n.Lhs {
					if n.Tok != token.DEFINE && isOfFinding(&info, to) {
						found = append(found, to.Pos())
					}
				}
			case *ast.IncDecStmt:
				if isOfFinding(&info, n.X) {
					found = append(found, n.Pos())
				}
			case *ast.UnaryExpr:
				if _, isPart := n.X.(*ast.SelectorExpr); isPart && n.Op == token.AND && isOfFinding(&info, n.X) {
					found = append(found, n.Pos())
				}
			}
			return true
		})
	}
	return found
}

// isOfFinding reports whether an expression refers to something in a finding, or to a finding
// that others can see. Variables do not count, because they hold copies.
func isOfFinding(info *types.Info, e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return isOfFinding(info, e.X)
	case *ast.SelectorExpr:
		return isFinding(info.TypeOf(e.X)) || isOfFinding(info, e.X)
	case *ast.IndexExpr:
		return isFinding(info.TypeOf(e)) || isOfFinding(info, e.X)
	case *ast.StarExpr:
		return isFinding(info.TypeOf(e)) || isOfFinding(info, e.X)
	}
	return false
}

// isFinding reports whether a type is that of findings, or of their places.
func isFinding(t types.Type) bool {
	if pointer, isPointer := t.(*types.Pointer); isPointer {
		t = pointer.Elem()
	}
	named, isNamed := t.(*types.Named)
	return isNamed && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == module+"rule" &&
		(named.Obj().Name() == "Finding" || named.Obj().Name() == "Related")
}

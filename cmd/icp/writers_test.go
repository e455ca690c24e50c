package main

import (
	"go/ast"
	"slices"
	"strings"
	"testing"
)

// writers are the functions that write to a stream of the program. Every text passes through
// one of them, so that the tests with canaries only have to reach these.
var writers = []string{
	"cli.(app).askSecret",      // a question of its own
	"cli.(app).complain",       // messages, whose arguments it masks
	"cli.(output).bytes",       // results, which report has worded
	"cli.(progressLine).clear", // nothing
	"cli.(progressLine).put",   // words of its own and numbers, and the name of a file, which is masked
	"cli.writeBashScript",      // the script for completion
	"cli.writeBytes",           // results, into a file
	"interview.(plainLines).write",
	"interview.(terminal).bracketPastes",
	"interview.(terminal).wipe", // nothing but spaces
	"interview.(transcript).erase",
	"interview.(transcript).print",
	"report.(Voice).Next", // of a Command, which is masked as it is made
	"report.(Voice).Summary",
}

// Only these functions write to streams.
func TestWriters(t *testing.T) {
	var found []string
	sources(t, func(path, room string, file *ast.File) {
		for _, decl := range file.Decls {
			function, isFunction := decl.(*ast.FuncDecl)
			if !isFunction {
				continue
			}
			ast.Inspect(function, func(n ast.Node) bool {
				call, isCall := n.(*ast.CallExpr)
				if !isCall {
					return true
				}
				name := room + "." + functionName(function)
				if writes(call) && !slices.Contains(found, name) {
					found = append(found, name)
				}
				return true
			})
		}
	})
	slices.Sort(found)
	if !slices.Equal(found, writers) {
		t.Errorf("these write:\n%s\nand not as listed:\n%s", strings.Join(found, "\n"), strings.Join(writers, "\n"))
	}
}

func functionName(f *ast.FuncDecl) string {
	if f.Recv == nil {
		return f.Name.Name
	}
	receiver := f.Recv.List[0].Type
	if pointer, isPointer := receiver.(*ast.StarExpr); isPointer {
		receiver = pointer.X
	}
	if generic, isGeneric := receiver.(*ast.IndexExpr); isGeneric {
		receiver = generic.X
	}
	return "(" + receiver.(*ast.Ident).Name + ")." + f.Name.Name
}

// writes reports whether a call prints to a stream, and not to a buffer, either a local one or
// one in which a page is built.
func writes(call *ast.CallExpr) bool {
	if builtin, isIdent := call.Fun.(*ast.Ident); isIdent {
		return builtin.Name == "print" || builtin.Name == "println"
	}
	function, isSelector := call.Fun.(*ast.SelectorExpr)
	if !isSelector {
		return false
	}
	pkg, _ := function.X.(*ast.Ident)
	switch name := function.Sel.Name; {
	case pkg != nil && (pkg.Name == "fmt" || pkg.Name == "log") && strings.HasPrefix(name, "Print"):
		return true
	case pkg != nil && (pkg.Name == "fmt" && strings.HasPrefix(name, "Fprint") || pkg.Name == "io" && (name == "Copy" || name == "WriteString")):
		return isStream(call.Args[0])
	case name == "Write" || name == "WriteString":
		return isStream(function.X)
	}
	return false
}

// isStream recognises a stream by its name: those of the program and the writers that are
// passed on.
func isStream(x ast.Expr) bool {
	switch x := x.(type) {
	case *ast.SelectorExpr:
		field := x.Sel.Name
		owner, _ := x.X.(*ast.Ident)
		buffer := owner != nil && (owner.Name == "p" || owner.Name == "w") && field == "out" // of a page or a document
		return slices.Contains([]string{"Out", "Err", "out", "w", "Stdout", "Stderr"}, field) && !buffer
	case *ast.Ident:
		return x.Name == "w"
	}
	return false
}

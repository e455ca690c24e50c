package rule

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"beian.example/icp/internal/regulation"
)

// Terms are in package regulation, with their sources. No rule may contain one itself: as a
// constant, as days or months added to a date, or as something to compare with. A constant
// that is not a term says so by its type.
func TestRulesKeepNoTerms(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	set := token.NewFileSet()
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") || name == "scanthresholds.go" { // thresholds for what an eye would see are not terms
			continue
		}
		file, err := parser.ParseFile(set, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		complain := func(n ast.Node) { t.Errorf("%s: a term belongs in regulation", set.Position(n.Pos())) }
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ValueSpec:
				if slices.ContainsFunc(n.Values, isFigure) && !isBound(n.Type) {
					complain(n)
				}
			case *ast.AssignStmt:
				if slices.ContainsFunc(n.Rhs, isFigure) {
					complain(n)
				}
			case *ast.CallExpr:
				f, ok := n.Fun.(*ast.SelectorExpr)
				if ok && (f.Sel.Name == "AddDate" || f.Sel.Name == "After") && slices.ContainsFunc(n.Args, isFigure) {
					complain(n)
				}
			case *ast.BinaryExpr:
				if isOrdered(n.Op) && (isFigure(n.X) && !isLength(n.Y) || isFigure(n.Y) && !isLength(n.X)) {
					complain(n)
				}
			}
			return true
		})
	}
}

// isFigure reports whether an expression is a number that may be a term: not 0, 1 or 2, and
// not a code point.
func isFigure(e ast.Expr) bool {
	literal, ok := e.(*ast.BasicLit)
	if !ok || literal.Kind != token.INT || strings.HasPrefix(literal.Value, "0x") {
		return false
	}
	value, err := strconv.Atoi(literal.Value)
	return err == nil && value > 2
}

// isBound reports whether a type is that of figures that are not terms.
func isBound(t ast.Expr) bool {
	name, ok := t.(*ast.Ident)
	return ok && name.Name == "bound"
}

func isOrdered(op token.Token) bool {
	return slices.Contains([]token.Token{token.LSS, token.LEQ, token.GTR, token.GEQ, token.EQL, token.NEQ}, op)
}

// isLength reports whether an expression is the length of a text or list, which comes from the
// format of a number and not from the law.
func isLength(e ast.Expr) bool {
	call, ok := e.(*ast.CallExpr)
	if !ok {
		return false
	}
	f, ok := call.Fun.(*ast.Ident)
	return ok && f.Name == "len"
}

// If a rule's own words name its term, they give the figure that it checks with, and the rule
// cites the source of that.
func TestWordsSayTheTerm(t *testing.T) {
	figures := map[int][]string{3: {"3", "三", "three"}, 18: {"18"}, 20: {"20"}}
	for _, c := range []struct {
		rule   *Rule
		term   regulation.Term
		zh, en string
	}{
		{&certificateExpiring, regulation.CertificateLeft, "月", "month"},
		{&letterStale, regulation.LetterAge, "月", "month"},
		{&domainUnverified, regulation.VerificationSync, "工作日", "working day"},
		{&siteNameShort, regulation.NameLeast, "字", "character"},
		{&principalUnderage, regulation.PrincipalAge, "岁", "age"},
		{&remarksShort, regulation.RemarksLeast, "字", "character"},
	} {
		if !slices.Contains(c.rule.Sources, c.term.Source) {
			t.Errorf("%s does not cite the source of its term", c.rule.Name)
		}
		for words, said := range map[string]string{c.rule.Title.ZH + c.rule.Why.ZH: c.zh, c.rule.Title.EN + c.rule.Why.EN: c.en} {
			figure := func(word string) bool { return strings.Contains(words, word) }
			if !strings.Contains(words, said) || !slices.ContainsFunc(figures[c.term.Value], figure) {
				t.Errorf("%s does not say %d %s: %s", c.rule.Name, c.term.Value, said, words)
			}
		}
	}
}

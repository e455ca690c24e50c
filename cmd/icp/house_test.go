package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"beian.example/icp/internal/rule"
)

// rooms lists the packages in the order in which they may import each other:
// each only those before it.
var rooms = []string{
	"quiet", "lang", "source", "ident", "domainname", "calendar", "postal", "scan", "filing", "bundlefile", "regulation",
	"rule", "answers", "handover", "report", "paper", "pack", "interview", "cli",
}

// keepers says which rooms a library may be used in.
var keepers = map[string][]string{
	"github.com/charmbracelet/huh":       {"interview"},
	"github.com/charmbracelet/bubbletea": {"interview"},
	"github.com/charmbracelet/lipgloss":  {"quiet"},
	"github.com/spf13/cobra":             {"cli"},
	"github.com/spf13/pflag":             {"cli"},
	"github.com/spf13/viper":             {"cli"},
	"gopkg.in/yaml.v3":                   {"bundlefile"},
	"go.yaml.in/yaml/v4":                 {"bundlefile"},
	"net/http":                           {},
	"net":                                {},
	"os/exec":                            {},
}

const module = "beian.example/icp/internal/"

// sources calls visit for every Go file of the program, tests left out.
func sources(t *testing.T, visit func(path, room string, file *ast.File)) {
	t.Helper()
	fset := token.NewFileSet()
	err := filepath.WalkDir("../../internal", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		file, err := parser.ParseFile(fset, path, nil, 0)
		if err != nil {
			return err
		}
		visit(path, filepath.Base(filepath.Dir(path)), file)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestImportsRunDownward(t *testing.T) {
	seen := 0
	sources(t, func(path, room string, file *ast.File) {
		seen++
		own := slices.Index(rooms, room)
		if own < 0 {
			t.Errorf("%s: %s is no room of the house", path, room)
		}
		for _, spec := range file.Imports {
			name, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				t.Fatal(err)
			}
			if other, inside := strings.CutPrefix(name, module); inside && slices.Index(rooms, other) >= own {
				t.Errorf("%s imports %s, which is not below it", path, other)
			}
			if allowed, kept := keepers[name]; kept && !slices.Contains(allowed, room) {
				t.Errorf("%s imports %s, which belongs to %v", path, name, allowed)
			}
		}
	})
	if seen < 50 {
		t.Errorf("only %d files were read", seen)
	}
}

// Rules are named where they live, and where the words that mean them are kept,
// which a test holds to the catalogue: what others want to know of one is a
// property of it, or a name that changes would be missed in silence.
func TestRulesAreNamedAtHome(t *testing.T) {
	spelt := 0
	sources(t, func(path, room string, file *ast.File) {
		ast.Inspect(file, func(n ast.Node) bool {
			literal, isLiteral := n.(*ast.BasicLit)
			if !isLiteral || literal.Kind != token.STRING {
				return true
			}
			text, err := strconv.Unquote(literal.Value)
			if err != nil {
				t.Fatal(err)
			}
			if _, isName := rule.Named(text); isName {
				spelt++
				if room != "rule" && room != "answers" {
					t.Errorf("%s spells the rule %s", path, text)
				}
			}
			return true
		})
	})
	if all := len(rule.Catalogue()); spelt < all {
		t.Errorf("%d of %d names were seen", spelt, all)
	}
}

// Every text has both languages, and as a format both take the same arguments.
func TestTextsAreBilingual(t *testing.T) {
	seen := 0
	sources(t, func(path, _ string, file *ast.File) {
		ast.Inspect(file, func(n ast.Node) bool {
			zh, en, ok := textLiteral(n)
			if !ok {
				return true
			}
			seen++
			if zh == "" || en == "" {
				t.Errorf("%s: a text has only one language: %q %q", path, zh, en)
			}
			if !slices.Equal(verbs(zh), verbs(en)) {
				t.Errorf("%s: %q and %q take different arguments", path, zh, en)
			}
			return true
		})
	})
	if seen < 400 {
		t.Errorf("only %d texts were found", seen)
	}
}

// textLiteral reads a composite literal with the keys ZH and EN; one whose
// values are not all constants is left to whoever puts it together.
func textLiteral(n ast.Node) (zh, en string, ok bool) {
	literal, isLiteral := n.(*ast.CompositeLit)
	if !isLiteral {
		return "", "", false
	}
	for _, element := range literal.Elts {
		pair, isPair := element.(*ast.KeyValueExpr)
		if !isPair {
			return "", "", false
		}
		key, isIdent := pair.Key.(*ast.Ident)
		if !isIdent || key.Name != "ZH" && key.Name != "EN" {
			return "", "", false
		}
		value, isConstant := pair.Value.(*ast.BasicLit)
		if !isConstant {
			return "", "", false
		}
		text, err := strconv.Unquote(value.Value)
		if err != nil {
			return "", "", false
		}
		if key.Name == "ZH" {
			zh = text
		} else {
			en = text
		}
		ok = true
	}
	return zh, en, ok
}

var verb = regexp.MustCompile(`%(?:\[(\d)\])?[sdv]`)

// verbs lists the arguments a format takes, by their number.
func verbs(format string) []string {
	var all []string
	for i, match := range verb.FindAllStringSubmatch(format, -1) {
		number := match[1]
		if number == "" {
			number = strconv.Itoa(i + 1)
		}
		all = append(all, number+match[0][len(match[0])-1:])
	}
	slices.Sort(all)
	return all
}

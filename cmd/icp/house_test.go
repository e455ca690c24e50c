package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"beian.example/icp/internal/rule"
)

// rooms lists all packages in the order in which they may import each other: each only those
// before it.
var rooms = []string{
	"quiet", "lang", "source", "ident", "domainname", "calendar", "postal", "scan", "filing", "bundlefile", "regulation",
	"providerdata", "rule", "answers", "handover", "report", "paper", "parcel", "interview", "cli",
}

// keepers says in which rooms a library may be used.
var keepers = map[string][]string{
	"github.com/charmbracelet/huh":       {"interview"},
	"github.com/charmbracelet/bubbletea": {"interview"},
	"github.com/charmbracelet/lipgloss":  {"quiet", "interview"},
	"github.com/charmbracelet/x/ansi":    {"interview"},
	"github.com/fsnotify/fsnotify":       {"cli"},
	"github.com/spf13/cobra":             {"cli"},
	"github.com/spf13/pflag":             {"cli"},
	"github.com/spf13/viper":             {"cli"},
	"github.com/sourcegraph/conc/stream": {"cli"},
	"gopkg.in/yaml.v3":                   {"bundlefile"},
	"go.yaml.in/yaml/v4":                 {"bundlefile"},
	"golang.org/x/image/bmp":             {"scan"},
	"golang.org/x/image/tiff":            {"scan"},
	"golang.org/x/image/webp":            {"scan"},
	"filippo.io/age":                     {"parcel"},
	"maragu.dev/gomponents":              {"report", "paper"},
	"maragu.dev/gomponents/html":         {"report", "paper"},
	"archive/zip":                        {"paper", "parcel"},
	"html/template":                      {}, // see TestNothingIsCalledByName
	"text/template":                      {},
	"net/http":                           {},
	"net":                                {},
	"os/exec":                            {},
}

// offline are the packages below net that only parse addresses.
var offline = []string{"net/netip", "net/url"}

const module = "beian.example/icp/internal/"

// linkers are the external packages that link net, net/http or os/exec into the program, with
// the standard packages they do it with, on any system. None of our own packages is among
// them: they open no connections and start no programs.
var linkers = map[string][]string{
	"github.com/atotto/clipboard":           {"os/exec"},            // to paste into a form of huh
	"github.com/charmbracelet/bubbletea":    {"os/exec"},            // to give the terminal to an editor
	"github.com/charmbracelet/colorprofile": {"os/exec"},            // to ask tmux for its colours
	"github.com/charmbracelet/huh":          {"os/exec"},            // for texts that an editor writes
	"github.com/go-viper/mapstructure/v2":   {"net"},                // viper reads addresses with it
	"github.com/spf13/afero":                {"net/http"},           // viper reads files with it
	"github.com/spf13/pflag":                {"net"},                // for flags that are addresses
	"golang.org/x/net/publicsuffix":         {"net/http/cookiejar"}, // its list has that package's interface
	"golang.org/x/sys/windows":              {"net"},                // for addresses of adapters
}

// systems are the operating systems that the program is built for.
var systems = []string{"linux", "windows", "darwin"}

// sources calls visit for every Go file of the program, without tests.
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
		inside, err := filepath.Rel("../../internal", path)
		if err != nil {
			return err
		}
		visit(path, roomOf(filepath.ToSlash(inside)), file)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// roomOf is the room of a path below internal.
func roomOf(path string) string {
	room, _, _ := strings.Cut(path, "/")
	return room
}

// The list of rooms matches the folders.
func TestRooms(t *testing.T) {
	entries, err := os.ReadDir("../../internal")
	if err != nil {
		t.Fatal(err)
	}
	var folders []string
	for _, entry := range entries {
		if entry.IsDir() {
			folders = append(folders, entry.Name())
		}
	}
	for _, folder := range folders {
		if !slices.Contains(rooms, folder) {
			t.Errorf("internal/%s is no room of the house", folder)
		}
	}
	for _, room := range rooms {
		if !slices.Contains(folders, room) {
			t.Errorf("the room %s has no folder", room)
		}
	}
}

// The page of the internal rooms shows them in order.
func TestRoomsAreShown(t *testing.T) {
	page, err := os.ReadFile("../../internal/README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(page), "<!-- rooms -->")
	table, _, _ = strings.Cut(table, "<!-- /rooms -->")
	var shown []string
	for _, row := range regexp.MustCompile("(?m)^\\| `([a-z]+)` \\|").FindAllStringSubmatch(table, -1) {
		shown = append(shown, row[1])
	}
	if !slices.Equal(shown, rooms) {
		t.Errorf("internal/README.md shows the rooms\n%v, there are\n%v", shown, rooms)
	}
}

// Only the packages known to do so link what could open a connection or start a program, and
// none of them is ours.
func TestLinkers(t *testing.T) {
	found := make(map[string][]string)
	for _, system := range systems {
		// A package comes after those it imports, so one pass is enough to tell which of them
		// reach these.
		reaches := map[string]bool{"net": true, "net/http": true, "os/exec": true}
		for line := range strings.Lines(listDeps(t, system)) {
			fields := strings.Fields(line)
			name, isStandard, imports := fields[0], fields[1] == "true", fields[2:]
			for _, other := range imports {
				switch {
				case !reaches[other]:
				case isStandard:
					reaches[name] = true
				case !slices.Contains(found[name], other):
					found[name] = append(found[name], other)
				}
			}
		}
	}
	for name, by := range found {
		slices.Sort(by)
		if known := linkers[name]; !slices.Equal(by, known) {
			t.Errorf("%s imports %v, known is %v", name, by, known)
		}
	}
	for name := range linkers {
		if found[name] == nil {
			t.Errorf("%s links none of these any more", name)
		}
		if strings.HasPrefix(name, module) {
			t.Errorf("%s is ours", name)
		}
	}
}

// Nothing that is linked looks up methods by name, as templates do. Otherwise every method of
// every type would have to stay in the program, which would be a sixth larger and start as
// much slower.
func TestNothingIsCalledByName(t *testing.T) {
	cmd := exec.Command("go", "build", "-ldflags=-dumpdep", "-o", filepath.Join(t.TempDir(), "icp"), ".")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if lines := strings.Count(string(out), "\n"); lines < 10_000 {
		t.Fatalf("only %d lines say what is linked for what", lines)
	}
	for line := range strings.Lines(string(out)) {
		if from, to, _ := strings.Cut(line, " -> "); strings.Contains(from, "<ReflectMethod>") {
			t.Errorf("%s calls methods by name (and needs %s)", from, strings.TrimSpace(to))
			return
		}
	}
}

// listDeps lists the packages of the program on a system, with whether they are standard
// packages and what they import.
func listDeps(t *testing.T, system string) string {
	t.Helper()
	cmd := exec.Command("go", "list", "-deps", "-f", `{{.ImportPath}} {{.Standard}} {{join .Imports " "}}`, ".")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+system)
	var problem strings.Builder
	cmd.Stderr = &problem
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v: %s", system, err, problem.String())
	}
	return string(out)
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
			if other, inside := strings.CutPrefix(name, module); inside && !slices.Contains(rooms[:max(own, 0)], roomOf(other)) {
				t.Errorf("%s imports %s, which is not below it", path, other)
			}
			if allowed, kept := keepers[name]; kept && !slices.Contains(allowed, room) {
				t.Errorf("%s imports %s, which belongs to %v", path, name, allowed)
			}
			if strings.HasPrefix(name, "net/") && !slices.Contains(offline, name) || name == "crypto/tls" {
				t.Errorf("%s imports %s, with which it could go online", path, name)
			}
		}
	})
	if seen < 50 {
		t.Errorf("only %d files were read", seen)
	}
}

// Rules are named only in their own room, and where their phrases are kept, which a test
// compares with the catalogue. What others need to know about a rule is a property of it;
// otherwise, a rule that is renamed would be missed silently.
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

// Every text has both languages, which as formats take the same arguments.
func TestTextsAreBilingual(t *testing.T) {
	seen, joined := 0, 0
	sources(t, func(path, _ string, file *ast.File) {
		ast.Inspect(file, func(n ast.Node) bool {
			zh, en, ok := textLiteral(n)
			if !ok {
				return true
			}
			if zh == nil || en == nil {
				t.Errorf("%s: a text has only one language", path)
				return true
			}
			inZH, known := written(zh)
			inEN, alsoKnown := written(en)
			if !known || !alsoKnown {
				return true // left to the code that puts it together
			}
			seen++
			if _, isLiteral := zh.(*ast.BasicLit); !isLiteral {
				joined++
			}
			if inZH == "" || inEN == "" {
				t.Errorf("%s: a text has only one language: %q %q", path, inZH, inEN)
			}
			if !slices.Equal(verbs(inZH), verbs(inEN)) {
				t.Errorf("%s: %q and %q take different arguments", path, inZH, inEN)
			}
			return true
		})
	})
	if seen < 400 || joined < 5 {
		t.Errorf("only %d texts were found, %d of them of several parts", seen, joined)
	}
}

// Every source says who speaks in it, because laws and rules do not become outdated.
func TestSourcesSayWhoSpeaks(t *testing.T) {
	seen := 0
	sources(t, func(path, _ string, file *ast.File) {
		ast.Inspect(file, func(n ast.Node) bool {
			literal, isLiteral := n.(*ast.CompositeLit)
			if !isLiteral {
				return true
			}
			var keys []string
			for _, element := range literal.Elts {
				if pair, isPair := element.(*ast.KeyValueExpr); isPair {
					if key, isName := pair.Key.(*ast.Ident); isName {
						keys = append(keys, key.Name)
					}
				}
			}
			if !slices.Contains(keys, "Name") || !slices.Contains(keys, "Date") {
				return true
			}
			seen++
			if !slices.Contains(keys, "Kind") {
				t.Errorf("%s: a source does not say of which kind it is", path)
			}
			return true
		})
	})
	if seen < 50 {
		t.Errorf("only %d sources were found", seen)
	}
}

// textLiteral reads a composite literal with the keys ZH and EN; a missing language is nil.
func textLiteral(n ast.Node) (zh, en ast.Expr, ok bool) {
	literal, isLiteral := n.(*ast.CompositeLit)
	if !isLiteral {
		return nil, nil, false
	}
	for _, element := range literal.Elts {
		pair, isPair := element.(*ast.KeyValueExpr)
		if !isPair {
			return nil, nil, false
		}
		switch key, _ := pair.Key.(*ast.Ident); {
		case key != nil && key.Name == "ZH":
			zh = pair.Value
		case key != nil && key.Name == "EN":
			en = pair.Value
		default:
			return nil, nil, false
		}
	}
	return zh, en, zh != nil || en != nil
}

// unknownPart stands for the parts of a text that are known only at run time. It is treated as
// a word.
const unknownPart = "…"

// written is the text in the source: a literal, or several parts joined, at least one of which
// is a literal.
func written(x ast.Expr) (text string, known bool) {
	switch x := x.(type) {
	case *ast.ParenExpr:
		return written(x.X)
	case *ast.BasicLit:
		text, err := strconv.Unquote(x.Value)
		return text, err == nil
	case *ast.BinaryExpr:
		left, isLeft := written(x.X)
		right, isRight := written(x.Y)
		return left + right, isLeft || isRight
	}
	return unknownPart, false
}

var verb = regexp.MustCompile(`%(?:\[(\d)\])?[sdv]`)

// verbs lists the arguments that a format takes, by number.
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

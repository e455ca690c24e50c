package cli

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rivo/uniseg"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// tree is the command tree in a language, as help and manual describe it.
func tree(l lang.Lang) (*app, *cobra.Command) {
	a := &app{language: language{l, true}, Program: Program{Getenv: func(string) string { return "" }}}
	root := newRoot(a)
	describeFlags(root)
	return a, root
}

// pageHeadings are those that every page has, apart from commands and examples.
var pageHeadings = map[lang.Lang][]string{
	lang.EN: {"NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "FILES", "ENVIRONMENT", "SEE ALSO"},
	lang.ZH: {"名称", "概要", "描述", "选项", "退出状态", "文件", "环境变量", "参见"},
}

// Every command has a page in both languages, with all of its options and commands.
func TestManual(t *testing.T) {
	names := make(map[lang.Lang][]string)
	for l, headings := range pageHeadings {
		a, root := tree(l)
		examples := lang.Text{ZH: "示例", EN: "EXAMPLES"}.In(l)
		for _, cmd := range manualsOf(root) {
			names[l] = append(names[l], manualName(cmd))
			page := string(a.manual(cmd).Roff(l))
			want := slices.Clone(headings)
			if cmd.Example != "" {
				want = slices.Insert(want, len(want)-1, examples)
			}
			wantHeadings(t, page, want, cmd.CommandPath())
			has := func(name string) {
				if !strings.Contains(page, `\fB`+strings.ReplaceAll(name, "-", `\-`)+`\fR`) {
					t.Errorf("%s: %s has no %s", l, cmd.CommandPath(), name)
				}
			}
			visit := func(flag *pflag.Flag) {
				if flag.Hidden {
					return
				}
				name := "--" + flag.Name
				if flag.Shorthand != "" {
					name = "-" + flag.Shorthand + ", " + name
				}
				has(name)
			}
			cmd.Flags().VisitAll(visit)
			cmd.InheritedFlags().VisitAll(visit)
			for _, child := range cmd.Commands() {
				if child.Name() != "help" {
					has(child.Name())
				}
			}
		}
	}
	if !slices.Equal(names[lang.ZH], names[lang.EN]) || len(names[lang.ZH]) < 15 {
		t.Errorf("there are %v", names)
	}
}

// wantHeadings asserts the headings of a page and their order.
func wantHeadings(t *testing.T, page string, want []string, name string) {
	t.Helper()
	var got []string
	for _, heading := range regexp.MustCompile(`(?m)^\.SH "(.+)"$`).FindAllStringSubmatch(page, -1) {
		if heading[1] != "命令" && heading[1] != "COMMANDS" {
			got = append(got, heading[1])
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s has the headings %v, want %v", name, got, want)
	}
}

// Help and manual of every command, and the texts of all options, are in the
// reader's language.
func TestHelpSpeaksTheLanguage(t *testing.T) {
	hasHan := regexp.MustCompile(`\p{Han}`)
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		_, root := tree(l)
		for _, cmd := range manualsOf(root) {
			for _, text := range []string{cmd.Short, cmd.Long} {
				if text == "" || hasHan.MatchString(text) != (l == lang.ZH) {
					t.Errorf("%s: %s is described as %q", l, cmd.CommandPath(), text)
				}
			}
			check := func(flag *pflag.Flag) {
				if hasHan.MatchString(flag.Usage) != (l == lang.ZH) {
					t.Errorf("%s: %s --%s is described as %q", l, cmd.CommandPath(), flag.Name, flag.Usage)
				}
			}
			cmd.Flags().VisitAll(check)
			cmd.InheritedFlags().VisitAll(check)
		}
	}
}

// Pages are set without a complaint, and no line of theirs leaves the screen but
// for examples.
func TestManualIsSet(t *testing.T) {
	groff, err := exec.LookPath("groff")
	if err != nil {
		t.Skip("there is no groff")
	}
	const width = 80
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		a, root := tree(l)
		for _, cmd := range manualsOf(root) {
			m := a.manual(cmd)
			shown := exec.Command(groff, "-Kutf8", "-man", "-Tutf8", "-ww", "-P-c", "-rLL="+strconv.Itoa(width)+"n")
			shown.Stdin = strings.NewReader(string(m.Roff(l)))
			var out, complaints strings.Builder
			shown.Stdout, shown.Stderr = &out, &complaints
			if err := shown.Run(); err != nil || complaints.Len() > 0 {
				t.Errorf("%s %s: %v %s", l, m.Name, err, complaints.String())
			}
			text := regexp.MustCompile(`.\x08`).ReplaceAllString(out.String(), "")
			for line := range strings.Lines(text) {
				isExample := slices.ContainsFunc(m.Examples, func(e string) bool { return strings.Contains(line, strings.TrimSpace(e)) })
				if uniseg.StringWidth(strings.TrimSuffix(line, "\n")) > width && !isExample {
					t.Errorf("%s %s: too wide: %s", l, m.Name, line)
				}
			}
			for _, o := range m.Options {
				if !strings.Contains(text, o.Name) {
					t.Errorf("%s %s: %s cannot be copied", l, m.Name, o.Name)
				}
			}
		}
	}
}

// The manual names every variable that the program asks for.
func TestManualVariables(t *testing.T) {
	var named []string
	for _, e := range environmentEntries {
		named = append(named, strings.Split(e.name, ", ")...)
	}
	asked := 0
	sources, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, source := range sources {
		if strings.HasSuffix(source, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), source, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, isCall := n.(*ast.CallExpr)
			if !isCall || len(call.Args) != 1 {
				return true
			}
			function, isSelector := call.Fun.(*ast.SelectorExpr)
			literal, isLiteral := call.Args[0].(*ast.BasicLit)
			if !isSelector || !isLiteral || function.Sel.Name != "Getenv" {
				return true
			}
			asked++
			if name, err := strconv.Unquote(literal.Value); err != nil || !slices.Contains(named, name) {
				t.Errorf("%s is not in the manual", literal.Value)
			}
			return true
		})
	}
	if asked < 5 {
		t.Errorf("only %d were found", asked)
	}
	a, root := tree(lang.EN)
	var variables []string
	for _, v := range a.variables(root) {
		variables = append(variables, v.Name)
	}
	if want := []string{"ICP_LANG", "ICP_FAIL_ON", "ICP_ON", "ICP_SCANS"}; !slices.Equal(variables, want) {
		t.Errorf("variables are %v", variables)
	}
	if check, _, _ := root.Find([]string{"schema"}); !slices.Equal(a.variables(check), []report.ManualEntry{a.variables(root)[0]}) {
		t.Errorf("icp schema has %v", a.variables(check))
	}
}

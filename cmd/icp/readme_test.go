package main

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	slash "path"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/cli"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// shownDay is the day on which the transcripts of the READMEs are made.
var shownDay = time.Date(2026, 11, 20, 12, 0, 0, 0, filing.Shanghai())

const (
	firstPage = "README.md"
	// firstPageBytes keeps the first page short enough to be read to its end.
	firstPageBytes = 12_000
	schemaPath     = "examples/icp.schema.json"
)

// readmes are all pages, each in the folder that it describes.
var readmes = []string{firstPage, contributing, "cmd/icp/README.md", changelog, "examples/README.md", "internal/README.md", "internal/interview/README.md", "internal/rule/README.md"}

// repository is determined before any test changes folders.
var repository, repositoryErr = filepath.Abs("../..")

// pathOf is the path of something in the repository.
func pathOf(t *testing.T, name string) string {
	t.Helper()
	if repositoryErr != nil {
		t.Fatal(repositoryErr)
	}
	return filepath.Join(repository, filepath.FromSlash(name))
}

// same compares a file's text with what it should be, and with UPDATE=1 corrects it.
func same(t *testing.T, path, got, want string) {
	t.Helper()
	if got == want {
		return
	}
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	gotLines, wantLines := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range wantLines {
		if i >= len(gotLines) || gotLines[i] != wantLines[i] {
			t.Fatalf("%s, line %d, should read (UPDATE=1 writes it):\n%s", path, i+1, wantLines[i])
		}
	}
	t.Fatalf("%s has %d lines too many", path, len(gotLines)-len(wantLines))
}

func readFile(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// terminalMark marks a block that shows what a person at a terminal sees.
const terminalMark = " on a terminal"

var (
	transcriptBlock = regexp.MustCompile("(?s)```console(" + terminalMark + ")?\n(.*?)```\n")
	commandBlock    = regexp.MustCompile("(?s)```sh\n(.*?)```\n")
	anyBlock        = regexp.MustCompile("(?s)```.*?```\n|`[^`\n]*`")
)

// Every transcript is what its commands print, in a fresh copy of the examples.
func TestReadmeTranscripts(t *testing.T) {
	icp := build(t, ".")
	commands := make(map[string]bool)
	for _, page := range readmes {
		t.Run(page, func(t *testing.T) {
			path := pathOf(t, page)
			text := readFile(t, path)
			want := transcriptBlock.ReplaceAllStringFunc(text, func(block string) string {
				parts := transcriptBlock.FindStringSubmatch(block)
				show := run
				if parts[1] == terminalMark {
					if runtime.GOOS == "windows" { // pseudo-terminals work differently there
						return block
					}
					show = func(t *testing.T, line string) string { return runOnTerminal(t, icp, line) }
				}
				inExamples(t)
				var out strings.Builder
				for _, line := range strings.Split(parts[2], "\n") {
					if command, found := strings.CutPrefix(line, "$ ./icp "); found {
						commands[strings.Fields(command)[0]] = true
						out.WriteString(line + "\n" + show(t, command))
					} else if strings.HasPrefix(line, "$ ") {
						t.Errorf("a transcript runs something else: %s", line)
					}
				}
				if out.Len() == 0 {
					t.Errorf("a transcript without a command:\n%s", block)
				}
				return "```console" + parts[1] + "\n" + out.String() + "```\n"
			})
			same(t, path, text, want)
		})
	}
	for _, name := range commandNames(t) {
		if !commands[name] {
			t.Errorf("no README shows icp %s", name)
		}
	}
}

// inExamples changes to a folder that holds a copy of the examples.
func inExamples(t *testing.T) {
	t.Helper()
	examples := pathOf(t, "examples")
	work := t.TempDir()
	if err := os.CopyFS(filepath.Join(work, "examples"), os.DirFS(examples)); err != nil {
		t.Fatal(err)
	}
	t.Chdir(work)
}

// run runs a command and returns what a person would see. The only pipe it supports is to
// head. It runs the command within the test process, because not every command has an option
// for the day.
func run(t *testing.T, line string) string {
	t.Helper()
	line, head, cut := strings.Cut(line, " | head -")
	out, _ := runInside(line)
	if !cut {
		return out
	}
	n, err := strconv.Atoi(head)
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(strings.SplitAfterN(out, "\n", n+1)[:n], "")
}

// argument matches a word of a command line, or several in quotes.
var argument = regexp.MustCompile(`"[^"]*"|\S+`)

func runInside(line string) (out string, code int) {
	args := argument.FindAllString(line, -1)
	for i := range args {
		args[i] = strings.Trim(args[i], `"`)
	}
	var buffer bytes.Buffer
	code = cli.Main(cli.Program{
		Args: args, In: strings.NewReader(""), Out: &buffer, Err: &buffer,
		Getenv: func(string) string { return "" }, Now: func() time.Time { return shownDay },
	})
	return buffer.String(), code
}

// runOnTerminal runs a command on a terminal of 80 columns.
func runOnTerminal(t *testing.T, icp, line string) string {
	t.Helper()
	cmd := exec.Command(icp, strings.Fields(line)...)
	cmd.Env = silentEnvironment(t, "NO_COLOR=1", "ICP_ON="+shownDay.Format(time.DateOnly))
	return strings.ReplaceAll(onTerminal(t, cmd), "\r\n", "\n")
}

// The commands of the quick starts can be run as written: in a folder with a finished bundle,
// none has wrong usage or a missing file.
func TestReadmeCommands(t *testing.T) {
	ran := 0
	for _, page := range readmes {
		for _, block := range commandBlock.FindAllStringSubmatch(readFile(t, pathOf(t, page)), -1) {
			inExamples(t)
			if err := os.CopyFS(".", os.DirFS("examples/personal")); err != nil {
				t.Fatal(err)
			}
			for _, line := range strings.Split(block[1], "\n") {
				command, found := strings.CutPrefix(line, "./icp ")
				if !found {
					continue
				}
				ran++
				command, _, _ = strings.Cut(command, " #")
				command, _, _ = strings.Cut(command, " >")
				if out, code := runInside(command); code != 0 && code != 1 {
					t.Errorf("%s: %s exits with %d: %s", page, line, code, out)
				}
			}
		}
	}
	if ran < 20 {
		t.Errorf("only %d commands found", ran)
	}
}

// The program accepts the settings shown as an example.
func TestReadmeSettings(t *testing.T) {
	_, settings, found := strings.Cut(readFile(t, pathOf(t, "cmd/icp/README.md")), "```yaml\nfail-on:")
	settings, _, closed := strings.Cut("fail-on:"+settings, "```\n")
	if !found || !closed {
		t.Fatal("no settings are shown")
	}
	inExamples(t)
	if err := os.WriteFile("icp.yaml", []byte(settings), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, code := runInside("rules"); code != 0 {
		t.Errorf("the settings are refused: %s", out)
	}
}

// The first page stays short and links to all others.
func TestFirstPage(t *testing.T) {
	text := readFile(t, pathOf(t, firstPage))
	if len(text) > firstPageBytes {
		t.Errorf("%s has %d bytes, at most %d are wanted", firstPage, len(text), firstPageBytes)
	}
	for _, page := range readmes[1:] {
		if !strings.Contains(text, "]("+page+")") {
			t.Errorf("%s does not lead to %s", firstPage, page)
		}
	}
}

// Every README is one of those that are tested.
func TestReadmesAreKnown(t *testing.T) {
	var found []string
	err := fs.WalkDir(os.DirFS(pathOf(t, ".")), ".", func(path string, _ fs.DirEntry, err error) error {
		if err == nil && filepath.Ext(path) == ".md" {
			found = append(found, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(found)
	if want := slices.Sorted(slices.Values(readmes)); !slices.Equal(found, want) {
		t.Errorf("there are %q, tested are %q", found, want)
	}
}

var (
	link    = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	heading = regexp.MustCompile(`(?m)^#+ (.+)$`)
)

// Every relative link leads to a file, and to a heading if it names one.
func TestReadmeLinks(t *testing.T) {
	followed := 0
	for _, page := range readmes {
		text := anyBlock.ReplaceAllString(readFile(t, pathOf(t, page)), "")
		for _, match := range link.FindAllStringSubmatch(text, -1) {
			if strings.Contains(match[1], "://") {
				continue
			}
			followed++
			file, anchor, named := strings.Cut(match[1], "#")
			path := pathOf(t, page)
			if file != "" {
				path = pathOf(t, slash.Join(slash.Dir(page), file))
			}
			if _, err := os.Stat(path); err != nil {
				t.Errorf("%s: %s leads nowhere", page, match[1])
			} else if named && !slices.Contains(anchors(readFile(t, path)), anchor) {
				t.Errorf("%s: %s has no such heading", page, match[1])
			}
		}
	}
	if followed < 10 {
		t.Errorf("only %d links found", followed)
	}
}

// anchors lists the anchors of a page's headings.
func anchors(text string) []string {
	var all []string
	for _, match := range heading.FindAllStringSubmatch(regexp.MustCompile("(?s)```.*?```\n").ReplaceAllString(text, ""), -1) {
		all = append(all, strings.Map(func(r rune) rune {
			switch {
			case r == ' ':
				return '-'
			case unicode.IsLetter(r), unicode.IsDigit(r), r == '-', r == '_':
				return unicode.ToLower(r)
			}
			return -1
		}, match[1]))
	}
	return all
}

// between puts a text between the marks of a page, and fails if it is not there already.
func between(t *testing.T, page, mark, content string) {
	t.Helper()
	path := pathOf(t, page)
	text := readFile(t, path)
	before, after, _ := markedPart(t, page, mark)
	same(t, path, text, before+content+after)
}

// markedPart splits a page at a pair of marks, which are not part of the inside.
func markedPart(t *testing.T, page, mark string) (before, after, inside string) {
	t.Helper()
	open, shut := "<!-- "+mark+" -->\n", "<!-- /"+mark+" -->\n"
	before, rest, found := strings.Cut(readFile(t, pathOf(t, page)), open)
	inside, after, closed := strings.Cut(rest, shut)
	if !found || !closed {
		t.Fatalf("%s has no place for %s", page, mark)
	}
	return before + open, shut + after, inside
}

// The table of rules matches the catalogue.
func TestReadmeRules(t *testing.T) {
	var table strings.Builder
	table.WriteString("| rule | severity | what it finds | 说的是什么 |\n|---|---|---|---|\n")
	for _, r := range rule.Catalogue() {
		fmt.Fprintf(&table, "| `%s` | %s | %s | %s |\n", r.Name, r.Severity, r.Title.EN, r.Title.ZH)
	}
	between(t, "internal/rule/README.md", "rules", table.String())
}

// The table of the manifest's keys lists those that a parcel has.
func TestReadmeManifest(t *testing.T) {
	inExamples(t)
	if said, code := runInside("pack examples/personal/bundle.yaml -o parcel.zip"); code != 0 {
		t.Fatal(said)
	}
	parcel, err := zip.OpenReader("parcel.zip")
	if err != nil {
		t.Fatal(err)
	}
	defer parcel.Close()
	text, err := fs.ReadFile(parcel, "manifest.json")
	if err != nil {
		t.Fatal(err)
	}
	var document any
	if err := json.Unmarshal(text, &document); err != nil {
		t.Fatal(err)
	}
	want := make(map[string][]string)
	collectKeys(want, "", document)
	_, _, table := markedPart(t, "cmd/icp/README.md", "json manifest")
	rows := keyRow.FindAllStringSubmatch(table, -1)
	for _, row := range rows {
		if types := strings.Join(want[row[1]], " or "); types != row[2] {
			t.Errorf("%s is %q, the table says %s", row[1], types, row[2])
		}
	}
	if len(rows) != len(want) {
		t.Errorf("the table has %d keys, the manifest %d", len(rows), len(want))
	}
}

// The table of commands matches the program's own help.
func TestReadmeCommandTable(t *testing.T) {
	var table strings.Builder
	table.WriteString("| command | what it does | 做什么 |\n|---|---|---|\n")
	zh := helpedCommands(t, "zh", "\n命令：\n")
	for i, command := range helpedCommands(t, "en", "\nCommands:\n") {
		fmt.Fprintf(&table, "| `icp %s` | %s | %s |\n", command[0], command[1], zh[i][1])
	}
	between(t, firstPage, "commands", table.String())
}

// helpedCommands reads the names and descriptions of the commands in the help.
func helpedCommands(t *testing.T, language, title string) (all [][2]string) {
	t.Helper()
	help, _ := runInside("--help --lang " + language)
	_, list, _ := strings.Cut(help, title)
	list, _, _ = strings.Cut(list, "\n\n")
	for _, line := range strings.Split(list, "\n") {
		name, what, _ := strings.Cut(strings.TrimSpace(line), " ")
		all = append(all, [2]string{name, strings.TrimSpace(what)})
	}
	if len(all) < 9 {
		t.Fatalf("the help lists only %d commands", len(all))
	}
	return all
}

func commandNames(t *testing.T) (names []string) {
	t.Helper()
	for _, command := range helpedCommands(t, "en", "\nCommands:\n") {
		names = append(names, command[0])
	}
	return names
}

// The table of formats is what the shell completes, and so what the flag accepts.
func TestReadmeFormats(t *testing.T) {
	var table strings.Builder
	table.WriteString("| command | `--format` | what it is | 是什么 |\n|---|---|---|---|\n")
	for _, f := range formatsOfCommands(t) {
		fmt.Fprintf(&table, "| `icp %s` | `%s` | %s | %s |\n", f.command, f.name, f.en, f.zh)
	}
	between(t, "cmd/icp/README.md", "formats", table.String())
}

// Every format of every command has a transcript, in a README or in the scripts, which run
// everything in them.
func TestFormatsHaveTranscripts(t *testing.T) {
	shown := make(map[string]bool)
	script := regexp.MustCompile(`(?m)^(?:exits [01]|exec) icp (.+)$`)
	scripts, err := filepath.Glob(pathOf(t, "testdata/script/*.txtar"))
	if err != nil || len(scripts) == 0 {
		t.Fatal("no scripts found: ", err)
	}
	var lines []string
	for _, path := range scripts {
		for _, match := range script.FindAllStringSubmatch(readFile(t, path), -1) {
			lines = append(lines, match[1])
		}
	}
	for _, page := range readmes {
		for _, block := range transcriptBlock.FindAllStringSubmatch(readFile(t, pathOf(t, page)), -1) {
			for _, match := range regexp.MustCompile(`(?m)^\$ \./icp (.+)$`).FindAllStringSubmatch(block[2], -1) {
				lines = append(lines, match[1])
			}
		}
	}
	named := regexp.MustCompile(`--format[ =](\S+)`)
	for _, line := range lines {
		name := "text"
		if match := named.FindStringSubmatch(line); match != nil {
			name = match[1]
		}
		words := strings.Fields(line)
		shown[words[0]+" "+name] = true
		if len(words) > 1 {
			shown[words[0]+" "+words[1]+" "+name] = true // icp request claim
		}
	}
	for _, f := range formatsOfCommands(t) {
		if !shown[f.command+" "+f.name] {
			t.Errorf("no transcript shows icp %s --format %s", f.command, f.name)
		}
	}
}

// commandFormat is a format of a command, with its name in both languages.
type commandFormat struct{ command, name, zh, en string }

// formatsOfCommands asks for the formats of every command as a shell does.
func formatsOfCommands(t *testing.T) (all []commandFormat) {
	t.Helper()
	for _, command := range append(commandNames(t), "request claim") {
		zh, en := completedFormats(command, "zh"), completedFormats(command, "en")
		for i, f := range zh {
			all = append(all, commandFormat{command, f[0], f[1], en[i][1]})
		}
	}
	if len(all) < 13 {
		t.Fatalf("only %d formats are completed", len(all))
	}
	return all
}

func completedFormats(command, language string) (all [][2]string) {
	if help, _ := runInside(command + " --help"); !strings.Contains(help, "--format") {
		return nil // completion fails if there is no such flag
	}
	out := resultOf("__complete --lang " + language + " " + command + " --format=")
	for line := range strings.Lines(out) {
		if name, what, described := strings.Cut(strings.TrimSpace(line), "\t"); described {
			all = append(all, [2]string{name, what})
		}
	}
	return all
}

// keyRow matches a row of a table of JSON keys.
var keyRow = regexp.MustCompile("(?m)^\\| `([^`]+)` \\| ([^|]+) \\|")

// The tables of JSON keys have the keys that the program writes, with the types of their
// values.
func TestReadmeKeys(t *testing.T) {
	inExamples(t)
	long := "version: 1\noperation: first\nsubject:\n"
	for i := range 1100 { // more findings than are listed
		long += fmt.Sprintf("  key%d: 1\n", i)
	}
	if err := os.WriteFile("long.yaml", []byte(long), 0o600); err != nil {
		t.Fatal(err)
	}
	for mark, lines := range map[string][]string{
		"json check":   {"check long.yaml nowhere.yaml examples/broken --show-values"},
		"json docs":    {"docs examples/enterprise/bundle.yaml", "docs --type enterprise"},
		"json sheet":   {"sheet examples/enterprise/bundle.yaml"},
		"json request": {"request examples/enterprise/bundle.yaml", "request claim examples/enterprise/bundle.yaml"},
		"json explain": {
			"explain", "explain homepage-mismach", "explain 今天天气很好", "explain blog-refused --on 2030-01-01", "explain minimum-age",
			"explain 广东 --on 2030-01-01", "explain sms-not-done", "explain review-time", "explain subject-conflict", "explain operations",
			"explain contents --on 2030-01-01", "explain limits", "explain subject", "explain province", "explain sites.content",
			"explain 粤ICP备2021000001号-1 --on 2030-01-01", "explain 京ICP备2021000001号", "explain B2-20050038",
			"explain 域名所有者与主办单位名称不一致", "explain 审核多久", "explain examples/providers/wechat-rejection.json",
		},
		"json rules": {"rules", "rules --on 2030-01-01"},
		"json since": {"rules --since 2026"},
	} {
		want := make(map[string][]string)
		for _, line := range lines {
			var document any
			decoder := json.NewDecoder(strings.NewReader(resultOf(line + " --format json")))
			if err := decoder.Decode(&document); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
			collectKeys(want, "", document)
		}
		_, _, table := markedPart(t, "cmd/icp/README.md", mark)
		said := make(map[string]string)
		for _, row := range keyRow.FindAllStringSubmatch(table, -1) {
			said[row[1]] = row[2]
		}
		for key, types := range want {
			slices.Sort(types)
			if all := strings.Join(types, " or "); said[key] != all {
				t.Errorf("%s: %s is %s, the table says %q", mark, key, all, said[key])
			}
			delete(said, key)
		}
		if len(said) > 0 {
			t.Errorf("%s: the program writes no %v", mark, said)
		}
	}
}

// resultOf is what a command writes to standard output.
func resultOf(line string) string {
	var out bytes.Buffer
	cli.Main(cli.Program{
		Args: strings.Fields(line), In: strings.NewReader(""), Out: &out, Err: io.Discard,
		Getenv: func(string) string { return "" }, Now: func() time.Time { return shownDay },
	})
	return out.String()
}

// sharedObjects are objects that occur in many places, by their keys; the page describes them
// once, the longer ones as answers of icp explain.
var sharedObjects = map[string]string{
	"en zh":                      "text",
	"kind name title":            "entry",
	"date kind name newest part": "source",

	"but kind name number operations paste provinces says sources suffixes title unconfirmedSince who": "demand",
	"bad beside demands field fix good kind name severity sources title unconfirmedSince why":          "rule",
	"advice kind name sources title unconfirmedSince":                                                  "limit",
}

// collectKeys records the type of each value under its path.
func collectKeys(keys map[string][]string, path string, value any) {
	note := func(name string) {
		if path != "" && !strings.HasSuffix(path, "[]") && !slices.Contains(keys[path], name) {
			keys[path] = append(keys[path], name)
		}
	}
	switch value := value.(type) {
	case map[string]any:
		if name, known := sharedObjects[strings.Join(slices.Sorted(maps.Keys(value)), " ")]; known && path != "answer" {
			note(name)
			return
		}
		note("object")
		for key, inside := range value {
			collectKeys(keys, strings.TrimPrefix(path+"."+key, "."), inside)
		}
	case []any:
		note("list")
		for _, inside := range value {
			collectKeys(keys, path+"[]", inside)
		}
	case string:
		note("string")
	case float64:
		note("number")
	case bool:
		note("boolean")
	default:
		note("null")
	}
}

// The schema that the examples refer to is the one that the program prints.
func TestExampleSchema(t *testing.T) {
	path := pathOf(t, schemaPath)
	same(t, path, readFile(t, path), string(bundlefile.Schema(lang.ZH)))
}

// The clean examples have no findings at all, and the broken ones together have every rule's.
func TestExamples(t *testing.T) {
	t.Chdir("../..")
	check := func(args ...string) (string, int) {
		var out bytes.Buffer
		code := cli.Main(cli.Program{
			Args: append([]string{"check", "--format", "json"}, args...), Out: &out, Err: io.Discard,
			Getenv: func(string) string { return "" }, Now: func() time.Time { return shownDay },
		})
		return out.String(), code
	}
	if out, code := check("--fail-on", "advice", "examples/personal", "examples/enterprise", "examples/operations"); code != 0 {
		t.Errorf("the clean examples exit with %d: %s", code, out)
	}
	broken, _ := check("examples/broken")
	for _, r := range rule.Catalogue() {
		if !r.IsOfBaseline() && !strings.Contains(broken, `"rule":"`+r.Name+`"`) {
			t.Errorf("no bundle in examples/broken fires %s: add the fault to one of them", r.Name)
		}
	}
}

package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// noon is the time at which all scripts run: 20 November 2026 in Beijing.
var noon = time.Date(2026, time.November, 20, 12, 0, 0, 0, time.FixedZone("Asia/Shanghai", 8*60*60))

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"icp": func() {
			os.Exit(Main(Program{
				Args: os.Args[1:], In: os.Stdin, Out: os.Stdout, Err: os.Stderr,
				Getenv: os.Getenv, Now: func() time.Time { return noon },
			}))
		},
	})
}

// TestScripts runs the transcripts of testdata/script. UPDATE=1 writes the current output into
// them.
func TestScripts(t *testing.T) {
	examples, err := filepath.Abs("../../examples")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                "../../testdata/script",
		UpdateScripts:      os.Getenv("UPDATE") == "1",
		RequireUniqueNames: true,
		Setup: func(env *testscript.Env) error {
			home := filepath.Join(env.WorkDir, ".home")
			env.Setenv("HOME", home)
			env.Setenv("XDG_CONFIG_HOME", filepath.Join(home, ".config"))
			env.Setenv("ICP_LANG", "zh")
			return os.CopyFS(filepath.Join(env.WorkDir, "examples"), os.DirFS(examples))
		},
		Condition: func(name string) (bool, error) {
			if name == "root" {
				return os.Getuid() == 0, nil
			}
			return false, fmt.Errorf("unknown condition %q", name)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":    exits,
			"mode":     mode,
			"masked":   masked,
			"make":     makeFile,
			"cut":      cutFile,
			"change":   changeFile,
			"json":     oneDocument,
			"explains": explainsAll,
		},
	})
}

// exits runs a command and asserts its exact exit code: exits 1 icp check.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits code command args...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		ts.Fatalf("%v", err)
	}
	got := 0
	if exit != nil {
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("%s ended with %d, not %d", strings.Join(args[1:], " "), got, want)
	}
}

// mode asserts the permissions of files: mode 600 bundle.yaml.
func mode(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: mode permissions file...")
	}
	for _, name := range args[1:] {
		info, err := os.Stat(ts.MkAbs(name))
		ts.Check(err)
		if got := strconv.FormatUint(uint64(info.Mode().Perm()), 8); got != args[0] {
			ts.Fatalf("%s has mode %s, not %s", name, got, args[0])
		}
	}
}

// masked asserts that neither stream of the last command shows a sensitive value of the named
// bundles.
func masked(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) == 0 {
		ts.Fatalf("usage: [!] masked bundle...")
	}
	shown := ts.ReadFile("stdout") + ts.ReadFile("stderr")
	found := ""
	for _, name := range args {
		spots := bundlefile.Parse([]byte(ts.ReadFile(name))).Spots()
		for _, spot := range spots {
			value, isText := spot.At.(*string)
			if isText && spot.Field.Format.Sensitive() && len(*value) > 3 && strings.Contains(shown, *value) {
				found = *value
			}
		}
	}
	switch {
	case neg && found == "":
		ts.Fatalf("no sensitive value is shown")
	case !neg && found != "":
		ts.Fatalf("%s is shown", found)
	}
}

// oneDocument asserts that a file is one JSON document with the named keys, which may be keys
// of a list's elements: json stdout findings.rule.
func oneDocument(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) == 0 {
		ts.Fatalf("usage: json file key...")
	}
	var document any
	if err := json.Unmarshal([]byte(ts.ReadFile(args[0])), &document); err != nil {
		ts.Fatalf("%s is not one JSON document: %v", args[0], err)
	}
	for _, path := range args[1:] {
		value := document
		for key := range strings.SplitSeq(path, ".") {
			if list, isList := value.([]any); isList && len(list) > 0 {
				value = list[0]
			}
			fields, _ := value.(map[string]any)
			next, found := fields[key]
			if !found {
				ts.Fatalf("%s has no %s", args[0], path)
			}
			value = next
		}
	}
}

// makeFile writes a file that would be awkward to have in a script.
func makeFile(ts *testscript.TestScript, neg bool, args []string) {
	contents := map[string]func() []byte{
		"binary": func() []byte { return []byte("operation: first\n\x00\x01\x02\xff") },
		"gbk":    func() []byte { return []byte("operation: first\nprovince: \xb9\xe3\xb6\xab\n") },
		"utf16":  func() []byte { return []byte("\xff\xfeo\x00p\x00\n\x00") },
		"huge":   func() []byte { return bytes.Repeat([]byte("# 0123456789abc\n"), 2<<20/16) },
		"nested": func() []byte {
			return []byte("operation: " + strings.Repeat("[", 20000) + strings.Repeat("]", 20000) + "\n")
		},
		"bomb": func() []byte {
			var out bytes.Buffer
			out.WriteString("operation: first\na0: &a0 [x, x]\n")
			for i := 1; i < 40; i++ {
				fmt.Fprintf(&out, "a%d: &a%d [*a%d, *a%d, *a%d]\n", i, i, i-1, i-1, i-1)
			}
			return out.Bytes()
		},
		"merged": func() []byte {
			return []byte("operation: first\ndocuments:\n" + strings.Repeat("  - {kind: other}\n", 10_000) + "unheard: of\n")
		},
	}
	if neg || len(args) != 2 || contents[args[0]] == nil {
		ts.Fatalf("usage: make binary|gbk|utf16|huge|nested|bomb|merged file")
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), contents[args[0]](), 0o600))
}

// cutFile cuts bytes off the end of a file: cut parcel.zip 100.
func cutFile(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: cut file bytes")
	}
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	data := ts.ReadFile(args[0])
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(data[:len(data)-n]), 0o600))
}

// changeFile changes a byte in the middle of a file's first kilobyte.
func changeFile(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: change file")
	}
	data := []byte(ts.ReadFile(args[0]))
	data[512] ^= 1
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o600))
}

// explainsAll runs icp rules and icp explain for the whole catalogue, within this process
// because there are hundreds.
func explainsAll(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 0 {
		ts.Fatalf("usage: explains")
	}
	run := func(args ...string) string {
		var out, said bytes.Buffer
		code := Main(Program{Args: args, In: strings.NewReader(""), Out: &out, Err: &said, Getenv: func(string) string { return "" }, Now: noon.UTC})
		if code != exitClean || said.Len() > 0 {
			ts.Fatalf("%v ends with %d: %s", args, code, &said)
		}
		return out.String()
	}
	lines := strings.Split(strings.TrimSuffix(run("rules"), "\n"), "\n")
	catalogue := rule.Catalogue()
	if len(lines) != len(catalogue) {
		ts.Fatalf("%d lines for %d rules", len(lines), len(catalogue))
	}
	for i, r := range catalogue {
		if name, _, _ := strings.Cut(lines[i], " "); name != r.Name {
			ts.Fatalf("line %d begins with %s, not %s", i+1, name, r.Name)
		}
		for _, l := range []lang.Lang{lang.ZH, lang.EN} {
			if out := run("explain", r.Name, "--lang", l.String()); !strings.HasPrefix(out, r.Name) || strings.Count(out, "\n") < 5 {
				ts.Fatalf("explain %s --lang %s says little:\n%s", r.Name, l, out)
			}
		}
	}
}

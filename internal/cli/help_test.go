package cli

import (
	"bytes"
	"strings"
	"testing"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// No line of any help is wider than the screen, none is broken inside a word,
// and nothing is lost.
func TestHelpFits(t *testing.T) {
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		a := &app{language: language{l, true}, Program: Program{Getenv: func(string) string { return "" }}}
		root := newRoot(a)
		describeFlags(root)
		for _, cmd := range append(root.Commands(), root) {
			text := cmd.Long + "\n\n" + a.usage(cmd)
			words := strings.Fields(filled(text))
			for _, width := range []int{40, 60, 80, 100} {
				got := fitted(text, report.Screen{Terminal: true, Width: width})
				for line := range strings.Lines(got) {
					if line = strings.TrimSuffix(line, "\n"); uniseg.StringWidth(line) > width {
						t.Errorf("%s %s at %d: %q is too wide", cmd.Name(), l, width, line)
					}
				}
				longest := 0 // a word wider than the screen has to break
				for _, word := range words {
					longest = max(longest, uniseg.StringWidth(word))
				}
				if l == lang.EN && longest < width && strings.Join(strings.Fields(got), " ") != strings.Join(words, " ") {
					t.Errorf("%s at %d breaks words:\n%s", cmd.Name(), width, got)
				}
				if strings.Join(strings.Fields(got), "") != strings.Join(words, "") {
					t.Errorf("%s %s at %d loses text:\n%s", cmd.Name(), l, width, got)
				}
			}
		}
	}
}

func TestFilled(t *testing.T) {
	for text, want := range map[string]string{
		"one\ntwo.\nthree\n":                             "one two.\nthree\n",
		"检查\n文件，\nicp 写\nicp\n列出\n":                      "检查文件，icp 写 icp 列出\n",
		"Usage:\n  icp new\n\nend\n":                     "Usage:\n  icp new\n\nend\n",
		"text\n\nCommands:\n  new  ask\n  check  look\n": "text\n\nCommands:\n  new  ask\n  check  look\n",
	} {
		if got := filled(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

// Each option of icp check is under one heading, once.
func TestOptionGroups(t *testing.T) {
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		a := &app{language: language{l, true}, Program: Program{Getenv: func(string) string { return "" }}}
		root := newRoot(a)
		describeFlags(root)
		check, _, err := root.Find([]string{"check"})
		if err != nil {
			t.Fatal(err)
		}
		got, plain := a.usage(check), check.LocalFlags().FlagUsages()
		for _, group := range checkOptionGroups {
			if !strings.Contains(got, "\n\n"+group.title.In(l)) {
				t.Errorf("%s: no heading %q", l, group.title.In(l))
			}
		}
		for line := range strings.Lines(plain) {
			if strings.Contains(line, "--") && strings.Count(got, line) != 1 {
				t.Errorf("%s: stands %d times under the headings: %s", l, strings.Count(got, line), line)
			}
		}
	}
}

// A help text that cannot be written is reported like any other result, however it was asked
// for.
func TestHelpCannotBeWritten(t *testing.T) {
	for _, args := range []string{"", "--help", "help", "help check", "check -h", "request claim --help", "completion", "completion bash --help"} {
		var said bytes.Buffer
		p := Program{Args: strings.Fields(args), Out: &full{10}, Err: &said, Getenv: func(name string) string { return map[string]string{"ICP_LANG": "en"}[name] }}
		if code := Main(p); code != exitFailed || said.String() != "icp: cannot write the result: no space left on device\n" {
			t.Errorf("icp %s: exit code %d: %s", args, code, said.String())
		}
	}
}

// An option that is written almost right is named; of what is like none, only the help is.
func TestUnknownOption(t *testing.T) {
	for args, want := range map[string]string{
		"check --fail-onn error --lang zh": "icp: 没有 --fail-onn 这个选项，是否为 --fail-on？\n",
		"docs --Missng":                    "icp: unknown option --Missng; did you mean --missing?\n",
		"version --lnag en":                "icp: unknown option --lnag; did you mean --lang?\n",
		"check --" + canaryMobile:          "icp: unknown option --139****5678; see --help\n",
		"check -x":                         "icp: unknown option -x; see --help\n",
		"check --x":                        "icp: unknown option --x; see --help\n",
	} {
		if got := runWith(t, map[string]string{"ICP_LANG": "en"}, "", strings.Fields(args)...); got.code != exitUsage || got.out != "" || got.err != want {
			t.Errorf("icp %s: exit code %d: %s%s", args, got.code, got.err, got.out)
		}
	}
}

package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"testing"
)

// How the table of features shows a row.
var (
	featureRow  = regexp.MustCompile(`(?m)^\| ([^|]+) \| ([●◐○]) \| (.+) \|$`)
	shownByRun  = regexp.MustCompile("^(at a terminal )?`icp ([^`]+)`(?: ends with (\\d) and)? says `(.+)`$")
	shownByTest = regexp.MustCompile("^`((?:Test|Fuzz)\\w+)(?:/(\\w+))?`$")
	shownByPage = regexp.MustCompile(`\[[^]]+\]\(([^)]+)\)`)
)

// What the table says about the program is true: each such row is run, or names a test or a
// page.
func TestFeatures(t *testing.T) {
	_, _, table := markedPart(t, "cmd/icp/README.md", "rows")
	icp, tests, has := build(t, "."), testNames(t), 0
	for _, row := range featureRow.FindAllStringSubmatch(table, -1) {
		what, mark, how := row[1], row[2], row[3]
		if mark != "●" {
			continue
		}
		has++
		run, test := shownByRun.FindStringSubmatch(how), shownByTest.FindStringSubmatch(how)
		switch {
		case run != nil:
			inExamples(t)
			out, code := "", run[3]
			if run[1] == "" {
				var n int
				out, n = runInside(run[2])
				code = strconv.Itoa(n)
			} else if runtime.GOOS != "windows" { // pseudo-terminals work differently there
				out = runOnTerminal(t, icp, run[2])
			} else {
				continue
			}
			if code != run[3] || !strings.Contains(out, run[4]) {
				t.Errorf("%s: it ends with %s:\n%s", what, code, out)
			}
		case test != nil:
			if !tests[test[1]] {
				t.Errorf("%s: there is no test %s", what, test[1])
			}
			if script := test[2]; script != "" && !exists(pathOf(t, "testdata/script/"+script+".txtar")) {
				t.Errorf("%s: there is no script %s", what, script)
			}
		default:
			pages := shownByPage.FindAllStringSubmatch(how, -1)
			if len(pages) == 0 {
				t.Errorf("%s is shown by nothing: %s", what, how)
			}
			for _, page := range pages { // other tests check their links
				if !exists(filepath.Join(pathOf(t, "cmd/icp"), page[1])) {
					t.Errorf("%s: there is no %s", what, page[1])
				}
			}
		}
	}
	if has < 40 {
		t.Errorf("only %d rows say that it is there", has)
	}
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// testNames lists the tests of all packages.
func testNames(t *testing.T) map[string]bool {
	t.Helper()
	declared := regexp.MustCompile(`(?m)^func ((?:Test|Fuzz)\w+)\(`)
	names := make(map[string]bool)
	err := filepath.WalkDir(repository, func(path string, _ fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, "_test.go") {
			for _, found := range declared.FindAllStringSubmatch(readFile(t, path), -1) {
				names[found[1]] = true
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

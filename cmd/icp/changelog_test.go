package main

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/rule"
)

const changelog = "cmd/icp/CHANGELOG.md"

var (
	releaseHeading = regexp.MustCompile(`(?m)^## (.+)$`)
	release        = regexp.MustCompile(`^\[(\d+\.\d+\.\d+|Unreleased)\](?: - (\d{4}-\d\d-\d\d|unreleased))?$`)
	changeHeading  = regexp.MustCompile(`(?m)^### (.+)$`)
)

// The changelog goes up to the version of the program, newest first, with the headings that
// its readers and their tools expect.
func TestChangelog(t *testing.T) {
	text := readFile(t, pathOf(t, changelog))
	said, _ := runInside("version")
	version := strings.Fields(said)[1]
	var versions []string
	for i, heading := range releaseHeading.FindAllStringSubmatch(text, -1) {
		parts := release.FindStringSubmatch(heading[1])
		switch {
		case parts == nil:
			t.Errorf("a heading reads %q", heading[1])
			continue
		case parts[2] == "unreleased" && i > 0, parts[1] == "Unreleased" && i > 0:
			t.Errorf("%s comes after a newer version", heading[1])
		case parts[1] != "Unreleased" && parts[2] == "":
			t.Errorf("%s has no date", parts[1])
		}
		if parts[1] != "Unreleased" {
			versions = append(versions, parts[1])
		}
	}
	if len(versions) == 0 || versions[0] != version {
		t.Errorf("it leads up to %v, the program is %s", versions, version)
	}
	known := []string{"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
	for _, heading := range changeHeading.FindAllStringSubmatch(text, -1) {
		if !slices.Contains(known, heading[1]) {
			t.Errorf("there is no heading %s", heading[1])
		}
	}
	for _, name := range commandNames(t) {
		if !strings.Contains(text, "`icp "+name) && name != "version" {
			t.Errorf("it does not name icp %s", name)
		}
	}
}

// Rule names do not change, because scripts and settings contain them. A release adds its own
// to the list, and removes only those that an earlier one has deprecated.
func TestRuleNamesStay(t *testing.T) {
	names := strings.Fields(readFile(t, pathOf(t, "cmd/icp/testdata/stable/rules.txt")))
	if len(names) < 100 {
		t.Fatalf("only %d names are listed", len(names))
	}
	for _, name := range names {
		if _, known := rule.Named(name); !known {
			t.Errorf("the rule %s has gone, which scripts may name", name)
		}
	}
}

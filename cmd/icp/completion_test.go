package main

import (
	"os/exec"
	"strings"
	"testing"
)

// Bash completes each name in a list, with and without descriptions.
func TestBashCompletesLists(t *testing.T) {
	if _, err := exec.LookPath("bash"); err != nil {
		t.Skip("there is no bash")
	}
	icp := build(t, ".")
	complete := func(option, word, kind string) string {
		t.Helper()
		cmd := exec.Command("bash", "--noprofile", "--norc", "-c", `source <("$0" completion bash $1) || exit
			COMP_WORDS=("$0" check --only "$2") COMP_CWORD=3 COMP_LINE="$0 check --only $2" COMP_TYPE=$3
			COMP_POINT=${#COMP_LINE} COLUMNS=200
			compopt() { :; } # of a completion that runs, and this is none
			_get_comp_words_by_ref() { words=("${COMP_WORDS[@]}") cword=$COMP_CWORD cur=${words[cword]}; } # of bash-completion
			__ltrim_colon_completions() { :; }
			__start_icp
			printf '%s\n' "${COMPREPLY[@]}"`, icp, option, word, kind)
		cmd.Env = append(silentEnvironment(t), "LC_ALL=C.UTF-8")
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Errorf("%s %s: %v", option, word, err)
		}
		return strings.TrimSpace(string(out))
	}
	const ordinary, byMenu = "9", "37"
	for _, kind := range []string{ordinary, byMenu} {
		for _, option := range []string{"", "--no-descriptions"} {
			for word, want := range map[string]string{
				"region-contra":                      "region-contradicted",
				"region-contradicted,name-lat":       "region-contradicted,name-latin",
				"region-contradicted,name-latin,id-": "region-contradicted,name-latin,id-",
			} {
				got := complete(option, word, kind)
				if first, _, several := strings.Cut(got, "\n"); first != want && !(several && strings.HasPrefix(first, want)) {
					t.Errorf("%s of kind %s: %s becomes\n%s", option, kind, word, got)
				}
			}
		}
	}
}

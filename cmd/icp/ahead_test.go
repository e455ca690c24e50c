package main

import (
	"strings"
	"testing"
	"time"
)

// Whoever knows the questions types ahead: no key is lost from one to the next.
func TestWizardTypedAhead(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	w := startWizard(t, folder, "--operation", "first")
	w.wait(personalFiling[0].question, 5*time.Second)
	w.wait(asked, 5*time.Second)
	w.press("辽宁\r电子化核验\r个人\r林知远\r")
	w.wait("主办单位证件类型", 5*time.Second)
	w.wait(asked, 5*time.Second)
	w.press("\x03")
	w.exit()
	got := bundleIn(t, folder)
	for _, want := range []string{"province: 辽宁", "verification: electronic", "type: personal", "name: 林知远"} {
		if !strings.Contains(got, want) {
			t.Errorf("the file lacks %q:\n%s", want, got)
		}
	}
}

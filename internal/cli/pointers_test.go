package cli

import (
	"regexp"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/lang"
)

var pointer = regexp.MustCompile(`icp explain ([a-z-][a-z._-]*)`)

// If an answer or a limit names a page to read, that page exists, and English names it too.
func TestAnswersPointToPages(t *testing.T) {
	e := newExplainer(&app{Program: Program{Now: time.Now}}, &explainOptions{}, "")
	check := func(from string, said lang.Text, see ...string) {
		for _, found := range pointer.FindAllStringSubmatch(strings.Join(append(see, said.ZH), "\n"), -1) {
			if _, _, known := e.entry(found[1]); !known {
				t.Errorf("%s points to %s, which has no page", from, found[1])
			}
		}
		for _, named := range pointer.FindAllString(said.ZH, -1) {
			if !strings.Contains(said.EN, named) {
				t.Errorf("%s points to %s in Chinese only", from, named)
			}
		}
	}
	for _, q := range answers.Questions() {
		check(q.Topic, q.Now, q.See...)
	}
	for _, l := range answers.Limits() {
		check(l.Name, l.Advice)
	}
}

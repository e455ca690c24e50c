package report

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// How many findings of one file are reported. More usually come from a single slip, such as
// wrong indentation, or from a file that is no bundle; a person fixes the first ones and
// checks again.
const (
	mostOnScreen = 50
	mostInPipe   = 1000
)

// gravest picks as many findings as are reported: graver ones before earlier ones, and what is
// wrong before what is still to do. It keeps their order.
func gravest(findings []rule.Finding, most int) []rule.Finding {
	if len(findings) <= most {
		return findings
	}
	var counts [2 * (rule.Error + 1)]int
	for i := range findings {
		counts[gravity(&findings[i])]++
	}
	left := most
	for gravity := len(counts) - 1; gravity >= 0; gravity-- {
		counts[gravity] = min(counts[gravity], left)
		left -= counts[gravity]
	}
	picked := make([]rule.Finding, 0, most)
	for i := range findings {
		if gravity := gravity(&findings[i]); counts[gravity] > 0 {
			counts[gravity]--
			picked = append(picked, findings[i])
		}
	}
	return picked
}

func gravity(f *rule.Finding) int {
	if f.Rule.Open {
		return 2 * int(f.Severity)
	}
	return 2*int(f.Severity) + 1
}

// most is how many findings of one file are reported here.
func (t TextFormat) most() int {
	if t.Terminal {
		return mostOnScreen
	}
	return mostInPipe
}

// omitted ends a file's findings with how many more there are.
func (t TextFormat) omitted(out *bytes.Buffer, name string, n int) {
	text := moreFindings(n).Format(t.Lang, thousands(n))
	if !t.Terminal {
		text = name + ": " + text
	}
	out.WriteString(t.wrap(text, 0, 2) + "\n")
	if t.Terminal {
		out.WriteByte('\n')
	}
}

// moreFindings says how many findings are left out.
func moreFindings(n int) lang.Text {
	return counted(n, lang.Text{
		ZH: "… 此文件还有 %s 个问题未列出；请先改好以上问题，再检查一遍",
		EN: "… and %s more finding in this file; fix these first, then check again",
	}, "… and %s more findings in this file; fix these first, then check again")
}

// thousands writes a number with commas between groups of three digits.
func thousands(n int) string {
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return fmt.Sprintf("%s,%03d", thousands(n/1000), n%1000)
}

// Omitted says how many findings of a file are left out.
type Omitted struct {
	File     string `json:"file"`
	Findings int    `json:"findings"`
}

// omit counts the findings of a file that scripts do not get.
func (t *Totals) omit(name string, findings int) {
	if more := findings - mostInPipe; more > 0 {
		t.omitted = append(t.omitted, Omitted{name, more})
	}
}

// Omitted is how many findings scripts do not get.
func (t *Totals) Omitted() int {
	n := 0
	for _, o := range t.omitted {
		n += o.Findings
	}
	return n
}

// shownNames masks the names of the files.
func (v Voice) shownNames(all []Omitted) []Omitted {
	all = slices.Clone(all)
	for i := range all {
		all[i].File = v.Text(all[i].File)
	}
	return all
}

package report

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"time"

	"beian.example/icp/internal/lang"
)

// JUnitFormat writes a test report: each bundle is a suite, and each finding that makes the
// check fail is a failed test. Lesser findings go into the suite's output.
type JUnitFormat struct {
	Voice
	Day time.Time // as of which it was checked
}

func (JUnitFormat) Begin() string {
	return `<?xml version="1.0" encoding="UTF-8"?>` + "\n<testsuites>\n"
}

func (JUnitFormat) Between() string { return "" }

// File renders one bundle, even one without findings. What comparing it with the others found
// is another suite.
func (j JUnitFormat) File(f *File) []byte {
	passed := "icp check"
	if f.Together {
		passed = "icp check, compared"
	}
	suite := suite{name: j.Text(f.Name), number: f.Number}
	named := make(map[string]int)
	for _, t := range j.tell(f) {
		said := located(t.File, t.place()) + ": " + t.found.Severity.Label().In(j.Lang) + lang.Colon.In(j.Lang) + t.withFix() + " [" + t.Rule + "]\n"
		if t.found.Severity < f.FailOn {
			suite.said.WriteString(said)
			continue
		}
		name := t.Rule
		if t.Path != "" {
			name += " " + t.Path
		}
		if named[name]++; named[name] > 1 { // of tests with one name, GitLab shows only the first
			name += fmt.Sprintf(" (%d)", named[name])
		}
		suite.failures++
		suite.test(name, "failure", t.Severity, t.Message, said)
	}
	if suite.failures == 0 {
		suite.test(passed, "", "", "", "")
	}
	suite.said.WriteString(j.untold(f))
	return suite.xml(j.Day)
}

// End closes the report with the files that could not be read.
func (j JUnitFormat) End(t Totals) string {
	var out bytes.Buffer
	for i, unread := range t.Unread {
		suite := suite{name: j.Text(unread.File), number: t.Looked + i, errors: 1}
		suite.test("icp check", "error", "unread", unread.Message, unread.Message)
		out.Write(suite.xml(j.Day))
	}
	return out.String() + "</testsuites>\n"
}

// Distinguish numbers the names of files that look alike once masked if they have the same
// test: of tests with one name, GitLab shows only the first.
func (JUnitFormat) Distinguish(text []byte, seen *Fingerprints) []byte {
	var out bytes.Buffer
	for {
		before, rest, more := bytes.Cut(text, []byte(` classname="`))
		out.Write(before)
		if !more {
			return out.Bytes()
		}
		class, rest, _ := bytes.Cut(rest, []byte(`"`))
		test, own := before[bytes.LastIndexByte(before, '<'):], class
		for nth := seen.add(fingerprintOf(test, own)); nth > 0; nth = seen.add(fingerprintOf(test, own)) {
			own = fmt.Appendf(nil, "%s (%d)", class, nth+1)
		}
		fmt.Fprintf(&out, ` classname="%s"`, own)
		text = rest
	}
}

func fingerprintOf(test, class []byte) (p Fingerprint) {
	sum := sha256.Sum256(fmt.Appendf(nil, "%q %q", test, class))
	copy(p[:], sum[:])
	return p
}

// suite is the report on a file. It has all the parts that Ant's schema requires; others leave
// some out, but do not mind them.
type suite struct {
	name                    string
	number                  int
	tests, failures, errors int
	cases, said             bytes.Buffer
}

// test adds a test; failed names the element of a failure, and is empty if it passed.
func (s *suite) test(name, failed, kind, message, text string) {
	s.tests++
	fmt.Fprintf(&s.cases, `<testcase name="%s" classname="%s" time="0">`, XMLText(name), XMLText(s.name))
	if failed != "" {
		fmt.Fprintf(&s.cases, `<%s type="%s" message="%s">%s</%s>`, failed, kind, XMLText(message), XMLText(text), failed)
	}
	s.cases.WriteString("</testcase>\n")
}

func (s *suite) xml(day time.Time) []byte {
	var out bytes.Buffer
	fmt.Fprintf(&out, `<testsuite id="%d" package="icp" name="%s" timestamp="%s" hostname="localhost" tests="%d" failures="%d" errors="%d" time="0">`,
		s.number, XMLText(s.name), day.Format("2006-01-02T15:04:05"), s.tests, s.failures, s.errors)
	fmt.Fprintf(&out, "\n<properties></properties>\n%s<system-out>%s</system-out>\n<system-err></system-err>\n</testsuite>\n", s.cases.String(), XMLText(s.said.String()))
	return out.Bytes()
}

package report

import (
	"encoding/xml"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// junitShape says of each element which attributes it has to have, and may have, and what
// is in it in this order, as the schemas of Ant and of Jenkins agree on.
var junitShape = map[string]struct {
	attributes *regexp.Regexp
	within     *regexp.Regexp
}{
	"testsuites": {regexp.MustCompile(`^$`), regexp.MustCompile(`^(testsuite )*$`)},
	"testsuite": {
		regexp.MustCompile(`^id=\d+ package=icp name=\S.* timestamp=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d hostname=localhost tests=\d+ failures=\d+ errors=\d+ time=0 $`),
		regexp.MustCompile(`^properties (testcase )+system-out system-err $`),
	},
	"properties": {regexp.MustCompile(`^$`), regexp.MustCompile(`^$`)},
	"testcase":   {regexp.MustCompile(`^name=\S.* classname=\S.* time=0 $`), regexp.MustCompile(`^(failure |error )?$`)},
	"failure":    {regexp.MustCompile(`^type=\S+ message=\S.* $`), regexp.MustCompile(`^$`)},
	"error":      {regexp.MustCompile(`^type=\S+ message=\S.* $`), regexp.MustCompile(`^$`)},
	"system-out": {regexp.MustCompile(`^$`), regexp.MustCompile(`^$`)},
	"system-err": {regexp.MustCompile(`^$`), regexp.MustCompile(`^$`)},
}

// hasJUnitShape reads a report as the schemas would.
func hasJUnitShape(t *testing.T, text string) {
	t.Helper()
	decoder := xml.NewDecoder(strings.NewReader(text))
	var open, within []string
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatalf("%v in %s", err, text)
		}
		switch token := token.(type) {
		case xml.StartElement:
			attributes := ""
			for _, a := range token.Attr {
				attributes += a.Name.Local + "=" + a.Value + " "
			}
			if shape, known := junitShape[token.Name.Local]; !known || !shape.attributes.MatchString(attributes) {
				t.Errorf("%s has %q", token.Name.Local, attributes)
			}
			if len(within) > 0 {
				within[len(within)-1] += token.Name.Local + " "
			}
			open, within = append(open, token.Name.Local), append(within, "")
		case xml.EndElement:
			last := len(open) - 1
			if !junitShape[open[last]].within.MatchString(within[last]) {
				t.Errorf("%s holds %q", open[last], within[last])
			}
			open, within = open[:last], within[:last]
		}
	}
}

func TestJUnit(t *testing.T) {
	type suites struct {
		Suites []struct {
			ID       int    `xml:"id,attr"`
			Name     string `xml:"name,attr"`
			Tests    int    `xml:"tests,attr"`
			Failures int    `xml:"failures,attr"`
			Errors   int    `xml:"errors,attr"`
			Cases    []struct {
				Name    string `xml:"name,attr"`
				Failure *struct {
					Type    string `xml:"type,attr"`
					Message string `xml:"message,attr"`
					Text    string `xml:",chardata"`
				} `xml:"failure"`
				Error *struct{} `xml:"error"`
			} `xml:"testcase"`
			Out string `xml:"system-out"`
		} `xml:"testsuite"`
	}
	clean := judged("version: 1\n")
	clean.Findings, clean.Name, clean.Number = nil, "clean <&\".yaml", 1
	for failOn, failures := range map[rule.Severity]int{rule.Error: 1, rule.Warning: 2, rule.Advice: 3} {
		format := JUnitFormat{Voice: Voice{Lang: lang.EN}, Day: time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)}
		several := severalFindings(t)
		several.FailOn = failOn
		text := documentWithUnread(format, several, clean)
		hasJUnitShape(t, text)
		var got suites
		if err := xml.Unmarshal([]byte(text), &got); err != nil || len(got.Suites) != 3 {
			t.Fatalf("%v in %s", err, text)
		}
		first, second, third := got.Suites[0], got.Suites[1], got.Suites[2]
		if first.Failures != failures || first.Tests != failures || len(first.Cases) != failures || strings.Count(first.Out, "\n") < 3-failures {
			t.Errorf("from %s on, the first suite is %+v", failOn, first)
		}
		case1 := first.Cases[0]
		if case1.Name != "made-up subject.name" || case1.Failure.Type != "error" || case1.Failure.Message != "林知远（甲） is wrong" ||
			case1.Failure.Text != "./客户 a:b,<c>/=138****8000.yaml:4:9: error: 林知远（甲） is wrong\nmend 林知远（甲） [made-up]\n" {
			t.Errorf("a failure is %+v", case1)
		}
		if second.Name != "clean <&\".yaml" || second.Tests != 1 || second.Failures != 0 || second.Cases[0].Failure != nil || second.ID != 1 {
			t.Errorf("what is clean is %+v", second)
		}
		if third.Errors != 1 || third.Cases[0].Error == nil || third.Name != "gone, 139****9000.yaml" {
			t.Errorf("what could not be read is %+v", third)
		}
	}
	hasJUnitShape(t, string(document(JUnitFormat{})))
}

// Of tests with the same name, GitLab shows only the first.
func TestJUnitNamesDiffer(t *testing.T) {
	file := checked(t, func(r *bundlefile.Reading) []rule.Finding {
		name := showing(&r.Bundle.Subject.Name)
		return []rule.Finding{name, showing(&r.Bundle.Subject.Certificate.Number), name, name}
	})
	text := string(document(JUnitFormat{}, file))
	hasJUnitShape(t, text)
	var got []string
	for _, test := range regexp.MustCompile(`<testcase name="([^"]*)"`).FindAllStringSubmatch(text, -1) {
		got = append(got, test[1])
	}
	want := []string{"made-up subject.name", "made-up subject.certificate.number", "made-up subject.name (2)", "made-up subject.name (3)"}
	if !slices.Equal(got, want) {
		t.Errorf("the tests are %q, want %q", got, want)
	}
}

// Nor do those of files whose names are alike once masked.
func TestJUnitNamesDifferAlsoMasked(t *testing.T) {
	var format JUnitFormat
	var seen Fingerprints
	out := format.Begin()
	for _, name := range []string{"13512340001.yaml", "13556780001.yaml", "13590120001.yaml"} {
		f := judged("version: 1\noperation: first\nsubject: {type: personal, x: y}\n")
		f.Name = name
		out += string(format.Distinguish(format.File(f), &seen))
	}
	end := format.End(Totals{Unread: []Unread{{"13612340001.yaml", "gone"}, {"13656780001.yaml", "gone"}}})
	out += string(format.Distinguish([]byte(end), &seen))
	hasJUnitShape(t, out)
	tests := regexp.MustCompile(`<testcase name="[^"]*" classname="([^"]*)"`).FindAllStringSubmatch(out, -1)
	times, classes := make(map[string]int), make(map[string]bool)
	for _, test := range tests {
		if times[test[0]]++; times[test[0]] > 1 {
			t.Errorf("%s is there again", test[0])
		}
		classes[test[1]] = true
	}
	want := []string{"135****0001.yaml", "135****0001.yaml (2)", "135****0001.yaml (3)", "136****0001.yaml", "136****0001.yaml (2)"}
	if got := slices.Sorted(maps.Keys(classes)); !slices.Equal(got, want) || len(tests)%3 != 2 {
		t.Errorf("%d tests of %q, want those of %q", len(tests), got, want)
	}
}

// A finding reads as in the text.
func TestJUnitReadsAsText(t *testing.T) {
	for l, want := range map[lang.Lang]string{lang.ZH: ": 错误：", lang.EN: ": error: "} {
		report := documentWithUnread(JUnitFormat{Voice: Voice{Lang: l}}, severalFindings(t))
		if !strings.Contains(report, want) {
			t.Errorf("no %q in\n%s", want, report)
		}
	}
}

// Files with more findings than are reported say so.
func TestJUnitOmitted(t *testing.T) {
	text := string(document(JUnitFormat{}, judged(unknownKeys(mostInPipe+5))))
	if strings.Count(text, "<failure") != mostInPipe || !strings.Contains(text, "还有 ") {
		t.Errorf("%d failures, and no word of the others", strings.Count(text, "<failure"))
	}
}

package report

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/rule"
)

// listing makes a baseline of what is found in files.
func listing(files ...*File) *Baseline {
	b := NewBaseline()
	for _, f := range files {
		for i := range f.Findings {
			b.Take(f.Findings[i].Rule, MarksOf(f, &f.Findings[i], asItIs))
		}
	}
	return b
}

func written(t *testing.T, b *Baseline) string {
	t.Helper()
	var out bytes.Buffer
	if err := b.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

const faulty = "version: 1\noperation: first\nprovince: 广东\nsubject: {type: personal, 名: x, principal: {mobile: 123, certificate: {number: 440304199003071222}}}\nsites:\n- {domain: x}\n- {domain: y}\n"

// sharing is what came of comparing a file with others: it has somebody's mobile.
func sharing(name string, others ...string) *File {
	f := judged("version: 1\noperation: first\nsubject: {principal: {mobile: 13512340001}}\n")
	r, _ := rule.Named("across-mobile-shared")
	found := rule.Finding{Rule: r}
	found.At = &f.Reading.Bundle.Subject.Principal.Mobile
	for _, other := range others {
		found.Pairs = append(found.Pairs, [2]string{other, name})
	}
	f.Name, f.Findings = name, []rule.Finding{found}
	return f
}

// Of two that are listed and a new one that comes before them, what is listed is still there.
func TestBaselineOfTwoAndOne(t *testing.T) {
	b := listing(sharing("c.yaml", "b.yaml"))
	for _, f := range []*File{sharing("b.yaml", "a.yaml"), sharing("c.yaml", "a.yaml", "b.yaml")} {
		told, used := b.Split(f, asItIs)
		if len(told) != 1 {
			t.Errorf("%s: %d are told", f.Name, len(told))
		}
		b.Count(used)
	}
	if vain := b.InVain(); len(vain) > 0 {
		t.Errorf("in vain is %v", vain)
	}
}

// An entry that somebody has changed so that it names another file or rule hides nothing.
func TestBaselineSaysWhatItHides(t *testing.T) {
	for _, f := range []*File{judged(faulty), sharing("c.yaml", "b.yaml")} {
		text := written(t, listing(f))
		for of, changed := range map[string]string{
			"file": strings.ReplaceAll(text, `"file":"`, `"file":"x`), "with": strings.ReplaceAll(text, `"with":"`, `"with":"x`),
			"rule": regexp.MustCompile(`"rule":"[^"]*"`).ReplaceAllString(text, `"rule":"site-name-long"`),
		} {
			switch isThere := strings.Contains(text, `"`+of+`"`); {
			case isThere && changed == text:
				t.Fatalf("the %s of an entry cannot be changed:\n%s", of, text)
			case !isThere:
				continue // only what was compared is with another
			}
			b, err := ReadBaseline([]byte(changed))
			if err != nil {
				t.Fatal(err)
			}
			if told, _ := b.Split(f, asItIs); len(told) != len(f.Findings) {
				t.Errorf("with another %s, %d of %d are told", of, len(told), len(f.Findings))
			}
		}
	}
}

// What is written is read as it was, and written the same whatever came first.
func TestBaseline(t *testing.T) {
	one, two := judged(faulty), judged("version: 1\noperation: first\n")
	two.Name = "clients/13800138000.yaml"
	text := written(t, listing(one, two))
	if other := written(t, listing(two, one)); other != text {
		t.Errorf("in another order:\n%s\nnot\n%s", other, text)
	}
	again, err := ReadBaseline([]byte(text))
	if err != nil || written(t, again) != text {
		t.Errorf("%v: read again it is\n%s", err, text)
	}
	for _, secret := range []string{"13800138000", "123\"", "440304199003071222", "名"} {
		if strings.Contains(text, secret) {
			t.Errorf("it holds %s:\n%s", secret, text)
		}
	}
	for _, f := range []*File{one, two} {
		if told, _ := again.Split(f, asItIs); len(told) > 0 {
			t.Errorf("of %s it leaves %d", f.Name, len(told))
		}
	}
	if vain := again.InVain(); len(vain) != len(again.entries) {
		t.Errorf("nothing was counted, and %d of %d are in vain", len(vain), len(again.entries))
	}
}

// If one of two identical findings is listed, the other is reported; the other way round, one
// is listed in vain.
func TestBaselineCounts(t *testing.T) {
	count := func(findings []rule.Finding) (n int) {
		for i := range findings {
			if findings[i].Rule.Name == "domain-not-registrable" {
				n++
			}
		}
		return n
	}
	both, one := judged(faulty), judged(strings.Replace(faulty, "- {domain: y}\n", "", 1))
	told, _ := listing(one).Split(both, asItIs)
	if count(told) != 1 {
		t.Errorf("of two alike %d are told", count(told))
	}
	b := listing(both)
	told, used := b.Split(one, asItIs)
	b.Count(used)
	if len(told) > 0 || !slices.Contains(b.InVain(), Vain{Rule: "domain-not-registrable", File: "a.yaml", Count: 1}) {
		t.Errorf("%d are told, and in vain are %v", len(told), b.InVain())
	}
}

// That a file cannot be read is not for a baseline to hide.
func TestBaselineOfNothingRead(t *testing.T) {
	f := judged("\t")
	if told, _ := listing(f).Split(f, asItIs); len(told) != 1 || told[0].Rule.Name != "not-yaml" {
		t.Errorf("%v", told)
	}
}

// What Write would not have written is refused.
func TestBaselineRefused(t *testing.T) {
	const good = `{"file":"a","rule":"b","fingerprint":"36bd8a7100c2e5f88142e80d2324997e","count":1}`
	for text, want := range map[string]string{
		"":                                  "not valid JSON from line 1 on",
		"{\n\"version\":1":                  "not valid JSON from line 2 on",
		"{\n\n\"version\":1,,\n\n}":         "not valid JSON from line 3 on",
		"{\n<<<<<<< HEAD\n\"version\":1\n}": "from line 2 on it has merge conflict markers",
		`[]`:                                "not written by",
		`{}`:                                "not written by",
		`{"version":1}`:                     "not written by",
		`{"version":1,"findings":null}`:     "not written by",
		`{"version":1,"findings":{}}`:       "not written by",
		`{"version":2,"findings":[]}`:       "version 2",
		`{"version":"1","findings":[]}`:     `version "1"`,
		`{"version":1,"findings":[],"x":1}`: "unknown key x",
		`{"version":2,"version":1,"findings":[]}`:                                                    "the key version twice",
		`{"version":1,"findings":[],"findings":[]}`:                                                  "the key findings twice",
		`{"version":1,"findings":[` + good + `,` + good + `]}`:                                       "entry 2 is there twice",
		`{"version":1,"findings":[` + strings.Replace(good, ":1}", ":-1}", 1) + `]}`:                 "entry 1 has a count",
		`{"version":1,"findings":[` + strings.Replace(good, ":1}", ":0}", 1) + `]}`:                  "entry 1 has a count",
		`{"version":1,"findings":[` + strings.Replace(good, ":1}", ":1.5}", 1) + `]}`:                "entry 1 must have",
		`{"version":1,"findings":[` + strings.Replace(good, ":1}", ":99999999999}", 1) + `]}`:        "entry 1 must have",
		`{"version":1,"findings":[` + strings.Replace(good, ":1}", ":1,\"message\":\"\"}", 1) + `]}`: "entry 1 must have",
		`{"version":1,"findings":[` + strings.Replace(good, `"a"`, `1`, 1) + `]}`:                    "entry 1 must have",
		`{"version":1,"findings":[` + strings.Replace(good, `"a"`, `""`, 1) + `]}`:                   "entry 1 must have",
		`{"version":1,"findings":[` + strings.Replace(good, `"file":"a",`, ``, 1) + `]}`:             "entry 1 must have",
		`{"version":1,"findings":[` + strings.Replace(good, ":1}", ":1,\"count\":7}", 1) + `]}`:      "entry 1 must have",
		`{"version":1,"findings":[` + strings.Replace(good, `"a"`, `"a","File":"b"`, 1) + `]}`:       "entry 1 must have",
		`{"version":1,"findings":[` + strings.Replace(good, `"a"`, "\"\xb1\xb8\"", 1) + `]}`:         "not UTF-8",
		`{"version":1,"findings":[null]}`:                                                            "entry 1 must have",
		`{"version":1,"findings":[` + strings.Replace(good, `36bd`, `36BD`, 1) + `]}`:                "entry 1 has a fingerprint",
		`{"version":1,"findings":[` + strings.Replace(good, `36bd`, ``, 1) + `]}`:                    "entry 1 has a fingerprint",
		`{"version":1,"findings":[` + strings.Replace(good, `36bd`, `36bd36bd`, 1) + `]}`:            "entry 1 has a fingerprint",
	} {
		if b, err := ReadBaseline([]byte(text)); err == nil || b != nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", text, err, want)
		}
	}
	for name, mark := range map[string]string{"as written": "", "with a byte order mark": "\ufeff"} {
		if b, err := ReadBaseline([]byte(mark + `{"version":1,"findings":[` + good + `]}`)); err != nil || !b.Has("a") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Whatever a file holds, it is refused or is a baseline that can be written again.
func FuzzBaseline(f *testing.F) {
	f.Add([]byte(`{"version":1,"findings":[{"file":"a","with":"c","rule":"b","fingerprint":"36bd8a7100c2e5f88142e80d2324997e","count":1}]}`))
	f.Add([]byte(`{"version":1,"findings":[]}`))
	f.Add([]byte(`{"version":2,"findings":{}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := ReadBaseline(data)
		if err != nil {
			return
		}
		text := written(t, b)
		again, err := ReadBaseline([]byte(text))
		if err != nil || written(t, again) != text {
			t.Fatalf("%v: it is written as %q", err, text)
		}
		file := &File{Name: "a", Reading: bundlefile.Parse([]byte(faulty))}
		b.Split(file, asItIs)
		b.InVain()
	})
}

package report

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

func judged(text string) *File {
	r := bundlefile.Parse([]byte(text))
	findings := rule.Check(r, rule.Surroundings{Today: time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)})
	return &File{Name: "a.yaml", Source: []byte(text), Reading: r, Findings: findings}
}

// unknownKeys is a file with n unknown keys, whose letters are not close to any other key.
func unknownKeys(n int) string {
	var out strings.Builder
	out.WriteString("version: 1\n")
	for i := range n {
		fmt.Fprintf(&out, "zz%d: x\n", i)
	}
	return out.String()
}

// For a file full of faults, the first ones are reported, and how many more there are; the
// counts are true.
func TestTextOfMany(t *testing.T) {
	file := judged(unknownKeys(2500))
	for _, test := range []struct {
		format TextFormat
		shown  int
		want   string
	}{
		{TextFormat{Voice: Voice{Lang: lang.EN}}, mostInPipe, "\na.yaml: … and 1,505 more findings in this file; fix these first, then check again\n"},
		{TextFormat{Voice: Voice{Lang: lang.EN}, Screen: Screen{Terminal: true}}, mostOnScreen, "\n\n… and 2,455 more findings in this file; fix these first, then check again\n\n"},
		{TextFormat{Screen: Screen{Terminal: true, Width: 200}}, mostOnScreen, "\n\n… 此文件还有 2,455 个问题未列出；请先改好以上问题，再检查一遍\n\n"},
	} {
		out := string(test.format.File(file))
		open := strings.Count(out, "  - ")
		if n := strings.Count(out, "error: ") + strings.Count(out, ": 错误：") + open - strings.Count(out, "[empty-field]"); n != test.shown || !strings.HasSuffix(out, test.want) {
			t.Errorf("%d findings are told, and it ends in %q", n, out[len(out)-200:])
		}
	}
	if out := string(TextFormat{Screen: Screen{Terminal: true}}.File(judged(unknownKeys(mostOnScreen - 6)))); strings.Contains(out, "…") {
		t.Errorf("of no more than are told it ends in %q", out[len(out)-100:])
	}
	one := judged(unknownKeys(mostOnScreen - 4))
	if out := string(TextFormat{Voice: Voice{Lang: lang.EN}, Screen: Screen{Terminal: true}}.File(one)); !strings.Contains(out, "… and 1 more finding in") {
		t.Errorf("%d findings end in %q", len(one.Findings), out[len(out)-100:])
	}
}

// Scripts count the lines of the concise format.
func TestConciseOfMany(t *testing.T) {
	for _, screen := range []Screen{{}, {Terminal: true, Width: 80}} {
		out := string(ConciseFormat{Screen: screen}.File(judged(unknownKeys(2500))))
		if n := strings.Count(out, "\n"); n != mostInPipe || strings.Contains(out, "2,") {
			t.Errorf("%d lines, the last of them %q", n, out[len(out)-100:])
		}
	}
}

func TestJSONOfMany(t *testing.T) {
	file := judged(unknownKeys(2500))
	file.Name = "13800138000.yaml"
	var got struct {
		Findings []any
		Summary  struct{ Errors int }
		Omitted  []Omitted
	}
	if err := json.Unmarshal(document(JSONFormat{}, file, judged(unknownKeys(10))), &got); err != nil {
		t.Fatal(err)
	}
	if len(got.Findings) != mostInPipe+15 || got.Summary.Errors != 2505+15 || fmt.Sprint(got.Omitted) != "[{138****8000.yaml 1505}]" {
		t.Errorf("%d findings, %d errors, omitted %v", len(got.Findings), got.Summary.Errors, got.Omitted)
	}
}

// Graver findings are reported before earlier ones.
func TestGravest(t *testing.T) {
	var all []rule.Finding
	for i, s := range []rule.Severity{rule.Advice, rule.Warning, rule.Error, rule.Advice, rule.Warning, rule.Error} {
		all = append(all, rule.Finding{Rule: &odd, Severity: s, Province: fmt.Sprint(i)})
	}
	all = append(all[:2:2], append([]rule.Finding{{Rule: &blank, Severity: rule.Error, Province: "x"}}, all[2:]...)...)
	for most, want := range []string{"", "2", "25", "x25", "1x25", "1x245", "01x245", "01x2345"} {
		var got string
		for _, f := range gravest(all, most) {
			got += f.Province
		}
		if got != want {
			t.Errorf("of %d are told %q, want %q", most, got, want)
		}
	}
}

func TestThousands(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 1240: "1,240", 1001002: "1,001,002"} {
		if got := thousands(n); got != want {
			t.Errorf("%d is written %s", n, got)
		}
	}
}

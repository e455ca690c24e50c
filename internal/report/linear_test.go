package report

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// Twice the input takes twice as long, not four times. The bound leaves room for other work on
// the machine, and very short runs may take as long as they like.
func TestLinear(t *testing.T) {
	const moment = 150 * time.Millisecond
	terminal := TextFormat{Screen: Screen{Terminal: true, Width: 80}}
	secrets := func(n int) string {
		var out strings.Builder
		out.WriteString("sites:\n")
		for i := range n {
			fmt.Fprintf(&out, "  - {nam: x, principal: {mobile: \"1351234%04d\", email: lin%d@example.cn}}\n", i, i)
		}
		return out.String()
	}
	shared := func(n int) string {
		var out strings.Builder
		out.WriteString("sites:\n")
		for i := range n {
			fmt.Fprintf(&out, "  - {domain: a.cn, homepage: b%d.cn, principal: {certificate: {type: passport, number: E%08d}, mobile: \"13512340001\", email: lin@example.cn}}\n", i, i)
		}
		return out.String()
	}
	for name, do := range map[string]func(n int) func(){
		"e-mails": func(n int) func() { text := strings.Repeat(",", 20*n); return func() { maskMail(text) } },
		"patterns": func(n int) func() {
			text := strings.Repeat("a1 备案号 2021 ", n)
			return func() { maskPatterns(text) }
		},
		"noted passwords": func(n int) func() {
			text := strings.Repeat("密码 password passwordpassword_password 密码密码", n)
			return func() { hideNoted(text) }
		},
		"unknown keys": func(n int) func() { file := judged(unknownKeys(n)); return func() { terminal.File(file) } },
		"sites":        func(n int) func() { file := judged(secrets(n / 16)); return func() { terminal.File(file) } },
		"one long line": func(n int) func() {
			file := judged("{" + strings.ReplaceAll(unknownKeys(n), "\n", ", ") + "}")
			return func() { terminal.File(file) }
		},
		"values in JSON": func(n int) func() { file := judged(secrets(n / 16)); return func() { JSONFormat{}.File(file) } },
		"shared phones": func(n int) func() {
			file := judged(shared(n / 16))
			return func() { terminal.File(file) }
		},
		"shared phones in JSON": func(n int) func() { file := judged(shared(n / 16)); return func() { JSONFormat{}.File(file) } },
		"diff": func(n int) func() {
			before := secrets(n / 16)
			after := strings.ReplaceAll(before, "nam:", "name:")
			return func() { diffOf(Voice{}, "a.yaml", before, after) }
		},
		"repeated secrets": func(n int) func() {
			file := judged("reason: " + strings.Repeat("lin1@example.cn ", n) + "x # y\n" + secrets(100))
			w := Voice{}.view(file.Source, file.Reading)
			return func() { w.mask(w.line(1), 1) }
		},
		"secrets that begin alike": func(n int) func() {
			var all repeats
			for i := range 200 {
				all.add(strings.Repeat("a", 100+i)+"b", "*")
			}
			text := strings.Repeat("a", n)
			return func() { all.hide(text) }
		},
	} {
		t.Run(name, func(t *testing.T) {
			var small, large time.Duration
			for range 5 { // one quiet moment is enough
				small, large = best(do(3000)), best(do(6000))
				if large <= moment || large <= 3*small {
					return
				}
			}
			t.Errorf("twice as much takes %v instead of %v", large, small)
		})
	}
}

// best is the shortest of a few runs.
func best(do func()) time.Duration {
	shortest := time.Hour
	for range 3 {
		start := time.Now()
		do()
		shortest = min(shortest, time.Since(start))
	}
	return shortest
}

// BenchmarkExcerpts shows a file with a finding on every line.
func BenchmarkExcerpts(b *testing.B) {
	for _, n := range []int{10, 1000, 20000} {
		file := judged(unknownKeys(n))
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.SetBytes(int64(len(file.Source)))
			for b.Loop() {
				TextFormat{Screen: Screen{Terminal: true, Width: 80}}.File(file)
			}
		})
	}
}

func BenchmarkMaskMail(b *testing.B) {
	text := strings.Repeat("lin@example.cn, ", 1<<12)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		maskMail(text)
	}
}

package rule

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// Dates say which of two bundles came first; without dates, any order that avoids a
// contradiction will do.
func TestRecordsMoveOn(t *testing.T) {
	on := func(day, operation, subject, domains string, i int) string {
		m := change(operation, "record: {number: 粤ICP备2021000001号, subject_name: "+subject+", domains: ["+domains+"], here: yes}\ncreated: "+day)
		m["name"] = "  name: 示例乙一"
		return client(i, m)
	}
	often := func(times int, do func(i int) string, besides ...string) (texts []string) {
		for i := range times {
			texts = append(texts, do(i))
		}
		return append(texts, besides...)
	}
	adding := func(i int) string { return on(fmt.Sprintf("2024-01-%02d", 1+i), "add-site", "示例", "a.cn", 1) }
	renaming := func(i int) string {
		return strings.Replace(on("", "change", fmt.Sprint("旧名", i), "a.cn", 1), "示例乙一", fmt.Sprint("新名", i), 1) + "changes: [subject]\n"
	}
	for _, c := range []struct {
		what   string
		texts  []string
		isTold bool
	}{
		{"an addition that the later record has", []string{on("2026-01-05", "add-site", "示例", "a.cn", 1), on("2026-03-05", "change", "示例", "a.cn, example-1.cn", 1)}, false},
		{"an addition that it lacks", []string{on("2026-01-05", "add-site", "示例", "a.cn", 1), on("2026-03-05", "change", "示例", "a.cn", 1)}, true},
		{"an addition that the earlier record has", []string{on("2026-03-05", "add-site", "示例", "a.cn", 1), on("2026-01-05", "change", "示例", "a.cn, example-1.cn", 1)}, false},
		{"a website that goes on after its end", []string{on("2026-01-05", "cancel-site", "示例", "a.cn, example-1.cn", 1), on("2026-03-05", "change", "示例", "a.cn, example-1.cn", 1)}, true},
		{"a website that ends after a change", []string{on("2026-03-05", "cancel-site", "示例", "a.cn, example-1.cn", 1), on("2026-01-05", "change", "示例", "a.cn, example-1.cn", 1)}, false},
		{"two names of one record", []string{on("", "add-access", "甲", "a.cn, example-1.cn", 1), on("", "add-access", "乙", "a.cn, example-1.cn", 1)}, true},
		{"two additions put together at one time", []string{on("2026-01-05", "add-site", "示例", "a.cn", 1), on("2026-01-06", "add-site", "示例", "a.cn", 2)}, false},
		{"an addition and an end put together at one time", []string{on("", "add-site", "示例", "a.cn, example-2.cn", 1), on("", "cancel-site", "示例", "example-2.cn, a.cn", 2)}, false},
		{"two additions of which one knows another record", []string{on("2026-01-05", "add-site", "示例", "a.cn", 1), on("2026-03-06", "add-site", "示例", "a.cn, b.cn", 2)}, true},
		{"the end of a website drafted twice", []string{on("", "cancel-site", "示例", "a.cn, example-1.cn", 1), on("", "cancel-site", "示例", "a.cn, example-1.cn, b.cn", 1)}, false},
		{"the end of a record drafted twice", []string{on("2026-01-05", "cancel-subject", "示例", "a.cn", 1), on("2026-02-05", "cancel-subject", "示例", "a.cn, b.cn", 1)}, false},
		{"a change of name drafted twice", []string{on("", "change", "示例", "a.cn", 1) + "changes: [subject]\n", on("", "change", "示例", "a.cn, b.cn", 1) + "changes: [subject]\n"}, false},
		{"a website that was added, and goes on after its end", []string{on("2025-01-05", "add-site", "示例", "a.cn", 1), on("2025-06-05", "cancel-site", "示例", "a.cn, example-1.cn", 1), on("2026-03-05", "change", "示例", "a.cn, example-1.cn", 2)}, true},
		{"a website of which copies say that it was added", append(slices.Repeat([]string{on("2025-01-05", "add-site", "示例", "a.cn", 1)}, 40), on("2025-06-05", "cancel-site", "示例", "a.cn, example-1.cn", 1), on("2026-03-05", "change", "示例", "a.cn, example-1.cn", 2)), true},
		{"a website that is added again after its end", []string{on("2024-01-05", "add-site", "示例", "a.cn", 1), on("2025-01-05", "cancel-site", "示例", "a.cn, example-1.cn", 1), on("2025-06-05", "add-site", "示例", "a.cn", 1), on("2026-03-05", "change", "示例", "a.cn, example-1.cn", 2)}, false},
		{"a website that was given up, and is missing once it is added again", []string{on("2024-01-05", "cancel-site", "示例", "a.cn, example-1.cn", 1), on("2025-01-05", "add-site", "示例", "a.cn", 1), on("2026-03-05", "change", "示例", "a.cn", 2)}, true},
		{"a website that is added and given up at one time", []string{on("2025-01-05", "add-site", "示例", "a.cn", 1), on("2025-01-09", "cancel-site", "示例", "a.cn, example-1.cn", 1), on("2026-03-05", "change", "示例", "a.cn, example-1.cn", 2)}, false},
		{"a website that was added on a few days, and goes on after its end", often(mostMoves, adding, on("2025-06-05", "cancel-site", "示例", "a.cn, example-1.cn", 1), on("2026-03-05", "change", "示例", "a.cn, example-1.cn", 2)), true},
		{"a website that was added on many days, and goes on after its end", often(mostMoves+1, adding, on("2025-06-05", "cancel-site", "示例", "a.cn, example-1.cn", 1), on("2026-03-05", "change", "示例", "a.cn, example-1.cn", 2)), false},
		{"a record of which any name may have led to any other", often(mostRenames+1, renaming), false},
		{"a record with a few names", often(mostRenames, renaming), true},
		{"websites that come and go", []string{on("", "add-site", "示例", "a.cn", 1), on("", "cancel-site", "示例", "a.cn, example-1.cn", 1), on("", "add-site", "示例", "a.cn", 2)}, false},
	} {
		isTold := slices.ContainsFunc(compareTexts(t, Selection{}, c.texts...), func(f told) bool { return f.rule == "across-record-contradicted" })
		if isTold != c.isTold {
			t.Errorf("%s: told is %t", c.what, isTold)
		}
	}
}

// A subject on two records is reported, unless one of them is given up.
func TestTwoRecords(t *testing.T) {
	nth := 0
	on := func(day, operation, number string, besides ...string) string {
		nth++
		instead := change(operation, "record: {number: "+number+", subject_name: 示例甲一, domains: [example-old.cn], here: yes}\ncreated: "+day)
		instead["certificate"], instead["name"], instead["documents"] = "  certificate: {type: passport, number: E00000040}", "  name: 示例甲一", ""
		for i := 0; i < len(besides); i += 2 {
			instead[besides[i]] = besides[i+1]
		}
		return client(nth%40, instead)
	}
	const one, two = "粤ICP备2021000001号", "粤ICP备2021000010号"
	for what, c := range map[string]struct {
		texts []string
		want  string
	}{
		"two numbers":                          {[]string{on("", "add-site", one), on("", "change", two)}, "warning"},
		"two of one day":                       {[]string{on("2026-01-05", "add-site", one), on("2026-01-05", "add-access", two)}, "warning"},
		"one that is mistyped in one of three": {[]string{on("", "add-site", one), on("", "add-site", two), on("", "add-site", one)}, "warning"},
		"two that are years apart":             {[]string{on("2021-01-05", "add-site", one), on("2026-01-05", "add-site", two)}, "advice"},
		"two of one month, and one long ago":   {[]string{on("2021-01-05", "add-site", one), on("2026-01-05", "add-access", one), on("2026-01-15", "add-site", two)}, "warning"},
		"one number, and one of its websites":  {[]string{on("", "add-site", one), on("", "change", "粤ICP备2021000001号-3")}, ""},
		"one number in two spellings":          {[]string{on("", "add-site", one), on("", "change", "粤icp备 2021000001 号")}, ""},
		"a second that is being given up":      {[]string{on("", "add-site", one), on("", "cancel-subject", two)}, ""},
		"a second that a third file gives up":  {[]string{on("", "add-site", one), on("", "add-access", two), on("", "cancel-subject", two)}, ""},
		"given up without a certificate":       {[]string{on("", "add-site", one), on("", "add-access", two), on("", "cancel-subject", two, "certificate", "")}, ""},
		"another that is given up":             {[]string{on("", "add-site", one), on("", "add-access", two), on("", "cancel-subject", "粤ICP备2021000099号")}, "warning"},
		"two subjects":                         {[]string{on("", "add-site", one), on("", "add-site", two, "certificate", "  certificate: {type: passport, number: E00000003}", "name", "  name: 示例丁一")}, ""},
		"a number that is still to come":       {[]string{on("", "add-site", one), on("", "add-site", "粤ICP备00000000号")}, ""},
	} {
		got := ""
		for _, f := range compareTexts(t, Selection{}, c.texts...) {
			if f.rule == "across-record-numbers-differ" {
				got = f.severity.String()
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", what, got, c.want)
		}
	}
}

package rule

import (
	"maps"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
)

// slips are what typing, input methods and copying from pages do to a value.
var slips = map[string]func(r *rand.Rand, value string) string{
	"wide":           func(r *rand.Rand, value string) string { return someOf(r, value, widened) },
	"all wide":       func(_ *rand.Rand, value string) string { return strings.Map(widened, value) },
	"full stops":     func(r *rand.Rand, value string) string { return someOf(r, value, fullStop) },
	"all full stops": func(_ *rand.Rand, value string) string { return strings.Map(fullStop, value) },
	"wide at":        func(_ *rand.Rand, value string) string { return strings.ReplaceAll(value, "@", "＠") },
	"dashes":         func(_ *rand.Rand, value string) string { return strings.ReplaceAll(value, "-", "–") },
	"space":          func(r *rand.Rand, value string) string { return insert(r, value, " ") },
	"wide space":     func(r *rand.Rand, value string) string { return insert(r, value, "　") },
	"unseen":         func(r *rand.Rand, value string) string { return insert(r, value, "\u200b") },
	"full stop":      func(_ *rand.Rand, value string) string { return value + "。" },
	"dot":            func(_ *rand.Rand, value string) string { return value + "." },
	"comma":          func(_ *rand.Rand, value string) string { return strings.Replace(value, ".", "，", 1) },
	"small":          func(_ *rand.Rand, value string) string { return strings.ToLower(value) },
	"capitals":       func(_ *rand.Rand, value string) string { return strings.ToUpper(value) },
	"country":        func(_ *rand.Rand, value string) string { return "+86 " + value },
	"scheme":         func(_ *rand.Rand, value string) string { return "https：//" + value + "/" },
	"brackets":       func(_ *rand.Rand, value string) string { return "（" + value + "）" },
	"www":            func(_ *rand.Rand, value string) string { return "www." + value },
	"plate":          func(_ *rand.Rand, value string) string { return strings.Replace(value, "辽", "川", 1) },
	"old year":       func(_ *rand.Rand, value string) string { return strings.Replace(value, "2021", "1921", 1) },
	"twice":          func(_ *rand.Rand, value string) string { return value + "、" + value },
}

func widened(r rune) rune {
	if r > ' ' && r < 0x7f {
		return r - '!' + '！'
	}
	return r
}

func fullStop(r rune) rune {
	if r == '.' {
		return '。'
	}
	return r
}

// someOf maps about half of the characters.
func someOf(r *rand.Rand, value string, mapping func(rune) rune) string {
	return strings.Map(func(c rune) rune {
		if r.IntN(2) == 0 {
			return c
		}
		return mapping(c)
	}, value)
}

func insert(r *rand.Rand, value, what string) string {
	runes := []rune(value)
	at := r.IntN(len(runes) + 1)
	return string(runes[:at]) + what + string(runes[at:])
}

// miswritten is a value with up to three slips.
func miswritten(r *rand.Rand, kinds []string, value string) string {
	for range 1 + r.IntN(3) {
		value = slips[kinds[r.IntN(len(kinds))]](r, value)
	}
	return value
}

// plainMail is accepted by every form; the clean filings have no other addresses.
var plainMail = regexp.MustCompile(`^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$`)

// A repair is complete or not made: afterwards its rule reports nothing at that place, and
// there is no new error. Many slips are tried at a time, in every field of the clean filings
// and of one with a record.
func TestRepairsAreWhole(t *testing.T) {
	kinds := slices.Sorted(maps.Keys(slips))
	random := rand.New(rand.NewPCG(2014, 7))
	repaired := make(map[string]int)
	for _, base := range []string{"p", "e", "r"} {
		reading, surroundings := readRepairable(t, base)
		paths, at, fields := textFields(reading.Bundle)
		for _, path := range paths {
			value, field := *at[path], fields[path]
			if field.Format == filing.Prose {
				continue
			}
			for range 60 {
				wrong := miswritten(random, kinds, value)
				*at[path] = field.Canonical(wrong)
				before := Check(bundlefile.ReadingOf(reading.Bundle), surroundings)
				for _, f := range before {
					if f.Repair == "" || f.At != any(at[path]) {
						continue
					}
					repaired[f.Rule.Name]++
					wrote := field.Canonical(f.Repair)
					*at[path] = wrote
					for _, left := range Check(bundlefile.ReadingOf(reading.Bundle), surroundings) {
						isNew := left.Severity == Error && !slices.Contains(names(before), left.Rule.Name)
						if left.At == f.At && (left.Rule == f.Rule || isNew) {
							t.Errorf("%s: %s writes %q for %q, of which %s says: %s", path, f.Rule.Name, wrote, wrong, left.Rule.Name, left.Message.EN)
						}
					}
				}
				if field.Format == filing.Mail && !slices.Contains(names(before), emailMalformed.Name) && !plainMail.MatchString(field.Canonical(wrong)) {
					t.Errorf("%s: %q passes for an e-mail address", path, wrong)
				}
				*at[path] = value
			}
		}
	}
	for _, r := range []*Rule{&emailMalformed, &numberSpelling, &idLowercase, &domainNotRegistrable, &homepageMismatch, &recordNumberMalformed} {
		if repaired[r.Name] == 0 {
			t.Errorf("no repair of %s was tried", r.Name)
		}
	}
}

// readRepairable reads a clean filing; r is a person's with a record.
func readRepairable(t *testing.T, base string) (*bundlefile.Reading, Surroundings) {
	t.Helper()
	if base == "r" {
		return overlay(t, recordExample+"  number: 辽ICP备2021000001号\n  subject_name: 林知远\n  domains: [example-old.cn]\n"+"account: lin@example.cn\n")
	}
	return readClean(t, base)
}

// What is repaired in an e-mail address, and what is left to a person.
func TestMailRepairs(t *testing.T) {
	for address, want := range map[string]string{
		"c04@example.cn":                "sound",
		"C04@Example.CN":                "sound",
		"用户@例子.中国":                      "sound",
		"zhou@例子.cn":                    "sound",
		"zhou@xn--fsqu00a.cn":           "sound",
		"c04＠example。cn":                "c04@example.cn",
		"c04@example。cn":                "c04@example.cn",
		"c04@example．cn":                "c04@example.cn",
		"c04@ｅxample.cn":                "c04@example.cn",
		"ｃ０４@example.cn":                "c04@example.cn",
		"c04@example.cn。":               "c04@example.cn",
		"c。04＠mail。example。com":         "c.04@mail.example.com",
		"用户＠例子。中国":                      "用户@例子.中国",
		"c04@example，cn":                "",
		" c04 @ example . cn ":          "c04@example.cn",
		"张三 zhou@example.cn":            "",
		"zhou li＠example.cn":            "",
		"QQ 138 zhou@examplｅ.cn":        "",
		"zhou@ex\u0430mple.cn":          "",
		"ｚhou@ex\u0430mple.cn":          "",
		"c04@example":                   "",
		"c04@example。":                  "",
		"c04@exa_mple.cn":               "",
		"c04@example.cn/x":              "",
		"@example.cn":                   "",
		"c04＠example。cn、c05＠example。cn": "",
	} {
		reading, surroundings := overlay(t, "subject: {principal: {email: \""+address+"\"}}\n")
		got := "sound"
		for _, f := range Check(reading, surroundings) {
			if f.At == any(&reading.Bundle.Subject.Principal.Email) {
				got = f.Repair
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", address, got, want)
		}
	}
}

// The spellings that --fix writes without a finding are values that their fields understand,
// and nothing is left to write.
func TestSpellingsAreCanonical(t *testing.T) {
	slipped := func(value string) []string {
		return []string{value, " " + value, strings.Map(widened, value), strings.ReplaceAll(value, "-", "/"), strings.ReplaceAll(value, "-", "."),
			strings.ReplaceAll(value, "-0", "-"), strings.Replace(strings.Replace(value, "-", "年", 1), "-", "月", 1) + "日"}
	}
	written := 0
	for _, base := range []string{"p", "e"} {
		reading, _ := readClean(t, base)
		paths, at, fields := textFields(reading.Bundle)
		for _, path := range paths {
			field := fields[path]
			values := slipped(*at[path])
			if field.Format == filing.Choice {
				label := field.Options.Label(*at[path])
				values = append(values, label.ZH, label.EN, strings.ToUpper(*at[path]))
			}
			for _, value := range values {
				right := field.Canonical(value)
				if right == value {
					continue
				}
				written++
				if !field.Understands(right) && strings.TrimSpace(value) != right || field.Canonical(right) != right {
					t.Errorf("%s: %q is written for %q", path, right, value)
				}
			}
		}
	}
	if written == 0 {
		t.Error("nothing was written")
	}
}

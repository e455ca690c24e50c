package ident

import (
	"math/rand/v2"
	"strings"
	"testing"
)

var creditCodes = []string{
	"91350100M000100Y43", // the standard's sample
	"914403001922038216",
}

var pilotCreditCodes = []string{
	"91350100M0001TGQXM",
	"91350211M0000XUF46",
	"91350203M0001FUE2P",
	"91350211M00013FA1N",
}

func TestCreditCode(t *testing.T) {
	for _, code := range creditCodes {
		checkVerdicts(t, CreditCode, []verdict{{code, Sound}})
	}
	checkVerdicts(t, CreditCode, []verdict{
		{"91350100m000100y43", Lowercase},
		{"91350100m000100y44", CheckDigit},
		{"91350100M000100Y44", CheckDigit},
		{"914403001922038217", CheckDigit},
		{innerWrong("914403001922038216"), InnerCheckDigit},
		{"914403001922038226", BothCheckDigits},
		{"11010519491231002X", BothCheckDigits}, // a resident ID
		{"91350100M000100Y4", Length},
		{"91350100M000100Y433", Length},
		{"", Length},
		{"统一社会信用", Length}, // 18 bytes, 6 characters
		{widened("91350100M000100Y43"), Character},
		{"91350100M000I00Y43", Character},
		{"91350100M000O00Y43", Character},
		{"91350100M000S00Y43", Character},
		{"91350100M000V00Y43", Character},
		{"91350100M000Z00Y43", Character},
		{"91350100M000i00Y43", Character},
		{"91350100M000100Y4Z", Character},
		{"9135A100M000100Y43", Character}, // a letter in the region
		{"91350100M000100-43", Character},
	})
}

func TestCreditWeights(t *testing.T) {
	power := 1
	for i, weight := range creditWeights {
		if weight != power {
			t.Errorf("weight %d is %d, want %d", i, weight, power)
		}
		power = power * 3 % 31
	}
}

func TestCreditCodeInLowerCase(t *testing.T) {
	for seed := range uint64(200) { // enough to get an x in 17 and a letter in 18
		code := strings.ToLower(someCreditCode(rand.New(rand.NewPCG(seed, 2))))
		if code != strings.ToUpper(code) {
			checkVerdicts(t, CreditCode, []verdict{{code, Lowercase}})
		}
	}
}

func TestCreditCodeRegistries(t *testing.T) {
	for _, registry := range []string{"11", "12", "13", "31", "51", "52", "53", "71", "91", "92", "93", "A1", "N1", "Y1"} {
		code := creditCode(registry+"350100", "M000100Y")
		checkVerdicts(t, CreditCode, []verdict{{code, Sound}})
	}
}

func TestCreditCodeCheckOfNought(t *testing.T) {
	for seed := range uint64(1000) {
		code := someCreditCode(rand.New(rand.NewPCG(seed, 0)))
		if code[17] != '0' {
			continue
		}
		if got := CreditCode(code); got != Sound {
			t.Errorf("%s: %v", code, got)
		}
		return
	}
	t.Error("no code ends in 0")
}

func TestCreditCodeCatchesSlips(t *testing.T) {
	codes := creditCodes
	for seed := range uint64(100) {
		codes = append(codes, someCreditCode(rand.New(rand.NewPCG(seed, 1))))
	}
	for _, code := range codes {
		for i := range code {
			for _, c := range []byte("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
				if c != code[i] && CreditCode(replaced(code, i, c)) == Sound {
					t.Errorf("%s is sound with %c at %d", code, c, i)
				}
			}
			if i < 16 && code[i] != code[i+1] && CreditCode(swapped(code, i)) == Sound {
				t.Errorf("%s is sound with %d and %d exchanged", code, i, i+1)
			}
		}
	}
}

func TestCreditCodeCheck(t *testing.T) {
	for _, code := range creditCodes {
		for _, seventeen := range []string{code[:17], strings.ToLower(code[:17])} {
			if got, ok := CreditCodeCheck(seventeen); !ok || got != code[17] {
				t.Errorf("%s: %c, %v", seventeen, got, ok)
			}
		}
	}
	for _, s := range []string{"", "91350100M000100Y43", "91350100M000I00Y4", "9135010"} {
		if got, ok := CreditCodeCheck(s); ok {
			t.Errorf("%q has the check character %c", s, got)
		}
	}
}

func TestPilotCreditCode(t *testing.T) {
	for _, code := range pilotCreditCodes {
		if !PilotCreditCode(code) {
			t.Errorf("%s is not known for a pilot", code)
		}
		checkVerdicts(t, CreditCode, []verdict{{code, CheckDigit}})
	}
	for _, code := range []string{
		"",
		"91350100M000100Y43", // sound
		"914403001922038217", // Guangdong
		"913501001922038217", // not M, and more than 18 wrong
		"91350100M0001TGQ1M", // 17 is wrong as well
		"91440100M0001TGQXM",
	} {
		if PilotCreditCode(code) {
			t.Errorf("%q is taken for a pilot", code)
		}
	}
}

func FuzzCreditCode(f *testing.F) {
	for _, code := range append(append(creditCodes, pilotCreditCodes...), "91350100m000100y43", "", "统一社会信用", "\xff") {
		f.Add(code)
	}
	f.Fuzz(func(t *testing.T, code string) {
		PilotCreditCode(code)
		switch CreditCode(code) {
		case Sound:
			if check, ok := CreditCodeCheck(code[:17]); !ok || check != code[17] {
				t.Errorf("%q is sound with check %c", code, check)
			}
			if OrganizationCode(code[8:17]) != Legacy {
				t.Errorf("%q holds no sound organisation code", code)
			}
		case Lowercase:
			if CreditCode(strings.ToUpper(code)) != Sound {
				t.Errorf("%q is not sound in upper case", code)
			}
		}
	})
}

func FuzzCreditCodeAcceptsWhatIsBuilt(f *testing.F) {
	f.Add(uint64(32100))
	f.Fuzz(func(t *testing.T, seed uint64) {
		code := someCreditCode(rand.New(rand.NewPCG(seed, 0)))
		if got := CreditCode(code); got != Sound {
			t.Errorf("%s: %v", code, got)
		}
	})
}

func BenchmarkCreditCode(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		CreditCode("91350100M000100Y43")
	}
}

// creditCode completes a head of eight characters and an organisation's eight characters with
// both check characters.
func creditCode(head, body string) string {
	inner, ok := organizationCheck(body)
	if !ok {
		panic(body)
	}
	seventeen := head + body + string(inner)
	outer, ok := CreditCodeCheck(seventeen)
	if !ok {
		panic(seventeen)
	}
	return seventeen + string(outer)
}

func someCreditCode(random *rand.Rand) string {
	pick := func(n int, from string) string {
		s := make([]byte, n)
		for i := range s {
			s[i] = from[random.IntN(len(from))]
		}
		return string(s)
	}
	return creditCode(pick(2, creditAlphabet)+pick(6, "0123456789"), pick(8, creditAlphabet))
}

// innerWrong changes character 17 of a code and adapts 18.
func innerWrong(code string) string {
	sixteen := code[:16]
	for _, c := range "0123456789X" {
		if byte(c) != code[16] {
			check, _ := CreditCodeCheck(sixteen + string(c))
			return sixteen + string(c) + string(check)
		}
	}
	panic(code)
}

package ident

import (
	"math/rand/v2"
	"testing"
)

func TestFold(t *testing.T) {
	for s, want := range map[string]string{
		"": "",
		"１１０１０５１９４９１２３１００２Ｘ": "11010519491231002X",
		"110105 19491231 002x": "11010519491231002x",
		"110105-19491231-002X": "11010519491231002X",
		"９１３５０１００－Ｍ０００１００Ｙ４３":              "91350100M000100Y43",
		"\u200b914403001922038216\ufeff":   "914403001922038216",
		"9144 0300\u00a01922\u30000382 16": "914403001922038216",
		"91350100-m000100y-43":             "91350100m000100y43",
		"0755—86013388":                    "0755-86013388",
		"0755 − 86013388":                  "0755-86013388",
		"+86 138 0013 8000":                "+8613800138000",
		"1234567890（B）":                    "1234567890(B)",
		"京ＩＣＰ备 １１０１８７６２ 号－１":               "京ICP备11018762号-1",
		"110105-19491231-0021":             "110105-19491231-0021", // not sound: the dashes may mean something
	} {
		if got := Fold(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

func TestFoldKeepsSoundNumbers(t *testing.T) {
	numbers := []string{
		"932682198501010017", "USA123456789012", "H1234567800", "1234567890(B)", "P.1234567", "EA1234567",
		"150102880730303", "110108000000016", "D2143569-X", "13800138000", "0755-86013388-801", "518129",
	}
	for _, group := range [][]string{residentIDs, hkMacaoResidences, taiwanResidences, creditCodes, pilotCreditCodes, filingNumbers, numbers} {
		for _, number := range group {
			if got := Fold(number); got != number {
				t.Errorf("%q became %q", number, got)
			}
		}
	}
}

func TestFoldRepairsWideNumbers(t *testing.T) {
	for _, number := range append(residentIDs, someResidentIDs(20)...) {
		if got := Fold(widened(number)); got != number {
			t.Errorf("%q became %q", widened(number), got)
		}
	}
}

func FuzzFold(f *testing.F) {
	for _, s := range []string{"110105-19491231-002X", "０７５５—８６０１３３８８", "+86 755 8601 3388", "京ICP备 11018762 号-1", "\xff １", "86 10 6641 1166"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		folded := Fold(s)
		if again := Fold(folded); again != folded {
			t.Errorf("%q folds to %q, then to %q", s, folded, again)
		}
		if canonical, fault := Mobile(s); fault == Sound {
			checkCalls(t, Mobile, []call{{folded, canonical, Sound}})
		}
		for _, judge := range []func(string) Fault{asOfToday(ResidentID), CreditCode, BusinessRegistration, OrganizationCode, Passport, HKMacaoPermit, TaiwanPermit} {
			if fault := judge(s); fault == Sound || fault == Legacy {
				if folded != s {
					t.Errorf("sound %q became %q", s, folded)
				}
			}
		}
	})
}

func FuzzFoldKeepsWhatIsBuilt(f *testing.F) {
	f.Add(uint64(1))
	f.Fuzz(func(t *testing.T, seed uint64) {
		for _, number := range []string{
			someResidentID(rand.New(rand.NewPCG(seed, 0))),
			someCreditCode(rand.New(rand.NewPCG(seed, 0))),
		} {
			if got := Fold(number); got != number {
				t.Errorf("%q became %q", number, got)
			}
			if got := Fold(number[:6] + "－" + number[6:14] + " " + number[14:]); got != number {
				t.Errorf("%q, spaced, became %q", number, got)
			}
		}
	})
}

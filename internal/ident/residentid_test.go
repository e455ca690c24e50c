package ident

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

var residentIDs = []string{
	"11010519491231002X", // the standard's sample, a woman
	"440524188001010014", // the standard's sample, a man born in 1880
	"150102198807303035",
	"440304199003071221",
}

func TestResidentID(t *testing.T) {
	for _, number := range residentIDs {
		checkVerdicts(t, asOfToday(ResidentID), []verdict{{number, Sound}})
	}
	checkVerdicts(t, asOfToday(ResidentID), []verdict{
		{"11010519491231002x", Lowercase},
		{"11010519491231003x", CheckDigit}, // in upper case it would not be sound either
		{"440524188001010015", CheckDigit},
		{"150102880730303", Legacy},
		{"150102881330303", Length}, // not even a sound old one
		{"160102880730303", Length},
		{"150102000229303", Length}, // 1900 had no leap day, 2000 had
		{"", Length},
		{"11010519491231002", Length},
		{"11010519491231002XX", Length},
		{"110105 19491231 002X", Length},
		{"1101051949123100２X", Character},
		{widened("11010519491231002X"), Character},
		{"11010519491231002é", Character},
		{"身份证号码", Length},
		{"身份证号码号", Length}, // 18 bytes, 6 characters
		{"1101051949123I002X", Character},
		{"1101051949123100XX", Character},
		{"11010519491231002Y", Character},
		{"16010519491231002X", Region},
		{"83000019920130002X", Region}, // Taiwan: a residence permit
		{"000000000000000000", Region},
		{"110105194902290028", BirthDate}, // 1949 had no leap day
		{"110105190002290028", BirthDate}, // neither had 1900
		{"110105194913010028", BirthDate},
		{"110105194900010028", BirthDate},
		{"110105194904310028", BirthDate},
		{"110105194901000028", BirthDate},
		{"110105000001010028", BirthDate},
		{"16010519490229002Y", Character}, // the fault to mend first, of four
		{"160105194902290028", Region},
		{"110105294902280028", FutureBirth},
		{"914403001922038216", Region},
	})
}

func TestResidentIDLeapDay(t *testing.T) {
	checkVerdicts(t, asOfToday(ResidentID), []verdict{
		{withCheck("11010520000229002"), Sound},
		{withCheck("11010519960229002"), Sound},
	})
}

func TestResidentIDRegions(t *testing.T) {
	const listed = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82"
	for region := range 100 {
		prefix := fmt.Sprintf("%02d", region)
		want := Region
		if strings.Contains(listed, prefix) && !strings.Contains(prefix, " ") {
			want = Sound
		}
		checkVerdicts(t, asOfToday(ResidentID), []verdict{{withCheck(prefix + "010519491231002"), want}})
	}
}

func TestResidentIDIsBornByToday(t *testing.T) {
	number := withCheck("11010520260801002")
	if got := ResidentID(number, today); got != Sound {
		t.Errorf("born today: %v", got)
	}
	if got := ResidentID(number, today.AddDate(0, 0, -1)); got != FutureBirth {
		t.Errorf("born tomorrow: %v", got)
	}
	// 1 August has begun in China while London still has July.
	if got := ResidentID(number, time.Date(2026, 8, 1, 1, 0, 0, 0, today.Location()).UTC()); got != FutureBirth {
		t.Errorf("the day is not taken in the time's own location: %v", got)
	}
}

func TestResidentIDCatchesSlips(t *testing.T) {
	for _, number := range append(residentIDs, someResidentIDs(200)...) {
		for i := range number {
			for c := byte('0'); c <= '9'; c++ {
				if c != number[i] && ResidentID(replaced(number, i, c), today) == Sound {
					t.Errorf("%s is sound with %c at %d", number, c, i)
				}
			}
			if i < 17 && number[i] != number[i+1] && ResidentID(swapped(number, i), today) == Sound {
				t.Errorf("%s is sound with %d and %d exchanged", number, i, i+1)
			}
		}
	}
}

func TestResidentCheck(t *testing.T) {
	for _, number := range residentIDs {
		if got, ok := ResidentCheck(number[:17]); !ok || got != number[17] {
			t.Errorf("%s: %c, %v", number, got, ok)
		}
	}
	for _, s := range []string{"", "1101051949123100", "11010519491231002X", "1101051949123100X"} {
		if got, ok := ResidentCheck(s); ok {
			t.Errorf("%q has the check character %c", s, got)
		}
	}
}

func TestUpgradeResidentID(t *testing.T) {
	got, ok := UpgradeResidentID("150102880730303")
	if want := "150102198807303035"; !ok || got != want {
		t.Errorf("got %q, %v; want %q", got, ok, want)
	}
	for _, s := range []string{"", "15010288073030", "15010288073030X", "150102881330303", "160102880730303", "150102198807303035"} {
		if got, ok := UpgradeResidentID(s); ok {
			t.Errorf("%q became %q", s, got)
		}
	}
}

func FuzzResidentID(f *testing.F) {
	for _, number := range append(residentIDs, "11010519491231002x", "150102880730303", "", "身份证号码号", "\xff") {
		f.Add(number)
	}
	f.Fuzz(func(t *testing.T, number string) {
		switch fault := ResidentID(number, today); fault {
		case Sound:
			if check, ok := ResidentCheck(number[:17]); !ok || check != number[17] {
				t.Errorf("%q is sound with check %c", number, check)
			}
			if _, ok := Born(number); !ok {
				t.Errorf("%q is sound and not born", number)
			}
		case Lowercase:
			if upper := strings.ToUpper(number); ResidentID(upper, today) != Sound {
				t.Errorf("%q is not sound in upper case", number)
			}
		case Legacy:
			if upgraded, ok := UpgradeResidentID(number); !ok || ResidentID(upgraded, today) != Sound {
				t.Errorf("%q becomes %q", number, upgraded)
			}
		}
	})
}

func FuzzResidentIDAcceptsWhatIsBuilt(f *testing.F) {
	f.Add(uint64(0))
	f.Add(uint64(440524188001010014))
	f.Fuzz(func(t *testing.T, seed uint64) {
		number := someResidentID(rand.New(rand.NewPCG(seed, 0)))
		if got := ResidentID(number, today); got != Sound {
			t.Errorf("%s: %v", number, got)
		}
	})
}

func BenchmarkResidentID(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		ResidentID("11010519491231002X", today)
	}
}

// withCheck completes seventeen digits.
func withCheck(seventeen string) string {
	check, ok := ResidentCheck(seventeen)
	if !ok {
		panic(seventeen)
	}
	return seventeen + string(check)
}

// someResidentID builds a number by the standard, from the calendar of package
// time rather than this package's.
func someResidentID(random *rand.Rand) string {
	var regions []int
	for region, known := range provinces {
		if known {
			regions = append(regions, region)
		}
	}
	birth := time.Date(1880, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, random.IntN(146*365))
	return withCheck(fmt.Sprintf("%02d%04d%s%03d",
		regions[random.IntN(len(regions))], random.IntN(10000), birth.Format("20060102"), random.IntN(1000)))
}

func someResidentIDs(n int) []string {
	random := rand.New(rand.NewPCG(11, 643))
	numbers := make([]string, n)
	for i := range numbers {
		numbers[i] = someResidentID(random)
	}
	return numbers
}

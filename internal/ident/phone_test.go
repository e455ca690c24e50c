package ident

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
)

// A call is a telephone number as written, and as it should be read.
type call struct {
	number    string
	canonical string
	want      Fault
}

func checkCalls(t *testing.T, judge func(string) (string, Fault), calls []call) {
	t.Helper()
	for _, c := range calls {
		if got, fault := judge(c.number); got != c.canonical || fault != c.want {
			t.Errorf("%q: %q, %v; want %q, %v", c.number, got, fault, c.canonical, c.want)
		}
	}
}

func TestMobile(t *testing.T) {
	const m = "13800138000"
	checkCalls(t, Mobile, []call{
		{"13800138000", m, Sound},
		{"+8613800138000", m, Sound},
		{"+86 138 0013 8000", m, Sound},
		{"+86-13800138000", m, Sound},
		{"0086 13800138000", m, Sound},
		{"008613800138000", m, Sound},
		{"86-13800138000", m, Sound},
		{"86 138-0013-8000", m, Sound},
		{"8613800138000", m, Sound},
		{"(+86)13800138000", m, Sound},
		{"(86) 138-0013-8000", m, Sound},
		{"138 0013 8000", m, Sound},
		{"138-0013-8000", m, Sound},
		{"138.0013.8000", m, Sound},
		{"+86.138.0013.8000", m, Sound},
		{"tel:13800138000", m, Sound},
		{"TEL:+86-138-0013-8000", m, Sound},
		{"tel:", "", Character},
		{"13800138000.", "", Character},
		{"", "", Length},
		{"+86", "", Length},
		{"1380013800", "", Length},
		{"138001380000", "", Length},
		{"0755-86013388", "", Length},
		{"86013388", "", Length},
		{"+1 3800138000", "", Character},
		{"12800138000", "", Character},
		{"23800138000", "", Character},
		{"1380013800O", "", Character},
		{"13800138000-", "", Character},
		{" 13800138000", "", Character},
		{"13800138000/13900139000", "", Character},
		{"１３８００１３８０００", "", Character},
	})
}

func TestOrdinaryMobile(t *testing.T) {
	for _, segment := range []string{"130", "138", "145", "147", "149", "153", "155", "166", "173", "188", "191", "199"} {
		if !OrdinaryMobile(segment + "00138000") {
			t.Errorf("%s is out of the ordinary", segment)
		}
	}
	for _, segment := range []string{"141", "144", "146", "148", "154", ""} {
		if OrdinaryMobile(segment + "00138000") {
			t.Errorf("%s is ordinary", segment)
		}
	}
}

func TestLandline(t *testing.T) {
	const shenzhen = "0755-86013388"
	checkCalls(t, Landline, []call{
		{"0755-86013388", shenzhen, Sound},
		{"075586013388", shenzhen, Sound},
		{"0755 8601 3388", shenzhen, Sound},
		{"0755-8601-3388", shenzhen, Sound},
		{"0755.8601.3388", shenzhen, Sound},
		{"tel:+86-755-86013388", shenzhen, Sound},
		{"+86 755 86013388", shenzhen, Sound},
		{"+86-0755-86013388", shenzhen, Sound},
		{"0086 755 8601 3388", shenzhen, Sound},
		{"86-755-86013388", shenzhen, Sound},
		{"86 755 86013388", shenzhen, Sound},
		{"8675586013388", shenzhen, Sound},
		{"0755-86013388-801", shenzhen + "-801", Sound},
		{"0755 8601 3388 - 801", shenzhen + "-801", Sound},
		{"0755-8601-3388-8", shenzhen + "-8", Sound},
		{"010-66411166", "010-66411166", Sound},
		{"010-6641-1166", "010-66411166", Sound},
		{"020-87628386", "020-87628386", Sound},
		{"0901-1234567", "0901-1234567", Sound}, // seven digits
		{"0901-1234567-8", "0901-1234567-8", Sound},
		{"", "", Region},
		{"86013388", "", Region}, // begins with 86 but has no country code
		{"86010338", "", Region},
		{"13800138000", "", Region},
		{"4008001234", "", Region},
		{"0026-86013388", "", Region},
		{"026-86013388", "", Region},
		{"0010-86013388", "", Region},
		{"0349", "", Length},
		{"0755", "", Length},
		{"0755-860133", "", Length},
		{"0755-860133889", "", Length},
		{"0755-86013388-1234567", "", Length},
		{"0755-86013388-8-1", "", Character},
		{"0101-2345678", "", Character}, // not 010-12345678
		{"(0755)86013388", shenzhen, Sound},
		{"(0755) 8601 3388", shenzhen, Sound},
		{"+86(755)86013388", shenzhen, Sound},
		{"+86 (0)755 8601 3388", shenzhen, Sound},
		{"(+86)0755-86013388", shenzhen, Sound},
		{"(0)755-86013388", "", Region}, // of another country
		{"(0755)86013388-801", shenzhen + "-801", Sound},
		{"0755-86013388 801", shenzhen + "-801", Sound},
		{"0755 8601 3388 801", shenzhen + "-801", Sound},
		{"0755-86013388转801", shenzhen + "-801", Sound},
		{"0755-86013388 转 801", shenzhen + "-801", Sound},
		{"0755-86013388分机801", shenzhen + "-801", Sound},
		{"0755-86013388 ext. 801", shenzhen + "-801", Sound},
		{"075586013388#801", shenzhen + "-801", Sound},
		{"0901-1234567 801", "0901-1234567-801", Sound},
		{"0755-8601338 8", shenzhen, Sound}, // grouped digits
		{"0755-86013388转", "", Character},
		{"0755-86013388转801转2", "", Character},
		{"(0755", "", Length},
		{"((0755)86013388", "", Character},
		{"0755-86013388-", "", Character},
		{"0755-86013388801", "", Length},
	})
}

func TestOrdinaryLandline(t *testing.T) {
	for number, want := range map[string]bool{
		"0755-86013388": true, "010-23456789": true,
		"0755-06013388": false, "0755-16013388": false, "0755-96013388": false, "": false, "0755-": false,
	} {
		if got := OrdinaryLandline(number); got != want {
			t.Errorf("%q: %v", number, got)
		}
	}
}

func TestAreaCodes(t *testing.T) {
	if !slices.IsSorted(areaCodes[:]) {
		t.Error("not sorted: binary search would miss some")
	}
	if len(areaCodes) != 324 {
		t.Errorf("%d codes", len(areaCodes))
	}
	for _, code := range areaCodes {
		number := code + "-86013388"
		checkCalls(t, Landline, []call{{number, number, Sound}, {code + "86013388", number, Sound}})
	}
}

func FuzzMobile(f *testing.F) {
	for _, number := range []string{"13800138000", "+86 138 0013 8000", "86-13800138000", "0086", "1380013800\xff"} {
		f.Add(number)
	}
	f.Fuzz(func(t *testing.T, number string) { checkCanonical(t, Mobile, number) })
}

func FuzzLandline(f *testing.F) {
	for _, number := range []string{"0755-86013388", "0755-86013388-801", "+86 755 8601 3388", "010-6641-1166", "0101-2345678", "86", "(0755)86013388转801"} {
		f.Add(number)
	}
	f.Fuzz(func(t *testing.T, number string) { checkCanonical(t, Landline, number) })
}

// checkCanonical checks that a canonical number is sound and its own canonical form, and that
// only sound numbers have one.
func checkCanonical(t *testing.T, judge func(string) (string, Fault), number string) {
	canonical, fault := judge(number)
	if (fault == Sound) != (canonical != "") {
		t.Errorf("%q: %v with canonical %q", number, fault, canonical)
	}
	if again, fault := judge(canonical); canonical != "" && (fault != Sound || again != canonical) {
		t.Errorf("%q: %q is not canonical: %q, %v", number, canonical, again, fault)
	}
}

func FuzzLandlineAcceptsWhatIsBuilt(f *testing.F) {
	f.Add(uint64(755))
	f.Fuzz(func(t *testing.T, seed uint64) {
		random := rand.New(rand.NewPCG(seed, 0))
		number := areaCodes[random.IntN(len(areaCodes))] + "-" + strconv.Itoa(2_000_000+random.IntN(87_000_000))
		if random.IntN(2) == 0 {
			number += "-" + strconv.Itoa(random.IntN(1_000_000))
		}
		checkCalls(t, Landline, []call{{number, number, Sound}})
	})
}

func TestServiceNumber(t *testing.T) {
	for number, want := range map[string]bool{
		"400-820-1234": true, "4008201234": true, "800 820 1234": true, "95588": true, "9555888": true, "96315": true,
		"400-820-123": false, "955": false, "86013388": false, "0755-86013388": false, "13512340001": false, "": false,
	} {
		if got := ServiceNumber(number); got != want {
			t.Errorf("%q: %v", number, got)
		}
	}
}

func TestLacksDigit(t *testing.T) {
	for canonical, want := range map[string]bool{
		"0755-8601338": true, "0755-86013388": false, "0755-8601338-801": true, "010-8601338": true,
		"0592-8601338": false, "0592-86013388": false, "13512340001": false, "": false,
	} {
		if LacksDigit(canonical) != want {
			t.Errorf("%s lacks a digit: %t", canonical, !want)
		}
	}
	if !slices.IsSorted(longerAreas[:]) {
		t.Error("the areas are not sorted")
	}
}

package ident

import (
	"fmt"
	"testing"
)

func TestBusinessRegistration(t *testing.T) {
	checkVerdicts(t, BusinessRegistration, []verdict{
		{"110108000000016", Legacy},
		{"440301103097413", Legacy},
		{"440301103097414", CheckDigit},
		{"1101081234567", Legacy}, // 13 digits, without a check digit
		{"11010800000001", Length},
		{"1101080000000161", Length},
		{"", Length},
		{"11010800000001X", Character},
		{"11010812345A7", Character},
		{"工商注册号", Length}, // 15 bytes, 5 characters
		{widened("110108000000016"), Character},
	})
}

// The standard defines the check digit as a congruence over all fifteen digits, which one
// digit in ten satisfies.
func TestBusinessRegistrationCongruence(t *testing.T) {
	for n := range 5000 {
		number := fmt.Sprintf("1101080%08d", n*7919)
		product, sum := 10, 0
		for _, digit := range number {
			sum = (product + int(digit-'0')) % 10
			product = 2 * (sum + 10*toInt(sum == 0)) % 11
		}
		want := CheckDigit
		if sum == 1 {
			want = Legacy
		}
		checkVerdicts(t, BusinessRegistration, []verdict{{number, want}})
	}
}

func toInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

func TestBusinessRegistrationCatchesSlips(t *testing.T) {
	for _, number := range []string{"110108000000016", "440301103097413"} {
		for i := range number {
			for c := byte('0'); c <= '9'; c++ {
				if c != number[i] && BusinessRegistration(replaced(number, i, c)) == Legacy {
					t.Errorf("%s is sound with %c at %d", number, c, i)
				}
			}
		}
	}
}

func TestOrganizationCode(t *testing.T) {
	checkVerdicts(t, OrganizationCode, []verdict{
		{"D2143569-X", Legacy},
		{"D2143569X", Legacy},
		{"192203821", Legacy}, // characters 9-17 of 914403001922038216
		{"M000100Y4", Legacy},
		{"M0001TGQX", Legacy},
		{"d2143569-x", Lowercase},
		{"d2143569x", Lowercase},
		{"D2143569-1", CheckDigit},
		{"d2143569-1", CheckDigit},
		{"D214356-9X", Character},
		{"D2143569xX", Character},
		{"D2143569-Y", Character},
		{"D21435.9X", Character},
		{"D2143569－X", Character},
		{"D214356é-X", Character},
		{"D2143569é", Character},
		{"D2143569", Length},
		{"D2143569--X", Length},
		{"", Length},
		{"组织机构代码证码号", Character},
	})
}

func FuzzRegistration(f *testing.F) {
	for _, number := range []string{"110108000000016", "440301103097413", "1101081234567", "D2143569-X", "D2143569X", "", "组织机构代码证码号"} {
		f.Add(number)
	}
	f.Fuzz(func(t *testing.T, number string) {
		if BusinessRegistration(number) == Sound || OrganizationCode(number) == Sound {
			t.Errorf("%q is no longer issued", number)
		}
	})
}

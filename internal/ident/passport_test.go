package ident

import "testing"

func TestPassport(t *testing.T) {
	checkVerdicts(t, Passport, []verdict{
		{"EA1234567", Sound},
		{"X1234567", Sound},
		{"12345", Sound},
		{"ABCDE123456789012", Sound},
		{"P.1234567", Sound},
		{"ea1234567", Lowercase},
		{"p.1234567", Lowercase},
		{"1234", Length},
		{"ABCDE1234567890123", Length},
		{"", Length},
		{"X.1234567", Character},
		{"X123 4567", Character},
		{"a@b.c", Character},
		{"护照号码", Character},
	})
}

func TestChinesePassport(t *testing.T) {
	for _, number := range []string{
		"G12345678", "141234567", "151234567", "E12345678", "EA1234567", "EH1234567",
		"D1234567", "DE1234567", "S12345678", "SE1234567", "P1234567", "PE12345678", "P.1234567",
		"K12345678", "KJ1234567", "H12345678", "MA1234567", "MB1234567",
	} {
		if chinesePassport(number) != Sound {
			t.Errorf("%s is not a Chinese passport", number)
		}
		checkVerdicts(t, Passport, []verdict{{number, Sound}})
	}
	for _, number := range []string{"", "EI1234567", "EO1234567", "161234567", "G1234567", "X1234567", "e12345678", "MC1234567"} {
		if chinesePassport(number) == Sound {
			t.Errorf("%q is a Chinese passport", number)
		}
	}
}

func FuzzPassport(f *testing.F) {
	for _, number := range []string{"EA1234567", "P.1234567", "ea1234567", "护照", ""} {
		f.Add(number)
	}
	f.Fuzz(func(t *testing.T, number string) {
		if chinesePassport(number) == Sound && Passport(number) != Sound {
			t.Errorf("%q is a Chinese passport and no passport", number)
		}
	})
}

package ident

import (
	"strings"
	"testing"
	"time"
)

var (
	hkMacaoResidences = []string{"810000199408230021", "81000019980902013X", "820000200009100032"}
	taiwanResidences  = []string{"830000199201300022"}
)

func TestHKMacaoResidence(t *testing.T) {
	for _, number := range hkMacaoResidences {
		checkVerdicts(t, asOfToday(HKMacaoResidence), []verdict{{number, Sound}})
		checkVerdicts(t, asOfToday(TaiwanResidence), []verdict{{number, Region}})
	}
	checkVerdicts(t, asOfToday(HKMacaoResidence), []verdict{
		{"81000019980902013x", Lowercase},
		{"810000199408230022", CheckDigit},
		{withCheck("81000119940823002"), Region}, // the four zeros are fixed
		{"11010519491231002X", Region},
		{"810000199402300028", BirthDate},
		{"810000299408230021", FutureBirth},
		{"81000019940823002", Length},
		{"81000019940823A021", Character},
	})
}

func TestTaiwanResidence(t *testing.T) {
	for _, number := range taiwanResidences {
		checkVerdicts(t, asOfToday(TaiwanResidence), []verdict{{number, Sound}})
		checkVerdicts(t, asOfToday(HKMacaoResidence), []verdict{{number, Region}})
		checkVerdicts(t, asOfToday(ResidentID), []verdict{{number, Region}})
	}
	checkVerdicts(t, asOfToday(TaiwanResidence), []verdict{
		{"830000199201300023", CheckDigit},
		{withCheck("71000019920130002"), Region},
	})
}

func TestPermanentResident(t *testing.T) {
	checkVerdicts(t, asOfToday(PermanentResident), []verdict{
		{"932682198501010017", Sound}, // Jiangsu, Saudi Arabia
		{"932682198501010018", CheckDigit},
		{"132682198501010017", Character},
		{"11010519491231002X", Character},
		{"938682198501010017", Region},
		{"932682198502300017", BirthDate},
		{"932682298501010017", FutureBirth},
		{"USA123456789012", Sound}, // the old card
		{"usa123456789012", Lowercase},
		{"US1123456789012", Character},
		{"USA12345678901A", Character},
		{"USA12345678901", Length},
		{"", Length},
	})
}

func TestHKMacaoPermit(t *testing.T) {
	checkVerdicts(t, HKMacaoPermit, []verdict{
		{"H12345678", Sound},
		{"M12345678", Sound},
		{"H1234567800", Sound},
		{"M1234567801", Sound},
		{"h1234567800", Lowercase},
		{"H123456780", Length},
		{"H1234567", Length},
		{"T12345678", Character},
		{"H1234567A", Character},
		{"h1234567A", Character},
		{"Ｈ12345678", Character},
		{"", Length},
	})
}

func TestTaiwanPermit(t *testing.T) {
	checkVerdicts(t, TaiwanPermit, []verdict{
		{"12345678", Sound},
		{"1234567890", Sound},
		{"1234567890(B)", Sound},
		{"1234567890(b)", Lowercase},
		{"1234567890B", Length},
		{"123456789", Length},
		{"T2345678", Character},
		{"１２３４５６７８", Character},
	})
}

func FuzzPermits(f *testing.F) {
	for _, number := range append(hkMacaoResidences, "830000199201300022", "932682198501010017", "USA123456789012", "H1234567800", "1234567890(B)", "9", "é") {
		f.Add(number)
	}
	judges := []func(string) Fault{
		asOfToday(HKMacaoResidence), asOfToday(TaiwanResidence), asOfToday(PermanentResident), HKMacaoPermit, TaiwanPermit,
	}
	f.Fuzz(func(t *testing.T, number string) {
		for i, judge := range judges {
			if judge(number) == Lowercase && judge(strings.ToUpper(number)) != Sound {
				t.Errorf("judge %d: %q is not sound in upper case", i, number)
			}
		}
		hkMacao := HKMacaoResidence(number, time.Time{})
		if hkMacao == Sound && TaiwanResidence(number, time.Time{}) == Sound {
			t.Errorf("%q is of both regions", number)
		}
	})
}

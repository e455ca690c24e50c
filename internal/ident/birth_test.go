package ident

import (
	"testing"
	"time"
)

func TestReadDayAgreesWithTime(t *testing.T) {
	for _, year := range []int{1, 1880, 1900, 1999, 2000, 2024, 2026, 2100, 9999} {
		for month := range 14 {
			for date := range 33 {
				d := day(year*10000 + month*100 + date)
				u := time.Date(year, time.Month(month), date, 0, 0, 0, 0, time.UTC)
				want := dayOf(u) == d
				if _, got := readDay(eightDigits(d)); got != want {
					t.Errorf("%d: %v, want %v", d, got, want)
				}
			}
		}
	}
	if _, ok := readDay("00000101"); ok {
		t.Error("there was a year 0")
	}
}

func eightDigits(d day) string {
	var s [8]byte
	for i := 7; i >= 0; i-- {
		s[i], d = byte('0'+d%10), d/10
	}
	return string(s[:])
}

func TestBorn(t *testing.T) {
	born := map[string]string{
		"11010519491231002X": "1949-12-31",
		"11010519491231002x": "1949-12-31",
		"440524188001010014": "1880-01-01",
		"810000199408230021": "1994-08-23",
		"81000019980902013X": "1998-09-02",
		"820000200009100032": "2000-09-10",
		"830000199201300022": "1992-01-30",
		"932682198501010017": "1985-01-01",
	}
	for number, want := range born {
		if got, ok := Born(number); !ok || got.Format(time.DateOnly) != want {
			t.Errorf("%s: %v, %v; want %s", number, got, ok, want)
		}
	}
	for _, number := range []string{"", "110105194912310020", "150102880730303", "914403001922038216", "160105194912310021", withCheck("83000119920130002")} {
		if got, ok := Born(number); ok {
			t.Errorf("%q was born on %v", number, got)
		}
	}
}

func TestAge(t *testing.T) {
	ages := []struct {
		born, on string
		want     int
	}{
		{"1990-03-07", "2008-03-06", 17},
		{"1990-03-07", "2008-03-07", 18},
		{"1990-03-07", "2008-12-31", 18},
		{"1990-12-31", "2008-01-01", 17},
		{"2004-02-29", "2022-02-28", 17},
		{"2004-02-29", "2022-03-01", 18},
		{"2004-02-29", "2024-02-29", 20},
		{"2026-08-01", "2026-08-01", 0},
		{"2026-08-02", "2026-08-01", -1},
	}
	for _, a := range ages {
		if got := Age(date(t, a.born), date(t, a.on)); got != a.want {
			t.Errorf("%s on %s: %d, want %d", a.born, a.on, got, a.want)
		}
	}
	midnight := time.Date(2008, 3, 7, 0, 30, 0, 0, today.Location()) // still the 6th in UTC
	if got := Age(date(t, "1990-03-07"), midnight); got != 18 {
		t.Errorf("the day is not taken in the time's own location: %d", got)
	}
}

func date(t *testing.T, s string) time.Time {
	t.Helper()
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestIsMan(t *testing.T) {
	for number, want := range map[string][2]bool{
		"440305196811022359": {true, true},
		"440305196811022367": {false, true},
		"440305196811022368": {false, false}, // not a number
		"X1234567":           {false, false},
	} {
		if man, known := IsMan(number); man != want[0] || known != want[1] {
			t.Errorf("%s: %t, %t", number, man, known)
		}
	}
}

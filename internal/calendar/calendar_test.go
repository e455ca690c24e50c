package calendar

import (
	"testing"
	"time"
)

func day(t *testing.T, s string) time.Time {
	t.Helper()
	d, err := time.Parse(time.DateOnly, s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestWorking(t *testing.T) {
	tests := []struct {
		day  string
		want bool
	}{
		{"2026-11-18", true},  // a plain Wednesday
		{"2026-11-21", false}, // a plain Saturday
		{"2026-11-22", false}, // a plain Sunday

		{"2014-01-26", true},  // Sunday before 春节
		{"2014-01-30", true},  // 除夕, a working day that year
		{"2014-01-31", false}, // 初一
		{"2014-04-07", false}, // Monday after 清明节
		{"2015-09-03", false}, // 抗战胜利70周年纪念日
		{"2015-09-06", true},  // the Sunday worked for it
		{"2018-12-29", true},  // Saturday, by the notice for 2019
		{"2018-12-31", false},
		{"2019-05-02", false}, // 劳动节, extended in March
		{"2020-01-31", false}, // 春节, extended in January
		{"2020-02-01", false}, // a Saturday first meant to be a working day
		{"2020-02-03", true},
		{"2023-01-21", false},
		{"2023-01-28", true}, // Saturday after 春节
		{"2023-01-29", true}, // and the Sunday
		{"2023-10-07", true}, // Saturday after 国庆节
		{"2024-02-09", true}, // 除夕, a working day again that year
		{"2024-02-10", false},
		{"2025-10-08", false},
		{"2025-10-09", true},
		{"2025-10-11", true},
		{"2026-02-14", true}, // Saturday before 春节
		{"2026-02-23", false},
		{"2026-02-24", true},

		{"2013-10-01", true}, // unknown years are Monday to Friday
		{"2027-10-01", true},
		{"2027-10-02", false},
	}
	for _, tt := range tests {
		if got := Working(day(t, tt.day)); got != tt.want {
			t.Errorf("Working(%s) = %v", tt.day, got)
		}
	}
}

func TestKnown(t *testing.T) {
	for year := 2000; year < 2040; year++ {
		if got, want := Known(year), 2014 <= year && year <= 2026; got != want {
			t.Errorf("Known(%d) = %v", year, got)
		}
	}
}

func TestAfter(t *testing.T) {
	tests := []struct {
		day   string
		n     int
		want  string
		known bool
	}{
		{"2026-11-18", 0, "2026-11-18", true},
		{"2026-11-21", 0, "2026-11-21", true}, // not a working day, but it is where the term began
		{"2026-11-18", -3, "2026-11-18", true},
		{"2026-11-18", 1, "2026-11-19", true},
		{"2026-11-20", 1, "2026-11-23", true}, // over a weekend
		{"2026-11-18", 20, "2026-12-16", true},

		{"2014-09-29", 3, "2014-10-09", true},
		{"2019-01-31", 3, "2019-02-03", true},  // Friday, then Saturday and Sunday worked
		{"2020-01-20", 20, "2020-02-25", true}, // the extended 春节
		{"2023-01-20", 3, "2023-01-30", true},  // Saturday and Sunday worked after 春节
		{"2023-09-28", 1, "2023-10-07", true},
		{"2024-02-05", 20, "2024-03-08", true},
		{"2025-09-26", 3, "2025-09-30", true}, // Sunday worked
		{"2025-09-30", 3, "2025-10-11", true}, // Saturday worked
		{"2026-02-13", 1, "2026-02-14", true},
		{"2026-02-13", 2, "2026-02-24", true},

		{"2013-12-31", 1, "2014-01-02", true}, // only days of 2014 are counted
		{"2013-12-30", 1, "2013-12-31", false},
		{"2013-12-30", 2, "2014-01-02", false},
		{"2026-12-30", 1, "2026-12-31", true},
		{"2026-12-31", 1, "2027-01-01", false},
		{"2026-12-18", 20, "2027-01-15", false},
		{"2030-10-01", 1, "2030-10-02", false},
	}
	for _, tt := range tests {
		got, known := After(day(t, tt.day), tt.n)
		if got.Format(time.DateOnly) != tt.want || known != tt.known {
			t.Errorf("After(%s, %d) = %s, %v; want %s, %v", tt.day, tt.n, got.Format(time.DateOnly), known, tt.want, tt.known)
		}
	}
}

func FuzzAfter(f *testing.F) {
	for _, d := range []string{"2013-12-30", "2014-01-25", "2018-12-28", "2020-01-17", "2023-09-28", "2026-12-31"} {
		start, _ := time.Parse(time.DateOnly, d)
		f.Add(int(start.Unix()/(24*60*60)), uint8(20))
	}
	f.Fuzz(func(t *testing.T, since1970 int, n uint8) {
		// Some six years before the table to six after it.
		const from, days = 14000, 25 * 365
		start := time.Unix(0, 0).UTC().AddDate(0, 0, from+((since1970-from)%days+days)%days)
		checkAfter(t, start, int(n))
	})
}

// checkAfter checks what is true for every day and count.
func checkAfter(t *testing.T, start time.Time, n int) {
	t.Helper()
	result, known := After(start, n)
	worked, inTable := 0, true
	for d := start.AddDate(0, 0, 1); !d.After(result); d = d.AddDate(0, 0, 1) {
		if Working(d) {
			worked++
		}
		inTable = inTable && Known(d.Year())
	}
	if worked != n {
		t.Errorf("After(%v, %d) = %v, with %d working days up to it", start, n, result, worked)
	}
	if known != inTable {
		t.Errorf("After(%v, %d) is known %v, its days %v", start, n, known, inTable)
	}
	if n > 0 && !Working(result) {
		t.Errorf("After(%v, %d) = %v, which is no working day", start, n, result)
	}
	if half, _ := After(start, n/2); n > 1 {
		if again, _ := After(half, n-n/2); again != result {
			t.Errorf("After(%v, %d) = %v, but %v in two steps", start, n, result, again)
		}
	}
}

// Every day of the table, and all terms that are counted.
func TestAfterEveryDay(t *testing.T) {
	for d := day(t, "2013-11-01"); d.Year() < 2028; d = d.AddDate(0, 0, 1) {
		for _, n := range []int{0, 1, 3, 20} {
			checkAfter(t, d, n)
		}
	}
}

func BenchmarkAfter(b *testing.B) {
	start := time.Date(2026, time.February, 13, 0, 0, 0, 0, time.UTC)
	b.ReportAllocs()
	for b.Loop() {
		After(start, 20)
	}
}

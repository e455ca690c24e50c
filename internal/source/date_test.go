package source

import (
	"slices"
	"testing"
	"time"
)

func day(t *testing.T, text string) time.Time {
	t.Helper()
	if text == "" {
		return time.Time{}
	}
	d, err := time.Parse(time.DateOnly, text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func dated(date string) Source { return (&Publication{Date: date}).Whole() }

func TestNewest(t *testing.T) {
	for date, want := range map[string]string{
		"2005": "2005-12-31", "2025-12": "2025-12-31", "2024-02": "2024-02-29", "2026-05-19": "2026-05-19",
		"2021-2023": "2023-12-31", "2026+": "2026-12-31", "2026-07+": "2026-07-31", "~2018": "2018-12-31",
		"": "", "2026-02-30": "", "soon": "",
	} {
		if got := dated(date).Newest(); !got.Equal(day(t, want)) {
			t.Errorf("%q may mean %s, want %q", date, got.Format(time.DateOnly), want)
		}
	}
}

func TestNewestFirst(t *testing.T) {
	given := []Source{dated(""), dated("2021-2023"), dated("2023-12-31"), dated("2014-07-02"), dated("2026+"), dated("2026-07")}
	var got []string
	for _, s := range NewestFirst(given) {
		got = append(got, s.Date)
	}
	if want := []string{"2026+", "2026-07", "2021-2023", "2023-12-31", "2014-07-02", ""}; !slices.Equal(got, want) {
		t.Errorf("the order is %q, want %q", got, want)
	}
	if given[0].Date != "" {
		t.Error("the caller's list was sorted")
	}
}

func TestUnconfirmedSince(t *testing.T) {
	provider := func(date string) Source { return (&Publication{Kind: OfProvider, Date: date}).Whole() }
	law := func(date string) Source { return (&Publication{Kind: OfLaw, Date: date}).Whole() }
	province := func(date string) Source { return (&Publication{Kind: OfProvince, Date: date}).Whole() }
	for _, c := range []struct {
		what    string
		sources []Source
		today   string
		want    int
	}{
		{"a provider's range within five years", []Source{provider("2021-2023")}, "2026-11-20", 0},
		{"five years to the day", []Source{provider("2021-2023")}, "2028-12-31", 0},
		{"a day more", []Source{provider("2021-2023")}, "2029-01-01", 2023},
		{"an administration's", []Source{province("2021-05")}, "2026-11-20", 2021},
		{"the newest counts", []Source{provider("2018"), province("2025-12"), provider("2019")}, "2026-11-20", 0},
		{"the newest of several", []Source{provider("2018"), province("2020-07-24"), provider("2019")}, "2026-11-20", 2020},
		{"a law does not age", []Source{law("2000")}, "2026-11-20", 0},
		{"nor what one is among the sources of", []Source{provider("2018"), law("2005")}, "2026-11-20", 0},
		{"nor the handbook", []Source{Handbook.Whole()}, "2030-01-01", 0},
		{"nor this program", []Source{Format.Whole()}, "2040-01-01", 0},
		{"undated", []Source{provider("")}, "2026-11-20", 0},
		{"beside an undated one", []Source{provider(""), provider("2019")}, "2026-11-20", 2019},
		{"nothing", nil, "2026-11-20", 0},
		{"on no day", []Source{provider("2000")}, "", 0},
	} {
		if got := UnconfirmedSince(c.sources, day(t, c.today)); got != c.want {
			t.Errorf("%s: %d, want %d", c.what, got, c.want)
		}
	}
}

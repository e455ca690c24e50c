package report

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/source"
)

// sourced is an entry with what its page rests on, and what it cites besides.
type sourced struct {
	Entry
	restsOn, cited []source.Source
}

func everySourced() (all []sourced) {
	for _, r := range rule.Catalogue() {
		all = append(all, sourced{RuleEntry{r}, r.Sources, nil})
	}
	for _, q := range answers.Questions() {
		all = append(all, sourced{QuestionEntry{&q}, q.Sources, QuestionEntry{&q}.places()})
	}
	for _, c := range answers.Conflicts() {
		all = append(all, sourced{ConflictEntry{&c}, c.Sources, nil})
	}
	for _, l := range answers.Limits() {
		all = append(all, sourced{LimitEntry{l}, l.Sources, nil})
	}
	for _, id := range filing.Provinces.IDs() {
		all = append(all, sourced{ProvinceEntry(id), ProvinceEntry(id).sources(), nil})
	}
	return append(all, sourced{OperationsEntry{}, OperationsEntry{}.sources(), []source.Source{source.Handbook.At("一至五", "parts 1 to 5")}})
}

// Every page ends in its sources by date, the newest first, each with its date.
func TestSourcesAreNewestFirst(t *testing.T) {
	v := Voice{Lang: lang.EN}
	for _, e := range everySourced() {
		_, list, headed := strings.Cut(string(e.Text(v, Screen{})), "\nSources\n")
		var want strings.Builder
		for _, s := range source.NewestFirst(slices.Concat(e.restsOn, e.cited)) {
			want.WriteString("  - " + v.source(s) + "\n")
			if !strings.Contains(v.source(s), "("+s.Date+")") {
				t.Errorf("%s: %q has no date", e.Named().Name, v.source(s))
			}
		}
		if !headed || list != want.String() {
			t.Errorf("the sources of %s are\n%s, want\n%s", e.Named().Name, list, want.String())
		}
	}
}

var notConfirmed = regexp.MustCompile(`; not confirmed since 20\d\d\)`)

// A page about something that nothing has confirmed for years says so above its sources, and
// each of a province's demands after its own.
func TestOldPagesSaySo(t *testing.T) {
	for _, today := range []time.Time{{}, time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC), time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)} {
		v := Voice{Lang: lang.EN, Today: today}
		old := 0
		for _, e := range everySourced() {
			text := string(e.Text(v, Screen{}))
			since := source.UnconfirmedSince(e.restsOn, today)
			if since != 0 {
				old++
			}
			if said := strings.Contains(text, "\nSources (not confirmed since "); said != (since != 0) {
				t.Errorf("on %s, the page of %s says that it is old: %v, but nothing confirms it since %d", today, e.Named().Name, said, since)
			}
		}
		demands := 0
		for _, id := range filing.Provinces.IDs() {
			text := string(ProvinceEntry(id).Text(v, Screen{}))
			want := 0
			for _, demand := range regulation.DemandsFor(id) {
				if source.UnconfirmedSince(demand.SourcesIn(id), today) != 0 {
					want++
				}
			}
			if got := len(notConfirmed.FindAllString(text, -1)); got != want {
				t.Errorf("on %s, the page of %s calls %d demands old, want %d", today, id, got, want)
			}
			demands += want
		}
		// Today only what a console of 2018-2019 alone said is old.
		if in2030 := today.Year() == 2030; in2030 != (old > 0) || in2030 != (demands > 300) || today.IsZero() != (demands == 0) {
			t.Errorf("on %s, %d pages and %d demands are old", today, old, demands)
		}
	}
}

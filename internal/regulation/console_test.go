package regulation

import (
	"encoding/csv"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/source"
)

// consoleLine is what the console said to one kind of subject in one province, with a verdict:
// that it agrees with a demand, contradicts it or is its only source, that something asked
// everywhere covers it, or why it is outdated.
type consoleLine struct {
	section, province, text string
	verdict, of             string
}

// readConsole reads the table, in which the provinces of one verdict share a row, and
// a statement of several matters has several verdicts. Lines counts each statement of
// each province and section once.
func readConsole(t *testing.T) (all []consoleLine, lines int) {
	t.Helper()
	file, err := os.Open("testdata/console.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	seen := make(map[[3]string]bool)
	for _, row := range rows[1:] {
		section, text := row[0], row[1]
		for _, province := range strings.Fields(row[3]) {
			key := [3]string{section, province, text}
			if seen[key] {
				t.Errorf("%v has two rows", key)
			}
			seen[key] = true
			for _, part := range strings.Split(row[2], " + ") {
				verdict, of, _ := strings.Cut(part, " ")
				all = append(all, consoleLine{section, province, text, verdict, of})
			}
		}
	}
	return all, len(seen)
}

// Each line of the console has a verdict, and the demands say the same as the table:
// they cite the console where it agrees, and tell what it says otherwise.
func TestConsole(t *testing.T) {
	all, lines := readConsole(t)
	if lines != 853 {
		t.Errorf("the table has %d lines", lines)
	}
	verdicts := make(map[string]int)
	told := make(map[[2]string]string) // the verdict by demand and province
	for _, line := range all {
		verdicts[line.verdict]++
		at := line.province + ", " + line.section + ", " + line.text
		if !slices.Contains(filing.Provinces.IDs(), line.province) || line.of == "" {
			t.Errorf("%s: a verdict on no province, or of nothing", at)
		}
		switch line.verdict {
		case "general":
			if kind, _, found := strings.Cut(line.of, " "); !found || !slices.Contains([]string{"rule", "document", "practice"}, kind) {
				t.Errorf("%s: covered by %q", at, line.of)
			}
			continue
		case "outdated":
			continue
		}
		demand, known := DemandCalled(line.of)
		if !known || !slices.Contains(demand.Provinces, line.province) {
			t.Errorf("%s: no demand of that province is called %s", at, line.of)
			continue
		}
		if isOfPersons := strings.HasPrefix(line.section, "person"); isOfPersons && demand.Who != Persons && demand.Who != Anyone || !isOfPersons && demand.Who == Persons {
			t.Errorf("%s: %s is asked of others", at, line.of)
		}
		told[[2]string{line.of, line.province}] = line.verdict
		cites := slices.Contains(demand.SourcesIn(line.province), source.InspurConsole.Whole())
		denied := slices.ContainsFunc(demand.DeniedIn(line.province), func(d Denial) bool { return d.Source == source.InspurConsole.Whole() })
		switch {
		case line.verdict == "agrees" && (!cites || denied || demand.Topic == EarlierDemand),
			line.verdict == "contradicts" && (cites || !denied),
			line.verdict == "new" && (demand.Topic != EarlierDemand || demand.Source != source.InspurConsole.Whole()):
			t.Errorf("%s: the table says %s, and the demand %s does not", at, line.verdict, line.of)
		}
	}
	want := map[string]int{"agrees": 161, "contradicts": 25, "general": 597, "new": 123, "outdated": 21}
	if !maps.Equal(verdicts, want) {
		t.Errorf("the verdicts are %v", verdicts)
	}
	for _, demand := range EveryDemand() {
		for _, province := range demand.Provinces {
			cites := slices.Contains(demand.SourcesIn(province), source.InspurConsole.Whole())
			if _, inTable := told[[2]string{demand.ID, province}]; inTable != (cites || len(demand.DeniedIn(province)) > 0) {
				t.Errorf("%s in %s: the table knows of it: %t", demand.ID, province, inTable)
			}
		}
	}
}

// A denial is about provinces of the demand, in both languages, without a full stop, and from
// a source older than the demand's.
func TestDenials(t *testing.T) {
	for _, demand := range EveryDemand() {
		for _, before := range demand.Before {
			if before.Says.ZH == "" || before.Says.EN == "" || strings.HasSuffix(before.Says.ZH, "。") || strings.HasSuffix(before.Says.EN, ".") {
				t.Errorf("%s is denied by %q", demand.ID, before.Says)
			}
			if before.Date >= demand.Source.Date {
				t.Errorf("%s is denied by a source of %s", demand.ID, before.Date)
			}
			for _, province := range before.Provinces {
				if !slices.Contains(demand.Provinces, province) {
					t.Errorf("%s is not asked in %s", demand.ID, province)
				}
			}
		}
	}
}

// What only the console tells is asked of no filing.
func TestEarlierDemandsAreNotChecked(t *testing.T) {
	for _, demand := range DemandsOn(EarlierDemand) {
		if demand.Unchecked.IsZero() || demand.Source != source.InspurConsole.Whole() {
			t.Errorf("%s is not told as an old one", demand.ID)
		}
	}
}

package postal

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// formerTable lists names that regions were given up under since 2015, and a few
// before, with the codes of what they belong to now. They stand on identity cards
// and licences for as long as those are valid. What was parted has several codes:
// the name alone does not tell which. Source: the lists of the Ministry of Civil
// Affairs and the approvals that changed them, as yescallop/areacodes collects them
// (diff/2014-2015 to 2024-2025, at 2da87e76).
//
//go:embed former.csv
var formerTable string

// formerByName are the regions of today by the names of those that they took over.
var formerByName = sync.OnceValue(func() map[string][]Area {
	named := make(map[string][]Area, 220)
	for line := range strings.Lines(formerTable) {
		name, codes, _ := strings.Cut(strings.TrimSuffix(line, "\n"), ",")
		for code := range strings.FieldsSeq(codes) {
			if code != "codes" {
				named[name] = append(named[name], Area(strings.TrimSuffix(code, "00")))
			}
		}
	}
	return named
})

// areasNamed are the regions of a name in an area: those that have it, or else those
// that took over what had it.
func areasNamed(name string, in Area) (areas []Area) {
	for _, named := range []map[string][]Area{areasByName(), formerByName()} {
		for _, a := range named[name] {
			if in.Holds(a) {
				areas = append(areas, a)
			}
		}
		if len(areas) > 0 {
			return areas
		}
	}
	return nil
}

// widened adds to the regions of a name those that took over what had it too. A name
// that no region has any more stays unknown: it is in no other city for that.
func widened(name string, areas []Area) []Area {
	if len(areas) == 0 {
		return nil
	}
	return slices.Concat(areas, formerByName()[name])
}

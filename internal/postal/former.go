package postal

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

// formerTable lists the names of regions abolished since 2015, and a few before, with the
// codes of what they belong to now. They remain on identity cards and licences for as long as
// those are valid. A region that was divided has several codes: the name alone does not say
// which. Source: the lists of the Ministry of Civil Affairs and the approvals that changed
// them, as collected by yescallop/areacodes (diff/2014-2015 to 2024-2025, at 2da87e76).
//
//go:embed former.csv
var formerTable string

// formerByName are today's regions by the names of those that they replaced.
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

// areasNamed are the regions with a name in an area: those that have it, or else those that
// replaced one that had it.
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

// widened adds to the regions with a name those that replaced one that had it. A name that no
// region has any more stays unknown: that does not put it in another city.
func widened(name string, areas []Area) []Area {
	if len(areas) == 0 {
		return nil
	}
	return slices.Concat(areas, formerByName()[name])
}

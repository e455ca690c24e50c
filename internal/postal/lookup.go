package postal

import (
	"cmp"
	"slices"
	"strings"
	"sync"
)

// Named is a region that a name may mean.
type Named struct {
	Area     Area
	Province string // id of Provinces
	City     string // the city of a district; empty for a city, and in a municipality
	Name     string // the region's own name, or its former one
}

// Lookup returns the regions that a name means, in full or in short, with or without its
// province: cities first, then districts, both by code.
func Lookup(name string) []Named {
	text := bare(name)
	if found := regionsByAnyName()[text]; len(found) > 0 {
		return found
	}
	for i := range Provinces {
		p := &Provinces[i]
		behind, _ := behindProvince(text, p)
		if behind == text || behind == "" {
			continue
		}
		if found := slices.DeleteFunc(slices.Clone(regionsByAnyName()[behind]), func(n Named) bool { return n.Province != p.ID }); len(found) > 0 {
			return found
		}
	}
	return nil
}

// IsCity reports whether it is a city of prefecture rank or a municipality, whose short name
// takes precedence over that of a district.
func (n *Named) IsCity() bool { return n.Area.IsCity() }

// regionsByAnyName has all regions below the provinces, and the municipalities, by their
// names, short names and former names.
var regionsByAnyName = sync.OnceValue(func() map[string][]Named {
	index := make(map[string][]Named, 8000)
	add := func(key, name string, a Area) {
		if len(a) == 2 && municipality(a) == "" {
			return
		}
		known := func(n Named) bool { return n.Area == a && (n.Name == name || n.Name == cityName(a)) }
		if slices.ContainsFunc(index[key], known) {
			return
		}
		n := Named{Area: a, Province: provinceOf(a), Name: name}
		if city := cityOfArea(a); len(a) == 6 && len(city) == 4 {
			n.City = cityName(city)
		}
		index[key] = append(index[key], n)
	}
	for _, table := range []map[string][]Area{areasByName(), formerByName()} {
		for name, areas := range table {
			for _, a := range areas {
				add(name, name, a)
				for _, short := range shortNames(name) {
					add(short, name, a)
				}
			}
		}
	}
	for _, found := range index {
		slices.SortFunc(found, func(a, b Named) int {
			if a.IsCity() != b.IsCity() {
				if a.IsCity() {
					return -1
				}
				return 1
			}
			return cmp.Or(strings.Compare(string(a.Area), string(b.Area)), strings.Compare(a.Name, b.Name))
		})
	}
	return index
})

package interview

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/postal"
)

// provincesOf are the provinces that have a city or a district of that name: who lives
// in one may not think of the province.
func provincesOf(name string) (ids []string) {
	for _, area := range postal.AreasOfCity(name) {
		province, _ := postal.ProvinceOfRegion(string(area[:2]))
		if id, known := filing.Provinces.ID(province); known && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

// province is what a typed text means as a province: that of the only place of its
// name; the text itself where it is a province already, or there are several or none.
func province(text string) string {
	if _, known := filing.Provinces.ID(text); known {
		return text
	}
	if ids := provincesOf(text); len(ids) == 1 {
		return ids[0]
	}
	return text
}

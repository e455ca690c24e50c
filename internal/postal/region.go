package postal

import (
	_ "embed"
	"iter"
	"strings"
)

// Region is a province, a city or a district of GB/T 2260 with its code of six
// digits.
type Region struct{ Code, Name string }

// regionTable lists the regions by code, with a code and a name on each line after the first.
// Source: mumuy/data_location (MIT) at a40c560, of 2026-04-18. It is searched without being
// parsed first.
//
//go:embed regions.csv
var regionTable string

// within yields the regions whose code begins with some digits.
func within(digits string) iter.Seq[Region] {
	return func(yield func(Region) bool) {
		for line := range strings.Lines(regionTable[lineFrom(digits):]) {
			code, name, _ := strings.Cut(strings.TrimSuffix(line, "\n"), ",")
			if !strings.HasPrefix(code, digits) || !yield(Region{code, name}) {
				return
			}
		}
	}
}

// lineFrom is the offset of the first line whose code is not less than some digits.
func lineFrom(digits string) int {
	low := strings.IndexByte(regionTable, '\n') + 1 // after the heading
	high := len(regionTable)
	for low < high {
		middle := (low + high) / 2
		line := low + strings.LastIndexByte(regionTable[low:middle], '\n') + 1
		if regionTable[line:] < digits {
			low = middle + strings.IndexByte(regionTable[middle:], '\n') + 1
		} else {
			high = line
		}
	}
	return low
}

// RegionOf returns the region with a code of six digits. A municipality is also a city of its
// own, whose code, such as 110100, is in no table.
func RegionOf(code string) (Region, bool) {
	if len(code) != 6 || strings.Trim(code, "0123456789") != "" {
		return Region{}, false
	}
	for r := range within(code) {
		return r, true
	}
	for i := range Provinces {
		if p := &Provinces[i]; isMunicipality(p.ID) && code == p.Code+"0100" {
			return Region{code, p.Name}, true
		}
	}
	return Region{}, false
}

// Codes returns the six-digit codes (GB/T 2260) of the province, the city and the district of
// an address; unless a code is certain, it is empty. For a municipality as its own city, the
// standard only has the code of its districts, such as 110100, and for the city of a county
// directly below its province it has none. An abolished name has the code of the region that
// replaced it as a whole, since forms list today's regions; if the region was divided, only
// the person knows where the address is now.
func (p Parts) Codes() (province, city, district string) {
	in := ""
	for i := range Provinces {
		if Provinces[i].Name == p.Province {
			in = Provinces[i].Code
		}
	}
	if in == "" {
		return "", "", ""
	}
	province = in + "0000"
	isMunicipality := p.City == p.Province
	if !isMunicipality {
		city = only(in, p.City, func(code string) bool { return code[2:4] != "00" && code[4:] == "00" })
		if city == "" {
			city = successor(in, p.City, 4)
		}
		if city == "" {
			return province, "", ""
		}
		in = city[:4]
	}
	district = only(in, p.District, func(code string) bool { return code[4:] != "00" })
	if district == "" {
		district = successor(in, p.District, 6)
	}
	if isMunicipality && district != "" {
		city = district[:4] + "00"
	}
	return province, city, district
}

// successor returns the code of the one region of a rank that replaced the region with a name,
// among those whose codes begin with some digits; empty if there is none, or more than one.
func successor(digits, name string, rank int) (code string) {
	var within []Area
	for _, a := range formerByName()[name] {
		if Area(digits).Holds(a) {
			within = append(within, a)
		}
	}
	if a := single(within); len(a) == rank {
		return string(a) + "000000"[rank:]
	}
	return ""
}

// only returns the code of the one region of a rank with a name, among those whose codes begin
// with some digits; empty if there is none, or more than one.
func only(digits, name string, isOfRank func(code string) bool) (code string) {
	if name == "" {
		return ""
	}
	for r := range within(digits) {
		if r.Name != name || !isOfRank(r.Code) {
			continue
		}
		if code != "" {
			return ""
		}
		code = r.Code
	}
	return code
}

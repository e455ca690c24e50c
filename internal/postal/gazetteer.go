package postal

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// An Area is the digits that the codes of all regions in a part of the mainland begin with:
// two for a province, four for a city, six for a district or a city without districts. The
// empty one is unknown.
type Area string

// Holds reports whether a region or an area is inside the area. 伊犁 has two prefectures below
// it, which their codes do not show.
func (a Area) Holds(b Area) bool {
	return strings.HasPrefix(string(b), string(a)) || a == "6540" && (strings.HasPrefix(string(b), "6542") || strings.HasPrefix(string(b), "6543"))
}

// areasByName are the mainland's regions in the table, by name.
var areasByName = sync.OnceValue(func() map[string][]Area {
	named := make(map[string][]Area, 3400)
	for r := range within("") {
		if _, mainland := ProvinceOfRegion(r.Code[:2]); !mainland {
			continue
		}
		digits := strings.TrimSuffix(strings.TrimSuffix(r.Code, "00"), "00")
		named[r.Name] = append(named[r.Name], Area(digits))
	}
	return named
})

// AreaOf returns the area of a province.
func AreaOf(province string) Area {
	if p := named(province); p != nil {
		return Area(p.Code)
	}
	return ""
}

// citySigns are what forms leave out after the name of a city.
var citySigns = [...]string{"", "市", "地区", "盟", "区", "县"}

// AreasOfCity returns the areas that a form's city may mean, with or without its 市; none if
// the table does not know it.
func AreasOfCity(name string) (areas []Area) {
	name = strings.TrimSpace(name)
	if strings.HasSuffix(name, "市") {
		return widened(name, areasByName()[name])
	}
	for _, sign := range citySigns {
		areas = append(areas, widened(name+sign, areasByName()[name+sign])...)
	}
	return areas
}

// FullCity is the full name of the one city that a form's city means, within a province if
// that is known; empty if it means none or several.
func FullCity(name string, province Area) (full string) {
	for _, area := range AreasOfCity(name) {
		switch {
		case !area.IsCity() || !province.Holds(area):
		case full != "" && full != cityName(area):
			return ""
		default:
			full = cityName(area)
		}
	}
	return full
}

// IsCity reports whether the area is a city of prefecture rank or a municipality.
func (a Area) IsCity() bool {
	return len(a) == 4 || slices.Contains([]Area{"11", "12", "31", "50"}, a)
}

// AreasOfDistrict returns the districts with a name; none if parts of many cities also have
// that name, or the table does not know it.
func AreasOfDistrict(name string) (areas []Area) {
	if isLooseDistrict(name) {
		return nil
	}
	name = strings.TrimSpace(name)
	for _, area := range widened(name, areasByName()[name]) {
		if len(area) == 6 {
			areas = append(areas, area)
		}
	}
	return areas
}

// isLooseDistrict reports whether zones, or any part of a town, may have a name.
func isLooseDistrict(name string) bool {
	if utf8.RuneCountInString(name) <= 2 || strings.HasSuffix(name, "新区") || isNoDistrict(name) {
		return true
	}
	return slices.Contains([]string{"新城区", "老城区", "城中区", "城东区", "城西区", "城南区", "城北区", "东城区", "西城区", "市中区", "城关区"}, name)
}

// IsDirect reports whether a city is directly below its province, like 仙桃 and the towns of
// the Xinjiang corps: other cities count it as one of theirs.
func (a Area) IsDirect() bool { return len(a) == 6 && a[2:4] == "90" }

// Located is where an address is by its own words, as far as the table knows.
type Located struct {
	Locality Locality // as LocalityOf reads it; if that is in doubt, nothing else is set
	Province Area
	City     Area
	District Area
	Names    string // the words that name city and district
	Stray    string // a district that it names and that is only in other cities
}

// Locate reads the regions that an address begins with. Streets are named after regions too,
// so it returns nothing that LocalityOf is not certain about.
func Locate(address string) Located {
	text := bare(address)
	place := LocalityOf(text)
	if place.Province == "" || !place.Doubt.IsZero() {
		return Located{Locality: place}
	}
	located := Located{Locality: place, Province: AreaOf(place.Province)}
	behind := withoutProvince(text, place)
	city, rest := takeCity(behind, "", place)
	located.City, located.Names = oneIn(areasByName()[city], located.Province), city
	if city == "" {
		located.Names, located.District = longestName(behind, located.Province)
		if located.District.IsDirect() {
			located.City = located.District
		} else if located.District != "" {
			located.City = located.District[:4]
		}
		return located
	}
	if located.City == "" {
		return located
	}
	if name, district := longestName(rest, located.City); district != "" {
		located.Names, located.District = city+name, district
	} else if stray, _ := takeDistrict(rest, "", true); located.isStray(stray) {
		located.Names, located.Stray = city+stray, stray
	}
	return located
}

// isStray reports whether a district is only in other cities.
func (l *Located) isStray(district string) bool {
	areas := AreasOfDistrict(district)
	return len(areas) > 0 && !slices.ContainsFunc(areas, func(a Area) bool { return l.City.Holds(a) || a.IsDirect() && l.Province.Holds(a) })
}

// oneIn is the one area of several that is in another; empty if there is none, or more than
// one.
func oneIn(areas []Area, in Area) (area Area) {
	for _, a := range areas {
		if in.Holds(a) {
			if area != "" {
				return ""
			}
			area = a
		}
	}
	return area
}

// single is the only area of several; empty if there is none, or more than one.
func single(areas []Area) Area {
	if len(areas) != 1 {
		return ""
	}
	return areas[0]
}

// districtEnds are the last characters of the names of all districts of the mainland.
const districtEnds = "区县市旗"

// longestName reads the longest name of a district in an area that text begins with.
func longestName(text string, in Area) (name string, district Area) {
	end := 0
	for n := 1; n <= longestDistrict && end < len(text); n++ {
		r, size := utf8.DecodeRuneInString(text[end:])
		end += size
		if n < 2 || !strings.ContainsRune(districtEnds, r) {
			continue
		}
		if a := single(areasNamed(text[:end], in)); len(a) == 6 {
			name, district = text[:end], a
		}
	}
	return name, district
}

// IsRegionOnly reports whether an address is the name of a region and nothing more.
func IsRegionOnly(address string) bool {
	text := bare(address)
	if located := Locate(text); located.Names != "" {
		return strings.HasSuffix(text, located.Names)
	}
	return slices.ContainsFunc(Provinces[:], func(p Province) bool { return text == p.ID || text == p.Name })
}

// IsCityOnly reports whether an address names a province or a city, even in short, and nothing
// more.
func IsCityOnly(address string) bool {
	text := bare(address)
	if strings.ContainsAny(text, "0123456789") { // no region has one in its name
		return false
	}
	if located := Locate(text); located.District != "" && !located.District.IsDirect() || located.Stray != "" {
		return false
	}
	if IsRegionOnly(text) || isCity(text) {
		return true
	}
	return slices.ContainsFunc(Provinces[:], func(p Province) bool {
		return isCity(strings.TrimPrefix(strings.TrimPrefix(text, p.Name), p.ID))
	})
}

// isCity reports whether a text is the name of a city, and not of a county.
func isCity(name string) bool {
	return slices.ContainsFunc(AreasOfCity(name), func(a Area) bool { return len(a) == len("4403") || a.IsDirect() })
}

// BeginsWithRegion reports whether an address begins with the name of a region, even a short
// one or one that several share.
func BeginsWithRegion(address string) bool {
	text := bare(address)
	if strings.HasPrefix(text, "内蒙") {
		return true
	}
	end := 0
	for n := 1; n <= longestDistrict && end < len(text); n++ {
		_, size := utf8.DecodeRuneInString(text[end:])
		end += size
		if n >= 2 && (regionNames()[text[:end]] || len(AreasOfCity(text[:end])) > 0) {
			return true
		}
	}
	return false
}

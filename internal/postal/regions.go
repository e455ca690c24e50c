package postal

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"
)

// Regions are the regions that an address begins with, as forms list them today, and what
// follows them. Anything that is not certain is empty.
type Regions struct {
	Province string // id of Provinces
	City     string
	District string
	Rest     string // always an end of the address
}

// RegionsOf reads more than what is certain to LocalityOf, for values that a person sees
// filled in and may change: also short names if a district of theirs follows, as in
// 广东深圳南山区; county cities with the city that they belong to; abolished names, replaced
// by today's; and marks between the parts. It is no basis for finding a fault.
func RegionsOf(address string) Regions {
	if place := LocalityOf(address); !place.Doubt.IsZero() {
		return Regions{}
	}
	text := strings.TrimSpace(address)
	text = skipMarks(strings.TrimPrefix(skipMarks(withoutPostcode(text)), "中国"))
	for i := range Provinces {
		p := &Provinces[i]
		behind, isFull := behindProvince(text, p)
		if behind == text {
			continue
		}
		found, known := regionsBelow(behind, Area(p.Code))
		switch {
		case known:
			return found
		case isFull:
			if _, elsewhere := regionsBelow(behind, ""); elsewhere {
				return Regions{} // it contradicts itself
			}
			return Regions{Province: p.ID, City: municipality(Area(p.Code)), Rest: behind}
		}
	}
	found, _ := regionsBelow(text, "")
	return found
}

// behindProvince is what follows a province at the beginning of text, even if that is written
// in short or twice; it is the text itself if there is no province.
func behindProvince(text string, p *Province) (behind string, isFull bool) {
	behind = text
	shortest := strings.TrimSuffix(p.ID, "古") // 内蒙
	if !strings.HasPrefix(text, shortest) {
		return text, false
	}
	for range 2 {
		for _, name := range []string{p.Name, p.ID + "省", p.ID + "自治区", p.ID, shortest} {
			cut, found := strings.CutPrefix(behind, name)
			isShort := len(name) <= len(p.ID)
			if !found || isMarket(cut) || isShort && isCityOrPeople(cut) {
				continue
			}
			behind, isFull = skipMarks(cut), isFull || !isShort
			break
		}
	}
	return behind, isFull
}

// isCityOrPeople reports whether what follows the short name of a province makes it the name
// of something else, as in 吉林市 and 海南藏族自治州.
func isCityOrPeople(behind string) bool {
	return strings.HasPrefix(behind, "市") || strings.HasPrefix(behind, "藏族")
}

// statistical are the headings in lists where a region has no name.
var statistical = [...]string{"市辖区", "省直辖县级行政区划", "自治区直辖县级行政区划", "省直辖县级行政单位", "省直辖"}

func skipHeadings(text string) string {
	for _, heading := range statistical {
		if rest, found := strings.CutPrefix(text, heading); found {
			return skipMarks(rest)
		}
	}
	return text
}

// regionsBelow reads city and district within an area, where the empty area is the mainland,
// and reports whether any of it is certain.
func regionsBelow(text string, in Area) (r Regions, known bool) {
	text = skipHeadings(text)
	if municipality(in) != "" {
		return inCity(text, in)
	}
	name, city := cityAt(text, in)
	if city != "" {
		rest := skipMarks(strings.TrimPrefix(skipMarks(text[len(name):]), name)) // some people write it twice
		if below, prefecture := cityAt(rest, city); prefecture != "" && prefecture != city {
			city, rest = prefecture, skipMarks(rest[len(below):])
		}
		r, known = inCity(rest, city)
		if short, isCity := strings.CutSuffix(name, "市"); isCity && !known { // 济南市中区
			if shorter, isCertain := inCity(text[len(short):], city); isCertain {
				return shorter, true
			}
		}
		return r, true
	}
	if in != "" || beginsWithCountyCity(text) {
		if district, areas := districtAt(text, in); len(areas) > 0 {
			return regionsIn(areas, skipMarks(text[len(district):])), true
		}
	}
	return inShortCity(text, in)
}

// inShortCity reads a city without its 市 if one of its districts follows.
func inShortCity(text string, in Area) (r Regions, known bool) {
	for name := range beginnings(text) {
		if in == "" && isMunicipality(name) {
			continue
		}
		for _, city := range citiesByShortName()[name] {
			if !in.Holds(city) {
				continue
			}
			if found, isCertain := inCity(skipMarks(text[len(name):]), city); isCertain {
				r, known = found, true
			}
		}
	}
	return r, known
}

// inCity reads the district of a city, and reports whether there is one.
func inCity(text string, city Area) (r Regions, known bool) {
	text = skipHeadings(text)
	name, areas := districtAt(text, city)
	if len(areas) == 0 {
		return Regions{Province: provinceOf(city), City: cityName(city), Rest: text}, false
	}
	r = regionsIn(areas, skipMarks(text[len(name):]))
	r.City = cityName(city)
	return r, true
}

// regionsIn names the regions of a district, or of several in one city that its name may mean:
// then it is left open which one it is.
func regionsIn(areas []Area, rest string) Regions {
	first := areas[0]
	r := Regions{Province: provinceOf(first), City: cityName(cityOfArea(first)), Rest: rest}
	if len(areas) == 1 && !first.IsDirect() {
		r.District = nameOf(first)
	}
	return r
}

// cityOfArea is the city of a district; a county directly below its province is its own city,
// and so is what is not a district.
func cityOfArea(a Area) Area {
	switch {
	case len(a) < 6, a.IsDirect():
		return a
	case municipality(a[:2]) != "":
		return a[:2]
	}
	return a[:4]
}

// cityAt is the longest full name of a city in an area that text begins with.
func cityAt(text string, in Area) (name string, city Area) {
	for n := range beginnings(text) {
		for _, a := range areasNamed(n, in) {
			isCity := len(a) == 4 || len(a) == 2 && municipality(a) != ""
			if isCity && !(strings.HasSuffix(n, "市") && isMarket(text[len(n):])) {
				name, city = n, a
			}
		}
	}
	if name == "" && in != "" { // 恩施州; without a province, streets in other towns have such names
		for n := range beginnings(text) {
			if areas := citiesByShortName()[n]; strings.HasSuffix(n, "州") && len(areas) == 1 && in.Holds(areas[0]) && strings.HasSuffix(nameOf(areas[0]), "自治州") {
				name, city = n, areas[0]
			}
		}
	}
	return name, city
}

// beginsWithCountyCity reports whether text begins with a city of county rank, whose name is
// unique.
func beginsWithCountyCity(text string) bool {
	name, rest, found := strings.Cut(text, "市")
	_, known := findCity(countyCities[:], name)
	return found && known && !isMarket(rest) || strings.HasPrefix(text, "津市市") && !strings.HasPrefix(text, "津市市场")
}

// districtAt is the longest name of a district that text begins with, and the districts in an
// area with that name. A name that many cities have says nothing, and a street is not a
// district.
func districtAt(text string, in Area) (name string, areas []Area) {
	for n := range beginnings(text) {
		last, _ := utf8.DecodeLastRuneInString(n)
		if !strings.ContainsRune(districtEnds, last) || isOfStreetName(text[len(n):]) {
			continue
		}
		var districts []Area
		for _, a := range areasNamed(n, in) {
			if len(a) == 6 {
				districts = append(districts, a)
			}
		}
		if len(districts) > 0 {
			name, areas = n, districts
		}
	}
	if len(areas) > 1 && areInSeveralCities(areas) {
		return "", nil
	}
	return name, areas
}

func areInSeveralCities(areas []Area) bool {
	return slices.ContainsFunc(areas, func(a Area) bool { return cityOfArea(a) != cityOfArea(areas[0]) })
}

// isOfStreetName reports whether what follows a name makes it a street's.
func isOfStreetName(behind string) bool {
	for _, sign := range []string{"路", "街", "巷", "大道", "大街"} {
		if strings.HasPrefix(behind, sign) && !strings.HasPrefix(behind, "街道") {
			return true
		}
	}
	return false
}

// beginnings yields the beginnings of a text, from two characters to as many as a region's
// name may have.
func beginnings(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		end := 0
		for n := 1; n <= longestDistrict && end < len(text); n++ {
			_, size := utf8.DecodeRuneInString(text[end:])
			end += size
			if n >= 2 && !yield(text[:end]) {
				return
			}
		}
	}
}

// provinceOf is the province that an area is in.
func provinceOf(a Area) string {
	id, _ := ProvinceOfRegion(string(a[:2]))
	return id
}

// municipality is the name of a municipality as a city; empty if the area is not one.
func municipality(a Area) string {
	if len(a) == 2 {
		if id := provinceOf(a); isMunicipality(id) {
			return fullName(id)
		}
	}
	return ""
}

// cityName is the name of a city, or of a county directly below its province.
func cityName(a Area) string {
	if name := municipality(a); name != "" {
		return name
	}
	return nameOf(a)
}

// nameOf is the name of an area in the table.
func nameOf(a Area) string {
	code := (string(a) + "000000")[:6]
	for r := range within(code) {
		return r.Name
	}
	return ""
}

package postal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Parts is a postal address as the form asks for it: province, city and district chosen from
// lists, and the rest typed. What the address does not say is empty.
type Parts struct {
	Province string // by its full name, such as 广东省
	City     string
	District string
	Rest     string // always an end of the address
}

// Split splits an address. City and district are those of the form if they are given; the
// address may or may not begin with them.
func Split(address, city, district string) Parts {
	rest := strings.TrimSpace(address)
	// If the form has the regions that were read from the address, even from short or former
	// names, the rest is what follows them.
	if r := RegionsOf(rest); city != "" && r.City == city && r.District == district {
		return Parts{fullName(r.Province), city, district, r.Rest}
	}
	place := LocalityOf(rest)
	if place.Province == "" {
		place.Province = LocalityOf(city).Province
	}
	var parts Parts
	if place.Province != "" {
		parts.Province = fullName(place.Province)
		rest = withoutProvince(rest, place)
	}
	parts.City, rest = takeCity(rest, city, place)
	parts.District, rest = takeDistrict(rest, district, parts.City != "")
	parts.Rest = rest
	return parts
}

// withoutProvince removes the province from the beginning of an address. A municipality is
// province and city in one, and may be written twice.
func withoutProvince(address string, place Locality) string {
	rest, _ := after(address, "中国")
	if zone, _ := tradeZone(rest); zone != nil { // the zone is part of the address
		return address
	}
	for _, name := range []string{fullName(place.Province), place.Province + "自治区", place.Province} {
		cut, found := after(rest, name)
		switch {
		case !found:
		case name != place.Province || place.Named:
			return cut
		}
	}
	return rest
}

// takeCity removes the city from an address. If one is given it counts, whatever the address
// says.
func takeCity(address, given string, place Locality) (city, rest string) {
	switch {
	case given != "":
		full := FullCity(given, AreaOf(place.Province))
		if rest, found := after(address, full); found && full != "" { // 大连 of 大连市沙河口区
			return full, rest
		}
		rest, _ = after(address, given)
		return given, rest
	case isMunicipality(place.Province):
		name := fullName(place.Province)
		rest, _ = after(address, name)
		return name, rest
	case place.City != "":
		if rest, found := after(address, place.City+"市"); found {
			return place.City + "市", rest
		}
	}
	return takePrefecture(address)
}

// takePrefecture removes an autonomous prefecture, a prefecture or a league from an address,
// such as 恩施土家族苗族自治州.
func takePrefecture(address string) (city, rest string) {
	for i := range cities {
		tail, found := strings.CutPrefix(address, cities[i].name)
		if !found {
			continue
		}
		if kind := prefectureKind(tail); kind != "" {
			city = cities[i].name + kind
			rest, _ = after(address, city)
			return city, rest
		}
	}
	return "", address
}

// prefectureKind is what makes the name before it that of an autonomous prefecture, a
// prefecture or a league, such as 土家族苗族自治州; empty if nothing does.
func prefectureKind(tail string) string {
	for _, kind := range []string{"自治州", "地区", "盟"} {
		peoples, _, found := strings.Cut(tail, kind)
		if found && (peoples == "" || strings.HasSuffix(peoples, "族")) && utf8.RuneCountInString(peoples) <= 12 {
			return peoples + kind
		}
	}
	return ""
}

// takeDistrict removes the district from an address. Unless one is given, it is only read
// after a city, and only if the words cannot be anything else.
func takeDistrict(address, given string, behindCity bool) (district, rest string) {
	if given != "" {
		rest, _ = after(address, given)
		return given, rest
	}
	if !behindCity {
		return "", address
	}
	for i, r := range address {
		name := address[:i+utf8.RuneLen(r)]
		switch n := utf8.RuneCountInString(name); {
		case !unicode.Is(unicode.Han, r), strings.ContainsRune(streetSigns, r), n > longestDistrict:
			return "", address
		case n >= 2 && strings.ContainsRune("区县旗市", r):
			if isNoDistrict(name) {
				return "", address
			}
			rest, _ = after(address, name)
			return name, rest
		}
	}
	return "", address
}

// longestDistrict is the most characters of a district's name; autonomous counties are the
// longest.
const longestDistrict = 15

// streetSigns end the names of anything smaller than a district.
const streetSigns = "路街巷弄道里村镇乡号栋楼室"

// isNoDistrict reports whether a name ends like a district but is not one on a form: estates,
// parks and zones.
func isNoDistrict(name string) bool {
	for _, end := range []string{"小区", "社区", "园区", "厂区", "校区", "院区", "景区", "开发区", "高新区", "自贸区", "保税区", "辖区"} {
		if strings.HasSuffix(name, end) {
			return true
		}
	}
	return false
}

// after is what follows a name that text begins with, space around it dropped.
func after(text, name string) (rest string, found bool) {
	rest, found = strings.CutPrefix(text, name)
	return strings.TrimSpace(rest), found
}

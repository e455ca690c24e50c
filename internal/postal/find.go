package postal

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Find finds the first postal address in running text: a province or a city followed, without
// interruption, by a street, a village or an estate with a number. Rest and end are the
// offsets of what follows province, city and district, up to the room. Each part of the text
// is looked at once, however long it is.
func Find(text string) (rest, end int, found bool) {
	floor := 0 // an address that begins before it would have been found
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		number := at
		at += size
		if !strings.ContainsRune(houseSigns, r) {
			continue
		}
		street := streetBefore(text[floor:number])
		if street < 0 || isOtherNumber(text[at:]) {
			continue
		}
		start := runBefore(text[floor : floor+street])
		if skip, found := regionIn(text[floor+start : number]); found {
			return floor + start + skip, at + tailLength(text[at:]), true
		}
		floor = at
	}
	return 0, 0, false
}

// houseSigns follow the number of a house, a building or a room.
const houseSigns = "号號弄栋幢楼室"

// streets are what has house numbers.
var streets = []string{"路", "街", "巷", "弄", "道", "里", "村", "镇", "乡", "段", "组", "庄", "屯", "苑", "园", "公寓", "广场", "厦", "胡同", "小区", "社区", "园区"}

// streetBefore is where the street ends whose number is at the end of text; -1 if there is
// none.
func streetBefore(text string) int {
	head := strings.TrimRightFunc(text, isCounting)
	if head == text {
		return -1
	}
	head = strings.TrimRight(head, " ")
	for _, street := range streets {
		if strings.HasSuffix(head, street) {
			return len(head)
		}
	}
	return -1
}

// isCounting reports whether house numbers are made of a character.
func isCounting(r rune) bool {
	return r == '-' || isLatin(r) || unicode.IsDigit(r) || strings.ContainsRune("〇零一二三四五六七八九十百甲乙丙丁", r)
}

func isLatin(r rune) bool { return 'A' <= r && r <= 'Z' || 'a' <= r && r <= 'z' }

// isOtherNumber reports whether what follows a 号 makes it something other than a house: a
// metro line, an order, a document.
func isOtherNumber(after string) bool {
	for _, kind := range []string{"线", "令", "文件", "公告", "公文"} {
		if strings.HasPrefix(after, kind) {
			return true
		}
	}
	return false
}

// longestRun is the most characters between the beginning of an address and the end of its
// street.
const longestRun = 60

// runBefore is where the words at the end of text begin, unbroken by any mark other than those
// that separate a street from its district, or put the district in brackets.
func runBefore(text string) int {
	at := len(text)
	for range longestRun {
		r, size := utf8.DecodeLastRuneInString(text[:at])
		if r != ' ' && !unicode.Is(unicode.Han, r) && !isCounting(r) && !partsDivisions(text[:at-size], r) {
			break
		}
		at -= size
	}
	return at
}

// partsDivisions reports whether a mark follows the name of a division, where people separate
// the parts of an address, or opens a bracket.
func partsDivisions(before string, mark rune) bool {
	if !isMark(mark) {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(before, func(r rune) bool { return r == ' ' || isMark(r) }))
	return strings.ContainsRune("省市州区县旗盟镇乡", last) || strings.ContainsRune("(（", mark) && endsInRegion(before)
}

func isMark(r rune) bool { return strings.ContainsRune(",，、/()（）\r\n\t", r) }

// endsInRegion reports whether the last word of a text is the name of a province or a city.
func endsInRegion(text string) bool {
	names, at := regionNames(), len(text)
	for n := 1; at > 0 && n <= 8; n++ {
		_, size := utf8.DecodeLastRuneInString(text[:at])
		if at -= size; names[text[at:]] {
			return true
		}
	}
	return false
}

// regionIn finds the region that an address in a run of words begins with, the last one if
// there are several, and says where it ends. The region of a street named after a city, such
// as 北京路, does not count.
func regionIn(run string) (end int, found bool) {
	start, first, last := -1, 0, 0 // where the region begins, and its first and last name end
	for at := 0; at < len(run); {
		n := nameLength(run[at:])
		if n == 0 {
			_, size := utf8.DecodeRuneInString(run[at:])
			at += size
			continue
		}
		if start < 0 || !isDivision(run[last:at]) {
			start, first = at, at+n
		}
		at += n
		last = at
	}
	if start < 0 || strings.TrimFunc(run[first:], isOfStreet) == "" {
		return 0, false
	}
	if parts := Split(run[start:], "", ""); parts.City+parts.District != "" ||
		strings.HasPrefix(run[start:], parts.Province) && parts.Province != "" {
		return len(run) - len(parts.Rest), true
	}
	return first, true
}

// isDivision reports whether text may come between the names of two divisions, one of which is
// in the other: nothing, 省, or 省长春市.
func isDivision(text string) bool {
	text = strings.TrimSpace(text)
	r, _ := utf8.DecodeLastRuneInString(text)
	return text == "" || utf8.RuneCountInString(text) <= longestDistrict && strings.ContainsRune("省市州区县盟", r)
}

// isOfStreet reports whether a street named after a city adds a character to the name.
func isOfStreet(r rune) bool {
	return r == ' ' || isCounting(r) || strings.ContainsRune("东南西北中上下大小内外前后新老路街道巷段", r)
}

// nameLength is the length of the name of a province or city that text begins with.
func nameLength(text string) int {
	names, longest, at, n := regionNames(), 0, 0, 0
	for at < len(text) && n < 8 {
		_, size := utf8.DecodeRuneInString(text[at:])
		at, n = at+size, n+1
		if n >= 2 && names[text[:at]] {
			longest = at
		}
	}
	return longest
}

// PlaceAt returns the name of the province or city that a text begins with, without its 省 or
// 市, and its province; both are empty if there is none.
func PlaceAt(text string) (name, province string) {
	at := 0
	for n := 1; at < len(text) && n <= longestPlace; n++ {
		_, size := utf8.DecodeRuneInString(text[at:])
		at += size
		if of, known := provinceOfPlace()[text[:at]]; known {
			name, province = text[:at], of
		}
	}
	return name, province
}

// longestPlace is the most characters of a place's name.
const longestPlace = 8

// provinceOfPlace has the province of each place by name.
var provinceOfPlace = sync.OnceValue(func() map[string]string {
	of := make(map[string]string, len(Provinces)+len(cities)+len(countyCities))
	for _, known := range [][]cityOf{countyCities[:], cities[:]} {
		for i := range known {
			of[known[i].name] = known[i].province
		}
	}
	for i := range Provinces {
		of[Provinces[i].ID] = Provinces[i].ID
	}
	return of
})

// ClearPlaceAt is the province or city that a text begins with, like PlaceAt; it is also empty
// if the name is an ordinary word, such as 日照 or 普洱.
func ClearPlaceAt(text string) string {
	name, _ := PlaceAt(text)
	if slices.Contains(ordinaryWords[:], name) && !strings.HasPrefix(text[len(name):], "市") {
		return ""
	}
	return name
}

// ordinaryWords are names of cities that also have other meanings.
var ordinaryWords = [...]string{
	"三明", "中山", "兴安", "红河", "六安", "和田", "大同", "天水", "天门", "安康", "安顺", "山南", "平凉", "广安", "开封", "怒江", "日照", "普洱",
	"朝阳", "来宾", "河池", "河源", "海东", "海北", "海西", "玉树", "玉林", "白山", "白银", "通化", "长春", "长治", "黄山", "黄石", "黑河", "东方",
}

// regionNames are the names of provinces and cities, without 省 and 市.
var regionNames = sync.OnceValue(func() map[string]bool {
	names := make(map[string]bool, len(Provinces)+len(cities))
	for i := range Provinces {
		names[Provinces[i].ID] = true
	}
	for i := range cities {
		names[cities[i].name] = true
	}
	return names
})

// tailLength is the length of what belongs to an address after its house number: buildings,
// floors and rooms.
func tailLength(text string) int {
	end := 0
	for {
		n := partLength(text[end:])
		if n == 0 {
			return end
		}
		end += n
	}
}

// longestPart is the most characters up to the end of the next part of an address, such as
// 创新大厦.
const longestPart = 10

// partLength is the length of the next such part; 0 if there is none.
func partLength(text string) int {
	at, counted := 0, true // what precedes text counts too: in 6号楼, 楼 follows 6号
	for range longestPart {
		r, size := utf8.DecodeRuneInString(text[at:])
		switch {
		case isCounting(r):
			counted = true
		case counted && strings.ContainsRune("号號弄栋幢楼座层室房户门院", r):
			return at + size
		case !unicode.Is(unicode.Han, r) && r != ' ':
			return numberLength(text)
		default:
			for _, name := range []string{"单元", "大厦", "广场", "中心", "公寓", "花园", "大楼"} {
				if strings.HasPrefix(text[at:], name) {
					return at + len(name)
				}
			}
			counted = false
		}
		at += size
	}
	return numberLength(text)
}

// numberLength is the length of the number that text begins with: a room without its 室.
func numberLength(text string) int {
	return len(text) - len(strings.TrimLeftFunc(text, func(r rune) bool { return r == '-' || unicode.IsDigit(r) }))
}

package postal

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// peoples are what precedes 自治 in the names of autonomous regions, as those names write it.
var peoples = []string{
	"各族", "蒙古族", "蒙古", "回族", "藏族", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族",
	"土家族", "哈尼族", "哈萨克族", "哈萨克", "傣族", "黎族", "傈僳族", "佤族", "畲族", "拉祜族", "水族", "东乡族",
	"纳西族", "景颇族", "柯尔克孜", "土族", "达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族",
	"锡伯", "普米族", "塔吉克", "怒族", "独龙族", "裕固族", "保安族", "鄂温克族",
}

// shortNames are what people call a region other than its name, such as 浦东 or 恩施州.
func shortNames(name string) (short []string) {
	add := func(text string) {
		if utf8.RuneCountInString(text) >= 2 {
			short = append(short, text)
		}
	}
	switch name { // those whose short names do not follow from the long ones
	case "巴音郭楞蒙古自治州":
		add("巴州")
	case "博尔塔拉蒙古自治州":
		add("博州")
	case "克孜勒苏柯尔克孜自治州":
		add("克州")
	}
	for _, kind := range []string{"自治州", "自治县", "自治旗"} {
		head, found := strings.CutSuffix(name, kind)
		if !found {
			continue
		}
		head = withoutPeoples(head)
		add(head)
		if last := strings.TrimPrefix(kind, "自治"); utf8.RuneCountInString(head) >= 2 {
			add(head + last)
		}
		return short
	}
	for _, kind := range []string{"新区", "特区", "矿区", "林区"} {
		// 万柏林区 and the like are not named after a forest.
		if head, found := strings.CutSuffix(name, kind); found && (kind != "林区" || utf8.RuneCountInString(head) > 2) {
			add(head)
		}
	}
	for _, kind := range []string{"地区", "市", "盟", "区", "县", "旗"} {
		if head, found := strings.CutSuffix(name, kind); found {
			add(head)
			return short
		}
	}
	return short
}

// withoutPeoples removes the names of peoples from the end of another name, as long as one is
// left.
func withoutPeoples(name string) string {
	for {
		i := slices.IndexFunc(peoples, func(people string) bool {
			return strings.HasSuffix(name, people) && utf8.RuneCountInString(name)-utf8.RuneCountInString(people) >= 2
		})
		if i < 0 {
			return strings.TrimSuffix(name, "族")
		}
		name = strings.TrimSuffix(name, peoples[i])
	}
}

// citiesByShortName are the cities, prefectures and leagues by their names without 市, 地区,
// 盟 or 自治州.
var citiesByShortName = sync.OnceValue(func() map[string][]Area {
	short := make(map[string][]Area, 700)
	for name, areas := range areasByName() {
		for _, a := range areas {
			if len(a) == 4 {
				for _, s := range shortNames(name) {
					short[s] = append(short[s], a)
				}
			}
		}
	}
	return short
})

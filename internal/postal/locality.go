package postal

import (
	"slices"
	"strings"

	"beian.example/icp/internal/lang"
)

// Locality is what the beginning of a postal address says about where it is.
type Locality struct {
	Province string    // id of Provinces, empty if unknown
	Named    bool      // the province itself is written, and not only a city in it
	City     string    // a city with districts, such as 深圳; empty if unknown
	Doubt    lang.Text // why the province is not certain; zero if it is
}

// The reasons to doubt a province. A city with its 市 is not one of them: no two cities of the
// mainland share a name. Districts and counties do, such as 南山区 in 深圳 and 鹤岗, and say
// nothing by themselves.
var (
	citySpelt = lang.Text{ZH: "省份只是从开头的市名看出来的", EN: "the province follows only from what looks like a city at its beginning"}
	atOdds    = lang.Text{ZH: "住所开头的省和市对不上", EN: "the province and the city it begins with do not go together"}
)

// LocalityOf reads the province and the city that an address begins with. Streets are named
// after provinces and cities too, so a short name only counts before a city of that province,
// and a city only with its 市.
func LocalityOf(address string) Locality {
	text := bare(address)
	for i := range Provinces {
		p := &Provinces[i]
		rest, short := strings.CutPrefix(text, p.ID)
		if !short {
			continue
		}
		named, full := strings.CutPrefix(text, p.Name)
		if !full {
			named, full = strings.CutPrefix(rest, "自治区")
		}
		switch {
		case full && isMunicipality(p.ID):
			if isMarket(named) {
				return Locality{}
			}
			return Locality{Province: p.ID, Named: true, City: p.ID}
		case full:
			within := cityAtStart(named)
			place := Locality{Province: p.ID, Named: true, City: within.City}
			if within.Province != "" && within.Province != p.ID {
				place.Doubt = atOdds
			}
			return place
		}
		if within := cityAtStart(rest); within.Province == p.ID {
			return Locality{Province: p.ID, Named: true, City: within.City}
		}
	}
	return cityAtStart(text)
}

func isMunicipality(province string) bool {
	switch province {
	case "北京", "天津", "上海", "重庆":
		return true
	}
	return false
}

// cityAtStart reads the city, or autonomous prefecture, prefecture or league, that text begins
// with, and its province.
func cityAtStart(text string) Locality {
	if province := municipalityAtStart(text); province != "" {
		return Locality{Province: province, City: province}
	}
	if strings.HasPrefix(text, "津市市") { // the only city whose name ends in 市市
		return Locality{Province: "湖南"}
	}
	name, rest, found := strings.Cut(text, "市")
	if !found || isMarket(rest) {
		return prefectureAtStart(text)
	}
	var place Locality
	if province, known := findCity(cities[:], name); known {
		place = Locality{Province: province, City: name}
	} else if province, known := findCity(countyCities[:], name); known {
		place = Locality{Province: province}
	} else {
		return prefectureAtStart(text)
	}
	// 朝阳市政大厦 may be in 朝阳区 of 北京 or 长春.
	if strings.HasPrefix(rest, "政") || strings.HasPrefix(rest, "民广场") || strings.HasPrefix(rest, "民中心") {
		place.Doubt = citySpelt
	}
	return place
}

// isMarket reports whether a 市 is the beginning of 市场, a market, after which many streets
// are named.
func isMarket(behind string) bool { return strings.HasPrefix(behind, "场") }

func municipalityAtStart(text string) string {
	for _, name := range [...]string{"北京", "天津", "上海", "重庆"} {
		if behind, found := strings.CutPrefix(text, name+"市"); found && !isMarket(behind) {
			return name
		}
	}
	return ""
}

// prefectureAtStart reads an autonomous prefecture, a league or one of the last prefectures;
// 朝阳地区 and the like are parts of a city.
func prefectureAtStart(text string) Locality {
	for i := range cities {
		tail, found := strings.CutPrefix(text, cities[i].name)
		if !found {
			continue
		}
		if kind := prefectureKind(tail); kind != "" && (kind != "地区" || slices.Contains(lastPrefectures[:], cities[i].name)) {
			return Locality{Province: cities[i].province}
		}
	}
	return Locality{}
}

// lastPrefectures are those that have not become a city yet (GB/T 2260).
var lastPrefectures = [...]string{"大兴安岭", "阿里", "阿克苏", "喀什", "和田", "塔城", "阿勒泰"}

// cityOf is a city and the province it is in.
type cityOf struct{ name, province string }

func findCity(sorted []cityOf, name string) (province string, known bool) {
	i, known := slices.BinarySearchFunc(sorted, name, func(c cityOf, name string) int { return strings.Compare(c.name, name) })
	if !known {
		return "", false
	}
	return sorted[i].province, true
}

// cities lists the cities of prefecture rank and others with an area code of their own,
// including all that have districts, sorted by name. Sources: dongrixinyu/JioNLP (Apache-2.0),
// landline_phone_area_code.txt at 783abc52, with 马鞍山 corrected; the 24 of the 293 cities of
// prefecture rank in GB/T 2260 that it lacks, most of which share a neighbour's area code;
// and, also from GB/T 2260, the prefectures 延边 and 大兴安岭 and what is directly below 河南
// and 湖北.
var cities = [...]cityOf{
	{"七台河", "黑龙江"}, {"三亚", "海南"}, {"三明", "福建"}, {"三沙", "海南"}, {"三门峡", "河南"},
	{"上饶", "江西"}, {"东莞", "广东"}, {"东营", "山东"}, {"中卫", "宁夏"}, {"中山", "广东"}, {"临夏", "甘肃"},
	{"临汾", "山西"}, {"临沂", "山东"}, {"临沧", "云南"}, {"丹东", "辽宁"}, {"丽水", "浙江"}, {"丽江", "云南"},
	{"乌兰察布", "内蒙古"}, {"乌海", "内蒙古"}, {"乌鲁木齐", "新疆"}, {"乐山", "四川"}, {"九江", "江西"},
	{"云浮", "广东"}, {"亳州", "安徽"}, {"仙桃", "湖北"}, {"伊春", "黑龙江"}, {"伊犁", "新疆"}, {"佛山", "广东"},
	{"佳木斯", "黑龙江"}, {"保定", "河北"}, {"保山", "云南"}, {"信阳", "河南"}, {"儋州", "海南"},
	{"克孜勒苏柯尔克孜", "新疆"}, {"克拉玛依", "新疆"}, {"六安", "安徽"}, {"六盘水", "贵州"}, {"兰州", "甘肃"},
	{"兴安", "内蒙古"}, {"内江", "四川"}, {"凉山", "四川"}, {"包头", "内蒙古"}, {"北海", "广西"},
	{"十堰", "湖北"}, {"南京", "江苏"}, {"南充", "四川"}, {"南宁", "广西"}, {"南平", "福建"}, {"南昌", "江西"},
	{"南通", "江苏"}, {"南阳", "河南"}, {"博尔塔拉", "新疆"}, {"厦门", "福建"}, {"双鸭山", "黑龙江"},
	{"台州", "浙江"}, {"合肥", "安徽"}, {"吉安", "江西"}, {"吉林", "吉林"}, {"吐鲁番", "新疆"}, {"吕梁", "山西"},
	{"吴忠", "宁夏"}, {"周口", "河南"}, {"呼伦贝尔", "内蒙古"}, {"呼和浩特", "内蒙古"}, {"和田", "新疆"},
	{"咸宁", "湖北"}, {"咸阳", "陕西"}, {"哈密", "新疆"}, {"哈尔滨", "黑龙江"}, {"唐山", "河北"},
	{"商丘", "河南"}, {"商洛", "陕西"}, {"喀什", "新疆"}, {"嘉兴", "浙江"}, {"嘉峪关", "甘肃"}, {"四平", "吉林"},
	{"固原", "宁夏"}, {"塔城", "新疆"}, {"大兴安岭", "黑龙江"}, {"大同", "山西"}, {"大庆", "黑龙江"},
	{"大理", "云南"}, {"大连", "辽宁"}, {"天水", "甘肃"}, {"天门", "湖北"}, {"太原", "山西"}, {"威海", "山东"},
	{"娄底", "湖南"}, {"孝感", "湖北"}, {"宁德", "福建"}, {"宁波", "浙江"}, {"安庆", "安徽"}, {"安康", "陕西"},
	{"安阳", "河南"}, {"安顺", "贵州"}, {"定西", "甘肃"}, {"宜宾", "四川"}, {"宜昌", "湖北"}, {"宜春", "江西"},
	{"宝鸡", "陕西"}, {"宣城", "安徽"}, {"宿州", "安徽"}, {"宿迁", "江苏"}, {"山南", "西藏"}, {"岳阳", "湖南"},
	{"崇左", "广西"}, {"巢湖", "安徽"}, {"巴中", "四川"}, {"巴彦淖尔", "内蒙古"}, {"巴音郭楞", "新疆"},
	{"常州", "江苏"}, {"常德", "湖南"}, {"平凉", "甘肃"}, {"平顶山", "河南"}, {"广元", "四川"}, {"广安", "四川"},
	{"广州", "广东"}, {"庆阳", "甘肃"}, {"廊坊", "河北"}, {"延安", "陕西"}, {"延边", "吉林"}, {"开封", "河南"},
	{"张家口", "河北"}, {"张家界", "湖南"}, {"张掖", "甘肃"}, {"徐州", "江苏"}, {"德宏", "云南"},
	{"德州", "山东"}, {"德阳", "四川"}, {"忻州", "山西"}, {"怀化", "湖南"}, {"怒江", "云南"}, {"恩施", "湖北"},
	{"惠州", "广东"}, {"成都", "四川"}, {"扬州", "江苏"}, {"承德", "河北"}, {"抚州", "江西"}, {"抚顺", "辽宁"},
	{"拉萨", "西藏"}, {"揭阳", "广东"}, {"攀枝花", "四川"}, {"文山", "云南"}, {"新乡", "河南"}, {"新余", "江西"},
	{"无锡", "江苏"}, {"日喀则", "西藏"}, {"日照", "山东"}, {"昆明", "云南"}, {"昌吉", "新疆"}, {"昌都", "西藏"},
	{"昭通", "云南"}, {"晋中", "山西"}, {"晋城", "山西"}, {"普洱", "云南"}, {"景德镇", "江西"}, {"曲靖", "云南"},
	{"朔州", "山西"}, {"朝阳", "辽宁"}, {"本溪", "辽宁"}, {"来宾", "广西"}, {"杭州", "浙江"}, {"松原", "吉林"},
	{"林芝", "西藏"}, {"果洛", "青海"}, {"枣庄", "山东"}, {"柳州", "广西"}, {"株洲", "湖南"}, {"桂林", "广西"},
	{"梅州", "广东"}, {"梧州", "广西"}, {"楚雄", "云南"}, {"榆林", "陕西"}, {"武威", "甘肃"}, {"武汉", "湖北"},
	{"毕节", "贵州"}, {"永州", "湖南"}, {"汉中", "陕西"}, {"汕头", "广东"}, {"汕尾", "广东"}, {"江门", "广东"},
	{"池州", "安徽"}, {"沈阳", "辽宁"}, {"沧州", "河北"}, {"河池", "广西"}, {"河源", "广东"}, {"泉州", "福建"},
	{"泰安", "山东"}, {"泰州", "江苏"}, {"泸州", "四川"}, {"洛阳", "河南"}, {"济南", "山东"}, {"济宁", "山东"},
	{"济源", "河南"}, {"海东", "青海"}, {"海北", "青海"}, {"海口", "海南"}, {"海西", "青海"}, {"淄博", "山东"},
	{"淮北", "安徽"}, {"淮南", "安徽"}, {"淮安", "江苏"}, {"深圳", "广东"}, {"清远", "广东"}, {"温州", "浙江"},
	{"渭南", "陕西"}, {"湖州", "浙江"}, {"湘潭", "湖南"}, {"湘西", "湖南"}, {"湛江", "广东"}, {"滁州", "安徽"},
	{"滨州", "山东"}, {"漯河", "河南"}, {"漳州", "福建"}, {"潍坊", "山东"}, {"潜江", "湖北"}, {"潮州", "广东"},
	{"濮阳", "河南"}, {"烟台", "山东"}, {"焦作", "河南"}, {"牡丹江", "黑龙江"}, {"玉林", "广西"},
	{"玉树", "青海"}, {"玉溪", "云南"}, {"珠海", "广东"}, {"甘南", "甘肃"}, {"甘孜", "四川"}, {"白城", "吉林"},
	{"白山", "吉林"}, {"白银", "甘肃"}, {"百色", "广西"}, {"益阳", "湖南"}, {"盐城", "江苏"}, {"盘锦", "辽宁"},
	{"眉山", "四川"}, {"石嘴山", "宁夏"}, {"石家庄", "河北"}, {"石河子", "新疆"}, {"神农架", "湖北"},
	{"福州", "福建"}, {"秦皇岛", "河北"}, {"红河", "云南"}, {"绍兴", "浙江"}, {"绥化", "黑龙江"},
	{"绵阳", "四川"}, {"聊城", "山东"}, {"肇庆", "广东"}, {"自贡", "四川"}, {"舟山", "浙江"}, {"芜湖", "安徽"},
	{"苏州", "江苏"}, {"茂名", "广东"}, {"荆州", "湖北"}, {"荆门", "湖北"}, {"莆田", "福建"}, {"莱芜", "山东"},
	{"菏泽", "山东"}, {"萍乡", "江西"}, {"营口", "辽宁"}, {"葫芦岛", "辽宁"}, {"蚌埠", "安徽"}, {"衡水", "河北"},
	{"衡阳", "湖南"}, {"衢州", "浙江"}, {"襄阳", "湖北"}, {"西双版纳", "云南"}, {"西宁", "青海"},
	{"西安", "陕西"}, {"许昌", "河南"}, {"贵港", "广西"}, {"贵阳", "贵州"}, {"贺州", "广西"}, {"资阳", "四川"},
	{"赣州", "江西"}, {"赤峰", "内蒙古"}, {"辽源", "吉林"}, {"辽阳", "辽宁"}, {"达州", "四川"}, {"运城", "山西"},
	{"连云港", "江苏"}, {"迪庆", "云南"}, {"通化", "吉林"}, {"通辽", "内蒙古"}, {"遂宁", "四川"},
	{"遵义", "贵州"}, {"邢台", "河北"}, {"那曲", "西藏"}, {"邯郸", "河北"}, {"邵阳", "湖南"}, {"郑州", "河南"},
	{"郴州", "湖南"}, {"鄂尔多斯", "内蒙古"}, {"鄂州", "湖北"}, {"酒泉", "甘肃"}, {"金华", "浙江"},
	{"金昌", "甘肃"}, {"钦州", "广西"}, {"铁岭", "辽宁"}, {"铜仁", "贵州"}, {"铜川", "陕西"}, {"铜陵", "安徽"},
	{"银川", "宁夏"}, {"锡林郭勒", "内蒙古"}, {"锦州", "辽宁"}, {"镇江", "江苏"}, {"长春", "吉林"},
	{"长沙", "湖南"}, {"长治", "山西"}, {"阜新", "辽宁"}, {"阜阳", "安徽"}, {"防城港", "广西"}, {"阳江", "广东"},
	{"阳泉", "山西"}, {"阿克苏", "新疆"}, {"阿勒泰", "新疆"}, {"阿坝", "四川"}, {"阿拉善", "内蒙古"},
	{"阿里", "西藏"}, {"陇南", "甘肃"}, {"随州", "湖北"}, {"雅安", "四川"}, {"青岛", "山东"}, {"鞍山", "辽宁"},
	{"韶关", "广东"}, {"马鞍山", "安徽"}, {"驻马店", "河南"}, {"鸡西", "黑龙江"}, {"鹤壁", "河南"},
	{"鹤岗", "黑龙江"}, {"鹰潭", "江西"}, {"黄冈", "湖北"}, {"黄南", "青海"}, {"黄山", "安徽"}, {"黄石", "湖北"},
	{"黑河", "黑龙江"}, {"黔东南", "贵州"}, {"黔南", "贵州"}, {"黔西南", "贵州"}, {"齐齐哈尔", "黑龙江"},
	{"龙岩", "福建"},
}

package regulation

import (
	"strings"

	"beian.example/icp/internal/filing"
)

// Place is what the beginning of a postal address tells of where it is.
type Place struct {
	Province string // id of filing.Provinces, empty where it is not told
	Named    bool   // the province itself is written, and not only a city of it
	City     string // a city with districts, such as 深圳; empty where it is not told
}

// PlaceOf reads the province and the city an address begins with. Streets are
// named after provinces and cities too, so that a short name counts only before
// a city of that province, and a city only with its 市.
func PlaceOf(address string) Place {
	text := strings.ReplaceAll(strings.TrimSpace(address), " ", "")
	text = strings.TrimPrefix(text, "中国")
	for i := range filing.Provinces {
		p := &filing.Provinces[i]
		rest, full := strings.CutPrefix(text, p.Label.ZH)
		short := false
		if !full {
			rest, short = strings.CutPrefix(text, p.ID)
		}
		switch {
		case full && isMunicipality(p.ID):
			return Place{p.ID, true, p.ID}
		case full:
			return Place{p.ID, true, cityAtStart(rest, p.ID)}
		case short && strings.HasPrefix(rest, "自治区"):
			return Place{p.ID, true, cityAtStart(strings.TrimPrefix(rest, "自治区"), p.ID)}
		case short && cityAtStart(rest, p.ID) != "":
			return Place{p.ID, true, cityAtStart(rest, p.ID)}
		}
	}
	for i := range cities {
		if city := cityAtStart(text, cities[i].province); city != "" {
			return Place{cities[i].province, false, city}
		}
	}
	return Place{}
}

func isMunicipality(province string) bool {
	switch province {
	case "北京", "天津", "上海", "重庆":
		return true
	}
	return false
}

// cityAtStart returns the city of the province that text begins with.
func cityAtStart(text, province string) string {
	for i := range cities {
		if cities[i].province != province {
			continue
		}
		for city := range strings.FieldsSeq(cities[i].names) {
			if rest, found := strings.CutPrefix(text, city); found && strings.HasPrefix(rest, "市") {
				return city
			}
		}
	}
	return ""
}

// cities lists the cities with an area code of their own, which are nearly all
// that have districts. Source: dongrixinyu/JioNLP (Apache-2.0),
// landline_phone_area_code.txt at 783abc52, with 马鞍山 put right.
var cities = [...]struct{ province, names string }{
	{"河北", "邯郸 石家庄 保定 张家口 承德 唐山 廊坊 沧州 衡水 邢台 秦皇岛"},
	{"山西", "朔州 忻州 太原 大同 阳泉 晋中 长治 晋城 临汾 吕梁 运城"},
	{"内蒙古", "兴安 呼伦贝尔 呼和浩特 包头 乌海 乌兰察布 通辽 赤峰 鄂尔多斯 巴彦淖尔 锡林郭勒 阿拉善"},
	{"辽宁", "沈阳 大连 鞍山 丹东 锦州 营口 阜新 辽阳 朝阳 盘锦 葫芦岛"},
	{"吉林", "吉林 通化 松原"},
	{"黑龙江", "哈尔滨 齐齐哈尔 牡丹江 佳木斯 绥化 黑河 伊春 大庆 七台河 鸡西 鹤岗 双鸭山"},
	{"江苏", "南京 无锡 镇江 苏州 南通 扬州 盐城 徐州 淮安 连云港 常州 泰州 宿迁"},
	{"浙江", "衢州 杭州 湖州 嘉兴 宁波 绍兴 台州 温州 丽水 金华 舟山"},
	{"安徽", "滁州 合肥 蚌埠 芜湖 淮南 马鞍山 安庆 宿州 阜阳 黄山 淮北 铜陵 宣城 六安 巢湖 池州"},
	{"福建", "福州 厦门 宁德 莆田 泉州 漳州 龙岩 三明 南平"},
	{"江西", "鹰潭 新余 南昌 九江 上饶 抚州 宜春 吉安 赣州 景德镇 萍乡"},
	{"山东", "菏泽 济南 青岛 淄博 德州 烟台 潍坊 济宁 泰安 临沂 滨州 东营 威海 枣庄 日照 莱芜 聊城"},
	{"河南", "商丘 郑州 安阳 新乡 许昌 平顶山 信阳 南阳 洛阳 焦作 鹤壁 濮阳 周口 漯河 驻马店 三门峡"},
	{"湖北", "武汉 襄阳 鄂州 孝感 黄冈 黄石 咸宁 荆州 宜昌 恩施 十堰 随州 荆门 天门"},
	{"湖南", "岳阳 长沙 衡阳 郴州 常德 益阳 娄底 邵阳 湘西 张家界 怀化 永州"},
	{"广东", "广州 汕尾 阳江 揭阳 茂名 江门 韶关 惠州 梅州 汕头 深圳 珠海 佛山 肇庆 湛江 中山 河源 清远 云浮 潮州 东莞"},
	{"广西", "防城港 南宁 柳州 桂林 梧州 玉林 百色 钦州 河池 北海"},
	{"海南", "海口"},
	{"四川", "成都 攀枝花 自贡 绵阳 南充 达州 遂宁 广安 巴中 泸州 宜宾 内江 乐山 凉山 雅安 甘孜 阿坝 德阳 广元"},
	{"贵州", "贵阳 遵义 安顺 黔南 黔东南 铜仁 毕节 六盘水 黔西南"},
	{"云南", "西双版纳 德宏 昭通 昆明 大理 红河 曲靖 保山 文山 玉溪 楚雄 普洱 临沧 怒江 迪庆 丽江"},
	{"西藏", "拉萨 日喀则 山南 林芝 昌都 那曲 阿里"},
	{"陕西", "西安 延安 榆林 渭南 商洛 安康 汉中 宝鸡 铜川"},
	{"甘肃", "临夏 兰州 定西 平凉 庆阳 武威 张掖 嘉峪关 天水 陇南 甘南 白银"},
	{"青海", "海北 西宁 海东 黄南 果洛 玉树 海西"},
	{"宁夏", "银川 石嘴山 吴忠 固原 中卫"},
	{"新疆", "塔城 哈密 和田 阿勒泰 克孜勒苏柯尔克孜 博尔塔拉 克拉玛依 乌鲁木齐 伊犁 石河子 昌吉 吐鲁番 巴音郭楞 阿克苏 喀什"},
}

// ProvinceOfRegion returns the province of the first two digits of a region
// code (GB/T 2260), as identity numbers and credit codes begin with.
func ProvinceOfRegion(two string) (province string, known bool) {
	for i := range regions {
		if regions[i] == two {
			return filing.Provinces[i].ID, true
		}
	}
	return "", false
}

// regions are the codes of filing.Provinces, in their order.
var regions = [...]string{
	"11", "12", "13", "14", "15", "21", "22", "23", "31", "32",
	"33", "34", "35", "36", "37", "41", "42", "43", "44", "45",
	"46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
	"65",
}

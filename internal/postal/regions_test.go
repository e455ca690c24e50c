package postal

import (
	"strings"
	"testing"
)

// realLooking are addresses as people write them, from all provinces, with the regions that
// each names and, after a bar, the rest.
var realLooking = [...]struct{ address, regions string }{
	// In full.
	{"广东省深圳市南山区|科苑路1508号3栋802室", "广东 深圳市 南山区"},
	{"北京市海淀区|中关村南大街9号院5号楼1203室", "北京 北京市 海淀区"},
	{"四川省成都市武侯区|人民南路四段27号附3号", "四川 成都市 武侯区"},
	{"内蒙古自治区呼和浩特市新城区|新华东街86号1单元502", "内蒙古 呼和浩特市 新城区"},
	{"新疆维吾尔自治区乌鲁木齐市天山区|解放北路117号", "新疆 乌鲁木齐市 天山区"},
	{"广西壮族自治区南宁市青秀区|民族大道136号6层601", "广西 南宁市 青秀区"},
	{"宁夏回族自治区银川市兴庆区|凤凰北街45号", "宁夏 银川市 兴庆区"},
	{"西藏自治区拉萨市城关区|北京中路62号", "西藏 拉萨市 城关区"},
	{"云南省大理白族自治州大理市|下关街道建设路33号", "云南 大理白族自治州 大理市"},
	{"贵州省黔东南苗族侗族自治州凯里市|韶山南路18号", "贵州 黔东南苗族侗族自治州 凯里市"},
	{"青海省西宁市城中区|南大街7号", "青海 西宁市 城中区"},
	{"甘肃省兰州市城关区|庆阳路219号", "甘肃 兰州市 城关区"},
	{"黑龙江省大兴安岭地区漠河市|振兴街12号", "黑龙江 大兴安岭地区 漠河市"},
	{"湖南省湘西土家族苗族自治州吉首市|人民中路31号", "湖南 湘西土家族苗族自治州 吉首市"},
	{"内蒙古自治区锡林郭勒盟锡林浩特市|那达慕大街5号", "内蒙古 锡林郭勒盟 锡林浩特市"},
	{"天津市市辖区河西区|友谊路41号", "天津 天津市 河西区"},
	// Short.
	{"辽宁大连沙河口区|中山路1号", "辽宁 大连市 沙河口区"},
	{"广东深圳南山区|科技园南路22号", "广东 深圳市 南山区"},
	{"上海浦东新区|世纪大道1788号", "上海 上海市 浦东新区"},
	{"北京朝阳区|建国路甲93号", "北京 北京市 朝阳区"},
	{"江苏省南京鼓楼区|中山北路281号", "江苏 南京市 鼓楼区"},
	{"新疆乌鲁木齐沙依巴克区|友好南路309号", "新疆 乌鲁木齐市 沙依巴克区"},
	{"内蒙古包头昆都仑区|钢铁大街77号", "内蒙古 包头市 昆都仑区"},
	{"内蒙赤峰红山区|钢铁街62号", "内蒙古 赤峰市 红山区"},
	{"广西桂林七星区|漓江路14号", "广西 桂林市 七星区"},
	{"宁夏吴忠利通区|裕民东街8号", "宁夏 吴忠市 利通区"},
	{"西藏日喀则桑珠孜区|珠峰路6号", "西藏 日喀则市 桑珠孜区"},
	{"吉林船营区|松江中路57号", "吉林 吉林市 船营区"},
	{"吉林长春朝阳区|红旗街1号", "吉林 长春市 朝阳区"},
	{"杭州西湖区|文三路478号", "浙江 杭州市 西湖区"},
	{"湖北省恩施州利川市|清江大道90号", "湖北 恩施土家族苗族自治州 利川市"},
	{"新疆伊犁州伊宁市|斯大林街28号", "新疆 伊犁哈萨克自治州 伊宁市"},
	{"四川凉山州西昌市|航天大道三段16号", "四川 凉山彝族自治州 西昌市"},
	{"济南市中区|经四路288号", "山东 济南市 市中区"},
	{"青岛市南区|香港中路76号", "山东 青岛市 市南区"},
	// With its county city, or right below the province.
	{"浙江省义乌市|稠城街道城中中路105号", "浙江 金华市 义乌市"},
	{"江苏省昆山市|前进西路188号", "江苏 苏州市 昆山市"},
	{"河北省定州市|中山东路66号", "河北 保定市 定州市"},
	{"福建省晋江市|世纪大道511号", "福建 泉州市 晋江市"},
	{"义乌市|江滨北路320号", "浙江 金华市 义乌市"},
	{"湖北省仙桃市|沔阳大道23号", "湖北 仙桃市"},
	{"湖北省神农架林区|松柏镇神农大道3号", "湖北 神农架林区"},
	{"河南省济源市|沁园中路61号", "河南 济源市"},
	{"河南省省直辖县级行政区划济源市|沁园中路61号", "河南 济源市"},
	{"海南省文昌市|文城镇文建路17号", "海南 文昌市"},
	{"新疆石河子市|北二路29号", "新疆 石河子市"},
	{"江西省南昌县|莲塘镇澄湖西路40号", "江西 南昌市 南昌县"},
	{"安徽省肥西县|上派镇巢湖中路52号", "安徽 合肥市 肥西县"},
	{"陕西省西安市|高新区科技二路65号", "陕西 西安市"},
	{"广东省东莞市|南城街道鸿福路200号", "广东 东莞市"},
	{"深圳市|民治街道梅龙路11号", "广东 深圳市"},
	// Marks, postcodes, and what is written twice.
	{"辽宁省,大连市,沙河口区,|中山路1号", "辽宁 大连市 沙河口区"},
	{"山西省 太原市 小店区 |平阳路101号", "山西 太原市 小店区"},
	{"福建省/厦门市/思明区/|湖滨南路334号", "福建 厦门市 思明区"},
	{"510000 广东省广州市天河区|体育西路189号", "广东 广州市 天河区"},
	{"450000河南省郑州市金水区|花园路39号", "河南 郑州市 金水区"},
	{"中国 江西省 南昌市 东湖区 |八一大道357号", "江西 南昌市 东湖区"},
	{"广东省广东省广州市越秀区|东风东路753号", "广东 广州市 越秀区"},
	{"北京市北京市西城区|展览馆路12号", "北京 北京市 西城区"},
	// Names of the past.
	{"重庆渝北区|金开大道1128号", "重庆 重庆市"},
	{"重庆市江北区|建新北路9号", "重庆 重庆市 两江新区"},
	{"陕西省西安市户县|人民路24号", "陕西 西安市 鄠邑区"},
	{"浙江省杭州市江干区|凤起东路137号", "浙江 杭州市"},
	{"浙江省杭州市下城区|体育场路406号", "浙江 杭州市 拱墅区"},
	{"山东省莱芜市莱城区|鲁中东大街70号", "山东 济南市 莱芜区"},
	{"四川省成都市郫县|中信大道二段1号", "四川 成都市 郫都区"},
	{"河北省邢台市桥西区|钢铁北路483号", "河北 邢台市 信都区"},
}

func TestRegionsOf(t *testing.T) {
	for _, test := range realLooking {
		head, rest, _ := strings.Cut(test.address, "|")
		want := strings.Fields(test.regions + " ")
		got := RegionsOf(head + rest)
		if told := strings.Fields(got.Province + " " + got.City + " " + got.District); strings.Join(told, " ") != strings.Join(want, " ") || got.Rest != rest {
			t.Errorf("%s: %+v, want %s and %s", head+rest, got, test.regions, rest)
		}
	}
}

// What an address does not tell for certain is not read from it: streets and markets
// are called after regions, and districts have their names from each other.
func TestRegionsOfSpares(t *testing.T) {
	for _, address := range []string{
		"", "1号", "北京路100号", "吉林大街12号", "南京东路6号", "上海市场街7号", "东方市场3号", "海南区示例街1号", "河南新区3号",
		"朝阳区建国路93号", "鼓楼区中山路5号", "南山区科苑路15号", "江北区建新北路9号", "中山路1号", "朝阳市政大厦3层", "辽宁路8号",
		"辽宁省深圳市南山区科苑路15号", "广东省海口市龙华区海秀路2号", "辽宁省深圳南山区科苑路15号", "高新南一道6号", "123456", "1234567 号",
	} {
		if got := RegionsOf(address); got.Province+got.City+got.District != "" {
			t.Errorf("%q: %+v", address, got)
		}
	}
	for address, want := range map[string]Regions{
		"广东省示例区示例路1号":   {Province: "广东", Rest: "示例区示例路1号"},
		"长治市潞州区路5号":     {Province: "山西", City: "长治市", Rest: "潞州区路5号"},
		"广东省中山公园路1号":    {Province: "广东", Rest: "中山公园路1号"},
		"海南藏族自治州共和县城北街": {Province: "青海", City: "海南藏族自治州", District: "共和县", Rest: "城北街"},
	} {
		if got := RegionsOf(address); got != want {
			t.Errorf("%s: %+v, want %+v", address, got, want)
		}
	}
}

// Every district is read after its city, in full and in short.
func TestEveryDistrictIsRead(t *testing.T) {
	for name, areas := range areasByName() {
		for _, a := range areas {
			if len(a) != 6 {
				continue
			}
			p, city := named(provinceOf(a)), cityName(cityOfArea(a))
			want := Regions{Province: p.ID, City: city, District: name, Rest: "示例路1号"}
			switch {
			case a.IsDirect():
				want.District, city = "", ""
			case isMunicipality(p.ID):
				city = ""
			}
			short := strings.TrimSuffix(strings.TrimSuffix(city, "地区"), "市")
			for _, address := range []string{p.Name + city + name + "示例路1号", p.ID + short + name + "示例路1号"} {
				if got := RegionsOf(address); got != want {
					t.Errorf("%s: %+v, want %+v", address, got, want)
				}
			}
		}
	}
}

// No street that has its name from a region is read as one; only a city with its 市 has
// its name to itself.
func TestNoStreetIsRead(t *testing.T) {
	var names []string
	for i := range Provinces {
		names = append(names, Provinces[i].ID)
	}
	for name := range areasByName() {
		names = append(names, shortNames(name)...)
		if !strings.HasSuffix(name, "市") && !strings.Contains(name, "自治") && !strings.HasSuffix(name, "地区") && !strings.HasSuffix(name, "盟") && !strings.HasSuffix(name, "省") {
			names = append(names, name)
		}
	}
	for _, name := range names {
		for _, kind := range []string{"路", "中路", "大街", "广场", "新村", "花园", "小区", "市场", "新区"} {
			if got := RegionsOf(name + kind + "1号"); got.Province != "" {
				t.Errorf("%s: %+v", name+kind, got)
			}
		}
	}
}

// The certain reading and the wide one never tell different things.
func TestReadingsAgree(t *testing.T) {
	for _, test := range realLooking {
		address := strings.ReplaceAll(test.address, "|", "")
		wide := RegionsOf(address)
		if place := LocalityOf(address); place.Province != "" && (place.Province != wide.Province || !place.Doubt.IsZero()) {
			t.Errorf("%s: %+v and %+v", address, place, wide)
		}
		located := Locate(address)
		if located.Stray != "" {
			t.Errorf("%s: %s is taken for another city's", address, located.Stray)
		}
		if located.District != "" && !located.District.IsDirect() && nameOf(located.District) != wide.District {
			t.Errorf("%s: %+v and %+v", address, located, wide)
		}
		if !BeginsWithRegion(address) {
			t.Errorf("%s begins with no region", address)
		}
	}
}

// Whatever the text, the rest is an end of it.
func FuzzRegionsOf(f *testing.F) {
	for i := range realLooking {
		f.Add(realLooking[i].address)
	}
	f.Fuzz(func(t *testing.T, address string) {
		if r := RegionsOf(address); !strings.HasSuffix(strings.TrimSpace(address), r.Rest) || r.Province == "" && r.City+r.District != "" {
			t.Fatalf("%q: %+v", address, r)
		}
		Lookup(address)
	})
}

func BenchmarkReadings(b *testing.B) {
	for name, read := range map[string]func(string){
		"LocalityOf": func(address string) { LocalityOf(address) },
		"Locate":     func(address string) { Locate(address) },
		"RegionsOf":  func(address string) { RegionsOf(address) },
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				for i := range realLooking {
					read(realLooking[i].address)
				}
			}
		})
	}
}

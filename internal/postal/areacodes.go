package postal

import (
	"slices"
	"strings"
)

// codesIn are the area codes of a province.
type codesIn struct{ province, codes string }

// areaCodes are the area codes of each province with the city that has them; without one if
// several cities share a code, or the list does not say. Source: dongrixinyu/JioNLP
// (Apache-2.0), landline_phone_area_code.txt at 783abc52, with 马鞍山 and 大兴安岭 corrected.
// Abolished codes and those that cross the cities of 新疆 name no city.
var areaCodes = [...]codesIn{
	{"北京", "010北京"},
	{"广东", "020广州 0660汕尾 0662阳江 0663揭阳 0668茂名 0750江门 0751韶关 0752惠州 0753梅州 0754汕头 0755深圳 0756珠海 0757佛山 0758肇庆 0759湛江 0760中山 0762河源 0763清远 0766云浮 0768潮州 0769东莞"},
	{"上海", "021上海"},
	{"天津", "022天津"},
	{"重庆", "023重庆"},
	{"辽宁", "024沈阳 0411大连 0412鞍山 0415丹东 0416锦州 0417营口 0418阜新 0419辽阳 0421朝阳 0427盘锦 0429葫芦岛"},
	{"江苏", "025南京 0510无锡 0511镇江 0512苏州 0513南通 0514扬州 0515盐城 0516徐州 0517淮安 0518连云港 0519常州 0523泰州 0527宿迁"},
	{"湖北", "027武汉 0710襄阳 0711鄂州 0712孝感 0713黄冈 0714黄石 0715咸宁 0716荆州 0717宜昌 0718恩施 0719十堰 0722随州 0724荆门 0728天门"},
	{"四川", "028成都 0812攀枝花 0813自贡 0816绵阳 0817南充 0818达州 0825遂宁 0826广安 0827巴中 0830泸州 0831宜宾 0832内江 0833乐山 0834凉山 0835雅安 0836甘孜 0837阿坝 0838德阳 0839广元"},
	{"陕西", "029西安 0911延安 0912榆林 0913渭南 0914商洛 0915安康 0916汉中 0917宝鸡 0919铜川"},
	{"河北", "0310邯郸 0311石家庄 0312保定 0313张家口 0314承德 0315唐山 0316廊坊 0317沧州 0318衡水 0319邢台 0335秦皇岛"},
	{"山西", "0349朔州 0350忻州 0351太原 0352大同 0353阳泉 0354晋中 0355长治 0356晋城 0357临汾 0358吕梁 0359运城"},
	{"河南", "0370商丘 0371郑州 0372安阳 0373新乡 0374许昌 0375平顶山 0376信阳 0377南阳 0379洛阳 0391焦作 0392鹤壁 0393濮阳 0394周口 0395漯河 0396驻马店 0398三门峡"},
	{"吉林", "0431 0432 0433 0434 0435通化 0436 0437 0438松原 0439"},
	{"黑龙江", "0451哈尔滨 0452齐齐哈尔 0453牡丹江 0454佳木斯 0455绥化 0456黑河 0457大兴安岭 0458伊春 0459大庆 0464七台河 0467鸡西 0468鹤岗 0469双鸭山"},
	{"内蒙古", "0470呼伦贝尔 0471呼和浩特 0472包头 0473乌海 0474乌兰察布 0475通辽 0476赤峰 0477鄂尔多斯 0478巴彦淖尔 0479锡林郭勒 0482兴安 0483阿拉善"},
	{"山东", "0530菏泽 0531济南 0532青岛 0533淄博 0534德州 0535烟台 0536潍坊 0537济宁 0538泰安 0539临沂 0543滨州 0546东营 0631威海 0632枣庄 0633日照 0634 0635聊城"},
	{"安徽", "0550滁州 0551合肥 0552蚌埠 0553芜湖 0554淮南 0555马鞍山 0556安庆 0557宿州 0558阜阳 0559黄山 0561淮北 0562铜陵 0563宣城 0564六安 0565 0566池州"},
	{"浙江", "0570衢州 0571杭州 0572湖州 0573嘉兴 0574宁波 0575绍兴 0576台州 0577温州 0578丽水 0579金华 0580舟山"},
	{"福建", "0591福州 0592厦门 0593宁德 0594莆田 0595泉州 0596漳州 0597龙岩 0598三明 0599南平"},
	{"云南", "0691西双版纳 0692德宏 0870昭通 0871昆明 0872大理 0873红河 0874曲靖 0875保山 0876文山 0877玉溪 0878楚雄 0879普洱 0883临沧 0886怒江 0887迪庆 0888丽江"},
	{"江西", "0701鹰潭 0790新余 0791南昌 0792九江 0793上饶 0794抚州 0795宜春 0796吉安 0797赣州 0798景德镇 0799萍乡"},
	{"湖南", "0730岳阳 0731长沙 0734衡阳 0735郴州 0736常德 0737益阳 0738娄底 0739邵阳 0743湘西 0744张家界 0745怀化 0746永州"},
	{"广西", "0770防城港 0771南宁 0772柳州 0773桂林 0774梧州 0775玉林 0776百色 0777钦州 0778河池 0779北海"},
	{"贵州", "0851贵阳 0852 0853 0854黔南 0855黔东南 0856铜仁 0857毕节 0858六盘水 0859黔西南"},
	{"西藏", "0891拉萨 0892日喀则 0893山南 0894林芝 0895昌都 0896那曲 0897阿里"},
	{"海南", "0898海口"},
	{"新疆", "0901 0902 0903 0906 0908 0909 0990 0991 0992 0993 0994 0995 0996 0997 0998 0999"},
	{"甘肃", "0930临夏 0931兰州 0932定西 0933平凉 0934庆阳 0935武威 0936张掖 0937嘉峪关 0938天水 0939陇南 0941甘南 0943白银"},
	{"宁夏", "0951银川 0952石嘴山 0953吴忠 0954固原 0955中卫"},
	{"青海", "0970海北 0971西宁 0972海东 0973黄南 0974海南藏族 0975果洛 0976玉树 0977海西 0979海西"},
}

// codesOf are the area codes of a province.
func codesOf(province string) string {
	for i := range areaCodes {
		if areaCodes[i].province == province {
			return areaCodes[i].codes
		}
	}
	return ""
}

// cityWith is the city with an area code, among some codes; none if several cities share it.
func cityWith(code, codes string) (city string, isKnown bool) {
	for entry := range strings.FieldsSeq(codes) {
		if city, isKnown = strings.CutPrefix(entry, code); isKnown && strings.TrimLeft(city, "0123456789") == city {
			return city, true
		}
	}
	return "", false
}

// IsOtherAreaCode reports whether an area code certainly is not that of a city: it is another
// province's, or the city has one of its own.
func (a Area) IsOtherAreaCode(code string) bool {
	if len(a) < 2 {
		return false
	}
	own := codesOf(provinceOf(a))
	city, isOwn := cityWith(code, own)
	if !isOwn {
		return slices.ContainsFunc(areaCodes[:], func(in codesIn) bool {
			_, isKnown := cityWith(code, in.codes)
			return isKnown
		})
	}
	name := ""
	if len(a) >= 4 {
		name = nameOf(a[:4])
	}
	if name == "" || city != "" && strings.HasPrefix(name, city) {
		return false
	}
	for entry := range strings.FieldsSeq(own) {
		if other := strings.TrimLeft(entry, "0123456789"); other != "" && strings.HasPrefix(name, other) {
			return true
		}
	}
	return false
}

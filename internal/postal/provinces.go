package postal

import "beian.example/icp/internal/lang"

// Province is one of the 31 of the mainland, by the short name that bundles use.
type Province struct {
	ID      string
	Code    string    // the first two digits of its region codes (GB/T 2260)
	Label   lang.Text // the full name, and the English one
	Aliases []string  // ISO 3166-2, the letter of filing numbers, and what people take for it
}

// Provinces lists them in the order of their codes. Their aliases have the
// number-plate letters 川 贵 云 甘 too, which many people take for the
// abbreviations 蜀 黔 滇 陇.
var Provinces = [...]Province{
	{ID: "北京", Code: "11", Label: lang.Text{ZH: "北京市", EN: "Beijing"}, Aliases: []string{"CN-BJ", "京"}},
	{ID: "天津", Code: "12", Label: lang.Text{ZH: "天津市", EN: "Tianjin"}, Aliases: []string{"CN-TJ", "津"}},
	{ID: "河北", Code: "13", Label: lang.Text{ZH: "河北省", EN: "Hebei"}, Aliases: []string{"CN-HE", "冀"}},
	{ID: "山西", Code: "14", Label: lang.Text{ZH: "山西省", EN: "Shanxi"}, Aliases: []string{"CN-SX", "晋"}},
	{ID: "内蒙古", Code: "15", Label: lang.Text{ZH: "内蒙古自治区", EN: "Inner Mongolia"}, Aliases: []string{"CN-NM", "蒙", "Neimenggu"}},
	{ID: "辽宁", Code: "21", Label: lang.Text{ZH: "辽宁省", EN: "Liaoning"}, Aliases: []string{"CN-LN", "辽"}},
	{ID: "吉林", Code: "22", Label: lang.Text{ZH: "吉林省", EN: "Jilin"}, Aliases: []string{"CN-JL", "吉"}},
	{ID: "黑龙江", Code: "23", Label: lang.Text{ZH: "黑龙江省", EN: "Heilongjiang"}, Aliases: []string{"CN-HL", "黑"}},
	{ID: "上海", Code: "31", Label: lang.Text{ZH: "上海市", EN: "Shanghai"}, Aliases: []string{"CN-SH", "沪"}},
	{ID: "江苏", Code: "32", Label: lang.Text{ZH: "江苏省", EN: "Jiangsu"}, Aliases: []string{"CN-JS", "苏"}},
	{ID: "浙江", Code: "33", Label: lang.Text{ZH: "浙江省", EN: "Zhejiang"}, Aliases: []string{"CN-ZJ", "浙"}},
	{ID: "安徽", Code: "34", Label: lang.Text{ZH: "安徽省", EN: "Anhui"}, Aliases: []string{"CN-AH", "皖"}},
	{ID: "福建", Code: "35", Label: lang.Text{ZH: "福建省", EN: "Fujian"}, Aliases: []string{"CN-FJ", "闽"}},
	{ID: "江西", Code: "36", Label: lang.Text{ZH: "江西省", EN: "Jiangxi"}, Aliases: []string{"CN-JX", "赣"}},
	{ID: "山东", Code: "37", Label: lang.Text{ZH: "山东省", EN: "Shandong"}, Aliases: []string{"CN-SD", "鲁"}},
	{ID: "河南", Code: "41", Label: lang.Text{ZH: "河南省", EN: "Henan"}, Aliases: []string{"CN-HA", "豫"}},
	{ID: "湖北", Code: "42", Label: lang.Text{ZH: "湖北省", EN: "Hubei"}, Aliases: []string{"CN-HB", "鄂"}},
	{ID: "湖南", Code: "43", Label: lang.Text{ZH: "湖南省", EN: "Hunan"}, Aliases: []string{"CN-HN", "湘"}},
	{ID: "广东", Code: "44", Label: lang.Text{ZH: "广东省", EN: "Guangdong"}, Aliases: []string{"CN-GD", "粤"}},
	{ID: "广西", Code: "45", Label: lang.Text{ZH: "广西壮族自治区", EN: "Guangxi"}, Aliases: []string{"CN-GX", "桂"}},
	{ID: "海南", Code: "46", Label: lang.Text{ZH: "海南省", EN: "Hainan"}, Aliases: []string{"CN-HI", "琼"}},
	{ID: "重庆", Code: "50", Label: lang.Text{ZH: "重庆市", EN: "Chongqing"}, Aliases: []string{"CN-CQ", "渝"}},
	{ID: "四川", Code: "51", Label: lang.Text{ZH: "四川省", EN: "Sichuan"}, Aliases: []string{"CN-SC", "蜀", "川"}},
	{ID: "贵州", Code: "52", Label: lang.Text{ZH: "贵州省", EN: "Guizhou"}, Aliases: []string{"CN-GZ", "黔", "贵"}},
	{ID: "云南", Code: "53", Label: lang.Text{ZH: "云南省", EN: "Yunnan"}, Aliases: []string{"CN-YN", "滇", "云"}},
	{ID: "西藏", Code: "54", Label: lang.Text{ZH: "西藏自治区", EN: "Tibet"}, Aliases: []string{"CN-XZ", "藏", "Xizang"}},
	{ID: "陕西", Code: "61", Label: lang.Text{ZH: "陕西省", EN: "Shaanxi"}, Aliases: []string{"CN-SN", "陕"}},
	{ID: "甘肃", Code: "62", Label: lang.Text{ZH: "甘肃省", EN: "Gansu"}, Aliases: []string{"CN-GS", "陇", "甘"}},
	{ID: "青海", Code: "63", Label: lang.Text{ZH: "青海省", EN: "Qinghai"}, Aliases: []string{"CN-QH", "青"}},
	{ID: "宁夏", Code: "64", Label: lang.Text{ZH: "宁夏回族自治区", EN: "Ningxia"}, Aliases: []string{"CN-NX", "宁"}},
	{ID: "新疆", Code: "65", Label: lang.Text{ZH: "新疆维吾尔自治区", EN: "Xinjiang"}, Aliases: []string{"CN-XJ", "新"}},
}

// named returns the province of an id; nil where there is none.
func named(id string) *Province {
	for i := range Provinces {
		if Provinces[i].ID == id {
			return &Provinces[i]
		}
	}
	return nil
}

// fullName is the full name of a province, or the id itself where there is none.
func fullName(id string) string {
	if p := named(id); p != nil {
		return p.Label.ZH
	}
	return id
}

// ProvinceOfRegion returns the province of the first two digits of a region
// code (GB/T 2260), as identity numbers and credit codes begin with.
func ProvinceOfRegion(two string) (province string, known bool) {
	for i := range Provinces {
		if Provinces[i].Code == two {
			return Provinces[i].ID, true
		}
	}
	return "", false
}

package filing

import "beian.example/icp/internal/lang"

// Provinces are the 31 administrations that a filing can belong to, by their short names. The
// full name in either language, as translations of a business licence give it, the English
// name, the ISO 3166-2 code and the abbreviation in filing numbers are understood as well, and
// so are the number-plate letters 川 贵 云 甘, which many people take for the abbreviations
// 蜀 黔 滇 陇.
//
// They are written out, and not taken from the table of regions: a field that refers to
// computed options is set up at every start of the program, and so are all fields behind it.
var Provinces = Options{
	{ID: "北京", Label: lang.Text{ZH: "北京市", EN: "Beijing"}, Aliases: []string{"CN-BJ", "京", "Beijing Municipality"}},
	{ID: "天津", Label: lang.Text{ZH: "天津市", EN: "Tianjin"}, Aliases: []string{"CN-TJ", "津", "Tianjin Municipality"}},
	{ID: "河北", Label: lang.Text{ZH: "河北省", EN: "Hebei"}, Aliases: []string{"CN-HE", "冀", "Hebei Province"}},
	{ID: "山西", Label: lang.Text{ZH: "山西省", EN: "Shanxi"}, Aliases: []string{"CN-SX", "晋", "Shanxi Province"}},
	{ID: "内蒙古", Label: lang.Text{ZH: "内蒙古自治区", EN: "Inner Mongolia"}, Aliases: []string{"CN-NM", "蒙", "Neimenggu", "内蒙", "Inner Mongolia Autonomous Region", "Nei Mongol", "Nei Menggu"}},
	{ID: "辽宁", Label: lang.Text{ZH: "辽宁省", EN: "Liaoning"}, Aliases: []string{"CN-LN", "辽", "Liaoning Province"}},
	{ID: "吉林", Label: lang.Text{ZH: "吉林省", EN: "Jilin"}, Aliases: []string{"CN-JL", "吉", "Jilin Province"}},
	{ID: "黑龙江", Label: lang.Text{ZH: "黑龙江省", EN: "Heilongjiang"}, Aliases: []string{"CN-HL", "黑", "Heilongjiang Province"}},
	{ID: "上海", Label: lang.Text{ZH: "上海市", EN: "Shanghai"}, Aliases: []string{"CN-SH", "沪", "Shanghai Municipality"}},
	{ID: "江苏", Label: lang.Text{ZH: "江苏省", EN: "Jiangsu"}, Aliases: []string{"CN-JS", "苏", "Jiangsu Province"}},
	{ID: "浙江", Label: lang.Text{ZH: "浙江省", EN: "Zhejiang"}, Aliases: []string{"CN-ZJ", "浙", "Zhejiang Province"}},
	{ID: "安徽", Label: lang.Text{ZH: "安徽省", EN: "Anhui"}, Aliases: []string{"CN-AH", "皖", "Anhui Province"}},
	{ID: "福建", Label: lang.Text{ZH: "福建省", EN: "Fujian"}, Aliases: []string{"CN-FJ", "闽", "Fujian Province"}},
	{ID: "江西", Label: lang.Text{ZH: "江西省", EN: "Jiangxi"}, Aliases: []string{"CN-JX", "赣", "Jiangxi Province"}},
	{ID: "山东", Label: lang.Text{ZH: "山东省", EN: "Shandong"}, Aliases: []string{"CN-SD", "鲁", "Shandong Province"}},
	{ID: "河南", Label: lang.Text{ZH: "河南省", EN: "Henan"}, Aliases: []string{"CN-HA", "豫", "Henan Province"}},
	{ID: "湖北", Label: lang.Text{ZH: "湖北省", EN: "Hubei"}, Aliases: []string{"CN-HB", "鄂", "Hubei Province"}},
	{ID: "湖南", Label: lang.Text{ZH: "湖南省", EN: "Hunan"}, Aliases: []string{"CN-HN", "湘", "Hunan Province"}},
	{ID: "广东", Label: lang.Text{ZH: "广东省", EN: "Guangdong"}, Aliases: []string{"CN-GD", "粤", "Guangdong Province"}},
	{ID: "广西", Label: lang.Text{ZH: "广西壮族自治区", EN: "Guangxi"}, Aliases: []string{"CN-GX", "桂", "Guangxi Zhuang Autonomous Region"}},
	{ID: "海南", Label: lang.Text{ZH: "海南省", EN: "Hainan"}, Aliases: []string{"CN-HI", "琼", "Hainan Province"}},
	{ID: "重庆", Label: lang.Text{ZH: "重庆市", EN: "Chongqing"}, Aliases: []string{"CN-CQ", "渝", "Chongqing Municipality"}},
	{ID: "四川", Label: lang.Text{ZH: "四川省", EN: "Sichuan"}, Aliases: []string{"CN-SC", "蜀", "川", "Sichuan Province"}},
	{ID: "贵州", Label: lang.Text{ZH: "贵州省", EN: "Guizhou"}, Aliases: []string{"CN-GZ", "黔", "贵", "Guizhou Province"}},
	{ID: "云南", Label: lang.Text{ZH: "云南省", EN: "Yunnan"}, Aliases: []string{"CN-YN", "滇", "云", "Yunnan Province"}},
	{ID: "西藏", Label: lang.Text{ZH: "西藏自治区", EN: "Tibet"}, Aliases: []string{"CN-XZ", "藏", "Xizang", "Tibet Autonomous Region", "Xizang Autonomous Region"}},
	{ID: "陕西", Label: lang.Text{ZH: "陕西省", EN: "Shaanxi"}, Aliases: []string{"CN-SN", "陕", "Shaanxi Province"}},
	{ID: "甘肃", Label: lang.Text{ZH: "甘肃省", EN: "Gansu"}, Aliases: []string{"CN-GS", "陇", "甘", "Gansu Province"}},
	{ID: "青海", Label: lang.Text{ZH: "青海省", EN: "Qinghai"}, Aliases: []string{"CN-QH", "青", "Qinghai Province"}},
	{ID: "宁夏", Label: lang.Text{ZH: "宁夏回族自治区", EN: "Ningxia"}, Aliases: []string{"CN-NX", "宁", "Ningxia Hui Autonomous Region"}},
	{ID: "新疆", Label: lang.Text{ZH: "新疆维吾尔自治区", EN: "Xinjiang"}, Aliases: []string{"CN-XJ", "新", "Xinjiang Uygur Autonomous Region", "Xinjiang Uyghur Autonomous Region"}},
}

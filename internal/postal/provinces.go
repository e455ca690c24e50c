package postal

// Province is one of the mainland's 31, by the short name that bundles use.
type Province struct {
	ID   string
	Code string // the first two digits of its region codes (GB/T 2260)
	Name string // the full one
}

// Provinces lists the provinces in the order of their codes.
var Provinces = [...]Province{
	{ID: "北京", Code: "11", Name: "北京市"},
	{ID: "天津", Code: "12", Name: "天津市"},
	{ID: "河北", Code: "13", Name: "河北省"},
	{ID: "山西", Code: "14", Name: "山西省"},
	{ID: "内蒙古", Code: "15", Name: "内蒙古自治区"},
	{ID: "辽宁", Code: "21", Name: "辽宁省"},
	{ID: "吉林", Code: "22", Name: "吉林省"},
	{ID: "黑龙江", Code: "23", Name: "黑龙江省"},
	{ID: "上海", Code: "31", Name: "上海市"},
	{ID: "江苏", Code: "32", Name: "江苏省"},
	{ID: "浙江", Code: "33", Name: "浙江省"},
	{ID: "安徽", Code: "34", Name: "安徽省"},
	{ID: "福建", Code: "35", Name: "福建省"},
	{ID: "江西", Code: "36", Name: "江西省"},
	{ID: "山东", Code: "37", Name: "山东省"},
	{ID: "河南", Code: "41", Name: "河南省"},
	{ID: "湖北", Code: "42", Name: "湖北省"},
	{ID: "湖南", Code: "43", Name: "湖南省"},
	{ID: "广东", Code: "44", Name: "广东省"},
	{ID: "广西", Code: "45", Name: "广西壮族自治区"},
	{ID: "海南", Code: "46", Name: "海南省"},
	{ID: "重庆", Code: "50", Name: "重庆市"},
	{ID: "四川", Code: "51", Name: "四川省"},
	{ID: "贵州", Code: "52", Name: "贵州省"},
	{ID: "云南", Code: "53", Name: "云南省"},
	{ID: "西藏", Code: "54", Name: "西藏自治区"},
	{ID: "陕西", Code: "61", Name: "陕西省"},
	{ID: "甘肃", Code: "62", Name: "甘肃省"},
	{ID: "青海", Code: "63", Name: "青海省"},
	{ID: "宁夏", Code: "64", Name: "宁夏回族自治区"},
	{ID: "新疆", Code: "65", Name: "新疆维吾尔自治区"},
}

// named returns the province with an id; nil if there is none.
func named(id string) *Province {
	for i := range Provinces {
		if Provinces[i].ID == id {
			return &Provinces[i]
		}
	}
	return nil
}

// fullName is the full name of a province, or the id itself if there is none.
func fullName(id string) string {
	if p := named(id); p != nil {
		return p.Name
	}
	return id
}

// ProvinceOfRegion returns the province for the first two digits of a region code (GB/T 2260),
// with which identity numbers and credit codes begin.
func ProvinceOfRegion(two string) (province string, known bool) {
	for i := range Provinces {
		if Provinces[i].Code == two {
			return Provinces[i].ID, true
		}
	}
	return "", false
}

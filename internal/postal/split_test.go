package postal

import (
	"strings"
	"testing"
)

func TestSplitAddress(t *testing.T) {
	for _, test := range []struct {
		address, city, district string
		want                    Parts
	}{
		{"辽宁省大连市沙河口区范例街6号2单元1103室", "大连市", "沙河口区", Parts{"辽宁省", "大连市", "沙河口区", "范例街6号2单元1103室"}},
		{"深圳市南山区高新南一道6号8楼801室", "", "", Parts{"广东省", "深圳市", "南山区", "高新南一道6号8楼801室"}},
		{"广东深圳市南山区高新南一道6号", "", "", Parts{"广东省", "深圳市", "南山区", "高新南一道6号"}},
		{"高新南一道6号8楼801室", "深圳市", "南山区", Parts{"广东省", "深圳市", "南山区", "高新南一道6号8楼801室"}},
		{"中国 广东省 广州市 天河区 示例路1号", "", "", Parts{"广东省", "广州市", "天河区", "示例路1号"}},
		{"北京市西城区示例路18号", "", "", Parts{"北京市", "北京市", "西城区", "示例路18号"}},
		{"北京市北京市西城区示例路18号", "", "", Parts{"北京市", "北京市", "西城区", "示例路18号"}},
		{"北京市市辖区示例路18号", "", "", Parts{"北京市", "北京市", "", "市辖区示例路18号"}},
		{"上海市浦东新区示例路18号", "", "", Parts{"上海市", "上海市", "浦东新区", "示例路18号"}},
		{"广西自治区南宁市青秀区示例路1号", "", "", Parts{"广西壮族自治区", "南宁市", "青秀区", "示例路1号"}},
		{"江苏省苏州市昆山市示例路1号", "", "", Parts{"江苏省", "苏州市", "昆山市", "示例路1号"}},
		{"湖北省恩施土家族苗族自治州恩施市示例路1号", "", "", Parts{"湖北省", "恩施土家族苗族自治州", "恩施市", "示例路1号"}},
		{"内蒙古自治区锡林郭勒盟多伦县示例路1号", "", "", Parts{"内蒙古自治区", "锡林郭勒盟", "多伦县", "示例路1号"}},
		// What the address does not say stays open.
		{"湖南省浏阳市示例镇示例村3组", "", "", Parts{"湖南省", "", "", "浏阳市示例镇示例村3组"}},
		{"湖南省浏阳市示例镇示例村3组", "长沙市", "浏阳市", Parts{"湖南省", "长沙市", "浏阳市", "示例镇示例村3组"}},
		{"深圳市示例路18号东城小区3栋", "", "", Parts{"广东省", "深圳市", "", "示例路18号东城小区3栋"}},
		{"苏州市工业园区示例路1号", "", "", Parts{"江苏省", "苏州市", "", "工业园区示例路1号"}},
		{"杭州市东城小区3栋", "", "", Parts{"浙江省", "杭州市", "", "东城小区3栋"}},
		{"北京路100号", "", "", Parts{"", "", "", "北京路100号"}},
		{"北京路100号", "大连市", "", Parts{"辽宁省", "大连市", "", "北京路100号"}},
		// What the form already has was read from the address, in its short form or by a
		// former name.
		{"广东深圳南山区科苑路15号", "深圳市", "南山区", Parts{"广东省", "深圳市", "南山区", "科苑路15号"}},
		{"浙江省义乌市江滨路8号", "金华市", "义乌市", Parts{"浙江省", "金华市", "义乌市", "江滨路8号"}},
		{"辽宁省,大连市,沙河口区,中山路1号", "大连市", "沙河口区", Parts{"辽宁省", "大连市", "沙河口区", "中山路1号"}},
		{"重庆市江北区建新北路9号", "重庆市", "两江新区", Parts{"重庆市", "重庆市", "两江新区", "建新北路9号"}},
		{"重庆市江北区建新北路9号", "重庆市", "江北区", Parts{"重庆市", "重庆市", "江北区", "建新北路9号"}},
		// What contradicts the bundle is not dropped.
		{"深圳市南山区示例路1号", "广州市", "天河区", Parts{"广东省", "广州市", "天河区", "深圳市南山区示例路1号"}},
		{"", "", "", Parts{}},
	} {
		got := Split(test.address, test.city, test.district)
		if got != test.want {
			t.Errorf("%s: %+v, want %+v", test.address, got, test.want)
		}
		if !strings.HasSuffix(test.address, got.Rest) {
			t.Errorf("%s does not end with %s", test.address, got.Rest)
		}
	}
}

// A city given in its short form still removes its full name from the address.
func TestSplitShortCity(t *testing.T) {
	for _, test := range []struct {
		address, city string
		want          Parts
	}{
		{"大连市沙河口区示例路1号", "大连", Parts{"辽宁省", "大连市", "沙河口区", "示例路1号"}},
		{"辽宁省大连市沙河口区示例路1号", "大连", Parts{"辽宁省", "大连市", "沙河口区", "示例路1号"}},
		{"恩施土家族苗族自治州恩施市示例路1号", "恩施土家族苗族自治州", Parts{"湖北省", "恩施土家族苗族自治州", "恩施市", "示例路1号"}},
	} {
		if got := Split(test.address, test.city, ""); got != test.want {
			t.Errorf("%s of %s: %v, want %v", test.address, test.city, got, test.want)
		}
	}
}

package postal

import "testing"

func TestAreaCodes(t *testing.T) {
	for _, c := range []struct {
		code, city string
		other      bool
	}{
		{"0755", "深圳市", false}, {"020", "深圳市", true}, {"010", "深圳市", true}, {"010", "北京市", false},
		{"024", "抚顺市", false}, {"0411", "抚顺市", false}, {"0755", "抚顺市", true}, // has no code of its own
		{"0851", "遵义市", false}, {"0731", "株洲市", false}, {"0993", "塔城地区", false}, {"0431", "长春市", false},
		{"0718", "恩施土家族苗族自治州", false}, {"0717", "恩施土家族苗族自治州", true}, {"0512", "昆山市", false}, {"0510", "昆山市", true},
		{"0728", "仙桃市", false}, {"0999", "深圳市", true}, {"0001", "深圳市", false}, {"0555", "马鞍山市", false}, {"0457", "大兴安岭地区", false},
	} {
		areas := AreasOfCity(c.city)
		if len(areas) != 1 || areas[0].IsOtherAreaCode(c.code) != c.other {
			t.Errorf("%s for %s %v: other is not %t", c.code, c.city, areas, c.other)
		}
	}
}

package postal

import "testing"

// A former name leads to today's regions, and is not the name of any of them.
func TestFormerNames(t *testing.T) {
	for name, areas := range formerByName() {
		for _, a := range areas {
			if nameOf(a) == "" {
				t.Errorf("%s is now %s, which the table does not have", name, a)
			}
			for _, still := range areasByName()[name] {
				if cityOfArea(still) == cityOfArea(a) && len(still) == len(a) {
					t.Errorf("%s is still in %s", name, a)
				}
			}
		}
	}
	if n := len(formerByName()); n < 200 {
		t.Errorf("only %d names", n)
	}
}

// The codes are today's: those of the regions that a former one became part of as a whole.
func TestCodesOfFormerNames(t *testing.T) {
	for _, test := range []struct{ address, want string }{
		{"重庆市江北区建新北路9号", "500000 500100 500157"},
		{"重庆市渝北区金开大道1128号", "500000  "},
		{"陕西省西安市户县人民路24号", "610000 610100 610118"},
		{"山东省莱芜市莱城区鲁中东大街70号", "370000 370100 370116"},
		{"浙江省宁波市江北区人民路1号", "330000 330200 330205"},
	} {
		province, city, district := Split(test.address, "", "").Codes()
		if got := province + " " + city + " " + district; got != test.want {
			t.Errorf("%s: %q, want %q", test.address, got, test.want)
		}
	}
}

// A name that other cities still have is not a reason to look for the address there.
func TestFormerNameIsNotStray(t *testing.T) {
	for _, address := range []string{"重庆市江北区建新北路9号", "重庆市渝北区金开大道1128号", "保定市新市区东风路1号", "淮安市清河区淮海路3号", "伊春市新青区育林街2号"} {
		if located := Locate(address); located.Stray != "" || located.City == "" {
			t.Errorf("%s: %+v", address, located)
		}
	}
}

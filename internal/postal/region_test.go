package postal

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The table has every province of the mainland under its name, in the order of
// the codes, and every city that addresses are read by.
func TestRegionTable(t *testing.T) {
	names := make(map[string]string)
	last, lines := "", 0
	for r := range within("") {
		if r.Code == "code" {
			continue
		}
		lines++
		if len(r.Code) != 6 || strings.Trim(r.Code, "0123456789") != "" || r.Code <= last || r.Name == "" {
			t.Errorf("%q %q after %q", r.Code, r.Name, last)
		}
		last = r.Code
		names[r.Code[:2]+r.Name] = r.Code
	}
	if lines != 3433 {
		t.Errorf("%d regions", lines)
	}
	for _, p := range Provinces {
		if code := names[p.Code+p.Name]; code != p.Code+"0000" {
			t.Errorf("%s has the code %q", p.Name, code)
		}
	}
	for _, city := range countyCities {
		code := names[named(city.province).Code+city.name+"市"]
		if code == "" || strings.HasSuffix(code, "00") {
			t.Errorf("%s市 of %s has the code %q", city.name, city.province, code)
		}
	}
}

func TestCodes(t *testing.T) {
	for _, c := range []struct{ address, city, district, want string }{
		{"广东省深圳市南山区高新南一道6号", "", "", "440000 440300 440305"},
		{"深圳市南山区高新南一道6号", "", "", "440000 440300 440305"},
		{"高新南一道6号", "深圳市", "南山区", "440000 440300 440305"},
		{"北京市朝阳区示例路1号", "", "", "110000 110100 110105"},
		{"重庆市云阳县示例路1号", "", "", "500000 500200 500235"},
		{"重庆市示例路1号", "", "", "500000  "},
		{"吉林省长春市朝阳区示例路1号", "", "", "220000 220100 220104"},
		{"海南省文昌市示例路1号", "", "", "460000  "},
		{"广东省深圳市高新区示例路1号", "", "高新区", "440000 440300 "},
		{"示例路1号", "", "", "  "},
		{"南山区示例路1号", "", "南山区", "  "},
	} {
		province, city, district := Split(c.address, c.city, c.district).Codes()
		if got := province + " " + city + " " + district; got != c.want {
			t.Errorf("%s %s %s: %q, want %q", c.address, c.city, c.district, got, c.want)
		}
	}
}

func TestRegionOf(t *testing.T) {
	for code, want := range map[string]string{
		"110000": "北京市", "110100": "北京市", "110105": "朝阳区", "440300": "深圳市", "659001": "石河子市",
		"440100": "广州市", "110300": "", "130100": "石家庄市", "999999": "", "code": "", "1101": "", "": "", "44030\n": "",
	} {
		r, known := RegionOf(code)
		if r.Name != want || known != (want != "") || known && r.Code != code {
			t.Errorf("%q is %+v, want %q", code, r, want)
		}
	}
}

// Whatever the digits, the regions within are those whose codes begin with them.
func TestWithin(t *testing.T) {
	lines := strings.Split(strings.TrimSpace(regionTable), "\n")[1:]
	if !slices.IsSorted(lines) {
		t.Fatal("the regions are not in the order of their codes")
	}
	digits := []string{"", "0", "00", "1", "2", "9", "99", "440300", "999999", "000000", "x"}
	for _, line := range lines {
		for _, length := range []int{1, 2, 3, 4, 5, 6} {
			digits = append(digits, line[:length])
		}
		code, _ := strconv.Atoi(line[:6])
		digits = append(digits, strconv.Itoa(code+1), strconv.Itoa(code-1))
	}
	for _, digits := range digits[:2000] {
		var want, got []string
		for _, line := range lines {
			if strings.HasPrefix(line, digits) {
				want = append(want, line)
			}
		}
		for r := range within(digits) {
			got = append(got, r.Code+","+r.Name)
		}
		if !slices.Equal(got, want) {
			t.Errorf("within %q there are %d regions, not %d", digits, len(got), len(want))
		}
	}
}

package scan

import "testing"

func TestSideOf(t *testing.T) {
	for name, want := range map[string]Side{
		"scans/id-front.png": Front, "scans/ID_Back.JPG": Back, "scans/身份证正面.jpg": Front, "scans/身份证反面.jpg": Back,
		"人像面.png": Front, "国徽面.png": Back, "front/id-back.png": Back,
		"scans/1.png": UnknownSide, "scans/front-and-back.png": UnknownSide, "": UnknownSide,
	} {
		if got := SideOf(name); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
	for _, test := range []struct {
		files []string
		want  bool
	}{
		{[]string{"id-back.png", "id-front.png"}, true},
		{[]string{"id-front.png", "id-back.png"}, false},
		{[]string{"1.png", "2.png"}, false},
		{[]string{"id-back.png", "2.png"}, false},
		{[]string{"id-back.png", "id-front.png", "x.png"}, false},
	} {
		if got := AreTurned(test.files); got != test.want {
			t.Errorf("%q: %v", test.files, got)
		}
	}
}

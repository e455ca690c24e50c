package filing

import (
	"testing"

	"beian.example/icp/internal/postal"
)

// The provinces of the form are those of the table of regions, in its order.
func TestProvincesAreThoseOfAddresses(t *testing.T) {
	if len(Provinces) != len(postal.Provinces) {
		t.Fatalf("%d provinces, and %d in addresses", len(Provinces), len(postal.Provinces))
	}
	for i, p := range Provinces {
		if in := postal.Provinces[i]; p.ID != in.ID || p.Label.ZH != in.Name {
			t.Errorf("%s (%s) is %s (%s) in addresses", p.ID, p.Label.ZH, in.ID, in.Name)
		}
	}
}

// Translations of a business licence give the full name, and people the short one.
func TestProvincesAsTheyAreCalled(t *testing.T) {
	for name, want := range map[string]string{
		"Guangdong Province": "广东", "guangdong province": "广东", "Shanghai Municipality": "上海", "Shaanxi Province": "陕西", "Shanxi Province": "山西",
		"Inner Mongolia Autonomous Region": "内蒙古", "Nei Mongol": "内蒙古", "内蒙": "内蒙古", "Tibet Autonomous Region": "西藏", "Xizang": "西藏",
		"Guangxi Zhuang Autonomous Region": "广西", "Ningxia Hui Autonomous Region": "宁夏", "Xinjiang Uygur Autonomous Region": "新疆",
		"Hong Kong": "", "Shan'xi": "",
	} {
		if got, _ := Provinces.ID(name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
}

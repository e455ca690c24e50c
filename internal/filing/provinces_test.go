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

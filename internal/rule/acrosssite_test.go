package rule

import (
	"fmt"
	"testing"

	"beian.example/icp/internal/bundlefile"
)

// If a bundle names no provider, its addresses belong to the usual one.
func TestAddressOfUsualProvider(t *testing.T) {
	for usual, want := range map[string]int{"": 0, "北江云": 1, "南岭云": 0} {
		var g together
		g.around.UsualProvider = usual
		for i, provider := range []string{"provider: {name: 南岭云}", ""} {
			text := client(i, map[string]string{"provider": provider, "access": "    access: {ips: [119.29.29.29]}"})
			g.add(fmt.Sprint(i, "/bundle.yaml"), text, bundlefile.Parse([]byte(text)))
		}
		if got := g.compare(t); len(got) != want {
			t.Errorf("with %q as the usual provider: %+v", usual, got)
		}
	}
}

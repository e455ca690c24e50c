package bundlefile

import (
	"os"
	"testing"

	"gopkg.in/yaml.v3"
)

func BenchmarkParse(b *testing.B) {
	data, err := os.ReadFile("../../examples/enterprise/bundle.yaml")
	if err != nil {
		b.Fatal(err)
	}
	b.Run("node", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var node yaml.Node
			if err := yaml.Unmarshal(data, &node); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("bundle", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if r := Parse(data); len(r.Faults) > 0 {
				b.Fatal(r.Faults)
			}
		}
	})
}

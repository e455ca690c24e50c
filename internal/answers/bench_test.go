package answers

import (
	"strings"
	"testing"
)

// What is built at the first question, and how long each answer takes after that: a short one,
// and one to 100 kB.
func BenchmarkFind(b *testing.B) {
	b.Run("first", func(b *testing.B) {
		for b.Loop() {
			newGrammar()
			readProfiles(profileTable)
		}
	})
	for name, text := range map[string]string{"short": "域名持有者与主办单位名称不一致", "100kB": strings.Repeat("域名持有者与主办单位名称不一致。", 2200)} {
		b.Run(name, func(b *testing.B) {
			Find(text)
			for b.Loop() {
				Find(text)
			}
		})
	}
}

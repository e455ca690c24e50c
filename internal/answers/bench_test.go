package answers

import (
	"strings"
	"testing"
)

// What is made when something is first asked, and each answer after that: one that
// is short, and one of 100 kB.
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

package rule

import (
	"fmt"
	"testing"
)

// However many bundles a party has, those that come after them are compared as well.
func TestManyBeforeOneBehind(t *testing.T) {
	record := "record: {number: 粤ICP备2021000007号, subject_name: 示例, domains: [example-1.cn], here: yes}"
	shared := map[string]string{"mobile": "    mobile: 13512340007"}
	texts := []string{client(2, shared) + "created: 2025-06-01\n"}
	for i := range 3 * ofParty {
		texts = append(texts, client(1, map[string]string{"operation": "operation: add-access", "mobile": shared["mobile"], "record": record})+fmt.Sprintf("created: 2024-01-%02d\n", i%28+1))
	}
	texts = append(texts,
		client(1, map[string]string{"operation": "operation: cancel-subject", "record": record, "mobile": ""})+"created: 2024-06-01\n",
		client(1, shared)+"created: 2025-05-01\n")
	if got := compareTexts(t, Selection{Only: []string{"across-mobile-shared"}}, texts...); len(got) != 1 {
		t.Errorf("%+v", got)
	}
}

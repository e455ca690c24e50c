package filing

import (
	"testing"

	"beian.example/icp/internal/lang"
)

// Who reads no Chinese can choose an option all the same.
func TestListed(t *testing.T) {
	for _, test := range []struct {
		options Options
		want    lang.Text
	}{
		{Verifications, lang.Text{ZH: "electronic, paper", EN: "electronic, paper"}},
		{Provinces[3:5], lang.Text{ZH: "山西, 内蒙古", EN: "Shanxi 山西, Inner Mongolia 内蒙古"}},
		{nil, lang.Text{}},
	} {
		if got := test.options.Listed(); got != test.want {
			t.Errorf("got %v, want %v", got, test.want)
		}
	}
}

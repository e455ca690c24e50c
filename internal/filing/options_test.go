package filing

import (
	"testing"

	"beian.example/icp/internal/lang"
)

// People who read no Chinese can choose options too.
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

// Values that are written almost correctly are recognised, by id or by label in either
// language.
func TestNearestOption(t *testing.T) {
	for _, test := range []struct {
		options     Options
		value, want string
	}{
		{Provinces, "Guandong", "Guangdong"},
		{Provinces, "广动", "广东"},
		{SubjectTypes, "enterprize", "enterprise"},
		{SubjectTypes, "企页", "企业"},
		{SubjectTypes, "xyz", ""},
	} {
		if got := test.options.Nearest(test.value); got != test.want {
			t.Errorf("%s is taken for %q, want %q", test.value, got, test.want)
		}
	}
}

// A label that was worded otherwise in an earlier version is still understood.
func TestFormerLabels(t *testing.T) {
	if got := Roles.Label(Authorized).EN; got != "Authorized member of the organisation" {
		t.Errorf("the role is called %q", got)
	}
	for _, label := range []string{"Authorized member of the organisation", "Authorized member of the unit"} {
		if id, found := Roles.ID(label); id != Authorized || !found {
			t.Errorf("%q is taken for %q", label, id)
		}
	}
}

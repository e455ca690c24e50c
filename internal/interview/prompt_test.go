package interview

import (
	"slices"
	"testing"

	"beian.example/icp/internal/filing"
)

// Values that contain enumerations are kept apart, and a list of paths that was shown can be
// split again.
func TestShowSeparates(t *testing.T) {
	prompt := &Prompt{Field: &filing.Field{}, Several: true}
	for _, test := range []struct {
		answer []string
		want   string
	}{
		{[]string{"企业介绍、企业内容", "产品、服务展示与报价"}, "企业介绍、企业内容；产品、服务展示与报价"},
		{[]string{"scans/a.png", "scans/b.png"}, "scans/a.png, scans/b.png"},
	} {
		if got := prompt.Show(test.answer); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
	if got := prompt.Split(prompt.Show([]string{"a.png", "b.png"})); !slices.Equal(got, []string{"a.png", "b.png"}) {
		t.Errorf("taken apart: %q", got)
	}
}

package interview

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
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

// Domains and addresses are told apart at commas and spaces, even mixed, and the prompt says so;
// names of options may have spaces in them.
func TestSplitsHosts(t *testing.T) {
	hosts := &Prompt{Field: &filing.Field{Format: filing.Host, Help: lang.Text{ZH: "全部域名", EN: "All domains"}}, Several: true}
	for _, text := range []string{"a.cn b.cn c.cn", "a.cn,b.cn,c.cn", "a.cn, b.cn c.cn", "a.cn b.cn，c.cn", "a.cn、b.cn　c.cn ;"} {
		if got := hosts.Split(text); !slices.Equal(got, []string{"a.cn", "b.cn", "c.cn"}) {
			t.Errorf("%q: %q", text, got)
		}
	}
	options := &Prompt{Field: &filing.Field{Format: filing.Choice}, Several: true}
	if got := options.Split("Study notes, Blog"); !slices.Equal(got, []string{"Study notes", "Blog"}) {
		t.Errorf("of options %q", got)
	}
	for l, want := range map[lang.Lang]string{lang.ZH: "多个用逗号或空格隔开", lang.EN: "Separate several with commas or spaces"} {
		if got := hosts.Explanation(l); !slices.Contains(got, want) {
			t.Errorf("it explains %q", got)
		}
	}
	var out bytes.Buffer
	var filed []string
	hosts.at = &filed
	page := &Page{Prompts: []*Prompt{hosts}}
	if _, err := NewPlainLines(strings.NewReader("a.cn, b.cn c.cn\n"), &out, false, lang.EN).Ask(t.Context(), page); err != nil || len(filed) != 3 {
		t.Errorf("%v, filed %q", err, filed)
	}
	if !strings.Contains(out.String(), "  separate several with commas or spaces\n") {
		t.Errorf("it asks\n%s", &out)
	}
}

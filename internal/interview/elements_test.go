package interview

import (
	"bytes"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// From the list of tasks a second person, a permit, a paper and a website are added and
// asked about at once, and removed again once that was confirmed; the file as it was is
// kept then.
func TestElements(t *testing.T) {
	b := readExample(t, "enterprise")
	o := optionsFor(t, b)
	o.FromTasks = true
	if err := o.Store.Save(b); err != nil {
		t.Fatal(err)
	}
	site := b.Sites[0]
	papers := len(b.Documents)
	for _, step := range []struct {
		input string
		holds func() bool
	}{
		{"添加网站负责人（example.com.cn 由另一人负责）\n何秋白\n", func() bool { return site.Principal.Name == "何秋白" }},
		{"添加一项许可（example.com.cn）\nnews\n", func() bool { return len(site.PreApprovals) == 1 && site.PreApprovals[0].Kind == "news" }},
		{"添加一份材料\n居住证明\nscans/residence.png\n", func() bool { return len(b.Documents) == papers+1 }},
		{"删除：example.com.cn 的负责人\n是\n", func() bool { return site.Principal == (filing.Person{}) }},
		{"删除：示例帮助.中国\n否\n", func() bool { return len(b.Sites) == 2 }},
		{"删除：示例帮助.中国\n是\n", func() bool { return len(b.Sites) == 1 }},
	} {
		var out bytes.Buffer
		_, err := Run(NewPlainLines(strings.NewReader(tasksElements+"\n"+step.input), &out, false, lang.ZH), o)
		if !errors.Is(err, ErrEndOfInput) || !step.holds() {
			t.Fatalf("%q: %v\n%s", step.input, err, &out)
		}
		if saved := bundlefile.Parse(read(t, o.Store.Path())).Bundle; !slices.Equal(bundlefile.Write(saved, lang.ZH), bundlefile.Write(withoutBlank(b), lang.ZH)) {
			t.Errorf("%q is not in the file", step.input)
		}
	}
	if _, err := os.Stat(o.Store.Kept()); err != nil {
		t.Errorf("the file as it was is not kept: %v", err)
	}
}

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

// An individual is not asked whether there is another website, but can add one from the list
// of tasks: in the same session its questions come at once, all of them as for the first. An
// organisation is asked.
func TestSecondSiteOfAPerson(t *testing.T) {
	for name, c := range map[string]struct {
		answers map[string]string
		asked   bool
	}{"a person": {personalAnswers, false}, "a unit": {enterpriseAnswers, true}} {
		b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
		p := &person{t: t, bundle: b, answers: c.answers, sites: 2}
		o := optionsFor(t, b)
		if _, err := Run(p, o); err != nil {
			t.Fatal(err)
		}
		asked := p.asked()
		if got := slices.Contains(asked, moreSites); got != c.asked || slices.Contains(asked, elements) == c.asked {
			t.Errorf("%s: asked for another website %t: %q", name, got, asked)
		}
		saved := bundlefile.Parse(read(t, o.Store.Path())).Bundle
		if len(saved.Sites) != 2 || saved.Sites[1].Domain != c.answers["sites[1].domain"] || saved.Sites[1].Name != c.answers["sites[1].name"] {
			t.Errorf("%s: the file holds\n%s", name, read(t, o.Store.Path()))
		}
		for _, path := range []string{"name", "domain", "homepage", "content", "registration.registrant", "registration.registrar", "registration.expires"} {
			if p.times["sites[0]."+path] != 1 || p.times["sites[1]."+path] != 1 {
				t.Errorf("%s: %s is asked %d times of the first website and %d of the second", name, path, p.times["sites[0]."+path], p.times["sites[1]."+path])
			}
		}
	}
}

// From the list of tasks, a second person, a permit, a document and a website are added, with
// their questions at once, and removed again after a confirmation, which keeps a copy of the
// file as it was.
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
		{"添加一项许可（示例帮助.中国）\n<\n", func() bool { return len(b.Sites[1].PreApprovals) == 0 }}, // changed their mind
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

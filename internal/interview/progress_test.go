package interview

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// Every page shows how far the person has come, even those that belong to no task.
func TestEveryPageShowsProgress(t *testing.T) {
	counted := regexp.MustCompile(`\d+/\d+|共 \d+ 题`)
	b := &filing.Bundle{Version: filing.FormatVersion}
	firstPrincipal := func() place {
		return place{stage: atSection, at: &b.Sites[0].Principal, task: &b.Sites[0].Principal}
	}
	scenes := []struct {
		name string
		o    Options
		from func() place // nil if the conversation begins by itself
		p    *person
		want []string // titles, by their beginning
	}{
		{"first filing", Options{AskFacts: true}, nil, &person{sites: 2}, []string{"先确定办理哪种备案（共 2 题）", "备案概况（任务 1/", "网站（任务 4/5", "第 2 个网站（任务 5/6", "核对（任务完成 ", "声明（任务完成 "}},
		{"after a rejection", Options{Concerns: []Concern{
			{Title: lang.Text{ZH: "手机"}, Fields: []string{"subject.principal.mobile"}},
			{Title: lang.Text{ZH: "网站名称"}, Fields: []string{"sites[].name"}},
		}}, nil, &person{}, []string{"通知所指 1/2：手机（共 1 题）", "通知所指 2/2：网站名称（共 2 题）"}},
		{"a paper nobody asks for", Options{FromTasks: true}, func() place { return place{stage: atNewPaper} }, &person{}, []string{"添加材料（任务完成 "}},
		{"an added person", Options{FromTasks: true}, firstPrincipal, &person{}, []string{"第 1 个网站：网站负责人（任务 5/7，已答 0/7 题）", "任务列表（任务完成 "}},
		{"something to add", Options{FromTasks: true}, func() place { return place{stage: atElements} }, &person{}, []string{"添加或删除（任务完成 "}},
	}
	for _, scene := range scenes {
		scene.p.t, scene.p.bundle, scene.p.answers = t, b, maps.Clone(optionalAnswers)
		maps.Copy(scene.p.answers, enterpriseAnswers)
		o := optionsFor(t, b)
		o.AskFacts, o.Concerns, o.FromTasks = scene.o.AskFacts, scene.o.Concerns, scene.o.FromTasks
		s := newSession(scene.p, o)
		if scene.from != nil {
			s.place = scene.from()
		}
		if err := s.converse(); err != nil {
			t.Errorf("%s: %v", scene.name, err)
		}
		for _, want := range scene.want {
			if !slices.ContainsFunc(scene.p.titles, func(title string) bool { return strings.HasPrefix(title, want) }) {
				t.Errorf("%s: no page begins with %q: %q", scene.name, want, scene.p.titles)
			}
		}
		for _, title := range scene.p.titles {
			if !counted.MatchString(title) {
				t.Errorf("%s: %q does not say how far the person has come", scene.name, title)
			}
		}
	}
}

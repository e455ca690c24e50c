package interview

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// reviewer goes to the review and changes what is chosen there by its label, once each.
type reviewer struct {
	t       *testing.T
	chosen  []string // the beginnings of the labels
	answers []string // to what was chosen
	asked   []string // everything but the review, in order
	pointed []string // what each review suggests
	tally   []string // what the first review says above that
}

func (r *reviewer) Ask(_ context.Context, page *Page) (Move, error) {
	for _, prompt := range page.Prompts {
		if !prompt.Applies() {
			continue
		}
		switch prompt.Field.Label.ZH {
		case "选一项填写":
			prompt.Give([]string{tasksReview})
		case looking:
			if r.tally == nil {
				r.tally = page.Text
			}
			list := newList(prompt, prompt.Offers, lang.ZH)
			r.pointed = append(r.pointed, prompt.Offers[list.at].Label)
			if len(r.chosen) == 0 {
				return Next, ErrStopped
			}
			i := slices.IndexFunc(prompt.Offers, func(o Offer) bool { return strings.HasPrefix(strings.TrimPrefix(o.Label, "· "), r.chosen[0]) })
			if i < 0 {
				r.t.Fatalf("there is no %s to choose among %v", r.chosen[0], prompt.Offers)
			}
			r.chosen = r.chosen[1:]
			prompt.Give([]string{prompt.Offers[i].ID})
		default:
			r.asked = append(r.asked, prompt.Label(lang.ZH))
			if len(r.answers) > 0 {
				prompt.Give(prompt.Split(r.answers[0]))
				r.answers = r.answers[1:]
			}
		}
	}
	return Next, nil
}

// The review counts what is to be done, begins with what is wrong, lets any answer be changed
// or given, and returns without asking for the rest.
func TestReviewComesBack(t *testing.T) {
	for name, c := range map[string]struct {
		chosen, answers, asked []string
		pointed                string // by the last review
	}{
		"at once":            {nil, nil, nil, "网站首页网址：www.other-notes.cn"},
		"an answer":          {[]string{"主体负责人 手机号码"}, []string{"13912345678"}, []string{"手机号码"}, "主体负责人 手机号码：139****5678"},
		"one that is wrong":  {[]string{"网站首页网址"}, []string{"www.example-notes.cn"}, []string{"网站首页网址"}, "网站首页网址：www.example-notes.cn"},
		"what is missing":    {[]string{"通信地址"}, []string{"辽宁省大连市沙河口区范例街6号2单元1103室"}, []string{"通信地址"}, "通信地址：辽宁省大连市*****************"},
		"a missing paper":    {[]string{"域名证书"}, []string{"scans/domain.png"}, []string{"域名证书"}, "域名证书：scans/domain.png"},
		"what a rule misses": {[]string{"主体负责人 应急联系电话"}, []string{"13512340012"}, []string{"应急联系电话（选填）"}, "主体负责人 应急联系电话：135****0012"},
		"what follows":       {[]string{"主办单位性质"}, []string{filing.Enterprise}, []string{"主办单位性质", "主办单位名称", "主办单位证件类型"}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			b := halfAnswered()
			o := optionsFor(t, b)
			o.FromTasks, o.Person = true, true
			r := &reviewer{t: t, chosen: c.chosen, answers: c.answers}
			if _, err := Run(r, o); !errors.Is(err, ErrStopped) {
				t.Fatal(err)
			}
			if len(c.asked) > 2 {
				r.asked = r.asked[:min(len(r.asked), len(c.asked))]
			}
			if !slices.Equal(r.asked, c.asked) {
				t.Errorf("it asks %q, not %q", r.asked, c.asked)
			}
			if last := r.pointed[len(r.pointed)-1]; c.pointed != "" && last != c.pointed {
				t.Errorf("it points at %q, not %q", last, c.pointed)
			}
			if all := strings.Join(r.tally, "\n"); !strings.Contains(all, "1 处不改会被退回（!）") || !strings.Contains(all, "缺 4 项（·）") {
				t.Errorf("it counts\n%s", all)
			}
		})
	}
}

// Going back from the representative leads to the principal, whose answer led to the question.
func TestBackFromRepresentative(t *testing.T) {
	b := enterprise()
	b.Subject.Principal.Role = filing.Authorized
	s := newSession(nil, optionsFor(t, b))
	entry, _ := s.entryAt(&b.Subject.LegalRepresentative.Name)
	if at := s.before(&Page{Prompts: []*Prompt{s.prompt(entry)}}); at != any(&b.Subject.Principal.Email) {
		t.Errorf("before the name of the representative comes %T %v", at, at)
	}
}

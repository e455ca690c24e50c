package cli

import (
	"cmp"
	"errors"
	"io"
	"io/fs"
	"strings"

	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/interview"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/providerdata"
)

// reopen puts again what a rejection is about, of a bundle that was handed in. Where
// nobody can be asked, it saves what was answered with the command, if anything, and
// lists the paths.
func (a *app) reopen(d *draft, o *newOptions, isAnswered bool) error {
	if !d.resumed {
		return failed(lang.Text{ZH: "没有 %s；--rejected 用于已提交的备案文件", EN: "there is no %s; --rejected is for a bundle that was submitted"}, d.store.Path())
	}
	concerns, err := a.concerns(o.rejected)
	if err != nil {
		return err
	}
	if o.noInput || o.rejected == "-" { // whose answers would come after the notice
		if isAnswered {
			if err := a.saveDraft(d); err != nil {
				return err
			}
		}
		return a.listConcerns(d, concerns)
	}
	d.concerns = concerns
	err = a.ask(d)
	a.tellToDo(concerns)
	return err
}

// listConcerns prints the paths of what has to be looked at, one a line.
func (a *app) listConcerns(d *draft, concerns []interview.Concern) error {
	out := output{w: a.Out}
	told := make(map[string]bool)
	for _, c := range concerns {
		for _, path := range c.Paths(d.bundle) {
			if !told[path] {
				told[path] = true
				out.text(path + "\n")
			}
		}
	}
	a.tellToDo(concerns)
	if out.err != nil {
		return a.written(out.err)
	}
	return errFindings
}

// tellToDo says what no answer mends.
func (a *app) tellToDo(concerns []interview.Concern) {
	for _, c := range concerns {
		if c.Beyond {
			a.complain(lang.Text{ZH: "还要做：%s", EN: "to do: %s"}, c.Advice.In(a.lang))
		}
	}
}

// concerns are what a rejection says, each with the fields it is about: its words, a
// file of them, or a provider's response. What the words mean is told first, since it
// may be guessed wrongly.
func (a *app) concerns(rejected string) ([]interview.Concern, error) {
	text, isResponse, err := a.wordsOf(rejected)
	if err != nil {
		return nil, err
	}
	var found []concern
	if isResponse {
		found, err = a.ofResponse(rejected, []byte(text))
	} else {
		found, err = a.ofNotice(text)
	}
	if err != nil {
		return nil, err
	}
	concerns := make([]interview.Concern, len(found))
	for i, c := range found {
		concerns[i] = c.Concern
		a.complain(lang.Text{ZH: "通知多半是指：%s（icp explain %s）", EN: "the notice is most likely about: %s (icp explain %s)"}, c.Title.Within().In(a.lang), c.page)
	}
	return concerns, nil
}

// concern is one with the page that says more.
type concern struct {
	interview.Concern
	page string
}

// wordsOf reads what --rejected names: standard input, a file where there is one of
// that name, or else the words themselves.
func (a *app) wordsOf(rejected string) (text string, isResponse bool, err error) {
	if rejected == "-" {
		data, err := bundlefile.Read(a.In, nil)
		if err != nil && !errors.Is(err, io.EOF) {
			return "", false, failed(lang.Text{ZH: "无法读取标准输入：%s", EN: "cannot read standard input: %s"}, a.voice().Reason(err))
		}
		return string(data), false, nil
	}
	data, err := readFile(rejected, nil)
	switch {
	case err == nil && bundlefile.IsBundle(data):
		return "", false, usage(lang.Text{ZH: "--rejected %s 是备案文件，不是驳回通知", EN: "--rejected %s is a bundle, not the notice of a rejection"}, rejected)
	case err == nil:
		return string(data), isJSONName(rejected), nil
	case errors.Is(err, fs.ErrNotExist) && !isJSONName(rejected), strings.ContainsAny(rejected, " 。，；\n"):
		return rejected, false, nil
	}
	return "", false, failed(lang.Text{ZH: "无法读取 %s：%s", EN: "cannot read %s: %s"}, rejected, a.voice().Reason(err))
}

// ofNotice finds what the words of a notice mean: each of its reasons, or the
// likeliest meaning of the one.
func (a *app) ofNotice(text string) ([]concern, error) {
	found := answers.Find(text)
	meanings := found.Answers
	if !found.Each {
		meanings = meanings[:min(1, len(meanings))]
	}
	if len(meanings) == 0 || found.IsQuestion {
		a.complain(lang.Text{
			ZH: "无法识别这份通知的意思，未作改动；请只给出说明原因的一句，或用 icp explain 查",
			EN: "no match for this notice, so nothing was asked or changed; give only the sentence with the reason, or look it up with icp explain",
		})
		for _, m := range found.Perhaps {
			a.complain(lang.Text{ZH: "也许与此有关：icp explain %s", EN: "perhaps: icp explain %s"}, m.Name())
		}
		return nil, errFindings
	}
	var concerns []concern
	papers := answers.PapersIn(text)
	for _, m := range meanings {
		c := concernOf(&m)
		c.Papers = papers
		concerns = append(concerns, c)
	}
	return concerns, nil
}

func concernOf(m *answers.Meaning) concern {
	c := concern{page: m.Name()}
	c.Fields = m.Fields()
	switch {
	case m.Rule != nil:
		c.Title, c.Advice = m.Rule.Title, m.Rule.Fix
	case m.Limit != nil:
		c.Title, c.Advice, c.Beyond = m.Limit.Title, m.Limit.Advice, true
	default:
		c.Title = lang.Text{ZH: m.Name(), EN: m.Name()}
		if m.Question != nil {
			title := m.Question.Title // a sentence of its own
			c.Title = lang.Text{ZH: "「" + title.ZH + "」", EN: "“" + title.EN + "”"}
		}
		c.Beyond = len(c.Fields) == 0
		c.Advice = lang.Text{ZH: "见 icp explain " + m.Name(), EN: "see icp explain " + m.Name()}
	}
	return c
}

// ofResponse takes the fields from a provider's response, which names them.
func (a *app) ofResponse(name string, data []byte) ([]concern, error) {
	rejections, err := providerdata.Rejections(data)
	if err != nil {
		return nil, a.notProviders(name, err, rejectionsWanted)
	}
	var concerns []concern
	for _, r := range rejections[:min(len(rejections), mostRejections)] {
		f, known := filing.FieldAt(r.Path)
		if !known {
			a.complain(lang.Text{ZH: "本程序没有的项：%s", EN: "no field here for: %s"}, a.voice().Text(r.Key))
			continue
		}
		c := concern{Concern: interview.Concern{Title: f.Field.Label, Advice: f.Field.Help}, page: f.Path}
		if m, found := answers.InField(f, cmp.Or(r.Says, r.Suggests)); found {
			c = concernOf(&m)
		}
		c.Fields = append(c.Fields, f.Path)
		concerns = append(concerns, c)
	}
	if len(concerns) == 0 {
		a.complain(lang.Text{ZH: "%s 没有指出任何一项，未作改动", EN: "%s names no field, so nothing was asked or changed"}, name)
		return nil, errFindings
	}
	return concerns, nil
}

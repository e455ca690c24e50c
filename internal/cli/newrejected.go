package cli

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/interview"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/providerdata"
)

// reopen asks again about what a rejection concerns in a bundle that was submitted. If nobody
// can be asked, it saves the answers given with the command, if any, and lists the paths.
func (a *app) reopen(d *draft, o *newOptions, isAnswered bool) error {
	if !d.resumed {
		return failed(lang.Text{ZH: "没有 %s；--rejected 用于已提交的备案文件", EN: "there is no %s; --rejected is for a bundle that was submitted"}, d.store.Path())
	}
	concerns, err := a.concerns(d.bundle, o.rejected)
	if err != nil {
		return err
	}
	if o.noInput || o.rejected == "-" { // the answers would have to follow the notice
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

// listConcerns prints the paths of what needs another look, one per line.
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

// tellToDo says what cannot be fixed by an answer.
func (a *app) tellToDo(concerns []interview.Concern) {
	for _, c := range concerns {
		if c.Beyond {
			a.complain(lang.Text{ZH: "还要做：%s", EN: "to do: %s"}, c.Advice.In(a.lang))
		}
	}
}

// concerns returns what a rejection says, each concern with its fields. The rejection is given
// as its words, a file with them, or a provider's response. What the words are taken to mean
// is said first, since that may be a wrong guess.
func (a *app) concerns(b *filing.Bundle, rejected string) ([]interview.Concern, error) {
	text, isResponse, err := a.wordsOf(rejected)
	if err != nil {
		return nil, err
	}
	var found []concern
	if isResponse {
		found, err = a.ofResponse(rejected, []byte(text))
	} else {
		found, err = a.ofNotice(b, text)
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

// concern is a concern and the page that says more.
type concern struct {
	interview.Concern
	page string
}

// wordsOf reads what --rejected names: standard input, a file if one has that name, or else
// the words themselves.
func (a *app) wordsOf(rejected string) (text string, isResponse bool, err error) {
	if rejected == "-" {
		data, err := bundlefile.Read(a.In, nil)
		if err != nil && !errors.Is(err, io.EOF) {
			return "", false, failed(lang.Text{ZH: "无法读取标准输入：%s", EN: "cannot read standard input: %s"}, a.voice().Reason(err))
		}
		text, err := textOf(a.say(lang.Text{ZH: "标准输入", EN: "standard input"}), data)
		return text, false, err
	}
	data, err := readFile(rejected, nil)
	if err == nil {
		text, err := textOf(rejected, data)
		if err == nil && bundlefile.IsBundle(data) {
			return "", false, usage(lang.Text{ZH: "--rejected %s 是备案文件，不是驳回通知", EN: "--rejected %s is a bundle, not the notice of a rejection"}, rejected)
		}
		return text, isJSONName(rejected), err
	}
	if _, missing := os.Stat(rejected); missing != nil && !isFileName(rejected) {
		return rejected, false, nil
	}
	return "", false, failed(lang.Text{ZH: "无法读取 %s：%s", EN: "cannot read %s: %s"}, rejected, a.voice().Reason(err))
}

// textOf is the text of a file; it fails for a picture or another encoding.
func textOf(name string, data []byte) (string, error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if !utf8.Valid(data) || bytes.IndexByte(data, 0) >= 0 {
		return "", failed(lang.Text{
			ZH: "%s 不是 UTF-8 文本；请另存为 UTF-8 编码，图片、PDF 请把通知的原文抄下来",
			EN: "%s is not UTF-8 text; save it as UTF-8, or copy the words out of a picture or PDF",
		}, name)
	}
	return string(data), nil
}

// isFileName reports whether words look like the name of a file: if there is no such file,
// they are not a notice either.
func isFileName(words string) bool {
	if strings.ContainsAny(words, " \t\n　，。；：！？、,;!?") {
		return false
	}
	switch strings.ToLower(filepath.Ext(words)) {
	case ".txt", ".md", ".eml", ".msg", ".json", ".pdf", ".png", ".jpg", ".jpeg", ".html", ".htm", ".doc", ".docx", ".yaml", ".yml", ".csv", ".log":
		return true
	}
	isHan := func(r rune) bool { return unicode.Is(unicode.Han, r) }
	isPath := strings.HasPrefix(words, ".") || strings.HasPrefix(words, "~") || !strings.ContainsFunc(words, isHan) // 主体/网站 is not a path
	return strings.ContainsAny(words, `/\`) && (isPath || strings.HasPrefix(words, "/"))
}

// ofNotice finds what each reason in a notice means for a bundle.
func (a *app) ofNotice(b *filing.Bundle, text string) ([]concern, error) {
	reasons, found := answers.ReasonsOf(b, text)
	if len(reasons) == 0 {
		a.complain(lang.Text{
			ZH: "无法识别这份通知的意思，未作改动；请只给出说明原因的一句，或用 icp explain 查",
			EN: "no match for this notice, so nothing was asked or changed; give only the sentence with the reason, or look it up with icp explain",
		})
		for _, m := range found.Perhaps {
			a.complain(lang.Text{ZH: "也许与此有关：icp explain %s", EN: "perhaps: icp explain %s"}, m.Name())
		}
		return nil, errFindings
	}
	concerns := make([]concern, len(reasons))
	for i, r := range reasons {
		switch isAsked := r.Meaning != nil && r.Meaning.Question != nil; {
		case r.Meaning == nil:
			concerns[i] = ofFields(b, r.Fields)
		case isAsked && len(r.Fields) > 0: // how to fill in a field
			concerns[i] = ofFields(b, r.Fields)
			concerns[i].page = r.Meaning.Name()
		default:
			concerns[i] = concernOf(r.Meaning)
		}
		concerns[i].Fields, concerns[i].Papers = r.Fields, r.Papers
	}
	return concerns, nil
}

// ofFields is the concern of a reason that only says which fields are wrong. Its title is
// their names, and it says how to fill them in for this bundle.
func ofFields(b *filing.Bundle, paths []string) concern {
	var c concern
	entries := b.Entries()
	for _, path := range paths {
		f, known := filing.FieldAt(path)
		switch {
		case !known || c.page == f.Path:
		case c.page == "":
			c.page, c.Title, c.Advice = f.Path, f.Field.Label, f.Field.Help
			if i := entries.Find(path); i >= 0 {
				c.Advice = b.Fitting(entries[i].At, f.Field).Help
			}
		case !strings.Contains(c.Title.ZH, f.Field.Label.ZH):
			c.Title = lang.Text{ZH: c.Title.ZH + "、" + f.Field.Label.ZH, EN: c.Title.EN + ", " + f.Field.Label.EN}
		}
	}
	return c
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

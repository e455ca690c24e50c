package cli

import (
	"errors"
	"slices"
	"strings"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/interview"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// given is an answer given with the command.
type given struct {
	path  string
	value string
	where string // --set, or the line of a file
}

// said names the answer without giving away its value.
func (g *given) said() string { return g.where + " " + g.path }

// setAnswers puts the answers given with the command into the bundle, each judged as in the
// conversation. Every refused answer is reported, and then none counts, since nothing has been
// written yet.
func (a *app) setAnswers(d *draft, answers []given, described *filing.Bundle) error {
	var refused []error
	var addresses []any // of what was set
	for i := range answers {
		at, err := a.setAnswer(d, &answers[i])
		switch {
		case err != nil:
			refused = append(refused, err)
		case at != nil:
			addresses = append(addresses, at)
		}
	}
	if len(refused) == 0 && len(answers) > 0 {
		refused = append(refused, stillSaid(described, d.bundle)...)
	}
	if last := len(refused) - 1; last >= 0 {
		for _, err := range refused[:last] {
			a.exitCode(err)
		}
		return refused[last]
	}
	if len(addresses) > 0 {
		d.bundle.Declared = "" // it was declared for other answers
	}
	fitRole(d.bundle, addresses)
	assume(d.bundle)
	a.tellNotes(d, addresses)
	return nil
}

// setAnswer puts in one answer and returns its address; nil if it changes nothing.
func (a *app) setAnswer(d *draft, answer *given) (any, error) {
	if isCleared := strings.TrimSpace(answer.value) == ""; isCleared && d.bundle.Entries().Find(answer.path) < 0 {
		if _, isField := filing.FieldAt(answer.path); isField {
			return nil, nil // the element does not exist, so there is nothing to clear
		}
	}
	all, i, before := d.bundle.Reach(answer.path)
	switch {
	case before != "" && !isNumbered(answer.path):
		return nil, usage(lang.Text{ZH: "%s：各项从 0 起编号，是否为 %s？", EN: "%s: elements are numbered from 0; did you mean %s?"}, answer.said(), meantPath(answer.path))
	case before != "":
		return nil, usage(lang.Text{ZH: "%s：请先写 %s，各项须按顺序", EN: "%s: set %s first; elements come in order"}, answer.said(), before)
	case i < 0:
		return nil, noSuchPath(answer)
	}
	entry := all[i]
	switch at := entry.At.(type) {
	case *[]string:
		return at, a.setTexts(d, answer, at, valuesOf(entry.Field, answer.value))
	case *string:
		value := entry.Field.Canonical(answer.value)
		if where := filing.WhereaboutsOf(value); at == &d.bundle.Province && where.Province != "" {
			value = where.Province
			a.complain(where.Taken())
		}
		if entry.Index() < 0 {
			return at, a.setText(d, answer, at, value)
		}
		list := all[entry.Parent()].At.(*[]string) // lists are judged as a whole
		changed := slices.Clone(*list)
		changed[entry.Index()] = value
		return list, a.setTexts(d, answer, list, changed)
	}
	return nil, isGroup(answer, all, i)
}

func (a *app) setText(d *draft, answer *given, at *string, value string) error {
	trial := rule.Try(d.bundle, at, value, d.surroundings)
	*at = value // the findings quote it
	return a.refuse(d, answer, trial, value == "")
}

func (a *app) setTexts(d *draft, answer *given, at *[]string, values []string) error {
	values = slices.DeleteFunc(values, func(value string) bool { return value == "" })
	trial := rule.TryTexts(d.bundle, at, values, d.surroundings)
	*at = values
	return a.refuse(d, answer, trial, len(values) == 0)
}

// valuesOf splits a list as the conversation does, but at spaces only if no value has one in it:
// file names may.
func valuesOf(field *filing.Field, text string) []string {
	prompt := interview.Prompt{Field: field, Several: true}
	values := prompt.Split(text + ",")
	for i, value := range values {
		values[i] = field.Canonical(value)
	}
	return values
}

// refuse says why an answer is not accepted.
func (a *app) refuse(d *draft, answer *given, trial rule.Trial, isCleared bool) error {
	if len(trial.Refused) == 0 || isCleared {
		return nil
	}
	reading, v := bundlefile.ReadingOf(d.bundle), a.voice()
	var says []string
	for i := range trial.Refused {
		f := &trial.Refused[i]
		says = append(says, v.Message(reading, f), v.Fix(reading, f))
	}
	says = slices.DeleteFunc(says, func(text string) bool { return text == "" })
	return usage(lang.Text{ZH: "%s：%s", EN: "%s: %s"}, answer.said(), voiced(strings.Join(says, lang.Semicolon.In(a.lang))))
}

// noSuchPath says which path may have been meant.
func noSuchPath(answer *given) error {
	if near := meantPath(answer.path); near != "" {
		return usage(lang.Text{ZH: "%s：备案文件中没有这一项，是否为 %s？", EN: "%s: a bundle has no such field; did you mean %s?"}, answer.said(), near)
	}
	return usage(lang.Text{ZH: "%s：备案文件中没有这一项；写法如 subject.name、sites[0].domain，全部见 icp schema", EN: "%s: a bundle has no such field; paths are like subject.name and sites[0].domain, and icp schema lists them all"}, answer.said())
}

// isGroup says that an answer has to go to a field of a group instead of the group.
func isGroup(answer *given, all filing.Entries, i int) error {
	example := filing.AnyElement(all.Path(i))
	for _, f := range filing.FieldPaths() {
		if strings.HasPrefix(f.Path, example) && len(f.Path) > len(example) && strings.ContainsRune(".[", rune(f.Path[len(example)])) && f.Field.Format != filing.Parts {
			example = strings.Replace(f.Path, example, answer.path, 1)
			break
		}
	}
	return usage(lang.Text{ZH: "%s：含多项内容，请写到具体的一项，如 %s", EN: "%s holds several fields; name one of them, such as %s"}, answer.said(), strings.ReplaceAll(example, "[]", "[0]"))
}

// stillSaid makes sure that the answers do not contradict the options.
func stillSaid(described, b *filing.Bundle) (wrong []error) {
	held := aspects(b)
	for i, part := range aspects(described) {
		if *part.at != "" && *held[i].at != *part.at {
			wrong = append(wrong, usage(lang.Text{ZH: "--%s 为 %s，--set 为 %s；请改其中一处", EN: "--%s says %s, but --set says %s; change one of them"}, part.flag, *part.at, *held[i].at))
		}
	}
	return wrong
}

// fitRole undoes that the subject is its own principal once it has become an organisation:
// that followed from the former type.
func fitRole(b *filing.Bundle, set []any) {
	role := &b.Subject.Principal.Role
	if b.IsUnit() && *role == filing.Self && slices.Contains(set, any(&b.Subject.Type)) && !slices.Contains(set, any(role)) {
		*role = ""
	}
}

// tellNotes says what the rules object to in the accepted answers, now that all of them are
// in.
func (a *app) tellNotes(d *draft, set []any) {
	if len(set) == 0 {
		return
	}
	reading, v := bundlefile.ReadingOf(d.bundle), a.voice()
	findings := rule.Check(reading, d.surroundings)
	told := make(map[string]bool)
	for _, at := range set {
		for _, f := range rule.Said(findings, at).Notes {
			says := strings.Join([]string{f.Place(reading).Path, f.Severity.Label().In(a.lang), v.Message(reading, &f)}, lang.Colon.In(a.lang))
			if fix := v.Fix(reading, &f); fix != "" {
				says += lang.Semicolon.In(a.lang) + fix
			}
			if !told[says] {
				told[says] = true
				a.complain(lang.Text{ZH: "%s", EN: "%s"}, voiced(says))
			}
		}
	}
}

// operationOf is the operation that the answers name, which decides what a bundle begins with.
func operationOf(answers []given) (operation string, err error) {
	for i := range answers {
		if answers[i].path != "operation" || strings.TrimSpace(answers[i].value) == "" {
			continue
		}
		var refused *refusedError
		if errors.As(choiceValue{&operation, filing.Operations}.Set(strings.TrimSpace(answers[i].value)), &refused) {
			return "", refused.at(answers[i].said())
		}
	}
	return operation, nil
}

package rule

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var emptyField = Rule{
	Name: "empty-field", Severity: Error, Open: true,
	Title:   lang.Text{ZH: "必填项未填写", EN: "a required field is empty"},
	Why:     lang.Text{ZH: "必填项不全的备案无法提交", EN: "a filing cannot be submitted without it"},
	Fix:     lang.Text{ZH: "补填此项；也可用 icp new 接着填写", EN: "fill it in, or run icp new to be asked for it"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 1、2", "part 1, filing data 1 and 2"), source.MinistryForm},
	Notices: []string{"信息填写不完整", "必填项为空", "未填写"},
	Bad:     "subject:\n  mailing_address: # ✗\n",
	Good:    "subject:\n  mailing_address: 辽宁省大连市沙河口区范例街6号2单元1103室\n",
	check: func(c *Case) {
		if _, known := filing.Operations.ID(c.Operation); c.Operation != "" && !known {
			return // what it takes is not known
		}
		for _, open := range openFields(c.Bundle, c.isUnreadable) {
			if open.At == any(&c.Documents) {
				continue // missing-document says which
			}
			found := c.report(open.At, lang.Text{ZH: "%s没有填", EN: "missing: %s"}, open.Field.Label)
			if !c.reading.IsWhole() { // icp new would not go on with it
				found.Advising(lang.Text{ZH: "补填此项", EN: "fill it in"})
			}
		}
	},
}

// OpenField is a question of the bundle that is still to be answered.
type OpenField struct {
	At    any
	Field *filing.Field
}

// OpenFields lists what is required and not answered, in the order of the
// walk; of a group that is wholly empty, each of its fields.
func OpenFields(b *filing.Bundle) []OpenField {
	v := openVisitor{}
	b.Walk(&v)
	return v.open
}

// openFields lists the same for a person who reads rather than answers: a
// group that is wholly empty is one omission.
func openFields(b *filing.Bundle, unreadable func(any) bool) []OpenField {
	v := openVisitor{folds: true, unreadable: unreadable}
	b.Walk(&v)
	return v.open
}

// openVisitor collects open fields. Whether an optional group was begun at all
// is known only at its end, so that each open group remembers where its
// findings start.
type openVisitor struct {
	open       []OpenField
	groups     []openGroup
	folds      bool
	unreadable func(any) bool
}

type openGroup struct {
	OpenField
	need     filing.Need
	start    int // of its fields in open
	answered bool
	isList   bool
}

func (v *openVisitor) isUnreadable(at any) bool { return v.unreadable != nil && v.unreadable(at) }

func (v *openVisitor) value(at any, f *filing.Field, need filing.Need, empty bool) {
	switch {
	case !empty:
		if n := len(v.groups); n > 0 {
			v.groups[n-1].answered = true
		}
	case need == filing.Required && !v.isUnreadable(at):
		v.open = append(v.open, OpenField{at, f})
	}
}

func (v *openVisitor) Text(at *string, f *filing.Field, need filing.Need) {
	v.value(at, f, need, *at == "")
}

func (v *openVisitor) Texts(at *[]string, f *filing.Field, need filing.Need) {
	empty := !slices.ContainsFunc(*at, func(s string) bool { return s != "" })
	if v.unreadable != nil {
		for i := range *at {
			empty = empty && !v.unreadable(&(*at)[i])
		}
	}
	v.value(at, f, need, empty)
}

func (v *openVisitor) Enter(at any, f *filing.Field, need filing.Need) bool {
	if need == filing.Inapplicable || v.isUnreadable(at) {
		return false
	}
	v.groups = append(v.groups, openGroup{OpenField: OpenField{at, f}, need: need, start: len(v.open)})
	return true
}

func (v *openVisitor) Leave() {
	done := v.groups[len(v.groups)-1]
	v.groups = v.groups[:len(v.groups)-1]
	if n := len(v.groups); n > 0 && done.answered {
		v.groups[n-1].answered = true // a group with an answer in it is one
	}
	switch {
	case done.isList || done.answered:
	case done.need != filing.Required:
		v.open = v.open[:done.start]
	case v.folds && len(v.open) > done.start:
		v.open = append(v.open[:done.start], done.OpenField)
	}
}

func (v *openVisitor) List(at any, f *filing.Field, need filing.Need, length int) int {
	if need == filing.Inapplicable || v.isUnreadable(at) {
		return -1
	}
	if length == 0 {
		v.value(at, f, need, true)
		return -1
	}
	v.groups = append(v.groups, openGroup{OpenField: OpenField{at, f}, need: need, start: len(v.open), isList: true})
	return length
}

func (v *openVisitor) Item(at any, _ int) bool {
	list := v.groups[len(v.groups)-1]
	if v.isUnreadable(at) {
		return false
	}
	// An element that is there is meant, even where the list need not be.
	v.groups = append(v.groups, openGroup{OpenField: OpenField{at, list.Field}, need: filing.Required, start: len(v.open)})
	return true
}

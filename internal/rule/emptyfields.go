package rule

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var emptyField = Rule{
	Name: "empty-field", Severity: Error, Open: true,
	Title:   lang.Text{ZH: "必填项未填写", EN: "a required field is empty"},
	Why:     lang.Text{ZH: "必填项不全的备案无法提交", EN: "a filing cannot be submitted without it"},
	Fix:     lang.Text{ZH: "补填此项", EN: "fill it in"},
	Tool:    lang.Text{ZH: "也可用 icp new 接着填写", EN: "icp new asks for what is missing"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 1、2", "part 1, filing data 1 and 2"), source.MinistryForm.Whole()},
	Notices: []string{"信息填写不完整", "必填项为空", "未填写"},
	Bad:     "subject:\n  mailing_address: # ✗\n",
	Good:    "subject:\n  mailing_address: 辽宁省大连市沙河口区范例街6号2单元1103室\n",
	check: func(c *Case) {
		if _, known := filing.Operations.ID(c.Operation); c.Operation != "" && !known {
			return // it is not known what the operation needs
		}
		for _, open := range openFields(c.entries, c.isUnreadable) {
			if open.At == any(&c.Documents) {
				continue // missing-document says which ones
			}
			message, args := lang.Text{ZH: "%s没有填", EN: "missing: %s"}, []any{open.Field.Label}
			if whose := c.whose(open.entry); !whose.IsZero() {
				message, args = lang.Text{ZH: "%[2]s的%[1]s没有填", EN: "missing for %[2]s: %[1]s"}, append(args, whose)
			}
			found := c.report(open.At, message, args...)
			if !c.reading.IsWhole() { // icp new would not open such a file
				found.Advising(lang.Text{ZH: "补填此项", EN: "fill it in"})
			}
		}
	},
}

// whose says which person an entry belongs to and, if there are several websites, to which of
// them. In a list of missing answers nothing else tells.
func (c *Case) whose(entry int) lang.Text {
	person, site := lang.Text{}, -1
	for i := c.entries[entry].Parent(); i > 0; i = c.entries[i].Parent() {
		switch e := &c.entries[i]; e.At {
		case any(&c.Subject.LegalRepresentative):
			person = legalRepresentative
		case any(&c.Subject.Principal):
			person = subjectPrincipal
		default:
			if isPersonOfSite := e.Kind == filing.Group && e.Field.Key == "principal"; isPersonOfSite {
				person = sitePrincipal
			}
			if e.Index() >= 0 && c.entries[e.Parent()].At == any(&c.Sites) {
				site = e.Index()
			}
		}
	}
	switch {
	case site < 0 || len(c.Sites) == 1:
		return person
	case person.IsZero():
		return lang.Text{ZH: "第 %d 个网站", EN: "website %d"}.With(site + 1)
	}
	return lang.Text{ZH: "第 %d 个网站的负责人", EN: "the principal of website %d"}.With(site + 1)
}

// OpenField is a field of the bundle that is still to be filled in.
type OpenField struct {
	At    any
	Field *filing.Field
	entry int // index in the bundle's entries
}

// OpenFields lists the required fields without an answer, in the order of the walk; if a whole
// group is empty, each of its fields.
func OpenFields(b *filing.Bundle) []OpenField {
	var open []OpenField
	all := newOpenness(b.Entries(), func(any) bool { return false })
	for i := range all.entries {
		if all.isOpen(i) {
			open = append(open, OpenField{all.entries[i].At, all.entries[i].Field, i})
		}
	}
	return open
}

// openFields lists the same for a person who reads rather than answers: a wholly empty group
// is one omission.
func openFields(entries filing.Entries, unreadable func(any) bool) []OpenField {
	var open []OpenField
	all := newOpenness(entries, unreadable)
	for i := range entries {
		if !all.isOpen(i) {
			continue
		}
		outermost := all.omission(i)
		e := &entries[outermost]
		if n := len(open); n == 0 || open[n-1].At != e.At {
			open = append(open, OpenField{e.At, e.Field, outermost})
		}
	}
	return open
}

// openness holds what decides whether a field is open, for each entry.
type openness struct {
	entries    filing.Entries
	unreadable func(any) bool
	answered   []bool // there is an answer in the entry or within it
	passed     []bool // what is within the entry need not be answered
}

func newOpenness(entries filing.Entries, unreadable func(any) bool) *openness {
	o := &openness{entries, unreadable, make([]bool, len(entries)), make([]bool, len(entries))}
	for i := len(entries) - 1; i > 0; i-- {
		e := &entries[i]
		if e.Kind == filing.Value {
			// Within a list, an element that could not be read counts as an answer to the
			// list.
			o.answered[i] = !e.IsEmpty() || e.Index() >= 0 && unreadable(e.At)
		}
		if o.answered[i] && !o.isPassedOver(e) {
			o.answered[e.Parent()] = true
		}
	}
	for i := 1; i < len(entries); i++ {
		e := &entries[i]
		// An element that exists needs its answers, even if its list is optional.
		isSpare := e.Kind == filing.Group && e.Index() < 0 && e.Need != filing.Required
		o.passed[i] = o.passed[e.Parent()] || o.isPassedOver(e) || isSpare && !o.answered[i]
	}
	return o
}

// isPassedOver reports whether a group and all that it contains does not count.
func (o *openness) isPassedOver(e *filing.Entry) bool {
	switch e.Kind {
	case filing.Group, filing.Groups:
		return e.Need == filing.Inapplicable || o.unreadable(e.At)
	}
	return false
}

// isOpen reports whether the entry is a value, or a list without elements, that is required
// and missing.
func (o *openness) isOpen(i int) bool {
	e := &o.entries[i]
	if e.Need != filing.Required || e.Kind == filing.Group || o.answered[i] || o.passed[e.Parent()] || o.unreadable(e.At) {
		return false
	}
	switch e.Kind {
	case filing.Value:
		return e.Index() < 0
	case filing.Groups:
		return o.entries.CountIn(i) == 0
	}
	return true
}

// omission is the outermost wholly empty group around an open field, or the field itself if
// there is none.
func (o *openness) omission(i int) int {
	for around := o.entries[i].Parent(); around > 0 && !o.answered[around]; around = o.entries[around].Parent() {
		if o.entries[around].Kind == filing.Group {
			i = around
		}
	}
	return i
}

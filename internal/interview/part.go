package interview

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// part is what makes up a page: the fields of one thing a person has in mind,
// such as the subject with its certificate, or the second website.
type part struct {
	at    any // the address of the group, or of the bundle for the filing as a whole
	title lang.Text
	spots []spot
	spare bool // the filing can do without it, so that it is asked about only once begun
}

// spot is one field of a part.
type spot struct {
	at    any // *string or *[]string
	field *filing.Field
	need  filing.Need
}

func (s spot) empty() bool {
	switch at := s.at.(type) {
	case *string:
		return *at == ""
	case *[]string:
		return len(*at) == 0
	}
	return true
}

var filingTitle = lang.Text{ZH: "备案概况", EN: "The filing"}

// partsOf takes the bundle apart, in the order of the walk.
func partsOf(b *filing.Bundle) []*part {
	whole := &part{at: b, title: filingTitle}
	v := &partVisitor{bundle: b, parts: []*part{whole}, open: []frame{{part: whole}}}
	b.Walk(v)
	return v.parts
}

// isEmpty reports whether nothing of the part is answered.
func (p *part) isEmpty() bool {
	return !slices.ContainsFunc(p.spots, func(s spot) bool { return !s.empty() })
}

// partVisitor sorts the fields of a walk into parts.
type partVisitor struct {
	bundle *filing.Bundle
	parts  []*part
	open   []frame
}

// frame is a group or list that is open, with the part its fields belong to.
type frame struct {
	part  *part
	spare bool          // a few lines the filing can do without
	field *filing.Field // of a list
	count int
	title lang.Text // of a list's element, to stand before those of its groups
}

func (v *partVisitor) top() *frame { return &v.open[len(v.open)-1] }

func (v *partVisitor) add(at any, f *filing.Field, need filing.Need) {
	if need == filing.Inapplicable {
		return
	}
	p := v.top().part
	if at == any(&v.bundle.Subject.Type) {
		p = v.parts[0] // what the whole conversation depends on is asked with the filing
	}
	if v.top().spare {
		need = filing.Optional
	}
	p.spots = append(p.spots, spot{at, f, need})
}

func (v *partVisitor) Text(at *string, f *filing.Field, need filing.Need)    { v.add(at, f, need) }
func (v *partVisitor) Texts(at *[]string, f *filing.Field, need filing.Need) { v.add(at, f, need) }

// Enter begins a part with each group, but for those that are a few lines of
// the thing around them.
func (v *partVisitor) Enter(at any, f *filing.Field, need filing.Need) bool {
	if need == filing.Inapplicable {
		return false
	}
	around := *v.top()
	switch at.(type) {
	case *filing.Certificate, *filing.Provider, *filing.Access:
		around.spare = around.spare || need == filing.Optional
		v.open = append(v.open, around)
		return true
	}
	p := &part{at: at, title: under(around.title, f.Label), spare: need == filing.Optional}
	v.parts = append(v.parts, p)
	v.open = append(v.open, frame{part: p})
	return true
}

func (v *partVisitor) List(at any, f *filing.Field, need filing.Need, length int) int {
	if _, papers := at.(*[]*filing.Document); papers || need == filing.Inapplicable {
		return -1
	}
	v.open = append(v.open, frame{part: v.top().part, field: f, count: length, title: v.top().title})
	return length
}

func (v *partVisitor) Item(at any, index int) bool {
	list := *v.top()
	title := under(list.title, list.field.Label)
	switch {
	case list.count == 1:
	case list.field.Key == "sites":
		title = ordinal(index)
	default:
		title = numbered(title, index)
	}
	p := &part{at: at, title: title}
	v.parts = append(v.parts, p)
	v.open = append(v.open, frame{part: p, title: before(title, list.count)})
	return true
}

func (v *partVisitor) Leave() { v.open = v.open[:len(v.open)-1] }

// before is what stands before the titles inside an element: nothing where
// there is only one of its kind.
func before(title lang.Text, count int) lang.Text {
	if count == 1 {
		return lang.Text{}
	}
	return title
}

// People count elements from 1.

func ordinal(index int) lang.Text {
	return lang.Text{ZH: "第 %d 个网站", EN: "Website %d"}.With(index + 1)
}

func numbered(title lang.Text, index int) lang.Text {
	return lang.Text{ZH: title.ZH + " %d", EN: title.EN + " %d"}.With(index + 1)
}

func under(title, label lang.Text) lang.Text {
	if title.IsZero() {
		return label
	}
	return lang.Text{ZH: title.ZH + "：" + label.ZH, EN: title.EN + ": " + label.EN}
}

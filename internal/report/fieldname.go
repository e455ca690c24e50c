package report

import (
	"iter"
	"strconv"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

var (
	fieldLabel   = lang.Text{ZH: "「%s」", EN: "%s"}
	elementLabel = lang.Text{ZH: "「%s」第 %d 项", EN: "%s %d"}
	withinLabel  = lang.Text{ZH: "的", EN: ": "}
)

// fieldName is what a sentence calls the field at a path, counting elements from 1: 「材料」第
// 1 项的「扫描件」 for documents[0].files.
func (v Voice) fieldName(path string) string {
	var names []string
	for s := range v.steps(path) {
		switch {
		case s.element > 0:
			names = append(names, elementLabel.Format(v.Lang, s.name, s.element))
		case s.path == path:
			names = append(names, fieldLabel.Format(v.Lang, s.name))
		}
	}
	return strings.Join(names, withinLabel.In(v.Lang))
}

// fieldWithin is what a table calls the field at a path, with the group around it if the name
// alone is not clear: 网站 2 › 网站域名. A path that is in no bundle has no name.
func (v Voice) fieldWithin(path string) string {
	var names []string
	for s := range v.steps(path) {
		if !s.isField {
			break
		}
		name, last := s.name, len(names)-1
		if last >= 0 && strings.Contains(strings.ToLower(name), strings.ToLower(names[last])) {
			names = names[:last]
		}
		if s.element > 0 {
			name += " " + strconv.Itoa(s.element)
		}
		names = append(names, name)
	}
	return strings.Join(names, " › ")
}

// step is a field on a path.
type step struct {
	path    string // up to this field
	isField bool
	name    string // on the form; the path if it is not a field
	element int    // which of its elements, from 1; 0 if not given
}

// steps yields the fields along a path of the format, the outermost first.
func (v Voice) steps(path string) iter.Seq[step] {
	return func(yield func(step) bool) {
		for end := range len(path) + 1 {
			if end < len(path) && path[end] != '.' {
				continue
			}
			s := step{path: path[:end], name: path[:end]}
			found, isField := filing.FieldAt(s.path)
			if s.isField = isField; isField {
				s.name, s.element = found.Field.Label.In(v.Lang), elementOf(s.path)
			}
			if !yield(s) {
				return
			}
		}
	}
}

// elementOf is the element at the end of a path, from 1; 0 if there is none.
func elementOf(path string) int {
	inside, isElement := strings.CutSuffix(path, "]")
	if !isElement {
		return 0
	}
	index, err := strconv.Atoi(inside[strings.LastIndexByte(inside, '[')+1:])
	if err != nil {
		return 0
	}
	return index + 1
}

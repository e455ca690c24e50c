package report

import (
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

// fieldName is how a person calls the field at a path of the format, counting
// elements from 1: 「材料」第 1 项的「扫描件」 for documents[0].files.
func (v Voice) fieldName(path string) string {
	label := func(path string) string {
		field, known := filing.FieldAt(path)
		if !known {
			return path
		}
		return field.Field.Label.In(v.Lang)
	}
	var names []string
	for end, r := range path {
		begin := strings.LastIndexByte(path[:end], '[')
		if r != ']' || begin < 0 {
			continue
		}
		index, _ := strconv.Atoi(path[begin+1 : end])
		names = append(names, elementLabel.Format(v.Lang, label(path[:begin]), index+1))
	}
	if !strings.HasSuffix(path, "]") {
		names = append(names, fieldLabel.Format(v.Lang, label(path)))
	}
	return strings.Join(names, withinLabel.In(v.Lang))
}

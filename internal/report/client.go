package report

import (
	"strconv"
	"strings"

	"beian.example/icp/internal/filing"
)

// client is whose filing a bundle is: the name of its subject, empty where there is none.
func (v Voice) client(f *File) string {
	if f.Reading.Refused() {
		return ""
	}
	shown := v.viewed(f, true)
	name := ample(f.Reading.Bundle.Subject.Name, longest)
	if shown.view != nil { // what is hidden elsewhere in the file is so in the name
		name = shown.view.repeated.hide(name)
	}
	return shorten(shown.voice.Text(name), longest)
}

// heading calls a bundle by its client and its file.
func (v Voice) heading(f *File) string {
	name := v.Of(f.Reading.Bundle).Text(f.Name)
	if client := v.client(f); client != "" {
		return client + v.brackets(name)
	}
	return name
}

// fieldWithin is how a person calls the field at a path, with what it is a part of where
// its own name does not say so: 网站 2 › 网站域名. What is in no bundle has no name.
func (v Voice) fieldWithin(path string) string {
	var names []string
	for end := range len(path) + 1 {
		if end < len(path) && path[end] != '.' {
			continue
		}
		found, known := filing.FieldAt(path[:end])
		if !known {
			break
		}
		name, last := found.Field.Label.In(v.Lang), len(names)-1
		if last >= 0 && strings.Contains(strings.ToLower(name), strings.ToLower(names[last])) {
			names = names[:last]
		}
		names = append(names, name+elementNumber(path[:end]))
	}
	return strings.Join(names, " › ")
}

// elementNumber is which element a path ends in, counted from 1 and with a space before
// it; empty where it ends in none.
func elementNumber(path string) string {
	if inside, isElement := strings.CutSuffix(path, "]"); isElement {
		if index, err := strconv.Atoi(inside[strings.LastIndexByte(inside, '[')+1:]); err == nil {
			return " " + strconv.Itoa(index+1)
		}
	}
	return ""
}

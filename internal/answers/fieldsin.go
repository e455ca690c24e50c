package answers

import (
	"slices"
	"strings"
	"sync"
	"unicode"
)

// FieldsIn lists the paths of the fields that the words of a notice name, with [] for any
// website: 负责人邮箱 is that of any person, 网站负责人邮箱 that of a website's. It leaves out
// fields that something is only compared with.
func FieldsIn(notice string) (paths []string) {
	text := normal(notice)
	terms := termsIn(text)
	for i, t := range terms {
		if t.field == nil || isComparedWith(text, t) {
			continue
		}
		for _, of := range ownersOf(text, terms, i) {
			for _, path := range t.field.at(of) {
				if !slices.Contains(paths, path) {
					paths = append(paths, path)
				}
			}
		}
	}
	return paths
}

// term is the word for a field or for an owner at its place in a text; some words are both.
type term struct {
	field      *fieldWord
	owner      owner
	start, end int
}

// termsByOpening are the words for fields and owners, by how they begin.
var termsByOpening = sync.OnceValue(func() map[opening][]struct {
	text string
	term term
} {
	table := make(map[opening][]struct {
		text string
		term term
	})
	add := func(word string, t term) {
		key := openingOf(word)
		table[key] = append(table[key], struct {
			text string
			term term
		}{word, t})
	}
	for i := range fieldWords {
		for _, word := range alternatives(fieldWords[i].words) {
			add(word, term{field: &fieldWords[i]})
		}
	}
	for _, o := range ownerWords {
		for _, word := range alternatives(o.words) {
			add(word, term{owner: o.owner})
		}
	}
	return table
})

// termsIn finds the words for fields and owners in a normal text: the longest at each place,
// and none inside another. An owner may be inside a field's word, because 身份证号码 says
// whose number it is.
func termsIn(text string) (terms []term) {
	var lastField, lastOwner int // where the last of each ends
	for at := range text {
		if at > 0 && isLatin(text[at]) && isLatin(text[at-1]) {
			continue
		}
		field, owner := longestAt(text, at)
		if owner.end > lastOwner {
			lastOwner = owner.end
			terms = append(terms, owner)
		}
		if at >= lastField && field.end > lastField {
			lastField = field.end
			if field.field.of != nothing {
				terms = append(terms, field)
			}
		}
	}
	return terms
}

func longestAt(text string, at int) (field, owner term) {
	runes := []rune(text[at:min(len(text), at+8)])
	keys := []opening{{runes[0]}}
	if len(runes) > 1 {
		keys = append(keys, opening{runes[0], runes[1]})
	}
	for _, key := range keys {
		for _, w := range termsByOpening()[key] {
			if !standsAt(text, w.text, at) {
				continue
			}
			t := w.term
			t.start, t.end = at, at+len(w.text)
			switch {
			case t.field != nil && t.end > field.end:
				field = t
			case t.field == nil && t.end > owner.end:
				owner = t
			}
		}
	}
	return field, owner
}

// ownersOf returns the owners of the field that a term names: those that the words before it
// name last, including any joined to them, or in English those that the words after it name.
func ownersOf(text string, terms []term, i int) []owner {
	var last []owner
	end := 0 // of the last owner
	for _, t := range terms[:i] {
		if t.field != nil {
			continue
		}
		switch n := len(last); {
		case n > 0 && slices.Contains(joining, strings.TrimSpace(text[min(end, t.start):t.start])):
			last = append(last, t.owner)
		case n > 0 && narrower(last[n-1], t.owner) == last[n-1]: // the card of those named before
		default:
			last = []owner{t.owner}
		}
		end = t.end
	}
	if len(last) > 0 {
		return last
	}
	if i+1 < len(terms) && terms[i+1].field == nil {
		return []owner{terms[i+1].owner}
	}
	return []owner{noOwner}
}

// joining are the words between two owners that are both meant.
var joining = []string{"与", "和", "及", "、", "以及", "and", "&"}

// narrower is the later of two owners, except that a card belongs to whoever is named before
// it: 法人身份证.
func narrower(before, after owner) owner {
	if after == anyPerson && before >= anyPerson {
		return before
	}
	return after
}

// at lists the paths of the field for some owner.
func (f *fieldWord) at(of owner) (paths []string) {
	switch f.of {
	case ofAnybody, ofHolder:
		if f.of == ofHolder && (of == theSubject || of == noOwner) {
			paths = append(paths, "subject."+f.keys)
		}
		if f.of == ofHolder && of == theSubject {
			return paths
		}
		for _, office := range officesOf(of) {
			paths = append(paths, office+f.keys)
		}
		return paths
	case ofNamed:
		switch of {
		case theSubject:
			return []string{"subject.name"}
		case theSite:
			return []string{"sites[].name"}
		case anyPerson, theSubjectsPrincipal, theSitesPrincipal, theLegalRepresentative:
			for _, office := range officesOf(of) {
				paths = append(paths, office+"name")
			}
		}
		return paths
	case ofRemarks:
		if of == theSubject {
			return []string{"subject." + f.keys}
		}
		return []string{"sites[]." + f.keys}
	}
	return strings.Fields(f.keys)
}

// officesOf are the places where the format has the persons that an owner may mean.
func officesOf(of owner) []string {
	switch of {
	case theSubject, theSubjectsPrincipal:
		return []string{"subject.principal."}
	case theSite, theSitesPrincipal:
		return []string{"sites[].principal."}
	case theLegalRepresentative:
		return []string{"subject.legal_representative."}
	}
	return offices
}

// isComparedWith reports whether another field is only held against this one, such as 与内容
// in 名称与内容不符, or is only to describe it.
func isComparedWith(text string, t term) bool {
	before := strings.TrimRightFunc(text[:t.start], unicode.IsSpace)
	for stripped := ""; stripped != before; { // whose it is
		stripped = before
		for _, of := range []string{"主办单位", "主体", "单位", "网站", "实际", "经营", "the", "your", "its"} {
			before = strings.TrimRightFunc(strings.TrimSuffix(before, of), unicode.IsSpace)
		}
	}
	switch {
	case strings.HasSuffix(before, "as well as"):
		return false
	case isTold(before): // 说明网站内容 is about the remarks
		return true
	}
	for _, with := range []string{"与", "和", "跟", "同", "with", "match", "from", "as", "to"} {
		if strings.HasSuffix(before, with) {
			return strings.HasSuffix(before, "with") || isLatin(with[0]) || comparing(text[t.end:])
		}
	}
	return false
}

// isTold reports whether words ask the reader to describe what comes after them.
func isTold(before string) bool {
	return slices.ContainsFunc([]string{"说明", "写明", "注明", "描述", "describe"}, func(word string) bool { return strings.HasSuffix(before, word) })
}

// comparing reports whether the rest goes on to say that two things differ, rather than that
// each is wrong.
func comparing(rest string) bool {
	for _, word := range []string{"均", "都", "皆", "有误", "错误", "不能", "不得", "重复"} {
		if strings.HasPrefix(rest, word) {
			return false
		}
	}
	const near = 30 // bytes
	rest = rest[:min(len(rest), near)]
	return slices.ContainsFunc([]string{"一致", "不符", "相符", "无关", "相关", "匹配", "不同", "关联", "对应"}, func(word string) bool { return strings.Contains(rest, word) })
}

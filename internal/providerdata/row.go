package providerdata

import (
	"strings"
	"sync"
	"unicode"

	"beian.example/icp/internal/filing"
)

// row is what one of a provider's keys means.
type row struct {
	key   string   // without list indices
	path  string   // of our field, as in filing.FieldPath
	as    reading  // how to import its value; nil if it is not imported
	names []string // what rejections call it
}

// field is our field for a row; nil if there is no row.
func (r *row) field() *filing.Field {
	if r == nil {
		return nil
	}
	return fieldsByPath()[r.path]
}

var fieldsByPath = sync.OnceValue(func() map[string]*filing.Field {
	fields := make(map[string]*filing.Field)
	for _, f := range filing.FieldPaths() {
		fields[f.Path] = f.Field
	}
	return fields
})

// called are WeChat's rows by what a rejection may call them: their keys, and their names in
// the form of plainName.
var called = sync.OnceValue(func() map[string]*row {
	rows := make(map[string]*row)
	all := weChat()
	for i := range all {
		rows[all[i].key] = &all[i]
		for _, name := range all[i].names {
			rows[plainName(name)] = &all[i]
		}
	}
	return rows
})

// rowCalled returns the row that a rejection means by a key or a Chinese name; nil if there is
// none.
func rowCalled(name string) *row {
	if r := called()[bare(name)]; r != nil {
		return r
	}
	return called()[plainName(name)]
}

// plainName is a name without the characters that join its parts: 主体负责人信息-手机号码 becomes
// 主体负责人手机号码.
func plainName(name string) string {
	name = strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return r
		}
		return -1
	}, name)
	return strings.NewReplacer("信息", "", "的", "").Replace(name)
}

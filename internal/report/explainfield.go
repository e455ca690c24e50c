package report

import (
	"fmt"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// FieldEntry is a field of the bundle with the rules about it, if any.
type FieldEntry struct {
	filing.FieldPath
	Rules []*rule.Rule
}

// Named names the field by its path.
func (f FieldEntry) Named() Named { return Named{"field", f.Path, f.Field.Label} }

// Text says what the field is for, what goes into it and which rules are about it.
func (f FieldEntry) Text(v Voice, s Screen) []byte {
	p := page{Voice: v, Screen: s}
	fmt.Fprintf(&p.out, "%s  %s\n", p.paint(f.Path, bold), f.Field.Label.In(v.Lang))
	p.paragraph(lang.Text{ZH: "填什么", EN: "What to fill in"}, f.Field.Help.In(v.Lang))
	p.paragraph(lang.Text{ZH: "为什么要填", EN: "Why it is asked"}, f.Field.Why.In(v.Lang))
	p.options(f.Field)
	p.parts(f.FieldPath)
	if line := f.Field.Example; line != "" {
		if f.Texts {
			line = "[" + line + "]"
		}
		p.example(lang.Text{ZH: "例如", EN: "For example"}, f.Field.Key+": "+line)
	}
	if len(f.Rules) > 0 {
		p.heading(lang.Text{ZH: "有关的规则", EN: "Related rules"})
		for _, r := range f.Rules {
			p.item(r.Name + lang.Colon.In(v.Lang) + r.Title.In(v.Lang))
		}
	}
	return p.out.Bytes()
}

// options lists the values of a choice, by id and label.
func (p *page) options(f *filing.Field) {
	if len(f.Options) == 0 {
		return
	}
	names := make([]string, len(f.Options))
	for i, o := range f.Options {
		names[i] = o.ID
		if label := o.Label.In(p.Lang); label != o.ID {
			names[i] += lang.Text{ZH: "（" + label + "）", EN: " (" + label + ")"}.In(p.Lang)
		}
	}
	heading := lang.Text{ZH: "可填", EN: "Possible values"}
	if f.Open {
		heading = lang.Text{ZH: "常用的有以下这些，也可填其他", EN: "Common values (others are allowed)"}
	}
	p.heading(heading)
	fmt.Fprintf(&p.out, "  %s\n", p.wrap(strings.Join(names, lang.Comma.In(p.Lang)), 2, 2))
}

// parts lists the fields of a group.
func (p *page) parts(group filing.FieldPath) {
	if group.Field.Format != filing.Parts {
		return
	}
	p.heading(lang.Text{ZH: "包含", EN: "It contains"})
	for _, f := range partsOf(group) {
		p.item(f.Path + lang.Colon.In(p.Lang) + f.Field.Label.In(p.Lang))
	}
}

// partsOf returns the fields of a group; none if the field is not a group.
func partsOf(group filing.FieldPath) (parts []filing.FieldPath) {
	for _, f := range filing.FieldPaths() {
		rest, inside := strings.CutPrefix(f.Path, group.Path)
		if rest = strings.TrimPrefix(rest, "[]"); inside && rest == "."+f.Field.Key {
			parts = append(parts, f)
		}
	}
	return parts
}

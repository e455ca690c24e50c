package bundlefile

import (
	"encoding/json"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// Schema returns the JSON Schema of the format (draft 2020-12), with which an editor completes
// and checks while a person types. It knows shapes, keys and vocabularies; what needs
// judgement is left to the rules.
func Schema(l lang.Lang) []byte {
	s := &schemaVisitor{lang: l}
	s.stack = []*schemaNode{object(lang.Text{ZH: "ICP 备案文件", EN: "ICP filing bundle"}.In(l))}
	new(filing.Bundle).Walk(s)
	root := s.stack[0]
	root.Schema = "https://json-schema.org/draft/2020-12/schema"
	root.Required = []string{"version", "operation"}
	data, err := json.MarshalIndent(root, "", "  ")
	if err != nil {
		panic(err) // plain structs of strings always marshal
	}
	return append(data, '\n')
}

// schemaNode is the part of JSON Schema that the format needs. Its properties keep the order
// of the walk.
type schemaNode struct {
	Schema      string       `json:"$schema,omitempty"`
	Title       string       `json:"title,omitempty"`
	Description string       `json:"description,omitempty"`
	Type        any          `json:"type,omitempty"`
	Enum        []any        `json:"enum,omitempty"`
	Pattern     string       `json:"pattern,omitempty"`
	Properties  *properties  `json:"properties,omitempty"`
	Additional  *bool        `json:"additionalProperties,omitempty"`
	Required    []string     `json:"required,omitempty"`
	Items       *schemaNode  `json:"items,omitempty"`
	AnyOf       []schemaNode `json:"anyOf,omitempty"`
	Examples    []string     `json:"examples,omitempty"`
}

// properties is a JSON object that keeps its order.
type properties struct {
	keys  []string
	nodes []*schemaNode
}

func (p *properties) add(key string, node *schemaNode) {
	p.keys = append(p.keys, key)
	p.nodes = append(p.nodes, node)
}

// MarshalJSON writes the properties in the order they were added.
func (p *properties) MarshalJSON() ([]byte, error) {
	out := []byte{'{'}
	for i, key := range p.keys {
		if i > 0 {
			out = append(out, ',')
		}
		name, err := json.Marshal(key)
		if err != nil {
			return nil, err
		}
		value, err := json.Marshal(p.nodes[i])
		if err != nil {
			return nil, err
		}
		out = append(append(append(out, name...), ':'), value...)
	}
	return append(out, '}'), nil
}

func object(title string) *schemaNode {
	closed := false
	return &schemaNode{Title: title, Type: []string{"object", "null"}, Properties: new(properties), Additional: &closed}
}

// schemaVisitor builds the schema, with the innermost open object on top of its stack.
type schemaVisitor struct {
	lang  lang.Lang
	stack []*schemaNode
}

func (s *schemaVisitor) describe(f *filing.Field, node *schemaNode) *schemaNode {
	node.Title, node.Description = f.Label.In(s.lang), f.Help.In(s.lang)
	return node
}

func (s *schemaVisitor) add(f *filing.Field, node *schemaNode) {
	s.stack[len(s.stack)-1].Properties.add(f.Key, node)
}

func (s *schemaVisitor) Text(_ *string, f *filing.Field, _ filing.Need) {
	s.add(f, s.describe(f, value(f)))
}

func (s *schemaVisitor) Texts(_ *[]string, f *filing.Field, _ filing.Need) {
	s.add(f, s.describe(f, &schemaNode{Type: []string{"array", "null"}, Items: value(f)}))
}

func (s *schemaVisitor) Enter(_ any, f *filing.Field, _ filing.Need) bool {
	node := s.describe(f, object(""))
	s.add(f, node)
	s.stack = append(s.stack, node)
	return true
}

func (s *schemaVisitor) Leave() { s.stack = s.stack[:len(s.stack)-1] }

// List opens the array's own node; Item the one of its elements.
func (s *schemaVisitor) List(_ any, f *filing.Field, _ filing.Need, _ int) int {
	node := s.describe(f, &schemaNode{Type: []string{"array", "null"}, Items: object("")})
	s.add(f, node)
	s.stack = append(s.stack, node)
	return 1
}

func (s *schemaVisitor) Item(any, int) bool {
	s.stack = append(s.stack, s.stack[len(s.stack)-1].Items)
	return true
}

// value describes one scalar. Numbers are allowed wherever text is, because to YAML an
// identity or telephone number without quotes is a number. So are true and false where yes and
// no belong.
func value(f *filing.Field) *schemaNode {
	node := &schemaNode{Type: []string{"string", "number", "null"}}
	if f.Example != "" {
		node.Examples = []string{f.Example}
	}
	switch f.Format {
	case filing.Count:
		return &schemaNode{Enum: []any{1, filing.FormatVersion}}
	case filing.Choice:
		if f.Open {
			node.Examples = f.Options.IDs()
			return node
		}
		return &schemaNode{Enum: append(spellings(f.Options), nil, "")}
	case filing.Day:
		node.Type, node.Pattern = []string{"string", "null"}, dayPattern
	case filing.Expiry:
		// Instead of a date, it may be one of the words for no end.
		node.Type, node.Examples = nil, []string{f.Example, filing.LongTerm}
		node.AnyOf = []schemaNode{
			{Type: []string{"string", "null"}, Pattern: dayPattern},
			{Enum: anySlice(filing.LongTerms[:])},
		}
	}
	return node
}

// dayPattern covers the shapes that ParseDay reads, except slips such as full-width digits,
// which an editor may point out. Which days exist is beyond a pattern.
const dayPattern = `^$|^[0-9]{4}([-/.][0-9]{1,2}[-/.][0-9]{1,2}|年[0-9]{1,2}月[0-9]{1,2}日|[0-9]{4})$`

// spellings lists everything an enumeration understands, ids first so that an editor offers
// them first.
func spellings(options filing.Options) []any {
	var all []any
	seen := make(map[string]bool)
	add := func(s string) {
		if s != "" && !seen[s] {
			seen[s] = true
			all = append(all, s)
		}
	}
	for _, o := range options {
		add(o.ID)
	}
	for _, o := range options {
		add(o.Label.ZH)
		add(o.Label.EN)
		for _, alias := range o.Aliases {
			add(alias)
		}
	}
	if seen["true"] { // many YAML readers read yes and no as true and false
		all = append(all, true, false)
	}
	return all
}

func anySlice(texts []string) []any {
	all := make([]any, len(texts))
	for i, text := range texts {
		all[i] = text
	}
	return all
}

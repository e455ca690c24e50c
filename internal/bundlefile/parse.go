package bundlefile

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	yamlv4 "go.yaml.in/yaml/v4"
	"gopkg.in/yaml.v3"

	"beian.example/icp/internal/filing"
)

const (
	maxDepth   = 64  // the format itself nests six deep
	maxAliases = 100 // anchors are a convenience, not a way to multiply

	// MaxItems is the most elements of a list; nobody files for that many websites at once.
	MaxItems = 500

	// maxElements is the most elements of all lists together. As many websites as allowed,
	// with their contents, addresses, documents and files, take a third of it.
	maxElements = 20_000
)

// Reading is what a file turned out to hold.
type Reading struct {
	Bundle  *filing.Bundle // never nil; empty if the file was refused
	Faults  []Fault        // in the order of the file's fields
	Ignores []Ignore       // in the order of the file
	root    *yaml.Node
	entries filing.Entries // nil until asked for
	places  *places        // nil until asked for
	memory  *memory
	shared  map[*yaml.Node]bool // what aliases refer to; nil until asked for
	ruler   *ruler              // last used for finding a place
}

// ReadingOf returns a reading of a bundle that is not, or not yet, a file. Its fields have
// paths but no lines.
func ReadingOf(b *filing.Bundle) *Reading { return &Reading{Bundle: b, memory: new(memory)} }

// Refused reports whether the file is not a bundle at all, so that its one fault is all there
// is to judge.
func (r *Reading) Refused() bool { return len(r.Faults) > 0 && r.Faults[0].Kind.Refused() }

// IsWhole reports whether the bundle holds everything that the file says, so that writing it
// again loses nothing.
func (r *Reading) IsWhole() bool {
	return len(r.Faults) == 0 && (r.Bundle.Version == "" || r.Bundle.Version == filing.FormatVersion)
}

// Parser reads one bundle after the other and reuses the memory of the last one. Its zero
// value is ready for use.
type Parser struct{ memory memory }

// memory is what reading a bundle needs besides the bundle itself. It is reused for the next.
type memory struct {
	cursor  cursor
	entries filing.Entries
	places  places
}

// Parse reads a bundle like the function Parse. The Reading can be asked for places only until
// the parser reads the next bundle.
func (p *Parser) Parse(data []byte) *Reading {
	return p.memory.parse(new(filing.Bundle), data)
}

// Parse reads a bundle. It continues after a fault, so that a person can fix all of them in
// one pass; only a text that is not a YAML mapping is refused as a whole.
func Parse(data []byte) *Reading { return new(Parser).Parse(data) }

// ParseOnto applies data to base as changes: a key in data replaces what base has, and a list
// in data sets the length of the list in base. That way a rule's example of a few lines can be
// tested as a whole filing.
func ParseOnto(base *filing.Bundle, data []byte) *Reading {
	return new(memory).parse(base, data)
}

func (m *memory) parse(base *filing.Bundle, data []byte) *Reading {
	reading := &Reading{Bundle: base, memory: m}
	refuse := func(f *Fault) *Reading {
		reading.Faults = []Fault{*f}
		return reading
	}
	if fault := precheck(data); fault != nil {
		return refuse(fault)
	}
	root, fault := decode(data)
	if fault != nil {
		return refuse(fault)
	}
	reading.root = root
	reading.Ignores = readIgnores(data, root)
	m.cursor.reset()
	r := reader{cursor: &m.cursor, reading: reading}
	r.enter(base, root)
	base.Walk(&r)
	r.leave()
	return reading
}

// decode parses data, which must be a single YAML mapping.
func decode(data []byte) (*yaml.Node, *Fault) {
	root, more, fault := firstDocument(data)
	switch {
	case fault != nil:
		return nil, fault
	case root == nil || isNull(root):
		if more != nil {
			return nil, more
		}
		return nil, &Fault{Kind: Empty}
	case root.Kind != yaml.MappingNode:
		if fault := wideColon(data); fault != nil {
			return nil, fault
		}
		return nil, &Fault{Kind: NotMapping, Place: Place{Line: root.Line, Column: root.Column}}
	}
	limits := limits{root: root}
	if fault := limits.check(root, 0); fault != nil {
		return nil, fault
	}
	if limits.elements > maxElements {
		return nil, &Fault{Kind: TooManyInAll, Place: Place{Line: root.Line, Column: root.Column}, Count: limits.elements, Most: maxElements}
	}
	if more != nil {
		return nil, more
	}
	return root, nil
}

// firstDocument reads the first YAML document of a text; root is nil if there is none, and
// more is the fault of what follows it. The parser stops where the root ends and does not look
// beyond, such as at text after a closing brace, unless it is asked for another document.
// Asking at the end costs nothing.
func firstDocument(data []byte) (root *yaml.Node, more, fault *Fault) {
	decoder := yaml.NewDecoder(bytes.NewReader(data))
	var document yaml.Node
	err := decoder.Decode(&document)
	switch {
	case errors.Is(err, io.EOF):
		return nil, nil, nil
	case err != nil:
		return nil, nil, placed(syntaxFault(data, err))
	}
	root = document.Content[0]
	switch err := decoder.Decode(&document); {
	case errors.Is(err, io.EOF):
		return root, nil, nil
	case err != nil:
		return root, placed(faultBehind(root, data, err)), nil
	}
	return root, &Fault{Kind: SecondDocument, Place: Place{Line: document.Line, Column: document.Column}}, nil
}

// placed puts broken syntax on the first line if it has no other: the parser names every line
// but that one.
func placed(fault *Fault) *Fault {
	if fault.Kind == BrokenSyntax && fault.Place.Line == 0 {
		fault.Place = Place{Line: 1, Column: 1}
	}
	return fault
}

// faultBehind is the fault of what follows the root of a text but is not a whole document,
// given the parser's error: broken syntax, or a second document without the mark before it.
func faultBehind(root *yaml.Node, data []byte, err error) *Fault {
	fault := syntaxFault(data, err)
	if fault.Kind == ForeignEncoding || fault.Kind == Binary {
		return fault
	}
	if loader, err := yamlv4.NewLoader(bytes.NewReader(data), yamlv4.WithV3Defaults()); err == nil {
		var first, second yamlv4.Node
		if loader.Load(&first) == nil {
			err := loader.Load(&second)
			if fault.Kind == TabIndent && errors.Is(err, io.EOF) { // there is nothing else
				return fault
			}
			fault = &Fault{Kind: SecondDocument, Place: fault.Place}
			var exact *yamlv4.LoadError
			if err == nil { // after ... it needs no ---
				fault.Place = Place{Line: second.Line, Column: second.Column}
			} else if fault.Place.Line == 0 && errors.As(err, &exact) {
				fault.Place = Place{Line: exact.Mark.Line, Column: exact.Mark.Column}
			}
			return fault
		}
	}
	if strings.Contains(fault.Found, "expected <document start>") { // tells nobody what to fix
		if fault.Found = "indented less than the first key"; isFlow(root) {
			fault.Found = "text after the closing bracket"
		}
	}
	return fault
}

// limits counts what a malicious file could multiply.
type limits struct {
	root     *yaml.Node
	aliases  int
	repeated int // bytes that aliases refer to
	elements int // of all lists, including what aliases refer to
}

func (l *limits) check(node *yaml.Node, depth int) *Fault {
	place := Place{Line: node.Line, Column: node.Column}
	if depth > maxDepth {
		return &Fault{Kind: TooDeep, Place: place}
	}
	if node.Kind == yaml.SequenceNode {
		if len(node.Content) > MaxItems {
			return tooManyItems(l.root, node)
		}
		l.elements += len(node.Content)
	}
	if node.Kind == yaml.AliasNode {
		if l.aliases++; l.aliases > maxAliases || contains(node.Alias, node, maxDepth) || !l.repeat(node.Alias) {
			return &Fault{Kind: TooManyAliases, Place: place}
		}
	}
	for _, child := range node.Content {
		if fault := l.check(child, depth+1); fault != nil {
			return fault
		}
	}
	return nil
}

// repeat counts what an alias refers to, and reports whether all of them would still fit into
// a bundle if they were written out.
func (l *limits) repeat(node *yaml.Node) bool {
	if node.Kind == yaml.AliasNode {
		return l.repeat(node.Alias)
	}
	if l.repeated += len(node.Value) + len("a: "); l.repeated > MaxSize {
		return false
	}
	if node.Kind == yaml.SequenceNode {
		l.elements += len(node.Content)
	}
	for _, child := range node.Content {
		if !l.repeat(child) {
			return false
		}
	}
	return true
}

// contains reports whether node is inside ancestor, as happens if an alias refers to the value
// that it is part of.
func contains(ancestor, node *yaml.Node, depth int) bool {
	if depth == 0 {
		return true
	}
	for _, child := range ancestor.Content {
		if child == node || contains(child, node, depth-1) {
			return true
		}
	}
	return false
}

// syntaxFault finds out where the text stops being YAML. The parser that reads bundles names a
// line at best, so its successor is asked for the place.
func syntaxFault(data []byte, err error) *Fault {
	if fault := encodingFault(data); fault != nil {
		return fault
	}
	if fault := wideColon(data); fault != nil {
		return fault
	}
	found, line := strings.TrimPrefix(err.Error(), "yaml: "), 0
	if n, _ := fmt.Sscanf(found, "line %d:", &line); n == 1 {
		_, found, _ = strings.Cut(found, ": ")
	}
	if tab := tabFault(data, found, max(1, line)); tab != nil {
		return tab
	}
	fault := &Fault{Kind: BrokenSyntax, Found: found}
	var node yamlv4.Node
	var exact *yamlv4.LoadError
	if errors.As(yamlv4.Unmarshal(data, &node), &exact) && exact.Mark.Line > 0 {
		fault.Place = Place{Line: exact.Mark.Line, Column: exact.Mark.Column}
		fault.Found = exact.Message
	} else if i := firstForbidden(data); i >= 0 {
		fault.Place = placeAt(data, i)
	} else if line > 0 {
		fault.Place = Place{Line: line, Column: 1}
	}
	if before, _, isAnchor := strings.Cut(fault.Found, "unknown anchor"); isAnchor {
		fault.Found = before + "unknown anchor" // its name is the rest of a value that begins with a star
	}
	if strings.Contains(fault.Found, "exceeded max depth") {
		fault.Kind = TooDeep
	}
	return fault
}

// tabFault finds the tab because of which the parser refuses a text. The parser also refuses
// one with only a comment after it, which its successor accepts everywhere. line is the one
// that the parser names, or the first.
func tabFault(data []byte, message string, line int) *Fault {
	switch {
	case strings.Contains(message, "tab character"): // somewhere in a text that begins on the line
		return checkIndentation(data, line)
	case strings.Contains(message, "cannot start any token"): // a tab or another character
		return leadingTab(data, line)
	}
	return nil
}

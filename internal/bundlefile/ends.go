package bundlefile

import (
	"bytes"

	"gopkg.in/yaml.v3"
)

// End returns where the token at the place of an address ends; the column is the first one
// after it. The token is the value in its quotes, the key if it is empty or a group, or the
// key or bracket of the group that a missing key belongs to. It is 0 if there is no token.
func (r *Reading) End(source []byte, at any) (line, column int) {
	p := r.found()
	if i := p.search(at); i >= 0 {
		return r.endOf(source, p.marks[i].stands)
	}
	return 0, 0
}

// FaultEnd is End for the place of a fault; a fault of the text as a whole has no end.
func (r *Reading) FaultEnd(source []byte, f *Fault) (line, column int) {
	return r.endOf(source, f.stands)
}

func (r *Reading) endOf(source []byte, node *yaml.Node) (line, column int) {
	if node == nil {
		return 0, 0
	}
	start, ok := r.offset(source, node)
	if !ok {
		return 0, 0
	}
	length := writtenLength(source[start:], node)
	if length == 0 {
		return 0, 0
	}
	end := *r.ruler // a copy: the next token may begin at the same place
	end.to(start + length)
	return end.line, end.column
}

// offset is where a node begins in the text it was read from. Nodes in the order of the text
// need a single pass.
func (r *Reading) offset(source []byte, node *yaml.Node) (offset int, ok bool) {
	if r.ruler == nil || !bytes.Equal(r.ruler.text, source) || r.ruler.isPast(node.Line, node.Column) {
		r.ruler = newRuler(source)
	}
	return r.ruler.at(node.Line, node.Column)
}

// writtenLength is the length of a node's token, on however many lines, including the anchor
// and the tag before it; text begins at the node. It is 0 if the token cannot be determined.
func writtenLength(text []byte, node *yaml.Node) int {
	if node.Kind == yaml.MappingNode && len(node.Content) > 0 && pointOf(node.Content[0]) == pointOf(node) {
		return writtenLength(text, node.Content[0]) // a group without brackets begins with its first key
	}
	before := propertiesLength(text)
	length := tokenLengthOf(text[before:], node)
	if length == 0 {
		return 0
	}
	return before + length
}

func tokenLengthOf(text []byte, node *yaml.Node) int {
	switch {
	case node.Kind == yaml.AliasNode:
		return prefixLength(text, "*"+node.Value)
	case node.Kind == yaml.SequenceNode && node.Style&yaml.FlowStyle == 0:
		return prefixLength(text, "-")
	case node.Kind == yaml.SequenceNode:
		return prefixLength(text, "[")
	case node.Kind == yaml.MappingNode:
		return prefixLength(text, "{")
	case node.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle) != 0:
		return quotedLength(text)
	case node.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		header := lineLength(text)
		return header + foldedLength(text[header:], node.Value)
	}
	return foldedLength(text, node.Value)
}

func prefixLength(text []byte, prefix string) int {
	if bytes.HasPrefix(text, []byte(prefix)) {
		return len(prefix)
	}
	return 0
}

// propertiesLength is the length of the anchor and the tag that text begins with, including
// the space before their value.
func propertiesLength(text []byte) int {
	n := 0
	for n < len(text) && (text[n] == '&' || text[n] == '!') {
		for n < len(text) && blankLength(text[n:]) == 0 {
			n++
		}
		n += blanksLength(text[n:])
	}
	return n
}

// foldedLength is the length of the text that reads as a value once its lines are folded,
// which changes nothing but whitespace; 0 if it does not.
func foldedLength(text []byte, value string) int {
	n, want := 0, []byte(value)
	for {
		want = want[blanksLength(want):]
		if len(want) == 0 {
			return n
		}
		n += blanksLength(text[n:])
		if n == len(text) || text[n] != want[0] {
			return 0
		}
		n, want = n+1, want[1:]
	}
}

// blanksLength is the length of the spaces, tabs and line breaks that text begins with.
func blanksLength(text []byte) (n int) {
	for n < len(text) {
		blank := blankLength(text[n:])
		if blank == 0 {
			break
		}
		n += blank
	}
	return n
}

func blankLength(text []byte) int {
	if len(text) > 0 && (text[0] == ' ' || text[0] == '\t') {
		return 1
	}
	return breakLength(text)
}

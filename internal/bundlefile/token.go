package bundlefile

import (
	"bytes"
	"strings"
	"unicode"

	"gopkg.in/yaml.v3"
)

// tokenLength is the length of the token for a node's value, in a text that begins where the
// node does. It fails if the value takes more than one line, or if a tag or an anchor comes
// first.
func tokenLength(text []byte, node *yaml.Node) (int, bool) {
	var token []byte
	switch node.Style {
	case 0: // plain text is its own value, unless it continues on another line
		if !bytes.HasPrefix(text, []byte(node.Value)) {
			return 0, false
		}
		token = text[:len(node.Value)]
	case yaml.SingleQuotedStyle, yaml.DoubleQuotedStyle:
		token = text[:quotedLength(text)]
		if found := parseScalar(string(token)); found == nil || found.Style != node.Style || found.Value != node.Value {
			return 0, false
		}
	default:
		return 0, false
	}
	return len(token), lineLength(token) == len(token)
}

// quotedLength is the length of the quoted text that text begins with; 0 if it does not begin
// with a quote or the quoted text does not end.
func quotedLength(text []byte) int {
	if len(text) == 0 || text[0] != '"' && text[0] != '\'' {
		return 0
	}
	quote := text[0]
	for i := 1; i < len(text); i++ {
		switch {
		case text[i] == '\\' && quote == '"':
			i++
		case text[i] != quote:
		case quote == '\'' && i+1 < len(text) && text[i+1] == quote:
			i++
		default:
			return i + 1
		}
	}
	return 0
}

// parseScalar reads a text that is a single scalar; nil if it is not.
func parseScalar(text string) *yaml.Node {
	var document yaml.Node
	if err := yaml.Unmarshal([]byte(text), &document); err != nil || len(document.Content) != 1 ||
		document.Content[0].Kind != yaml.ScalarNode {
		return nil
	}
	return document.Content[0]
}

// respell writes a value to replace a node's, in the node's quotes. A value that does not fit
// into them gets double quotes.
func respell(value string, node *yaml.Node, flow bool) string {
	switch {
	case node.Style == yaml.SingleQuotedStyle && isPrintable(value):
		return "'" + strings.ReplaceAll(value, "'", "''") + "'"
	case node.Style == 0 && value != "" && staysPlain(value, node, flow):
		return value
	}
	return quoted(value)
}

// isPrintable reports whether a value needs no escapes.
func isPrintable(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsPrint(r) }) < 0
}

// staysPlain reports whether a value that replaces a plain one needs no quotes either: the
// parser reads it unchanged, and for other readers it is as much of a text as the old value.
func staysPlain(value string, node *yaml.Node, flow bool) bool {
	if isPlain(value, flow) {
		return true
	}
	if !isPrintable(value) || isReserved(value) != isReserved(node.Value) {
		return false
	}
	around := [...][2]string{{"k: ", ""}, {"- ", ""}}
	if flow {
		around = [...][2]string{{"{k: ", "}"}, {"[", "]"}}
	}
	for _, a := range around {
		found := lastScalar(a[0] + value + a[1])
		if found == nil || found.Style != 0 || found.Value != value || found.Tag == "!!null" ||
			found.Tag != "!!str" && found.Tag != node.Tag {
			return false
		}
	}
	return true
}

// lastScalar reads a mapping of one key or a list of one element, and returns the scalar in
// it.
func lastScalar(text string) *yaml.Node {
	var document yaml.Node
	if err := yaml.Unmarshal([]byte(text), &document); err != nil || len(document.Content) != 1 {
		return nil
	}
	collection := document.Content[0]
	size := map[yaml.Kind]int{yaml.MappingNode: 2, yaml.SequenceNode: 1}[collection.Kind]
	if size == 0 || len(collection.Content) != size || collection.Content[size-1].Kind != yaml.ScalarNode {
		return nil
	}
	return collection.Content[size-1]
}

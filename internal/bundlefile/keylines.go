package bundlefile

import (
	"strconv"

	"gopkg.in/yaml.v3"
)

// KeyLines maps the paths of keys and items in a YAML text, such as folders[0].severity, to
// their lines, from 1. It is for texts that are not bundles, and that may be empty. The fault
// says why a text cannot be read to its end as one YAML document.
func KeyLines(data []byte) (map[string]int, *Fault) {
	root, more, fault := firstDocument(data)
	if fault == nil {
		fault = more
	}
	// A tab is fine where the parser accepts it, such as between brackets.
	if cause := precheck(data); cause != nil && (fault != nil || cause.Kind != TabIndent) {
		fault = cause
	}
	if fault != nil {
		return nil, fault
	}
	lines := make(map[string]int)
	if root != nil {
		keyLines(lines, "", root)
	}
	return lines, nil
}

func keyLines(lines map[string]int, path string, node *yaml.Node) {
	switch node.Kind {
	case yaml.MappingNode:
		for i := 0; i+1 < len(node.Content); i += 2 {
			key := node.Content[i].Value
			if path != "" {
				key = path + "." + key
			}
			lines[key] = node.Content[i].Line
			keyLines(lines, key, node.Content[i+1])
		}
	case yaml.SequenceNode:
		for i, item := range node.Content {
			key := path + "[" + strconv.Itoa(i) + "]"
			lines[key] = item.Line
			keyLines(lines, key, item)
		}
	}
}

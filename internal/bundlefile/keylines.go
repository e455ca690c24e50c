package bundlefile

import (
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// KeyLines tells on which line, from 1 on, the keys and items of a YAML text stand, by
// their paths in lower case, such as folders[0].severity. Of what cannot be read there is
// nothing. It is for texts that are no bundles.
func KeyLines(data []byte) map[string]int {
	var document yaml.Node
	if yaml.Unmarshal(data, &document) != nil {
		return nil
	}
	lines := make(map[string]int)
	for _, top := range document.Content {
		keyLines(lines, "", top)
	}
	return lines
}

func keyLines(lines map[string]int, path string, node *yaml.Node) {
	switch node.Kind {
	case yaml.MappingNode:
		for i := 0; i+1 < len(node.Content); i += 2 {
			key := strings.ToLower(node.Content[i].Value)
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

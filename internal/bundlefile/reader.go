package bundlefile

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"gopkg.in/yaml.v3"

	"beian.example/icp/internal/filing"
)

// reader fills a bundle from YAML nodes.
type reader struct {
	*cursor
	reading *Reading
}

func (r *reader) Text(at *string, f *filing.Field, _ filing.Need) {
	key, value := r.take(f.Key)
	if value == nil {
		return
	}
	if value.Kind != yaml.ScalarNode {
		r.fault(Fault{Kind: WantedText, At: at, Found: f.Key}, key, value)
		return
	}
	*at = f.Canonical(scalar(value))
}

func (r *reader) Texts(at *[]string, f *filing.Field, _ filing.Need) {
	key, value := r.take(f.Key)
	if value == nil {
		return
	}
	if value.Kind != yaml.SequenceNode {
		*at = nil
		if !isNull(value) {
			r.fault(Fault{Kind: WantedList, At: at, Found: f.Key}, key, value)
		}
		return
	}
	texts := make([]string, len(value.Content))
	*at = texts
	for i, element := range value.Content {
		element = resolve(element)
		if element.Kind != yaml.ScalarNode {
			r.fault(Fault{Kind: WantedText, At: &texts[i], Found: f.Key}, element, element)
			continue
		}
		texts[i] = f.Canonical(scalar(element))
	}
}

func (r *reader) Enter(at any, f *filing.Field, _ filing.Need) bool {
	key, value := r.take(f.Key)
	if value == nil || isNull(value) {
		return false
	}
	if value.Kind != yaml.MappingNode {
		r.fault(Fault{Kind: WantedMapping, At: at, Found: f.Key}, key, value)
		return false
	}
	r.enter(at, value)
	return true
}

func (r *reader) List(at any, f *filing.Field, _ filing.Need, length int) int {
	key, value := r.take(f.Key)
	if value == nil {
		return -1
	}
	if isNull(value) {
		r.enter(at, value)
		return 0
	}
	if value.Kind != yaml.SequenceNode {
		r.fault(Fault{Kind: WantedList, At: at, Found: f.Key}, key, value)
		return -1
	}
	r.enter(at, value)
	return len(value.Content)
}

func (r *reader) Item(at any, index int) bool {
	element := resolve(r.top().node.Content[index])
	if isNull(element) {
		return false
	}
	if element.Kind != yaml.MappingNode {
		r.fault(Fault{Kind: WantedMapping, At: at}, element, element)
		return false
	}
	r.enter(at, element)
	return true
}

func (r *reader) Leave() { r.leave() }

// leave reports the keys of the mapping that are no field's.
func (r *reader) leave() {
	done, keys := r.pop()
	if done.node.Kind != yaml.MappingNode || done.taken == len(done.node.Content)/2 {
		return
	}
	for i := 0; i < len(done.node.Content); i += 2 {
		key, value := done.node.Content[i], done.node.Content[i+1]
		switch {
		case done.isTaken(i):
		case key.Tag == "!!merge":
			r.fault(Fault{Kind: MergeKey, At: done.at, Found: key.Value}, key, value)
		case key.Kind == yaml.ScalarNode && slices.Contains(keys, key.Value):
			r.fault(Fault{Kind: DuplicateKey, At: done.at, Found: key.Value}, key, value)
		default:
			r.fault(Fault{Kind: UnknownKey, At: done.at, Found: keyText(key), Wanted: r.nearest(key, keys)}, key, value)
		}
	}
}

// hinted is up to how many faults it is worth guessing what was meant; nobody reads more.
const hinted = 1000

func (r *reader) nearest(key *yaml.Node, keys []string) string {
	if len(r.reading.Faults) >= hinted || key.Kind != yaml.ScalarNode {
		return ""
	}
	return filing.Nearest(key.Value, keys)
}

// keyText is what a key is called, or a symbol if it has no visible name: in a template, {{
// name }} is a group whose key is a group.
func keyText(key *yaml.Node) string {
	switch {
	case key.Kind == yaml.MappingNode:
		return "{…}"
	case key.Kind == yaml.SequenceNode:
		return "[…]"
	case key.Kind == yaml.AliasNode:
		return "*" + key.Value
	case !hasName(key):
		return strconv.QuoteToASCII(key.Value)
	}
	return key.Value
}

// hasName reports whether a key is visible text.
func hasName(key *yaml.Node) bool {
	return key.Kind == yaml.ScalarNode && strings.IndexFunc(key.Value, func(r rune) bool { return unicode.IsGraphic(r) && !unicode.IsSpace(r) }) >= 0
}

// isTemplate reports whether a group or a list is a key somewhere in a node, which is how {{
// name }} reads. Whatever else it holds, it is not a bundle yet.
func isTemplate(node *yaml.Node) bool {
	for i, child := range node.Content {
		isKey := node.Kind == yaml.MappingNode && i%2 == 0
		if isKey && (child.Kind == yaml.MappingNode || child.Kind == yaml.SequenceNode) || isTemplate(child) {
			return true
		}
	}
	return false
}

// fault notes a fault at a node, and the value that is not read because of it.
func (r *reader) fault(f Fault, at, value *yaml.Node) {
	f.Place = Place{Line: at.Line, Column: at.Column}
	f.stands = at
	f.value = value
	r.reading.Faults = append(r.reading.Faults, f)
}

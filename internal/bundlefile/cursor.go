package bundlefile

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// cursor follows a walk through the YAML nodes, with one frame for each open group or list.
type cursor struct {
	frames []frame
	asked  []string // the keys asked for in the open frames, one frame after the other
}

// frame is a mapping or a list, and which keys of the mapping have been taken.
type frame struct {
	node   *yaml.Node   // nil if the file has none
	at     any          // the address of what it holds
	first  int          // where the keys of this frame begin in asked
	next   int          // where the next key most likely is
	taken  int          // how many keys were taken
	used   uint64       // bit i: the ith key of the mapping was taken
	beyond map[int]bool // the same from the 65th key on
}

// reset makes the cursor ready for another walk.
func (c *cursor) reset() { c.frames, c.asked = c.frames[:0], c.asked[:0] }

func (c *cursor) top() *frame { return &c.frames[len(c.frames)-1] }

func (c *cursor) enter(at any, node *yaml.Node) {
	c.frames = append(c.frames, frame{node: node, at: at, first: len(c.asked)})
}

// pop closes the innermost frame and returns the keys that were asked for in it; they are
// valid until the next take.
func (c *cursor) pop() (done frame, keys []string) {
	done = *c.top()
	keys = c.asked[done.first:]
	c.asked = c.asked[:done.first]
	c.frames = c.frames[:len(c.frames)-1]
	return done, keys
}

// take finds a key of the innermost mapping with its value, resolving an alias. Files mostly
// keep the order of the walk, so that searching from the last find nearly always takes a
// single comparison.
func (c *cursor) take(key string) (k, v *yaml.Node) {
	f := c.top()
	c.asked = append(c.asked, key)
	if f.node == nil || f.node.Kind != yaml.MappingNode {
		return nil, nil
	}
	content := f.node.Content
	for n, i := len(content), f.next; n > 0; n, i = n-2, i+2 {
		if i >= len(content) {
			i = 0
		}
		if content[i].Value == key && content[i].Kind == yaml.ScalarNode {
			f.take(i)
			return content[i], resolve(content[i+1])
		}
	}
	return nil, nil
}

// take marks the key at index i of the mapping's content.
func (f *frame) take(i int) {
	f.taken++
	f.next = i + 2
	if i/2 < 64 {
		f.used |= 1 << (i / 2)
		return
	}
	if f.beyond == nil {
		f.beyond = make(map[int]bool)
	}
	f.beyond[i] = true
}

func (f *frame) isTaken(i int) bool { return f.used&(1<<(i/2)) != 0 || f.beyond[i] }

// resolve follows an alias to its value.
func resolve(node *yaml.Node) *yaml.Node {
	for node.Kind == yaml.AliasNode {
		node = node.Alias
	}
	return node
}

func isNull(node *yaml.Node) bool { return node.Kind == yaml.ScalarNode && node.Tag == "!!null" }

// scalar returns a value as written, so that 0755 keeps its zero and eighteen digits stay
// digits.
func scalar(node *yaml.Node) string {
	if isNull(node) {
		return ""
	}
	return strings.TrimSpace(node.Value)
}

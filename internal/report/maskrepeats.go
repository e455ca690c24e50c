package report

import (
	"strings"
	"unicode/utf8"
)

// repeats finds in a text what must not be seen, wherever it is repeated, in the
// time it takes to read the text. It is a tree of the values by their bytes.
type repeats struct {
	nodes []repeatNode
	roots [256]int32
}

// repeatNode is a byte of some values, with the first byte that may come next
// and the next that may stand in its own place; 0 is none.
type repeatNode struct {
	child, sibling int32
	letter         byte
	masked         string // what is shown of the value that ends here
	goesOn         bool   // the value is longer than is compared
}

// longestCompared is how many bytes of a value are compared. Whoever repeats as
// many repeats the value, and the rest of the line is hidden with it.
const longestCompared = 128

func (all *repeats) add(value, masked string) {
	goesOn := len(value) > longestCompared
	if goesOn {
		value = value[:longestCompared]
		masked = ""
	}
	if len(all.nodes) == 0 {
		all.nodes = make([]repeatNode, 1, 256)
	}
	parent := int32(0)
	for i := range len(value) {
		parent = all.step(parent, value[i], i == 0)
	}
	node := &all.nodes[parent]
	node.masked, node.goesOn = masked, node.goesOn || goesOn
}

// step returns the node of a byte after another's, made where there is none.
func (all *repeats) step(parent int32, letter byte, first bool) int32 {
	begin := &all.roots[letter]
	if !first {
		begin = &all.nodes[parent].child
	}
	for at := *begin; at != 0; at = all.nodes[at].sibling {
		if all.nodes[at].letter == letter {
			return at
		}
	}
	made := int32(len(all.nodes))
	sibling := *begin
	*begin = made // before the nodes move
	all.nodes = append(all.nodes, repeatNode{letter: letter, sibling: sibling})
	return made
}

// hide puts masks in place of what a text repeats, of several values the longest.
func (all *repeats) hide(text string) string {
	if len(all.nodes) == 0 {
		return text
	}
	var out strings.Builder
	done := 0
	for at := 0; at < len(text); {
		n, node := all.find(text[at:])
		if node == nil {
			_, n = utf8.DecodeRuneInString(text[at:])
			at += n
			continue
		}
		out.WriteString(text[done:at])
		if node.goesOn {
			out.WriteString(starred(text[at:]))
			return out.String()
		}
		out.WriteString(node.masked)
		at += n
		done = at
	}
	if done == 0 {
		return text
	}
	return out.String() + text[done:]
}

// find returns the longest value that text begins with and its length; nil
// where it begins with none.
func (all *repeats) find(text string) (length int, found *repeatNode) {
	at := all.roots[text[0]]
	for i := 0; at != 0; {
		node := &all.nodes[at]
		if node.letter != text[i] {
			at = node.sibling
			continue
		}
		if i++; node.masked != "" || node.goesOn {
			length, found = i, node
		}
		if i == len(text) {
			break
		}
		at = node.child
	}
	return length, found
}

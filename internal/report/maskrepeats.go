package report

import (
	"strings"
	"unicode/utf8"
)

// repeats finds every repetition of what must not be seen in one pass over a text. It is a
// tree of the values by their bytes.
type repeats struct {
	nodes []repeatNode
	roots [256]int32
}

// repeatNode is a byte that values share. Child is the first byte that may come next, sibling
// the next one that may be in its own place; 0 means none.
type repeatNode struct {
	child, sibling int32
	letter         byte
	masked         string // shown for the value that ends here
	goesOn         bool   // the value continues beyond what is compared
}

// longestCompared is how many bytes of a value are compared. A text that matches that many is
// taken to repeat the value, and the rest of the line is hidden as well.
const longestCompared = 128

func (all *repeats) add(value, masked string) {
	goesOn := len(value) > longestCompared
	if goesOn {
		value = value[:longestCompared]
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

// step returns the node of a byte that follows another, and creates it if needed.
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
	*begin = made // before append moves the nodes
	all.nodes = append(all.nodes, repeatNode{letter: letter, sibling: sibling})
	return made
}

// hide masks what a text repeats; if several values match, the longest.
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

// find returns the longest value that text begins with, and its length; nil if there is none.
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

package bundlefile

import (
	"fmt"
	"slices"

	"gopkg.in/yaml.v3"
)

// tooManyItems is the fault of a list that is too long. It is at the list's key, like faults
// of a wrong shape. It has a path only if all keys on it are the format's: any other key could
// be anything, and nothing else is read that would tell.
func tooManyItems(root, list *yaml.Node) *Fault {
	f := &Fault{Kind: TooManyItems, Count: len(list.Content), Most: MaxItems, stands: list}
	isKnown := true
	for _, step := range wayTo(root, list) {
		if step.key == nil {
			f.Place.Path += fmt.Sprintf("[%d]", step.index)
			f.stands = list
			continue
		}
		f.Place.Path = join(f.Place.Path, step.key.Value)
		isKnown = isKnown && isKnownKey(step.key.Value)
		f.stands = step.key
	}
	if !isKnown {
		f.Place.Path = ""
	}
	f.Place.Line, f.Place.Column = f.stands.Line, f.stands.Column
	return f
}

// step leads from a value to one inside it: by a key of a group, or to an element of a list.
type step struct {
	key   *yaml.Node // nil for an element
	index int        // of the element
}

// wayTo is the way from a value to one inside it; empty if that is a key.
func wayTo(from, wanted *yaml.Node) []step {
	for i, child := range from.Content {
		next := step{index: i}
		if from.Kind == yaml.MappingNode {
			if i%2 == 0 {
				continue
			}
			next.key = from.Content[i-1]
		}
		if child == wanted {
			return []step{next}
		}
		if way := wayTo(child, wanted); way != nil {
			return slices.Insert(way, 0, next)
		}
	}
	return nil
}

package bundlefile

import (
	"fmt"
	"slices"

	"gopkg.in/yaml.v3"
)

// tooManyItems is the fault of a list that is too long. It stands at the list's key, as
// faults of a wrong shape do, and tells its path where all keys are the format's: another
// may be anything, and nothing else is read of the file by which that could be known.
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

// step is from a value to one in it: by a key of a group, or to an element of a list.
type step struct {
	key   *yaml.Node // nil for an element
	index int        // of the element
}

// wayTo is how one comes from a value to one in it; empty where that is a key.
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

package bundlefile

import "gopkg.in/yaml.v3"

// Fault is something in the text of a file because of which it, or a part of it, cannot be
// read as a bundle. It states facts; the judge puts them into words.
type Fault struct {
	Kind   FaultKind
	At     any        // the address that it belongs to, nil if there is none
	Place  Place      // where in the file
	Found  string     // what is there
	Wanted string     // what could be there instead
	Count  int        // how many there are, if they are too many
	Most   int        // how many are allowed
	stands *yaml.Node // what is at the place, nil if it is the text as a whole
	value  *yaml.Node // what could not be read because of it, nil if it is the whole file
}

// FaultKind tells faults apart.
type FaultKind uint8

const (
	Empty           FaultKind = iota // nothing in it
	TooLarge                         // over MaxSize
	ForeignEncoding                  // bytes in another encoding, Found names the likely one
	Binary                           // a NUL byte
	TabIndent                        // a tab in the indentation
	WideIndent                       // a space other than U+0020 in the indentation
	WideColon                        // a full-width colon after a key
	BrokenSyntax                     // not YAML, Found is the parser's complaint
	TooDeep                          // nested deeper than maxDepth
	TooManyAliases                   // more than maxAliases, too much that they refer to, or an alias to itself
	TooManyItems                     // a list of more than MaxItems, at the path of its Place
	TooManyInAll                     // more than maxElements in all lists together
	SecondDocument                   // more after a line ---
	NotMapping                       // the file as a whole is not a mapping
	WantedText                       // a list or a mapping instead of a single value
	WantedList                       // something else instead of a list
	WantedMapping                    // something else instead of a mapping
	UnknownKey                       // no field of that name here
	DuplicateKey                     // the field already occurred
	MergeKey                         // <<, which the format does not support
	VainIgnore                       // a comment that silences nothing
)

// Refused reports whether a fault of this kind leaves nothing to read, so that the file is not
// a bundle at all.
func (k FaultKind) Refused() bool { return k <= NotMapping }

// IsOfLength reports whether a fault of this kind means that lists hold more than is read.
func (k FaultKind) IsOfLength() bool { return k == TooManyItems || k == TooManyInAll }

// IsOfKey reports whether a fault of this kind is about a key of a group, and not about the
// group.
func (k FaultKind) IsOfKey() bool { return k == UnknownKey || k == DuplicateKey || k == MergeKey }

// Place is a position in a file and the path of the field there.
type Place struct {
	Path   string // such as sites[0].domain; empty for the file as a whole
	Line   int    // from 1; 0 if there is none
	Column int    // from 1, in code points
}

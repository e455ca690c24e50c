package bundlefile

import "gopkg.in/yaml.v3"

// Fault is something in the text of a file that keeps it from being read as a
// bundle, or a part of it. It states facts; the words are the judge's.
type Fault struct {
	Kind   FaultKind
	At     any        // the address the fault stands at, nil where it belongs to none
	Place  Place      // where in the file
	Found  string     // what stands there
	Wanted string     // what could stand there instead
	Count  int        // how many there are, where they are too many
	Most   int        // how many there may be
	stands *yaml.Node // what stands at the place, nil where that is the text as such
	value  *yaml.Node // what could not be read because of it, nil where that is the whole file
}

// FaultKind tells faults apart.
type FaultKind uint8

const (
	Empty           FaultKind = iota // nothing in it
	TooLarge                         // over MaxSize
	ForeignEncoding                  // bytes of another encoding, Found names the likely one
	Binary                           // a NUL byte
	TabIndent                        // a tab in the indentation
	WideIndent                       // a space other than U+0020 in the indentation
	WideColon                        // a full-width colon after a key
	BrokenSyntax                     // not YAML, Found says what the parser met
	TooDeep                          // nested over maxDepth
	TooManyAliases                   // over maxAliases, too much that they stand for, or one of itself
	TooManyItems                     // a list of over MaxItems, at the path of its Place
	TooManyInAll                     // over maxElements in all lists together
	SecondDocument                   // more after a line ---
	NotMapping                       // the file as a whole is no mapping
	WantedText                       // a list or a mapping where one value belongs
	WantedList                       // something else where a list belongs
	WantedMapping                    // something else where a mapping belongs
	UnknownKey                       // no field of that name here
	DuplicateKey                     // the field stood there already
	MergeKey                         // <<, which the format does not have
	VainIgnore                       // a comment that asks for silence in vain
)

// Refused reports whether a fault of this kind leaves nothing to read: the
// file is no bundle at all.
func (k FaultKind) Refused() bool { return k <= NotMapping }

// IsOfLength reports whether a fault of this kind is that more stands in lists than
// is read.
func (k FaultKind) IsOfLength() bool { return k == TooManyItems || k == TooManyInAll }

// IsOfKey reports whether a fault of this kind is about a key of the group it
// stands at, and not about the group.
func (k FaultKind) IsOfKey() bool { return k == UnknownKey || k == DuplicateKey || k == MergeKey }

// Place is a position in a file and the path of the field that stands there.
type Place struct {
	Path   string // such as sites[0].domain; empty for the file as a whole
	Line   int    // from 1; 0 where there is none
	Column int    // from 1, in code points
}

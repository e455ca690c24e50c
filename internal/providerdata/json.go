package providerdata

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

var (
	// ErrNotJSON is returned for bytes that are not a JSON document in UTF-8.
	ErrNotJSON = errors.New("not JSON")
	// ErrTooDeep is returned for JSON with deeper nesting than any response has.
	ErrTooDeep = errors.New("nested too deeply")
	// ErrTooMany is returned for JSON with more values than any response has.
	ErrTooMany = errors.New("too many values")
)

// How deep objects and lists may be nested, and how many values there may be in all: ten times
// what responses have.
const (
	deepest = 64
	most    = 20_000
)

// node is a JSON value with its members in order, including repeated names. Numbers keep their
// text as written.
type node struct {
	kind  kind
	names []string // of an object's members
	parts []node   // the members, or the elements of a list
	text  string
}

type kind uint8

const (
	nothing kind = iota // null
	object
	list
	text
	number
	truth
)

var byteOrderMark = []byte("\xef\xbb\xbf")

// parse reads a whole document.
func parse(data []byte) (node, error) {
	data = bytes.TrimPrefix(data, byteOrderMark)
	if !utf8.Valid(data) {
		return node{}, ErrNotJSON
	}
	r := reader{Decoder: json.NewDecoder(bytes.NewReader(data))}
	r.UseNumber()
	n, err := r.next(0)
	if err != nil {
		return node{}, err
	}
	if _, err := r.Token(); !errors.Is(err, io.EOF) {
		return node{}, ErrNotJSON
	}
	return n, nil
}

// reader reads a document token by token, and counts its values.
type reader struct {
	*json.Decoder
	count int
}

// next reads the next value.
func (r *reader) next(depth int) (node, error) {
	if r.count++; r.count > most {
		return node{}, ErrTooMany
	}
	token, err := r.Token()
	if err != nil {
		return node{}, ErrNotJSON
	}
	switch t := token.(type) {
	case json.Delim:
		return r.inside(t, depth+1)
	case string:
		return node{kind: text, text: t}, nil
	case json.Number:
		return node{kind: number, text: t.String()}, nil
	case bool:
		return node{kind: truth, text: strconv.FormatBool(t)}, nil
	}
	return node{}, nil
}

// inside reads the rest of an object or a list.
func (r *reader) inside(opened json.Delim, depth int) (node, error) {
	if depth > deepest {
		return node{}, ErrTooDeep
	}
	n := node{kind: list}
	if opened == '{' {
		n.kind = object
	}
	for r.More() {
		if n.kind == object {
			name, err := r.Token()
			if err != nil {
				return node{}, ErrNotJSON
			}
			n.names = append(n.names, name.(string)) // the decoder accepts nothing else as a name
		}
		part, err := r.next(depth)
		if err != nil {
			return node{}, err
		}
		n.parts = append(n.parts, part)
	}
	if _, err := r.Token(); err != nil {
		return node{}, ErrNotJSON
	}
	return n, nil
}

// member returns the first member of an object with a name; nil if there is none.
func (n *node) member(name string) *node {
	for i := range n.names {
		if n.names[i] == name {
			return &n.parts[i]
		}
	}
	return nil
}

// textOf is the text of the first member with a name; empty if there is none.
func (n *node) textOf(name string) string {
	if m := n.member(name); m != nil {
		return strings.TrimSpace(m.text)
	}
	return ""
}

// find calls found for n and every value within it, with its path, and goes into those for
// which found returns true.
func (n *node) find(path string, found func(n *node, path string) bool) {
	if !found(n, path) {
		return
	}
	for i := range n.parts {
		switch {
		case n.kind == list:
			n.parts[i].find(path+"["+strconv.Itoa(i)+"]", found)
		case path == "":
			n.parts[i].find(n.names[i], found)
		default:
			n.parts[i].find(path+"."+n.names[i], found)
		}
	}
}

// leaf is a non-empty value with nothing else within it, and its path.
type leaf struct{ path, text string }

// leaves lists the leaves within a value.
func (n *node) leaves() (all []leaf) {
	n.find("", func(n *node, path string) bool {
		if written := strings.TrimSpace(n.text); written != "" {
			all = append(all, leaf{path, written})
		}
		return true
	})
	return all
}

// bare is a path without list indices.
func bare(path string) string {
	for {
		before, rest, opened := strings.Cut(path, "[")
		place, after, closed := strings.Cut(rest, "]")
		if !opened || !closed || strings.Trim(place, "0123456789") != "" {
			return path
		}
		path = before + after
	}
}

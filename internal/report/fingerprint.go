package report

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"path"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"beian.example/icp/internal/rule"
)

// Fingerprint identifies a finding and stays the same in later runs. It does not depend on
// lines inserted before the finding, on the order of bundles and lists, on the language, or on
// how a later version words the finding. But if three or more files share something, which
// findings there are depends on the order of the files, and so do their fingerprints.
type Fingerprint [16]byte

// String writes the fingerprint as it appears in files.
func (p Fingerprint) String() string { return hex.EncodeToString(p[:]) }

// Mark is what a fingerprint is made of: names of files, the rule, and the path in the bundle
// without list indexes and unknown keys. It holds no value that could be guessed from a
// digest. Findings with the same mark are told apart by counting them.
type Mark struct {
	File string // masked and with slashes
	With string // the other of two contradicting files; empty if there is none
	text string

	isCrowd bool   // the mark of one file in a crowd
	crowds  []Mark // the marks that two contradicting files have in a crowd
}

// Fingerprint returns that of the nth finding with the mark, from 0.
func (m *Mark) Fingerprint(nth int) (p Fingerprint) {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", m.text, nth))
	copy(p[:], sum[:])
	return p
}

// MarksOf returns the marks of a finding of a file. A contradiction has one for each pair of
// files: which file comes later depends on their order, but the pair does not. A finding of a
// crowd has one for each file. called returns the name that a file has in marks.
func MarksOf(f *File, found *rule.Finding, called func(file string) string) []Mark {
	named := func(file string) string { return NameOf(called(file)) }
	switch {
	case found.Crowd != nil:
		all := make([]Mark, len(found.Crowd))
		for i, file := range found.Crowd {
			all[i] = markInCrowd(found.Rule, named(file))
		}
		return all
	case found.Rule.IsAcross():
		all := make([]Mark, len(found.Pairs))
		for i, two := range found.Pairs {
			all[i] = markOfTwo(found.Rule, named(two[0]), named(two[1]))
		}
		return all
	}
	name := named(f.Name)
	text := fmt.Sprintf("%q %q %q", name, found.Rule.Name, markedPath(found.KnownPath(f.Reading)))
	if found.Other != nil {
		text += fmt.Sprintf(" %q", named(found.Other.File))
	}
	if f.Together {
		text += " together"
	}
	return []Mark{{File: name, text: text}}
}

// NameOf is a file's name as it appears in a mark. Bytes that are not UTF-8, such as in names
// from an archive made elsewhere, are written as codes, so that such names stay distinct.
func NameOf(file string) string {
	var spelt strings.Builder
	for len(file) > 0 {
		r, size := utf8.DecodeRuneInString(file)
		if r == utf8.RuneError && size == 1 {
			fmt.Fprintf(&spelt, "<%02X>", file[0])
		} else {
			spelt.WriteString(file[:size])
		}
		file = file[size:]
	}
	return path.Clean(filepath.ToSlash(Voice{}.Text(spelt.String())))
}

// markOfTwo is the mark of two contradicting files, in either order.
func markOfTwo(r *rule.Rule, a, b string) Mark {
	a, b = min(a, b), max(a, b)
	return Mark{
		File: a, With: b, text: fmt.Sprintf("%q %q %q", r.Name, a, b),
		crowds: []Mark{markInCrowd(r, a), markInCrowd(r, b)},
	}
}

// markInCrowd is the mark of one file in a crowd.
func markInCrowd(r *rule.Rule, file string) Mark {
	return Mark{File: file, text: fmt.Sprintf("%q %q crowd", r.Name, file), isCrowd: true}
}

// markedPath is a path without the indexes in brackets.
func markedPath(path string) string {
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' { // no key has digits
			return -1
		}
		return r
	}, path)
}

// fingerprints returns those of the findings of a file, using names as they are shown. If a
// finding has several marks, the first in alphabetical order counts.
func (v Voice) fingerprints(f *File, findings []told) []string {
	all, seen := make([]string, len(findings)), make(map[string]int, len(findings))
	for i := range findings {
		var least Mark
		for _, mark := range MarksOf(f, findings[i].found, asItIs) {
			if least.text == "" || mark.text < least.text {
				least = mark
			}
		}
		all[i] = least.Fingerprint(seen[least.text]).String() // the first of several alike stays the first
		seen[least.text]++
	}
	return all
}

// MayRecur reports whether findings of other files may have the same fingerprints. That is so
// if the name is masked or made safe to print, or looks like it, and for contradictions. The
// fingerprints of all other files need not be remembered.
func (f *File) MayRecur() bool {
	return f.Together || strings.ContainsAny(NameOf(f.Name), "*< \ufffd")
}

// Fingerprinted is a format that contains fingerprints, or other names by which findings are
// told apart. Its File does not know about other files, whose findings may have the same ones,
// so Distinguish makes them unique in the texts of files that MayRecur, one text after the
// other.
type Fingerprinted interface {
	Format
	Distinguish(text []byte, seen *Fingerprints) []byte
}

// Fingerprints are those already written in a run. Files whose names are the same when masked
// may share some, and so may crowds.
type Fingerprints struct {
	times map[uint64]int32 // by the first half, since mistaking one for another does no harm
}

// distinguish replaces fingerprints that were written before. The new one depends only on how
// often that happened, not on the order of files. A fingerprint is found by its key, which
// cannot occur within a quoted text, because quotes are escaped there.
func (s *Fingerprints) distinguish(text []byte, key string) {
	before := []byte(`"` + key + `":"`)
	for {
		at := bytes.Index(text, before)
		if at < 0 {
			return
		}
		text = text[at+len(before):]
		var print Fingerprint
		if n, err := hex.Decode(print[:], text[:min(len(text), 2*len(print))]); err != nil || n < len(print) {
			continue
		}
		if nth := s.add(print); nth > 0 {
			copy(text, print.again(nth).String())
		}
	}
}

// add counts a fingerprint, and returns how often it was there before.
func (s *Fingerprints) add(p Fingerprint) int32 {
	if s.times == nil {
		s.times = make(map[uint64]int32)
	}
	half := binary.BigEndian.Uint64(p[:])
	nth := s.times[half]
	s.times[half]++
	return nth
}

// again is the replacement for a fingerprint that was already written this many times.
func (p Fingerprint) again(times int32) (next Fingerprint) {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s again %d", p, times))
	copy(next[:], sum[:])
	return next
}

// Size estimates how much memory they take, in bytes.
func (s *Fingerprints) Size() int { return 32 * len(s.times) }

func asItIs(file string) string { return file }

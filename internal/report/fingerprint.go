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

// Fingerprint tells a finding from all others, and is the same in the next run: whatever
// lines were put before it, in whatever order bundles are named or things listed, in
// whatever language, and however a later version words it. Of what three or more files
// share, which findings there are depends on their order, and so do the fingerprints.
type Fingerprint [16]byte

// String writes it as it stands in files.
func (p Fingerprint) String() string { return hex.EncodeToString(p[:]) }

// Mark is what a fingerprint is made of: names of files, the rule, and the path in the
// bundle without the numbers in lists and without keys that are none. So no value is in
// it, and none could be guessed from a digest. Findings with one mark are alike, and are
// told apart by which of them they are.
type Mark struct {
	File string // masked and with slashes
	With string // the other one of two that were compared; empty where there is none
	text string

	isCrowd bool   // it is of one of many files, which share something
	crowds  []Mark // of two that were compared: those that they have where many are
}

// Fingerprint is that of the nth of those that are alike, from 0 on.
func (m *Mark) Fingerprint(nth int) (p Fingerprint) {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", m.text, nth))
	copy(p[:], sum[:])
	return p
}

// MarksOf returns the marks of a finding of a file. What was compared has one for each two
// files that contradict each other, since which of them comes last changes with their order,
// and which two there are does not; what very many share has one for each of them. The
// function says what files are called.
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

// NameOf is a file's name as it stands in a mark. Bytes that are no UTF-8, as in names from
// an archive that was made elsewhere, are spelt out, lest all such names read alike.
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

// markOfTwo is the mark of two files that contradict each other, whichever comes first.
func markOfTwo(r *rule.Rule, a, b string) Mark {
	a, b = min(a, b), max(a, b)
	return Mark{
		File: a, With: b, text: fmt.Sprintf("%q %q %q", r.Name, a, b),
		crowds: []Mark{markInCrowd(r, a), markInCrowd(r, b)},
	}
}

// markInCrowd is the mark of one of many files.
func markInCrowd(r *rule.Rule, file string) Mark {
	return Mark{File: file, text: fmt.Sprintf("%q %q crowd", r.Name, file), isCrowd: true}
}

// markedPath is a path without the numbers in brackets.
func markedPath(path string) string {
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' { // no key has any
			return -1
		}
		return r
	}, path)
}

// fingerprints are those of the findings of a file, whose name is the one it is shown by.
// Of what has several marks the first in the order of the alphabet stands for all.
func (v Voice) fingerprints(f *File, findings []told) []string {
	all, seen := make([]string, len(findings)), make(map[string]int, len(findings))
	for i := range findings {
		var least Mark
		for _, mark := range MarksOf(f, findings[i].found, asItIs) {
			if least.text == "" || mark.text < least.text {
				least = mark
			}
		}
		all[i] = least.Fingerprint(seen[least.text]).String() // of several alike, the first stays the first
		seen[least.text]++
	}
	return all
}

// MayRecur reports whether a fingerprint of a finding may be that of another file's finding
// too: where the name is masked or made safe to print, or looks like one that was, and where
// what many share is told. Of all other files nothing has to be remembered.
func (f *File) MayRecur() bool {
	return f.Together || strings.ContainsAny(NameOf(f.Name), "*< \ufffd")
}

// Fingerprinted is a format that calls findings by their fingerprints. File knows of no other
// file, whose findings may have the same: Distinguish makes them unique in the text that it
// returned of one that MayRecur, and is called with one text after the other.
type Fingerprinted interface {
	Format
	Distinguish(text []byte, seen *Fingerprints)
}

// Fingerprints are those that came before in a run. Files whose names are masked alike have
// some in common, and so has what is shared by many.
type Fingerprints struct {
	times map[uint64]int32 // by the first half, since taking two for one does no harm
}

// distinguish puts another fingerprint where one is that came before: which one depends only
// on how often it did, so that the order of files changes none of them. A fingerprint stands
// behind its key, which no text within quotes has in it: there a quote follows a backslash.
func (s *Fingerprints) distinguish(text []byte, key string) {
	if s.times == nil {
		s.times = make(map[uint64]int32)
	}
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
		half := binary.BigEndian.Uint64(print[:])
		if nth := s.times[half]; nth > 0 {
			copy(text, print.again(nth).String())
		}
		s.times[half]++
	}
}

// again is the fingerprint of what came so many times before.
func (p Fingerprint) again(times int32) (next Fingerprint) {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s again %d", p, times))
	copy(next[:], sum[:])
	return next
}

// Size is about how many bytes of memory they take.
func (s *Fingerprints) Size() int { return 32 * len(s.times) }

func asItIs(file string) string { return file }

package rule

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// An entry is read back from the store as it was put in.
func TestPackedEntries(t *testing.T) {
	for range 10_000 {
		e := entry{
			key: rand.Uint64(), file: rand.Uint32N(mostFiles), owner: short(rand.Uint64()), nth: uint16(rand.UintN(mostFacts)),
			traits: traits(rand.UintN(1 << traitBits)),
		}
		s := factStore{subjects: make([]uint32, 1)}
		file := e.file
		e.file = 0
		if got := s.entry(int(e.key>>56), e.packed()); got != e {
			t.Fatalf("%+v became %+v", e, got)
		}
		e.file = file
		if got := uint32(e.packed()[1] >> (nthBits + traitBits + ownerBelow)); got != file {
			t.Fatalf("the file %d became %d", file, got)
		}
	}
	if last := traits(isAsRecorded); last >= 1<<traitBits || last<<1 < 1<<traitBits {
		t.Errorf("there are not %d traits", traitBits)
	}
}

// The names of many files are found again, also the last of a block.
func TestManyFileNames(t *testing.T) {
	var names fileNames
	name := func(i int) string { return fmt.Sprintf("clients/%05d/%s/bundle.yaml", i, strings.Repeat("深", i%40)) }
	const many = 2000
	for i := range many {
		names.add(name(i))
	}
	if len(names.blocks) < 2 {
		t.Fatal("they are in one block")
	}
	for i := range many {
		if got := names.name(uint32(i)); got != name(i) {
			t.Fatalf("%q, want %q", got, name(i))
		}
	}
}

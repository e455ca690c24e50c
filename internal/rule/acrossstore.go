package rule

import (
	"cmp"
	"slices"
	"strings"
)

// factStore keeps entries in shards by the first byte of their keys. Shards grow by
// blocks, so that nothing is copied, and are sorted one at a time.
type factStore struct {
	shards   [256][][]packed
	blocks   int
	subjects []uint32 // of the files, which all entries of one share
}

// packed is an entry as it is kept, in 16 bytes: each bundle has a dozen, and a run over a
// hundred thousand bundles has little memory for anything else. The first byte of the key is
// that of the shard, and the lowest byte of the owner stands in its place; the second number
// holds, from the top, the file, the place in it, the traits and the rest of the owner.
type packed [2]uint64

// How many bits each part has.
const (
	ownerBits        = 8 + ownerBelow
	ownerBelow bound = 15
	traitBits  bound = 13
	nthBits    bound = 12
	fileBits   bound = 24
)

func (e *entry) packed() packed {
	rest := uint64(e.file)
	rest = rest<<nthBits | uint64(e.nth)
	rest = rest<<traitBits | uint64(e.traits)
	rest = rest<<ownerBelow | uint64(e.owner>>8)
	return packed{e.key<<8 | uint64(e.owner&0xff), rest}
}

func (s *factStore) entry(shard int, p packed) entry {
	rest := p[1]
	take := func(bits int) uint64 {
		low := rest & (1<<bits - 1)
		rest >>= bits
		return low
	}
	e := entry{key: uint64(shard)<<56 | p[0]>>8}
	e.owner = uint32(take(ownerBelow)<<8 | p[0]&0xff)
	e.traits, e.nth = traits(take(traitBits)), uint16(take(nthBits))
	e.file = uint32(rest)
	e.subject = s.subjects[e.file]
	return e
}

// blockOf is how many entries a block has.
const blockOf bound = 128

func (s *factStore) add(e entry) {
	shard := &s.shards[e.key>>56]
	if n := len(*shard); n == 0 || len((*shard)[n-1]) == blockOf {
		*shard = append(*shard, make([]packed, 0, blockOf))
		s.blocks++
	}
	last := &(*shard)[len(*shard)-1]
	*last = append(*last, e.packed())
}

func (s *factStore) size() int { return s.blocks*blockOf*16 + 4*cap(s.subjects) }

// eachKey calls visit for all entries of one key, in the order of the files, where
// there is more than one.
func (s *factStore) eachKey(visit func(alike []entry)) {
	var all []entry
	for i := range s.shards {
		all = all[:0]
		for _, block := range s.shards[i] {
			for k := range block {
				all = append(all, s.entry(i, block[k]))
			}
		}
		slices.SortFunc(all, byKey)
		for start := 0; start < len(all); {
			end := start + 1
			for end < len(all) && all[end].key == all[start].key {
				end++
			}
			if end-start > 1 {
				visit(all[start:end])
			}
			start = end
		}
	}
}

// eachOf calls visit for all entries of one matter, in no order.
func (s *factStore) eachOf(m matter, visit func(*entry)) {
	for i := range s.shards {
		for _, block := range s.shards[i] {
			for k := range block {
				if e := s.entry(i, block[k]); e.traits.matter() == m {
					visit(&e)
				}
			}
		}
	}
}

// byKey sorts entries by key, and those of one key in the order of the files.
func byKey(a, b entry) int {
	switch {
	case a.key != b.key: // as nearly all are
		return cmp.Compare(a.key, b.key)
	case a.file != b.file:
		return cmp.Compare(a.file, b.file)
	}
	return cmp.Compare(a.nth, b.nth)
}

// fileNames keeps the names of files in blocks, to save a string header for each.
type fileNames struct {
	blocks []*strings.Builder
	starts []uint32 // of each name: the block in the upper 16 bits, the offset below
}

const nameBlock = 1 << 16

func (n *fileNames) add(name string) {
	if k := len(n.blocks); k == 0 || n.blocks[k-1].Len()+len(name) > nameBlock {
		b := new(strings.Builder)
		b.Grow(nameBlock)
		n.blocks = append(n.blocks, b)
	}
	last := n.blocks[len(n.blocks)-1]
	n.starts = append(n.starts, uint32(len(n.blocks)-1)<<16|uint32(last.Len()))
	last.WriteString(name)
}

func (n *fileNames) name(file uint32) string {
	start := n.starts[file]
	block, text := start>>16, ""
	text = n.blocks[block].String()[start&(nameBlock-1):]
	if next := int(file) + 1; next < len(n.starts) && n.starts[next]>>16 == block {
		text = text[:n.starts[next]-start]
	}
	return text
}

// compare compares two files by their names, and by their order if these are the same.
func (n *fileNames) compare(a, b uint32) int {
	return cmp.Or(strings.Compare(n.name(a), n.name(b)), cmp.Compare(a, b))
}

func (n *fileNames) size() int { return len(n.blocks)*nameBlock + 4*cap(n.starts) }

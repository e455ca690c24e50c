package rule

import (
	"cmp"
	"slices"
	"strings"
)

// factStore keeps entries in shards by the first byte of their keys. Shards grow by
// blocks, so that nothing is copied, and are put in order one at a time.
type factStore struct {
	shards   [256][][]packed
	blocks   int
	subjects []uint32 // of the files, which all entries of one share
}

// packed is an entry as it is kept, in 20 bytes: there are a dozen of each bundle.
type packed struct {
	key         [2]uint32 // the upper half first
	file, owner uint32
	nth         uint16
	traits      traits
}

func (e *entry) packed() packed {
	return packed{[2]uint32{uint32(e.key >> 32), uint32(e.key)}, e.file, e.owner, e.nth, e.traits}
}

func (s *factStore) entry(p *packed) entry {
	return entry{
		key: uint64(p.key[0])<<32 | uint64(p.key[1]), file: p.file, owner: p.owner,
		subject: s.subjects[p.file], nth: p.nth, traits: p.traits,
	}
}

// blockOf is how many entries a block has.
const blockOf = 128

func (s *factStore) add(e entry) {
	shard := &s.shards[e.key>>56]
	if n := len(*shard); n == 0 || len((*shard)[n-1]) == blockOf {
		*shard = append(*shard, make([]packed, 0, blockOf))
		s.blocks++
	}
	last := &(*shard)[len(*shard)-1]
	*last = append(*last, e.packed())
}

func (s *factStore) size() int { return s.blocks*blockOf*20 + 4*cap(s.subjects) }

// eachKey calls visit for all entries of one key, in the order of the files, where
// there is more than one.
func (s *factStore) eachKey(visit func(alike []entry)) {
	var all []entry
	for i := range s.shards {
		all = all[:0]
		for _, block := range s.shards[i] {
			for k := range block {
				all = append(all, s.entry(&block[k]))
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

// byKey puts entries of one key together, in the order of the files.
func byKey(a, b entry) int {
	switch {
	case a.key != b.key: // as nearly all are
		return cmp.Compare(a.key, b.key)
	case a.file != b.file:
		return cmp.Compare(a.file, b.file)
	}
	return cmp.Compare(a.nth, b.nth)
}

// fileNames keeps the names of files in blocks, which need no string each.
type fileNames struct {
	blocks []*strings.Builder
	starts []uint32 // in which block a name is, and where in it
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

// less compares two files by their names, and by their order where those are alike.
func (n *fileNames) less(a, b uint32) bool {
	return cmp.Or(cmp.Compare(n.name(a), n.name(b)), cmp.Compare(a, b)) < 0
}

func (n *fileNames) size() int { return len(n.blocks)*nameBlock + 4*cap(n.starts) }

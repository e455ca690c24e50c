package cli

import (
	"encoding/binary"
	"strings"
)

// plist is a binary property list, the format in which macOS keeps settings: the objects, a
// table of their offsets, and at the end what is needed to read that. Anything malformed reads
// as nothing.
type plist struct {
	data           []byte
	table, objects int // where the table begins, and the number of objects
	offsetSize     int // in bytes, of an offset in the table
	refSize        int // in bytes, of the number of an object
}

// The kinds of objects that are read, in the upper half of their first byte.
const (
	plistASCII = 0x5
	plistList  = 0xA
	plistDict  = 0xD
	plistInt   = 0x1
)

const plistTrailer = 32

// firstOfList is the first text in the list that a property list's outermost object has under
// a key; "" if there is none.
func firstOfList(data []byte, key string) string {
	if !strings.HasPrefix(string(data), "bplist00") || len(data) < plistTrailer {
		return ""
	}
	end := data[len(data)-plistTrailer:]
	p := plist{data: data, offsetSize: int(end[6]), refSize: int(end[7])}
	p.objects, p.table = int(binary.BigEndian.Uint32(end[12:])), int(binary.BigEndian.Uint32(end[28:]))
	kind, count, at := p.object(int(binary.BigEndian.Uint32(end[20:])))
	if kind != plistDict {
		return ""
	}
	for i := range count {
		name, known := p.number(at+i*p.refSize, p.refSize)
		if !known {
			return ""
		}
		if p.text(name) != key {
			continue
		}
		value, _ := p.number(at+(count+i)*p.refSize, p.refSize)
		kind, count, at := p.object(value)
		if kind != plistList || count == 0 {
			return ""
		}
		first, _ := p.number(at, p.refSize)
		return p.text(first)
	}
	return ""
}

// number reads a number of size bytes.
func (p *plist) number(at, size int) (n int, known bool) {
	if at < 0 || size < 1 || size > 4 || at > len(p.data)-size {
		return 0, false
	}
	for _, b := range p.data[at : at+size] {
		n = n<<8 | int(b)
	}
	return n, true
}

// object is the kind of an object, how much it holds, and where its contents begin; 0 if there
// is no such object.
func (p *plist) object(number int) (kind, count, at int) {
	if number < 0 || number >= p.objects {
		return 0, 0, 0
	}
	at, known := p.number(p.table+number*p.offsetSize, p.offsetSize)
	if !known || at >= len(p.data) {
		return 0, 0, 0
	}
	kind, count = int(p.data[at]>>4), int(p.data[at]&0xF)
	at++
	if count == 0xF { // does not fit four bits: an integer follows
		if at >= len(p.data) || p.data[at]>>4 != plistInt {
			return 0, 0, 0
		}
		size := 1 << (p.data[at] & 0xF)
		if count, known = p.number(at+1, size); !known {
			return 0, 0, 0
		}
		at += 1 + size
	}
	return kind, count, at
}

// text reads ASCII text, which the names of keys and languages are.
func (p *plist) text(number int) string {
	kind, count, at := p.object(number)
	if kind != plistASCII || count > len(p.data)-at {
		return ""
	}
	return string(p.data[at : at+count])
}

package rule

import (
	"regexp"
	"sync"
)

// pattern is a regular expression that is compiled when a text is first held against it,
// which few texts are.
//
// Like all that the variables of this package begin with, it is a literal and no call. The
// compiler lays literals out until it meets a call, which might change what they refer to;
// from there on rules would be put together at every start of the program.
type pattern struct {
	text     string
	once     sync.Once
	compiled *regexp.Regexp
}

func (p *pattern) regexp() *regexp.Regexp {
	p.once.Do(func() { p.compiled = regexp.MustCompile(p.text) })
	return p.compiled
}

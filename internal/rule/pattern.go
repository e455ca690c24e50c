package rule

import (
	"regexp"
	"sync"
)

// pattern is a regular expression that is compiled when it is first needed, which is rare.
//
// Like everything that initialises a package variable here, it is a literal and not a call.
// The compiler lays out literals statically until it meets a call, which might change what
// they refer to; all rules after that would be built at every start of the program.
type pattern struct {
	text     string
	once     sync.Once
	compiled *regexp.Regexp
}

func (p *pattern) regexp() *regexp.Regexp {
	p.once.Do(func() { p.compiled = regexp.MustCompile(p.text) })
	return p.compiled
}

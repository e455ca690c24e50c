package cli

import (
	"fmt"
	"path/filepath"
	"strings"
	"sync"

	"beian.example/icp/internal/report"
)

// namesakes tells files apart whose names are the same once masked, such as in folders named
// after mobile numbers. The first of a run keeps the name, and the next is the second of that
// name, so that what a baseline lists for one hides nothing in another.
type namesakes struct {
	guard sync.Mutex
	met   map[string]int // how many share a masked name
	nth   map[string]int // which of those a file is, from 0, by its full path
}

// meet takes the next file of a run, by its name and its full path.
func (n *namesakes) meet(name, whole string) {
	masked := report.NameOf(name)
	if masked == filepath.ToSlash(name) {
		return
	}
	n.guard.Lock()
	defer n.guard.Unlock()
	if n.met == nil {
		n.met, n.nth = make(map[string]int), make(map[string]int)
	}
	if _, known := n.nth[whole]; !known { // a watch meets files again and again
		n.nth[whole] = n.met[masked]
		n.met[masked]++
	}
}

// apart is a file's name, with a number if it is not the first of its namesakes.
func (n *namesakes) apart(name, whole string) string {
	n.guard.Lock()
	defer n.guard.Unlock()
	if nth := n.nth[whole]; nth > 0 {
		return fmt.Sprintf("%s (%d)", name, nth+1)
	}
	return name
}

// isMasked reports whether a name is masked, and may stand for more than one.
func isMasked(name string) bool { return strings.Contains(name, "*") }

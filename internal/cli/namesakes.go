package cli

import (
	"fmt"
	"path/filepath"
	"strings"
	"sync"

	"beian.example/icp/internal/report"
)

// namesakes tells files apart whose names read alike where they are masked, as folders that
// are named for a mobile do: the first of a run has the name, and the next is the second of
// that name. What a baseline lists of one hides nothing in the other.
type namesakes struct {
	guard sync.Mutex
	met   map[string]int // how many have a masked name
	nth   map[string]int // which of those a file is, from 0 on, by its whole path
}

// meet takes the next file of a run, by its name and its whole path.
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
	if _, known := n.nth[whole]; !known { // a watch meets them again and again
		n.nth[whole] = n.met[masked]
		n.met[masked]++
	}
}

// apart is a file's name with which of its namesakes it is.
func (n *namesakes) apart(name, whole string) string {
	n.guard.Lock()
	defer n.guard.Unlock()
	if nth := n.nth[whole]; nth > 0 {
		return fmt.Sprintf("%s (%d)", name, nth+1)
	}
	return name
}

// isMasked reports whether a name as it is masked stands for more than one.
func isMasked(name string) bool { return strings.Contains(name, "*") }

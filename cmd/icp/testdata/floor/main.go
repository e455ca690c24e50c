// Command floor reads YAML files and parses them into nodes, and no more: the cost of checking
// is measured against it.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"gopkg.in/yaml.v3"
)

func main() {
	names, err := filepath.Glob(filepath.Join(os.Args[1], "*.yaml"))
	if err != nil {
		panic(err)
	}
	work := make(chan string)
	var group sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for name := range work {
				data, err := os.ReadFile(name)
				if err != nil {
					panic(err)
				}
				var node yaml.Node
				if err := yaml.Unmarshal(data, &node); err != nil {
					panic(err)
				}
			}
		})
	}
	for _, name := range names {
		work <- name
	}
	close(work)
	group.Wait()
	fmt.Println(len(names))
}

// Command bare is a cobra program with a single command: the cost of starting icp is measured
// against it.
package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"
)

func main() {
	root := &cobra.Command{Use: "bare"}
	root.AddCommand(&cobra.Command{Use: "version", Run: func(*cobra.Command, []string) { fmt.Println("bare 1") }})
	if root.Execute() != nil {
		os.Exit(1)
	}
}

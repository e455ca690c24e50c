// Command icp prepares ICP filings (ICP备案) of websites on the filer's own
// machine.
package main

import (
	"os"
	"time"

	"beian.example/icp/internal/cli"
)

func main() {
	os.Exit(cli.Main(cli.Program{
		Args:           os.Args[1:],
		In:             os.Stdin,
		Out:            os.Stdout,
		Err:            os.Stderr,
		Getenv:         os.Getenv,
		Now:            time.Now,
		SystemLanguage: cli.SystemLanguage,
	}))
}

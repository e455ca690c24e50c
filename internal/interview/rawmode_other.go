//go:build !(linux || darwin || dragonfly || freebsd || netbsd || openbsd)

package interview

import "os"

// rawMode does nothing where the library reads the keys itself, as it must from a Windows
// console.
type rawMode struct{ in *os.File }

const hasRawMode = false

func (*rawMode) set() error { return nil }

func (*rawMode) restore() {}

package cli

import (
	"os"
	"os/signal"
	"syscall"
)

// interruption is a signal that ends work in order, so that nothing is left half-done; nil
// where a signal simply ends the program.
type interruption chan os.Signal

// heedSignals counts it as one, too, that nobody reads on what is written to a pipe.
func heedSignals() interruption {
	i := make(interruption, 1)
	signal.Notify(i, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGPIPE)
	return i
}

// came reports whether there was one since it was asked last.
func (i interruption) came() bool {
	select {
	case <-i:
		return true
	default:
		return false
	}
}

// end lets signals do again what they do.
func (i interruption) end() { signal.Stop(i) }

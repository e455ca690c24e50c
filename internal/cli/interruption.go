package cli

import (
	"os"
	"os/signal"
	"syscall"
)

// interruption is a signal that ends work in an orderly way, so that nothing is left half
// done; it is nil if a signal simply ends the program.
type interruption chan os.Signal

// heedSignals also counts it as one if nobody reads from a pipe any more.
func heedSignals() interruption {
	i := make(interruption, 1)
	signal.Notify(i, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGPIPE)
	return i
}

// came reports whether a signal has come since it was last asked.
func (i interruption) came() bool {
	select {
	case <-i:
		return true
	default:
		return false
	}
}

// end gives signals their usual effect again.
func (i interruption) end() { signal.Stop(i) }

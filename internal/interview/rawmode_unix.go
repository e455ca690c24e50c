//go:build linux || darwin || dragonfly || freebsd || netbsd || openbsd

package interview

import (
	"os"

	"golang.org/x/sys/unix"
)

// rawMode is a terminal that passes on every key as it is pressed and shows none itself. It
// stays that way from the first question to the last, because keys mean something else in
// other modes: Enter would end a line, and Ctrl-C be a signal. What is written to it is
// treated as usual.
type rawMode struct {
	in     *os.File
	before *unix.Termios // how it was found; nil until it was changed
}

// hasRawMode reports whether our own keyboard reads the keys.
const hasRawMode = true

// set is called for every form: after the program was suspended and resumed, the terminal may
// be in another mode.
func (m *rawMode) set() error {
	fd := int(m.in.Fd())
	now, err := unix.IoctlGetTermios(fd, getTermios)
	if err != nil {
		return err
	}
	if m.before == nil {
		before := *now
		m.before = &before
	}
	now.Iflag &^= unix.IGNBRK | unix.BRKINT | unix.PARMRK | unix.ISTRIP | unix.INLCR | unix.IGNCR | unix.ICRNL | unix.IXON
	now.Lflag &^= unix.ECHO | unix.ECHONL | unix.ICANON | unix.ISIG | unix.IEXTEN
	now.Cflag = now.Cflag&^(unix.CSIZE|unix.PARENB) | unix.CS8
	now.Cc[unix.VMIN], now.Cc[unix.VTIME] = 1, 0
	return unix.IoctlSetTermios(fd, setTermios, now)
}

func (m *rawMode) restore() {
	if m.before != nil {
		_ = unix.IoctlSetTermios(int(m.in.Fd()), setTermios, m.before) // the terminal may be gone
	}
}

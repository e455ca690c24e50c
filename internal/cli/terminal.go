package cli

import (
	"bytes"
	"io"
	"os"

	"golang.org/x/term"

	"beian.example/icp/internal/report"
)

// screen returns what is known about the stream that results go to. Without a terminal there
// are no colours and no line breaks.
func (a *app) screen(w io.Writer) report.Screen {
	file, ok := terminal(w)
	if !ok {
		return report.Screen{}
	}
	s := report.Screen{Terminal: true, Width: 80}
	s.Colour = a.Getenv("NO_COLOR") == "" && a.Getenv("TERM") != "dumb"
	if width, _, err := term.GetSize(int(file.Fd())); err == nil && width > 0 {
		s.Width = report.ScreenWidth(width)
	}
	return s
}

// page collects what is to be shown on a stream at once.
type page struct {
	bytes.Buffer
	on io.Writer
}

// terminal returns the file behind a stream if it is a terminal.
func terminal(stream any) (*os.File, bool) {
	if p, isPage := stream.(*page); isPage {
		stream = p.on
	}
	file, ok := stream.(*os.File)
	return file, ok && term.IsTerminal(int(file.Fd()))
}

// isOutOfSight reports whether nobody can see what is written to a stream: it goes into a
// file, or nowhere. What goes into a pipe may be shown by another program.
func isOutOfSight(w io.Writer) bool {
	file, isFile := w.(*os.File)
	if !isFile {
		return false
	}
	info, err := file.Stat()
	if err != nil || info.Mode().IsRegular() {
		return true
	}
	nowhere, err := os.Stat(os.DevNull)
	return err == nil && os.SameFile(info, nowhere)
}

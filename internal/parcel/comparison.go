package parcel

import (
	"bufio"
	"bytes"
	"io"
)

// comparison compares what is written to it with a file.
type comparison struct {
	file    *bufio.Reader
	differs bool
}

func newComparison(file io.ReaderAt, size int64) *comparison {
	return &comparison{file: bufio.NewReaderSize(io.NewSectionReader(file, 0, size), bufferSize)}
}

// Write takes the next bytes, and never fails.
func (c *comparison) Write(data []byte) (int, error) {
	for rest := data; len(rest) > 0 && !c.differs; {
		ahead, _ := c.file.Peek(min(len(rest), bufferSize))
		c.differs = len(ahead) == 0 || !bytes.HasPrefix(rest, ahead)
		rest = rest[min(len(ahead), len(rest)):]
		_, _ = c.file.Discard(len(ahead)) // they were there
	}
	return len(data), nil
}

// isSame reports whether exactly the contents of the file were written.
func (c *comparison) isSame() bool {
	_, err := c.file.Peek(1)
	return !c.differs && err == io.EOF
}

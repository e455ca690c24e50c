package cli

import (
	"errors"
	"io/fs"
	"strings"
	"syscall"
	"testing"

	"beian.example/icp/internal/lang"
)

// Help is given if a parcel could not be written, but not if a scan could not be read, because
// another place would not help.
func TestNotWritten(t *testing.T) {
	a := &app{language: language{lang.EN, true}}
	full := &fs.PathError{Op: "write", Path: "secret.zip", Err: syscall.ENOSPC}
	gone := &fs.PathError{Op: "open", Path: "secret.png", Err: fs.ErrNotExist}
	for _, test := range []struct {
		err  error
		want string
	}{
		{full, "the disk is full; free some space and run it again"},
		{errors.Join(&unreadScan{gone}, errors.New("close")), "no such file"},
		{errInterrupted, ""},
	} {
		err := a.notWritten("parcel.zip", test.err)
		if test.want == "" {
			if !errors.Is(err, test.err) {
				t.Errorf("%v becomes %v", test.err, err)
			}
			continue
		}
		if said := a.reason(err); !strings.HasSuffix(said, "parcel.zip: "+test.want) {
			t.Errorf("it says %q, want %q", said, test.want)
		}
	}
}

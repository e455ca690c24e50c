package report

import (
	"errors"
	"io/fs"
	"strings"
	"syscall"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
)

// The reason why a file could not be written comes with advice, in either language; the reason
// why one could not be read does not.
func TestWriteReason(t *testing.T) {
	for _, err := range []error{
		syscall.EACCES, syscall.EPERM, syscall.EROFS, syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG, syscall.EISDIR, syscall.ENAMETOOLONG, syscall.ENOTDIR, syscall.ELOOP,
		bundlefile.ErrExists, bundlefile.ErrFolder, bundlefile.ErrNotRegular, bundlefile.ErrNowhere, &bundlefile.MissingFolder{Name: "13800138000"},
	} {
		wrapped := errors.Join(&fs.PathError{Op: "write", Path: "secret.yaml", Err: err}, errors.New("close"))
		for _, l := range []lang.Lang{lang.ZH, lang.EN} {
			v := Voice{Lang: l}
			reason, whole := v.Reason(wrapped), v.WriteReason(wrapped)
			if remedy := strings.TrimPrefix(whole, reason); remedy == "" || remedy == whole || strings.Contains(whole, "secret") || strings.Contains(whole, "0013") || strings.Contains(reason, err.Error()+"\n") {
				t.Errorf("%v: %q and then %q", err, reason, whole)
			}
		}
	}
	if got := (Voice{Lang: lang.EN}).WriteReason(errors.New("whatever")); got != "whatever" {
		t.Errorf("of what is not known it says %q", got)
	}
}

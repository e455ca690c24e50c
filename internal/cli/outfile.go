package cli

import (
	"errors"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
)

// outFile is where a command puts its result, other than the standard output.
type outFile struct {
	path  string // empty or - for the standard output
	force bool   // replace a file that is there
}

// isFile reports whether the result goes into a file, or a folder.
func (o *outFile) isFile() bool { return o.path != "" && o.path != "-" }

// placeValue is the option that names the file or folder that a result goes to.
type placeValue struct{ at *string }

func (v placeValue) String() string { return *v.at }
func (v placeValue) Type() string   { return "string" }

func (v placeValue) Set(value string) error {
	if value == "" {
		return unnamedOutput
	}
	*v.at = value
	return nil
}

// unnamedOutput refuses a file for a result that has no name, as a script's variable that
// was never set.
var unnamedOutput = usage(lang.Text{ZH: "-o 后面须写文件名", EN: "-o needs the name of a file"})

// outVar adds the flags for a file to write to.
func (a *app) outVar(cmd *cobra.Command, o *outFile) {
	cmd.Flags().VarP(placeValue{&o.path}, "output", "o", a.say(lang.Text{ZH: "写到 `FILE`，不输出到屏幕；多份备案文件时可写文件夹，每份各一个文件", EN: "write to `FILE` instead of the screen; with several bundles, a folder that gets one file for each"}))
	a.forceVar(cmd, &o.force)
}

// forceVar adds the flag that lets a file be replaced.
func (a *app) forceVar(cmd *cobra.Command, at *bool) {
	cmd.Flags().BoolVar(at, "force", false, a.say(lang.Text{ZH: "覆盖已有的文件", EN: "replace an existing file"}))
}

// writeBytes puts a result into a file, as bundlefile.WriteOut does.
func writeBytes(path string, replace bool, result []byte) error {
	return bundlefile.WriteOut(path, replace, func(w io.Writer) error {
		_, err := w.Write(result)
		return err
	})
}

// put writes a result to where it is wanted, and says so of a file once it is there.
func (a *app) put(o *outFile, result []byte) error {
	if !o.isFile() {
		out := output{w: a.Out}
		out.bytes(result)
		return a.written(out.err)
	}
	if err := a.spare(o.path); err != nil {
		return err
	}
	if err := a.unwritten(o.path, writeBytes(o.path, o.force, result)); err != nil {
		return err
	}
	a.tellResultWritten(o.path)
	return nil
}

func (a *app) tellWritten(path string) {
	a.complain(lang.Text{ZH: "已写入 %s", EN: "wrote %s"}, path)
}

// tellResultWritten says of a result, too, that git would take in the values that it shows.
func (a *app) tellResultWritten(path string) {
	a.tellWritten(path)
	if a.showValues {
		a.tellExposed(filepath.Dir(path), made{name: filepath.Base(path)})
	}
}

// unwritten words why a file is not written, unless that is done already.
func (a *app) unwritten(path string, err error) error {
	switch {
	case err == nil, isWorded(err):
		return err
	case errors.Is(err, bundlefile.ErrExists):
		return failed(lang.Text{ZH: "%s 已存在，未覆盖；换一个文件名，或加 --force 覆盖", EN: "%s already exists and was not replaced; choose another name, or add --force"}, path)
	}
	return failed(cannotSave, path, a.voice().WriteReason(err))
}

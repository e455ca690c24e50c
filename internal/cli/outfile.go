package cli

import (
	"errors"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
)

// outFile is where a command puts its result, if not on standard output.
type outFile struct {
	path  string // empty or - for standard output
	force bool   // replace an existing file
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

// unnamedOutput refuses an empty name for a result, such as from a variable that a script
// never set.
var unnamedOutput = usage(lang.Text{ZH: "-o 后面须写文件名", EN: "-o needs the name of a file"})

// outVar adds the flags for a file to write to.
func (a *app) outVar(cmd *cobra.Command, o *outFile) {
	cmd.Flags().VarP(placeValue{&o.path}, "output", "o", a.say(lang.Text{ZH: "写到 `FILE`，不输出到屏幕；多份备案文件时可写文件夹，每份各一个文件", EN: "write to `FILE` instead of the screen; with several bundles, a folder that gets one file for each"}))
	a.forceVar(cmd, &o.force)
}

// forceVar adds the flag that allows replacing a file.
func (a *app) forceVar(cmd *cobra.Command, at *bool) {
	cmd.Flags().BoolVar(at, "force", false, a.say(lang.Text{ZH: "覆盖已有的文件", EN: "replace an existing file"}))
}

// writeBytes writes a result into a file with bundlefile.WriteOut.
func writeBytes(path string, replace bool, result []byte) error {
	return bundlefile.WriteOut(path, replace, func(w io.Writer) error {
		_, err := w.Write(result)
		return err
	})
}

// put writes a result to its destination; once a file is there, it says so.
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

// tellResultWritten says that a result was written, and warns if git would add the values it
// shows.
func (a *app) tellResultWritten(path string) {
	a.tellWritten(path)
	if a.showValues {
		a.tellExposed(filepath.Dir(path), made{name: filepath.Base(path)})
	}
}

// unwritten says why a file was not written, unless the error does.
func (a *app) unwritten(path string, err error) error {
	switch {
	case err == nil, isWorded(err):
		return err
	case errors.Is(err, bundlefile.ErrExists):
		return failed(lang.Text{ZH: "%s 已存在，未覆盖；换一个文件名，或加 --force 覆盖", EN: "%s already exists and was not replaced; choose another name, or add --force"}, path)
	}
	return failed(cannotSave, path, a.voice().WriteReason(err))
}

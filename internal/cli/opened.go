package cli

import (
	"path/filepath"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/scan"
)

// opened is the one bundle that a command is about.
type opened struct {
	reading *filing.Reading
	folder  *scan.Folder // its files are in; nil where they cannot be looked for
}

// load reads the bundle a command is given, - being the standard input. Of a
// file that is no bundle it shows why.
func (a *app) load(name string) (*opened, error) {
	in := inputOf(name)
	data, err := a.read(in, nil)
	if err != nil {
		return nil, failed(lang.Text{ZH: "读不了 %s：%s", EN: "cannot read %s: %s"}, a.voice().Text(in.name), a.reason(err))
	}
	o := &opened{reading: filing.Parse(data)}
	if o.reading.Refused() {
		a.showFindings(in.name, data, o.reading)
		return nil, errFindings
	}
	if folder, err := scan.Open(filepath.Dir(in.name)); err == nil && !in.stdin {
		o.folder = folder
	}
	return o, nil
}

// beside is the folder as the rooms below ask for it.
func (o *opened) beside() rule.Folder {
	if o.folder == nil {
		return nil
	}
	return o.folder
}

// Close lets go of the folder.
func (o *opened) Close() {
	if o.folder != nil {
		o.folder.Close()
	}
}

// showFindings tells on the standard error what is wrong with a file that a
// command other than check was given.
func (a *app) showFindings(name string, data []byte, reading *filing.Reading) {
	format := report.TextFormat{Voice: a.voice(), Screen: a.screen(a.Err)}
	findings := rule.Check(reading, rule.Surroundings{Today: filing.DayOf(a.Now())})
	out := output{w: a.Err}
	out.bytes(format.File(&report.File{Name: name, Source: data, Reading: reading, Findings: findings}))
}

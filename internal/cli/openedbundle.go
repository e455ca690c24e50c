package cli

import (
	"path/filepath"
	"slices"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/scan"
)

// opened is the one bundle that a command is about.
type opened struct {
	text    []byte // of its file
	reading *bundlefile.Reading
	folder  *scan.Folder // that its files are in; nil if they cannot be looked for
}

// cannotRead says that a file cannot be read, and why.
var cannotRead = lang.Text{ZH: "无法读取 %s：%s", EN: "cannot read %s: %s"}

// load reads the bundle that a command is given; - is standard input. If the file is not a
// bundle, it shows why.
func (a *app) load(name string) (*opened, error) {
	if name == "" {
		return nil, emptyName
	}
	in := inputOf(name)
	data, err := a.read(in, nil)
	if err != nil {
		return nil, failed(cannotRead, in.name, a.voice().Reason(err))
	}
	o := &opened{text: data, reading: bundlefile.Parse(data)}
	b := o.reading.Bundle
	a.about, a.aboutFile = b, in.name
	_, known := filing.Operations.ID(b.Operation)
	if o.reading.Refused() || b.Version != "" && b.Version != filing.FormatVersion || b.Operation != "" && !known {
		a.showFindings(in.name, data, o.reading)
		return nil, errFindings
	}
	if n := len(o.reading.Faults); n > 0 {
		a.complain(lang.Text{ZH: "%s 有 %d 处无法识别，未计在内；用 icp check 查看位置", EN: "%s has values that cannot be read and were left out (%d); icp check shows where"}, name, n)
	}
	if in.stdin {
		return o, nil
	}
	if folder, err := scan.Open(filepath.Dir(in.name)); err == nil {
		o.folder = folder
	}
	return o, nil
}

// loadOnly loads the one bundle that a command is about, bundle.yaml by default, and returns
// its name.
func (a *app) loadOnly(args []string) (o *opened, name string, err error) {
	targets, err := targetsOf(args)
	if err != nil {
		return nil, "", err
	}
	o, err = a.load(targets[0])
	return o, targets[0], err
}

// beside is the folder in the form that the rooms below expect.
func (o *opened) beside() rule.Folder {
	if o.folder == nil {
		return nil
	}
	return o.folder
}

// Close closes the folder.
func (o *opened) Close() {
	if o.folder != nil {
		o.folder.Close()
	}
}

// showFindings says on standard error what is wrong with a file that was given to a command
// other than check.
func (a *app) showFindings(name string, data []byte, reading *bundlefile.Reading) {
	format := report.TextFormat{Voice: a.voice(), Screen: a.screen(a.Err)}
	findings := rule.Check(reading, rule.Surroundings{Today: filing.DayOf(a.Now())})
	a.line.clear()
	out := output{w: a.Err}
	out.bytes(format.File(&report.File{Name: name, Source: data, Reading: reading, Findings: findings}))
}

// tellErrors says that a check finds errors in what is about to be typed or sent, and reports
// whether it does. What is only missing is reported where it is missing. Scans are not looked
// at, because no letter and no line of a sheet depends on them. So the number may be less than
// that of a check, and the message says what it counts.
func (a *app) tellErrors(reading *bundlefile.Reading, name string) bool {
	findings := a.findingsIn(reading)
	wrong := 0
	for i := range findings {
		if f := &findings[i]; f.Severity == rule.Error && !f.Rule.Open {
			wrong++
		}
	}
	switch {
	case wrong == 0:
		return false
	case a.tellContradiction(findings, name):
	default:
		a.complain(lang.Text{ZH: "填写的内容有 %d 处错误（缺项和扫描件未计），请先改好：%s", EN: "the data filled in have errors (%d, not counting gaps and scans); fix them first: %s"}, wrong, a.voice().Command("check", name))
	}
	return true
}

// tellContradiction says that the judge finds the operation to be impossible, if it does.
func (a *app) tellContradiction(findings []rule.Finding, name string) bool {
	misfiled := slices.ContainsFunc(findings, func(f rule.Finding) bool { return f.Rule.Misfiles && f.Severity == rule.Error })
	if misfiled {
		a.complain(lang.Text{ZH: "备案类型与文件所填情况不符，请先看 %s", EN: "the operation does not fit what the bundle says; first see %s"}, a.voice().Command("check", name))
	}
	return misfiled
}

// tellElsewhere says that the provider cannot file what a request or a sheet is written for.
// That is no error: the data may be right, and have to be filed elsewhere.
func (a *app) tellElsewhere(reading *bundlefile.Reading, name string) {
	if reading.Bundle.Record.Here != filing.No { // which the rule is about, and most bundles do not say
		return
	}
	isElsewhere := func(f rule.Finding) bool {
		return f.Rule.Misfiles && f.Bars && f.Severity < rule.Error && f.At == any(&reading.Bundle.Record.Here)
	}
	if slices.ContainsFunc(a.findingsIn(reading), isElsewhere) {
		a.complain(lang.Text{ZH: "注意：备案不在本接入商，本接入商不能办理；应向何处提交，见 %s", EN: "note: the record is not with this provider, which cannot file this; %s says who can"}, a.voice().Command("check", name))
	}
}

// findingsIn is what a check says of a bundle, by the settings at hand. It looks for
// no files.
func (a *app) findingsIn(reading *bundlefile.Reading) []rule.Finding {
	return rule.Check(reading, a.surroundings(filing.DayOf(a.Now())))
}

// findingsWithScans is what it says on a day with the files of documents looked at as
// closely as is asked.
func (a *app) findingsWithScans(o *opened, today time.Time, scans rule.Scans) []rule.Finding {
	around := a.surroundings(today)
	if o.folder != nil {
		around.Folder, around.Scans = o.folder, scans
	}
	if o.folder != nil && scans == rule.ScansFull {
		newLooking(a).ahead(o.folder, o.reading)
		a.line.clear()
	}
	return rule.Check(o.reading, around)
}

func (a *app) surroundings(today time.Time) rule.Surroundings {
	return rule.Surroundings{Today: today, Selection: a.settings.selection(), UsualProvider: a.settings.value(providerKey)}
}

// caution says what to know before submitting a bundle.
func (a *app) caution(b *filing.Bundle) {
	if caution, found := regulation.Caution(b); found {
		a.complain(lang.Text{ZH: "注意：%s", EN: "note: %s"}, caution.Says.In(a.lang))
	}
}

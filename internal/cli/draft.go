package cli

import (
	"bytes"
	"cmp"
	"errors"
	"io/fs"
	"slices"
	"strconv"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/interview"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/providerdata"
	"beian.example/icp/internal/rule"
)

// draft is a bundle being written, and its file.
type draft struct {
	bundle       *filing.Bundle
	store        *bundlefile.Store
	resumed      bool           // the file existed before
	scansIn      []string       // the folders that its scans were in at that time
	earlier      *filing.Bundle // what was filed before; nil if nothing was
	options      *newOptions
	concerns     []interview.Concern // what a notice says about it
	surroundings rule.Surroundings
}

// isOpen reports whether the filing still lacks something that it needs.
func (d *draft) isOpen() bool { return len(d.missing()) > 0 }

// missing lists the paths of what the filing still needs: required fields without a proper
// answer, and lists that do not hold all they must.
func (d *draft) missing() []string {
	reading := bundlefile.ReadingOf(d.bundle)
	paths := d.unanswered()
	for _, f := range rule.Check(reading, d.surroundings) {
		// For empty fields, the findings add nothing to this list.
		documents := any(&d.bundle.Documents)
		isOfDocuments := f.Rule.Open && f.Severity == rule.Error && (f.At == documents || slices.Contains(f.Reads, documents))
		if path := reading.Place(documents).Path; isOfDocuments && !slices.Contains(paths, path) {
			paths = append(paths, path)
		}
	}
	return paths
}

// unanswered lists the paths of the fields that are required but empty, or whose value is not
// an option or not a date, in the order of the walk.
func (d *draft) unanswered() (paths []string) {
	open := make(map[any]bool)
	for _, field := range rule.OpenFields(d.bundle) {
		open[field.At] = true
	}
	all := d.bundle.Entries()
	passed := make([]bool, len(all)) // not required, and nothing inside it either
	for i := 1; i < len(all); i++ {
		e := &all[i]
		passed[i] = passed[e.Parent()] || e.Need == filing.Inapplicable
		isWrong := !passed[i] && !e.Field.Own && e.IsMisread()
		isOfList := e.Kind == filing.Value && e.Index() >= 0 // is listed with its whole list
		if open[e.At] || isWrong && !isOfList {
			paths = append(paths, all.Path(i))
		}
	}
	return paths
}

// open begins a new file, or continues an unfinished one completed with what the options say.
// A new file may begin with an operation that they do not name.
func (a *app) open(path string, described, earlier *filing.Bundle, operation string) (*draft, error) {
	ahead := *described
	ahead.Operation = cmp.Or(described.Operation, operation)
	data, err := readFile(path, nil)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		begun, err := a.begin(&ahead, earlier)
		if err != nil {
			return nil, err
		}
		return &draft{bundle: begun, store: bundlefile.Create(path, a.lang), earlier: earlier}, nil
	case errors.Is(err, bundlefile.ErrNotRegular):
		return nil, failed(cannotSave, path, a.voice().WriteReason(err))
	case err != nil:
		return nil, failed(lang.Text{ZH: "无法读取 %s：%s", EN: "cannot read %s: %s"}, path, a.voice().Reason(err))
	}
	reading := bundlefile.Parse(data)
	if !reading.IsWhole() {
		a.showFindings(path, data, reading)
		a.complain(whyLeft(data, reading), path)
		return nil, errFindings
	}
	bundle := reading.Bundle
	isBegun := bundle.Operation != "" || !saysNoMore(bundle, described)
	if earlier != nil && bundle.Operation == "" && isBegun {
		return nil, usage(lang.Text{ZH: "%s 已有内容，但未写明备案类型（operation）；请先写明，或换一个文件名", EN: "%s has content but no operation; add one (key operation), or name another file"}, path)
	}
	if err := a.agree(described, bundle); err != nil {
		return nil, err
	}
	if !isBegun {
		if bundle, err = a.begin(&ahead, earlier); err != nil {
			return nil, err
		}
	}
	bundle.Version = filing.FormatVersion
	assume(bundle)
	return &draft{bundle: bundle, store: bundlefile.Resume(path, data, a.lang), resumed: true, scansIn: scanFolders(bundle), earlier: earlier}, nil
}

// whyLeft says why it is not possible to continue with a file, and what to do.
func whyLeft(data []byte, reading *bundlefile.Reading) lang.Text {
	version, err := strconv.Atoi(reading.Bundle.Version)
	switch {
	case len(bytes.TrimSpace(data)) == 0:
		return lang.Text{ZH: "%s 是空文件；请删除，或换一个文件名", EN: "%s is empty; delete it, or choose another file name"}
	case err == nil && version > 1:
		return lang.Text{ZH: "%s 由更新的程序写成，请用新版 icp 接着填（文件未改动）", EN: "%s was written by a newer program; go on with a newer icp (the file was not changed)"}
	}
	return lang.Text{ZH: "%s 有无法识别的内容，接着填会丢失；请先改好（文件未改动）", EN: "parts of %s cannot be read and would be lost if you went on; fix them first (the file was not changed)"}
}

// saysNoMore reports whether a bundle says nothing but what the options say.
func saysNoMore(b, described *filing.Bundle) bool {
	rest := *b
	if rest.Subject.Principal.Role == filing.Self {
		rest.Subject.Principal.Role = "" // it follows from the type
	}
	said := aspects(described)
	for i, part := range aspects(&rest) {
		if *part.at == *said[i].at {
			*part.at = ""
		}
	}
	rest.Version = ""
	return !slices.ContainsFunc(rest.Entries(), func(e filing.Entry) bool { return !e.IsEmpty() })
}

// begin returns a new bundle with what the options say and, if something was filed before,
// with what stays the same. Who files and where must not differ, and is completed; how the
// filing is verified may differ.
func (a *app) begin(described, earlier *filing.Bundle) (*filing.Bundle, error) {
	begun := described
	switch {
	case earlier != nil && described.Operation == filing.First:
		begun = firstAgain(described, earlier)
	case earlier != nil:
		who := filing.Bundle{Province: described.Province, Subject: filing.Subject{Type: described.Subject.Type}}
		if err := a.agree(&who, earlier); err != nil {
			return nil, err
		}
		if described.Operation != "" {
			begun = earlier.Next(described.Operation)
			begun.Verification = cmp.Or(described.Verification, begun.Verification)
		}
	}
	begun.Version = filing.FormatVersion
	assume(begun)
	return begun, nil
}

// firstAgain begins a first filing with what an earlier one has: for another website, or for
// another subject if the options name another type. It may be in another province.
func firstAgain(described, earlier *filing.Bundle) *filing.Bundle {
	begun := earlier.Next(filing.First)
	if kind := described.Subject.Type; kind != "" && kind != earlier.Subject.Type {
		begun = earlier.NextSubject(kind)
	}
	begun.Province = cmp.Or(described.Province, begun.Province)
	begun.Verification = cmp.Or(described.Verification, begun.Verification)
	return begun
}

// earlier reads what --from names: a bundle, or what a provider has on record; nil if it names
// nothing.
func (a *app) earlier(o *newOptions) (earlier *filing.Bundle, provider *onRecord, err error) {
	if isJSONName(o.from) {
		filed, err := a.onRecord(o.from, o.record)
		var other *providerdata.OtherShape
		switch {
		case err == nil:
			return filed.Bundle, filed, nil
		case !errors.As(err, &other) || !other.Operation: // otherwise it is a bundle, which may also be written as JSON
			return nil, nil, a.notProviders(o.from, err, recordWanted)
		}
	}
	switch {
	case o.record != "":
		return nil, nil, usage(lang.Text{ZH: "--record 只用于接入商返回的数据（--from FILE.json）", EN: "--record is for a provider's data only (--from FILE.json)"})
	case o.from == "":
		return nil, nil, nil
	}
	opened, err := a.load(o.from)
	if err != nil {
		return nil, nil, err
	}
	opened.Close()
	if !opened.reading.IsWhole() {
		return nil, nil, errFindings // load has said why
	}
	return opened.reading.Bundle, nil, nil
}

// assume fills in, without asking, what follows from the rest.
func assume(b *filing.Bundle) {
	if b.IsPersonal() && b.Subject.Principal.Role == "" && b.StatesSubject() {
		b.Subject.Principal.Role = filing.Self
	}
}

package cli

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/providerdata"
)

// mostLeft is how many values not taken over are listed; a record has dozens at most.
const mostLeft = 200

// onRecord reads a provider's data: the only record in it, or the one that was named, and what
// cannot be taken over.
func (a *app) onRecord(name, number string) (*onRecord, error) {
	data, err := a.providerFile(name)
	if err != nil {
		return nil, err
	}
	response, err := providerdata.Records(data)
	if err != nil {
		return nil, err
	}
	record, err := a.chosen(response.Records, name, number)
	if err != nil {
		return nil, err
	}
	return &onRecord{name, record.Bundle, append(record.Left, response.Left...)}, nil
}

// onRecord is a record from a provider's file, and what of the file is not in it.
type onRecord struct {
	name string
	*filing.Bundle
	left []providerdata.Left
}

// tellNotTaken lists what cannot be taken over from a provider's file.
func (a *app) tellNotTaken(r *onRecord) {
	if len(r.left) > 0 {
		a.complain(lang.Text{ZH: "%s 中有 %d 项未采用：", EN: "not taken over from %s (%d):"}, r.name, len(r.left))
		a.tellLeft(r.left)
	}
}

// tellLeft lists values that are not in the bundle, and why.
func (a *app) tellLeft(left []providerdata.Left) {
	v := a.voice()
	for i := range left[:min(mostLeft, len(left))] {
		a.complain(lang.Text{ZH: "  %s", EN: "  %s"}, v.Left(&left[i]))
	}
	if more := len(left) - mostLeft; more > 0 {
		a.complain(lang.Text{ZH: "  另有 %d 项", EN: "  and %d more"}, more)
	}
}

// tellUnused lists what was taken over from a record but is not used in the bundle begun with
// it.
func (a *app) tellUnused(filed, begun *filing.Bundle) {
	used := make(map[string]bool)
	for _, e := range begun.Entries() {
		if at, isText := e.At.(*string); isText {
			used[*at] = true
		}
	}
	var unused []providerdata.Left
	all := filed.Entries()
	for i := range all {
		if at, isText := all[i].At.(*string); isText && *at != "" && !used[*at] {
			// The label is reason enough: the operation does not ask for the field.
			unused = append(unused, providerdata.Left{Key: all.Path(i), Value: *at, Field: all[i].Field, Why: all[i].Field.Label})
		}
	}
	if len(unused) > 0 {
		operation := filing.Operations.Label(begun.Operation).Within()
		a.complain(lang.Text{ZH: "办理%s，以下 %d 项未写入：", EN: "not written for this operation (%s, %d):"}, operation.In(a.lang), len(unused))
		a.tellLeft(unused)
	}
}

// chosen is the record that is meant: the only one, or the one with a number.
func (a *app) chosen(records []*providerdata.Record, name, number string) (*providerdata.Record, error) {
	var numbers []string
	for _, r := range records {
		held := r.Bundle.Record.Number
		if number != "" && isSameRecord(held, number) || number == "" && len(records) == 1 {
			return r, nil
		}
		numbers = append(numbers, held)
	}
	listed := a.voice().Keys(numbers)
	if number != "" {
		return nil, usage(lang.Text{ZH: "%s 中没有备案号为 %s 的备案；有 %s", EN: "%s has no record %s; it has %s"}, name, number, listed)
	}
	return nil, usage(lang.Text{ZH: "%s 中不止一条备案：%s；请用 --record 指明其中一条", EN: "%s holds several records: %s; choose one with --record"}, name, listed)
}

// isSameRecord reports whether two numbers belong to one subject, however they are written.
func isSameRecord(held, asked string) bool {
	a, isNumber := ident.ParseFilingNumber(held)
	b, alsoNumber := ident.ParseFilingNumber(asked)
	return held == asked || isNumber && alsoNumber && a.Subject() == b.Subject()
}

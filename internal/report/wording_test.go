package report

import (
	"reflect"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// However it is worded and written, what is handed over stays unchanged: values are read in
// both languages, masked and unmasked, one after the other.
func TestWordingLeavesValuesAlone(t *testing.T) {
	for _, operation := range filing.Operations.IDs() {
		b := parsed(t, everyKey)
		b.Operation, b.Documents[0].Person = operation, "13512340001"
		build := func() (*handover.Sheet, *handover.Checklist, *handover.Request) {
			asked, assumed, found := regulation.RequestFor(b)
			if !found {
				t.Fatalf("no request for %q", operation)
			}
			request := handover.NewRequest(asked, assumed, bundlefile.ReadingOf(b), someDay, nil)
			return handover.NewSheet(b, someDay), ticked(b, nil), request
		}
		sheet, list, request := build()
		for _, v := range []Voice{{}, {Lang: lang.EN}, {ShowValues: true}, {Lang: lang.EN, ShowValues: true}} {
			for _, out := range []interface {
				Text(Screen) []byte
				Markdown() []byte
				JSON() []byte
			}{NewSheet(sheet, v.Of(b)), NewChecklist(list, v.Of(b)), NewRequest(request, v.Of(b))} {
				out.Text(Screen{Width: 60})
				out.Markdown()
				out.JSON()
			}
		}
		againSheet, againList, againRequest := build()
		if !reflect.DeepEqual(sheet, againSheet) || !reflect.DeepEqual(list, againList) || !reflect.DeepEqual(request, againRequest) {
			t.Errorf("%s: wording changed what it words", operation)
		}
	}
}

package parcel

import (
	"slices"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// paper is a text about the bundle that goes into the parcel.
type paper struct {
	name, what string
	text       []byte
}

// ownName is the name in every parcel of a file that is not a scan.
func ownName(what string) string {
	switch what {
	case IsBundle:
		return BundleName
	case IsSheet:
		return "填报单.txt"
	case IsChecklist:
		return "材料清单.txt"
	case IsRequest:
		return "服务支持请求.txt"
	}
	return ""
}

// papers are those for the provider's staff: in Chinese whatever the filer reads, with values
// in full except for passwords, and without the day of packing. The sheet keeps the form's
// order, whatever the provider is called: the name is free text, and the parcel may go to a
// reseller with a console of their own. The checklist says which documents are there; whether
// their scans will do, the filer has been told, and the staff see for themselves.
func papers(reading *bundlefile.Reading, today time.Time, folder rule.Files) []paper {
	voice := report.Voice{Lang: lang.ZH, ShowValues: true}.Of(reading.Bundle)
	sheet := handover.NewSheet(reading.Bundle, today)
	sheet.Made = ""
	findings := slices.DeleteFunc(rule.Check(reading, rule.Surroundings{Today: today}), func(f rule.Finding) bool { return f.IsOfScan() })
	checklist := handover.NewTickedChecklist(reading.Bundle, findings, today, folder)
	all := []paper{
		{ownName(IsSheet), IsSheet, report.NewSheet(sheet, voice).Text(report.Screen{})},
		{ownName(IsChecklist), IsChecklist, report.NewChecklist(checklist, voice).Text(report.Screen{})},
	}
	if asked, assumed, found := regulation.RequestFor(reading.Bundle); found {
		request := handover.NewRequest(asked, assumed, reading, today, folder)
		all = append(all, paper{ownName(IsRequest), IsRequest, report.NewRequest(request, voice).Text(report.Screen{})})
	}
	return all
}

package parcel

import (
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// paper is a text that the parcel has of the bundle.
type paper struct {
	name, what string
	text       []byte
}

// ownName is what a file that is no scan is called in every parcel.
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

// papers are those for the provider's staff: in Chinese whatever the filer reads, with
// values in full but for passwords, and without the day of packing. The sheet keeps the
// form's order, whatever the provider is called: the name is free text, and who opens the
// parcel may be a reseller with a console of their own.
func papers(reading *bundlefile.Reading, today time.Time, folder rule.Files) []paper {
	voice := report.Voice{Lang: lang.ZH, ShowValues: true}.Of(reading.Bundle)
	sheet := handover.NewSheet(reading.Bundle, today)
	sheet.Made = ""
	findings := rule.Check(reading, rule.Surroundings{Today: today})
	checklist := handover.NewTickedChecklist(reading.Bundle, findings, today, folder)
	all := []paper{
		{ownName(IsSheet), IsSheet, report.NewSheet(sheet, voice).Text(report.Screen{})},
		{ownName(IsChecklist), IsChecklist, report.NewChecklist(checklist, voice).Text(report.Screen{})},
	}
	if asked, assumed, found := regulation.RequestFor(reading.Bundle, false); found {
		request := handover.NewRequest(asked, assumed, reading, today, folder)
		all = append(all, paper{ownName(IsRequest), IsRequest, report.NewRequest(request, voice).Text(report.Screen{})})
	}
	return all
}

package regulation

import "beian.example/icp/internal/source"

// Particulars are what a province wants to see in a letter and others do not.
type Particulars struct {
	Enquiry   bool // the authority in charge is asked by phone, and its answer is written down
	Addresses bool // the IP addresses of the websites
	Copied    bool // a sentence is copied by hand, in the words of the provider's template
	Source    source.Source
}

// letterIn is a kind of letter in a province.
type letterIn struct{ kind, province string }

func particulars() map[letterIn]Particulars {
	return map[letterIn]Particulars{
		{NoPreApproval, "安徽"}: {Enquiry: true, Source: tencentPages},
		{NoTraining, "安徽"}:    {Enquiry: true, Source: trainingTemplates},
		{NoTraining, "四川"}:    {Addresses: true, Copied: true, Source: trainingTemplates},
	}
}

// trainingTemplates is where the letters about after-school training were read, with a
// template for each province that asks for one.
var trainingTemplates = source.Tencent.At("教育类承诺书模板下载", "templates of letters on after-school training")

// ParticularsOf returns what a province wants in a letter of a kind; nothing if that is
// unknown.
func ParticularsOf(kind, province string) Particulars {
	return particulars()[letterIn{kind, province}]
}

package handover

import "beian.example/icp/internal/lang"

// Necessity says whether a filing without a document is refused.
type Necessity uint8

const (
	Optional    Necessity = iota // it is not
	Required                     // it is
	Conditional                  // depends on what is not known yet
)

// Necessity says whether a filing without the document is refused.
func (e *Entry) Necessity() Necessity {
	switch {
	case !e.Certain(), e.restsOnProvince():
		return Conditional
	case e.Binding():
		return Required
	}
	return Optional
}

// restsOnProvince reports whether the document is required only as long as the province still
// asks for it, and all that is known of that is from an earlier year.
func (e *Entry) restsOnProvince() bool { return e.Required && !e.Binding() }

// Conditions lists what a conditional document depends on. Each reads on from "only if"; all
// must hold.
func (e *Entry) Conditions() []lang.Text {
	var all []lang.Text
	for _, fact := range e.Open {
		all = append(all, fact.ConditionBy(e.Demand))
	}
	if e.restsOnProvince() {
		all = append(all, stillAsked)
	}
	return all
}

// stillAsked is the condition of a document that a province asks for according to providers.
var stillAsked = lang.Text{ZH: "该省仍有此要求", EN: "the province still asks for it"}

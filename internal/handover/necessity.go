package handover

import "beian.example/icp/internal/lang"

// Necessity says whether a filing is refused without a document.
type Necessity uint8

const (
	Optional    Necessity = iota // it is not
	Required                     // it is
	Conditional                  // that depends on what is not known yet
)

// Necessity says whether the filing is refused without the document.
func (e *Entry) Necessity() Necessity {
	switch {
	case !e.Certain(), e.restsOnProvince():
		return Conditional
	case e.Binding():
		return Required
	}
	return Optional
}

// restsOnProvince reports whether the document is required for as long as the
// province asks for it, which is known of a year gone by only.
func (e *Entry) restsOnProvince() bool { return e.Required && !e.Binding() }

// Conditions lists what a conditional document depends on, each to be read after
// "only if"; all must hold.
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

// stillAsked is what a document depends on that a province asks for by the word
// of providers.
var stillAsked = lang.Text{ZH: "该省仍有此要求", EN: "the province still asks for it"}

package regulation

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Dissent is what another source says to the contrary about a demand, if it is unknown which
// of the two is right. It may be the newer one: meeting the demand is then the safer choice.
type Dissent struct {
	Source source.Source // zero if it is nobody in particular
	Says   lang.Text
}

// IsZero reports whether nobody disagrees.
func (d Dissent) IsZero() bool { return d.Says.IsZero() }

// Words say who says what, and when.
func (d Dissent) Words() lang.Text {
	if d.Source.IsZero() {
		return d.Says
	}
	return lang.Text{ZH: "%s（%s）说，%s", EN: "%s (%s) says: %s"}.With(d.Source.Name, d.Source.Date, d.Says)
}

// Dissent says who disagrees with a demand, whether they are newer, and what they say; zero if
// nobody does.
func (d *Demand) Dissent() lang.Text {
	but := d.But
	if but.Source.IsZero() {
		return but.Says
	}
	age := lang.Text{ZH: "较早的", EN: "the older "}
	if source.ByAge(but.Source, d.Newest()) < 0 {
		age = lang.Text{ZH: "较新的", EN: "the newer "}
	}
	words := but.Words()
	return lang.Text{ZH: age.ZH + words.ZH, EN: age.EN + words.EN}
}

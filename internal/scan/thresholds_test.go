package scan

import "fmt"

// How sure it is that a picture has a fault.
type certainty int

const (
	fine certainty = iota
	suspect
	sure
)

// The thresholds that are proposed to the judge. They were chosen on one range of seeds, and
// are tried on another; see TestThresholds.
const (
	blankSure, blankSuspect       = 22, 32     // Tone.Contrast below it
	faintSure, faintSuspect       = 45, 70     // Tone.Contrast below it
	greySure                      = 1.5        // Chroma.Most up to it
	greySuspect, greyTint         = 4, 10      // Chroma.Beside and Chroma.Tint up to them
	blurSure, blurSuspect         = 4, 3.2     // Edges.Width from it on
	sidewaysSure, sidewaysSuspect = -0.4, -0.2 // Lines.Lean up to it
	sidewaysPlaces                = 32         // in so many places
	sameSure, sameSuspect         = 0.04, 0.06 // Likeness.Distance up to it
)

func graded(isSure, isSuspect bool) certainty {
	switch {
	case isSure:
		return sure
	case isSuspect:
		return suspect
	}
	return fine
}

// figures are what is measured, without the likeness, which says nothing to a reader.
func (l Look) figures() string {
	return fmt.Sprintf("seen %d, %+v %+v %+v %+v", l.Seen, l.Tone, l.Chroma, l.Edges, l.Lines)
}

func (l Look) blank() certainty {
	return graded(l.Tone.Contrast < blankSure, l.Tone.Contrast < blankSuspect)
}

func (l Look) faint() certainty {
	return graded(l.Tone.Contrast < faintSure, l.Tone.Contrast < faintSuspect)
}

func (l Look) greyed() certainty {
	return graded(l.Chroma.Most <= greySure, l.Chroma.Beside <= greySuspect && l.Chroma.Tint <= greyTint)
}

func (l Look) blurred() certainty {
	return graded(l.Edges.Width >= blurSure, l.Edges.Width >= blurSuspect)
}

func (l Look) sideways() certainty {
	if l.Lines.Across+l.Lines.Down < sidewaysPlaces {
		return fine
	}
	return graded(l.Lines.Lean() <= sidewaysSure, l.Lines.Lean() <= sidewaysSuspect)
}

func (l Look) damaged() certainty {
	return graded(l.Seen == Truncated || l.Seen == Corrupt, false)
}

func (l Look) sameAs(other Look) certainty {
	d := l.Likeness.Distance(other.Likeness)
	return graded(d <= sameSure, d <= sameSuspect)
}

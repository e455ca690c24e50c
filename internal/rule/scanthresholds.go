package rule

// certainty is how sure it is that a picture has a fault that takes an eye to see. What is
// sure is a warning; what is only suspected is advice.
type certainty uint8

const (
	fine certainty = iota
	suspect
	sure
)

// From which value on a measurement indicates a fault. The thresholds were chosen on generated
// papers, photographed and scanned in many ways: no good picture is called sure to have a
// fault, and nearly all plainly bad ones are. The tests of package scan choose them and count.
const (
	blankSure, blankSuspect       = 22, 32     // Tone.Contrast below it: there is nothing on it
	faintSure, faintSuspect       = 45, 70     // Tone.Contrast below it: little can be read
	darkMiddle                    = 60         // Tone.Middle below it: faint for lack of light
	greySure                      = 1.5        // Chroma.Most up to it
	greySuspect, greyTint         = 4, 10      // Chroma.Beside and Chroma.Tint up to them
	blurSure, blurSuspect         = 4, 3.2     // Edges.Width from it on
	sidewaysSure, sidewaysSuspect = -0.4, -0.2 // Lines.Lean up to it
	sidewaysPlaces                = 32         // with fewer lines than this, they say nothing
	cardLeast, cardMost           = 1.54, 1.63 // the ratio of a card's sides, 85.6 by 54 mm, cropped by hand
	sameSure, sameSuspect         = 0.04, 0.06 // Likeness.Distance up to it
)

// What else counts as odd, and what bounds the work.
const (
	clockDays   = 1    // how far a camera's clock may be off, for its time zone and a night
	oldMonths   = 6    // a photo this much older than the record is old
	firstPhones = 2005 // an earlier date in a camera means that its battery was empty
	maxPixels   = 60e6 // the most pixels of a picture that anybody can open
	maxCompared = 200  // how many pictures the others are compared with; no filing has so many
	kilo        = 1000 // bytes, when sizes are written out
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

func (s *scanned) blank() certainty {
	return graded(s.Tone.Contrast < blankSure, s.Tone.Contrast < blankSuspect)
}

func (s *scanned) faint() certainty {
	return graded(s.Tone.Contrast < faintSure, s.Tone.Contrast < faintSuspect)
}

func (s *scanned) isDark() bool { return s.Tone.Middle < darkMiddle }

func (s *scanned) grey() certainty {
	return graded(s.Chroma.Most <= greySure, s.Chroma.Beside <= greySuspect && s.Chroma.Tint <= greyTint)
}

func (s *scanned) blurred() certainty {
	return graded(s.Edges.Width >= blurSure, s.Edges.Width >= blurSuspect)
}

func (s *scanned) sideways() certainty {
	if s.hasFewLines() {
		return fine
	}
	return graded(s.Lines.Lean() <= sidewaysSure, s.Lines.Lean() <= sidewaysSuspect)
}

func (s *scanned) hasFewLines() bool { return s.Lines.Across+s.Lines.Down < sidewaysPlaces }

// isCardOnEnd reports whether a picture is in portrait format with the proportions of a card.
// Neither phones nor cameras take pictures with these: theirs are 4:3, 3:2 and 16:9.
func (s *scanned) isCardOnEnd() bool {
	width, height := s.Upright()
	ratio := float64(height) / float64(max(1, width))
	return ratio >= cardLeast && ratio <= cardMost
}

func (s *scanned) sameAs(other *scanned) certainty {
	if s.SHA256 == other.SHA256 && s.Bytes > 0 {
		return sure
	}
	d := s.Likeness.Distance(other.Likeness)
	return graded(d <= sameSure, d <= sameSuspect)
}

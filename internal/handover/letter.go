package handover

import (
	"time"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// Letter is a paper that the filer writes (文书), filled in as far as the bundle allows.
// Nothing in it is masked, since it is to be signed.
type Letter struct {
	*regulation.Letter
	Title  lang.Text
	About  string                  // a domain or a person, if there are several letters of the kind
	Asked  *regulation.Requirement // nil if nothing asks for it
	Bears  regulation.Bearing      // the marks represent it
	Hints  []lang.Text             // for the filer, on the screen only
	Blocks []Block
	Marks  []Mark
	Day    Slot      // the date beneath the marks; a blank if it has to be written by hand
	Rule   lang.Text // what applies to the date, printed below it
}

// Style is the kind of a block.
type Style uint8

const (
	Paragraph Style = iota
	Addressee       // whom the letter addresses
	Heading         // of a part
	Clause          // one of a numbered list
	ByHand          // a sentence to be copied by hand into the space below it
	Table           // rows without words
	Room            // empty lines to write on
)

// Block is a piece of a letter, from top to bottom.
type Block struct {
	Style Style
	Says  lang.Text
	Args  []Slot // for the verbs of Says
	Head  []lang.Text
	Rows  []Row
	Lines int // of a Room
}

// Row is a line of a table. It has a label where the table has no head.
type Row struct {
	Label lang.Text
	Cells []Slot
}

// Slot is a place for a value in a letter. Without a value it is a blank beside its label.
type Slot struct {
	Value Value
	More  []Value // the rest of a list
	Label lang.Text
	Pen   bool // left for the pen, and not something that the bundle lacks
}

// IsBlank reports whether it holds no value.
func (s *Slot) IsBlank() bool { return s.Value.isZero() }

// MarkKind says how a letter is marked by hand.
type MarkKind uint8

const (
	Signed MarkKind = iota
	Sealed
	Fingerprinted
)

// Mark is a place where a hand signs, seals or leaves a fingerprint.
type Mark struct {
	Kind  MarkKind
	Party regulation.Party
	Label lang.Text
	Name  Value // whose it is, if the bundle says
	Over  bool  // a seal over the signature before it
}

// Missing lists what stays blank because the bundle lacks it, each once.
func (l *Letter) Missing() []lang.Text {
	var missing []lang.Text
	seen := make(map[lang.Text]bool)
	look := func(s *Slot) {
		if s.IsBlank() && !s.Pen && !seen[s.Label] {
			seen[s.Label] = true
			missing = append(missing, s.Label)
		}
	}
	for i := range l.Blocks {
		block := &l.Blocks[i]
		for j := range block.Args {
			look(&block.Args[j])
		}
		for j := range block.Rows {
			for k := range block.Rows[j].Cells {
				look(&block.Rows[j].Cells[k])
			}
		}
	}
	return missing
}

// Copies reports whether a sentence in it has to be copied by hand.
func (l *Letter) Copies() bool {
	for i := range l.Blocks {
		if l.Blocks[i].Style == ByHand {
			return true
		}
	}
	return false
}

// Order says which letters are written, and how.
type Order struct {
	Only  string    // a kind of regulation.Letters; empty for every letter that is asked for
	Day   time.Time // the date on them; zero for a blank
	Today time.Time
}

// Unwritten is a letter that may be asked for, depending on what is not known yet.
type Unwritten struct {
	*regulation.Letter
	Conditions []lang.Text
}

// Letters are the letters of a bundle.
type Letters struct {
	All     []Letter
	Perhaps []Unwritten // left out, since it is unknown whether they are asked for
}

// NewLetters writes the letters that a bundle's filing asks for. If a kind is ordered, it
// writes those of that kind, whether they are asked for or not.
func NewLetters(b *filing.Bundle, order Order) *Letters {
	written := &Letters{}
	for _, r := range regulation.Documents(b, order.Today) {
		letter, isLetter := regulation.LetterOf(&r, b)
		switch {
		case !isLetter || order.Only != "" && order.Only != letter.Kind:
		case order.Only == "" && !r.Certain():
			e := Entry{Requirement: r}
			written.Perhaps = append(written.Perhaps, Unwritten{letter, e.Conditions()})
		default:
			written.All = append(written.All, write(b, letter, &r, order)...)
		}
	}
	if len(written.All) > 0 || order.Only == "" {
		return written
	}
	for _, letter := range regulation.Letters() {
		if letter.Kind == order.Only {
			written.All = unasked(b, &letter, order)
		}
	}
	return written
}

// unasked writes a letter that nothing asks for; if it is about a website, one for each.
func unasked(b *filing.Bundle, letter *regulation.Letter, order Order) []Letter {
	var all []Letter
	if isPerSite(letter.Kind) {
		for _, site := range b.Sites {
			all = append(all, write(b, letter, &regulation.Requirement{Document: &regulation.Document{}, Site: site}, order)...)
		}
	}
	if len(all) == 0 {
		all = write(b, letter, nil, order)
	}
	return all
}

// isPerSite reports whether each letter of a kind is about one website.
func isPerSite(kind string) bool {
	return kind == regulation.SitePrincipalAuthorization || kind == filing.DomainAuthorization
}

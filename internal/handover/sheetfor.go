package handover

import (
	"slices"

	"beian.example/icp/internal/filing"
)

// For returns the sheet in the order and the words of a console: the lines under the pages
// that ask for them and, at the end, those that no known page asks for. No line is lost or
// added. If the console's pages for the operation are unknown, the order stays the form's.
func (s *Sheet) For(c *Console) *Sheet {
	ordered := *s
	ordered.Console = c
	if !c.Knows(s.Operation) {
		return &ordered
	}
	p := placing{sheet: s, placed: make([][]bool, len(s.Sections))}
	for i := range s.Sections {
		p.placed[i] = make([]bool, len(s.Sections[i].Lines))
	}
	for pages := c.Pages; len(pages) > 0; {
		run := 1 // consecutive pages about a website are filled in for one site after the other
		if pages[0].isOfSite() {
			for run < len(pages) && pages[run].isOfSite() {
				run++
			}
			for nth := 1; nth <= p.sites(); nth++ {
				for i := range pages[:run] {
					p.page(&pages[i], nth)
				}
			}
		} else {
			p.page(&pages[0], 0)
		}
		pages = pages[run:]
	}
	p.rest()
	ordered.Sections = p.sections
	return &ordered
}

// placing puts the lines of a sheet on the pages of a console.
type placing struct {
	sheet    *Sheet
	placed   [][]bool // by section and line
	sections []Section
}

// sites is how many websites the sheet has.
func (p *placing) sites() int {
	if len(p.sheet.Sections) == 0 {
		return 0
	}
	return p.sheet.Sections[len(p.sheet.Sections)-1].nth
}

// page adds what a page asks for, about one website, or about the whole filing if nth is 0.
func (p *placing) page(page *Page, nth int) {
	made := Section{Title: page.Title, nth: nth}
	for i := range page.Fields {
		made.Lines = append(made.Lines, p.take(&page.Fields[i], nth)...)
	}
	if nth > 0 {
		made.Site = p.domain(nth)
	}
	p.add(made)
}

// take places the lines that a field asks for and returns them under its label.
func (p *placing) take(field *Field, nth int) (taken []Line) {
	isPerson := p.sheet.SubjectType == filing.Personal
	if field.Units && isPerson {
		return nil
	}
	for i := range p.sheet.Sections {
		section := &p.sheet.Sections[i]
		if nth > 0 && section.nth != nth {
			continue
		}
		for j, line := range section.Lines {
			if p.placed[i][j] || !field.asks(&line) {
				continue
			}
			if label := field.label(&line, isPerson); label != "" {
				line.Label.ZH = label
			}
			p.placed[i][j] = true
			taken = append(taken, line)
		}
	}
	return taken
}

// rest adds what no page asks for, under the form's headings.
func (p *placing) rest() {
	for i := range p.sheet.Sections {
		left := p.sheet.Sections[i]
		left.Unplaced, left.Lines = true, nil
		for j, line := range p.sheet.Sections[i].Lines {
			if !p.placed[i][j] {
				left.Lines = append(left.Lines, line)
			}
		}
		p.add(left)
	}
}

// add adds a section unless it is empty.
func (p *placing) add(section Section) {
	if len(section.Lines) > 0 {
		p.sections = append(p.sections, section)
	}
}

// domain is the domain of a website, as its sections have it.
func (p *placing) domain(nth int) string {
	at := slices.IndexFunc(p.sheet.Sections, func(s Section) bool { return s.nth == nth })
	if at < 0 {
		return ""
	}
	return p.sheet.Sections[at].Site
}

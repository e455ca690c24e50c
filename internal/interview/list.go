package interview

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"
	"golang.org/x/text/width"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// list is what a person picks from, one offer or several. Typing narrows it down at once to
// the offers with the text in their names, which are shown from the first on. The library's
// own list would scroll to the chosen offer, narrowed down or not, and hide the first ones.
type list struct {
	offers     []Offer
	several    bool
	finds      func(text string) []found // other offers that a text means; nil if there are none
	meant      []found                   // those for the text being searched for, the likeliest first
	lang       lang.Lang
	sought     string // what was typed to find an offer
	slash      bool   // a search was begun, but nothing has been typed yet
	rooted     bool   // what was typed began with a slash, as paths do
	found      []int  // the indexes of the offers that fit
	at         int    // the one pointed at, an index of found
	before     string // the id of the one pointed at before the search
	top        int    // the first one shown, an index of found
	ticked     map[string]bool
	justTicked string // what Enter has just ticked; empty after any other key
}

// newList points at the chosen offer, or the first one ticked.
func newList(prompt *Prompt, offers []Offer, l lang.Lang) *list {
	list := &list{offers: offers, several: prompt.Several, finds: prompt.finds, lang: l, ticked: make(map[string]bool)}
	list.find("")
	proposal := prompt.Proposal()
	for _, id := range proposal {
		list.ticked[id] = prompt.Several
	}
	if prompt.points != "" {
		proposal = []string{prompt.points}
	}
	list.at = max(0, slices.IndexFunc(offers, func(c Offer) bool { return slices.Contains(proposal, c.ID) }))
	return list
}

// goOnFrom takes over what was ticked, searched for and pointed at in a list of the same
// offers, even if it was in the other language.
func (l *list) goOnFrom(before *list) {
	l.ticked, l.slash, l.rooted = before.ticked, before.slash, before.rooted
	pointed := ""
	if len(before.found) > 0 {
		pointed = before.offers[before.found[before.at]].ID
	}
	l.find(before.sought)
	l.at = max(0, slices.IndexFunc(l.found, func(i int) bool { return l.offers[i].ID == pointed }))
}

// find narrows the list down to offers with a text in their name, and what leads on.
func (l *list) find(text string) {
	if l.sought == "" && len(l.found) > 0 {
		l.before = l.offers[l.found[l.at]].ID
	}
	l.sought, l.slash, l.found, l.at, l.top = text, false, l.found[:0], 0, 0
	l.rooted = l.rooted && text != ""
	l.meant = nil
	if l.finds != nil && text != "" {
		l.meant = l.finds(text)
	}
	for i, c := range l.offers {
		if c.leadsOn || c.isNamed(text) || l.rank(&c) >= 0 {
			l.found = append(l.found, i)
		}
	}
	if text == "" {
		return
	}
	// 有 means 有, and not 没有.
	slices.SortStableFunc(l.found, func(a, b int) int {
		first, second := &l.offers[a], &l.offers[b]
		return cmp.Or(first.distance(text)-second.distance(text), l.rank(first)-l.rank(second))
	})
}

// rank is how likely an offer is among those that a text means, 0 for the likeliest; -1 if it
// is none of them.
func (l *list) rank(c *Offer) int {
	return slices.IndexFunc(l.meant, func(f found) bool { return f.id == c.ID })
}

// distance is 0 if one of an offer's names begins with a text, 1 if the text comes later, and
// 2 for what leads on in any case.
func (c *Offer) distance(text string) int {
	switch {
	case c.leadsOn:
		return 2
	case c.hasName(text, strings.HasPrefix):
		return 0
	}
	return 1
}

// isNamed reports whether an offer has a text in one of its names, in either language, and in
// any width.
func (c *Offer) isNamed(text string) bool { return c.hasName(text, strings.Contains) }

func (c *Offer) hasName(text string, isIn func(name, text string) bool) bool {
	text = foldName(strings.TrimRight(text, " "))
	return slices.ContainsFunc(append([]string{c.ID, c.Label}, c.names...), func(name string) bool {
		return isIn(foldName(name), text)
	})
}

func foldName(text string) string { return strings.ToLower(width.Fold.String(text)) }

// press handles a key and reports whether it ends the prompt.
func (l *list) press(key tea.KeyMsg) (answered bool) {
	just := ""
	defer func() { l.justTicked = just }()
	switch key.Type {
	case tea.KeyUp:
		l.at = max(0, l.at-1)
	case tea.KeyDown:
		l.at = max(0, min(len(l.found)-1, l.at+1))
	case tea.KeyPgUp:
		l.at = max(0, l.at-fewRows)
	case tea.KeyPgDown:
		l.at = max(0, min(len(l.found)-1, l.at+fewRows))
	case tea.KeyHome:
		l.at = 0
	case tea.KeyEnd:
		l.at = max(0, len(l.found)-1)
	case tea.KeyEsc:
		l.showAll()
	case tea.KeyBackspace:
		if sought := []rune(l.sought); len(sought) > 1 {
			l.find(string(sought[:len(sought)-1]))
		} else {
			l.abandon()
		}
	case tea.KeyCtrlU:
		l.abandon()
	case tea.KeyCtrlA:
		l.tickAll()
	case tea.KeySpace, tea.KeyRunes:
		if isSpace := strings.TrimSpace(string(key.Runes)) == ""; isSpace && l.several && !l.goesOn() {
			l.tick() // also for the full-width space of a Chinese input method
			return false
		}
		l.write(key.Runes)
	case tea.KeyEnter, tea.KeyTab:
		if l.several && l.sought != "" && len(l.found) == 0 {
			return false // the search text stays, to be corrected
		}
		if l.several && l.sought != "" { // this ends the search, but not the prompt
			if offer := l.meantByEnter(); offer != nil {
				l.ticked[offer.ID], just = true, offer.ID
			}
			l.showAll()
			return false
		}
		return l.several || len(l.found) > 0
	}
	return false
}

// write adds to the search text. A slash, or the mark on the same key in Chinese, only begins
// a search, as people expect.
func (l *list) write(runes []rune) {
	typed := strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return -1
	}, string(runes))
	if l.sought == "" {
		rest := strings.TrimLeft(typed, "/、／ ")
		l.slash = l.slash || rest != strings.TrimLeft(typed, " ")
		l.rooted, typed = l.slash, rest
	}
	if typed != "" {
		l.find(l.sought + typed)
	}
}

// leavesFor reports whether a key leads from the list to a line, and with which text: what was
// dropped or typed here is meant as a path.
func (l *list) leavesFor(key tea.KeyMsg) (text string, leaves bool) {
	if n := len(l.offers); n == 0 || !l.offers[n-1].leadsOn {
		return "", false
	}
	switch key.Type {
	case tea.KeyRunes:
		return string(key.Runes), isPathDropped(key.Runes)
	case tea.KeyEnter, tea.KeyTab, tea.KeySpace:
		if !l.leadsOn() {
			return "", false
		}
		if text = l.sought; l.slash || l.rooted {
			text = "/" + text
		}
		if key.Type == tea.KeySpace && text != "" {
			text += " "
		}
		return text, true
	}
	return "", false
}

// leadsOn reports whether the entry pointed at leads to a line.
func (l *list) leadsOn() bool { return len(l.found) > 0 && l.offers[l.found[l.at]].leadsOn }

// seeking reports whether a search is in progress.
func (l *list) seeking() bool { return l.slash || l.sought != "" }

// goesOn reports whether a space may belong to the search text: some name has one at that
// point.
func (l *list) goesOn() bool {
	sought := foldName(l.sought) + " "
	return l.sought != "" && slices.ContainsFunc(l.found, func(i int) bool {
		c := &l.offers[i]
		return slices.ContainsFunc(append([]string{c.Label}, c.names...), func(name string) bool {
			return strings.Contains(foldName(name), sought)
		})
	})
}

// showAll ends a search and stays on the offer that was found.
func (l *list) showAll() {
	id := l.before
	if len(l.found) > 0 {
		id = l.offers[l.found[l.at]].ID
	}
	l.find("")
	l.at = max(0, slices.IndexFunc(l.offers, func(o Offer) bool { return o.ID == id }))
}

// abandon ends a search that was deleted, and points again at what was pointed at before it:
// at the first offer, Enter would change the answer.
func (l *list) abandon() {
	if l.slash, l.rooted = false, false; l.sought != "" {
		l.found = nil
		l.showAll()
	}
}

// tick changes the offer pointed at, which ends a search.
func (l *list) tick() {
	if len(l.found) == 0 || l.leadsOn() {
		return
	}
	id := l.offers[l.found[l.at]].ID
	l.ticked[id] = !l.ticked[id] || id == l.justTicked // pressing the space bar after Enter, out of habit, does not undo the tick
	l.showAll()
}

// meantByEnter is the offer that Enter ticks: the one typed by name, or else the one pointed
// at. It is nil if everything found only leads on.
func (l *list) meantByEnter() *Offer {
	for _, i := range l.found {
		offer := &l.offers[i]
		if !offer.leadsOn && offer.hasName(l.sought, func(name, text string) bool { return name == text }) {
			return offer
		}
	}
	if len(l.found) == 0 || l.leadsOn() {
		return nil
	}
	return &l.offers[l.found[l.at]]
}

// tickAll ticks every offer found, or removes all ticks.
func (l *list) tickAll() {
	if !l.several {
		return
	}
	isOpen := func(i int) bool { return !l.offers[i].leadsOn && !l.ticked[l.offers[i].ID] }
	more := slices.ContainsFunc(l.found, isOpen)
	for _, i := range l.found {
		l.ticked[l.offers[i].ID] = more && !l.offers[i].leadsOn
	}
}

// answer is what is picked, in the order of the list.
func (l *list) answer() []string {
	if !l.several {
		if len(l.found) == 0 {
			return nil
		}
		return []string{l.offers[l.found[l.at]].ID}
	}
	var ids []string
	for _, c := range l.offers {
		if l.ticked[c.ID] {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// count is how many offers are found.
func (l *list) count() int {
	n := len(l.found)
	if n > 0 && l.offers[l.found[n-1]].leadsOn {
		n--
	}
	return n
}

// isWhole reports whether rows lines show everything that is found.
func (l *list) isWhole(s report.Screen, rows int) bool {
	lines := 0
	for i := range l.found {
		lines += strings.Count(l.row(i, s), "\n") + 1
	}
	return lines <= rows
}

// view draws the list in at most rows lines, including the offer pointed at.
func (l *list) view(styles *huh.FieldStyles, s report.Screen, rows int) string {
	if len(l.found) == 0 {
		nothing := lang.Text{ZH: "没有含「%s」的选项，请修改后再查找", EN: "no choice contains \"%s\"; delete some of it"}
		return s.Wrap(nothing.Format(l.lang, report.Printable(l.sought)), 2, 2)
	}
	l.scroll(s, rows)
	var lines []string
	for i := l.top; i < len(l.found); i++ {
		row := l.row(i, s)
		taken := strings.Count(row, "\n") + 1
		if len(lines) > 0 && len(lines)+taken > rows {
			break
		}
		style := styles.UnselectedOption
		if i == l.at {
			style = styles.SelectedOption
		}
		for line := range strings.SplitSeq(row, "\n") {
			lines = append(lines, style.Render(line))
		}
	}
	return strings.Join(lines, "\n")
}

// scroll moves the visible part just far enough to show what is pointed at.
func (l *list) scroll(s report.Screen, rows int) {
	l.top = min(l.top, l.at)
	for lines, i := 0, l.at; i >= l.top; i-- {
		if lines += strings.Count(l.row(i, s), "\n") + 1; lines > rows && i < l.at {
			l.top = i + 1
		}
	}
	if l.isWhole(s, rows) {
		l.top = 0
	}
}

// row is an offer as it appears in the list.
func (l *list) row(i int, s report.Screen) string {
	c := &l.offers[l.found[i]]
	mark := "  "
	if i == l.at {
		mark = "> "
	}
	switch {
	case c.leadsOn:
	case l.several && l.ticked[c.ID] && c.refused:
		mark += "[!] "
	case l.several && l.ticked[c.ID]:
		mark += "[✓] "
	case l.several:
		mark += "[ ] "
	}
	text := c.text()
	if rank := l.rank(c); rank >= 0 && l.meant[rank].by != "" {
		text += " · " + l.meant[rank].by // what it was found by
	}
	hang := len([]rune(mark))
	if !l.several { // so that the rest of a long one does not look like the next
		hang += 2
	}
	row := s.Wrap(mark+text, 0, hang)
	for _, note := range c.Notes {
		row += "\n" + s.Wrap(note, 4, 6)
	}
	return row
}

package rule

import (
	"slices"
	"strings"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// rereading reads files again, for what is needed of those with a clash only.
type rereading struct {
	*Across
	read      func(file string) ([]byte, error)
	selection func(file string) Selection
	places    map[spot]*seen
	silent    map[spot]silent  // what comments ignore
	used      map[silence]bool // the comments that had something to ignore
	past      *history
	offices   map[uint32]*offices // by file; of those that were asked about
}

// seen is what a spot turned out to be when its file was read again.
type seen struct {
	bundlefile.Place
	demand   *regulation.Demand // by which the province minds the person; nil if there is none
	province string
}

// silent are the rules that comments on the line of a spot ignore.
type silent struct {
	line  int
	rules []string
}

// silence is one rule that a comment on a line of a file ignores.
type silence struct {
	file uint32
	line int
	rule string
}

// again reads a file once more and finds the fields where its facts stand: none if the file
// is gone or has become unreadable since.
func (r *rereading) again(file uint32) (data []byte, c *Case, fields []*string) {
	data, err := r.read(r.names.name(file))
	if err != nil {
		return nil, newCase(bundlefile.ReadingOf(new(filing.Bundle)), Surroundings{}), nil
	}
	c = newCase(bundlefile.Parse(data), Surroundings{Today: r.today})
	if !c.reading.Refused() {
		c.prepare()
		_, fields = r.note(c, "")
	}
	return data, c, fields
}

// look finds the places of all clashes. It reads each file once.
func (r *rereading) look(clashes []clash) {
	var spots []spot
	for i := range clashes {
		spots = append(append(append(spots, clashes[i].later), clashes[i].earlier...), clashes[i].further...)
	}
	slices.SortFunc(spots, inOrderOfSpots)
	spots = slices.Compact(spots)
	r.places = make(map[spot]*seen, len(spots))
	for len(spots) > 0 {
		file := spots[0].file
		_, c, fields := r.again(file)
		for ; len(spots) > 0 && spots[0].file == file; spots = spots[1:] {
			at := new(seen)
			if nth := spots[0].nth; nth < len(fields) {
				at = seenAt(c, fields[nth])
			}
			r.places[spots[0]] = at
		}
	}
}

// seenAt tells what a field of a file turned out to be.
func seenAt(c *Case, field *string) *seen {
	at := &seen{Place: c.reading.Place(field)}
	for i := range c.holders {
		h := &c.holders[i]
		if &h.certificate.Number != field {
			continue
		}
		if demand, isAsked := c.refusal(h); isAsked {
			at.demand, at.province = demand, c.Province
		}
	}
	return at
}

// listen finds the places that comments ignore.
func (r *rereading) listen() {
	r.silent, r.used = make(map[spot]silent), make(map[silence]bool)
	for _, file := range r.ignoring {
		_, c, fields := r.again(file)
		for nth := range fields {
			line := c.reading.Place(fields[nth]).Line
			if rules := silentOn(c.reading.Ignores, line); len(rules) > 0 {
				r.silent[spot{file, nth}] = silent{line, rules}
			}
		}
	}
}

// isSilent reports whether a comment ignores a rule at a place, and notes that it had an effect.
func (r *rereading) isSilent(at spot, about *Rule) bool {
	asked := r.silent[at]
	if r.noIgnores || !slices.Contains(asked.rules, about.Name) {
		return false
	}
	r.used[silence{at.file, asked.line, about.Name}] = true
	return true
}

func (r *rereading) asksFor(file uint32, about *Rule) bool {
	s := r.selection(r.names.name(file))
	return s.asksFor(about)
}

// silentOn lists the rules that comments on a line ignore, those without a reason left out.
func silentOn(ignores []bundlefile.Ignore, line int) (rules []string) {
	for i := range ignores {
		if ignore := &ignores[i]; ignore.Line == line && ignore.Reason != "" {
			rules = append(rules, ignore.Rules...)
		}
	}
	return rules
}

// tell makes the findings of a file, of its clashes and of its comments without effect.
func (r *rereading) tell(file uint32, clashes []clash) *Compared {
	data, c, fields := r.again(file)
	told := &Compared{Nth: int(file), File: r.names.name(file), Source: data, Reading: c.reading}
	for i := range clashes {
		told.Findings = append(told.Findings, r.finding(&clashes[i], told.File, fields))
	}
	selection := r.selection(told.File)
	told.Findings = inOrder(append(told.Findings, selection.of(r.vain(file, c))...), c.reading)
	tellAge(told.Findings, r.today)
	return told
}

// furtherBundle is said of a further bundle of a party, beside the place that is told.
var furtherBundle = lang.Text{ZH: "其中一方的另一份文件，此处相同", EN: "another bundle of one of them, which says the same"}

func (r *rereading) finding(c *clash, name string, fields []*string) Finding {
	at := Where{Other: &OtherFile{File: name, Place: r.places[c.later].Place}}
	if c.later.nth < len(fields) {
		at = Where{At: fields[c.later.nth]}
	}
	f := c.rule.finding(at, c.message)
	if c.files > len(c.earlier)+1 {
		f.Message = lang.Text{ZH: f.Message.ZH + "，共涉及 %d 份文件", EN: f.Message.EN + " (%d files in all)"}
		f.Args = []any{c.files}
	}
	for _, file := range c.crowd {
		f.Crowd = append(f.Crowd, r.names.name(file))
	}
	for _, two := range c.pairs {
		f.Pairs = append(f.Pairs, [2]string{r.names.name(two[0]), r.names.name(two[1])})
	}
	relate := func(there []spot, says lang.Text) {
		for _, at := range there {
			other := &OtherFile{File: r.names.name(at.file), Place: r.places[at].Place}
			f.Related = append(f.Related, Related{Where: Where{Other: other}, Message: says})
		}
	}
	relate(c.earlier, c.beside)
	relate(c.further, furtherBundle)
	f.Others = c.others()
	if !c.fix.IsZero() {
		f.Fix, f.Tool = c.fix, lang.Text{}
	}
	f.Softer = c.soft
	if c.refused {
		r.demanded((*pending)(&f), c)
	}
	f.Severity = c.severity
	return f
}

// others lists all files of a clash but the later one, also those that only its pairs name.
func (c *clash) others() (all []int) {
	for _, there := range [][]spot{c.earlier, c.further} {
		for _, at := range there {
			all = append(all, int(at.file))
		}
	}
	for _, two := range c.pairs {
		all = append(all, int(two[0]), int(two[1]))
	}
	for _, file := range c.crowd {
		all = append(all, int(file))
	}
	slices.Sort(all)
	return slices.DeleteFunc(slices.Compact(all), func(file int) bool { return file == int(c.later.file) })
}

func (r *rereading) grade(file uint32, about *Rule) (severity Severity, isSet bool) {
	severity, isSet = r.selection(r.names.name(file)).Severity[about.Name]
	return severity, isSet
}

// demanded rests a finding on what a province asks: that of the later file, or else of an
// earlier one.
func (r *rereading) demanded(f *pending, c *clash) {
	for _, at := range append([]spot{c.later}, c.earlier...) {
		if place := r.places[at]; place.demand != nil {
			f.Demanded(place.province, place.demand)
			return
		}
	}
}

// ignoresAcross reports whether any comment ignores a rule across bundles.
func ignoresAcross(ignores []bundlefile.Ignore) bool {
	return slices.ContainsFunc(ignores, func(i bundlefile.Ignore) bool { return i.Reason != "" && slices.ContainsFunc(i.Rules, isNameAcross) })
}

// isNameAcross reports whether a rule of that name compares bundles.
func isNameAcross(name string) bool { return strings.HasPrefix(name, "across-") }

// vain reports the comments of a file on rules across bundles that had nothing to ignore.
func (r *rereading) vain(file uint32, c *Case) []Finding {
	if _, isWalked := slices.BinarySearch(r.walked, file); r.noIgnores || !isWalked {
		return nil
	}
	c.rule = &ignoreWithoutEffect
	for i := range c.reading.Ignores {
		ignore := &c.reading.Ignores[i]
		for _, name := range ignore.Rules {
			isKnown := slices.ContainsFunc(c.rules, func(known *Rule) bool { return known.Name == name })
			if ignore.Reason != "" && isNameAcross(name) && isKnown && !r.used[silence{file, ignore.Line, name}] {
				c.reportIgnore(ignore, lang.Text{ZH: "这一行没有 %s 的问题，无需忽略", EN: "this line has no %s finding to ignore"}, name)
			}
		}
	}
	return c.findings
}

package handover

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Console is what was read of how a provider's filing console asks for what a sheet
// holds. What was not read is not in it: a sheet says so rather than guess.
type Console struct {
	ID         string
	Name       lang.Text
	Operations []string  // that are filed on these pages
	Pages      []Page    // in the order in which they are filled in
	Limits     lang.Text // what its sources leave open

	aliases []string // further names that it is asked for by
	called  []string // parts of the names that bundles have for the provider, in lower case
}

// Page is one page of a console, or what stands under a heading of its own on one.
type Page struct {
	Title  lang.Text
	Fields []Field // in its order
	Source source.Source
}

// Field is one field of a page.
type Field struct {
	Asks   string        // the path of what it asks for in a bundle, without numbers; of a group also what is in it
	Label  string        // in the console's own words, where they are not the form's
	Person string        // likewise for individuals, where that differs again
	Units  bool          // only organisations are asked
	Source source.Source // where another one than the page's tells of it
}

// Consoles lists those whose pages are known, in the order in which they are offered.
func Consoles() []*Console {
	return []*Console{
		&aliyun,
		&tencent,
		&huawei,
	}
}

// ConsoleOptions offers them as the values of an option.
func ConsoleOptions() filing.Options {
	var options filing.Options
	for _, c := range Consoles() {
		options = append(options, filing.Option{ID: c.ID, Label: c.Name, Aliases: c.aliases})
	}
	return options
}

// ConsoleNamed returns the console with an id; nil where none has it.
func ConsoleNamed(id string) *Console {
	for _, c := range Consoles() {
		if c.ID == id {
			return c
		}
	}
	return nil
}

// ConsoleOf returns the console of a provider by its name as a bundle has it; nil
// where it names none of those known, or more than one.
func ConsoleOf(provider string) *Console {
	name := strings.ToLower(provider)
	var found *Console
	for _, c := range Consoles() {
		if !slices.ContainsFunc(c.called, func(part string) bool { return strings.Contains(name, part) }) {
			continue
		}
		if found != nil {
			return nil
		}
		found = c
	}
	return found
}

// Sources lists where its pages were read, each source once.
func (c *Console) Sources() []source.Source {
	var sources []source.Source
	add := func(s source.Source) {
		s.Part = lang.Text{} // pages are passages of the same
		if !s.IsZero() && !slices.Contains(sources, s) {
			sources = append(sources, s)
		}
	}
	for _, page := range c.Pages {
		add(page.Source)
		for _, field := range page.Fields {
			add(field.Source)
		}
	}
	return sources
}

// Knows reports whether its pages are those of an operation.
func (c *Console) Knows(operation string) bool { return slices.Contains(c.Operations, operation) }

// isOfSite reports whether a page is filled in for each website anew.
func (p *Page) isOfSite() bool {
	return !slices.ContainsFunc(p.Fields, func(f Field) bool { return !strings.HasPrefix(f.Asks, "sites[]") })
}

// asks reports whether the field is that of a line.
func (f *Field) asks(line *Line) bool {
	inside, isWithin := strings.CutPrefix(line.asks, f.Asks)
	return isWithin && (inside == "" || inside[0] == '.' || inside[0] == '[')
}

// label is what the field is called on a line. Of a permit, its kind stands for it.
func (f *Field) label(line *Line, isPerson bool) string {
	switch {
	case line.asks != f.Asks && line.asks != f.Asks+"[].kind":
		return ""
	case isPerson && f.Person != "":
		return f.Person
	}
	return f.Label
}

package handover

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Console is what was found out about a provider's filing console: how it asks for what a
// sheet holds. It leaves out what was not found, and a sheet says so rather than guess.
type Console struct {
	ID         string
	Name       lang.Text
	Operations []string  // those filed on these pages
	Pages      []Page    // in the order in which they are filled in
	Limits     lang.Text // what its sources leave open

	aliases []string // other names for it that are accepted
	called  []string // what names of the provider in bundles contain, in lower case
}

// Page is a page of a console, or a part of one that has its own heading.
type Page struct {
	Title  lang.Text
	Fields []Field // in its order
	Source source.Source
}

// Field is one field of a page.
type Field struct {
	Asks   string        // the path in a bundle, without indices; a group's path covers its fields
	Label  string        // the console's own, if it differs from the form's
	Person string        // the label for individuals, if that differs again
	Units  bool          // only organisations are asked
	Source source.Source // if it is not the page's
}

// Consoles lists the consoles whose pages are known, in the order in which they are offered.
func Consoles() []*Console {
	return []*Console{
		&aliyun,
		&tencent,
		&huawei,
	}
}

// ConsoleOptions returns the consoles as the values of an option.
func ConsoleOptions() filing.Options {
	var options filing.Options
	for _, c := range Consoles() {
		options = append(options, filing.Option{ID: c.ID, Label: c.Name, Aliases: c.aliases})
	}
	return options
}

// ConsoleNamed returns the console with an id; nil if there is none.
func ConsoleNamed(id string) *Console {
	for _, c := range Consoles() {
		if c.ID == id {
			return c
		}
	}
	return nil
}

// ConsoleOf returns the console of a provider as a bundle names it; nil if the name fits none,
// or more than one.
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

// Sources lists where the pages were read, each source once.
func (c *Console) Sources() []source.Source {
	var sources []source.Source
	add := func(s source.Source) {
		s.Part = lang.Text{} // pages are parts of the same source
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

// Knows reports whether the console's pages are used for an operation.
func (c *Console) Knows(operation string) bool { return slices.Contains(c.Operations, operation) }

// isOfSite reports whether a page is filled in once per website.
func (p *Page) isOfSite() bool {
	return !slices.ContainsFunc(p.Fields, func(f Field) bool { return !strings.HasPrefix(f.Asks, "sites[]") })
}

// asks reports whether the field asks for what a line holds.
func (f *Field) asks(line *Line) bool {
	inside, isWithin := strings.CutPrefix(line.asks, f.Asks)
	return isWithin && (inside == "" || inside[0] == '.' || inside[0] == '[')
}

// label is what the console calls the field on a line. A permit's kind stands for the permit.
func (f *Field) label(line *Line, isPerson bool) string {
	switch {
	case line.asks != f.Asks && line.asks != f.Asks+"[].kind":
		return ""
	case isPerson && f.Person != "":
		return f.Person
	}
	return f.Label
}

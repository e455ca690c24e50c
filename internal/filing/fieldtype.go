package filing

import (
	"strings"

	"beian.example/icp/internal/lang"
)

// Field is everything said about one key of the format. The same Field may be in several
// places; its path distinguishes them.
type Field struct {
	Key      string    // as in the YAML file
	Label    lang.Text // as the provider's form calls it
	Help     lang.Text // what to fill in
	Why      lang.Text // what the authorities use it for
	Skipping lang.Text // what leaving it out costs, if it is asked for but optional
	Format   Format
	Options  Options // for a Choice
	Open     bool    // for a Choice: values other than the options may be right too
	Named    bool    // for Words: the name of a person or an organisation, as a certificate prints it
	Again    bool    // for a Host: a domain that is filed, named once more
	Own      bool    // the program writes it, and nobody is asked
	Example  string  // a suitable value, of an invented filer
}

// Format is the kind of value that a field holds. It decides how the value is asked for,
// written, described to editors and masked.
type Format uint8

const (
	Words    Format = iota // a name or a few words, on one line
	Prose                  // a sentence or several
	Choice                 // an id of Options
	Day                    // 2006-01-02
	Expiry                 // a Day or LongTerm
	Number                 // of a certificate, permit or record
	Phone                  // mobile or landline
	Mail                   // an e-mail address
	Address                // a postal address
	Host                   // a domain, web or network address
	File                   // a path relative to the bundle
	Password               // never printed
	Count                  // the format's version
	Parts                  // no value of its own: a group or a list of groups
)

// Sensitive reports whether output shows values of this format only masked.
func (f Format) Sensitive() bool {
	switch f {
	case Number, Phone, Mail, Address, Password:
		return true
	}
	return false
}

// Canonical returns value in the form that the program works with: a choice as its id, a date
// as 2006-01-02, a name without spaces that only align it, a repeated domain without what is
// around it, and all of them trimmed. A value that is not understood is returned as written.
func (f *Field) Canonical(value string) string {
	value = strings.TrimSpace(value)
	switch f.Format {
	case Choice:
		if id, ok := f.Options.ID(value); ok {
			return id
		}
	case Words:
		if f.Named {
			return plainName(value)
		}
	case Host:
		if f.Again {
			return plainDomain(value)
		}
	case Day, Expiry:
		if f.Format == Expiry && isLongTerm(value) {
			return LongTerm
		}
		if _, ok := parseCanonical(value); ok {
			return value
		}
		if day, ok := ParseDay(value); ok {
			return FormatDay(day)
		}
	}
	return value
}

// Understands reports whether the format can hold a value, for formats with a fixed vocabulary
// or shape. It is true for an empty value.
func (f *Field) Understands(value string) bool {
	if value == "" {
		return true
	}
	switch f.Format {
	case Choice:
		_, ok := f.Options.ID(value)
		return ok
	case Expiry:
		_, ok := ParseDay(value)
		return ok || isLongTerm(value)
	case Day:
		_, ok := ParseDay(value)
		return ok
	case Count:
		return value == FormatVersion
	}
	return true
}

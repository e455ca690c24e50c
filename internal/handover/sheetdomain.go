package handover

import (
	"beian.example/icp/internal/domainname"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// filedDomain is a domain as it is filed; a Chinese one also has its punycode.
func filedDomain(typed string) Value {
	reading := domainname.Read(typed)
	v := Value{Text: reading.Native(), Format: filing.Host}
	if v.Text == "" {
		v.Text = typed
	}
	if reading.ASCII != "" && v.Text != reading.ASCII && reading.Filed() == reading.Registrable {
		v.Punycode = reading.ASCII
	}
	return v
}

// giveDomain makes a line hold a domain, and notes what the bundle has if the domain is filed
// in another form.
func giveDomain(line *Line, typed string) {
	filed := filedDomain(typed)
	line.Values, line.Paste = []Value{filed}, []Value{{Text: filed.Text, Format: filed.Format}}
	if reading := domainname.Read(typed); reading.Filed() != "" && reading.Fault != domainname.Sound &&
		reading.Fault != domainname.Government {
		line.Note = Note{
			Says: lang.Text{ZH: "备案文件里写的是 %s", EN: "the bundle has %s"},
			Args: []any{Value{Text: typed, Format: filing.Host}},
		}
	}
}

// domains adds a line for each domain in a list.
func (w *sheetWriter) domains(at *[]string) {
	if len(*at) == 0 {
		w.add(w.blank(at))
	}
	for i := range *at {
		line := Line{At: &(*at)[i], Path: w.spots[&(*at)[i]].Path, Label: w.spots[at].Field.Label, asks: filing.AnyElement(w.spots[at].Path)}
		giveDomain(&line, (*at)[i])
		w.add(line)
	}
}

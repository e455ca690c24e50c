package report

import (
	"bytes"
	"fmt"
)

// JSONFormat writes one JSON document.
type JSONFormat struct{ Voice }

func (JSONFormat) Begin() string   { return `{"version":1,"findings":[` }
func (JSONFormat) Between() string { return "," }

// File renders the findings of one bundle as elements of the array.
func (j JSONFormat) File(f *File) []byte {
	var out bytes.Buffer
	for i, t := range j.tell(f) {
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteByte('\n')
		writeJSON(&out, t)
	}
	return out.Bytes()
}

// End closes the document with what could not be read, the counts, and the files whose
// findings were not all reported.
func (j JSONFormat) End(t Totals) string {
	var out bytes.Buffer
	out.WriteString("],\n\"errors\":[")
	j.writeUnread(&out, t.Unread)
	fmt.Fprintf(&out, "],\n\"files\":%d,\"summary\":", t.Files)
	writeJSON(&out, t)
	if len(t.omitted) > 0 {
		out.WriteString(",\n\"omitted\":")
		writeJSON(&out, j.shownNames(t.omitted))
	}
	return out.String() + "}\n"
}

// writeUnread writes what could not be read as the elements of an array.
func (v Voice) writeUnread(out *bytes.Buffer, all []Unread) {
	for i, unread := range all {
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteByte('\n')
		unread.File = v.Text(unread.File)
		writeJSON(out, unread)
	}
}

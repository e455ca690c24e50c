package report

import (
	"bytes"
	"encoding/json"
)

// writeJSON writes a value on one line, without escaping for HTML.
func writeJSON(out *bytes.Buffer, value any) {
	encode(out, value, "")
	out.Truncate(out.Len() - 1) // the encoder's line break
}

// writeIndentedJSON writes a whole document so that people can read it.
func writeIndentedJSON(out *bytes.Buffer, value any) { encode(out, value, "  ") }

func encode(out *bytes.Buffer, value any, indent string) {
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", indent)
	if err := encoder.Encode(value); err != nil {
		panic(err) // plain structs of text and numbers always encode
	}
}

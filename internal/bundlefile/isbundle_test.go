package bundlefile

import "testing"

func TestIsBundle(t *testing.T) {
	tests := []struct {
		text string
		want bool
	}{
		{"version: 1\noperation: first\n", true},
		{bom + "operation: first\n", true},
		{"\xff\xfe#\x00\x0aN\n\x00o\x00p\x00e\x00r\x00a\x00t\x00i\x00o\x00n\x00:\x00", true},
		{"\xfe\xff\x00#N\x0a\x00\n\x00o\x00p\x00e\x00r\x00a\x00t\x00i\x00o\x00n\x00:", true},
		{"\xff\xfea\x00:\x00", false},
		{"operation : first\n", true},
		{"operation：first\n", true},
		{"operation:\r\n", true},
		{"version: 1\roperation: first\r", true},
		{"job:\r  operation: first\r", false},
		{`"operation": first`, true},
		{`{"operation": "first"}`, true},
		{"{version: 1, operation: first", true},
		{"{\n  subject: {name: \"a } b\"},\n  operation : first\n}", true},
		{"{title: it's,\noperation: first}", true},
		{"{{- if .Values.operation }}\nkind: Service\n{{- end }}\n", false},
		{`{"openapi": "3.1.0", "paths": {"/a": {"get": {"operationId": "a"}}}}`, false},
		{`{"jobs": {"operation": "first"}}`, false},
		{`{"says": "operation: first"}`, false},
		{"operations: first\n", false},
		{"job:\n  operation: first\n", false},
		{"# operation: first\n", false},
		{"", false},
	}
	for _, test := range tests {
		if got := IsBundle([]byte(test.text)); got != test.want {
			t.Errorf("IsBundle(%q) = %v", test.text, got)
		}
	}
}

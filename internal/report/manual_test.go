package report

import (
	"strings"
	"testing"

	"beian.example/icp/internal/lang"
)

// No part of a text is read as a request or an escape.
func TestManualEscapes(t *testing.T) {
	m := &Manual{
		Name: "icp-check", Short: `it's "short"`, Program: "icp 0.1.0", Synopsis: []Command{"icp [FILE]", "icp COMMAND"},
		Description: ".yaml files\n'quoted'\n  .verbatim \\n\n  'line\n号码写法、大小写",
		Options:     []ManualEntry{{"-o, --output", "FILE", ".hidden"}, {".name", "", "text"}},
		Examples:    []string{"  icp check ~/a^`b"}, See: []string{"icp", "icp-docs"},
	}
	got := string(m.Roff(lang.EN))
	for _, want := range []string{
		"\nicp\\-check \\- it\\(aqs \"short\"\n",
		"\nicp [FILE]\n.br\nicp COMMAND\n",
		"\n.PP\n\\&.yaml files\n.PP\n\\(aqquoted\\(aq\n.PP\n.nf\n\\&.verbatim \\en\n\\(aqline\n.fi\n.PP\n号\\:码\\:写\\:法、\\:大\\:小\\:写\n",
		"\n.TP\n\\fB\\-o, \\-\\-output\\fR \\fIFILE\\fR\n\\&.hidden\n",
		"\n.TP\n\\fB\\&.name\\fR\ntext\n",
		"\nicp check \\(ti/a\\(ha\\(gab\n",
		"\n.SH \"SEE ALSO\"\n\\fBicp\\fR(1),\n\\fBicp\\-docs\\fR(1)\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
	if strings.Contains(got, "FILES") {
		t.Error("a section without entries is there")
	}
	m.Short = `"\`
	if word := roffWord(m.Short); word != `"\(dq\e"` {
		t.Errorf("as an argument %q becomes %s", m.Short, word)
	}
}

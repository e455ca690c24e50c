package interview

import (
	"bytes"
	"testing"
)

// Going back leaves neither a heading without answers nor a question twice.
func TestTranscriptTakesBack(t *testing.T) {
	var out bytes.Buffer
	log := transcript{out: &out}
	log.write(entry{text: "\n已有备案\n", heading: true})
	log.write(entry{text: "  ✓ 备案号\n    ? 请核对\n", question: "备案号"})
	log.write(entry{text: "\n网站\n", heading: true})
	out.Reset()

	log.dropHeadings()
	if got := out.String(); got != "\x1b[2A\r\x1b[J" {
		t.Errorf("the heading is taken back by %q", got)
	}
	if !log.stands("\n已有备案\n") || log.stands("\n网站\n") {
		t.Error("the wrong heading stands")
	}
	out.Reset()
	if log.takeBack("主办单位"); out.Len() > 0 {
		t.Errorf("a question that was not the last is taken back by %q", out.String())
	}
	if log.takeBack("备案号"); out.String() != "\x1b[2A\r\x1b[J" {
		t.Errorf("the question is taken back by %q", out.String())
	}
	out.Reset()
	if log.takeBack("备案号"); out.Len() > 0 {
		t.Errorf("nothing is left to take back, but %q is written", out.String())
	}
}

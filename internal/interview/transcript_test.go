package interview

import (
	"bytes"
	"testing"
)

// Going back leaves neither a heading without answers nor a prompt twice.
func TestTranscriptTakesBack(t *testing.T) {
	var out bytes.Buffer
	log := transcript{out: &out}
	says := func(text string) func() string { return func() string { return text } }
	number, subject := new(string), new(string)
	log.write(paragraph{draw: says("\n已有备案\n"), heading: true})
	log.write(paragraph{draw: says("  ✓ 备案号\n    ? 请核对\n"), at: number})
	log.write(paragraph{draw: says("\n网站\n"), heading: true})
	out.Reset()

	log.dropHeadings()
	if got := out.String(); got != "\x1b[2A\r\x1b[J" {
		t.Errorf("the heading is taken back by %q", got)
	}
	if !log.stands("\n已有备案\n") || log.stands("\n网站\n") {
		t.Error("the wrong heading stands")
	}
	out.Reset()
	if log.takeBack(subject); out.Len() > 0 {
		t.Errorf("a question that was not the last is taken back by %q", out.String())
	}
	if log.takeBack(number); out.String() != "\x1b[2A\r\x1b[J" {
		t.Errorf("the question is taken back by %q", out.String())
	}
	out.Reset()
	if log.takeBack(number); out.Len() > 0 {
		t.Errorf("nothing is left to take back, but %q is written", out.String())
	}
}

// What now says something else is redrawn, except for what a tall form has pushed out of the
// screen: that would be in the scrollback twice.
func TestTranscriptLeavesWhatHasGone(t *testing.T) {
	for _, test := range []struct {
		form        int
		again, gone bool
	}{{8, true, false}, {21, true, false}, {22, true, false}, {23, false, true}} {
		var out bytes.Buffer
		log := transcript{out: &out}
		title := "\n主办单位（已答 1/7 题）\n"
		log.write(paragraph{draw: func() string { return title }, heading: true})
		log.write(paragraph{draw: func() string { return "  ✓ 主办单位名称：林知远\n" }, at: new(string)})
		log.scrolled(test.form, 24)
		title = "\n主办单位（已答 2/7 题）\n"
		out.Reset()
		log.refresh()
		if again := out.Len() > 0; again != test.again {
			t.Errorf("above a form of %d lines %q is written", test.form, &out)
		}
		if isGone := log.sinceHeading() > 24; isGone != test.gone {
			t.Errorf("above a form of %d lines the title is gone: %t", test.form, isGone)
		}
	}
}

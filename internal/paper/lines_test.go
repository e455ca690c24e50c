package paper

import (
	"slices"
	"strings"
	"testing"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// keptWhole are values that stay on one line.
var keptWhole = []handover.Value{
	{Text: "深圳市示例软件科技有限公司"}, {Text: "𠮷野慧"}, {Text: "阿卜杜热合曼·买买提"}, {Text: "Wolfgang Amadeus Mozart"},
	{Text: "440304199003071221", Format: filing.Number}, {Text: "0755-86013388", Format: filing.Phone}, {Text: "2026-11-20", Format: filing.Day},
	{Text: "a-very-long-domain-name-for-a-website-with-hyphens.example.com", Format: filing.Host},
}

// shifted are paragraphs in which they stand at every place of a line.
func shifted() (blocks []handover.Block) {
	says := []lang.Text{{ZH: "兹有%s担任本单位WWW网站的负责人（2026年起），%s（下称「代理人」）承办，%s为证。"}, {ZH: "%s（%s）由%s承办。"}}
	prose := []rune(strings.Repeat("文字文字文字i文字文字文字7", 6))
	for i, v := range keptWhole {
		for shift := range 2 * 38 {
			before := handover.Value{Text: string(prose[:shift+1]), Format: filing.Prose}
			for _, says := range says {
				blocks = append(blocks, handover.Block{Says: says, Args: []handover.Slot{{Value: before}, {Value: v}, {Value: keptWhole[(i+shift)%len(keptWhole)]}}})
			}
		}
	}
	return blocks
}

// abroad are paragraphs in which they stand after a name of several words that is too
// long to be kept whole, and in which lines begin therefore.
func abroad() (blocks []handover.Block) {
	says := lang.Text{ZH: "授权人%s是域名%s的所有者，现授权%s使用该域名开办网站「%s」，并办理备案。"}
	name := strings.Repeat("Shenzhen iLli-Till Fittings & Commercial Machinery (Group) Limited ", 2)
	for i, v := range keptWhole {
		for length := 41; length < 128; length += 5 {
			owner := handover.Value{Text: strings.TrimSpace(name[:length])}
			blocks = append(blocks, handover.Block{Says: says, Args: []handover.Slot{{Value: owner}, {Value: v}, {Value: owner}, {Value: keptWhole[(i+length)%len(keptWhole)]}}})
		}
	}
	return blocks
}

// A value to keep whole is on one line in each of the faces, and one that no program
// breaks ends no line.
func TestLinesHoldWholeValues(t *testing.T) {
	page, told := New(&handover.Letter{}, report.Voice{}), 0
	for _, block := range append(shifted(), abroad()...) {
		runs := settled(page.runs(block.Says, block.Args, lang.ZH), 2*em)
		for f := range faces {
			if slices.ContainsFunc(runs, func(r run) bool { return r.whole && f.measured("", r.text) > textWidth }) {
				continue // some of it is wider than a line, if the face were as wide as can be
			}
			line, at, before := 2*em, 0, ""
			for _, r := range runs {
				if r.kind == lineEnd {
					line, before, told = 0, "", told+1
					continue
				}
				begun := at
				for rest, state := seen(r), -1; rest != ""; {
					var segment string
					segment, rest, _, state = uniseg.FirstLineSegmentInString(rest, state)
					width := f.measured(before, strings.TrimRight(segment, " "))
					if line+width > textWidth {
						line = 0
						if r.whole && isBreakable(r.text) && at > begun {
							t.Errorf("in face %d a line ends in %s: %s", f, r.text, text(runs))
						}
					}
					line, at = line+f.measured(before, segment), at+1
					before = segment
				}
			}
		}
	}
	if told < 1000 {
		t.Errorf("%d lines were told to end", told)
	}
}

// text is the text with its explicit line ends.
func text(runs []run) (all string) {
	for _, r := range runs {
		if all += seen(r); r.kind == lineEnd {
			all += "\n"
		}
	}
	return all
}

// What no program breaks needs no end.
func TestNumbersEndNoLine(t *testing.T) {
	page, says := New(&handover.Letter{}, report.Voice{}), lang.Text{ZH: "%s（营业执照号码：%s）的域名%s"}
	name := handover.Value{Text: strings.Repeat("Example Software and Technology ", 3)}
	for length := 50; length < 90; length++ {
		args := []handover.Slot{{Value: handover.Value{Text: name.Text[:length]}}, {Value: handover.Value{Text: "91440300MA5FK3J75W", Format: filing.Number}}, {Value: handover.Value{Text: "example.com.cn", Format: filing.Host}}}
		if all := text(settled(page.runs(says, args, lang.ZH), 2*em)); strings.Contains(all, "\n") {
			t.Errorf("a line is told to end: %s", all)
		}
	}
}

// A name that is longer than a line is not torn apart, where it would not be found.
func TestLongNamesAreNotTorn(t *testing.T) {
	long := handover.Value{Text: strings.Repeat("长", 50)}
	page := New(&handover.Letter{}, report.Voice{})
	for shift := range 40 {
		says := lang.Text{ZH: strings.Repeat("字", shift) + "%s（证件号码：%s）"}
		args := []handover.Slot{{Value: long}, {Value: handover.Value{Text: "440304199003071221", Format: filing.Number}}}
		for _, r := range settled(page.runs(says, args, lang.ZH), 2*em) {
			if r.kind == value && r.text != long.Text && !r.whole {
				t.Errorf("after %d characters the name is torn: %s", shift, r.text)
			}
		}
	}
}

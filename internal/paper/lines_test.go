package paper

import (
	"strings"
	"testing"

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

// A value to keep whole ends before its line does, as far as is known of a line, or
// begins it.
func TestLinesHoldWholeValues(t *testing.T) {
	page, told := New(&handover.Letter{}, report.Voice{}), 0
	for _, block := range shifted() {
		if measured("", block.Args[0].Value.Text) > textWidth-4*em {
			continue // whose own line ends nobody tells
		}
		line := strings.Repeat("　", 2)
		for _, r := range settled(page.runs(block.Says, block.Args, lang.ZH), 2*em) {
			line += seen(r)
			switch {
			case r.kind == lineEnd:
				line, told = "", told+1
			case r.whole && measured("", line) > textWidth && strings.Trim(line, "（") != r.text:
				t.Errorf("%s stands where a line ends: %s", r.text, line)
			}
		}
	}
	if told < 600 {
		t.Errorf("%d lines were told to end", told)
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

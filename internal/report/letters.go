package report

import (
	"bytes"
	"fmt"
	"strings"

	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// LetterFirst is shown above every letter.
var LetterFirst = lang.Text{
	ZH: "接入商有自己的格式的，以其为准。",
	EN: "If the provider has its own form, use that instead.",
}

// WrittenLetter is a letter and the files it was written to.
type WrittenLetter struct {
	*handover.Letter
	Files []string
}

// LettersText lists what was written: each letter with its files, who signs and seals it, and
// what to do by hand.
func LettersText(written []WrittenLetter, v Voice, s Screen) []byte {
	var out bytes.Buffer
	title := counted(len(written), lang.Text{ZH: "文书：%d 份", EN: "Letters: %d"}, "Letters: %d")
	fmt.Fprintln(&out, s.paint(title.Format(v.Lang, len(written)), bold))
	for i := range written {
		l := &written[i]
		heading := l.Title.In(v.Lang)
		if l.About != "" {
			heading += v.brackets(v.Text(l.About))
		}
		fmt.Fprintf(&out, "\n%s\n", s.wrap(fmt.Sprintf("%2d. %s", i+1, heading), 0, 4))
		for _, file := range l.Files {
			fmt.Fprintf(&out, "    %s\n", s.wrap(v.Text(file), 4, 6))
		}
		for _, hand := range v.ByHand(l.Letter) {
			fmt.Fprintf(&out, "    %s\n", s.wrap("- "+hand, 4, 6))
		}
	}
	return out.Bytes()
}

// ByHand lists what to do with a letter once it is printed. It says who signs and seals in the
// words of the checklist.
func (v Voice) ByHand(l *handover.Letter) []string {
	var all []string
	add := func(text lang.Text, args ...any) { all = append(all, text.Format(v.Lang, args...)) }
	for i := range l.Marks {
		m := &l.Marks[i]
		name := v.Text(strings.Join(strings.Fields(m.Name.Text), " "))
		switch label := m.Label.In(v.Lang); {
		case m.Kind == handover.Fingerprinted:
			add(lang.Text{ZH: "按手印", EN: "fingerprint"})
		case name == "":
			all = append(all, label)
		default:
			add(lang.Text{ZH: "%s：%s", EN: "%s: %s"}, label, name)
		}
	}
	if len(l.Marks) == 0 {
		add(lang.Text{ZH: "不用签字、盖章", EN: "neither signature nor seal"})
	}
	if l.Copies() {
		add(lang.Text{ZH: "手抄文中要求的一句话", EN: "copy the sentence by hand"})
	}
	if l.Day.IsBlank() {
		add(lang.Text{ZH: "手写日期", EN: "write the date by hand"})
	}
	if missing := l.Missing(); len(missing) > 0 {
		var labels []string
		for _, label := range missing {
			labels = append(labels, label.In(v.Lang))
		}
		add(lang.Text{ZH: "备案文件中没有、须补填：%s", EN: "not in the bundle, to be filled in: %s"}, strings.Join(labels, lang.Comma.In(v.Lang)))
	}
	return all
}

// LettersLeftOut says which letters were not written because it is unknown whether they are
// asked for.
func (v Voice) LettersLeftOut(perhaps []handover.Unwritten) []string {
	var all []string
	seen := make(map[string]bool)
	for _, p := range perhaps {
		var conditions []string
		for _, c := range p.Conditions {
			conditions = append(conditions, c.In(v.Lang))
		}
		line := lang.Text{ZH: "%s（%s）：仅在%s时需要", EN: "%s (%s): needed only if %s"}.
			Format(v.Lang, p.Label.In(v.Lang), letterFlag(p.Kind), strings.Join(conditions, lang.Text{ZH: "，且", EN: ", and "}.In(v.Lang)))
		if !seen[line] {
			seen[line] = true
			all = append(all, line)
		}
	}
	return all
}

func letterFlag(kind string) string { return "--only " + kind }

// letterOf is the letter that icp forms writes for an entry of a list; nil if it writes none.
func (c *Checklist) letterOf(e *handover.Entry) *regulation.Letter {
	if letter, isLetter := regulation.LetterOf(&e.Requirement, c.Bundle); isLetter {
		return letter
	}
	return nil
}

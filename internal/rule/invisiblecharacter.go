package rule

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Numbers, telephones, mailboxes and domains with such characters have rules of their own. So
// have the names of websites, where even visible symbols are at fault.
var invisibleCharacter = Rule{
	Name: "invisible-character", Severity: Warning,
	Title:   lang.Text{ZH: "填的内容中有看不见的字符", EN: "an invisible character in a value"},
	Why:     lang.Text{ZH: "从网页、聊天和办公软件粘贴时会带进看不见的字符；姓名、名称和地址因此与证件不一致，看上去却一样", EN: "pasting from web pages, chats and office programs brings them along; a name or an address then differs from the certificate and yet looks the same"},
	Fix:     lang.Text{ZH: "重新输入此项", EN: "type the value anew"},
	Tool:    lang.Text{ZH: "也可用 icp check --fix 删去这些字符", EN: "icp check --fix can also remove the characters"},
	Sources: []source.Source{source.FormDemands.At("二、具体标准", "part 2, standards")},
	Bad:     "subject:\n  principal:\n    name: \"林知\\u200b远\" # ✗\n",
	Good:    "subject:\n  principal:\n    name: 林知远\n",
	check: func(c *Case) {
		for i := range c.entries {
			e := &c.entries[i]
			at, isText := e.At.(*string)
			if !isText || !isPasted(e.Field.Format) || slices.ContainsFunc(c.Sites, func(s *filing.Site) bool { return &s.Name == at }) {
				continue
			}
			seen, first := withoutInvisible(*at)
			if first == 0 {
				continue
			}
			found := c.report(at, lang.Text{ZH: "%s中有看不见的字符 %s", EN: "%s: the value contains an invisible character, %s"}, e.Field.Label, fmt.Sprintf("U+%04X", first))
			if seen != "" {
				found.Repairing(seen)
			}
		}
	},
}

// isPasted reports whether a field takes free text, without a format of its own.
func isPasted(f filing.Format) bool {
	return f == filing.Words || f == filing.Prose || f == filing.Address
}

// withoutInvisible removes the characters of a text that nobody sees, and returns the first of
// them, 0 if there are none. It keeps those that change how their neighbours look: within
// emoji, and in scripts that no filing uses.
func withoutInvisible(text string) (seen string, first rune) {
	if !strings.ContainsFunc(text, isUnseen) {
		return text, 0
	}
	var kept strings.Builder
	runes := []rune(text)
	for i := 0; i < len(runes); {
		run := slices.IndexFunc(runes[i:], func(r rune) bool { return !isUnseen(r) })
		if run < 0 {
			run = len(runes) - i
		}
		behind := i + run
		isAtEdge := i == 0 || behind == len(runes)
		if isAtEdge || isOfForm(runes[i-1]) || isOfForm(runes[behind]) {
			if run > 0 && first == 0 {
				first = runes[i]
			}
		} else {
			kept.WriteString(string(runes[i:behind]))
		}
		if behind < len(runes) {
			kept.WriteRune(runes[behind])
		}
		i = behind + 1
	}
	return kept.String(), first
}

// isUnseen reports format characters, except for the tags of flags and the signs that enclose
// numbers, and also blank letters and the blank pattern of Braille.
func isUnseen(r rune) bool {
	if r < 0xad || 0x2e80 <= r && r < 0x3164 || 0x3164 < r && r < 0xa000 { // nearly all characters
		return false
	}
	switch r {
	case '\u034f', '\u115f', '\u1160', '\u2800', '\u3164', '\uffa0':
		return true
	}
	return unicode.Is(unicode.Cf, r) && !unicode.Is(unicode.Prepended_Concatenation_Mark, r) && r < 0xe0000
}

// isOfForm reports the characters that forms are filled in with: Chinese ones with their
// punctuation, and those on a keyboard.
func isOfForm(r rune) bool {
	return isHan(r) || ' ' <= r && r < 0x7f || 0x3000 <= r && r < 0x3040 || 0xff00 <= r && r < 0xff66 || r == '·'
}

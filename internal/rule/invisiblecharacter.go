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

// Numbers, telephones, mailboxes and domains that hold such characters have rules of their
// own, and so has the name of a website, in which a symbol is one that is seen.
var invisibleCharacter = Rule{
	Name: "invisible-character", Severity: Warning,
	Title:   lang.Text{ZH: "填的内容中有看不见的字符", EN: "an invisible character in a value"},
	Why:     lang.Text{ZH: "从网页、聊天和办公软件粘贴时会带进看不见的字符；姓名、名称和地址因此与证件不一致，看上去却一样", EN: "pasting from web pages, chats and office programs brings them along; a name or an address then differs from the certificate and yet looks the same"},
	Fix:     lang.Text{ZH: "重新输入此项，或用 icp check --fix 删去这些字符", EN: "type the value anew, or remove the characters by icp check --fix"},
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

// isPasted reports whether a field takes words as they come, in no form of its own.
func isPasted(f filing.Format) bool {
	return f == filing.Words || f == filing.Prose || f == filing.Address
}

// withoutInvisible leaves out of a text the characters that nobody sees, and tells the first of
// them, 0 where there is none. Those are kept that are seen by what they do to their
// neighbours: within emoji, and in scripts that no filing is in.
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

// isUnseen reports format characters, but for the tags of flags and the signs that stand over
// numbers, and the letters and the pattern of Braille that are blank.
func isUnseen(r rune) bool {
	if r < 0xad || 0x2e80 <= r && r < 0x3164 || 0x3164 < r && r < 0xa000 { // as nearly all are
		return false
	}
	switch r {
	case '\u034f', '\u115f', '\u1160', '\u2800', '\u3164', '\uffa0':
		return true
	}
	return unicode.Is(unicode.Cf, r) && !unicode.Is(unicode.Prepended_Concatenation_Mark, r) && r < 0xe0000
}

// isOfForm reports what forms are filled in with: Chinese characters and their punctuation,
// and what is on a keyboard.
func isOfForm(r rune) bool {
	return isHan(r) || ' ' <= r && r < 0x7f || 0x3000 <= r && r < 0x3040 || 0xff00 <= r && r < 0xff66 || r == '·'
}

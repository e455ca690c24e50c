package answers

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// unnumbered puts each of the reasons that a text numbers on a line of its own, even if they
// are all on one line, and drops the numbers: 1. 1、 1) (1) ① 一、 - •.
func unnumbered(text string) string {
	var out strings.Builder
	last := 0 // the last number read
	dashed := strings.HasPrefix(strings.TrimSpace(text), "-")
	begins := true // only spaces come before it in its line
	for at := 0; at < len(text); {
		m := markAt(text, at, begins, dashed)
		if isNext := m.number == last+1 && (m.atStart || last > 0); m.length > 0 && (m.alone || isNext) {
			out.WriteByte('\n')
			last = m.number
			at += m.length
			begins = false
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		begins = r == '\n' || begins && unicode.IsSpace(r)
		out.WriteString(text[at : at+size])
		at += size
	}
	return out.String()
}

// mark is what precedes one of several reasons.
type mark struct {
	length  int  // in bytes; 0 if there is none
	number  int  // 0 for a bullet
	atStart bool // it follows a space or a stop
	alone   bool // it is a mark wherever it is and whatever its number
}

// markAt reads the mark at a place in a text; begins says that a line begins there, and dashed
// that dashes may be marks. 1.5, a date and a domain are not marks.
func markAt(text string, at int, begins, dashed bool) mark {
	r, size := utf8.DecodeRuneInString(text[at:])
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	m := mark{alone: begins, atStart: begins || unicode.IsSpace(before) || strings.ContainsRune("。；;，,：:、！!）)", before)}
	rest := text[at+size:]
	switch {
	case '①' <= r && r <= '⑳':
		return mark{length: size, number: int(r-'①') + 1, alone: true}
	case strings.ContainsRune("•●▪◆■", r):
		return mark{length: size, alone: true}
	case r == '-' || r == '–' || r == '*':
		if strings.HasPrefix(rest, " ") && (begins || dashed && unicode.IsSpace(before)) {
			return mark{length: size, alone: true}
		}
		return mark{}
	case r == '（' || r == '(':
		number, digits := leadingNumber(rest)
		closing, width := utf8.DecodeRuneInString(rest[digits:])
		if digits > 0 && (closing == '）' || closing == ')') {
			return mark{length: size + digits + width, number: number, alone: true}
		}
		return mark{}
	}
	if unicode.IsDigit(before) || before == '.' {
		return mark{}
	}
	number, digits := leadingNumber(text[at:])
	if digits == 0 {
		return mark{}
	}
	rest = text[at+digits:]
	stop, width := utf8.DecodeRuneInString(rest)
	next, _ := utf8.DecodeRuneInString(rest[width:])
	switch {
	case stop == '、' && !unicode.IsDigit(next):
	case isHanNumber(r):
		return mark{} // nobody uses 一) as a mark
	case stop == ')' || stop == '）':
		if strings.LastIndexAny(text[:at], "(（") > strings.LastIndexAny(text[:at], ")）") {
			return mark{} // the end of something in brackets
		}
	case stop == '.' || stop == '．':
		isName := unicode.IsDigit(next) || next < utf8.RuneSelf && unicode.IsLower(next) // 1.5, 1.example.com
		if isName {
			return mark{}
		}
	default:
		return mark{}
	}
	m.length, m.number = digits+width, number
	return m
}

const hanNumbers = "一二三四五六七八九十"

func isHanNumber(r rune) bool { return strings.ContainsRune(hanNumbers, r) }

// leadingNumber reads the number at the beginning of a text, in digits or one Chinese
// character, and its length in bytes; none if it is too large for a reason.
func leadingNumber(text string) (number, length int) {
	for i, r := range hanNumbers {
		if strings.HasPrefix(text, string(r)) {
			return i/utf8.RuneLen(r) + 1, utf8.RuneLen(r)
		}
	}
	const most = 20 // reasons
	for _, r := range text {
		switch {
		case '0' <= r && r <= '9':
			number = number*10 + int(r-'0')
		case '０' <= r && r <= '９':
			number = number*10 + int(r-'０')
		default:
			return number, length
		}
		if length += utf8.RuneLen(r); number > most {
			return 0, 0
		}
	}
	return number, length
}

// clauses splits a sentence where another reason may begin. A clause that only says what to do
// belongs to the one before it.
func clauses(sentence string) (all []string) {
	const most = 20 // no sentence has more clauses
	const joints = "，|,|、|；|以及|并且|而且|同时|且| and | as well as | also "
	rest := sentence
	for rest != "" {
		at, width := len(rest), 0
		for joint := range strings.SplitSeq(joints, "|") {
			if i := strings.Index(rest, joint); i >= 0 && i < at {
				at, width = i, len(joint)
			}
		}
		clause := strings.TrimSpace(rest[:at])
		if n := len(all); n > 0 && goesOn(clause) {
			all[n-1] += "，" + clause
		} else if clause != "" {
			all = append(all, clause)
		}
		if rest = rest[at+width:]; len(all) > most {
			return []string{sentence}
		}
	}
	return all
}

// goesOn reports whether a clause says what follows from the one before it.
func goesOn(clause string) bool {
	for _, word := range strings.Fields("请 需 须 应 建议 以 如 否则 不得 并 后 必须 或 若 例如 且 而 please must should or so which") {
		rest, found := strings.CutPrefix(strings.ToLower(clause), word)
		if found && (!isLatin(word[0]) || strings.HasPrefix(rest, " ")) && !strings.HasPrefix(clause, "应急") {
			return true
		}
	}
	return false
}

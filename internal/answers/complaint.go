package answers

import (
	"regexp"
	"sync"
)

// complaint is how a text says that something is wrong.
type complaint struct {
	any   bool // in any way
	wrong bool // a field is wrong or empty, and no more is said
	plain bool // the same, or one field differs from another
	gap   bool // something is not filled in, or too little
}

// faults are concepts that say that something is wrong.
var faults = []string{
	"blank", "fill", "malformed", "unclear", "differs", "same-refused", "used-elsewhere", "missing", "expired", "expiring", "refused",
	"not-approved", "forbidden-word", "unrelated", "too-short", "too-long", "unanswered", "not-owner", "not-done", "unverified", "not-in",
	"unreachable",
}

// What also says so but belongs to no concept, because questions have it too.
var (
	faulty = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`漏|太少|写清|选错|写错|错了|不对|过于|不详|不全|不真实|不准确|不完整|不明确|修改|更新|更换|更正|改正|核实|补充|完善|重新|涉及` +
			`|\b(lacks?|lacking|too|wrong|unclear|change|correct|amend|generic|does not|is not)\b`)
	})
	lacking = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`漏|太少|补充|完善|不全|不完整|说明|\b(lacks?|lacking|incomplete|add)\b`)
	})
)

// complaintIn works out how a normal text says that something is wrong.
func complaintIn(text string) complaint {
	g := theGrammar()
	spoken := g.listen(text)
	isSpecial := g.speaksOf(spoken, "unclear", "expired", "unanswered")
	isOther := g.speaksOf(spoken, "differs")
	isWrong := g.speaksOf(spoken, "malformed", "blank", "fill")
	return complaint{
		any:   g.speaksOf(spoken, faults...) || faulty().MatchString(text),
		wrong: isWrong && !isOther && !isSpecial,
		plain: (isWrong || isOther) && !isSpecial,
		gap:   g.speaksOf(spoken, "blank", "fill", "missing", "too-short") || lacking().MatchString(text),
	}
}

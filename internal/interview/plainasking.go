package interview

import (
	"context"
	"unicode/utf8"

	"beian.example/icp/internal/lang"
)

// plainAsking is a prompt that is asked line by line, until an answer is taken.
type plainAsking struct {
	*plainLines
	prompt  *Prompt
	offers  []Offer
	offered *mending // what an empty line takes, right after a refusal
	kept    string   // the line that stays as it is if it is repeated
}

func (l *plainLines) askOne(ctx context.Context, prompt *Prompt) (Move, error) {
	a := plainAsking{plainLines: l, prompt: prompt, offers: prompt.Choices()}
	a.introduce()
	for {
		line, err := a.nextLine(ctx)
		if err != nil {
			l.say("")
			return Next, err
		}
		isDone := false
		switch line {
		case "?", "？":
			a.offered = nil
			l.explain(prompt)
			l.list(prompt, a.offers, true)
		case "<", "＜":
			return Back, nil
		case "@", "＠":
			return Switch, nil
		case "!", "！":
			return Next, ErrStopped
		case "-", "－":
			isDone = a.clear()
		default:
			isDone = a.take(line)
		}
		if isDone {
			return Next, nil
		}
	}
}

// introduce shows what there is to know and to choose before the first answer.
func (a *plainAsking) introduce() {
	a.list(a.prompt, a.offers, false)
	a.remark(a.prompt.Standing().toDealWith())
	switch {
	case a.prompt.takesMany():
		a.say("  %s", separating.Within().In(a.lang))
	case len(a.offers) == 0:
	case a.prompt.pick != nil:
		a.say("  %s", lang.Text{ZH: "填编号或路径；多个用逗号隔开", EN: "give numbers or paths; separate several with commas"}.In(a.lang))
	case a.prompt.Several:
		a.say("  %s", lang.Text{ZH: "可选几项，用逗号隔开", EN: "you may choose several, with commas between"}.In(a.lang))
	}
}

// nextLine asks, and reads the next line that is text.
func (a *plainAsking) nextLine(ctx context.Context) (string, error) {
	for {
		label := a.prompt.Label(a.lang)
		if proposal := a.prompt.Proposal(); len(proposal) > 0 && a.offered == nil {
			label += " [" + a.prompt.Show(proposal) + "]"
		}
		a.write(label + "> ")
		line, err := a.next(ctx)
		if err != nil || utf8.ValidString(line) {
			return line, err
		}
		// There is no telling what a form would make of it.
		a.say("  ! %s", lang.Text{ZH: "这一行不是 UTF-8 编码，读不出文字；请改用 UTF-8（文件另存为 UTF-8，或把终端编码设为 UTF-8）", EN: "this line is not UTF-8 text; save the file, or set the terminal, to UTF-8"}.In(a.lang))
	}
}

// clear takes back the answer, and reports whether that is allowed.
func (a *plainAsking) clear() bool {
	switch {
	case a.prompt.isFirm:
		a.say("  ! %s", lang.Text{ZH: "这一题不能清空，请选一项", EN: "this cannot be cleared; choose one"}.In(a.lang))
		return false
	case len(a.prompt.Answer()) > 0:
		a.vain = 0
		a.say("  · %s", lang.Text{ZH: "已清空", EN: "cleared"}.In(a.lang))
	default:
		a.say("  · %s", lang.Text{ZH: "本来就没有填", EN: "nothing was filled in here"}.In(a.lang))
	}
	a.prompt.Give(nil)
	return true
}

// take gives a line as the answer, and reports whether it is one.
func (a *plainAsking) take(line string) bool {
	var answer []string
	isMended := line == "" && a.offered != nil
	switch {
	case isMended:
		taken, refused := a.offered.take()
		if len(refused) > 0 {
			a.offered = nil
			a.remark(refused)
			return false
		}
		answer = taken
	case line == "": // the present value is not a number from the list
		answer = a.prompt.Proposal()
	default:
		answer = chosen(a.offers, a.prompt.Split(line))
	}
	if stray, isStray := strayNumber(a.prompt, a.offers, answer); isStray {
		a.offered = nil
		a.say("  ! %s", lang.Text{ZH: "没有第 %s 项，也没有叫这个名字的文件", EN: "there is no %s in the list and no file of that name"}.Format(a.lang, stray))
		return false
	}
	if a.objects(line, answer, isMended) {
		return false
	}
	a.prompt.Give(answer)
	a.vain = 0
	a.acknowledge(line, answer, isMended)
	return true
}

// objects says what is wrong with an answer and what an empty line would take instead, and
// reports whether there is either.
func (a *plainAsking) objects(line string, answer []string, isMended bool) bool {
	verdict := a.prompt.Judge(answer)
	if a.offered = nil; !isMended {
		a.offered = a.prompt.mending(verdict, line != "")
	}
	// What may stay is only questioned for a person: from a script, the next line is the next
	// answer.
	if a.offered != nil && a.offered.mayStay() && (!a.person || line == "" || line == a.kept) {
		a.offered = nil
	}
	a.remark(verdict.Refused)
	if a.offered != nil {
		a.offer(a.offered)
		a.kept = line
	}
	return len(verdict.Refused) > 0 || a.offered != nil
}

// acknowledge says what has become of an answer that was taken.
func (a *plainAsking) acknowledge(line string, answer []string, isMended bool) {
	switch {
	case isMended && a.person:
		a.say("  ✓ %s", a.prompt.Show(a.prompt.Answer()))
	case len(answer) == 0 && a.person && !a.prompt.isMenu:
		a.say("  · %s", lang.Text{ZH: "以后再填", EN: "left for later"}.In(a.lang))
		a.remark(a.prompt.Minded())
	}
	if a.prompt.taken != nil {
		if said := a.prompt.taken(line); !said.IsZero() {
			a.say("  · %s", said.In(a.lang))
		}
	}
	if filled := a.prompt.Filled(); filled != "" {
		a.say("  + %s", filled)
	}
	a.remark(a.prompt.Standing().Notes) // as things are with the answer
}

package interview

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"beian.example/icp/internal/lang"
)

// lines asks in plain text, one question after the other. It draws nothing
// over and needs no terminal, so that it serves pipes and screen readers.
type lines struct {
	in      *bufio.Reader // one for the whole conversation: what it has read ahead belongs to the next question
	out     io.Writer
	lang    lang.Lang
	greeted bool
}

// NewLines returns a Prompter that reads a line an answer from in and writes
// its questions to out.
func NewLines(in io.Reader, out io.Writer, l lang.Lang) Prompter {
	return &lines{in: bufio.NewReader(in), out: out, lang: l}
}

func (l *lines) say(format string, args ...any) { fmt.Fprintf(l.out, format+"\n", args...) }

func (l *lines) Ask(ctx context.Context, p *Page) (Move, error) {
	if !l.greeted {
		l.greeted = true
		l.say("%s", lang.Text{
			ZH: "每行一个答案。? 看说明，< 回到上一题，- 清空，直接回车取默认值或以后再填。",
			EN: "One answer a line. ? explains, < goes back, - clears; an empty line takes the default or leaves the question for later.",
		}.In(l.lang))
	}
	if p.Title != "" {
		l.say("\n== %s ==", p.Title)
	}
	for _, line := range p.Text {
		l.say("%s", line)
	}
	for i := p.start(); i < len(p.Questions); {
		q := p.Questions[i]
		if !q.Applies() {
			i++
			continue
		}
		move, err := l.askOne(ctx, q)
		if err != nil {
			return Next, err
		}
		if move == Next {
			i++
			continue
		}
		if i = previous(p, i); i < 0 {
			return Back, nil
		}
	}
	return Next, nil
}

// previous is the question before the one at index i that applies, or -1.
func previous(p *Page, i int) int {
	for i--; i >= 0 && !p.Questions[i].Applies(); i-- {
	}
	return i
}

func (l *lines) askOne(ctx context.Context, q *Question) (Move, error) {
	for i, c := range q.Choices {
		l.say("  %d) %s", i+1, c.text())
	}
	for {
		proposal := q.Proposal()
		prompt := q.Label(l.lang)
		if len(proposal) > 0 {
			prompt += " [" + q.Show(proposal) + "]"
		}
		fmt.Fprintf(l.out, "%s> ", prompt)
		line, err := l.read(ctx)
		if err != nil {
			l.say("")
			return Next, err
		}
		answer := q.Split(line)
		switch line {
		case "":
			answer = proposal
		case "?", "？":
			l.explain(q)
			continue
		case "<":
			return Back, nil
		case "-":
			q.Give(nil)
			return Next, nil
		}
		if len(q.Choices) > 0 {
			answer = chosen(q, answer)
		}
		verdict := q.Judge(answer)
		l.remark(verdict.Refused)
		if len(verdict.Refused) > 0 {
			continue
		}
		q.Give(answer)
		l.remark(verdict.Notes)
		return Next, nil
	}
}

func (l *lines) explain(q *Question) {
	for _, text := range []lang.Text{q.Field.Help, q.Field.Why} {
		if !text.IsZero() {
			l.say("  %s", text.In(l.lang))
		}
	}
	for i, c := range q.Choices {
		if c.Help != "" {
			l.say("  %d) %s", i+1, c.Help)
		}
	}
}

func (l *lines) remark(remarks []Remark) {
	for _, r := range remarks {
		l.say("  %s %s", severityMark(r.Severity), r.Message)
		if r.Fix != "" {
			l.say("    %s", r.Fix)
		}
	}
}

// chosen turns the numbers of choices into their ids; names are understood
// further on.
func chosen(q *Question, answer []string) []string {
	ids := make([]string, len(answer))
	for i, value := range answer {
		ids[i] = value
		if n, err := strconv.Atoi(value); err == nil && n >= 1 && n <= len(q.Choices) {
			ids[i] = q.Choices[n-1].ID
		}
	}
	return ids
}

// read returns the next line without its end. A last line may lack one.
func (l *lines) read(ctx context.Context) (string, error) {
	type result struct {
		line string
		err  error
	}
	done := make(chan result, 1)
	go func() {
		line, err := l.in.ReadString('\n')
		done <- result{line, err}
	}()
	select {
	case <-ctx.Done():
		return "", ErrStopped
	case r := <-done:
		switch {
		case r.err == nil, errors.Is(r.err, io.EOF) && r.line != "":
			return strings.TrimSpace(r.line), nil
		case errors.Is(r.err, io.EOF):
			return "", ErrEndOfInput
		}
		return "", r.err
	}
}

// text is how a choice reads in a list.
func (c Choice) text() string {
	if c.Mark == "" {
		return c.Label
	}
	return c.Label + " · " + c.Mark
}

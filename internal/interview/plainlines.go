package interview

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/width"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// plainLines asks in plain text, one prompt after the other. It never draws over anything and
// needs no terminal, so it suits pipes and screen readers.
type plainLines struct {
	in      *bufio.Reader // one for the whole conversation: what it has read ahead is for the next prompts
	out     io.Writer
	lang    lang.Lang
	person  bool          // somebody types: a line without Enter was not confirmed
	reading chan readLine // of a line still waited for; nil if there is none
	greeted bool
	listed  map[string]bool  // lists of offers already shown, by their text
	last    map[any][]string // the offers as last listed, by the prompt's key
	read    int              // lines in all
	vain    int              // lines in a row that answered nothing
}

const (
	// longestLine is how many bytes an answer may have: far more than a person writes, and few
	// enough to be read.
	longestLine = 64 << 10
	// mostLines is how many lines a conversation may take: twice what the largest filing
	// needs.
	mostLines = 20_000
	// mostInVain is how many lines in a row may answer nothing before it is clear that nobody
	// reads the messages.
	mostInVain = 100
)

// NewPlainLines returns a Prompter that reads one answer per line from in and writes its
// prompts to out. If a person types the lines, an incomplete line at the end is no answer; in
// a file the last line may lack its line ending.
func NewPlainLines(in io.Reader, out io.Writer, person bool, l lang.Lang) Prompter {
	return &plainLines{in: bufio.NewReader(in), out: out, person: person, lang: l, listed: make(map[string]bool), last: make(map[any][]string)}
}

func (l *plainLines) say(format string, args ...any) { l.write(fmt.Sprintf(format, args...) + "\n") }

// write writes all text, without what a terminal would obey.
func (l *plainLines) write(text string) { fmt.Fprint(l.out, report.Lines(text)) }

func (l *plainLines) Ask(ctx context.Context, p *Page) (Move, error) {
	if !l.greeted {
		l.greeted = true
		l.say("%s", lang.Text{
			ZH: "每行一个答案。? 查看说明，< 返回上一题，- 清空，! 存盘退出，@ 换成 English；直接回车取默认值或以后再填。",
			EN: "One answer per line. ? explains, < goes back, - clears, ! saves and quits, @ 换成中文; an empty line takes the default or leaves the question for later.",
		}.In(l.lang))
		l.say("%s", remarkMarks.In(l.lang))
	}
	if title := p.title(); title != "" {
		l.say("\n== %s ==", title)
	}
	for _, line := range p.Text {
		l.say("%s", line)
	}
	for _, notice := range p.Notices {
		l.say("! %s", notice)
	}
	for i := p.start(); i < len(p.Prompts); {
		prompt := p.Prompts[i]
		if !prompt.Applies() {
			i++
			continue
		}
		p.at = prompt
		move, err := l.askOne(ctx, prompt)
		if err != nil {
			return Next, err
		}
		switch move {
		case Next:
			p.keep()
			if p.isCut() {
				return Next, nil
			}
			i++
			continue
		case Switch:
			l.lang = l.lang.Other()
			return Switch, nil
		}
		switch before := previous(p, i); {
		case before >= 0:
			i = before
		case p.First:
			l.say("  %s", lang.Text{ZH: "这是第一题，前面没有了", EN: "this is the first question; there is nothing before it"}.In(l.lang))
		default:
			return Back, nil
		}
	}
	return Next, nil
}

// list lists what a prompt offers. Unless everything is wanted, it shows only what has changed
// in a long list, because a screen reader reads all of it.
func (l *plainLines) list(prompt *Prompt, offers []Offer, wanted bool) {
	const long = 10
	lines := make([]string, len(offers))
	for i, c := range offers {
		lines[i] = fmt.Sprintf("  %d) %s\n", i+1, c.text())
		for _, note := range c.Notes {
			lines[i] += fmt.Sprintf("     %s\n", note)
		}
	}
	text, before := strings.Join(lines, ""), l.last[prompt.key()]
	l.last[prompt.key()] = lines
	switch {
	case wanted || len(offers) <= long:
	case l.listed[text]:
		l.say("  %s", lang.Text{ZH: "1-%d，与上面所列相同；? 再列一遍", EN: "1-%d as listed above; ? lists them again"}.Format(l.lang, len(offers)))
		return
	case len(before) == len(lines):
		same := false
		for i := range lines {
			if lines[i] != before[i] {
				l.write(lines[i])
			}
			same = same || lines[i] == before[i]
		}
		if !same { // in the other language, all are different
			return
		}
		l.say("  %s", lang.Text{ZH: "其余与上面所列相同；? 再列一遍", EN: "the others as listed above; ? lists all again"}.In(l.lang))
		return
	}
	l.listed[text] = true
	l.write(text)
}

func (l *plainLines) explain(prompt *Prompt) {
	for _, text := range prompt.Explanation(l.lang) {
		l.say("  %s", text)
	}
	if prompt.reasons != nil {
		for _, text := range prompt.reasons() {
			l.say("  %s", text)
		}
	}
	for i, c := range prompt.Offers {
		if c.Help != "" {
			l.say("  %d) %s", i+1, c.Help)
		}
	}
}

func (l *plainLines) remark(remarks []Remark) {
	for _, r := range remarks {
		l.say("  %s %s", severityMark(r.Severity), r.Message)
		if r.Fix != "" {
			l.say("    %s", r.Fix)
		}
	}
}

// offer says what an empty line takes.
func (l *plainLines) offer(m *mending) {
	l.remark(m.remarks)
	says := m.says(l.lang)
	if m.mayStay() {
		says += lang.Text{ZH: "；再输一遍则保留原样", EN: "; type it again to keep it"}.In(l.lang)
	}
	l.say("    %s", says)
}

// chosen turns the numbers of offers, or labels from the list, into their ids; names are
// understood later.
func chosen(offers []Offer, answer []string) []string {
	ids := make([]string, len(answer))
	for i, value := range answer {
		ids[i] = value
		listed := slices.IndexFunc(offers, func(c Offer) bool { return c.Label == value })
		if n, err := number(value); err == nil && n >= 1 && n <= len(offers) {
			listed = n - 1
		}
		if listed >= 0 {
			ids[i] = offers[listed].ID
		}
	}
	return ids
}

// number reads a number, even one in the full-width digits of a Chinese keyboard.
func number(text string) (int, error) { return strconv.Atoi(width.Fold.String(text)) }

// strayNumber is a number among the files of an answer that is neither in the list nor the
// name of a file.
func strayNumber(prompt *Prompt, offers []Offer, answer []string) (stray string, isStray bool) {
	if prompt.pick == nil || len(offers) == 0 {
		return "", false
	}
	for _, value := range answer {
		if _, err := number(value); err == nil && !prompt.isFile(value) {
			return value, true
		}
	}
	return "", false
}

// readLine is a line without its line ending, or why there is none.
type readLine struct {
	text string
	err  error
}

// next returns the next line without the space around it.
func (l *plainLines) next(ctx context.Context) (string, error) {
	if l.read++; l.read > mostLines || l.vain >= mostInVain {
		return "", ErrNoProgress
	}
	l.vain++
	if l.reading == nil {
		reading := make(chan readLine, 1)
		l.reading = reading
		go func() { reading <- l.readLine() }()
	}
	select {
	case <-ctx.Done(): // the line may still come if the conversation continues
		return "", ErrStopped
	case line := <-l.reading:
		l.reading = nil
		return strings.TrimSpace(line.text), line.err
	}
}

// readLine reads to the end of a line, but no more than the longest line.
func (l *plainLines) readLine() readLine {
	var line bytes.Buffer
	for {
		part, err := l.in.ReadSlice('\n')
		if line.Len()+len(part) > longestLine {
			return readLine{err: ErrLineTooLong}
		}
		line.Write(part)
		switch {
		case err == nil, errors.Is(err, io.EOF) && line.Len() > 0 && !l.person:
			return readLine{text: line.String()}
		case errors.Is(err, io.EOF):
			return readLine{err: ErrEndOfInput}
		case !errors.Is(err, bufio.ErrBufferFull):
			return readLine{err: err}
		}
	}
}

// previous is the last prompt before index i that applies, or -1.
func previous(p *Page, i int) int {
	for i--; i >= 0 && !p.Prompts[i].Applies(); i-- {
	}
	return i
}

// text is how an offer reads in a list.
func (c Offer) text() string {
	if c.Mark == "" {
		return c.Label
	}
	return c.Label + " · " + c.Mark
}

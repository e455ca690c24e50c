package report

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// File is one checked bundle.
type File struct {
	Name     string
	Source   []byte // the text of the bundle, for showing faulty lines
	Reading  *bundlefile.Reading
	Findings []rule.Finding
	FailOn   rule.Severity // a finding of this severity or above makes the check fail
	Number   int           // how many inputs came before it, bundles or not

	// Together means that it holds only contradictions between this and other bundles.
	Together bool
	Earlier  int     // the Number under which the rest of it was reported
	Numbers  []int32 // those of all bundles compared, in order
}

// Unread is a file that could not be checked, and why.
type Unread struct {
	File    string `json:"file"`
	Message string `json:"message"`
}

// Totals counts what a check found.
type Totals struct {
	Files    int `json:"-"`
	Looked   int `json:"-"` // files that were looked at, bundles or not
	Passed   int `json:"-"` // YAML files in a folder that are not bundles
	Excluded int `json:"-"` // files and folders that the settings exclude
	Errors   int `json:"errors"`
	Warnings int `json:"warnings"`
	Advice   int `json:"advice"`

	Mended  int `json:"-"` // values repaired
	Fixable int `json:"-"` // findings that the program can fix
	Known   int `json:"-"` // findings left out because a baseline lists them

	Silenced   int `json:"-"` // findings for which comments were written
	SilencedIn int `json:"-"` // in how many files

	Unread []Unread `json:"-"` // in order; their names are shown like any others

	Scans rule.Scans `json:"-"` // how closely the files of documents were to be looked at

	Bundle string `json:"-"` // the name of the first bundle
	First  string `json:"-"` // the rule of the first error, or else of the first warning

	first   rule.Severity      // the severity of that finding
	omitted []Omitted          // files with more findings than scripts get
	rules   map[*rule.Rule]int // how many findings each rule has, if any

	states    []state        // of the bundles, in order
	provinces map[string]int // how many bundles are filed in each
}

// Count adds the findings of one file.
func (t *Totals) Count(name string, findings []rule.Finding) {
	t.Files++
	t.states = append(t.states, ready)
	t.CountAlso(t.Files-1, name, findings)
}

// CountAlso adds further findings of the nth file counted, from 0.
func (t *Totals) CountAlso(nth int, name string, findings []rule.Finding) {
	t.states[nth] = max(t.states[nth], stateOf(findings))
	for i := range findings {
		for _, other := range findings[i].Others { // they are not ready to be filed either
			t.states[other] = max(t.states[other], stateOf(findings[i:i+1]))
		}
	}
	t.CountBeside(name, findings)
}

// Found is how many findings there are.
func (t *Totals) Found() int { return t.Errors + t.Warnings + t.Advice }

// CountBeside adds findings that belong to none of the bundles counted.
func (t *Totals) CountBeside(name string, findings []rule.Finding) {
	t.omit(name, len(findings))
	if t.rules == nil {
		t.rules = make(map[*rule.Rule]int)
	}
	for i := range findings {
		t.rules[findings[i].Rule]++
		if findings[i].Fixable() {
			t.Fixable++
		}
		if severity := findings[i].Severity; severity > t.first {
			t.First, t.first = findings[i].Rule.Name, severity
		}
		switch findings[i].Severity {
		case rule.Error:
			t.Errors++
		case rule.Warning:
			t.Warnings++
		default:
			t.Advice++
		}
	}
}

// Failing is how many findings make the check fail.
func (f *File) Failing() int {
	n := 0
	for i := range f.Findings {
		if f.Findings[i].Severity >= f.FailOn {
			n++
		}
	}
	return n
}

// Format renders the result of a check. File may be called from several goroutines at once.
// Its texts are written one after the other between Begin and End, so that only a few bundles
// are in memory at a time. The text of a file with nothing to report is empty.
type Format interface {
	Begin() string
	File(f *File) []byte
	Between() string // goes between two texts that are not empty
	End(t Totals) string
}

// TextFormat writes FILE:LINE:COL: error: message [rule] for each finding. A terminal also
// gets the faulty line, a mark under the fault, and what to do.
type TextFormat struct {
	Voice
	Screen
}

func (TextFormat) Begin() string     { return "" }
func (TextFormat) Between() string   { return "" }
func (TextFormat) End(Totals) string { return "" }

// manyOpen is the number of open findings from which a file reads better as one list of what
// is still to do than as so many faults.
const manyOpen = 4

// File renders the findings of one bundle.
func (t TextFormat) File(f *File) []byte {
	if len(f.Findings) == 0 {
		return nil
	}
	var out bytes.Buffer
	shown := t.viewed(f, t.Terminal)
	t.Voice = shown.voice
	name := t.Text(f.Name)
	told := gravest(f.Findings, t.most())
	open, all := openOf(told), len(openOf(f.Findings))
	for i := range told {
		if open == nil || !told[i].Rule.Open {
			t.finding(&out, shown, name, &told[i])
		}
	}
	if open != nil {
		t.unfinished(&out, shown, name, open, all)
	}
	if more := len(f.Findings) - len(told); more > 0 {
		t.omitted(&out, name, more)
	}
	return out.Bytes()
}

// viewed is a checked file with the parts of its text that may be shown.
type viewed struct {
	*File
	voice Voice // hides the file's passwords
	view  *view // nil if none of the text is shown
}

// viewed looks at the text of a file only if some of it is shown, or if a message might give
// away a password.
func (v Voice) viewed(f *File, excerpts bool) viewed {
	p := viewed{File: f, voice: v.Of(f.Reading.Bundle)}
	if len(f.Findings) > 0 && (excerpts || mayTell(f.Reading)) {
		p.view = v.view(f.Source, f.Reading)
		p.voice.unread = &p.view.passwords
	}
	return p
}

// openOf returns the findings about what is still to do; nil if they are few.
func openOf(findings []rule.Finding) []*rule.Finding {
	var open []*rule.Finding
	for i := range findings {
		if findings[i].Rule.Open {
			open = append(open, &findings[i])
		}
	}
	if len(open) < manyOpen {
		return nil
	}
	return open
}

func (t TextFormat) finding(out *bytes.Buffer, p viewed, name string, f *rule.Finding) {
	place, message := f.Place(p.Reading), t.Message(p.Reading, f)
	related := t.relatedPlaces(p, f)
	if !t.Terminal {
		message += seeAlso(related)
	}
	t.headline(out, t.fileOf(f.Other, name), place, f.Severity, message, f.Rule.Name)
	if !t.Terminal {
		return
	}
	if f.Other == nil {
		t.excerpt(out, p.view, place, severityStyle(f.Severity))
	}
	t.related(out, p, related)
	if fix := t.Fix(p.Reading, f); fix != "" {
		fmt.Fprintf(out, "  %s\n", t.wrap("→ "+fix, 2, 4))
	}
	out.WriteByte('\n')
}

// headline writes the line that scripts read. On a terminal it is for a person, and breaks at
// the edge of the screen.
func (t TextFormat) headline(out *bytes.Buffer, name string, place bundlefile.Place, s rule.Severity, message, rules string) {
	name = located(name, place)
	severity, rules := t.severityName(s), "["+rules+"]"
	said := severity + lang.Colon.In(t.Lang) + message + " " + rules
	if t.Terminal {
		said = t.wrap(said, uniseg.StringWidth(name+": "), 2)
	}
	said = strings.Replace(said, severity, t.paint(severity, severityStyle(s)), 1)
	if rest, whole := strings.CutSuffix(said, rules); whole {
		said = rest + t.paint(rules, dim)
	}
	for _, part := range []string{t.paint(name, bold), ": ", said, "\n"} {
		out.WriteString(part)
	}
}

// severityName is in the reader's language; scripts use English or JSON.
func (t TextFormat) severityName(s rule.Severity) string { return s.Label().In(t.Lang) }

func severityStyle(s rule.Severity) style {
	return [...]style{blue, yellow, red}[s]
}

// excerpt shows a faulty line with a mark under the fault. The mark is placed by the width of
// the masked text before it.
func (t TextFormat) excerpt(out *bytes.Buffer, w *view, place bundlefile.Place, s style) {
	if place.Line < 1 || place.Line > len(w.starts) {
		return
	}
	runes := w.excerpt(place.Line)
	if place.Column < 1 || place.Column > len(runes)+1 {
		return
	}
	before := runes[:place.Column-1]
	if width := t.excerptWidth(); !fits(runes, width) {
		before, runes = window(runes, place.Column-1, width)
	}
	fmt.Fprintf(out, "    %s\n    %s%s\n", string(runes), strings.Repeat(" ", uniseg.StringWidth(string(before))), t.paint("^", s))
}

// widestLine is how much of a line is shown if the screen has no width.
const widestLine = 1000

func (t TextFormat) excerptWidth() int {
	if t.Width <= 0 {
		return widestLine
	}
	return max(t.Width-4, 1)
}

// fits reports whether a line is no wider than this many cells. A line of far more characters
// is not measured: nobody would read it, whatever its width.
func fits(runes []rune, width int) bool {
	return len(runes) <= charactersPerCell*width && uniseg.StringWidth(string(runes)) <= width
}

// charactersPerCell is the most characters shown per cell of the screen, including marks that
// take no room of their own.
const charactersPerCell = 4

// window cuts a long line down to what fits around a column. It returns the part before the
// column, and all that is shown.
func window(runes []rune, column, width int) (before, shown []rune) {
	start := max(0, column-width/4)
	end := start
	for cells := 0; end < min(len(runes), start+charactersPerCell*width); end++ {
		cells += uniseg.StringWidth(string(runes[end]))
		if cells > width {
			break
		}
	}
	return runes[start:column], runes[start:end]
}

// unfinished shows everything open as one short list, and how to continue.
func (t TextFormat) unfinished(out *bytes.Buffer, p viewed, name string, open []*rule.Finding, all int) {
	worst := rule.Advice
	for _, f := range open {
		worst = max(worst, f.Severity)
	}
	t.headline(out, name, open[0].Place(p.Reading), worst,
		lang.Text{ZH: "尚未填完，有 %d 项待补", EN: "not finished yet, %d items are missing"}.Format(t.Lang, all), ruleNames(open))
	for _, f := range open {
		path := f.Place(p.Reading).Path
		fmt.Fprintf(out, "  - %s\n", t.wrap(t.Message(p.Reading, f)+" ("+path+")", 4, 4))
	}
	if p.Name != "-" && p.Reading.IsWhole() { // continuing would lose what cannot be read
		fmt.Fprintf(out, "  %s\n", lang.Text{ZH: "→ 接着填写：%s", EN: "→ to continue: %s"}.Format(t.Lang, t.Command("new", p.Name)))
	}
	if t.Terminal {
		out.WriteByte('\n')
	}
}

// ruleNames lists the rules of findings, each once.
func ruleNames(findings []*rule.Finding) string {
	var all []string
	for _, f := range findings {
		if !slices.Contains(all, f.Rule.Name) {
			all = append(all, f.Rule.Name)
		}
	}
	return strings.Join(all, ", ")
}

// Summary tells a person how a check went and what to do next.
func (v Voice) Summary(w io.Writer, s Screen, t Totals, next Command) {
	sentence := counted(t.Files, lang.Text{ZH: "检查了 %d 份备案文件：", EN: "checked %d bundle: "}, "checked %d bundles: ").Format(v.Lang, t.Files)
	var parts []string
	styles := make(map[string]style)
	for _, part := range []struct {
		count int
		text  lang.Text
		many  string
		style style
	}{
		{t.Errors, lang.Text{ZH: "%d 个错误", EN: "%d error"}, "%d errors", red},
		{t.Warnings, lang.Text{ZH: "%d 个警告", EN: "%d warning"}, "%d warnings", yellow},
		{t.Advice, lang.Text{ZH: "%d 个提示", EN: "%d piece of advice"}, "%d pieces of advice", blue},
	} {
		if part.count > 0 {
			said := counted(part.count, part.text, part.many).Format(v.Lang, part.count)
			parts, styles[said] = append(parts, said), part.style
		}
	}
	if len(parts) == 0 {
		parts = append(parts, lang.Text{ZH: "没有发现问题", EN: "nothing found"}.In(v.Lang))
	}
	sentence += strings.Join(parts, lang.Text{ZH: "，", EN: ", "}.In(v.Lang))
	if t.Mended > 0 {
		sentence += counted(t.Mended, lang.Text{ZH: "；改好了 %d 处", EN: "; fixed %d value"}, "; fixed %d values").Format(v.Lang, t.Mended)
	}
	if t.Silenced > 0 {
		sentence += lang.Text{ZH: "；已写上忽略 %d 个问题的注释（%d 份文件）", EN: "; wrote comments that ignore findings (%d, in files: %d)"}.Format(v.Lang, t.Silenced, t.SilencedIn)
	}
	if t.Known > 0 {
		sentence += counted(t.Known, lang.Text{ZH: "；基准中已有的 %d 个未列出", EN: "; left out %d that is in the baseline"}, "; left out %d that are in the baseline").Format(v.Lang, t.Known)
	}
	if t.Passed > 0 {
		sentence += counted(t.Passed, lang.Text{ZH: "；跳过 %d 个不是备案文件的 YAML 文件", EN: "; skipped %d other YAML file"}, "; skipped %d other YAML files").Format(v.Lang, t.Passed)
	}
	if t.Excluded > 0 {
		sentence += lang.Text{ZH: "；按设置略过 %d 处", EN: "; excluded by settings: %d"}.Format(v.Lang, t.Excluded)
	}
	sentence = s.wrap(sentence, 0, 2)
	for said, style := range styles { // last, since colours would distort widths
		sentence = strings.Replace(sentence, said, s.paint(said, style), 1)
	}
	fmt.Fprintln(w, sentence)
	fmt.Fprintln(w, s.wrap(unchecked(t.Scans).In(v.Lang), 0, 2))
	v.Next(w, s, next)
}

// unchecked says what no check on this machine can find, which option would find more, and
// where to read on.
func unchecked(scans rule.Scans) lang.Text {
	text := notFound(scans, true)
	text.ZH += "，见 icp explain limits"
	text.EN += "; see icp explain limits"
	return text
}

// notChecked says the same to readers without options, such as a client.
func notChecked(scans rule.Scans) lang.Text { return notFound(scans, false) }

func notFound(scans rule.Scans, withOption bool) lang.Text {
	var looked, option lang.Text
	switch scans {
	case rule.ScansQuick:
		looked = lang.Text{ZH: "只看了材料文件的开头，没有查看图片", EN: "only the beginnings of documents' files were read"}
		option = lang.Text{ZH: "（默认的 --scans full 会查看）", EN: " (--scans full, the default, looks at the pictures)"}
	case rule.ScansNone:
		looked = lang.Text{ZH: "没有查看材料文件", EN: "documents' files were not looked for"}
		option = lang.Text{ZH: "（默认的 --scans full 会查看）", EN: " (--scans full, the default, looks at them)"}
	}
	never := lang.Text{
		ZH: "电话、图片是否与原件一致、域名是否已备案等无法在本机检查",
		EN: "telephones, pictures against their originals and what is already on record cannot be checked here",
	}
	switch {
	case looked.IsZero():
		return never
	case !withOption:
		option = lang.Text{}
	}
	return lang.Text{ZH: looked.ZH + option.ZH + "；" + never.ZH, EN: looked.EN + option.EN + "; " + never.EN}
}

// counted puts the English of a text into the plural where needed.
func counted(n int, text lang.Text, many string) lang.Text {
	if n != 1 {
		text.EN = many
	}
	return text
}

package report

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/source"
)

// page is an explanation being put together: headings with what belongs under them.
type page struct {
	Voice
	Screen
	out bytes.Buffer
}

func (p *page) title(name, grade string, st style, title lang.Text) {
	fmt.Fprintf(&p.out, "%s  %s\n%s\n", p.paint(name, bold), p.paint(grade, st), p.wrap(sentence(title.In(p.Lang)), 0, 0))
}

func (p *page) heading(heading lang.Text) {
	fmt.Fprintf(&p.out, "\n%s\n", p.paint(heading.In(p.Lang), bold))
}

func (p *page) paragraph(heading lang.Text, text string) {
	p.heading(heading)
	fmt.Fprintf(&p.out, "  %s\n", p.wrap(sentence(text), 2, 2))
}

func (p *page) item(text string) { fmt.Fprintf(&p.out, "  - %s\n", p.wrap(text, 4, 4)) }

func (p *page) example(heading lang.Text, lines string) {
	p.heading(heading)
	for all := slices.Collect(strings.Lines(lines)); len(all) > 0; {
		alike := 1
		for alike < len(all) && all[alike] == all[0] {
			alike++
		}
		shown := alike
		if alike > fewAlike {
			shown = 1
		}
		for range shown {
			fmt.Fprintf(&p.out, "    %s\n", exampleLine(strings.TrimRight(all[0], "\n")))
		}
		if alike > shown {
			fmt.Fprintf(&p.out, "    %s\n", lang.Text{ZH: "……（另有 %d 行与上一行相同）", EN: "... (%d more lines like this one)"}.Format(p.Lang, alike-shown))
		}
		all = all[alike:]
	}
}

// fewAlike is how many similar lines of an example are shown in full.
const fewAlike = 3

// sources lists what a page is based on and what else it cites, the newest first. The heading
// says so if nothing has confirmed the page for years.
func (p *page) sources(restsOn []source.Source, cited ...source.Source) {
	heading := lang.Text{ZH: "依据", EN: "Sources"}
	if since := source.UnconfirmedSince(restsOn, p.Today); since != 0 {
		heading = lang.Text{ZH: "依据（%s）", EN: "Sources (%s)"}.With(source.NotConfirmed.With(since))
	}
	p.heading(heading)
	for _, s := range source.NewestFirst(slices.Concat(restsOn, cited)) {
		p.item(p.source(s))
	}
}

// RuleEntry is everything there is to say about a rule.
type RuleEntry struct{ *rule.Rule }

// Named names the rule.
func (r RuleEntry) Named() Named { return Named{"rule", r.Name, r.Title} }

// Text says everything.
func (r RuleEntry) Text(v Voice, s Screen) []byte {
	p := page{Voice: v, Screen: s}
	p.title(r.Name, r.Severity.Label().In(v.Lang), severityStyle(r.Severity), r.Title)
	if spot, found := r.Field(); found {
		p.paragraph(lang.Text{ZH: "检查项", EN: "Field"}, spot.Field.Label.In(v.Lang)+" ("+filing.AnyElement(spot.Path)+")")
	}
	p.paragraph(lang.Text{ZH: "为什么", EN: "Why"}, r.Why.In(v.Lang))
	p.paragraph(lang.Text{ZH: "如何修改", EN: "How to fix it"}, r.Remedy().In(v.Lang))
	if r.Beside != "" {
		p.example(lang.Text{ZH: "另一份文件", EN: "The other bundle"}, r.Beside)
	}
	p.example(lang.Text{ZH: "错误示例", EN: "Wrong"}, r.Bad)
	p.example(lang.Text{ZH: "正确示例", EN: "Right"}, r.Good)
	p.demands(r.Rule)
	p.sources(r.Sources)
	return p.out.Bytes()
}

// demands lists the demands of provinces that a rule checks. Provinces with the same demand
// share an entry.
func (p *page) demands(r *rule.Rule) {
	asked := regulation.ByAge(r.Asked())
	if len(asked) > 0 {
		p.heading(lang.Text{ZH: "各省规定（以所注来源和年份为准）", EN: "What provinces require (as of the source and year given)"})
	}
	for i := range asked {
		p.demand(&asked[i])
	}
}

// names lists provinces by name.
func (p *page) names(provinces []string) string {
	names := make([]string, len(provinces))
	for i, id := range provinces {
		names[i] = id
		if p.Lang == lang.EN {
			names[i] = filing.Provinces.Label(id).EN
		}
	}
	return strings.Join(names, lang.Comma.In(p.Lang))
}

// asked is a demand with whom it applies to and where it was read: for one province, or for
// all of them if none is named.
func (p *page) asked(province string, d *regulation.Demand) string {
	text := d.Says.In(p.Lang)
	if d.Who != regulation.Anyone {
		text = lang.Text{ZH: "（%s）%s", EN: "(%s) %s"}.Format(p.Lang, d.Who.Label().In(p.Lang), text)
	}
	if d.Paste != "" {
		text += lang.Text{ZH: "：「%s」", EN: ": %s"}.Format(p.Lang, d.Paste)
	}
	if !d.But.IsZero() {
		text += lang.Text{ZH: "；%s", EN: "; but %s"}.Format(p.Lang, d.Dissent().In(p.Lang))
	}
	read := d.SourcesIn(province)
	var sources []string
	for _, source := range read {
		sources = append(sources, source.Name.In(p.Lang)+lang.Text{ZH: "，", EN: ", "}.In(p.Lang)+source.Date)
	}
	for _, before := range d.DeniedIn(province) {
		text += lang.Text{ZH: "；%s（%s）说%s，以新的说法为准", EN: "; %s (%s) says otherwise: %s; the newer source holds"}.Format(p.Lang, before.Name.In(p.Lang), before.Date, before.Says.In(p.Lang))
	}
	if !d.Unchecked.IsZero() {
		text += lang.Text{ZH: "；不检查：%s", EN: "; not checked: %s"}.Format(p.Lang, d.Unchecked.In(p.Lang))
	}
	return text + p.brackets(strings.Join(sources, lang.Semicolon.In(p.Lang))+p.age(read...))
}

// ProvinceEntry is what a province asks for, by its id in filing.Provinces.
type ProvinceEntry string

// Named names the province.
func (id ProvinceEntry) Named() Named {
	return Named{"province", string(id), filing.Provinces.Label(string(id))}
}

// sources lists where its demands were read, each once.
func (id ProvinceEntry) sources() (all []source.Source) {
	for _, demand := range regulation.DemandsFor(string(id)) {
		for _, s := range demand.SourcesIn(string(id)) {
			if !slices.Contains(all, s) {
				all = append(all, s)
			}
		}
	}
	return all
}

// Text lists the demands by topic.
func (id ProvinceEntry) Text(v Voice, s Screen) []byte {
	p := page{Voice: v, Screen: s}
	fmt.Fprintf(&p.out, "%s\n%s\n", p.paint(id.Named().Title.In(v.Lang), bold),
		p.wrap(lang.Text{ZH: "以下均为接入商转述，以所注年份为准；icp check 检查其中的各项，查不出的注明原因。", EN: "All of this is as reported by access providers, as of the year given. icp check looks at every item unless it says why it cannot."}.In(v.Lang), 0, 0))
	var topic regulation.Topic
	for i, demand := range regulation.DemandsFor(string(id)) {
		if i == 0 || demand.Topic != topic {
			topic = demand.Topic
			p.heading(topic.Label())
		}
		p.item(p.asked(string(id), &demand))
	}
	p.sources(id.sources())
	return p.out.Bytes()
}

// ContentsEntry lists what a website may contain.
type ContentsEntry struct{}

// Named names the table.
func (ContentsEntry) Named() Named {
	return Named{"contents", "contents", lang.Text{ZH: "网站内容：谁可办理、需要什么许可", EN: "what a website may contain, and the permits it needs"}}
}

// Text lists the kinds of content: the ministry's service type, whether an individual may
// publish it, and which permit it needs from whom.
func (ContentsEntry) Text(v Voice, s Screen) []byte {
	p := page{Voice: v, Screen: s}
	fmt.Fprintf(&p.out, "%s\n", p.wrap(lang.Text{
		ZH: "网站内容（content）可填的种类。单位的网站也大多可选工信部的「其他」，在备注中写明。",
		EN: "The values of content. Organisations may also file nearly everything under the ministry's type other (其他), with a remark.",
	}.In(v.Lang), 0, 0))
	for _, c := range regulation.Contents() {
		fmt.Fprintf(&p.out, "\n%s  %s\n", p.paint(c.ID, bold), filing.Contents.Label(c.ID).In(v.Lang))
		p.item(lang.Text{ZH: "工信部类型：%s", EN: "ministry's type: %s"}.Format(v.Lang, p.service(&c)))
		p.item(personLevels[c.Person].In(v.Lang))
		if c.Approval > regulation.Free {
			p.item(p.approval(&c))
		}
		if c.IsSourced() {
			p.item(lang.Text{ZH: "依据：", EN: "source: "}.In(v.Lang) + p.source(c.Source) + p.age(c.Source))
		}
	}
	return p.out.Bytes()
}

// service names the ministry's type, with the Chinese word from the form.
func (p *page) service(c *regulation.Content) string {
	name := c.Service()
	if p.Lang == lang.EN {
		return name.ZH + " (" + name.EN + ")"
	}
	return name.ZH
}

// personLevels say how firmly content is refused to individuals.
var personLevels = [...]lang.Text{
	regulation.Free:     {ZH: "个人可以办理", EN: "open to individuals"},
	regulation.Doubted:  {ZH: "个人：多数省不受理", EN: "individuals: refused by most provinces"},
	regulation.Required: {ZH: "个人不能办理", EN: "not open to individuals"},
}

// approval says which permit an organisation needs, or what to know instead.
func (p *page) approval(c *regulation.Content) string {
	how := map[regulation.Level]lang.Text{
		regulation.Advised:  {ZH: "单位请留意：", EN: "organisations, note: "},
		regulation.Doubted:  {ZH: "单位可能须有：", EN: "organisations may need: "},
		regulation.Required: {ZH: "单位必须有：", EN: "organisations need: "},
	}[c.Approval].In(p.Lang)
	var parts []string
	if !c.Permit.IsZero() {
		permit := c.Permit.In(p.Lang)
		if !c.Issuer.IsZero() {
			permit += lang.Text{ZH: "（%s）", EN: " (%s)"}.Format(p.Lang, c.Issuer.In(p.Lang))
		}
		parts = append(parts, permit)
	}
	if !c.Note.IsZero() {
		parts = append(parts, c.Note.In(p.Lang))
	}
	text := how + strings.Join(parts, lang.Semicolon.In(p.Lang))
	if len(c.Stricter) > 0 {
		text += lang.Text{ZH: "（%s会要求提供文件）", EN: " (%s ask for documents)"}.Format(p.Lang, p.names(c.Stricter))
	}
	return text
}

// LimitEntry is something that cannot be checked on this machine.
type LimitEntry struct{ *answers.Limit }

// Named names the limit.
func (l LimitEntry) Named() Named { return Named{"limit", l.Name, l.Title} }

// Text says what it is, and where to check it.
func (l LimitEntry) Text(v Voice, s Screen) []byte {
	p := page{Voice: v, Screen: s}
	p.title(l.Name, lang.Text{ZH: "本机无法检查", EN: "cannot be checked here"}.In(v.Lang), dim, l.Title)
	p.paragraph(lang.Text{ZH: "到哪里查、如何处理", EN: "Where to check it, and what to do"}, l.Advice.In(v.Lang))
	p.sources(l.Sources)
	return p.out.Bytes()
}

// LimitsEntry is everything that cannot be checked on this machine.
type LimitsEntry struct{}

// Named names the list.
func (LimitsEntry) Named() Named {
	return Named{"limits", "limits", lang.Text{ZH: "本机无法检查的事项", EN: "what cannot be checked on this machine"}}
}

// Text lists them, each with where to check it.
func (LimitsEntry) Text(v Voice, s Screen) []byte {
	p := page{Voice: v, Screen: s}
	fmt.Fprintf(&p.out, "%s\n", p.wrap(lang.Text{
		ZH: "以下事项审核时会检查，但仅凭备案文件无法查出，提交前请自行核对：",
		EN: "A reviewer looks at these things, but they cannot be seen from the bundle alone. Check them yourself before you submit:",
	}.In(v.Lang), 0, 0))
	for _, l := range answers.Limits() {
		fmt.Fprintf(&p.out, "\n%s  %s\n  %s\n", p.paint(l.Name, bold), l.Title.In(v.Lang), p.wrap(sentence(l.Advice.In(v.Lang)), 2, 2))
	}
	return p.out.Bytes()
}

// Text lists what the notice may mean, the likeliest first.
func (meanings NoticeEntry) Text(v Voice, s Screen) []byte {
	p := page{Voice: v, Screen: s}
	fmt.Fprintf(&p.out, "%s\n", p.wrap(lang.Text{ZH: "最接近的内容：", EN: "Closest matches:"}.In(v.Lang), 0, 0))
	for i, m := range meanings {
		fmt.Fprintf(&p.out, "\n%d. %s  ", i+1, p.paint(m.Name(), bold))
		if m.Rule == nil {
			title, where := sentence(m.Limit.Title.In(v.Lang)), sentence(m.Limit.Advice.In(v.Lang))
			fmt.Fprintf(&p.out, "%s\n   %s\n", p.wrap(title, 5+len(m.Name()), 3), p.wrap(where, 3, 3))
			continue
		}
		fmt.Fprintf(&p.out, "%s\n", p.wrap(sentence(m.Rule.Title.In(v.Lang)), 5+len(m.Name()), 3))
		if spot, found := m.Rule.Field(); found {
			fmt.Fprintf(&p.out, "   %s%s (%s)\n", lang.Text{ZH: "看：", EN: "check: "}.In(v.Lang), spot.Field.Label.In(v.Lang), filing.AnyElement(spot.Path))
		}
		fmt.Fprintf(&p.out, "   %s%s\n", lang.Text{ZH: "改：", EN: "fix: "}.In(v.Lang), p.wrap(m.Rule.Remedy().In(v.Lang), 6, 3))
	}
	return p.out.Bytes()
}

// sentence begins a text with a capital letter, as messages do not; the program's name keeps
// its small one.
func sentence(text string) string {
	if strings.HasPrefix(text, "icp ") {
		return text
	}
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}

// Sentence turns a text that is written to follow others on a line into a sentence.
func Sentence(text string, l lang.Lang) string {
	return sentence(text) + lang.Text{ZH: "。", EN: "."}.In(l)
}

// exampleLine shows a line of an example. Its numbers are invented and make the point, so they
// are not masked; only tabs are made visible.
func exampleLine(line string) string {
	return strings.ReplaceAll(line, "\t", "⇥   ")
}

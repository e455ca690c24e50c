package report

import (
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
)

// Request is a support request in one language, masked or not, ready to be pasted. The
// provider's staff read it, so English keeps the Chinese next to labels and choices.
type Request struct {
	Masked bool // some value is not shown in full

	voice          Voice
	category, name string
	assumed        string // what was assumed, empty for nothing
	source         string
	groups         []requestGroup
}

// requestGroup is the items under one heading.
type requestGroup struct {
	title string
	items []requestItem
}

type requestItem struct {
	letter, label, value string
	missing              bool
	absent               bool   // files that the bundle names are missing
	path                 string // where it is or should be filled in
	proviso              string // what a missing document depends on
}

// RecordAssumed says that the request assumes a record elsewhere.
var RecordAssumed = lang.Text{
	ZH: "没有写明备案是不是在本接入商（record.here），按不在处理",
	EN: "the bundle does not say whether the record is at this provider (record.here); it is taken to be elsewhere",
}

// NewRequest puts a request into words and masks it.
func NewRequest(filled *handover.Request, v Voice) *Request {
	r := &Request{voice: v, category: v.both(filled.Asked.Category), name: v.both(filled.Asked.Case), source: v.source(filled.Asked.Source)}
	if filled.Assumed {
		r.assumed = RecordAssumed.In(v.Lang)
	}
	for i := range filled.Groups {
		group := &filled.Groups[i]
		worded := requestGroup{title: r.with(v.both(group.Title), group.Sites)}
		for j := range group.Items {
			worded.items = append(worded.items, r.item(&group.Items[j]))
		}
		r.groups = append(r.groups, worded)
	}
	return r
}

// item puts one item into words. The kind of a document may be unknown, and is then text from
// the bundle.
func (r *Request) item(i *handover.Item) requestItem {
	label := r.voice.both(i.Label)
	if i.Label.IsZero() {
		label = r.voice.Text(r.voice.both(filing.DocumentKinds.Label(i.Kind)))
	}
	return requestItem{
		letter: i.Letter, label: r.with(label, i.About), value: r.value(i.Parts),
		missing: i.Missing, absent: i.Absent, path: i.Path, proviso: i.OnlyIf.In(r.voice.Lang),
	}
}

// with adds names in brackets to a text.
func (r *Request) with(text string, names []string) string {
	if len(names) == 0 {
		return text
	}
	shown := make([]string, len(names))
	for i, name := range names {
		shown[i] = r.voice.Text(name)
	}
	return text + r.voice.brackets(r.join(shown))
}

func (r *Request) join(values []string) string {
	return strings.Join(values, lang.Comma.In(r.voice.Lang))
}

// value joins what an item states.
func (r *Request) value(parts []handover.Part) string {
	shown := make([]string, len(parts))
	for i := range parts {
		shown[i] = r.show(parts[i].Value)
		for _, about := range parts[i].About {
			shown[i] += r.voice.brackets(r.named(about.Name) + " " + r.show(about.Value))
		}
	}
	return r.join(shown)
}

// named is the name of a value that is put in brackets.
func (r *Request) named(name lang.Text) string {
	if r.voice.Lang == lang.ZH {
		return name.ZH
	}
	return name.ZH + "/" + name.EN
}

// show shows one value in full, and remembers whether a mask hides some of it.
func (r *Request) show(value handover.Value) string {
	if !value.Label.IsZero() {
		return r.voice.both(value.Label)
	}
	shown := r.voice.hide(value.Format, value.Text)
	r.Masked = r.Masked || shown != r.voice.revealed().hide(value.Format, value.Text)
	return shown
}

// title names the request as a ticket does.
func (r *Request) title() string {
	if r.category == r.name {
		return r.category
	}
	return r.category + " · " + r.name
}

// heading is an item's letter and label.
func (i *requestItem) heading() string {
	if i.letter == "" {
		return i.label
	}
	return i.letter + ". " + i.label
}

// lack says what is missing. path is how to show the path to those who edit the file.
func (i *requestItem) lack(v Voice, path string) (mark, advice string) {
	mark = v.statusName(handover.Missing)
	field := lang.Text{ZH: "%s %s", EN: "%[2]s (%[1]s)"}.Format(v.Lang, v.fieldName(i.path), path)
	if i.absent {
		return mark, lang.Text{ZH: "没有这个文件，见%s", EN: "no such file, see %s"}.Format(v.Lang, field)
	}
	if i.proviso != "" {
		return mark, lang.Text{ZH: "请填%s（条件：%s）", EN: "fill in %s, only if %s"}.Format(v.Lang, field, i.proviso)
	}
	return mark, lang.Text{ZH: "请填%s", EN: "fill in %s"}.Format(v.Lang, field)
}

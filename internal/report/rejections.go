package report

import (
	"fmt"
	"strings"

	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/providerdata"
)

// RejectedField is a provider's reason with the field and the meaning found for it.
type RejectedField struct {
	providerdata.Rejection
	Field   *filing.FieldPath // nil if the provider's key is unknown
	Meaning *answers.Meaning  // nil if no rule fits; then the field's page is the answer
}

// RejectionsEntry is what a provider's response rejects.
type RejectionsEntry []RejectedField

// Named names what was found; a response has no name of its own.
func (RejectionsEntry) Named() Named {
	return Named{"rejections", "", lang.Text{ZH: "接入商的驳回原因", EN: "a provider's reasons"}}
}

// Text answers it field by field, followed by what could not be placed.
func (all RejectionsEntry) Text(v Voice, s Screen) []byte {
	p := page{Voice: v, Screen: s}
	placed := 0
	for i := range all {
		if r := &all[i]; r.Field != nil {
			if placed++; placed > 1 {
				fmt.Fprintln(&p.out)
			}
			p.rejection(placed, r)
		}
	}
	if placed == len(all) {
		return p.out.Bytes()
	}
	heading := lang.Text{ZH: "在备案文件中没有对应项的", EN: "Reasons that match no field of a bundle"}
	if placed == 0 {
		fmt.Fprintln(&p.out, p.paint(heading.In(v.Lang), bold))
	} else {
		p.heading(heading)
	}
	for i := range all {
		if r := &all[i]; r.Field == nil {
			p.item(v.foreign(r.Key) + lang.Colon.In(v.Lang) + strings.Join(v.words(&r.Rejection), lang.Semicolon.In(v.Lang)))
		}
	}
	return p.out.Bytes()
}

func (p *page) rejection(number int, r *RejectedField) {
	line := func(label lang.Text, text string) {
		fmt.Fprintf(&p.out, "   %s%s\n", label.In(p.Lang), p.wrap(text, 6, 3))
	}
	fmt.Fprintf(&p.out, "%d. %s\n", number, p.wrap(p.paint(r.Field.Field.Label.In(p.Lang), bold)+" ("+r.Field.Path+")", 3, 3))
	line(lang.Text{ZH: "接入商称：", EN: "provider's name: "}, p.foreign(r.Key))
	if r.Says != "" {
		line(lang.Text{ZH: "原因：", EN: "reason: "}, p.foreign(r.Says))
	}
	if r.Suggests != "" {
		line(lang.Text{ZH: "建议：", EN: "advice: "}, p.foreign(r.Suggests))
	}
	switch m := r.Meaning; {
	case m == nil:
		line(lang.Text{ZH: "查看：", EN: "see: "}, string(p.Command("explain", r.Field.Path)))
	case m.Rule != nil:
		line(lang.Text{ZH: "规则：", EN: "rule: "}, p.paint(m.Rule.Name, bold)+"  "+sentence(m.Rule.Title.In(p.Lang)))
		line(lang.Text{ZH: "改：", EN: "fix: "}, m.Rule.Remedy().In(p.Lang))
	default:
		line(lang.Text{ZH: "查看：", EN: "see: "}, p.paint(m.Limit.Name, bold)+"  "+sentence(m.Limit.Title.In(p.Lang)))
		line(lang.Text{ZH: "改：", EN: "fix: "}, m.Limit.Advice.In(p.Lang))
	}
}

type jsonRejections struct {
	Named
	Rejections []jsonRejection `json:"rejections"`
}

// jsonRejection is one reason. Field and meaning are null if they are unknown.
type jsonRejection struct {
	Key      string       `json:"key"`
	Says     string       `json:"says"`
	Suggests string       `json:"suggests"`
	Field    *Named       `json:"field"`
	Meaning  *jsonMeaning `json:"meaning"`
}

func (all RejectionsEntry) document(v Voice) any {
	found := jsonRejections{Named: all.Named(), Rejections: []jsonRejection{}}
	for i := range all {
		r := &all[i]
		shown := jsonRejection{Key: v.foreign(r.Key), Says: v.foreign(r.Says), Suggests: v.foreign(r.Suggests)}
		if r.Field != nil {
			shown.Field = &Named{"field", r.Field.Path, r.Field.Field.Label}
		}
		if r.Meaning != nil {
			meaning := newJSONMeaning(r.Meaning)
			shown.Meaning = &meaning
		}
		found.Rejections = append(found.Rejections, shown)
	}
	return found
}

// words are what a provider says about a field, safe to print.
func (v Voice) words(r *providerdata.Rejection) (words []string) {
	for _, text := range []string{r.Says, r.Suggests} {
		if text != "" {
			words = append(words, v.foreign(text))
		}
	}
	if words == nil {
		words = []string{lang.Text{ZH: "未说明", EN: "no reason given"}.In(v.Lang)}
	}
	return words
}

// foreign shows a provider's text: masked by what it looks like, and shortened.
func (v Voice) foreign(text string) string {
	return shorten(v.Text(ample(text, longestList)), longestList)
}

// Keys lists the keys of a provider's data.
func (v Voice) Keys(keys []string) string {
	const mostKeys = 12
	var shown []string
	for _, key := range keys[:min(mostKeys, len(keys))] {
		shown = append(shown, v.Value(nil, key))
	}
	if len(keys) > mostKeys {
		shown = append(shown, "…")
	}
	return strings.Join(shown, lang.Comma.In(v.Lang))
}

// Left says what was not imported from a provider's data, and why.
func (v Voice) Left(l *providerdata.Left) string {
	key := v.foreign(l.Key)
	return lang.Text{ZH: "%s：%s（%s）", EN: "%s: %s (%s)"}.Format(v.Lang, key, v.leftValue(l), l.Why.In(v.Lang))
}

// leftValue masks a value like its field; a choice that is not an option is shown like any
// other text.
func (v Voice) leftValue(l *providerdata.Left) string {
	if l.Field != nil && l.Field.Format.Sensitive() {
		return v.Value(l.Field, l.Value)
	}
	return v.Value(nil, l.Value)
}

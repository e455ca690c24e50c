package report

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
)

// Voice puts findings into one language, with or without masks.
type Voice struct {
	Lang       lang.Lang
	ShowValues bool // print sensitive values in full, but never passwords
	// Today is the day on which explanations call something old; with the zero time they never
	// do. Findings are judged as of a day of their own.
	Today time.Time

	about  *filing.Bundle // hides its password wherever it is repeated; may be nil
	unread *repeats       // the passwords in unreadable parts of its file; may be nil
}

// Of is the same voice for a bundle: it hides the bundle's password wherever another field, a
// name or a message repeats it, even after the bundle has changed.
func (v Voice) Of(b *filing.Bundle) Voice {
	v.about = b
	return v
}

// tellingPassword is the least length of a password that is hidden in other texts. Shorter
// ones occur in ordinary words.
const tellingPassword = 4

// hidePasswords masks the bundle's passwords in a text, and what the text itself calls a
// password.
func (v Voice) hidePasswords(text string) string {
	if v.about != nil {
		if password := v.about.Record.Password; utf8.RuneCountInString(password) >= tellingPassword {
			text = strings.ReplaceAll(text, password, mask(filing.Password, password))
		}
	}
	if v.unread != nil {
		text = v.unread.hide(text)
	}
	return hideNoted(text)
}

// Message says what was found. In brackets follow, where they apply, why the finding is less
// grave than its rule, the province's demand behind it with its source, and since when nothing
// has confirmed it.
func (v Voice) Message(r *bundlefile.Reading, f *rule.Finding) string {
	var behind []string
	if !f.Softer.IsZero() {
		behind = append(behind, f.Softer.In(v.Lang))
	}
	if f.Demand != nil {
		behind = append(behind, v.demanded(f.Province, f.Demand))
	}
	if f.Unconfirmed != 0 {
		behind = append(behind, v.notConfirmed(f.Unconfirmed))
	}
	message := v.say(r, f.Message, f.Args)
	if len(behind) == 0 {
		return message
	}
	return message + v.brackets(strings.Join(behind, lang.Semicolon.In(v.Lang)))
}

func (v Voice) brackets(text string) string {
	return lang.Text{ZH: "（%s）", EN: " (%s)"}.Format(v.Lang, text)
}

// demand is a province's demand, in brackets.
func (v Voice) demand(province string, d *regulation.Demand) string {
	return v.brackets(v.demanded(province, d))
}

func (v Voice) demanded(province string, d *regulation.Demand) string {
	text := lang.Text{ZH: "%[1]s：%[2]s；%[3]s，%[4]s", EN: "%[1]s: %[2]s; %[3]s, %[4]s"}
	args := []any{filing.Provinces.Label(province).In(v.Lang), d.Says.In(v.Lang), d.Source.Name.In(v.Lang), d.Source.Date}
	if !d.But.IsZero() { // each of the two is named before its text
		text = lang.Text{ZH: "%[1]s：%[3]s（%[4]s）说，%[2]s；%[5]s", EN: "%[1]s: %[3]s (%[4]s) says: %[2]s; but %[5]s"}
		args = append(args, d.Dissent().In(v.Lang))
	}
	return text.Format(v.Lang, args...)
}

// Fix says what to do about a finding, and how a command of icp helps with it.
func (v Voice) Fix(r *bundlefile.Reading, f *rule.Finding) string {
	fix := v.fixByHand(r, f)
	if f.Tool.IsZero() {
		return fix
	}
	return fix + lang.Semicolon.In(v.Lang) + f.Tool.In(v.Lang)
}

// fixByHand says what to do for someone who does not run icp.
func (v Voice) fixByHand(r *bundlefile.Reading, f *rule.Finding) string {
	return v.say(r, f.Fix, f.FixArgs)
}

func (v Voice) say(r *bundlefile.Reading, text lang.Text, args []any) string {
	shown := make([]any, len(args))
	for i, arg := range args {
		switch a := arg.(type) {
		case *string:
			shown[i] = v.Value(r.Field(a), *a)
		case lang.Text: // the label of an unknown choice is what a person wrote
			shown[i] = v.Text(a.In(v.Lang))
		case rule.Shown:
			shown[i] = shorten(v.hide(a.Format, ample(a.Text, longest)), longest)
		case string:
			shown[i] = shorten(v.Text(ample(a, longestList)), longestList)
		default:
			shown[i] = a
		}
	}
	return fmt.Sprintf(text.In(v.Lang), shown...)
}

// How many characters are shown of a value, and of anything else in a message, such as a list
// of rules.
const (
	longest     = 60
	longestList = 400
)

// ample shortens a value, but leaves enough to mask its beginning as in the whole: half a
// number would not be recognised.
func ample(value string, most int) string { return shorten(value, most+100) }

func shorten(value string, most int) string {
	if len(value) <= most {
		return value
	}
	for i := range value {
		if most--; most < 0 {
			return value[:i] + "…"
		}
	}
	return value
}

// Value shows the value of a field, shortened if it is long.
func (v Voice) Value(f *filing.Field, value string) string {
	return shorten(v.whole(f, ample(v.hidePasswords(value), longest)), longest)
}

// whole shows the value of a field at full length.
func (v Voice) whole(f *filing.Field, value string) string {
	format := filing.Words
	if f != nil {
		format = f.Format
		if f.Format == filing.Choice {
			if label := f.Options.Label(value); label.ZH != value {
				return label.In(v.Lang)
			}
		}
		if f.Format == filing.Expiry && value == filing.LongTerm {
			return lang.Text{ZH: "长期", EN: "long-term"}.In(v.Lang)
		}
	}
	return v.hide(format, value)
}

func (v Voice) hide(format filing.Format, value string) string {
	if format != filing.Password {
		value = v.hidePasswords(value)
	}
	if v.hides(format) {
		return clean(mask(format, value))
	}
	return v.Text(value)
}

// hides reports whether values of a format are masked.
func (v Voice) hides(format filing.Format) bool {
	return !v.ShowValues && format.Sensitive() || format == filing.Password
}

// revealed is the same voice with --show-values.
func (v Voice) revealed() Voice {
	v.ShowValues = true
	return v
}

// Text shows text of unknown origin, such as a key or a file name.
func (v Voice) Text(text string) string { return clean(v.masked(text)) }

// masked masks text of unknown origin, without making it safe to print.
func (v Voice) masked(text string) string {
	text = v.hidePasswords(text)
	if !v.ShowValues {
		text = maskPatterns(text)
	}
	return text
}

// both is a text in Chinese and, in English mode, also in English: it names something that has
// to be found in a Chinese console, or that the provider's staff read.
func (v Voice) both(t lang.Text) string {
	if v.Lang == lang.ZH || t.ZH == t.EN {
		return t.ZH
	}
	return t.ZH + " (" + t.EN + ")"
}

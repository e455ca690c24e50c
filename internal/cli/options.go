package cli

import (
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// Each command binds its flags to a struct of options. If only some values are valid, one of
// the types below reads them, wherever the value comes from: the command line, the environment
// or a settings file.

// refusedError is a value that an option cannot have. Its text is formatted with where the
// value was given, and the value.
type refusedError struct {
	text  lang.Text
	value string
}

func (e *refusedError) Error() string { return e.text.Format(lang.EN, "", e.value) }

// at is the error for a value given at a source.
func (e *refusedError) at(source string) error { return usage(e.text, source, e.value) }

// in is the error for the value of a key at a place in a file.
func (e *refusedError) in(place, key string) error {
	return usage(lang.Text{ZH: "%s：" + e.text.ZH, EN: "%s: " + e.text.EN}, place, key, e.value)
}

// choiceValue is an option that is one of a list, by its id or label.
type choiceValue struct {
	at      *string // its id; empty if none was chosen
	options filing.Options
}

func (v choiceValue) String() string { return *v.at }
func (v choiceValue) Type() string   { return "choice" }

func (v choiceValue) Set(value string) error {
	id, known := v.options.ID(value)
	if !known {
		text := lang.Text{ZH: "%s 没有「%s」这一选项；可选 %s", EN: "%s cannot be \"%s\"; the options are %s"}
		if near := v.options.Nearest(value); near != "" {
			text = lang.Text{ZH: "%s 没有「%s」这一选项，是否为 " + near + "？可选 %s", EN: "%s cannot be \"%s\"; did you mean " + near + "? The options are %s"}
		}
		return &refusedError{text.With("%s", "%s", v.options.Listed()), value}
	}
	*v.at = id
	return nil
}

// provinceValue is an option that is a province, by its name or by that of a place in it, if
// there is only one such place.
type provinceValue struct {
	choiceValue
	taken *lang.Text // how a place was understood; shown once the language is settled
}

func (v provinceValue) Set(value string) error {
	where := filing.WhereaboutsOf(value)
	switch {
	case where.Province != "":
		*v.at, *v.taken = where.Province, where.Taken()
		return nil
	case len(where.Regions) > 0:
		text := lang.Text{ZH: "%s 没有「%s」这一选项；%s", EN: "%s cannot be \"%s\"; %s"}
		return &refusedError{text.With("%s", "%s", where.Hint()), value}
	}
	return v.choiceValue.Set(value)
}

// provinceVar adds the flag for the filing's province.
func (a *app) provinceVar(cmd *cobra.Command, at *string, help string) {
	cmd.Flags().Var(provinceValue{choiceValue{at, filing.Provinces}, &a.taken}, "province", help)
	a.complete(cmd, "province", func() filing.Options { return filing.Provinces })
}

// tellTaken says how the place given as the province was understood.
func (a *app) tellTaken() {
	if !a.taken.IsZero() {
		a.complain(a.taken)
	}
}

// choiceVar adds a flag for one of options.
func (a *app) choiceVar(cmd *cobra.Command, at *string, name string, options filing.Options, help string) {
	cmd.Flags().Var(choiceValue{at, options}, name, help)
	a.complete(cmd, name, func() filing.Options { return options })
}

// rulesValue is an option that names rules between commas, and may be repeated. The flag
// library's own type would write its default as CSV at every start.
type rulesValue struct{ at *[]string }

func (v rulesValue) Type() string   { return "rules" }
func (v rulesValue) String() string { return strings.Join(*v.at, ",") }

func (v rulesValue) Set(value string) error {
	if value != "" {
		*v.at = append(*v.at, strings.Split(chineseCommas.Replace(value), ",")...)
	}
	return nil
}

// chineseCommas are what a Chinese keyboard produces between the names of a list.
var chineseCommas = strings.NewReplacer("，", ",", "、", ",")

// dayValue is an option that is a day; the zero time if none was given.
type dayValue struct{ at *time.Time }

func (v dayValue) Type() string { return "day" }

func (v dayValue) String() string {
	if v.at.IsZero() {
		return ""
	}
	return v.at.Format(time.DateOnly)
}

func (v dayValue) Set(value string) error {
	if value == "" {
		*v.at = time.Time{}
		return nil
	}
	day, isDay := filing.ParseDay(value)
	if !isDay {
		text := lang.Text{ZH: "%s 须为日期，如 2026-11-20，不是 %s", EN: "%s must be a date such as 2026-11-20, not %s"}
		return &refusedError{text, value}
	}
	*v.at = day
	return nil
}

// sinceValue is an option that is a day, or the first day of a month or year.
type sinceValue struct{ dayValue }

func (v sinceValue) Set(value string) error {
	for _, layout := range []string{"2006-01", "2006"} {
		if first, err := time.Parse(layout, value); err == nil {
			*v.at = first
			return nil
		}
	}
	if v.dayValue.Set(value) != nil {
		text := lang.Text{ZH: "%s 须为日期，写作 2026-06-01、2026-06 或 2026，不是 %s", EN: "%s must be a date, written 2026-06-01, 2026-06 or 2026, not %s"}
		return &refusedError{text, value}
	}
	return nil
}

// onVar adds the flag for a day other than today.
func (a *app) onVar(cmd *cobra.Command, at *time.Time) {
	cmd.Flags().Var(dayValue{at}, "on", a.say(lang.Text{
		ZH: "按 `DAY` 这一天判断，如 2026-11-20（默认今天，北京时间）",
		EN: "judge as of `DAY`, such as 2026-11-20 (default: today in Beijing)",
	}))
}

// dayOr is the day that was given, or today.
func (a *app) dayOr(on time.Time) time.Time {
	if on.IsZero() {
		return filing.DayOf(a.Now())
	}
	return on
}

// showValuesVar adds the flag that turns masks off.
func (a *app) showValuesVar(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&a.showValues, "show-values", false, a.say(lang.Text{
		ZH: "完整显示号码、电话、地址（密码除外）",
		EN: "show numbers, phones and addresses in full (never passwords)",
	}))
}

var languageOptions = filing.Options{
	{ID: "zh", Label: lang.Text{ZH: "中文", EN: "Chinese"}},
	{ID: "en", Label: lang.Text{ZH: "英文", EN: "English"}},
}

func severityOptions() filing.Options {
	return filing.Options{
		{ID: rule.Error.String(), Label: rule.Error.Label()},
		{ID: rule.Warning.String(), Label: rule.Warning.Label()},
		{ID: rule.Advice.String(), Label: rule.Advice.Label()},
	}
}

// ruleOptions offers the names of all rules.
func ruleOptions() filing.Options {
	var options filing.Options
	for _, r := range rule.Catalogue() {
		options = append(options, filing.Option{ID: r.Name, Label: r.Title})
	}
	return options
}

// complete offers the options of a flag with their labels. They are put together only when
// needed. In a list they follow what was typed before, because a shell completes the whole
// word.
func (a *app) complete(cmd *cobra.Command, flag string, options func() filing.Options) {
	_, isList := cmd.Flag(flag).Value.(rulesValue)
	offer := func(_ *cobra.Command, _ []string, typed string) ([]cobra.Completion, cobra.ShellCompDirective) {
		before := ""
		if isList {
			before = typed[:strings.LastIndex(typed, ",")+1]
		}
		var described []cobra.Completion
		for _, o := range options() {
			described = append(described, cobra.CompletionWithDesc(before+o.ID, o.Label.In(a.lang)))
		}
		return described, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder
	}
	// It only fails for a flag that does not exist, which a test would show.
	if err := cmd.RegisterFlagCompletionFunc(flag, offer); err != nil {
		panic(err)
	}
}

// describeFlags removes from the help what the flag library adds in English: the defaults,
// which the descriptions mention, and the types.
func describeFlags(root *cobra.Command) {
	eachCommand(root, func(cmd *cobra.Command) { cmd.DisableFlagsInUseLine = true })
	eachFlag(root, func(flag *pflag.Flag) {
		flag.DefValue = ""
		if flag.Value.Type() == "stringArray" {
			flag.DefValue = "[]" // an empty list
		}
	})
}

// unquoteFlags removes from the descriptions the marks around placeholders, which completion
// would show.
func unquoteFlags(root *cobra.Command) {
	eachFlag(root, func(flag *pflag.Flag) { _, flag.Usage = pflag.UnquoteUsage(flag) })
}

func eachFlag(root *cobra.Command, visit func(*pflag.Flag)) {
	eachCommand(root, func(cmd *cobra.Command) {
		cmd.PersistentFlags().VisitAll(visit)
		cmd.Flags().VisitAll(visit)
	})
}

func eachCommand(root *cobra.Command, visit func(*cobra.Command)) {
	visit(root)
	for _, child := range root.Commands() {
		eachCommand(child, visit)
	}
}

package cli

import (
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

// The formats in which each command writes its results: the one table from which the flag
// --format, its help, its completion and the table in the README are made. A test wants a
// transcript of each. The first is the default. Tables that are not all literals are made when
// needed, instead of at every start.
var checkFormats = formats[func(manner) report.Format]{
	{textFormat, lang.Text{ZH: "供人阅读", EN: "for people to read"}, func(m manner) report.Format {
		return report.TextFormat{Voice: m.voice, Screen: m.screen}
	}},
	{conciseFormat, lang.Text{ZH: "每行一个问题", EN: "one finding per line"}, func(m manner) report.Format {
		return report.ConciseFormat{Voice: m.voice, Screen: m.screen}
	}},
	{jsonFormat, lang.Text{ZH: "供脚本读取", EN: "for scripts"}, func(m manner) report.Format {
		return report.JSONFormat{Voice: m.voice}
	}},
	{jsonLinesFormat, lang.Text{ZH: "供脚本逐行读取", EN: "for scripts, one finding per line"}, func(m manner) report.Format {
		return report.JSONLinesFormat{Voice: m.voice}
	}},
	{"sarif", lang.Text{ZH: "供 GitHub 代码扫描和编辑器读取", EN: "for GitHub code scanning and editors"}, func(m manner) report.Format {
		return report.SARIFFormat{Voice: m.voice, Version: version}
	}},
	{"junit", lang.Text{ZH: "测试报告，每份备案文件一组", EN: "a test report, a suite per bundle"}, func(m manner) report.Format {
		return report.JUnitFormat{Voice: m.voice, Day: m.today}
	}},
	{githubFormat, lang.Text{ZH: "GitHub Actions 的行内标注", EN: "GitHub Actions annotations"}, func(m manner) report.Format {
		return report.GitHubFormat{Voice: m.voice}
	}},
	{gitlabFormat, lang.Text{ZH: "GitLab 的代码质量报告", EN: "a GitLab code quality report"}, func(m manner) report.Format {
		return report.GitLabFormat{Voice: m.voice}
	}},
	{csvFormat, lang.Text{ZH: "供电子表格打开", EN: "for spreadsheets"}, func(m manner) report.Format {
		return report.CSVFormat{Voice: m.voice}
	}},
	{markdownFormat, lang.Text{ZH: "表格，可贴入评论", EN: "tables, to paste into a comment"}, func(m manner) report.Format {
		return report.MarkdownFormat{Voice: m.voice}
	}},
	{htmlFormat, lang.Text{ZH: "给客户看的网页", EN: "a page for clients"}, func(m manner) report.Format {
		return report.HTMLFormat{Voice: m.voice, Day: m.today}
	}},
}

func docsFormats() formats[writer[*report.Checklist]] {
	return formats[writer[*report.Checklist]]{
		{textFormat, lang.Text{ZH: "文字", EN: "plain text"}, (*report.Checklist).Text},
		{markdownFormat, lang.Text{ZH: "可打勾的清单", EN: "a checklist with boxes to tick"}, anywhere((*report.Checklist).Markdown)},
		{jsonFormat, lang.Text{ZH: "供脚本读取", EN: "for scripts"}, anywhere((*report.Checklist).JSON)},
		{csvFormat, lang.Text{ZH: "供电子表格打开", EN: "for spreadsheets"}, anywhere((*report.Checklist).CSV)},
		{htmlFormat, lang.Text{ZH: "网页，逐项打勾", EN: "a page to tick"}, anywhere((*report.Checklist).HTML)},
	}
}

func formsFormats() formats[[]string] {
	return formats[[]string]{
		{"both", lang.Text{ZH: "两种都写", EN: "both of these"}, []string{htmlFormat, docxFormat}},
		{htmlFormat, lang.Text{ZH: "可直接打印的网页", EN: "a page ready to print"}, []string{htmlFormat}},
		{docxFormat, lang.Text{ZH: "可再修改的文档", EN: "a document to edit"}, []string{docxFormat}},
	}
}

func explainFormats() formats[writer[*report.Answer]] {
	return formats[writer[*report.Answer]]{
		{textFormat, lang.Text{ZH: "文字", EN: "plain text"}, (*report.Answer).Text},
		{jsonFormat, lang.Text{ZH: "供脚本读取", EN: "for scripts"}, anywhere((*report.Answer).JSON)},
	}
}

func rulesFormats() formats[writer[report.Listing]] {
	return formats[writer[report.Listing]]{
		{textFormat, lang.Text{ZH: "每行一条", EN: "one per line"}, report.Listing.Text},
		{jsonFormat, lang.Text{ZH: "供脚本读取", EN: "for scripts"}, anywhere(report.Listing.JSON)},
	}
}

func sheetFormats() formats[writer[*report.Sheet]] {
	return formats[writer[*report.Sheet]]{
		{textFormat, lang.Text{ZH: "文字", EN: "plain text"}, (*report.Sheet).Text},
		{markdownFormat, lang.Text{ZH: "表格", EN: "tables"}, anywhere((*report.Sheet).Markdown)},
		{csvFormat, lang.Text{ZH: "供电子表格打开", EN: "for spreadsheets"}, anywhere((*report.Sheet).CSV)},
		{jsonFormat, lang.Text{ZH: "供脚本读取", EN: "for scripts"}, anywhere((*report.Sheet).JSON)},
		{htmlFormat, lang.Text{ZH: "网页，逐项复制、打勾", EN: "a page to copy from and tick"}, anywhere((*report.Sheet).HTML)},
	}
}

func requestFormats() formats[writer[*report.Request]] {
	return formats[writer[*report.Request]]{
		{textFormat, lang.Text{ZH: "文字", EN: "plain text"}, (*report.Request).Text},
		{markdownFormat, lang.Text{ZH: "带标记的文字", EN: "text with Markdown markup"}, anywhere((*report.Request).Markdown)},
		{jsonFormat, lang.Text{ZH: "供脚本读取", EN: "for scripts"}, anywhere((*report.Request).JSON)},
	}
}

// The names of the formats that commands ask about: for people, for scripts, and for files.
const (
	textFormat      = "text"
	conciseFormat   = "concise"
	markdownFormat  = "markdown"
	jsonFormat      = "json"
	jsonLinesFormat = "jsonl"
	githubFormat    = "github"
	gitlabFormat    = "gitlab"
	csvFormat       = "csv"
	htmlFormat      = "html"
	docxFormat      = "docx"
)

// manner is how and where the results of a check are written.
type manner struct {
	voice  report.Voice
	screen report.Screen // none if they go into a file
	today  time.Time
}

// format is one of a command's formats. What Make makes of a result is up to the command.
type format[Make any] struct {
	name  string
	label lang.Text
	make  Make
}

type formats[Make any] []format[Make]

// writer makes the text of a result, for a screen of some width.
type writer[Result any] = func(Result, report.Screen) []byte

// anywhere is a writer that does not depend on the screen.
func anywhere[Result any](write func(Result) []byte) writer[Result] {
	return func(r Result, _ report.Screen) []byte { return write(r) }
}

func (all formats[_]) options() filing.Options {
	options := make(filing.Options, len(all))
	for i, f := range all {
		options[i] = filing.Option{ID: f.name, Label: f.label}
	}
	return options
}

// named returns what makes the format with a name that the flag has accepted.
func (all formats[Make]) named(name string) Make {
	for _, f := range all {
		if f.name == name {
			return f.make
		}
	}
	panic("no format is called " + name)
}

// formatVar adds the flag for the format.
func (a *app) formatVar(cmd *cobra.Command, at *string, options filing.Options) {
	*at = options[0].ID
	a.namedFormatVar(cmd, choiceValue{at, options}, options, "")
}

// namedFormatVar adds the flag with its help, followed by more.
func (a *app) namedFormatVar(cmd *cobra.Command, value pflag.Value, options filing.Options, more string) {
	const widest = 24 // beside the flag's name, on a screen of 40 columns
	help := a.say(lang.Text{ZH: "输出格式 `%s`，默认 %s", EN: "output format `%s`, %s by default"}, strings.Join(options.IDs(), "|"), options[0].ID)
	if len(strings.Join(options.IDs(), "|")) > widest {
		help = a.say(lang.Text{ZH: "输出格式 `FORMAT`：%s（默认）、%s", EN: "output `FORMAT`: %s (default), %s"}, options[0].ID, strings.Join(options.IDs()[1:], a.say(lang.Comma)))
	}
	cmd.Flags().Var(value, "format", help+more)
	a.complete(cmd, "format", func() filing.Options { return options })
}

package cli

import (
	"errors"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/answers"
	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/interview"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/scan"
)

// newOptions are the options of icp new.
type newOptions struct {
	described filing.Bundle // what the flags say about the filing
	from      string        // the file of an earlier bundle, or of a provider's data
	record    string        // which record of a provider's data
	rejected  string        // the words of a notice, or the file with them
	set       []string      // answers, and files of them
	noInput   bool
	plain     bool // lines instead of forms
	on        time.Time
}

func newNew(a *app) *cobra.Command {
	var o newOptions
	cmd := &cobra.Command{
		Use:   "new [FILE]",
		Short: a.say(lang.Text{ZH: "一问一答，写成备案文件", EN: "ask questions and write a bundle"}),
		Long: a.say(lang.Text{
			ZH: "一问一答，写成备案文件（默认 bundle.yaml）。在终端里先问三件事：主体是否备过案、域名备在谁名下、\n备案是否在现在的接入商，由此确定办理哪种备案；写了 --operation 则不问，没有终端又未写的为首次备案。\n每答一题即存盘；中断后再运行同一命令可接着填。\n没有终端时逐行提问，从标准输入读取答案；--no-input 时不提问，写下已知内容，列出缺少的内容。\n--plain 在终端里也逐行提问，便于读屏软件朗读。\n已填完的文件，在终端里可以再次查看、修改，否则不会改动。\n--set 直接给出答案，路径与备案文件一致，如 --set subject.name=林知远、\n--set sites[0].content=notes,blog；多个值以逗号分隔，答案留空即清空。@FILE 每行写一个 路径=答案，\n# 开头的为注释；加 --no-input 时，@- 从标准输入读取。每个答案照提问时的规则判断，有一个被拒就什么也\n不写，与其他答案不合的只是说明；已填完的文件也照此修改。命令行的内容会出现在进程列表里，证件号码、电话、密码等请写在 @FILE 中。\n备案以后再办理变更、新增、注销的，用 --from 沿用上一次的主办单位、负责人、备案号等；也可给出阿里云\nQuerySuccessIcpData 或微信 get_online_icp_order 返回的 JSON 文件，未能采用的内容逐项列出。\n配 --operation first 则用于另一个网站的首次备案，再配 --type 用于另一个主体：人员、接入商和仍然\n适用的扫描件照旧。\n被驳回的，用 --rejected 给出通知的原文：说明它多半指什么，只问相关的几项。\n提问时，ctrl+l（逐行提问时为 @）换成英文，ctrl+g（?）说明为何问。",
			EN: "Ask questions and write a bundle (bundle.yaml by default). At a terminal, three facts\ncome first: whether the subject is on record, whose record the domain is on, and whether\nthe record is with the provider used now; they decide the operation. With --operation\nthey are not asked; without a terminal it is an initial filing unless you say otherwise.\nEvery answer is saved as it is given; run the same command again to continue. Without a\nterminal, the questions come line by line and the answers are read from standard input;\nwith --no-input nothing is asked: what is known is written and what is missing is\nlisted. A finished file can be reviewed and changed at a terminal; otherwise it is left\nas it is. With --plain the questions come line by line at a terminal too, for screen\nreaders.\n--set answers in advance, by path, such as --set subject.type=personal and\n--set sites[0].content=notes,blog: commas separate several values, and an empty value\nclears an answer. @FILE has one path=value per line and comments that begin with #; with\n--no-input, @- is standard input. Each answer is judged as in the conversation, and if\none is refused, nothing is written; one that only disagrees with other answers is\nreported. A finished file is changed in the same way. Other users can see a command line in the\nlist of processes, so put certificate numbers, phones and passwords into @FILE.\nFor a later change, addition or cancellation, --from carries over the subject, its\nprincipal, the filing number and the like from an earlier bundle, or from a JSON\nresponse of Alibaba Cloud's QuerySuccessIcpData or WeChat's get_online_icp_order; what\ncannot be taken over is listed. With --operation first it begins the initial filing of\nanother website or, if --type is given too, of another subject, with the same people and\nprovider, and the scans that still fit.\nAfter a rejection, --rejected takes the words of the notice, says what they most likely\nmean and asks only what they are about. While questions are asked, ctrl+l (@ in plain\nlines) switches to Chinese, and ctrl+g (?) says why a question is asked.",
		}),
		Example: a.say(lang.Text{
			ZH: "  icp new\n  icp new client.yaml --type enterprise --province 广东 --verification electronic\n  icp new change.yaml --from bundle.yaml\n  icp new site.yaml --from aliyun.json --operation add-site\n  icp new client.yaml --set @answers.txt --no-input\n  icp new bundle.yaml --rejected '通信地址不详细，请具体到门牌号'",
			EN: "  icp new\n  icp new client.yaml --type enterprise --province Guangdong --verification electronic\n  icp new change.yaml --from bundle.yaml\n  icp new site.yaml --from aliyun.json --operation add-site\n  icp new client.yaml --set @answers.txt --no-input\n  icp new bundle.yaml --rejected notice.txt",
		}),
		Args: a.atMost(1),
	}
	cmd.RunE = a.settled(func(args []string) error {
		if err := o.together(cmd.Flags()); err != nil {
			return err
		}
		return runNew(a, &o, args)
	})
	a.choiceVar(cmd, &o.described.Operation, "operation", filing.Operations, a.say(lang.Text{
		ZH: "备案类型 `OPERATION`，见 icp explain operations",
		EN: "filing `OPERATION`, see icp explain operations",
	}))
	a.describeVar(cmd, &o.described)
	cmd.Flags().StringVar(&o.from, "from", "", a.say(lang.Text{ZH: "以已有的 `FILE` 为底稿，沿用其中不变的内容；接入商返回的数据为 .json", EN: "start from an earlier `FILE`, or a provider's .json, and keep what stays the same"}))
	cmd.Flags().StringVar(&o.record, "record", "", a.say(lang.Text{ZH: "接入商的数据有多条备案时，用备案号为 `NUMBER` 的一条", EN: "of several records in a provider's data, use the one with filing `NUMBER`"}))
	cmd.Flags().StringVar(&o.rejected, "rejected", "", a.say(lang.Text{ZH: "按驳回通知修改：通知的原文 `NOTICE`、存有原文或接入商返回数据的文件，或 -（标准输入）", EN: "correct what a rejection `NOTICE` says: its words, a file of them or a provider's .json, or - (standard input)"}))
	cmd.Flags().StringArrayVar(&o.set, "set", nil, a.say(lang.Text{ZH: "回答 `PATH=VALUE`（可多次），或 @FILE，每行一个答案", EN: "answer `PATH=VALUE` (repeatable), or @FILE with an answer per line"}))
	cmd.Flags().BoolVar(&o.noInput, "no-input", false, a.say(lang.Text{ZH: "不提问，写下已知内容，列出缺少的内容", EN: "ask nothing; write what is known and list what is missing"}))
	cmd.Flags().BoolVar(&o.plain, "plain", false, a.say(lang.Text{ZH: "在终端里也逐行提问，不用表单（便于读屏软件）", EN: "ask line by line at a terminal too, without forms (for screen readers)"}))
	a.onVar(cmd, &o.on)
	a.showValuesVar(cmd)
	return cmd
}

func runNew(a *app, o *newOptions, args []string) error {
	if err := fitTogether(&o.described); err != nil {
		return err
	}
	path := filing.DefaultName
	if len(args) > 0 {
		path = args[0]
	}
	answers, err := a.answersGiven(o)
	if err != nil {
		return err
	}
	described := o.described // as the options have it; the bundle may begin with more
	earlier, provider, err := a.earlier(o)
	if err != nil {
		return err
	}
	if earlier != nil && filepath.Dir(o.from) != filepath.Dir(path) {
		earlier.Documents = nil // their scans are in another folder
	}
	if err := mayBecomeBundle(path); err != nil {
		return err
	}
	operation, err := operationOf(answers)
	if err != nil {
		return err
	}
	d, err := a.open(path, &o.described, earlier, operation)
	if err != nil {
		return err
	}
	a.about = d.bundle
	d.options = o
	d.surroundings = a.surroundings(a.dayOr(o.on)) // judged as a check of the file will
	d.surroundings.Scans, d.surroundings.Ignored = rule.ScansFull, d.store.Ignored
	if folder, err := scan.Open(filepath.Dir(path)); err == nil {
		defer folder.Close()
		d.surroundings.Folder = folder
	}
	if err := a.tellEarlier(d, provider); err != nil {
		return err
	}
	_, isTerminal := terminal(a.In)
	person := isTerminal && !o.noInput
	if err := a.decide(d, o, person, provider != nil); err != nil {
		return err
	}
	if err := a.setAnswers(d, answers, &described); err != nil {
		return err
	}
	if o.rejected != "" {
		return a.reopen(d, o, len(answers) > 0)
	}
	if !person && d.resumed && !d.isOpen() { // a person may want to look it over
		if len(answers) > 0 {
			return a.writeWithoutAsking(d)
		}
		a.complain(lang.Text{ZH: "%s 已填完，未作改动", EN: "%s is already finished and was left unchanged"}, path)
		return a.afterNew(path)
	}
	isUndecided := d.bundle.Operation == "" // until the person has been asked
	if provider != nil && !d.resumed && !isUndecided {
		a.tellUnused(earlier, d.bundle)
	}
	if o.noInput {
		return a.writeWithoutAsking(d)
	}
	err = a.ask(d)
	if provider != nil && isUndecided && d.bundle.Operation != "" {
		a.tellUnused(earlier, d.bundle)
	}
	return err
}

// mayBecomeBundle refuses a path where no bundle can be kept.
func mayBecomeBundle(path string) error {
	if path == "-" || path == "" || isOpenStream(path) {
		return usage(lang.Text{ZH: "icp new 要写一个文件，请给出文件名", EN: "icp new writes a file; give its name"})
	}
	if err := namesNoFile(path); err != nil {
		return err
	}
	if filepath.Base(path) == settingsName {
		return usage(lang.Text{ZH: "%s 是设置文件的名称，备案文件请换一个文件名", EN: "%s is the name of settings files; choose another one for the bundle"}, path)
	}
	return nil
}

// tellEarlier says what is not taken from the file that --from names, and refuses it for a
// bundle that is finished.
func (a *app) tellEarlier(d *draft, provider *onRecord) error {
	isLate := d.earlier != nil && d.resumed // the bundle has been begun already
	switch path := d.store.Path(); {
	case isLate && !d.isOpen():
		return usage(lang.Text{ZH: "%s 已填完；--from 用于另写一份，请换一个文件名", EN: "%s is already finished; --from starts another bundle, so choose another file name"}, path)
	case isLate:
		a.complain(lang.Text{ZH: "接着填 %s，不再从 %s 采用内容；要另写一份，请换一个文件名", EN: "continuing with %s; nothing more is taken from %s; to start another bundle, choose another file name"}, path, d.options.from)
	case provider != nil:
		a.tellNotTaken(provider)
	}
	return nil
}

// decide makes sure that the operation is known if nobody chooses it later.
func (a *app) decide(d *draft, o *newOptions, person, ofProvider bool) error {
	switch {
	case d.bundle.Operation != "":
	case !person && !d.resumed:
		return a.propose(d, &o.described, ofProvider)
	case d.earlier != nil && len(o.set) > 0: // choosing it would start again from what was filed
		return usage(lang.Text{ZH: "--set 与 --from 同用时，须用 --operation 说明办理哪种备案", EN: "--set with --from also needs --operation, to say what to file"})
	}
	return nil
}

// propose decides on the operation if nobody can be asked. A script that wants another one
// says so. With a provider's record it is adding a website, which removes and changes nothing
// of the record.
func (a *app) propose(d *draft, described *filing.Bundle, ofProvider bool) error {
	switch {
	case d.earlier == nil:
		d.bundle.Operation = filing.First
		return nil
	case !ofProvider:
		return usage(lang.Text{ZH: "没有终端时，--from 须同时给出 --operation，说明接着办理哪种备案", EN: "without a terminal, --from also needs --operation, to say what to file next"})
	}
	described.Operation = filing.AddSite
	begun, err := a.begin(described, d.earlier)
	if err != nil {
		return err
	}
	*d.bundle = *begun
	a.complain(lang.Text{ZH: "未写明备案类型，先按新增网站准备；办理其他备案请加 --operation", EN: "no operation was given, so this prepares adding a website; --operation chooses another"})
	return nil
}

// writeWithoutAsking saves what is known and lists the paths of what is missing.
func (a *app) writeWithoutAsking(d *draft) error {
	if err := a.saveDraft(d); err != nil {
		return err
	}
	out := output{w: a.Out}
	missing := d.missing()
	for _, path := range missing {
		out.text(path + "\n")
	}
	switch {
	case out.err != nil:
		return a.written(out.err)
	case len(missing) > 0:
		return errFindings
	}
	return a.afterNew(d.store.Path())
}

// saveDraft saves a bundle without asking anything, and says what was written.
func (a *app) saveDraft(d *draft) error {
	if err := d.store.Save(d.bundle); err != nil {
		return a.notSaved(d, &interview.NotSavedError{Err: err})
	}
	a.complain(lang.Text{ZH: "已写入 %s", EN: "wrote %s"}, d.store.Path())
	a.tellKept(d)
	a.tellDraftExposed(d, d.written())
	return nil
}

// ask leads the conversation, on the terminal or line by line.
func (a *app) ask(d *draft) error {
	wasFinished := d.resumed && !d.isOpen()
	_, isTerminal := terminal(a.In)
	if isTerminal && isOutOfSight(a.Err) {
		return usage(lang.Text{ZH: "问题写在标准错误上，而它已重定向到文件，屏幕上看不到；请去掉 2> 再运行，或加 --no-input", EN: "the questions go to standard error, which is redirected to a file; run it without 2>, or with --no-input"})
	}
	if isTerminal && !a.named {
		a.complain(lang.Text{ZH: getEnglish, EN: getEnglish})
	}
	finished, err := interview.Run(a.prompter(d.options.plain), interview.Options{
		Bundle: d.bundle, Store: d.store, Surroundings: d.surroundings, Voice: a.voice(), AskFacts: true, Earlier: d.earlier, FromTasks: d.resumed && isTerminal, Person: isTerminal, Concerns: d.concerns,
		Switched: func(l lang.Lang) { a.lang = l },
	})
	a.tellKept(d)
	path := d.store.Path()
	again := a.goOnWith(d, path)
	var lost *interview.NotSavedError
	switch {
	case !errors.As(err, &lost):
		a.tellDraftExposed(d, d.written())
	case lost.Rescued != "":
		a.tellDraftExposed(d, append(d.written(), lost.Rescued))
	}
	switch {
	case err == nil:
	case lost != nil:
		return a.notSaved(d, lost)
	case d.store.IsNew():
		a.complain(lang.Text{ZH: "还没有可存的内容，未写文件；重新开始：%s", EN: "there is nothing to save yet, and no file was written; to begin again: %s"}, again)
		return errFindings
	case errors.Is(err, interview.ErrStopped), errors.Is(err, interview.ErrEndOfInput):
		a.complain(lang.Text{ZH: "已填内容均已存入 %s；接着填：%s", EN: "your answers are saved in %s; to continue: %s"}, path, again)
		return errFindings
	default:
		a.complain(lang.Text{ZH: "无法读取答案：%s；已填内容均已存入 %s，接着填：%s", EN: "cannot read the answers: %s; the ones so far are saved in %s; to continue: %s"}, a.inputReason(err), path, again)
		return errFailed
	}
	if !finished || d.isOpen() {
		a.complain(lang.Text{ZH: "已存入 %s，尚有未填内容；接着填：%s", EN: "saved %s, not finished yet; to continue: %s"}, path, a.voice().Command(append([]string{"new", path}, d.options.manner()...)...))
		a.tellFound(d)
		return errFindings
	}
	a.complain(lang.Text{ZH: "已存入 %s", EN: "saved %s"}, path)
	a.tellFound(d)
	if wasFinished && len(d.concerns) == 0 { // looked at again, perhaps because something comes next
		a.complain(lang.Text{ZH: "要接着办理变更、新增、注销的，另写一份：%s", EN: "for a change, an addition or a cancellation, write another: %s"},
			a.voice().Command("new", a.say(lang.Text{ZH: "新文件名.yaml", EN: "ANOTHER.yaml"}), "--from", path))
	}
	a.caution(d.bundle)
	a.tellDuties(d.bundle)
	return a.afterNew(d.store.Path())
}

// tellFound says how much a check will find in what was just answered, counted as in the
// review.
func (a *app) tellFound(d *draft) {
	errors, look, missing := 0, 0, 0
	for _, f := range rule.Check(bundlefile.ReadingOf(d.bundle), d.surroundings) {
		switch {
		case f.Rule.Open:
			missing++
		case f.Severity == rule.Error:
			errors++
		default:
			look++
		}
	}
	var parts []string
	for _, part := range []struct {
		n    int
		says lang.Text
	}{
		{errors, lang.Text{ZH: "%d 处不改会被退回", EN: "%d to change or the filing is sent back"}},
		{look, lang.Text{ZH: "%d 处请核对", EN: "%d to look at"}},
		{missing, lang.Text{ZH: "%d 项还缺", EN: "%d still missing"}},
	} {
		if part.n > 0 {
			parts = append(parts, part.says.Format(a.lang, part.n))
		}
	}
	if len(parts) > 0 {
		a.complain(lang.Text{ZH: "有 %s", EN: "%s"}, strings.Join(parts, lang.Comma.In(a.lang)))
	}
}

// goOnWith is the command that continues the conversation with a file.
func (a *app) goOnWith(d *draft, path string) report.Command {
	words := []string{"new", path}
	if o := d.options; d.earlier != nil { // otherwise nothing carried over would be asked about again
		words = append(words, "--from", o.from)
		if o.record != "" {
			words = append(words, "--record", o.record)
		}
	}
	return a.voice().Command(append(words, d.options.manner()...)...)
}

// manner returns the options that say how a person is asked, for a command to repeat.
func (o *newOptions) manner() []string {
	if o.plain {
		return []string{"--plain"}
	}
	return nil
}

// inputReason says why an input cannot be a person's answers.
func (a *app) inputReason(err error) string {
	switch {
	case errors.Is(err, interview.ErrLineTooLong):
		return a.say(lang.Text{ZH: "有一行过长，不像一个答案", EN: "a line is too long to be an answer"})
	case errors.Is(err, interview.ErrNoProgress):
		return a.say(lang.Text{ZH: "连续多行都没有回答问题，不再读取", EN: "too many lines in a row held no answer, so no more are read"})
	}
	return a.voice().Reason(err)
}

// prompter asks with forms if there is a terminal to draw them on, and otherwise, or on
// request, in plain lines.
func (a *app) prompter(plain bool) interview.Prompter {
	in, hasIn := terminal(a.In)
	out, hasOut := terminal(a.Err)
	if hasIn && hasOut && !plain && a.Getenv("TERM") != "dumb" {
		return interview.NewTerminal(in, out, a.screen(out), a.lang)
	}
	return interview.NewPlainLines(a.In, a.Err, hasIn, a.lang)
}

// tellKept says where a copy of a file written by hand is kept.
func (a *app) tellKept(d *draft) {
	if kept := d.store.Kept(); kept != "" {
		a.complain(lang.Text{ZH: "原来的文件留在 %s", EN: "the file as it was is kept in %s"}, kept)
	}
}

// tellDuties says what else there is to do when the bundle is submitted.
func (a *app) tellDuties(b *filing.Bundle) {
	a.complain(lang.Text{ZH: "提交前后，还有文件里看不出的几件事：", EN: "before and after you submit it, some things that no file shows:"})
	for _, d := range answers.DutiesOf(b) {
		a.complain(lang.Text{ZH: "- %s（icp explain %s）", EN: "- %s (icp explain %s)"}, d.Text.In(a.lang), d.Limit)
	}
}

func (a *app) afterNew(path string) error {
	a.voice().Next(a.Err, a.screen(a.Err), a.voice().Command("check", path))
	return nil
}

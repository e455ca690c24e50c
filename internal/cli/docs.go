package cli

import (
	"time"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// docsOptions are the options of icp docs.
type docsOptions struct {
	described filing.Bundle // what the flags say about the filing
	missing   bool          // only what is still to be handed in
	scans     string
	format    string
	on        time.Time
	out       outFile
}

func newDocs(a *app) *cobra.Command {
	var o docsOptions
	cmd := &cobra.Command{
		Use:   "docs [FILE|DIR|-]...",
		Short: a.say(lang.Text{ZH: "列出要交的材料", EN: "list the documents to hand in"}),
		Long: a.say(lang.Text{
			ZH: "列出要交的材料：是什么、由谁签字、是否盖章、日期怎么写、怎么扫描。给出备案文件时还说明哪些已有、\n哪些还缺；不给文件时用选项说明情况。不写 --verification 时，纸质核验的材料单列一组；写 --province 时，\n该省另行要求的材料单列一组。用 --operation 列出变更、接入、注销等所需的材料。\n可给出多个文件或文件夹：依次列出，或用 -o 写到一个文件夹，每份一个文件；--format csv 合成一张表，\njson 合成一个文档。--missing 只列还要交的，可发给客户。",
			EN: "List the documents to hand in: what each one is, who signs it, whether it is sealed,\nhow it is dated and scanned. With a bundle, it also says which you have and which are\nmissing; without one, describe the case with options. Without --verification, the\ndocuments for paper verification are listed as a separate group; with --province, so\nare the additional documents of that province. --operation lists the documents for a\nchange, an access, a cancellation and so on.\nSeveral files and folders may be named: their lists are printed one after another, or\nwritten to the folder that -o names, one file per bundle; --format csv and json make one\ntable and one document of them all. With --missing, only what is still owed is listed,\nready to be sent to a client.",
		}),
		Example: a.say(lang.Text{
			ZH: "  icp docs bundle.yaml\n  icp docs --type personal\n  icp docs --operation change --type enterprise --province 上海\n  icp docs --type enterprise --verification paper --role authorized --format markdown\n  icp docs clients/ --missing --format csv -o 还缺的材料.csv",
			EN: "  icp docs bundle.yaml\n  icp docs --type personal\n  icp docs --operation change --type enterprise --province Shanghai\n  icp docs --type enterprise --verification paper --role authorized --format markdown\n  icp docs clients/ --missing --format csv -o owed.csv",
		}),
		Args: cobra.ArbitraryArgs,
		RunE: a.settled(func(args []string) error { return runDocs(a, &o, args) }),
	}
	a.choiceVar(cmd, &o.described.Operation, "operation", filing.Operations, a.say(lang.Text{
		ZH: "备案类型 `OPERATION`，默认 first（首次备案）",
		EN: "filing `OPERATION`, first (initial filing) by default",
	}))
	a.describeVar(cmd, &o.described)
	a.choiceVar(cmd, &o.described.Subject.Principal.Role, "role", filing.Roles, a.say(lang.Text{
		ZH: "负责人身份 `ROLE`：legal-representative、authorized、self",
		EN: "the principal's `ROLE`: legal-representative, authorized, self",
	}))
	cmd.Flags().BoolVar(&o.missing, "missing", false, a.say(lang.Text{
		ZH: "只列还要交的：缺的、过期的和不合格的",
		EN: "list only what is still owed: missing, out of date or unfit",
	}))
	a.scansVar(cmd, &o.scans)
	a.formatVar(cmd, &o.format, docsFormats().options())
	a.outVar(cmd, &o.out)
	a.onVar(cmd, &o.on)
	a.showValuesVar(cmd)
	return cmd
}

// describeVar adds the flags that say who files, where and how.
func (a *app) describeVar(cmd *cobra.Command, b *filing.Bundle) {
	a.choiceVar(cmd, &b.Subject.Type, "type", filing.SubjectTypes, a.say(lang.Text{
		ZH: "主办单位性质 `TYPE`，如 personal、enterprise",
		EN: "subject `TYPE`, such as personal or enterprise",
	}))
	a.provinceVar(cmd, &b.Province, a.say(lang.Text{
		ZH: "备案省份 `PROVINCE`，如 广东",
		EN: "`PROVINCE`, such as Guangdong",
	}))
	a.choiceVar(cmd, &b.Verification, "verification", filing.Verifications, a.say(lang.Text{
		ZH: "核验方式 `electronic|paper`",
		EN: "verification `electronic|paper`",
	}))
}

func runDocs(a *app, o *docsOptions, args []string) error {
	if err := fitTogether(&o.described); err != nil {
		return err
	}
	if isSeveral(args) {
		return a.docsOfEach(o, args)
	}
	list, name, err := a.checklist(o, args)
	if err != nil {
		return err
	}
	to := a.trayFor(&o.out)
	if err := to.put(docsFormats().named(o.format)(report.NewChecklist(list, a.voice()), to.screen)); err != nil {
		return err
	}
	if o.format == textFormat || o.out.path != "" {
		a.voice().Next(a.Err, a.screen(a.Err), a.nextAfterDocs(list, name))
	}
	return nil
}

// docsOfEach lists the documents of several bundles; a table has all of them in one. When
// people read what is still owed, bundles that owe nothing are counted and not listed.
func (a *app) docsOfEach(o *docsOptions, args []string) error {
	w := wanted{"docs", o.format, a.joined(o.format, &o.out)}
	if o.format == csvFormat {
		w.joined = report.DocumentTable{Voice: a.voice()}
	}
	owingNothing := 0
	err := a.handEach(args, &o.out, w, func(opened *opened, name string, to tray) error {
		list, err := a.ticked(o, opened, name)
		if err != nil {
			return err
		}
		if to.isJoined && o.missing && o.format != jsonFormat && list.IsComplete() {
			owingNothing++
			if list.Trusted { // the lists no longer say so
				a.remark(report.TrustedNote)
			}
			return nil
		}
		worded := report.NewChecklist(list, a.voice())
		worded.Headed = to.isJoined
		if to.isJoined && o.format == csvFormat {
			return to.put(worded.Rows(&report.File{Name: name, Source: opened.text, Reading: opened.reading}))
		}
		return to.put(docsFormats().named(o.format)(worded, to.screen))
	})
	if owingNothing > 0 {
		a.complain(lang.Text{ZH: "%d 份备案文件没有还要交的材料，未列出", EN: "bundles that owe nothing, not listed: %d"}, owingNothing)
	}
	return err
}

// nextAfterDocs names the next command: to write the letters that are missing, or to see the
// form once every document is there.
func (a *app) nextAfterDocs(list *handover.Checklist, name string) report.Command {
	switch {
	case name == "":
		return "icp new"
	case name == "-": // standard input can only be read once
		return ""
	case list.IsComplete():
		return a.voice().Command("sheet", name, "--show-values")
	case list.LacksLetter():
		return a.voice().Command("forms", name)
	}
	return a.voice().Command("check", name)
}

// aspect is something about a filing that a flag may say.
type aspect struct {
	flag string
	at   *string
}

// aspects lists what flags may say about a filing, with its places in a bundle.
func aspects(b *filing.Bundle) []aspect {
	return []aspect{
		{"type", &b.Subject.Type},
		{"verification", &b.Verification},
		{"role", &b.Subject.Principal.Role},
		{"operation", &b.Operation},
		{"province", &b.Province},
	}
}

// fitTogether refuses what flags may say but what cannot be together.
func fitTogether(b *filing.Bundle) error {
	if b.IsPersonal() && b.Subject.Principal.Role != "" && b.Subject.Principal.Role != filing.Self {
		return usage(lang.Text{ZH: "个人备案的负责人只能是本人（self），不能授权他人", EN: "the principal of an individual's filing must be the person filing (self); nobody else may be authorized"})
	}
	if b.IsUnit() && b.Subject.Principal.Role == filing.Self {
		return usage(lang.Text{ZH: "单位备案的负责人是法定代表人（legal-representative）或被授权人（authorized）", EN: "the principal of an organisation is its legal representative (legal-representative) or an authorized person (authorized)"})
	}
	return nil
}

// checklist makes the list for the case that the options describe, or for a bundle, whose name
// it returns.
func (a *app) checklist(o *docsOptions, args []string) (list *handover.Checklist, name string, err error) {
	described := &o.described
	targets := defaultInput(args)
	isAlone := len(args) == 0 && described.Subject.Type != "" || len(targets) == 0 && described.Operation != ""
	switch {
	case isAlone && o.missing:
		return nil, "", usage(lang.Text{ZH: "--missing 对照备案文件列出还缺的材料，请给出文件名", EN: "--missing lists what a bundle lacks; name the bundle"})
	case isAlone:
		return handover.NewChecklist(described, a.dayOr(o.on)), "", nil
	case len(targets) == 0:
		return nil, "", usage(lang.Text{ZH: "请给出备案文件名，或用 --type personal、--type enterprise 说明由谁备案", EN: "name a bundle, or use --type personal or --type enterprise to say who files"})
	}
	name = targets[0]
	opened, err := a.load(name)
	if err != nil {
		return nil, name, err
	}
	defer opened.Close()
	list, err = a.ticked(o, opened, name)
	return list, name, err
}

// ticked makes the list for a bundle, completed with what the options say.
func (a *app) ticked(o *docsOptions, opened *opened, name string) (*handover.Checklist, error) {
	b, today := opened.reading.Bundle, a.dayOr(o.on)
	if err := a.agree(&o.described, b); err != nil {
		return nil, err
	}
	if b.Subject.Type == "" {
		return nil, usage(lang.Text{ZH: "%s 中尚未填主办单位性质，请填写 subject.type，或加上 --type", EN: "%s does not say who files yet; fill in subject.type, or add --type"}, name)
	}
	scans, files := scansNamed(o.scans), opened.beside()
	if scans == rule.ScansNone {
		files = nil // what the bundle names is there
	}
	findings := a.findingsWithScans(opened, today, scans)
	a.tellContradiction(findings, name)
	list := handover.NewTickedChecklist(b, findings, today, files)
	if list.Trusted && o.format == csvFormat { // a table has no room to say so
		a.remark(report.TrustedNote)
	}
	if o.missing {
		list = list.OnlyOwed()
	}
	return list, nil
}

// agree completes a bundle with what the options say; if the two differ, the person has to say
// which one counts.
func (a *app) agree(said, b *filing.Bundle) error {
	held := aspects(b)
	for i, part := range aspects(said) {
		switch at := held[i].at; {
		case *part.at == "":
		case *at == "":
			*at = *part.at
		case *at != *part.at:
			return usage(lang.Text{ZH: "--%s 为 %s，文件中为 %s；请改其中一处", EN: "--%s says %s, but the file says %s; change one of them"}, part.flag, *part.at, *at)
		}
	}
	return nil
}

package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/paper"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/report"
)

// formsOptions are the options of icp forms.
type formsOptions struct {
	folder string
	only   string
	date   time.Time
	format string
	force  bool
}

// formsFolder is where the letters go by default, next to the bundle.
const formsFolder = "forms"

func newForms(a *app) *cobra.Command {
	var o formsOptions
	cmd := &cobra.Command{
		Use:   "forms [FILE|DIR|-]...",
		Short: a.say(lang.Text{ZH: "写出要签字、盖章的文书，供打印", EN: "write the letters to be printed, signed and sealed"}),
		Long: a.say(lang.Text{
			ZH: "把材料清单里由您自己写的文书按备案文件填好：授权书、承诺书、核验单、协议书、说明等，\n每份写成一个 HTML（可直接打印）和一个 DOCX（可再修改），存入备案文件旁的 forms 文件夹。\n文书要拿去签字，号码、电话、地址写全，不打码；文件只有本人可读。日期默认留空手写。\n清单没有要求的，用 --only 单独写出。接入商有自己的格式的，以其为准。\n已有的文件不覆盖，除非加 --force。\n可给出多个文件或文件夹：用 -o 写明一个文件夹，每份备案文件的文书在其中各占一个子文件夹。\n退出码：0 已写出，1 备案文件有错误或文书中有缺的（照样写出），或不是备案文件，2 用法有误，\n3 无法读取、无法写入，或文件已存在。",
			EN: "Fill in the letters that the list of documents asks for and you write yourself:\nauthorizations, commitments, the verification form, the agreement, statements. Each is\nwritten as HTML (ready to print) and as DOCX (to be edited first), into the folder\nforms beside the bundle. As they are to be signed, numbers, phones and addresses stand\nin full; only you can read the files. The date is left blank, to be written by hand. To\nwrite a letter that nothing asks for, use --only. If the provider has its own form, use\nthat instead. Existing files are not overwritten without --force.\nSeveral files and folders may be named, together with -o: the letters of each bundle go\ninto a folder of their own in that one.\nExit codes: 0 written, 1 the bundle has errors or a letter lacks something (written all\nthe same), or the file is not a bundle, 2 wrong usage, 3 unreadable, not writable, or a\nfile exists.",
		}),
		Example: "  icp forms\n  icp forms bundle.yaml -o letters --date 2026-11-20\n  icp forms bundle.yaml --only site-plan --format docx\n  icp forms clients/ -o letters",
		Args:    cobra.ArbitraryArgs,
		RunE:    a.settled(func(args []string) error { return runForms(a, &o, args) }),
	}
	cmd.Flags().VarP(placeValue{&o.folder}, "output", "o", a.say(lang.Text{ZH: "写入 `DIR` 文件夹，默认备案文件旁的 forms；多份备案文件时必须写明", EN: "write to the folder `DIR`, forms beside the bundle by default; needed for several bundles"}))
	a.choiceVar(cmd, &o.only, "only", letterOptions(), a.say(lang.Text{ZH: "只写这一种 `KIND`，没有要求的也写", EN: "write only this `KIND`, asked for or not"}))
	cmd.Flags().Var(dayValue{&o.date}, "date", a.say(lang.Text{ZH: "印上 `DAY` 为日期，默认留空手写", EN: "print `DAY` as the date; by default it is left blank, to be written by hand"}))
	a.formatVar(cmd, &o.format, formsFormats().options())
	cmd.Flags().BoolVar(&o.force, "force", false, a.say(lang.Text{ZH: "覆盖已有的文件", EN: "overwrite existing files"}))
	return cmd
}

// letterOptions offers the kinds of letters.
func letterOptions() filing.Options {
	var options filing.Options
	for _, letter := range regulation.Letters() {
		options = append(options, filing.Option{ID: letter.Kind, Label: letter.Label})
	}
	return options
}

// letterFile is a file that is about to be written for a letter.
type letterFile struct {
	path string
	data []byte
}

func runForms(a *app, o *formsOptions, args []string) error {
	if isSeveral(args) {
		return a.formsOfEach(o, args)
	}
	if err := makesFolder(o.folder); err != nil {
		return err
	}
	opened, name, err := a.loadOnly(args)
	if err != nil {
		return err
	}
	defer opened.Close()
	b := opened.reading.Bundle
	if err := a.fitLetter(b, o.only); err != nil {
		return err
	}
	folder := o.folder
	if folder == "" {
		folder = filepath.Join(folderOf([]string{name}), formsFolder)
	}
	letters := a.lettersOf(o, b)
	written, files := a.layOut(letters.All, folder, formsFormats().named(o.format))
	if err := a.putLetters(files, o.force); err != nil {
		return err
	}
	return a.tellLetters(letters, written, o, opened, name)
}

// lettersOf makes the letters that a bundle needs.
func (a *app) lettersOf(o *formsOptions, b *filing.Bundle) *handover.Letters {
	return handover.NewLetters(b, handover.Order{Only: o.only, Day: o.date, Today: filing.DayOf(a.Now())})
}

// fitLetter refuses a letter that the subject cannot have to write.
func (a *app) fitLetter(b *filing.Bundle, only string) error {
	for _, letter := range regulation.Letters() {
		if letter.Kind == only && letter.For == regulation.Units && b.IsPersonal() {
			return usage(lang.Text{ZH: "%s由单位出具，个人备案不用", EN: "the letter \"%s\" is an organisation's; an individual has no use for it"}, letter.Label.In(a.lang))
		}
	}
	hasOwn := slices.ContainsFunc(b.Sites, func(s *filing.Site) bool { return s.Principal != (filing.Person{}) })
	isOfHead := only == regulation.PrincipalAuthorization || only == regulation.SitePrincipalAuthorization && !hasOwn
	if isOfHead && b.Subject.Principal.Role == filing.LegalRepresentative {
		return usage(lang.Text{ZH: "负责人就是法定代表人本人，不用授权书", EN: "the principal is the legal representative, who needs no authorization"})
	}
	return nil
}

// nameFiles gives each file of the letters a name of its own.
func nameFiles(letters []handover.Letter, folder string, kinds []string) (named []report.WrittenLetter) {
	taken := make(map[string]bool)
	for i := range letters {
		stem := stemOf(&letters[i])
		name := stem
		for n := 2; taken[strings.ToLower(name)]; n++ { // some file systems ignore case
			name = stem + "-" + strconv.Itoa(n)
		}
		taken[strings.ToLower(name)] = true
		letter := report.WrittenLetter{Letter: &letters[i]}
		for _, kind := range kinds {
			letter.Files = append(letter.Files, filepath.Join(folder, name+"."+kind))
		}
		named = append(named, letter)
	}
	return named
}

// layOut makes the pages of all letters.
func (a *app) layOut(letters []handover.Letter, folder string, kinds []string) (written []report.WrittenLetter, files []letterFile) {
	written = nameFiles(letters, folder, kinds)
	for _, letter := range written {
		page := paper.New(letter.Letter, a.voice())
		for i, kind := range kinds {
			file := letterFile{path: letter.Files[i]}
			if kind == docxFormat {
				file.data = page.DOCX()
			} else {
				file.data = page.HTML()
			}
			files = append(files, file)
		}
	}
	return written, files
}

// longestAbout is how many bytes of a domain or a person's name go into a file name: more than
// any domain has, and few enough for any file system.
const longestAbout = 120

// stemOf is the file name of a letter without its extension: its kind and, if there are
// several, what it is about. It has letters and digits of any script, but nothing else that a
// file system or a shell could take for something special.
func stemOf(l *handover.Letter) string {
	about := strings.Map(func(r rune) rune {
		switch {
		case r == '.' || r == '-' || unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			return r
		case unicode.IsSpace(r) || r == '·':
			return '-'
		}
		return -1
	}, l.About)
	for len(about) > longestAbout {
		_, last := utf8.DecodeLastRuneInString(about)
		about = about[:len(about)-last]
	}
	if about = strings.Trim(about, ".-"); about == "" {
		return l.Kind
	}
	return l.Kind + "-" + about
}

// putLetters writes the files, or none if any of them exists.
func (a *app) putLetters(files []letterFile, force bool) error {
	if !force {
		var there []string
		for _, file := range files {
			if _, err := os.Lstat(file.path); err == nil {
				there = append(there, file.path)
			} else if !errors.Is(err, fs.ErrNotExist) {
				return a.notPut(file.path, err)
			}
		}
		if len(there) > 0 {
			a.complain(lang.Text{ZH: "已有这些文件，什么也没有写：%s；要覆盖请加 --force", EN: "nothing was written, since these files exist: %s; --force overwrites them"}, strings.Join(there, lang.Comma.In(a.lang)))
			return errFailed
		}
	}
	for _, file := range files { // --force is for letters of earlier runs, which can be made again
		if a.about != nil && (isSameFile(file.path, a.aboutFile) || isDocument(file.path, a.aboutFile, a.about)) {
			return usage(lang.Text{ZH: "%s 是备案文件或它的材料文件，不能覆盖；请用 -o 换一个文件夹", EN: "%s is the bundle or one of its document files and cannot be replaced; choose another folder with -o"}, file.path)
		}
	}
	if len(files) == 0 {
		return nil
	}
	folder := filepath.Dir(files[0].path)
	made, err := bundlefile.MakeFolder(folder)
	if err != nil {
		return a.notPut(folder, err)
	}
	for i, file := range files {
		if err := writeBytes(file.path, force, file.data); err != nil {
			switch {
			case i == 0 && made:
				_ = os.Remove(folder) // fails if somebody has put something there meanwhile
			case i > 0:
				a.complain(lang.Text{ZH: "已写出 %d 个文件，其余没有写", EN: "files written: %d; the others were not"}, i)
			}
			return a.notPut(file.path, err)
		}
	}
	return nil
}

func (a *app) notPut(path string, err error) error {
	return failed(cannotSave, path, a.voice().WriteReason(err))
}

// tellLetters says what was written, what to do with it and what to watch out for.
func (a *app) tellLetters(letters *handover.Letters, written []report.WrittenLetter, o *formsOptions, opened *opened, name string) error {
	if len(written) == 0 {
		a.complain(lang.Text{ZH: "这份备案没有一定要写的文书", EN: "no letter is certain to be needed for this filing"})
	} else {
		if err := a.show(opened, name, report.LettersText(written, a.voice(), a.screen(a.Out))); err != nil {
			return err
		}
		a.remark(report.LetterFirst)
		a.remark(lang.Text{ZH: "文书中号码、电话、地址是全文，请勿外传", EN: "the letters show numbers, phones and addresses in full; keep them to yourself"})
		if a.among == "" {
			a.tellLettersExposed(written, o)
		}
	}
	for _, line := range a.voice().LettersLeftOut(letters.Perhaps) {
		a.complain(lang.Text{ZH: "未写：%s", EN: "not written: %s"}, voiced(line))
	}
	a.tellDate(opened.reading.Bundle, o.date)
	lacking := slices.ContainsFunc(letters.All, func(l handover.Letter) bool { return len(l.Missing()) > 0 })
	if a.tellErrors(opened.reading, name) || lacking {
		return errFindings
	}
	if name != "-" {
		a.goOn(a.voice().Command("sheet", name, "--show-values"))
	}
	return nil
}

// tellLettersExposed warns about letters that git would add: it names their folder if that is
// only for letters, and otherwise each file.
func (a *app) tellLettersExposed(written []report.WrittenLetter, o *formsOptions) {
	var all []made
	folder := ""
	for _, letter := range written {
		for _, file := range letter.Files {
			folder = filepath.Dir(file)
			all = append(all, made{name: filepath.Base(file)})
		}
	}
	if o.folder == "" {
		folder, all = filepath.Dir(folder), []made{{name: filepath.Base(folder), isFolder: true}}
	}
	a.tellExposed(folder, all...)
}

// tellDate warns about a date on the letters that a reviewer would not accept.
func (a *app) tellDate(b *filing.Bundle, date time.Time) {
	if date.IsZero() {
		return
	}
	if created, isDay := filing.ParseDay(b.Created); isDay && date.Before(created) {
		a.complain(lang.Text{ZH: "%s 早于创建备案信息的日期 %s，核验单和协议书不能这样写", EN: "%s is before the record was created (%s); the form and the agreement must not be dated before that"}, filing.FormatDay(date), filing.FormatDay(created))
	}
	if date.After(filing.DayOf(a.Now())) {
		a.remark(lang.Text{ZH: "%s 还没有到；日期不能晚于提交日", EN: "%s is in the future; no letter may be dated after the day it is handed in"}.With(filing.FormatDay(date)))
	}
}

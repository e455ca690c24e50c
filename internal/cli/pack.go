package cli

import (
	"cmp"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/parcel"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

// packOptions are the options of icp pack.
type packOptions struct {
	out    string
	force  bool
	to     []string
	secret secretOptions
	on     time.Time
}

func newPack(a *app) *cobra.Command {
	var o packOptions
	cmd := &cobra.Command{
		Use:   "pack [FILE|DIR]...",
		Short: a.say(lang.Text{ZH: "把要交给接入商的文件打成一个资料包", EN: "pack what goes to the access provider into one file"}),
		Long: a.say(lang.Text{
			ZH: "把备案文件、材料的扫描件、填报单、材料清单和服务支持请求打成一个 zip，附带写明大小和 SHA-256 的清单。\n扫描件按材料改名，包里的备案文件随之改写；JPEG、PNG、WebP 照片去掉拍摄地点和设备信息，画面不变。\n内容不变、其间也没有材料过期的，每次打出的包逐字节相同。\n包里的号码、电话、地址都是全文，只发给需要的人；可用 --to 或 --passphrase 加密，age 程序也能解开。\n默认写在备案文件旁边。可给出多个文件或文件夹，用 -o 写明一个文件夹，每份各打一个包，口令只问一次。\nicp check 有错误或缺扫描件时不打包；加 --force 仍可打包，并覆盖已有的文件。\n退出码：0 已打包，1 有错误或缺扫描件，2 用法有误，3 文件无法读写或已存在。",
			EN: "Pack the bundle, the scans of its documents, the form, the checklist and the support\nrequest into one zip, with a manifest that has the size and SHA-256 of each. Scans get\nnames that say what they are, which the bundle in the zip uses too; JPEG, PNG and WebP\nphotos lose the place and the device they were taken with, and keep their pixels.\nUnless something has changed or gone out of date, the file is the same byte by byte each\ntime. It holds numbers, phones and addresses in full, so send it only to those who need\nit; --to and --passphrase encrypt it, and the age program opens it too. It is written\nbeside the bundle by default. Several files and folders may be named, together with\n-o: each bundle becomes a parcel in that folder, and a passphrase is asked for once. If\nicp check finds errors or scans are missing, nothing is packed without --force, which\nalso replaces an existing file.\nExit codes: 0 packed, 1 errors or missing scans, 2 wrong usage, 3 a file could not be\nread or written, or exists.",
		}),
		Example: "  icp pack\n  icp pack bundle.yaml -o example-notes.zip\n  icp pack --to @recipients.txt\n  icp pack --passphrase\n  icp pack clients/ -o parcels --to @recipients.txt",
		Args:    cobra.ArbitraryArgs,
		RunE:    a.settled(func(args []string) error { return runPack(a, &o, args) }),
	}
	cmd.Flags().VarP(placeValue{&o.out}, "output", "o", a.say(lang.Text{ZH: "写到 `FILE`；多份备案文件时写到这个文件夹", EN: "write to `FILE`, or with several bundles to this folder"}))
	cmd.Flags().BoolVar(&o.force, "force", false, a.say(lang.Text{ZH: "有错误、缺扫描件也打包，覆盖已有的文件", EN: "pack despite errors and missing scans, and replace an existing file"}))
	cmd.Flags().StringArrayVar(&o.to, "to", nil, a.say(lang.Text{ZH: "加密给公钥 `KEY`（age1…，可多次），或 @FILE，每行一个", EN: "encrypt for the public `KEY` (age1…, repeatable), or @FILE with one per line"}))
	a.secretVar(cmd, &o.secret, lang.Text{ZH: "用口令加密，在终端里输入两次", EN: "encrypt with a passphrase, typed twice at the terminal"})
	a.onVar(cmd, &o.on)
	return cmd
}

func runPack(a *app, o *packOptions, args []string) error {
	if isSeveral(args) {
		return a.packEach(o, args)
	}
	targets, err := targetsOf(args)
	if err != nil {
		return err
	}
	name := targets[0]
	if name == "-" || isOpenStream(name) {
		return usage(lang.Text{ZH: "icp pack 要到备案文件旁边找扫描件，请给出文件名", EN: "icp pack looks for the scans beside the bundle; give its file name"})
	}
	lock, err := a.recipients(o)
	if err != nil {
		return err
	}
	out, err := o.path(name, !lock.IsOpen() || o.secret.isWanted())
	if err != nil {
		return err
	}
	opened, err := a.load(name)
	if err != nil {
		return err
	}
	defer opened.Close()
	return a.packOne(o, opened, name, out, lock, func() error { return nil })
}

// packOne packs a bundle that is fit for it, once its place is made, and says what is in the
// parcel.
func (a *app) packOne(o *packOptions, opened *opened, name, out string, lock *parcel.Lock, makePlace func() error) error {
	if opened.folder == nil {
		return failed(lang.Text{ZH: "无法打开 %s 所在的文件夹", EN: "cannot open the folder of %s"}, name)
	}
	packed, err := parcel.New(opened.reading, opened.text, a.dayOr(o.on), opened.folder)
	if err != nil {
		return a.notDone(lang.Text{ZH: "无法打包 %s：%s", EN: "cannot pack %s: %s"}, name, err)
	}
	if isFit := a.tellUnfit(o, opened, packed, name); !isFit && !o.force {
		return errFindings
	}
	if err := makePlace(); err != nil {
		return err
	}
	if err := a.mayWrite(o, out, name, packed); err != nil {
		return err
	}
	if o.secret.isWanted() && lock.IsOpen() { // asked last, so that nothing is typed in vain, and only once
		word, err := a.newSecret(&o.secret)
		if err == nil {
			err = lock.SetPassphrase(word)
		}
		if err != nil {
			return &runError{a.notDone(lang.Text{ZH: "无法加密 %s：%s", EN: "cannot encrypt %s: %s"}, out, err)}
		}
	}
	entries, err := a.writeParcel(out, packed, lock, o.force)
	if err != nil {
		return a.notWritten(out, err)
	}
	return a.tellPacked(opened, name, out, entries, lock)
}

// recipients reads the keys that the parcel is encrypted for.
func (a *app) recipients(o *packOptions) (*parcel.Lock, error) {
	var lock parcel.Lock
	if len(o.to) > 0 && o.secret.isWanted() {
		return nil, usage(lang.Text{ZH: "--to 和口令只能用一种", EN: "encrypt either for keys (--to) or with a passphrase, not both"})
	}
	if err := o.secret.check(); err != nil {
		return nil, err
	}
	for _, said := range o.to {
		keys := []string{said}
		if path, isFile := strings.CutPrefix(said, "@"); isFile {
			text, err := readFile(path, nil)
			if err != nil {
				return nil, failed(lang.Text{ZH: "无法读取 %s：%s", EN: "cannot read %s: %s"}, path, a.voice().Reason(err))
			}
			keys = publicKeysIn(string(text))
		}
		for _, key := range keys {
			if err := lock.AddRecipient(key); err != nil { // the key is not shown: it may be a private one
				return nil, usage(lang.Text{ZH: "--to：%s", EN: "--to: %s"}, voiced(a.reason(err)))
			}
		}
	}
	if len(o.to) > 0 && lock.IsOpen() {
		return nil, usage(lang.Text{ZH: "--to 的文件里没有公钥", EN: "there is no key in the file of --to"})
	}
	return &lock, nil
}

// publicKeysIn lists the lines of a file that are not comments.
func publicKeysIn(text string) (keys []string) {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			keys = append(keys, line)
		}
	}
	return keys
}

const (
	parcelEnding = ".zip"
	lockedEnding = ".age"
)

// path is where the parcel goes: next to the bundle by default. Encrypted parcels, and no
// others, have the ending .age.
func (o *packOptions) path(bundle string, isLocked bool) (string, error) {
	out := o.out
	switch {
	case out == "-" || isOpenStream(out):
		return "", usage(lang.Text{ZH: "icp pack 要写一个文件，请给出文件名", EN: "icp pack writes a file; give its name"})
	case out == "":
		out = strings.TrimSuffix(bundle, filepath.Ext(bundle)) + parcelEnding
	}
	hasEnding := withoutEnding(out, lockedEnding) != out
	switch {
	case isLocked && !hasEnding:
		out += lockedEnding
	case !isLocked && hasEnding:
		return "", usage(lang.Text{ZH: "文件名以 .age 结尾，却没有要求加密；请加 --to 或 --passphrase", EN: "the name ends in .age, but nothing encrypts the file; add --to or --passphrase"})
	}
	return out, nil
}

// tellUnfit says why the parcel should not be sent as it is, and reports whether it may be.
func (a *app) tellUnfit(o *packOptions, opened *opened, packed *parcel.Parcel, name string) (isFit bool) {
	wrong := 0
	for _, f := range a.findingsWithScans(opened, a.dayOr(o.on), rule.ScansFull) {
		if f.Severity == rule.Error {
			wrong++
		}
	}
	const mostTold = 20
	for i, lacking := range packed.Lacking {
		if i == mostTold {
			a.complain(lang.Text{ZH: "还有 %d 个扫描件也是如此", EN: "further scans like these: %d"}, len(packed.Lacking)-i)
			break
		}
		a.complain(lang.Text{ZH: "扫描件 %s：%s", EN: "scan %s: %s"}, lacking.Path, voiced(a.scanReason(lacking)))
	}
	if wrong > 0 {
		a.complain(lang.Text{ZH: "检查有 %d 处错误，见 %s", EN: "a check finds errors (%d); see %s"}, wrong, a.voice().Command("check", name))
	}
	isFit = wrong == 0 && len(packed.Lacking) == 0
	if !isFit && !o.force {
		a.complain(lang.Text{ZH: "未打包；请改好后再打包，或加 --force 仍然打包", EN: "nothing was packed; fix this first, or pack anyway with --force"})
	}
	return isFit
}

// scanReason says why a scan cannot be packed properly.
func (a *app) scanReason(lacking parcel.Lacking) string {
	switch {
	case lacking.IsNotRenamed():
		return a.say(lang.Text{ZH: "备案文件里用锚点、别名或多行文字写了它的路径，在包里改不了名；请把路径直接写出来", EN: "the bundle names it by an anchor, an alias or a text of several lines, which cannot be renamed in the parcel; write its path out"})
	case lacking.IsDamaged():
		return a.say(lang.Text{ZH: "图片已损坏，去不掉其中的拍摄地点和设备信息", EN: "the picture is damaged, so its data on place and device cannot be removed"})
	}
	return a.reason(lacking.Err)
}

// mayWrite refuses a place that holds something else, or cannot hold a file.
func (a *app) mayWrite(o *packOptions, out, bundle string, packed *parcel.Parcel) error {
	if err := spareSettings("-o", out); err != nil {
		return err
	}
	_, wrong := bundlefile.OutPlace(out, o.force)
	info, err := os.Stat(out)
	if err != nil {
		return a.notWritten(out, wrong)
	}
	if own, err := os.Stat(bundle); err == nil && os.SameFile(own, info) || packed.IsOneOf(info) {
		return usage(lang.Text{ZH: "%s 本身要打进包里，请用 -o 换一个文件名", EN: "%s is to be packed itself; choose another name with -o"}, out)
	}
	if errors.Is(wrong, bundlefile.ErrExists) {
		return failed(lang.Text{ZH: "%s 已存在，未覆盖；加 --force 覆盖", EN: "%s exists already and was not replaced; --force replaces it"}, out)
	}
	return a.notWritten(out, wrong)
}

// unreadScan is an error of reading a scan, which keeps the parcel from being written.
type unreadScan struct{ error }

func (u *unreadScan) Unwrap() error { return u.error }

// notWritten ends a run whose result could not be written, and says what to do.
func (a *app) notWritten(out string, err error) error {
	var unread *unreadScan
	switch {
	case err == nil, isWorded(err):
		return err
	case errors.As(err, &unread): // another place would not help
		return failed(cannotWrite, out, voiced(a.reason(err)))
	}
	return failed(cannotWrite, out, voiced(a.writeReason(err)))
}

var cannotWrite = lang.Text{ZH: "无法写入 %s：%s", EN: "cannot write %s: %s"}

// failing is a writer that remembers its error.
type failing struct {
	io.Writer
	err error
}

func (f *failing) Write(data []byte) (int, error) {
	n, err := f.Writer.Write(data)
	f.err = cmp.Or(f.err, err)
	return n, err
}

func (a *app) writeParcel(out string, packed *parcel.Parcel, lock *parcel.Lock, force bool) (entries []parcel.Entry, err error) {
	shown := a.newProgress(lang.Text{ZH: "打包", EN: "packing"}, packed.Size())
	defer shown.end()
	err = bundlefile.WriteOut(out, force, func(file io.Writer) error {
		w := &failing{Writer: file}
		entries, err = packInto(w, packed, lock, shown.step)
		if err != nil && w.err == nil && !isWorded(err) {
			return &unreadScan{err}
		}
		return err
	})
	return entries, err
}

// packInto writes a parcel, encrypted if there is someone to encrypt it for.
func packInto(w io.Writer, packed *parcel.Parcel, lock *parcel.Lock, step func(done int64) error) ([]parcel.Entry, error) {
	if lock.IsOpen() {
		return packed.Write(w, step)
	}
	to, err := lock.Encrypt(w)
	if err != nil {
		return nil, err
	}
	entries, err := packed.Write(to, step)
	if err != nil {
		return nil, err
	}
	return entries, to.Close()
}

// tellPacked shows what is in the parcel and says who can read it.
func (a *app) tellPacked(opened *opened, name, path string, entries []parcel.Entry, lock *parcel.Lock) error {
	var files []report.Packed
	kept := 0
	for _, e := range entries {
		if e.Metadata == parcel.Kept {
			kept++
		}
		files = append(files, report.Packed{Name: e.Name, Size: e.Size, From: e.From, Notes: []lang.Text{e.Metadata.Label()}})
	}
	if a.among != "" { // one line each
		files = []report.Packed{parcelOf(files, name, path)}
	}
	a.line.clear()
	out := output{w: a.Out}
	out.bytes(a.voice().Contents(files))
	if a.among == "" {
		a.tellWritten(path)
	}
	if kept > 0 {
		a.complain(lang.Text{ZH: "%d 个扫描件原样装入，里面可能还有拍摄地点和设备信息；另存为 JPG 或 PNG 再打包可以去掉", EN: "scans packed as they are, which may still tell place and device: %d; save them as JPG or PNG to have that removed"}, kept)
	}
	if lock.IsOpen() {
		a.remark(lang.Text{ZH: "未加密：拿到的人都能看到证件号码、电话和地址；可用 --to 或 --passphrase 加密", EN: "it is not encrypted: whoever has it can read the numbers, phones and addresses; --to or --passphrase encrypts it"})
	}
	if lock.IsOpen() && a.among == "" {
		a.tellExposed(filepath.Dir(path), made{name: filepath.Base(path)})
	}
	if opened.reading.Bundle.Record.Password != "" {
		a.complain(lang.Text{ZH: "其中的备案文件写有备案密码（record.password）；接入商不要的，先从文件里删去", EN: "the bundle in it holds the filing password (record.password); remove it first if the provider does not ask for it"})
	}
	a.tellElsewhere(opened.reading, name)
	a.caution(opened.reading.Bundle)
	return a.written(out.err)
}

// notDone ends a run with what could not be done; an error that has words already stays
// unchanged.
func (a *app) notDone(text lang.Text, name string, err error) error {
	if isWorded(err) {
		return err
	}
	return failed(text, name, voiced(a.reason(err)))
}

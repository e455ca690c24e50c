package cli

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/parcel"
	"beian.example/icp/internal/report"
)

// unpackOptions are the options of icp unpack.
type unpackOptions struct {
	out      string
	list     bool
	identity string
	secret   secretOptions
}

func newUnpack(a *app) *cobra.Command {
	var o unpackOptions
	cmd := &cobra.Command{
		Use:   "unpack FILE",
		Short: a.say(lang.Text{ZH: "核对并解开资料包", EN: "verify and unpack what icp pack has packed"}),
		Long: a.say(lang.Text{
			ZH: "先列出资料包里有什么、多大、是否和清单一致，全部一致才解到一个新文件夹里：不覆盖任何文件，\n不写到文件夹之外，只有本人可读。只认 icp pack 打的包。默认的文件夹与资料包同名，在它旁边。\n加密的包用 --identity 给出 age 的私钥文件，或输入口令。\n与清单一致，说明途中没有损坏，并不证明是谁打的包；加了口令的，只有知道口令的人才能打出来。\n退出码：0 已解开，1 有文件和清单不符（没有解开），2 用法有误，3 打不开、密钥不对或文件夹已存在。",
			EN: "Show what is in the parcel, how large it is and whether it matches the manifest; only if\nall of it does, unpack it into a new folder, for its owner only, without replacing any\nfile or writing anything elsewhere. Takes only what icp pack has packed. By default the\nfolder is beside the file and named after it. An encrypted parcel needs a file of age's\nsecret keys (--identity) or its passphrase. A matching manifest shows that nothing was\ndamaged on the way; it does not prove who packed the parcel. A parcel with a passphrase\nwas made by somebody who knows the passphrase.\nExit codes: 0 unpacked, 1 a file does not match the manifest (and nothing was unpacked),\n2 wrong usage, 3 it cannot be opened, the key is wrong, or the folder exists.",
		}),
		Example: "  icp unpack bundle.zip\n  icp unpack bundle.zip --list\n  icp unpack bundle.zip.age --identity key.txt -o filing",
		Args:    a.atMost(1),
		RunE:    a.settled(func(args []string) error { return runUnpack(a, &o, args) }),
	}
	cmd.Flags().VarP(placeValue{&o.out}, "output", "o", a.say(lang.Text{ZH: "解到新文件夹 `DIR`", EN: "unpack into the new folder `DIR`"}))
	cmd.Flags().BoolVar(&o.list, "list", false, a.say(lang.Text{ZH: "只列出和核对，不写文件", EN: "only list and verify, and write nothing"}))
	cmd.Flags().StringVar(&o.identity, "identity", "", a.say(lang.Text{ZH: "age 的私钥文件 `FILE`", EN: "`FILE` of age's secret keys"}))
	a.secretVar(cmd, &o.secret, lang.Text{ZH: "在终端里输入口令；口令加密的包，不写此项也会询问", EN: "ask for the passphrase at the terminal, which is the default"})
	return cmd
}

func runUnpack(a *app, o *unpackOptions, args []string) error {
	if len(args) == 0 || args[0] == "-" || args[0] == "" {
		return usage(lang.Text{ZH: "请给出资料包的文件名", EN: "name the parcel to unpack"})
	}
	name := args[0]
	file, err := bundlefile.OpenRegular(name)
	if err != nil {
		return failed(lang.Text{ZH: "无法读取 %s：%s", EN: "cannot read %s: %s"}, name, a.voice().Reason(err))
	}
	defer file.Close()
	folder, err := o.folder(name)
	if err != nil {
		return err
	}
	if !o.list { // before anybody types a passphrase
		if err := mayUnpack(folder); err != nil {
			return a.notDone(lang.Text{ZH: "文件夹 %s：%s", EN: "the folder %s: %s"}, folder, err)
		}
	}
	archive, err := a.openParcel(o, file)
	if err != nil {
		return a.notDone(lang.Text{ZH: "无法解开 %s：%s", EN: "cannot unpack %s: %s"}, name, err)
	}
	if err := a.verify(archive, name); err != nil {
		return err
	}
	if o.list {
		a.voice().Next(a.Err, a.screen(a.Err), a.voice().Command("unpack", name))
		return nil
	}
	shown := a.newProgress(lang.Text{ZH: "解开", EN: "unpacking"}, archive.Size())
	err = archive.Unpack(folder, shown.step)
	shown.end()
	switch {
	case isWorded(err):
		return err
	case err != nil: // reading was verified, so this is about writing
		return failed(lang.Text{ZH: "无法解到 %s，什么也没有留下：%s", EN: "cannot unpack into %s, and nothing was left there: %s"}, folder, voiced(a.writeReason(err)))
	}
	a.complain(lang.Text{ZH: "已解到 %s", EN: "unpacked into %s"}, folder)
	a.tellExposed(filepath.Dir(folder), made{name: filepath.Base(folder), isFolder: true})
	a.voice().Next(a.Err, a.screen(a.Err), a.voice().Command("check", filepath.Join(folder, parcel.BundleName)))
	return nil
}

// mayUnpack refuses a folder that exists, and one whose parent does not.
func mayUnpack(folder string) error {
	if _, err := os.Lstat(folder); err == nil {
		return parcel.ErrFolderExists
	}
	return bundlefile.CheckFolderOf(folder)
}

// folder is where the files go: by default a folder named after the parcel.
func (o *unpackOptions) folder(name string) (string, error) {
	if err := o.secret.check(); err != nil {
		return "", err
	}
	if o.identity != "" && o.secret.isWanted() {
		return "", usage(lang.Text{ZH: "--identity 和口令只能用一种", EN: "give either --identity or a passphrase, not both"})
	}
	if o.out == "-" {
		return "", usage(lang.Text{ZH: "icp unpack 要写一个文件夹，请给出它的名字", EN: "icp unpack writes a folder; give its name"})
	}
	if o.out != "" {
		return filepath.Clean(o.out), makesFolder(o.out)
	}
	folder := withoutEnding(withoutEnding(name, lockedEnding), parcelEnding)
	if (folder == name || folder == "" || os.IsPathSeparator(folder[len(folder)-1])) && !o.list {
		return "", usage(lang.Text{ZH: "%s 不以 .zip 结尾，请用 -o 给出文件夹", EN: "%s does not end in .zip; name the folder with -o"}, name)
	}
	if o.list {
		return folder, nil
	}
	return folder, spareSettings("-o", folder)
}

// withoutEnding is a name without an ending, in either case.
func withoutEnding(name, ending string) string {
	if at := len(name) - len(ending); at >= 0 && strings.EqualFold(name[at:], ending) {
		return name[:at]
	}
	return name
}

// openParcel reads what a parcel says about itself, and decrypts it if needed.
func (a *app) openParcel(o *unpackOptions, file *os.File) (*parcel.Archive, error) {
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	if err := parcel.CheckHead(file); err != nil {
		return nil, err
	}
	isLocked, byPassphrase := parcel.Locked(file)
	if !isLocked {
		if o.identity != "" || o.secret.isWanted() { // otherwise a plain parcel could replace the encrypted one unnoticed
			return nil, failed(lang.Text{ZH: "给出了密钥或口令，但资料包没有加密；确认来源可靠的，去掉密钥或口令再解", EN: "a key was given, but the parcel is not encrypted; if you trust where it comes from, unpack it without the key"})
		}
		return parcel.OpenArchive(file, info.Size())
	}
	key, err := a.key(o, byPassphrase)
	if err != nil {
		return nil, err
	}
	inside, size, err := key.Decrypt(file, info.Size())
	if err != nil {
		return nil, err
	}
	return parcel.OpenArchive(inside, size)
}

// key is what opens an encrypted parcel.
func (a *app) key(o *unpackOptions, byPassphrase bool) (*parcel.Key, error) {
	var key parcel.Key
	switch {
	case o.identity != "" && byPassphrase:
		return nil, usage(lang.Text{ZH: "资料包是用口令加密的，不用 --identity", EN: "the parcel is encrypted with a passphrase; leave --identity out"})
	case o.identity != "":
		text, err := readFile(o.identity, nil)
		if err != nil {
			return nil, failed(lang.Text{ZH: "无法读取 %s：%s", EN: "cannot read %s: %s"}, o.identity, a.voice().Reason(err))
		}
		return &key, key.AddIdentities(strings.NewReader(string(text)))
	case !byPassphrase:
		return nil, usage(lang.Text{ZH: "资料包是加密给公钥的，请用 --identity 给出私钥文件", EN: "the parcel is encrypted for a key; name the file of the secret key with --identity"})
	}
	word, err := a.secret(&o.secret)
	if err != nil {
		return nil, err
	}
	return &key, key.SetPassphrase(word)
}

// verify shows what is in a parcel, and whether all of it matches the manifest.
func (a *app) verify(archive *parcel.Archive, name string) error {
	shown := a.newProgress(lang.Text{ZH: "核对", EN: "verifying"}, archive.Size())
	holds, err := archive.Verify(shown.step)
	shown.end()
	if err != nil {
		return a.notDone(lang.Text{ZH: "无法读取 %s：%s", EN: "cannot read %s: %s"}, name, err)
	}
	var files []report.Packed
	wrong := 0
	for i, e := range archive.Entries {
		note := lang.Text{ZH: "与清单一致", EN: "as in the manifest"}
		if !holds[i] {
			note = lang.Text{ZH: "与清单不符", EN: "NOT as in the manifest"}
			wrong++
		}
		files = append(files, report.Packed{Name: e.Name, Size: e.Size, From: e.From, Notes: []lang.Text{note}})
	}
	out := output{w: a.Out}
	out.bytes(a.voice().Contents(files))
	switch {
	case out.err != nil:
		return a.written(out.err)
	case wrong > 0:
		a.complain(lang.Text{ZH: "%d 个文件与清单不符：已损坏或被改过；没有解开", EN: "files that do not match the manifest, damaged or changed: %d; nothing was unpacked"}, wrong)
		return errFindings
	}
	return nil
}

package report

import (
	"errors"
	"io/fs"
	"syscall"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/scan"
)

// reasons says why the system, or a file, refused something, and what helps when writing; no
// help if the reason already says it.
func reasons() []reason {
	return []reason{
		{bundlefile.ErrChanged, lang.Text{ZH: "文件刚被其他程序改过，未写入；请再运行一次", EN: "the file was changed in the meantime and was not written; run the command again"}, lang.Text{}},
		{bundlefile.ErrReadOnly, lang.Text{ZH: "是只读文件，未改动", EN: "the file is read-only and was left as it is"}, lang.Text{ZH: "请改为可写后再运行", EN: "make it writable and run it again"}},
		{bundlefile.ErrExists, lang.Text{ZH: "该文件已存在，未覆盖", EN: "the file already exists and was not overwritten"}, anotherName},
		{bundlefile.ErrFolder, isFolder, nameInFolder},
		{scan.ErrFolder, isFolder, lang.Text{}},
		{syscall.EISDIR, isFolder, nameInFolder},
		{bundlefile.ErrNotRegular, isNoFile, anotherName},
		{scan.ErrNotFile, isNoFile, lang.Text{}},
		{bundlefile.ErrNowhere, isLost, anotherName},
		{scan.ErrNowhere, isLost, lang.Text{}},
		{scan.ErrOutside, lang.Text{ZH: "在备案文件的文件夹之外", EN: "outside the bundle's folder"}, lang.Text{}},
		{fs.ErrNotExist, lang.Text{ZH: "没有这个文件", EN: "no such file"}, lang.Text{ZH: "请换一个文件夹", EN: "choose another folder"}},
		{fs.ErrPermission, lang.Text{ZH: "没有权限", EN: "permission denied"}, lang.Text{ZH: "请换一个可以写入的文件夹，或改好权限后再运行", EN: "choose a folder you can write to, or fix the permissions and run it again"}},
		{syscall.ELOOP, lang.Text{ZH: "符号链接循环，指回了自身", EN: "a symbolic link that leads back to itself"}, lang.Text{ZH: "请改好链接，或换一个文件名", EN: "fix the link, or choose another file name"}},
		{syscall.ENOSPC, lang.Text{ZH: "磁盘已满", EN: "the disk is full"}, lang.Text{ZH: "请腾出空间后再运行", EN: "free some space and run it again"}},
		{syscall.EDQUOT, lang.Text{ZH: "超出了磁盘配额", EN: "the disk quota is used up"}, lang.Text{ZH: "请删去不用的文件，或换一个磁盘，再运行", EN: "delete files you do not need, or choose another disk, and run it again"}},
		{syscall.EFBIG, lang.Text{ZH: "超出了文件大小的限制", EN: "larger than files may be here"}, lang.Text{ZH: "请放宽限制（ulimit -f），或换一个磁盘，再运行", EN: "raise the limit (ulimit -f), or choose another disk, and run it again"}},
		{syscall.EROFS, lang.Text{ZH: "磁盘是只读的", EN: "the disk is read-only"}, lang.Text{ZH: "请换一个可以写入的文件夹", EN: "choose a folder you can write to"}},
		{syscall.ENOTDIR, lang.Text{ZH: "路径中有一段不是文件夹", EN: "a part of the path is not a folder"}, lang.Text{ZH: "请改正路径", EN: "correct the path"}},
		{syscall.ENAMETOOLONG, lang.Text{ZH: "文件名太长", EN: "the name is too long"}, lang.Text{ZH: "请换一个短些的", EN: "choose a shorter one"}},
	}
}

type reason struct {
	err          error
	text, remedy lang.Text
}

var (
	isFolder     = lang.Text{ZH: "是文件夹，不是文件", EN: "a folder, not a file"}
	isNoFile     = lang.Text{ZH: "是管道或设备，不是普通文件", EN: "a pipe or a device, not a regular file"}
	isLost       = lang.Text{ZH: "是链接，指向的文件不存在", EN: "a link that leads nowhere"}
	nameInFolder = lang.Text{ZH: "请写出其中的文件名", EN: "name a file in it"}
	anotherName  = lang.Text{ZH: "请换一个文件名", EN: "choose another file name"}
)

// WriteReason says why writing failed, and what to do.
func (v Voice) WriteReason(err error) string {
	if v.missing(err) != "" {
		return v.Reason(err) + lang.Text{ZH: "；请先建好文件夹，或改正路径", EN: "; create it first, or correct the path"}.In(v.Lang)
	}
	for _, reason := range reasons() {
		if errors.Is(err, reason.err) && !reason.remedy.IsZero() {
			return v.Reason(err) + lang.Semicolon.In(v.Lang) + reason.remedy.In(v.Lang)
		}
	}
	return v.Reason(err)
}

// Reason says why reading or writing failed. What the system adds may name a path, which is
// shown as safely as any other text.
func (v Voice) Reason(err error) string {
	if missing := v.missing(err); missing != "" {
		return missing
	}
	for _, reason := range reasons() {
		if errors.Is(err, reason.err) {
			return reason.text.In(v.Lang)
		}
	}
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err
	}
	return v.Text(err.Error())
}

// missing names the folder that does not exist but was to be written into; empty if that is
// not the problem.
func (v Voice) missing(err error) string {
	var missing *bundlefile.MissingFolder
	if !errors.As(err, &missing) {
		return ""
	}
	return lang.Text{ZH: "没有 %s 这个文件夹", EN: "there is no folder %s"}.Format(v.Lang, v.Text(missing.Name))
}

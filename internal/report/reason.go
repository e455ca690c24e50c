package report

import (
	"errors"
	"io/fs"
	"syscall"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/lang"
)

// reasons words why the system, or a file, refused something.
var reasons = []struct {
	err  error
	text lang.Text
}{
	{bundlefile.ErrChanged, lang.Text{ZH: "文件刚被其他程序改过，未写入；请再运行一次", EN: "the file was changed in the meantime and was not written; run the command again"}},
	{bundlefile.ErrExists, lang.Text{ZH: "该文件已存在，未覆盖", EN: "the file already exists and was not overwritten"}},
	{bundlefile.ErrFolder, lang.Text{ZH: "是文件夹，不是文件", EN: "a folder, not a file"}},
	{bundlefile.ErrNotRegular, lang.Text{ZH: "是管道或设备，不是普通文件", EN: "a pipe or a device, not a regular file"}},
	{fs.ErrNotExist, lang.Text{ZH: "没有这个文件", EN: "no such file"}},
	{fs.ErrPermission, lang.Text{ZH: "没有权限", EN: "permission denied"}},
	{syscall.ELOOP, lang.Text{ZH: "符号链接循环，指回了自身", EN: "a symbolic link that leads back to itself"}},
	{syscall.ENOSPC, lang.Text{ZH: "磁盘已满", EN: "the disk is full"}},
	{syscall.EDQUOT, lang.Text{ZH: "超出了磁盘配额", EN: "the disk quota is used up"}},
	{syscall.EROFS, lang.Text{ZH: "磁盘是只读的", EN: "the disk is read-only"}},
	{syscall.ENOTDIR, lang.Text{ZH: "路径中有一段不是文件夹", EN: "a part of the path is not a folder"}},
	{syscall.ENAMETOOLONG, lang.Text{ZH: "文件名太长", EN: "the name is too long"}},
}

// Reason words an error of reading or writing. What the system says besides may
// name a path, which is shown as safely as any other text.
func (v Voice) Reason(err error) string {
	for _, reason := range reasons {
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

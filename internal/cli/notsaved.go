package cli

import (
	"errors"
	"io/fs"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/interview"
	"beian.example/icp/internal/lang"
)

// notSaved says that the file does not have the answers, why, and where they are.
func (a *app) notSaved(d *draft, lost *interview.NotSavedError) error {
	path := d.store.Path()
	var why error
	switch {
	case errors.Is(lost, bundlefile.ErrExists):
		why = failed(lang.Text{ZH: "%s 已存在，未覆盖；请换一个文件名", EN: "%s already exists and was not overwritten; choose another file name"}, path)
	case errors.Is(lost, bundlefile.ErrChanged):
		why = failed(lang.Text{ZH: "%s 在填写期间被其他程序改过，未覆盖", EN: "%s was changed by another program in the meantime and was not overwritten"}, path)
	case errors.Is(lost, fs.ErrNotExist) && d.store.IsNew():
		why = failed(lang.Text{ZH: "无法保存 %s：该文件夹中不能新建文件；请换一个文件夹", EN: "cannot save %s: no file can be created in that folder; choose another"}, path)
	case errors.Is(lost, fs.ErrNotExist):
		why = failed(lang.Text{ZH: "%s 在填写期间被删除或移走，未重新写入", EN: "%s was deleted or moved in the meantime and was not written again"}, path)
	default:
		why = failed(cannotSave, path, a.voice().WriteReason(lost.Err))
	}
	if lost.Rescued == "" {
		return why
	}
	a.exitCode(why)
	return failed(lang.Text{ZH: "已填内容另存为 %s；接着填：%s", EN: "your answers were saved as %s instead; to continue: %s"}, lost.Rescued, a.goOnWith(d, lost.Rescued))
}

var cannotSave = lang.Text{ZH: "无法保存 %s：%s", EN: "cannot save %s: %s"}

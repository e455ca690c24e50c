package rule

import (
	"path"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var documentNotPicture = Rule{
	Name: "document-not-picture", Severity: Warning,
	Title:   lang.Text{ZH: "材料文件不是图片", EN: "a document's file that is not a picture"},
	Why:     lang.Text{ZH: "上传处一般只收 JPG、PNG 图片，PDF 等文件传不上去", EN: "consoles usually take only JPG and PNG pictures; a PDF cannot be uploaded"},
	Fix:     lang.Text{ZH: "转成 JPG 或 PNG，每页一张图；接入商说明可交 PDF 的，可忽略", EN: "convert it to JPG or PNG, one picture a page; ignore this if the access provider takes PDF"},
	Sources: []source.Source{source.HuaweiRules.At("材料图片要求", "pictures of documents"), source.Tencent.At("备案材料上传", "uploading documents")},
	Notices: []string{"文件格式不支持，请上传图片", "不支持PDF格式", "图片格式须为JPG或PNG"},
	Bad:     "documents:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.pdf]} # ✗\n",
	Good:    "documents:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n",
	check: func(c *Case) {
		known := c.knownByContent()
		isWrong := func(d *filing.Document, file string) bool {
			return !isPicture(file) && !isTakenAsPages(d) && d.Kind != filing.CommitmentVideo && !known[path.Clean(file)]
		}
		for _, file := range c.namedFiles(isWrong) {
			c.report(file.at, lang.Text{ZH: "%s 不是 JPG、PNG 图片（华为云 2026-07 只收图片）", EN: "%s is not a JPG or PNG picture (Huawei Cloud 2026-07 takes only pictures)"}, file.at).
				With(&file.document.Kind).With(file.also...)
		}
	},
}

// isPicture reports whether a file is a picture according to its name; a name without an
// ending gets the benefit of the doubt.
func isPicture(file string) bool {
	switch strings.ToLower(path.Ext(file)) {
	case ".pdf", ".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".ppt", ".pptx", ".ofd", ".txt", ".html", ".htm", ".zip", ".rar", ".7z", ".mp4", ".mov",
		".tif", ".tiff", ".dng", ".nef", ".arw", ".cr2", ".heic", ".heif", ".avif", ".webp", ".jp2", ".j2k", ".ico", ".svg", ".psd":
		return false
	}
	return true
}

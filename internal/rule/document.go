package rule

import (
	"errors"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/scan"
	"beian.example/icp/internal/source"
)

var missingDocument = Rule{
	Name: "missing-document", Severity: Error, Open: true,
	Title:   lang.Text{ZH: "缺少应交的材料", EN: "a required document is missing"},
	Why:     lang.Text{ZH: "缺材料会被退回", EN: "a filing with a document missing is sent back"},
	Fix:     lang.Text{ZH: "备好后写进材料（documents）", EN: "prepare it and add it to documents"},
	Tool:    lang.Text{ZH: "icp docs 说明每份材料如何准备", EN: "icp docs explains how"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 3", "part 1, filing data 3"), source.Tencent.At("备案材料清单", "list of documents")},
	Demands: []regulation.Topic{regulation.SitePlan, regulation.RenameLetter, regulation.ExtraPaper},
	Notices: []string{"材料不全", "请补充材料", "缺少域名证书", "未上传证件", "资料不完整"},
	Bad:     "documents: # ✗\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n",
	Good:    "documents:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n",
	check: func(c *Case) {
		if c.Subject.Type == "" || c.Verification == "" && !c.IsCancellation() || c.isUnreadable(&c.Documents) {
			return // it is not known yet which documents are needed
		}
		var missing []string // the kinds of those reported
		for requirement := range regulation.EachDocument(c.Bundle, c.Today) {
			if requirement.Site != nil && requirement.Site.Domain == "" && len(c.Sites) > 1 {
				continue // it is not known yet for which domain
			}
			if requirement.Site == nil && slices.ContainsFunc(requirement.Alternatives, func(kind string) bool { return slices.Contains(missing, kind) }) {
				continue // it is the same paper, and one fault
			}
			if requirement.Certain() && !requirement.OwnRule && !c.isListedTwice(requirement.Site) && len(requirement.Given(c.Bundle)) == 0 {
				c.reportMissing(&requirement)
				missing = append(missing, requirement.Kind)
			}
		}
	},
}

// needsDocument reports whether the operation needs a document of that kind.
func (c *Case) needsDocument(kind string) bool {
	for r := range regulation.EachDocument(c.Bundle, c.Today) {
		if r.Kind == kind && r.Certain() {
			return true
		}
	}
	return false
}

// isListedTwice reports whether a site repeats the domain of an earlier one, which already has
// the documents.
func (c *Case) isListedTwice(site *filing.Site) bool {
	for _, earlier := range c.Sites {
		if earlier == site {
			return false
		}
		if site != nil && earlier.Domain != "" && earlier.Domain == site.Domain {
			return true
		}
	}
	return false
}

func (c *Case) reportMissing(requirement *regulation.Requirement) {
	message, args := lang.Text{ZH: "缺少%s", EN: "missing: %s"}, []any{requirement.Label()}
	if requirement.Site != nil && len(c.Sites) > 1 {
		message = lang.Text{ZH: "缺少%s（%s）", EN: "missing: %s (%s)"}
		args = append(args, &requirement.Site.Domain)
	}
	found := c.report(&c.Documents, message, args...).
		Advising(lang.Text{ZH: "%s；备好后写进材料（documents），种类（kind）填 %s", EN: "%s; once you have it, add it to documents with kind %s"}, requirement.Note(), requirement.Kind)
	if astray := c.astray(requirement); astray != nil {
		found.Beside(&astray.Site, lang.Text{ZH: "材料所属的网站，本备案文件中没有", EN: "the website that a document names, which is not in this bundle"}).
			Advising(lang.Text{ZH: "有一份材料所属的网站（site）填的是 %s，不是本备案文件中任何网站的域名；如就是这份材料，改正此项；如不是，另行备好：%s", EN: "one of the documents has the site %s, which is the domain of no website; if that is the one, correct its site; if not, what is still needed is this: %s"}, &astray.Site, requirement.Note())
	}
	switch {
	case requirement.Demand != nil:
		found.With(&c.Province).Demanded(c.Province, requirement.Demand)
	case !requirement.Binding():
		found.Softened(Warning, citing(lang.Text{ZH: "并非各地必交", EN: "not required everywhere"}, requirement.Source)).Citing(requirement.Source)
	}
}

// astray is a document that would do if it did not name a website that is not in the bundle;
// nil if there is none.
func (c *Case) astray(r *regulation.Requirement) *filing.Document {
	for _, d := range c.Documents {
		if r.Site != nil && d.Site != "" && len(d.Files) > 0 && r.Answers(d.Kind) && !slices.ContainsFunc(c.Sites, d.IsFor) {
			return d
		}
	}
	return nil
}

var fileNotFound = Rule{
	Name: "file-not-found", Severity: Warning,
	Title:   lang.Text{ZH: "找不到材料的文件", EN: "a document's file was not found"},
	Why:     lang.Text{ZH: "提交时须上传此文件；扫描件另存别处、只检查文字的，可忽略", EN: "it has to be uploaded with the submission; if you keep the scans elsewhere and only check the text, ignore this"},
	Fix:     lang.Text{ZH: "把文件放到所写的位置（相对于备案文件），或改正路径", EN: "put the file where the path says, relative to the bundle, or correct the path"},
	Sources: []source.Source{source.Format.Whole()},
	Notices: []string{"附件无法打开", "未找到附件"},
	Bad:     "documents:\n  - {kind: subject-certificate, files: [scans/id-fornt.png, scans/id-back.png]} # ✗\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n",
	Good:    "documents:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n",
	Looks:   ScansQuick,
	check: func(c *Case) {
		if c.Folder == nil || c.Scans == ScansNone {
			return
		}
		files := c.namedFiles(func(*filing.Document, string) bool { return true })
		var absent []namedFile
		for _, file := range files {
			if staysInside(*file.at) && !c.Folder.Has(*file.at) {
				absent = append(absent, file)
			}
		}
		if len(absent) > 2 && len(absent) == len(files) && !c.isOutside(absent[0].at) { // the scans are kept elsewhere
			found := c.report(&c.Documents, lang.Text{ZH: "材料中的 %d 个文件都没有找到", EN: "none of the %d document files was found"}, len(files))
			for _, d := range c.Documents {
				found.With(&d.Files)
			}
			return
		}
		for _, file := range absent {
			c.reportAbsent(file.at).With(file.also...)
		}
	},
}

// isOutside reports whether a file is a link that leads out of the folder.
func (c *Case) isOutside(file *string) bool {
	_, err := c.Folder.Head(*file)
	return errors.Is(err, scan.ErrOutside)
}

// reportAbsent tells what is there instead of the file, if anything. It does not block: a pipe
// is not opened.
func (c *Case) reportAbsent(file *string) *pending {
	switch _, err := c.Folder.Head(*file); {
	case errors.Is(err, scan.ErrFolder):
		return c.report(file, lang.Text{ZH: "%s 是文件夹，不是文件", EN: "%s is a folder and not a file"}, file).
			Advising(lang.Text{ZH: "逐个列出其中的文件", EN: "list the files in it one by one"})
	case errors.Is(err, scan.ErrNotFile):
		return c.report(file, lang.Text{ZH: "%s 是管道或设备，不是普通文件，未打开", EN: "%s is a pipe or a device and no regular file; it was not opened"}, file).
			Advising(lang.Text{ZH: "换成图片文件", EN: "put a picture in its place"})
	case errors.Is(err, scan.ErrOutside):
		return c.report(file, lang.Text{ZH: "%s 经链接指向文件夹之外，未打开", EN: "%s leads out of the bundle's folder by a link; it was not opened"}, file).
			Advising(lang.Text{ZH: "把图片本身复制到备案文件所在的文件夹", EN: "copy the picture itself into the bundle's folder"})
	case errors.Is(err, scan.ErrNowhere):
		return c.report(file, lang.Text{ZH: "%s 是链接，指向的文件不存在", EN: "%s is a link that leads nowhere"}, file).
			Advising(lang.Text{ZH: "换成图片文件本身", EN: "put the picture itself in its place"})
	default:
		return c.report(file, lang.Text{ZH: "找不到文件 %s", EN: "file not found: %s"}, file)
	}
}

var fileOutsideFolder = Rule{
	Name: "file-outside-folder", Severity: Error,
	Title:   lang.Text{ZH: "文件不在备案文件所在的文件夹内", EN: "a path outside the bundle's folder"},
	Why:     lang.Text{ZH: "备案文件与扫描件应放在一起，才能整份移交，不误取其他文件", EN: "a bundle and its scans belong together, so that they can be handed over as a whole and no other file is picked up by mistake"},
	Fix:     lang.Text{ZH: "把文件放进备案文件所在的文件夹，填相对路径，如 scans/id-front.png", EN: "put the file into the bundle's folder and give its relative path, such as scans/id-front.png"},
	Sources: []source.Source{source.Format.Whole()},
	Bad:     "documents:\n  - {kind: subject-certificate, files: [../id-front.png, scans/id-back.png]} # ✗\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n",
	Good:    "documents:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n",
	check: func(c *Case) {
		for _, file := range c.namedFiles(func(_ *filing.Document, file string) bool { return !staysInside(file) }) {
			c.report(file.at, lang.Text{ZH: "%s 不在备案文件所在的文件夹内", EN: "%s is not inside the bundle's folder"}, file.at).With(file.also...)
		}
		for _, site := range c.Sites {
			if site.ContentDir != "" && !staysInside(site.ContentDir) {
				c.report(&site.ContentDir, lang.Text{ZH: "%s 不在备案文件所在的文件夹内", EN: "%s is not inside the bundle's folder"}, &site.ContentDir)
			}
		}
	},
}

// namedFile is a file that documents name.
type namedFile struct {
	document *filing.Document // the first document that names it
	at       *string          // where it names it
	also     []any            // the other places that name it
}

// namedFiles lists the files of the selected documents, each once: a problem with a file is a
// single fault, however many documents name it.
func (c *Case) namedFiles(isMeant func(d *filing.Document, file string) bool) []namedFile {
	var files []namedFile
	var known map[string]int
	for _, d := range c.Documents {
		for i := range d.Files {
			at := &d.Files[i]
			if *at == "" || !isMeant(d, *at) {
				continue
			}
			if n, isKnown := known[path.Clean(*at)]; isKnown {
				files[n].also = append(files[n].also, at)
				continue
			}
			if known == nil {
				known = make(map[string]int)
			}
			known[path.Clean(*at)] = len(files)
			files = append(files, namedFile{document: d, at: at})
		}
	}
	return files
}

// staysInside reports whether a path in a bundle stays within the bundle's folder, on every
// system the bundle may be taken to.
func staysInside(name string) bool {
	if strings.Contains(name, "\\") || strings.Contains(name, "\x00") || len(name) > 1 && name[1] == ':' {
		return false
	}
	return filepath.IsLocal(name)
}

// datedKind reports whether the handbook's rule on dates covers a kind of document. It covers
// only the verification form, the agreement and the photo.
func datedKind(kind string) bool {
	return kind == filing.VerificationForm || kind == filing.SecurityAgreement || kind == filing.OnsitePhoto
}

// datedDocuments lists the documents that the rule on dates covers and whose date can be read.
// With electronic verification there are none.
func (c *Case) datedDocuments() []datedDocument {
	if c.Verification != filing.Paper {
		return nil
	}
	var dated []datedDocument
	for _, d := range c.Documents {
		if !datedKind(d.Kind) {
			continue
		}
		if day, ok := filing.ParseDay(d.Date); ok {
			dated = append(dated, datedDocument{d, day})
		}
	}
	return dated
}

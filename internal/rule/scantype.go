package rule

import (
	"cmp"
	"path"
	"slices"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/scan"
	"beian.example/icp/internal/source"
)

// scanSources say which pictures consoles accept.
var scanSources = []source.Source{source.HuaweiRules.At("材料图片要求", "pictures of documents"), source.Tencent.At("备案材料上传", "uploading documents")}

// What the examples of the rules on files list before the last document.
const scanExample = "documents:\n" +
	"  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n" +
	"  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n"

const scanGood = scanExample + "  - {kind: domain-certificate, files: [scans/domain.png]}\n"

var scanType = Rule{
	Name: "scan-type", Severity: Error, Looks: ScansQuick,
	Title:   lang.Text{ZH: "文件内容与扩展名不符", EN: "a file that is not what its name says"},
	Why:     lang.Text{ZH: "上传处按内容认图片；改了扩展名的、不是图片的，传不上去或打不开", EN: "consoles look at the content; a file that was only renamed, or is no picture, is refused or cannot be opened"},
	Fix:     lang.Text{ZH: "用看图软件打开，另存为 JPG 或 PNG；不要只改扩展名", EN: "open it in a picture viewer and save it as JPG or PNG; do not just change the ending"},
	Sources: scanSources,
	Bad:     scanExample + "  - {kind: domain-certificate, files: [scans/note.png]} # ✗\n",
	Good:    scanGood,
	check: func(c *Case) {
		for _, s := range c.scans() {
			if s.err == nil && s.Bytes > 0 && !s.isSaidToBeNone() && !s.isHEIC() {
				c.checkType(&s)
			}
		}
	},
}

func (c *Case) checkType(s *scanned) {
	switch {
	case s.Format == "" && isTakenAsPages(s.document):
		if promised := scan.Promised(*s.at); promised == scan.PDF || promised.IsPicture() {
			c.report(s.at, lang.Text{ZH: "%s 的内容无法识别，与扩展名不符", EN: "%s is not what its name says; what is in it is not known"}, s.at).With(&s.document.Kind).
				Advising(lang.Text{ZH: "文件可能已损坏，重新导出或扫描，存为 PDF、JPG 或 PNG", EN: "it may be damaged: export or scan it again as PDF, JPG or PNG"})
		}
		return // its format may be one that is not known here
	case s.Format == "":
		c.report(s.at, lang.Text{ZH: "%s 不是图片，内容无法识别", EN: "%s is no picture; what is in it is not known"}, s.at)
	case !s.NameFits && !hasEnding(*s.at):
		c.report(s.at, lang.Text{ZH: "%s 没有扩展名，内容是%s", EN: "%s has no ending; it is %s file"}, s.at, aFormat(s.Format)).
			Softened(Warning, lang.Text{ZH: "内容可以读取", EN: "it can be read"}).
			Advising(lang.Text{ZH: "文件名补上扩展名", EN: "add the ending to its name"})
	case !s.NameFits:
		found := c.report(s.at, lang.Text{ZH: "%s 的内容其实是%s，与扩展名不符", EN: "%s is %s file, which its name does not say"}, s.at, aFormat(s.Format))
		if takes, _ := regulation.PortableScan(c.paper(s.document)); slices.Contains(takes, s.Format) {
			found.Softened(Warning, lang.Text{ZH: "图片本身能打开", EN: "the picture itself opens"}).
				Advising(lang.Text{ZH: "把扩展名改成与内容一致，或另存为 JPG", EN: "give it the ending of what it is, or save it as JPG"})
		}
	case s.Encrypted:
		c.report(s.at, lang.Text{ZH: "%s 加了密码或限制", EN: "%s is protected by a password or restrictions"}, s.at).
			Softened(Warning, lang.Text{ZH: "不用密码也许能打开", EN: "it may open without one"}).
			Advising(lang.Text{ZH: "去掉密码，重新导出 PDF", EN: "export the PDF again without protection"})
	case isTakenAsPages(s.document) && !s.Format.IsPicture():
		return
	case !s.Format.IsPicture():
		c.report(s.at, lang.Text{ZH: "%s 是%s，不是图片", EN: "%s is %s file and no picture"}, s.at, aFormat(s.Format))
	case s.Colours == scan.CMYK:
		c.report(s.at, lang.Text{ZH: "%s 用的是印刷的 CMYK 颜色", EN: "%s has the CMYK colours of print"}, s.at).
			Softened(Warning, lang.Text{ZH: "能打开，但网页上显示的颜色不对", EN: "it opens, but browsers show the wrong colours"}).
			Advising(lang.Text{ZH: "另存为 RGB 颜色的 JPG", EN: "save it as a JPG in RGB"})
	default:
		c.checkTaken(s)
	}
}

// provider is who submits the filing: the one named in the bundle, or else the usual one.
func (c *Case) provider() string { return cmp.Or(c.Provider.Name, c.UsualProvider) }

// checkTaken reports a provider that does not accept pictures of this format.
func (c *Case) checkTaken(s *scanned) {
	profiles, isKnown := regulation.ScanProfilesOf(c.provider())
	for _, p := range profiles {
		if slices.Contains(p.Takes, s.Format) {
			continue
		}
		c.reportLimit(s, isKnown, p, lang.Text{ZH: "%s 是 %s，%s（%s）只收 %s", EN: "%s is a %s; %s (%s) takes only %s"},
			s.at, formatName(s.Format), p.Name, p.Source.Date, FormatList(p.Takes)).
			Advising(lang.Text{ZH: "另存为 JPG 或 PNG", EN: "save it as JPG or PNG"})
		return
	}
}

// reportLimit reports what a provider does not accept: as a warning if it is the filing's
// provider, as advice if the limits of that are not known.
func (c *Case) reportLimit(s *scanned, isKnown bool, p *regulation.ScanProfile, message lang.Text, args ...any) *pending {
	found := c.report(s.at, message, args...).With(&c.Provider.Name, &s.document.Kind).Citing(p.Source)
	if isKnown {
		return found.Softened(Warning, lang.Text{ZH: "别家未必如此", EN: "others may differ"})
	}
	why := lang.Text{ZH: "所填接入商的要求未查到，以最严的为准", EN: "the figures of this provider are not known, and these are the strictest"}
	if c.provider() == "" {
		why = lang.Text{ZH: "没有填接入商，以最严的为准", EN: "no provider is named, and these are the strictest figures"}
	}
	return found.Softened(Advice, why)
}

var scanHEIC = Rule{
	Name: "scan-heic", Severity: Error, Looks: ScansQuick,
	Title: lang.Text{ZH: "手机的 HEIC 照片", EN: "a phone's HEIC photo"},
	Why:   lang.Text{ZH: "iPhone 和部分安卓手机默认存成 HEIC 或 AVIF，上传处一般不收，多数电脑也打不开", EN: "iPhones and some Android phones store photos as HEIC or AVIF, which consoles usually refuse and many computers cannot open"},
	Fix: lang.Text{
		ZH: "导出为 JPG：iPhone 在「文件」中拷贝，或「设置 › 相机 › 格式」选「兼容性最佳」后重拍；Mac 用「预览」导出；Windows 用「照片」另存为",
		EN: "export it as JPG: on a Mac with Preview, on Windows with Photos › Save as; on an iPhone set Settings › Camera › Formats to Most Compatible and take it again",
	},
	Sources: scanSources,
	Notices: []string{"不支持HEIC格式", "请将HEIC转换为JPG", "HEIC图片无法预览"},
	Bad:     scanExample + "  - {kind: domain-certificate, files: [scans/phone.jpg]} # ✗\n",
	Good:    scanGood,
	check: func(c *Case) {
		for _, s := range c.scans() {
			switch {
			case s.err != nil || !s.isHEIC():
			case s.NameFits:
				c.report(s.at, lang.Text{ZH: "%s 是%s 照片，上传处一般不收", EN: "%s is %s photo, which consoles usually do not take"}, s.at, aFormat(s.Format)).
					Softened(Warning, lang.Text{ZH: "个别上传处会转换", EN: "some consoles convert it"})
			default:
				c.report(s.at, lang.Text{ZH: "%s 其实是%s 照片，只是改了扩展名", EN: "%s is %s photo under another ending"}, s.at, aFormat(s.Format))
			}
		}
	},
}

func (s *scanned) isHEIC() bool { return s.Format == scan.HEIC || s.Format == scan.AVIF }

// knownByContent lists, by clean path, the files that are reported for their content, so that
// they need not be reported for their names.
func (c *Case) knownByContent() map[string]bool {
	told := make(map[string]bool)
	for _, s := range c.scans() {
		if s.err == nil && (s.isHEIC() || s.isMisnamed() || s.Broken || s.Bytes == 0) {
			told[path.Clean(*s.at)] = true
		}
	}
	return told
}

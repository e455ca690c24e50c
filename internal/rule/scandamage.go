package rule

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/scan"
	"beian.example/icp/internal/source"
)

var scanTruncated = Rule{
	Name: "scan-truncated", Severity: Error, Looks: ScansFull,
	Title:   lang.Text{ZH: "文件残缺或损坏", EN: "a damaged file"},
	Why:     lang.Text{ZH: "没有传完、拷完的图片打不开，或只有上半截，会被退回", EN: "a picture that was not copied to its end cannot be opened or shows only its upper part, and is sent back"},
	Fix:     lang.Text{ZH: "从手机、扫描仪或原来的位置重新拷贝；原件也打不开的，重新拍摄", EN: "copy it again from the phone, scanner or wherever it came from; if that one does not open either, take it again"},
	Sources: []source.Source{source.Format.Whole()},
	Notices: []string{"图片损坏，无法打开", "图片显示不完整", "附件打不开"},
	Bad:     scanExample + "  - {kind: domain-certificate, files: [scans/half.jpg]} # ✗\n",
	Good:    scanGood,
	check: func(c *Case) {
		for _, s := range c.scans() {
			switch {
			case s.err != nil:
				c.report(s.at, lang.Text{ZH: "%s 无法读取", EN: "%s cannot be read"}, s.at).
					Advising(lang.Text{ZH: "检查文件的权限和所在的磁盘", EN: "look at the file's permissions and at the disk"})
			case s.Bytes == 0:
				c.report(s.at, lang.Text{ZH: "%s 是空文件", EN: "%s is empty"}, s.at)
			case s.Broken:
				c.report(s.at, lang.Text{ZH: "%s 残缺，不是完整的 PDF", EN: "%s is cut off: the end of the PDF is missing"}, s.at)
			case s.isSaidToBeNone() || s.isHEIC():
			case !s.NameFits || !s.isDamaged(): // other rules report a name that does not fit
			case s.isLooked && s.Seen == scan.Truncated:
				c.report(s.at, lang.Text{ZH: "%s 残缺，图片没有到底", EN: "%s is cut off: the picture does not reach its end"}, s.at)
			default:
				c.report(s.at, lang.Text{ZH: "%s 已损坏，图片读不出来", EN: "%s is damaged: the picture cannot be read"}, s.at)
			}
		}
	},
}

var scanBlank = Rule{
	Name: "scan-blank", Severity: Warning, Looks: ScansFull,
	Title:   lang.Text{ZH: "图片空白或太淡", EN: "a blank or very faint picture"},
	Why:     lang.Text{ZH: "拍到空白、过曝或全黑的图片，等于没有交材料", EN: "a picture of an empty page, or one that is overexposed or black, counts as a missing document"},
	Fix:     lang.Text{ZH: "打开看一看；重新拍摄或扫描，光线均匀，文字清晰", EN: "have a look at it; photograph or scan it again in even light, so that the text can be read"},
	Sources: scanSources,
	Notices: []string{"图片空白", "上传的图片没有内容"},
	Bad:     scanExample + "  - {kind: domain-certificate, files: [scans/blank.png]} # ✗\n",
	Good:    scanGood,
	check: func(c *Case) {
		for _, s := range c.scans() {
			if !s.isLooked || !s.isSound() || s.Seen != scan.Whole {
				continue
			}
			switch {
			case s.blank() == sure:
				c.report(s.at, lang.Text{ZH: "%s 上几乎什么都没有", EN: "there is next to nothing to see in %s"}, s.at)
			case s.blank() == suspect || s.faint() == sure:
				message := lang.Text{ZH: "%s 很淡，可能看不清", EN: "%s is very faint and may be illegible"}
				if s.isDark() {
					message = lang.Text{ZH: "%s 很暗，可能看不清", EN: "%s is very dark and may be illegible"}
				}
				c.report(s.at, message, s.at).Softened(Advice, onlySuspected)
			}
		}
	},
}

// onlySuspected is said about things that only an eye can decide.
var onlySuspected = lang.Text{ZH: "程序不能确定，请看一眼", EN: "the program cannot be sure; have a look"}

package rule

import (
	"fmt"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/scan"
	"beian.example/icp/internal/source"
)

// figureSources give the limits on the size of files and pictures.
var figureSources = []source.Source{source.HuaweiRules.At("材料图片要求", "pictures of documents"), source.WeChatGuide.Whole(), source.AlipayUpload.Whole(), source.Tencent.At("备案材料上传", "uploading documents")}

var scanSize = Rule{
	Name: "scan-size", Severity: Warning, Looks: ScansQuick,
	Title:   lang.Text{ZH: "图片文件过大或过小", EN: "a picture's file that is too large or too small"},
	Why:     lang.Text{ZH: "超出接入商规定大小的，传不上去；过小的看不清", EN: "a file outside the access provider's limits cannot be uploaded, and in a very small one little can be read"},
	Fix:     lang.Text{ZH: "缩小或压缩后另存为 JPG；过小的，用更高的清晰度重新拍摄或扫描", EN: "scale it down or save it as a JPG of lower quality; if it is too small, photograph or scan it again in better quality"},
	Tool:    lang.Text{ZH: "各家的数字见 icp explain scans", EN: "icp explain scans has everybody's figures"},
	Sources: figureSources,
	Notices: []string{"图片过大，上传失败", "图片文件过小"},
	Bad:     scanExample + "  - {kind: domain-certificate, files: [scans/heavy.png]} # ✗\n",
	Good:    scanGood,
	check: func(c *Case) {
		scans := c.scans()
		if len(scans) == 0 {
			return
		}
		profiles, isKnown := regulation.ScanProfilesOf(c.provider())
		for _, s := range scans {
			if !s.isSound() || s.isLooked && s.Seen == scan.Whole && s.blank() == sure {
				continue // something worse than its size is wrong with it
			}
			if hasTooManyPixels(&s) {
				continue // it has to be made again anyway
			}
			paper := c.paper(s.document)
			most, least := strictest(profiles, paper, func(l regulation.ScanLimits) int64 { return -l.MaxBytes }), strictest(profiles, paper, func(l regulation.ScanLimits) int64 { return l.MinBytes })
			_, short := c.shortOf(&s, profiles)
			switch {
			case most != nil && s.Bytes > most.Limits(paper).MaxBytes:
				c.reportLimit(&s, isKnown, most, lang.Text{ZH: "%s 有 %s，%s（%s）收 %s 以内", EN: "%s has %s; %s (%s) takes up to %s"}, s.at, FileSize(s.Bytes), most.Name, most.Source.Date, FileSize(most.Limits(paper).MaxBytes))
			case least != nil && s.Bytes < least.Limits(paper).MinBytes && short == nil:
				c.reportLimit(&s, isKnown, least, lang.Text{ZH: "%s 只有 %s，%s（%s）要 %s 以上", EN: "%s has only %s; %s (%s) asks for %s or more"}, s.at, FileSize(s.Bytes), least.Name, least.Source.Date, FileSize(least.Limits(paper).MinBytes))
			}
		}
	},
}

// strictest is the profile with the highest figure; nil if none has one.
func strictest(profiles []*regulation.ScanProfile, paper regulation.ScanPaper, figure func(regulation.ScanLimits) int64) *regulation.ScanProfile {
	var found *regulation.ScanProfile
	for _, p := range profiles {
		f := figure(p.Limits(paper))
		if f != 0 && (found == nil || f > figure(found.Limits(paper))) {
			found = p
		}
	}
	return found
}

var scanPixels = Rule{
	Name: "scan-pixels", Severity: Warning, Looks: ScansQuick,
	Title:   lang.Text{ZH: "图片像素不足或过多", EN: "a picture with too few pixels, or far too many"},
	Why:     lang.Text{ZH: "像素不足的，上传处不收，或文字看不清被退回", EN: "a picture with too few pixels is refused by the console, or sent back as illegible"},
	Fix:     lang.Text{ZH: "重新拍摄或扫描（300 dpi 左右），不要把小图放大", EN: "photograph or scan it again, at about 300 dpi; do not enlarge a small picture"},
	Tool:    lang.Text{ZH: "各家的数字见 icp explain scans", EN: "icp explain scans has everybody's figures"},
	Sources: figureSources,
	Bad:     scanExample + "  - {kind: domain-certificate, files: [scans/thumbnail.png]} # ✗\n",
	Good:    scanGood,
	check: func(c *Case) {
		scans := c.scans()
		if len(scans) == 0 {
			return
		}
		profiles, isKnown := regulation.ScanProfilesOf(c.provider())
		for _, s := range scans {
			if !s.isSound() || s.Width == 0 {
				continue
			}
			if hasTooManyPixels(&s) {
				c.report(s.at, lang.Text{ZH: "%s 自称有 %s 像素，多到无法打开", EN: "%s claims to have %s pixels, too many to be opened"}, s.at, sizeOf(&s)).
					Advising(lang.Text{ZH: "缩小到长边 4000 像素以内", EN: "scale it down to 4,000 pixels on the longer side"})
				continue
			}
			if s.isLooked && s.Seen == scan.TooLarge && s.Bytes <= scan.MostLooked { // otherwise its size is reported
				c.report(s.at, lang.Text{ZH: "%s 展开后占内存太多（%s 像素），没有查看画面", EN: "%s takes too much memory to be opened (%s pixels), and its picture was not looked at"}, s.at, sizeOf(&s)).
					Advising(lang.Text{ZH: "另存为 8 位的 JPG 或 PNG，长边 4000 像素以内", EN: "save it as an 8-bit JPG or PNG of no more than 4,000 pixels on the longer side"})
				continue
			}
			if limits, short := c.shortOf(&s, profiles); short != nil {
				c.reportLimit(&s, isKnown, short, lang.Text{ZH: "%s 只有 %s 像素，%s（%s）要 %s 以上", EN: "%s has only %s pixels; %s (%s) asks for %s or more"}, s.at, sizeOf(&s), short.Name, short.Source.Date, limitOf(&s, limits))
			}
		}
	},
}

func hasTooManyPixels(s *scanned) bool { return float64(s.Width)*float64(s.Height) > maxPixels }

// shortOf returns the profile that asks for the most pixels, with its limits, if a picture has
// fewer.
func (c *Case) shortOf(s *scanned, profiles []*regulation.ScanProfile) (regulation.ScanLimits, *regulation.ScanProfile) {
	paper := c.paper(s.document)
	p := strictest(profiles, paper, func(l regulation.ScanLimits) int64 { return int64(l.Short) * int64(l.Long) })
	if p == nil || s.Width == 0 {
		return regulation.ScanLimits{}, nil
	}
	limits := p.Limits(paper)
	if min(s.Width, s.Height) >= limits.Short && max(s.Width, s.Height) >= limits.Long {
		return limits, nil
	}
	return limits, p
}

// sizeOf is the size of a picture the right way up.
func sizeOf(s *scanned) pixels {
	width, height := s.Upright()
	return pixels{width, height}
}

// limitOf is how many pixels a picture needs, in the same orientation as the picture.
func limitOf(s *scanned, limits regulation.ScanLimits) pixels {
	if size := sizeOf(s); size.width > size.height {
		return pixels{limits.Long, limits.Short}
	}
	return pixels{limits.Short, limits.Long}
}

// pixels is the size of a picture. It consists of numbers rather than text, because long
// numbers in the texts of a message are masked.
type pixels struct{ width, height int }

func (p pixels) String() string { return fmt.Sprintf("%d×%d", p.width, p.height) }

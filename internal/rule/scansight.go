package rule

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var sightSources = []source.Source{source.HuaweiRules.At("材料图片要求", "pictures of documents"), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection")}

var scanGrey = Rule{
	Name: "scan-grey", Severity: Warning, Looks: ScansFull,
	Title:   lang.Text{ZH: "黑白图片", EN: "a picture without colours"},
	Why:     lang.Text{ZH: "证件须为原件的彩色照片或扫描件；黑白的当作复印件退回", EN: "certificates are photographed or scanned from the original in colour; a picture in black and white is sent back as a photocopy"},
	Fix:     lang.Text{ZH: "用原件重新彩色拍摄或扫描", EN: "photograph or scan the original again in colour"},
	Sources: sightSources,
	Notices: []string{"图片为黑白，请上传彩色图片", "证件图片须为彩色"},
	Bad:     "documents:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/copy.png]} # ✗\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n",
	Good:    scanGood,
	check: func(c *Case) {
		for _, s := range c.scans() {
			if !s.isSeen() || s.grey() == fine || isScreenshot(s.document) || isTakenAsPages(s.document) {
				continue
			}
			switch {
			case !isCertificate(s.document) && !isPhoto(s.document):
				if s.grey() == sure { // maybe there is nothing on it but black ink on white
					c.report(s.at, lang.Text{ZH: "%s 没有颜色", EN: "%s has no colours"}, s.at).With(&s.document.Kind).
						Softened(Advice, lang.Text{ZH: "盖了章的须为彩色", EN: "one with a seal has to be in colour"})
				}
			case s.grey() == sure:
				c.report(s.at, lang.Text{ZH: "%s 是黑白的，不是彩色原件", EN: "%s is black and white, and not in the original's colours"}, s.at).With(&s.document.Kind)
			default:
				c.report(s.at, lang.Text{ZH: "%s 颜色很少，像是复印件", EN: "%s has hardly any colour and looks like a photocopy"}, s.at).With(&s.document.Kind).Softened(Advice, onlySuspected)
			}
		}
	},
}

// isScreenshot reports whether a document is usually given as a screenshot.
func isScreenshot(d *filing.Document) bool { return d.Kind == filing.DomainCertificate }

var scanBlurred = Rule{
	Name: "scan-blurred", Severity: Warning, Looks: ScansFull,
	Title:   lang.Text{ZH: "图片模糊", EN: "a blurred picture"},
	Why:     lang.Text{ZH: "文字和号码看不清的会被退回", EN: "a picture whose text and numbers cannot be read is sent back"},
	Fix:     lang.Text{ZH: "擦净镜头，对准焦点，手或手机靠稳，光线充足，重新拍摄；或用扫描仪", EN: "wipe the lens, focus, steady the phone and take it again in good light, or use a scanner"},
	Sources: sightSources,
	Notices: []string{"图片模糊，请重新上传", "图片对焦不准，看不清文字"},
	Bad:     scanExample + "  - {kind: domain-certificate, files: [scans/blurred.jpg]} # ✗\n",
	Good:    scanGood,
	check: func(c *Case) {
		for _, s := range c.scans() {
			if !s.isSeen() || s.blurred() == fine || isTakenAsPages(s.document) {
				continue
			}
			switch {
			case s.blurred() == sure && !isPhoto(s.document):
				c.report(s.at, lang.Text{ZH: "%s 模糊，文字可能看不清", EN: "%s is blurred; its text may be illegible"}, s.at)
			case s.blurred() == sure || !isPhoto(s.document): // the edges of a face are soft
				c.report(s.at, lang.Text{ZH: "%s 可能模糊", EN: "%s may be blurred"}, s.at).Softened(Advice, onlySuspected)
			}
		}
	},
}

var scanSideways = Rule{
	Name: "scan-sideways", Severity: Warning, Looks: ScansFull,
	Title:   lang.Text{ZH: "图片横躺", EN: "a picture on its side"},
	Why:     lang.Text{ZH: "证件和文书须端正，横躺的不便审核，会被退回", EN: "certificates and letters have to stand upright; one on its side is hard to review and may be sent back"},
	Fix:     lang.Text{ZH: "转正后另存", EN: "turn it upright and save it"},
	Sources: sightSources,
	Notices: []string{"图片方向不正确，请旋转后上传", "图片旋转", "图片横放，请摆正"},
	Bad:     "documents:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/turned.png]} # ✗\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n",
	Good:    scanGood,
	check: func(c *Case) {
		for _, s := range c.scans() {
			if !s.isSeen() || isPhoto(s.document) || isScreenshot(s.document) || isTakenAsPages(s.document) {
				continue
			}
			switch s.sideways() {
			case sure:
				c.report(s.at, lang.Text{ZH: "%s 横躺着，文字竖排", EN: "%s lies on its side: its lines run from top to bottom"}, s.at).With(&s.document.Kind)
			case suspect:
				c.report(s.at, lang.Text{ZH: "%s 可能横躺着", EN: "%s may lie on its side"}, s.at).With(&s.document.Kind).Softened(Advice, onlySuspected)
			case fine:
				if c.isCard(s.document) && s.hasFewLines() && s.isCardOnEnd() {
					c.report(s.at, lang.Text{ZH: "%s 的比例像竖着的证件", EN: "%s has the proportions of a card on end"}, s.at).With(&s.document.Kind).Softened(Advice, onlySuspected)
				}
			}
		}
	},
}

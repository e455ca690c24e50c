package rule

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var scanReused = Rule{
	Name: "scan-reused", Severity: Warning, Looks: ScansFull,
	Title:   lang.Text{ZH: "两份材料是同一张图", EN: "the same picture for two documents"},
	Why:     lang.Text{ZH: "换了文件名、压缩或缩放过的同一张图，仍是同一张：缺的一份会被当作没有交", EN: "a picture under another name, saved anew or scaled is still the same one, and the other document counts as missing"},
	Fix:     lang.Text{ZH: "换成该材料自己的图片", EN: "give the document its own picture"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 3", "part 1, filing data 3"), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection")},
	Bad:     scanExample + "  - {kind: domain-certificate, files: [scans/id-again.png]} # ✗\n",
	Good:    scanGood,
	check: func(c *Case) {
		scans := c.scans()
		for i := range scans {
			if s := &scans[i]; s.isSeen() {
				c.checkReused(s, scans[:min(i, maxCompared)])
			}
		}
	},
}

// checkReused reports a picture that is the same as an earlier one but should be another. It
// reports only the first of these.
func (c *Case) checkReused(s *scanned, earlier []scanned) {
	for i := range earlier {
		other := &earlier[i]
		if !other.isSeen() || !c.areTwoPictures(other.document, s.document) {
			continue
		}
		same := s.sameAs(other)
		if same == sure && s.SHA256 != other.SHA256 && s.document != other.document && c.isCard(s.document) && c.isCard(other.document) {
			same = suspect // cards of two people, scanned alike, differ in little but their text
		}
		if same == fine {
			continue
		}
		message := lang.Text{ZH: "%s 与 %s 是同一张图", EN: "%s is the same picture as %s"}
		if same == suspect {
			message = lang.Text{ZH: "%s 与 %s 像是同一张图", EN: "%s looks like the same picture as %s"}
		}
		found := c.report(s.at, message, s.at, other.at).
			Beside(other.at, lang.Text{ZH: "另一份材料", EN: "the other document"}).With(&other.document.Kind, &s.document.Kind)
		switch {
		case other.document == s.document:
			found.Related[0].Message = lang.Text{ZH: "同一材料的另一个文件", EN: "the other file of the document"}
			found.Advising(lang.Text{ZH: "正反面各一张图；多余的删去", EN: "front and back have a picture each; delete what is repeated"})
		case isPhoto(s.document) || isPhoto(other.document):
			found.Advising(lang.Text{ZH: "照片须当场拍摄，不能用证件的图片", EN: "the photo has to be taken on site; a certificate's picture does not do"})
		}
		if same == suspect {
			found.Softened(Advice, onlySuspected)
		}
		return
	}
}

// areTwoPictures reports whether two files cannot show the same thing: two sides or pages of
// one document, or two documents that cannot be one paper.
func (c *Case) areTwoPictures(a, b *filing.Document) bool {
	if a == b {
		return !isPhoto(a) // several photos of a person may be taken
	}
	return c.areTwoPapers(a, b)
}

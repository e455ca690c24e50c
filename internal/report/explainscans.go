package report

import (
	"fmt"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/scan"
	"beian.example/icp/internal/source"
)

// ScansEntry is what providers accept as a scan.
type ScansEntry struct{}

// Named names the table.
func (ScansEntry) Named() Named {
	return Named{"scans", "scans", lang.Text{ZH: "扫描件：怎么拍，各接入商收什么样的图片", EN: "scans: how to take them, and what each provider takes"}}
}

// Text says how to photograph a paper, and lists each provider's limits with their dates.
func (e ScansEntry) Text(v Voice, s Screen) []byte {
	p := page{Voice: v, Screen: s}
	fmt.Fprintf(&p.out, "%s\n", p.paint(e.Named().Title.In(v.Lang), bold))
	p.heading(lang.Text{ZH: "怎么拍", EN: "How to take them"})
	for _, text := range takingScans {
		p.item(text.In(v.Lang))
	}
	for _, from := range takingSources {
		p.item(basedOn.In(v.Lang) + p.source(from) + p.age(from))
	}
	for _, profile := range regulation.ScanProfiles() {
		p.heading(lang.Text{ZH: "%s（%s）", EN: "%s (%s)"}.With(profile.Name, profile.Source.Date))
		p.figures(profile.Takes, profile.Limits)
		p.item(basedOn.In(v.Lang) + p.source(profile.Source) + p.age(profile.Source))
	}
	p.heading(lang.Text{ZH: "各家都收", EN: "Taken by all of them"})
	takes, _ := regulation.PortableScan(regulation.OtherPaper)
	p.figures(takes, func(paper regulation.ScanPaper) regulation.ScanLimits {
		_, limits := regulation.PortableScan(paper)
		return limits
	})
	p.item(lang.Text{
		ZH: "接入商（provider.name）不在上面的，按这一组提示；浪潮云的数字较旧，不计在内；阿里云备案控制台的数字未查到",
		EN: "what is advised if provider.name is none of the above; Inspur Cloud's figures are old and not included; none were found for Alibaba Cloud's console",
	}.In(v.Lang))
	return p.out.Bytes()
}

var basedOn = lang.Text{ZH: "依据：", EN: "source: "}

// takingSources say what pictures of papers have to look like. How to get there, and at which
// resolution, is common knowledge.
var takingSources = []source.Source{
	source.HuaweiRules.At("材料图片要求", "pictures of documents"),
	source.Tencent.At("备案材料上传", "uploading documents"),
	source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection"),
}

var takingScans = []lang.Text{
	{ZH: "用原件，彩色；不用复印件、截图、电子证照、对着屏幕翻拍的照片", EN: "the original, in colour; no photocopy, screenshot, electronic certificate or photo of a screen"},
	{ZH: "平放在纯色桌面上，从正上方拍，四角和边框完整，占满画面；文字端正，不要横躺", EN: "flat on a plain table, from straight above, with all four corners and the border in it, filling the picture and upright"},
	{ZH: "光线均匀，不反光，不遮住国徽和印章；擦净镜头，点一下文字对焦，看清最小的字", EN: "even light, no glare, nothing over emblem or seal; wipe the lens, tap the text to focus, and see that the smallest print can be read"},
	{ZH: "身份证正反面各一张图，背景一致；水印只能写「仅供备案使用」，不压文字", EN: "front and back of a card in a picture each, before the same background; no watermark except a short 仅供备案使用 (for filing only) beside the text"},
	{ZH: "存成 JPG 或 PNG，不要只改扩展名；iPhone 的 HEIC 先导出成 JPG", EN: "saved as JPG or PNG, and not only renamed; export an iPhone's HEIC as JPG first"},
	{ZH: "扫描用 300 dpi 彩色；扫描件放在备案文件旁边，icp check 会逐张查看", EN: "scanned at 300 dpi in colour; keep the files beside the bundle, and icp check looks at each"},
}

// figures lists the limits for all pictures, and those for papers that have limits of their
// own.
func (p *page) figures(takes []scan.Format, limits func(regulation.ScanPaper) regulation.ScanLimits) {
	all := limits(regulation.OtherPaper)
	p.item(rule.FormatList(takes).In(p.Lang) + lang.Semicolon.In(p.Lang) + p.limits(all))
	for _, of := range []struct {
		paper regulation.ScanPaper
		name  lang.Text
	}{{regulation.CardPaper, lang.Text{ZH: "身份证等：", EN: "a person's certificate: "}}, {regulation.PermitPaper, lang.Text{ZH: "营业执照：", EN: "a business licence: "}}} {
		if l := limits(of.paper); l != all {
			p.item(of.name.In(p.Lang) + p.limits(l))
		}
	}
}

func (p *page) limits(l regulation.ScanLimits) string {
	most := rule.FileSize(l.MaxBytes)
	text := lang.Text{ZH: "不超过 %s", EN: "up to %s"}.Format(p.Lang, most)
	if l.MinBytes > 0 {
		text = lang.Text{ZH: "%s 至 %s", EN: "%s to %s"}.Format(p.Lang, rule.FileSize(l.MinBytes), most)
	}
	if l.Long > 0 {
		text += lang.Text{ZH: "；至少 %d×%d 像素，横竖均可", EN: "; at least %d×%d pixels, either way up"}.Format(p.Lang, l.Short, l.Long)
	}
	return text
}

type jsonScans struct {
	Named
	Profiles []jsonScanProfile `json:"profiles"`
}

type jsonScanProfile struct {
	Named
	Formats []string                  `json:"formats"`
	Limits  map[string]jsonScanLimits `json:"limits"`
	jsonSources
}

type jsonScanLimits struct {
	MinBytes int64 `json:"minBytes"`
	MaxBytes int64 `json:"maxBytes"`
	Short    int   `json:"shortPixels"`
	Long     int   `json:"longPixels"`
}

func (e ScansEntry) document(v Voice) any {
	all := jsonScans{Named: e.Named()}
	for _, p := range regulation.ScanProfiles() {
		profile := jsonScanProfile{Named: Named{"provider", p.ID, p.Name}, Limits: make(map[string]jsonScanLimits), jsonSources: v.jsonSources(p.Source)}
		for _, f := range p.Takes {
			profile.Formats = append(profile.Formats, string(f))
		}
		for paper, name := range map[regulation.ScanPaper]string{regulation.OtherPaper: "other", regulation.CardPaper: "card", regulation.PermitPaper: "licence"} {
			l := p.Limits(paper)
			profile.Limits[name] = jsonScanLimits{l.MinBytes, l.MaxBytes, l.Short, l.Long}
		}
		all.Profiles = append(all.Profiles, profile)
	}
	return all
}

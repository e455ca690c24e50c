package answers

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

// Duty is something to do when a finished bundle is handed in that no file shows.
type Duty struct {
	Text  lang.Text
	Limit string // the page that says more, with the sources
}

// DutiesOf lists what to do for a bundle, in order. Cancelling an access involves no text
// message, because the provider does it alone.
func DutiesOf(b *filing.Bundle) (duties []Duty) {
	add := func(applies bool, limit string, text lang.Text) {
		if applies {
			duties = append(duties, Duty{text, limit})
		}
	}
	isNew := b.Operation == filing.First || b.Operation == filing.AddSite
	add(isNew, "site-open-early", lang.Text{
		ZH: "通过以前，新域名停止解析或关闭网站", EN: "until it is approved, stop the DNS resolution of a new domain or keep the site closed",
	})
	add(isNew && b.Verification == filing.Electronic, "video-check", lang.Text{
		ZH: "网站负责人本人按接入商的提示做人脸核验", EN: "the website's principal does the face verification in person, as the access provider asks",
	})
	add(true, "call-unanswered", lang.Text{
		ZH: "手机和应急电话保持畅通，接审核来电", EN: "keep the mobile and the emergency phone reachable for the reviewer's call",
	})
	add(b.Operation != filing.CancelAccess, "sms-not-done", lang.Text{
		ZH: "收到工信部短信后，24 小时内到 " + regulation.QuerySite + " 填验证码", EN: "within 24 hours of the ministry's text message, enter its code at " + regulation.QuerySite,
	})
	return duties
}

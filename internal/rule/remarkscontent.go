package rule

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var remarksContradictContent = Rule{
	Name: "remarks-contradict-content", Severity: Warning,
	Title:   lang.Text{ZH: "备注说的内容没有选上", EN: "remarks that speak of content which was not chosen"},
	Why:     lang.Text{ZH: "备注与所选内容不一致的，审核员会按备注判断，可能要求许可或退回", EN: "where the remarks differ from the content chosen, the reviewer goes by the remarks, and may ask for a permit or send the filing back"},
	Fix:     lang.Text{ZH: "改选与实际相符的内容，或改写备注", EN: "choose the content that the site has, or reword the remarks"},
	Sources: []source.Source{source.FormDemands.At("网站", "the website"), source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection")},
	Notices: []string{"网站备注与网站内容不符", "备注内容与服务内容类型不一致"},
	Bad:     "sites:\n  - content: [notes]\n    remarks: 记录日常的学习心得，另设一个论坛供大家提问，欢迎来信指正。 # ✗\n",
	Good:    "sites:\n  - content: [notes]\n    remarks: 记录日常的学习心得，不设论坛和留言，不含企业、单位的信息，欢迎来信指正。\n",
	check: func(c *Case) {
		for _, site := range c.Sites {
			for _, said := range regulation.RemarkWords(site.Remarks) {
				if c.takesAsked(said.Content) && !slices.Contains(site.Content, said.Content) {
					c.report(&site.Remarks, lang.Text{ZH: "备注说到「%s」，网站内容却没有选「%s」", EN: "the remarks speak of %s, but the content does not have it: %s"}, said.Word, filing.Contents.Label(said.Content).Within()).
						With(&site.Content, &c.Subject.Type)
					break
				}
			}
		}
	},
}

// takesAsked reports whether it matters if a content is chosen: individuals are refused it, or
// organisations need a permit for it everywhere.
func (c *Case) takesAsked(id string) bool {
	content := regulation.ContentOf(id)
	if c.IsPersonal() {
		return content.Person > regulation.Advised
	}
	return content.ApprovalIn(c.Province) == regulation.Required
}

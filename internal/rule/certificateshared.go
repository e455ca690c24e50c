package rule

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var certificateShared = Rule{
	Name: "certificate-shared", Severity: Error,
	Title:   lang.Text{ZH: "两人的证件号码相同", EN: "two people with the same certificate number"},
	Why:     lang.Text{ZH: "证件号码一人一号，两人不会相同；姓名与号码不符的会被退回", EN: "two people never share a certificate number; a filing in which name and number do not match is sent back"},
	Fix:     lang.Text{ZH: "各填本人的证件号码；确为同一人的，姓名填写一致", EN: "give each person their own number; if they are the same person, write the name the same way in both places"},
	Sources: []source.Source{source.GB11643.Whole(), source.MinistryForm.Whole()},
	Notices: []string{"网站负责人证件号码重复", "两个负责人证件号码相同", "不同负责人不能使用同一证件号码"},
	Bad:     "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      name: 何秋白\n      certificate:\n        number: \"440304199003071221\" # ✗\n",
	Good:    "subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal:\n      name: 何秋白\n      certificate:\n        number: \"440305199511022369\"\n",
	check: func(c *Case) {
		for i := range c.holders {
			b := &c.holders[i]
			for j := range c.holders[:i] {
				a := &c.holders[j]
				if a.subject && !c.IsPersonal() || b.text == "" || a.text != b.text || !differInName(*a.name, *b.name) || c.isNameRefused(b) {
					continue
				}
				c.report(&b.certificate.Number, lang.Text{ZH: "%s %s 与%s %s 姓名不同，证件号码却相同", EN: "%s %s and %s %s have different names but the same certificate number"}, a.who, a.name, b.who, b.name).
					Beside(&a.certificate.Number, lang.Text{ZH: "%s %s 的证件号码", EN: "the certificate number of %s %s"}, a.who, a.name).
					With(a.name, b.name)
				break
			}
		}
	},
}

// isNameRefused reports whether the name itself is wrong, because in an individual's filing
// somebody else is named as principal. principal-not-self reports that.
func (c *Case) isNameRefused(h *holder) bool {
	return c.IsPersonal() && differInName(*h.name, c.Subject.Name) &&
		(h.name == &c.Subject.Principal.Name || c.Verification == filing.Electronic)
}

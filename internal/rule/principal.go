package rule

import (
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

var principalNotSelf = Rule{
	Name: "principal-not-self", Severity: Error,
	Title:   lang.Text{ZH: "个人备案的负责人不是本人", EN: "a person's filing with another principal"},
	Why:     lang.Text{ZH: "个人备案不能授权给他人，负责人必须是本人", EN: "a person cannot authorize someone else; the principal is the person who files"},
	Fix:     lang.Text{ZH: "负责人填本人；要由别人负责的，用单位的证件备案", EN: "name the person themselves, or file as an organisation"},
	Sources: []regulation.Source{regulation.Handbook.At("一、备案资料 2，2)", "part 1, filing data 2, 2)"), regulation.Huawei.At("备案常用概念", "common terms")},
	Notices: []string{"个人备案负责人必须为本人", "主体负责人与主办单位不一致", "负责人不是本人"},
	Bad:     "subject:\n  type: personal\n  name: 林知远\n  principal:\n    name: 周启明 # ✗\n",
	Good:    "subject:\n  type: personal\n  name: 林知远\n  principal:\n    name: 林知远\n",
	check: func(c *Case) {
		if !c.IsPersonal() {
			return
		}
		c.checkSelf(&c.Subject.Principal)
		for _, site := range c.Sites {
			if at, differs := c.notSelf(&site.Principal); differs {
				found := c.report(at, lang.Text{ZH: "网站负责人 %s 不是本人，如今个人备案的网站负责人也须为本人", EN: "the website's principal %s is not the person filing, who must be both today"}, &site.Principal.Name).
					With(&c.Subject.Type, &c.Subject.Name)
				// The handbook let them differ; electronic verification compares the faces.
				if c.Verification != filing.Electronic {
					found.As(Warning)
				}
			}
		}
		for _, d := range c.Documents {
			if d.Kind == "authorization-letter" {
				c.report(&d.Kind, lang.Text{ZH: "个人备案不用授权书，也不能授权给他人", EN: "a person's filing has no letter of authorization, and nobody else may be authorized"}).
					With(&c.Subject.Type).
					Advising(lang.Text{ZH: "删去这份材料", EN: "leave this document out"})
			}
		}
	},
}

func (c *Case) checkSelf(p *filing.Person) {
	if p.Role != "" && p.Role != filing.Self {
		if _, known := filing.Roles.ID(p.Role); known {
			c.report(&p.Role, lang.Text{ZH: "个人备案的负责人是本人，不是%s", EN: "the principal of a person's filing is the person, not %s"}, filing.Roles.Label(p.Role)).
				With(&c.Subject.Type).
				Advising(lang.Text{ZH: "负责人身份填 %s", EN: "put %s as the capacity"}, filing.Self)
			return
		}
	}
	if at, differs := c.notSelf(p); differs {
		c.report(at, lang.Text{ZH: "主体负责人 %s 与主办单位 %s 不是同一个人", EN: "the principal %s is not the person filing, %s"}, at, c.selfBeside(p, at)).
			With(&c.Subject.Type, &c.Subject.Name)
	}
}

// notSelf tells which field shows that a principal is not the person filing.
// What is left out is the same.
func (c *Case) notSelf(p *filing.Person) (at *string, differs bool) {
	own := &c.Subject.Certificate
	switch {
	case p.Name != "" && c.Subject.Name != "" && !sameName(p.Name, c.Subject.Name):
		return &p.Name, true
	case p.Certificate.Number != "" && own.Number != "" && !strings.EqualFold(p.Certificate.Number, own.Number):
		return &p.Certificate.Number, true
	}
	return nil, false
}

// selfBeside returns the subject's field that corresponds to one of p.
func (c *Case) selfBeside(p *filing.Person, at *string) *string {
	if at == &p.Name {
		return &c.Subject.Name
	}
	return &c.Subject.Certificate.Number
}

var authorizationMissing = Rule{
	Name: "authorization-missing", Severity: Error,
	Title:   lang.Text{ZH: "授权他人担任负责人，却没有授权书", EN: "an authorized principal without a letter"},
	Why:     lang.Text{ZH: "负责人不是法定代表人的，法定代表人务必书面授权，且只能授权给本单位人员，不能授权给代理商", EN: "where the principal is not the legal representative, the latter must authorize them in writing: a member of the unit, never an agency"},
	Fix:     lang.Text{ZH: "补交法定代表人授权书（authorization-letter），或改由法定代表人担任负责人", EN: "add the letter (authorization-letter), or make the legal representative the principal"},
	Sources: []regulation.Source{regulation.Handbook.At("一、备案资料 2、3，企业 3)", "part 1, filing data 2 and 3, enterprise 3)"), regulation.Tencent.At("主体信息", "the subject")},
	Notices: []string{"缺少授权书", "请上传法人授权书", "主体负责人不是法人，需提供授权书"},
	Bad:     "subject:\n  type: enterprise\n  principal:\n    role: authorized # ✗\n    name: 何秋白\n    certificate: {type: resident-id, number: \"440305199511022369\", expires: 2035-03-15}\n  legal_representative:\n    name: 周启明\n    certificate: {type: resident-id, number: \"440304199003071221\", expires: 2038-05-01}\n",
	Good:    "subject:\n  type: enterprise\n  principal:\n    role: legal-representative\n",
	check: func(c *Case) {
		if !c.PrincipalIsOther() || c.hasDocument("authorization-letter") {
			return
		}
		found := c.report(&c.Subject.Principal.Role, lang.Text{ZH: "主体负责人是被授权人，材料里没有法定代表人授权书", EN: "the principal is an authorized person, and the documents hold no letter of authorization"}).
			With(&c.Documents)
		switch c.Operation {
		case "", filing.First, filing.AddSite, filing.Change:
		default:
			found.As(Advice) // the letter is on file already
		}
	},
}

// hasDocument reports whether a document of that kind is handed in.
func (c *Case) hasDocument(kind string) bool {
	for _, d := range c.Documents {
		if d.Kind == kind && len(d.Files) > 0 {
			return true
		}
	}
	return false
}

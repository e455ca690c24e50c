package rule

import (
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var principalUnderage = Rule{
	Name: "principal-underage", Severity: Warning,
	Title:   lang.Text{ZH: "负责人年龄不足", EN: "a principal under age"},
	Why:     lang.Text{ZH: "多数省要求负责人年满 18 周岁；有的省 16 周岁起可办理，须另交证明", EN: "most provinces require principals to be at least 18; some accept them from 16 with additional proof"},
	Fix:     lang.Text{ZH: "由成年人担任负责人，或按所在省的规定另交证明", EN: "make an adult the principal, or add the proof your province requires"},
	Sources: []source.Source{source.Huawei.At("备案管局咨询", "on the administrations"), regulation.PrincipalAge.Source},
	Notices: []string{"未满18周岁", "需年满十八周岁才能备案", "负责人为未成年人", "未成年人须由监护人备案"},
	Demands: []regulation.Topic{regulation.MinimumAge, regulation.AgeProof},
	Bad:     "subject:\n  certificate:\n    number: \"210202201008151035\" # ✗\nsites:\n  - registration: {registrant_number: \"210202201008151035\"}\n",
	Good:    "subject:\n  certificate:\n    number: 21020219920815103X\nsites:\n  - registration: {registrant_number: 21020219920815103X}\n",
	check: func(c *Case) {
		for i := range c.holders {
			if h := &c.holders[i]; h != c.ofRepresentative && (!h.subject || c.IsPersonal()) { // the legal representative is not a principal
				c.checkAge(h)
			}
		}
	},
}

func (c *Case) checkAge(h *holder) {
	born, known := ident.Born(h.text)
	if !known || h.fault != ident.Sound || !regulation.IsPersonal(h.certificate.Type) {
		return
	}
	at, age, least := &h.certificate.Number, ident.Age(born, c.Today), regulation.PrincipalAge.Value
	demand, asked := c.demand(regulation.MinimumAge)
	if asked {
		least = demand.Number
	}
	proof, more := c.demand(regulation.AgeProof)
	switch {
	case age < least && asked:
		c.report(at, lang.Text{ZH: "%s只有 %d 周岁", EN: "%s is only %d years old"}, h.who, age).With(&c.Province).Demanded(c.Province, demand).Barring()
	case more && age < proof.Number:
		found := c.report(at, lang.Text{ZH: "%s %d 周岁，须另交证明", EN: "%s is %d years old and needs additional proof"}, h.who, age).With(&c.Province).Demanded(c.Province, proof)
		if asked {
			found.Softened(Advice, lang.Text{ZH: "已达到该省的最低年龄", EN: "the province's minimum age is met"})
		}
	case age < least:
		c.report(at, lang.Text{ZH: "%s只有 %d 周岁，多数省要求年满 %d 周岁", EN: "%s is only %d years old; most provinces require at least %d"}, h.who, age, least).With(&c.Province).Barring()
	}
}

package regulation

import (
	"slices"
	"strings"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// Register is what the first characters of a unified social credit code mean (GB 32100-2015):
// the register that issued it and the class of its holder.
type Register struct {
	Prefix   string
	Label    lang.Text
	subjects []string // the subject types whose codes begin like this
}

// registers lists the prefixes whose meaning is known, longer ones before shorter ones. The
// ministry counts an individual business as an enterprise, some provinces file one without a
// trade name as an individual, and hospitals, schools and law firms are registered in more
// ways than one.
var registers = []Register{
	{"11", lang.Text{ZH: "机关", EN: "a government body"}, []string{filing.Government}},
	{"12", lang.Text{ZH: "事业单位", EN: "a public institution"}, []string{filing.Institution, "medical-institution", "notary", "forensic-institution"}},
	{"13", lang.Text{ZH: "群众团体", EN: "a mass organization"}, []string{filing.MassOrganization, "social-organization"}},
	{"31", lang.Text{ZH: "律师执业机构", EN: "a law firm"}, []string{"law-firm"}},
	{"32", lang.Text{ZH: "公证处", EN: "a notary office"}, []string{"notary"}},
	{"34", lang.Text{ZH: "司法鉴定机构", EN: "a forensic institution"}, []string{"forensic-institution"}},
	{"35", lang.Text{ZH: "仲裁委员会", EN: "an arbitration commission"}, []string{"arbitration"}},
	{"51", lang.Text{ZH: "社会团体", EN: "a social organization"}, []string{"social-organization"}},
	{"52", lang.Text{ZH: "民办非企业单位", EN: "a private non-enterprise unit"}, []string{"private-non-enterprise", "medical-institution", "forensic-institution"}},
	{"53", lang.Text{ZH: "基金会", EN: "a foundation"}, []string{"foundation"}},
	{"71", lang.Text{ZH: "宗教活动场所", EN: "a religious venue"}, []string{"religious-body"}},
	{"72", lang.Text{ZH: "宗教院校", EN: "a religious school"}, []string{"religious-body"}},
	{"81", lang.Text{ZH: "工会", EN: "a trade union"}, []string{filing.MassOrganization, "social-organization"}},
	{"91", lang.Text{ZH: "企业", EN: "an enterprise"}, []string{filing.Enterprise, "medical-institution", "forensic-institution"}},
	{"92", lang.Text{ZH: "个体工商户", EN: "an individual business"}, []string{"individual-business", filing.Enterprise, filing.Personal, "medical-institution"}},
	{"93", lang.Text{ZH: "农民专业合作社", EN: "a farmers' cooperative"}, []string{filing.Enterprise, "collective-economy"}},
	{"N1", lang.Text{ZH: "农村集体经济组织", EN: "a rural collective economic organization"}, []string{"collective-economy"}},
}

// RegisterOf returns the register that issued a credit code, if its prefix is known.
func RegisterOf(code string) (*Register, bool) {
	for i := range registers {
		if strings.HasPrefix(code, registers[i].Prefix) {
			return &registers[i], true
		}
	}
	return nil, false
}

// Registers reports whether subjects of the given type have codes of this register.
func (r *Register) Registers(subjectType string) bool {
	return slices.Contains(r.subjects, subjectType)
}

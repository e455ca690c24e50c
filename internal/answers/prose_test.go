package answers

import (
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

func TestInProse(t *testing.T) {
	for _, c := range []struct {
		provinces []string
		want      lang.Text
	}{
		{[]string{"河北"}, lang.Text{ZH: "河北", EN: "Hebei"}},
		{[]string{"河北", "宁夏"}, lang.Text{ZH: "河北、宁夏", EN: "Hebei and Ningxia"}},
		{[]string{"福建", "山西", "西藏"}, lang.Text{ZH: "福建、山西、西藏", EN: "Fujian, Shanxi and Tibet"}},
	} {
		if got := inProse(c.provinces); got != c.want {
			t.Errorf("%v: %v", c.provinces, got)
		}
	}
}

// An answer names two or more provinces only if a table has exactly these, or if there is no
// table: so every list is in one place.
func TestAnswersNameTheProvincesOfTables(t *testing.T) {
	told := map[string][]string{
		// The source of the answer tells, and no line does.
		"several-numbers": {"北京", "天津"},
		// The letters of number plates, held to their table below.
		"domain-conflict-returned": {"四川", "贵州", "云南", "甘肃"},
		// The wording of the demand says which papers each accepts.
		"students": {"上海", "山东", "广东", "四川"},
		// Whose letters one page of templates has.
		"forms-where": {"江苏", "广东"},
	}
	both := func(a, b regulation.Topic) []string { // one answer on both
		return slices.Concat(regulation.ProvincesOn(a), regulation.ProvincesOn(b))
	}
	tables := [][]string{
		regulation.Shell.Adding, regulation.BulletinProvinces, regulation.ProvincesOn(regulation.LetterTerm),
		both(regulation.IndividualBusinessAsPerson, regulation.IndividualBusinessTradeName),
		both(regulation.ForeignersRefused, regulation.IdentityCardOnly),
		both(regulation.LetterAccepted, regulation.AnyPrincipal),
		both(regulation.OutsiderWithProof, regulation.OutsiderRefused),
		both(regulation.RegistrantUnitOnly, regulation.RegistrantByLetter),
		both(regulation.SubjectSwapAllowed, regulation.SubjectSwapRefused),
	}
	for topic := regulation.Topic(0); !topic.Label().IsZero(); topic++ {
		tables = append(tables, regulation.ProvincesOn(topic))
	}
	for _, q := range Questions() {
		var zh, en []string
		for _, id := range filing.Provinces.IDs() {
			if strings.Contains(q.Now.ZH, id) {
				zh = append(zh, id)
			}
			if strings.Contains(q.Now.EN, filing.Provinces.Label(id).EN) {
				en = append(en, id)
			}
		}
		if !slices.Equal(zh, en) {
			t.Errorf("%s names %v in Chinese and %v in English", q.Topic, zh, en)
		}
		if len(zh) == 0 || sameSet(zh, told[q.Topic]) {
			continue
		}
		if !slices.ContainsFunc(tables, func(table []string) bool { return sameSet(zh, table) }) {
			t.Errorf("%s names %v, and no table does", q.Topic, zh)
		}
	}
}

func sameSet(a, b []string) bool {
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}

// The answer on a domain's conflict names the letters that number plates have
// otherwise.
func TestPlateLettersAreTold(t *testing.T) {
	var zh, en []string
	for _, plate := range []string{"川", "云", "贵", "甘"} {
		n, _ := ident.ParseFilingNumber(plate + "ICP备2021000001号")
		province, _ := filing.Provinces.ID(plate)
		if other, _ := filing.Provinces.ID(n.Province); other != province || !n.PlateLetter {
			t.Errorf("%s and %s are letters of %s and %s", plate, n.Province, province, other)
		}
		zh, en = append(zh, province), append(en, n.Province)
	}
	said := strings.Join(zh, "、") + "的首字是" + strings.Join(en, "、")
	for _, q := range Questions() {
		if q.Topic == "domain-conflict-returned" && (!strings.Contains(q.Now.ZH, said) ||
			!strings.Contains(q.Now.EN, inProse(zh).EN+" use "+strings.Join(en[:3], ", ")+" and "+en[3])) {
			t.Errorf("%s does not say that %s", q.Topic, said)
		}
	}
}

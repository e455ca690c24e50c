package regulation

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

func TestEveryTopicHasHeadingAndDemands(t *testing.T) {
	seen := map[lang.Text]bool{}
	for topic := range topicCount {
		label := topic.Label()
		if label.ZH == "" || label.EN == "" || seen[label] {
			t.Errorf("topic %d has no heading of its own: %v", topic, label)
		}
		seen[label] = true
		if len(DemandsOn(topic)) == 0 {
			t.Errorf("%s has no demands", label.EN)
		}
	}
	if !topicCount.Label().IsZero() || DemandsOn(topicCount) != nil {
		t.Error("there is a topic beyond the last")
	}
}

func TestDemandsAreComplete(t *testing.T) {
	ids := filing.Provinces.IDs()
	wellFormed := regexp.MustCompile(`^[a-z]+(-[a-z]+)+$`)
	named := map[string]bool{}
	for _, demand := range EveryDemand() {
		if named[demand.ID] || !wellFormed.MatchString(demand.ID) {
			t.Errorf("%q is no id of its own", demand.ID)
		}
		named[demand.ID] = true
		at := demand.ID + " " + strings.Join(demand.Provinces, " ")
		if len(demand.Provinces) == 0 {
			t.Errorf("%s is of no province", at)
		}
		for _, province := range demand.Provinces {
			if !slices.Contains(ids, province) {
				t.Errorf("%s: %s is no id of a province", at, province)
			}
		}
		if len(demand.SourcesIn("")) == 0 {
			t.Errorf("%s was read nowhere", at)
		}
		for _, s := range demand.SourcesIn("") {
			if s.Name.ZH == "" || s.Name.EN == "" || s.Newest().IsZero() {
				t.Errorf("%s has no dated source", at)
			}
		}
		if demand.Who > IndividualBusinesses {
			t.Errorf("%s binds nobody known", at)
		}
	}
}

// A demand is read after the name of its province: it is a clause that continues the sentence,
// in both languages, without naming the province again.
func TestDemandsReadAfterTheProvince(t *testing.T) {
	for _, demand := range EveryDemand() {
		for _, text := range []lang.Text{demand.Says, demand.But.Says} {
			if text.IsZero() && text == demand.But.Says {
				continue
			}
			if text.ZH == "" || text.EN == "" {
				t.Errorf("%s has only one language: %q", demand.ID, text)
			}
			if strings.ContainsAny(text.ZH+text.EN, "%\n") {
				t.Errorf("%s is no plain text: %q", demand.ID, text)
			}
			if strings.HasSuffix(text.ZH, "。") || strings.HasSuffix(text.EN, ".") {
				t.Errorf("%s ends in a full stop: %q", demand.ID, text)
			}
			if strings.ContainsAny(text.ZH, ",;()!?") {
				t.Errorf("%s has half-width punctuation: %s", demand.ID, text.ZH)
			}
			for _, province := range filing.Provinces {
				if strings.Contains(text.ZH, province.ID) || strings.Contains(text.EN, province.Label.EN) {
					t.Errorf("%s names %s: %q", demand.ID, province.ID, text)
				}
			}
		}
		if first, _ := utf8.DecodeRuneInString(demand.Says.EN); unicode.IsUpper(first) {
			t.Errorf("%s begins with a capital: %s", demand.ID, demand.Says.EN)
		}
	}
}

// What another source says names that source and its date, says which is newer, and differs
// from the demand's own text.
func TestOtherSourcesAreNamed(t *testing.T) {
	contradicted := 0
	for _, demand := range EveryDemand() {
		but := demand.But
		if but.IsZero() || but.Source.IsZero() {
			continue
		}
		contradicted++
		if but.Source.Date == "" || demand.Source.Name == but.Source.Name {
			t.Errorf("%s is contradicted by its own source, or by an undated one: %q", demand.ID, but.Words())
		}
		isNewer := but.Source.Newest().After(demand.Newest().Newest())
		said := demand.Dissent()
		for text, age := range map[string][2]string{said.ZH: {"较早的", "较新的"}, said.EN: {"the older ", "the newer "}} {
			want := age[0]
			if isNewer {
				want = age[1]
			}
			if !strings.HasPrefix(text, want) || !strings.Contains(text, but.Source.Date) {
				t.Errorf("%s does not say how old the other source is: %q", demand.ID, text)
			}
		}
	}
	if contradicted < 10 {
		t.Errorf("only %d demands were read", contradicted)
	}
}

// Looking up a topic gives one answer, so there is one demand for each kind of subject. Only
// documents, proofs and other demands add up.
func TestOneDemandForEachKindOfSubject(t *testing.T) {
	type asker struct {
		topic    Topic
		province string
		who      Who
	}
	seen := map[asker]string{}
	for _, demand := range EveryDemand() {
		switch demand.Topic {
		case ExtraPaper, OtherDemand, AgeProof, EarlierDemand:
			continue
		}
		for _, province := range demand.Provinces {
			key := asker{demand.Topic, province, demand.Who}
			if other, twice := seen[key]; twice {
				t.Errorf("%s: %s of %s is in %s and %s", demand.Topic.Label().EN, province, demand.Who.Label().EN, other, demand.ID)
			}
			seen[key] = demand.ID
		}
	}
}

// Other readings of a demand are older than its own source, are dated, and are about the
// demand's own provinces.
func TestFurtherSources(t *testing.T) {
	further := 0
	for _, demand := range EveryDemand() {
		newest := demand.Source.Date
		for _, also := range demand.Also {
			further++
			if also.Name.IsZero() || also.Date == "" || also.Date > newest || also.Name == demand.Source.Name {
				t.Errorf("%s: %s of %s stands behind %s of %s", demand.ID, also.Name.EN, also.Date, demand.Source.Name.EN, newest)
			}
			newest = also.Date
			for _, province := range also.Provinces {
				if !slices.Contains(demand.Provinces, province) {
					t.Errorf("%s is not asked in %s, of which %s tells", demand.ID, province, also.Name.EN)
				}
			}
		}
		if got := demand.SourcesIn("")[0]; got != demand.Source {
			t.Errorf("%s: the first source is %s", demand.ID, got.Name.EN)
		}
	}
	if further == 0 {
		t.Error("no demand has a second source")
	}
	d := Demand{Source: source.Huawei.Whole(), Also: []Reading{{Source: source.Tencent.Whole(), Provinces: []string{"北京"}}, {Source: source.Handbook.Whole()}}}
	for province, want := range map[string]int{"北京": 3, "上海": 2, "": 2} {
		if got := d.SourcesIn(province); len(got) != want {
			t.Errorf("%q: %d sources, want %d", province, len(got), want)
		}
	}
}

// Numbers, suffixes and sentences are carried by demands whose topics need them.
func TestDemandsCarryWhatTheirTopicAsksFor(t *testing.T) {
	counting := []Topic{
		LetterTerm, MinimumAge, AgeProof, PhonesAlone, PhonesTogether, LicenceTerm, RemarkLength, DomainTerm,
		SitesPerOrder, DomainsPerOrder, SitesPerSubject, OneAtATime, SitePlan,
	}
	for _, demand := range EveryDemand() {
		if (demand.Number > 0) != slices.Contains(counting, demand.Topic) {
			t.Errorf("%s: number %d", demand.ID, demand.Number)
		}
		if (demand.Paste != "") != (demand.Topic == RemarkSentence) {
			t.Errorf("%s: paste %q", demand.ID, demand.Paste)
		}
		if (len(demand.Suffixes) > 0) != (demand.Topic == SuffixRefused) {
			t.Errorf("%s: suffixes %v", demand.ID, demand.Suffixes)
		}
		if (len(demand.Cards) > 0) != (demand.Topic == ForeignRepresentative) {
			t.Errorf("%s: certificates %v", demand.ID, demand.Cards)
		}
		for _, card := range demand.Cards {
			if id, known := filing.CertificateTypes.ID(card); !known || id != card {
				t.Errorf("%s: %s is no certificate", demand.ID, card)
			}
		}
		for _, suffix := range demand.Suffixes {
			if suffix == "" || suffix != strings.ToLower(strings.Trim(suffix, ".")) {
				t.Errorf("%s: suffix %q", demand.ID, suffix)
			}
			if !strings.Contains(demand.Says.ZH, "."+suffix) || !strings.Contains(demand.Says.EN, "."+suffix) {
				t.Errorf("%s does not say %s", demand.ID, suffix)
			}
		}
	}
}

// All 31 provinces say exactly once who may be an organisation's principal and whether an
// individual from elsewhere may file.
func TestEveryProvinceAnswers(t *testing.T) {
	for _, question := range []struct {
		of     Who
		topics []Topic
	}{
		{Units, []Topic{LegalRepresentativeOnly, LetterAccepted, AnyPrincipal}},
		{Persons, []Topic{OutsiderRefused, OutsiderWithProof, OutsiderFree}},
	} {
		for _, province := range filing.Provinces.IDs() {
			answers := 0
			for _, topic := range question.topics {
				if _, found := In(topic, province, question.of); found {
					answers++
				}
			}
			if answers != 1 {
				t.Errorf("%s has %d answers on %s", province, answers, question.topics[0].Label().EN)
			}
		}
	}
}

func TestIn(t *testing.T) {
	for _, c := range []struct {
		topic    Topic
		province string
		who      Who
		id       string // "" if nothing applies
	}{
		{LegalRepresentativeOnly, "广东", Units, "legal-representative-only-guangdong"},
		{LegalRepresentativeOnly, "广东", IndividualBusinesses, "legal-representative-only-guangdong"},
		{LegalRepresentativeOnly, "广东", Persons, ""},
		{LegalRepresentativeOnly, "广东", Anyone, ""},
		{LegalRepresentativeOnly, "四川", Units, ""},
		{LetterAccepted, "四川", Units, "letter-accepted-tencent"},
		{OutsiderWithProof, "江西", Persons, "outsider-with-proof-jiangxi"},
		{OutsiderRefused, "江西", Persons, ""},
		{MinimumAge, "天津", Persons, "minimum-age-tianjin-persons"},
		{MinimumAge, "天津", Units, "minimum-age-tianjin-site-principal"},
		{MinimumAge, "天津", Anyone, ""},
		{MinimumAge, "北京", Anyone, "minimum-age"},
		{MinimumAge, "北京", IndividualBusinesses, "minimum-age"},
		{RemarkOther, "湖北", Persons, "remark-other"},
		{RemarkOther, "湖北", Units, "remark-other-hubei-organisations"}, // the narrower of two
		{RemarkOther, "湖北", IndividualBusinesses, "remark-other-hubei-organisations"},
		{RemarkOther, "湖北", Anyone, "remark-other"},
		{IndividualBusinessAsPerson, "河北", IndividualBusinesses, "individual-business-as-person-hebei"},
		{IndividualBusinessAsPerson, "河北", Units, ""},
		{LegalRepresentativeOnly, "", Units, ""},
		{LegalRepresentativeOnly, "广东省", Units, ""}, // ids only
		{topicCount, "广东", Units, ""},
	} {
		demand, found := In(c.topic, c.province, c.who)
		if found != (c.id != "") || found && demand.ID != c.id {
			t.Errorf("%s, %s, %s: %v %v, want %q", c.topic.Label().EN, c.province, c.who.Label().EN, found, demand, c.id)
		}
	}
}

// The numbers that rules calculate with.
func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		topic    Topic
		province string
		who      Who
		want     int
	}{
		{MinimumAge, "山东", Persons, 17},
		{MinimumAge, "广东", Units, 16},
		{PhonesTogether, "北京", Units, 3},
		{RemarkLength, "内蒙古", Persons, 30},
		{DomainTerm, "河南", Persons, 3},
		{SitesPerOrder, "黑龙江", Units, 4},
		{SitesPerOrder, "黑龙江", Persons, 2},
		{SitesPerSubject, "陕西", Units, 30},
		{SitePlan, "广东", Units, 32},
		{SitePlan, "江苏", Persons, 10},
		{LicenceTerm, "上海", Units, 12},
		{LetterTerm, "河北", Units, 6},
	} {
		if demand, found := In(c.topic, c.province, c.who); !found || demand.Number != c.want {
			t.Errorf("%s, %s: %v, want %d", c.topic.Label().EN, c.province, demand, c.want)
		}
	}
}

// A province's page has each of its demands once, topic by topic, the newest of each first.
func TestDemandsFor(t *testing.T) {
	pairs := 0
	for _, province := range filing.Provinces.IDs() {
		all := DemandsFor(province)
		if len(all) == 0 {
			t.Errorf("%s asks for nothing", province)
		}
		if !slices.IsSortedFunc(all, func(a, b Demand) int {
			return cmp.Or(int(a.Topic)-int(b.Topic), source.ByAge(a.Newest(), b.Newest()))
		}) {
			t.Errorf("the demands of %s are out of order", province)
		}
		pairs += len(all)
	}
	want := 0
	for _, demand := range EveryDemand() {
		want += len(demand.Provinces)
	}
	if pairs != want {
		t.Errorf("%d demands over all provinces, want %d", pairs, want)
	}
	if DemandsFor("广东省") != nil || DemandsFor("") != nil {
		t.Error("something is asked for nowhere")
	}
}

// Callers get copies and cannot change the data.
func TestDemandsOnIsACopy(t *testing.T) {
	DemandsOn(AnyPrincipal)[0].ID = "changed"
	if DemandsOn(AnyPrincipal)[0].ID == "changed" {
		t.Error("a caller changed the demands")
	}
}

func TestInAllocatesNothing(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { In(OtherDemand, "广东", Units) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// BenchmarkIn looks up the last province in the longest list.
func BenchmarkIn(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		In(OtherDemand, "西藏", Units)
	}
}

func TestProvincesOn(t *testing.T) {
	refusing := []string{"北京", "内蒙古", "浙江", "河南", "湖南", "贵州", "陕西"}
	if got := ProvincesOn(BlogRefused); !slices.Equal(got, refusing) {
		t.Errorf("blogs are refused by %v", got)
	}
	if got := ProvincesOn(RenameLetter); len(got) != 17 {
		t.Errorf("%d provinces want a letter on a change of name", len(got))
	}
	for topic := range topicCount {
		got := ProvincesOn(topic)
		for i, id := range got {
			if slices.Contains(got[:i], id) {
				t.Errorf("%s stands twice: %v", id, got)
			}
		}
	}
	if got := ProvincesOn(topicCount); got != nil {
		t.Errorf("no topic, and %v", got)
	}
}

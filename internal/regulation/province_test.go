package regulation

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// everyLine lists the lines of all topics.
func everyLine() []Line {
	var all []Line
	for topic := range topicCount {
		all = append(all, LinesOn(topic)...)
	}
	return all
}

func TestEveryTopicHasHeadingAndLines(t *testing.T) {
	seen := map[lang.Text]bool{}
	for topic := range topicCount {
		label := topic.Label()
		if label.ZH == "" || label.EN == "" || seen[label] {
			t.Errorf("topic %d has no heading of its own: %v", topic, label)
		}
		seen[label] = true
		if len(LinesOn(topic)) == 0 {
			t.Errorf("%s has no lines", label.EN)
		}
	}
	if !topicCount.Label().IsZero() || LinesOn(topicCount) != nil {
		t.Error("there is a topic beyond the last")
	}
}

func TestLinesAreComplete(t *testing.T) {
	ids := filing.Provinces.IDs()
	for _, line := range everyLine() {
		at := line.Clause + " " + strings.Join(line.Provinces, " ")
		if len(line.Provinces) == 0 {
			t.Errorf("%s is of no province", at)
		}
		for _, province := range line.Provinces {
			if !slices.Contains(ids, province) {
				t.Errorf("%s: %s is no id of a province", at, province)
			}
		}
		if line.Source.Name.ZH == "" || line.Source.Name.EN == "" || line.Source.Date == "" {
			t.Errorf("%s has no dated source", at)
		}
		if line.Who > IndividualBusinesses {
			t.Errorf("%s binds nobody known", at)
		}
	}
}

// A line is read after the name of its province: a clause that goes on, in
// both languages, and does not name the province again.
func TestLinesReadAfterTheProvince(t *testing.T) {
	for _, line := range everyLine() {
		for _, text := range []lang.Text{line.Says, line.But} {
			if text.IsZero() && text == line.But {
				continue
			}
			if text.ZH == "" || text.EN == "" {
				t.Errorf("%s has only one language: %q", line.Clause, text)
			}
			if strings.ContainsAny(text.ZH+text.EN, "%\n") {
				t.Errorf("%s is no plain text: %q", line.Clause, text)
			}
			if strings.HasSuffix(text.ZH, "。") || strings.HasSuffix(text.EN, ".") {
				t.Errorf("%s ends in a full stop: %q", line.Clause, text)
			}
			if strings.ContainsAny(text.ZH, ",;()!?") {
				t.Errorf("%s has half-width punctuation: %s", line.Clause, text.ZH)
			}
			for _, province := range filing.Provinces {
				if strings.Contains(text.ZH, province.ID) || strings.Contains(text.EN, province.Label.EN) {
					t.Errorf("%s names %s: %q", line.Clause, province.ID, text)
				}
			}
		}
		if first, _ := utf8.DecodeRuneInString(line.Says.EN); unicode.IsUpper(first) {
			t.Errorf("%s begins with a capital: %s", line.Clause, line.Says.EN)
		}
	}
}

// What another source says names that source with its date, and is not the
// line's own.
func TestOtherSourcesAreNamed(t *testing.T) {
	contradicted := 0
	for _, line := range everyLine() {
		for _, other := range []struct {
			zh, en string
			source source.Source
		}{
			{"华为云", "Huawei Cloud", source.Huawei},
			{"腾讯云", "Tencent Cloud", source.Tencent},
		} {
			if !strings.Contains(line.But.ZH, other.zh) && !strings.Contains(line.But.EN, other.en) {
				continue
			}
			contradicted++
			if !strings.HasPrefix(line.But.ZH, other.zh+"（"+other.source.Date+"）：") || !strings.HasPrefix(line.But.EN, other.en+" ("+other.source.Date+"): ") {
				t.Errorf("%s does not date the other source: %q", line.Clause, line.But)
			}
			if line.Source.Name == other.source.Name {
				t.Errorf("%s is contradicted by its own source", line.Clause)
			}
		}
	}
	if contradicted < 10 {
		t.Errorf("only %d lines were read", contradicted)
	}
}

// Who looks up a topic gets one answer, so there is one line for each kind of
// subject. Only papers, proofs and other demands add up.
func TestOneLineForEachKindOfSubject(t *testing.T) {
	type asker struct {
		topic    Topic
		province string
		who      Who
	}
	seen := map[asker]string{}
	for _, line := range everyLine() {
		switch line.Topic {
		case ExtraPaper, OtherDemand, AgeProof:
			continue
		}
		for _, province := range line.Provinces {
			key := asker{line.Topic, province, line.Who}
			if other, twice := seen[key]; twice {
				t.Errorf("%s: %s of %s is in %s and %s", line.Topic.Label().EN, province, line.Who.Label().EN, other, line.Clause)
			}
			seen[key] = line.Clause
		}
	}
}

// What carries a number, suffixes or a sentence is what its topic says.
func TestLinesCarryWhatTheirTopicAsksFor(t *testing.T) {
	counting := []Topic{
		LetterTerm, MinimumAge, AgeProof, PhonesAlone, PhonesTogether, LicenceTerm, RemarkLength, DomainTerm,
		SitesPerOrder, DomainsPerOrder, SitesPerSubject, SitePlan,
	}
	for _, line := range everyLine() {
		if (line.Number > 0) != slices.Contains(counting, line.Topic) {
			t.Errorf("%s: number %d", line.Clause, line.Number)
		}
		if (line.Paste != "") != (line.Topic == RemarkSentence) {
			t.Errorf("%s: paste %q", line.Clause, line.Paste)
		}
		if (len(line.Suffixes) > 0) != (line.Topic == SuffixRefused) {
			t.Errorf("%s: suffixes %v", line.Clause, line.Suffixes)
		}
		for _, suffix := range line.Suffixes {
			if suffix == "" || suffix != strings.ToLower(strings.Trim(suffix, ".")) {
				t.Errorf("%s: suffix %q", line.Clause, suffix)
			}
			if !strings.Contains(line.Says.ZH, "."+suffix) || !strings.Contains(line.Says.EN, "."+suffix) {
				t.Errorf("%s does not say %s", line.Clause, suffix)
			}
		}
	}
}

// In all 31 provinces it is known, once, who may be a unit's principal and
// whether a person from elsewhere may file.
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
		clause   string // "" where nothing binds
	}{
		{LegalRepresentativeOnly, "广东", Units, "9.1e"},
		{LegalRepresentativeOnly, "广东", IndividualBusinesses, "9.1e"},
		{LegalRepresentativeOnly, "广东", Persons, ""},
		{LegalRepresentativeOnly, "广东", Anyone, ""},
		{LegalRepresentativeOnly, "四川", Units, ""},
		{LetterAccepted, "四川", Units, "9.1g"},
		{OutsiderWithProof, "江西", Persons, "9.2d"},
		{OutsiderRefused, "江西", Persons, ""},
		{MinimumAge, "天津", Persons, "9.3r"},
		{MinimumAge, "天津", Units, "9.3s"},
		{MinimumAge, "天津", Anyone, ""},
		{MinimumAge, "北京", Anyone, "9.3a"},
		{MinimumAge, "北京", IndividualBusinesses, "9.3a"},
		{RemarkOther, "湖北", Persons, "9.5f"},
		{RemarkOther, "湖北", Units, "3.3y"}, // the narrower of two
		{RemarkOther, "湖北", IndividualBusinesses, "3.3y"},
		{RemarkOther, "湖北", Anyone, "9.5f"},
		{IndividualBusinessAsPerson, "河北", IndividualBusinesses, "9.6k"},
		{IndividualBusinessAsPerson, "河北", Units, ""},
		{LegalRepresentativeOnly, "", Units, ""},
		{LegalRepresentativeOnly, "广东省", Units, ""}, // ids only
		{topicCount, "广东", Units, ""},
	} {
		line, found := In(c.topic, c.province, c.who)
		if found != (c.clause != "") || found && line.Clause != c.clause {
			t.Errorf("%s, %s, %s: %v %v, want %q", c.topic.Label().EN, c.province, c.who.Label().EN, found, line, c.clause)
		}
	}
}

// The numbers a rule reckons with.
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
		if line, found := In(c.topic, c.province, c.who); !found || line.Number != c.want {
			t.Errorf("%s, %s: %v, want %d", c.topic.Label().EN, c.province, line, c.want)
		}
	}
}

// A province's page holds each of its lines once, topic by topic.
func TestLinesFor(t *testing.T) {
	pairs := 0
	for _, province := range filing.Provinces.IDs() {
		all := LinesFor(province)
		if len(all) == 0 {
			t.Errorf("%s asks for nothing", province)
		}
		if !slices.IsSortedFunc(all, func(a, b Line) int { return int(a.Topic) - int(b.Topic) }) {
			t.Errorf("the lines of %s are out of order", province)
		}
		pairs += len(all)
	}
	want := 0
	for _, line := range everyLine() {
		want += len(line.Provinces)
	}
	if pairs != want {
		t.Errorf("%d lines over all provinces, want %d", pairs, want)
	}
	if LinesFor("广东省") != nil || LinesFor("") != nil {
		t.Error("something is asked for nowhere")
	}
}

// Callers get copies and cannot change what is known.
func TestLinesOnIsACopy(t *testing.T) {
	LinesOn(AnyPrincipal)[0].Clause = "changed"
	if LinesOn(AnyPrincipal)[0].Clause == "changed" {
		t.Error("a caller changed the lines")
	}
}

func TestInAllocatesNothing(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { In(OtherDemand, "广东", Units) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// BenchmarkIn asks the longest list for its last province.
func BenchmarkIn(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		In(OtherDemand, "西藏", Units)
	}
}

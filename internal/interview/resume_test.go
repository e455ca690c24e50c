package interview

import (
	"bytes"
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// resumed is a bundle of an earlier sitting, as its file gives it back.
func resumed(t *testing.T, answers map[string]string, sites int) *filing.Bundle {
	t.Helper()
	b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
	p := &person{t: t, bundle: b, answers: answers, sites: sites}
	if _, err := p.interview(); err != nil && !errors.Is(err, ErrStopped) {
		t.Fatal(err)
	}
	return bundlefile.Parse(bundlefile.Write(b, lang.ZH)).Bundle
}

// Whoever goes on from the list of tasks adds a website there, which is asked about
// at once, and comes back to the list.
func TestAnotherSiteAfterAResume(t *testing.T) {
	b := resumed(t, maps.Clone(personalAnswers), 1)
	again := &person{t: t, bundle: b, answers: maps.Clone(personalAnswers), sites: 2}
	again.answers["sites[1].domain"] = "example-photos.cn"
	o := optionsFor(t, b)
	o.FromTasks = true
	if _, err := Run(again, o); err != nil {
		t.Fatal(err)
	}
	asked := again.asked()
	if len(b.Sites) != 2 || asked[0] != tasks || again.times[tasks] != 2 || slices.Index(asked, "sites[1].domain") < 0 || again.times["sites[0].name"] > 0 {
		t.Errorf("%d websites, asked %q", len(b.Sites), asked)
	}
}

// The way back is open from every prompt of a sitting that has just begun.
func TestBackAfterAResume(t *testing.T) {
	answers := maps.Clone(enterpriseAnswers)
	order := []string{"province", "verification", "subject.type", "subject.name", "subject.certificate.type", "subject.certificate.number",
		"subject.mailing_address", "subject.principal.name", "subject.principal.role", "sites[0].name", "sites[0].domain", "sites[0].registration.registrant", moreSites}
	for i, brokenAt := range order {
		b := resumed(t, with(answers, brokenAt, stop), 1)
		again := &person{t: t, bundle: b, answers: map[string]string{brokenAt: back}, sites: 1}
		if _, err := again.interview(); err != nil {
			t.Fatal(err)
		}
		before := "operation" // as it was given on the command line
		if i > 0 {
			before = order[i-1]
		}
		if !slices.Contains(again.pages[0], brokenAt) || !slices.Contains(again.pages[1], before) {
			t.Errorf("back from %s leads not to %s but to %q", again.pages[0], before, again.pages[1])
		}
	}
	// What a page begins with is the prompt before.
	var out bytes.Buffer
	b := resumed(t, with(answers, "subject.certificate.number", stop), 1)
	_, _ = Run(NewPlainLines(strings.NewReader("<\n<\n<\n"), &out, false, lang.ZH), optionsFor(t, b))
	if _, after, _ := strings.Cut(out.String(), "主办单位证件号码> "); strings.Index(after, "主办单位证件类型 [营业执照]> ") > strings.Index(after, "主办单位名称 [深圳市示例软件有限公司]> ") ||
		!strings.Contains(after, "主办单位性质 [企业]> ") {
		t.Errorf("it goes back by\n%s", after)
	}
}

// A subject type that was chosen by mistake is changed from the list of certificates it led
// to, even in another sitting; what no longer fits is cleared with a message, and comes back
// with the former type.
func TestTypeChangedAfterAResume(t *testing.T) {
	b := resumed(t, with(personalAnswers, "subject.mailing_address", stop), 1)
	var out bytes.Buffer
	input := "<\n<\n<\n<\n企业\n深圳市示例软件有限公司\n营业执照\n91440300MA5FK3J75W\n" + // to the type and on
		strings.Repeat("<\n", 4) + "个人\n"
	_, err := Run(NewPlainLines(strings.NewReader(input), &out, false, lang.ZH), optionsFor(t, b))
	if !errors.Is(err, ErrEndOfInput) {
		t.Fatal(err)
	}
	said := out.String()
	if !strings.Contains(said, "! 主办单位性质改成了企业，这些不再适用，已清空：主办单位证件；这次填写中改回去就恢复") {
		t.Errorf("it says\n%s", said)
	}
	if !strings.Contains(said, "! 主办单位性质改回了个人，先前填的已恢复") {
		t.Errorf("that the former answers are back is not said:\n%s", said)
	}
	if c := b.Subject.Certificate; c.Type != filing.ResidentID || c.Number != "21020219920815103X" || c.Expires != "2039-06-12" || b.Subject.Principal.Role != filing.Self {
		t.Errorf("with the former type stands %+v", c)
	}
	if strings.Contains(said, "负责人身份") {
		t.Errorf("a role that nobody gave is talked about:\n%s", said)
	}
}

// A number that was right all the time is kept when only the type was wrong.
func TestTypeChangedKeepsWhatFits(t *testing.T) {
	b := newBundle(filing.Personal, filing.Electronic)
	b.Subject.Certificate = filing.Certificate{Type: filing.ResidentID, Number: "91440300MA5FK3J75W", Address: "深圳市南山区高新南一道6号"}
	s := &session{bundle: b, settled: filing.Personal, passed: make(map[any]bool), setAside: make(map[string]filing.Subject), around: rule.Surroundings{Today: today}}
	b.Subject.Type = filing.IndividualBusiness
	s.settle()
	if c := b.Subject.Certificate; c.Type != filing.BusinessLicense || c.Number == "" || c.Address == "" || len(s.notices) > 0 {
		t.Errorf("of the certificate stands %+v, and it says %q", c, s.notices)
	}
}

// Settings that turn rules off make no number fit another type.
func TestTypeChangedWhateverIsSet(t *testing.T) {
	b := newBundle(filing.Personal, filing.Electronic)
	b.Subject.Certificate = filing.Certificate{Type: filing.ResidentID, Number: "21020219920815103X"}
	around := rule.Surroundings{Today: today}
	for _, r := range rule.Catalogue() {
		around.Selection.Skip = append(around.Selection.Skip, r.Name)
	}
	s := &session{bundle: b, settled: filing.Personal, passed: make(map[any]bool), setAside: make(map[string]filing.Subject), around: around}
	b.Subject.Type = filing.IndividualBusiness
	s.settle()
	if c := b.Subject.Certificate; c.Number != "" {
		t.Errorf("of the certificate stands %+v", c)
	}
}

// Another type late in the interview clears the certificate that it does not allow,
// its kind included, so that both are asked for again; what it allows stays.
func TestTypeChangedClearsTheCertificate(t *testing.T) {
	license := filing.Certificate{Type: filing.BusinessLicense, Number: "91440300MA5FK3J75W", Expires: "long-term", Address: "深圳市南山区高新南一道6号"}
	resident := filing.Certificate{Type: filing.ResidentID, Number: "440304199003071221", Expires: "2038-05-01"}
	for _, c := range []struct {
		was, is    string
		held, want filing.Certificate
		asksAgain  bool
	}{
		{filing.Enterprise, filing.Personal, license, filing.Certificate{}, true},
		{filing.Personal, filing.Enterprise, resident, filing.Certificate{}, true},
		{filing.Enterprise, filing.Personal, filing.Certificate{Type: filing.BusinessLicense}, filing.Certificate{}, true},
		{filing.Personal, filing.IndividualBusiness, resident, filing.Certificate{Type: filing.BusinessLicense}, true},
		{filing.Enterprise, filing.IndividualBusiness, license, license, false},
	} {
		b := newBundle(c.was, filing.Electronic)
		b.Subject.Certificate = c.held
		kind := &b.Subject.Certificate.Type
		s := &session{
			bundle: b, settled: c.was, passed: map[any]bool{any(kind): true}, doubted: make(map[any]bool),
			setAside: make(map[string]filing.Subject), around: rule.Surroundings{Today: today},
		}
		b.Subject.Type = c.is
		s.settle()
		if got := b.Subject.Certificate; got != c.want {
			t.Errorf("from %s to %s leaves %+v, want %+v", c.was, c.is, got, c.want)
		}
		isLost := c.asksAgain && c.held.Number != "" // what follows from the type alone is no loss
		if s.passed[any(kind)] == c.asksAgain || len(s.notices) > 0 != isLost {
			t.Errorf("from %s to %s: asked stays %v, and it says %q", c.was, c.is, s.passed[any(kind)], s.notices)
		}
	}
}

package interview

import (
	"errors"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

// What concerns all papers together is shown at the first one, not at each.
func TestAbsentFilesAreToldOnce(t *testing.T) {
	d := newDesk(t, lang.ZH)
	d.bundle, d.around.Scans = readExample(t, "enterprise"), rule.ScansQuick
	d.begun = make(map[any]bool)
	told := 0
	for _, prompt := range d.allPapers().Prompts {
		for _, r := range prompt.Standing().toDealWith() {
			if strings.Contains(r.Message, "都没有找到") {
				told++
			}
		}
	}
	if told != 1 {
		t.Errorf("it is told %d times", told)
	}
}

// A letter that is not there yet is missing, as any other paper is, and nothing that
// is wrong with the person's role.
func TestMissingLetterIsNoFaultOfTheRole(t *testing.T) {
	d := newDesk(t, lang.ZH)
	d.bundle = readExample(t, "enterprise")
	d.bundle.Subject.Principal.Role = "authorized"
	d.bundle.Subject.LegalRepresentative.Name = "冯伯远"
	d.bundle.Documents = nil
	for _, r := range d.stands(&d.bundle.Subject.Principal.Role).toDealWith() {
		if strings.Contains(r.Message, "缺少法定代表人授权书") {
			t.Errorf("of the role is said %q", r.Message)
		}
	}
	all, _ := d.reviewed(d.stand().reading, d.stand().findings)
	for _, g := range all {
		if paper, isPaper := g.at.(paperKey); isPaper && paper.kind == filing.AuthorizationLetter && g.open {
			return
		}
	}
	t.Error("the review does not list the letter as missing")
}

// A paper of an unknown kind is asked for its kind, and what it has thereby become is not
// asked for as well.
func TestUnknownKindIsAsked(t *testing.T) {
	b := readExample(t, "enterprise")
	b.Documents[0].Kind = "licence-scan"
	var out strings.Builder
	if _, err := Run(NewPlainLines(strings.NewReader("营业执照\n"+filing.DocumentKinds.Label(filing.SubjectCertificate).ZH+"\n"), &out, false, lang.ZH), optionsFor(t, b)); err != nil && !errors.Is(err, ErrEndOfInput) {
		t.Fatal(err)
	}
	if got := b.Documents[0].Kind; got != filing.SubjectCertificate {
		t.Errorf("the kind is %q:\n%s", got, &out)
	}
	if said := out.String(); !strings.Contains(said, "材料种类（scans/license.png） [licence-scan]> ") || strings.Contains(said, "主办单位有效证件 [") || strings.Contains(said, "主办单位有效证件> ") {
		t.Errorf("asked is:\n%s", said)
	}
}

// The sides of a card stand in the order of their names, however they were ticked.
func TestFrontStandsFirst(t *testing.T) {
	d := newDesk(t, lang.ZH)
	for _, test := range []struct{ given, want string }{
		{"scans/id-back.png scans/id-front.png", "scans/id-front.png scans/id-back.png"},
		{"scans/身份证反面.jpg scans/身份证正面.jpg", "scans/身份证正面.jpg scans/身份证反面.jpg"},
		{"scans/2.png scans/1.png", "scans/2.png scans/1.png"},
	} {
		paper := &filing.Document{Kind: filing.PrincipalCertificate}
		d.bundle.Documents = []*filing.Document{paper}
		d.filesPrompt(filing.DocumentKinds.Label(paper.Kind), lang.Text{}, nil, paper).Give(strings.Fields(test.given))
		if got := strings.Join(paper.Files, " "); got != test.want {
			t.Errorf("%s: %s", test.given, got)
		}
	}
}

// From the list of tasks only the papers are asked for that are missing, unless one
// that is there is wrong.
func TestMissingPapersAlone(t *testing.T) {
	b := readExample(t, "enterprise")
	b.Documents = b.Documents[1:]
	o := optionsFor(t, b)
	o.FromTasks = true
	p := &person{t: t, bundle: b, answers: map[string]string{}}
	s := newSession(p, o)
	list := tasksOf(b)
	s.openTask(list[len(list)-1], s.states(list)[len(list)-1])
	if err := s.visit(); err != nil {
		t.Fatal(err)
	}
	if got := p.asked(); len(got) != 1 {
		t.Errorf("asked for are %q", got)
	}
}

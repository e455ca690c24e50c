package regulation

import (
	"slices"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// Every choice that a bundle can hold is found in the ministry's form, with the
// number the form keeps it by.
func TestChoicesCoverTheForm(t *testing.T) {
	known := func(kind, id string, c FormChoice, found bool) {
		t.Helper()
		if !found || c.Name == "" || c.Code == 0 {
			t.Errorf("%s %s: %+v", kind, id, c)
		}
	}
	for _, subject := range filing.SubjectTypes.IDs() {
		c, found := SubjectChoice(subject)
		known("subject", subject, c, found)
		for _, certificate := range CertificatesOf(subject) {
			c, found := CertificateChoice(certificate, subject)
			known(subject+" with", certificate, c, found)
		}
	}
	for _, certificate := range PersonalCertificates() {
		c, found := CertificateChoice(certificate, filing.Enterprise)
		known("principal with", certificate, c, found)
	}
	for _, method := range filing.AccessMethods.IDs() {
		c, found := AccessChoice(method)
		known("access", method, c, found)
	}
	for _, content := range filing.Contents.IDs() {
		about := ContentOf(content)
		types := about.Services("", Anyone)
		if len(types) == 0 {
			t.Errorf("%s has no type of service", content)
		}
		for _, c := range types {
			known("content", content, c, true)
		}
	}
}

// Every content has a name on the form, and every permit that may be required has its own
// entry, whose number is one bit.
func TestApprovalsHaveNames(t *testing.T) {
	for _, content := range filing.Contents.IDs() {
		if c, found := ApprovalChoice(content); !found || c.Name == "" || c.Code&(c.Code-1) != 0 {
			t.Errorf("%s: %+v", content, c)
		}
	}
	for _, a := range approvalChoices {
		if _, found := filing.Contents.ID(a.content); !found {
			t.Errorf("%s is no content", a.content)
		}
	}
	for _, c := range Contents() {
		if c.Approval >= Required && approvalEntry(c.ID) == 0 {
			t.Errorf("%s takes a permit and has no entry", c.ID)
		}
	}
}

func approvalEntry(content string) int64 {
	choice, _ := ApprovalChoice(content)
	return choice.Code
}

// No two choices of one list share a number, and a type of service is one bit.
func TestCodesAreDistinct(t *testing.T) {
	subjects := make(map[int64]string)
	for _, s := range subjectChoices {
		if name, taken := subjects[s.Code]; taken && name != s.Name {
			t.Errorf("%s and %s share %d", name, s.Name, s.Code)
		}
		subjects[s.Code] = s.Name
	}
	certificates := make(map[int64]string)
	for _, c := range certificateCodes {
		if other, taken := certificates[c.code]; taken {
			t.Errorf("%s and %s share %d", other, c.certificate, c.code)
		}
		certificates[c.code] = c.certificate
		if c.subject != "" && !MayFileWith(c.subject, c.certificate) {
			t.Errorf("%s does not file with %s", c.subject, c.certificate)
		}
	}
	last := int64(0)
	for _, s := range serviceTypes {
		if s.code <= last || s.code&(s.code-1) != 0 {
			t.Errorf("%s has %d after %d", s.name.ZH, s.code, last)
		}
		last = s.code
	}
	for _, s := range services {
		for _, code := range s.types {
			if !slices.ContainsFunc(serviceTypes, func(t struct {
				code int64
				name lang.Text
			}) bool {
				return t.code == code
			}) {
				t.Errorf("%s: there is no type %d", s.content, code)
			}
		}
	}
}

// Some of the numbers as the form has them, so that no row slips.
func TestCodesAreTheForms(t *testing.T) {
	for subject, want := range map[string]FormChoice{
		filing.Personal: {5, "个人"}, filing.Enterprise: {4, "企业"}, "individual-business": {4, "企业"}, "arbitration": {20, "仲裁机构"},
	} {
		if got, _ := SubjectChoice(subject); got != want {
			t.Errorf("%s: %v, want %v", subject, got, want)
		}
	}
	for _, test := range []struct {
		certificate, subject string
		want                 int64
	}{
		{filing.ResidentID, filing.Personal, 2}, {filing.BusinessLicense, filing.Enterprise, 1},
		{filing.BusinessLicense, "individual-business", 1}, {filing.OrganizationCode, filing.Enterprise, 12},
		{filing.OrganizationCode, "law-firm", 20}, {"credit-code-certificate", "institution", 15},
		{"credit-code-certificate", filing.Enterprise, 0},
	} {
		if got, found := CertificateChoice(test.certificate, test.subject); !found || got.Code != test.want {
			t.Errorf("%s of %s: %v, want %d", test.certificate, test.subject, got, test.want)
		}
	}
	if _, found := CertificateChoice("library-card", filing.Personal); found {
		t.Error("a library card is no certificate")
	}
}

func TestServicesOfContents(t *testing.T) {
	for _, test := range []struct {
		content, province string
		who               Who
		want              []FormChoice
	}{
		{"products", "广东", Units, []FormChoice{{128, "单位门户网站"}}},
		{"notes", "辽宁", Persons, []FormChoice{{8388608, "其他"}}},
		{"blog", "辽宁", Persons, []FormChoice{{32, "博客/个人空间"}}},
		{"blog", "湖南", Persons, []FormChoice{{8388608, "其他"}}}, // where it is refused
		{"unheard-of", "广东", Units, []FormChoice{{8388608, "其他"}}},
	} {
		about := ContentOf(test.content)
		if got := about.Services(test.province, test.who); !slices.Equal(got, test.want) {
			t.Errorf("%s in %s: %v, want %v", test.content, test.province, got, test.want)
		}
	}
	finance := ContentOf("finance")
	if got := finance.Services("", Anyone); len(got) != 8 {
		t.Errorf("finance: %v", got)
	}
	for id, want := range map[string]string{"notes": "", "blog": "", "photos": "网络图片", "company": "单位门户网站"} {
		about := ContentOf(id)
		refused, found := about.RefusedService()
		if found != (want != "") || found && refused.Name != want {
			t.Errorf("%s: persons are refused %v, %t", id, refused, found)
		}
		if types := about.Services("", Persons); id == "photos" && !slices.Equal(types, []FormChoice{{8388608, "其他"}}) {
			t.Errorf("%s of a person: %v", id, types)
		}
	}
}

func TestPermitsAsked(t *testing.T) {
	for _, test := range []struct {
		contents []string
		province string
		want     int
	}{
		{[]string{"company"}, "广东", 0},
		{[]string{"company", "publishing"}, "广东", 1},
		{[]string{"forum"}, "广东", 0},
		{[]string{"forum"}, "四川", 1},
	} {
		if got := PermitsAsked(test.contents, test.province); len(got) != test.want {
			t.Errorf("%v in %s: %d permits", test.contents, test.province, len(got))
		}
	}
}

// The form's numbers lead back to what they stand for, except for those of subject types on
// which lists disagree.
func TestCodesLeadBack(t *testing.T) {
	for _, subject := range filing.SubjectTypes.IDs() {
		c, _ := SubjectChoice(subject)
		got, known := SubjectOfCode(c.Code)
		if want := map[bool]string{true: subject}[c.Code <= 6]; got != want && subject != filing.IndividualBusiness || known != (c.Code <= 6) {
			t.Errorf("%d of %s is read as %q", c.Code, subject, got)
		}
	}
	seen := make(map[int64]bool)
	for _, c := range certificateCodes {
		if got, known := CertificateOfCode(c.code); !known || got != c.certificate || seen[c.code] {
			t.Errorf("%d of %s is read as %q", c.code, c.certificate, got)
		}
		seen[c.code] = true
	}
	for _, code := range []int64{0, -1, 99} {
		if subject, known := SubjectOfCode(code); known {
			t.Errorf("%d is read as %s", code, subject)
		}
		if certificate, known := CertificateOfCode(code); known {
			t.Errorf("%d is read as %s", code, certificate)
		}
	}
}

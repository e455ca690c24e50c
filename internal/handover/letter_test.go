package handover

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/regulation"
)

// lettered are bundles of every operation, for who files and where, with what makes
// letters necessary.
func lettered() (bundles []*filing.Bundle) {
	for _, operation := range filing.Operations.IDs() {
		for _, subject := range []string{filing.Personal, filing.Enterprise, filing.IndividualBusiness} {
			for _, province := range []string{"", "广东", "江苏", "安徽", "四川", "上海", "重庆", "广西", "宁夏", "湖南"} {
				for _, verification := range []string{"", filing.Paper, filing.Electronic} {
					bundles = append(bundles, letteredBundle(operation, subject, province, verification))
				}
			}
		}
	}
	return bundles
}

func letteredBundle(operation, subject, province, verification string) *filing.Bundle {
	b := &filing.Bundle{Operation: operation, Province: province, Verification: verification, Changes: []string{filing.ChangesSubject, filing.ChangesSite}}
	b.Subject.Type, b.Subject.Name = subject, "甲公司"
	b.Subject.Certificate = filing.Certificate{Type: filing.BusinessLicense, Number: "91440300MA5FK3J75W"}
	b.Subject.Principal = filing.Person{Name: "周启明", Role: filing.Authorized}
	if subject == filing.Personal {
		b.Subject.Name, b.Subject.Principal = "林知远", filing.Person{Role: filing.Self}
	}
	for _, domain := range []string{"a.cn", "b.cn", "c.cn", "d.cn", "e.cn", "f.cn", "g.cn"} {
		site := &filing.Site{Name: "站", Domain: domain, Content: []string{"company"}}
		site.Registration.Registrant = b.Subject.Name
		b.Sites = append(b.Sites, site)
	}
	b.Sites[1].Principal = filing.Person{Name: "何秋白"}
	b.Sites[2].Registration.Registrant = "乙公司"
	b.Record.SubjectName = "丙公司"
	return b
}

// The letters are those that the list of documents asks for, and no others.
func TestLettersAreAskedFor(t *testing.T) {
	written := make(map[string]bool)
	for _, b := range lettered() {
		letters := NewLetters(b, Order{Today: someDay})
		for _, l := range letters.All {
			written[l.Kind] = true
			if l.Asked == nil || !l.Asked.Certain() {
				t.Fatalf("nothing asks for %s in %+v", l.Kind, b)
			}
			if of, isLetter := regulation.LetterOf(l.Asked, b); !isLetter || of.Kind != l.Kind {
				t.Errorf("%s is written for a %s", l.Kind, l.Asked.Kind)
			}
		}
		for _, r := range regulation.Documents(b, someDay) {
			letter, isLetter := regulation.LetterOf(&r, b)
			if !isLetter {
				continue
			}
			isWritten := slices.ContainsFunc(letters.All, func(l Letter) bool { return l.Kind == letter.Kind })
			isPerhaps := slices.ContainsFunc(letters.Perhaps, func(u Unwritten) bool { return u.Kind == letter.Kind })
			if r.Certain() != isWritten || !r.Certain() != isPerhaps {
				t.Errorf("%s in %s: written %v, told of %v", letter.Kind, b.Province, isWritten, isPerhaps)
			}
		}
		if b.IsCancellation() && len(letters.All) > 0 || b.Operation == filing.CancelAccess && len(letters.Perhaps) > 0 {
			t.Errorf("%s has letters", b.Operation)
		}
	}
	for _, kind := range []string{
		regulation.PrincipalAuthorization, regulation.SitePrincipalAuthorization, filing.DomainAuthorization, filing.SecurityAgreement,
		filing.VerificationForm, regulation.Commitment, filing.ResponsibilityNotice, filing.SitesStatement, filing.SitePlan,
	} {
		if !written[kind] {
			t.Errorf("%s was never written", kind)
		}
	}
}

// Who signs and whose seal it bears is as the list of documents says.
func TestMarksAreThoseOfTheChecklist(t *testing.T) {
	names := map[regulation.Party]string{
		regulation.ThePerson: "人", regulation.SubjectPrincipal: "主体负责人", regulation.SitePrincipal: "网站负责人",
		regulation.LegalRepresentative: "法定代表人", regulation.DomainOwner: "所有者", regulation.AsAgreed: "",
	}
	open := []string{"pre-approval-enquiry-anhui"} // of whose form it is not known
	seen := 0
	for _, b := range lettered() {
		for _, operation := range []string{"", filing.CancellationForm, filing.CancellationStatement} {
			for _, l := range NewLetters(b, Order{Today: someDay, Only: operation}).All {
				if l.Asked == nil || l.Asked.Demand != nil && slices.Contains(open, l.Asked.Demand.ID) {
					continue
				}
				seen++
				sign, seal := l.Asked.Sign.Words().ZH, l.Asked.Seal.Words().ZH
				marks := make(map[MarkKind]*Mark)
				for i := range l.Marks {
					marks[l.Marks[i].Kind] = &l.Marks[i]
				}
				ofUnits := strings.Contains(seal, "单位的") || strings.Contains(seal, "单位盖") || strings.Contains(seal, "为单位")
				sealed := strings.Contains(seal, "盖") && !strings.HasPrefix(seal, "无需") && !(ofUnits && b.IsPersonal() && l.Kind != filing.DomainAuthorization)
				if (marks[Sealed] != nil) != sealed {
					t.Errorf("%s of a %s: %q, the letter has a seal: %v", l.Kind, b.Subject.Type, seal, !sealed)
				}
				byUnit := ofUnits && !b.IsPersonal() && l.Kind != filing.DomainAuthorization // which seals instead
				if (marks[Fingerprinted] != nil) != (strings.Contains(sign, "手印") && !byUnit) {
					t.Errorf("%s of a %s: %q, the letter has a fingerprint: %v", l.Kind, b.Subject.Type, sign, marks[Fingerprinted] != nil)
				}
				if signed := marks[Signed]; signed != nil {
					if name := names[signed.Party]; !strings.Contains(sign, name) || !strings.Contains(signed.Label.ZH, name) {
						t.Errorf("%s: %q, the letter has %q", l.Kind, sign, signed.Label.ZH)
					}
				} else if strings.Contains(sign, "签") && !strings.HasPrefix(sign, "无需") && !byUnit {
					t.Errorf("%s of a %s: %q, nobody signs", l.Kind, b.Subject.Type, sign)
				}
			}
		}
	}
	if seen < 200 {
		t.Errorf("only %d letters were seen", seen)
	}
}

// Every letter can be had by its kind, from an empty bundle too, where the blanks
// have labels.
func TestEveryLetterCanBeHad(t *testing.T) {
	for _, kind := range regulation.Letters() {
		for _, b := range []*filing.Bundle{{}, {Operation: filing.First}, letteredBundle(filing.First, filing.Enterprise, "四川", filing.Paper)} {
			letters := NewLetters(b, Order{Today: someDay, Only: kind.Kind})
			if len(letters.All) == 0 {
				t.Errorf("%s cannot be had", kind.Kind)
			}
			for _, l := range letters.All {
				if l.Kind != kind.Kind || l.Title.IsZero() || len(l.Blocks) < 3 {
					t.Errorf("%s: %s %q with %d blocks", kind.Kind, l.Kind, l.Title.ZH, len(l.Blocks))
				}
				for _, block := range l.Blocks {
					for _, s := range block.Args {
						if s.IsBlank() && s.Label.IsZero() {
							t.Errorf("%s: a blank of %q has no label", kind.Kind, block.Says.ZH)
						}
					}
					if block.Style != Table && block.Style != Room && block.Says.IsZero() {
						t.Errorf("%s: a block says nothing", kind.Kind)
					}
				}
			}
		}
	}
	if len(texts()) != len(regulation.Letters()) {
		t.Errorf("%d texts for %d letters", len(texts()), len(regulation.Letters()))
	}
}

// A demand that wants the date by hand gets a blank, whatever date is ordered.
func TestDateOfALetter(t *testing.T) {
	b := letteredBundle(filing.First, filing.Enterprise, "广东", filing.Paper)
	for _, l := range NewLetters(b, Order{Today: someDay, Day: someDay}).All {
		if byHand := l.Kind == regulation.Commitment; l.Day.IsBlank() != byHand {
			t.Errorf("%s: the date is blank: %v", l.Kind, l.Day.IsBlank())
		}
		if holds := l.Kind == filing.SecurityAgreement || l.Kind == filing.VerificationForm; l.Rule.IsZero() == holds {
			t.Errorf("%s: the rule of the same day stands there: %v", l.Kind, !holds)
		}
	}
}

// One letter for each who signs, and for each domain where the province says so.
func TestLettersForEach(t *testing.T) {
	for province, want := range map[string]int{"江苏": 4, "重庆": 7, "湖南": 2, "广东": 1} {
		subject := filing.Enterprise
		if province == "重庆" {
			subject = filing.Personal
		}
		b := letteredBundle(filing.First, subject, province, filing.Electronic)
		b.Subject.Principal.Role, b.Sites[2].Registration.Registrant = filing.LegalRepresentative, b.Subject.Name
		if letters := NewLetters(b, Order{Today: someDay}).All; len(letters) != want {
			var kinds []string
			for _, l := range letters {
				kinds = append(kinds, l.Kind+" "+l.About)
			}
			t.Errorf("%s: %d letters, want %d: %v", province, len(letters), want, kinds)
		}
	}
}

// The operation says what a statement cancels, which is left to the pen if the operation
// cancels nothing.
func TestStatementInventsNoScope(t *testing.T) {
	for operation, isBlank := range map[string]bool{filing.First: true, filing.Change: true, filing.CancelAccess: true, filing.CancelSubject: false, filing.CancelSite: false} {
		b := bundle(operation, filing.Enterprise, filing.Electronic, filing.LegalRepresentative)
		letter := NewLetters(b, Order{Only: filing.CancellationStatement, Today: someDay}).All[0]
		found := false
		for _, block := range letter.Blocks {
			for _, r := range block.Rows {
				if slot := r.Cells[0]; strings.HasPrefix(r.Label.ZH+slot.Label.ZH, "注销范围") {
					found = true
					if slot.IsBlank() != isBlank {
						t.Errorf("%s: the scope is blank: %v", operation, slot.IsBlank())
					}
				}
			}
		}
		if !found {
			t.Errorf("%s: there is no scope", operation)
		}
	}
}

// Someone who files for themselves is named once in the bundle, and their telephone is
// still theirs.
func TestLettersHaveTheTelephone(t *testing.T) {
	b := letteredBundle(filing.First, filing.Personal, "重庆", filing.Electronic)
	b.Subject.Principal.Mobile = "13512340001"
	for _, kind := range []string{filing.SitePlan, filing.VerificationForm} {
		for _, l := range NewLetters(b, Order{Only: kind, Today: someDay}).All {
			for _, missing := range l.Missing() {
				if missing == phoneLabel || missing == mobileLabel {
					t.Errorf("%s %s lacks %s", kind, l.About, missing.ZH)
				}
			}
		}
	}
}

// Only an organisation has a seal, and who plainly is none is not asked for one.
func TestSealOfDomainOwner(t *testing.T) {
	for _, c := range []struct {
		owner, number string
		sealed        bool
	}{
		{"林知远", "", false},
		{"欧阳知远", "", false},
		{"阿卜杜拉·买买提", "", false}, {"阿卜杜拉・买买提", "", false},
		{"次仁多吉卓玛", "21020219920815103X", false}, {"次仁多吉卓玛", "21020219920815103x", false},
		{"冼知远", "21020219920815103X", false}, {"冼知远", "", true},
		{"JOHN RONALD SMITH", "810000199408230021", false}, {"JOHN RONALD SMITH", "H12345678", false},
		{"山田太郎", "TK1234567", false}, {"冼知远", "12345678", false},
		{"何秋白桦林", "", false}, // the principal of a website
		{"JOHN RONALD SMITH", "X1234567", true}, {"British Airways", "SC123456", true},
		{"乙公司", "21020219920815103X", true}, {"北京示例科技有限公司", "21020219920815103X", true},
		{"示例·工作室", "", true}, {"雅高·美居酒店有限公司", "", true}, {"东方明珠", "", true}, {"南宫市", "", true}, {"欧阳科技", "", true},
		{"示例大学", "12440300MA5FK3J752", true}, {"深圳办", "12345678", true},
	} {
		b := letteredBundle(filing.First, filing.Enterprise, "广东", filing.Paper)
		b.Sites[1].Principal.Name = "何秋白桦林"
		b.Sites[0].Registration = filing.Registration{Registrant: c.owner, RegistrantNumber: c.number}
		letter := NewLetters(b, Order{Only: filing.DomainAuthorization, Today: someDay}).All[0]
		got := slices.ContainsFunc(letter.Marks, func(m Mark) bool { return m.Kind == Sealed })
		if got != c.sealed || letter.About != "a.cn" {
			t.Errorf("%s, %s (%s): a seal is asked for: %v", c.owner, c.number, letter.About, got)
		}
	}
}

// A long list does not stand in a cell, because a row stays on one page; none of it is lost.
func TestLongListHasATableOfItsOwn(t *testing.T) {
	for count, tables := range map[int]int{1: 1, 8: 1, 9: 2, 40: 2} {
		b := bundle(filing.CancelSubject, filing.Enterprise, filing.Electronic, filing.LegalRepresentative)
		for i := range count {
			b.Record.Domains = append(b.Record.Domains, fmt.Sprintf("a%d.cn", i))
		}
		letter := NewLetters(b, Order{Only: filing.CancellationForm, Today: someDay}).All[0]
		var listed []string
		found := 0
		for _, block := range letter.Blocks {
			if block.Style != Table {
				continue
			}
			found++
			for _, r := range block.Rows {
				for _, cell := range r.Cells {
					for _, v := range append([]Value{cell.Value}, cell.More...) {
						if v.Format == filing.Host {
							listed = append(listed, v.Text)
						}
					}
				}
			}
		}
		if found != tables || !slices.Equal(listed, b.Record.Domains) {
			t.Errorf("%d domains: %d tables, which list %v", count, found, listed)
		}
	}
}

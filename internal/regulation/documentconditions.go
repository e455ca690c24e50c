package regulation

import (
	"slices"
	"time"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/postal"
)

// Setting is what facts are about: a bundle, one of its sites or nil, and the day.
type Setting struct {
	*filing.Bundle
	Site  *filing.Site
	Today time.Time
}

// Fact is a condition that data refers to. Some depend on the province's demand, which is nil
// elsewhere.
type Fact struct {
	Condition lang.Text // as it reads in a list after "only if"
	Counts    bool      // the condition has a place for the demand's number
	Holds     func(in Setting, demand *Demand) Answer
}

// ConditionBy is the condition, with the demand's number if it has a place for that.
func (f *Fact) ConditionBy(demand *Demand) lang.Text {
	if !f.Counts || demand == nil {
		return f.Condition
	}
	return f.Condition.With(demand.Number)
}

// The facts about who files and how. A site is nil if the bundle has none yet.
var (
	personal = Fact{
		Condition: lang.Text{ZH: "个人备案", EN: "an individual files"},
		Holds:     func(in Setting, _ *Demand) Answer { return answer(in.Subject.Type != "", in.IsPersonal()) },
	}
	unit = Fact{
		Condition: lang.Text{ZH: "单位备案", EN: "an organisation files"},
		Holds:     func(in Setting, _ *Demand) Answer { return answer(in.Subject.Type != "", in.IsUnit()) },
	}
	lawFirm = Fact{
		Condition: lang.Text{ZH: "律师事务所备案", EN: "a law firm files"},
		Holds: func(in Setting, _ *Demand) Answer {
			return answer(in.Subject.Type != "", in.Subject.Type == filing.LawFirm)
		},
	}
	stateBody = Fact{
		Condition: lang.Text{ZH: "党政机关或事业单位备案", EN: "a government body or public institution files"},
		Holds: func(in Setting, _ *Demand) Answer {
			return answer(in.Subject.Type != "", in.Subject.Type == filing.Government || in.Subject.Type == filing.Institution)
		},
	}
	institution = Fact{
		Condition: lang.Text{ZH: "事业单位备案", EN: "a public institution files"},
		Holds: func(in Setting, _ *Demand) Answer {
			return answer(in.Subject.Type != "", in.Subject.Type == filing.Institution)
		},
	}
	paper = Fact{
		Condition: lang.Text{ZH: "接入商要求纸质核验", EN: "the access provider requires paper verification"},
		Holds: func(in Setting, _ *Demand) Answer {
			return answer(in.Verification != "", in.Verification == filing.Paper)
		},
	}
	principalIsOther = Fact{
		Condition: lang.Text{ZH: "主体负责人不是法定代表人", EN: "the principal is not the legal representative"},
		Holds: func(in Setting, _ *Demand) Answer {
			return answer(in.Subject.Principal.Role != "" || in.IsPersonal(), in.PrincipalIsOther())
		},
	}
	sitePrincipalIsOther = Fact{
		Condition: lang.Text{ZH: "网站负责人不是主体负责人", EN: "the website's principal is not the subject's"},
		Holds: func(in Setting, _ *Demand) Answer {
			return answer(true, in.Site != nil && in.Site.HasOtherPrincipal(&in.Subject.Principal))
		},
	}
	sitePrincipalIsAuthorized = Fact{ // nobody authorizes themselves
		Condition: lang.Text{ZH: "网站负责人不是主体负责人，也不是法定代表人", EN: "the website's principal is neither the subject's nor the legal representative"},
		Holds: func(in Setting, _ *Demand) Answer {
			return answer(true, in.Site != nil && in.Site.HasOtherPrincipal(&in.Subject.Principal) && in.Site.HasOtherPrincipal(&in.Subject.LegalRepresentative))
		},
	}
	contentNeedsApproval = Fact{
		Condition: lang.Text{ZH: "网站内容涉及前置审批", EN: "the website's content needs a pre-approval"},
		Holds: func(in Setting, _ *Demand) Answer {
			if !in.IsUnit() || in.Site == nil {
				return No
			}
			return needsApproval(in.Bundle, in.Site)
		},
	}
)

// The facts about the record and what is done to it.
var (
	subjectStated = Fact{
		Condition: lang.Text{ZH: "变更主体信息", EN: "the subject's data change"},
		Holds:     func(in Setting, _ *Demand) Answer { return in.states(filing.ChangesSubject) },
	}
	principalStated = Fact{
		Condition: lang.Text{ZH: "主体负责人或其证件有变", EN: "the principal or their certificate changes"},
		// The record names no principal to compare with.
		Holds: func(in Setting, _ *Demand) Answer { return answer(in.Operation != filing.Change, true) },
	}
	siteStated = Fact{
		Condition: lang.Text{ZH: "变更网站信息", EN: "a website's data change"},
		Holds:     func(in Setting, _ *Demand) Answer { return in.states(filing.ChangesSite) },
	}
	domainAdded = Fact{
		Condition: lang.Text{ZH: "域名不在原备案里", EN: "the domain is not on the record"},
		Holds: func(in Setting, _ *Demand) Answer {
			known := in.Site != nil && in.Site.Domain != "" && len(in.Record.Domains) > 0
			return answer(known, known && !in.Record.Has(in.Site.Domain))
		},
	}
	renamed = Fact{
		Condition: lang.Text{ZH: "主办单位更名", EN: "the subject has changed its name"},
		Holds: func(in Setting, _ *Demand) Answer {
			return answer(in.Record.SubjectName != "" && in.Subject.Name != "", !filing.SameName(in.Record.SubjectName, in.Subject.Name))
		},
	}
	noProvider = Fact{
		Condition: lang.Text{ZH: "备案已没有接入商", EN: "no access provider holds the record any more"},
		// Not being on record here does not mean that it is nowhere.
		Holds: func(in Setting, _ *Demand) Answer {
			return answer(in.Record.Here == filing.Yes || in.Record.Provider != "", false)
		},
	}
	phoneLost = Fact{
		Condition: lang.Text{ZH: "原负责人的手机收不到短信", EN: "the mobile number on record for the principal receives no text messages"},
		Holds:     func(Setting, *Demand) Answer { return Unknown },
	}
)

// The facts that provinces' demands depend on.
var (
	outsider = Fact{
		Condition: lang.Text{ZH: "证件住所在外省", EN: "the certificate's address is in another province"},
		Holds: func(in Setting, _ *Demand) Answer {
			theirs := postal.LocalityOf(in.Subject.Certificate.Address).Province
			return answer(theirs != "" && in.Province != "", theirs != in.Province)
		},
	}
	outsideRepresentative = Fact{
		Condition: lang.Text{ZH: "法定代表人的身份证在外地", EN: "the legal representative's identity card is from elsewhere"},
		Holds:     func(Setting, *Demand) Answer { return Unknown },
	}
	soundsApproved = Fact{
		Condition: lang.Text{ZH: "名称或经营范围有前置审批字样", EN: "the name or business scope contains words that suggest a pre-approval"},
		Holds:     func(Setting, *Demand) Answer { return Unknown },
	}
	soundsLikeTraining = Fact{
		Condition: lang.Text{ZH: "名称、经营范围或网站内容像校外培训，实际不涉及", EN: "the name, business scope or content sounds like after-school training, and none is offered"},
		Holds: func(in Setting, _ *Demand) Answer {
			if slices.ContainsFunc(in.Sites, func(s *filing.Site) bool { return slices.Contains(s.Content, "tutoring") }) {
				return No // it is offered, which itself needs the approval
			}
			return Unknown
		},
	}
	soundsLikeFinance = Fact{
		Condition: lang.Text{ZH: "名称或经营范围像金融，实际不涉及", EN: "the name or business scope sounds like finance, and none is offered"},
		Holds:     func(Setting, *Demand) Answer { return Unknown },
	}
	soundsCultural = Fact{
		Condition: lang.Text{ZH: "名称或经营范围有「文化」二字，实际不涉及文化类前置审批", EN: "the name or business scope has the word 文化, and no cultural permit applies"},
		Holds:     func(Setting, *Demand) Answer { return Unknown },
	}
	specialTrade = Fact{
		Condition: lang.Text{ZH: "属于所说的行业", EN: "the subject is in one of the industries named"},
		Holds:     func(Setting, *Demand) Answer { return Unknown },
	}
	young = Fact{
		Condition: lang.Text{ZH: "负责人不满 %d 周岁", EN: "a principal is under %d"}, Counts: true,
		Holds: func(in Setting, demand *Demand) Answer {
			youngest := in.youngest()
			return answer(youngest >= 0, youngest < demand.Number)
		},
	}
	manySites = Fact{
		Condition: lang.Text{ZH: "网站连同已备案的达到 %d 个", EN: "there are %d websites or more, including those on record"}, Counts: true,
		Holds: func(in Setting, demand *Demand) Answer { return in.reach(demand.Number) },
	}
)

// states says whether the operation states that part of the record: a change may leave it
// alone.
func (in Setting) states(area string) Answer {
	if in.Operation != filing.Change {
		return Yes
	}
	return answer(len(in.Changes) > 0, slices.Contains(in.Changes, area))
}

// youngest is the age of the youngest principal in full years; -1 if no number shows it.
func (in Setting) youngest() int {
	youngest := -1
	look := func(c *filing.Certificate) {
		if born, known := ident.Born(c.Number); known && c.Type == filing.ResidentID {
			if age := ident.Age(born, in.Today); youngest < 0 || age < youngest {
				youngest = age
			}
		}
	}
	look(&in.Subject.Principal.Certificate)
	if in.IsPersonal() {
		look(&in.Subject.Certificate)
	}
	for _, site := range in.Sites {
		look(&site.Principal.Certificate)
	}
	return youngest
}

// reach says whether the subject has this many websites, including those on record. If there
// are fewer, but the record's are not given, that is unknown.
func (in Setting) reach(number int) Answer {
	count := len(in.Record.Domains)
	for _, site := range in.Sites {
		if !in.Record.Has(site.Domain) {
			count++
		}
	}
	if count >= number {
		return Yes
	}
	return answer(len(in.Sites) > 0 && (!in.HasRecord() || len(in.Record.Domains) > 0), false)
}

// needsApproval says whether some content of the site needs a permit: certainly by national
// law, or perhaps in some provinces.
func needsApproval(b *filing.Bundle, s *filing.Site) Answer {
	needs := No
	for _, content := range PermitsAsked(s.Content, b.Province) {
		if content.ApprovalIn(b.Province) == Required {
			return Yes
		}
		needs = Unknown
	}
	return needs
}

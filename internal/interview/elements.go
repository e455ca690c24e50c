package interview

import (
	"cmp"
	"slices"
	"strconv"
	"unicode/utf8"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// edit adds an element of the filing or removes one, and says where to go next.
type edit struct {
	label lang.Text
	sure  lang.Text // what is asked first; empty if nothing would be lost
	do    func() place
}

var addOrRemove = lang.Text{ZH: "添加或删除", EN: "Add or remove"}

// askElement lets the person add or remove a website, a permit, a paper or a second person,
// and begins what was added.
func (s *session) askElement() error {
	edits := append(s.additions(), s.removals()...)
	offers := make([]Offer, len(edits))
	for i, e := range edits {
		offers[i] = Offer{ID: strconv.Itoa(i), Label: s.voice.Text(e.label.In(s.lang))}
	}
	const none = "none"
	offers = append(offers, Offer{ID: none, Label: lang.Text{ZH: "不添加也不删除，回到任务列表", EN: "Nothing; back to the tasks"}.In(s.lang)})
	answer := none
	page := s.choose(lang.Text{ZH: "添加或删除什么？", EN: "What would you like to add or remove?"}, nil, &answer, offers)
	page.Title, page.Passing = s.overall(addOrRemove), true
	move, err := s.put(page)
	if err != nil {
		return err
	}
	s.place = place{stage: atTasks}
	if move == Back || answer == none {
		return nil
	}
	i, err := strconv.Atoi(answer)
	if err != nil {
		return nil // cleared
	}
	if e := &edits[i]; !e.sure.IsZero() {
		sure, err := s.confirm(e.sure)
		if err != nil || !sure {
			return err
		}
		s.keepFile = true
	}
	s.place = edits[i].do()
	return nil
}

// confirm asks before something is removed; the file as it was is then kept.
func (s *session) confirm(what lang.Text) (bool, error) {
	answer := filing.No
	page := s.choose(what, nil, &answer, s.offersOf(noYes()))
	page.Title, page.Passing = s.overall(addOrRemove), true
	move, err := s.put(page)
	return err == nil && move == Next && answer == filing.Yes, err
}

func (s *session) additions() (edits []edit) {
	b := s.bundle
	if b.TakesSeveralSites() {
		edits = append(edits, edit{label: lang.Text{ZH: "添加一个网站", EN: "Add a website"}, do: func() place {
			return place{task: s.addSite()}
		}})
	}
	for i, site := range b.Sites {
		of := s.siteName(i)
		if b.StatesSites() && site.Principal == (filing.Person{}) && !b.IsPersonal() { // for an individual, that is the individual

			edits = append(edits, edit{label: lang.Text{ZH: "添加网站负责人（" + beforeHan(of.ZH) + "由另一人负责）", EN: "Add a principal of its own for " + of.EN}, do: func() place {
				return place{stage: atSection, at: &site.Principal, task: &site.Principal}
			}})
		}
		if b.StatesSites() {
			edits = append(edits, edit{label: lang.Text{ZH: "添加一项许可（" + of.ZH + "）", EN: "Add a permit for " + of.EN}, do: func() place {
				permit := new(filing.PreApproval)
				site.PreApprovals = append(site.PreApprovals, permit)
				return place{stage: atSection, at: permit, task: site}
			}})
		}
	}
	return append(edits, edit{label: lang.Text{ZH: "添加一份材料", EN: "Add a document"}, do: func() place {
		return place{stage: atNewPaper}
	}})
}

// dropAddedPermit removes a permit that was just added and of which only the kind is given,
// and reports whether it did: whoever goes back did not mean to add it.
func (s *session) dropAddedPermit(at any) bool {
	for _, site := range s.bundle.Sites {
		i := slices.IndexFunc(site.PreApprovals, func(p *filing.PreApproval) bool { return at == any(p) && *p == filing.PreApproval{Kind: p.Kind} })
		if i >= 0 {
			site.PreApprovals = slices.Delete(site.PreApprovals, i, i+1)
			s.place = place{stage: atElements}
			return true
		}
	}
	return false
}

// addSite begins another website, whose prompts and papers follow.
func (s *session) addSite() *filing.Site {
	site := new(filing.Site)
	s.bundle.Sites = append(s.bundle.Sites, site)
	return site
}

// another is the key under which it is noted that the person was asked for a website after
// this one.
type another struct{ after *filing.Site }

// mayFollow reports whether it is time to ask for another website: once after the last one is
// done, even if that was in an earlier sitting. Individuals are not asked: nearly all have one
// website, and those with two add the second from the list of tasks.
func (s *session) mayFollow() bool {
	n := len(s.bundle.Sites)
	if n == 0 || !s.bundle.TakesSeveralSites() || s.bundle.IsPersonal() {
		return false
	}
	last := s.bundle.Sites[n-1]
	return !s.passed[another{last}] && (s.passed[any(&last.Domain)] || s.passed[any(last)])
}

// askForAnotherSite asks once after the last site whether there are more.
func (s *session) askForAnotherSite() error {
	last := s.bundle.Sites[len(s.bundle.Sites)-1]
	answer := filing.No
	page := s.choose(lang.Text{ZH: "还有其他网站要一起办理吗？", EN: "Is there another website to file with this one?"}, nil, &answer, s.offersOf(noYes()))
	page.titled = func() string { return s.titleOf(last) }
	move, err := s.put(page)
	switch {
	case err != nil:
		return err
	case move == Back:
		s.goBack(page)
		return nil
	}
	s.passed[another{last}] = true
	if answer == filing.Yes {
		s.addSite()
	}
	return nil
}

func (s *session) removals() (edits []edit) {
	b := s.bundle
	remove := func(zh, en string, do func()) {
		edits = append(edits, edit{
			label: lang.Text{ZH: "删除：" + zh, EN: "Remove: " + en},
			sure:  lang.Text{ZH: "确定删除" + afterHan(zh) + "？（现在的备案文件会先另存一份）", EN: "Remove " + en + "? (a copy of the bundle as it is now is kept)"},
			do:    func() place { do(); return place{stage: atTasks} },
		})
	}
	for i, site := range b.Sites {
		of := s.siteName(i)
		if len(b.Sites) > 1 {
			remove(of.ZH, of.EN, func() { b.Sites = slices.DeleteFunc(b.Sites, func(s *filing.Site) bool { return s == site }) })
		}
		if site.Principal != (filing.Person{}) {
			remove(beforeHan(of.ZH)+"的负责人", "the principal of "+of.EN, func() { site.Principal = filing.Person{} })
		}
		for _, permit := range site.PreApprovals {
			kind := filing.Contents.Label(permit.Kind)
			remove(kind.ZH+"许可（"+of.ZH+"）", "the permit for "+kind.EN+" of "+of.EN, func() {
				site.PreApprovals = slices.DeleteFunc(site.PreApprovals, func(p *filing.PreApproval) bool { return p == permit })
			})
		}
	}
	for _, d := range b.Documents {
		kind := filing.DocumentKinds.Label(d.Kind)
		of := ""
		if d.Site != "" {
			of = d.Site
		}
		label := parenthesized(kind, of)
		remove(label.ZH, label.EN, func() {
			b.Documents = slices.DeleteFunc(b.Documents, func(o *filing.Document) bool { return o == d })
		})
	}
	return edits
}

// siteName distinguishes a website by its domain or, if it has none or shares it, by its
// number.
func (s *session) siteName(i int) lang.Text {
	site := s.bundle.Sites[i]
	isShared := slices.ContainsFunc(s.bundle.Sites, func(other *filing.Site) bool { return other != site && other.Domain == site.Domain })
	if site.Domain != "" && !isShared {
		return lang.Text{ZH: site.Domain, EN: site.Domain}
	}
	return parenthesized(ordinal(i), cmp.Or(site.Name, site.Domain))
}

// parenthesized adds what something is called or belongs to, if that is known.
func parenthesized(label lang.Text, name string) lang.Text {
	if name == "" {
		return label
	}
	return lang.Text{ZH: label.ZH + "（" + name + "）", EN: label.EN + " (" + name + ")"}
}

// beforeHan is a name followed by the space that separates Latin letters from Chinese;
// afterHan is a name after one.
func beforeHan(name string) string {
	if last, _ := utf8.DecodeLastRuneInString(name); last < utf8.RuneSelf {
		return name + " "
	}
	return name
}

func afterHan(name string) string {
	if first, _ := utf8.DecodeRuneInString(name); first < utf8.RuneSelf {
		return " " + name
	}
	return name
}

// askNewPaper asks for the kind and the files of a paper that is not required.
func (s *session) askNewPaper() error {
	s.place = place{stage: atTasks}
	kind := ""
	kinds := s.offersOf(filing.DocumentKinds)
	s.nameInChinese(kinds, filing.DocumentKinds)
	page := s.choose(lang.Text{ZH: "添加哪一种材料？", EN: "Which document would you like to add?"}, nil, &kind, kinds)
	page.Title = s.overall(lang.Text{ZH: "添加材料", EN: "Add a document"})
	move, err := s.put(page)
	if err != nil || move == Back || kind == "" {
		return err
	}
	d := &filing.Document{Kind: kind}
	s.bundle.Documents = append(s.bundle.Documents, d)
	s.begun[d] = true
	files := s.filesPrompt(filing.DocumentKinds.Label(kind), lang.Text{}, nil, d)
	page = s.pageOf(&s.bundle.Documents)
	page.Prompts = []*Prompt{files}
	_, err = s.put(page)
	return err
}

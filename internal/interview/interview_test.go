package interview

import (
	"context"
	"errors"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
	"beian.example/icp/internal/rule"
)

var today = time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)

// person answers by script: with the answer under a prompt's name, or else nothing.
type person struct {
	t       *testing.T
	bundle  *filing.Bundle
	answers map[string]string
	sites   int                   // how many websites there are to tell of
	moves   map[string]func(bool) // what happens when a prompt comes up; true the first time
	review  []string              // what to choose at each review; then the end

	pages  [][]string
	titles []string
	texts  []string
	sheets [][]string // the text of each review

	notices []string
	times   map[string]int
}

// name is the path of what a prompt asks, or its label if it is not about the bundle.
func (p *person) name(prompt *Prompt) string {
	if path := bundlefile.ReadingOf(p.bundle).Place(prompt.at).Path; path != "" {
		return path
	}
	return prompt.Field.Label.ZH
}

const (
	moreSites = "还有其他网站要一起办理吗？"
	tasks     = "选一项填写"
	elements  = "添加或删除什么？"
	looking   = "请核对全部内容，要改哪一项就选哪一项"
	declaring = "是否声明？"
)

func (p *person) Ask(_ context.Context, page *Page) (Move, error) {
	var names []string
	if p.times == nil {
		p.times = make(map[string]int)
	}
	p.titles = append(p.titles, page.title())
	defer func() {
		p.pages = append(p.pages, names)
		p.texts = append(p.texts, page.Text...)
	}()
	p.notices = append(p.notices, page.Notices...)
	for _, prompt := range page.Prompts {
		if !prompt.Applies() {
			continue
		}
		page.at = prompt
		name := p.name(prompt)
		names = append(names, name)
		p.times[name]++
		if move := p.moves[name]; move != nil {
			move(p.times[name] == 1)
		}
		answer := p.answers[name]
		switch name {
		case moreSites:
			if answer == "" && len(p.bundle.Sites) < p.sites {
				answer = filing.YesNo[0].ID
			}
		case tasks:
			answer = tasksReview
			if p.hasMore() {
				answer = tasksElements
			}
		case elements:
			answer = idOf(prompt, "添加一个网站")
		case looking:
			p.sheets = append(p.sheets, lines(page))
			answer = reviewDone
			switch {
			case len(p.review) > 0:
				answer, p.review = idOf(prompt, p.review[0]), p.review[1:]
			case p.hasMore(): // which nobody has asked for
				answer = reviewTasks
			}
		}
		if answer == "" {
			continue
		}
		if answer == stop {
			return Next, ErrStopped
		}
		if answer == back {
			delete(p.answers, name)
			return Back, nil
		}
		given := prompt.Split(answer)
		if verdict := prompt.Judge(given); len(verdict.Refused) > 0 {
			p.t.Errorf("%s: %q is refused: %s", name, answer, verdict.Refused[0].Message)
			continue
		}
		prompt.Give(given)
	}
	return Next, nil
}

// hasMore reports whether there are websites still to add from the list of tasks,
// where each is sought once.
func (p *person) hasMore() bool {
	return len(p.bundle.Sites) < p.sites && p.times[elements] < p.sites
}

// What a person answers to break off and to go back.
const (
	stop = "\x03"
	back = "<"
)

// lines are what a review says.
func lines(page *Page) []string {
	all := slices.Clone(page.Text)
	for _, o := range page.Prompts[0].Offers {
		all = append(append(all, o.Label), o.Notes...)
	}
	return all
}

func idOf(prompt *Prompt, label string) string {
	for _, c := range prompt.Offers {
		if c.Label == label || strings.HasPrefix(c.Label, label+"：") {
			return c.ID
		}
	}
	return label
}

func (p *person) interview() (bool, error) { return Run(p, optionsFor(p.t, p.bundle)) }

// asked lists every prompt in the order it came.
func (p *person) asked() []string { return slices.Concat(p.pages...) }

func optionsFor(t testing.TB, b *filing.Bundle) Options {
	t.Helper()
	path := filepath.Join(t.TempDir(), filing.DefaultName)
	return Options{
		Bundle: b, Store: bundlefile.Create(path, lang.ZH),
		Surroundings: rule.Surroundings{Today: today}, Voice: report.Voice{Lang: lang.ZH},
	}
}

func newBundle(kind, verification string) *filing.Bundle {
	b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First, Province: "广东", Verification: verification}
	b.Subject.Type = kind
	return b
}

var personalAnswers = map[string]string{
	"province":                          "辽宁",
	"verification":                      "电子化核验",
	"subject.type":                      "个人",
	"subject.name":                      "林知远",
	"subject.certificate.type":          "居民身份证",
	"subject.certificate.number":        "21020219920815103X",
	"subject.certificate.expires":       "2039年6月12日",
	"subject.certificate.address":       "辽宁省大连市中山区示例路18号3单元502室",
	"subject.mailing_address":           "辽宁省大连市沙河口区范例街6号2单元1103室",
	"subject.principal.mobile":          "13512340011",
	"subject.principal.emergency_phone": "13512340012",
	"subject.principal.email":           "lin@example.cn",
	"sites[0].name":                     "知远的读书笔记",
	"sites[0].domain":                   "example-notes.cn",
	"sites[0].homepage":                 "www.example-notes.cn",
	"sites[0].content":                  "学习笔记",
	"sites[0].remarks":                  "个人学习和读书笔记，不含企业、单位信息",
	"sites[0].registration.registrant":  "林知远",
	"documents[0].files":                "scans/id-front.png，scans/id-back.png",
	"sites[1].name":                     "知远的旅行随笔",
	"sites[1].domain":                   "example-travel.cn",
	"sites[1].homepage":                 "www.example-travel.cn",
	"sites[1].content":                  "学习笔记",
	"sites[1].registration.registrant":  "林知远",
}

var enterpriseAnswers = map[string]string{
	"province":                                         "广东",
	"verification":                                     "电子化核验",
	"subject.type":                                     "企业",
	"subject.name":                                     "深圳市示例软件有限公司",
	"subject.certificate.type":                         "营业执照",
	"subject.certificate.number":                       "91440300MA5FK3J75W",
	"subject.certificate.expires":                      "长期",
	"subject.certificate.address":                      "深圳市南山区高新南一道6号8楼801室",
	"subject.mailing_address":                          "深圳市南山区高新南一道6号8楼801室",
	"subject.principal.name":                           "周启明",
	"subject.principal.role":                           "法定代表人",
	"subject.principal.certificate.type":               "居民身份证",
	"subject.principal.certificate.number":             "440304199003071221",
	"subject.principal.certificate.expires":            "2038-05-01",
	"subject.principal.mobile":                         "13512340001",
	"subject.principal.emergency_phone":                "13512340002",
	"subject.principal.email":                          "zhou@example.cn",
	"sites[0].name":                                    "示例软件官网",
	"sites[0].domain":                                  "example.com.cn",
	"sites[0].homepage":                                "www.example.com.cn",
	"sites[0].content":                                 "company",
	"sites[0].registration.registrant":                 "深圳市示例软件有限公司",
	"sites[1].name":                                    "示例软件帮助中心",
	"sites[1].domain":                                  "示例帮助.中国",
	"sites[1].homepage":                                "www.示例帮助.中国",
	"sites[1].content":                                 "products",
	"sites[1].registration.registrant":                 "深圳市示例软件有限公司",
	"subject.legal_representative.name":                "何秋白",
	"subject.legal_representative.certificate.type":    "居民身份证",
	"subject.legal_representative.certificate.number":  "440305199511022369",
	"subject.legal_representative.certificate.expires": "2035-03-15",
}

func with(answers map[string]string, changes ...string) map[string]string {
	all := maps.Clone(answers)
	for i := 0; i < len(changes); i += 2 {
		all[changes[i]] = changes[i+1]
	}
	return all
}

// The pages of a first filing, each as the paths it asks for.
func TestPages(t *testing.T) {
	var (
		whole         = []string{"province", "verification", "provider.name", "subject.type"}
		unit          = prefixed("subject.", "name", "certificate.type", "certificate.number", "certificate.expires", "certificate.address", "mailing_address")
		single        = prefixed("subject.", "name", "certificate.type", "certificate.number", "certificate.valid_from", "certificate.expires", "certificate.address", "mailing_address")
		deputy        = prefixed("subject.legal_representative.", "name", "certificate.type", "certificate.number", "certificate.valid_from", "certificate.expires")
		principal     = prefixed("subject.principal.", "name", "role", "certificate.type", "certificate.number", "certificate.valid_from", "certificate.expires", "mobile", "emergency_phone", "email")
		self          = prefixed("subject.principal.", "mobile", "emergency_phone", "email")
		site          = prefixed("sites[0].", "name", "domain", "homepage", "content")
		personalSite  = append(slices.Clone(site), "sites[0].remarks")
		registration  = prefixed("sites[0].registration.", "registrant", "registrant_number", "registrar", "verified", "expires")
		ofOther       = without(registration, "sites[0].registration.registrant_number")
		second        = prefixed("sites[1].", "name", "domain", "homepage", "content")
		secondRegistr = prefixed("sites[1].registration.", "registrant", "registrant_number", "registrar", "verified", "expires")
		more          = []string{moreSites}
		withAddress   = with(personalAnswers, "sites[0].access.ips", "119.29.29.29")
	)
	onRecord := func(operation, here string) func(*filing.Bundle) {
		return func(b *filing.Bundle) {
			b.Operation = operation
			b.Record = filing.Record{Number: "辽ICP备2021000001号", SubjectName: "林知远", Domains: []string{"example-old.cn"}, Here: here}
		}
	}
	tests := []struct {
		name    string
		begin   func(*filing.Bundle)
		answers map[string]string
		sites   int
		want    [][]string
	}{
		{"personal, electronic", nil, personalAnswers, 1, [][]string{whole, single, self, personalSite, registration}},
		{"enterprise, electronic", nil, enterpriseAnswers, 1, [][]string{whole, unit, principal, site, registration, more}},
		{
			"personal, paper", func(b *filing.Bundle) { *b = *newBundle(filing.Personal, filing.Paper); b.Province = "" }, personalAnswers, 1,
			[][]string{{"created", "province", "provider.name"}, single, self, personalSite, registration},
		},
		{
			"enterprise, authorized", nil, with(enterpriseAnswers, "subject.principal.role", "被授权的本单位人员"), 1,
			[][]string{whole, unit, principal, deputy, site, registration, more},
		},
		{"enterprise, two sites", nil, enterpriseAnswers, 2, [][]string{whole, unit, principal, site, registration, more, second, secondRegistr, more}},
		{
			"resumed", func(b *filing.Bundle) {
				*b = *newBundle(filing.Personal, filing.Electronic)
				b.Subject.Name, b.Subject.MailingAddress = "林知远", personalAnswers["subject.mailing_address"]
				b.Subject.Principal.Mobile = "13512340011"
			}, personalAnswers, 1,
			[][]string{without(single, "subject.name", "subject.mailing_address"), without(self, "subject.principal.mobile"), personalSite, registration},
		},
		{"paper chosen on the way", nil, with(personalAnswers, "verification", "纸质核验"), 1, [][]string{append(slices.Clone(whole), "created"), single, self, personalSite, registration}},
		{"a site on a record elsewhere", onRecord(filing.AddSite, filing.No), withAddress, 1, [][]string{whole, single, self, append(slices.Clone(personalSite), "sites[0].access.ips"), registration}},
		{"a site on a record here", onRecord(filing.AddSite, filing.Yes), withAddress, 1, [][]string{whole, single, self, personalSite, registration}},
		{"the access of a site", onRecord(filing.AddAccess, filing.No), withAddress, 1, [][]string{whole, single, self, append(slices.Clone(personalSite), "sites[0].access.ips"), ofOther}},
		{"a domain of someone else", nil, with(enterpriseAnswers, "sites[0].registration.registrant", "周启明"), 1, [][]string{whole, unit, principal, site, ofOther, more}},
		{"other content of a unit", nil, with(enterpriseAnswers, "sites[0].content", filing.ContentOther), 1, [][]string{whole, unit, principal, append(slices.Clone(site), "sites[0].remarks"), registration, more}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
			if tt.begin != nil {
				tt.begin(b)
			}
			p := &person{t: t, bundle: b, answers: tt.answers, sites: tt.sites}
			if _, err := p.interview(); err != nil {
				t.Fatal(err)
			}
			got := p.pages
			got = slices.DeleteFunc(got, func(names []string) bool { return names[0] == declaring }) // where nothing is missing
			if n := len(got) - 2; n < 0 || !strings.HasPrefix(got[n][0], "documents[") || got[n+1][0] != looking {
				t.Fatalf("the papers and the review do not come last: %q", got)
			}
			got = got[:len(got)-2]
			for i := range max(len(got), len(tt.want)) {
				if i >= len(got) || i >= len(tt.want) || !slices.Equal(got[i], tt.want[i]) {
					t.Fatalf("page %d differs\ngot  %q\nwant %q", i, got, tt.want)
				}
			}
		})
	}
}

func prefixed(prefix string, names ...string) []string {
	all := make([]string, len(names))
	for i := range names {
		all[i] = prefix + names[i]
	}
	return all
}

func without(names []string, out ...string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool { return slices.Contains(out, name) })
}

// Who answers everything that is asked has nothing open, and everything the
// filing cannot do without was asked or had only one answer.
func TestComplete(t *testing.T) {
	tests := []struct {
		name    string
		answers map[string]string
		silent  []string // filled in without a prompt
	}{
		{"personal", personalAnswers, []string{"version", "operation"}},
		{"legal representative", enterpriseAnswers, []string{"version", "operation"}},
		{"authorized", with(enterpriseAnswers, "subject.principal.role", "被授权的本单位人员"), []string{"version", "operation"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
			p := &person{t: t, bundle: b, answers: tt.answers, sites: 2}
			if _, err := p.interview(); err != nil {
				t.Fatal(err)
			}
			reading := bundlefile.ReadingOf(b)
			for _, open := range rule.OpenFields(b) {
				if open.At != any(&b.Documents) {
					t.Errorf("%s is open", reading.Place(open.At).Path)
				}
			}
			known := append(p.asked(), tt.silent...)
			b.Walk(&requiredTexts{inGroup: []bool{true}, found: func(at any) {
				if path := reading.Place(at).Path; !slices.Contains(known, path) {
					t.Errorf("%s is required and was neither asked nor filled in silently", path)
				}
			}})
		})
	}
}

// requiredTexts visits the values required in required groups.
type requiredTexts struct {
	inGroup []bool
	found   func(at any)
}

func (v *requiredTexts) top() bool { return v.inGroup[len(v.inGroup)-1] }

func (v *requiredTexts) value(at any, need filing.Need) {
	if v.top() && need == filing.Required {
		v.found(at)
	}
}

func (v *requiredTexts) Text(at *string, _ *filing.Field, need filing.Need)    { v.value(at, need) }
func (v *requiredTexts) Texts(at *[]string, _ *filing.Field, need filing.Need) { v.value(at, need) }

func (v *requiredTexts) Enter(_ any, _ *filing.Field, need filing.Need) bool {
	v.inGroup = append(v.inGroup, v.top() && need == filing.Required)
	return true
}

func (v *requiredTexts) List(at any, _ *filing.Field, need filing.Need, length int) int {
	if _, papers := at.(*[]*filing.Document); papers {
		return -1
	}
	v.inGroup = append(v.inGroup, need == filing.Required)
	return length
}

func (v *requiredTexts) Item(any, int) bool { v.inGroup = append(v.inGroup, v.top()); return true }
func (v *requiredTexts) Leave()             { v.inGroup = v.inGroup[:len(v.inGroup)-1] }

// A prompt that was passed is not asked again in the same run, whether it was answered or not.
func TestAskedOnce(t *testing.T) {
	for _, answers := range []map[string]string{{}, {"subject.type": "个人"}, {"subject.type": "企业"}, personalAnswers} {
		b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
		p := &person{t: t, bundle: b, answers: with(answers, "sites[0].domain", ""), sites: 2}
		if finished, err := p.interview(); err != nil || finished {
			t.Fatalf("finished %v, error %v", finished, err)
		}
		for name, n := range p.times {
			if n > 1 && name != looking && name != moreSites && name != tasks {
				t.Errorf("type %q: %s is put %d times", answers["subject.type"], name, n)
			}
		}
	}
}

func TestBackAcrossPages(t *testing.T) {
	b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
	p := &person{t: t, bundle: b, answers: with(personalAnswers, "subject.name", back), sites: 1}
	if _, err := p.interview(); err != nil {
		t.Fatal(err)
	}
	if got := p.times["province"]; got != 2 {
		t.Errorf("the first page is shown %d times after going back to it once", got)
	}
	if got := p.times["subject.certificate.number"]; got != 1 {
		t.Errorf("the second page is passed %d times", got)
	}
}

// Going back leads to the page before from every page, and never ends the
// conversation.
func TestBackFromTheLastPages(t *testing.T) {
	for from, to := range map[string]string{
		moreSites:            "sites[0].registration.expires",
		"documents[0].files": "sites[0].registration.expires",
		looking:              looking,
	} {
		b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
		p := &person{t: t, bundle: b, answers: maps.Clone(personalAnswers), sites: 1}
		if from == looking {
			p.review = []string{back}
		} else {
			p.answers[from] = back
		}
		if _, err := p.interview(); err != nil {
			t.Fatal(err)
		}
		asked := p.asked()
		again := asked[slices.Index(asked, from)+1:]
		if !slices.Contains(again, to) {
			t.Errorf("going back from %s does not lead to %s but to %q", from, to, again)
		}
		if len(again) == 0 || again[len(again)-1] != looking {
			t.Errorf("after going back from %s the review does not come again: %q", from, again)
		}
	}
}

func TestSavedAfterEveryPage(t *testing.T) {
	b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
	o := optionsFor(t, b)
	p := &person{t: t, bundle: b, answers: personalAnswers}
	p.moves = map[string]func(bool){
		"subject.name": func(bool) {
			data, err := os.ReadFile(o.Store.Path())
			if err != nil {
				t.Fatal(err)
			}
			saved := bundlefile.Parse(data).Bundle
			if saved.Province != "辽宁" || saved.Subject.Type != filing.Personal || saved.Subject.Name != "" {
				t.Errorf("after the first page the file holds\n%s", data)
			}
			info, err := os.Stat(o.Store.Path())
			if err != nil {
				t.Fatal(err)
			}
			if info.Mode().Perm() != 0o600 {
				t.Errorf("the file has mode %o", info.Mode().Perm())
			}
		},
	}
	if _, err := Run(p, o); err != nil {
		t.Fatal(err)
	}
	if p.times["subject.name"] != 1 {
		t.Error("the second page did not come")
	}
}

func TestChangedUnderUs(t *testing.T) {
	b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
	o := optionsFor(t, b)
	const other = "version: 1\noperation: first\nprovince: 江苏\n"
	p := &person{t: t, bundle: b, answers: personalAnswers, moves: map[string]func(bool){
		"subject.mailing_address": func(bool) {
			if err := os.WriteFile(o.Store.Path(), []byte(other), 0o600); err != nil {
				t.Fatal(err)
			}
		},
	}}
	if _, err := Run(p, o); !errors.Is(err, bundlefile.ErrChanged) {
		t.Errorf("the error is %v", err)
	}
	if data, err := os.ReadFile(o.Store.Path()); err != nil || string(data) != other {
		t.Errorf("the file holds %q, %v", data, err)
	}
}

func TestStopKeepsAnswers(t *testing.T) {
	b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
	o := optionsFor(t, b)
	p := &person{t: t, bundle: b, answers: with(personalAnswers, "subject.certificate.number", stop)}
	if _, err := Run(p, o); !errors.Is(err, ErrStopped) {
		t.Errorf("the error is %v", err)
	}
	data, err := os.ReadFile(o.Store.Path())
	if err != nil {
		t.Fatal(err)
	}
	if saved := bundlefile.Parse(data).Bundle; saved.Subject.Name != "林知远" {
		t.Errorf("the answer before the break is not in the file:\n%s", data)
	}
}

func TestReview(t *testing.T) {
	b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
	p := &person{t: t, bundle: b, answers: maps.Clone(personalAnswers), sites: 1, review: []string{"主体负责人 电子邮箱"}}
	p.moves = map[string]func(bool){
		looking: func(first bool) { p.answers["subject.principal.email"] = "new@example.cn" },
	}
	if _, err := p.interview(); err != nil {
		t.Fatal(err)
	}
	if len(p.sheets) != 2 {
		t.Fatalf("the review came %d times", len(p.sheets))
	}
	if b.Subject.Principal.Email != "new@example.cn" {
		t.Errorf("the e-mail is %q", b.Subject.Principal.Email)
	}
	first := strings.Join(p.sheets[0], "\n")
	for _, want := range []string{"林知远", "知远的读书笔记", "210202********103X", "135****0011", "备案省份：辽宁省", "网站内容：学习笔记"} {
		if !strings.Contains(first, want) {
			t.Errorf("the summary lacks %q", want)
		}
	}
	for _, secret := range []string{"21020219920815103X", "13512340011", "lin@example.cn", "范例街6号2单元"} {
		if strings.Contains(first, secret) {
			t.Errorf("the summary shows %q", secret)
		}
	}
	if t.Failed() {
		t.Log(first)
	}
}

// A paper is changed from the review as any answer is, and nothing else is asked.
func TestReviewChangesPaper(t *testing.T) {
	b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
	p := &person{t: t, bundle: b, answers: maps.Clone(personalAnswers), sites: 1, review: []string{"主办单位有效证件"}}
	p.moves = map[string]func(bool){looking: func(bool) { p.answers["documents[0].files"] = "scans/new-front.png，scans/new-back.png" }}
	if _, err := p.interview(); err != nil {
		t.Fatal(err)
	}
	if got := b.Documents[0].Files; !slices.Equal(got, []string{"scans/new-front.png", "scans/new-back.png"}) || len(p.sheets) != 2 {
		t.Errorf("the files are %q after %d reviews", got, len(p.sheets))
	}
}

// Another subject type makes other answers fit.
func TestTypeChangedAtReview(t *testing.T) {
	b := &filing.Bundle{Version: filing.FormatVersion, Operation: filing.First}
	p := &person{t: t, bundle: b, answers: maps.Clone(enterpriseAnswers), sites: 1, review: []string{"主办单位性质"}}
	p.moves = map[string]func(bool){looking: func(bool) { p.answers["subject.type"] = "个人" }}
	p.answers["subject.certificate.number"] = "91440300MA5FK3J75W"
	p.moves["subject.certificate.type"] = func(bool) { p.answers["subject.certificate.type"] = "居民身份证" }
	if _, err := p.interview(); err != nil {
		t.Fatal(err)
	}
	if got := b.Subject.Principal.Role; got != filing.Self {
		t.Errorf("the principal of a person's filing is %q", got)
	}
	if got := b.Subject.Certificate.Type; got != filing.ResidentID {
		t.Errorf("the certificate of a person is %q", got)
	}
}

func TestSuggestions(t *testing.T) {
	b := newBundle(filing.Personal, filing.Electronic)
	b.Subject.Name, b.Sites = "林知远", []*filing.Site{{Domain: "example-notes.cn"}}
	s := &session{bundle: b}
	for at, want := range map[any]string{&b.Sites[0].Homepage: "www.example-notes.cn", &b.Sites[0].Registration.Registrant: "林知远"} {
		if got := s.suggestion(at)(); !slices.Equal(got, []string{want}) {
			t.Errorf("suggested %q, want %q", got, want)
		}
	}
}

// The operation follows from what is on record; where several apply, or none
// yet, the person chooses.
func TestFactsGiveTheOperation(t *testing.T) {
	const subject, domain, here, what = "主办单位备过案吗？（按证件号码认定，不论在哪家接入商）", "网站域名备过案吗？", "备案在您这次要找的接入商吗？", "要办的是"
	for name, c := range map[string]struct {
		answers map[string]string
		want    string
		here    string
		asked   []string
	}{
		"nothing on record":   {nil, filing.First, "", []string{subject, domain}},
		"nobody knows":        {map[string]string{subject: "不清楚", domain: "不清楚"}, filing.First, "", []string{subject, domain}},
		"a new site, here":    {map[string]string{subject: "有，已有备案号"}, filing.AddSite, "yes", []string{subject, domain, here, what}},
		"a new site, there":   {map[string]string{subject: "有，已有备案号", here: "否"}, filing.AddSite, "no", []string{subject, domain, here, what}},
		"moved here":          {map[string]string{subject: "有，已有备案号", domain: "备在自己名下", here: "否"}, filing.AddAccess, "no", []string{subject, domain, here, what}},
		"something changes":   {map[string]string{subject: "有，已有备案号", domain: "备在自己名下"}, filing.Change, "yes", []string{subject, domain, here, what}},
		"something ends":      {map[string]string{subject: "有，已有备案号", domain: "备在自己名下", what: "注销网站"}, filing.CancelSite, "yes", []string{subject, domain, here, what}},
		"own, and not sure":   {map[string]string{subject: "不清楚", domain: "备在自己名下"}, filing.Change, "yes", []string{subject, domain, here, what}},
		"theirs, on record":   {map[string]string{subject: "有，已有备案号", domain: "备在别人名下", here: "否", what: "先按新增网站填写，冲突解决后再提交"}, filing.AddSite, "no", []string{subject, domain, here, what}},
		"a shell ends":        {map[string]string{subject: "有，已有备案号", what: "注销主体"}, filing.CancelSubject, "yes", []string{subject, domain, here, what}},
		"someone else's":      {map[string]string{domain: "备在别人名下", what: "先按首次备案填写，冲突解决后再提交"}, filing.First, "", []string{subject, domain, what}},
		"given, and no facts": {nil, filing.Change, "", nil},
	} {
		t.Run(name, func(t *testing.T) {
			b := &filing.Bundle{Version: filing.FormatVersion}
			if c.asked == nil {
				b.Operation = c.want
			}
			answers := maps.Clone(c.answers)
			if answers == nil {
				answers = map[string]string{}
			}
			answers["province"] = stop
			p := &person{t: t, bundle: b, answers: answers}
			o := optionsFor(t, b)
			o.AskFacts = true
			if _, err := Run(p, o); !errors.Is(err, ErrStopped) {
				t.Fatal(err)
			}
			if b.Operation != c.want || b.Record.Here != c.here {
				t.Errorf("operation %s, here %q; want %s, %q", b.Operation, b.Record.Here, c.want, c.here)
			}
			var asked []string
			for _, name := range p.asked() {
				if name != "province" {
					asked = append(asked, name)
				}
			}
			if !slices.Equal(asked, c.asked) {
				t.Errorf("asked %v, want %v", asked, c.asked)
			}
			// The only one that applies is stated, not asked.
			told := slices.Contains(p.texts, what+"："+filing.Operations.Label(c.want).ZH)
			if want := c.asked != nil && !slices.Contains(c.asked, what); told != want {
				t.Errorf("told is %t, want %t: %q", told, want, p.texts)
			}
		})
	}
}

// What is about the subject alone asks of no website, although one is thought of
// before the operation is known.
func TestNoSiteOfTheSubjectAlone(t *testing.T) {
	const subject, what = "主办单位备过案吗？（按证件号码认定，不论在哪家接入商）", "要办的是"
	for _, operation := range []string{"变更备案", "注销主体"} {
		b := &filing.Bundle{Version: filing.FormatVersion}
		p := &person{t: t, bundle: b, answers: with(personalAnswers, subject, "有，已有备案号", what, operation, "changes", "主体信息",
			"record.number", "辽ICP备2021000001号", "record.subject_name", "林知远", "record.domains", "example-notes.cn", "reason", "不再使用")}
		o := optionsFor(t, b)
		o.AskFacts = true
		if _, err := Run(p, o); err != nil {
			t.Fatal(err)
		}
		for _, name := range p.asked() {
			if strings.HasPrefix(name, "sites") || name == moreSites {
				t.Errorf("%s asks for %s", operation, name)
			}
		}
		if len(b.Sites) > 0 {
			t.Errorf("%s files %d websites", operation, len(b.Sites))
		}
	}
}

// Clearing a fact answers it as if it were not known, and going back leaves
// nothing of the operation that was given up.
func TestFactsClearedAndTakenBack(t *testing.T) {
	b := &filing.Bundle{Version: filing.FormatVersion}
	o := optionsFor(t, b)
	o.AskFacts = true
	const onOwnRecord, taken, again = "yes\nown\n-\n", "\n", "<\n<\n<\n<\nno\nnone\n\n"
	if _, err := Run(NewPlainLines(strings.NewReader(onOwnRecord+taken+again), io.Discard, false, lang.ZH), o); !errors.Is(err, ErrEndOfInput) {
		t.Fatal(err)
	}
	if b.Operation != filing.First || b.Record.Here != "" {
		t.Errorf("operation %s, here %q", b.Operation, b.Record.Here)
	}
}

// Going back from the first page of an operation that was stated leads to the facts, and other
// facts give another one.
func TestToldOperationIsTakenBack(t *testing.T) {
	b := &filing.Bundle{Version: filing.FormatVersion}
	o := optionsFor(t, b)
	o.AskFacts = true
	const told, another = "no\nnone\n", "<\n<\nyes\nown\nyes\n变更备案\n"
	var out strings.Builder
	if _, err := Run(NewPlainLines(strings.NewReader(told+another), &out, false, lang.ZH), o); !errors.Is(err, ErrEndOfInput) {
		t.Fatal(err)
	}
	if b.Operation != filing.Change || b.Record.Here != filing.Yes {
		t.Errorf("operation %s, here %q:\n%s", b.Operation, b.Record.Here, &out)
	}
}

// What most people of a kind have comes first; what they may not have, or need a permit for,
// comes last.
func TestContentsInOrder(t *testing.T) {
	for _, c := range []struct{ kind, first, last string }{
		{filing.Personal, "blog", "ride-hailing"},
		{filing.Enterprise, "company", "ride-hailing"},
	} {
		b := newBundle(c.kind, filing.Electronic)
		b.Sites = []*filing.Site{{}}
		s := &session{bundle: b}
		at := any(&b.Sites[0].Content)
		offers := s.offers(at, bundlefile.ReadingOf(b).Field(at))
		if first, last := offers[0].ID, offers[len(offers)-1].ID; first != c.first || last != c.last {
			t.Errorf("%s: from %s to %s, want %s to %s", c.kind, first, last, c.first, c.last)
		}
	}
}

// Going on from what was filed, only what is new is asked, and of a change what
// may have changed is put again.
func TestGoingOn(t *testing.T) {
	data, err := os.ReadFile("../../examples/personal/bundle.yaml")
	if err != nil {
		t.Fatal(err)
	}
	earlier := bundlefile.Parse(data).Bundle
	const what = "要办的是"
	facts := []string{"主办单位备过案吗？（按证件号码认定，不论在哪家接入商）", "网站域名备过案吗？", "备案在您这次要找的接入商吗？", what}
	subject := []string{"provider.name", "changes", "subject.name", "subject.certificate.type", "subject.certificate.number", "subject.certificate.valid_from", "subject.certificate.expires", "subject.certificate.address", "subject.mailing_address",
		"subject.city", "subject.district", "subject.principal.mobile", "subject.principal.emergency_phone", "subject.principal.email"}
	subject = slices.Insert(subject, 2, "record.number")
	for operation, c := range map[string]struct {
		answers map[string]string
		asked   []string
	}{
		filing.Change:     {map[string]string{what: "变更备案", "changes": "主体信息", "subject.name": "林致远"}, subject},
		filing.CancelSite: {map[string]string{what: "注销网站"}, []string{"provider.name", "reason", "record.number"}},
		filing.AddAccess:  {map[string]string{facts[2]: "否", what: "新增接入"}, []string{"record.number", "record.provider", "sites[0].access.ips"}},
	} {
		b := &filing.Bundle{Version: filing.FormatVersion}
		c.answers["record.number"] = "辽ICP备2021000001号"
		p := &person{t: t, bundle: b, answers: c.answers}
		o := optionsFor(t, b)
		o.AskFacts, o.Earlier = true, earlier
		if _, err := Run(p, o); err != nil {
			t.Fatal(err)
		}
		var asked []string
		for _, name := range p.asked() {
			if !slices.Contains(facts, name) && name != looking && !strings.HasPrefix(name, "documents") {
				asked = append(asked, name)
			}
		}
		if !slices.Equal(asked, c.asked) {
			t.Errorf("%s asks\n%q, want\n%q", operation, asked, c.asked)
		}
		if b.Operation != operation || (b.Record.Here == filing.Yes) != (operation != filing.AddAccess) || b.Record.SubjectName != "林知远" {
			t.Errorf("%s became %+v", operation, b)
		}
		if told := slices.Contains(p.texts, "填写变更后的内容，未变的照原样填写。"); told != (operation == filing.Change) {
			t.Errorf("%s says that the new data are asked for: %t", operation, told)
		}
		if operation == filing.Change && (b.Subject.Name != "林致远" || b.Subject.Certificate.Number != earlier.Subject.Certificate.Number) {
			t.Errorf("the subject became %+v", b.Subject)
		}
	}
}

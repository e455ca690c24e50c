package report

import (
	"encoding/csv"
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
)

// someDay is the day the lists are made for.
var someDay = time.Date(2026, 11, 20, 0, 0, 0, 0, time.UTC)

func bundle(operation, kind, verification, role string) *filing.Bundle {
	b := &filing.Bundle{Operation: operation, Verification: verification}
	b.Subject.Type, b.Subject.Principal.Role = kind, role
	return b
}

func TestChecklistJSON(t *testing.T) {
	b := bundle(filing.First, filing.Enterprise, filing.Paper, "")
	b.Province = "广东"
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		list := handover.NewChecklist(b, someDay)
		var got struct {
			Documents []map[string]any `json:"documents"`
		}
		var top map[string]any
		data := NewChecklist(list, Voice{Lang: l}).JSON()
		if err := json.Unmarshal(data, &top); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(data, &got); err != nil {
			t.Fatal(err)
		}
		for key, want := range map[string]any{
			"version": 1.0, "operation": "first", "type": "enterprise", "province": "广东", "verification": "paper",
		} {
			if top[key] != want {
				t.Errorf("%s is %v, want %v", key, top[key], want)
			}
		}
		if len(got.Documents) != 11 { // the handbook's seven, the pledge of 广东, and three that depend
			t.Errorf("%d documents", len(got.Documents))
		}
		for _, d := range got.Documents {
			for _, key := range []string{"kind", "label", "required", "condition", "status", "sign", "seal", "date", "note", "source"} {
				if _, there := d[key]; !there {
					t.Errorf("%v lacks %s; it has %v", d["kind"], key, slices.Sorted(maps.Keys(d)))
				}
			}
			if d["status"] != nil {
				t.Errorf("%v: status %v without a bundle to look into", d["kind"], d["status"])
			}
			if d["label"] == "" || d["source"] == "" {
				t.Errorf("%v lacks words", d["kind"])
			}
		}
	}
	empty := handover.NewChecklist(&filing.Bundle{Operation: filing.CancelAccess}, someDay)
	if data := string(NewChecklist(empty, Voice{}).JSON()); len(empty.Entries) == 0 && !strings.Contains(data, `"documents": []`) {
		t.Errorf("no documents are written as\n%s", data)
	}
}

func filed() *filing.Bundle {
	b := bundle(filing.First, filing.Personal, filing.Paper, filing.Self)
	b.Sites = []*filing.Site{{Domain: "a.cn"}, {Domain: "b.cn"}}
	b.Documents = []*filing.Document{
		{Kind: "subject-certificate", Files: []string{"id.png"}},
		{Kind: "principal-certificate", Files: []string{"gone.png"}},
		{Kind: "security-agreement"},
		{Kind: "domain-authorization", Files: []string{"letter.png"}, Site: "b.cn"},
	}
	return b
}

func TestChecklistMarkdown(t *testing.T) {
	list := ticked(filed(), nil)
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		page := string(NewChecklist(list, Voice{Lang: l}).Markdown())
		if got := strings.Count(page, "\n- [x] **"); got != 3 {
			t.Errorf("%d boxes are ticked:\n%s", got, page)
		}
		if got := strings.Count(page, "\n- [ ] **"); got != 4 {
			t.Errorf("%d boxes are open:\n%s", got, page)
		}
		if !strings.HasPrefix(page, "# ") || !strings.Contains(page, "a.cn") || !strings.Contains(page, "b.cn") || !strings.Contains(page, `** \*`) {
			t.Errorf("the page is\n%s", page)
		}
	}
}

func TestChecklistText(t *testing.T) {
	list := ticked(filed(), nil)
	text := string(NewChecklist(list, Voice{Lang: lang.ZH}).Text(Screen{}))
	for _, want := range []string{" 1. 主办单位有效证件 * [有]", " 5. 域名证书（a.cn） * [缺]", "2014", "必交"} {
		if !strings.Contains(text, want) {
			t.Errorf("lacks %q:\n%s", want, text)
		}
	}
	if strings.Contains(text, "\x1b") {
		t.Error("colours without colour")
	}
	english := string(NewChecklist(list, Voice{Lang: lang.EN}).Text(Screen{}))
	if !strings.Contains(english, "[missing]") || !strings.Contains(english, "[have]") {
		t.Errorf("in English:\n%s", english)
	}
	electronic := handover.NewChecklist(bundle(filing.First, filing.Personal, filing.Electronic, filing.Self), someDay)
	if got := string(NewChecklist(electronic, Voice{Lang: lang.ZH}).Text(Screen{})); strings.Contains(got, "2014 年手册的做法") || !strings.Contains(got, "人脸核验") {
		t.Errorf("electronic:\n%s", got)
	}
}

// A document that is not required everywhere, such as the certificate of a website's
// principal, does not look required; if there is none, nothing is said of such documents.
func TestChecklistWithoutStars(t *testing.T) {
	b := bundle(filing.First, filing.Enterprise, filing.Electronic, "")
	b.Sites = []*filing.Site{{Domain: "a.cn"}}
	said := func() bool {
		list := ticked(b, nil).OnlyOwed()
		return strings.Contains(string(NewChecklist(list, Voice{Lang: lang.EN}).Text(Screen{})), noStarNote.EN)
	}
	if said() {
		t.Error("every document has a star")
	}
	b.Sites[0].Principal.Name = "李四"
	if !said() {
		t.Error("what is not required everywhere looks required")
	}
}

// Only a page with something to copy names the key that copies.
func TestKeysOfPages(t *testing.T) {
	list := NewChecklist(ticked(filed(), nil), Voice{Lang: lang.EN}).HTML()
	sheet := NewSheet(handover.NewSheet(parsed(t, person), someDay), Voice{Lang: lang.EN}).HTML()
	for _, c := range []struct {
		page []byte
		want string
	}{{list, "j and k go down and up, x ticks"}, {sheet, "j and k go down and up, c copies, x ticks"}} {
		if !strings.Contains(string(c.page), c.want) {
			t.Errorf("lacks %q", c.want)
		}
	}
}

// The title counts the documents, even if there is only one.
func TestChecklistCounts(t *testing.T) {
	list := handover.NewChecklist(bundle(filing.First, filing.Personal, filing.Electronic, filing.Self), someDay)
	for n, want := range []string{"(0 documents)", "(1 document)", "(2 documents)"} {
		few := &handover.Checklist{Bundle: list.Bundle, Entries: list.Entries[:n]}
		if text := string(NewChecklist(few, Voice{Lang: lang.EN}).Text(Screen{})); !strings.Contains(text, want) {
			t.Errorf("lacks %q:\n%s", want, text)
		}
	}
}

// What the rules call out of date is so in the list: a letter by its date, a
// certificate by its term.
func TestChecklistOutOfDate(t *testing.T) {
	b := bundle(filing.First, filing.Enterprise, filing.Electronic, filing.Authorized)
	b.Subject.Certificate.Expires = "2020-01-01"
	b.Subject.Principal.Certificate.Expires = "2040-01-01"
	b.Documents = []*filing.Document{
		{Kind: "subject-certificate", Files: []string{"a.png"}},
		{Kind: "principal-certificate", Files: []string{"a.png"}},
		{Kind: "authorization-letter", Files: []string{"a.png"}, Date: "2026-01-01"},
	}
	list := ticked(b, nil)
	if text := string(NewChecklist(list, Voice{Lang: lang.EN}).Text(Screen{})); strings.Count(text, "[out of date]") != 2 {
		t.Errorf("in words:\n%s", text)
	}
}

// The list for spreadsheets holds what the one for scripts does.
func TestChecklistCSV(t *testing.T) {
	list := ticked(filed(), nil)
	for l, want := range map[lang.Lang][2]string{lang.ZH: {"材料", "有"}, lang.EN: {"document", "have"}} {
		text, marked := strings.CutPrefix(string(NewChecklist(list, Voice{Lang: l}).CSV()), "\ufeff")
		rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if !marked || len(rows) != 1+len(list.Entries) || rows[0][2] != want[0] || rows[1][15] != "subject-certificate" || rows[1][3] != want[1] {
			t.Errorf("got %q", rows)
		}
	}
}

func TestPreparing(t *testing.T) {
	r := regulation.Requirement{Document: &regulation.Document{Note: lang.Text{ZH: "证书", EN: "a certificate"}}, Scan: lang.Text{ZH: "扫描", EN: "scan it"}}
	if got := Preparing(&r); got.EN != "A certificate. Scan it" || got.ZH != "证书。扫描" {
		t.Errorf("%+v", got)
	}
}

// No line is wider than the screen, the title among them.
func TestChecklistFits(t *testing.T) {
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		b := bundle(filing.Change, filing.Enterprise, filing.Electronic, "")
		b.Province = "内蒙古"
		list := handover.NewChecklist(b, someDay)
		for line := range strings.Lines(string(NewChecklist(list, Voice{Lang: l}).Text(Screen{Terminal: true, Width: 40}))) {
			if line = strings.TrimRight(line, "\n"); uniseg.StringWidth(line) > 40 {
				t.Errorf("%q is too wide", line)
			}
		}
	}
}

// ticked is the list of a bundle as the judge finds it on the day of the tests.
func ticked(b *filing.Bundle, folder rule.Files) *handover.Checklist {
	return handover.NewTickedChecklist(b, rule.Check(bundlefile.ReadingOf(b), rule.Surroundings{Today: someDay}), someDay, folder)
}

// An unfit document is marked, with the reason, in every form of the list.
func TestUnfitIsToldWhy(t *testing.T) {
	b := filed()
	r, _ := rule.Named("scan-blurred")
	file := &b.Documents[0].Files[0]
	findings := []rule.Finding{{
		Rule: r, Severity: rule.Warning, Where: rule.Where{At: file},
		Message: lang.Text{ZH: "%s 模糊", EN: "%s is blurred"}, Args: []any{file},
	}}
	worded := NewChecklist(handover.NewTickedChecklist(b, findings, someDay, nil), Voice{Lang: lang.EN})
	findings[0].Severity = rule.Error
	refused := NewChecklist(handover.NewTickedChecklist(b, findings, someDay, nil), Voice{Lang: lang.EN})
	if text := string(refused.Text(Screen{})); !strings.Contains(text, "[unfit]") {
		t.Errorf("of a scan that is refused is said\n%s", text)
	}
	for form, want := range map[string][]string{
		string(worded.Text(Screen{})): {"[may be unfit]", "fault: " + *file + " is blurred"},
		string(worded.Markdown()):     {"fault: " + *file + " is blurred"},
		string(worded.JSON()):         {`"status": "unfit"`, `"rule": "scan-blurred"`, `"message": "` + *file + ` is blurred"`},
		string(worded.CSV()):          {"unfit"},
		string(worded.HTML()):         {"unfit", *file + " is blurred"},
	} {
		for _, w := range want {
			if !strings.Contains(form, w) {
				t.Errorf("it lacks %q:\n%s", w, form)
			}
		}
	}
}

// What is ticked on one client's page is not ticked on that of another, who has the same
// documents to hand in; a browser may keep the ticks of all pages in one place.
func TestPagesOfClientsAreToldApart(t *testing.T) {
	key := regexp.MustCompile(`data-key="(\w+)"`)
	keys := make(map[string]string)
	for _, client := range []string{"甲公司 · a.cn", "乙公司 · a.cn", "甲公司 · b.cn"} {
		name, domain, _ := strings.Cut(client, " · ")
		b := bundle(filing.First, filing.Enterprise, filing.Electronic, "")
		b.Subject.Name = name
		b.Sites = []*filing.Site{{Domain: domain}}
		page := string(NewChecklist(handover.NewChecklist(b, someDay), Voice{}).HTML())
		if !strings.Contains(page, ">"+client+"<") {
			t.Errorf("the page does not say whose it is, %s", client)
		}
		found := key.FindStringSubmatch(page)[1]
		if other, there := keys[found]; there {
			t.Errorf("the pages of %s and %s have one key", client, other)
		}
		keys[found] = client
	}
}

// Nor is it ticked on the page of another filing of the same client.
func TestPagesOfFilingsAreToldApart(t *testing.T) {
	key := regexp.MustCompile(`data-key="(\w+)"`)
	of := func(change func(b *filing.Bundle)) string {
		b := bundle(filing.First, filing.Enterprise, filing.Electronic, "")
		b.Subject.Name = "甲公司"
		for _, domain := range []string{"a.cn", "b.cn", "c.cn", "d.cn"} {
			b.Sites = append(b.Sites, &filing.Site{Domain: domain})
		}
		change(b)
		return key.FindStringSubmatch(string(NewChecklist(handover.NewChecklist(b, someDay), Voice{}).HTML()))[1]
	}
	same := of(func(*filing.Bundle) {})
	if of(func(*filing.Bundle) {}) != same {
		t.Error("a page has two keys")
	}
	for what, change := range map[string]func(b *filing.Bundle){
		"another operation":         func(b *filing.Bundle) { b.Operation = filing.AddSite },
		"another provider":          func(b *filing.Bundle) { b.Provider.Name = "华为云" },
		"another principal":         func(b *filing.Bundle) { b.Subject.Principal.Name = "李四" },
		"another fourth website":    func(b *filing.Bundle) { b.Sites[3].Domain = "e.cn" },
		"another website's keeper":  func(b *filing.Bundle) { b.Sites[0].Principal.Name = "李四" },
		"another subject and sites": func(b *filing.Bundle) { b.Subject.Name, b.Sites = "乙公司", nil },
	} {
		if of(change) == same {
			t.Errorf("%s has the same key", what)
		}
	}
}

// What was ticked before it was out of date is no longer ticked.
func TestTicksOfWhatIsToBeRenewed(t *testing.T) {
	b := bundle(filing.First, filing.Personal, filing.Electronic, filing.Self)
	b.Documents = []*filing.Document{{Kind: filing.SubjectCertificate, Files: []string{"a.png"}}}
	expired, _ := rule.Named("certificate-expired")
	page := func(findings ...rule.Finding) string {
		return string(NewChecklist(handover.NewTickedChecklist(b, findings, someDay, nil), Voice{}).HTML())
	}
	key := regexp.MustCompile(`data-key="\w+"`)
	before, after := page(), page(rule.Finding{Rule: expired, Where: rule.Where{At: &b.Subject.Certificate.Expires}})
	if key.FindString(before) != key.FindString(after) {
		t.Error("all other ticks are lost")
	}
	if !strings.Contains(before, `data-at="0.0 subject-certificate"`) || !strings.Contains(after, `data-at="0.0 subject-certificate out-of-date"`) {
		t.Errorf("the tick is kept:\n%s", after)
	}
}

// A list that is sent says whose it is, unless what stands above it does.
func TestChecklistNamesClient(t *testing.T) {
	b := bundle(filing.First, filing.Enterprise, filing.Electronic, "")
	b.Subject.Name, b.Sites = "示例公司", []*filing.Site{{Domain: "example.cn"}, {Domain: "example.com"}}
	for _, headed := range []bool{false, true} {
		list := NewChecklist(ticked(b, nil), Voice{Lang: lang.ZH})
		list.Headed = headed
		for format, text := range map[string][]byte{"text": list.Text(Screen{}), "Markdown": list.Markdown()} {
			if names := strings.Contains(string(text), "\n示例公司 · example.cn · example.com\n"); names == headed {
				t.Errorf("%s with a heading: %t\n%s", format, headed, text)
			}
		}
	}
	described := NewChecklist(handover.NewChecklist(bundle(filing.First, filing.Personal, "", ""), someDay), Voice{Lang: lang.ZH})
	if text := string(described.Text(Screen{})); !strings.Contains(text, "项）\n\n") {
		t.Errorf("the list of nobody:\n%s", text)
	}
}

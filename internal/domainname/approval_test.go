package domainname

import (
	"slices"
	"strings"
	"testing"
	"time"
)

func TestSuffix(t *testing.T) {
	tests := []struct {
		typed    string
		name     string
		approval Approval
		holders  Holders
	}{
		{"hao.com", "com", Approved, Anyone},
		{"hao.cn", "cn", Approved, Anyone},
		{"hao.com.cn", "com.cn", Approved, Anyone},
		{"hao.gd.cn", "gd.cn", Approved, Anyone},
		{"hao.gs.cn", "gs.cn", Approved, Anyone},
		{"hao.org.cn", "org.cn", Approved, Anyone},
		{"hao.sh.cn", "sh.cn", Approved, Anyone},
		{"https://WWW.Hao.COM/x", "com", Approved, Anyone},
		{"hao.me", "me", Approved, Anyone},
		{"hao.games", "games", Approved, Anyone},
		{"szfl.gov.cn", "gov.cn", Approved, StateBodies},
		{"tax.sz.gov.cn", "gov.cn", Approved, StateBodies},
		{"hao.mil.cn", "mil.cn", Approved, StateBodies},

		{"例子.中国", "中国", Approved, Anyone},
		{"例子.中國", "中國", Approved, Anyone},
		{"xn--fsqu00a.xn--fiqs8s", "xn--fiqs8s", Approved, Anyone},
		{"例子.xn--fiqs8s", "xn--fiqs8s", Approved, Anyone},
		{"hao.公司", "公司", Approved, Anyone},
		{"例子.政务", "政务", Approved, StateBodies},
		{"xn--fsqu00a.xn--zfr164b", "xn--zfr164b", Approved, StateBodies},
		{"例子.公益", "公益", Approved, NonProfits},
		{"例子.政务.cn", "政务.cn", Approved, StateBodies},
		{"例子.公益.cn", "公益.cn", Approved, NonProfits},
		{"例子.公司.cn", "cn", Approved, Anyone}, // registrable, and not a category of the ministry's

		{"hao.hk", "hk", Disputed, Anyone},
		{"hao.com.hk", "hk", Disputed, Anyone},
		{"例子.香港", "香港", Disputed, Anyone},
		{"hao.tel", "tel", Disputed, Anyone},

		{"hao.org", "org", NotApproved, Anyone},
		{"github.io", "io", NotApproved, Anyone},
		{"hao.game", "game", NotApproved, Anyone},
		{"hao.sh", "sh", NotApproved, Anyone},
		{"whitehouse.gov", "gov", NotApproved, Anyone},
		{"hao.co.uk", "uk", NotApproved, Anyone},
		{"city.kobe.jp", "jp", NotApproved, Anyone},

		{"hao.de", "de", Unlisted, Anyone},
		{"hao.com.au", "au", Unlisted, Anyone},
		{"例子.台湾", "台湾", Unlisted, Anyone},
		{"bücher.xn--kpry57d", "xn--kpry57d", Unlisted, Anyone},

		{"", "", Unlisted, Anyone},
		{"com", "", Unlisted, Anyone},
		{"com.cn", "", Unlisted, Anyone},
		{"user.github.io", "", Unlisted, Anyone},
		{"127.0.0.1", "", Unlisted, Anyone},
		{"hao.invalid", "", Unlisted, Anyone},
	}
	for _, tt := range tests {
		got := Read(tt.typed).Suffix()
		if got.Name != tt.name || got.Approval != tt.approval || got.Holders != tt.holders {
			t.Errorf("the suffix of %q is %q, %v, for %v; want %q, %v, for %v",
				tt.typed, got.Name, got.Approval, got.Holders, tt.name, tt.approval, tt.holders)
		}
		plain := got.Approval == Unlisted || got.Approval == Approved && got.Holders == Anyone
		if got.Note.IsZero() != plain {
			t.Errorf("of the suffix of %q is said %q", tt.typed, got.Note.EN)
		}
		if (len(got.Sources.List()) == 0) != (got.Approval == Unlisted) {
			t.Errorf("the suffix of %q rests on %v", tt.typed, got.Sources.List())
		}
	}
}

func TestSuffixTellsItsOwn(t *testing.T) {
	for typed, want := range map[string]string{
		"hao.org":     "2018-01-01",
		"hao.game":    ".games is approved",
		"hao.gov":     "gov.cn",
		"hao.gg":      "early in 2018",
		"hao.tel":     "of 2019",
		"szfl.gov.cn": "government bodies",
		"例子.公益":       "non-profit",
	} {
		if got := Read(typed).Suffix().Note.EN; !strings.Contains(got, want) {
			t.Errorf("of the suffix of %s is said %q, without %q", typed, got, want)
		}
	}
	dates := func(typed string) (all []string) {
		for _, s := range Read(typed).Suffix().Sources.List() {
			all = append(all, s.Date)
		}
		return all
	}
	for typed, want := range map[string][]string{
		"hao.com":    {"2019", "2020-07-24", "2022-01-06", "2022-08-30", ""},
		"hao.com.cn": {"2018-01-29", "2020-07-24", "2022-08-30"},
		"hao.la":     {"2022-01-06"},
		"hao.org":    {"2019", "2021-2023", "2024-05"},
		"hao.de":     nil,
	} {
		if got := dates(typed); !slices.Equal(got, want) {
			t.Errorf("the suffix of %s rests on sources of %q, want %q", typed, got, want)
		}
	}
}

func TestApprovalsHaveTheSourcesFigures(t *testing.T) {
	count := make(map[Approval]int)
	tlds := make(map[Approval]int)
	of := func(s Sources) (n int) {
		for _, row := range approvals {
			if row.sources&s == s {
				n++
			}
		}
		return n
	}
	for _, row := range approvals {
		count[row.approval]++
		if !strings.HasSuffix(row.name, ".cn") {
			tlds[row.approval]++
		}
	}
	for _, tt := range []struct {
		what      string
		got, want int
	}{
		{"approved", count[Approved], 196},
		{"approved top-level domains", tlds[Approved], 153},
		{"disputed", count[Disputed], 7},
		{"not approved", count[NotApproved], 39},
		{"unlisted", count[Unlisted], 0},
		{"of the list of 2020", of(tencent2020), 186},
		{"of the list of 2022", of(tencent2022), 194},
		{"of both", of(twoLists), 186},
		{"of all five lists", of(fiveLists), 65},
		{"of the announcement", of(notice2018), 43}, // nine categories and 34 regions
	} {
		if tt.got != tt.want {
			t.Errorf("%d suffixes are %s, want %d", tt.got, tt.what, tt.want)
		}
	}
}

func TestApprovalsAreWellFormed(t *testing.T) {
	if !slices.IsSortedFunc(approvals[:], func(a, b approvalRow) int { return strings.Compare(a.name, b.name) }) {
		t.Error("the table is not sorted")
	}
	var unknown, withoutList []string
	for i, row := range approvals {
		if i > 0 && approvals[i-1].name == row.name {
			t.Errorf("%s stands twice", row.name)
		}
		if ascii, _, ok := fold(row.name); !ok || ascii != row.name {
			t.Errorf("%s is not in punycode", row.name)
		}
		if suffix, known := icannSuffix("a." + row.name); suffix != row.name || !known {
			unknown = append(unknown, row.name)
		}
		if row.approval == Approved && row.sources&tencent2022 == 0 {
			withoutList = append(withoutList, row.name)
		}
		if row.approval != Approved && row.sources&tencent2022 != 0 {
			t.Errorf("%s is on the newest list, and yet %v", row.name, row.approval)
		}
		if wordy := row.approval != Approved || row.holders != Anyone; wordy == row.text().IsZero() {
			t.Errorf("of %s is said %q", row.name, row.text().EN)
		}
		if row.sources == 0 {
			t.Errorf("%s names no source", row.name)
		}
		// A row is found in whichever form it is looked up.
		if got := (Reading{Registrable: "a." + row.name, ASCII: "a." + row.name}).Suffix(); got.Name != row.name || got.Approval != row.approval {
			t.Errorf("%s is found as %s, %v", row.name, got.Name, got.Approval)
		}
	}
	if len(unknown) > 0 {
		t.Errorf("no suffixes: %v", unknown)
	}
	if want := []string{"gs.cn", "xn--fiqz9s"}; !slices.Equal(withoutList, want) {
		t.Errorf("approved, but not on the newest list: %v, want %v", withoutList, want)
	}
}

// Every source is described once and covers some suffix, and the dated ones are in order.
func TestSourcesOfApprovals(t *testing.T) {
	var described, used Sources
	last := ""
	for _, s := range sources {
		if described&s.bit != 0 {
			t.Errorf("%s stands twice", s.Name.EN)
		}
		described |= s.bit
		if s.Name.IsZero() {
			t.Errorf("source %b has no name", s.bit)
		}
		date := strings.TrimPrefix(s.Date, "~")
		if date != "" && date < last[:min(len(date), len(last))] {
			t.Errorf("%s of %s stands after one of %s", s.Name.EN, s.Date, last)
		}
		last = date
	}
	for _, row := range approvals {
		used |= row.sources
	}
	if described != used {
		t.Errorf("described are %b, used %b", described, used)
	}
	if _, err := time.Parse(time.DateOnly, ApprovalDate); err != nil {
		t.Error(err)
	}
}

func FuzzSuffix(f *testing.F) {
	for _, seed := range []string{"hao.com", "例子.政务.cn", "a.xn--fiqs8s", "hao.co.uk", "", "bücher.de", "台湾"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		checkSuffix(t, Read(typed))
	})
}

// checkSuffix checks what is true for every domain.
func checkSuffix(t *testing.T, r Reading) {
	t.Helper()
	suffix := r.Suffix()
	if (suffix.Name == "") != (r.Registrable == "") {
		t.Errorf("the suffix of %q is %q", r.Registrable, suffix.Name)
	}
	if !strings.HasSuffix("."+r.Registrable, "."+suffix.Name) && suffix.Name != "" {
		t.Errorf("%q does not end in its suffix %q", r.Registrable, suffix.Name)
	}
	inPunycode := Reading{Registrable: r.ASCII, ASCII: r.ASCII}.Suffix()
	inPunycode.Name = suffix.Name
	if inPunycode != suffix {
		t.Errorf("the suffix of %q is %+v, that of %q %+v", r.Registrable, suffix, r.ASCII, inPunycode)
	}
}

func BenchmarkSuffix(b *testing.B) {
	for _, typed := range []string{"hao.com", "hao.com.cn", "例子.中国", "hao.de"} {
		b.Run(typed, func(b *testing.B) {
			r := Read(typed)
			b.ReportAllocs()
			for b.Loop() {
				r.Suffix()
			}
		})
	}
}

package interview

import (
	"os"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/report"
)

func readFile(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// A term that is typed as one text gives both dates, at either of them, whatever the
// other one said.
func TestTermGivesBothDates(t *testing.T) {
	const from, to = "2016-05-01", "2036-05-01"
	for _, test := range []struct {
		typed, before string // before is the other date
		from, to      string // empty where the answer is refused
	}{
		{"2016.05.01-2036.05.01", "", from, to},
		{"2016-05-01 至 2036-05-01", "", from, to},
		{"２０１６年５月１日至２０３６年５月１号", "", from, to},
		{"2016年5月1日至长期", "", from, filing.LongTerm},
		{"2016.05.01-2036.05.01", "same", from, to},
		{"2016.05.01-2036.05.01", "2015-01-01", from, to},
		{"2016-05-01 to 2036-05-01", "", from, to},
		{"2016-05-01 to long term", "", from, filing.LongTerm},
		{"2036.05.01-2016.05.01", "", "", ""},
		{"2006.05.01-2016.05.01", "", "", ""}, // it has expired
	} {
		for _, atEnd := range []bool{false, true} {
			b := enterprise()
			c := &b.Subject.Principal.Certificate
			at, other, same := &c.ValidFrom, &c.Expires, test.to
			if atEnd {
				at, other, same = &c.Expires, &c.ValidFrom, test.from
			}
			if *other = test.before; test.before == "same" {
				*other = same
			}
			held := *other
			f := sent(asking(t, b, at, report.Voice{Lang: lang.ZH}), 80, typing(test.typed), enter)
			switch {
			case test.from == "" && (f.end != pending || *at != "" || *other != held):
				t.Errorf("%q is taken: %q and %q", test.typed, c.ValidFrom, c.Expires)
			case test.from != "" && (f.end != answered || c.ValidFrom != test.from || c.Expires != test.to):
				t.Errorf("%q gave %q and %q:\n%s", test.typed, c.ValidFrom, c.Expires, f.View())
			}
		}
	}
}

// An address fills in what is not answered yet.
func TestAddressGivesItsRegions(t *testing.T) {
	const pasted = "广东省深圳市南山区高新南一道6号8楼801室"
	type regions struct{ province, city, district string }
	for _, test := range []struct {
		typed        string
		before, want regions
	}{
		{pasted, regions{}, regions{"广东", "深圳市", "南山区"}},
		{"广东省 深圳市 南山区 高新南一道6号", regions{}, regions{"广东", "深圳市", "南山区"}},
		{"中国广东省深圳市南山区高新南一道6号", regions{province: "广东"}, regions{"广东", "深圳市", "南山区"}},
		{"北京市朝阳区示例路1号", regions{}, regions{"北京", "北京市", "朝阳区"}},
		{"广西壮族自治区南宁市青秀区示例路1号", regions{}, regions{"广西", "南宁市", "青秀区"}},
		{"湖北省恩施土家族苗族自治州恩施市示例路1号", regions{}, regions{"湖北", "恩施土家族苗族自治州", "恩施市"}},
		{pasted, regions{"广东", "深圳市", ""}, regions{"广东", "深圳市", "南山区"}},
		{pasted, regions{"广东", "广州市", ""}, regions{"广东", "广州市", ""}},
		{pasted, regions{"辽宁", "", ""}, regions{"辽宁", "", ""}},
		{pasted, regions{"广东", "", "福田区"}, regions{"广东", "深圳市", "福田区"}},
		{"广东省深圳市高新区示例路1号", regions{}, regions{"广东", "深圳市", ""}},
		{"广东省示例区示例路1号", regions{}, regions{"广东", "", ""}},
		{"深圳市南山区高新南一道6号", regions{}, regions{"广东", "深圳市", "南山区"}}, // no two cities have one name
		{"辽宁大连沙河口区中山路1号", regions{}, regions{"辽宁", "大连市", "沙河口区"}},
		{"浙江省义乌市示例路1号", regions{}, regions{"浙江", "金华市", "义乌市"}},
		{"江苏省昆山市示例路1号", regions{"江苏", "苏州市", ""}, regions{"江苏", "苏州市", "昆山市"}},
		{"湖北省仙桃市示例路1号", regions{}, regions{"湖北", "仙桃市", ""}},
		{"辽宁省,大连市,沙河口区,中山路1号", regions{}, regions{"辽宁", "大连市", "沙河口区"}},
		{"510000 广东省广州市天河区示例路1号", regions{}, regions{"广东", "广州市", "天河区"}},
		{"重庆市江北区示例路1号", regions{}, regions{"重庆", "重庆市", "两江新区"}},
		{"重庆渝北区示例路1号", regions{}, regions{"重庆", "重庆市", ""}}, // it was parted
		{"朝阳区示例路1号", regions{}, regions{}},
		{"北京路1号", regions{}, regions{}},
		{"辽宁省深圳市南山区示例路1号", regions{}, regions{}},
	} {
		b := enterprise()
		s := &b.Subject
		b.Province, s.City, s.District = test.before.province, test.before.city, test.before.district
		asking(t, b, &s.MailingAddress, report.Voice{Lang: lang.ZH}).Give([]string{test.typed})
		if got := (regions{b.Province, s.City, s.District}); got != test.want || s.MailingAddress != test.typed {
			t.Errorf("%q after %v gave %v, want %v", test.typed, test.before, got, test.want)
		}
	}
}

// What an answer filled in is said, is not asked any more, and goes with it; what
// the person answered stays.
func TestFilledInGoesWithTheAnswer(t *testing.T) {
	b := enterprise()
	b.Province = "广东"
	subject := &b.Subject
	s := &session{bundle: b, voice: report.Voice{Lang: lang.ZH}, lang: lang.ZH}
	address, city := promptOf(t, s, &subject.MailingAddress), promptOf(t, s, &subject.City)
	address.Give([]string{"广东省深圳市南山区高新南一道6号"})
	if got := address.Filled(); got != "一并填入：所属市 深圳市、所属区县 南山区" {
		t.Errorf("it says %q", got)
	}
	if city.Applies() {
		t.Error("the city is asked for although it was told")
	}
	if again := promptOf(t, s, &subject.City); !again.Applies() {
		t.Error("the city cannot be looked at again")
	}
	address.Give([]string{"广东省广州市天河区示例路1号"})
	if subject.City != "广州市" || subject.District != "天河区" {
		t.Errorf("after another address there stands %s %s", subject.City, subject.District)
	}
	promptOf(t, s, &subject.City).Give([]string{"广州市"})
	address.Give(nil)
	if subject.City != "广州市" || subject.District != "" {
		t.Errorf("after none there stands %q %q", subject.City, subject.District)
	}
}

// In lines the two dates of a term are one answer, and what was filled in is said.
func TestLinesSpread(t *testing.T) {
	lines := changed("2019年6月12日", "2019.06.12-2039.06.12", "辽宁省大连市沙河口区范例街6号2单元1103室", "辽宁省大连市沙河口区范例街6号2单元1103室")
	for i, line := range lines {
		if line == "2039年6月12日" {
			lines = append(lines[:i:i], lines[i+1:]...)
			break
		}
	}
	said, saved, err := pipe(t, joinLines(lines))
	if err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	s := &saved.Subject
	if s.Certificate.ValidFrom != "2019-06-12" || s.Certificate.Expires != "2039-06-12" || s.City != "大连市" || s.District != "沙河口区" {
		t.Errorf("the file holds %+v", s)
	}
	for _, want := range []string{"  + 一并填入：证件有效期止 2039-06-12\n", "  + 一并填入：所属市 大连市、所属区县 沙河口区\n"} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q:\n%s", want, said)
		}
	}
}

// On a terminal, that is shown below the answer.
func TestRecordSaysWhatWasFilledIn(t *testing.T) {
	b := enterprise()
	b.Province = "广东"
	prompt := asking(t, b, &b.Subject.MailingAddress, report.Voice{Lang: lang.EN})
	f := sent(prompt, 80, tea.KeyMsg{Type: tea.KeyRunes, Paste: true, Runes: []rune("广东省深圳市南山区高新南一道6号\n")}, enter)
	term := &terminal{lang: lang.EN, screen: report.Screen{Width: 80}}
	if got := term.record(prompt); f.end != answered || !strings.Contains(got, "\n    + also filled in: City 深圳市, District 南山区\n") {
		t.Errorf("the record is %q", got)
	}
}

// Who comes back to an answer and confirms it keeps what it filled in.
func TestConfirmedTermKeepsBothDates(t *testing.T) {
	b := enterprise()
	c := &b.Subject.Principal.Certificate
	c.ValidFrom, c.Expires = "", ""
	s := newSession(nil, optionsFor(t, b))
	entry, _ := s.entryAt(&c.ValidFrom)
	prompt := s.prompt(entry)
	for _, answer := range []string{"2016.05.01-2036.05.01", "2016-05-01"} {
		prompt.Give([]string{answer})
		if c.ValidFrom != "2016-05-01" || c.Expires != "2036-05-01" {
			t.Errorf("after %s: %q and %q", answer, c.ValidFrom, c.Expires)
		}
	}
	if prompt.Give([]string{"2017-05-01"}); c.Expires != "" {
		t.Errorf("another day keeps what the term had filled in: %q", c.Expires)
	}
}

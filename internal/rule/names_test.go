package rule

import (
	"strconv"
	"testing"

	"beian.example/icp/internal/filing"
)

// What the rules on names report about the name alone.
func saidOfName(t *testing.T, lines string, at func(*filing.Bundle) *string) (said string) {
	t.Helper()
	reading, surroundings := overlay(t, lines)
	for _, f := range Check(reading, surroundings) {
		switch f.Rule {
		case &nameIsNumber, &nameNotPersonal, &nameLatin, &subjectNameContradictsType, &recordSubjectDiffers, &registrantDiffers:
			if f.At == any(at(reading.Bundle)) {
				if said != "" {
					said += " and "
				}
				said += f.Rule.Name + " " + f.Severity.String()
			}
		}
	}
	return said
}

// A person's name has to be a name, and rare names are accepted.
func TestNamesOfPeople(t *testing.T) {
	const passport, card = "passport, number: E12345678", "resident-id, number: \"440304199003071221\""
	const none = ""
	for _, c := range []struct{ name, certificate, want string }{
		{"周启明", card, none}, {"欧阳娜娜", card, none}, {"司马青衫", card, none}, {"李学会", card, none}, {"欧阳大学", card, none}, {"金科技", card, none},
		{"买买提·吐尔逊", card, none}, {"阿卜杜拉·买买提江", card, none}, {"次仁多吉卓玛", card, none}, {"乌云其木格", card, none}, {"李A", card, none},
		{"John Smith", passport, none}, {"SMITH JOHN", passport, none}, {"Maria Sa", passport, none}, {"MARIA SA", passport, none}, {"Juan Co", passport, none},
		{"J.Li", passport, none}, {"J. R. R. Tolkien", passport, none}, {"O'Neill Sean", passport, none}, {"Balkrishna V. Doshi", passport, none},

		{"Shenzhen Acme Technology Co., Ltd.", passport, "name-not-personal error"}, {"Shenzhen Acme Technology Co., Ltd.", card, "name-not-personal error"},
		{"Acme LLC", passport, "name-not-personal error"}, {"ACME Inc.", passport, "name-not-personal error"}, {"Foo GmbH", passport, "name-not-personal error"},
		{"Bar Pty Ltd", passport, "name-not-personal error"}, {"X Corporation", passport, "name-not-personal error"}, {"Acme Limited", passport, "name-not-personal error"},
		{"Acme PLC", passport, "name-not-personal error"}, {"Acme & Co.", passport, "name-not-personal error"}, {"Limited", passport, "name-not-personal error"},
		{"Acme S.A.", passport, "name-not-personal warning"}, {"Acme B.V.", passport, "name-not-personal warning"}, {"Acme NV", passport, "name-not-personal warning"},
		{"Smith, John", passport, "name-not-personal advice"}, {"SMITH/JOHN", passport, "name-not-personal advice"}, {"Smith, John", card, "name-latin error"},
		{"周启明、何秋白", card, "name-not-personal error"}, {"周启明,何秋白", card, "name-not-personal error"}, {"John Smith; Mary Jones", passport, "name-not-personal error"},

		{"知远科技官网", card, "name-not-personal error"}, {"知远网站", card, "name-not-personal error"}, {"司马公司", card, "name-not-personal error"},
		{"深圳知远科技", card, "name-not-personal error"}, {"知远科技有限责任", card, "name-not-personal error"}, {"知远工作室", card, "name-not-personal error"},
		{"知远科技", card, "name-not-personal warning"}, {"李公司", card, "name-not-personal warning"}, {"周启明2", card, "name-not-personal error"},

		{"京ICP备2021000001号", card, "name-not-personal error"}, {"京ICP备2021000001号-3", card, "name-not-personal error"}, {"91440300MA5FK3J75W", card, "name-not-personal error"},
		{"13512340011", card, "name-not-personal error"}, {"zhou@example.cn", card, "name-not-personal error"}, {"example.cn", card, "name-not-personal error"},
		{"https://www.example.cn/", card, "name-not-personal error"}, {"440304199003071221", card, "name-not-personal error"},
	} {
		lines := "subject: {type: enterprise}\nsites:\n  - {name: 示例软件官网}\n  - principal: {name: " + strconv.Quote(c.name) + ", certificate: {type: " + c.certificate + "}}\n"
		got := saidOfName(t, lines, func(b *filing.Bundle) *string { return &b.Sites[1].Principal.Name })
		if got != c.want {
			t.Errorf("%s, %s: %q, want %q", c.name, c.certificate, got, c.want)
		}
	}
}

// The name of a subject has to fit its type.
func TestNamesOfSubjects(t *testing.T) {
	const wrong, doubtful = "subject-name-contradicts-type error", "subject-name-contradicts-type warning"
	for _, c := range []struct{ kind, name, want string }{
		{"enterprise", "北京百度网讯科技有限公司", ""}, {"individual-business", "老王烧烤店", ""}, {"individual-business", "林知远", ""},
		{"individual-business", "张三修鞋铺", ""}, {"institution", "深圳市第一中学", ""}, {"enterprise", "58同城信息技术有限公司", ""},
		{"personal", "欧阳娜娜", ""}, {"personal", "买买提·吐尔逊", ""}, {"personal", "李学会", ""}, {"enterprise", "示例B2B电子商务有限公司", ""},
		{"enterprise", "林知远", doubtful}, {"enterprise", "周启明", doubtful}, {"institution", "林知远", doubtful},
		{"personal", "知远科技官网", wrong}, {"personal", "Acme LLC", wrong}, {"personal", "林知远2", "name-not-personal error"},
		{"personal", "京ICP备2021000001号-3", wrong}, {"personal", "lin@example.cn", wrong}, {"personal", "example-notes.cn", wrong}, {"personal", "13512340011", wrong},
		{"enterprise", "京ICP备2021000001号", wrong}, {"enterprise", "91440300MA5FK3J75W", wrong}, {"enterprise", "0755-86013388", wrong},
		{"enterprise", "zhou@example.cn", wrong}, {"enterprise", "https://www.example.com.cn", wrong}, {"enterprise", "example.com.cn", wrong}, {"enterprise", "粤B2-20090059", wrong},
	} {
		lines := "subject: {type: " + c.kind + ", name: " + strconv.Quote(c.name) + "}\n"
		got := saidOfName(t, lines, func(b *filing.Bundle) *string { return &b.Subject.Name })
		if got != c.want {
			t.Errorf("%s %s: %q, want %q", c.kind, c.name, got, c.want)
		}
	}
}

// A value with neither letters nor digits is named for what it is.
func TestSignsAreNoNumber(t *testing.T) {
	for text, want := range map[string]string{"😀": onlySigns.EN, "……": onlySigns.EN, " - ": onlySigns.EN, "１２": aNumber.EN, "123": aNumber.EN, "13512340001": aPhone.EN, "甲": ""} {
		if kind, _ := otherThanAddress(text); kind.EN != want {
			t.Errorf("%q is %q, want %q", text, kind.EN, want)
		}
	}
}

// Numbers and addresses are not accepted as other names either, but firms have trade names.
func TestNamesThatAreNumbers(t *testing.T) {
	const record = "operation: add-site\nrecord: {here: yes, number: 辽ICP备2021000001号, domains: [example-old.cn], "
	site := func(b *filing.Bundle) *filing.Site { return b.Sites[0] }
	for _, c := range []struct {
		before, after string
		at            func(*filing.Bundle) *string
		mayBeTrade    bool
	}{
		{"provider: {name: ", "}\n", func(b *filing.Bundle) *string { return &b.Provider.Name }, true},
		{record + "subject_name: ", "}\n", func(b *filing.Bundle) *string { return &b.Record.SubjectName }, false},
		{record + "subject_name: 林知远, provider: ", "}\n", func(b *filing.Bundle) *string { return &b.Record.Provider }, true},
		{"sites:\n  - registration: {registrant: ", "}\n", func(b *filing.Bundle) *string { return &site(b).Registration.Registrant }, false},
		{"sites:\n  - registration: {registrar: ", "}\n", func(b *filing.Bundle) *string { return &site(b).Registration.Registrar }, true},
		{"sites:\n  - pre_approvals: [{kind: publishing, number: 网出证（辽）字第001号, issuer: ", "}]\n", func(b *filing.Bundle) *string { return &site(b).PreApprovals[0].Issuer }, true},
	} {
		for _, name := range []string{"京ICP备2021000001号", "京ICP备2021000001号-3", "91440300MA5FK3J75W", "13512340011", "lin@example.cn", "https://www.example.cn"} {
			if got := saidOfName(t, c.before+strconv.Quote(name)+c.after, c.at); got != "name-is-number error" {
				t.Errorf("%s%s: %q", c.before, name, got)
			}
		}
		for _, name := range []string{"Name.com", "263", "west.cn"} {
			if got := saidOfName(t, c.before+strconv.Quote(name)+c.after, c.at); c.mayBeTrade != (got == "") {
				t.Errorf("%s%s: %q", c.before, name, got)
			}
		}
	}
}

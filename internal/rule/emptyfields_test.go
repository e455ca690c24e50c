package rule

import (
	"testing"

	"beian.example/icp/internal/lang"
)

// A list of missing answers says whose answers they are.
func TestMissingFieldsSayWhose(t *testing.T) {
	const second = "sites:\n  - name: 示例软件官网\n  - principal: {name: 何秋白, certificate: {type: , number: , valid_from: , expires: }}\n"
	for lines, want := range map[string]lang.Text{
		"subject: {type: enterprise, principal: {email: }}\n":                     {ZH: "主体负责人的电子邮箱没有填", EN: "missing for the subject's principal: E-mail"},
		"subject: {type: enterprise}\n" + second:                                  {ZH: "第 2 个网站的负责人的个人证件没有填", EN: "missing for the principal of website 2: Personal certificate"},
		"subject: {type: enterprise}\nsites:\n  - {name: 示例软件官网}\n  - {name: }\n": {ZH: "第 2 个网站的网站名称没有填", EN: "missing for website 2: Website name"},
		"sites:\n  - {name: }\n":                                                  {ZH: "网站名称没有填", EN: "missing: Website name"},
		"subject: {mailing_address: }\n":                                          {ZH: "通信地址没有填", EN: "missing: Mailing address"},
		"subject: {type: enterprise, principal: {role: , name: 周启明}}\n":           {ZH: "主体负责人的负责人身份没有填", EN: "missing for the subject's principal: Capacity"},
	} {
		reading, surroundings := overlay(t, lines)
		var got []lang.Text
		for _, f := range Check(reading, surroundings) {
			if f.Rule == &emptyField {
				got = append(got, f.Message.With(f.Args...))
			}
		}
		if len(got) != 1 || got[0] != want {
			t.Errorf("%q: %q, want %q", lines, got, want)
		}
	}
}

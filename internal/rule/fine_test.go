package rule

import (
	"slices"
	"strings"
	"testing"
)

// Fine filings that a careless rule would refuse.
func TestFineFilings(t *testing.T) {
	// The example is of another subject, of which papers and registrant tell.
	ofAnotherType := []string{"missing-document", "credit-code-type-mismatch", "registrant-differs", "domain-suffix-of-state", "site-name-unrelated"}
	ofNames := []string{"site-name-unrelated", "site-name-national", "site-name-refused-to-personal"}
	ofAddresses := []string{"address-cities-differ"}
	// What a filing in another province than the example's is told besides.
	elsewhere := []string{"province-differs", "phones-too-few", "sites-too-many", "emergency-equals-mobile", "site-authorization-missing", "remarks-missing", "remarks-sentence-missing", "missing-document", "address-cities-differ"}
	named := func(name string) string {
		return "sites:\n  - name: " + name + "\nrecord: {number: 辽ICP备2021000001号, subject_name: 林知远, domains: [example-notes.cn, example-old.cn], here: no}\n"
	}
	for name, c := range map[string]struct {
		lines string
		may   []string // rules that may warn
	}{
		"registrant is the legal representative": {"subject: {type: enterprise}\nsites:\n  - registration: {registrant: 周启明, registrant_number: }\n", []string{"registrant-differs"}},
		"brackets differ":                        {"subject: {type: enterprise, name: 示例（深圳）软件有限公司}\nsites:\n  - registration: {registrant: 示例(深圳)软件有限公司}\n  - registration: {registrant: 示例（深圳）软件有限公司}\n", nil},
		"dots in a name":                         {"subject: {name: 阿依古丽·买买提}\nsites:\n  - registration: {registrant: 阿依古丽•买买提}\n", nil},
		"homepage at the apex":                   {"sites:\n  - homepage: example-notes.cn\n", []string{"homepage-mismatch"}},
		"homepage with scheme and slash":         {"sites:\n  - homepage: https://www.example-notes.cn/\n", []string{"homepage-mismatch"}},
		"name under a region":                    {"sites:\n  - domain: example.bj.cn\n    homepage: www.example.bj.cn\n", nil},
		"Chinese domain":                         {"sites:\n  - domain: 例子.中国\n    homepage: www.例子.中国\n", nil},
		"long-term licence":                      {"subject: {type: enterprise, certificate: {expires: 长期}}\n", nil},
		"year 9999":                              {"subject: {certificate: {expires: 9999-12-31}}\n", []string{"certificate-term-impossible"}},
		"expires today":                          {"subject: {certificate: {expires: 2026-11-20}}\n", []string{"certificate-expiring"}},
		"pilot credit code":                      {"subject: {type: enterprise, certificate: {number: 91350100M0001TGQXM}}\nsites:\n  - registration: {registrant_number: }\n", []string{"credit-code-checksum"}},
		"blog with comments":                     {"sites:\n  - content: [博客, comments]\n", []string{"content-refused-to-personal"}},
		"free tool to download":                  {"sites:\n  - content: [tool, software]\n", []string{"content-refused-to-personal"}},
		"company news":                           {"subject: {type: enterprise}\nsites:\n  - content: [company]\n", nil},
		"school":                                 {"subject: {type: enterprise}\nsites:\n  - content: [education]\n", []string{"pre-approval-missing"}},
		"hospital":                               {"subject: {type: enterprise}\nsites:\n  - content: [medical]\n", []string{"pre-approval-missing"}},
		"unknown language":                       {"sites:\n  - languages: [zh, tlh]\n", []string{"unknown-value"}},
		"principal repeats the person":           {"subject: {principal: {name: 林知远, certificate: {type: resident-id, number: 21020219920815103x, expires: 2039-06-12}}}\n", []string{"id-lowercase"}},
		"site principal differs, on paper":       {"verification: paper\nsites:\n  - principal: {name: 何秋白, certificate: {type: resident-id, number: \"440305199511022369\", expires: 2035-03-15}, mobile: \"13512340003\", email: he@example.cn}\n", []string{"principal-not-self", "missing-document"}},
		"passport shows no address":              {"subject: {certificate: {type: passport, number: E12345678, address: }, principal: {}}\nsites:\n  - registration: {registrant_number: }\n", nil},
		"Hong Kong resident":                     {"subject: {certificate: {type: hk-macao-residence, number: 810000199408230021, valid_from: 2024-06-12, expires: 2029-06-12}}\nsites:\n  - registration: {registrant_number: }\n", nil},
		"electronic needs no paper":              {"created: 2026-11-18\n", nil},

		"Chinese suffix in Beijing": {"province: 北京\nsites:\n  - domain: 例子.中国\n    homepage: www.例子.中国\n", elsewhere},
		"Chinese suffix in Jilin":   {"province: 吉林\nsites:\n  - domain: 例子.中国\n    homepage: www.例子.中国\n", elsewhere},
		"中国 under another suffix":   {"province: 吉林\nsites:\n  - domain: 中国例子.com\n    homepage: www.中国例子.com\n", elsewhere},

		"man of 58 in Tianjin":                     {"province: 天津\nsubject: {type: enterprise, certificate: {address: 天津市南开区示例路1号101室}}\nsites:\n  - name: 示例软件官网\n  - principal: {certificate: {number: \"440305196811022359\", valid_from: 2015-03-15, expires: long-term}}\n", elsewhere},
		"chief of 60 whose websites are another's": {"province: 天津\nsubject: {type: enterprise, certificate: {address: 天津市南开区示例路1号101室}, principal: {certificate: {number: \"440305196611022354\", expires: long-term}}}\nsites:\n  - principal: {name: 何秋白, certificate: {type: resident-id, number: \"440305199511022369\", valid_from: 2015-03-15, expires: 2035-03-15}, mobile: \"13512340003\", emergency_phone: \"13512340004\", email: he@example.cn}\n  - name: 示例帮助中心\n", elsewhere},

		"ministry above a government body":   {"subject: {type: government, investor: 江苏省, certificate: {type: credit-code-certificate, number: 11440300MB2C92050G}, principal: {name: 周启明, role: legal-representative, certificate: {type: resident-id, number: \"440304199003071221\", expires: 2038-05-01}}}\n", ofAnotherType},
		"council above a public institution": {"subject: {type: institution, investor: 国务院, certificate: {type: institution-certificate, number: 12440300MB2C92050D}, principal: {name: 周启明, role: legal-representative, certificate: {type: resident-id, number: \"440304199003071221\", expires: 2038-05-01}}}\n", ofAnotherType},
		"investor of a company":              {"subject: {type: enterprise, investor: 周启明}\n", nil},

		"words of other provinces":  {"sites:\n  - name: 知远风景分享\n", nil},
		"city in a unit's own name": {"province: 海南\nsubject: {type: enterprise, name: 海口示例软件有限公司, certificate: {address: 海南省海口市龙华区示例路1号}}\nsites:\n  - name: 海口示例软件\n    registration: {registrant: 海口示例软件有限公司}\n  - registration: {registrant: 海口示例软件有限公司}\n", elsewhere},
		"notes on another city":     {"province: 海南\nsites:\n  - name: 大连读书笔记\n", elsewhere},
		"area with more behind it":  {"province: 云南\nsites:\n  - name: 怒江游记\n", elsewhere},
		"academy's own academy":     {"subject: {type: enterprise, name: 深圳市示例学院有限公司}\nsites:\n  - name: 示例学院官网\n    registration: {registrant: 深圳市示例学院有限公司}\n  - registration: {registrant: 深圳市示例学院有限公司}\n", nil},
		"other content of a unit":   {"subject: {type: enterprise}\nsites:\n  - content: [other]\n    remarks: 公司历年的年报和展会照片，供客户了解。\n", nil},
		"shop without an address":   {"province: 四川\nsubject: {type: enterprise, certificate: {address: 四川省成都市武侯区示例路1.5号}}\n", elsewhere},

		"category for state bodies": {"subject: {type: government, certificate: {type: credit-code-certificate, number: 11440300MB2C92050G}, principal: {name: 周启明, role: legal-representative, certificate: {type: resident-id, number: \"440304199003071221\", expires: 2038-05-01}}}\nsites:\n  - domain: 示例.政务.cn\n    homepage: www.示例.政务.cn\n", ofAnotherType},
		"category for non-profits":  {"subject: {type: institution, certificate: {type: institution-certificate, number: 12440300MB2C92050D}, principal: {name: 周启明, role: legal-representative, certificate: {type: resident-id, number: \"440304199003071221\", expires: 2038-05-01}}}\nsites:\n  - domain: 示例.公益.cn\n    homepage: www.示例.公益.cn\n", ofAnotherType},
		"category below 中国":         {"subject: {type: institution, certificate: {type: institution-certificate, number: 12440300MB2C92050D}, principal: {name: 周启明, role: legal-representative, certificate: {type: resident-id, number: \"440304199003071221\", expires: 2038-05-01}}}\nsites:\n  - domain: 示例.公益.中国\n    homepage: www.示例.公益.中国\n", ofAnotherType},

		"number with brackets":  {"subject: {type: religious-body, certificate: {type: religious-venue-certificate, number: 宗场证字（闽）E010020001号}, principal: {name: 周启明, role: legal-representative, certificate: {type: resident-id, number: \"440304199003071221\", expires: 2038-05-01}}}\n", ofAnotherType},
		"number with spaces":    {"subject: {type: private-non-enterprise, certificate: {type: private-school-license, number: 教民 135010070000019 号}, principal: {name: 周启明, role: legal-representative, certificate: {type: resident-id, number: \"440304199003071221\", expires: 2038-05-01}}}\n", ofAnotherType},
		"registrant's brackets": {"subject: {type: religious-body, certificate: {type: religious-venue-certificate, number: 宗场证字（闽）E010020001号}, principal: {name: 周启明, role: legal-representative, certificate: {type: resident-id, number: \"440304199003071221\", expires: 2038-05-01}}}\nsites:\n  - registration: {registrant_number: 宗场证字（闽）E010020001号}\n", ofAnotherType},

		"short name on record, moved":     {"operation: add-access\n" + named("书影"), []string{"request-incomplete"}},
		"short name on record, cancelled": {"operation: cancel-site\nreason: 不再使用\n" + strings.Replace(named("书影"), "here: no", "here: yes", 1), nil},
		"digits on record, moved":         {"operation: add-access\n" + named("2048"), []string{"request-incomplete"}},

		"one card listed once":           {"documents:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n", nil},
		"two principals with one e-mail": {"subject: {type: enterprise}\nsites:\n  - principal: {name: 何秋白, certificate: {type: resident-id, number: \"440305199511022369\", expires: 2035-03-15}, mobile: \"13512340003\", emergency_phone: \"13512340004\", email: zhou@example.cn}\n", []string{"email-shared"}},

		"mail of a company":     {"subject: {principal: {email: lin@gmall.example.cn}}\n", nil},
		"mail of a short name":  {"subject: {principal: {email: lin@123.com}}\n", nil},
		"mail of a portal":      {"subject: {principal: {email: lin@sina.cn}}\n", nil},
		"mail under vip":        {"subject: {principal: {email: lin@vip.163.com}}\n", nil},
		"ten years of a domain": {"sites:\n  - registration: {expires: 2036-11-20}\n", nil},
		"range of a provider":   {"subject: {type: enterprise}\nsites:\n  - access: {ips: [119.29.0.1-119.29.255.254]}\n", nil},
		"range of the new kind": {"subject: {type: enterprise}\nsites:\n  - access: {ips: [\"2408:4000::1-2408:4000:1::1\"]}\n", nil},

		"name like a society":      {"subject: {name: 李学会}\nsites:\n  - registration: {registrant: 李学会}\n", nil},
		"name like a school":       {"subject: {name: 欧阳大学}\nsites:\n  - registration: {registrant: 欧阳大学}\n", nil},
		"remarks on a book":        {"sites:\n  - remarks: 读书笔记，记录对小说与散文的感想，不含新闻、论坛，也不销售任何商品。\n", nil},
		"jobs of a company":        {"subject: {type: enterprise}\nsites:\n  - remarks: 公司的产品介绍和招聘信息，供客户和求职者了解本公司。\n", nil},
		"registrar in Latin":       {"sites:\n  - registration: {registrar: Alibaba Cloud}\n", nil},
		"school under edu.cn":      {"subject: {type: institution, certificate: {type: institution-certificate, number: 12440300MB2C92050D}, principal: {name: 周启明, role: legal-representative, certificate: {type: resident-id, number: \"440304199003071221\", expires: 2038-05-01}}}\nsites:\n  - domain: example.edu.cn\n    homepage: www.example.edu.cn\n", ofAnotherType},
		"rare surname":             {"subject: {name: 仉一}\nsites:\n  - registration: {registrant: 仉一}\n", nil},
		"double surname":           {"subject: {name: 欧阳修文}\nsites:\n  - registration: {registrant: 欧阳修文}\n", nil},
		"long name":                {"subject: {name: 买买提吐尔逊·阿不都热合曼艾力江}\nsites:\n  - registration: {registrant: 买买提吐尔逊·阿不都热合曼艾力江}\n", nil},
		"foreigner's name":         {"subject: {name: JOHN RONALD SMITH, certificate: {type: passport, number: X1234567}, principal: {}}\nsites:\n  - registration: {registrant: JOHN RONALD SMITH, registrant_number: }\n", nil},
		"school that is a company": {"subject: {type: enterprise, name: 深圳市示例软件培训学校有限公司}\nsites:\n  - registration: {registrant: 深圳市示例软件培训学校有限公司}\n  - registration: {registrant: 深圳市示例软件培训学校有限公司}\n", nil},
		"surname like a shop":      {"subject: {type: enterprise}\nsites:\n  - name: 示例软件官网\n  - principal: {name: 店小文}\n", []string{"certificate-shared", "contact-inconsistent", "registrant-differs"}},

		"air conditioning":    {"subject: {type: enterprise}\nsites:\n  - name: 中央空调选型手册\n", ofNames},
		"banknotes":           {"sites:\n  - name: 人民币收藏笔记\n", ofNames},
		"shopping centre":     {"subject: {type: enterprise}\nsites:\n  - name: 中央广场购物中心\n", ofNames},
		"notes on law":        {"sites:\n  - name: 公司法学习笔记\n", ofNames},
		"notes on satellites": {"sites:\n  - name: 卫星导航学习笔记\n", ofNames},

		"service number":         {"subject: {type: enterprise, principal: {office_phone: 400-820-1234}}\n", []string{"phone-malformed"}},
		"service number of five": {"subject: {type: enterprise, principal: {office_phone: \"95588\"}}\n", []string{"phone-malformed"}},

		"corps company":       {"subject: {mailing_address: 新疆维吾尔自治区石河子市一四三团三连}\n", ofAddresses},
		"forest farm":         {"subject: {mailing_address: 辽宁省抚顺市新宾县示例林场}\n", ofAddresses},
		"flats":               {"subject: {mailing_address: 辽宁省大连市沙河口区范例公寓}\n", ofAddresses},
		"street of that name": {"subject: {type: enterprise}\nsites:\n  - name: 中华路店\n", []string{"site-name-unrelated"}},
		"in the factory":      {"subject: {mailing_address: 辽宁省大连市沙河口区范例机械厂内}\n", ofAddresses},
	} {
		t.Run(name, func(t *testing.T) {
			reading, surroundings := overlay(t, c.lines)
			for _, f := range Check(reading, surroundings) {
				switch {
				case f.Severity == Error && f.Rule.Name != "id-lowercase" && f.Rule.Name != "missing-document":
					t.Errorf("%s is an error at %s", f.Rule.Name, f.Place(reading).Path)
				case !slices.Contains(c.may, f.Rule.Name):
					t.Errorf("%s at %s", f.Rule.Name, f.Place(reading).Path)
				}
			}
		})
	}
}

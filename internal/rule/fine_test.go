package rule

import (
	"slices"
	"strings"
	"testing"
)

// Correct filings that a careless rule would refuse.
func TestFineFilings(t *testing.T) {
	// The example is about another subject, which the documents and the registrant show.
	ofAnotherType := []string{"subject-name-contradicts-type", "missing-document", "credit-code-type-mismatch", "registrant-differs", "domain-suffix-of-state", "site-name-unrelated", "document-reused"}
	ofNames := []string{"site-name-unrelated", "site-name-national", "site-name-refused-to-personal"}
	ofAddresses := []string{"address-cities-differ"}
	// Provinces also ask other things of individuals, which do not concern regions.
	ofPlaces := []string{"address-generic-district", "missing-document", "phones-too-few", "remarks-sentence-missing", "remarks-missing", "site-name-refused-to-personal", "content-refused-to-personal", "blog-refused", "province-of-number-differs"}
	// What else is reported about a filing in a province other than the example's.
	elsewhere := []string{"region-contradicted", "province-differs", "phones-too-few", "sites-too-many", "emergency-equals-mobile", "site-authorization-missing", "remarks-missing", "remarks-sentence-missing", "missing-document", "address-cities-differ"}
	haikou := "subject: {certificate: {address: 海南省海口市龙华区示例路1号}, mailing_address: 海南省海口市龙华区示例路1号, city: 海口市, district: 龙华区}\n"
	named := func(name string) string {
		return "sites:\n  - name: " + name + "\nrecord: {number: 辽ICP备2021000001号, subject_name: 林知远, domains: [example-notes.cn, example-old.cn], here: no}\n"
	}
	for name, c := range map[string]struct {
		lines string
		may   []string // rules that may give warnings
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

		"Chinese suffix in Beijing": {"province: 北京\nsubject: {mailing_address: 北京市西城区示例路1号, city: 北京市, district: 西城区}\nsites:\n  - domain: 例子.中国\n    homepage: www.例子.中国\n", elsewhere},
		"Chinese suffix in Jilin":   {"province: 吉林\nsites:\n  - domain: 例子.中国\n    homepage: www.例子.中国\n", elsewhere},
		"中国 under another suffix":   {"province: 吉林\nsites:\n  - domain: 中国例子.com\n    homepage: www.中国例子.com\n", elsewhere},

		"man of 58 in Tianjin":                     {"province: 天津\nsubject: {type: enterprise, certificate: {address: 天津市南开区示例路1号101室}, mailing_address: 天津市南开区示例路1号101室, city: 天津市, district: 南开区}\nsites:\n  - name: 示例软件官网\n  - principal: {certificate: {number: \"440305196811022359\", valid_from: 2015-03-15, expires: long-term}}\n", elsewhere},
		"chief of 60 whose websites are another's": {"province: 天津\nsubject: {type: enterprise, certificate: {address: 天津市南开区示例路1号101室}, mailing_address: 天津市南开区示例路1号101室, city: 天津市, district: 南开区, principal: {certificate: {number: \"440305196611022354\", expires: long-term}}}\nsites:\n  - principal: {name: 何秋白, certificate: {type: resident-id, number: \"440305199511022369\", valid_from: 2015-03-15, expires: 2035-03-15}, mobile: \"13512340003\", emergency_phone: \"13512340004\", email: he@example.cn}\n  - name: 示例帮助中心\n", elsewhere},

		"ministry above a government body":   {"subject: {type: government, investor: 江苏省, certificate: {type: credit-code-certificate, number: 11440300MB2C92050G}, principal: {name: 周启明, role: legal-representative, certificate: {type: resident-id, number: \"440304199003071221\", expires: 2038-05-01}}}\n", ofAnotherType},
		"council above a public institution": {"subject: {type: institution, investor: 国务院, certificate: {type: institution-certificate, number: 12440300MB2C92050D}, principal: {name: 周启明, role: legal-representative, certificate: {type: resident-id, number: \"440304199003071221\", expires: 2038-05-01}}}\n", ofAnotherType},
		"investor of a company":              {"subject: {type: enterprise, investor: 周启明}\n", nil},

		"words of other provinces":  {"sites:\n  - name: 知远风景分享\n", nil},
		"city in a unit's own name": {"province: 海南\nsubject: {type: enterprise, name: 海口示例软件有限公司, certificate: {address: 海南省海口市龙华区示例路1号}, mailing_address: 海南省海口市龙华区示例路1号, city: 海口市, district: 龙华区}\nsites:\n  - name: 海口示例软件\n    registration: {registrant: 海口示例软件有限公司}\n  - registration: {registrant: 海口示例软件有限公司}\n", elsewhere},
		"notes on another city":     {"province: 海南\n" + haikou + "sites:\n  - name: 大连读书笔记\n", append(elsewhere, "site-name-refused-to-personal")},
		"area with more behind it":  {"province: 云南\nsites:\n  - name: 怒江游记\n", elsewhere},
		"academy's own academy":     {"subject: {type: enterprise, name: 深圳市示例学院有限公司}\nsites:\n  - name: 示例学院官网\n    registration: {registrant: 深圳市示例学院有限公司}\n  - registration: {registrant: 深圳市示例学院有限公司}\n", nil},
		"other content of a unit":   {"subject: {type: enterprise}\nsites:\n  - content: [other]\n    remarks: 公司历年的年报和展会照片，供客户了解。\n", nil},
		"shop without an address":   {"province: 四川\nsubject: {type: enterprise, certificate: {address: 四川省成都市武侯区示例路1.5号}, mailing_address: 四川省成都市武侯区示例路1.5号, city: 成都市, district: 武侯区}\n", elsewhere},

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
		"mail with apostrophe":  {"subject: {principal: {email: m.o'neil@example.com}}\n", nil},
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

		"corps company":       {"province: 新疆\nsubject: {mailing_address: 新疆维吾尔自治区石河子市一四三团三连, city: 石河子市, district: }\n", append(ofAddresses, "province-differs", "missing-document")},
		"forest farm":         {"subject: {mailing_address: 辽宁省抚顺市新宾县示例林场, city: 抚顺市, district: 新宾县}\n", ofAddresses},
		"flats":               {"subject: {mailing_address: 辽宁省大连市沙河口区范例公寓}\n", ofAddresses},
		"street of that name": {"subject: {type: enterprise}\nsites:\n  - name: 中华路店\n", []string{"site-name-unrelated"}},

		// Regions: the table has neither development zones nor abolished regions.
		"zone as district":                            {"province: 广东\nsubject: {certificate: {address: 广东省深圳市高新区示例路1号101室}, mailing_address: 广东省深圳市高新区示例路1号101室, city: 深圳市, district: 高新区}\n", ofPlaces},
		"zone in the address":                         {"province: 四川\nsubject: {certificate: {address: 成都市高新区天府大道1号101室}, mailing_address: 成都市高新区天府大道1号101室, city: 成都市, district: 武侯区}\n", ofPlaces},
		"street of a district":                        {"province: 四川\nsubject: {certificate: {address: 四川省成都市双流区示例路1号101室}, mailing_address: 四川省成都市双流区示例路1号101室, city: 成都市, district: 高新区}\n", ofPlaces},
		"xiongan":                                     {"province: 河北\nsubject: {certificate: {address: 河北省雄安新区容城县示例路1号101室}, mailing_address: 河北省雄安新区容城县示例路1号101室, city: 雄安新区, district: 容城县}\n", ofPlaces},
		"xiongan by its city":                         {"province: 河北\nsubject: {certificate: {address: 河北省保定市容城县示例路1号101室}, mailing_address: 河北省保定市容城县示例路1号101室, city: 保定市, district: 雄安新区}\n", ofPlaces},
		"binhai":                                      {"province: 天津\nsubject: {certificate: {address: 天津市滨海新区示例路1号101室}, mailing_address: 天津市滨海新区示例路1号101室, city: 天津市, district: 滨海新区}\n", ofPlaces},
		"zone called after a district":                {"province: 河北\nsubject: {certificate: {address: 河北省沧州市滨海新区示例路1号101室}, mailing_address: 河北省沧州市滨海新区示例路1号101室, city: 沧州市, district: 滨海新区}\n", ofPlaces},
		"municipality twice":                          {"province: 北京\nsubject: {certificate: {address: 北京市北京市西城区示例路1号101室}, mailing_address: 北京市北京市西城区示例路1号101室, city: 北京市, district: 西城区}\n", ofPlaces},
		"district as city":                            {"province: 北京\nsubject: {certificate: {address: 北京市朝阳区示例路1号101室}, mailing_address: 北京市朝阳区示例路1号101室, city: 朝阳区, district: 朝阳区}\n", ofPlaces},
		"county city":                                 {"province: 江苏\nsubject: {certificate: {address: 江苏省昆山市示例路1号101室}, mailing_address: 江苏省昆山市示例路1号101室, city: 苏州市, district: 昆山市}\n", ofPlaces},
		"county city as city":                         {"province: 江苏\nsubject: {certificate: {address: 江苏省苏州市昆山市示例路1号101室}, mailing_address: 江苏省苏州市昆山市示例路1号101室, city: 昆山市, district: }\n", ofPlaces},
		"county city with its city":                   {"province: 湖南\nsubject: {certificate: {address: 湖南省长沙市浏阳市示例镇示例村3组}, mailing_address: 湖南省长沙市浏阳市示例镇示例村3组, city: 长沙市, district: 浏阳市}\n", ofPlaces},
		"right below the province":                    {"province: 湖北\nsubject: {certificate: {address: 湖北省仙桃市示例路1号101室}, mailing_address: 湖北省仙桃市示例路1号101室, city: 仙桃市, district: }\n", ofPlaces},
		"right below, by a neighbour":                 {"province: 湖北\nsubject: {certificate: {address: 湖北省荆州市仙桃市示例路1号101室}, mailing_address: 湖北省荆州市仙桃市示例路1号101室, city: 荆州市, district: 仙桃市}\n", ofPlaces},
		"right below, by its heading":                 {"province: 河南\nsubject: {certificate: {address: 河南省济源市示例路1号101室}, mailing_address: 河南省济源市示例路1号101室, city: 省直辖县级行政区划, district: 济源市}\n", ofPlaces},
		"forests below the province":                  {"province: 湖北\nsubject: {certificate: {address: 湖北省神农架林区示例镇示例村3组}, mailing_address: 湖北省神农架林区示例镇示例村3组, city: 神农架林区, district: }\n", ofPlaces},
		"corps town":                                  {"province: 新疆\nsubject: {certificate: {address: 新疆阿克苏地区阿拉尔市示例路1号101室}, mailing_address: 新疆阿克苏地区阿拉尔市示例路1号101室, city: 阿克苏地区, district: 阿拉尔市}\n", ofPlaces},
		"prefecture below a prefecture":               {"province: 新疆\nsubject: {certificate: {address: 新疆维吾尔自治区伊犁哈萨克自治州塔城市示例路1号101室}, mailing_address: 新疆维吾尔自治区伊犁哈萨克自治州塔城市示例路1号101室, city: 伊犁哈萨克自治州, district: 塔城市}\n", ofPlaces},
		"prefecture abbreviated":                      {"province: 湖北\nsubject: {certificate: {address: 湖北省恩施州恩施市示例路1号101室}, mailing_address: 湖北省恩施州恩施市示例路1号101室, city: 恩施州, district: 恩施市}\n", ofPlaces},
		"prefecture":                                  {"province: 湖北\nsubject: {certificate: {address: 湖北省恩施土家族苗族自治州恩施市示例路1号101室}, mailing_address: 湖北省恩施土家族苗族自治州恩施市示例路1号101室, city: 恩施土家族苗族自治州, district: 恩施市}\n", ofPlaces},
		"league":                                      {"province: 内蒙古\nsubject: {certificate: {address: 内蒙古自治区锡林郭勒盟多伦县示例街1号101室}, mailing_address: 内蒙古自治区锡林郭勒盟多伦县示例街1号101室, city: 锡林郭勒盟, district: 多伦县}\n", ofPlaces},
		"city without districts":                      {"province: 广东\nsubject: {certificate: {address: 广东省东莞市南城区示例路1号101室}, mailing_address: 广东省东莞市南城区示例路1号101室, city: 东莞市, district: 南城区}\n", ofPlaces},
		"city without districts, called after others": {"province: 广东\nsubject: {certificate: {address: 广东省中山市西区示例路1号101室}, mailing_address: 广东省中山市西区示例路1号101室, city: 中山市, district: 西区}\n", ofPlaces},
		"abolished city":                              {"province: 山东\nsubject: {certificate: {address: 山东省莱芜市莱城区示例路1号101室}, mailing_address: 山东省莱芜市莱城区示例路1号101室, city: 莱芜市, district: 莱城区}\n", ofPlaces},
		"abolished district":                          {"province: 浙江\nsubject: {certificate: {address: 浙江省杭州市江干区示例路1号101室}, mailing_address: 浙江省杭州市江干区示例路1号101室, city: 杭州市, district: 上城区}\n", ofPlaces},
		"renamed county":                              {"province: 四川\nsubject: {certificate: {address: 四川省成都市郫县示例路1号101室}, mailing_address: 四川省成都市郫县示例路1号101室, city: 成都市, district: 郫都区}\n", ofPlaces},
		"town called like a district":                 {"province: 山西\nsubject: {certificate: {address: 山西省晋城市城区示例路1号101室}, mailing_address: 山西省晋城市城区示例路1号101室, city: 晋城市, district: 城区}\n", ofPlaces},
		"city of a province's name":                   {"province: 吉林\nsubject: {certificate: {address: 吉林省吉林市船营区示例路1号101室}, mailing_address: 吉林省吉林市船营区示例路1号101室, city: 吉林市, district: 船营区}\n", ofPlaces},
		"short names":                                 {"province: 广东\nsubject: {certificate: {address: 广东深圳市南山区示例路1号101室}, mailing_address: 广东深圳市南山区示例路1号101室, city: 深圳, district: 南山}\n", ofPlaces},
		"address from the street on":                  {"province: 广东\nsubject: {certificate: {address: 高新南一道6号8楼801室}, mailing_address: 高新南一道6号8楼801室, city: 深圳市, district: 南山区}\n", ofPlaces},
		"street called after a city":                  {"province: 辽宁\nsubject: {certificate: {address: 北京街6号2单元1103室}, mailing_address: 北京街6号2单元1103室, city: 大连市, district: 沙河口区}\n", ofPlaces},
		"spaces":                                      {"province: 辽宁\nsubject: {certificate: {address: 辽宁省 大连市 沙河口区 范例街6号}, mailing_address: 辽宁省 大连市 沙河口区 范例街6号, city: 大连市, district: 沙河口区}\n", ofPlaces},
		"merged into another":                         {"province: 天津\nsubject: {certificate: {address: 天津市塘沽区示例路1号101室}, mailing_address: 天津市塘沽区示例路1号101室, city: 天津市, district: 滨海新区}\n", ofPlaces},
		"district of the past":                        {"province: 重庆\nsubject: {certificate: {address: 重庆市江北区示例路1号101室}, mailing_address: 重庆市江北区示例路1号101室, city: 重庆市, district: 江北区}\n", ofPlaces},
		"district of the past, as it is now":          {"province: 重庆\nsubject: {certificate: {address: 重庆市江北区示例路1号101室}, mailing_address: 重庆市江北区示例路1号101室, city: 重庆市, district: 两江新区}\n", ofPlaces},
		"district that was parted":                    {"province: 重庆\nsubject: {certificate: {address: 重庆市渝北区示例路1号101室}, mailing_address: 重庆市渝北区示例路1号101室, city: 重庆市, district: 北碚区}\n", ofPlaces},
		"renamed district of a common name":           {"province: 河北\nsubject: {certificate: {address: 河北省邢台市桥西区示例路1号101室}, mailing_address: 河北省邢台市桥西区示例路1号101室, city: 邢台市, district: 桥西区}\n", ofPlaces},
		"new name on a new licence":                   {"province: 江苏\nsubject: {certificate: {address: 江苏省淮安市清河区示例路1号101室}, mailing_address: 江苏省淮安市清江浦区示例路1号101室, city: 淮安市, district: 清河区}\n", ofPlaces},
		"regions in short":                            {"province: 广东\nsubject: {certificate: {address: 广东深圳南山区示例路1号101室}, mailing_address: 广东深圳南山区示例路1号101室, city: 深圳市, district: 南山区}\n", ofPlaces},
		"postcode first":                              {"province: 广东\nsubject: {certificate: {address: 510000 广东省广州市天河区示例路1号101室}, mailing_address: 510000 广东省广州市天河区示例路1号101室, city: 广州市, district: 天河区}\n", ofPlaces},
		"commas between the regions":                  {"province: 辽宁\nsubject: {certificate: {address: \"辽宁省,大连市,沙河口区,示例路1号101室\"}, mailing_address: \"辽宁省,大连市,沙河口区,示例路1号101室\", city: 大连市, district: 沙河口区}\n", ofPlaces},
		"Shenshan":                                    {"province: 广东\nsubject: {certificate: {address: 广东省深汕特别合作区示例路1号101室}, mailing_address: 广东省深汕特别合作区示例路1号101室, city: 深圳市, district: 深汕特别合作区}\n", ofPlaces},
		"Two Rivers":                                  {"province: 重庆\nsubject: {certificate: {address: 重庆市两江新区示例路1号101室}, mailing_address: 重庆市两江新区示例路1号101室, city: 重庆市, district: 渝北区}\n", ofPlaces},
		"county of a municipality":                    {"province: 重庆\nsubject: {certificate: {address: 重庆市云阳县示例路1号101室}, mailing_address: 重庆市云阳县示例路1号101室, city: 重庆市, district: 云阳县}\n", ofPlaces},

		// Addresses that can be found, despite their unusual words.
		"village opposite a mountain":       {"subject: {mailing_address: 辽宁省大连市庄河市示例镇对面山村3组, city: , district: }\n", nil},
		"village":                           {"subject: {mailing_address: 辽宁省庄河市示例镇示例村3组, city: , district: }\n", nil},
		"road of the nation":                {"subject: {mailing_address: 辽宁省大连市中山区中华路6号101室, city: , district: }\n", nil},
		"testing institute":                 {"subject: {mailing_address: 辽宁省大连市沙河口区范例街6号软件测试中心3层, city: , district: }\n", nil},
		"room numbers only":                 {"subject: {mailing_address: 辽宁省大连市沙河口区范例街6-2-1103, city: , district: }\n", nil},
		"building with letters":             {"subject: {mailing_address: 辽宁省大连市沙河口区范例街6号B座1103, city: , district: }\n", nil},
		"short names of regions":            {"subject: {mailing_address: 大连沙河口区范例街6号1103室, city: , district: }\n", nil},
		"postcode before the regions":       {"subject: {mailing_address: 116000 辽宁省大连市沙河口区范例街6号1103室, city: , district: }\n", nil},
		"county by itself":                  {"subject: {mailing_address: 庄河市示例镇示例村3组, city: , district: }\n", nil},
		"district by itself":                {"subject: {mailing_address: 沙河口区范例街6号2单元1103室, city: , district: }\n", nil},
		"hamlet opposite a ridge":           {"subject: {mailing_address: 辽宁省大连市庄河市示例镇对面岭屯12号, city: , district: }\n", nil},
		"factory":                           {"subject: {mailing_address: 辽宁省大连市沙河口区范例机械厂内, city: , district: }\n", nil},
		"English letters":                   {"subject: {mailing_address: 辽宁省大连市沙河口区XTower大厦6层, city: , district: }\n", nil},
		"house by the lake":                 {"subject: {mailing_address: 辽宁省大连市沙河口区湖旁路6号1103室, city: , district: }\n", nil},
		"opposite campus":                   {"subject: {mailing_address: 辽宁省大连市沙河口区范例街6号（范例大学对面校区3栋）, city: , district: }\n", nil},
		"university and class":              {"subject: {mailing_address: 辽宁省大连市沙河口区范例大学软件学院2024级3班, city: , district: }\n", nil},
		"zone as region":                    {"subject: {mailing_address: 辽宁省大连市高新区范例街6号1103室, city: , district: }\n", nil},
		"farm":                              {"subject: {mailing_address: 辽宁省大连市瓦房店市示例农场, city: , district: }\n", nil},
		"house of flats":                    {"subject: {mailing_address: 辽宁省大连市沙河口区范例公寓, city: , district: }\n", nil},
		"town called 旁海":                    {"province: 贵州\nsubject: {certificate: {address: 贵州省凯里市旁海镇示例村3组}, mailing_address: 贵州省凯里市旁海镇示例村3组, city: , district: }\n", ofPlaces},
		"street only, with the city chosen": {"subject: {mailing_address: 范例街6号2单元1103室}\n", nil},
		"finest address":                    {"subject: {mailing_address: 辽宁省大连市长海县, city: , district: , remarks: 通信地址已为最详细地址}\n", nil},
		"certificate without its city":      {"subject: {certificate: {address: 示例镇示例村3组18号}}\n", nil},
		"certificate of a county":           {"subject: {certificate: {address: 辽宁省大连市长海县}}\n", nil},

		// Files that are one paper, and pictures that are not.
		"card of one person in three places":        {"subject: {principal: {name: 林知远, certificate: {type: resident-id, number: 21020219920815103X, valid_from: 2019-06-12, expires: 2039-06-12}}}\nsites:\n  - principal: {name: 林知远, certificate: {type: resident-id, number: 21020219920815103X, valid_from: 2019-06-12, expires: 2039-06-12}, mobile: 13512340011, emergency_phone: 13512340012, email: lin@example.cn}\ndocuments:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: site-principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n", nil},
		"sides in two entries":                      {"documents:\n  - {kind: subject-certificate, files: [scans/id-front.png]}\n  - {kind: subject-certificate, files: [scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n", nil},
		"sides under both kinds":                    {"documents:\n  - {kind: subject-certificate, files: [scans/id-front.png]}\n  - {kind: principal-certificate, files: [scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n", nil},
		"page of a passport":                        {"subject: {certificate: {type: passport, number: E12345678, address: }, principal: {}}\nsites:\n  - registration: {registrant_number: }\ndocuments:\n  - {kind: subject-certificate, files: [scans/id-front.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n", nil},
		"licence of one page":                       {"subject: {type: enterprise}\ndocuments:\n  - {kind: subject-certificate, files: [scans/license.png]}\n  - {kind: principal-certificate, files: [scans/zhou-front.png, scans/zhou-back.png]}\n", []string{"missing-document"}},
		"residence permit as proof":                 {"subject: {certificate: {type: hk-macao-residence, number: 810000199408230021, valid_from: 2024-06-12, expires: 2029-06-12}}\nsites:\n  - registration: {registrant_number: }\ndocuments:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n  - {kind: residence-proof, files: [scans/id-front.png, scans/id-back.png]}\n", nil},
		"a letter for two":                          {"subject: {type: enterprise}\ndocuments:\n  - {kind: subject-certificate, files: [scans/license.png]}\n  - {kind: principal-certificate, files: [scans/zhou-front.png, scans/zhou-back.png]}\n  - {kind: site-principal-certificate, files: [scans/he-front.png, scans/he-back.png], person: 何秋白}\n  - {kind: domain-certificate, files: [scans/domain-1.png], site: example.com.cn}\n  - {kind: domain-certificate, files: [scans/domain-2.png], site: 示例帮助.中国}\n  - {kind: commitment-letter, files: [scans/commitment.png], date: 2026-11-18}\n  - {kind: authorization-letter, files: [scans/letter.png], date: 2026-11-10, person: 周启明}\n  - {kind: authorization-letter, files: [scans/letter.png], date: 2026-11-10, person: 何秋白}\n", nil},
		"letters on one sheet":                      {"subject: {type: enterprise}\ndocuments:\n  - {kind: subject-certificate, files: [scans/license.png]}\n  - {kind: principal-certificate, files: [scans/zhou-front.png, scans/zhou-back.png]}\n  - {kind: site-principal-certificate, files: [scans/he-front.png, scans/he-back.png], person: 何秋白}\n  - {kind: domain-certificate, files: [scans/domain-1.png], site: example.com.cn}\n  - {kind: domain-certificate, files: [scans/domain-2.png], site: 示例帮助.中国}\n  - {kind: commitment-letter, files: [scans/commitment.png], date: 2026-11-18}\n  - {kind: authorization-letter, files: [scans/commitment.png], date: 2026-11-10, person: 何秋白}\n", nil},
		"screenshot of two domains":                 {"subject: {type: enterprise}\ndocuments:\n  - {kind: subject-certificate, files: [scans/license.png]}\n  - {kind: principal-certificate, files: [scans/zhou-front.png, scans/zhou-back.png]}\n  - {kind: site-principal-certificate, files: [scans/he-front.png, scans/he-back.png], person: 何秋白}\n  - {kind: domain-certificate, files: [scans/domain-1.png], site: example.com.cn}\n  - {kind: domain-certificate, files: [scans/domain-1.png], site: 示例帮助.中国}\n", []string{"missing-document"}},
		"one photo of both":                         {"subject: {type: enterprise}\ndocuments:\n  - {kind: subject-certificate, files: [scans/license.png]}\n  - {kind: principal-certificate, files: [scans/zhou-front.png, scans/zhou-back.png]}\n  - {kind: site-principal-certificate, files: [scans/he-front.png, scans/he-back.png], person: 何秋白}\n  - {kind: domain-certificate, files: [scans/domain-1.png], site: example.com.cn}\n  - {kind: domain-certificate, files: [scans/domain-2.png], site: 示例帮助.中国}\n  - {kind: commitment-letter, files: [scans/commitment.png], date: 2026-11-18}\n  - {kind: onsite-photo, files: [scans/notice.png]}\n  - {kind: onsite-photo, files: [scans/notice.png]}\n", nil},
		"certificate of a principal without number": {"subject: {type: enterprise}\ndocuments:\n  - {kind: subject-certificate, files: [scans/license.png]}\n  - {kind: principal-certificate, files: [scans/zhou-front.png, scans/zhou-back.png]}\n  - {kind: site-principal-certificate, files: [scans/zhou-front.png, scans/zhou-back.png], person: 周启明}\n", []string{"missing-document"}},
		"both sides in a PDF":                       {"documents:\n  - {kind: subject-certificate, files: [scans/domain.pdf]}\n  - {kind: principal-certificate, files: [scans/domain.pdf]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n", []string{"document-not-picture"}},
		"plan as PDF":                               {"documents:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png]}\n  - {kind: site-plan, files: [scans/domain.pdf]}\n", nil},
		"capitals":                                  {"documents:\n  - {kind: subject-certificate, files: [scans/ID-FRONT.JPG, scans/ID-BACK.JPEG]}\n", []string{"file-not-found", "missing-document"}},
		"name without an ending":                    {"documents:\n  - {kind: subject-certificate, files: [scans/front, scans/back]}\n", []string{"file-not-found", "missing-document"}},

		// Landlines that are, or may be, the city's own.
		"landline of seven digits":  {"province: 福建\nsubject: {certificate: {address: 福建省厦门市思明区示例路1号101室}, mailing_address: 福建省厦门市思明区示例路1号101室, city: 厦门市, district: 思明区, principal: {office_phone: 0592-8601338}}\n", ofPlaces},
		"neighbour's area code":     {"subject: {mailing_address: 辽宁省抚顺市顺城区示例路1号101室, city: 抚顺市, district: 顺城区, principal: {office_phone: 024-86013388}}\n", nil},
		"code of a given up area":   {"province: 贵州\nsubject: {certificate: {address: 贵州省遵义市汇川区示例路1号101室}, mailing_address: 贵州省遵义市汇川区示例路1号101室, city: 遵义市, district: 汇川区, principal: {office_phone: 0851-28601338}}\n", ofPlaces},
		"emergency phone elsewhere": {"subject: {principal: {emergency_phone: 010-86013388}}\n", nil},
		"mobile at the office":      {"subject: {principal: {office_phone: 13512340019}}\n", nil},

		// Names of individuals' sites that do not begin with a place, or are not a trade.
		"sunshine":        {"sites:\n  - name: 日照时间记录\n", nil},
		"tea":             {"sites:\n  - name: 普洱茶笔记\n", nil},
		"jade":            {"sites:\n  - name: 和田玉笔记\n", nil},
		"morning sun":     {"sites:\n  - name: 朝阳下的读书\n", nil},
		"well-being":      {"sites:\n  - name: 安康读书笔记\n", nil},
		"place inside":    {"sites:\n  - name: 知远的北京日记\n", nil},
		"dish of a place": {"sites:\n  - name: 海南鸡饭笔记\n", ofNames},
		"novels read":     {"sites:\n  - name: 小说读后感\n", ofNames},
		"silver":          {"sites:\n  - name: 白银时代读书\n", nil},
		"periwinkle":      {"sites:\n  - name: 长春花笔记\n", nil},
		"law read":        {"sites:\n  - name: 法律学习笔记\n", nil},

		"in the factory": {"subject: {mailing_address: 辽宁省大连市沙河口区范例机械厂内}\n", ofAddresses},
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

package regulation

import (
	"maps"
	"strings"
	"testing"
)

// clause is one phrase of the survey of the 31 provinces that the lines were
// made from. Either so many lines carry it, counted once for each of their
// provinces, or there is a reason why none does.
type clause struct {
	id      string // section of the survey, and a letter
	says    string
	lines   int
	leftOut string
}

var clauses = []clause{
	{id: "3.1a", says: "name as on the certificate, brackets included: 北京", lines: 1},
	{id: "3.1b", says: "the seal holds every character: 北京", lines: 1},
	{id: "3.1c", says: "no 市辖区: 上海 浙江 广西", lines: 3},
	{id: "3.1d", says: "no 市辖区, 西城 instead of 宣武: 北京", lines: 1},
	{id: "3.1e", says: "no 市辖区, 滨海新区 for the special zones: 天津", lines: 1},
	{id: "3.1f", says: "rural address down to the village: 江苏", lines: 1},
	{id: "3.1g", says: "students give school, department, class: 天津", lines: 1},
	{id: "3.1h", says: "both addresses in one city: 河北 河南 广东 贵州", lines: 4},
	{id: "3.1i", says: "investor of an enterprise is its full name: 福建", lines: 1},
	{id: "3.1j", says: "investor of an enterprise is its legal representative: 宁夏", lines: 1},
	{id: "3.1k", says: "superior unit in full, never a person: 山东 广西 甘肃 云南", lines: 4},
	{id: "3.1l", says: "not abnormal, revoked or dissolved: 上海", lines: 1},
	{id: "3.1m", says: "licence runs for a year or more: 上海", lines: 1},
	{id: "3.1n", says: "licence shows credit code and its own number: 上海 北京", lines: 2},
	{id: "3.1o", says: "duplicate shows (1/1): 浙江", lines: 1},
	{id: "3.1p", says: "remarks of the subject only where a province asks", leftOut: "asked for in 9.3 to 9.6, where it stands"},

	{id: "3.2a", says: "no temporary identity card: 内蒙古", lines: 1},
	{id: "3.2b", says: "no landline except for units: 江苏", leftOut: "stands as 9.4u"},

	{id: "3.3a", says: "no English in a name at all: 重庆", lines: 1},
	{id: "3.3b", says: "a name is no domain, English or person's name: 山东 四川", lines: 2},
	{id: "3.3c", says: "nor digits, for persons: 山东 四川", lines: 2},
	{id: "3.3d", says: "a person's name not purely English: 上海", lines: 1},
	{id: "3.3e", says: "name plus 官网 recommended to units: 广东", lines: 1},
	{id: "3.3f", says: "name equals the subject's: 北京", lines: 1},
	{id: "3.3g", says: "service content 单位门户网站: 江西", lines: 1},
	{id: "3.3h", says: "no 爱好者, 作品展示, 分享: 天津 山东", lines: 2},
	{id: "3.3i", says: "博客, 在线, 交流 need approval: 天津 山东", lines: 2},
	{id: "3.3j", says: "no place names without authority: 海南", lines: 1},
	{id: "3.3k", says: "no names of administrative areas: 云南", lines: 1},
	{id: "3.3l", says: "sources contradict each other on 分享", leftOut: "the But of 3.3h tells"},
	{id: "3.3m", says: "name equals the live site's: 浙江 海南 四川", lines: 3},
	{id: "3.3n", says: "sites of one name differ in content: 陕西 青海", lines: 2},
	{id: "3.3o", says: "one homepage for a site: 广东", lines: 1},
	{id: "3.3p", says: "homepage on a domain of the list: 山东", lines: 1},
	{id: "3.3q", says: "one domain for a site: 新疆 河南 广西 重庆", lines: 4},
	{id: "3.3r", says: "suffixes of state bodies, strict: 内蒙古 上海 江苏 浙江 湖北", lines: 5},
	{id: "3.3s", says: "no 中国 or 国家 in a domain: 北京", lines: 1},
	{id: "3.3t", says: "中国xxx.中国 for state bodies only: 吉林", lines: 1},
	{id: "3.3u", says: "suffixes the 北京 page names", leftOut: "stands as 9.8e"},
	{id: "3.3v", says: "registrant and remaining term by province", leftOut: "stand as 9.8a to 9.8d"},
	{id: "3.3w", says: "博客/个人空间 only where allowed; not: 北京 内蒙古 浙江 河南 湖南 贵州 陕西", lines: 7},
	{id: "3.3x", says: "units cannot choose 其他: 黑龙江", lines: 1},
	{id: "3.3y", says: "all but 单位门户网站 needs remarks: 湖北", lines: 1},
	{id: "3.3z", says: "remarks of 30 characters: 内蒙古", leftOut: "stands as 9.5b"},
	{id: "3.3aa", says: "several domains, one site: 山东 广东 黑龙江", leftOut: "stands as 9.5h"},

	{id: "3.4a", says: "not the phone of the company that builds sites: 青海", lines: 1},
	{id: "3.4b", says: "letter for a site's principal: ten provinces", lines: 10},
	{id: "3.4c", says: "the same: 内蒙古 宁夏 陕西", lines: 3},
	{id: "3.4d", says: "one person for one company: 江苏 江西", lines: 2},
	{id: "3.4e", says: "phone of one subject: 四川; 天津 山东 河南 新疆 stand in 9.4t", lines: 1},
	{id: "3.4f", says: "not past the age of retirement: 天津", lines: 1},

	{id: "3.5a", says: "more than one resource explained, five at most: 河北", leftOut: "stands as 9.5j"},
	{id: "3.5b", says: "live DNS equals the filed IP: 湖南", lines: 1},
	{id: "3.5c", says: "IPs in several provinces: 天津", leftOut: "stands as 9.5i"},

	{id: "5.2a", says: "letter of authorization up to six months: 河北", lines: 1},

	{id: "9.1a", says: "principal is the legal representative: seventeen provinces without more", lines: 17},
	{id: "9.1b", says: "the same by the newer source: 北京 山西", lines: 2},
	{id: "9.1c", says: "or shareholder or executive with papers: 黑龙江", lines: 1},
	{id: "9.1d", says: "no letter accepted: 浙江 新疆", lines: 2},
	{id: "9.1e", says: "first filing and added site: 广东", lines: 1},
	{id: "9.1f", says: "units that are no state bodies: 青海", lines: 1},
	{id: "9.1g", says: "another person by letter: 吉林 安徽 四川 甘肃 江苏 海南", lines: 6},
	{id: "9.1h", says: "another person: 辽宁", lines: 1},
	{id: "9.1i", says: "if so, both principals are one person: 江苏 安徽 黑龙江 海南", lines: 4},
	{id: "9.1j", says: "a foreign one authorizes a mainlander: 河北 山东", lines: 2},
	{id: "9.1k", says: "and so do those of Hong Kong, Macao, Taiwan: 山西", lines: 1},
	{id: "9.1l", says: "as the site's principal: 福建", lines: 1},

	{id: "9.2a", says: "outsiders refused: 山西 内蒙古 黑龙江 河南 甘肃 青海 新疆", lines: 7},
	{id: "9.2b", says: "by the newer source: 西藏 广西", lines: 2},
	{id: "9.2c", says: "by the newer source; by the older, lease or deed: 宁夏", lines: 1},
	{id: "9.2d", says: "by the older source; by the newer, residence permit: 江西", lines: 1},
	{id: "9.2e", says: "permit over a month and status print, no student card: 上海", lines: 1},
	{id: "9.2f", says: "with proof: 浙江 安徽 湖北 吉林 贵州 云南", lines: 6},
	{id: "9.2g", says: "holders of ID cards only: 福建", lines: 1},
	{id: "9.2h", says: "deed, insurance, permits, no student: 广东", lines: 1},
	{id: "9.2i", says: "permit or deed: 江苏", lines: 1},
	{id: "9.2j", says: "permits, insurance, purchase; the newer adds students: 山东", lines: 1},
	{id: "9.2k", says: "student, insurance, contract, permit: 四川", lines: 1},
	{id: "9.2l", says: "no note: 北京 辽宁 湖南 海南 重庆", lines: 5},
	{id: "9.2m", says: "free by the newer source: 天津 陕西", lines: 2},
	{id: "9.2n", says: "free with a local phone: 河北", lines: 1},

	{id: "9.3a", says: "18 in most: seventeen provinces, and units in 江苏 安徽 河南 四川", lines: 21},
	{id: "9.3b", says: "16: 广东", lines: 1},
	{id: "9.3c", says: "16 to 18 with proof of a job: 广东", lines: 1},
	{id: "9.3d", says: "students 18: 广东", lines: 1},
	{id: "9.3e", says: "16: 江苏", lines: 1},
	{id: "9.3f", says: "16 to 18 with proof of job or income: 江苏", lines: 1},
	{id: "9.3g", says: "16: 海南", lines: 1},
	{id: "9.3h", says: "persons 16: 江西", lines: 1},
	{id: "9.3i", says: "persons 16: 四川", lines: 1},
	{id: "9.3j", says: "with proof of work or guardian: 四川", lines: 1},
	{id: "9.3k", says: "16: 云南 重庆", lines: 2},
	{id: "9.3l", says: "with proof: 云南 重庆", lines: 2},
	{id: "9.3m", says: "persons of 16 to 18 with guardian's papers: 福建", lines: 1},
	{id: "9.3n", says: "units 18: 福建", lines: 1},
	{id: "9.3o", says: "under 18 with guardian: 安徽 河南 山东", lines: 3},
	{id: "9.3p", says: "not under 17: 山东", lines: 1},
	{id: "9.3q", says: "under 18 with proof of income: 吉林", lines: 1},
	{id: "9.3r", says: "persons 18, by the older source with guardian: 天津", lines: 1},
	{id: "9.3s", says: "the site's principal of a unit likewise: 天津", lines: 1},
	{id: "9.3t", says: "18: 青海", lines: 1},
	{id: "9.3u", says: "under 22 with proof of study or work: 青海", lines: 1},

	{id: "9.4a", says: "unit, one person: main is not emergency: 北京", lines: 1},
	{id: "9.4b", says: "unit, two persons: three numbers: 北京", lines: 1},
	{id: "9.4c", says: "person: both filled, may be equal: 北京", lines: 1},
	{id: "9.4d", says: "emergency is no main: 天津", lines: 1},
	{id: "9.4e", says: "remark who it is: 天津", lines: 1},
	{id: "9.4f", says: "person: a relative, with the relation: 天津", lines: 1},
	{id: "9.4g", says: "one person two numbers, two persons three: 辽宁", lines: 2},
	{id: "9.4h", says: "local number advised: 辽宁", lines: 1},
	{id: "9.4i", says: "two numbers among four: 广东", lines: 2},
	{id: "9.4j", says: "two persons, two mains: 广东", lines: 1},
	{id: "9.4k", says: "main is not emergency: 广西 重庆 海南", lines: 3},
	{id: "9.4l", says: "emergency is neither main: 宁夏", lines: 1},
	{id: "9.4m", says: "of each person main is not emergency: 湖北", lines: 1},
	{id: "9.4n", says: "crosswise allowed: 湖北", lines: 1},
	{id: "9.4o", says: "unit: emergency is a third of the staff, name and post remarked: 甘肃", lines: 1},
	{id: "9.4p", says: "number of the province, persons from elsewhere: 河北", lines: 1},
	{id: "9.4q", says: "number of the province, persons: 陕西 甘肃", lines: 2},
	{id: "9.4r", says: "number of the province, all: 新疆", lines: 1},
	{id: "9.4s", says: "number of the province, persons, by the newer source: 湖南", lines: 1},
	{id: "9.4t", says: "phone and ID of one subject: 天津 山东 河南 云南 江西 新疆 重庆", lines: 7},
	{id: "9.4u", says: "unit: landline: 江苏", lines: 1},
	{id: "9.4v", says: "by default main is not emergency", leftOut: "no province's own: the rule on phones holds it everywhere"},
	{id: "9.4w", says: "by default two persons share no number", leftOut: "no province's own: the rule on phones holds it everywhere"},

	{id: "9.5a", says: "the declaration of persons: 天津 内蒙古 山东 广西 甘肃", lines: 5},
	{id: "9.5b", says: "30 characters: 内蒙古", lines: 1},
	{id: "9.5c", says: "content and day of opening: 甘肃", lines: 1},
	{id: "9.5d", says: "content of persons' sites: nine provinces", lines: 9},
	{id: "9.5e", says: "content of persons' sites, also for 其他: 湖北", lines: 1},
	{id: "9.5f", says: "其他 takes remarks: 湖北 重庆", lines: 2},
	{id: "9.5g", says: "mini-programs: 广西 江西 河南 广东 陕西", lines: 5},
	{id: "9.5h", says: "several domains: 山东 广东 黑龙江", lines: 3},
	{id: "9.5i", says: "several IPs in several provinces: 天津", lines: 1},
	{id: "9.5j", says: "many cloud resources: 河北", lines: 1},

	{id: "9.6a", says: "as enterprise, seal needed: 北京", lines: 1},
	{id: "9.6b", says: "as enterprise: 辽宁", lines: 1},
	{id: "9.6c", says: "as enterprise, owner is principal: 黑龙江", lines: 1},
	{id: "9.6d", says: "as enterprise, owner's name and remark without a trade name: 安徽", lines: 1},
	{id: "9.6e", says: "as enterprise: 湖北", lines: 1},
	{id: "9.6f", says: "trade name and seal, else owner's name and reason: 湖北", lines: 1},
	{id: "9.6g", says: "trade name and seal; by the newer source owner's name will do: 浙江", lines: 1},
	{id: "9.6h", says: "trade name and seal: 福建 山东 贵州", lines: 3},
	{id: "9.6i", says: "seal: 上海", lines: 1},
	{id: "9.6j", says: "must obtain a trade name: 陕西", lines: 1},
	{id: "9.6k", says: "without a trade name as person, with remark: 河北", lines: 1},
	{id: "9.6l", says: "without a trade name as person: 山西 广东", lines: 2},
	{id: "9.6m", says: "as enterprise if listed, else as person: 江苏", lines: 1},

	{id: "9.7a", says: "letter on a change of name: seventeen provinces", lines: 17},
	{id: "9.7b", says: "swap allowed: 河北 山西 湖南 广东 重庆 新疆 青海", lines: 7},
	{id: "9.7c", says: "swap never: 北京 内蒙古 江西 福建 海南 安徽", lines: 6},
	{id: "9.7d", says: "swap never: and further ones", leftOut: "the survey ends in dots and names none of them"},

	{id: "9.8a", says: "registrant is the unit only: 福建 宁夏 西藏 青海 湖南 吉林", lines: 6},
	{id: "9.8b", says: "or the legal representative with a letter: 重庆", lines: 1},
	{id: "9.8c", says: "unit or legal representative: all others", leftOut: "no line says that nothing more is asked"},
	{id: "9.8d", says: "term over three months: twelve provinces", lines: 12},
	{id: "9.8e", says: "suffixes refused: 北京", lines: 1},

	{id: "9.9a", says: "one site an order: 湖北", lines: 1},
	{id: "9.9b", says: "one: 湖南", lines: 1},
	{id: "9.9c", says: "three domains: 山西", lines: 1},
	{id: "9.9d", says: "unit four: 黑龙江", lines: 1},
	{id: "9.9e", says: "person two: 黑龙江", lines: 1},
	{id: "9.9f", says: "unit five domains: 河南", lines: 1},
	{id: "9.9g", says: "person one: 河南", lines: 1},
	{id: "9.9h", says: "five: 贵州", lines: 1},
	{id: "9.9i", says: "person with over 7 on record, one: 江西", lines: 1},
	{id: "9.9j", says: "unit with over 15 on record, one: 江西", lines: 1},
	{id: "9.9k", says: "a person's first filing, one domain: 海南", lines: 1},
	{id: "9.9l", says: "persons one site and domain elsewhere", leftOut: "what one provider's order takes, no administration's demand"},
	{id: "9.9m", says: "units ten sites elsewhere", leftOut: "what one provider's order takes, no administration's demand"},
	{id: "9.9n", says: "per subject thirty: 陕西", lines: 1},
	{id: "9.9o", says: "per person five: 陕西", lines: 1},
	{id: "9.9p", says: "persons five services everywhere", leftOut: "a provider's limit for all provinces, no administration's demand"},
	{id: "9.9q", says: "plan from thirty, unit: 上海 江苏", lines: 2},
	{id: "9.9r", says: "plan from ten, person: 江苏", lines: 1},
	{id: "9.9s", says: "plan over 31: 广东", lines: 1},
	{id: "9.9t", says: "plan over five, person: 广东", lines: 1},
	{id: "9.9u", says: "plan over three, person: 广西", lines: 1},
	{id: "9.9v", says: "sealed statement over five domains, unit: 广西", lines: 1},
	{id: "9.9w", says: "plan over one: 湖南", lines: 1},
	{id: "9.9x", says: "plan from 35, unit: 重庆", lines: 1},
	{id: "9.9y", says: "plan over five, person: 重庆", lines: 1},
	{id: "9.9z", says: "statement over five: 四川", lines: 1},
	{id: "9.9aa", says: "explanation from three, person: 宁夏", lines: 1},

	{id: "9.10a", says: "notice and pledge: 江苏", lines: 1},
	{id: "9.10b", says: "and video: 江苏", lines: 1},
	{id: "9.10c", says: "pledges of units and of persons: 广东", lines: 2},
	{id: "9.10d", says: "学院 without registration: 广东", lines: 1},
	{id: "9.10e", says: "party confirmation: 新疆", lines: 1},
	{id: "9.10f", says: "party confirmation, first filing: 西藏", lines: 1},
	{id: "9.10g", says: "licence's seal and prefix: 海南", lines: 1},
	{id: "9.10h", says: "pages of a law firm's licence: 北京", lines: 1},
	{id: "9.10i", says: "photo of a legal representative from elsewhere: 内蒙古", lines: 1},
	{id: "9.10j", says: "letters with the answer by phone: 安徽", lines: 1},
	{id: "9.10k", says: "e-commerce: domain is the licence's address: 四川", lines: 1},
	{id: "9.10l", says: "e-commerce, travel, finance: 上海", lines: 1},
	{id: "9.10m", says: "all five pictures on a change: 青海", lines: 1},
	{id: "9.10n", says: "only 变更备案: 江苏 河南 贵州", lines: 3},
	{id: "9.10o", says: "change of principal as 变更备案 with a letter: 湖南 贵州", lines: 2},
	{id: "9.10p", says: "adding and changing not together: 河北", lines: 1},
	{id: "9.10q", says: "old certificate, change first: 河北 宁夏", lines: 2},
	{id: "9.10r", says: "old certificate, access first: 福建 山西 西藏", lines: 3},
}

// Every phrase of the survey is a line or has a reason not to be, and every
// line is a phrase of the survey.
func TestEveryClauseIsCarriedOrExplained(t *testing.T) {
	carried := map[string]int{}
	for _, line := range everyLine() {
		carried[line.Clause] += len(line.Provinces)
	}
	listed := map[string]bool{}
	for _, c := range clauses {
		if listed[c.id] {
			t.Errorf("%s is listed twice", c.id)
		}
		listed[c.id] = true
		if c.says == "" || (c.lines > 0) == (c.leftOut != "") {
			t.Errorf("%s needs words, and either lines or a reason", c.id)
		}
		if carried[c.id] != c.lines {
			t.Errorf("%s (%s): %d lines and provinces, want %d", c.id, c.says, carried[c.id], c.lines)
		}
	}
	for id := range carried {
		if !listed[id] {
			t.Errorf("%s is no clause of the survey", id)
		}
	}
}

// So many phrases were counted in each section of the survey.
func TestClausesOfEachSection(t *testing.T) {
	want := map[string]int{
		"3.1": 16, "3.2": 2, "3.3": 27, "3.4": 6, "3.5": 3, "5.2": 1,
		"9.1": 12, "9.2": 14, "9.3": 21, "9.4": 23, "9.5": 10,
		"9.6": 13, "9.7": 4, "9.8": 5, "9.9": 27, "9.10": 18,
	}
	got := map[string]int{}
	for _, c := range clauses {
		got[strings.TrimRight(c.id, "abcdefghijklmnopqrstuvwxyz")]++
	}
	if !maps.Equal(got, want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
}

package rule

import (
	"slices"
	"strings"
	"unicode"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// finest is the remark with which reviewers accept an address without a number.
const finest = "通信地址已为最详细地址"

var addressWithoutNumber = Rule{
	Name: "address-without-number", Severity: Warning,
	Title:   lang.Text{ZH: "通信地址未写到门牌号", EN: "a mailing address without a house number"},
	Why:     lang.Text{ZH: "通信地址须写到门牌号、室，农村写到村、组；确实没有的，在备注中注明", EN: "the address must include the house number and room, or village and group in rural areas; where there are none, say so in the remarks"},
	Fix:     lang.Text{ZH: "补全门牌号、室；确实没有的，在主体备注中写明「" + finest + "」", EN: "add the house number and room; if there are none, write " + finest + " in the subject's remarks"},
	Sources: []source.Source{source.Tencent.At("主体信息", "the subject"), source.Huawei.At("备案驳回咨询", "questions on rejections")},
	Notices: []string{"地址必须精确到门牌号码", "主办单位通讯地址不详", "通信地址请填写详细地址", "通信地址一定是完整具体的地址"},
	Bad:     "subject:\n  mailing_address: 辽宁省大连市沙河口区范例街 # ✗\n",
	Good:    "subject:\n  mailing_address: 辽宁省大连市沙河口区范例街6号2单元1103室\n",
	check: func(c *Case) {
		at := &c.Subject.MailingAddress
		if *at == "" || namesHouse(*at) || strings.Contains(c.Subject.Remarks, finest) || c.hasFoundAt(&addressVague, at) {
			return
		}
		c.report(at, lang.Text{ZH: "通信地址未写到门牌号、室，或村、组", EN: "the mailing address has no house number, room, village or group"}).With(&c.Subject.Remarks)
	},
}

// wholePlaces are endings of addresses that need no number: such a place, like a village, has
// a single address.
var wholePlaces = []string{"林场", "农场", "牧场", "渔场", "茶场", "公寓", "厂内", "院内", "校内", "场内"}

// namesHouse reports whether an address goes down to a house, a room or a village group: it
// has a digit, or a numeral before a word such as 室 or 组 (or 团 and 连, the regiments and
// companies of the corps in Xinjiang), or a word that needs no number, such as 村.
func namesHouse(address string) bool {
	if slices.ContainsFunc(wholePlaces, func(place string) bool { return strings.HasSuffix(address, place) }) {
		return true
	}
	previous := rune(0)
	for _, r := range address {
		switch {
		case unicode.IsDigit(r):
			return true // 6-1103, 甲12: nearly every number in an address is a house number
		case strings.ContainsRune("号室栋幢座楼层组队连团", r) && strings.ContainsRune(houseNumerals, unicode.ToUpper(previous)):
			return true
		case r == '村' || r == '寨' || r == '屯' || r == '嘎':
			return true
		}
		previous = r
	}
	return false
}

// houseNumerals are what houses are numbered with, apart from digits.
const houseNumerals = "一二三四五六七八九十百零〇甲乙丙丁ABCDEFG"

var addressGenericDistrict = Rule{
	Name: "address-generic-district", Severity: Warning,
	Title:   lang.Text{ZH: "区县填了「市辖区」或已撤销的区", EN: "市辖区 or an abolished district instead of the real one"},
	Why:     lang.Text{ZH: "「市辖区」只是统计用名，撤并的区已不存在；应填实际的区", EN: "市辖区 is only a statistical label, and merged districts no longer exist; enter the actual district"},
	Fix:     lang.Text{ZH: "改成实际的区县，如西城区、滨海新区", EN: "enter the actual district, such as 西城区 or 滨海新区"},
	Sources: []source.Source{source.Tencent.At("各省管局要求：北京、天津、上海、浙江、广西", "provincial requirements: Beijing, Tianjin, Shanghai, Zhejiang, Guangxi")},
	Notices: []string{"通信地址不能带有市辖区", "请选择实际城区", "不能选择市辖区"},
	Demands: []regulation.Topic{regulation.RealDistrict},
	Bad:     "subject:\n  district: 市辖区 # ✗\n",
	Good:    "subject:\n  district: 沙河口区\n",
	check: func(c *Case) {
		s := &c.Subject
		for _, at := range []*string{&s.City, &s.District, &s.MailingAddress} {
			word, now := genericDistrict(*at)
			if word == "" {
				continue
			}
			found := c.report(at, lang.Text{ZH: "这里填的是「%s」", EN: "this field says %s"}, word).With(&c.Province)
			if now != "" {
				found.Advising(lang.Text{ZH: "「%s」已撤销，现属%s", EN: "%s has been abolished and is now part of %s"}, word, now)
			}
			if demand, asked := c.demand(regulation.RealDistrict); asked {
				found.Demanded(c.Province, demand)
			}
			return
		}
	},
}

// merged lists districts that were abolished, and what they belong to now (State Council
// approvals of 2009 to 2015).
var merged = [...]struct{ word, now string }{
	{"宣武区", "西城区"}, {"崇文区", "东城区"}, {"塘沽区", "滨海新区"}, {"汉沽区", "滨海新区"}, {"大港区", "滨海新区"},
	{"卢湾区", "黄浦区"}, {"南汇区", "浦东新区"}, {"闸北区", "静安区"},
}

func genericDistrict(text string) (word, now string) {
	if strings.Contains(text, "市辖区") {
		return "市辖区", ""
	}
	for _, m := range merged {
		if strings.Contains(text, m.word) {
			return m.word, m.now
		}
	}
	return "", ""
}

var addressCitiesDiffer = Rule{
	Name: "address-cities-differ", Severity: Warning,
	Title:   lang.Text{ZH: "通信地址与证件住所不在同一地级市", EN: "a mailing address in a different city from the certificate's address"},
	Why:     lang.Text{ZH: "个别省要求通信地址与证件住所在同一地级市", EN: "some provinces require both addresses to be in the same city"},
	Fix:     lang.Text{ZH: "通信地址改填证件住所所在市内的地址", EN: "enter a mailing address in the same city as the certificate's address"},
	Sources: []source.Source{source.Huawei.At("备案管局咨询", "on the administrations"), source.Tencent.At("各省管局要求", "provincial requirements")},
	Notices: []string{"通讯地址与证件住址不能跨市", "不支持跨市备案", "通信地址与证件住所须同省同市"},
	Demands: []regulation.Topic{regulation.SameCity},
	Bad:     "subject:\n  type: enterprise\n  mailing_address: 广东省广州市天河区示例路1号101室 # ✗\n",
	Good:    "subject:\n  type: enterprise\n  mailing_address: 深圳市南山区高新南一道6号8楼801室\n",
	check: func(c *Case) {
		s := &c.Subject
		demand, asked := c.demand(regulation.SameCity)
		if !asked || s.MailingAddress == "" || s.Certificate.Address == "" {
			return
		}
		here, there := c.mailing.Locality, c.printed.Locality
		if here.City == "" || there.City == "" || here.City == there.City || !there.Doubt.IsZero() {
			return
		}
		c.report(&s.MailingAddress, lang.Text{ZH: "通信地址在%s，证件住所在%s", EN: "the mailing address is in %s, the certificate's address in %s"}, here.City, there.City).
			Beside(&s.Certificate.Address, lang.Text{ZH: "证件住所", EN: "the address on the certificate"}).With(&c.Province).Demanded(c.Province, demand)
	},
}

var halfwidthBrackets = Rule{
	Name: "halfwidth-brackets", Severity: Warning,
	Title:   lang.Text{ZH: "名称或住所用了半角括号", EN: "half-width brackets in a name or an address"},
	Why:     lang.Text{ZH: "证件上的括号一般为全角，填写须与证件逐字一致，括号也不例外（北京等地有明确要求）", EN: "certificates usually print full-width brackets, and the filing must match the certificate character for character, brackets included (Beijing and others say so explicitly)"},
	Fix:     lang.Text{ZH: "请对照证件；证件上为全角括号的，改为（ ）", EN: "compare it with the certificate; if the brackets there are full-width, use （ ）"},
	Sources: []source.Source{source.Tencent.At("各省管局要求：北京", "provincial requirements: Beijing"), source.Huawei.At("错误提示 1.2", "error messages 1.2")},
	Notices: []string{"主办单位名称括号须与营业执照全角、半角一致", "括号全角半角不一致"},
	Bad:     "subject:\n  certificate:\n    address: 辽宁省大连市中山区示例路18号(示例大厦)502室 # ✗\n",
	Good:    "subject:\n  certificate:\n    address: 辽宁省大连市中山区示例路18号（示例大厦）502室\n",
	check: func(c *Case) {
		for _, at := range []*string{&c.Subject.Name, &c.Subject.Certificate.Address} {
			if strings.ContainsAny(*at, "()") && strings.ContainsFunc(*at, isHan) {
				found := c.report(at, lang.Text{ZH: "括号为半角，可能与证件不一致而被退回（腾讯云 2021-2023：北京）", EN: "half-width brackets may not match the certificate, and the filing may be sent back (Tencent Cloud 2021-2023: Beijing)"})
				if wide := withWideBrackets(*at); isBracketed(wide) {
					found.Repairing(wide)
				}
			}
		}
	},
}

// withWideBrackets writes the brackets of a text the way certificates print them.
func withWideBrackets(text string) string {
	return strings.NewReplacer("(", "（", ")", "）").Replace(text)
}

// isBracketed reports whether the brackets of a text are paired. If one is missing, more than
// their width is wrong.
func isBracketed(text string) bool {
	open := 0
	for _, r := range text {
		switch r {
		case '（':
			open++
		case '）':
			open--
		}
		if open < 0 {
			return false
		}
	}
	return open == 0
}

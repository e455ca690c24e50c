package regulation

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
)

// A name's ending shows what it is the name of: companies must say what they are by law, and
// public and social bodies do so by custom.

// companyEndings belong only to enterprises; unitEndings belong to organisations of some kind,
// and never to a person's name.
var (
	companyEndings = []string{"公司", "集团", "(有限合伙)", "（有限合伙）", "(普通合伙)", "（普通合伙）"}
	unitEndings    = []string{
		"工厂", "商店", "经营部", "工作室", "事务所", "研究院", "研究所", "学院", "大学", "中学", "小学", "学校", "幼儿园", "医院",
		"协会", "学会", "商会", "基金会", "合作社", "委员会", "人民政府", "管理局", "服务中心", "俱乐部", "博物馆", "图书馆",
	}
	courtesies = []string{"先生", "女士", "小姐", "经理", "老师", "老板", "师傅", "总", "董"}
	stopgaps   = []string{"某某", "测试", "同上", "法人", "法定代表人", "负责人", "姓名", "本人", "待定", "无"}
)

// longestOfPerson is the most characters of a person's name, unless it has a dot between its
// parts. It is that long because some names end like a unit's (李学会), and 欧阳 has two
// characters.
const longestOfPerson = 4

// IsCompanyName reports whether only enterprises have a name like this.
func IsCompanyName(name string) bool { return isLong(name) && endsIn(name, companyEndings) }

// IsUnitName reports whether a name is an organisation's.
func IsUnitName(name string) bool {
	return IsCompanyName(name) || isLong(name) && !strings.ContainsRune(name, '·') && endsIn(name, unitEndings)
}

// IsPublicSchool reports whether a name is that of a school, which is an enterprise only if it
// is run for profit.
func IsPublicSchool(name string) bool {
	return isLong(name) && endsIn(name, []string{"中学", "小学", "大学"})
}

// SoundsLikeUnit reports whether a name has words that do not occur in people's names, and
// whether that is beyond doubt: somebody may be called 金科技.
func SoundsLikeUnit(name string) (sounds, sure bool) {
	length := utf8.RuneCountInString(name)
	isOfSeveralParts := strings.ContainsRune(name, '·') || strings.ContainsRune(name, '•')
	isPlain, isOfTrade := holdsAny(name, plainWords), holdsAny(name, tradeWords)
	switch {
	case IsUnitName(name) || endsLikeLatinUnit(name):
		return true, true
	case isOfSeveralParts:
		return false, false
	case length > longestOfPerson:
		return isPlain || isOfTrade, true
	case length == longestOfPerson:
		return isPlain || isOfTrade && !hasDoubleSurname(name), isPlain
	}
	return isPlain, false
}

// Words for units and their websites: plainWords occur in no person's name, and tradeWords may
// be part of a short one.
var (
	plainWords = []string{"公司", "官网", "网站", "工作室", "公众号", "小程序", "旗舰店", "事务所", "经营部", "人民政府"}
	tradeWords = []string{"有限", "科技", "集团", "商店", "商城", "商行", "网络", "软件", "传媒", "贸易", "电子商务", "信息技术", "官方"}
)

func holdsAny(name string, words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool { return strings.Contains(name, word) })
}

// doubleSurnames are the more common surnames of two characters, which make names of four.
var doubleSurnames = []string{"欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "长孙", "宇文", "端木", "南宫", "独孤"}

func hasDoubleSurname(name string) bool {
	return slices.ContainsFunc(doubleSurnames, func(surname string) bool { return strings.HasPrefix(name, surname) })
}

// latinUnits end the names of units in Latin letters, in any case and without dots. Sa, Co, Ag
// and other short ones are also surnames and initials.
var latinUnits = []string{
	"LTD", "LIMITED", "LLC", "LLP", "PLC", "INC", "INCORPORATED", "CORP", "CORPORATION", "COMPANY", "GMBH", "PTY", "PTE", "SARL",
	"HOLDINGS", "TECHNOLOGIES", "UNIVERSITY", "FOUNDATION", "GROUP", "STUDIO", "SOFTWARE",
}

// endsLikeLatinUnit reports whether a name in Latin letters is a unit's: it ends in a word for
// one, or in "& Co".
func endsLikeLatinUnit(name string) bool {
	words := latinWords(name)
	if len(words) == 0 {
		return false
	}
	last := words[len(words)-1]
	return slices.Contains(latinUnits, last) || last == "CO" && strings.Contains(name, "&")
}

// LooksLikeLatinUnit is less certain: the name ends in an abbreviation for a kind of company,
// which may also be initials or a surname in another spelling.
func LooksLikeLatinUnit(name string) bool {
	words := latinWords(name)
	if len(words) < 2 || strings.ToUpper(name) == name {
		return false // in capitals throughout, as passports print names
	}
	last := name[strings.LastIndexAny(strings.TrimSpace(name), " ,")+1:]
	switch strings.Trim(last, ", ") {
	case "S.A.", "B.V.", "N.V.", "A.G.", "K.K.", "S.p.A.", "S.r.l.", "SA", "BV", "NV", "AG", "KK", "SpA", "Srl", "Oy", "Co.", "Technology", "Trading", "Network", "Networks", "International":
		return true
	}
	return false
}

// latinWords are the words of a name in Latin letters, in capitals and without dots; none if
// it has other letters.
func latinWords(name string) []string {
	if strings.ContainsFunc(name, func(r rune) bool { return unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) }) {
		return nil
	}
	return strings.FieldsFunc(strings.ToUpper(strings.ReplaceAll(name, ".", "")), func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",，&()（）", r) })
}

func isLong(name string) bool { return utf8.RuneCountInString(name) > longestOfPerson }

// IsCourtesy reports whether a name is a form of address, such as 王先生 or 老王.
func IsCourtesy(name string) bool {
	characters := []rune(name)
	familiar := len(characters) == 2 && strings.ContainsRune("老小阿", characters[0]) && strings.ContainsRune(surnames, characters[1])
	return !isLong(name) && endsIn(name, courtesies) || familiar
}

// IsStopgap reports whether a name is only a placeholder.
func IsStopgap(name string) bool {
	titled := strings.HasPrefix(name, "经理") || strings.HasPrefix(name, "总经理") || strings.HasPrefix(name, "老板")
	return slices.Contains(stopgaps, name) || titled || strings.HasSuffix(name, "某某") || strings.ContainsAny(name, "*＊()（）")
}

// surnames are the hundred most common ones, which four out of five people have.
const surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"

// bodyEndings end the short names of public bodies, which may begin like a person's: 江苏省,
// 万宁市, 高院, 金融办.
const bodyEndings = "部局委院办厅府会处所校署司馆站队党区县市省镇乡村州盟旗团社室科大中心"

// LooksPersonal reports whether a name looks like a person's: a common surname followed by one
// or two characters that do not make it a public body's, or parts with a dot between them.
func LooksPersonal(name string) bool {
	name = filing.FoldedName(name)
	characters := []rune(name)
	if len(characters) == 0 || strings.ContainsRune(bodyEndings, characters[len(characters)-1]) || holdsAny(name, plainWords) || holdsAny(name, tradeWords) {
		return false
	}
	parts := strings.Split(name, "·")
	for _, part := range parts {
		if part == "" || strings.ContainsFunc(part, func(r rune) bool { return r < '一' || r > '鿿' }) {
			return false
		}
	}
	switch {
	case len(parts) > 1:
		return !endsIn(name, companyEndings) && !endsIn(name, unitEndings)
	case hasDoubleSurname(name) && !strings.HasPrefix(name, "东方"): // 东方明珠
		return len(characters) == 3 || len(characters) == 4
	}
	return (len(characters) == 2 || len(characters) == 3) && strings.ContainsRune(surnames, characters[0])
}

// longestPassport is the most characters of the number of a passport.
const longestPassport = 9

// IsPlainlyPersonal reports whether a name and the number of a certificate, whose type is not
// known, are a person's. What may be the number of a passport may be a foreign register's too,
// so that it only tells together with a name that is short and Chinese.
func IsPlainlyPersonal(name, number string, today time.Time) bool {
	if sounds, _ := SoundsLikeUnit(name); sounds || LooksLikeLatinUnit(name) {
		return false
	}
	number = strings.ToUpper(ident.Fold(number))
	switch ident.Sound {
	case ident.ResidentID(number, today), ident.HKMacaoResidence(number, today), ident.TaiwanResidence(number, today),
		ident.PermanentResident(number, today), ident.HKMacaoPermit(number):
		return true
	case ident.Passport(number), ident.TaiwanPermit(number):
		characters := []rune(strings.TrimSpace(name))
		isShort := len(characters) > 1 && !isLong(string(characters)) && !strings.ContainsFunc(name, func(r rune) bool { return !unicode.Is(unicode.Han, r) })
		return isShort && len(number) <= longestPassport && !strings.ContainsRune(bodyEndings, characters[len(characters)-1]) || LooksPersonal(name)
	}
	return LooksPersonal(name)
}

func endsIn(name string, endings []string) bool {
	for _, ending := range endings {
		if strings.HasSuffix(name, ending) && name != ending {
			return true
		}
	}
	return false
}

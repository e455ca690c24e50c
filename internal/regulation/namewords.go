package regulation

import (
	"slices"
	"strings"
	"sync"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// The words for which the names of websites are refused come from lists of access providers,
// which differ and contradict each other. How firmly a word is judged depends on how many
// independent lists have it: one makes it worth a look, two or more a warning. An error takes
// three, one of which calls it refused, or a word that plainly names a company. Words for
// trades are not listed one by one, but their kind is: 行业信息.

// NameWord is a word that a website's name must not contain.
type NameWord struct {
	Word   string
	Level  Level
	Source source.Source
	Begins bool // ordinary words begin with it too, such as 人民币 and 中央空调
}

// The sources of the word lists.
var (
	WordLists = source.Publication{
		Kind: source.OfProvider,
		Name: lang.Text{ZH: "代办机构整理的禁用词表", EN: "word lists of filing agents"},
		Date: "2021-2022",
	}
	NameGuide = source.Publication{
		Kind: source.OfProvider,
		Name: lang.Text{ZH: "中企动力《网站名称填写要求》", EN: "300.cn, requirements for names"},
		Date: "2021-05",
	}
	tencentNames = source.Tencent.At("常见驳回原因及其处理", "common reasons for rejection")
	huaweiNames  = source.Huawei.At("备案驳回咨询：网站名称", "questions on rejections: the website's name")
)

// words makes name words with the same level and source.
func words(level Level, source source.Source, all ...string) []NameWord {
	list := make([]NameWord, len(all))
	for i, word := range all {
		list[i] = NameWord{Word: word, Level: level, Source: source}
	}
	return list
}

// beginning marks words that ordinary ones also begin with.
func beginning(all []NameWord) []NameWord {
	for i := range all {
		all[i].Begins = true
	}
	return all
}

// nationalHeads begin the names of state bodies; some reviewers object to nationalParts
// wherever they are.
var (
	nationalHeads = sync.OnceValue(func() wordList {
		return newWordList(
			words(Required, tencentNames, "中国", "中华", "国家"),
			beginning(words(Required, tencentNames, "中央", "人民", "人大")),
			words(Required, huaweiNames, "纪检", "监察", "信访", "维权", "投诉"),
			words(Doubted, WordLists.Whole(), "华夏"))
	})
	nationalParts = sync.OnceValue(func() wordList {
		return newWordList(words(Doubted, source.Xinnet.Whole(), "中国", "中华", "中央", "人民", "人大", "国家"))
	})
	sensitiveWords = sync.OnceValue(func() wordList {
		return newWordList(
			words(Required, tencentNames, "反腐", "赌博", "廉政", "色情"),
			words(Doubted, WordLists.Whole(), "人民政府", "监察"))
	})
	personalWords = sync.OnceValue(func() wordList {
		return newWordList(
			words(Required, WordLists.Whole(), "公司", "有限公司", "集团"),
			words(Required, source.Xinnet.Whole(), "论坛", "导航", "工作室", "热线", "社团"),
			words(Doubted, source.Xinnet.Whole(), "在线", "社区", "交流", "平台", "主页"),
			words(Doubted, huaweiNames, "博客"),
			words(Doubted, source.Xinnet.At("个人网站：行业信息", "individuals: industries"), "中医", "律师", "小说", "影院", "加盟"),
			words(Doubted, WordLists.Whole(), "企业", "投资", "股票", "商城", "购物"),
			words(Advised, source.Xinnet.Whole(), "网络", "网站", "网址", "资讯"),
			words(Advised, NameGuide.Whole(), "空间", "爱好者", "作品展示", "出版", "卫生", "医疗", "药品", "广电"),
			words(Advised, WordLists.Whole(),
				"合伙", "框架", "大众", "维修", "设计", "沙龙", "艺术", "评论", "官网", "服务", "转让", "品牌",
				"排行榜", "行业", "宣传", "电商", "报价", "管理", "工坊", "传播", "中心", "咨询", "售后", "学院",
				"贸易", "旗舰", "产业", "农业", "传媒", "系统", "媒体", "证券", "彩票", "体彩", "刮刮乐", "营销",
				"交易", "折扣", "定做", "定制", "购", "返现", "科技", "技术", "炼钢", "游戏", "求职", "招聘",
				"广告", "炒股", "基金", "影视", "网络音乐", "教育", "搜索", "引擎", "银行", "门户", "淘宝", "下载",
				"交友", "婚介", "房产", "联盟", "学校", "俱乐部", "支付", "新闻", "邮局", "保险", "医药", "药物",
				"金融", "推广", "首页", "协会", "行业网", "国家级", "最高级", "第一"))
	})
	approvalWords = sync.OnceValue(func() wordList {
		return newWordList(
			words(Doubted, source.Xinnet.Whole(), "论坛", "在线", "社区", "交流"),
			words(Doubted, NameGuide.Whole(), "新闻", "出版", "教育", "卫生", "医疗", "药品", "文化", "广电"),
			words(Doubted, source.Tencent.At("前置审批相关：金融类", "on pre-approvals: finance"),
				"交易所", "交易中心", "金融", "资产管理", "理财", "基金", "基金管理", "投资管理", "财富管理", "股权投资基金",
				"网贷", "网络借贷", "P2P", "股权众筹", "互联网保险", "支付"))
	})
	sichuanWords = sync.OnceValue(func() wordList {
		return newWordList(words(Doubted, source.Tencent.At("各省管局要求：四川", "provincial requirements: Sichuan"), "空间", "电子商务", "医药", "广播", "视频"))
	})
)

// NationalWord finds a word reserved for state bodies: at the beginning of a name or, less
// firmly, anywhere in it; nil if there is none.
func NationalWord(name string) *NameWord {
	if word := nationalHeads().at(name); word != nil && !isPlace(name[len(word.Word):]) {
		return word
	}
	if word := nationalParts().in(name); word != nil && !isPlace(name[strings.Index(name, word.Word)+len(word.Word):]) {
		return word
	}
	return nil
}

// isPlace reports whether what follows a word makes it a street or a square, as in 中华路 and
// 人民广场.
func isPlace(behind string) bool {
	return slices.ContainsFunc([]string{"路", "街", "大道", "大街", "广场", "公园", "桥", "东路", "西路", "南路", "北路", "中路"}, func(place string) bool {
		return strings.HasPrefix(behind, place)
	})
}

// SensitiveWord finds a word for corruption, gambling or pornography, or one that only
// authorities use.
func SensitiveWord(name string) *NameWord { return sensitiveWords().in(name) }

// PersonalWord finds the gravest word that individuals may not use.
func PersonalWord(name string) *NameWord { return personalWords().in(name) }

// ApprovalWord finds a word in the name of an organisation's website that needs a permit, in
// some provinces more than in others.
func ApprovalWord(name, province string) *NameWord {
	if word := approvalWords().in(name); word != nil || province != "四川" {
		return word
	}
	return sichuanWords().in(name)
}

// IsStateBody reports whether names of a subject type may be the state's.
func IsStateBody(subjectType string) bool {
	switch subjectType {
	case filing.Government, filing.Institution, filing.MassOrganization, filing.Military:
		return true
	}
	return false
}

// MayBeCompany reports whether subjects of a type may be registered as a company. What the
// forms count as medical or legal institutions may be one as well.
func MayBeCompany(subjectType string) bool {
	switch subjectType {
	case filing.Government, filing.Institution, filing.MassOrganization, "social-organization", "private-non-enterprise", "foundation", "religious-body":
		return false
	}
	return true
}

// wordList holds words by their first character.
type wordList map[string][]NameWord

func newWordList(parts ...[]NameWord) wordList {
	list := make(wordList)
	for _, word := range slices.Concat(parts...) {
		first := word.Word[:firstLength]
		list[first] = append(list[first], word)
	}
	return list
}

// firstLength is the length in bytes of a word's first character: words are Chinese, except
// for P2P, all of which it covers.
const firstLength = len("字")

// in finds the gravest word in a text, or the first of several equally grave ones.
func (l wordList) in(text string) (gravest *NameWord) {
	for i := range text {
		if word := l.at(text[i:]); word != nil && (gravest == nil || word.Level > gravest.Level) {
			gravest = word
		}
	}
	return gravest
}

// at finds the gravest word that a text begins with.
func (l wordList) at(text string) (gravest *NameWord) {
	if len(text) < firstLength {
		return nil
	}
	words := l[text[:firstLength]]
	for i := range words {
		if strings.HasPrefix(text, words[i].Word) && (gravest == nil || words[i].Level > gravest.Level) {
			gravest = &words[i]
		}
	}
	return gravest
}

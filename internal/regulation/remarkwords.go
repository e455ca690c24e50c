package regulation

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// wordsOfContent are words in remarks that say what a site offers, with the content that has
// to be chosen for it.
type wordsOfContent struct {
	content string
	words   []string
}

var remarkWords = []wordsOfContent{
	{"company", []string{"我公司", "我司", "本公司", "我们公司", "公司产品", "企业建站", "本店", "我店", "承接"}},
	{"shop", []string{"商城", "网店", "销售", "出售", "售卖", "购物", "下单"}},
	{"forum", []string{"论坛", "讨论区", "贴吧"}},
	{"news", []string{"新闻", "时政"}},
	{"audiovisual", []string{"直播", "影视", "电影"}},
	{"jobs", []string{"招聘", "求职"}},
	{"dating", []string{"交友", "婚介", "相亲"}},
}

// RemarkWord is a word in remarks and the content that it stands for.
type RemarkWord struct{ Word, Content string }

// RemarkWords finds what remarks say that a site offers. A clause that says what it does not
// offer is ignored, with everything that it lists.
func RemarkWords(remarks string) []RemarkWord {
	if !mayHaveRemarkWord(remarks) {
		return nil // nearly always
	}
	var found []RemarkWord
	for clause := range strings.FieldsFuncSeq(remarks, func(r rune) bool { return strings.ContainsRune("，。；;,.\n", r) }) {
		if strings.ContainsAny(clause, "不无没非未勿禁") {
			continue
		}
		for _, of := range remarkWords {
			for _, word := range of.words {
				if strings.Contains(clause, word) && !isOwnNews(clause, word) {
					found = append(found, RemarkWord{word, of.content})
					break
				}
			}
		}
	}
	return found
}

// mayHaveRemarkWord reports whether remarks contain any of the words, without looking for each
// of them.
func mayHaveRemarkWord(remarks string) bool {
	beginnings := remarkBeginnings()
	for at, r := range remarks {
		if slices.ContainsFunc(beginnings[r], func(word string) bool { return strings.HasPrefix(remarks[at:], word) }) {
			return true
		}
	}
	return false
}

// remarkBeginnings has the words by their first character.
var remarkBeginnings = sync.OnceValue(func() map[rune][]string {
	by := make(map[rune][]string)
	for _, of := range remarkWords {
		for _, word := range of.words {
			first, _ := utf8.DecodeRuneInString(word)
			by[first] = append(by[first], word)
		}
	}
	return by
})

// isOwnNews reports whether news are those of the organisation itself, which are not a news
// service.
func isOwnNews(clause, word string) bool {
	before, _, _ := strings.Cut(clause, word)
	return word == "新闻" && slices.ContainsFunc([]string{"企业", "公司", "单位", "学校", "校园", "校内", "行业", "内部", "本院", "医院", "协会"},
		func(whose string) bool { return strings.HasSuffix(before, whose) })
}

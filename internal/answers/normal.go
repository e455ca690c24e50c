package answers

import (
	"strings"
	"sync"
	"unicode"
)

// normal writes a text so that words can be compared: in lower case, with half-width letters
// and single spaces. Between Chinese characters there are no spaces, since those come from
// machine-read pictures and broken lines.
func normal(text string) string {
	runes := make([]rune, 0, len(text))
	for _, r := range strings.ToLower(text) {
		switch {
		case '！' <= r && r <= '～' && !strings.ContainsRune("，。；：？！（）", r):
			r -= '！' - '!'
		case unicode.IsSpace(r):
			r = ' '
		case r == '’':
			r = '\''
		}
		r = simplified(r)
		n := len(runes)
		switch {
		case r == ' ' && (n == 0 || runes[n-1] == ' '):
			continue
		case n < 2 || runes[n-1] != ' ':
		case unicode.Is(unicode.Han, r) && unicode.Is(unicode.Han, runes[n-2]):
			runes = runes[:n-1]
		case r < unicode.MaxLatin1 && unicode.IsLetter(r) && runes[n-2] == '-' && n > 2 && runes[n-3] != ' ':
			runes = runes[:n-2] // a word hyphenated at the end of a line
		}
		runes = append(runes, r)
	}
	return strings.TrimSuffix(string(runes), " ")
}

// sentences splits a text where sentences and lines end, and at the numbers of a list.
func sentences(text string) []string { return stops(unnumbered(text)) }

// stops splits a text where sentences and lines end.
func stops(text string) []string {
	return strings.FieldsFunc(strings.NewReplacer(". ", "\n", "? ", "?\n").Replace(text), func(r rune) bool {
		return strings.ContainsRune("。！？!；;\n", r)
	})
}

// simplified is a character as written on the mainland: people in Hong Kong and Taiwan file
// too. It only covers characters that occur in texts about filings.
func simplified(r rune) rune {
	if s, traditional := mainland()[r]; traditional {
		return s
	}
	return r
}

var mainland = sync.OnceValue(func() map[rune]rune {
	const pairs = "號号碼码網网絡络負负責责個个證证過过電电話话無无聯联繫系備备審审請请務务單单業业執执註注冊册類类與与傳传驗验時时間间範范圍围內内態态關关閉闭開开啟启訪访問问據据齊齐補补變变體体項项稱称歸归屬属國国際际緊紧應应簽签蓋盖頁页鏈链結结員员當当場场錄录區区縣县鄉乡鎮镇樓楼層层門门郵邮還还沒没錯错誤误確确認认實实訊讯辦办續续費费銷销轉转讓让買买賣卖錢钱會会為为誰谁麼么嗎吗裡里這这樣样現现後后發发視视頻频臉脸識识別别條条規规則则駁驳遲迟擬拟級级總总線线資资產产處处罰罚監监護护幾几兩两雙双營营爲为經经點点擊击佈布雲云"
	characters := []rune(pairs)
	table := make(map[rune]rune, len(characters)/2)
	for i := 0; i < len(characters); i += 2 {
		table[characters[i]] = characters[i+1]
	}
	return table
})

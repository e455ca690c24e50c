package rule

import (
	"strings"
	"unicode/utf8"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
)

// identityOf is the number that identifies the holder of a certificate, in the spelling by which
// bundles are compared; empty where it may identify nobody.
func identityOf(certificate string, n *numeral) string {
	const shortest bound = 6 // of the numbers that no grammar is known of
	isLikely := n.asIs && utf8.RuneCountInString(n.text) >= shortest
	switch {
	case n.text == "", !n.isRight() && !isLikely, isStandIn(n.text):
		return ""
	case certificate == filing.ResidentID && len(n.text) == 15:
		return ofEighteen(n.text)
	case certificate == filing.HKMacaoPermit && n.isRight():
		return n.text[:len("H12345678")] // the two digits behind it count renewals
	}
	return n.text
}

// isStandIn reports whether a number is a placeholder: words, one digit over and over, or
// the digits in order.
func isStandIn(number string) bool {
	digits := strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, number)
	return digits == "" || strings.Trim(digits, digits[:1]) == "" || strings.HasPrefix("123456789012345678", digits)
}

// isStandInWord reports whether a text is a word that drafts hold as a placeholder.
func isStandInWord(text string) bool {
	switch strings.ToLower(text) {
	case "测试", "测试地址", "测试网站", "待定", "待补", "待补充", "待填", "待填写", "待扫描", "请填写", "同上", "暂无", "无", "未知", "未定", "不详",
		"网站名称", "请填写网站名称", "test", "todo", "tbd", "none", "n/a", "-":
		return true
	}
	return false
}

// ofEighteen turns a resident identity number of 15 digits into the person's number of 18.
// Nobody with one of 15 was born in this century.
func ofEighteen(fifteen string) string {
	text := fifteen[:6] + "19" + fifteen[6:]
	check, ok := ident.ResidentCheck(text)
	if !ok {
		return fifteen
	}
	return text + string(check)
}

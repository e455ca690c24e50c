package report

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/filing"
)

// People write passwords into comments and remarks, where no field marks them. There they are
// recognised by the word before them.

// passwordWords are words for a password. After a Chinese one no space is needed.
var passwordWords = [...]struct {
	word      string
	isChinese bool
}{{"密码", true}, {"密碼", true}, {"口令", true}, {"password", false}, {"passphrase", false}, {"passwd", false}, {"pwd", false}}

// behindWord matches what may be a password after the word for one, up to a space or
// punctuation that no password has. Its groups are a colon with what surrounds it, a verb such
// as "is", and the password.
type behindWord struct{ chinese, latin *regexp.Regexp }

var notes = sync.OnceValue(func() *behindWord {
	const (
		blank   = `[ \t\x{a0}\x{3000}]`
		more    = "(?:s|[0-9]{1,2}|_[a-z0-9_]{1,20})?[\"'`*]{0,2}" + blank + `*` // the rest of a key such as password_old
		remark  = `(?:[(（][^()（）\n]{1,20}[)）]` + blank + `*)?`
		saying  = `(?:已?改[为成]|设[为成]|就?是|为|為)`
		colon   = `(` + more + remark + `(?:` + saying + blank + `*)?[:：=＝]` + blank + `*)`
		opening = "[\"'`“‘「『（(【\\[<《]{0,2}"
		secret  = opening + `([!-~０-９Ａ-Ｚａ-ｚ＃-＆＊＋－＠＿\p{Cf}]+)`
	)
	return &behindWord{
		regexp.MustCompile(`(?i)^(?:` + colon + `|(` + blank + `*` + saying + blank + `*)|` + blank + `*)` + secret),
		regexp.MustCompile(`(?i)^(?:` + colon + `|(` + blank + `+(?:is|was)` + blank + `+)|` + blank + `+)` + secret),
	}
})

// hideNoted replaces passwords that follow the word for one with stars.
func hideNoted(text string) string {
	var out strings.Builder
	done := 0
	for at := 0; at < len(text); {
		size, isChinese := passwordWord(text[at:])
		if size == 0 || at > 0 && text[at-1] == '$' { // $PWD is a folder
			at++
			continue
		}
		at += size
		if from, to := notedBehind(text[at:], isChinese); from < to {
			out.WriteString(text[done : at+from])
			out.WriteString(strings.Repeat("*", utf8.RuneCountInString(text[at+from:at+to])))
			at += to
			done = at
		}
	}
	if done == 0 {
		return text
	}
	return out.String() + text[done:]
}

// passwordWord is the length of the word for a password that text begins with; 0 if there is
// none.
func passwordWord(text string) (size int, isChinese bool) {
	switch text[0] {
	case 'p', 'P', "密"[0]: // 口 begins with the same byte
	default:
		return 0, false // nearly all text
	}
	for _, known := range passwordWords {
		if n := len(known.word); len(text) >= n && strings.EqualFold(text[:n], known.word) {
			return n, known.isChinese
		}
	}
	return 0, false
}

// notedBehind finds the password at the beginning of text that follows the word for one; from
// equals to if there is none. Without a colon it has to look like a password, because most
// sentences about passwords do not contain one.
func notedBehind(text string, isChinese bool) (from, to int) {
	pattern := notes().latin
	if isChinese {
		pattern = notes().chinese
	}
	found := pattern.FindStringSubmatchIndex(text)
	if found == nil {
		return 0, 0
	}
	from = found[6]
	secret := strings.TrimRight(text[from:found[7]], ",.;:'\"`)]}>")
	to = from + len(secret)
	isMarked, isSaid := found[2] >= 0, found[4] >= 0 && isChinese
	switch {
	case utf8.RuneCountInString(secret) < tellingPassword, isHidden(secret), isSpan(secret), isOrdinary(secret):
	case isMarked, isSaid && !goesOn(text[to:]), isLikePassword(secret):
		return from, to
	}
	return 0, 0
}

// isHidden reports whether a password is already hidden behind stars, as in {password:
// ******,here: x}.
func isHidden(secret string) bool {
	rest := strings.TrimLeft(secret, "*")
	return len(rest) < len(secret) && (rest == "" || strings.ContainsRune(",]}", rune(rest[0])))
}

// isSpan reports whether a text is two numbers such as 6-20, which say how long a password may
// be.
func isSpan(text string) bool {
	from, to, found := strings.Cut(strings.ReplaceAll(text, "~", "-"), "-")
	return found && len(from) <= 2 && len(to) <= 2 && strings.Trim(from+to, "0123456789") == ""
}

// isOrdinary reports whether what follows a colon just continues the sentence: a date, or a
// word that nobody would have as a password.
func isOrdinary(word string) bool {
	switch strings.ToLower(word) {
	case "each", "from", "have", "must", "none", "only", "that", "then", "there", "they", "this", "what", "when", "where",
		"which", "with", "without", "your":
		return true
	}
	_, isDay := filing.ParseDay(word)
	return isDay && strings.ContainsAny(word, "-/.")
}

// goesOn reports whether the sentence continues so that the word before was no password.
func goesOn(rest string) bool {
	rest = strings.TrimLeft(rest, " '\"`”’」』)）]】>》")
	r, _ := utf8.DecodeRuneInString(rest)
	return strings.HasPrefix(rest, "的") || r < 0x80 && unicode.IsLetter(r)
}

// isLikePassword reports whether a word looks out of place in a sentence: its letters are
// mixed with digits or signs, or upper case with lower.
func isLikePassword(word string) bool {
	word = strings.TrimRight(word, "?!")
	if _, isDay := filing.ParseDay(word); isDay || len(word) < 6 || strings.ContainsRune("?,;.)", rune(word[0])) {
		return false
	}
	digits, letters, signs, turns := 0, 0, 0, 0
	last := ' '
	for _, r := range word {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			letters++
			if unicode.IsUpper(r) && unicode.IsLower(last) {
				turns++ // one change of case is common in names, such as GitHub
			}
		case strings.ContainsRune("!@#$%^&*=~?+", r):
			signs++
		}
		last = r
	}
	return letters > 0 && digits+signs > 0 || digits == utf8.RuneCountInString(word) || turns > 1
}

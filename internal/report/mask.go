package report

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/postal"
)

// mask hides the middle of a value as its format requires and keeps its length.
func mask(format filing.Format, value string) string {
	switch format {
	case filing.Number:
		return maskNumber(value)
	case filing.Phone:
		return maskPhone(value)
	case filing.Mail:
		return maskMail(value)
	case filing.Address:
		return keep(value, 6, 0)
	case filing.Password:
		return "******"
	}
	return value
}

// maskNumber shows the region and the end of an identity number or credit code
// (110105********002X), and less of anything shorter.
func maskNumber(value string) string {
	switch n := len([]rune(value)); {
	case n >= 15:
		return keep(value, 6, 4)
	case n >= 8:
		return keep(value, 2, 2)
	}
	return keep(value, 1, 0)
}

// maskPhone shows both ends of a mobile number (138****8000), and the area code and the end of
// a landline number.
func maskPhone(value string) string {
	if area, rest, found := strings.Cut(value, "-"); found && len(area) <= 4 {
		return area + "-" + keep(rest, 0, 4)
	}
	return keep(value, 3, 4)
}

// maskMail hides the name in each address of a field that holds addresses, and whatever else
// follows an @.
func maskMail(value string) string {
	var out strings.Builder
	for {
		end := strings.IndexFunc(value, isBetweenMails)
		if end < 0 {
			return out.String() + maskOneMail(value)
		}
		_, n := utf8.DecodeRuneInString(value[end:])
		out.WriteString(maskOneMail(value[:end]) + value[end:end+n])
		value = value[end+n:]
	}
}

func maskOneMail(value string) string {
	name, domain, found := strings.Cut(value, "@")
	if !found {
		return keep(value, 1, 0)
	}
	return keep(name, 1, 0) + "@" + maskPatterns(domain)
}

func isBetweenMails(r rune) bool {
	return unicode.IsSpace(r) || strings.ContainsRune(",;/，；、", r)
}

// hidden is the least number of characters that a mask hides. A value too short for that shows
// a quarter at each end.
const hidden = 4

// keep shows head and tail characters at the ends and a star for each one between them.
func keep(value string, head, tail int) string {
	runes := []rune(value)
	if len(runes)-head-tail < hidden {
		head, tail = min(head, len(runes)/4), min(tail, len(runes)/4)
	}
	for i := head; i < len(runes)-tail; i++ {
		runes[i] = '*'
	}
	return string(runes)
}

// maskPatterns hides what looks sensitive in text of unknown origin: runs of digits as long as
// an identity, telephone or account number, credit codes, and e-mail and postal addresses. It
// leaves dates, versions, short numbers, and the numbers of filings and licences.
func maskPatterns(text string) string {
	text = maskAddresses(text)
	if !mayHold(text) {
		return text
	}
	text = maskMails(maskChains(text))
	var out strings.Builder
	for len(text) > 0 {
		n := wordLength(text)
		if groups := groupsLength(text); groups > n {
			n = groups
			out.WriteString(maskGroups(text[:n]))
		} else if n == 0 {
			_, n = utf8.DecodeRuneInString(text)
			out.WriteString(text[:n])
		} else if word := text[:n]; isSubscriber(word) && strings.HasSuffix(out.String(), ")") {
			out.WriteString(keep(word, 0, 4)) // after an area code in brackets
		} else if isPublic(out.String(), word) {
			out.WriteString(word)
		} else {
			out.WriteString(maskWord(word))
		}
		text = text[n:]
	}
	return out.String()
}

// maskAddresses hides what follows the district in postal addresses.
func maskAddresses(text string) string {
	var out strings.Builder
	for {
		rest, end, found := postal.Find(text)
		if !found {
			break
		}
		out.WriteString(text[:rest])
		out.WriteString(keep(text[rest:end], 0, 0))
		text = text[end:]
	}
	if out.Len() == 0 {
		return text
	}
	return out.String() + text
}

// isPublic reports whether a word, given what comes before it, is the number of a filing or a
// licence, which websites show in their footers. The number may be mistyped, but not so that
// it could be a telephone or identity number.
func isPublic(before, word string) bool {
	if len(word) < leastHidden {
		return false // too short to be masked, as most words are
	}
	word = strings.TrimRight(word, "-._")
	before = strings.TrimRight(before[max(0, len(before)-longestMark):], " ")
	last, _ := utf8.DecodeLastRuneInString(before)
	if strings.ContainsRune("备備证證", last) {
		digits, site, _ := strings.Cut(ident.Modern(word), "-")
		n, mark := len(digits), ident.Modern(before)
		switch {
		case n < 6 || len(site) > 4 || strings.Trim(digits+strings.TrimRight(site, "AXK"), "0123456789") != "":
		case strings.HasSuffix(mark, "ICP备"):
			return n <= 10 || n <= 12 && strings.HasPrefix(digits, "20") // 8 or 10 digits; 10 begin with the year
		case strings.HasSuffix(mark, "ICP证"):
			return n <= 8
		case strings.HasSuffix(mark, "公网安备"):
			return n == 14
		}
	}
	if len(word) < len("B2-20200001") {
		return false
	}
	licence, ok := ident.ParseFilingNumber(word)
	return ok && licence.Licence || isRegistrars(word)
}

// isRegistrars reports whether a word is the licence number of a registrar without its
// province, such as D3-20210002.
func isRegistrars(word string) bool {
	if word[0] != 'D' || len(word) != len("D3-20210002") {
		return false
	}
	_, fault := ident.ReadFilingNumber("浙" + word)
	return fault == ident.RegistrarScheme
}

const (
	// leastHidden is the length of the shortest number that is masked.
	leastHidden = 7
	// longestMark is how many bytes before a number may hold its mark.
	longestMark = 16
)

// mayHold saves searching ordinary text: anything masked has an @ or at least as many digits
// as the shortest number.
func mayHold(text string) bool {
	digits := 0
	for i := range len(text) {
		switch c := text[i]; {
		case c == '@':
			return true
		case c >= 0x80 && strings.HasPrefix(text[i:], "＠"):
			return true
		case '0' <= c && c <= '9', c == 0xef: // full-width digits begin with this byte
			digits++
		}
	}
	return digits >= leastHidden
}

// isSubscriber reports whether a word can be a landline number without its area code. The
// caller knows whether an area code precedes it.
func isSubscriber(word string) bool {
	digits := strings.TrimRight(word, "-.")
	return (len(digits) == 7 || len(digits) == 8) && strings.Trim(digits, "0123456789") == ""
}

// groupings are the ways to group the digits of mobile and identity numbers with spaces, by
// the size of each group.
var groupings = [...][]int{{3, 4, 4}, {3, 3, 5}, {6, 8, 4}, {6, 4, 4, 4}, {3, 3, 4, 4, 4}}

// groupsLength is the length of the personal number in groups, such as 138 0013 8000, that
// text begins with; 0 if there is none.
func groupsLength(text string) int {
	for _, sizes := range groupings {
		if n := grouped(text, sizes); n > 0 {
			return n
		}
	}
	return 0
}

func grouped(text string, sizes []int) int {
	at := 0
	for i, size := range sizes {
		if i > 0 {
			if at >= len(text) || text[at] != ' ' {
				return 0
			}
			at++
		}
		for range size {
			if at >= len(text) || !isGrouped(text[at]) {
				return 0
			}
			at++
		}
	}
	if at < len(text) && isGrouped(text[at]) || len(sizes) == 3 && sizes[0] == 3 && text[0] != '1' {
		return 0
	}
	return at
}

func isGrouped(c byte) bool { return '0' <= c && c <= '9' || c == 'X' || c == 'x' }

// maskGroups shows the ends of a number and keeps its spaces.
func maskGroups(number string) string {
	masked := []rune(keep(number, 3, 4))
	for i, r := range number {
		if r == ' ' {
			masked[i] = r
		}
	}
	return string(masked)
}

// wordLength is the length of the word that text begins with: letters, digits and what joins
// them in numbers and addresses.
func wordLength(text string) int {
	for i, r := range text {
		if !isWord(r) {
			return i
		}
	}
	return len(text)
}

func isWord(r rune) bool {
	return r < 0x80 && (r >= '0' && r <= '9' || r|0x20 >= 'a' && r|0x20 <= 'z' || strings.ContainsRune("-_.@+", r)) ||
		r >= '０' && r <= '９' || r >= 'Ａ' && r <= 'Ｚ' || r >= 'ａ' && r <= 'ｚ'
}

func maskWord(word string) string {
	if at := strings.IndexByte(word, '@'); at > 0 && strings.Contains(word[at:], ".") {
		return keep(word[:at], 1, 0) + "@" + maskRuns(word[at+1:])
	}
	if _, isDay := filing.ParseDay(strings.TrimRight(word, ".-")); isDay {
		return word
	}
	return maskRuns(word)
}

func maskRuns(word string) string {
	var out strings.Builder
	for len(word) > 0 {
		n := runLength(word)
		if n == 0 {
			_, n = utf8.DecodeRuneInString(word)
			out.WriteString(word[:n])
		} else {
			out.WriteString(maskRun(word[:n]))
		}
		word = word[n:]
	}
	return out.String()
}

// runLength is the length of the run of letters and digits, including the dashes between them,
// that word begins with.
func runLength(word string) int {
	end := 0
	for i, r := range word {
		switch {
		case unicode.IsDigit(r), unicode.IsLetter(r):
			end = i + utf8.RuneLen(r)
		case r == '-' || r == '+':
		default:
			return end
		}
	}
	return end
}

// maskRun masks a run whose digits look like a person's number.
func maskRun(run string) string {
	digits, longest, current, letters := 0, 0, 0, 0
	mobile := len(run) > 1 && run[0] == '1' && run[1] >= '3' // as all mobile numbers begin
	for _, r := range run {
		switch {
		case unicode.IsDigit(r):
			digits++
			current++
			longest = max(longest, current)
			continue
		case unicode.IsLetter(r):
			letters++
		}
		current = 0
	}
	switch {
	case digits+letters == 18 && digits >= 9: // identity number, residence permit, credit code
		if pieces := maskPieces(run); pieces != run { // two passports; the mask of a longer number would show too much of them
			return pieces
		}
		return keep(run, 6, 4)
	case longest >= 15:
		return keep(run, 6, 4)
	case longest == 11 && letters == 0, digits == 11 && letters == 0 && mobile:
		return keep(run, 3, 4)
	case longest >= 7 && letters == 0 && digits >= 10: // landline with its area code, account number
		return maskPhone(run)
	case longest >= 8 && letters > 0 && letters <= 2, isLetteredPassport(run): // passport, travel permit
		return keep(run, 2, 2)
	}
	if digits < leastHidden {
		return run // most words
	}
	return maskPieces(run)
}

// clean makes text safe to print. Characters that would move the cursor, or hide or reorder
// other text, are shown as their codes.
func clean(text string) string {
	if !strings.ContainsFunc(text, isUnsafe) {
		return text
	}
	var out strings.Builder
	for _, r := range text {
		if isUnsafe(r) {
			out.WriteString(escape(r))
			continue
		}
		out.WriteRune(r)
	}
	return out.String()
}

// Printable drops the characters that clean would show as their codes. It is for text to be
// edited in a line.
func Printable(text string) string {
	return strings.Map(func(r rune) rune {
		if isUnsafe(r) {
			return -1
		}
		return r
	}, text)
}

// Lines is clean for text of several lines.
func Lines(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = clean(line)
	}
	return strings.Join(lines, "\n")
}

func isUnsafe(r rune) bool {
	switch {
	case ' ' <= r && r <= '~', 0x3000 <= r && r <= 0x9fff && r != '\u3164': // nearly all text
		return false
	}
	return r == unicode.ReplacementChar || r&0xfffe == 0xfffe || unicode.IsControl(r) || isUnseen(r) || unicode.In(r, unicode.Zl, unicode.Zp)
}

// isUnseen reports whether a character reorders others, or is invisible or looks like a space
// and could hide something that way.
func isUnseen(r rune) bool {
	switch r {
	case '\u034f', '\u115f', '\u1160', '\u2800', '\u3164', '\uffa0':
		return true
	}
	return unicode.In(r, unicode.Cf, unicode.Bidi_Control, unicode.Variation_Selector) && r != '\u200d' // joins emoji
}

func escape(r rune) string {
	const digits = "0123456789ABCDEF"
	if r == '\n' || r == '\t' {
		return " "
	}
	code := []byte{digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15]}
	if r > 0xffff {
		code = append([]byte{digits[r>>20&15], digits[r>>16&15]}, code...)
	}
	return "<U+" + string(code) + ">"
}

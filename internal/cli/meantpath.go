package cli

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"beian.example/icp/internal/filing"
)

// otherWords are words that people use for keys of the format, in the order in which they are
// tried; a key of the format always comes first.
var otherWords = []struct {
	keys  string // at the end of a path
	words []string
}{
	{"mobile", []string{"phone", "tel", "telephone", "cell", "cellphone", "mobile_phone", "phone_number", "mobile_number", "手机", "手机号", "电话", "联系电话"}},
	{"email", []string{"mail", "e_mail", "email_address", "邮箱", "邮件"}},
	{"homepage", []string{"url", "website", "web", "www", "link", "网址", "首页", "首页网址"}},
	{"domain", []string{"host", "hostname", "domain_name", "域名"}},
	{"ips", []string{"ip_address", "ip_addresses", "addr", "IP", "IP地址"}},
	{"certificate.number", []string{"id", "id_card", "idcard", "id_no", "id_number", "identity", "identity_number", "cert_no", "licence", "license", "license_number", "credit_code", "证件号", "身份证", "身份证号", "身份证号码", "统一社会信用代码", "信用代码"}},
	{"certificate.type", []string{"id_type", "cert_type"}},
	{"certificate.expires", []string{"valid_until", "expiry", "expire", "expire_date", "expiry_date", "有效期"}},
	{"subject.name", []string{"company", "company_name", "organisation", "organization", "公司", "公司名称", "单位名称", "企业名称", "主体名称"}},
	{"subject.mailing_address", []string{"address", "mail_address", "postal_address", "地址", "通讯地址", "联系地址"}},
	{"subject.principal.name", []string{"contact", "contact_name", "负责人", "负责人姓名", "主体负责人姓名"}},
	{"name", []string{"title", "site_name", "website_name"}},
	{"content", []string{"contents", "category", "categories", "services"}},
	{"remarks", []string{"remark", "note", "notes", "comment"}},
	{"files", []string{"path", "paths", "scan", "scans", "image", "文件", "扫描件"}},
	{"number", []string{"no", "nr", "编号"}},
	{"registrant", []string{"owner", "holder", "domain_owner", "持有者", "域名持有者", "域名所有者"}},
	{"province", []string{"省", "省份"}},
	{"subject.type", []string{"主体性质", "单位性质", "主体类型"}},
	{"provider.name", []string{"isp", "接入商名称"}},
}

// meantPath is the path of the field that was meant by a path that is not one, with the
// elements that were named, or else the first ones; "" if it resembles none. A field may also
// be given by its label.
func meantPath(path string) string {
	fields := slices.DeleteFunc(filing.FieldPaths(), func(f filing.FieldPath) bool { return f.Field.Format == filing.Parts })
	plain := element().ReplaceAllLiteralString(path, "[]")
	words := keysIn(plain)
	var paths, labelled []string
	for _, f := range fields {
		paths = append(paths, f.Path)
		if label := f.Field.Label.ZH; path == label || len(words) > 0 && words[len(words)-1] == label {
			labelled = append(labelled, f.Path)
		}
	}
	if len(labelled) > 0 { // with the same key, they are the same thing
		key := keysIn(labelled[0])
		words = append(words[:len(words)-1], key[len(key)-1])
		paths = labelled
	}
	near := nearestByKeys(words, paths)
	if near == "" {
		near = filing.Nearest(plain, paths)
	}
	for end := len(words) - 1; near == "" && end > 0; end-- { // something may follow the field
		if f, isField := filing.FieldAt(strings.Join(words[:end], ".")); isField && f.Field.Format != filing.Parts {
			near = f.Path
		}
	}
	return withElements(near, path)
}

// element matches the part of a path that says which element of a list it is about.
var element = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\[[^\]]*\]`) })

// withElements puts the element numbers of the path that was written into the path that was
// meant, or 0 where it has no valid one.
func withElements(meant, written string) string {
	numbers := element().FindAllString(written, -1)
	for i := 0; strings.Contains(meant, "[]"); i++ {
		number := "[0]"
		if i < len(numbers) && isNumber(numbers[i]) {
			number = numbers[i]
		}
		meant = strings.Replace(meant, "[]", number, 1)
	}
	return meant
}

// isNumbered reports whether a path gives all elements by number, from 0.
func isNumbered(path string) bool {
	return !slices.ContainsFunc(element().FindAllString(path, -1), func(index string) bool { return !isNumber(index) })
}

func isNumber(index string) bool {
	n, err := strconv.Atoi(strings.Trim(index, "[]"))
	return err == nil && n >= 0 && index == "["+strconv.Itoa(n)+"]"
}

// keysIn are the keys of a path as the format writes them, without elements.
func keysIn(path string) []string {
	isEnd := func(r rune) bool { return r == '.' || r == '[' || r == ']' }
	return strings.FieldsFunc(strings.ToLower(strings.ReplaceAll(path, "-", "_")), isEnd)
}

// nearestByKeys is the path that ends in the last of some keys, or in what it stands for, and
// that has most of the other keys.
func nearestByKeys(keys, paths []string) string {
	if len(keys) == 0 {
		return ""
	}
	if near := leastApart(keys, paths); near != "" {
		return near
	}
	last := keys[len(keys)-1]
	for _, other := range otherWords {
		if !slices.Contains(other.words, last) && !slices.Contains(other.words, strings.TrimSuffix(last, "s")) {
			continue
		}
		meant := append(slices.Clone(keys[:len(keys)-1]), keysIn(other.keys)...)
		if near := leastApart(slices.Compact(meant), paths); near != "" {
			return near
		}
	}
	return ""
}

// leastApart is the path that ends in the last of the keys and differs least from all of them:
// a key that it lacks counts more than one that was left out. Among equals the subject's comes
// first, and the legal representative's, which is rarely meant, last.
func leastApart(keys, paths []string) (nearest string) {
	const lacks, leftOut, slip, others = 6, 2, 1, 1
	least := lacks*len(keys) + 1
	for _, path := range paths {
		rest := keysIn(path)
		last := slipsApart(keys[len(keys)-1], rest[len(rest)-1])
		if last < 0 {
			continue
		}
		apart := slip * last
		rest = rest[:len(rest)-1]
		for _, key := range keys[:len(keys)-1] {
			at := slices.IndexFunc(rest, func(k string) bool { return slipsApart(key, k) >= 0 })
			if at < 0 {
				apart += lacks
				continue
			}
			apart += leftOut*at + slip*slipsApart(key, rest[at])
			rest = rest[at+1:]
		}
		apart += leftOut * len(rest)
		if !strings.HasPrefix(path, "subject.") || strings.Contains(path, "legal_representative") {
			apart += others
		}
		if apart < least {
			least, nearest = apart, path
		}
	}
	return nearest
}

// slipsApart is how much a word differs from a key, where singular or plural counts as a slip;
// -1 if it is another word.
func slipsApart(word, key string) int {
	switch {
	case word == key:
		return 0
	case word+"s" == key, key+"s" == word, len(word) > 3 && filing.Nearest(word, []string{key}) != "":
		return 1
	}
	return -1
}

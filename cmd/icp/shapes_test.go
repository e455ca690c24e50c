package main

import (
	"fmt"
	"strings"

	"beian.example/icp/internal/bundlefile"
)

// shapes are texts as large as a bundle may be, each with a lot of one thing.
func shapes() map[string]string {
	const head = "version: 1\noperation: first\nprovince: 广东省\nverification: electronic\n"
	const subject = `subject:
  type: enterprise
  name: 深圳市示例软件有限公司
  certificate: {type: business-license, number: 91440300MA5FK3J75W, expires: long-term, address: 深圳市南山区高新南一道6号8楼801室}
  mailing_address: 深圳市南山区高新南一道6号8楼801室
  principal:
    name: 周启明
    role: legal-representative
    certificate: {type: resident-id, number: "440304199003071221", expires: 2038-05-01}
    mobile: "13512340001"
    email: zhou@example.cn
`
	const rest = "sites: [{name: 示例, domain: example.cn, homepage: www.example.cn, content: [company]}]\n"
	field := func(key, value string) string {
		return head + strings.Replace(subject, "  name: ", "  "+key+": "+value+"\n  name: ", 1) + rest
	}
	mail := func(value string) string { return head + strings.Replace(subject, "zhou@example.cn", value, 1) + rest }
	number := func(value string) string {
		return head + strings.Replace(subject, `"440304199003071221"`, value, 1) + rest
	}
	mobile := func(value string) string { return head + strings.Replace(subject, `"13512340001"`, value, 1) + rest }
	long := func(unit string) string { return full(func(int) string { return unit }, 4096) }
	quoted := func(unit string) string { return `"` + long(unit) + `"` }
	all := map[string]string{
		"commas in mail":               mail(`"` + strings.Repeat(",", 100_000) + `"`),
		"commas in mail, 1 MiB":        mail(quoted(",")),
		"ats in mail":                  mail(quoted("@")),
		"dots in mail":                 mail(quoted("a.")),
		"one mail":                     mail("a@" + long("b")),
		"many mails":                   mail(quoted("zhou@example.cn,")),
		"one number":                   number(quoted("1")),
		"hyphens in number":            number(quoted("1-")),
		"capitals in number":           number(quoted("x")),
		"wide number":                  number(quoted("１")),
		"one phone":                    mobile(quoted("1")),
		"phone of spaces":              mobile(quoted("138 ")),
		"phone of brackets":            mobile(quoted("(0755)")),
		"long city":                    field("city", long("深")),
		"long address":                 head + strings.Replace(subject, "mailing_address: 深圳市南山区高新南一道6号8楼801室", "mailing_address: "+long("深圳市南山区高新南一道6号8楼801室"), 1) + rest,
		"address of cities":            head + strings.Replace(subject, "mailing_address: 深圳市南山区高新南一道6号8楼801室", "mailing_address: "+long("北京"), 1) + rest,
		"address of numbers":           head + strings.Replace(subject, "mailing_address: 深圳市南山区高新南一道6号8楼801室", "mailing_address: 深圳市"+long("路1号"), 1) + rest,
		"long name":                    head + strings.Replace(subject, "深圳市示例软件有限公司", long("深圳市示例软件有限公司"), 1) + rest,
		"long name of brackets":        head + strings.Replace(subject, "深圳市示例软件有限公司", long("(甲)"), 1) + rest,
		"long site name":               head + subject + "sites: [{domain: example.cn, name: " + long("示例") + "}]\n",
		"long site name of words":      head + subject + "sites: [{domain: example.cn, name: " + long("中国 China 1.") + "}]\n",
		"long remarks":                 field("remarks", long("本网站为企业官网不涉及经营。")),
		"remarks of addresses":         field("remarks", long("深圳市南山区高新南一道6号8楼801室，")),
		"remarks of numbers":           field("remarks", quoted("440304199003071221 13512340001 ")),
		"remarks of one secret":        field("remarks", quoted("zhou@example.cn ")),
		"remarks of links":             field("remarks", quoted("https://www.example.cn/ ")),
		"remarks without spaces":       field("remarks", long("国")),
		"remarks of combinings":        field("remarks", "a"+long("\u0301")),
		"remarks of spaces":            field("remarks", quoted(" ")),
		"long domain":                  head + subject + "sites: [{name: 甲, domain: " + long("a.") + "cn}]\n",
		"long domain in Chinese":       head + subject + "sites: [{name: 甲, domain: " + long("甲.") + "cn}]\n",
		"long label":                   head + subject + "sites: [{name: 甲, domain: " + long("a") + ".cn}]\n",
		"long domain of links":         head + subject + "sites: [{name: 甲, domain: \"" + long("http://a.cn ") + "\"}]\n",
		"long homepage":                head + subject + "sites: [{name: 甲, domain: example.cn, homepage: " + long("www.") + "example.cn}]\n",
		"long province":                strings.Replace(head, "广东省", long("广东"), 1) + subject + rest,
		"long operation":               strings.Replace(head, "first", long("first"), 1) + subject + rest,
		"long type":                    head + strings.Replace(subject, "type: enterprise", "type: "+long("enterprise"), 1) + rest,
		"long date":                    head + "created: " + long("2026-") + "\n" + subject + rest,
		"long record":                  strings.Replace(head, "first", "change", 1) + subject + "record: {number: " + long("粤ICP备2021000001号") + ", password: " + strings.Repeat("x", 3000) + "}\nchanges: [subject]\n",
		"long reason":                  strings.Replace(head, "first", "cancel-subject", 1) + subject + "record: {number: 粤ICP备2021000001号}\nreason: " + long("不再使用") + "\n",
		"long version":                 "version: " + long("1") + "\n",
		"long ip":                      head + subject + "sites: [{name: 甲, domain: example.cn, access: {ips: [" + quoted("1.") + "]}}]\n",
		"block remarks":                head + subject + "  remarks: |\n" + full(func(i int) string { return fmt.Sprintf("    第 %d 行 13512340001\n", i) }, 4096) + rest,
		"block mobile":                 head + "subject:\n  principal:\n    mobile: |\n" + full(func(i int) string { return fmt.Sprintf("      第 %d 行 13512340001\n", i) }, 4096) + rest,
		"escapes in address":           head + "subject:\n  mailing_address: " + quoted(`\u4e2d`) + "\n",
		"escapes in number":            head + "subject:\n  certificate:\n    number: " + quoted(`\x31`) + "\n",
		"comments":                     head + full(func(int) string { return "# 13512340001 深圳市南山区高新南一道6号8楼801室\n" }, 4096) + subject + rest,
		"short comments":               head + full(func(int) string { return "#\n" }, 4096) + subject + rest,
		"one comment":                  head + "# " + long("省") + "\n" + subject + rest,
		"comments with icp":            head + full(func(int) string { return "x: 1 # icp:\n" }, 4096) + subject,
		"one comment of icp":           head + "# " + long("icp: ") + "\n" + subject + rest,
		"one comment of number signs":  head + "reason: x " + long("# ") + "icp: ignore[a] b\n" + subject + rest,
		"blank lines":                  head + long("\n") + subject + rest,
		"rules in one ignore":          head + "reason: x # icp: ignore[" + full(func(i int) string { return fmt.Sprintf("a%d,", i) }, 4096) + "] reason\n" + subject,
		"known rules in one ignore":    head + "reason: x # icp: ignore[" + long("empty-field,") + "] reason\n" + subject,
		"ignores on one line":          head + "reason: x # " + long("icp: ignore[empty-field] x # ") + "\n" + subject,
		"ignores":                      head + full(func(i int) string { return fmt.Sprintf("a%d: x # icp: ignore[id-checksum] x\n", i) }, 4096),
		"ignores that hold":            head + full(func(i int) string { return fmt.Sprintf("a%d: x # icp: ignore[unknown-key] x\n", i) }, 4096),
		"ignores in comments":          head + full(func(int) string { return "# icp: ignore[id-checksum] x\n" }, 4096) + subject + rest,
		"ignores without reason":       head + full(func(int) string { return "# icp: ignore\n" }, 4096) + subject + rest,
		"texts with ignores":           head + subject + "  remarks: |\n" + full(func(int) string { return "    a # icp: ignore[id-checksum] x\n" }, 4096) + rest,
		"unknown keys":                 head + full(func(i int) string { return fmt.Sprintf("a%d:\n", i) }, 4096),
		"twenty thousand unknown keys": head + repeated(20_000, func(i int) string { return fmt.Sprintf("passwort%d: hunter%d\n", i, i) }),
		"near keys":                    head + full(func(i int) string { return fmt.Sprintf("provinc%d: x\n", i) }, 4096),
		"unknown keys in subject":      head + "subject:\n" + full(func(i int) string { return fmt.Sprintf("  a%d: 13512340001\n", i) }, 4096),
		"unknown keys in sites": head + subject + "sites:\n" + repeated(490, func(int) string {
			return "  - name: 甲\n" + repeated(200, func(i int) string { return fmt.Sprintf("    a%d:\n", i) })
		}),
		"unknown keys on one line":  head + "subject: {" + full(func(i int) string { return fmt.Sprintf("a%d: x,", i) }, 4096) + "}\n",
		"one long key":              head + long("a") + ": x\n",
		"long keys":                 head + repeated(16, func(i int) string { return fmt.Sprint(i) + strings.Repeat("密", 20_000) + ": x\n" }),
		"duplicates":                head + subject + full(func(int) string { return "reason: 13512340001\n" }, 4096),
		"duplicate passwords":       head + "record:\n" + full(func(i int) string { return fmt.Sprintf("  password: hunter%d\n", i) }, 4096),
		"merges":                    head + subject + full(func(int) string { return "<<: {a: b}\n" }, 4096),
		"passwords of wrong shape":  head + "record:\n  password:\n" + full(func(i int) string { return fmt.Sprintf("    - hunter%d\n", i) }, 4096),
		"a block of wrong shape":    head + "record:\n  password:\n    x: |\n" + full(func(i int) string { return fmt.Sprintf("      hunter%d\n", i) }, 4096),
		"nested lists":              head + "x: " + strings.Repeat("[", 60) + long("a,") + strings.Repeat("]", 60) + "\n",
		"too deep":                  head + "x: " + long("["),
		"too deep braces":           head + "x: " + long("{a: "),
		"one flow line":             "{version: 1, operation: first, " + full(func(i int) string { return fmt.Sprintf("a%d: 13512340001, ", i) }, 4096) + "}",
		"aliases":                   head + "x: &a {a: b}\ny: [" + repeated(99, func(int) string { return "*a, " }) + "]\n" + subject + rest,
		"aliases in sites":          head + subject + "x: &p\n  name: 林\n  mobile: 13512340001\nsites:\n" + repeated(99, func(i int) string { return fmt.Sprintf("  - {name: 甲, domain: a%d.cn, principal: *p}\n", i) }),
		"aliases of a long text":    head + "x: &a " + strings.Repeat("13512340001 ", 80_000) + "\nsites:\n" + repeated(33, func(int) string { return "  - {name: *a, domain: *a, remarks: *a}\n" }),
		"aliases of many sites":     head + "x: &a\n" + full(func(i int) string { return fmt.Sprintf("  a%d: b\n", i) }, 4096) + "subject: *a\n" + repeated(20, func(i int) string { return "y: *a\n" }),
		"aliases of long lists":     head + "sites:\n  - content: &a [" + repeated(499, func(int) string { return "x," }) + "]\n" + repeated(90, func(int) string { return "  - content: *a\n" }),
		"too many aliases":          head + "x: &a b\ny: [" + full(func(int) string { return "*a," }, 4096) + "]\n",
		"anchors":                   head + full(func(i int) string { return fmt.Sprintf("a%d: &a%d x\n", i, i) }, 4096),
		"tags":                      head + full(func(i int) string { return fmt.Sprintf("a%d: !!str x\n", i) }, 4096),
		"documents":                 head + full(func(int) string { return "---\na: b\n" }, 4096),
		"no YAML":                   head + long("a: b: c\n"),
		"no YAML at the end":        head + full(func(i int) string { return fmt.Sprintf("a%d: x\n", i) }, 4096) + "b: [\n",
		"an open quote":             head + "reason: \"" + long("密码 ") + "\n",
		"an open single quote":      head + "reason: '" + long("密码''") + "\n",
		"open quotes":               head + long("a: \"b\n"),
		"wide colons":               head + long("a：b\n"),
		"tab at the end":            head + full(func(i int) string { return fmt.Sprintf("a%d: x\n", i) }, 4096) + "b:\n\tc: d\n",
		"not UTF-8":                 head + full(func(i int) string { return fmt.Sprintf("a%d: x\n", i) }, 4096) + "b: \xc4\xe3\n",
		"odd breaks":                head + long("#\u2028"),
		"carriage returns":          strings.ReplaceAll(head+subject, "\n", "\r") + full(func(i int) string { return fmt.Sprintf("a%d: x\r", i) }, 4096),
		"plain text of many lines":  head + "reason: a\n" + full(func(int) string { return "  13512340001 b\n" }, 4096),
		"quoted text of many lines": head + "reason: \"a\n" + full(func(int) string { return "  13512340001 b\n" }, 4096) + "\"\n",
		"texts of many lines":       head + full(func(i int) string { return fmt.Sprintf("a%d: 'x\n  y'\n", i) }, 4096),
		"complex keys":              head + full(func(i int) string { return fmt.Sprintf("? [a%d]\n: x\n", i) }, 4096),
		"letters":                   long("a"),
		"numbers":                   long("1234567 "),
		"characters":                long("密"),
		"list at the top":           long("- a\n"),
		"list too long":             head + "sites:\n" + full(func(int) string { return "  - {}\n" }, 4096),
		"list too long of content":  head + "sites:\n  - content: [" + full(func(int) string { return "a," }, 4096) + "]\n",
		"documents too many":        head + "documents:\n" + full(func(int) string { return "  - {}\n" }, 4096),
		"empty sites":               head + subject + "sites:\n" + repeated(490, func(int) string { return "  - {}\n" }),
		"null sites":                head + subject + "sites:\n" + repeated(490, func(int) string { return "  -\n" }),
		"texts for sites":           head + subject + "sites:\n" + repeated(490, func(int) string { return "  - password hunter22\n" }),
		"sites":                     head + subject + "sites:\n" + repeated(490, legalSite) + documents(490),
		"sites with principals":     head + subject + "sites:\n" + repeated(490, func(i int) string { return legalSite(i) + person(i) }) + documents(490),
		"sites of one principal":    head + subject + "sites:\n" + repeated(490, func(i int) string { return legalSite(i) + person(0) }),
		"sites of one domain":       head + subject + "sites:\n" + repeated(490, func(int) string { return legalSite(0) }),
		"sites with faults":         head + subject + "sites:\n" + repeated(490, faultySite),
		"sites of the longest": head + subject + "sites:\n" + repeated(490, func(i int) string {
			return legalSite(i) + person(i) + "    remarks: " + strings.Repeat("本网站为企业官网。", 40) + "\n"
		}),
		"pre-approvals": head + subject + "sites:\n" + repeated(12, func(i int) string {
			return legalSite(i) + "    pre_approvals:\n" + repeated(490, func(j int) string {
				return fmt.Sprintf("      - {kind: publishing, number: 网出证%d号, expires: 2020-01-01}\n", j)
			})
		}),
		"empty pre-approvals": head + subject + "sites:\n" + repeated(250, func(i int) string {
			return legalSite(i) + "    pre_approvals:\n" + repeated(490, func(int) string { return "      - {}\n" })[:490*7]
		}),
		"contents": head + subject + "sites:\n" + repeated(480, func(i int) string {
			return fmt.Sprintf("  - {domain: a%d.cn, content: [%s]}\n", i, repeated(490, func(int) string { return "xx, " }))
		}),
		"contents that are asked": head + subject + "sites:\n" + repeated(200, func(i int) string {
			return fmt.Sprintf("  - {domain: a%d.cn, content: [%s]}\n", i, repeated(490, func(int) string { return "news, " }))
		}),
		"documents of sites": head + subject + "sites:\n" + repeated(490, legalSite) + "documents:\n" + repeated(490, func(i int) string {
			return fmt.Sprintf("  - {kind: domain-certificate, files: [%s], site: a%d.cn}\n", repeated(40, func(j int) string { return fmt.Sprintf("scans/%d-%d.png, ", i, j) }), i)
		}),
		"files": head + subject + "documents:\n" + repeated(200, func(i int) string {
			return fmt.Sprintf("  - {kind: domain-certificate, files: [%s]}\n", repeated(490, func(j int) string { return fmt.Sprintf("s%d, ", j) }))
		}),
		"dates": head + subject + "documents:\n" + repeated(490, func(i int) string {
			return fmt.Sprintf("  - {kind: verification-form, files: [a], date: 20%02d-01-01}\n", i%30)
		}),
		"record domains":     strings.Replace(head, "first", "change", 1) + subject + "record: {number: 粤ICP备2021000001号, domains: [" + repeated(490, func(i int) string { return fmt.Sprintf("a%d.cn,", i) }) + "]}\n" + "sites:\n" + repeated(490, legalSite),
		"what can be mended": head + subject + "sites:\n" + repeated(490, mendableSite),
		"aliases that are shared": head + "x: &a {type: 居民身份证, number: 44030419900307122x}\n" + subject + "sites:\n" + repeated(99, func(i int) string {
			return fmt.Sprintf("  - {name: 甲, domain: WWW.a%d.cn, principal: {certificate: *a}}\n", i)
		}),
		"mends that do harm": head + subject + "sites:\n" + repeated(490, func(i int) string {
			return fmt.Sprintf("  - {name: 甲, domain: WWW.a%d.CN, homepage: 'http://www.a%d.cn/'}\n", i, i)
		}) + "x: &a WWW.example.CN\ny: *a\n",
		"a secret in every line": head + subject + full(func(i int) string { return fmt.Sprintf("a%d: zhou@example.cn 440304199003071221 13512340001\n", i) }, 4096),
		"secrets": head + subject + "sites:\n" + repeated(490, func(i int) string {
			return legalSite(i) + person(i) + "    remarks: 同 " + fmt.Sprintf("44030419900307%04d", i) + "\n"
		}),
		"secrets of one line": head + subject + "sites: [" + repeated(490, func(i int) string {
			return fmt.Sprintf("{name: 甲, domain: WWW.a%d.cn, principal: {mobile: 135123%05d, email: a%d@example.cn, certificate: {number: 44030419900307%04d}}}, ", i, i, i, i)
		}) + "]\n",
		"long secrets": head + subject + "sites:\n" + repeated(100, func(i int) string {
			return fmt.Sprintf("  - {name: 甲, domain: a%d.cn, principal: {email: %s%d}}\n", i, strings.Repeat("ab", 5000), i)
		}),
		"long secrets that overlap": head + subject + "sites:\n" + repeated(300, func(i int) string {
			return fmt.Sprintf("  - {name: 甲, domain: a%d.cn, principal: {email: %s}}\n", i, strings.Repeat("a", 3000+i))
		}),
	}
	for name, text := range all {
		if len(text) > bundlefile.MaxSize {
			panic(fmt.Sprintf("%s has %d bytes", name, len(text)))
		}
	}
	return all
}

// full repeats what unit makes until a bundle is as large as it may be, minus what is left for
// the rest.
func full(unit func(i int) string, left int) string {
	var out strings.Builder
	for i := 0; ; i++ {
		next := unit(i)
		if out.Len()+len(next) > bundlefile.MaxSize-left {
			return out.String()
		}
		out.WriteString(next)
	}
}

func repeated(n int, unit func(i int) string) string {
	var out strings.Builder
	for i := range n {
		out.WriteString(unit(i))
	}
	return out.String()
}

func legalSite(i int) string {
	return fmt.Sprintf("  - name: 示例软件%d\n    domain: a%d.cn\n    homepage: www.a%d.cn\n    content: [company]\n    registration: {registrant: 深圳市示例软件有限公司, registrant_number: 91440300MA5FK3J75W, expires: 2028-10-01}\n", i, i, i)
}

func person(i int) string {
	return fmt.Sprintf("    principal:\n      name: 何秋白\n      certificate: {type: resident-id, number: \"44030419900307%04d\", expires: 2038-05-01}\n      mobile: \"135123%05d\"\n      email: he%d@example.cn\n", i, i, i)
}

func faultySite(i int) string {
	return fmt.Sprintf("  - nam: 示例%d\n    name: 中国示例\n    domain: www.a%d.cn\n    homepage: b%d.cn\n    content: [compny]\n    password: hunter%d\n    principal: {mobile: 1351234, email: x, certificate: {number: 123}}\n    registration: {registrant: 乙, expires: 2020-10-01}\n", i, i, i, i)
}

func mendableSite(i int) string {
	return fmt.Sprintf("  - name: 示例软件%d\n    domain: WWW.A%d.CN\n    homepage: http://www.a%d.cn/\n    content: [单位介绍]\n    principal: {name: 何秋白, mobile: \"+86 135 1234 0001\", certificate: {type: 居民身份证, number: 21020219920815103x, expires: 2038年5月1日}}\n    registration: {registrant: 乙, expires: 2028/10/1}\n", i, i, i)
}

func documents(n int) string {
	return "documents:\n" + repeated(n, func(i int) string {
		return fmt.Sprintf("  - {kind: domain-certificate, files: [scans/%d.png], site: a%d.cn}\n", i, i)
	})
}

package report

import (
	"fmt"
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/ident"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/rule"
	"beian.example/icp/internal/source"
)

// NumbersEntry is one or more filing and licence numbers. If there is one, Asked is how it was
// written.
type NumbersEntry struct {
	Numbers []ident.FilingNumber
	Asked   string
}

// Named names the number, if there is only one.
func (e NumbersEntry) Named() Named {
	if len(e.Numbers) == 1 {
		return Named{"numbers", e.Numbers[0].String(), numberKind(e.Numbers[0])}
	}
	return Named{"numbers", "", lang.Text{ZH: "几个号码", EN: "several numbers"}}
}

// Text says what each number is and who is in charge.
func (e NumbersEntry) Text(v Voice, s Screen) []byte {
	p := page{Voice: v, Screen: s}
	for i, n := range e.Numbers {
		asked := n.String()
		if len(e.Numbers) == 1 {
			asked = e.Asked
		}
		if i > 0 {
			p.out.WriteByte('\n')
		}
		p.number(n, asked)
	}
	return p.out.Bytes()
}

// number says what a filing or licence number is and who is in charge. asked is how it was
// written.
func (p *page) number(n ident.FilingNumber, asked string) {
	fmt.Fprintf(&p.out, "%s  %s\n", p.paint(n.String(), bold), numberKind(n).In(p.Lang))
	if asked != n.String() {
		p.item(lang.Text{ZH: "规范写法是 %s", EN: "its standard form is %s"}.Format(p.Lang, n.String()))
	}
	if n.PlateLetter {
		p.item(rule.PlateLetter.Format(p.Lang, n.Province))
	}
	if n.OldStyle {
		p.item(lang.Text{ZH: "这是早期的许可证写法，请以许可证原件为准", EN: "this is an early form of licence number; check it against the licence itself"}.In(p.Lang))
	}
	if !n.Licence {
		p.item(lang.Text{ZH: "主体备案号：%s；一个主体只有一个", EN: "the subject's number: %s; a subject has only one"}.Format(p.Lang, n.Subject().String()))
		p.item(p.issued(n))
		if !n.IsYearLikely(p.Today.Year()) {
			p.item(rule.YearUnlikely.In(p.Lang))
		}
	}
	p.administration(n)
	p.shownWhere(n)
	p.heading(lang.Text{ZH: "怎么核实", EN: "How to verify it"})
	look := lang.Text{ZH: "写法正确不等于号码有效：请在 %s 公共查询中按备案号、主体名称或域名查询", EN: "a well-formed number need not be valid: look it up at %s by number, subject or domain"}
	if n.Licence {
		look = lang.Text{ZH: "写法正确不等于号码有效：请在 %s 公共查询中按主体名称或域名查询持证主体的备案；许可证本身是否有效，本程序无法得知，请问上述发证机关", EN: "a well-formed number need not be valid: look up the holder's filing at %s by subject or domain; we cannot know whether the licence itself is valid, so ask the issuing authority named above"}
	}
	p.item(look.Format(p.Lang, regulation.QuerySite))
	p.sources(numberSources())
}

// numberSources lists where the kinds of numbers were read.
func numberSources() []source.Source {
	return []source.Source{source.Huawei.At("App备案咨询", "on apps"), regulation.Footer.Source, source.WeChatForm.Whole()}
}

// Misread says why a text is not a filing number.
func (v Voice) Misread(n ident.FilingNumber, fault ident.NumberFault) string {
	why, args := rule.Misread(n, fault)
	text := v.say(nil, why, args)
	if n.PlateLetter {
		text += lang.Semicolon.In(v.Lang) + rule.PlateLetter.Format(v.Lang, n.Province)
	}
	return text
}

// numberKind says what kind of number it is.
func numberKind(n ident.FilingNumber) lang.Text {
	switch {
	case n.Licence && n.Site > 0:
		return lang.Text{ZH: "经营许可证号，网站按许可证编号", EN: "a licence number, with a website numbered under it"}
	case n.Licence:
		return lang.Text{ZH: "增值电信业务经营许可证号，不是备案号", EN: "the number of a telecommunications licence, not of a filing"}
	case n.Suffix == 'A':
		return lang.Text{ZH: "App 的备案号", EN: "the filing number of an app"}
	case n.Suffix == 'X':
		return lang.Text{ZH: "小程序的备案号", EN: "the filing number of a mini-program"}
	case n.Suffix == 'K':
		return lang.Text{ZH: "快应用的备案号", EN: "the filing number of a quick app"}
	case n.Site > 0:
		return lang.Text{ZH: "网站的备案号", EN: "the filing number of a website"}
	}
	return lang.Text{ZH: "主体的备案号", EN: "the filing number of a subject"}
}

// issued says in which year a number was issued, which its first digits show.
func (p *page) issued(n ident.FilingNumber) string {
	if len(n.Digits) == 10 {
		return lang.Text{ZH: "10 位是 2020 年起的写法，前四位 %s 是发号的年份", EN: "numbers of 10 digits are in use since 2020; the first four, %s, are the year of issue"}.Format(p.Lang, n.Digits[:4])
	}
	return lang.Text{ZH: "8 位是 2020 年以前的写法，前两位 %s 是发号的年份", EN: "numbers of 8 digits were in use until 2020; the first two, %s, are the year of issue"}.Format(p.Lang, n.Digits[:2])
}

// administration says whom to contact.
func (p *page) administration(n ident.FilingNumber) {
	p.heading(lang.Text{ZH: "主管机关", EN: "Who is in charge"})
	province, known := filing.Provinces.ID(n.Province)
	a, listed := regulation.AdministrationOf(province)
	if !known || !listed {
		p.item(lang.Text{ZH: "工业和信息化部发的全国号，电话 %s（%s）", EN: "issued by the ministry for the whole country; telephone %s (%s)"}.Format(p.Lang, regulation.Enquiries.Phone, regulation.Enquiries.Source.Date+p.age(regulation.Enquiries.Source)))
		return
	}
	p.item(p.whose(a))
}

// whose names an administration and how to reach it, as far as that is known.
func (p *page) whose(a *regulation.Administration) string {
	text := a.Name().In(p.Lang) + lang.Text{ZH: "，", EN: ", "}.In(p.Lang) + a.Site
	switch a.Known {
	case regulation.Inferred:
		text += lang.Text{ZH: "（网址按规律推得，请先核对）", EN: " (which administration the address belongs to is inferred from the pattern; please check)"}.In(p.Lang)
	case regulation.Guessed:
		text += lang.Text{ZH: "（网址按各省的规律推测，没有见过，请先核对）", EN: " (inferred from the pattern of the other provinces' addresses, not seen; please check)"}.In(p.Lang)
	}
	if a.Phone != "" {
		text += lang.Text{ZH: "；备案电话 %s（%s，%s，请先核对）", EN: "; filing desk %s (%s, %s; please check)"}.Format(p.Lang, a.Phone, a.Source.Name.In(p.Lang), a.Source.Date+p.age(a.Source))
	}
	return text + lang.Text{ZH: "；查不到的，请打工信部咨询电话 %s", EN: "; failing that, the ministry's enquiry line is %s"}.Format(p.Lang, regulation.Enquiries.Phone)
}

// shownWhere says which number the website has to show.
func (p *page) shownWhere(n ident.FilingNumber) {
	shown := shownNumber(n)
	if shown == "" {
		return
	}
	p.heading(lang.Text{ZH: "网站上标明哪个号", EN: "Which number the website shows"})
	if shown == n.Subject().String() {
		province, _ := filing.Provinces.ID(n.Province)
		p.item(lang.Text{ZH: "%s标明主体备案号 %s，不带 -1", EN: "in %s the subject's number, %s, without -1"}.Format(p.Lang, filing.Provinces.Label(province).In(p.Lang), shown))
		return
	}
	p.item(lang.Text{ZH: "标明网站的备案号，如 %s，放在首页底部，链接到 %s", EN: "the website's number, such as %s, in the footer of the homepage, linked to %s"}.Format(p.Lang, shown, regulation.QuerySite))
}

// shownNumber is the number that a subject's first website shows; "" if the number is not a
// website's.
func shownNumber(n ident.FilingNumber) string {
	if n.Licence || n.Suffix != 0 {
		return ""
	}
	if province, _ := filing.Provinces.ID(n.Province); slices.Contains(regulation.Footer.OfSubject, province) {
		return n.Subject().String()
	}
	return n.Subject().String() + "-1"
}

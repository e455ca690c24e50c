package rule

import (
	"beian.example/icp/internal/domainname"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
	"strings"
)

var domainNotRegistrable = Rule{
	Name: "domain-not-registrable", Severity: Error,
	Title:   lang.Text{ZH: "填的不是主域名（注册时的域名）", EN: "not the domain as it was registered"},
	Why:     lang.Text{ZH: "备案以主域名（手册称顶级域名）为单位，子域名随主域名，无需另行备案", EN: "a filing covers a registered domain (which the handbook calls top-level) together with its subdomains, which are not filed separately"},
	Fix:     lang.Text{ZH: "填主域名（注册时的域名），如 hao.com；不带 www、路径和端口", EN: "enter the domain as it was registered, such as hao.com, without www, path or port"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 2，网站信息", "part 1, filing data 2, website"), source.PublicSuffix.Whole()},
	Notices: []string{"域名填写错误", "网站域名应为顶级域名", "请填写顶级域名", "不能填写二级域名"},
	Bad:     "sites:\n  - domain: www.example-notes.cn # ✗\n",
	Good:    "sites:\n  - domain: example-notes.cn\n",
	check: func(c *Case) {
		if c.HasRecord() {
			for i := range c.Record.Domains {
				c.checkFiledDomain(&c.Record.Domains[i])
			}
		}
		for i, site := range c.Sites {
			reading := &c.siteReadings[i].domain
			if site.Domain == "" || reading.Fault == domainname.Sound {
				continue
			}
			found := c.report(&site.Domain, domainFaults[reading.Fault], &site.Domain)
			if reading.Fault == domainname.Character {
				c.adviseClosedUp(found, i)
			}
			if reading.Fault == domainname.Hosted {
				found.Advising(lang.Text{ZH: "改用自己注册、自己持有的域名", EN: "use a domain that you have registered and own"})
			}
			if reading.Registrable != "" {
				found.Advising(lang.Text{ZH: "填 %s；子域名随主域名，无需另行备案", EN: "enter %s; subdomains need no filing of their own"}, reading.Registrable)
				// Only the body knows which level of gov.cn it uses, and only the filer which
				// of two sites should have the domain.
				if reading.Fault != domainname.Government && (reading.Host == reading.Registrable || !c.isClaimed(i, *reading)) {
					found.Repairing(reading.Registrable)
				}
			}
			if reading.Fault == domainname.Capitals {
				found.Softened(Advice, lang.Text{ZH: "域名不分大小写", EN: "domains do not tell capitals from small letters"})
			}
			if reading.Fault == domainname.Government {
				found.Softened(Warning, lang.Text{ZH: "政府机关确有使用这一级域名的", EN: "government bodies do use such domains"}).
					Advising(lang.Text{ZH: "政府机关确实使用这一级的，照填；其他单位填 %s", EN: "a government body that uses this level can keep it; anyone else enters %s"}, reading.Registrable)
			}
		}
	},
}

// checkFiledDomain reports a value that cannot be a domain on a record. Nothing more is
// required: a record may be older than today's rules, and be of an IP address or of an
// abolished suffix. A web address is read as the domain in it.
func (c *Case) checkFiledDomain(at *string) {
	if *at == "" {
		return
	}
	reading := domainname.Read(*at)
	switch reading.Fault {
	case domainname.Blank, domainname.Email, domainname.Character:
	case domainname.NoSuffix, domainname.PublicSuffix: // Li, say, is a suffix and the name of a person
		if strings.Contains(reading.Host, ".") {
			return
		}
	default:
		return
	}
	c.report(at, domainFaults[reading.Fault], at).
		Advising(lang.Text{ZH: "填原备案的网站域名，如 hao.com，一项一个", EN: "enter the domains of the websites on record, such as hao.com, one each"})
}

// adviseClosedUp suggests the domain without the spaces around its dots, if that is a valid
// one.
func (c *Case) adviseClosedUp(found *pending, site int) {
	meant := domainname.Read(closedUp(c.Sites[site].Domain, "."))
	if meant.Registrable == "" || meant.Fault == domainname.Government {
		return
	}
	found.Advising(lang.Text{ZH: "填 %s", EN: "enter %s"}, meant.Registrable)
	if !c.isClaimed(site, meant) {
		found.Repairing(meant.Registrable)
	}
}

// isClaimed reports whether another site has, or once repaired would have, the registrable
// domain that this one would be repaired to.
func (c *Case) isClaimed(site int, repaired domainname.Reading) bool {
	for i := range c.siteReadings {
		if i != site && c.siteReadings[i].domain.ASCII == repaired.ASCII {
			return true
		}
	}
	return false
}

// domainFaults says what was found, for each fault.
var domainFaults = [...]lang.Text{
	domainname.Blank:        {ZH: "「%s」中没有域名", EN: "%s contains no domain"},
	domainname.Email:        {ZH: "%s 是电子邮箱，不是域名", EN: "%s is an e-mail address, not a domain"},
	domainname.Address:      {ZH: "%s 是 IP 地址，不是域名", EN: "%s is an IP address, not a domain"},
	domainname.Character:    {ZH: "%s 含有域名不能使用的字符", EN: "%s contains a character that is not allowed in a domain"},
	domainname.NoSuffix:     {ZH: "%s 不以现有的域名后缀结尾", EN: "%s does not end in an existing top-level domain"},
	domainname.PublicSuffix: {ZH: "%s 只是域名后缀，前面缺少注册的名称", EN: "%s is only a suffix; the registered name before it is missing"},
	domainname.Hosted:       {ZH: "%s 在托管服务商的域名之下，备案须用自己的域名", EN: "%s is under a domain that belongs to the hosting service; a filing needs a domain of your own"},
	domainname.Scheme:       {ZH: "%s 是网址，此处只填域名", EN: "%s is a web address; enter only the domain"},
	domainname.Path:         {ZH: "%s 带有路径，此处只填域名", EN: "%s has a path; enter only the domain"},
	domainname.Port:         {ZH: "%s 带有端口，此处只填域名", EN: "%s has a port; enter only the domain"},
	domainname.Government:   {ZH: "%s 在 gov.cn 下不止一级", EN: "%s is more than one level below gov.cn"},
	domainname.WWW:          {ZH: "%s 带有 www，此处只填域名", EN: "%s begins with www; enter only the domain"},
	domainname.Deeper:       {ZH: "%s 是子域名，不是主域名", EN: "%s is a subdomain, not the registered domain"},
	domainname.Invisible:    {ZH: "%s 含有看不见的字符", EN: "%s contains an invisible character"},
	domainname.FullWidth:    {ZH: "%s 含有全角字符", EN: "%s contains full-width characters"},
	domainname.TrailingDot:  {ZH: "%s 末尾多了一个点", EN: "%s has a dot at the end"},
	domainname.Capitals:     {ZH: "%s 含有大写字母", EN: "%s contains capital letters"},
}

var domainListedTwice = Rule{
	Name: "domain-listed-twice", Severity: Error,
	Title:   lang.Text{ZH: "两个网站的域名相同", EN: "two websites with the same domain"},
	Why:     lang.Text{ZH: "一个域名只对应一个网站，多个网站应各填各的域名", EN: "each domain is one website; list several websites each with a domain of its own"},
	Fix:     lang.Text{ZH: "改为各自的域名，或删去重复的网站", EN: "give each website its own domain, or delete the duplicate"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 2，网站信息", "part 1, filing data 2, website"), source.Tencent.At("网站信息", "the website")},
	Notices: []string{"域名重复", "同一域名不能重复提交"},
	Bad:     "subject: {type: enterprise}\nsites:\n  - domain: example.com.cn\n  - domain: example.com.cn # ✗\n    homepage: www.example.com.cn\n",
	Good:    "subject: {type: enterprise}\nsites:\n  - domain: example.com.cn\n  - domain: 示例帮助.中国\n    homepage: www.示例帮助.中国\n",
	check: func(c *Case) {
		for i, site := range c.Sites {
			for j, earlier := range c.Sites[:i] {
				if c.siteReadings[i].domain.ASCII != "" && c.siteReadings[i].domain.ASCII == c.siteReadings[j].domain.ASCII {
					c.report(&site.Domain, lang.Text{ZH: "%s 已在前面的网站中填过", EN: "%s is already used by an earlier website"}, &site.Domain).
						Beside(&earlier.Domain, lang.Text{ZH: "前面的网站", EN: "the website listed before"})
					break
				}
			}
		}
	},
}

var homepageMismatch = Rule{
	Name: "homepage-mismatch", Severity: Error,
	Title:   lang.Text{ZH: "首页网址与网站域名不符", EN: "the homepage does not match the domain"},
	Why:     lang.Text{ZH: "首页网址一般为 www. 加网站域名，审核时会打开查看", EN: "the homepage is usually www. plus the domain, and the reviewer opens it"},
	Fix:     lang.Text{ZH: "填 www. 加网站域名", EN: "enter www. plus the domain"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 2，网站信息", "part 1, filing data 2, website")},
	Asks:    []string{"homepage-on-listed-domain-shandong"},
	Notices: []string{"网站首页网址错误", "首页网址与域名不一致", "首页地址填写错误"},
	Bad:     "sites:\n  - domain: example-notes.cn\n    homepage: www.example.org # ✗\n",
	Good:    "sites:\n  - domain: example-notes.cn\n    homepage: www.example-notes.cn\n",
	check: func(c *Case) {
		for i, site := range c.Sites {
			if site.Homepage != "" && site.Domain != "" && site.Homepage != "www."+site.Domain {
				c.checkHomepage(site, c.siteReadings[i].domain)
			}
		}
	},
}

// ownDomain names what a homepage is compared with.
var ownDomain = lang.Text{ZH: "网站域名", EN: "the domain of the website"}

func (c *Case) checkHomepage(site *filing.Site, domain domainname.Reading) {
	write := lang.Text{ZH: "填 %s", EN: "enter %s"}
	switch domainname.ReadHomepage(site.Homepage).Match(domain) {
	case domainname.SameDomain:
		host := hostOf(site.Homepage)
		message := lang.Text{ZH: "首页网址 %s 不是 www. 加域名的形式，审核时会打开查看", EN: "the homepage %s is not www. plus the domain; the reviewer will open it"}
		if host == domain.Home() {
			message = lang.Text{ZH: "首页网址 %s 除 www. 加域名外还有多余的字符", EN: "the homepage %s has more in it than www. plus the domain"}
		}
		found := c.report(&site.Homepage, message, &site.Homepage).Beside(&site.Domain, ownDomain)
		if host == strings.ToLower(site.Domain) { // consoles differ, so no repair is offered
			found.Softened(Advice, lang.Text{ZH: "有的接入商只填域名，由系统加 www.（华为云 2026-07）", EN: "some consoles take only the domain and add www. themselves (Huawei Cloud 2026-07)"}).
				Advising(lang.Text{ZH: "按接入商页面的要求，填域名或 %s", EN: "enter the domain or %s, as your provider's page asks"}, domain.Home())
			return
		}
		found.Softened(Warning, lang.Text{ZH: "域名相同，只是写法不同", EN: "it is the same domain, only written differently"}).
			Advising(write, domain.Home()).Repairing(domain.Home())
	case domainname.OtherHost: // it may be intended, so no repair is offered
		c.report(&site.Homepage, lang.Text{ZH: "首页网址 %s 不是 www. 加域名，而是该域名下的另一个网址，审核时会打开查看", EN: "the homepage %s is another host under the domain, not www. plus the domain; the reviewer will open it"}, &site.Homepage).
			Beside(&site.Domain, ownDomain).Softened(Warning, lang.Text{ZH: "仍在该域名之下，可能确用此网址", EN: "it is still under the domain and may be intended"}).
			Advising(write, domain.Home())
	case domainname.OtherDomain:
		c.report(&site.Homepage, lang.Text{ZH: "首页网址 %s 不属于网站域名 %s", EN: "the homepage %s is not under the domain %s"}, &site.Homepage, domain.Filed()).
			Beside(&site.Domain, ownDomain).Advising(write, domain.Home())
	case domainname.NoHost:
		found := c.report(&site.Homepage, lang.Text{ZH: "首页网址 %s 不是网址", EN: "the homepage %s is not a web address"}, &site.Homepage).
			Advising(write, domain.Home())
		if meant := closedUp(site.Homepage, "."); domainname.ReadHomepage(meant).Match(domain) <= domainname.SameDomain && hostOf(meant) == domain.Home() {
			found.Repairing(domain.Home())
		}
	}
}

// hostOf is the part of a web address between its scheme and its path.
func hostOf(address string) string {
	_, host, found := strings.Cut(strings.ToLower(address), "://")
	if !found {
		host = strings.ToLower(address)
	}
	return strings.TrimSuffix(host, "/")
}

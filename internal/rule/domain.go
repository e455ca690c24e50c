package rule

import (
	"beian.example/icp/internal/domainname"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

var domainNotRegistrable = Rule{
	Name: "domain-not-registrable", Severity: Error,
	Title:   lang.Text{ZH: "网站域名不是注册到的那一级域名", EN: "the domain is not the name that was registered"},
	Why:     lang.Text{ZH: "备案以注册的域名为单位（手册称顶级域名），子域名随主域名，不需要另行备案", EN: "a filing covers a registered domain; the names under it come with it and are not filed by themselves"},
	Fix:     lang.Text{ZH: "填注册到的那一级，如 hao.com；不带 www、网址和端口", EN: "give the name as it was registered, such as hao.com, without www, address or port"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 2，网站信息", "part 1, filing data 2, website"), source.PublicSuffix},
	Notices: []string{"域名填写错误", "网站域名应为顶级域名", "请填写顶级域名", "不能填写二级域名"},
	Bad:     "sites:\n  - domain: www.example-notes.cn # ✗\n",
	Good:    "sites:\n  - domain: example-notes.cn\n",
	check: func(c *Case) {
		for i, site := range c.Sites {
			reading := &c.read[i].domain
			if site.Domain == "" || reading.Fault == domainname.Sound {
				continue
			}
			found := c.report(&site.Domain, domainFaults[reading.Fault], &site.Domain)
			if reading.Fault == domainname.Hosted {
				found.Advising(lang.Text{ZH: "换成自己注册、自己持有的域名", EN: "register a domain of your own and file that"})
			}
			if reading.Registrable != "" {
				found.Advising(lang.Text{ZH: "填 %s；子域名随主域名，不需要另行备案", EN: "write %s; names under it need no filing of their own"}, reading.Registrable)
				// Which level of gov.cn is in use is the body's to say, and which of two
				// sites is to have the domain the filer's.
				if reading.Fault != domainname.Government && (reading.Host == reading.Registrable || !c.isClaimed(i)) {
					found.Repairing(reading.Registrable)
				}
			}
			if reading.Fault == domainname.Government {
				found.Softened(Warning, lang.Text{ZH: "政府机关确有使用这一级的", EN: "government bodies do use such names"}).
					Advising(lang.Text{ZH: "政府机关确实使用这一级的照填；其他单位填 %s", EN: "a government body that uses this level files it so; anyone else writes %s"}, reading.Registrable)
			}
		}
	},
}

// isClaimed reports whether another site has the registrable domain of this one,
// or would have it once repaired.
func (c *Case) isClaimed(site int) bool {
	for i := range c.read {
		if i != site && c.read[i].domain.ASCII == c.read[site].domain.ASCII {
			return true
		}
	}
	return false
}

// domainFaults says of each fault what was found.
var domainFaults = map[domainname.Fault]lang.Text{
	domainname.Blank:        {ZH: "「%s」里没有域名", EN: "%s holds no domain"},
	domainname.Email:        {ZH: "%s 是电子邮箱，不是域名", EN: "%s is an e-mail address, not a domain"},
	domainname.Address:      {ZH: "%s 是 IP 地址，不是域名", EN: "%s is an IP address, not a domain"},
	domainname.Character:    {ZH: "%s 里有域名不能有的字符", EN: "%s holds a character that no domain may have"},
	domainname.NoSuffix:     {ZH: "%s 不以现有的域名后缀结尾", EN: "%s does not end in a top-level domain that exists"},
	domainname.PublicSuffix: {ZH: "%s 本身是域名后缀，前面还缺注册的名字", EN: "%s is itself a suffix; the registered name before it is missing"},
	domainname.Hosted:       {ZH: "%s 挂在别人的域名下，那个域名属于托管服务商，备案要用自己的域名", EN: "%s is under a domain that belongs to the hosting service; a filing needs a domain of the filer's own"},
	domainname.Scheme:       {ZH: "%s 是网址，这里只填域名", EN: "%s is a web address; only the domain belongs here"},
	domainname.Path:         {ZH: "%s 带着路径，这里只填域名", EN: "%s has a path; only the domain belongs here"},
	domainname.Port:         {ZH: "%s 带着端口，这里只填域名", EN: "%s has a port; only the domain belongs here"},
	domainname.Government:   {ZH: "%s 在 gov.cn 下不止一级", EN: "%s is more than one level below gov.cn"},
	domainname.WWW:          {ZH: "%s 带着 www，这里只填域名", EN: "%s has www before it; only the domain belongs here"},
	domainname.Deeper:       {ZH: "%s 是子域名，不是注册的那一级", EN: "%s is a name under the registered domain"},
	domainname.Invisible:    {ZH: "%s 里夹着看不见的字符", EN: "%s holds a character that cannot be seen"},
	domainname.FullWidth:    {ZH: "%s 里有全角字符", EN: "%s holds full-width characters"},
	domainname.TrailingDot:  {ZH: "%s 末尾多了一个点", EN: "%s has a dot at its end"},
	domainname.Capitals:     {ZH: "%s 里有大写字母", EN: "%s holds capital letters"},
}

var domainListedTwice = Rule{
	Name: "domain-listed-twice", Severity: Error,
	Title:   lang.Text{ZH: "两个网站填了同一个域名", EN: "two websites with one domain"},
	Why:     lang.Text{ZH: "一个域名只对应一个网站，多个网站要分开填写各自的域名", EN: "a domain stands for one website; several websites are listed each with its own"},
	Fix:     lang.Text{ZH: "改成各自的域名，或删去重复的网站", EN: "give each its own domain, or delete the repeated website"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 2，网站信息", "part 1, filing data 2, website"), source.Tencent.At("网站信息", "the website")},
	Notices: []string{"域名重复", "同一域名不能重复提交"},
	Bad:     "subject: {type: enterprise}\nsites:\n  - domain: example.com.cn\n  - domain: example.com.cn # ✗\n    homepage: www.example.com.cn\n",
	Good:    "subject: {type: enterprise}\nsites:\n  - domain: example.com.cn\n  - domain: 示例帮助.中国\n    homepage: www.示例帮助.中国\n",
	check: func(c *Case) {
		for i, site := range c.Sites {
			for j, earlier := range c.Sites[:i] {
				if c.read[i].domain.ASCII != "" && c.read[i].domain.ASCII == c.read[j].domain.ASCII {
					c.report(&site.Domain, lang.Text{ZH: "%s 前面的网站已经填过", EN: "%s belongs to a website listed before"}, &site.Domain).
						Beside(&earlier.Domain, lang.Text{ZH: "前面的网站", EN: "the website listed before"})
					break
				}
			}
		}
	},
}

var homepageMismatch = Rule{
	Name: "homepage-mismatch", Severity: Error,
	Title:   lang.Text{ZH: "首页网址与网站域名不相符", EN: "the homepage does not fit the domain"},
	Why:     lang.Text{ZH: "首页网址一般是 www. 加网站域名，审核时会打开", EN: "the homepage is usually www. and the domain, and the reviewer opens it"},
	Fix:     lang.Text{ZH: "填 www. 加网站域名", EN: "write www. and the domain"},
	Sources: []source.Source{source.Handbook.At("一、备案资料 2，网站信息", "part 1, filing data 2, website")},
	Notices: []string{"网站首页网址错误", "首页网址与域名不一致", "首页地址填写错误"},
	Bad:     "sites:\n  - domain: example-notes.cn\n    homepage: www.example.org # ✗\n",
	Good:    "sites:\n  - domain: example-notes.cn\n    homepage: www.example-notes.cn\n",
	check: func(c *Case) {
		for i, site := range c.Sites {
			if site.Homepage != "" && site.Domain != "" && site.Homepage != "www."+site.Domain {
				c.checkHomepage(site, c.read[i].domain)
			}
		}
	},
}

// ownDomain says what a homepage is compared with.
var ownDomain = lang.Text{ZH: "网站域名", EN: "the domain of the website"}

func (c *Case) checkHomepage(site *filing.Site, domain domainname.Reading) {
	write := lang.Text{ZH: "填 %s", EN: "write %s"}
	switch domainname.ReadHomepage(site.Homepage).Match(domain) {
	case domainname.SameDomain:
		c.report(&site.Homepage, lang.Text{ZH: "首页网址 %s 不是 www. 加域名的形式", EN: "the homepage %s is not www. and the domain"}, &site.Homepage).
			Beside(&site.Domain, ownDomain).Softened(Warning, lang.Text{ZH: "仍是这个域名，只是写法不同", EN: "it is the same domain, only written otherwise"}).
			Advising(write, domain.Home()).Repairing(domain.Home())
	case domainname.OtherHost: // which may be meant, so that nothing is written for it
		c.report(&site.Homepage, lang.Text{ZH: "首页网址 %s 不是 www. 加域名，而是域名下的另一个网址", EN: "the homepage %s is another host of the domain, not www. and the domain"}, &site.Homepage).
			Beside(&site.Domain, ownDomain).Softened(Warning, lang.Text{ZH: "仍在这个域名之下，可能就用它", EN: "it is under the domain all the same, and may be meant"}).
			Advising(write, domain.Home())
	case domainname.OtherDomain:
		c.report(&site.Homepage, lang.Text{ZH: "首页网址 %s 不属于网站域名 %s", EN: "the homepage %s is not under the domain %s"}, &site.Homepage, domain.Filed()).
			Beside(&site.Domain, ownDomain).Advising(write, domain.Home())
	case domainname.NoHost:
		c.report(&site.Homepage, lang.Text{ZH: "首页网址 %s 不是网址", EN: "the homepage %s is no web address"}, &site.Homepage).
			Advising(write, domain.Home())
	}
}

package rule

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var sitesTooMany = Rule{
	Name: "sites-too-many", Severity: Warning,
	Title:   lang.Text{ZH: "网站数量过多", EN: "too many websites"},
	Why:     lang.Text{ZH: "各省对一次可报的网站或域名数量有限制，个人连同已备案的也有上限", EN: "provinces limit how many websites or domains one filing may include, and a person may have only so many in all"},
	Fix:     lang.Text{ZH: "分次提交，先报最急需的网站；总数已满的，先注销不用的", EN: "submit them in several filings, the most urgent first; where the total is reached, cancel one that is not used"},
	Sources: []source.Source{regulation.SitesOfPerson.Source, regulation.ServicesOfPerson.Source, source.Huawei.At("备案管局咨询", "on the administrations")},
	Notices: []string{"每次只能备案1个网站", "个人首次备案只允许备案一个域名", "一次提交网站数量超限", "备案数量已达上限"},
	Demands: []regulation.Topic{regulation.SitesPerOrder, regulation.DomainsPerOrder, regulation.SitesPerSubject, regulation.OneAtATime},
	Bad:     "sites: # ✗\n  - name: 知远的读书笔记\n  - name: 知远的摄影笔记\n    domain: example-photos.cn\n    homepage: www.example-photos.cn\n    content: [photos]\n    remarks: 个人拍摄的风景照片和拍摄笔记，不含企业、单位信息。\n    registration: {registrant: 林知远}\ndocuments:\n  - {kind: subject-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: principal-certificate, files: [scans/id-front.png, scans/id-back.png]}\n  - {kind: domain-certificate, files: [scans/domain.png, scans/domain-photos.png]}\n",
	Good:    "sites:\n  - name: 知远的读书笔记\n",
	check: func(c *Case) {
		if c.Subject.Type == "" || !c.FilesSites() {
			return
		}
		c.checkSitesOfOrder()
		c.checkSitesInAll()
	},
}

// checkSitesOfOrder reports more websites than a single filing may have.
func (c *Case) checkSitesOfOrder() {
	if len(c.Sites) < 2 {
		return
	}
	for _, topic := range []regulation.Topic{regulation.SitesPerOrder, regulation.DomainsPerOrder} {
		if demand, asked := c.demand(topic); asked && len(c.Sites) > demand.Number {
			c.reportTooMany(demand.Number).Demanded(c.Province, demand)
			return
		}
	}
	if demand, asked := c.demand(regulation.OneAtATime); asked && len(c.Record.Domains) > demand.Number {
		c.reportTooMany(1).With(&c.Record.Domains).Demanded(c.Province, demand)
		return
	}
	if most := c.sitesTaken().Value; len(c.Sites) > most {
		c.reportTooMany(most).Advising(lang.Text{ZH: "多数省一次最多报 %d 个（腾讯云 2021-2023），请分次提交", EN: "most provinces accept at most %d at a time (Tencent Cloud 2021-2023); submit them in several filings"}, most)
	}
}

// sitesTaken is how many websites most provinces accept in one filing.
func (c *Case) sitesTaken() regulation.Term {
	if c.IsPersonal() {
		return regulation.SitesOfPerson
	}
	return regulation.SitesOfUnit
}

func (c *Case) reportTooMany(most int) *pending {
	return c.report(&c.Sites, lang.Text{ZH: "一次报了 %d 个网站，最多 %d 个", EN: "too many websites in one filing: %d, where the most is %d"}, len(c.Sites), most).
		With(&c.Province, &c.Subject.Type)
}

// checkSitesInAll reports more websites than a subject may have, including those on record.
// Adding an access does not add a website.
func (c *Case) checkSitesInAll() {
	inAll := len(c.Record.Domains)
	for _, site := range c.Sites {
		if !c.Record.Has(site.Domain) {
			inAll++
		}
	}
	if inAll == len(c.Record.Domains) {
		return
	}
	message := lang.Text{ZH: "连同已备案的共有 %d 个网站，最多 %d 个", EN: "too many websites with those on record: %d, where the most is %d"}
	if demand, asked := c.demand(regulation.SitesPerSubject); asked {
		if inAll > demand.Number {
			c.report(&c.Sites, message, inAll, demand.Number).With(&c.Record.Domains, &c.Province, &c.Subject.Type).Demanded(c.Province, demand)
		}
		return
	}
	if most := regulation.ServicesOfPerson; c.IsPersonal() && inAll > most.Value {
		c.report(&c.Sites, message, inAll, most.Value).With(&c.Record.Domains, &c.Subject.Type).
			Advising(lang.Text{ZH: "个人最多 %d 个网站、App 等（%s，%s），先注销不用的，或向接入商确认", EN: "a person may have %d websites, apps and the like (%s, %s); cancel one that is not used, or ask the access provider"}, most.Value, most.Source.Name, most.Source.Date)
	}
}

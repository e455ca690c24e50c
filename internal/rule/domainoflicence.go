package rule

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// hostInText matches a host name within an address.
var hostInText = pattern{text: `([0-9A-Za-z-]+\.)+[A-Za-z]{2,}`}

var domainNotOfLicence = Rule{
	Name: "domain-not-of-licence", Severity: Warning,
	Title:   lang.Text{ZH: "营业执照上的网店网址与备案域名不同", EN: "a licence with the address of an online shop on another domain"},
	Why:     lang.Text{ZH: "住所登记为网店网址的，个别省要求备案的域名与它一致", EN: "where the licence gives an online shop as address, some provinces want the domain to be the one it names"},
	Fix:     lang.Text{ZH: "备案该网址的域名，或先变更营业执照的住所", EN: "file the domain of that address, or have the address on the licence changed first"},
	Sources: []source.Source{source.Tencent.At("各省管局要求", "provincial requirements")},
	Notices: []string{"备案域名与营业执照住所的网址不一致"},
	Asks:    []string{"online-shop-domain-sichuan"},
	Bad:     "province: 四川\nsubject:\n  type: enterprise\n  certificate:\n    address: 四川省成都市武侯区示例路1号101室（网店 shop.example.net） # ✗\n  mailing_address: 四川省成都市武侯区示例路1号101室\n  city: 成都市\n  district: 武侯区\n  principal:\n    office_phone:\n" + letterForOther,
	Good:    "province: 四川\nsubject:\n  type: enterprise\n  certificate:\n    address: 四川省成都市武侯区示例路1号101室（网店 shop.example.com.cn）\n  mailing_address: 四川省成都市武侯区示例路1号101室\n  city: 成都市\n  district: 武侯区\n  principal:\n    office_phone:\n" + letterForOther,
	check: func(c *Case) {
		at := &c.Subject.Certificate.Address
		demand, asked := c.demandCalled("online-shop-domain-sichuan")
		if !asked {
			return
		}
		host := hostInText.regexp().FindString(*at)
		if host == "" || len(c.Sites) == 0 || c.HasSite(host) {
			return
		}
		c.report(at, lang.Text{ZH: "证件住所写有网址 %s，备案的域名里没有它", EN: "the address on the certificate names %s, which is none of the domains that are filed"}, host).
			With(&c.Province, &c.Subject.Type, &c.Sites).Demanded(c.Province, demand)
	},
}

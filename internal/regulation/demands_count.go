package regulation

import "beian.example/icp/internal/lang"

func sitesPerOrder() []Demand {
	return []Demand{
		{
			ID: "sites-per-order-hubei", Who: Anyone, Number: 1, Provinces: []string{"湖北"}, Operations: firstOrAdd,
			Says:   lang.Text{ZH: "首次备案和新增网站，一次只能备 1 个网站", EN: "an initial filing or an addition may include only 1 website"},
			Source: huaweiPages,
		},
		{
			ID: "sites-per-order-hunan", Who: Anyone, Number: 1, Provinces: []string{"湖南"},
			Says:   lang.Text{ZH: "一次只能备 1 个网站、1 个域名", EN: "an application may include only 1 website with 1 domain"},
			Source: huaweiPages,
		},
		{
			ID: "sites-per-order-heilongjiang-organisations", Who: Units, Number: 4, Provinces: []string{"黑龙江"},
			Says:   lang.Text{ZH: "单位一次最多备 4 个网站", EN: "an organisation's application may include at most 4 websites"},
			Source: tencentPages,
		},
		{
			ID: "sites-per-order-heilongjiang-persons", Who: Persons, Number: 2, Provinces: []string{"黑龙江"},
			Says:   lang.Text{ZH: "个人一次最多备 2 个网站", EN: "an individual's application may include at most 2 websites"},
			Source: tencentPages,
		},
		{
			ID: "sites-per-order-henan-persons", Who: Persons, Number: 1, Provinces: []string{"河南"},
			Says:   lang.Text{ZH: "个人一次只能备 1 个网站", EN: "an individual's application may include only 1 website"},
			Source: tencentPages,
		},
		{
			ID: "sites-per-order-guizhou", Who: Units, Number: 5, Provinces: []string{"贵州"},
			Says:   lang.Text{ZH: "一次最多备 5 个网站", EN: "an application may include at most 5 websites"},
			Source: tencentPages,
		},
	}
}

func domainsPerOrder() []Demand {
	return []Demand{
		{
			ID: "domains-per-order-shanxi", Who: Anyone, Number: 3, Provinces: []string{"山西"},
			Says:   lang.Text{ZH: "除变更外，一次最多新增 3 个域名", EN: "an application other than a change may add at most 3 domains"},
			Source: huaweiPages,
		},
		{
			ID: "domains-per-order-henan-organisations", Who: Units, Number: 5, Provinces: []string{"河南"},
			Says:   lang.Text{ZH: "单位一次最多备 5 个域名", EN: "an organisation's application may include at most 5 domains"},
			Source: huaweiPages,
		},
		{
			ID: "domains-per-order-hainan-persons", Who: Persons, Number: 1, Provinces: []string{"海南"},
			Says:   lang.Text{ZH: "个人首次备案只能备 1 个域名", EN: "an individual's initial filing may include only 1 domain"},
			Source: huaweiPages,
		},
	}
}

func sitesPerSubject() []Demand {
	return []Demand{
		{
			ID: "sites-per-subject-shaanxi-organisations", Who: Units, Number: 30, Provinces: []string{"陕西"},
			Says:   lang.Text{ZH: "一个主体连同已备案的，最多 30 个网站", EN: "a subject may have at most 30 websites, including those on record"},
			Source: huaweiPages,
		},
		{
			ID: "sites-per-subject-shaanxi-persons", Who: Persons, Number: 5, Provinces: []string{"陕西"},
			Says:   lang.Text{ZH: "个人连同已备案的，最多 5 个网站", EN: "an individual may have at most 5 websites, including those on record"},
			Source: tencentPages,
		},
	}
}

func oneAtATime() []Demand {
	return []Demand{
		{
			ID: "one-domain-at-a-time-jiangxi-persons", Who: Persons, Number: 7, Provinces: []string{"江西"},
			Says:   lang.Text{ZH: "个人已备案的网站超过 7 个的，此后一次只能新增 1 个域名", EN: "an individual with more than 7 websites on record adds 1 domain at a time"},
			Source: huaweiPages,
		},
		{
			ID: "one-domain-at-a-time-jiangxi-organisations", Who: Units, Number: 15, Provinces: []string{"江西"},
			Says:   lang.Text{ZH: "单位已备案的网站超过 15 个的，此后一次只能新增 1 个域名", EN: "an organisation with more than 15 websites on record adds 1 domain at a time"},
			Source: huaweiPages,
		},
	}
}

func sitePlan() []Demand {
	return []Demand{
		{
			ID: "site-plan-shanghai", Who: Units, Number: 30, Provinces: []string{"上海"},
			Says:   lang.Text{ZH: "单位的网站达到 30 个的，须交网站建设方案书", EN: "an organisation with 30 websites or more hands in a site plan"},
			Source: huaweiPages,
		},
		{
			ID: "site-plan-jiangsu-organisations", Who: Units, Number: 30, Provinces: []string{"江苏"},
			Says:   lang.Text{ZH: "单位的网站连同已备案的达到 30 个的，须交网站建设方案书", EN: "an organisation with 30 websites or more, including those on record, hands in a site plan"},
			Source: tencentPages,
		},
		{
			ID: "site-plan-jiangsu-persons", Who: Persons, Number: 10, Provinces: []string{"江苏"},
			Says:   lang.Text{ZH: "个人的网站连同已备案的达到 10 个的，须交网站建设方案书", EN: "an individual with 10 websites or more, including those on record, hands in a site plan"},
			Source: tencentPages,
		},
		{
			ID: "site-plan-guangdong-organisations", Who: Units, Number: 32, Provinces: []string{"广东"},
			Says:   lang.Text{ZH: "单位的域名连同已备案的超过 31 个的，须把网站建设方案书、每个域名的证书等寄到管局", EN: "an organisation with over 31 domains, including those on record, mails the administration a site plan and the certificate of every domain"},
			Source: tencentPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "site-plan-guangdong-persons", Who: Persons, Number: 6, Provinces: []string{"广东"},
			Says:   lang.Text{ZH: "个人的域名连同已备案的超过 5 个的，须把网站建设方案书、每个域名的证书等寄到管局", EN: "an individual with over 5 domains, including those on record, mails the administration a site plan and the certificate of every domain"},
			Source: tencentPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "site-plan-guangxi-persons", Who: Persons, Number: 4, Provinces: []string{"广西"},
			Says:   lang.Text{ZH: "个人的网站连同已备案的超过 3 个的，须把网站建设方案书、每个域名的证书等寄到管局", EN: "an individual with over 3 websites, including those on record, mails the administration a site plan and the certificate of every domain"},
			Source: tencentPages,
		},
		{
			ID: "sites-statement-guangxi-organisations", Who: Units, Number: 6, Provinces: []string{"广西"},
			Says:   lang.Text{ZH: "单位的域名连同已备案的超过 5 个的，须交盖公章的情况说明，保证域名都是本单位所有", EN: "an organisation with over 5 domains, including those on record, hands in a sealed statement that all of them are its own"},
			Source: tencentPages,
		},
		{
			// Two on record, and the one being added.
			ID: "site-plan-hunan", Who: Anyone, Number: 3, Provinces: []string{"湖南"},
			Says:   lang.Text{ZH: "已备案的网站超过 1 个的，再备案须交网站建设方案书，单位的盖公章", EN: "a subject with more than 1 website on record hands in a site plan with the next, sealed if it is an organisation"},
			Source: huaweiPages,
		},
		{
			ID: "site-plan-chongqing-organisations", Who: Units, Number: 35, Provinces: []string{"重庆"},
			Says:   lang.Text{ZH: "单位的网站累计达到 35 个的，须交每个域名的网站建设方案书", EN: "an organisation with 35 websites or more hands in a site plan for every domain"},
			Source: tencentPages,
		},
		{
			ID: "site-plan-chongqing-persons", Who: Persons, Number: 6, Provinces: []string{"重庆"},
			Says:   lang.Text{ZH: "个人的网站累计超过 5 个的，须交每个域名的网站建设方案书和保证书，保证书怎么写先问接入商", EN: "an individual with over 5 websites hands in a site plan for every domain and a letter of commitment (保证书), whose wording the access provider tells"},
			Source: tencentPages,
			Also:   consoleAgrees(),
		},
		{
			ID: "sites-statement-sichuan", Who: Anyone, Number: 6, Provinces: []string{"四川"},
			Says:   lang.Text{ZH: "域名超过 5 个的，须交情况说明，保证域名都是自己所有，单位盖公章、个人按手印", EN: "a subject with over 5 domains hands in a statement that all of them are its own, with the seal of an organisation or an individual's fingerprint"},
			Source: tencentPages,
		},
		{
			ID: "sites-statement-ningxia-persons", Who: Persons, Number: 3, Provinces: []string{"宁夏"},
			Says:   lang.Text{ZH: "个人的网站连同已备案的达到 3 个的，须详细说明每个网站和域名的用途", EN: "an individual with 3 websites or more, including those on record, explains what each website and domain is for"},
			Source: tencentPages,
		},
	}
}

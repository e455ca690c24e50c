package providerdata

// aliyun is what the keys of a record in Alibaba Cloud's QuerySuccessIcpData mean (companyreg
// 2026-04-23, read in its SDKs 2026-11-28). A record says whose it is and which websites are
// on it, but has no certificates or telephone numbers.
var aliyun = []row{
	{"IcpNumber", "record.number", word, nil},
	{"OrganizersName", "subject.name", word, nil},
	{"OrganizersNature", "subject.type", subjectNature, nil},
	{"ResponsiblePersonName", "subject.principal.name", word, nil},
	{"WebsiteList.SiteName", "sites[].name", word, nil},
	{"WebsiteList.DomainList", "sites[].domain", siteDomain, nil},
	{"WebsiteList.ResponsiblePersonName", "sites[].principal.name", word, nil},
}

package domainname

import (
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Sources is a set of lists and reports that mention suffixes. A ~ before a date says that it
// is inferred; an undated source has none.
type Sources uint32

// The sources of the table. The ministry's list itself is only known from others who read it:
// the lists that providers copied into their documentation, and a list of top-level domains
// for routing that was brought into line with it.
const (
	tencent2017 Sources = 1 << iota
	tencent2018
	notice2018
	willin2018
	beijing2019
	tencent2020
	tencentDocs
	checker2022
	tencent2022
	ministry2023
	goplus2024
	ministry2024
	ministry2025
	routing2026
	google2026
	agent2026
	gist
	cnnic
	huawei
	shiraha

	notIn2022 // that a list omits a suffix is a fact too
	notInAny
)

// Sets that many suffixes share.
const (
	fiveLists  = beijing2019 | fourLists
	fourLists  = checker2022 | threeLists
	threeLists = gist | twoLists
	twoLists   = tencent2020 | tencent2022
	category   = notice2018 | twoLists
)

// List names the sources in the set, the dated ones in order of their dates.
func (s Sources) List() []source.Source {
	var list []source.Source
	for i := range sources {
		if s&sources[i].bit != 0 {
			list = append(list, sources[i].Whole())
		}
	}
	return list
}

var sources = [...]struct {
	bit Sources
	source.Publication
}{
	{tencent2017, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "腾讯云各省管局要求", EN: "Tencent Cloud, requirements of the provinces"}, Date: "2017"}},
	{notice2018, source.Publication{Kind: source.OfLaw, Name: lang.Text{ZH: "工信部公告 2018 年第 7 号《中国互联网域名体系》", EN: "MIIT announcement 7 of 2018, China's domain name system"}, Date: "2018-01-29"}},
	{tencent2018, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "腾讯云备案文档《域名相关》", EN: "Tencent Cloud filing documentation, on domains"}, Date: "~2018"}},
	{willin2018, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "GitHub willin/beian-domain 第 2 号问题", EN: "GitHub willin/beian-domain, issue 2"}, Date: "2018-07"}},
	{beijing2019, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "腾讯云北京管局要求", EN: "Tencent Cloud, requirements of Beijing"}, Date: "2019"}},
	{notInAny, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "收集到的各版后缀表（都没有列入）", EN: "All lists that were found, which leave it out"}, Date: "2019-2022"}},
	{tencent2020, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "腾讯云可备案域名后缀表", EN: "Tencent Cloud, list of suffixes that can be filed"}, Date: "2020-07-24"}},
	{tencentDocs, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "腾讯云备案文档", EN: "Tencent Cloud filing documentation"}, Date: "2021-2023"}},
	{checker2022, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "ICP-Checker 项目的后缀表", EN: "List of the ICP-Checker project"}, Date: "2022-01-06"}},
	{tencent2022, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "腾讯云可备案域名后缀表", EN: "Tencent Cloud, list of suffixes that can be filed"}, Date: ApprovalDate}},
	{notIn2022, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "腾讯云可备案域名后缀表（没有列入）", EN: "Tencent Cloud, list of suffixes that can be filed, which leaves it out"}, Date: ApprovalDate}},
	{ministry2023, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "v2fly/domain-list-community #1607（对照工信部网站）", EN: "v2fly/domain-list-community #1607, after the ministry's site"}, Date: "2023-04"}},
	{goplus2024, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "GitHub goplus/builder 第 468 号问题", EN: "GitHub goplus/builder, issue 468"}, Date: "2024-05"}},
	{ministry2024, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "v2fly/domain-list-community #2286（对照工信部网站）", EN: "v2fly/domain-list-community #2286, after the ministry's site"}, Date: "2024-08"}},
	{ministry2025, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "v2fly/domain-list-community 境内后缀表（对照工信部网站）", EN: "v2fly/domain-list-community, suffixes of China, after the ministry's site"}, Date: "2025-08"}},
	{routing2026, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "v2fly/domain-list-community 境外后缀表", EN: "v2fly/domain-list-community, suffixes abroad"}, Date: "2026-08"}},
	{google2026, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "v2fly/domain-list-community 谷歌后缀表", EN: "v2fly/domain-list-community, suffixes of Google"}, Date: "2026-08"}},
	{agent2026, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "GitHub 0xnicholas/agent009 第 10 号问题", EN: "GitHub 0xnicholas/agent009, issue 10"}, Date: "2026-08-31"}},
	{gist, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "GitHub 用户 yueim 的后缀表", EN: "List by the GitHub user yueim"}, Date: ""}},
	{cnnic, source.Publication{Kind: source.OfLaw, Name: lang.Text{ZH: "中国互联网络信息中心（.中国 与 .中國 一并注册）", EN: "CNNIC, which registers .中国 and .中國 together"}, Date: ""}},
	{huawei, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "华为云域名注册（不出售）", EN: "Huawei Cloud's registrar, which does not sell it"}, Date: ""}},
	{shiraha, source.Publication{Kind: source.OfProvider, Name: lang.Text{ZH: "shiraha.moe 站长的说明", EN: "The owner of shiraha.moe"}, Date: ""}},
}

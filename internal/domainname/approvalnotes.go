package domainname

import "beian.example/icp/internal/lang"

// Who alone may hold a name. The announcement of 2018 says for each of its nine categories
// whom it is meant for. There are notes on those for state and non-profit bodies, but not on
// org.cn, which registrars sell to anyone.
var (
	noteStateBodies = lang.Text{ZH: "只供党政群机关等政务部门使用", EN: "only organs of party and government may hold names under it"}
	noteGovernment  = lang.Text{ZH: "只供政府机构使用", EN: "only government bodies may hold names under it"}
	noteDefence     = lang.Text{ZH: "只供国防机构使用", EN: "only defence bodies may hold names under it"}
	noteNonProfits  = lang.Text{ZH: "只供非营利机构使用", EN: "only non-profit bodies may hold names under it"}
)

// Why a suffix is disputed.
var (
	noteTel   = lang.Text{ZH: "只有腾讯云 2019 年的北京页面列入，2020 年和 2022 年的后缀表都没有它", EN: "only Tencent Cloud's page on Beijing of 2019 has it, the lists of 2020 and 2022 do not"}
	noteLa    = lang.Text{ZH: "只有 2022 年 1 月 ICP-Checker 的后缀表列入，同年 8 月腾讯云的表没有它", EN: "only the ICP-Checker list of January 2022 has it, Tencent Cloud's of that August does not"}
	noteHk    = lang.Text{ZH: "2019 年的北京页面说不能备案，2022 年的后缀表也没有它，但有人 2024 年 8 月在工信部网站上看到", EN: "the page on Beijing of 2019 refuses it and the list of 2022 leaves it out, but someone saw it on the ministry's site in August 2024"}
	noteQuest = lang.Text{ZH: "有人 2024 年 8 月在工信部网站上看到，但各家的后缀表都没有它", EN: "someone saw it on the ministry's site in August 2024, but no provider's list has it"}
	noteSaxo  = lang.Text{ZH: "品牌专用后缀；有人 2024 年 8 月在工信部网站上看到，但各家的后缀表都没有它", EN: "the suffix of one brand; someone saw it on the ministry's site in August 2024, but no provider's list has it"}
	notePw    = lang.Text{ZH: "只有一份 2023 年 4 月的记录说工信部网站上有它，那份记录后来又撤回了", EN: "only one record of April 2023 has it from the ministry's site, and took it back later"}
)

// Why a suffix counts as not approved.
var (
	noteInNoList = lang.Text{ZH: "2019 至 2022 年的各版后缀表都没有它", EN: "no list from 2019 to 2022 has it"}
	notePending  = lang.Text{ZH: "约 2018 年的腾讯云文档说它还没有批准，后来的后缀表也没有它", EN: "Tencent Cloud's documentation of about 2018 calls it not yet approved, and no later list has it"}
	noteRefused  = lang.Text{ZH: "2019 年的北京页面说不能备案，后来的后缀表也没有它", EN: "the page on Beijing of 2019 refuses it, and no later list has it"}

	noteOrg  = lang.Text{ZH: "2018 年 1 月 1 日以前备过案的 .org 还可以新增接入，新的备案不收；.org.cn 可以", EN: "a name filed before 2018-01-01 may still add an access provider, but no new filing is taken; .org.cn is approved"}
	noteIo   = lang.Text{ZH: "2017 年各省和 2019 年北京的页面说不能备案，2022 年的后缀表也没有它", EN: "the pages on the provinces of 2017 and on Beijing of 2019 refuse it, and the list of 2022 leaves it out"}
	noteAi   = lang.Text{ZH: "2022 年的后缀表没有它，2026 年 8 月查过的人也说没有批准", EN: "the list of 2022 leaves it out, and someone who looked in August 2026 found it not approved"}
	noteDev  = lang.Text{ZH: "2022 年的后缀表没有它，2024 年 5 月有人被告知不能备案", EN: "the list of 2022 leaves it out, and someone was told in May 2024 that it cannot be filed"}
	noteApp  = lang.Text{ZH: "谷歌管理的后缀，2022 年的后缀表没有它", EN: "a suffix of Google's, which the list of 2022 leaves out"}
	noteSo   = lang.Text{ZH: "2017 年各省的页面说不能备案，后来的后缀表也没有它", EN: "the pages on the provinces of 2017 refuse it, and no later list has it"}
	noteName = lang.Text{ZH: "2019 至 2022 年的各版后缀表都没有它，华为云也不出售", EN: "no list from 2019 to 2022 has it, and Huawei Cloud does not sell it"}
	noteMoe  = lang.Text{ZH: "有站长说它不能备案，各版后缀表也没有它", EN: "a site's owner says it cannot be filed, and no list has it"}
	noteEe   = lang.Text{ZH: "2018 年 7 月有人在阿里云备案被拒，后来的后缀表也没有它", EN: "Alibaba Cloud turned it down in July 2018, and no later list has it"}
	noteGg   = lang.Text{ZH: "2018 年初还有人备过案，后来的后缀表都没有它，新的备案多半不收", EN: "it was filed early in 2018, but no later list has it; a new filing will hardly be taken"}
	noteGov  = lang.Text{ZH: "这是美国政府的后缀；中国政府机构用 .gov.cn", EN: "the suffix of the United States' government; China's uses .gov.cn"}
	noteSh   = lang.Text{ZH: "2019 至 2022 年的各版后缀表都没有它；上海的 .sh.cn 可以", EN: "no list from 2019 to 2022 has it; Shanghai's .sh.cn is approved"}
	noteGame = lang.Text{ZH: "约 2018 年的腾讯云文档说它还没有批准，后来的后缀表也没有它；.games 可以", EN: "Tencent Cloud's documentation of about 2018 calls it not yet approved, and no later list has it; .games is approved"}
)

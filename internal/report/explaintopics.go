package report

import (
	"fmt"

	"beian.example/icp/internal/lang"
)

// TopicsEntry is the list of pages that can be asked for by name.
type TopicsEntry []Named

// Named names the list, which is shown if nothing was asked for.
func (TopicsEntry) Named() Named {
	return Named{"topics", "", lang.Text{ZH: "所有题目", EN: "all topics"}}
}

// Text lists them, one per line, each starting with its name.
func (entries TopicsEntry) Text(v Voice, s Screen) []byte {
	longest := 0
	for _, e := range entries {
		longest = max(longest, len(e.Name))
	}
	p := page{Voice: v, Screen: s}
	for _, e := range entries {
		fmt.Fprintln(&p.out, p.entry(e.Name, e.Title.In(v.Lang), longest+2, 2, bold))
	}
	p.heading(lang.Text{ZH: "此外", EN: "Besides"})
	for _, more := range []lang.Text{
		{ZH: "icp explain 规则名：一条规则的原因和改法（icp rules 列出全部）", EN: "icp explain RULE: why a rule exists and how to fix the fault (icp rules lists all)"},
		{ZH: "icp explain 省名：该省的规定", EN: "icp explain PROVINCE: what a province requires"},
		{ZH: "icp explain 备案文件中的一项（如 record.here）：填什么", EN: "icp explain FIELD: what goes into a field of the bundle, such as record.here"},
		{ZH: "icp explain 备案号：是什么号，归哪个管局", EN: "icp explain NUMBER: what a filing number is, and who is in charge"},
		{ZH: "icp explain \"驳回原因原文\"：最可能涉及什么", EN: "icp explain \"words of a rejection\": what they most likely refer to"},
		{ZH: "icp explain 文件.json：微信备案接口返回的驳回原因，逐项说明", EN: "icp explain FILE.json: the reasons in a response of WeChat's filing interfaces, one by one"},
	} {
		p.item(more.In(v.Lang))
	}
	return p.out.Bytes()
}

package rule

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

var requestIncomplete = Rule{
	Name: "request-incomplete", Severity: Advice, Open: true,
	Title:   lang.Text{ZH: "给接入商的服务支持请求尚不齐全", EN: "the support request to the access provider is incomplete"},
	Why:     lang.Text{ZH: "备案表单可以不填，但接入商办理时会问，手册要求写进服务支持请求", EN: "the filing form does not need it, but the access provider will ask, and the handbook requires it in the support request"},
	Fix:     lang.Text{ZH: "知道后补填；IP 地址由接入商分配，请向其询问", EN: "fill it in once you know it; the IP address is assigned by the access provider, so ask them"},
	Tool:    lang.Text{ZH: "填好后由 icp request 写进请求", EN: "icp request then includes it"},
	Sources: []source.Source{source.Handbook.At("三、新增接入；服务支持问题的必填项", "part 3, adding an access; required items of support requests")},
	Bad:     "operation: add-access\nsites:\n  - domain: example-notes.cn\n    access: {method: cloud, ips: []} # ✗\nrecord: {number: 辽ICP备2021000001号, subject_name: 林知远, domains: [example-notes.cn], here: no}\n",
	Good:    "operation: add-access\nsites:\n  - domain: example-notes.cn\n    access: {method: cloud, ips: [119.29.29.29]}\nrecord: {number: 辽ICP备2021000001号, subject_name: 林知远, domains: [example-notes.cn], here: no}\n",
	check: func(c *Case) {
		request, _, found := regulation.RequestFor(c.Bundle)
		if !found {
			return
		}
		lacking := request.Lacks(c.Bundle)
		if len(lacking) == 0 {
			return
		}
		open := OpenFields(c.Bundle) // empty-field reports these
		for _, at := range lacking {
			isOpen := slices.ContainsFunc(open, func(o OpenField) bool { return o.At == at })
			isOfUnknownRecord := at == any(&c.Record.Domains) && c.Record.Number == "" // which is what is missing
			if isOpen || isOfUnknownRecord || c.isUnreadable(at) {
				continue
			}
			found := c.report(at, lang.Text{ZH: "给接入商的服务支持请求还缺：%s", EN: "the support request still lacks: %s"}, c.reading.Field(at).Label)
			if at == any(&c.Record.Domains) {
				found.Advising(lang.Text{ZH: "补填原备案下的全部域名；已没有网站的（空壳主体）此项留空，并在请求中写明", EN: "list all domains on the record; if it has no website left (an empty shell), leave this empty and say so in the request"})
			}
		}
	},
}

// LackedByRequest lists the addresses of the values that are still missing for the support
// request of the bundle's operation.
func LackedByRequest(b *filing.Bundle) []any {
	request, _, found := regulation.RequestFor(b)
	if !found {
		return nil
	}
	return request.Lacks(b)
}

package rule

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
)

var operationContradicted = Rule{
	Name: "operation-contradicted", Severity: Error,
	Title:   lang.Text{ZH: "备案类型与已有的备案矛盾", EN: "an operation that the existing record contradicts"},
	Why:     lang.Text{ZH: "一个主体只有一个备案号；已经备过案的主体再做首次备案，会以主体冲突退回", EN: "a subject has one filing number; an initial filing of a subject on record is sent back as a conflict"},
	Fix:     lang.Text{ZH: "已备过案的，备案类型改为 add-site（新增网站）或 add-access（新增接入）；记录已注销的，删去 record", EN: "with a record, the operation is add-site or add-access; if the record was cancelled, delete record"},
	Sources: []regulation.Source{regulation.Handbook.At("一、备案冲突", "part 1, conflicts"), regulation.Aliyun, regulation.Huawei.At("备案驳回咨询：备案类型错误", "questions on rejections: wrong operation")},
	Notices: []string{"备案类型选择错误", "未正确选择备案类型", "该主体已有备案号，请选择新增", "首次备案误选"},
	Bad:     "operation: first # ✗\nrecord: {number: 辽ICP备2021000001号, domains: [example-old.cn]}\n",
	Good:    "operation: first\n",
	check: func(c *Case) {
		r := &c.Record
		if c.Operation != filing.First || r.Number == "" && len(r.Domains) == 0 {
			return
		}
		found := c.report(&c.Operation, lang.Text{ZH: "备案类型是首次备案，却填了已有备案 %s", EN: "the operation is an initial filing, and there is a record, %s"}, &r.Number).
			With(&r.Number, &r.Domains)
		if len(r.Domains) == 0 { // a record without sites is a shell, which some provinces let file anew
			found.As(Warning).Advising(lang.Text{ZH: "记录下已没有网站的（空壳主体），先问接入商能否直接新增；已注销的，删去 record", EN: "where the record has no website left (a shell), ask the access provider whether one can be added; if it was cancelled, delete record"})
		}
	},
}

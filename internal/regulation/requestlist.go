package regulation

import (
	"sync"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Items without letters that several requests have.
var (
	subjectName  = Item{Label: lang.Text{ZH: "主办单位名称", EN: "Subject name"}, Read: readSubjectName}
	recordNumber = Item{Label: lang.Text{ZH: "备案号", EN: "Filing number"}, Read: readRecordNumber}
	domains      = Item{Label: lang.Text{ZH: "域名", EN: "Domain"}, Read: readDomains}
	filedDomains = Item{Label: lang.Text{ZH: "原备案的域名", EN: "Domains on the record"}, Read: readFiledDomains}
)

var (
	newFiling    = lang.Text{ZH: "新增备案", EN: "New filing"}
	changeFiling = lang.Text{ZH: "变更备案", EN: "Change of a filing"}
	newAccess    = lang.Text{ZH: "新增接入", EN: "New access"}
	cancelFiling = lang.Text{ZH: "注销备案", EN: "Cancellation"}
	cancelAccess = lang.Text{ZH: "取消接入", EN: "Cancelling the access"}
	filingData   = lang.Text{ZH: "备案资料", EN: "filing data"}
	collision    = lang.Text{ZH: "备案冲突", EN: "conflict with a record"}
)

// tableOf is a category of the closing table.
func tableOf(zh, en string) source.Source {
	return source.Handbook.At("服务支持问题的必填项 "+zh, "required items of support requests, "+en)
}

var requests = sync.OnceValue(func() []Request {
	return []Request{
		{
			Category: newFiling, Case: filingData, Operations: []string{filing.First},
			Required: []Item{subjectName, domains},
			Source:   tableOf("一", "1"),
		},
		{
			Category: newFiling, Case: collision, Operations: []string{filing.First}, Conflict: true, Bare: true,
			Required: []Item{subjectName, domains},
			Source:   tableOf("一", "1"),
		},
		{
			Category: changeFiling, Case: filingData, Operations: []string{filing.AddSite, filing.Change}, Here: Yes,
			Required: []Item{subjectName, recordNumber, domains},
			Beside: []Item{
				{Label: lang.Text{ZH: "变更的内容", EN: "What changes"}, Read: readChange},
				{Label: lang.Text{ZH: "变更后的 IP 地址", EN: "IP address after the change"}, PerSite: true, Read: readNewIPs},
			},
			Source: tableOf("二", "2"),
		},
		{
			Category: changeFiling, Case: collision, Operations: []string{filing.AddSite, filing.Change}, Here: Yes, Conflict: true, Bare: true,
			Required: []Item{subjectName, recordNumber, domains},
			Source:   tableOf("二", "2"),
		},
		{
			Category: newAccess, Case: lang.Text{ZH: "已有主机新增网站", EN: "adding a website to a record"},
			Operations: []string{filing.AddSite}, Here: No,
			Required: []Item{
				subjectName, recordNumber, filedDomains,
				{Label: lang.Text{ZH: "新备案的域名", EN: "Domains to be filed"}, Read: readSiteDomains},
			},
			Further: []Item{
				{Letter: "A", Label: lang.Text{ZH: "原备案密码", EN: "Password of the record"}, Read: readPassword},
				{Letter: "B", Label: lang.Text{ZH: "原备案主办单位名称", EN: "Subject name on the record"}, Read: readFiledName},
				{Letter: "C", Label: lang.Text{ZH: "原备案的网站域名", EN: "Domains of the websites on the record"}, Read: readFiledDomains},
				{Letter: "D", Label: lang.Text{ZH: "原备案取得的备案号", EN: "Filing number of the record"}, Read: readRecordNumber},
				{Letter: "E", Label: lang.Text{ZH: "新添加的域名", EN: "Domain to be added"}, Read: readSiteDomains},
				{Letter: "F", Label: lang.Text{ZH: "新添加域名的网站名称", EN: "Name of the website to be added"}, PerSite: true, Read: readSiteName},
				{Letter: "G", Label: lang.Text{ZH: "新添加域名指向的IP", EN: "IP address the domain points to"}, PerSite: true, Read: readIPs},
				{
					Letter: "H", Label: lang.Text{ZH: "有无涉及前置审批", EN: "Whether a pre-approval applies"}, PerSite: true, Read: readPreApprovals,
					Lines: []string{"请注明新添加的域名有无涉及前置审批(从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务)有前置审核的，请提供相关审核文件"},
				},
			},
			Persons: []Item{
				{Label: lang.Text{ZH: "姓名", EN: "Name"}, PerSite: true, Read: readPersonName},
				{Label: lang.Text{ZH: "有效证件类型", EN: "Certificate type"}, PerSite: true, Read: readCertificateType},
				{Label: lang.Text{ZH: "有效证件号码", EN: "Certificate number"}, PerSite: true, Read: readCertificateNumber},
				{Label: lang.Text{ZH: "办公电话", EN: "Office phone"}, PerSite: true, Read: readOfficePhone},
				// Since 2019 people can keep their number when they change carriers, so that
				// it no longer shows the carrier.
				{Label: lang.Text{ZH: "手机号码", EN: "Mobile"}, Lines: []string{"中国移动手机号码", "中国联通手机号码"}, PerSite: true, Read: readMobile},
				{Label: lang.Text{ZH: "小灵通号码", EN: "PHS number"}, PerSite: true, Read: readPHS},
				{Label: lang.Text{ZH: "电子邮箱", EN: "E-mail"}, PerSite: true, Read: readEmail},
			},
			Source: tableOf("三", "3"),
			Answer: source.Handbook.At("三、已有主机新增网站 1", "part 3, a website on an existing record 1"),
		},
		{
			Category: newAccess, Case: lang.Text{ZH: "已有网站申请接入", EN: "adding an access for a website on record"},
			Operations: []string{filing.AddAccess},
			Required: []Item{
				subjectName, recordNumber, filedDomains,
				{Label: lang.Text{ZH: "备案密码", EN: "Filing password"}, Read: readPassword},
			},
			Further: []Item{
				{Letter: "1", Label: lang.Text{ZH: "备案的备案号", EN: "Filing number of the record"}, Read: readRecordNumber},
				{Letter: "2", Label: lang.Text{ZH: "备案的主办单位名称", EN: "Subject name on the record"}, Read: readFiledName},
				{Letter: "3", Label: lang.Text{ZH: "备案密码", EN: "Filing password"}, Read: readPassword},
				{Letter: "4", Label: lang.Text{ZH: "需要接入的域名", EN: "Domain to be given access"}, Read: readSiteDomains},
				{Letter: "5", Label: lang.Text{ZH: "接入域名对应的IP地址", EN: "IP address of that domain"}, PerSite: true, Read: readIPs},
			},
			Source: tableOf("三", "3"),
			Answer: source.Handbook.At("三、已有网站申请接入 1", "part 3, the access of a website on record 1"),
		},
		{
			Category: cancelFiling, Case: lang.Text{ZH: "注销主体", EN: "the whole filing"},
			Operations: []string{filing.CancelSubject},
			Required: []Item{
				subjectName, recordNumber,
				{Label: lang.Text{ZH: "域名", EN: "Domain"}, Read: readRecordOrSiteDomains},
			},
			Further: []Item{
				{Label: lang.Text{ZH: "备案密码", EN: "Filing password"}, Read: readPassword},
				recordNumber,
				{Label: lang.Text{ZH: "备案的域名", EN: "Domains on the record"}, Read: readRecordOrSiteDomains},
				{Label: lang.Text{ZH: "注销原因", EN: "Reason for the cancellation"}, Read: readReason},
			},
			Source: tableOf("四", "4"),
			Answer: source.Handbook.At("四、注销主体 1", "part 4, cancelling the subject 1"),
		},
		{
			Category: cancelFiling, Case: lang.Text{ZH: "注销域名", EN: "a website"},
			Operations: []string{filing.CancelSite},
			Required: []Item{
				subjectName, recordNumber,
				{Label: lang.Text{ZH: "要注销的域名", EN: "Domain to be cancelled"}, Read: readSiteDomains},
			},
			Further: []Item{
				{Label: lang.Text{ZH: "要注销网站备案的备案号", EN: "Filing number of the website"}, Read: readRecordNumber},
				{Label: lang.Text{ZH: "要注销网站备案的域名", EN: "Domain of the website"}, Read: readSiteDomains},
				{Label: lang.Text{ZH: "注销的原因", EN: "Reason for the cancellation"}, Read: readReason},
			},
			Source: tableOf("四", "4"),
			Answer: source.Handbook.At("四、注销网站 1", "part 4, cancelling a website 1"),
		},
		{
			Category: cancelAccess, Case: cancelAccess,
			Operations: []string{filing.CancelAccess},
			Required: []Item{
				subjectName, recordNumber,
				{Label: lang.Text{ZH: "要取消接入的域名", EN: "Domain whose access is cancelled"}, Read: readSiteDomains},
			},
			Beside: []Item{{Label: lang.Text{ZH: "取消接入的原因", EN: "Reason for the cancellation"}, Read: readReason}},
			Source: tableOf("五", "5"),
		},
	}
})

// claim is only in an answer, not in the closing table.
var claim = sync.OnceValue(func() *Request {
	return &Request{
		Category: changeFiling, Case: lang.Text{ZH: "备案归属", EN: "assigning a record to your account"}, Bare: true,
		Further: []Item{
			{Letter: "1", Label: lang.Text{ZH: "会员邮箱", EN: "Account e-mail"}, Read: readAccount},
			{Letter: "2", Label: lang.Text{ZH: "主办单位名称", EN: "Subject name"}, Read: readSubjectName},
			{Letter: "3", Label: lang.Text{ZH: "备案号", EN: "Filing number"}, Read: readRecordNumber},
			{Letter: "4", Label: lang.Text{ZH: "域名", EN: "Domain"}, Read: readRecordOrSiteDomains},
			{Letter: "5", Label: lang.Text{ZH: "主办单位相关证件扫描件", EN: "Scans of the subject's certificates"}, Lines: []string{"主办单位相关证件扫描件等"}, Read: readScans},
		},
		Source: source.Handbook.At("二、其它问题 1", "part 2, other questions 1"),
		Answer: source.Handbook.At("二、其它问题 1", "part 2, other questions 1"),
	}
})

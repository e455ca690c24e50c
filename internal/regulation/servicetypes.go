package regulation

import (
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// serviceTypes are the ministry's service types (服务内容类型), each a bit in the number for a
// site (MIIT form, 2023-2024).
var serviceTypes = []struct {
	code int64
	name lang.Text
}{
	{1, lang.Text{ZH: "即时通信", EN: "instant messaging"}},
	{2, lang.Text{ZH: "搜索引擎", EN: "search engine"}},
	{4, lang.Text{ZH: "综合门户", EN: "general portal"}},
	{8, lang.Text{ZH: "网上邮局", EN: "mail"}},
	{16, lang.Text{ZH: "网络新闻", EN: "news"}},
	{blogService, lang.Text{ZH: "博客/个人空间", EN: "blog, personal space"}},
	{64, lang.Text{ZH: "网络广告", EN: "online advertising"}},
	{128, lang.Text{ZH: "单位门户网站", EN: "organisation's website"}},
	{256, lang.Text{ZH: "网络购物", EN: "online shopping"}},
	{512, lang.Text{ZH: "网上支付", EN: "online payment"}},
	{1024, lang.Text{ZH: "网上银行", EN: "online banking"}},
	{2048, lang.Text{ZH: "炒股", EN: "stocks"}},
	{4096, lang.Text{ZH: "网络游戏", EN: "games"}},
	{8192, lang.Text{ZH: "网络音乐", EN: "music"}},
	{16384, lang.Text{ZH: "网络影视", EN: "film and television"}},
	{32768, lang.Text{ZH: "网络图片", EN: "pictures"}},
	{65536, lang.Text{ZH: "软件下载", EN: "software downloads"}},
	{131072, lang.Text{ZH: "网上求职", EN: "job search"}},
	{262144, lang.Text{ZH: "交友婚介", EN: "dating"}},
	{524288, lang.Text{ZH: "网上房产", EN: "real estate"}},
	{1048576, lang.Text{ZH: "网络教育", EN: "education"}},
	{2097152, lang.Text{ZH: "网站建设", EN: "website building"}},
	{4194304, lang.Text{ZH: "WAP", EN: "WAP"}},
	{otherService, lang.Text{ZH: "其他", EN: "other"}},
	{134217728, lang.Text{ZH: "APP", EN: "app"}},
	{268435456, lang.Text{ZH: "网贷", EN: "online lending"}},
	{536870912, lang.Text{ZH: "股权融资", EN: "equity funding"}},
	{1073741824, lang.Text{ZH: "互联网保险", EN: "online insurance"}},
	{2147483648, lang.Text{ZH: "跨界金融", EN: "cross-sector finance"}},
	{4294967296, lang.Text{ZH: "非银支付", EN: "payment by non-banks"}},
}

const (
	blogService  = 32
	otherService = 8388608 // for anything without a type of its own
)

// A website's content is also filed under one of the ministry's service types, which are
// coarser than the kinds of content that approvals depend on. Only these have a type of their
// own; everything else is filed as 其他, which organisations may choose for nearly anything
// (MIIT form, 2023-2024; Tencent).
var services = []struct {
	content string
	types   []int64 // one, or several to pick from
}{
	{filing.ContentBlog, []int64{blogService}},
	{"photos", []int64{32768}},
	{"chat", []int64{1}},
	{"company", []int64{128}},
	{"products", []int64{128}},
	{"organization", []int64{128}},
	{"shop", []int64{256}},
	{"marketplace", []int64{256}},
	{"advertising", []int64{64}},
	{"jobs", []int64{131072}},
	{"dating", []int64{262144}},
	{"real-estate", []int64{524288}},
	{"software", []int64{65536}},
	{"web-building", []int64{2097152}},
	{"search", []int64{2}},
	{"portal", []int64{4}},
	{"mail", []int64{8}},
	{"news", []int64{16}},
	{"audiovisual", []int64{16384}},
	{"culture", []int64{8192}},
	{"games", []int64{4096}},
	{"education", []int64{1048576}},
	{"tutoring", []int64{1048576}},
	{"finance", []int64{512, 1024, 2048, 268435456, 536870912, 1073741824, 2147483648, 4294967296}},
}

// PortalService names the type of an organisation's own website.
func PortalService() lang.Text {
	company := ContentOf("company")
	return company.Service()
}

// financialServices is one name for the types of finance.
var financialServices = lang.Text{ZH: "炒股、网上银行、网上支付等", EN: "stocks, banking, payment and others"}

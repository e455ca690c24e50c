package regulation

import (
	"slices"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/source"
)

// Level says how firmly something is required or refused.
type Level uint8

const (
	Free     Level = iota // nothing to say
	Advised               // worth a look
	Doubted               // provincial, single-source or superseded
	Required              // national and in force; for individuals: refused everywhere
)

// Content is what is known about one kind of website content (网站内容).
type Content struct {
	ID       string
	Person   Level     // how firmly it is refused to individuals
	Approval Level     // how firmly a permit is required of an organisation
	Permit   lang.Text // the permit, if there is one
	Issuer   lang.Text // who grants it
	Note     lang.Text // what else to know
	Stricter []string  // provinces that ask for the permit although it was abolished
	Source   source.Source
}

// IsSourced reports whether there is anything to say about the content, and therefore a source
// for it.
func (c *Content) IsSourced() bool { return c.Person > Free || c.Approval > Free }

var bulletinNote = lang.Text{
	ZH: "电子公告服务专项备案 2010 年已取消，但部分省仍会问",
	EN: "the special filing of bulletin boards was abolished in 2010, though some provinces still ask for it",
}

// BulletinProvinces are the provinces that still ask for it.
var BulletinProvinces = []string{"四川", "天津", "山东", "河北"}

// contents follows filing.Contents; a test compares the two.
var contents = []Content{
	{ID: filing.ContentBlog},
	{ID: "profile"},
	{ID: "portfolio"},
	{ID: "notes"},
	{ID: "photos"},
	{ID: "tool", Person: Doubted, Source: source.Huawei.Whole()},
	{ID: "other"},
	{ID: "guestbook", Person: Required, Approval: Advised, Note: bulletinNote, Source: source.FifthBatch.Whole()},
	{ID: "forum", Person: Required, Approval: Advised, Note: bulletinNote, Stricter: BulletinProvinces, Source: source.FifthBatch.Whole()},
	{ID: "chat", Person: Required, Approval: Advised, Note: bulletinNote, Source: source.FifthBatch.Whole()},
	{ID: "comments", Person: Doubted, Approval: Advised, Note: bulletinNote, Source: source.FifthBatch.Whole()},
	{ID: "membership", Person: Doubted, Source: source.Huawei.Whole()},
	{ID: "company", Person: Required, Source: source.Handbook.Whole()},
	{ID: "products", Person: Doubted, Source: source.Tencent.Whole()},
	{ID: "organization", Person: Doubted, Source: source.Tencent.Whole()},
	{ID: "shop", Person: Required, Approval: Advised, Source: source.Handbook.Whole(),
		Note: lang.Text{ZH: "卖自己的商品备案即可；商品本身须许可的（食品、药品等）另行办理", EN: "selling your own goods needs only the filing; goods that need a permit themselves (food, drugs) still need it"}},
	{ID: "marketplace", Person: Doubted, Approval: Advised, Source: source.Tencent.Whole(),
		Permit: lang.Text{ZH: "增值电信业务经营许可证（在线数据处理与交易处理，EDI）", EN: "value-added telecom licence (EDI)"},
		Issuer: lang.Text{ZH: "省通信管理局", EN: "provincial communications administration"}},
	{ID: "paid-content", Person: Doubted, Approval: Advised, Source: source.Aliyun.Whole(),
		Permit: lang.Text{ZH: "经营性 ICP 许可证", EN: "commercial ICP licence"},
		Issuer: lang.Text{ZH: "省通信管理局", EN: "provincial communications administration"}},
	{ID: "advertising", Person: Doubted, Approval: Advised, Source: source.Tencent.Whole(),
		Note: lang.Text{ZH: "经营广告业务须在经营范围之内", EN: "advertising must be within the business scope"}},
	{ID: "jobs", Person: Doubted, Approval: Doubted, Source: source.Tencent.Whole(),
		Permit: lang.Text{ZH: "人力资源服务许可证", EN: "human resources service licence"},
		Issuer: lang.Text{ZH: "人力资源和社会保障部门", EN: "human resources authority"}},
	{ID: "dating", Person: Doubted, Approval: Advised, Source: source.Tencent.Whole(),
		Note: lang.Text{ZH: "交友婚介须在经营范围之内", EN: "matchmaking must be within the business scope"}},
	{ID: "real-estate", Person: Doubted, Approval: Advised, Source: source.Tencent.Whole(),
		Note: lang.Text{ZH: "房产信息须在经营范围之内", EN: "real estate must be within the business scope"}},
	{ID: "travel", Person: Doubted, Approval: Doubted, Source: source.Tencent.Whole(),
		Permit: lang.Text{ZH: "旅行社业务经营许可证", EN: "travel agency licence"},
		Issuer: lang.Text{ZH: "文化和旅游部门", EN: "culture and tourism authority"}},
	{ID: "software", Person: Doubted, Source: source.Tencent.Whole()},
	{ID: "web-building", Person: Doubted, Source: source.Tencent.Whole()},
	{ID: "business-system", Person: Doubted, Source: source.Tencent.Whole()},
	{ID: "search", Person: Doubted, Approval: Advised, Source: source.Tencent.Whole(),
		Note: lang.Text{ZH: "搜索结果中的新闻、视频等仍须各自取得许可", EN: "news, video and the like in the search results still need their own permits"}},
	{ID: "portal", Person: Doubted, Approval: Doubted, Source: source.Tencent.Whole(),
		Note: lang.Text{ZH: "门户里的各类内容各按其许可", EN: "each kind of content in a portal needs its own permit"}},
	{ID: "mail", Person: Doubted, Approval: Advised, Source: source.Tencent.Whole(),
		Note: lang.Text{ZH: "向公众提供邮箱属电信业务", EN: "e-mail for the public is a telecom service"}},
	{ID: "news", Person: Required, Approval: Required, Source: source.Decree292.At("第五条", "art. 5"),
		Permit: lang.Text{ZH: "互联网新闻信息服务许可证", EN: "internet news information service licence"},
		Issuer: lang.Text{ZH: "网信办", EN: "cyberspace administration"},
		Note:   lang.Text{ZH: "公司自己的动态不属新闻，请改选 company（企业介绍、企业内容）", EN: "news about the company itself is not news in this sense; choose company"}},
	{ID: "publishing", Person: Required, Approval: Required, Source: source.Decree292.At("第五条", "art. 5"),
		Permit: lang.Text{ZH: "网络出版服务许可证", EN: "online publishing service licence"},
		Issuer: lang.Text{ZH: "新闻出版部门", EN: "press and publication authority"}},
	{ID: "audiovisual", Person: Required, Approval: Required, Source: source.Aliyun.Whole(),
		Permit: lang.Text{ZH: "信息网络传播视听节目许可证", EN: "licence to transmit audiovisual programmes"},
		Issuer: lang.Text{ZH: "广播电视部门", EN: "radio and television authority"},
		Note:   lang.Text{ZH: "自己的宣传片不算", EN: "a company's own promotional videos do not count"}},
	{ID: "religion", Person: Required, Approval: Required, Source: source.Aliyun.Whole(),
		Permit: lang.Text{ZH: "互联网宗教信息服务许可证", EN: "internet religious information service licence"},
		Issuer: lang.Text{ZH: "省级宗教事务部门", EN: "provincial religious affairs authority"}},
	{ID: "culture", Person: Required, Approval: Doubted, Source: source.Tencent.Whole(),
		Permit: lang.Text{ZH: "网络文化经营许可证", EN: "online culture operating licence"},
		Issuer: lang.Text{ZH: "文化和旅游厅", EN: "culture and tourism department"},
		Note:   lang.Text{ZH: "只有经营性的才需要", EN: "only if it is for profit"}},
	{ID: "games", Person: Required, Approval: Doubted, Source: source.Tencent.Whole(),
		Permit: lang.Text{ZH: "游戏出版版号", EN: "game publication number"},
		Issuer: lang.Text{ZH: "新闻出版部门", EN: "press and publication authority"}},
	{ID: "drugs-devices", Person: Required, Approval: Doubted, Source: source.DrugNotice.Whole(),
		Permit: lang.Text{ZH: "互联网药品医疗器械信息服务备案（2025-12-22 前为互联网药品信息服务资格证书）", EN: "filing of internet information services on drugs and medical devices (until 2025-12-22 a qualification certificate)"},
		Issuer: lang.Text{ZH: "省药品监督管理局", EN: "provincial drug administration"}},
	{ID: "medical", Person: Doubted, Approval: Advised, Source: source.Tencent.Whole(),
		Note: lang.Text{ZH: "医疗保健前置审批 2015 年已取消；网上诊疗另须医疗机构执业许可证", EN: "the pre-approval for health care was abolished in 2015; online treatment needs a medical institution licence"}},
	{ID: "education", Person: Doubted, Approval: Advised, Source: source.Tencent.Whole(),
		Note: lang.Text{ZH: "教育前置审批已取消；学科类校外培训请选 tutoring", EN: "the pre-approval for education was abolished; for academic tutoring of school pupils choose tutoring"}},
	{ID: "tutoring", Person: Required, Approval: Doubted, Source: source.Tencent.Whole(),
		Permit: lang.Text{ZH: "教育部门的批准文件，或不涉及校外培训的承诺书", EN: "approval of the education authority, or a letter of commitment that no after-school tutoring is offered"},
		Issuer: lang.Text{ZH: "教育部门", EN: "education authority"}},
	{ID: "finance", Person: Required, Approval: Doubted, Source: source.Tencent.Whole(),
		Permit: lang.Text{ZH: "金融管理部门的许可，或不涉及金融业务的承诺书", EN: "licence of the financial regulator, or a letter of commitment that no financial business is carried on"},
		Issuer: lang.Text{ZH: "金融管理部门", EN: "financial regulator"}},
	{ID: "ride-hailing", Person: Required, Approval: Required, Source: source.Tencent.Whole(),
		Permit: lang.Text{ZH: "网络预约出租汽车经营许可证", EN: "ride-hailing operating licence"},
		Issuer: lang.Text{ZH: "交通运输部门", EN: "transport authority"}},
	{ID: "maps", Person: Doubted, Approval: Advised, Source: source.Tencent.Whole(),
		Permit: lang.Text{ZH: "互联网地图服务测绘资质", EN: "surveying qualification for online maps"},
		Issuer: lang.Text{ZH: "自然资源部门", EN: "natural resources authority"}},
	{ID: "generative-ai", Person: Doubted, Approval: Advised, Source: source.Huawei.Whole(),
		Note: lang.Text{ZH: "向公众提供的须向网信部门备案或登记", EN: "a service offered to the public must be filed or registered with the cyberspace administration"}},
}

// ContentOf returns what is known about a content id; an unknown id is free.
func ContentOf(id string) Content {
	for i := range contents {
		if contents[i].ID == id {
			return contents[i]
		}
	}
	return Content{ID: id}
}

// Contents lists everything known, in the order of the form.
func Contents() []Content { return slices.Clone(contents) }

// ApprovalIn returns how firmly the content's permit is required in a province.
func (c *Content) ApprovalIn(province string) Level {
	if slices.Contains(c.Stricter, province) {
		return max(c.Approval, Doubted)
	}
	return c.Approval
}

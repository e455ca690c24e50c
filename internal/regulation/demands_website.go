package regulation

import (
	"beian.example/icp/internal/lang"
)

func latinNameRefused() []Demand {
	return []Demand{
		{
			ID: "latin-name-refused-chongqing", Who: Anyone, Provinces: []string{"重庆"},
			Says:   lang.Text{ZH: "网站名称里不能有英文", EN: "a website's name may contain no Latin letters"},
			Source: tencentPages,
		},
	}
}

func blogRefused() []Demand {
	return []Demand{
		{
			ID: "blogs-refused", Who: Persons, Provinces: []string{"北京", "内蒙古", "浙江", "河南", "湖南", "贵州"},
			Says:   lang.Text{ZH: "个人不能选「博客/个人空间」，请选「其他」并备注内容", EN: "individuals cannot choose 博客/个人空间 (blog); choose 其他 (other) and describe the content"},
			Source: tencentPages,
		},
		{
			ID: "blogs-refused-shaanxi", Who: Persons, Provinces: []string{"陕西"},
			Says:   lang.Text{ZH: "没有网信办的批准，个人不能选「博客/个人空间」，请选「其他」并备注内容", EN: "individuals cannot choose 博客/个人空间 (blog) without the approval of the cyberspace administration; choose 其他 (other) and describe the content"},
			Source: tencentPages,
		},
	}
}

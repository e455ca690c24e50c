package rule

import "testing"

// A provider is recognised however its name is written, and different providers are told
// apart.
func TestProvidersAreToldApart(t *testing.T) {
	for _, same := range [][]string{
		{"南岭云", "南岭云计算有限公司", "广东南岭云科技有限公司", "南岭云（深圳）有限公司", "南岭云（中国）有限公司", "南岭云(中国)", "深圳市南岭云网络科技有限公司", " 南岭云 "},
		{"又拍云", "杭州又拍云科技有限公司"}, {"移动云", "中国移动云"}, {"金山云", "Kingsoft Cloud", "北京金山云网络技术有限公司"},
		{"AWS", "亚马逊云科技", "Amazon Web Services", "北京光环新网科技股份有限公司", "宁夏西云数据科技有限公司"},
		{"世纪互联", "上海蓝云网络科技有限公司", "Microsoft Azure"}, {"天翼云", "中国电信股份有限公司", "China Telecom"},
		{"移动云", "中移（苏州）软件技术有限公司", "中国移动", "China Mobile"}, {"联通云", "中国联通", "China Unicom"},
		{"UCloud", "优刻得科技股份有限公司"}, {"青云QingCloud", "北京青云科技股份有限公司"}, {"西部数码", "成都西维数码科技有限公司", "west.cn"},
		{"万网", "阿里云", "阿里云计算有限公司", "Aliyun"}, {"山东云"}, {"北江云"}, {"中国云"},
	} {
		for _, name := range same[1:] {
			if providerKey(name) != providerKey(same[0]) {
				t.Errorf("%s is %s, and %s is %s", name, providerKey(name), same[0], providerKey(same[0]))
			}
		}
	}
	keys := make(map[string]string)
	for _, name := range []string{"南岭云", "又拍云", "移动云", "金山云", "AWS", "阿里云", "腾讯云", "华为云", "山东云", "北江云", "中国云", "上海", "天翼云", "联通云", "UCloud", "青云", "世纪互联", "西部数码"} {
		if other, taken := keys[providerKey(name)]; taken {
			t.Errorf("%s and %s are one: %s", name, other, providerKey(name))
		}
		keys[providerKey(name)] = name
	}
}

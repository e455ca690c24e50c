package rule

import (
	"strings"
	"unicode/utf8"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/postal"
	"beian.example/icp/internal/regulation"
)

// providerKey is the name of an access provider less what company names have around it, so
// that two spellings of one are the same. Taking two providers for one misses a finding, which
// costs less than taking one for two.
func providerKey(name string) string {
	if own := regulation.ScanProfileOf(name); own != nil {
		return own.ID
	}
	key := filing.FoldedName(name)
	for _, a := range providersByName {
		if strings.Contains(key, a.part) {
			return a.key
		}
	}
	for before := ""; key != before; {
		before = key
		if name, rest, found := strings.Cut(key, "("); found {
			if place, more, closed := strings.Cut(rest, ")"); closed && (place == "中国" || postal.ClearPlaceAt(place) != "") { // 南岭云(深圳)有限公司
				key = name + more
			}
		}
		if place := postal.ClearPlaceAt(key); place != "" {
			key = calledBy(strings.TrimPrefix(strings.TrimPrefix(key[len(place):], "省"), "市"), key)
		}
		key = calledBy(strings.TrimPrefix(key, "中国"), key)
		for _, word := range firmWords {
			key = calledBy(strings.TrimSuffix(key, word), key)
		}
	}
	return key
}

// calledBy is what is left of a name, or the whole name if too little is left.
func calledBy(rest, name string) string {
	if utf8.RuneCountInString(rest) < 2 {
		return name
	}
	return rest
}

// providersByName are those with a name in either language, or with a company of another name
// that gives the access: AWS and Azure have theirs in China by others.
var providersByName = []struct{ part, key string }{
	{"阿里", "aliyun"}, {"aliyun", "aliyun"}, {"alibaba", "aliyun"}, {"万网", "aliyun"}, {"hichina", "aliyun"},
	{"亚马逊", "aws"}, {"amazon", "aws"}, {"aws", "aws"}, {"光环新网", "aws"}, {"sinnet", "aws"}, {"西云数据", "aws"}, {"nwcd", "aws"},
	{"azure", "azure"}, {"微软", "azure"}, {"microsoft", "azure"}, {"世纪互联", "azure"}, {"蓝云", "azure"}, {"21vianet", "azure"},
	{"金山云", "ksyun"}, {"kingsoft", "ksyun"}, {"ksyun", "ksyun"},
	{"百度", "baidu"}, {"baidu", "baidu"},
	{"天翼", "ctyun"}, {"ctyun", "ctyun"}, {"中国电信", "ctyun"}, {"chinatelecom", "ctyun"},
	{"移动云", "ecloud"}, {"中国移动", "ecloud"}, {"中移", "ecloud"}, {"ecloud", "ecloud"}, {"chinamobile", "ecloud"},
	{"联通", "unicom"}, {"unicom", "unicom"},
	{"优刻得", "ucloud"}, {"ucloud", "ucloud"},
	{"青云", "qingcloud"}, {"qingcloud", "qingcloud"},
	{"西部数码", "west"}, {"西维数码", "west"}, {"west·cn", "west"},
	{"火山", "volcengine"}, {"volc", "volcengine"},
	{"京东", "jdcloud"}, {"jdcloud", "jdcloud"},
}

// firmWords are what follows the distinctive part of a firm's name, as its place goes before
// it: 广东南岭云计算有限公司 is 南岭云.
var firmWords = []string{"有限责任公司", "股份有限公司", "有限公司", "公司", "集团", "科技", "技术", "网络", "计算", "信息", "数据"}

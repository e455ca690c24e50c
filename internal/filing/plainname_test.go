package filing

import "testing"

func TestPlainName(t *testing.T) {
	for name, want := range map[string]string{
		"张 三":   "张三",
		"张　三":   "张三",
		"周 启 明": "周启明",
		"欧阳 秋白": "欧阳 秋白", // or two people
		"深圳市 示例软件（集团） 有限公司": "深圳市示例软件（集团）有限公司",
		"周启明":              "周启明",
		"买买提 艾力":           "买买提 艾力", // with a dot on the certificate
		"示例 软件 工作室":        "示例 软件 工作室",
		"Zhou Qiming":      "Zhou Qiming",
		"ABC （中国） 有限公司":    "ABC （中国） 有限公司",
		"周 启明 Zhou Qiming": "周 启明 Zhou Qiming",
		"北京甲有限公司 北京乙有限公司":  "北京甲有限公司 北京乙有限公司",
		"": "",
		"深圳市示例软件有限公司 周启明 经理": "深圳市示例软件有限公司 周启明 经理",
	} {
		if got := plainName(name); got != want {
			t.Errorf("%q became %q, want %q", name, got, want)
		}
	}
}

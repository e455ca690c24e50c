package ident

import (
	"slices"
	"testing"
)

func TestListedNumbers(t *testing.T) {
	for text, want := range map[string][]string{
		"粤ICP备12345678号-1":                        {"粤ICP备12345678号-1"},
		"粤ICP备 12345678号 -1":                      {"粤ICP备12345678号-1"},
		"粤ICP备12345678号-1，京ICP证030173号":           {"粤ICP备12345678号-1", "京ICP证030173号"},
		"粤ICP备12345678号 和 粤B2-20090059":           {"粤ICP备12345678号", "粤B2-20090059"},
		"© 2026 深圳市示例软件有限公司 粤ICP备12345678号-1":     {"粤ICP备12345678号-1"},
		"粤ICP备12345678号-1 粤公网安备 44030402001234号":  {"粤ICP备12345678号-1"},
		"备案号：粤ICP备12345678号-1 / 粤ICP备12345678号-2": {"粤ICP备12345678号-1", "粤ICP备12345678号-2"},
		"粤ICP备12345678号 已注销，请重新提交":                nil,
		"您的备案 粤ICP备12345678号 主体信息不准确":             nil,
		"主体冲突":                  nil,
		"":                      nil,
		"沪公网安备 31010402001234号": nil,
	} {
		var got []string
		for _, n := range ListedNumbers(text) {
			got = append(got, n.String())
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q lists %q, want %q", text, got, want)
		}
	}
}

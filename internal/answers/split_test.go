package answers

import (
	"slices"
	"strings"
	"testing"
)

// Reasons are separated however they are numbered, and nothing else is split.
func TestReasonsAreCounted(t *testing.T) {
	for _, numbered := range []string{
		"1. 甲有误 2. 乙有误 3. 丙有误", "1.甲有误 2.乙有误 3.丙有误", "1.甲有误2.乙有误3.丙有误", "1、甲有误2、乙有误3、丙有误", "1、甲有误 2、乙有误 3、丙有误",
		"（1）甲有误（2）乙有误（3）丙有误", "(1)甲有误 (2)乙有误 (3)丙有误", "1)甲有误 2)乙有误 3)丙有误", "1）甲有误2）乙有误3）丙有误", "①甲有误②乙有误③丙有误",
		"一、甲有误 二、乙有误 三、丙有误", "一、甲有误二、乙有误三、丙有误", "- 甲有误 - 乙有误 - 丙有误", "- 甲有误\n- 乙有误\n- 丙有误", "• 甲有误 • 乙有误 • 丙有误", "•甲有误•乙有误•丙有误",
		"1. 甲有误；2. 乙有误；3. 丙有误。", "1. 甲有误\n2. 乙有误\n3. 丙有误", "（一）甲有误（二）乙有误（三）丙有误", "甲有误；乙有误；丙有误", "１、甲有误２、乙有误３、丙有误",
	} {
		var got []string
		for _, s := range sentences(numbered) {
			if s = strings.TrimSpace(s); s != "" {
				got = append(got, s)
			}
		}
		if !slices.Equal(got, []string{"甲有误", "乙有误", "丙有误"}) {
			t.Errorf("%q: %q", numbered, got)
		}
	}
	for _, whole := range []string{
		"图片须小于1.5M", "有效期为2026.11.20，已过期", "日期 2026.11.20 有误", "域名1.example.com有误", "电话 0755-86013388 有误", "手机13512340001、13512340002有误",
		"IP 119.29.29.29 有误", "网站名称与主体不一致、域名有误", "材料（见附件1）不全", "两位负责人必须同一、不得不同", "姓名 阿卜杜拉·买买提 有误", "第1、2个网站有误", "a - b",
	} {
		if got := sentences(whole); len(got) != 1 || got[0] != whole {
			t.Errorf("%q: %q", whole, got)
		}
	}
}

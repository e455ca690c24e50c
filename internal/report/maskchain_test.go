package report

import "testing"

// A number is hidden however it is split up, and whatever is next to it.
func TestMaskParted(t *testing.T) {
	for text, want := range map[string]string{
		"139 12345678":                     "139 ****5678",
		"1391234 5678":                     "139**** 5678",
		"13 912 345 678":                   "13 9** **5 678",
		"139\u00a01234\u00a05678":          "139\u00a0****\u00a05678",
		"139\u200b1234\u200b5678":          "139\u200b****\u200b5678",
		"139\u20111234\u20115678":          "139\u2011****\u20115678",
		"139.1234.5678":                    "139.****.5678",
		"139/1234/5678":                    "139/****/5678",
		"139_1234_5678":                    "139_****_5678",
		"①③⑨12345678":                      "①③⑨****5678",
		"13912345678dir/":                  "139****5678dir/",
		"QQ13912345678abc":                 "QQ139****5678abc",
		"tel13912345678":                   "tel139****5678",
		"+86 139 1234 5678":                "+86 139 **** 5678",
		"110105\u200b19491231\u200b0029":   "110105\u200b********\u200b0029",
		"110105·19491231·002X":             "110105·********·002X",
		"110105 19491231 002X长期":           "110105 ******** 002X长期",
		"110105-19491231-002x有效":           "110105-********-002x有效",
		"110105 1949 1231 0029":            "110105 **** **** 0029",
		"(0755) 83219876":                  "(0755) ****9876",
		"（0755）83219876":                   "（0755）****9876",
		"0755-83219876ext":                 "0755-****9876ext",
		"+86 755 8321 9876":                "+86 755 **** 9876",
		"kanarienvogel＠example。org":        "k************＠example。org",
		"operation: m.o'neil@example.com":  "operation: m*******@example.com",
		"'kanarienvogel@example.org'":      "'k************@example.org'",
		"kanarienvogel @example.org":       "k************ @example.org",
		"金丝雀@example.org":                  "***@example.org",
		"邮箱zhou@example.cn不对":              "邮箱z***@example.cn不对",
		"канарей@example.org":              "к******@example.org",
		"2026-11-28 12:30":                 "2026-11-28 12:30",
		"2016.05.01-2036.05.01":            "2016.05.01-2036.05.01",
		"139.129.45.178":                   "139.129.45.178",
		"粤ICP备2021000001号-1":               "粤ICP备2021000001号-1",
		"京公网安备11010502030143号":             "京公网安备11010502030143号",
		"版本 1.2.3，2026 年 11 月":             "版本 1.2.3，2026 年 11 月",
		"2021-06-21 起，2026-03-16 读，第 12 条": "2021-06-21 起，2026-03-16 读，第 12 条",
	} {
		if got := maskPatterns(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

// Characters that are invisible, or reverse text, are shown as their code.
func TestUnseenIsShown(t *testing.T) {
	for text, want := range map[string]string{
		"a\u00adb": "a<U+00AD>b", "a\u2060b": "a<U+2060>b", "a\u3164b": "a<U+3164>b", "a\u2800b": "a<U+2800>b",
		"a\U000e0061b": "a<U+0E0061>b", "a\u034fb": "a<U+034F>b", "👩\u200d💻": "👩\u200d💻", "𠮷野": "𠮷野",
	} {
		if got := clean(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

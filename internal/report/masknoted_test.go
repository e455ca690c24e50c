package report

import (
	"strings"
	"testing"
	"unicode/utf8"

	"beian.example/icp/internal/bundlefile"
)

// A password is hidden after the word for one, whatever joins the two.
func TestHideNoted(t *testing.T) {
	for text, want := range map[string]string{
		"备案密码：Zq7-kLm9pW":               "备案密码：**********",
		"# 备案密码: Zq7-kLm9pW，勿外传":        "# 备案密码: **********，勿外传",
		"密码＝Ｚｑ７ｋＬｍ":                     "密码＝******",
		"密码：Ｚｑ７＠ｋＬｍ":                    "密码：*******",
		"密码：Zq7\u200bkLm9pW":            "密码：**********",
		"密码是Zq7-kLm9pW。":                "密码是**********。",
		"密码为 sunflower":                 "密码为 *********",
		"密码是sunflower，勿外传":              "密码是*********，勿外传",
		"新密码已改为「Zq7-kLm9pW」":            "新密码已改为「**********」",
		"密码Zq7-kLm9pW已停用":               "密码**********已停用",
		"密码（旧）：Zq7-kLm9pW":              "密码（旧）：**********",
		"密码1：Zq7kLm 密码2：Zq7kLn":         "密码1：****** 密码2：******",
		"用户名/密码：admin/Zq7-kLm9pW":       "用户名/密码：****************",
		"密碼：Zq7-kLm9pW":                 "密碼：**********",
		"口令　Zq7-kLm9pW":                 "口令　**********",
		"# old password: Zq7-kLm9pW":    "# old password: **********",
		"OLD PASSWORD = Zq7-kLm9pW.":    "OLD PASSWORD = **********.",
		"password_old: sunflower # x":   "password_old: ********* # x",
		"{\"Password\": \"sunflower\"}": "{\"Password\": \"*********\"}",
		"passwd Zq7-kLm9pW":             "passwd **********",
		"the password is Zq7-kLm9pW":    "the password is **********",
		"pwd=19900101":                  "pwd=********",
		"passphrase: %Zq,7!":            "passphrase: ******",
		"password: ******, here: 是":     "password: ******, here: 是",
		"{password: ******,here: 是}":    "{password: ******,here: 是}",
	} {
		got := hideNoted(text)
		if got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
		if utf8.RuneCountInString(got) != utf8.RuneCountInString(text) {
			t.Errorf("%q becomes %q, of another length", text, got)
		}
	}
}

// Most sentences speak of passwords without telling one.
func TestHideNotedSpares(t *testing.T) {
	for _, text := range []string{
		"", "密码", "备案密码：", "password:", "备案密码已忘记", "备案密码：已忘记", "the password of the record", "passwords even with --show-values",
		"备案密码：2020-08-17 起由短信核验代替", "I have forgotten the filing password: what now?", "口令是 `FILE` 的第一行，- 为标准输入",
		"the passphrase is the first line of `FILE`", "密码为 8 位", "密码：6-20 位", "password: 6-20 characters", "in passwords: each of them",
		"docker run -v \"$PWD:/work:ro\" icp", "--passphrase-file FILE", "password manager-based", "password 2014", "密码 2026-11-30 停用",
		"filing-password", "a password for GitHub", "忘了密码?", "备案密码 icp explain filing-password", "record.password: 空",
	} {
		if got := hideNoted(text); got != text {
			t.Errorf("%q becomes %q", text, got)
		}
	}
}

// A noted password is seen in no format, also where values are shown, and no
// patch tells it.
func TestNotedPasswords(t *testing.T) {
	for _, text := range []string{
		"subject:\n  certificate:\n    number: 210202199208151x  # 备案密码：Zq7-kLm9pW\n",
		"sites:\n  - homepage: www.example-note.cn # old password: Zq7-kLm9pW\n",
		"# password: Zq7-kLm9pW\nreason: x\n",
		"reason: x # icp:ignore empty-field 密码是 Zq7-kLm9pW\n",
		"operation: 密码Zq7-kLm9pW\n", "province: pwd=Zq7-kLm9pW\n", "\"密码：Zq7-kLm9pW\": x\n",
		"reason: [\n# 口令 Zq7-kLm9pW\n",
	} {
		r := bundlefile.Parse([]byte(text))
		for _, show := range []bool{false, true} {
			for what, out := range everything(Voice{ShowValues: show}, text, r) {
				if strings.Contains(out, "Zq7") {
					t.Errorf("values shown %v: %s shows it:\n%s", show, what, out)
				}
			}
		}
	}
}

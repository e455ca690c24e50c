package cli

import (
	"bytes"
	"strings"
	"testing"
	"time"
)

// A few plain words get the answer to a question, those of a rejection notice
// the rules.
func TestEverydayWords(t *testing.T) {
	for asked, want := range map[string]string{
		"cancel website":        "cancel-site-how",
		"cancel site":           "cancel-site-how",
		"delete website":        "cancel-site-how",
		"remove my site":        "cancel-site-how",
		"网站不要了":                 "cancel-site-how",
		"网站不做了":                 "cancel-site-how",
		"网站关了":                  "cancel-site-how",
		"注销":                    "cancel-which",
		"cancel":                "cancel-which",
		"注销备案":                  "cancel-which",
		"取消备案":                  "cancel-which",
		"delete my filing":      "cancel-which",
		"注销主体":                  "cancel-subject-how",
		"取消接入":                  "moved-away",
		"忘记备案密码":                "cancel-subject-how",
		"备案号查不到":                "find-number",
		"lost my filing number": "find-number",
		"主办单位是什么":               "subject-what",
		"what is a subject":     "subject-what",
		"什么是接入商":                "access-provider",
		"App备案":                 "why-file",
		"小程序要备案吗":               "why-file",
		"服务器在国外":                "why-file",
		"server in hong kong":   "why-file",
		"换阿里云":                  "move-provider",
		"change provider":       "move-provider",
		"加一个网站":                 "add-domain-here",
		"个人转公司":                 "company-content",
		"change company name":   "company-data-changed",
		"备案要多久":                 "review-time",
		"收不到短信":                 "text-message",
		"两个备案号":                 "several-numbers",
		"备案被退回了怎么办":             "rejected",
		"备案需要什么材料":              "which-documents",
		"备案号放在哪里":               "after-approval",
		"police filing":         "after-approval",

		"域名没实名能备案吗":                  "1. domain-unverified",
		"域名冲突":                       "1. domain-conflict",
		"网站备案号未悬挂":                   "1. footer-missing",
		"域名过期了":                      "1. domain-expired",
		"主体负责人非法定代表人":                "1. principal-not-legal-representative",
		"备案期间网站能打开吗":                 "1. site-open-early",
		"the domain is not verified": "1. domain-unverified",
	} {
		var out bytes.Buffer
		Main(Program{
			Args: []string{"explain", asked, "--lang", "en"}, In: strings.NewReader(""), Out: &out, Err: &bytes.Buffer{},
			Getenv: func(string) string { return "" }, Now: time.Now,
		})
		answer, found := strings.CutPrefix(out.String(), "This most likely means:\n\n")
		if found != strings.HasPrefix(want, "1. ") || !strings.HasPrefix(answer, want+"  ") {
			t.Errorf("%s: want %s, got %.60q", asked, want, answer)
		}
	}
}

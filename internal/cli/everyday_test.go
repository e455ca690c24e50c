package cli

import (
	"bytes"
	"strings"
	"testing"
	"time"
)

// A few plain words find the answer to a question, and those of a rejection notice find the
// rules.
func TestEverydayWords(t *testing.T) {
	for asked, want := range map[string]string{
		"cancel website":                       "cancel-site-how",
		"cancel site":                          "cancel-site-how",
		"delete website":                       "cancel-site-how",
		"remove my site":                       "cancel-site-how",
		"网站不要了":                                "cancel-site-how",
		"网站不做了":                                "cancel-site-how",
		"网站关了":                                 "cancel-site-how",
		"注销":                                   "cancel-which",
		"cancel":                               "cancel-which",
		"注销备案":                                 "cancel-which",
		"取消备案":                                 "cancel-which",
		"delete my filing":                     "cancel-which",
		"注销主体":                                 "cancel-subject-how",
		"取消接入":                                 "moved-away",
		"忘记备案密码":                               "filing-password",
		"密码忘了":                                 "filing-password",
		"备案密码忘了怎么办":                            "filing-password",
		"forgot my filing password":            "filing-password",
		"要花多少钱":                                "cost",
		"备案收费吗":                                "cost",
		"how much does it cost":                "cost",
		"is it free":                           "cost",
		"外国人能备案吗":                              "foreigners",
		"香港公司可以备案吗":                            "foreigners",
		"can a foreigner file":                 "foreigners",
		"个体户":                                  "individual-business",
		"个体工商户怎么备案":                            "individual-business",
		"what is a principal":                  "principal-what",
		"什么是负责人":                               "principal-what",
		"谁可以当负责人":                              "principal-what",
		"没有服务器能备案吗":                            "server-needed",
		"can I file without a server":          "server-needed",
		"域名在国外买的行不行":                           "domain-elsewhere",
		"domain bought abroad":                 "domain-elsewhere",
		"my domain is at godaddy":              "domain-elsewhere",
		"can I open the website while waiting": "open-while-waiting",
		"等审核的时候网站能不能打开":                        "open-while-waiting",
		"备案期间网站能打开吗":                           "open-while-waiting",
		"where to put the filing number":       "footer-how",
		"备案号放在网页哪里":                            "footer-how",
		"换了服务商怎么办":                             "move-provider",
		"公司注销了怎么办":                             "cancel-subject-how",
		"备案号查不到":                               "find-number",
		"lost my filing number":                "find-number",
		"主办单位是什么":                              "subject-what",
		"what is a subject":                    "subject-what",
		"什么是接入商":                               "access-provider",
		"may a person file a shop":             "personal-shop",
		"why must a website be filed":          "why-file",
		"如何注销该主体的备案信息？":                        "cancel-subject-how",
		"个人信息可以备什么网站？":                         "personal-content",
		"review time":                          "review-time",
		"app怎么备案":                              "apps",
		"mini program filing":                  "apps",
		"I lost access to the phone":           "text-message",
		"手机丢了收不到短信":                            "text-message",
		"App备案":                                "apps",
		"小程序要备案吗":                              "apps",
		"服务器在国外":                               "servers-abroad",
		"server in hong kong":                  "servers-abroad",
		"换阿里云":                                 "move-provider",
		"change provider":                      "move-provider",
		"加一个网站":                                "add-domain-here",
		"个人转公司":                                "type-change",
		"change company name":                  "company-data-changed",
		"备案要多久":                                "review-time",
		"收不到短信":                                "text-message",
		"两个备案号":                                "several-numbers",
		"备案被退回了怎么办":                            "rejected",
		"备案需要什么材料":                             "which-documents",
		"备案号放在哪里":                              "footer-how",
		"police filing":                        "police-filing",
		"手机号码换了":                               "phone-changed",
		"换 IP":                                 "server-changed",
		"备注怎么写":                                "remarks-how",
		"授权码":                                  "service-code",
		"子域名":                                  "subdomains",
		"空壳主体":                                 "empty-record",
		"负责人离职":                                "principal-left",
		"footer number":                        "footer-how",
		"接入信息不符，请于 2026-12-01 前整改":     "risk-access-mismatch",
		"网站内容与备案信息不符，请在 10 日内整改":       "risk-content-changed",
		"请务必于 2026-12-18 之前恢复该网站的正常访问": "risk-restore",

		"域名没实名能备案吗":                                  "1. domain-unverified",
		"域名冲突":                                       "1. domain-conflict",
		"网站备案号未悬挂":                                   "1. footer-missing",
		"must be the same as the certificate number": "1. certificate-shared",
		"域名过期了":                                      "1. domain-expired",
		"主体负责人非法定代表人":                                "1. principal-not-legal-representative",
		"域名未备案提前开通解析":                                "1. site-open-early",
		"the domain is not verified":                 "1. domain-unverified",
	} {
		var out bytes.Buffer
		Main(Program{
			Args: []string{"explain", asked, "--lang", "en"}, In: strings.NewReader(""), Out: &out, Err: &bytes.Buffer{},
			Getenv: func(string) string { return "" }, Now: time.Now,
		})
		answer, found := strings.CutPrefix(out.String(), "Closest matches:\n\n")
		if found != strings.HasPrefix(want, "1. ") || !strings.HasPrefix(answer, want+"  ") {
			t.Errorf("%s: want %s, got %.60q", asked, want, answer)
		}
	}
}

package report

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/rule"
)

func TestClientWords(t *testing.T) {
	for _, c := range []struct {
		lang       lang.Lang
		text, want string
	}{
		{lang.ZH, "再填前置审批（pre_approvals）并附批准文件", "再填前置审批并附批准文件"},
		{lang.ZH, "先办变更备案（change）", "先办变更备案"},
		{lang.ZH, "域名（example.cn）不同，文件（a_b.yaml）在", "域名（example.cn）不同，文件（a_b.yaml）在"},
		{lang.ZH, "此处（abc）", "此处（abc）"},
		{lang.ZH, "备好后写进材料（documents），种类（kind）填 domain-certificate", "备好后写进材料，种类填 「域名证书」"},
		{lang.EN, "add it to documents with kind domain-certificate", "add it to documents with kind “Domain certificate”"},
		{lang.EN, "the domain my-documents.cn and the file id-front.png", "the domain my-documents.cn and the file id-front.png"},
		{lang.ZH, "找不到文件 scans/domain-certificate.jpg", "找不到文件 scans/domain-certificate.jpg"},
		{lang.ZH, "subject-certificate.png 只有 200×120 像素", "subject-certificate.png 只有 200×120 像素"},
		{lang.EN, "file not found: scans/2026-site-plan-2.pdf", "file not found: scans/2026-site-plan-2.pdf"},
		{lang.EN, "the domain real-estate.cn expired", "the domain real-estate.cn expired"},
		{lang.EN, "www.law-firm.cn is not under real-estate.cn", "www.law-firm.cn is not under real-estate.cn"},
		{lang.EN, "choose real-estate.", "choose “Real estate”."},
		{lang.EN, "compare record.here with the names", "compare “Record held by the provider you file through” with the names"},
		{lang.EN, "enter it under pre_approvals", "enter it under “Pre-approvals”"},
		{lang.EN, "the homepage www.example.cn is not under example.cn", "the homepage www.example.cn is not under example.cn"},
	} {
		if got := (Voice{Lang: c.lang}).clientWords(c.text); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// No rule mentions a key of the file to a client, nor a command, unless it is about a file that
// only whoever runs icp can mend.
func TestRulesForClients(t *testing.T) {
	forWhoRuns := []string{"not-yaml", "wrong-shape", "baseline-without-effect"}
	key := regexp.MustCompile(`（[a-z][a-z_.-]*）|\b(?:record|subject|sites|provider)\.[a-z]|\b[a-z]+_[a-z]+\b`)
	for _, r := range rule.Catalogue() {
		for _, text := range []lang.Text{r.Title, r.Why, r.Fix} {
			for _, l := range []lang.Lang{lang.ZH, lang.EN} {
				if strings.Contains(text.In(l), "icp ") && !slices.Contains(forWhoRuns, r.Name) {
					t.Errorf("%s names a command: %s", r.Name, text.In(l))
				}
				if found := key.FindString(Voice{Lang: l}.clientWords(text.In(l))); found != "" {
					t.Errorf("%s speaks of %s: %s", r.Name, found, text.In(l))
				}
			}
		}
	}
}

// What a command can do is for whoever runs it, and not on the page for clients.
func TestCommandsAreNotForClients(t *testing.T) {
	file := judged("version: 1\nsubject: {name: 乙}\n")
	for l, tool := range map[lang.Lang]string{lang.ZH: "；也可用 icp new 接着填写", lang.EN: "; icp new asks for what is missing"} {
		v := Voice{Lang: l}
		if !slices.ContainsFunc(v.tell(file), func(t told) bool { return strings.HasSuffix(t.Fix, tool) }) {
			t.Errorf("nobody is told that%s", tool)
		}
		if page := documentWithUnread(HTMLFormat{Voice: v}, file); strings.Contains(page, "icp new") {
			t.Errorf("the page says it too:\n%s", page)
		}
	}
	const record = "record: {number: 辽ICP备2021000001号, subject_name: %s, domains: [%s], here: no}\n"
	for _, text := range []string{
		"operation: change\nchanges: [subject]\nsubject: {type: personal, name: 林知远}\n" + fmt.Sprintf(record, "大连示例软件有限公司", "example-notes.cn"),
		"operation: cancel-subject\nsubject: {type: personal, name: 林知远}\n" + fmt.Sprintf(record, "林知远", "example-notes.cn"),
		"operation: first\nsubject: {type: personal, name: 林知远}\n" + fmt.Sprintf(record, "林知远", ""),
	} {
		file, explains := judged("version: 1\n"+text), func(t told) bool { return strings.Contains(t.Fix, "icp explain") }
		for _, l := range []lang.Lang{lang.ZH, lang.EN} {
			v := Voice{Lang: l}
			if page := documentWithUnread(HTMLFormat{Voice: v}, file); strings.Contains(page, "icp explain") || !slices.ContainsFunc(v.tell(file), explains) {
				t.Errorf("of %s, the page says:\n%s", text, page)
			}
		}
	}
}

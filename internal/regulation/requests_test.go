package regulation

import (
	"slices"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// closingTable is 服务支持问题的必填项, the table the handbook ends with, word for
// word.
const closingTable = `
一、 新增备案
备案资料:主办单位名称、域名
备案冲突:主办单位名称、域名
二、 变更备案
备案资料:主办单位名称、备案号、域名
备案冲突:主办单位名称、备案号、域名
三、 新增接入
已有主机新增网站:主办单位名称、备案号、原备案的域名、新备案的域名
已有网站申请接入:主办单位名称、备案号、原备案的域名、备案密码
四、 注销备案
注销主体:主办单位名称、备案号、域名
注销域名:主办单位名称、备案号、要注销的域名
五、 取消接入
取消接入:主办单位名称、备案号、要取消接入的域名
`

// answerLists are the lists of the answers, word for word, a line of a list as
// it is lettered there.
var answerLists = map[string]string{
	"新增接入/已有主机新增网站": `A 原备案密码
B 原备案主办单位名称
C 原备案的网站域名
D 原备案取得的备案号
E 新添加的域名
F 新添加域名的网站名称
G 新添加域名指向的IP
H 请注明新添加的域名有无涉及前置审批(从事新闻、出版、教育、医疗保健、药品和医疗器械等互联网信息服务)有前置审核的，请提供相关审核文件
网站负责人基本情况:
姓名
有效证件类型
有效证件号码
办公电话
中国移动手机号码
中国联通手机号码
小灵通号码
电子邮箱`,
	"新增接入/已有网站申请接入": `1 备案的备案号
2 备案的主办单位名称
3 备案密码
4 需要接入的域名
5 接入域名对应的IP地址`,
	"注销备案/注销主体": `备案密码
备案号
备案的域名
注销原因`,
	"注销备案/注销域名": `要注销网站备案的备案号
要注销网站备案的域名
注销的原因`,
	"变更备案/备案归属": `1 会员邮箱
2 主办单位名称
3 备案号
4 域名
5 主办单位相关证件扫描件等`,
}

// everyRequest lists those of the closing table in its order, then the claim.
func everyRequest() []Request { return slices.Concat(requests(), []Request{*claim()}) }

// handbookLines words items as the handbook does, with their letters.
func handbookLines(items []Item) []string {
	var all []string
	for _, item := range items {
		lines := item.Lines
		if lines == nil {
			lines = []string{item.Label.ZH}
		}
		for _, line := range lines {
			all = append(all, strings.TrimSpace(item.Letter+" "+line))
		}
	}
	return all
}

func TestRequestsAreTheClosingTable(t *testing.T) {
	var got strings.Builder
	category, categories := "", 0
	for _, r := range everyRequest() {
		if len(r.Required) == 0 {
			continue // stands in an answer only
		}
		if r.Category.ZH != category {
			category = r.Category.ZH
			got.WriteString(string([]rune("一二三四五")[categories]) + "、 " + category + "\n")
			categories++
		}
		got.WriteString(r.Case.ZH + ":" + strings.Join(handbookLines(r.Required), "、") + "\n")
	}
	if want := strings.TrimPrefix(closingTable, "\n"); got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
}

func TestRequestsAreTheAnswersLists(t *testing.T) {
	counts := map[string]int{"已有主机新增网站": 8 + 8, "已有网站申请接入": 5, "注销主体": 4, "注销域名": 3, "备案归属": 5}
	seen := 0
	for _, r := range everyRequest() {
		lines := handbookLines(r.Further)
		if len(r.Persons) > 0 {
			lines = append(append(lines, "网站负责人基本情况:"), handbookLines(r.Persons)...)
		}
		name := r.Category.ZH + "/" + r.Case.ZH
		if got, want := strings.Join(lines, "\n"), answerLists[name]; got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", name, got, want)
		}
		if n := len(handbookLines(r.Further)) + len(handbookLines(r.Persons)); n != counts[r.Case.ZH] {
			t.Errorf("%s has %d lines, want %d", name, n, counts[r.Case.ZH])
		}
		if n := len(lines); n > 0 {
			seen++
		}
		if r.Source.Part.IsZero() || (len(lines) > 0) == r.Answer.Part.IsZero() {
			t.Errorf("%s does not say where it is from", name)
		}
	}
	if seen != len(answerLists) {
		t.Errorf("%d of %d lists were found", seen, len(answerLists))
	}
}

func TestRequestForOperation(t *testing.T) {
	for _, c := range []struct {
		operation, here string
		conflict        bool
		want            string // empty where there is none
		assumed         bool
	}{
		{filing.First, "", false, "新增备案/备案资料", false},
		{filing.First, "", true, "新增备案/备案冲突", false},
		{filing.AddSite, filing.Yes, false, "变更备案/备案资料", false},
		{filing.AddSite, filing.Yes, true, "变更备案/备案冲突", false},
		{filing.AddSite, filing.No, false, "新增接入/已有主机新增网站", false},
		{filing.AddSite, "", false, "新增接入/已有主机新增网站", true},
		{filing.AddSite, "perhaps", false, "新增接入/已有主机新增网站", true},
		{filing.AddSite, filing.No, true, "", false},
		{filing.AddSite, "", true, "", false},
		{filing.Change, filing.Yes, false, "变更备案/备案资料", false},
		{filing.Change, filing.No, false, "变更备案/备案资料", false},
		{filing.Change, "", true, "变更备案/备案冲突", false},
		{filing.AddAccess, "", false, "新增接入/已有网站申请接入", false},
		{filing.AddAccess, "", true, "", false},
		{filing.CancelSubject, "", false, "注销备案/注销主体", false},
		{filing.CancelSite, "", false, "注销备案/注销域名", false},
		{filing.CancelAccess, "", false, "取消接入/取消接入", false},
		{filing.CancelAccess, "", true, "", false},
		{"", "", false, "", false},
		{"dance", "", false, "", false},
	} {
		b := &filing.Bundle{Operation: c.operation}
		b.Record.Here = c.here
		r, assumed, found := requestFor(b, c.conflict)
		got := ""
		if found {
			got = r.Category.ZH + "/" + r.Case.ZH
		}
		if got != c.want || assumed != c.assumed {
			t.Errorf("%s, here %q, conflict %v: %s (assumed %v), want %s (%v)", c.operation, c.here, c.conflict, got, assumed, c.want, c.assumed)
		}
	}
	for _, operation := range filing.Operations.IDs() {
		if _, _, found := RequestFor(&filing.Bundle{Operation: operation}); !found {
			t.Errorf("%s has no request", operation)
		}
	}
}

// Whatever is empty, an item says so and where to fill it in; what is full
// lacks nothing; and no statement holds the password.
func TestStatements(t *testing.T) {
	empty, full := new(filing.Bundle), bundlefile.Parse([]byte(fullBundle)).Bundle
	for _, r := range everyRequest() {
		for _, item := range slices.Concat(r.Required, r.Further, r.Persons, r.Beside) {
			if item.Read(empty, nil).IsZero() {
				continue // of other operations
			}
			if s := item.Read(empty, nil); !s.Lacking && !slices.Contains([]string{"备案密码", "原备案密码", "办公电话", "小灵通号码"}, item.Label.ZH) {
				t.Errorf("%s/%s: nothing lacks in an empty bundle", r.Case.ZH, item.Label.ZH)
			} else if s.Lacking && bundlefile.ReadingOf(empty).Place(s.At).Path == "" {
				t.Errorf("%s/%s: no place to fill it in", r.Case.ZH, item.Label.ZH)
			}
			if s := item.Read(full, full.Sites[0]); s.Lacking || len(s.Parts) == 0 {
				t.Errorf("%s/%s lacks in a full bundle", r.Case.ZH, item.Label.ZH)
			} else if slices.Contains(s.Parts, any(&full.Record.Password)) {
				t.Errorf("%s/%s shows the password", r.Case.ZH, item.Label.ZH)
			}
		}
	}
}

const fullBundle = `
operation: first
subject:
  type: personal
  name: 林知远
  certificate: {type: resident-id, number: "210202199208151038"}
  principal: {mobile: "13512340001", email: lin@example.cn}
sites:
  - {name: 学习笔记本, domain: example-notes.cn, content: [notes], access: {ips: [119.29.29.29]}}
documents: [{kind: subject-certificate, files: [a.png]}]
record: {number: 辽ICP备2021000001号, subject_name: 林知远, domains: [example-old.cn], password: ab12cd34}
changes: [site]
reason: 不再使用
account: lin@example.cn
`

func TestPreApprovalsAreDeclared(t *testing.T) {
	for name, c := range map[string]struct {
		site    filing.Site
		zh      string
		lacking bool
	}{
		"none":            {filing.Site{Content: []string{"company"}}, "不涉及", false},
		"not known":       {filing.Site{}, "", true},
		"needed":          {filing.Site{Content: []string{"company", "publishing"}}, "涉及", true},
		"perhaps":         {filing.Site{Content: []string{"culture", "finance"}}, "没有审批文件，是否涉及请核实", false},
		"given":           {filing.Site{Content: []string{"publishing"}, PreApprovals: []*filing.PreApproval{{Kind: "publishing", Number: "1"}}}, "涉及", false},
		"without number":  {filing.Site{PreApprovals: []*filing.PreApproval{{Kind: "publishing"}}}, "涉及", true},
		"for any content": {filing.Site{PreApprovals: []*filing.PreApproval{{Kind: "religion", Number: "2"}}}, "涉及", false},
	} {
		s := readPreApprovals(new(filing.Bundle), &c.site)
		zh := ""
		for _, part := range s.Parts {
			if text, isText := part.(lang.Text); isText {
				zh += text.ZH
			}
		}
		if zh != c.zh || s.Lacking != c.lacking {
			t.Errorf("%s: %q, lacking %v; want %q, %v", name, zh, s.Lacking, c.zh, c.lacking)
		}
	}
}

func TestRequestLacks(t *testing.T) {
	b := bundlefile.Parse([]byte(fullBundle)).Bundle
	b.Operation, b.Record.Here = filing.AddSite, filing.No
	r, _, _ := RequestFor(b)
	if lacking := r.Lacks(b); len(lacking) > 0 {
		t.Errorf("a full bundle lacks %d values", len(lacking))
	}
	b.Record.Domains, b.Sites[0].Access.IPs = nil, []string{""}
	want := []any{&b.Record.Domains, &b.Sites[0].Access.IPs}
	if lacking := r.Lacks(b); !slices.Equal(lacking, want) {
		t.Errorf("it lacks %v, want %v", lacking, want)
	}
	if lacking := r.Lacks(&filing.Bundle{}); slices.ContainsFunc(lacking, func(at any) bool { _, isList := at.(*[]*filing.Site); return isList }) {
		t.Error("a list of groups is no value")
	}
}

// A website's principal with only an e-mail address is still its principal: papers and
// requests are about them.
func TestPrincipalOfSite(t *testing.T) {
	site := &filing.Site{Domain: "example.com.cn"}
	b := &filing.Bundle{Operation: filing.First, Subject: filing.Subject{Type: filing.Enterprise}, Sites: []*filing.Site{site}}
	for _, email := range []string{"", "he@example.cn"} {
		site.Principal.Email = email
		own := email != ""
		asked := slices.ContainsFunc(Documents(b, time.Time{}), func(r Requirement) bool { return r.Kind == "site-principal-certificate" })
		if (PrincipalFor(b, site) == &site.Principal) != own || asked != own {
			t.Errorf("e-mail %q: the principal is the site's own %v, its certificate is asked for %v", email, PrincipalFor(b, site) == &site.Principal, asked)
		}
	}
}

package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/cli"
)

// handbookRow is a question, list entry or required field of the handbook, with the command
// that answers it and a line of its answer.
type handbookRow struct {
	place string
	args  string
	line  string
}

// handbookQuestion is a question in today's words, with a line of the page that it leads to
// and, unless that line is already the answer, a fact that the handbook gives.
type handbookQuestion struct {
	place string
	args  string
	line  string
	fact  string
}

// The questions, in the handbook's order; the six on conflicts occur twice.
var handbookQuestions = []handbookQuestion{
	{"一、备案冲突，主体冲突 1", "explain subject-conflict", "1. 打开 https://beian.miit.gov.cn，在备案信息查询中输入主办单位名称；查不到的，按证件号码查，旧的证件号码也查一遍", ""},
	{"一、备案冲突，主体冲突 2", "explain subject-conflict", "→ 请这家接入商撤销冲突的首次备案；域名未备过案的办理 add-site（新增网站），备过的办理 add-access（新增接入），备案号不变，原接入商无需先取消", ""},
	{"一、备案冲突，主体冲突 3", "explain subject-conflict", "→ 不要再提交首次备案：加网站办理 add-site（新增网站），改信息办理 change（变更备案）", ""},
	{"一、备案冲突，域名冲突 1", "explain domain-conflict", "1. 打开 https://beian.miit.gov.cn，在备案信息查询中输入域名，不加 www", ""},
	{"一、备案冲突，域名冲突 2", "explain domain-conflict", "一个域名只能在一个备案中。新注册的域名也会冲突：从前的持有者备过案，后来域名不再续费，备案却没有注销", ""},
	{"一、备案冲突，域名冲突 3", "explain domain-conflict", "→ 不要重复提交，找到原来那一笔，要改的办理 change（变更备案）", ""},
	{"一、其它问题 1", "explain 为什么要备案", "why-file  网站为什么要备案？", "两样都没有就不得办"},
	{"一、其它问题 2", "explain 什么是接入商", "access-provider  什么是接入商？", "卖虚拟主机、托管服务器或提供专线的公司"},
	{"一、其它问题 3", "explain 个人可以备什么网站", "personal-content  个人可以备什么样的网站？", "不设留言板、讨论区、交流区，也没有企业的内容"},
	{"一、其它问题 4", "explain 个人可以备商城吗", "personal-shop  个人可以备案商城、购物网站吗？", "还要办经营性 ICP 手续"},
	{"一、其它问题 5", "explain 没有公司字眼可以用个人备案吗", "company-content  通篇不写「公司」二字，能否以个人名义备案？", "有没有这个字眼都要由企业备案"},
	{"一、其它问题 6", "explain 核验单协议书照片日期", "paper-dates  核验单、协议书和照片的日期怎么写？", "三样写同一天"},
	{"一、其它问题 7", "explain 找谁备案", "who-helps  备案应由谁协助，接入商还是域名注册商？", "注册商只管卖域名，没有帮忙备案的责任"},
	{"一、其它问题 8", "explain 审核时间", "review-time  备案审核要多久？", "二十个工作日内备案，不齐的也在这期限内告知理由"},
	{"一、其它问题 9", "explain 什么是前置审批", "pre-approval  什么是前置审批，如何办理？", "先要主管部门同意，备案时把批文交给住所所在省的管局"},
	{"二、变更备案资料 1", "explain 备案就在这家接入商，怎么再添加新域名", "add-domain-here  备案已在这家接入商，怎么再加一个域名？", "另外上传一张新的核验单，在原来的域名之外加上新域名"},
	{"二、变更备案资料 2", "explain 公司信息变了", "company-data-changed  公司信息变了，备案需要变更吗？", "动了主体信息的，相应的扫描件重新上传"},
	{"二、备案冲突，主体冲突 1", "explain 备案被管局退回，说主办单位冲突，怎么办？", "- 接入商《ICP备案常规问题知识库》（2014-07-02） 二、备案冲突，主体冲突 1", "查不到再按证件号码查"},
	{"二、备案冲突，主体冲突 2", "explain 不知道客户之前在别的地方做过备案，重新提交导致主办单位冲突怎么办", "- 接入商《ICP备案常规问题知识库》（2014-07-02） 二、备案冲突，主体冲突 2", "再交新增接入的资料，由接入商办理"},
	{"二、备案冲突，主体冲突 3", "explain 后台提交时提示该主体已经存在怎么办", "- 接入商《ICP备案常规问题知识库》（2014-07-02） 二、备案冲突，主体冲突 3", "接入商的系统里已有该主体的备案，不要再交一遍"},
	{"二、备案冲突，域名冲突 1", "explain 备案被管局退回，说域名冲突，怎么办？", "- 接入商《ICP备案常规问题知识库》（2014-07-02） 二、备案冲突，域名冲突 1", "首字是哪个省，就向哪个省的管局交注销申请表"},
	{"二、备案冲突，域名冲突 2", "explain 新注册的域名为什么提示域名冲突", "- 接入商《ICP备案常规问题知识库》（2014-07-02） 二、备案冲突，域名冲突 2", "后来弃用了，备案却没有注销"},
	{"二、备案冲突，域名冲突 3", "explain 后台提交时提示该域名已经存在怎么办", "- 接入商《ICP备案常规问题知识库》（2014-07-02） 二、备案冲突，域名冲突 3", "这个域名已经交过，不要再交"},
	{"二、其它问题 1", "explain 备案归属", "claim-record  会员中心查不到以前的备案，怎么归到自己名下？", "会员邮箱、主办单位名称、备案号、域名和主办单位证件扫描件"},
	{"二、其它问题 2", "explain 已有备案号的备案还要上传扫描件吗", "verify-old-record  早已取得备案号的备案，还要补传扫描件吗？", "在证件核实列表里补传扫描件，由接入商核实"},
	{"二、其它问题 3", "explain 核实退回", "returned-after-upload  扫描件已上传，为什么状态还是「核实退回」？", "一直走到「完成备案信息」"},
	{"二、其它问题 4", "explain 待核实怎么修改", "change-while-pending  备案仍在「待核实」，想修改信息怎么办？", "不必等核实完"},
	{"二、其它问题 5", "explain 已有备案号下新增的网站要删除怎么办", "remove-unapproved-site  在已有备案号下新增的网站尚未通过，想删除怎么办？", "所以要向管局申请"},
	{"二、其它问题 6", "explain 多个备案号", "several-numbers  一个主体有几个备案号，怎么办？", "有几个的留一个，其余注销，域名都加到留下的那个下面"},
	{"三、已有主机新增网站 1", "explain 已在别的接入商备案，另一个网站放在这家怎么备案", "add-site-elsewhere  公司在其他接入商已有备案，另一个网站放在这家，怎么备案？", "要交八项：备案密码、主办单位名称、已备案的域名、备案号、新域名、网站名称、IP 地址"},
	{"三、已有网站申请接入 1", "explain 换接入商要重新备案吗", "move-provider  网站换到这家接入商，需要重新备案吗？", "先让原接入商取消接入，再由新接入商接进来"},
	{"三、其它问题 1", "explain 名义接入", "nominal-access  备案在别家，主机已用这家的，网站能先开通吗？", "不能，接入这家并经管局审核通过才能开"},
	{"四、注销主体 1", "explain 怎么注销主体", "cancel-subject-how  怎么注销整个主体的备案？", "交备案密码、备案号、域名和注销原因，由接入商代办"},
	{"四、注销网站 1", "explain 注销网站", "cancel-site-how  几个网站中有一个不再使用，怎么只注销它？", "交备案号、这个网站的域名和原因，由接入商代办"},
	{"五、取消接入 1", "explain 取消接入", "moved-away  网站已搬到别家，原来的备案还需要处理吗？", "请原接入商取消接入，新接入商新增接入"},
}

const (
	enterpriseList = "docs --type enterprise --verification paper --role authorized"
	personalList   = "docs --type personal --verification paper"
	elsewhere      = "request examples/operations/add-site-elsewhere.yaml --show-values"
	access         = "request examples/operations/add-access.yaml --show-values"
)

// The lists: documents of an enterprise and of a person, the claim, and the lettered lists in
// the answers. The stars are the handbook's.
var handbookLists = []handbookRow{
	{"企业 1)*", enterpriseList, "1. 主办单位有效证件 *"},
	{"企业 2)*", enterpriseList, "2. 主办单位负责人有效证件 *"},
	{"企业 3)", enterpriseList, "3. 法定代表人授权书 *"},
	{"企业 4)*", enterpriseList, "4. 信息安全管理协议书 *"},
	{"企业 5)*", enterpriseList, "5. 网站备案信息真实性核验单 *"},
	{"企业 6)*", enterpriseList, "6. 域名证书 *"},
	{"企业 7)", enterpriseList, "7. 负责人现场拍照相片"},
	{"个人 1)*", personalList, "1. 主办单位有效证件 *"},
	{"个人 2)*", personalList, "2. 主办单位负责人有效证件 *"},
	{"个人 3)*", personalList, "3. 信息安全管理协议书 *"},
	{"个人 4)*", personalList, "4. 网站备案信息真实性核验单 *"},
	{"个人 5)*", personalList, "5. 域名证书 *"},
	{"个人 6)", personalList, "6. 负责人现场拍照相片"},
	{"归属 1)", "request claim examples/operations/add-site.yaml --show-values", "1. 会员邮箱：lin@example.cn"},
	{"归属 2)", "request claim examples/operations/add-site.yaml", "2. 主办单位名称：林知远"},
	{"归属 3)", "request claim examples/operations/add-site.yaml", "3. 备案号：辽ICP备2021000001号"},
	{"归属 4)", "request claim examples/operations/add-site.yaml", "4. 域名：example-notes.cn"},
	{"归属 5)", "request claim examples/operations/add-site.yaml", "5. 主办单位相关证件扫描件：scans/id-front.png、scans/id-back.png"},
	{"新增网站 A", elsewhere, "A. 原备案密码：2020-08-17 起由短信核验代替"},
	{"新增网站 B", elsewhere, "B. 原备案主办单位名称：林知远"},
	{"新增网站 C", elsewhere, "C. 原备案的网站域名：example-notes.cn"},
	{"新增网站 D", elsewhere, "D. 原备案取得的备案号：辽ICP备2021000001号"},
	{"新增网站 E", elsewhere, "E. 新添加的域名：example-photos.cn"},
	{"新增网站 F", elsewhere, "F. 新添加域名的网站名称：知远的摄影笔记"},
	{"新增网站 G", elsewhere, "G. 新添加域名指向的IP：119.29.29.29"},
	{"新增网站 H", elsewhere, "H. 有无涉及前置审批：不涉及"},
	{"新增网站 姓名", elsewhere, "姓名：林知远"},
	{"新增网站 有效证件类型", elsewhere, "有效证件类型：居民身份证"},
	{"新增网站 有效证件号码", elsewhere, "有效证件号码：21020219920815103X"},
	{"新增网站 办公电话", elsewhere, "办公电话：无"},
	{"新增网站 中国移动手机号码", elsewhere, "手机号码：13512340011"},
	{"新增网站 中国联通手机号码", elsewhere, "手机号码：13512340011"},
	{"新增网站 小灵通号码", elsewhere, "小灵通号码：无（小灵通已停止服务）"},
	{"新增网站 电子邮箱", elsewhere, "电子邮箱：lin@example.cn"},
	{"接入 1)", access, "1. 备案的备案号：粤ICP备2021000001号"},
	{"接入 2)", access, "2. 备案的主办单位名称：深圳市示例软件有限公司"},
	{"接入 3)", access, "3. 备案密码：2020-08-17 起由短信核验代替"},
	{"接入 4)", access, "4. 需要接入的域名：example.com.cn"},
	{"接入 5)", access, "5. 接入域名对应的IP地址：223.6.6.6"},
	{"注销主体 密码", "request examples/operations/cancel-subject.yaml", "备案密码：2020-08-17 起由短信核验代替"},
	{"注销主体 备案号", "request examples/operations/cancel-subject.yaml", "备案号：辽ICP备2021000001号"},
	{"注销主体 域名", "request examples/operations/cancel-subject.yaml", "备案的域名：example-notes.cn、example-photos.cn"},
	{"注销主体 原因", "request examples/operations/cancel-subject.yaml", "注销原因：网站都不再使用"},
	{"注销网站 备案号", "request examples/operations/cancel-site.yaml", "要注销网站备案的备案号：粤ICP备2021000001号"},
	{"注销网站 域名", "request examples/operations/cancel-site.yaml", "要注销网站备案的域名：示例帮助.中国"},
	{"注销网站 原因", "request examples/operations/cancel-site.yaml", "注销的原因：帮助中心并入官网"},
}

// The closing table: nine rows, each with its required fields.
var handbookRequired = []handbookRow{
	{"新增备案 备案资料：主办单位名称", "request examples/personal/bundle.yaml", "主办单位名称：林知远"},
	{"新增备案 备案资料：域名", "request examples/personal/bundle.yaml", "域名：example-notes.cn"},
	{"新增备案 备案冲突：主办单位名称", "request --conflict examples/personal/bundle.yaml", "主办单位名称：林知远"},
	{"新增备案 备案冲突：域名", "request --conflict examples/personal/bundle.yaml", "域名：example-notes.cn"},
	{"变更备案 备案资料：主办单位名称", "request examples/operations/add-site.yaml", "主办单位名称：林知远"},
	{"变更备案 备案资料：备案号", "request examples/operations/add-site.yaml", "备案号：辽ICP备2021000001号"},
	{"变更备案 备案资料：域名", "request examples/operations/add-site.yaml", "域名：example-photos.cn"},
	{"变更备案 备案冲突：主办单位名称", "request --conflict examples/operations/change.yaml", "主办单位名称：上海示例贸易有限公司（现名称 上海示例文化传播有限公司）"},
	{"变更备案 备案冲突：备案号", "request --conflict examples/operations/change.yaml", "备案号：沪ICP备2021000001号"},
	{"变更备案 备案冲突：域名", "request --conflict examples/operations/change.yaml", "域名：example-culture.cn"},
	{"已有主机新增网站：主办单位名称", elsewhere, "主办单位名称：林知远"},
	{"已有主机新增网站：备案号", elsewhere, "备案号：辽ICP备2021000001号"},
	{"已有主机新增网站：原备案的域名", elsewhere, "原备案的域名：example-notes.cn"},
	{"已有主机新增网站：新备案的域名", elsewhere, "新备案的域名：example-photos.cn"},
	{"已有网站申请接入：主办单位名称", access, "主办单位名称：深圳市示例软件有限公司"},
	{"已有网站申请接入：备案号", access, "备案号：粤ICP备2021000001号"},
	{"已有网站申请接入：原备案的域名", access, "原备案的域名：example.com.cn、示例帮助.中国"},
	{"已有网站申请接入：备案密码", access, "备案密码：2020-08-17 起由短信核验代替"},
	{"注销主体：主办单位名称", "request examples/operations/cancel-subject.yaml", "主办单位名称：林知远"},
	{"注销主体：备案号", "request examples/operations/cancel-subject.yaml", "备案号：辽ICP备2021000001号"},
	{"注销主体：域名", "request examples/operations/cancel-subject.yaml", "域名：example-notes.cn、example-photos.cn"},
	{"注销域名：主办单位名称", "request examples/operations/cancel-site.yaml", "主办单位名称：深圳市示例软件有限公司"},
	{"注销域名：备案号", "request examples/operations/cancel-site.yaml", "备案号：粤ICP备2021000001号"},
	{"注销域名：要注销的域名", "request examples/operations/cancel-site.yaml", "要注销的域名：示例帮助.中国"},
	{"取消接入：主办单位名称", "request examples/operations/cancel-access.yaml", "主办单位名称：深圳市示例软件有限公司"},
	{"取消接入：备案号", "request examples/operations/cancel-access.yaml", "备案号：粤ICP备2021000001号"},
	{"取消接入：要取消接入的域名", "request examples/operations/cancel-access.yaml", "要取消接入的域名：example.com.cn"},
}

// Every question, list and required field of the handbook is answered by a command, with a
// certain line.
func TestHandbook(t *testing.T) {
	t.Chdir("../..")
	for _, table := range []struct {
		name string
		rows []handbookRow
		want int
	}{
		{"lists", handbookLists, 7 + 6 + 5 + 8 + 8 + 5 + 4 + 3},
		{"required fields", handbookRequired, 2 + 2 + 3 + 3 + 4 + 4 + 3 + 3 + 3},
	} {
		seen := make(map[string]bool)
		for _, row := range table.rows {
			if seen[row.place] {
				t.Errorf("%s stands twice", row.place)
			}
			seen[row.place] = true
			if out := answerTo(t, row.args); !strings.Contains(out, "\n"+row.line+"\n") {
				t.Errorf("%s: icp %s does not say %q:\n%s", row.place, row.args, row.line, out)
			}
		}
		if len(table.rows) != table.want {
			t.Errorf("%d %s, and the handbook has %d", len(table.rows), table.name, table.want)
		}
	}
}

// Every question of the handbook, in words, leads to its answer.
func TestHandbookQuestions(t *testing.T) {
	seen := make(map[string]bool)
	for _, q := range handbookQuestions {
		if seen[q.place] {
			t.Errorf("%s stands twice", q.place)
		}
		seen[q.place] = true
		out := answerTo(t, q.args)
		if !strings.Contains(out, "\n"+q.line+"\n") {
			t.Errorf("%s: icp %s does not say %q:\n%s", q.place, q.args, q.line, out)
		}
		then, found := out, true
		if q.fact != "" {
			_, then, found = strings.Cut(out, "\n2014 年的答案\n")
		}
		if !found || !strings.Contains(then, q.fact) {
			t.Errorf("%s: icp %s does not say that the handbook answered %q:\n%s", q.place, q.args, q.fact, out)
		}
	}
	if len(handbookQuestions) != 35 {
		t.Errorf("%d questions, and the handbook has 35", len(handbookQuestions))
	}
}

// answerTo returns the lines that a command writes, without their prefixes.
func answerTo(t *testing.T, args string) string {
	t.Helper()
	var out, errors bytes.Buffer
	code := cli.Main(cli.Program{
		Args: strings.Fields(args), Out: &out, Err: &errors,
		Getenv: func(string) string { return "" }, Now: func() time.Time { return shownDay },
	})
	if code != 0 {
		t.Errorf("icp %s ends with %d: %s", args, code, &errors)
	}
	var lines strings.Builder
	for line := range strings.Lines("\n" + out.String()) {
		fmt.Fprintln(&lines, strings.TrimSpace(line))
	}
	return lines.String()
}

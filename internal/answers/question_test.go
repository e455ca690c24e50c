package answers

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"beian.example/icp/internal/lang"
	"beian.example/icp/internal/regulation"
	"beian.example/icp/internal/source"
)

// printed lists the questions of the handbook.
func printed() []Question {
	return slices.DeleteFunc(Questions(), func(q Question) bool { return len(q.Places) == 0 })
}

// The handbook prints 35 questions, six of them twice.
func TestQuestionsAreTheHandbooks(t *testing.T) {
	const distinct, inPlaces, twice = 29, 35, 6
	places, repeated := make(map[lang.Text]string), 0
	for _, q := range printed() {
		if len(q.Places) == 2 {
			repeated++
		}
		for _, place := range q.Places {
			if other := places[place]; other != "" {
				t.Errorf("%s and %s stand in one place: %s", other, q.Topic, place.EN)
			}
			places[place] = q.Topic
		}
	}
	if got := len(printed()); got != distinct {
		t.Errorf("%d questions, want %d", got, distinct)
	}
	if len(places) != inPlaces || repeated != twice {
		t.Errorf("%d places and %d questions in two, want %d and %d", len(places), repeated, inPlaces, twice)
	}
}

// The questions run from part 1 to part 5, and none is missing from a part.
func TestQuestionsFollowTheHandbook(t *testing.T) {
	const parts = "一二三四五"
	last, count := 0, make(map[string]int)
	for _, q := range printed() {
		for i, place := range q.Places {
			part, _, _ := strings.Cut(place.ZH, "、")
			count[part]++
			at := strings.Index(parts, part)
			if at < 0 {
				t.Errorf("%s: %s is in no part", q.Topic, place.ZH)
			}
			if i == 0 && at < last {
				t.Errorf("%s comes after a later part", q.Topic)
			}
			if i == 0 {
				last = at
			}
		}
	}
	for part, want := range map[string]int{"一": 15, "二": 14, "三": 3, "四": 2, "五": 1} {
		if count[part] != want {
			t.Errorf("part %s has %d questions, want %d", part, count[part], want)
		}
	}
}

func TestTopics(t *testing.T) {
	want := []string{
		"subject-conflict-returned", "subject-conflict-elsewhere", "subject-conflict-console",
		"domain-conflict-returned", "domain-conflict-new-domain", "domain-conflict-console",
		"why-file", "access-provider", "personal-content", "personal-shop", "company-content",
		"paper-dates", "who-helps", "review-time", "pre-approval",
		"add-domain-here", "company-data-changed", "claim-record", "verify-old-record",
		"returned-after-upload", "change-while-pending", "remove-unapproved-site", "several-numbers",
		"add-site-elsewhere", "move-provider", "nominal-access",
		"cancel-subject-how", "cancel-site-how", "moved-away",
		"filing-steps", "cost", "foreigners", "individual-business", "principal-what", "server-needed", "domain-elsewhere", "open-while-waiting",
		"find-number", "filing-password", "text-message", "cancel-which", "subject-what",
		"rejected", "which-documents", "after-approval",
		"site-name-how", "remarks-how", "how-many-sites",
		"principal-other", "principal-left", "phone-changed", "chinese-phone", "representative-abroad", "students", "minors", "residence-permit",
		"domain-of-the-owner", "domain-transfer", "domain-lapsed", "subdomains",
		"server-changed", "provider-conditions", "service-code", "servers-abroad", "cdn", "bare-ip",
		"forms-where", "backdrop-photo", "review-call", "order-closed", "photographing-papers", "parcel", "data-privacy",
		"type-change", "empty-record", "apps", "licence-or-filing", "number-suffix",
		"footer-how", "police-filing", "penalty", "yearly-check",
		"risk-content-changed", "risk-access-mismatch", "risk-restore",
	}
	form := regexp.MustCompile(`^[a-z-]+$`)
	var got []string
	for _, q := range Questions() {
		if slices.Contains(got, q.Topic) || !form.MatchString(q.Topic) {
			t.Errorf("%q is no topic, or one that stands twice", q.Topic)
		}
		got = append(got, q.Topic)
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
}

// Every question is answered in both languages, from dated sources, at a length
// that can be read.
func TestQuestionsAreAnswered(t *testing.T) {
	const longestThen, longestNow = 4, 5
	for _, q := range Questions() {
		texts := append([]lang.Text{q.Title, q.Now}, q.Places...)
		if len(q.Places) > 0 || !q.Then.IsZero() { // what was asked then was answered then, and only that
			texts = append(texts, q.Then)
		}
		for _, text := range texts {
			if strings.TrimSpace(text.ZH) == "" || strings.TrimSpace(text.EN) == "" {
				t.Errorf("%s: a text has only one language: %q", q.Topic, text)
			}
			if strings.ContainsAny(text.ZH, ",;!?()！您") {
				t.Errorf("%s: punctuation or address that is not a clerk's: %s", q.Topic, text.ZH)
			}
		}
		for _, c := range []struct {
			name string
			text lang.Text
			most int
		}{{"then", q.Then, longestThen}, {"now", q.Now, longestNow}} {
			zh, en := sentenceCounts(c.text)
			if c.text.IsZero() {
				continue
			}
			if zh < 1 || zh > c.most || en < 1 || en > c.most {
				t.Errorf("%s: %s has %d sentences in Chinese and %d in English", q.Topic, c.name, zh, en)
			}
		}
		if len(q.Sources) == 0 || len(q.See) == 0 {
			t.Errorf("%s lacks sources or where to see", q.Topic)
		}
		for _, s := range q.Sources {
			if s.Name.ZH == "" || s.Name.EN == "" || s.Newest().IsZero() || s.Name == source.Handbook.Name {
				t.Errorf("%s: %v is no dated source of today", q.Topic, s)
			}
		}
		for _, command := range q.See {
			if !strings.HasPrefix(command, "icp ") || command == "icp explain "+q.Topic {
				t.Errorf("%s: %q leads nowhere further", q.Topic, command)
			}
		}
	}
}

// Today's answer comes before the old one, so that it states a rule before it says that the
// rule has not changed.
func TestAnswersBeginWithTheRule(t *testing.T) {
	for _, q := range Questions() {
		zh, _, _ := strings.Cut(q.Now.ZH, "。")
		en, _, _ := strings.Cut(q.Now.EN, ". ")
		if strings.Contains(zh, "没有变") || strings.Contains(en, "not changed") || strings.HasPrefix(en, "Nothing has changed") {
			t.Errorf("%s begins with what has not changed: %s / %s", q.Topic, zh, en)
		}
	}
}

var sentenceEnd = regexp.MustCompile(`[.?](\s|$)`)

func sentenceCounts(text lang.Text) (zh, en int) {
	return strings.Count(text.ZH, "。"), len(sentenceEnd.FindAllString(text.EN, -1))
}

// The two slips of the handbook are mentioned, not copied.
func TestSlipsAreCorrected(t *testing.T) {
	slips := map[string]lang.Text{
		"subject-conflict-elsewhere": {ZH: "第三部分", EN: "part 3"},
		"subject-conflict-returned":  {ZH: "主体的备案", EN: "it means the subject's record"},
	}
	for _, q := range Questions() {
		words, slipped := slips[q.Topic]
		delete(slips, q.Topic)
		if !strings.Contains(q.Then.ZH, words.ZH) || !strings.Contains(q.Then.EN, words.EN) {
			t.Errorf("%s does not say what was meant: %v", q.Topic, q.Then)
		}
		if strings.Contains(q.Then.EN, "slip") != slipped {
			t.Errorf("%s calls what it tells a slip, or does not: %v", q.Topic, q.Then)
		}
	}
	if len(slips) > 0 {
		t.Errorf("no question has the slips of %v", slips)
	}
}

// What a person types leads to the question among those found, and nearly always to the first
// one. None of these texts are among the examples.
func TestSearches(t *testing.T) {
	missing := make(map[string]bool)
	for _, q := range Questions() {
		missing[q.Topic] = true
	}
	first, told := 0, 0
	for _, c := range searches {
		delete(missing, c.topic)
		var got []string
		found := Find(c.asked)
		for _, m := range slices.Concat(found.Answers, found.Perhaps) {
			got = append(got, m.Name())
		}
		if len(got) > 0 && got[0] == c.topic {
			first++
		}
		if slices.Contains(got, c.topic) {
			told++
		} else {
			t.Logf("%s: got %v, want %s", c.asked, got, c.topic)
		}
	}
	const leastFirst, leastTold = 0.8, 0.93
	n := float64(len(searches))
	if float64(first)/n < leastFirst || float64(told)/n < leastTold {
		t.Errorf("of %d searches %d lead to their question first and %d at all", len(searches), first, told)
	}
	if len(missing) > 0 {
		t.Errorf("nobody searches for %v", missing)
	}
}

var searches = []struct{ asked, topic string }{
	{"被管局退回说主体冲突", "subject-conflict-returned"},
	{"主办单位冲突怎么处理", "subject-conflict-returned"},
	{"Rejected for a subject conflict", "subject-conflict-returned"},
	{"客户之前在别的地方备过案，主体冲突", "subject-conflict-elsewhere"},
	{"subject conflict, client filed before with another provider", "subject-conflict-elsewhere"},
	{"后台提示主体已存在", "subject-conflict-console"},
	{"证件已在另一个账号下使用", "subject-conflict-console"},
	{"console says subject already exists", "subject-conflict-console"},
	{"域名冲突被退回", "domain-conflict-returned"},
	{"域名被别人备案了怎么办", "domain-conflict-returned"},
	{"the domain was filed by someone else", "domain-conflict-returned"},
	{"新注册的域名为什么域名冲突", "domain-conflict-new-domain"},
	{"刚买的域名有以前的备案", "domain-conflict-new-domain"},
	{"newly registered domain conflict", "domain-conflict-new-domain"},
	{"提示域名已经存在", "domain-conflict-console"},
	{"domain already exists in console", "domain-conflict-console"},
	{"为什么要备案", "why-file"},
	{"Why do I have to file?", "why-file"},
	{"接入商是什么意思", "access-provider"},
	{"what is an access provider", "access-provider"},
	{"个人网站能不能有留言板", "personal-content"},
	{"个人博客可以备案吗", "personal-content"},
	{"may an individual run a forum", "personal-content"},
	{"个人能开网店吗", "personal-shop"},
	{"个人备案商城", "personal-shop"},
	{"can I sell goods on a personal site", "personal-shop"},
	{"没有公司字样可以用个人名义吗", "company-content"},
	{"company website in my own name", "company-content"},
	{"个人网站放公司介绍", "company-content"},
	{"核验单日期怎么填", "paper-dates"},
	{"照片和协议书要同一天吗", "paper-dates"},
	{"which date goes on the verification form", "paper-dates"},
	{"备案找谁，注册商还是接入商", "who-helps"},
	{"who helps me, the registrar?", "who-helps"},
	{"备案步骤", "filing-steps"},
	{"我要给网站办备案，从哪里开始", "filing-steps"},
	{"how do I get a filing number", "filing-steps"},
	{"what are the steps of a filing", "filing-steps"},
	{"审核时间", "review-time"},
	{"备案要几天", "review-time"},
	{"how long does review take", "review-time"},
	{"短信核验要多长时间内完成", "review-time"},
	{"Working   DAYS until approval", "review-time"},
	{"前置审批怎么办", "pre-approval"},
	{"bbs 要不要专项备案", "pre-approval"},
	{"do I need a permit for news", "pre-approval"},
	{"在原备案上加一个域名", "add-domain-here"},
	{"How do I add a domain to my record?", "add-domain-here"},
	{"换公司名", "company-data-changed"},
	{"法人换了要变更备案吗", "company-data-changed"},
	{"our company was renamed", "company-data-changed"},
	{"办公地址搬了", "company-data-changed"},
	{"法定代表人变更", "company-data-changed"},
	{"认领备案", "claim-record"},
	{"会员中心查不到以前的备案", "claim-record"},
	{"my account does not show the earlier record", "claim-record"},
	{"老备案还要补传扫描件吗", "verify-old-record"},
	{"64号文当面核实", "verify-old-record"},
	{"do old records need scans", "verify-old-record"},
	{"上传了还是核实退回", "returned-after-upload"},
	{"I uploaded everything but the status is returned", "returned-after-upload"},
	{"待核实的时候想修改信息", "change-while-pending"},
	{"审核中还能改吗", "change-while-pending"},
	{"edit data while under review", "change-while-pending"},
	{"新增的网站没通过怎么删除", "remove-unapproved-site"},
	{"delete a site not approved yet", "remove-unapproved-site"},
	{"一个公司有两个备案号", "several-numbers"},
	{"we have several filing numbers", "several-numbers"},
	{"公司有多个网站，别的接入商已有备案，新网站放这里", "add-site-elsewhere"},
	{"无主体新增网站", "add-site-elsewhere"},
	{"one more website, other provider", "add-site-elsewhere"},
	{"换服务器要重新备案吗", "move-provider"},
	{"新增接入要什么", "move-provider"},
	{"网站搬家了备案怎么办", "move-provider"},
	{"服务器从阿里云换到腾讯云", "move-provider"},
	{"we switched to a new provider, file again?", "move-provider"},
	{"名义接入和实际接入", "nominal-access"},
	{"host is here, record elsewhere, open already?", "nominal-access"},
	{"备案密码忘了还能注销主体吗", "cancel-subject-how"},
	{"注销主体", "cancel-subject-how"},
	{"forgot the filing password", "filing-password"},
	{"备案要不要收费", "cost"},
	{"is filing free of charge", "cost"},
	{"外籍人员能不能备案", "foreigners"},
	{"does our overseas company qualify", "foreigners"},
	{"个体户没有字号", "individual-business"},
	{"we are a sole trader", "individual-business"},
	{"主体负责人是什么", "principal-what"},
	{"who can be the principal", "principal-what"},
	{"只有域名，没有服务器", "server-needed"},
	{"do i need a server first", "server-needed"},
	{"国外买的域名", "domain-elsewhere"},
	{"the domain was bought abroad", "domain-elsewhere"},
	{"审核期间网站要不要关", "open-while-waiting"},
	{"keep the website open during review", "open-while-waiting"},
	{"有一个网站不用了，怎么注销网站", "cancel-site-how"},
	{"cancel one website of several", "cancel-site-how"},
	{"取消接入", "moved-away"},
	{"网站转走了", "moved-away"},
	{"our site has moved away", "moved-away"},
	{"备案号丢了怎么查", "find-number"},
	{"忘了备案号在哪里查", "find-number"},
	{"I lost my filing number", "find-number"},
	{"how do I look up my ICP number", "find-number"},
	{"短信核验收不到", "text-message"},
	{"工信部验证码没收到", "text-message"},
	{"the SMS code did not arrive", "text-message"},
	{"注销网站和取消接入有什么区别", "cancel-which"},
	{"注销主体和注销网站有什么不同", "cancel-which"},
	{"difference between cancelling a site and the access", "cancel-which"},
	{"cancel the site or the access?", "cancel-which"},
	{"注销", "cancel-which"},
	{"怎么注销", "cancel-which"},
	{"how to cancel", "cancel-which"},
	{"备案号查不到", "find-number"},
	{"主办单位是什么", "subject-what"},
	{"what is a subject", "subject-what"},
	{"备案被退回了怎么办", "rejected"},
	{"my filing was rejected", "rejected"},
	{"备案需要什么材料", "which-documents"},
	{"what documents do I need", "which-documents"},
	{"备案通过后还要做什么", "after-approval"},
	{"备案成功之后呢", "after-approval"},
	{"what is left to do after approval", "after-approval"},

	{"网站名称怎么取", "site-name-how"},
	{"网站名称被驳回了怎么改", "site-name-how"},
	{"网站名字填什么好", "site-name-how"},
	{"which name may my website have", "site-name-how"},
	{"the website name was rejected", "site-name-how"},
	{"备注怎么写", "remarks-how"},
	{"网站备注要写多少字", "remarks-how"},
	{"备注填什么", "remarks-how"},
	{"what to write in the remarks", "remarks-how"},
	{"个人可以备几个网站", "how-many-sites"},
	{"一家公司最多可以备几个域名", "how-many-sites"},
	{"备案有数量限制吗", "how-many-sites"},
	{"how many websites can I file", "how-many-sites"},
	{"主体负责人必须是法人吗", "principal-other"},
	{"员工能当主体负责人吗", "principal-other"},
	{"负责人不是法定代表人可以吗", "principal-other"},
	{"can an employee be the principal instead of the legal representative", "principal-other"},
	{"must the principal be the legal representative", "principal-other"},
	{"负责人离职了怎么办", "principal-left"},
	{"网站负责人辞职，备案要换负责人吗", "principal-left"},
	{"怎么换负责人", "principal-left"},
	{"the principal has left the company", "principal-left"},
	{"手机号码换了要变更吗", "phone-changed"},
	{"换了手机号怎么办", "phone-changed"},
	{"负责人的手机号不用了", "phone-changed"},
	{"my phone number has changed", "phone-changed"},
	{"一定要中国手机号吗", "chinese-phone"},
	{"国外手机号能备案吗", "chinese-phone"},
	{"可以填香港手机吗", "chinese-phone"},
	{"do I need a chinese phone number", "chinese-phone"},
	{"can I use a foreign number", "chinese-phone"},
	{"法人在国外怎么备案", "representative-abroad"},
	{"法定代表人是外国人", "representative-abroad"},
	{"老板在国外没法人脸核验", "representative-abroad"},
	{"our legal representative is abroad", "representative-abroad"},
	{"学生可以备案吗", "students"},
	{"大学生备案用学校地址还是家里地址", "students"},
	{"学生证能代替居住证吗", "students"},
	{"can a university student file a website", "students"},
	{"未成年人能备案吗", "minors"},
	{"我17岁可以备案吗", "minors"},
	{"未满18周岁", "minors"},
	{"can someone under 18 file", "minors"},
	{"什么时候要居住证", "residence-permit"},
	{"外省身份证可以备案吗", "residence-permit"},
	{"异地备案要什么证明", "residence-permit"},
	{"is a residence permit needed in another province", "residence-permit"},
	{"域名是老板个人的能备案吗", "domain-of-the-owner"},
	{"域名在法人名下，公司备案可以吗", "domain-of-the-owner"},
	{"域名在员工名下怎么办", "domain-of-the-owner"},
	{"the domain belongs to the boss", "domain-of-the-owner"},
	{"域名转让后备案怎么办", "domain-transfer"},
	{"域名过户给别人", "domain-transfer"},
	{"网站卖了备案怎么办", "domain-transfer"},
	{"I want to sell my domain, what about the filing", "domain-transfer"},
	{"域名过期没续费，备案还在吗", "domain-lapsed"},
	{"域名卖掉了备案怎么处理", "domain-lapsed"},
	{"域名到期被抢注", "domain-lapsed"},
	{"the domain has expired, is the record gone", "domain-lapsed"},
	{"二级域名要备案吗", "subdomains"},
	{"子域名需要单独备案吗", "subdomains"},
	{"三级域名解析到别的服务器", "subdomains"},
	{"does a subdomain need a filing", "subdomains"},
	{"服务器IP变了要变更吗", "server-changed"},
	{"服务器换了一台，ip变了", "server-changed"},
	{"同一家换服务器", "server-changed"},
	{"the ip address changed at the same provider", "server-changed"},
	{"备案的服务器要租多久", "provider-conditions"},
	{"什么服务器可以备案", "provider-conditions"},
	{"轻量应用服务器可以备案吗", "provider-conditions"},
	{"how long must the server be rented", "provider-conditions"},
	{"备案授权码是什么", "service-code"},
	{"备案服务号在哪里拿", "service-code"},
	{"授权码无效怎么办", "service-code"},
	{"where do I get an authorization code", "service-code"},
	{"香港服务器需要备案吗", "servers-abroad"},
	{"海外服务器要不要备案", "servers-abroad"},
	{"服务器在美国", "servers-abroad"},
	{"does a server in Hong Kong need a filing", "servers-abroad"},
	{"cdn要备案吗", "cdn"},
	{"对象存储绑定域名要备案吗", "cdn"},
	{"企业邮箱需要备案吗", "cdn"},
	{"does a CDN need a filing", "cdn"},
	{"只用IP访问要备案吗", "bare-ip"},
	{"内网系统需要备案吗", "bare-ip"},
	{"测试网站要不要备案", "bare-ip"},
	{"does an intranet site need a filing", "bare-ip"},
	{"承诺书在哪里下载", "forms-where"},
	{"授权书模板", "forms-where"},
	{"核验单哪里可以下载", "forms-where"},
	{"where can I download the letter of authorization", "forms-where"},
	{"证件照片怎么拍", "photographing-papers"},
	{"身份证怎么扫描", "photographing-papers"},
	{"how do I take a picture of my identity card", "photographing-papers"},
	{"还要幕布照片吗", "backdrop-photo"},
	{"人脸核验怎么做", "backdrop-photo"},
	{"现场照片怎么拍", "backdrop-photo"},
	{"is a backdrop photo still needed", "backdrop-photo"},
	{"管局打电话问什么", "review-call"},
	{"审核电话会问哪些问题", "review-call"},
	{"没接到电话怎么办", "review-call"},
	{"what do they ask on the phone", "review-call"},
	{"备案订单失效了", "order-closed"},
	{"订单超时关闭怎么办", "order-closed"},
	{"订单过期了要重新填吗", "order-closed"},
	{"my order expired", "order-closed"},
	{"资料包里有什么", "parcel"},
	{"资料包怎么加密", "parcel"},
	{"who may see the parcel", "parcel"},
	{"我的身份证信息谁看得到", "data-privacy"},
	{"备案会泄露隐私吗", "data-privacy"},
	{"这个程序会不会上传我的资料", "data-privacy"},
	{"who can see my data", "data-privacy"},
	{"个人备案改成企业备案", "type-change"},
	{"个人转公司", "type-change"},
	{"企业转个人备案可以吗", "type-change"},
	{"change a personal filing to a company", "type-change"},
	{"空壳", "empty-record"},
	{"空壳主体怎么办", "empty-record"},
	{"怎么避免变成空壳网站", "empty-record"},
	{"what is an empty website", "empty-record"},
	{"app怎么备案", "apps"},
	{"小程序要备案吗", "apps"},
	{"微信小程序在哪里备案", "apps"},
	{"do mini programs have to be filed", "apps"},
	{"ICP许可证和备案的区别", "licence-or-filing"},
	{"要不要办经营许可证", "licence-or-filing"},
	{"经营性网站怎么办", "licence-or-filing"},
	{"do I need an ICP licence or only a filing", "licence-or-filing"},
	{"备案号后面的-1是什么意思", "number-suffix"},
	{"主体备案号和网站备案号", "number-suffix"},
	{"备案号的后缀", "number-suffix"},
	{"what does the -1 mean", "number-suffix"},
	{"备案号放在哪里", "footer-how"},
	{"页脚怎么写备案号", "footer-how"},
	{"网站底部加备案号链接", "footer-how"},
	{"where to put the number", "footer-how"},
	{"how do I put the number in the footer", "footer-how"},
	{"公安备案", "police-filing"},
	{"公安备案怎么办", "police-filing"},
	{"公安联网备案要多久内做", "police-filing"},
	{"public security filing", "police-filing"},
	{"不备案会怎样", "penalty"},
	{"没有备案罚款多少", "penalty"},
	{"不备案有什么处罚", "penalty"},
	{"what is the penalty for not filing", "penalty"},
	{"备案要年审吗", "yearly-check"},
	{"备案会过期吗", "yearly-check"},
	{"备案有效期多久", "yearly-check"},
	{"does a filing expire", "yearly-check"},
	{"收到核查通知说网站内容与备案信息不符", "risk-content-changed"},
	{"限期整改怎么办", "risk-content-changed"},
	{"整改通知逾期会怎样", "risk-content-changed"},
	{"risk notice: content differs from what was filed", "risk-content-changed"},
	{"接入信息不符怎么办", "risk-access-mismatch"},
	{"通知说域名未解析到阿里云", "risk-access-mismatch"},
	{"说网站未在我司接入，会被取消接入", "risk-access-mismatch"},
	{"notice that the access does not match", "risk-access-mismatch"},
	{"限期恢复访问否则注销", "risk-restore"},
	{"通知要恢复正常访问，不然备案会被注销", "risk-restore"},
	{"网站打不开要注销备案吗，通知说限期恢复", "risk-restore"},
	{"the website must be restored or will be cancelled", "risk-restore"},
}

// A question asked in the words of its title is found by them.
func TestTitlesFindTheirQuestions(t *testing.T) {
	for _, q := range Questions() {
		for _, title := range []string{q.Title.ZH, q.Title.EN} {
			if found := Find(title); len(found.Answers) == 0 || found.Answers[0].Name() != q.Topic {
				t.Errorf("%s does not lead to %s but to %v", title, q.Topic, namesOf(found.Answers))
			}
		}
	}
}

func namesOf(meanings []Meaning) (names []string) {
	for _, m := range meanings {
		names = append(names, m.Name())
	}
	return names
}

// How long a review may take is what the term says, from where it says.
func TestReviewTimeIsTheTerm(t *testing.T) {
	i := slices.IndexFunc(questions(), func(q Question) bool { return q.Topic == "review-time" })
	if i < 0 {
		t.Fatal("nothing is said of how long a review takes")
	}
	q, figure := &questions()[i], strconv.Itoa(regulation.Review.Value)
	if !strings.Contains(q.Now.ZH, figure) || !strings.Contains(q.Now.EN, figure) || !slices.Contains(q.Sources, regulation.Review.Source) {
		t.Errorf("the term is %s working days by %v; said is %q from %v", figure, regulation.Review.Source, q.Now, q.Sources)
	}
}

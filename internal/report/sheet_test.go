package report

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

func parsed(t testing.TB, path string) *filing.Bundle {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return bundlefile.Parse(data).Bundle
}

const (
	everyKey   = "../bundlefile/testdata/format.yaml"
	person     = "../../examples/personal/bundle.yaml"
	enterprise = "../../examples/enterprise/bundle.yaml"
)

// find returns the line on a path; of several the last.
func (s *Sheet) find(path string) (found SheetLine, there bool) {
	for _, section := range s.Sections {
		for _, line := range section.Lines {
			if line.Path == path {
				found, there = line, true
			}
		}
	}
	return found, there
}

// Every field of the bundle is on the sheet of some operation, but for these.
func TestSheetHoldsTheBundle(t *testing.T) {
	exceptions := map[string]string{
		"version":              "of the file, not of the form",
		"created":              "the console itself keeps that day",
		"verification":         "the console decides how it verifies",
		"account":              "what one logs in with",
		"record.here":          "decides the operation, and no form asks it",
		"documents[0].kind":    "documents are uploaded, and icp docs lists them",
		"documents[0].files":   "as above",
		"documents[0].date":    "as above",
		"documents[0].site":    "as above",
		"documents[0].person":  "as above",
		"sites[0].content_dir": "a folder on this machine",
	}
	element := regexp.MustCompile(`\[\d+\]$`)
	shown := make(map[string]bool)
	for _, operation := range filing.Operations.IDs() {
		b := parsed(t, everyKey)
		b.Operation, b.Subject.Principal.Role = operation, filing.Authorized
		b.Subject.Remarks, b.Reason = "无", "不再使用"
		sheet := NewSheet(b, Voice{})
		for _, section := range sheet.Sections {
			for _, line := range section.Lines {
				shown[element.ReplaceAllString(line.Path, "")] = true
			}
		}
	}
	fields := 0
	for _, spot := range bundlefile.ReadingOf(parsed(t, everyKey)).Spots() {
		if spot.Field.Format == filing.Parts || element.MatchString(spot.Path) {
			continue
		}
		fields++
		if _, excepted := exceptions[spot.Path]; excepted == shown[spot.Path] {
			t.Errorf("%s: on the sheet %v, an exception %v", spot.Path, shown[spot.Path], excepted)
		}
		delete(exceptions, spot.Path)
	}
	if fields < 75 || len(exceptions) > 0 {
		t.Errorf("%d fields; exceptions to nothing: %v", fields, slices.Collect(maps.Keys(exceptions)))
	}
}

// Labels are those of the form, and every line says what is typed.
func TestSheetOfAnEnterprise(t *testing.T) {
	sheet := NewSheet(parsed(t, enterprise), Voice{ShowValues: true})
	for _, want := range []SheetLine{
		{Path: "subject.type", Label: lang.Text{ZH: "主办单位性质"}, Value: "企业", Choice: "企业", Code: "4", Copy: "企业"},
		{Path: "subject.certificate.type", Label: lang.Text{ZH: "主办单位证件类型"}, Value: "营业执照", Choice: "营业执照", Code: "1", Copy: "营业执照"},
		{Path: "subject.certificate.number", Label: lang.Text{ZH: "主办单位证件号码"}, Value: "91440300MA5FK3J75W", Copy: "91440300MA5FK3J75W"},
		{Path: "subject.certificate.expires", Label: lang.Text{ZH: "证件有效期止"}, Value: "长期", Choice: "长期", Copy: "长期"},
		{Path: "subject.certificate.address", Label: lang.Text{ZH: "证件住所"}, Value: "深圳市南山区高新南一道6号8楼801室", Copy: "深圳市南山区高新南一道6号8楼801室"},
		{Path: "subject.city", Label: lang.Text{ZH: "所属市"}, Value: "深圳市", Code: "440300", Copy: "深圳市"},
		{Path: "subject.district", Label: lang.Text{ZH: "所属区县"}, Value: "南山区", Code: "440305", Copy: "南山区"},
		{Path: "subject.mailing_address", Label: lang.Text{ZH: "通信地址"}, Value: "高新南一道6号8楼801室", Copy: "高新南一道6号8楼801室"},
		{Path: "subject.principal.certificate.type", Label: lang.Text{ZH: "证件类型"}, Value: "居民身份证", Choice: "居民身份证", Code: "2", Copy: "居民身份证"},
		{Path: "sites[0].content", Label: lang.Text{ZH: "网站内容"}, Value: "企业介绍、企业内容；产品、服务展示与报价", Choice: "单位门户网站", Code: "128", Copy: "单位门户网站"},
		{Path: "sites[0].languages", Label: lang.Text{ZH: "网站语言"}, Value: "中文简体、英语", Choice: "中文简体、英语", Copy: "中文简体、英语"},
		{Path: "sites[0].access.method", Label: lang.Text{ZH: "接入方式"}, Value: "云接入", Choice: "云接入", Code: "16", Copy: "云接入"},
		{Path: "sites[0].access.ips", Label: lang.Text{ZH: "IP 地址"}, Value: "119.29.29.29", Copy: "119.29.29.29-119.29.29.29"},
		{Path: "sites[0].pre_approvals", Label: lang.Text{ZH: "前置审批"}, Value: "以上都不涉及", Choice: "以上都不涉及", Copy: "以上都不涉及"},
		{Path: "sites[1].domain", Label: lang.Text{ZH: "网站域名"}, Value: "示例帮助.中国（punycode：xn--fsqv9e05nji1a.xn--fiqs8s）", Copy: "示例帮助.中国"},
		{Path: "sites[1].principal.mobile", Label: lang.Text{ZH: "手机号码"}, Value: "13512340003", Copy: "13512340003"},
	} {
		got, there := sheet.find(want.Path)
		got.Note, got.help, got.Label.EN = "", lang.Text{}, ""
		if !there || got != want {
			t.Errorf("%s:\ngot  %+v\nwant %+v", want.Path, got, want)
		}
	}
	if missing := sheet.Missing(); len(missing) > 0 || sheet.Masked {
		t.Errorf("missing %v, masked %v", missing, sheet.Masked)
	}
}

// sections lists the sections of a sheet with the number of their lines.
func sections(s *Sheet) string {
	var all []string
	for _, section := range s.Sections {
		name := section.Title.ZH
		if section.Site != "" {
			name += "(" + section.Site + ")"
		}
		all = append(all, name)
	}
	return strings.Join(all, " ")
}

func TestSheetSections(t *testing.T) {
	authorized := func(b *filing.Bundle) { b.Subject.Principal.Role = filing.Authorized }
	for _, test := range []struct {
		name, path string
		change     func(*filing.Bundle)
		want       string
	}{
		{"person", person, nil, "本次备案 主体信息 主体负责人 网站信息(example-notes.cn) 网站负责人(example-notes.cn) 接入信息(example-notes.cn)"},
		{"two sites", enterprise, nil, "本次备案 主体信息 主体负责人 网站信息(example.com.cn) 网站负责人(example.com.cn) 接入信息(example.com.cn) 网站信息(示例帮助.中国) 网站负责人(示例帮助.中国) 接入信息(示例帮助.中国)"},
		{"authorized", enterprise, func(b *filing.Bundle) { authorized(b); b.Sites = b.Sites[:1] }, "本次备案 主体信息 法定代表人 主体负责人 网站信息(example.com.cn) 网站负责人(example.com.cn) 接入信息(example.com.cn)"},
		{"no site yet", person, func(b *filing.Bundle) { b.Sites = nil }, "本次备案 主体信息 主体负责人 网站信息"},
		{"empty", person, func(b *filing.Bundle) { *b = filing.Bundle{} }, "本次备案 主体信息 主体负责人 网站信息"},
	} {
		b := parsed(t, test.path)
		if test.change != nil {
			test.change(b)
		}
		sheet := NewSheet(b, Voice{})
		if got := sections(&sheet); got != test.want {
			t.Errorf("%s:\ngot  %s\nwant %s", test.name, got, test.want)
		}
	}
}

// An operation on a record prints what it states and nothing more.
func TestSheetOfOtherOperations(t *testing.T) {
	record := filing.Record{Number: "粤ICP备2021000001号", SubjectName: "深圳市示例软件有限公司", Domains: []string{"a.cn", "b.cn"}, Password: "geheim"}
	cancel := &filing.Bundle{Operation: filing.CancelSite, Province: "广东", Record: record, Reason: "网站不再使用", Sites: []*filing.Site{{Domain: "a.cn"}}}
	cancel.Subject.Type, cancel.Subject.Name = filing.Enterprise, "深圳市示例软件有限公司"
	sheet := NewSheet(cancel, Voice{ShowValues: true})
	var got []string
	for _, section := range sheet.Sections {
		for _, line := range section.Lines {
			got = append(got, line.Path+"="+line.Copy)
		}
	}
	want := []string{
		"operation=注销网站", "province=广东省", "record.number=粤ICP备2021000001号", "record.subject_name=深圳市示例软件有限公司",
		"record.domains[0]=a.cn", "record.domains[1]=b.cn", "record.password=******", "reason=网站不再使用",
		"subject.type=企业", "subject.name=深圳市示例软件有限公司", "sites[0].domain=a.cn",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}

	change := *cancel
	change.Operation, change.Changes, change.Reason = filing.Change, []string{filing.ChangesSubject, filing.ChangesAccess}, ""
	sheet = NewSheet(&change, Voice{})
	if line, _ := sheet.find("changes"); line.Copy != "主体信息、接入信息" {
		t.Errorf("what changes is %+v", line)
	}
	for path, there := range map[string]bool{"subject.mailing_address": true, "sites[0].access.ips": true, "sites[0].name": false, "sites[0].content": false, "reason": false} {
		if _, found := sheet.find(path); found != there {
			t.Errorf("%s is on the sheet of a change: %v", path, found)
		}
	}

	cancel.Record, cancel.Reason = filing.Record{}, ""
	sheet = NewSheet(cancel, Voice{})
	if got := strings.Join(sheet.Missing(), " "); got != "record.number record.subject_name record.domains reason" {
		t.Errorf("missing: %s", got)
	}
}

// What is required and not given is named as the judge names it; what is
// optional says what to fill in.
func TestSheetNamesWhatIsMissing(t *testing.T) {
	b := parsed(t, person)
	b.Subject.MailingAddress, b.Subject.Principal.Mobile, b.Sites[0].Content = "", "", nil
	sheet := NewSheet(b, Voice{})
	if got := strings.Join(sheet.Missing(), " "); got != "subject.mailing_address subject.principal.mobile sites[0].content" {
		t.Errorf("missing: %s", got)
	}
	if line, _ := sheet.find("sites[0].access.method"); line.Missing || line.Value != "" || line.Note == "" {
		t.Errorf("what the provider fills in: %+v", line)
	}
	text := string(sheet.Text(Screen{}))
	for _, want := range []string{"（未填，必填）企业填办公地址", "（未填，选填）由接入商提供"} {
		if !strings.Contains(text, want) {
			t.Errorf("lacks %s:\n%s", want, text)
		}
	}
}

func TestSheetChoices(t *testing.T) {
	for _, test := range []struct {
		name, path string
		change     func(*filing.Bundle)
		want       SheetLine
		note       string
	}{
		{"an individual business", "subject.type", func(b *filing.Bundle) { b.Subject.Type = "individual-business" },
			SheetLine{Value: "个体工商户", Choice: "企业", Code: "4", Copy: "企业"}, ""},
		{"an unknown type", "subject.type", func(b *filing.Bundle) { b.Subject.Type = "alien" },
			SheetLine{Value: "alien", Copy: "alien"}, "表单里没有"},
		{"an unknown language", "sites[0].languages", func(b *filing.Bundle) { b.Sites[0].Languages = []string{"zh", "tlh"} },
			SheetLine{Value: "中文简体、tlh", Choice: "中文简体、tlh", Copy: "中文简体、tlh"}, ""},
		{"several to pick from", "sites[0].content", func(b *filing.Bundle) { b.Sites[0].Content = []string{"finance"} },
			SheetLine{Value: "金融"}, "网上支付（代码 512）、网上银行（代码 1024）"},
		{"two types", "sites[0].content", func(b *filing.Bundle) { b.Sites[0].Content = []string{"company", "software"} },
			SheetLine{Value: "软件下载", Choice: "软件下载", Code: "65536", Copy: "软件下载"}, ""},
		{"what persons cannot choose", "sites[0].content", func(b *filing.Bundle) { b.Subject.Type, b.Sites[0].Content = filing.Personal, []string{"photos"} },
			SheetLine{Value: "图片、摄影", Choice: "其他", Code: "8388608", Copy: "其他"}, "不能选「网络图片」"},
		{"what persons can", "sites[0].content", func(b *filing.Bundle) { b.Subject.Type, b.Sites[0].Content = filing.Personal, []string{"blog"} },
			SheetLine{Value: "个人博客", Choice: "博客/个人空间", Code: "32", Copy: "博客/个人空间"}, ""},
		{"a permit asked for", "sites[0].pre_approvals", func(b *filing.Bundle) { b.Sites[0].Content = []string{"publishing"} },
			SheetLine{Missing: true}, "要先取得许可：出版"},
		{"a permit that may be asked for", "sites[0].pre_approvals", func(b *filing.Bundle) { b.Sites[0].Content = []string{"games"} },
			SheetLine{}, "可能要许可"},
		{"a permit given", "sites[0].pre_approvals[0].kind", func(b *filing.Bundle) {
			b.Sites[0].PreApprovals = []*filing.PreApproval{{Kind: "audiovisual", Number: "1", Expires: filing.LongTerm}}
		}, SheetLine{Value: "广播电影电视节目、视频、直播", Choice: "广播电影电视节目", Copy: "广播电影电视节目"}, ""},
		{"a domain in punycode", "sites[0].domain", func(b *filing.Bundle) { b.Sites[0].Domain = "xn--fsqu00a.xn--fiqs8s" },
			SheetLine{Value: "例子.中国（punycode：xn--fsqu00a.xn--fiqs8s）", Copy: "例子.中国"}, ""},
		{"a domain with www", "sites[0].domain", func(b *filing.Bundle) { b.Sites[0].Domain = "www.Hao.com" },
			SheetLine{Value: "hao.com", Copy: "hao.com"}, "www.Hao.com"},
		{"no domain at all", "sites[0].domain", func(b *filing.Bundle) { b.Sites[0].Domain = "甲 乙" },
			SheetLine{Value: "甲 乙", Copy: "甲 乙"}, ""},
	} {
		b := parsed(t, enterprise)
		test.change(b)
		sheet := NewSheet(b, Voice{ShowValues: true})
		got, there := sheet.find(test.path)
		if !there || got.Value != test.want.Value || got.Choice != test.want.Choice || got.Code != test.want.Code || got.Copy != test.want.Copy || got.Missing != test.want.Missing || test.note == "" && got.Note != "" || !strings.Contains(got.Note, test.note) {
			t.Errorf("%s: %+v", test.name, got)
		}
	}
}

// Remarks are ready to paste.
func TestSheetRemarks(t *testing.T) {
	const declaration = "本网站是个人网站，不含有企业、单位等非个人网站的信息"
	for _, test := range []struct{ name, province, remarks, begins, note string }{
		{"nothing asked", "辽宁", "读书笔记", "读书笔记", ""},
		{"added", "山东", "读书笔记", "读书笔记。" + declaration, "山东省"},
		{"added to a sentence", "山东", "读书笔记。", "读书笔记。" + declaration, "山东省"},
		{"added to nothing", "天津", "", declaration, "天津市"},
		{"content asked for", "广东", "", "", "网站放什么"},
	} {
		b := parsed(t, person)
		b.Province, b.Sites[0].Remarks = test.province, test.remarks
		sheet := NewSheet(b, Voice{})
		line, _ := sheet.find("sites[0].remarks")
		if !strings.HasPrefix(line.Copy, test.begins) || line.Copy != line.Value || (line.Note != "") != (test.note != "") || !strings.Contains(line.Note, test.note) {
			t.Errorf("%s: %+v", test.name, line)
		}
	}
	b := parsed(t, person)
	b.Province = "山东"
	sheet := NewSheet(b, Voice{})
	if line, _ := sheet.find("sites[0].remarks"); !strings.HasSuffix(line.Copy, "黑名单的处罚。") {
		t.Errorf("cut short: %s", line.Copy)
	}
}

// No format shows a sensitive value without being asked to, and no password
// ever.
func TestSheetMasks(t *testing.T) {
	formats := func(s *Sheet) map[string]string {
		return map[string]string{
			"text": string(s.Text(Screen{})), "markdown": string(s.Markdown()), "csv": string(s.CSV()), "json": string(s.JSON()),
		}
	}
	b := parsed(t, everyKey)
	b.Operation, b.Subject.Principal.Role = filing.AddSite, filing.Authorized
	b.Subject.City, b.Subject.District = "", ""
	b.Sites[0].Remarks = "联系 13912345678"
	secrets := []string{"13912345678", "高新南一道", "南山区高新"}
	for _, spot := range bundlefile.ReadingOf(b).Spots() {
		if value, isText := spot.At.(*string); isText && spot.Field.Format.Sensitive() && *value != "" {
			secrets = append(secrets, *value)
		}
	}
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		masked, full := NewSheet(b, Voice{Lang: l}), NewSheet(b, Voice{Lang: l, ShowValues: true})
		if line, _ := masked.find("subject.district"); line.Value != "南山区" || line.Copy != "南山区" {
			t.Errorf("the district, which is not sensitive: %+v", line)
		}
		if !masked.Masked || full.Masked {
			t.Errorf("masked: %v, in full: %v", masked.Masked, full.Masked)
		}
		for format, out := range formats(&masked) {
			for _, secret := range secrets {
				if strings.Contains(out, secret) {
					t.Errorf("%s shows %s", format, secret)
				}
			}
		}
		for format, out := range formats(&full) {
			if strings.Contains(out, "abc123") {
				t.Errorf("%s shows the password", format)
			}
			if !strings.Contains(out, "13912345678") || !strings.Contains(out, "440304199003071221") {
				t.Errorf("%s does not show what it was asked to", format)
			}
		}
	}
	bare := NewSheet(&filing.Bundle{Operation: filing.CancelSite, Record: filing.Record{Password: "abc123"}}, Voice{})
	if bare.Masked {
		t.Error("a password is masked for good, and no flag shows it")
	}
}

func TestSheetJSON(t *testing.T) {
	sheet := NewSheet(parsed(t, enterprise), Voice{Lang: lang.EN})
	var got struct {
		Version   int    `json:"version"`
		Operation string `json:"operation"`
		Sections  []struct {
			Title string           `json:"title"`
			Site  *string          `json:"site"`
			Lines []map[string]any `json:"lines"`
		} `json:"sections"`
	}
	if err := json.Unmarshal(sheet.JSON(), &got); err != nil {
		t.Fatal(err)
	}
	if got.Version != 1 || got.Operation != "first" || len(got.Sections) != 9 {
		t.Errorf("%d, %s, %d sections", got.Version, got.Operation, len(got.Sections))
	}
	for _, section := range got.Sections {
		if section.Title == "" || section.Site == nil || len(section.Lines) == 0 {
			t.Errorf("section %q", section.Title)
		}
		for _, line := range section.Lines {
			for key, want := range map[string]any{"path": "", "label": "", "value": "", "code": "", "missing": false, "copy": "", "choice": "", "note": ""} {
				if value, there := line[key]; !there || (want == "") != (value != true && value != false) {
					t.Errorf("%v: %s is %v", line["path"], key, value)
				}
			}
		}
	}
	empty := NewSheet(new(filing.Bundle), Voice{})
	if !json.Valid(empty.JSON()) || len(empty.Missing()) < 10 {
		t.Errorf("of nothing: %s", empty.JSON())
	}
}

// A spreadsheet gets one row a line, and no formula.
func TestSheetCSV(t *testing.T) {
	b := parsed(t, person)
	b.Subject.Name = "=HYPERLINK(\"http://a.cn\")"
	b.Subject.Investor = "＝1+1"
	b.Sites[0].Name = "@SUM(A1), \"再\"\n来"
	b.Subject.Principal.OfficePhone = "+86-755-86013388"
	sheet := NewSheet(b, Voice{ShowValues: true})
	out := sheet.CSV()
	rows, err := csv.NewReader(bytes.NewReader(out)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	lines := 0
	for _, section := range sheet.Sections {
		lines += len(section.Lines)
	}
	if len(rows) != lines+1 || strings.Join(rows[0], ",") != "section,site,path,label,value,choice,code,missing,copy,note" {
		t.Errorf("%d rows for %d lines, headed %v", len(rows), lines, rows[0])
	}
	found := 0
	for _, row := range rows {
		for _, cell := range row {
			if strings.ContainsAny(cell[:min(1, len(cell))], "=+-@'") || strings.HasPrefix(cell, "＝") {
				t.Errorf("%q would be executed, or is an apostrophe", cell)
			}
		}
		switch row[4] {
		case "\t=HYPERLINK(\"http://a.cn\")", "\t＝1+1", "\t@SUM(A1), \"再\" 来", "\t+86-755-86013388":
			found++
		}
	}
	if found < 4 || bytes.HasPrefix(out, []byte("\ufeff")) {
		t.Errorf("%d guarded values in\n%s", found, out)
	}
}

func TestSheetMarkdown(t *testing.T) {
	b := parsed(t, person)
	b.Sites[0].Name, b.Subject.MailingAddress = "读书|笔记*", ""
	sheet := NewSheet(b, Voice{})
	page := string(sheet.Markdown())
	for _, want := range []string{"# 备案填报单：首次备案 · 个人 · 辽宁省\n", "\n## 主体信息\n\n| 项目 | 填写 | 代码 | 说明 |\n|---|---|---|---|\n", `| 网站名称 | 读书\|笔记\* |`, "| **（未填，必填）** |", "| 网站内容 | 学习笔记 → 其他 | 8388608 |"} {
		if !strings.Contains(page, want) {
			t.Errorf("lacks %s:\n%s", want, page)
		}
	}
}

// Labels stand in a column by the width Chinese takes, or above their values
// where the screen is narrow; no line is wider than the screen.
func TestSheetText(t *testing.T) {
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		for _, path := range []string{person, enterprise} {
			sheet := NewSheet(parsed(t, path), Voice{Lang: l, ShowValues: true})
			for _, width := range []int{40, 60, 80, 100} {
				for line := range strings.Lines(string(sheet.Text(Screen{Width: width}))) {
					if line = strings.TrimSuffix(line, "\n"); uniseg.StringWidth(line) > width || line != strings.TrimRight(line, " ") {
						t.Errorf("%s at %d: %q", path, width, line)
					}
				}
			}
		}
	}
	sheet := NewSheet(parsed(t, person), Voice{})
	for _, want := range []string{
		"\n  主办单位性质          个人［代码 5］\n", "\n  投资者或上级主管单位  （未填，选填）", "\n网站信息 · example-notes.cn\n",
		"\n  网站内容              学习笔记 → 其他［代码 8388608］\n", "2023-2024",
	} {
		if text := string(sheet.Text(Screen{})); !strings.Contains(text, want) || strings.Contains(text, "\x1b") {
			t.Errorf("lacks %q:\n%s", want, text)
		}
	}
	if text := string(sheet.Text(Screen{Width: 40})); !strings.Contains(text, "\n  主办单位性质\n    个人［代码 5］\n") {
		t.Errorf("at 40 columns:\n%s", text)
	}
	english := NewSheet(parsed(t, person), Voice{Lang: lang.EN})
	if text := string(english.Text(Screen{})); !strings.Contains(text, "主办单位性质 (Subject type)") || !strings.Contains(text, "个人 (Person) [code 5]") {
		t.Errorf("in English:\n%s", text)
	}
	if text := string(sheet.Text(Screen{Colour: true})); !strings.Contains(text, "\x1b[1m主体信息\x1b[0m") {
		t.Errorf("in colour:\n%q", text)
	}
}

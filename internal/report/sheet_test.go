package report

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/rivo/uniseg"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/handover"
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

// find returns the line with a path; if there are several, the last.
func (s *Sheet) find(path string) (found sheetLine, there bool) {
	for _, section := range s.sections {
		for _, line := range section.lines {
			if line.path == path {
				found, there = line, true
			}
		}
	}
	return found, there
}

// Labels are those of the form, and every line says what to type.
func TestSheetOfAnEnterprise(t *testing.T) {
	sheet := NewSheet(handover.NewSheet(parsed(t, enterprise), someDay), Voice{ShowValues: true})
	for _, want := range []sheetLine{
		{path: "subject.type", label: "主办单位性质", value: "企业", choice: "企业", code: "4", copy: "企业"},
		{path: "subject.certificate.type", label: "主办单位证件类型", value: "营业执照", choice: "营业执照", code: "1", copy: "营业执照"},
		{path: "subject.certificate.number", label: "主办单位证件号码", value: "91440300MA5FK3J75W", copy: "91440300MA5FK3J75W"},
		{path: "subject.certificate.expires", label: "证件有效期止", value: "长期", choice: "长期", copy: "长期"},
		{path: "subject.certificate.address", label: "证件住所", value: "深圳市南山区高新南一道6号8楼801室", copy: "深圳市南山区高新南一道6号8楼801室"},
		{path: "subject.city", label: "所属市", value: "深圳市", code: "440300", copy: "深圳市"},
		{path: "subject.district", label: "所属区县", value: "南山区", code: "440305", copy: "南山区"},
		{path: "subject.mailing_address", label: "通信地址", value: "高新南一道6号8楼801室", copy: "高新南一道6号8楼801室"},
		{path: "subject.principal.certificate.type", label: "证件类型", value: "居民身份证", choice: "居民身份证", code: "2", copy: "居民身份证"},
		{path: "sites[0].content", label: "网站内容", value: "企业介绍、企业内容；产品、服务展示与报价", choice: "单位门户网站", code: "128", copy: "单位门户网站"},
		{path: "sites[0].languages", label: "网站语言", value: "中文简体、英语", choice: "中文简体、英语", copy: "中文简体、英语"},
		{path: "sites[0].access.method", label: "接入方式", value: "云接入", choice: "云接入", code: "16", copy: "云接入"},
		{path: "sites[0].access.ips", label: "IP 地址", value: "119.29.29.29", copy: "119.29.29.29-119.29.29.29"},
		{path: "sites[0].pre_approvals", label: "前置审批", value: "以上都不涉及", choice: "以上都不涉及", copy: "以上都不涉及"},
		{path: "sites[1].domain", label: "网站域名", value: "示例帮助.中国（punycode：xn--fsqv9e05nji1a.xn--fiqs8s）", copy: "示例帮助.中国"},
		{path: "sites[1].principal.mobile", label: "手机号码", value: "13512340003", copy: "13512340003"},
	} {
		got, there := sheet.find(want.path)
		got.note, got.names = "", lang.Text{}
		if !there || got != want {
			t.Errorf("%s:\ngot  %+v\nwant %+v", want.path, got, want)
		}
	}
	if sheet.Masked {
		t.Error("values are masked though they were asked for")
	}
}

// What is required and missing is named as the rules name it; optional fields say what to fill
// in.
func TestSheetNamesWhatIsMissing(t *testing.T) {
	b := parsed(t, person)
	b.Subject.MailingAddress, b.Subject.Principal.Mobile, b.Sites[0].Content = "", "", nil
	filled := handover.NewSheet(b, someDay)
	sheet := NewSheet(filled, Voice{})
	if got := strings.Join(filled.Missing(), " "); got != "subject.mailing_address subject.principal.mobile sites[0].content" {
		t.Errorf("missing: %s", got)
	}
	if line, _ := sheet.find("sites[0].access.method"); line.missing || line.value != "" || line.note == "" {
		t.Errorf("what the provider fills in: %+v", line)
	}
	text := string(sheet.Text(Screen{}))
	for _, want := range []string{"（未填，必填）现住址", "（未填，选填）由接入商提供"} {
		if !strings.Contains(text, want) {
			t.Errorf("lacks %s:\n%s", want, text)
		}
	}
}

func TestSheetChoices(t *testing.T) {
	for _, test := range []struct {
		name, path string
		change     func(*filing.Bundle)
		want       sheetLine
		note       string
	}{
		{"an individual business", "subject.type", func(b *filing.Bundle) { b.Subject.Type = "individual-business" },
			sheetLine{value: "个体工商户", choice: "企业", code: "4", copy: "企业"}, ""},
		{"an unknown type", "subject.type", func(b *filing.Bundle) { b.Subject.Type = "alien" },
			sheetLine{value: "alien", copy: "alien"}, "表单里没有"},
		{"an unknown language", "sites[0].languages", func(b *filing.Bundle) { b.Sites[0].Languages = []string{"zh", "tlh"} },
			sheetLine{value: "中文简体、tlh", choice: "中文简体、tlh", copy: "中文简体、tlh"}, ""},
		{"several to pick from", "sites[0].content", func(b *filing.Bundle) { b.Sites[0].Content = []string{"finance"} },
			sheetLine{value: "金融"}, "网上支付（代码 512）、网上银行（代码 1024）"},
		{"two types", "sites[0].content", func(b *filing.Bundle) { b.Sites[0].Content = []string{"company", "software"} },
			sheetLine{value: "软件下载", choice: "软件下载", code: "65536", copy: "软件下载"}, ""},
		{"what persons cannot choose", "sites[0].content", func(b *filing.Bundle) { b.Subject.Type, b.Sites[0].Content = filing.Personal, []string{"photos"} },
			sheetLine{value: "图片、摄影", choice: "其他", code: "8388608", copy: "其他"}, "不能选「网络图片」"},
		{"what persons can", "sites[0].content", func(b *filing.Bundle) { b.Subject.Type, b.Sites[0].Content = filing.Personal, []string{"blog"} },
			sheetLine{value: "个人博客", choice: "博客/个人空间", code: "32", copy: "博客/个人空间"}, ""},
		{"a permit asked for", "sites[0].pre_approvals", func(b *filing.Bundle) { b.Sites[0].Content = []string{"publishing"} },
			sheetLine{missing: true}, "要先取得许可：出版"},
		{"a permit that may be asked for", "sites[0].pre_approvals", func(b *filing.Bundle) { b.Sites[0].Content = []string{"games"} },
			sheetLine{}, "可能要许可"},
		{"a permit given", "sites[0].pre_approvals[0].kind", func(b *filing.Bundle) {
			b.Sites[0].PreApprovals = []*filing.PreApproval{{Kind: "audiovisual", Number: "1", Expires: filing.LongTerm}}
		}, sheetLine{value: "广播电影电视节目、视频、直播", choice: "广播电影电视节目", code: "512", copy: "广播电影电视节目"}, ""},
		{"a domain in punycode", "sites[0].domain", func(b *filing.Bundle) { b.Sites[0].Domain = "xn--fsqu00a.xn--fiqs8s" },
			sheetLine{value: "例子.中国（punycode：xn--fsqu00a.xn--fiqs8s）", copy: "例子.中国"}, ""},
		{"a domain with www", "sites[0].domain", func(b *filing.Bundle) { b.Sites[0].Domain = "www.Hao.com" },
			sheetLine{value: "hao.com", copy: "hao.com"}, "www.Hao.com"},
		{"no domain at all", "sites[0].domain", func(b *filing.Bundle) { b.Sites[0].Domain = "甲 乙" },
			sheetLine{value: "甲 乙", copy: "甲 乙"}, ""},
	} {
		b := parsed(t, enterprise)
		test.change(b)
		sheet := NewSheet(handover.NewSheet(b, someDay), Voice{ShowValues: true})
		got, there := sheet.find(test.path)
		if !there || got.value != test.want.value || got.choice != test.want.choice || got.code != test.want.code || got.copy != test.want.copy || got.missing != test.want.missing || test.note == "" && got.note != "" || !strings.Contains(got.note, test.note) {
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
		{"content asked for", "广东", "", "", "网站内容和访问对象"},
	} {
		b := parsed(t, person)
		b.Province, b.Sites[0].Remarks = test.province, test.remarks
		sheet := NewSheet(handover.NewSheet(b, someDay), Voice{})
		line, _ := sheet.find("sites[0].remarks")
		if !strings.HasPrefix(line.copy, test.begins) || line.copy != line.value || (line.note != "") != (test.note != "") || !strings.Contains(line.note, test.note) {
			t.Errorf("%s: %+v", test.name, line)
		}
	}
	b := parsed(t, person)
	b.Province = "山东"
	sheet := NewSheet(handover.NewSheet(b, someDay), Voice{})
	if line, _ := sheet.find("sites[0].remarks"); !strings.HasSuffix(line.copy, "黑名单的处罚。") {
		t.Errorf("cut short: %s", line.copy)
	}
	b.Province, b.Sites[0].Remarks = "辽宁", "第一行。\r\n第二行，电话 13512340011。\x1b[2J"
	sheet = NewSheet(handover.NewSheet(b, someDay), Voice{})
	if line, _ := sheet.find("sites[0].remarks"); !strings.HasPrefix(line.copy, "第一行。\n第二行，电话 135****0011。") || strings.Contains(line.value, "\n") || strings.Contains(line.copy, "\x1b") {
		t.Errorf("of two lines is copied %q and shown %q", line.copy, line.value)
	}
}

// No format shows a sensitive value unless asked to, and none ever shows a password.
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
		masked, full := NewSheet(handover.NewSheet(b, someDay), Voice{Lang: l}), NewSheet(handover.NewSheet(b, someDay), Voice{Lang: l, ShowValues: true})
		if line, _ := masked.find("subject.district"); line.value != "南山区" || line.copy != "南山区" {
			t.Errorf("the district, which is not sensitive: %+v", line)
		}
		if !masked.Masked || full.Masked {
			t.Errorf("masked: %v, in full: %v", masked.Masked, full.Masked)
		}
		for format, out := range formats(masked) {
			for _, secret := range secrets {
				if strings.Contains(out, secret) {
					t.Errorf("%s shows %s", format, secret)
				}
			}
		}
		for format, out := range formats(full) {
			if strings.Contains(out, "abc123") {
				t.Errorf("%s shows the password", format)
			}
			if !strings.Contains(out, "13912345678") || !strings.Contains(out, "440304199003071221") {
				t.Errorf("%s does not show what it was asked to", format)
			}
		}
	}
	bare := NewSheet(handover.NewSheet(&filing.Bundle{Operation: filing.CancelSite, Record: filing.Record{Password: "abc123"}}, someDay), Voice{})
	if bare.Masked {
		t.Error("a password is masked for good, and no flag shows it")
	}
}

func TestSheetJSON(t *testing.T) {
	sheet := NewSheet(handover.NewSheet(parsed(t, enterprise), someDay), Voice{Lang: lang.EN})
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
	empty := NewSheet(handover.NewSheet(new(filing.Bundle), someDay), Voice{})
	if !json.Valid(empty.JSON()) {
		t.Errorf("of nothing: %s", empty.JSON())
	}
}

// A spreadsheet gets one row per line, and no formulas.
func TestSheetCSV(t *testing.T) {
	b := parsed(t, person)
	b.Subject.Name = "=HYPERLINK(\"http://a.cn\")"
	b.Subject.Investor = "＝1+1"
	b.Sites[0].Name = "@SUM(A1), \"再\"\n来"
	b.Subject.Principal.OfficePhone = "+86-755-86013388"
	sheet := NewSheet(handover.NewSheet(b, someDay), Voice{ShowValues: true})
	out := sheet.CSV()
	rows, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(out, []byte("\ufeff")))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	lines := 0
	for _, section := range sheet.sections {
		lines += len(section.lines)
	}
	if len(rows) != lines+1 || strings.Join(rows[0], ",") != "部分,网站,项目,填写,选项,代码,未填,复制,说明,路径" {
		t.Errorf("%d rows for %d lines, headed %v", len(rows), lines, rows[0])
	}
	found := 0
	for _, row := range rows {
		for _, cell := range row {
			if strings.ContainsAny(cell[:min(1, len(cell))], "=+-@'") || strings.HasPrefix(cell, "＝") {
				t.Errorf("%q would be executed, or is an apostrophe", cell)
			}
		}
		switch row[3] {
		case "\t13504110001", "\t=HYPERLINK(\"http://a.cn\")", "\t＝1+1", "\t@SUM(A1), \"再\" 来", "\t+86-755-86013388":
			found++
		}
	}
	if found < 5 || !bytes.HasPrefix(out, []byte("\ufeff")) {
		t.Errorf("%d guarded values in\n%s", found, out)
	}
}

func TestSheetMarkdown(t *testing.T) {
	b := parsed(t, person)
	b.Sites[0].Name, b.Subject.MailingAddress = "读书|笔记*", ""
	sheet := NewSheet(handover.NewSheet(b, someDay), Voice{})
	page := string(sheet.Markdown())
	for _, want := range []string{"# 备案填报单：首次备案 · 个人 · 辽宁省\n", "\n## 主体信息\n\n| 项目 | 填写 | 代码 | 说明 |\n|---|---|---|---|\n", `| 网站名称 | 读书\|笔记\* |`, "| **（未填，必填）** |", "| 网站内容 | 学习笔记 → 其他 | 8388608 |"} {
		if !strings.Contains(page, want) {
			t.Errorf("lacks %s:\n%s", want, page)
		}
	}
}

// On the page the names of choices are not broken within a word; anything else may be.
func TestSheetHTML(t *testing.T) {
	page := string(NewSheet(handover.NewSheet(parsed(t, person), someDay), Voice{}).HTML())
	for _, want := range []string{`<span class="value picked">学习笔记 → 其他<`, `<span class="value">林知远<`, ".value.picked{word-break:keep-all}"} {
		if !strings.Contains(page, want) {
			t.Errorf("lacks %s", want)
		}
	}
}

// Labels are in a column with the width that Chinese needs, or above their values on a narrow
// screen; no line is wider than the screen.
func TestSheetText(t *testing.T) {
	for _, l := range []lang.Lang{lang.ZH, lang.EN} {
		for _, path := range []string{person, enterprise} {
			sheet := NewSheet(handover.NewSheet(parsed(t, path), someDay), Voice{Lang: l, ShowValues: true})
			for _, width := range []int{40, 60, 80, 100} {
				for line := range strings.Lines(string(sheet.Text(Screen{Width: width}))) {
					if line = strings.TrimSuffix(line, "\n"); uniseg.StringWidth(line) > width || line != strings.TrimRight(line, " ") {
						t.Errorf("%s at %d: %q", path, width, line)
					}
				}
			}
		}
	}
	sheet := NewSheet(handover.NewSheet(parsed(t, person), someDay), Voice{})
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
	english := NewSheet(handover.NewSheet(parsed(t, person), someDay), Voice{Lang: lang.EN})
	if text := string(english.Text(Screen{})); !strings.Contains(text, "主办单位性质 (Subject type)") || !strings.Contains(text, "个人 (Person) [code 5]") {
		t.Errorf("in English:\n%s", text)
	}
	if text := string(sheet.Text(Screen{Colour: true})); !strings.Contains(text, "\x1b[1m主体信息\x1b[0m") {
		t.Errorf("in colour:\n%q", text)
	}
}

package answers

import (
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"beian.example/icp/internal/bundlefile"
	"beian.example/icp/internal/filing"
)

// exampleOf is the bundle of an example.
func exampleOf(t *testing.T, name string) *filing.Bundle {
	t.Helper()
	data, err := os.ReadFile("../../examples/" + name + "/bundle.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return bundlefile.Parse(data).Bundle
}

// A notice has its reasons, each with a meaning that the bundle's subject can have, or
// else with the fields alone.
func TestReasonsOf(t *testing.T) {
	for _, test := range []struct {
		bundle, notice string
		want           []string // meanings, or - and fields
	}{
		{"enterprise", "1. 网站名称与备案主体无关 2. 负责人手机号无法接通", []string{"site-name-unrelated", "call-unanswered"}},
		{"enterprise", "语言选择错误", []string{"- sites[0].languages sites[1].languages"}},
		{"enterprise", "接入方式选择错误", []string{"- sites[0].access.method"}},
		{"enterprise", "请填写主体备注", []string{"- subject.remarks"}},
		{"enterprise", "网站负责人邮箱有误", []string{"email-malformed"}},
		{"enterprise", "网站内容涉及论坛，请修改", []string{"- sites[0].content sites[1].content"}},
		{"personal", "网站内容涉及论坛，请修改", []string{"content-refused-to-personal"}},
		{"personal", "网站名称不规范，请修改为与内容相关的名称", []string{"site-name-how"}},
		{"personal", "Your ID card photo is blurry and the mailing address lacks a room number", []string{"certificate-unclear", "address-without-number"}},
		{"personal", "备注太少，请写清楚网站做什么", []string{"remarks-how"}},
		{"personal", "手机号码有误？", nil},
		{"personal", "手机号码、邮箱均填写有误", []string{"- subject.principal.mobile subject.principal.email"}},
		{"enterprise", "服务器IP地址不属于接入商", []string{"address-not-providers"}},
		{"enterprise", "IP有误", []string{"ip-malformed"}},
		{"enterprise", "手机号码有误。请修改后重新提交。", []string{"mobile-malformed"}},
		{"enterprise", "网站服务内容与实际不符", []string{"- sites[0].content sites[1].content"}},
	} {
		reasons, _ := ReasonsOf(exampleOf(t, test.bundle), test.notice)
		var got []string
		for _, r := range reasons {
			if r.Meaning == nil {
				got = append(got, "- "+strings.Join(r.Fields, " "))
			} else {
				got = append(got, r.Meaning.Name())
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.notice, got, test.want)
		}
	}
}

// What is no notice has no reason, however short or long it is.
func TestNothingIsNoReason(t *testing.T) {
	for _, bundle := range []string{"personal", "enterprise"} {
		b := exampleOf(t, bundle)
		for _, text := range []string{
			"", " ", "x", "X", "ok", "OK!", "1", "12345", "😀😀", "你好", "好的", "收到，谢谢", "域名", "The website is nice", "Thanks, everything is fine", "hello world",
			"请问域名是什么", "今天天气不错", "审核已通过，无需修改", "域名没有过期", "祝您工作顺利，生活愉快",
			"床前明月光，疑是地上霜。举头望明月，低头思故乡。",
			"红豆生南国，春来发几枝。愿君多采撷，此物最相思。\n白日依山尽，黄河入海流。欲穷千里目，更上一层楼。\n千山鸟飞绝，万径人踪灭。孤舟蓑笠翁，独钓寒江雪。",
			"Shall I compare thee to a summer's day?\nThou art more lovely and more temperate:\nRough winds do shake the darling buds of May,\nAnd summer's lease hath all too short a date;",
			"Two roads diverged in a yellow wood, and sorry I could not travel both and be one traveler, long I stood and looked down one as far as I could.",
		} {
			if got, _ := ReasonsOf(b, text); len(got) > 0 {
				t.Errorf("%s: %q has a reason: %+v", bundle, text, got[0])
			}
		}
	}
}

// Of whom a notice speaks, by office, by name, by the card and by the website, is asked
// alone.
func TestWhoseIsMeant(t *testing.T) {
	const (
		mobiles = "subject.principal.mobile subject.legal_representative.mobile sites[].principal.mobile"
		terms   = "subject.certificate.expires subject.principal.certificate.expires subject.legal_representative.certificate.expires sites[].principal.certificate.expires"
	)
	for _, test := range []struct{ bundle, notice, paths, want string }{
		{"enterprise", "手机号有误", mobiles, "subject.principal.mobile sites[1].principal.mobile"},
		{"enterprise", "主体负责人手机号有误", mobiles, "subject.principal.mobile"},
		{"enterprise", "法人手机号有误", mobiles, "subject.principal.mobile"},
		{"enterprise", "何秋白手机号有误", mobiles, "sites[1].principal.mobile"},
		{"enterprise", "周启明手机号有误", mobiles, "subject.principal.mobile"},
		{"enterprise", "网站负责人手机号有误", mobiles, "subject.principal.mobile sites[1].principal.mobile"},
		{"enterprise", "示例帮助.中国网站负责人手机号有误", mobiles, "sites[1].principal.mobile"},
		{"enterprise", "营业执照已过期", terms, "subject.certificate.expires"},
		{"enterprise", "负责人身份证已过期", terms, "subject.principal.certificate.expires sites[1].principal.certificate.expires"},
		{"enterprise", "法人身份证过期了", terms, "subject.principal.certificate.expires"},
		{"enterprise", "the ID card of the website's principal has expired", terms, "subject.principal.certificate.expires sites[1].principal.certificate.expires"},
		{"enterprise", "企业法人营业执照过期", terms, "subject.certificate.expires"},
		{"enterprise", "证件已过期", terms, "subject.certificate.expires subject.principal.certificate.expires sites[1].principal.certificate.expires"},
		{"enterprise", "手机号13512340003有误", mobiles, "sites[1].principal.mobile"},
		{"enterprise", "第二个网站的名称不规范", "sites[].name", "sites[1].name"},
		{"enterprise", "网站1的名称不规范", "sites[].name", "sites[0].name"},
		{"enterprise", "www.example.com.cn的名称不规范", "sites[].name", "sites[0].name"},
		{"enterprise", "example.com.cn.net 的名称不规范", "sites[].name", "sites[0].name sites[1].name"},
		{"enterprise", "示例软件官网的名称不规范", "sites[].name", "sites[0].name"},
		{"personal", "负责人身份证已过期", terms, "subject.certificate.expires"},
		{"personal", "手机号有误", mobiles, "subject.principal.mobile"},
		{"personal", "负责人姓名有误", "subject.principal.name sites[].principal.name", "subject.name"},
	} {
		got := whoseIs(exampleOf(t, test.bundle), test.notice).places(strings.Fields(test.paths))
		if !slices.Equal(got, strings.Fields(test.want)) {
			t.Errorf("%s: %s: got %v, want %s", test.bundle, test.notice, got, test.want)
		}
	}
}

// What is below a heading, or after it on its line, belongs to whom the heading names, unless
// it names somebody itself.
func TestHeadings(t *testing.T) {
	for _, test := range []struct{ bundle, notice, want string }{
		{"enterprise", "网站2：\n1. 语言选择错误\n2. 网站内容有误\n网站1：语言选择错误", "sites[1].languages; sites[1].content; sites[0].languages"},
		{"enterprise", "网站1：语言选择错误\n网站内容有误", "sites[0].languages; sites[0].content sites[1].content"},
		{"enterprise", "【网站负责人何秋白】手机号码有误。邮箱有误。\n主体负责人邮箱有误", "sites[1].principal.mobile; sites[1].principal.email; subject.principal.email"},
		{"enterprise", "Website 2: the languages are wrong. The content is wrong.", "sites[1].languages; sites[1].content"},
		{"enterprise", "主体信息\n备注填写有误\n网站信息\n备注填写有误", "subject.remarks; sites[0].remarks sites[1].remarks"},
		{"enterprise", "主体负责人：\n手机号码有误\n网站1语言选择错误", "subject.principal.mobile; sites[0].languages"},
		{"enterprise", "驳回原因：语言选择错误", "sites[0].languages sites[1].languages"},
		{"enterprise", "示例帮助.中国\n语言选择错误，网站内容有误", "sites[1].languages; sites[1].content"},
		{"personal", "网站信息：语言选择错误。手机号码有误", "sites[0].languages; subject.principal.mobile"},
	} {
		reasons, _ := ReasonsOf(exampleOf(t, test.bundle), test.notice)
		var got []string
		for _, r := range reasons {
			got = append(got, strings.Join(r.Fields, " "))
		}
		if said := strings.Join(got, "; "); said != test.want {
			t.Errorf("%q: got %q, want %q", test.notice, said, test.want)
		}
	}
}

// A website's name within the subject's is not spoken of where the subject is.
func TestSubjectsNameNamesNoWebsite(t *testing.T) {
	b := exampleOf(t, "enterprise")
	b.Sites[0].Name = "示例软件"
	if got := sitesNamed(b, normal("深圳市示例软件有限公司的网站名称不规范")); len(got) != 2 {
		t.Errorf("names websites %v", got)
	}
}

// Every question that is one of notices is there.
func TestTopicsOfNotices(t *testing.T) {
	for _, name := range append(slices.Concat(ofUnits, ofIndividuals, ofAnyForm), topicsOfNotices...) {
		if m, known := meanings()[name]; !known || (m.Question != nil) != slices.Contains(topicsOfNotices, name) {
			t.Errorf("%s is none, or of another kind", name)
		}
	}
}

// Whatever is pasted has its reasons within the time a person notices.
func TestReasonsOfAnyText(t *testing.T) {
	b := exampleOf(t, "enterprise")
	ReasonsOf(b, "域名") // what is made once
	for _, text := range []string{
		strings.Repeat("手机号码有误、", 3000), strings.Repeat("1. ", 10000), strings.Repeat(" ", 20000) + "手机号码有误", strings.Repeat("a and ", 5000), "\xff\xfe备案\x00有误",
	} {
		if took := quickest(func() { ReasonsOf(b, text) }); took > time.Second {
			t.Errorf("%.20q takes %v", text, took)
		}
	}
}

// A sentence is taken apart where it goes on to another reason.
func TestClausesAreReasons(t *testing.T) {
	for _, test := range []struct {
		sentence string
		want     []string
	}{
		{"身份证照片模糊且通信地址缺少门牌号", []string{"身份证照片模糊", "通信地址缺少门牌号"}},
		{"网站名称不规范、手机号码有误以及邮箱有误，请修改", []string{"网站名称不规范", "手机号码有误", "邮箱有误，请修改"}},
		{"the remarks are missing and the mobile number is invalid", []string{"the remarks are missing", "the mobile number is invalid"}},
		{"网站名称、网站内容有误", []string{"网站名称、网站内容有误"}},
		{"手机号码无法接通，请保持电话畅通", []string{"手机号码无法接通，请保持电话畅通"}},
		{"the name and the address do not match", []string{"the name and the address do not match"}},
	} {
		var got []string
		for _, p := range parts(exampleOf(t, "enterprise"), test.sentence) {
			got = append(got, p.said)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %q", test.sentence, got)
		}
	}
}

package rule

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

// saidAt is the severity of what one rule reports at an address, or nothing.
func saidAt(t *testing.T, lines string, r *Rule, at func(*filing.Bundle) *string) string {
	t.Helper()
	reading, surroundings := overlay(t, lines)
	findings := Check(reading, surroundings)
	if i := slices.IndexFunc(findings, func(f Finding) bool { return f.Rule == r && f.At == any(at(reading.Bundle)) }); i >= 0 {
		return findings[i].Severity.String()
	}
	return ""
}

// A domain on record has to be a domain, even if other things were allowed when it was filed.
func TestFiledDomains(t *testing.T) {
	for domain, want := range map[string]string{
		"example-old.cn": "", "www.example-old.cn": "", "https://www.example-old.cn/": "", "blog.example-old.cn": "", "例子.中国": "",
		"119.29.29.29": "", "example.oldsuffix": "", "tax.sz.gov.cn": "", "Example-Old.cn": "",
		"深圳知远科技有限公司": "error", "林之远": "error", "Li": "error", "lin@example.cn": "error", "a.cn b.cn": "error", "粤ICP备2021000001号": "error",
	} {
		lines := recordExample + "  number: 辽ICP备2021000001号\n  subject_name: 林知远\n  domains: [" + strconv.Quote(domain) + "]\n"
		got := saidAt(t, lines, &domainNotRegistrable, func(b *filing.Bundle) *string { return &b.Record.Domains[0] })
		if got != want {
			t.Errorf("%s: %q, want %q", domain, got, want)
		}
	}
}

// An address has to be an address, and that on a certificate has to be complete.
func TestWhatIsNoAddress(t *testing.T) {
	for _, text := range []string{
		"2016.05.01-2036.05.01", "2016年5月1日至长期", "2036-05-01", "13512340011", "0755-86013388", "116000", "lin@example.cn", "example.cn",
		"https://www.example.cn/", "91440300MA5FK3J75W", "粤ICP备2021000001号", "440304199003071221", "无",
	} {
		for _, kind := range []string{"personal", "enterprise"} {
			head := "subject: {type: " + kind
			if got := saidAt(t, head+", mailing_address: "+strconv.Quote(text)+"}\n", &addressVague, func(b *filing.Bundle) *string { return &b.Subject.MailingAddress }); got != "error" {
				t.Errorf("%s as a mailing address: %q", text, got)
			}
			if got := saidAt(t, head+", certificate: {address: "+strconv.Quote(text)+"}}\n", &addressVague, func(b *filing.Bundle) *string { return &b.Subject.Certificate.Address }); got != "error" {
				t.Errorf("%s as an address on a certificate: %q", text, got)
			}
		}
	}
	for text, want := range map[string]string{
		"深圳": "warning", "深圳市": "warning", "广东深圳": "warning", "广东省深圳市": "warning", "广东省": "warning", "北京": "warning", "东莞市": "warning",
		"辽宁省大连市长海县": "", "昆山市": "", "北京市海淀区": "", "示例镇示例村3组18号": "", "示例村": "", "深圳市福田": "", "深圳湾一号": "", "北京路6号": "",
	} {
		got := saidAt(t, "subject: {type: enterprise, certificate: {address: "+text+"}}\n", &addressVague, func(b *filing.Bundle) *string { return &b.Subject.Certificate.Address })
		if got != want {
			t.Errorf("%s on a licence: %q, want %q", text, got, want)
		}
	}
}

// Certificate numbers that follow no standard are still accepted as numbers.
func TestNumbersOfNoStandard(t *testing.T) {
	for number, want := range map[string]string{
		"宗场证字（闽）E010020001号": "", "教民 135010070000019 号": "", "军字第1234号": "", "31440000MD0123456A": "", "(2019) 沪司鉴字第12号": "", "No. 12/345": "", "G1110000 MA 12": "",
		"curl -s http://example.cn | sh": "warning", "sudo rm -rf /home/lin/x": "warning", "cp bundle.yaml old.yaml backup": "warning", "echo $HOME": "warning",
		"北京仲裁委员会是依照中华人民共和国仲裁法的规定在北京市设立的常设仲裁机构其登记证在司法局可以查到": "warning",
	} {
		for kind, certificate := range map[string]string{"military": "military-code", "religious-body": "religious-venue-certificate", "institution": "institution-certificate"} {
			if kind == "institution" && want == "" {
				continue // another rule reports its old numbers
			}
			lines := "subject: {type: " + kind + ", certificate: {type: " + certificate + ", number: " + strconv.Quote(number) + "}}\n"
			at := func(b *filing.Bundle) *string { return &b.Subject.Certificate.Number }
			if got := saidAt(t, lines, &certificateNumberMalformed, at); got != want {
				t.Errorf("%s of %s: %q, want %q", number, kind, got, want)
			}
			if got := saidAt(t, lines, &certificateSuperseded, at); got != "" {
				t.Errorf("%s of %s is called superseded besides", number, kind)
			}
		}
	}
}

// A value that cannot be the number of the domain's owner is reported once, and numbers of
// unknown certificates are accepted.
func TestWhatIsNoRegistrantNumber(t *testing.T) {
	for text, want := range map[string]string{
		"林知远": "error", "Zhou Qiming": "error", "lin@example.cn": "error", "www.example.cn": "error", "example.cn": "error", "粤ICP备2021000001号": "error",
		"13512340011": "warning", "+86 135-1234-0011": "warning",
		"E12345678": "", "440301103123456": "", "MA5FK3J7-5": "", "军字第1234号": "", "军字第一号": "", "京社证字第A123号": "", "0755123456": "",
	} {
		lines := "subject: {type: enterprise}\nsites: [{registration: {registrant_number: " + strconv.Quote(text) + "}}]\n"
		reading, surroundings := overlay(t, lines)
		var told []string
		for _, f := range Check(reading, surroundings) {
			isOfAnother := f.Rule == &registrantDiffers && want == "" // that it is somebody else's
			if f.At == any(&reading.Bundle.Sites[0].Registration.RegistrantNumber) && !isOfAnother {
				told = append(told, f.Severity.String())
			}
		}
		if got := strings.Join(told, " "); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// What is entered instead of a phone number is named for what it is.
func TestWhatIsNoPhone(t *testing.T) {
	for text, want := range map[string]lang.Text{
		"440304199003071221": anIdentity, "91440300MA5FK3J75W": aCreditCode, "lin@example.cn": anEmail, "example.cn": aDomain, "1351234": {},
	} {
		reading, surroundings := overlay(t, "subject: {type: enterprise, principal: {mobile: "+strconv.Quote(text)+", emergency_phone: "+strconv.Quote(text)+"}}\n")
		told := make(map[string]bool)
		for _, f := range Check(reading, surroundings) {
			if isOfPhone := f.Rule == &mobileMalformed || f.Rule == &phoneMalformed; isOfPhone && len(f.Args) == 2 {
				told[f.Rule.Name] = f.Args[1] == want
			}
		}
		if isTold := len(told) == 2; isTold == want.IsZero() || isTold && !(told["mobile-malformed"] && told["phone-malformed"]) {
			t.Errorf("%s: %v", text, told)
		}
	}
}

package providerdata

import (
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/lang"
)

func readOne(t *testing.T, data string) *Record {
	t.Helper()
	response, err := Records([]byte(data))
	if err != nil || len(response.Records) != 1 {
		t.Fatalf("%+v, %v: %s", response, err, data)
	}
	return response.Records[0]
}

func example(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile("../../examples/providers/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// held lists the values in a bundle, by paths.
func held(b *filing.Bundle) (lines []string) {
	all := b.Entries()
	for i := range all {
		if at, isText := all[i].At.(*string); isText && *at != "" {
			lines = append(lines, all.Path(i)+"="+*at)
		}
	}
	return lines
}

// left lists the values that were left, by keys, with the reason in English.
func left(r *Record) (lines []string) {
	for _, l := range r.Left {
		lines = append(lines, l.Key+"="+l.Value+": "+l.Why.EN)
	}
	return lines
}

func same(t *testing.T, what string, got []string, want string) {
	t.Helper()
	slices.Sort(got)
	wanted := strings.Split(strings.TrimSpace(want), "\n")
	for i := range wanted {
		wanted[i] = strings.TrimSpace(wanted[i])
	}
	if slices.Sort(wanted); !slices.Equal(got, wanted) {
		t.Errorf("%s:\n%s\nwant:\n%s", what, strings.Join(got, "\n"), strings.Join(wanted, "\n"))
	}
}

func TestAliyun(t *testing.T) {
	r := readOne(t, example(t, "aliyun-record.json"))
	same(t, "held", held(r.Bundle), `
		province=广东
		subject.type=enterprise
		subject.name=深圳市示例软件有限公司
		subject.principal.name=周启明
		sites[0].name=示例软件官网
		sites[0].domain=example.com.cn
		sites[1].name=示例帮助中心
		sites[1].domain=example.cn
		sites[1].principal.name=何秋白
		record.number=粤ICP备2021000001号
		record.domains[0]=example.com.cn
		record.domains[1]=example.cn
		record.domains[2]=example-help.cn`)
	same(t, "left", left(r), `
		BaSuccessDataWithRiskList[0].WebsiteList[0].SiteRecordNum=粤ICP备2021000001号-1: a bundle has no field for it
		BaSuccessDataWithRiskList[0].WebsiteList[1].SiteRecordNum=粤ICP备2021000001号-2: a bundle has no field for it
		BaSuccessDataWithRiskList[0].WebsiteList[1].DomainList[1]=example-help.cn: a website has one domain; this one is only listed among the filed domains
		BaSuccessDataWithRiskList[0].RiskList[0].DeadLine=2026-12-20: a risk that the provider reports, to be dealt with in time
		BaSuccessDataWithRiskList[0].RiskList[0].RiskDetailList[0].RiskSource=网站未悬挂备案号: a risk that the provider reports, to be dealt with in time
		BaSuccessDataWithRiskList[0].RiskList[0].RiskDetailList[0].RectifySuggestList[0]=请在网站底部悬挂备案号: a risk that the provider reports, to be dealt with in time`)
}

func TestWeChat(t *testing.T) {
	r := readOne(t, example(t, "wechat-record.json"))
	same(t, "held", held(r.Bundle), `
		province=广东
		subject.type=enterprise
		subject.name=深圳市示例软件有限公司
		subject.certificate.type=business-license
		subject.certificate.number=91440300MA5FK3J75W
		subject.certificate.address=深圳市南山区高新南一道6号8楼801室
		subject.mailing_address=广东省深圳市南山区高新南一道6号8楼801室
		subject.city=深圳市
		subject.district=南山区
		subject.principal.name=周启明
		subject.principal.certificate.type=resident-id
		subject.principal.certificate.number=440304199003071221
		subject.principal.certificate.valid_from=2018-05-01
		subject.principal.certificate.expires=2038-05-01
		subject.principal.emergency_phone=13512340002
		subject.principal.email=zhou@example.cn
		record.number=粤ICP备2021000001号`)
	applet := "about a mini-program, not a website"
	same(t, "left", left(r), `
		icp_subject.principal_info.mobile=135****0001: masked by the provider
		icp_applets[0].base_info.appid=wx0000000000000000: `+applet+`
		icp_applets[0].base_info.name=示例助手: `+applet+`
		icp_applets[0].base_info.service_content_types[0]=4: `+applet+`
		icp_applets[0].base_info.nrlx_details[0].type=24: `+applet+`
		icp_applets[0].base_info.comment=提供本公司软件产品的使用说明、常见问题和客户服务: `+applet+`
		icp_applets[0].base_info.record_number=粤ICP备2021000001号-3X: `+applet+`
		icp_applets[0].principal_info.name=何秋白: `+applet+`
		icp_applets[0].principal_info.mobile=13512340003: `+applet+`
		icp_applets[0].principal_info.certificate_type=2: `+applet)
	for _, l := range r.Left {
		if strings.HasSuffix(l.Key, "mobile") && (l.Field == nil || l.Field.Format != filing.Phone) {
			t.Errorf("%s is not known for a telephone number", l.Key)
		}
	}
}

// An individual's certificate is both the subject's and the principal's, and may be given for
// either.
func TestWeChatPerson(t *testing.T) {
	const card = `"certificate_type": 2, "certificate_number": "21020219920815103X"`
	r := readOne(t, `{"data": {"icp_subject": {
		"principal_info": {"certificate_validity_date_end": "长期", "certificate_validity_date_start": "2019-06-12", "name": "林知远", `+card+`},
		"organize_info": {`+card+`, "certificate_address": "辽宁省大连市中山区示例路18号3单元502室"},
		"base_info": {"address": "沙河口区是本市的一个区", "district": "210204", "city": "210200", "province": "210000", "type": 5, "name": "林知远", "comment": "5*8 小时"},
		"personal_info": {"residence_permit": "media"}}}, "more": {"trace": "t1"}}`)
	same(t, "held", held(r.Bundle), `
		province=辽宁
		subject.type=personal
		subject.name=林知远
		subject.certificate.type=resident-id
		subject.certificate.number=21020219920815103X
		subject.certificate.valid_from=2019-06-12
		subject.certificate.expires=long-term
		subject.certificate.address=辽宁省大连市中山区示例路18号3单元502室
		subject.mailing_address=辽宁省大连市沙河口区沙河口区是本市的一个区
		subject.city=大连市
		subject.district=沙河口区
		subject.remarks=5*8 小时
		subject.principal.name=林知远
		subject.principal.certificate.type=resident-id
		subject.principal.certificate.number=21020219920815103X
		subject.principal.certificate.valid_from=2019-06-12
		subject.principal.certificate.expires=long-term`)
	same(t, "left", left(r), "data.icp_subject.personal_info.residence_permit=media: documents are not in the data and have to be prepared again")
}

// Everything that is not certain is left, with a reason.
func TestWhatIsLeft(t *testing.T) {
	const code, place = "an unknown code", "an unknown code, or not within the region above it"
	for _, test := range []struct{ data, key, why string }{
		{`{"icp_subject": {"base_info": {"type": 9}}}`, "icp_subject.base_info.type", code},
		{`{"icp_subject": {"base_info": {"type": "企业"}}}`, "icp_subject.base_info.type", code},
		{`{"icp_subject": {"organize_info": {"certificate_type": 999}}}`, "icp_subject.organize_info.certificate_type", code},
		{`{"icp_subject": {"base_info": {"province": "990000"}}}`, "icp_subject.base_info.province", place},
		{`{"icp_subject": {"base_info": {"province": "440305"}}}`, "icp_subject.base_info.province", place},
		{`{"icp_subject": {"base_info": {"city": "440300"}}}`, "icp_subject.base_info.city", place},
		{`{"icp_subject": {"base_info": {"province": "110000", "city": "440300"}}}`, "icp_subject.base_info.city", place},
		{`{"icp_subject": {"base_info": {"province": "440000", "city": "440300", "district": "110105"}}}`, "icp_subject.base_info.district", place},
		{`{"icp_subject": {"base_info": {"address": "高新南一道6号"}}}`, "icp_subject.base_info.address", "incomplete without its province, city and district"},
		{`{"icp_subject": {"base_info": {"name": "甲", "name": "乙"}}}`, "icp_subject.base_info.name", "the field has another value already"},
		{`{"icp_subject": {"base_info": {"comment": "**"}}}`, "icp_subject.base_info.comment", "masked by the provider"},
		{`{"icp_subject": {"principal_info": {"certificate_validity_date_end": "20380231"}}}`, "icp_subject.principal_info.certificate_validity_date_end", "not a valid date"},
		{`{"icp_subject": {"base_info": {"Name": "甲"}}}`, "icp_subject.base_info.Name", "a bundle has no field for it"},
		{`{"icp_subject": "甲"}`, "icp_subject", "a bundle has no field for it"},
		{`[{"IcpNumber": "粤ICP备2021000001号", "OrganizersName": "林*"}]`, "[0].OrganizersName", "masked by the provider"},
		{`[{"IcpNumber": ["粤ICP备2021000001号"], "OrganizersNature": "外星机构"}]`, "[0].OrganizersNature", code},
	} {
		r := readOne(t, test.data)
		if len(r.Left) != 1 || r.Left[0].Key != test.key || r.Left[0].Why.EN != test.why {
			t.Errorf("%s: %q, want %s: %s", test.data, left(r), test.key, test.why)
		}
	}
}

func TestAddresses(t *testing.T) {
	for region, want := range map[string]string{
		`"province": "110000", "city": "110100", "district": "110105", "address": "高碑店路181号"`:         "北京市朝阳区高碑店路181号",
		`"province": "310000", "city": "310100", "district": "310101", "address": "南京东路100号"`:         "上海市黄浦区南京东路100号",
		`"address": "广东省深圳市南山区高新南一道6号"`:                                                               "广东省深圳市南山区高新南一道6号",
		`"province": "440000", "city": "440300", "district": "440305", "address": "广东省深圳市南山区高新南一道6号"`: "广东省深圳市南山区高新南一道6号",
	} {
		r := readOne(t, `{"icp_subject": {"base_info": {`+region+`}}}`)
		if got := r.Bundle.Subject.MailingAddress; got != want || len(r.Left) > 0 {
			t.Errorf("%s: %q, left %q", region, got, left(r))
		}
	}
}

// Who is the legal representative decides the capacity of the principal, as far as that is
// certain.
func TestCapacity(t *testing.T) {
	for legal, want := range map[string]string{
		`{"name": "周启明"}`: filing.LegalRepresentative, `{"name": "何秋白"}`: filing.Authorized, `{}`: "",
		`{"name": "周启明", "certificate_number": "1"}`: "", `{"name": "周启明", "certificate_number": "2"}`: filing.LegalRepresentative,
	} {
		r := readOne(t, `{"icp_subject": {"base_info": {"type": 4}, "principal_info": {"name": "周启明", "certificate_number": "2"}, "legal_person_info": `+legal+`}}`)
		if got := r.Bundle.Subject.Principal.Role; got != want {
			t.Errorf("%s: %q, want %q", legal, got, want)
		}
		if kept := r.Bundle.Subject.LegalRepresentative.Name != ""; kept != (legal != `{}` && want != filing.LegalRepresentative) {
			t.Errorf("%s: kept %v", legal, kept)
		}
	}
}

func TestProvinceOfTheNumber(t *testing.T) {
	for number, want := range map[string]string{"粤ICP备2021000001号": "广东", "川ICP备2021000001号": "四川", "粤B2-20090059": "", "京ICP证030173号": "", "": "", "x": ""} {
		if got := readOne(t, `{"IcpNumber": "`+number+`"}`).Bundle.Province; got != want {
			t.Errorf("%s: %q", number, got)
		}
	}
}

// The given region counts, and the province of a filing number only if there is no region.
func TestProvinceIsNotOverruled(t *testing.T) {
	if got := readOne(t, `{"icp_subject": {"base_info": {"province": "210000", "record_number": "粤ICP备2021000001号"}}}`).Bundle.Province; got != "辽宁" {
		t.Error(got)
	}
}

// The term of one certificate does not apply to another one of the same person.
func TestOtherCertificate(t *testing.T) {
	for _, own := range []string{`"certificate_type": 2, "certificate_number": "B"`, `"certificate_type": 7, "certificate_number": "A"`} {
		r := readOne(t, `{"icp_subject": {"base_info": {"type": 5}, "organize_info": {`+own+`},
			"principal_info": {"certificate_type": 2, "certificate_number": "A", "certificate_validity_date_end": "20380501"}}}`)
		if got := r.Bundle.Subject.Certificate.Expires; got != "" {
			t.Errorf("%s: %s", own, got)
		}
	}
}

// Several records, and what is next to them.
func TestSeveralRecords(t *testing.T) {
	response, err := Records([]byte(`{"statusCode": 200, "headers": {"x": "y"}, "body": {"Success": true, "Note": "n", "BaSuccessDataWithRiskList": [
		{"OrganizersName": "甲"}, {"IcpNumber": "粤ICP备2021000002号", "WebsiteList": [{"DomainList": []}, {}]}]}}`))
	if err != nil || len(response.Records) != 2 || len(response.Left) != 1 || response.Left[0].Key != "body.Note" {
		t.Fatalf("%+v %v", response, err)
	}
	if r := response.Records[1]; len(r.Bundle.Sites) != 0 || len(r.Left) != 0 {
		t.Errorf("%+v", r)
	}
}

// A single website that is not in a list is recognised too.
func TestOneWebsite(t *testing.T) {
	r := readOne(t, `{"IcpNumber": "x", "WebsiteList": {"SiteName": "甲", "DomainList": ["a.cn", "b.cn"], "ResponsiblePersonName": "林知远"}}`)
	if sites := r.Bundle.Sites; len(sites) != 1 || sites[0].Name != "甲" || sites[0].Domain != "a.cn" || sites[0].Principal.Name != "林知远" {
		t.Errorf("%q", held(r.Bundle))
	}
}

// Other kinds of documents are recognised as what they are.
func TestOtherShapes(t *testing.T) {
	for data, want := range map[string]OtherShape{
		`{"a": 1, "b": {"c": 2}}`: {Keys: []string{"a", "b"}},
		`[1]`:                     {IsList: true},
		`{"Code": "x"}`:           {Keys: []string{"Code"}},
		`"x"`:                     {},
		`{"operation": "first"}`:  {Keys: []string{"operation"}, Operation: true},
		`{"info": {"audit_data": [{"key_name": "x"}]}}`: {Keys: []string{"info"}, Rejects: true},
		`{"BaSuccessDataWithRiskList": []}`:             {Keys: []string{"BaSuccessDataWithRiskList"}},
		`{"errcode": 0, "errmsg": "ok"}`:                {Keys: []string{"errcode", "errmsg"}},
	} {
		_, err := Records([]byte(data))
		var got *OtherShape
		if !errors.As(err, &got) || !slices.Equal(got.Keys, want.Keys) || got.IsList != want.IsList || got.Operation != want.Operation || got.Rejects != want.Rejects || got.IsRecord {
			t.Errorf("%s: %+v, %v", data, got, err)
		}
	}
	for data, want := range map[string]Refusal{
		`{"errcode": 40001, "errmsg": "invalid credential"}`:         {"40001", "invalid credential"},
		`{"Code": "Forbidden.RAM", "Message": "no"}`:                 {"Forbidden.RAM", "no"},
		`{"Success": false, "ErrorCode": 403, "ErrorMessage": "no"}`: {"403", "no"},
	} {
		_, err := Records([]byte(data))
		var got *Refusal
		if !errors.As(err, &got) || *got != want {
			t.Errorf("%s: %v", data, err)
		}
	}
}

// Every row has an existing field, and every reason has both languages.
func TestTables(t *testing.T) {
	names := make(map[string]string)
	for _, table := range [][]row{weChat(), aliyun} {
		keys := make(map[string]bool)
		for _, r := range table {
			f, known := filing.FieldAt(r.path)
			if !known || f.Path != r.path || keys[r.key] {
				t.Errorf("%s: no field %s, or the key stands twice", r.key, r.path)
			}
			keys[r.key] = true
			for _, name := range r.names {
				if other := names[plainName(name)]; other != "" && other != r.key {
					t.Errorf("%s is called %s as %s is", r.key, name, other)
				}
				names[plainName(name)] = r.key
			}
		}
	}
	for _, why := range []lang.Text{noField, ofApplet, isRisk, isMasked, codeUnknown, regionUnknown, notDay, noRegion, isTaken, isFurther, isPaper} {
		if why.ZH == "" || why.EN == "" {
			t.Errorf("%+v", why)
		}
	}
}

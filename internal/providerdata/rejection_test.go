package providerdata

import (
	"errors"
	"os"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
)

// Fields are recognised by their names and by their keys, however the parts of these are
// joined.
func TestRejectionFields(t *testing.T) {
	for name, want := range map[string]string{
		"主体负责人-手机号码": "subject.principal.mobile", "主体负责人信息：手机号": "subject.principal.mobile", "主体负责人的联系方式": "subject.principal.mobile",
		"icp_subject.principal_info.mobile": "subject.principal.mobile", "icp_applets.principal_info.email": "sites[].principal.email",
		"icp_applets[0].principal_info.name": "sites[].principal.name", "小程序负责人 / 姓名": "sites[].principal.name", "通讯地址": "subject.mailing_address",
		"主体信息备注": "subject.remarks", "法人姓名": "subject.legal_representative.name", "主体负责人证件照片": "documents",
		"icp_applets.base_info.nrlx_details[0].code": "sites[].pre_approvals[].number",
		// A name that may mean several fields, or none, is not guessed.
		"姓名": "", "证件号码": "", "手机号码": "", "小程序名称": "", "": "", "[": "", "icp_subject.principal_info": "",
	} {
		if got := rejectionOf(&node{kind: object, names: []string{"key_name"}, parts: []node{{kind: text, text: name}}}).Path; got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
}

func TestRejections(t *testing.T) {
	got, err := Rejections([]byte(example(t, "wechat-rejection.json")))
	if err != nil || len(got) != 4 || got[0].Suggests != "请修改后重新提交" || got[2].Says != "与营业执照不一致" || got[3].Path != "" {
		t.Fatalf("%+v %v", got, err)
	}
	for data, want := range map[string]int{
		`[{"key_name": "通讯地址", "error": "不详"}]`: 1,
		`{"key_name": "通讯地址", "error": "不详"}`:   1,
		"\xef\xbb\xbf" + `{"icp_audit": {"hints": [{"errcode": 1, "err_field": "icp_subject.base_info.name", "errmsg": "主办者与小程序主体不一致"}], "audit_data": [{"key_name": "x"}]}}`: 2,
		`{"audit_data": [{"key_name": null, "error": 5, "suggest": {}}]}`: 1,
	} {
		got, err := Rejections([]byte(data))
		if err != nil || len(got) != want {
			t.Errorf("%s: %+v %v", data, got, err)
		}
	}
	if got, _ := Rejections([]byte(`[{"errcode": 1, "err_field": "icp_subject.base_info.name", "errmsg": "主办者不一致"}]`)); got[0].Says != "主办者不一致" || got[0].Path == "" {
		t.Errorf("%+v", got[0])
	}
	var other *OtherShape
	for _, data := range []string{`{"info": {"status": 6, "audit_data": []}}`, `{}`, `[]`, `7`, example(t, "aliyun-record.json"), example(t, "wechat-record.json")} {
		if _, err := Rejections([]byte(data)); !errors.As(err, &other) || other.IsRecord != strings.Contains(data, "周启明") {
			t.Errorf("%s: %v", data, err)
		}
	}
}

func TestUnreadable(t *testing.T) {
	for data, want := range map[string]error{
		"": ErrNotJSON, "not": ErrNotJSON, "{": ErrNotJSON, `{"a" 1}`: ErrNotJSON, `{"a": 1} 2`: ErrNotJSON, "[1 2]": ErrNotJSON, `{1: 2}`: ErrNotJSON, "[1}": ErrNotJSON,
		"[" + strings.Repeat("1,", 20000) + "1]": ErrTooMany,
		"\"\xb9\xe3\"":                           ErrNotJSON, "\xff\xfe[\x00]\x00": ErrNotJSON, "[1,]": ErrNotJSON, `{"a":}`: ErrNotJSON,
		strings.Repeat("[", 70) + strings.Repeat("]", 70): ErrTooDeep, strings.Repeat(`{"a":`, 100000): ErrTooDeep,
	} {
		if _, err := Rejections([]byte(data)); !errors.Is(err, want) {
			t.Errorf("%.20q: %v", data, err)
		}
	}
	if _, err := parse([]byte(strings.Repeat("[", 64) + strings.Repeat("]", 64))); err != nil {
		t.Error(err)
	}
}

// Any bytes are either read or rejected, and what is left has a reason.
func FuzzRead(f *testing.F) {
	for _, name := range []string{"aliyun-record.json", "wechat-record.json", "wechat-rejection.json"} {
		data, err := os.ReadFile("../../examples/providers/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	for _, data := range []string{`{"WebsiteList[0]": 1, "IcpNumber": 1}`, `[{"key_name": "[]"}]`, `{"icp_subject": [[["x"]]]}`, `{"a]b[": {"icp_subject": {"": ""}}}`} {
		f.Add([]byte(data))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		rejections, _ := Rejections(data)
		for _, r := range rejections {
			if _, known := filing.FieldAt(r.Path); known != (r.Path != "") {
				t.Fatalf("%+v means no field", r)
			}
		}
		response, err := Records(data)
		if err != nil {
			return
		}
		for _, r := range response.Records {
			if r.Bundle.Operation != "" {
				t.Fatal("an operation is guessed")
			}
			for _, l := range r.Left {
				if l.Value == "" || l.Why.IsZero() {
					t.Fatalf("%+v is left without a reason", l)
				}
			}
		}
	})
}

// A later operation can be built on what was read.
func TestNextAfterRecord(t *testing.T) {
	r := readOne(t, example(t, "aliyun-record.json"))
	next := r.Bundle.Next(filing.AddAccess)
	if next.Record.SubjectName != r.Bundle.Subject.Name || len(next.Record.Domains) != 3 || len(next.Sites) != 2 {
		t.Errorf("%+v", next)
	}
}

package answers

import (
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
	"beian.example/icp/internal/rule"
)

// What reviewers say of a field means a rule that speaks of it, or nothing.
func TestInField(t *testing.T) {
	for _, test := range []struct{ path, notice, want string }{
		{"subject.principal.mobile", "手机号 13512340001 格式不正确，请填写真实的手机号码", "mobile-malformed"},
		{"subject.principal.mobile", "该手机号已被其他主体使用", "phone-shared"},
		{"subject.principal.mobile", "不能为空", "empty-field"},
		{"subject.principal.mobile", "无法接通，请保持电话畅通", "call-unanswered"},
		{"subject.principal.mobile", "今天天气不错", ""},
		{"subject.principal.mobile", "", ""},
		{"subject.principal.email", "邮箱格式不正确", "email-malformed"},
		{"subject.principal.emergency_phone", "应急联系方式不能与手机号相同", "emergency-equals-mobile"},
		{"subject.principal.name", "负责人不是法定代表人，需提供授权书", "authorization-missing"},
		{"sites[].principal.certificate.number", "身份证号码有误", "id-checksum"},
		{"subject.principal.certificate.expires", "证件已过期", "certificate-expired"},
		{"subject.mailing_address", "通讯地址不够详细，请精确到门牌号", "address-without-number"},
		{"subject.name", "与营业执照名称不一致", "name-differs-from-certificate"},
		{"subject.certificate.number", "与营业执照不一致", "credit-code-checksum"},
		{"subject.certificate.type", "证件类型错误", "certificate-type-mismatch"},
		{"documents", "缺少承诺书", "missing-document"},
		{"documents", "证件照片不清晰，请重新上传", "certificate-unclear"},
		{"sites[].pre_approvals[].number", "前置审批号有误", "pre-approval-missing"},
		{"sites[].remarks", "备注过于简单，请详细描述", "remarks-short"},
		{"province", "与证件不一致", "province-differs"},
		{"record.number", "备案号不存在", "record-number-malformed"},
	} {
		f, known := filing.FieldAt(test.path)
		if !known {
			t.Fatalf("no field %s", test.path)
		}
		got := ""
		if m, found := InField(f, test.notice); found {
			got = m.Name()
		}
		if got != test.want {
			t.Errorf("%s: %q means %q, want %q", test.path, test.notice, got, test.want)
		}
	}
}

// What else speaks of a field is there, and so is the field.
func TestBesides(t *testing.T) {
	for path, names := range besides() {
		for _, office := range []string{"subject.principal.", "sites[].principal."} {
			real := strings.Replace(strings.Replace(path, "person.", office, 1), "approvals.", "approvals[].", 1)
			if f, known := filing.FieldAt(real); !known || len(namesFor(f)) != len(names) {
				t.Errorf("%s is no field, or has not what it should", real)
			}
		}
		for _, name := range append(names, anyField...) {
			_, isRule := rule.Named(name)
			_, isLimit := LimitNamed(name)
			if _, known := meanings()[name]; !known || isRule && isLimit {
				t.Errorf("%s names %s", path, name)
			}
		}
	}
}

// The fields of a meaning are fields, be they lists of values, and no element of one.
func TestMeaningsFieldsAreFields(t *testing.T) {
	for name, m := range meanings() {
		for _, path := range m.Fields() {
			if strings.HasSuffix(path, "[]") {
				t.Errorf("%s speaks of %s, an element and no field", name, path)
			}
		}
	}
}

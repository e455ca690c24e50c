package answers

import (
	"slices"
	"strings"
	"testing"

	"beian.example/icp/internal/filing"
)

// Every word of a field leads to a field of the format.
func TestFieldWordsAreFields(t *testing.T) {
	for i := range fieldWords {
		w := &fieldWords[i]
		for of := noOwner; of <= theLegalRepresentative; of++ {
			for _, path := range w.at(of) {
				if strings.HasPrefix(path, "subject.legal_representative.") || path == "sites[].principal.role" {
					continue // who has fewer fields than a principal
				}
				if _, known := filing.FieldAt(path); !known {
					t.Errorf("%s: no field %s", w.words.ZH, path)
				}
			}
		}
	}
}

// The fields are those that the words name, of the owners that they name.
func TestFieldsIn(t *testing.T) {
	const persons = "subject.principal.%s subject.legal_representative.%s sites[].principal.%s"
	every := func(key string) string { return strings.ReplaceAll(persons, "%s", key) }
	for _, test := range []struct{ notice, want string }{
		{"服务内容填写不正确", "sites[].content"},
		{"语言选择错误", "sites[].languages"},
		{"网站负责人邮箱有误", "sites[].principal.email"},
		{"主体负责人电子邮箱格式不对", "subject.principal.email"},
		{"主体的手机号码不规范", "subject.principal.mobile"},
		{"邮箱有误", every("email")},
		{"法人手机号有误", "subject.legal_representative.mobile"},
		{"法定代表人姓名与身份证不一致", "subject.legal_representative.name"},
		{"身份证号码错误", every("certificate.number")},
		{"主体证件号码错误", "subject.certificate.number"},
		{"营业执照有效期填错", "subject.certificate.expires"},
		{"证件类型选错", "subject.certificate.type " + every("certificate.type")},
		{"备注有误", "sites[].remarks"},
		{"主体备注有误", "subject.remarks"},
		{"主体名称有误", "subject.name"},
		{"网站的名称有误", "sites[].name"},
		{"网站 名称有误", "sites[].name"},
		{"网站名称与网站内容不符", "sites[].name"},
		{"网站名称、网站内容均有误", "sites[].name sites[].content"},
		{"网站名称和内容有误", "sites[].name sites[].content"},
		{"请修改为与内容相关的名称", ""},
		{"备注请写明网站内容", "sites[].remarks"},
		{"上级主管单位名称有误", "subject.investor"},
		{"主体负责人和网站负责人的邮箱有误", "subject.principal.email sites[].principal.email"},
		{"the emergency phone is missing as well as the email", every("emergency_phone") + " " + every("email")},
		{"负责人身份证有误", ""},
		{"域名证书不清晰", ""},
		{"域名所有者证件号码有误", "sites[].registration.registrant_number"},
		{"IP 地址不对", "sites[].access.ips"},
		{"The e-mail address of the legal representative is wrong", "subject.legal_representative.email"},
		{"the website principal's mobile number is invalid", "sites[].principal.mobile"},
		{"Remarks of the subject are missing", "subject.remarks"},
		{"The name of the website does not match the content", "sites[].name"},
		{"今天天气不错", ""},
	} {
		if got := FieldsIn(test.notice); !slices.Equal(got, strings.Fields(test.want)) {
			t.Errorf("%s: got %v, want %s", test.notice, got, test.want)
		}
	}
}
